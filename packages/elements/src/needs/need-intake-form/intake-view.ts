import { sayDate } from '../../internal/dates.js';
import { citedText } from '@liandong/messages';
import { fields } from '@liandong/messages/zh-hans/controls';
import { yuanOf, type IntakePage } from './intake-pages.js';
import { sentenceOf } from '../../internal/words-controller.js';
import { html, nothing, type TemplateResult } from 'lit';
import {
  isAnswered,
  minutesLeft,
  type Answer,
  type AnswerPlace,
  type AskedField,
  type FieldOption,
  type FormField,
  type Row,
} from '@liandong/sdk/forms';
import { show, type Shown } from './intake-controls.js';
import type { Place } from '@liandong/core';
import type { LianDivisionPicker } from '../../controls/division-picker/division-picker.js';
import type { IntakeNote } from './intake-part.js';
import type { Option } from '../../internal/choice-control.js';
import type { LianNeedIntakeForm } from './need-intake-form.js';

type Form = LianNeedIntakeForm;

/** A page of questions, or all answers to check; `notes`: first what is told of sending. */
export function renderIntake(form: Form, notes: readonly (IntakeNote | undefined)[]): TemplateResult {
  const { words, state, isOff } = form;
  const { pages, at } = state;
  const page = pages[at];
  // Under the buttons lies what is quiet, and, where somebody has pressed send, what became of that.
  const isBelow = ({ tone = 'quiet' }: IntakeNote, at: number) => tone === 'quiet' || (!page && !at && tone !== 'good');
  const live = (below: boolean) => html`<div role="status" class="live"
    >${notes.map((note, at) => (note && isBelow(note, at) === below ? renderNote(note) : nothing))}</div
  >`;
  return html`
    <div part="base">
      ${live(false)}
      <form part=${page ? 'step' : 'review'} @submit=${page ? form.onContinue : form.onReviewed} @keydown=${form.onPress} @mousedown=${form.onPress}>
        <lian-error-summary @lian-error-followed=${form.onFollowed}></lian-error-summary>
        ${renderHead(form, page)} ${page ? renderPage(form, page) : renderReview(form)}
        <div class="buttons">
          <lian-button type="submit" ?disabled=${isOff}>${words.say(page ? (form.isReturning ? 'toReview' : 'continue') : 'send')}</lian-button>
          ${
            at
              ? html`<lian-button variant="outlined" ?disabled=${isOff} @click=${() => form.go(at - 1)}>${words.say('back')}</lian-button>`
              : nothing
          }
          ${page ? nothing : html`<button class="link" type="button" @click=${() => window.print()}>${words.say('print')}</button>`}
        </div>
      </form>
      ${live(true)}
    </div>
  `;
}

function renderNote({ text, tone = 'quiet', actions = [], link, lines }: IntakeNote): TemplateResult {
  return html`<div part="note" class="note ${tone}" tabindex="-1"
    ><p>${text}${link ? html` <a href=${link.href} target="_blank" rel="noopener">${link.label}</a>` : nothing}</p
    >${
      lines
        ? html`<details><summary>${lines.summary}</summary><ul>${lines.of.map((line) => html`<li>${line}</li>`)}</ul></details>`
        : nothing
    }${actions.map(({ label, run }) => html`<button class="link" type="button" @click=${run}>${label}</button>&emsp;`)}</div
  >`;
}

function renderHead(form: Form, page: IntakePage | undefined): TemplateResult {
  const { words, state, level } = form;
  const { id, title, lead } = page?.step ?? { id: 'review' };
  const left = state.pages.length - state.at;
  const minutes = minutesLeft(state.pages, state.at, state.answers);
  const said = page && !page.isFirst ? '' : words.of(lead ?? `steps.${id}.lead`);
  return html`<p class="step"
      >${words.say('progress', { at: state.at + 1, count: state.pages.length + 1 })}${left ? html`&emsp;${words.say('left', { left, time: words.say(minutes > 1 ? 'minutes' : 'minute', { minutes }) })}` : nothing}</p
    ><div part="title" class="title" role="heading" aria-level=${level} tabindex=${form.isOff ? nothing : -1}
      >${words.of(title ?? `steps.${id}.title`)}${page && !page.fields[1] ? html`<span class="unseen"> ${words.label(page.fields[0]!)}</span>` : nothing}</div
    >${said ? html`<p class="lead">${said}</p>` : nothing}`;
}

