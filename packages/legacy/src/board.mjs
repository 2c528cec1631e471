// What the triage board is asked in an old browser: each is a script for the page that answers '' or what is wrong.

const from = '2020-01-01';
const cite = {
  ...{ id: 'c', title: '示例办法', issuer: '示例', article: '第二条' },
  ...{ checkedOn: '2026-01-01', evidence: 'illustrative' },
};
/** The law of an invented place: two workdays for a first contact. */
export const packs = [
  {
    ...{ format: 'liandong.pack.v1', jurisdiction: 'cn', title: { 'zh-Hans': '示例' }, version: '1' },
    places: [{ code: 'cn', level: 'nation', from, name: { 'zh-Hans': '示例' } }],
    entries: [{ term: 'needs.reactionLimit', from, cite, value: { count: 2, unit: 'workday' } }],
  },
];

const need = (id, receivedOn) => ({
  ...{ id, receivedOn, channel: 'counter', forWhom: 'self', kinds: ['environment'], description: '楼道灯坏了' },
  ...{ place: { code: 'cn' }, state: 'expressed', events: [] },
});
export const needs = [need('A', '2026-03-09'), need('B', '2026-03-02'), need('C', '2026-03-06')];

/** Agrees to every move. */
export const mover = `document.querySelector('lian-triage-board').mover = function () { return true; };`;

const asked = (body) => `(async function () {
  var board = document.querySelector('lian-triage-board');
  var root = board.shadowRoot;
  var wait = function (ms) { return new Promise(function (done) { setTimeout(done, ms); }); };
  var card = function (id) { return root.querySelector('.list > [data-id="' + id + '"]'); };
  var columnOf = function (id) { return card(id).closest('.column').dataset.state; };
  var press = async function (key) {
    root.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: key, bubbles: true, composed: true, cancelable: true }));
    await wait(60);
  };
  await wait(200);
  ${body}
})()`;

/** By letter: the order and a clock, keys, the list of targets, a pointer, one column where it is narrow, nothing refused. */
export const checks = {
  O: asked(`var order = Array.from(root.querySelectorAll('.list > [data-id]')).map(function (each) { return each.dataset.id; }).join('');
    if (order !== 'BCA') return 'order ' + order;
    return /已超 3 个工作日/.test(card('B').textContent) && /第二条/.test(card('B').textContent) ? '' : card('B').textContent;`),
  K: asked(`card('B').focus(); await press('ArrowDown');
    if (root.activeElement !== card('C')) return 'arrows';
    await press(' '); await press('ArrowRight'); await press('Enter'); await wait(100);
    return columnOf('C') === 'reacted' && root.activeElement === card('C') ? '' : 'C is in ' + columnOf('C');`),
  L: asked(`card('A').click(); await wait(200);
    var dialog = root.querySelector('dialog');
    if (!dialog.open) return 'not open';
    var group = dialog.querySelector('lian-radio-group');
    group.shadowRoot.querySelector('input').click(); await wait(60);
    dialog.querySelector('lian-button').click(); await wait(200);
    return !dialog.open && columnOf('A') === 'reacted' ? '' : 'A is in ' + columnOf('A');`),
  P: asked(`var middle = function (element) { var box = element.getBoundingClientRect(); return { x: box.left + box.width / 2, y: box.top + 20 }; };
    var point = function (target, type, at) { target.dispatchEvent(new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, clientX: at.x, clientY: at.y, bubbles: true, composed: true, cancelable: true })); };
    var to = middle(root.querySelector('.column[data-state=reacted]'));
    point(card('B'), 'pointerdown', middle(card('B')));
    point(window, 'pointermove', to);
    if (!root.querySelector('.copy')) return 'nothing follows';
    point(window, 'pointerup', to); await wait(150);
    return columnOf('B') === 'reacted' && !root.querySelector('.copy') ? '' : 'B is in ' + columnOf('B');`),
  N: asked(`board.style.width = '300px'; await wait(400);
    var seen = Array.from(root.querySelectorAll('.column')).filter(function (each) { return each.offsetHeight > 0; });
    var fits = root.querySelector('.base').scrollWidth <= board.clientWidth + 1;
    var tabs = root.querySelectorAll('[role=tab]').length;
    board.style.width = ''; await wait(400);
    return seen.length === 1 && tabs === 5 && fits ? '' : seen.length + ' columns, ' + tabs + ' tabs, fits ' + fits;`),
  V: asked(`return window.refused.join('; ');`),
};
