import { expect } from 'chai';
import { gathered } from './gathered.mjs';

const head = 'import { __decorate } from "tslib";\nimport { property } from \'../internal/property.js\';\n';
const one = (name, how = '') => `__decorate([\n    property(${how})\n], LianA.prototype, "${name}", void 0);\n`;

describe('properties of published elements', () => {
  it('are declared in one call without tslib, in their order, and no line moves', () => {
    const text = `${head}class LianA {\n}\n${one('a')}${one('b', '{ type: Boolean,\n attribute: "b-b" }')}after();`;
    const done = gathered(text);
    expect(done.replace(/\n+/g, '\n')).to.equal(
      '\nimport { properties } from \'../internal/property.js\';\nclass LianA {\n}\nproperties(LianA, { a: void 0, b: { type: Boolean,\n attribute: "b-b" } });\nafter();',
    );
    expect(done.split('\n').indexOf('after();')).to.equal(text.split('\n').indexOf('after();'));
  });
  it('of two classes in a file stay apart', () => {
    const done = gathered(`${head}${one('a')}${one('a').replace('LianA', 'LianB')}`);
    expect(done.match(/properties\(\w+/g)).to.deep.equal(['properties(LianA', 'properties(LianB']);
  });
  it('stay as they are beside a decorator that is none of ours', () => {
    const text = `${head}${one('a')}${one('b').replace('property(', 'state(')}`;
    expect(gathered(text)).to.equal(text);
  });
});
