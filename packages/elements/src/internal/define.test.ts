import { expect } from '@open-wc/testing';
import { define } from './define.js';

/** What was warned of while it ran. */
function warnings(act: () => void): unknown[][] {
  const told: unknown[][] = [];
  const { warn } = console;
  console.warn = (...text: unknown[]) => void told.push(text);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return told;
}

describe('define', () => {
  it('a second copy of the same version says nothing', () => {
    define('lian-twice', class extends HTMLElement {});
    const first = customElements.get('lian-twice');
    expect(warnings(() => define('lian-twice', class extends HTMLElement {}))).to.deep.equal([]);
    expect(customElements.get('lian-twice')).to.equal(first);
  });

  it('warns of a tag that somebody else has, and leaves it', () => {
    class Theirs extends HTMLElement {}
    customElements.define('lian-theirs', Theirs);
    expect(warnings(() => define('lian-theirs', class extends HTMLElement {}))).to.have.length(1);
    expect(customElements.get('lian-theirs')).to.equal(Theirs);
  });

  it('does not throw for a class that has a tag already, or for no name at all', () => {
    class Once extends HTMLElement {}
    define('lian-once', Once);
    expect(warnings(() => define('lian-once-more', Once))).to.have.length(1);
    expect(warnings(() => define('noname', class extends HTMLElement {}))).to.have.length(1);
  });
});
