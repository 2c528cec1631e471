// What the indicators and the timeline are asked in an old browser: each is a script for the page that answers '' or what is wrong.
import { indicatorPlaces, indicatorRecords } from '@liandong/fixtures/indicator-records';
import { asking, json, packsOf } from './matrices.mjs';

const packs = packsOf('indicators');

export const body = `<lian-law jurisdiction="cn-990101001" date="2026-03-31">${json(packs)}
<lian-indicator-dashboard>${json(indicatorRecords)}</lian-indicator-dashboard></lian-law>
<lian-policy-timeline jurisdiction="cn" as-of="2026-03-31">${json(packs)}</lian-policy-timeline>`;

/** What a page gives by script: names of places, and the term. */
export const given = `document.querySelector('lian-indicator-dashboard').places = ${JSON.stringify(indicatorPlaces)};
document.querySelector('lian-policy-timeline').term = LiandongFigures.targetMode;`;

const [dashboard, timeline] = ['lian-indicator-dashboard', 'lian-policy-timeline'].map(asking);
const refused = `return window.refused.join('; ');`;
const narrow = `element.style.display = 'block'; element.style.width = '300px'; await wait(400);
  var isFit = fits(); element.style.width = ''; await wait(300);
  return isFit ? '' : 'too wide';`;

/**
 * By tag and letter: pictures with their tables, reasons on demand; the stretches, the line, keys; narrow, nothing refused.
 */
export const checks = {
  'lian-indicator-dashboard': {
    P: dashboard(`var headings = all('.heading').length, bars = all('svg.bar').length, mix = all('svg.mix .part').length;
      return headings === 5 && bars > 8 && mix > 2 && all('[part=table] table').length >= 5 ? '' : [headings, bars, mix].join(', ');`),
    T: dashboard(`var row = textOf(all('[part=table] tbody tr')[0]);
      return /社区/.test(row) && !/cn-/.test(row) ? '' : row;`),
    K: dashboard(`var button = all('button[aria-controls]')[0]; button.click(); await wait(200);
      var reasons = all('.reasons')[0];
      return reasons.offsetHeight > 0 && /2026年3月31日/.test(textOf(reasons.querySelector('lian-decision').shadowRoot)) ? '' : 'reasons: ' + reasons.offsetHeight;`),
    N: dashboard(narrow),
    V: dashboard(refused),
  },
  'lian-policy-timeline': {
    P: timeline(`var items = all('[part=stretch]').length, drawn = all('svg.stretch').length;
      return items >= 2 && drawn >= 2 && all('.marker').length === 1 ? '' : items + ' stretches, ' + drawn + ' drawn';`),
    T: timeline(`var answer = textOf(all('[part=answer]')[0]); return /平均达到/.test(answer) ? '' : answer;`),
    K: timeline(`all('[role=slider]')[0].focus(); await press('ArrowLeft'); await press('ArrowLeft');
      var before = element.asOf; await press('End');
      return before < '2026-03-31' && /平均达到/.test(textOf(all('[part=answer]')[0])) ? '' : before + ', ' + element.asOf;`),
    N: timeline(narrow),
    V: timeline(refused),
  },
};
