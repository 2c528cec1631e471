import type * as drafts from '@liandong/elements/common/drafts';
import type * as sending from '@liandong/elements/common/sending';
import type { LianLaw } from '@liandong/elements/common/law';
import type { LianNeedIntakeForm } from '@liandong/elements/needs/need-intake-form';
import type { LianTriageBoard, MoveAnswer, NeedMove } from '@liandong/elements/needs/triage-board';
import type { TriageReason } from '@liandong/sdk/needs';
import { changeDisplayInPlace } from './display.js';
import { ownerIn, tokenIn, tokenOn } from './page-owner.js';
import { upgrade } from './upgrade.js';

type Keep = typeof drafts & typeof sending;

// What pages do beyond their markup. Everything works without it; with it, focus goes where it helps and nothing is sent twice.

upgrade(document);
document.documentElement.removeAttribute('data-scripts');
changeDisplayInPlace();

const summary = document.querySelector<HTMLElement>('[data-focus]');
summary?.focus();

// A link of the summary leads into the field, where the browser would only scroll to it.
summary?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a[href^="#"]');
  const field = link && document.getElementById(link.getAttribute('href')!.slice(1));
  if (!field) return;
  event.preventDefault();
  const control = field.matches('fieldset') ? field.querySelector<HTMLElement>('input') : field;
  (control ?? field).focus();
  field.scrollIntoView({ block: 'center' });
});

// A file that the server would refuse is told of before it is sent.
function tellTooLarge(field: HTMLInputElement): boolean {
  const id = `${field.id}-too-large`;
  document.getElementById(id)?.remove();
  const file = Array.from(field.files ?? []).find(({ size }) => size > Number(field.dataset.most));
  if (!file) return false;
  const told = document.createElement('p');
  Object.assign(told, {
    id,
    className: 'wrong',
    textContent: field.dataset.tooLarge?.replace('{file}', file.name) ?? '',
  });
  told.setAttribute('role', 'alert');
  field.before(told);
  return true;
}
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset.most) tellTooLarge(target);
});
document.addEventListener('submit', (event) => {
  const files = (event.target as HTMLFormElement).querySelectorAll<HTMLInputElement>('[data-most]');
  const wrong = Array.from(files).find(tellTooLarge);
  if (!wrong) return;
  event.preventDefault();
  wrong.focus();
});

// The server takes a form once however often it comes; this only spares the second request.
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method !== 'post' || form.hasAttribute('data-again')) return;
  if (form.dataset.sent !== undefined) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = '';
  for (const button of Array.from(form.querySelectorAll('button'))) button.setAttribute('aria-disabled', 'true');
});

// Several steps may stand in one form: Enter presses the button of the step that it is pressed in.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
  if (!(event.target instanceof HTMLInputElement)) return;
  const own = event.target.closest('[data-step]')?.querySelector('button');
  if (!own) return;
  event.preventDefault();
  own.click();
});

// A page that comes back from the browser's memory may be sent again.
window.addEventListener('pageshow', () => {
  for (const form of Array.from(document.querySelectorAll<HTMLFormElement>('form[data-sent]'))) {
    delete form.dataset.sent;
    for (const button of Array.from(form.querySelectorAll('button'))) button.removeAttribute('aria-disabled');
  }
});

for (const button of Array.from(document.querySelectorAll('[data-print]')))
  button.addEventListener('click', () => window.print());

// A checking element starts from what the server knew, and what it decides goes into the form that writes it down.
for (const known of Array.from(document.querySelectorAll('script[data-facts]'))) {
  const element = known.parentElement?.querySelector<HTMLElement & { facts: unknown }>('.check');
  if (element) element.facts = JSON.parse(known.textContent ?? '{}');
}
for (const known of Array.from(document.querySelectorAll('script[data-properties]')))
  Object.assign(known.previousElementSibling ?? {}, JSON.parse(known.textContent ?? '{}'));
for (const known of Array.from(document.querySelectorAll('script[data-merged]'))) {
  const element = known.parentElement?.querySelector<HTMLElement & { merged: unknown }>('.track');
  if (element) element.merged = JSON.parse(known.textContent ?? '[]');
}
document.addEventListener('lian-decided', (event) => {
  const { facts } = (event as CustomEvent<{ facts: unknown }>).detail;
  const field = document.querySelector<HTMLInputElement>('[data-facts-field]');
  if (field) field.value = JSON.stringify(facts);
});

// The intake form keeps a draft where the resident asks for it, and sends by itself: a lost connection or an ended session costs nothing.
const keep = (window as { LiandongKeep?: Keep }).LiandongKeep;
const intake = document.querySelector<LianNeedIntakeForm>('lian-need-intake-form');
const around = intake?.closest('form');
if (keep && intake && around) {
  const { draftUntil: until = '', page: formPage = '' } = intake.dataset;
  // Whoever has signed in anew has another token; the page that was open still holds the old. With the token of anybody
  // else it would go in their name: the page's own does nothing then, and the server says why.
  const whose = ownerIn(tokenOn(around));
  const fields = async (signal: AbortSignal) => {
    const token = tokenIn(await (await fetch(formPage, { signal })).text());
    const formToken = ownerIn(token) === whose ? token : tokenOn(around);
    const channel = around.querySelector<HTMLInputElement>('[name=channel]:checked')?.value;
    return { formToken, ...(channel && { channel }) };
  };
  // Nothing is kept of what staff write down for others.
  if (until) intake.drafts = keep.draftStore({ today: intake.date, until, whose });
  intake.sender = keep.fetchSender({
    url: around.getAttribute('action') ?? '',
    signIn: '/sign-in',
    fields,
    whose,
    ...(until && { outbox: keep.outboxStore({ until, whose }) }),
  });
  let isLossTold = false;
  intake.addEventListener('lian-need-lost', () => (isLossTold = true));
  intake.addEventListener('lian-need-sent', ({ detail: { receipt } }) => {
    // What could not be sent must be read first, or copied: it may lie nowhere else. The receipt is a link beside it.
    if (isLossTold) return;
    // The draft is being deleted and the number is being read out.
    setTimeout(() => location.assign(receipt.address ?? '/'), 1000);
  });
}

