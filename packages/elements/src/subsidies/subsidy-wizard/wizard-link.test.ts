import { expect } from '@open-wc/testing';
import { lawOn, type FactValues, type Facts, type Law } from '@liandong/core';
import * as terms from '@liandong/sdk/subsidies';
import '../../common/law/define.js';
import type { LianSubsidyWizard } from './subsidy-wizard.js';
import { fragmentOf, keptIn, type Kept } from './wizard-link.js';
import { answer, asked, fill, find, law, make, place, settled, textOf } from './shown-wizard.test.js';

describe('the link of a wizard', () => {
  const kept = {
    date: '2026-03-02' as const,
    jurisdiction: 'xx',
    answers: { role: 'other', note: '𠮷 & #', certificates: [{ level: null }] } as unknown as FactValues<Facts>,
  };
  const readOf = (fragment: string) => keptIn(fragment) as Kept;
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('holds answers in their order, and brings them back to the letter', () => {
    const fragment = fragmentOf(kept);
    expect(fragment).to.match(/^liandong=[\w-]+$/);
    expect(keptIn(`#${fragment}`)).to.deep.equal(kept);
    expect(keptIn(`#top&${fragment}`)).to.deep.equal(kept);
    expect(Object.keys(readOf(fragment).answers)).to.deep.equal(['role', 'note', 'certificates']);
  });

  for (const [fragment, is] of [
    ...['', '#', '#other=1', '#top'].map((each) => [each, undefined] as const),
    ...['', 'abc', '您的补贴', btoa('[2,"a","b",[]]')].map((each) => [`#liandong=${each}`, 'unread'] as const),
  ])
    it(`that is broken brings nothing, that is another's is none: ${fragment}`, () =>
      expect(keptIn(fragment)).to.equal(is));

  it('that cannot be read is told, without its words', async () => {
    history.replaceState(null, '', `#liandong=${btoa('call 138')}`);
    const wizard = await make({ keepLink: true });
    expect(textOf(wizard, '.progress .note')).to.equal('链接里有读不出来的回答，没有采用。');
    expect(asked(wizard)).to.equal('role');
    await expect(wizard).to.be.accessible();
    await answer(wizard, 'other');
    expect(keptIn(location.hash)).to.have.property('answers');
    wizard.reset();
    await settled(wizard);
    expect(find(wizard, '.progress .note')).to.equal(null);
  });

  for (const base of ['/elsewhere/', 'https://example.org/'])
    it(`stays the address of the page where addresses begin at ${base}`, async () => {
      const wizard = await make({ keepLink: true });
      const heard: unknown[] = [];
      wizard.addEventListener('lian-answered', ({ detail }) => heard.push(detail.facts));
      const element = document.head.appendChild(Object.assign(document.createElement('base'), { href: base }));
      try {
        await answer(wizard, 'other');
      } finally {
        element.remove();
      }
      expect(location.href.split('#')[0]).to.equal(before.split('#')[0]);
      expect(keptIn(location.hash)).to.have.property('answers');
      expect(heard).to.deep.equal([{ role: 'other' }]);
    });

  it('that the browser refuses to write swallows no answer', async () => {
    const wizard = await make({ keepLink: true });
    const { replaceState } = history;
    let heard = 0;
    wizard.addEventListener('lian-answered', () => heard++);
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    try {
      await answer(wizard, 'other');
    } finally {
      history.replaceState = replaceState;
    }
    expect([heard, asked(wizard)]).to.deep.equal([1, 'isWorkingHere']);
  });

  for (const [lang, said] of [
    ['zh-Hans', ['链接里“是不是在本地工作”的回答没有采用：这一题不能这样答。', '链接里有读不出来的回答，没有采用。']],
    ['zh-Hant', ['連結裡「是不是在本地工作」的回答沒有採用：這一題不能這樣答。', '連結裡有讀不出來的回答，沒有採用。']],
    [
      'en',
      [
        'The answer to "Does the person work here?" in the link was not taken: it is none to that question.',
        'The link holds answers that cannot be read here; they were not taken.',
      ],
    ],
  ] as const)
    it(`tells which answers were not taken, without their words, ${lang}`, async () => {
      const answers = {
        role: 'other',
        致电: '138',
        constructor: 'x',
        isWorkingHere: '您的补贴已批准',
      } as unknown as FactValues<Facts>;
      history.replaceState(null, '', `#${fragmentOf({ ...kept, answers })}`);
      const wizard = await make({ keepLink: true }, lang);
      const notes = Array.from(wizard.shadowRoot!.querySelectorAll('.progress .note p'));
      expect(notes.map(({ textContent }) => textContent)).to.deep.equal(said);
      expect(wizard.facts).to.deep.equal({ role: 'other' });
      expect(asked(wizard)).to.equal('isWorkingHere');
    });

  it('gives a register its word back where the answer to it is none', async () => {
    const registers = { role: 'other' } as unknown as FactValues<Facts>;
    history.replaceState(null, '', `#${fragmentOf({ ...kept, answers: { role: 'mayor' } as never })}`);
    const wizard = await make({ keepLink: true, facts: registers, registered: ['role'] });
    expect(wizard.facts).to.deep.equal(registers);
    expect(textOf(wizard, '.progress .note')).to.equal('链接里“什么岗位”的回答没有采用：这一题不能这样答。');
    expect(textOf(wizard, '.answers .heading')).to.equal('登记册里的');
  });

  it('tells the name of its place as the law has it, and no other', async () => {
    const note = async (jurisdiction: string) => {
      history.replaceState(null, '', `#${fragmentOf({ date: '2025-01-01', jurisdiction, answers: {} })}`);
      const law = document.createElement('lian-law');
      Object.assign(law, { packs: [place, other], jurisdiction: 'xx', date: '2026-03-02' });
      const wizard = await make({ keepLink: true, law: undefined as unknown as Law, schemes: ['exam'] });
      wizard.parentElement!.appendChild(law);
      law.appendChild(wizard);
      await settled(wizard);
      return textOf(wizard, '.progress .note');
    };
    const other = {
      ...place,
      jurisdiction: 'yy',
      entries: [],
      places: [{ ...place.places[0]!, code: 'yy', name: { 'zh-Hans': '邻市' } }],
    };
    expect(await note('yy')).to.contain('（邻市、2025年1月1日）');
    expect(await note('xx')).to.contain('（某市、2025年1月1日）');
    expect(await note('CALL-138')).to.contain('（2025年1月1日）');
  });

  it('is written only where the page asks for it, and makes the same result again', async () => {
    const shy = await make();
    await answer(shy, 'other');
    expect(location.href).to.equal(before);
    const wizard = await make({ keepLink: true });
    await answer(wizard, 'other');
    await answer(wizard, 'no');
    expect(location.hash).to.equal(`#${wizard.fragment}`);
    const again = await make({ keepLink: true });
    expect(again.facts).to.deep.equal(wizard.facts);
    expect(again.results).to.deep.equal(wizard.results);
    expect(textOf(again, '.schemes')).to.equal(textOf(wizard, '.schemes'));
  });

  it('says when it was made under other law, and drops what no scheme can work with', async () => {
    const answers = { role: 'other', colour: 'red', isWorkingHere: 'perhaps' } as unknown as FactValues<Facts>;
    history.replaceState(null, '', `#${fragmentOf({ date: '2025-01-01', jurisdiction: 'xx', answers })}`);
    const wizard = await make({ keepLink: true });
    expect(textOf(wizard, '.progress .note')).to.contain('2025年1月1日');
    expect(wizard.facts).to.deep.equal({ role: 'other' });
    wizard.reset();
    await settled(wizard);
    expect(find(wizard, '.progress .note')).to.equal(null);
  });

  it('brings a month that none comes after; it is told as impossible, and can be mended', async () => {
    const certificates = [{ certificateLevel: 'middle', obtainedOn: '2024-03-01', neverLapses: true }];
    const answers = { role: 'community-worker', certificates, month: '9999-12-05' } as unknown as FactValues<Facts>;
    history.replaceState(null, '', `#${fragmentOf({ ...kept, answers })}`);
    const wizard = await make({ keepLink: true, schemes: ['post'] });
    expect(wizard.facts).to.deep.equal(answers);
    expect(find(wizard, 'lian-decision')!.shadowRoot!.textContent).to.contain('这一项不可能，请检查：哪个月');
    wizard.shadowRoot!.querySelectorAll<HTMLElement>('.answers .plain')[2]!.click();
    await settled(wizard);
    await answer(wizard, '2026-02-05');
    expect(wizard.facts).to.deep.include({ month: '2026-02-05' });
    expect(asked(wizard)).to.equal('workedFrom');
  });

  it('puts no words of its own on the page: a day only, in the words of the page', async () => {
    const lure = { date: '您的补贴已批准', jurisdiction: '请致电 138', answers: kept.answers };
    for (const each of [lure, { ...kept, date: lure.date }, { ...kept, jurisdiction: lure.jurisdiction }])
      expect(keptIn(fragmentOf(each as never))).to.equal('unread');
    expect(keptIn(fragmentOf({ ...kept, date: '2026-02-30' }))).to.equal('unread');
    const answers = { role: 'other' } as unknown as FactValues<Facts>;
    history.replaceState(null, '', `#${fragmentOf({ ...kept, jurisdiction: 'CALL-138', answers })}`);
    const said = textOf(await make({ keepLink: true }, 'en'), '.progress .note');
    expect(said).to.contain('(').and.to.not.contain('138');
  });

  it('brings no code that nobody can choose: only those on the lists of the law and of the page, and “other”', async () => {
    const listed = lawOn('2026-03-02', 'xx', [
      {
        ...place,
        entries: [
          ...place.entries,
          ...fill(terms.continuityOffered, true),
          ...fill(terms.continuityClasses, { items: ['community'], complete: false }),
          ...fill(terms.salaryEmployers, { items: ['charity'], complete: true }),
        ],
      } as never,
    ]);
    const lists = { orgClass: [terms.salaryEmployers] };
    const choices = { orgClass: [{ value: 'club', label: '社团' }] };
    const open = (orgClass: string | null, more: object = {}) => {
      const answers = { orgClass } as unknown as FactValues<Facts>;
      history.replaceState(null, '', `#${fragmentOf({ ...kept, answers })}`);
      return make({ keepLink: true, law: listed, schemes: ['continuity'], ...more });
    };
    const lure = '请拨打 95588 领取';
    for (const more of [{}, { choices }, { lists }]) {
      const wizard = await open(lure, more);
      expect(wizard.facts).to.deep.equal({});
      expect(textOf(wizard, '.progress .note')).to.contain('这一题不能这样答。');
      expect(wizard.shadowRoot!.textContent).not.to.contain('95588');
    }
    for (const [code, more] of [
      ['community', {}],
      ['other', {}],
      [null, {}],
      ['club', { choices }],
      ['community', { choices }],
      ['charity', { lists }],
    ] as const) {
      const wizard = await open(code, more);
      expect(wizard.facts).to.deep.equal({ orgClass: code });
      expect(find(wizard, '.progress .note')).to.equal(null);
    }
    // The page's own word and a register's stand, though no list names them.
    const facts = { orgClass: 'guild' } as unknown as FactValues<Facts>;
    history.replaceState(null, '', before);
    expect((await make({ law: listed, schemes: ['continuity'], facts })).facts).to.deep.equal(facts);
    expect((await open(lure, { facts, registered: ['orgClass'] })).facts).to.deep.equal(facts);
  });

  it('brings no row without anything in it, as nobody can give one', async () => {
    const open = async (...certificates: readonly object[]) => {
      const answers = { role: 'other', certificates } as unknown as FactValues<Facts>;
      history.replaceState(null, '', `#${fragmentOf({ ...kept, answers })}`);
      const wizard = await make({ keepLink: true });
      return [Object.keys(wizard.facts), textOf(wizard, '.progress .note')];
    };
    const refused = '链接里“持有的全国社会工作者职业水平证书”的回答没有采用：这一题不能这样答。';
    expect(await open({})).to.deep.equal([['role'], refused]);
    expect(await open({ certificateLevel: 'middle' }, {})).to.deep.equal([['role'], refused]);
    expect(await open({ certificateLevel: null })).to.deep.equal([['role', 'certificates'], undefined]);
    expect(await open()).to.deep.equal([['role', 'certificates'], undefined]);
  });

  it('brings the answers back beside what registers gave, which it does not hold but where it was changed', async () => {
    const registers = { isPaidForLevel: false, role: 'other' } as unknown as FactValues<Facts>;
    const begin = () => make({ keepLink: true, facts: registers, registered: ['isPaidForLevel', 'role'] });
    const wizard = await begin();
    await answer(wizard, 'no');
    expect(Object.keys(readOf(location.hash).answers)).to.deep.equal(['isWorkingHere']);
    const again = await begin();
    expect(again.facts).to.deep.equal({ ...registers, isWorkingHere: false });
    const answers = { role: 'community-worker', isWorkingHere: true } as unknown as FactValues<Facts>;
    await paste(fragmentOf({ ...kept, answers }), again);
    expect(again.facts).to.deep.equal({ ...registers, ...answers });
    again.reset();
    await settled(again);
    expect(again.facts).to.deep.equal(registers);
  });

  it('holds what a register said and its user changed, so that the result is the same', async () => {
    const registers = { isWorkingHere: true, role: 'other' } as unknown as FactValues<Facts>;
    const begin = () => make({ keepLink: true, facts: registers, registered: ['isWorkingHere', 'role'] });
    const wizard = await begin();
    wizard.shadowRoot!.querySelectorAll<HTMLElement>('.answers .plain')[0]!.click();
    await settled(wizard);
    await answer(wizard, 'no');
    expect(keptIn(location.hash)).to.deep.include({ answers: { isWorkingHere: false } });
    const again = await begin();
    expect(again.facts).to.deep.equal({ ...registers, isWorkingHere: false });
    expect(again.results).to.deep.equal(wizard.results);
    expect(textOf(again, '.answers')).to.equal(textOf(wizard, '.answers'));
    expect(textOf(again, '.question')).to.equal(textOf(wizard, '.question'));
  });

  const odd = () => {
    const answers = Object.fromEntries([
      ['__proto__', { x: 1 }],
      ['constructor', 'x'],
      ['role', 'other'],
      ['colour', 'red'],
      ['isWorkingHere', 'perhaps'],
    ]) as unknown as FactValues<Facts>;
    return fragmentOf({ date: '2025-01-01', jurisdiction: 'xx', answers });
  };
  for (const isLate of [false, true])
    it(`of another release leaves what can be worked with, ${isLate ? 'law coming later' : 'law there'}`, async () => {
      history.replaceState(null, '', `#${odd()}`);
      const wizard = await make({ keepLink: true, ...(isLate && { law: undefined as unknown as Law }) });
      wizard.law = law;
      await settled(wizard);
      expect(Object.entries(wizard.facts)).to.deep.equal([['role', 'other']]);
      expect(asked(wizard)).to.equal('isWorkingHere');
    });

  it('is read where law comes from <lian-law> after the answers', async () => {
    history.replaceState(null, '', `#${odd()}`);
    const wizard = await make({ keepLink: true, law: undefined as unknown as Law });
    let give: ((law: Law) => void) | undefined;
    const frame = wizard.parentElement!;
    frame.addEventListener('lian-law-request', ({ detail }) => (give = detail.callback));
    frame.appendChild(wizard);
    give!(law);
    await settled(wizard);
    expect(asked(wizard)).to.equal('isWorkingHere');
  });

  it('is read where the page asks for it after the wizard was put there', async () => {
    const answers = { role: 'other' } as unknown as FactValues<Facts>;
    history.replaceState(null, '', `#${fragmentOf({ ...kept, answers })}`);
    const wizard = await make();
    expect(wizard.facts).to.deep.equal({});
    wizard.keepLink = true;
    await settled(wizard);
    expect(wizard.facts).to.deep.equal(answers);
    expect(asked(wizard)).to.equal('isWorkingHere');
  });

  /** What pasting into the address line does. */
  const paste = async (fragment: string, wizard: LianSubsidyWizard) => {
    const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = fragment;
    await told;
    await settled(wizard);
  };

  it('that is pasted while the wizard stands there takes the place of its answers', async () => {
    const answers = { role: 'other', isWorkingHere: false } as unknown as FactValues<Facts>;
    const wizard = await make({ keepLink: true });
    await answer(wizard, 'community-worker');
    find(wizard, '.answers .plain')!.click();
    await paste(fragmentOf({ ...kept, answers }), wizard);
    expect(wizard.facts).to.deep.equal(answers);
    expect(find(wizard, '.done')).not.to.equal(null);
    await paste('top', wizard);
    expect(wizard.facts, 'an anchor of the page is no link').to.deep.equal(answers);
    wizard.remove();
    await paste(fragmentOf({ ...kept, answers: {} }), wizard);
    expect(wizard.facts, 'a wizard that is gone does not listen').to.deep.equal(answers);
  });

  it('of several on a page is in parts, each under the id of its wizard', async () => {
    const begin = async () => [
      await make({ keepLink: true, id: 'a' }),
      await make({ keepLink: true, id: 'b&=一' }),
      await make({ keepLink: true, id: 'c' }),
    ];
    const first = await begin();
    await answer(first[0]!, 'other');
    await answer(first[1]!, 'community-worker');
    await answer(first[0]!, 'no');
    expect(location.hash).to.include(first[0]!.fragment).and.include(first[1]!.fragment);
    for (const each of first) each.remove();
    const again = await begin();
    expect(again.map(({ facts }) => facts)).to.deep.equal(first.map(({ facts }) => facts));
    expect(again.map((each) => find(each, '.progress .note'))).to.deep.equal([null, null, null]);
    again[0]!.reset();
    expect(keptIn(location.hash, 'a')).to.have.deep.property('answers', {});
    expect(keptIn(location.hash, 'b&=一')).to.have.deep.property('answers', first[1]!.facts);
    expect(keptIn(location.hash), 'and none without an id').to.equal(undefined);
  });

  it('from before the wizard had an id is read, and written under it from then on', async () => {
    const answers = { role: 'other' } as unknown as FactValues<Facts>;
    history.replaceState(null, '', `#${fragmentOf({ ...kept, answers })}`);
    const wizard = await make({ keepLink: true, id: 'a' });
    expect(wizard.facts).to.deep.equal(answers);
    await answer(wizard, 'no');
    expect(location.hash).to.equal(`#${wizard.fragment}`);
    expect(location.hash).to.match(/^#liandong-a=[\w-]+$/);
  });

  it('that is pasted means nothing to a wizard that keeps none', async () => {
    const wizard = await make();
    await answer(wizard, 'other');
    await paste(fragmentOf({ ...kept, answers: {} }), wizard);
    expect(wizard.facts).to.deep.equal({ role: 'other' });
  });
});
