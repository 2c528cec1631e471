// The page in another language or look, laid over the one that is open: what was typed, chosen or opened stays.

/** What of an element is its user's, or was put there by a script. */
const own: Readonly<Record<string, readonly string[]>> = {
  input: ['value', 'checked'],
  option: ['selected'],
  details: ['open'],
  form: ['data-sent'],
  button: ['aria-disabled'],
};

/** Fields that nobody sees and that must fit what is shown. */
const renewed = ['formToken', 'version', 'fresh'];

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isScript = (node: Node) => node.nodeName === 'SCRIPT' || node.nodeName === 'NOSCRIPT';

/** By this a node is found again: its kind, and the name it has for scripts and forms. */
const keyOf = (node: Node): string =>
  isElement(node)
    ? [node.nodeName, node.id, node.getAttribute('name'), node.getAttribute('type')].join(' ')
    : node.nodeName;

/** Pairs of places in two lists whose keys are the same, in order; the longest such row there is. */
function inCommon(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const longest = one.map(() => other.map(() => 0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      longest[i]![j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function takeAttributes(now: Element, next: Element): void {
  const kept = own[now.localName] ?? [];
  const isHidden = now instanceof HTMLInputElement && now.type === 'hidden';
  for (const { name, value } of Array.from(next.attributes)) {
    if (kept.indexOf(name) >= 0 && !(isHidden && renewed.indexOf(now.name) >= 0)) continue;
    if (now.getAttribute(name) !== value) now.setAttribute(name, value);
  }
  // An element writes attributes of its own.
  if (now.localName.indexOf('-') > 0) return;
  for (const { name } of Array.from(now.attributes))
    if (kept.indexOf(name) < 0 && !next.hasAttribute(name)) now.removeAttribute(name);
}

/** Makes a node like another of its kind, but for what is its user's. */
export function follow(now: Node, next: Node): void {
  if (!isElement(now) || !isElement(next)) {
    if (now.nodeValue !== next.nodeValue) now.nodeValue = next.nodeValue;
    return;
  }
  takeAttributes(now, next);
  if (now.localName === 'textarea') return;
  const mine = Array.from(now.childNodes);
  const theirs = Array.from(next.childNodes);
  const pairs = inCommon(mine.map(keyOf), theirs.map(keyOf));
  const staying = new Map(pairs.map(([i, j]) => [theirs[j]!, mine[i]!] as const));
  const stays = new Set(staying.values());
  // What an element was given as it began is not given again, and no script runs twice.
  const isOwned = (node: Node) => isScript(node) || (isElement(node) && node.hasAttribute('data-by-script'));
  if (now.localName.indexOf('-') < 0)
    for (const node of mine) if (!stays.has(node) && !isOwned(node)) (node as ChildNode).remove();
  let before: Node | null = null;
  for (const node of theirs) {
    const same = staying.get(node);
    if (same && !isScript(same)) follow(same, node);
    const placed: Node | undefined = same ?? (isScript(node) ? undefined : now.ownerDocument.importNode(node, true));
    if (!placed) continue;
    if (!same) now.insertBefore(placed, before ? before.nextSibling : now.firstChild);
    before = placed;
  }
}
