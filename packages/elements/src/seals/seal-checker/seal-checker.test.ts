import { expect, fixture } from '@open-wc/testing';
import { lawOn, type Citation, type Term } from '@liandong/core';
import { pack, sets } from '@liandong/core/pack';
import {
  competentBodies,
  excludedList,
  negativeList,
  needsBasis,
  ownActs,
  remitOnly,
  sealList,
  useMustBeNamed,
  villageExcludedList,
  villageSealList,
} from '@liandong/sdk/seals';
import '../../languages/en/all/index.js';
import './define.js';
import './letters/index.js';
import type { LianSelect } from '../../controls/select/select.js';
import type { LianLetter } from '../../common/letter/letter.js';
import type { LianSealChecker } from './seal-checker.js';

const cite: Citation = {
  id: 'rules',
  title: '某市出具证明管理办法',
  issuer: '某市民政局',
  checkedOn: '2026-01-02',
  evidence: 'law-text',
  article: '第五条',
};
const from = '2020-01-01' as const;
const fill = <Value>(term: Term<Value>, value: Value) => sets(term, [{ from, cite, value }]);
const place = pack({
  jurisdiction: 'xx',
  title: { 'zh-Hans': '某市' },
  version: '1',
  places: [{ code: 'xx', level: 'nation', from, name: { 'zh-Hans': '某市' } }],
  entries: [
    ...fill(sealList, { items: ['residence'], complete: true }),
    ...fill(negativeList, { items: ['kinship'], complete: true }),
    ...fill(competentBodies, { items: ['volunteer-record/volunteer-organization'], complete: true }),
    ...fill(needsBasis, true),
  ],
});
const remit = pack({
  jurisdiction: 'xx',
  title: { 'zh-Hans': '某市' },
  version: '1',
  places: [],
  entries: [...fill(remitOnly, true), ...fill(useMustBeNamed, true)],
});
const law = lawOn('2026-03-02', 'xx', [place]);
const barred = { certificate: 'kinship', community: 'urban', legalBasis: 'none' };

async function make(options: Record<string, unknown>, lang = 'zh-Hans') {
  const frame = document.createElement('div');
  frame.lang = lang;
  const element = Object.assign(document.createElement('lian-seal-checker'), { law, ...options }) as LianSealChecker;
  frame.appendChild(element);
  await fixture(frame);
  for (let round = 0; round < 2; round++)
    for (const inner of [element, ...Array.from(element.shadowRoot!.querySelectorAll('*'))])
      await (inner as Partial<LianSealChecker>).updateComplete;
  return element;
}
const slipOf = (element: LianSealChecker) => element.shadowRoot!.querySelector<LianLetter>('lian-letter')?.letter;

