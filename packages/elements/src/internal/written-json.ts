/**
 * What a page wrote inside an element, as one `<script type="application/json">`; `undefined` where nothing is written, or
 * what is no JSON, which the console is told.
 */
export function writtenJson(host: Element): unknown {
  const text = host.querySelector(':scope > script[type="application/json"]')?.textContent;
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    console.warn(`What is written inside <${host.localName}> is no JSON.`);
    return undefined;
  }
}
