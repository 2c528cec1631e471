// What the checkers, the wizard, the tracker and the error summary are asked in an old browser, from the two plain scripts on one page:
// each is a script for the page that answers '' or what is wrong.
import { asking, json, packsOf } from './matrices.mjs';

const need = {
  ...{ id: 'N-1', channel: 'online-form', forWhom: 'self', kinds: ['culture'], description: '活动室几点开' },
  ...{ place: { code: 'cn-990101001001' }, receivedOn: '2026-02-24', state: 'resolved' },
  events: [
    { kind: 'reply', on: '2026-02-25', note: '每天九点开' },
    { kind: 'resolve', on: '2026-02-26' },
  ],
};

export const body = `<lian-law jurisdiction="cn-990101001001" date="2026-03-02">
${json(packsOf('matters', 'funding', 'needs', 'seals', 'subsidies', 'calendar'))}
<lian-matter-checker></lian-matter-checker><lian-fee-check></lian-fee-check>
<lian-seal-checker committee="桂花社区居委会"></lian-seal-checker>
<lian-need-tracker>${json(need)}</lian-need-tracker>
<lian-subsidy-wizard></lian-subsidy-wizard></lian-law>
<form><lian-error-summary></lian-error-summary><lian-text-field label="姓名" required></lian-text-field>
<lian-button type="submit">好</lian-button></form>`;

/** What a page gives by script. */
export const given = `document.querySelector('lian-seal-checker').facts = { certificate: 'volunteer-record', community: 'urban', legalBasis: 'none' };`;

/** The words of an element, with those of the elements inside it; and what ticks its first box. */
const inside = `
  var words = function (of) {
    return [].reduce.call(of.querySelectorAll('*'), function (text, each) { return text + (each.shadowRoot ? words(each.shadowRoot) : ''); }, of.textContent);
  };
  var tick = async function () { all('lian-radio-group')[0].shadowRoot.querySelector('input').click(); await wait(150); };`;
const refused = `return window.refused.join('; ');`;
const narrow = `element.style.display = 'block'; element.style.width = '300px'; await wait(300);
  var isFit = fits(); element.style.width = ''; await wait(100);
  return isFit ? '' : 'too wide';`;

/** By tag and letter: what it draws, an answer, a narrow page, nothing refused. */
const by = (tag, asked) =>
  Object.fromEntries(
    Object.entries({ ...asked, N: narrow, V: refused }).map(([letter, each]) => [letter, asking(tag)(inside + each)]),
  );
const shows = (part) => `return words(root).indexOf('${part}') >= 0 ? '' : words(root).slice(0, 300);`;
const answered = `var before = words(root); await tick(); return words(root) !== before ? '' : 'the answer changes nothing';`;

export const checks = {
  'lian-matter-checker': by('lian-matter-checker', { D: shows('这件事能不能交给居（村）委会协助'), A: answered }),
  'lian-fee-check': by('lian-fee-check', { D: shows('这个事项的人、权、钱跟上了吗'), A: answered }),
  'lian-seal-checker': by('lian-seal-checker', { D: shows('不能盖章出具'), L: shows('桂花社区居委会') }),
  'lian-need-tracker': by('lian-need-tracker', {
    D: shows('每天九点开'),
    A: `return all('[part=stage]').length === 4 && all('[aria-current=step]').length === 1 ? '' : all('[part=stage]').length + ' steps';`,
  }),
  'lian-subsidy-wizard': by('lian-subsidy-wizard', {
    D: shows('岗位补贴'),
    A: `var before = textOf(all('.question .heading')[0]); await tick();
      all('.question lian-button')[0].shadowRoot.querySelector('button').click(); await wait(200);
      var after = textOf(all('.question .heading')[0]);
      return after !== before && all('.answers .answer-row').length === 1 ? '' : before + ' → ' + after;`,
  }),
  'lian-error-summary': by('lian-error-summary', {
    A: `document.querySelector('lian-button').shadowRoot.querySelector('button').click(); await wait(200);
      return document.activeElement === element && all('[part=link]').length === 1 ? '' : textOf(all('[part=base]')[0]);`,
  }),
};
