// What the linkage diagram is asked in an old browser: each is a script for the page that answers '' or what is wrong.

const actors = ['office', 'group', 'worker', 'team'];
/** A small graph with one finding, as a page without scripts of its own would hold it. */
export const graph = {
  asOf: '2026-03-31',
  actors: actors.map((id, at) => ({
    ...{ id, name: ['示例街道办事处', '邻里互助会', '社工', '志愿队'][at] },
    ...{ kind: ['government', 'communityOrganization', 'socialWorker', 'volunteer'][at] },
    ...(at === 0 ? { tier: 'area' } : { tier: 'community', community: 'c1' }),
  })),
  links: [1, 2, 3].map((at) => ({
    ...{ id: `l${at}`, kind: ['funding', 'service', 'meeting'][at - 1], from: actors[at - 1], to: actors[at] },
    ...{ firstOn: '2026-01-10', evidence: [], isActive: at < 3 },
  })),
  findings: [
    { code: 'linkage.isMoving.linkedNotMoving', actors: ['group'], links: [], community: 'c1', severity: 'should' },
  ],
  problems: [],
};

const asked = (body) => `(async function () {
  var diagram = document.querySelector('lian-linkage-diagram');
  var root = diagram.shadowRoot;
  var wait = function (ms) { return new Promise(function (done) { setTimeout(done, ms); }); };
  var said = function () { return root.querySelector('.unseen[role=status]').textContent.trim(); };
  for (var tries = 0; tries < 100 && !diagram.settled; tries++) {
    diagram.settled = /好了/.test(said()) && diagram.layout;
    await wait(50);
  }
  await wait(600);
  ${body}
})()`;

/** By letter: arranged, the picture, the list, keys, a file, the worker, nothing refused. */
export const checks = {
  A: asked(`return diagram.settled ? '' : 'not arranged: ' + said();`),
  P: asked(
    `var count = root.querySelectorAll('svg.drawing .actors path').length; return count === 4 ? '' : count + ' of 4 actors are drawn';`,
  ),
  L: asked(`var rows = [].slice.call(root.querySelectorAll('.row'));
    return rows.length === 2 && rows.every(function (row) { return row.offsetHeight === 40; }) ? '' : 'rows: ' + rows.map(function (row) { return row.offsetHeight; });`),
  K: asked(`root.querySelector('.tree').dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true, composed: true }));
    await diagram.updateComplete;
    return /联而不动/.test(said()) && /邻里互助会/.test(root.querySelector('.details').textContent) ? '' : 'F8: ' + said();`),
  F: asked(`var output = diagram.output;
    var text = LiandongDiagram.svgOfDiagram({ network: output.network, layout: output.layout, sayings: output.sayings, nameOfGroup: output.nameOfGroup, title: output.title });
    return /^<svg .*志愿队.*<\\/svg>$/.test(text) ? '' : text.slice(0, 200);`),
  W: asked(`var many = []; for (var at = 0; at < 450; at++) many.push({ id: 'a' + at, name: '' + at, kind: 'volunteer', tier: 'community', community: 'c' + at % 15 });
    diagram.workerSrc = window.trustedTypes ? trustedTypes.createPolicy('worker', { createScriptURL: function (src) { return src; } }).createScriptURL('/diagram-worker.js') : '/diagram-worker.js';
    diagram.graph = { asOf: '2026-03-31', actors: many, links: [], findings: [], problems: [] };
    for (var tries = 0; tries < 100 && !(diagram.layout && diagram.layout.x.length === 450 && diagram.layout.x[449] === diagram.layout.x[449]); tries++) await wait(50);
    return performance.getEntriesByType('resource').some(function (one) { return /diagram-worker/.test(one.name); }) && diagram.layout && diagram.layout.x.length === 450 ? '' : 'the worker was not asked, or did not answer';`),
  O: asked(`return window.refused.join('; ');`),
};