// The board moves needs as the forms of their own pages do, under the law of each need's own community.
const board = document.querySelector<LianTriageBoard>('lian-triage-board');
const beside = document.querySelector('script[data-board]');
if (board?.rules && beside) {
  interface Beside {
    readonly versions: Record<string, number>;
    readonly order: Record<string, readonly TriageReason[]>;
    readonly communities: readonly string[];
    readonly reasons: LianTriageBoard['closeReasons'];
    readonly says: Readonly<
      Record<'other' | 'signedOut' | 'somebodyElse' | 'taken', { readonly text: string; readonly link: string }>
    >;
  }
  const read = (text: string | null | undefined) => JSON.parse(text || '{}') as Beside;
  const { versions, order, communities, reasons, says } = read(beside.textContent);
  const street = board.closest<LianLaw>('lian-law');
  const laws = new Map(
    communities.map((jurisdiction) => {
      const element: LianLaw = document.createElement('lian-law');
      const packs: unknown = JSON.parse(street?.querySelector(':scope > script')?.textContent ?? '[]');
      Object.assign(element, { packs, jurisdiction, date: street?.date, hidden: true });
      element.setAttribute('data-by-script', '');
      document.body.append(element);
      return [jurisdiction, element.law] as const;
    }),
  );
  board.lawFor = (place) => laws.get(place);
  const { rules } = board;
  const priorities: readonly TriageReason[] = ['priority', 'maybe-priority', 'priority-not-known'];
  board.rules = {
    ...rules,
    // Priority comes of groups, which stay with the server: of what is merged, the weightiest that it told.
    triage: (needs, law) => {
      const told = needs.flatMap(({ id }) => order[id] ?? []);
      const priority = priorities.filter((reason) => told.includes(reason)).slice(0, 1);
      const whyOf = (why: readonly TriageReason[]) =>
        told.length > 0 ? why.flatMap((reason) => (priorities.includes(reason) ? priority : [reason])) : why;
      return rules.triage(needs, law).map((each) => ({ ...each, why: whyOf(each.why) }));
    },
  };
  board.noteFor = ['react', 'resolve', 'send-back', 'reopen'];
  board.closeReasons = reasons;
  let token = street ? tokenOn(street) : '';
  const worker = ownerIn(token);
  /** Takes up the page as it is now; whoever is signed out has none, and one of another worker is not ours. */
  const renew = async (): Promise<boolean | 'somebodyElse'> => {
    const page = await (await fetch(location.pathname)).text();
    const newToken = tokenIn(page);
    if (ownerIn(newToken) !== worker) return ownerIn(newToken) ? 'somebodyElse' : false;
    const inside = (before: string) => new RegExp(`${before}>([^<]*)</script>`).exec(page)?.[1];
    const given = inside('<lian-triage-board[^>]*><script type="application/json"');
    const newer = inside('data-board');
    if (!given || !newer) return false;
    token = newToken;
    Object.assign(versions, read(newer).versions);
    Object.assign(order, read(newer).order);
    const { needs, responsible } = JSON.parse(given) as Pick<LianTriageBoard, 'needs' | 'responsible'>;
    Object.assign(board, { needs, responsible });
    await board.updateComplete;
    return true;
  };
  const isOut = ({ status, url }: Response) =>
    status === 401 || status === 403 || new URL(url).pathname.startsWith('/sign-in');
  const no = (why: keyof Beside['says'], href: string): MoveAnswer => ({
    agreed: false,
    text: says[why].text,
    link: { href, text: says[why].link },
  });
  board.mover = async ({ id, event }: NeedMove, note: string): Promise<MoveAnswer> => {
    const address = `/triage/${encodeURIComponent(id)}`;
    const fields = new URLSearchParams({ version: String(versions[id]), note });
    if (event.kind === 'visit') {
      fields.set('reached', 'yes');
      if (typeof event.satisfied === 'boolean') fields.set('satisfied', event.satisfied ? 'yes' : 'no');
    } else if (event.kind === 'close') {
      fields.set('reason', event.reason);
      if (event.redirect) fields.set('redirect', event.redirect);
    } else if (event.kind === 'merge') fields.set('into', event.into);
    const send = () => {
      fields.set('formToken', token);
      return fetch(`${address}/${event.kind}`, { method: 'POST', body: fields });
    };
    let answer = await send();
    // Whoever has signed in anew has another token. What was seen is still what is changed: the version stays.
    const isRenewed = isOut(answer) && (await renew());
    if (isRenewed === 'somebodyElse') return no('somebodyElse', '/sign-in');
    if (isRenewed) answer = await send();
    if (isOut(answer)) return no('signedOut', '/sign-in');
    if (answer.status === 409) {
      await renew();
      return no('taken', address);
    }
    // Whoever is sent elsewhere has written nothing.
    if (!answer.ok || !new URL(answer.url).pathname.startsWith('/triage')) return no('other', address);
    if (isRenewed) await renew();
    else versions[id] = (versions[id] ?? 0) + 1;
    return true;
  };
}
