// What a page under test needs to be read aloud: `window.spoken()` answers all that a screen reader says of an element.

/** Goes with the page's other imports. */
export const spokenImport = "import { virtual } from '@guidepup/virtual-screen-reader';";

/** Goes into the page's script. A screen reader that runs in a page sees no shadow trees: it reads a copy, drawn flat, with every id and reference kept. */
export const spoken = (tag) => `
  let scopes = 0;
  const flat = (node, scope) => {
    if (node.nodeType === Node.TEXT_NODE) return node.cloneNode();
    if (node.nodeType !== Node.ELEMENT_NODE || node.hidden || /^(STYLE|SCRIPT)$/.test(node.nodeName)) return undefined;
    if (node.localName === 'slot') {
      const inside = node.assignedNodes().length ? node.assignedNodes() : node.childNodes;
      return [...inside].map((each) => flat(each, scope));
    }
    const copy = node.shadowRoot ? document.createElement('div') : node.cloneNode(false);
    for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-activedescendant', 'aria-controls'])
      if (copy.hasAttribute(name)) copy.setAttribute(name, copy.getAttribute(name).split(' ').map((id) => scope + id).join(' '));
    if ('checked' in node) copy.toggleAttribute('checked', node.checked);
    if ('value' in node && node.localName === 'input') copy.setAttribute('value', node.value);
    const inner = node.shadowRoot ? 's' + ++scopes + '-' : scope;
    for (const each of (node.shadowRoot ?? node).childNodes) copy.append(...[flat(each, inner)].flat(9).filter(Boolean));
    return copy;
  };
  window.spoken = async () => {
    const copy = flat(document.querySelector('${tag}'), '');
    document.body.append(copy);
    await virtual.start({ container: copy });
    while ((await virtual.lastSpokenPhrase()) !== 'end of document' && (await virtual.spokenPhraseLog()).length < 400) await virtual.next();
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    copy.remove();
    return said;
  };`;
