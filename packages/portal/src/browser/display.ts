import { ownerIn, tokenOn } from './page-owner.js';
import { follow } from './same-page.js';
import { upgrade } from './upgrade.js';

interface Policy {
  createScriptURL(address: string): string;
}
interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

const policies = (window as { trustedTypes?: Policies }).trustedTypes;
const createScriptURL = (address: string) => {
  if (new URL(address, location.href).origin !== location.origin || !/^\/assets\//.test(address))
    throw new Error(`${address} is no script of this site.`);
  return address;
};
const policy = policies ? policies.createPolicy('portal', { createScriptURL }) : { createScriptURL };

const load = (address: string): Promise<void> =>
  new Promise((done, failed) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => failed(new Error(address)));
    script.src = policy.createScriptURL(address);
    document.head.append(script);
  });

const sources = (page: Document) =>
  Array.from(page.head.querySelectorAll('script[src]'), (script) => script.getAttribute('src') ?? '');

/** What was asked for did not come; the page stays as it is. */
class NoConnectionError extends Error {}

/** Asks for the page as it is to be shown. A page that answers a form is that form's answer again, and nothing is done. */
function ask(choice: HTMLElement): Promise<Document> {
  const { form = null, value = '' } = choice as Partial<HTMLButtonElement>;
  const here = location.pathname + location.search;
  const link = choice.getAttribute('href') ?? `/display?${value}&back=${encodeURIComponent(here)}`;
  const back = new URL(new URL(link, location.href).searchParams.get('back') ?? '/', location.href).pathname;
  let sent: FormData | undefined;
  if (form && document.querySelector('.display[data-answer]')) {
    sent = new FormData(form);
    // Files stay where they are; the server could not send them back.
    const files: string[] = [];
    sent.forEach((one, name) => one instanceof File && files.push(name));
    for (const name of files) sent.delete(name);
    sent.append('show', value);
  }
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open(sent ? 'POST' : 'GET', sent && form ? form.action : link);
    request.responseType = 'document';
    request.addEventListener('error', () => failed(new NoConnectionError()));
    request.addEventListener('load', () => {
      const page = request.responseXML;
      const isIt = sent !== undefined || new URL(request.responseURL).pathname === back;
      if (page && isIt && (request.status === 200 || request.status === 422)) done(page);
      else failed(new Error(`Answered with ${request.status}.`));
    });
    request.send(sent);
  });
}

/** Lists that the server wrote into an element in its own language. */
function takePlaces(page: Document): void {
  for (const name of ['lian-need-intake-form', 'lian-triage-board']) {
    const element = document.querySelector<HTMLElement & { places: unknown }>(name);
    const written = page.querySelector(`${name} > script[type="application/json"]`)?.textContent;
    if (element && written) element.places = (JSON.parse(written) as { places?: unknown }).places;
  }
}

/** A form that stands plain here stays so: what is typed in it has no place in an element, nor is one looked for any more. */
function stayPlain(page: Document): void {
  if (document.querySelector('[data-upgrade]')) return;
  for (const better of Array.from(page.querySelectorAll('[data-upgrade]'))) better.remove();
}

async function change(choice: HTMLElement): Promise<void> {
  const page = await ask(choice);
  // Somebody else has signed in meanwhile: what is written here must not come to stand on their page.
  if (ownerIn(tokenOn(page)) !== ownerIn(tokenOn(document))) throw new Error('The page is of another account by now.');
  const here = sources(document);
  for (const address of sources(page)) if (here.indexOf(address) < 0) await load(address);
  stayPlain(page);
  upgrade(page);
  const [now, next] = [document.documentElement, page.documentElement];
  for (const name of ['data-lian-mode', 'data-lian-theme']) {
    const value = next.getAttribute(name);
    if (value === null) now.removeAttribute(name);
    else now.setAttribute(name, value);
  }
  document.title = page.title;
  takePlaces(page);
  follow(document.body, page.body);
  // Elements look at language and mode again when the language is written, be it the same.
  now.lang = next.lang;
  if (!choice.isConnected) document.querySelector<HTMLElement>('.display summary')?.focus();
}

/** 换语言和显示方式，不离开这一页：写过的、选过的文件都在。Language and look change on the open page, so that nothing typed or chosen is lost. */
export function changeDisplayInPlace(): void {
  let [isChanging, isLeaving] = [false, false];
  document.addEventListener('click', (event) => {
    const choice = (event.target as Element).closest<HTMLElement>('.display a[href], .display button[name=show]');
    if (!choice || isLeaving || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (isChanging) return;
    isChanging = true;
    change(choice)
      .catch((error: unknown) => {
        if (error instanceof NoConnectionError) return;
        // Where it cannot be done here, it is done as without scripts.
        isLeaving = true;
        choice.click();
      })
      .then(() => (isChanging = false));
  });
}