const renderPrivacy = ({ words }: Form, asks = ''): TemplateResult =>
  html`<slot name="privacy"><p class="lead">${words.say('privacy')}${asks ? html`<br />${asks}` : nothing}</p></slot>`;

function renderPage(form: Form, page: IntakePage): TemplateResult {
  const { words } = form;
  return html`
    ${page.step.privacy && page.isFirst ? renderPrivacy(form, words.say('asks')) : nothing}
    ${page.step.sections.map(({ title, lead, fields }) => {
      // A part for each field of the schema: what comes and goes moves nothing beside it, and focus stays.
      const asked = fields.map(({ name, type }) =>
        page.fields
          .filter(({ field, isConsent }) => (type === 'consents' ? isConsent : field.name === name))
          .map((each) => renderField(form, each)),
      );
      const isAsked = asked.some(([first]) => first);
      return html`
        ${title && isAsked ? html`<div class="section" role="heading" aria-level=${form.level + 1}>${words.of(title)}</div>` : nothing}
        ${lead && isAsked ? html`<p class="lead">${words.of(lead)}</p>` : nothing} ${asked}
      `;
    })}
  `;
}

function renderField(form: Form, asked: AskedField): TemplateResult {
  const { field, says } = asked;
  const { words, state } = form;
  const { notices } = field;
  const report = state.planned.report?.reasons ?? [];
  return html`<div class="field"
      >${asked.rows ? renderGroup(form, asked) : renderControl(form, asked, { field })}${
        notices
          ? html`<div role="status" aria-atomic="false">
              ${says.notices.map((at) => {
                const { text, duty } = notices[at]!;
                const cites = report.flatMap((reason) => (duty?.includes(reason.code) ? reason.cites : []));
                const titles = Array.from(new Set(cites.map((cite) => citedText(cite, words.lang))));
                const by = titles.join(words.say('listMark'));
                return html`<p class="notice" data-name="${field.name}#${at}" tabindex="-1">
                  ${words.of(text, field)}${by ? html` <span class="cites">${words.say('ordered', { by })}</span>` : nothing}
                </p>`;
              })}
            </div>`
          : nothing
      }</div
    >`;
}

function renderControl(form: Form, asked: AskedField, place: AnswerPlace): HTMLElement {
  const { words, state } = form;
  const { field, required } = asked;
  const made = form.controls.of(place);
  const { control } = made;
  show(
    control,
    {
      label: words.label(asked),
      hint: words.of(field.hint ?? 'hint', field),
      requiredText: words.required(field),
      required,
      disabled: form.isOff,
      ...offered(form, field, state.answerAt(place)),
      autocomplete: form.isShared ? 'off' : undefined,
    },
    // What is half written stands in it, and is no answer. A list may have made one of it just now.
    () => (state.halfAt(place) === undefined ? state.answerAt(place) : (control.value as Answer)),
  );
  // Behind the value: it goes with another one.
  if (made.said) control.setCustomError?.(made.said());
  return control;
}

/** What its control offers while this is answered. */
export function offered(form: Form, field: FormField, answer: Answer | undefined): Partial<Shown> {
  const { state, day } = form;
  if (field.type === 'division') return { places: state.listOf(field), on: day };
  const options = optionsOf(form, field);
  // What came and is no option stands among them, to be told and changed.
  const isForeign = state.ownFault(field, answer)?.code === 'not-an-option';
  const foreign = (value: string) =>
    options!.some((one) => String(one.value) === value) ? [] : { value, label: value };
  return {
    latest: field.type === 'id-number' ? day : undefined,
    options: isForeign ? [...options!, ...[answer as string].flat().flatMap(foreign)] : options,
  };
}

/** What there is to choose from; nothing where everything may be an answer. */
export function optionsOf(form: Form, field: FormField): readonly Option[] | undefined {
  const { options, from } = field;
  if (from) return form.state.listOf(field) ?? [];
  return options?.map((option) => {
    const { value, label, hint }: FieldOption = typeof option === 'string' ? { value: option } : option;
    const said = form.words.of(hint ?? `hints.${value}`, field);
    return { value, label: form.words.of(label ?? `options.${value}`, field) || value, ...(said && { hint: said }) };
  });
}

