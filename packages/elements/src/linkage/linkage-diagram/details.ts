import { html, nothing, type TemplateResult } from 'lit';
import type { Chosen } from '../diagram/scene.js';
import type { Network } from '../diagram/network.js';
import type { Say, Telling } from '../diagram/telling.js';
import { findingMark } from './icons.js';
import { unlisted } from './panels.js';

/** Links that are listed under what is chosen; the tree has all. */
const mostLinks = 8;
const mostFindings = 6;

export interface DetailsView {
  readonly network: Network;
  readonly telling: Telling;
  readonly chosen: Chosen;
  /** The finding that was gone to; it stands first, with its reasons. */
  readonly finding: number | undefined;
  readonly level: number;
  readonly say: Say;
  readonly act: (what: 'around' | 'from' | 'to' | 'open', chosen: Chosen) => void;
  readonly isAround: boolean;
  readonly hasStart: boolean;
  /** Has the page the words of a question? Without them a decision is not shown. */
  readonly hasWords: (question: string) => boolean;
}

export function renderDetails(view: DetailsView): TemplateResult | typeof nothing {
  const { chosen, network, telling, say, level } = view;
  if (!chosen) return nothing;
  const top = (name: string, about: string, findings: readonly number[] = []) => html`
    <div class="heading" role="heading" aria-level=${level}>${name}</div>
    <p class="soft">${about}</p>
    ${renderFindings(view, findings)}
  `;
  if ('actor' in chosen) {
    const { actor } = chosen;
    const links = telling.linksOf(actor);
    return html`
      ${top(
        telling.nameOf(actor),
        [telling.kindOf(actor), telling.tierOf(actor), telling.nameOfGroup(network.groupOf[actor]!)].join(' · '),
        network.findingsOfActor.get(actor),
      )}
      ${
        links.length > 0
          ? html`<ul>
            ${links.slice(0, mostLinks).map((link) => html`<li>${telling.link(link, actor)}<br /><span class="soft">${telling.evidence(network.links[link]!)}</span></li>`)}
            ${unlisted(links.length - mostLinks, say, (text) => html`<li class="soft">${text}</li>`)}
          </ul>`
          : nothing
      }
      <div class="acts">
        <button type="button" aria-pressed=${view.isAround} @click=${() => view.act('around', chosen)}>${say(view.isAround ? 'focusOff' : 'focusOn')}</button>
        <button type="button" @click=${() => view.act(view.hasStart ? 'to' : 'from', chosen)}>${say(view.hasStart ? 'pathTo' : 'pathFrom')}</button>
      </div>
    `;
  }
  if ('link' in chosen) {
    const { link } = chosen;
    return top(
      telling.linkName(link),
      [telling.activity(network.links[link]!), telling.evidence(network.links[link]!)].join(' · '),
      network.findingsOfLink.get(link),
    );
  }
  const { group } = chosen;
  return html`
    ${top(telling.nameOfGroup(group), say('size', { count: telling.sizeOf(group) }), network.findingsOfGroup.get(group))}
    <div class="acts"><button type="button" @click=${() => view.act('open', chosen)}>${say('openIt')}</button></div>
  `;
}

function renderFindings({ network, telling, finding, level, say, hasWords }: DetailsView, places: readonly number[]) {
  const sorted =
    finding !== undefined && places.includes(finding) ? [finding, ...places.filter((one) => one !== finding)] : places;
  const shown = sorted.slice(0, mostFindings).map((place, at) => {
    const found = network.graph.findings[place]!;
    const { decision, sign } = found;
    return html`
      <p class="found ${found.severity}">
        ${findingMark(found.severity)}<span>${telling.findingWithWeight(found)}</span>
      </p>
      ${telling.substance(found).map((text) => html`<p class="about">${text}</p>`)}
      ${at === 0 && decision && hasWords(decision.question) ? html`<lian-decision hide-title level=${level + 1} .decision=${decision} place=${telling.placeOf(decision.jurisdiction)}></lian-decision>` : nothing}
      ${at === 0 && sign ? sign.cites.map((cite) => html`<p><lian-citation .cite=${cite}></lian-citation></p>`) : nothing}
    `;
  });
  return html`${shown}${unlisted(sorted.length - mostFindings, say, (text) => html`<p class="soft">${text}</p>`)}`;
}