describe('lian-seal-checker', () => {
  it('gives a refusal its slip, in the name of the committee and by the article', async () => {
    const element = await make({
      facts: barred,
      committee: '桂花社区居委会',
      demander: '示例公司',
      addressee: '林秀英',
    });
    expect(element.decision?.outcome).to.equal('unmet');
    const letter = slipOf(element)!;
    const said = JSON.stringify(letter);
    expect(letter.title).to.equal('不予用印说明');
    expect(letter.addressee).to.contain('林秀英');
    expect(said).to.contain('第五条').and.contain('示例公司').and.contain('桂花社区居委会');
    expect(letter.signature.on).to.equal('2026年3月2日');
    await expect(element).to.be.accessible();
  });
  it('unfolds the slip where the way is the one that it names, and keeps it folded elsewhere', async () => {
    const fold = (element: LianSealChecker) => element.shadowRoot!.querySelector<HTMLDetailsElement>('details.slip')!;
    const committee = '桂花社区居委会';
    const element = await make({ facts: { ...barred, certificate: 'volunteer-record' }, committee });
    expect(element.decision?.value).to.equal('refer');
    expect([fold(element).open, fold(await make({ facts: barred, committee })).open]).to.deep.equal([true, false]);
    fold(element).open = false;
    element.requestUpdate();
    await element.updateComplete;
    expect(fold(element).open, 'who folds it has it folded').to.equal(false);
  });
  it('speaks plainly in elder mode, and in the language of the page', async () => {
    document.documentElement.dataset['lianMode'] = 'elder';
    try {
      const element = await make({ facts: barred, committee: '桂花社区居委会', on: '2026-03-04' }, 'en-GB');
      expect(slipOf(element)).to.include({ plain: true, language: 'en-GB' });
      expect(slipOf(element)!.signature.on).to.equal('4 March 2026');
    } finally {
      delete document.documentElement.dataset['lianMode'];
    }
  });
  it('has no slip for what is not refused, nor without a committee', async () => {
    for (const options of [
      { facts: { ...barred, certificate: 'residence' }, committee: '桂花社区居委会' },
      { facts: {}, committee: '桂花社区居委会' },
      { facts: barred },
    ])
      expect(slipOf(await make(options))).to.equal(undefined);
  });
  it('takes free text for not known, and gives it no slip', async () => {
    const element = await make({ facts: { ...barred, certificate: '居住证明' }, committee: '桂花社区居委会' });
    expect(element.decision?.outcome).to.equal('unknown');
    expect(element.slip).to.equal(undefined);
  });
  it('offers by name what any list of the day names: sealed, barred, its own to decide, certified by others', async () => {
    const one = (item: string, since: '2020-01-01' | '2030-01-01' = from) => [
      { from: since, cite, value: { items: [item], complete: false } },
    ];
    const local = pack({
      jurisdiction: 'xx-1',
      title: { 'zh-Hans': '某省' },
      version: '1',
      places: [{ code: 'xx-1', level: 'province', within: 'xx', from, name: { 'zh-Hans': '某省' } }],
      entries: [
        ...sets(villageSealList, one('contracted-land-use')),
        ...sets(excludedList, [...one('good-conduct'), ...one('death', '2030-01-01')]),
        ...sets(villageExcludedList, one('school-transfer')),
        ...sets(ownActs, one('guardian-consent')),
      ],
    });
    const offered = async (lang: string) => {
      const element = await make(
        { law: lawOn('2026-03-02', 'xx-1', [place, local]), facts: { community: 'urban' } },
        lang,
      );
      return element
        .shadowRoot!.querySelector<LianSelect>('[data-fact=certificate] .entry')!
        .options.map(({ label }) => label);
    };
    expect(await offered('zh-Hans')).to.deep.equal([
      '居住证明',
      '承包地使用情况证明',
      '亲属关系证明',
      '品行证明',
      '转学证明',
      '同意担任监护人',
      '志愿服务记录证明',
      '其他（不在这些名目里）',
      '不清楚',
    ]);
    expect(await offered('en')).to.include.members(['Kinship', 'Good conduct']);
  });
  it('has no slip for a certificate that nobody has named', async () => {
    const element = await make({ facts: { ...barred, certificate: 'other' }, committee: '桂花社区居委会' });
    expect(element.decision?.outcome).to.equal('unmet');
    expect(element.slip).to.equal(undefined);
  });
  it('goes on asking what tells where to go, and only then writes the slip', async () => {
    const away = { certificate: 'pension', community: 'urban', livesHere: false };
    const options = { committee: '桂花社区居委会', law: lawOn('2026-03-02', 'xx', [place, remit]) };
    const element = await make({ ...options, facts: away });
    const asked = () =>
      Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('[data-fact]'))
        .filter((field) => field.checkVisibility())
        .map((field) => field.dataset['fact']);
    const settled = () => element.shadowRoot!.querySelector('.settled');
    expect(element.decision?.outcome).to.equal('unmet');
    expect(asked()).to.include('legalBasis');
    expect([slipOf(element), element.slip, settled()]).to.deep.equal([undefined, undefined, null]);

    const basis = { legalBasis: 'law', basisFrom: null };
    const sent = await make({ ...options, facts: { ...away, ...basis } });
    expect(JSON.stringify(slipOf(sent))).to.contain('请到本人居住地的居（村）民委员会办理。');
    expect(sent.shadowRoot!.querySelector('.settled')).not.to.equal(null);
  });
  it('where no answer can tell where to go, the slip says what is missing', async () => {
    const facts = {
      certificate: 'residence',
      community: 'urban',
      livesHere: null,
      isUseNamed: false,
      applicant: 'self',
    };
    const law = lawOn('2026-03-02', 'xx', [place, remit]);
    for (const lang of ['zh-Hans', 'en']) {
      const element = await make({ law, facts, committee: '桂花社区居委会' }, lang);
      const open = slipOf(element)!.sections.find(({ role }) => role === 'missing')!;
      expect(open.lines.map(({ text }) => text)).to.deep.equal(
        lang === 'en'
          ? ['Where to go with it is not yet certain.', 'Answered "not known": Does the person it is about live here?']
          : ['还不能确定该到哪里办理。', '回答了“不清楚”：证明所涉的人是否住在本居（村）'],
      );
    }
  });
  it('shows a certificate that no list names', async () => {
    const element = await make({ facts: { ...barred, certificate: 'lost-bankbook' } });
    const select = element.shadowRoot!.querySelector<HTMLElement & { value: string }>(
      '[data-fact=certificate] .entry',
    )!;
    expect(select.value).to.equal('lost-bankbook');
    expect(JSON.stringify((select as unknown as { options: unknown }).options)).to.contain('银行存折遗失证明');
  });
});