// ── Rows ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function renderGroup(form: Form, group: AskedField): TemplateResult {
  const { words, state, isOff } = form;
  const { field, required, rows = [] } = group;
  const { name, max } = field;
  const label = words.label(group);
  const wrong =
    form.wrongWith({ field }, state.rows(name)) ??
    (required && !rows[0] ? words.required(field) || words.say(['group', 'none'], { label }) : '');
  const hint = words.of(field.hint ?? 'hint', field);
  const error = form.summary?.errors[0] ? wrong : '';
  const prefix = sentenceOf(words.lang, 'controls', ['errorPrefix'], fields);
  const say = (key: string, at = -1) => words.row(key, field, at + 1);
  const leave = (id: string, focusOn: string) => {
    form.leaving = id;
    form.redraw(focusOn);
  };
  return html`
    <fieldset data-name=${name} aria-describedby="hint-${name} error-${name}">
      <legend>${label}</legend>
      <p class="lead" id="hint-${name}" ?hidden=${!hint}>${hint}</p>
      <p class="error" id="error-${name}" ?hidden=${!error}><span class="unseen">${error && prefix}</span>${error}</p>
      ${rows.map((asked, at) => {
        const id = state.rowKey(name, at);
        const remove = () => {
          state.removeRow(name, at);
          // The row above, or the first; else what adds one, which stands behind them.
          leave('', `[data-row="${name}-${at && at - 1}"],[data-add="${name}"]`);
        };
        return html`<div class="row" role="group" aria-label=${say('item', at)} data-row="${name}-${at}" tabindex="-1"
            ><p class="number" aria-hidden="true">${say('item', at)}</p
            >${asked.map((each) => html`<div class="field">${renderControl(form, each, { field: each.field, group: name, at })}</div>`)}${
              form.leaving === id
                ? html`<div class="note ask" role="group" aria-label=${say('sure', at)}>
                    <p>${say('sure', at)}</p>
                    <button class="link" type="button" data-keep=${id} @click=${() => leave('', `[data-remove="${id}"]`)}>${say('keep')}</button>
                    <button class="link" type="button" @click=${remove}>${say('remove', at)}</button>
                  </div>`
                : html`<button class="link" type="button" data-remove=${id} ?disabled=${isOff} @click=${() => leave(id, `[data-keep="${id}"]`)}>${say('remove', at)}</button>`
            }</div
          >`;
      })}
      <lian-button
        variant="outlined"
        data-add=${name}
        .labelText=${label}
        .validationMessage=${wrong}
        .showValidity=${() => {
          form.requestUpdate();
          return !wrong;
        }}
        ?disabled=${isOff || rows.length >= (max as number)}
        @click=${() => {
          state.addRow(name);
          leave('', `[data-row="${name}-${rows.length}"]`);
        }}
        >${say('add')}</lian-button
      >
    </fieldset>
  `;
}

// ── Check your answers ─────────────────────────────────────────────────────────────────────────────────────────────

function renderReview(form: Form): TemplateResult {
  const { words, state, isOff } = form;
  form.hasSecret = false;
  // First, as it tells whether there is something to mask.
  const answers = state.pages.map(({ fields }, index) =>
    fields.map((asked) => {
      const label = words.label(asked);
      return html`<div class="answer"
          ><dt>${label}</dt
          ><dd class="said" dir="auto">${shownAnswer(form, asked, state.answers[asked.field.name])}</dd
          ><dd class="change"
            ><button class="link" type="button" ?disabled=${isOff} @click=${() => form.change(index, asked.field.name)}
              >${words.say('change')}<span class="unseen"> ${label}</span></button
            ></dd
          ></div
        >`;
    }),
  );
  // Where no consent is asked its step does not come up; what the office has to tell is told all the same.
  const isUntold = state.schema?.steps.some(({ privacy }) => privacy) && !state.pages.some(({ step }) => step.privacy);
  return html`
    ${isUntold ? renderPrivacy(form) : nothing}
    ${
      form.hasSecret
        ? html`<p class="bare"><button class="link" type="button" @click=${() => {
            state.isBare = !state.isBare;
            form.redraw();
          }}>
            ${words.say(state.isBare ? 'mask' : 'unmask')}
          </button></p>`
        : nothing
    }
    <dl class="answers">
      ${answers}
    </dl>
  `;
}

