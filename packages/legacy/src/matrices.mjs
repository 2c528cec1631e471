// What the tables of linkage are asked in an old browser: each is a script for the page that answers '' or what is wrong.
import { guihuaLinkage } from '@liandong/fixtures/linkage';
import { guihuaShares } from '@liandong/fixtures/sharing';
import { allPacks } from '@liandong/packs';

/** Packs as a page holds them: only what these subjects ask. */
export const packsOf = (...subjects) =>
  allPacks.map((pack) => ({
    ...pack,
    entries: pack.entries.filter(({ term }) => subjects.includes(term.split('.')[0])),
  }));

export const json = (data) =>
  `<script type="application/json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
const strengths = { isBaseThere: true, organization: 9, volunteer: 4, resource: 1 };

/** The three of them under one law. */
export const body = `<lian-law jurisdiction="cn-990101001001" date="2026-03-31">${json(packsOf('linkage', 'sharing'))}
<lian-role-matrix>${json(guihuaLinkage)}</lian-role-matrix>
<lian-roll-in>${json({ strengths, records: guihuaLinkage })}</lian-roll-in>
<lian-share-matrix>${json(guihuaShares)}</lian-share-matrix></lian-law>`;

/** A script for the page that asks of one element. */
export const asking = (tag) => (asked) => `(async function () {
  var element = document.querySelector('${tag}');
  var root = element.shadowRoot;
  var wait = function (ms) { return new Promise(function (done) { setTimeout(done, ms); }); };
  var all = function (selector) { return [].slice.call(root.querySelectorAll(selector)); };
  var textOf = function (one) { return one ? one.textContent.replace(/\\s+/g, ' ').trim() : 'nothing'; };
  var press = async function (key) {
    root.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: key, bubbles: true, composed: true, cancelable: true }));
    await wait(60);
  };
  var fits = function () { return all('[part=base]')[0].scrollWidth <= element.clientWidth + 1; };
  await wait(200);
  ${asked}
})()`;

const refused = `return window.refused.join('; ');`;
/** Walks to a cell, opens it and closes it; a wide table says so at its edge, a narrow one is a list. */
const grid = (found, opened) => ({
  F: `var first = textOf(all('[part=finding] .name')[0]); return first === '${found}' ? '' : first;`,
  K: `all('[data-cell][tabindex="0"]')[0].focus(); await press('ArrowRight'); await press('ArrowDown'); await press('Enter');
    var details = textOf(all('[part=details]')[0]);
    if (details.indexOf('${opened}') < 0) return details;
    await press('Escape');
    return all('[part=details]').length === 0 ? '' : 'still open';`,
  W: `element.style.display = 'block'; element.style.width = '560px'; await wait(300);
    var frame = all('.frame')[0], box = all('.scroll')[0];
    if (!frame.classList.contains('after') || box.tabIndex !== 0) return 'no sign of more: ' + frame.className;
    box.scrollLeft = 9999; await wait(200);
    var end = frame.className; element.style.width = ''; await wait(300);
    return /before/.test(end) && !/after/.test(end) && fits() ? '' : 'at the end: ' + end;`,
  N: `element.style.display = 'block'; element.style.width = '300px'; await wait(400);
    var row = all('tbody tr')[0], column = textOf(row.querySelector('.column'));
    var isList = row.offsetHeight > 150 && fits() && column !== 'nothing'; element.style.width = ''; await wait(300);
    return isList ? '' : row.offsetHeight + ' px, ' + column;`,
  V: refused,
});

const by = (tag, checks) =>
  Object.fromEntries(Object.entries(checks).map(([letter, asked]) => [letter, asking(tag)(asked)]));

/** By tag and letter: the worst finding first, keys, a wide table, a narrow one, nothing refused; of the roll-in its order and its table. */
export const checks = {
  'lian-role-matrix': by('lian-role-matrix', grid('缺位', '依据')),
  'lian-share-matrix': by('lian-share-matrix', grid('不能给', '→')),
  'lian-roll-in': by('lian-roll-in', {
    A: `var steps = all('ol > li .what > span:first-child').map(textOf).join(' ');
      return steps === '社会组织 社区志愿者 社会慈善资源' ? '' : steps;`,
    K: `var said = textOf(all('.verdict')[0]);
      var grounds = textOf(all('lian-decision')[0].shadowRoot.querySelector('.grounds'));
      return /接下来卷入：社区志愿者/.test(said) && /2026年3月31日/.test(grounds) ? '' : said + grounds;`,
    N: `element.style.display = 'block'; element.style.width = '300px'; await wait(300);
      var isFit = fits(); element.style.width = '';
      return isFit ? '' : 'too wide';`,
    V: refused,
  }),
};