/** A picker for each list of places, in no page: it knows what lies where on which day, and reads thousands but once. */
const pickers = new WeakMap<object, Partial<LianDivisionPicker>>();

/** An answer as people read it, where its field keeps a code or a count of fen. */
function readable({ words, state, day }: Form, field: FormField, value: string): string {
  const { type } = field;
  const yuan = type === 'money' && yuanOf(value);
  if (yuan) return words.say('yuan', { yuan });
  if (type === 'date') return sayDate(value, words.lang);
  if (type === 'consent') return words.of(`options.${value}`, { ...field, words: 'consent' });
  const places = state.listOf(field) as readonly unknown[] as readonly Place[] | undefined;
  if (type !== 'division' || !places) return value;
  const picker = pickers.get(places) ?? (document.createElement('lian-division-picker') as Partial<LianDivisionPicker>);
  const { names } = Object.assign(picker, { places, on: day, value });
  if (names) pickers.set(places, picker);
  // Where it is not registered, the list has the name of the place itself.
  const own = () => places.filter(({ code, from, name }) => name && code === value && from <= (day || '9')).slice(-1);
  return (names ?? own().map(({ name }) => name)).map((name) => words.of({ ...name })).join(' ') || value;
}

/** What a rating, or a control of the page, offers in its own words; it knows its language where it stands. */
function ownOptions(form: Form, place: AnswerPlace): readonly Option[] | undefined {
  const { field } = place;
  if (field.type !== 'rating' && !form.tags[field.type]) return undefined;
  const control = form.controlOf(place);
  form.renderRoot.append(control);
  const { options } = control;
  control.remove();
  return options;
}

/** An answer as the review shows it. */
export function shownAnswer(
  form: Form,
  { field, rows }: AskedField,
  answer: Answer | undefined,
  place: AnswerPlace = { field },
): TemplateResult | string {
  const { words, state } = form;
  const half = state.halfAt(place);
  if (!isAnswered(answer) && !half) return html`<span class="none">${words.say('notAnswered')}</span>`;
  const options = optionsOf(form, field) ?? ownOptions(form, place);
  const label = (value: string) =>
    options?.find((option) => String(option.value) === value)?.label ?? readable(form, field, value);
  // As in the control of an identity number.
  const isHidden = field.sensitive || field.type === 'id-number';
  form.hasSecret ||= isHidden;
  const isMasked = isHidden && !state.isBare;
  // Of what is chosen or counted any part would tell it, and so would how many there are.
  if (isMasked && (options || !/^(text|phone|id)/.test(field.type))) return '****';
  if (rows)
    return html`<ol>${rows.map(
      (asked, at) =>
        html`<li>${asked.map(
          (each) =>
            html`<div>${words.label(each)}${words.say('colon')}${shownAnswer(form, each, (answer as readonly Row[])[at]?.[each.field.name], { field: each.field, group: field.name, at })}</div>`,
        )}</li>`,
    )}</ol>`;
  const named = (one: unknown) => (one as File).name ?? label(one as string);
  // What is half written, in a place behind what is chosen above it, of a date its parts.
  const day = /^\["(.*)","(.*)","(.*)"\]$/.exec(half ?? '')?.slice(1);
  const text = (
    day
      ?.map((part) => part || '?')
      .join('-')
      .replace(/(-\?)+$/, '') ??
    half?.replace(/^([^?]*)\?/, (_, above) => above && `${label(above)} `) ??
    [answer].flat().map(named).join(words.say('listMark'))
  ).trim();
  if (!isMasked) return text;
  // 138****1234, 王****: enough to know it again, too little to read over a shoulder. What is short shows nothing.
  const ends = /^(\D?\d){11}/.test(text) ? /^(...).*(....)$/su : /^(\D(?=.))?.*()/su;
  return text.replace(ends, '$1****$2');
}
