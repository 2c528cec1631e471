import { files } from '@liandong/messages/zh-hans/further-controls';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { asAtFirst } from '../../internal/at-first.js';
import { FormControl, type Problem } from '../../internal/form-control.js';
import { property } from '../../internal/property.js';
import { Words } from '../../internal/words-controller.js';
import { styles } from './file-field.styles.js';
import { acceptWords, allows, contentFault, extensionOf, isPicture, plain, saySize } from './sniff.js';

/** What an uploader is given besides the file. */
export interface UploadTools {
  /** Aborted when somebody takes the file back. */
  readonly signal: AbortSignal;
  /** Tells how much is done, from 0 to 1. */
  progress(done: number): void;
}

/** Sends one file. What it resolves with, such as a number on the server, is sent in the form in place of the file. */
export type Uploader = (file: File, tools: UploadTools) => Promise<string | void>;

interface Sending {
  state: 'sending' | 'sent' | 'failed';
  done: number;
  receipt?: string | void;
  readonly control: AbortController;
}

type FileWord = keyof typeof files;

/**
 * 文件框：选、拖、粘贴、手机拍照。看内容的头几个字节，名字是照片而内容是程序的不收；大小、个数、总量超了的不读就退，并说明原因。
 *
 * @summary 文件框 · Files chosen, dropped, pasted or photographed. What a file is, is told by its first bytes and not by its name alone; what is too big is refused unread, each with its reason. Pictures are shown small without any address, so under every content security policy.
 * @slot label - The question, where it is more than text.
 * @slot hint - The hint, where it is more than text.
 * @event input - A file was added or taken out.
 * @event change - A file was added or taken out.
 * @event {CustomEvent<InvalidDetail>} lian-invalid - Sending the form found a file missing or not yet uploaded; cancel it to place focus yourself.
 * @csspart base - All of it.
 * @csspart label - The question.
 * @csspart hint - The hint.
 * @csspart error - What is wrong.
 * @csspart control - The button that opens the files of the machine.
 * @csspart drop - Where files may be dropped.
 * @csspart file - One file.
 * @csspart refused - Why files were not taken.
 * @cssprop --lian-color-line-strong - Line around.
 * @cssprop --lian-color-focus - Ring of what has focus.
 * @cssprop --lian-target - Least height of what is pressed.
 */
export class LianFileField extends FormControl<readonly File[]> {
  static override styles: CSSResultGroup = styles;

  /** What may be given: extensions and `image/*`, `audio/*`, `video/*`, with commas between. */
  @property() accept = 'image/*,.pdf,.doc,.docx,.xls,.xlsx';

  /** May there be more than one? Otherwise a new file takes the place of the old. */
  @property({ type: Boolean }) multiple = false;

  /** Most bytes of one file; 0 for no limit. */
  @property({ type: Number, attribute: 'max-size' }) maxSize = 20_000_000;

  /** Most bytes of all together; 0 for no limit. */
  @property({ type: Number, attribute: 'max-total' }) maxTotal = 100_000_000;

  /** Most files; 0 for no limit. */
  @property({ type: Number, attribute: 'max-count' }) maxCount = 10;

  /** Offers the camera besides, where the machine is one with a touch screen: `environment`, or `user` for the front one. */
  @property() capture: '' | 'environment' | 'user' = '';

  /** Sends each file as soon as it is there. Without it files go with the form. */
  @property({ attribute: false }) uploader: Uploader | undefined;

  private readonly first = {
    accept: this.accept,
    maxSize: this.maxSize,
    maxTotal: this.maxTotal,
    maxCount: this.maxCount,
  };
  private readonly empty: readonly File[] = [];
  private readonly fileWords = new Words(this, 'controls', files);
  private readonly sendings = new WeakMap<File, Sending>();
  /** Which picture stands in a row, or is to: the row below takes the place of one that is taken out. */
  private readonly pictures = new WeakMap<HTMLCanvasElement, File>();
  private refused: readonly string[] = [];
  /** For who listens: what was added, and then what became of each. */
  private said: readonly string[] = [];
  private isOver = false;
  /** Until all that was given is looked at. */
  private turn: Promise<void> | undefined;
  /** Counts how often it was emptied. */
  private round = 0;

  private sayFile(key: FileWord, facts = {}): string {
    return this.fileWords.say(key, facts);
  }

  // ── Value ────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected override parse(given: unknown): readonly File[] {
    const list = given instanceof File ? [given] : Array.from((given ?? []) as ArrayLike<unknown>);
    return list.filter((each): each is File => each instanceof File);
  }

  // A page writes no file into an attribute.
  protected override initial(): readonly File[] {
    return this.empty;
  }

  override requestUpdate(...change: Parameters<FormControl<readonly File[]>['requestUpdate']>): void {
    asAtFirst<LianFileField>(this, this.first, change[0]);
    super.requestUpdate(...change);
  }

  protected override forget(): void {
    super.forget();
    this.refused = this.said = [];
  }

  protected override toForm(): [FormData | null, FormData] {
    const [data, state] = [new FormData(), new FormData()];
    for (const file of this.value) {
      state.append('file', file);
      if (this.name) data.append(this.name, this.sendings.get(file)?.receipt || file);
    }
    return [this.name ? data : null, state];
  }

  override formStateRestoreCallback(state: string | File | FormData | null): void {
    if (!(state instanceof FormData)) return;
    const kept = this.parse(Array.from(state.values())); // old browsers give back what was sent
    this.value = kept;
    for (const file of kept) this.send(file);
  }

  override get value(): readonly File[] {
    return super.value;
  }
  override set value(given: readonly File[]) {
    const [before, value] = [this.value, this.parse(given)];
    if (value.length !== before.length || value.some((file, at) => file !== before[at])) {
      this.round++;
      this.stop(before.filter((file) => !value.includes(file)));
      this.forget();
    }
    super.value = value;
  }

  override formResetCallback(): void {
    this.round++;
    this.stop(this.value);
    super.formResetCallback();
  }

  protected override check(): Problem | undefined {
    const { value } = this;
    const label = this.quotedLabel;
    if (value.length === 0) {
      const text = this.requiredText || this.sayFile('fileMissing', { label });
      return this.required ? { flag: 'valueMissing', text } : undefined;
    }
    const count = (state: Sending['state']) => value.filter((file) => this.sendings.get(file)?.state === state).length;
    const [failed, sending] = [count('failed'), count('sending')];
    if (failed > 0) return { flag: 'customError', text: this.sayFile('filesFailed', { count: failed }) };
    return sending > 0 ? { flag: 'customError', text: this.sayFile('filesSending', { count: sending }) } : undefined;
  }

  // ── Taking files ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** Takes files as if somebody had chosen them: each is checked, and refused with its reason or added. */
  add(given: ArrayLike<File>): Promise<void> {
    // Who may choose now has chosen, whatever becomes of the field while these are looked at.
    if (this.readonly || this.isDisabled) return Promise.resolve();
    const files = Array.from(given, plain); // the browser may take its list back
    return this.inTurn(async (told, isGone) => {
      const refused = [...told];
      const added: File[] = [];
      const kept = () => (this.multiple ? [...this.value, ...added] : added);
      for (const file of files) {
        const reason =
          !this.multiple && added.length > 0
            ? this.sayFile('fileTooMany', { name: file.name, max: 1 })
            : (this.refusal(file, kept()) ?? (await this.contentRefusal(file)));
        if (isGone()) return;
        if (reason) refused.push(reason);
        else added.push(file);
      }
      // All at once, and told at once: a page gives back what it was last told.
      const [count, value] = [added.length, kept()];
      if (count > 0) {
        if (!this.multiple) this.stop(this.value);
        this.edit(value);
        added.forEach((file) => this.send(file));
      }
      this.refused = refused;
      this.said = count > 0 ? [this.sayFile('filesAdded', { count, all: value.length })] : [];
      if (count > 0) this.tell();
      this.requestUpdate('value');
    });
  }

  /** Looks at the files it was given by the page, or by native fields, as at chosen ones, and lets go of what it refuses. */
  recheck(): Promise<void> {
    return this.inTurn(async (told, isGone) => {
      const refused = [...told];
      const kept: File[] = [];
      const before = this.value;
      for (const file of before.map(plain)) {
        const reason = this.refusal(file, kept) ?? (await this.contentRefusal(file));
        if (isGone()) return;
        if (reason) refused.push(reason);
        else kept.push(file);
      }
      for (const file of kept) if (!this.sendings.has(file)) this.send(file);
      if (kept.length === before.length && kept.every((file, at) => file === before[at])) return;
      this.edit(kept);
      this.refused = refused;
      this.tell();
      this.requestUpdate('value');
    });
  }

  /**
   * One lot after another, each held against all that are there before it. What was refused stays told until somebody
   * adds to a field at rest; what is still being read when the form is emptied does not come into it.
   */
  private inTurn(act: (refused: readonly string[], isGone: () => boolean) => Promise<void>): Promise<void> {
    const { turn, round } = this;
    const isGone = () => round !== this.round;
    const mine = Promise.resolve(turn).then(() => (isGone() ? undefined : act(turn ? this.refused : [], isGone)));
    const done = mine.finally(() => {
      if (this.turn === done) this.turn = undefined;
    });
    return (this.turn = done);
  }

  /** Why a file is not taken, as far as it can be told without reading it. */
  private refusal(file: File, kept: readonly File[]): string | undefined {
    const { name } = file;
    if (!allows(this.accept, name)) return this.sayFile('fileKind', { name, kinds: this.kinds });
    if (this.maxSize && file.size > this.maxSize)
      return this.sayFile('fileTooBig', { name, size: saySize(file.size), max: saySize(this.maxSize) });
    if (file.size === 0) return this.sayFile('fileEmpty', { name });
    if (kept.some((old) => old.name === file.name && old.size === file.size && old.lastModified === file.lastModified))
      return this.sayFile('fileTwice', { name });
    if (this.maxCount && kept.length >= this.maxCount) return this.sayFile('fileTooMany', { name, max: this.maxCount });
    if (this.maxTotal && kept.reduce((sum, old) => sum + old.size, file.size) > this.maxTotal)
      return this.sayFile('fileTotal', { name, max: saySize(this.maxTotal) });
    return undefined;
  }

  private async contentRefusal(file: File): Promise<string | undefined> {
    const fault = await contentFault(file);
    const facts = { name: file.name, kind: extensionOf(file.name).toUpperCase() };
    return fault && this.sayFile(`file_${fault}`, facts);
  }

  private takeOut(file: File): void {
    this.stop([file]);
    this.edit(this.value.filter((each) => each !== file));
    this.tell();
    this.leaveRow();
  }

  /** The host has the focus already: its first button takes it before the pressed one goes. */
  private leaveRow(): void {
    this.renderRoot.querySelector<HTMLElement>('[part=control]')?.focus();
  }

  private sendAgain(file: File): void {
    this.send(file);
    this.leaveRow();
  }

  private tell(): void {
    this.pass(new Event('input'));
    this.pass(new Event('change'));
  }

  /** Ends what is being sent: were such a file to come back, nobody would wait for it. */
  private stop(files: readonly File[]): void {
    for (const file of files) {
      const sending = this.sendings.get(file);
      if (sending?.state !== 'sending') continue;
      sending.control.abort();
      this.sendings.delete(file);
    }
  }

  private send(file: File): void {
    const { uploader } = this;
    if (!uploader) return;
    const sending: Sending = { state: 'sending', done: 0, control: new AbortController() };
    const end = (state: 'sent' | 'failed', receipt?: string | void) => {
      if (sending.control.signal.aborted) return;
      Object.assign(sending, { state, receipt });
      this.said = [...this.said, `${file.name} ${this.sayFile(`file_${state}`)}`];
      this.requestUpdate('value');
    };
    const progress = (done: number) => {
      sending.done = Math.max(0, Math.min(1, done));
      this.requestUpdate();
    };
    this.sendings.set(file, sending);
    this.requestUpdate('value');
    const { signal } = sending.control;
    // Once the file is told; and an uploader may also throw before it promises anything.
    void Promise.resolve()
      .then(() => (signal.aborted ? undefined : uploader(file, { signal, progress })))
      .then(
        (receipt) => end('sent', receipt),
        () => end('failed'),
      );
  }

  // ── What people do ───────────────────────────────────────────────────────────────────────────────────────────────

  private onPick(event: Event): void {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const given = Array.from(input.files ?? []);
    input.value = ''; // the same file may be chosen again
    void this.add(given);
  }

  private onDrag(event: DragEvent): void {
    event.preventDefault();
    const isOver = event.type === 'dragover' && !this.readonly && !this.isDisabled;
    if (isOver !== this.isOver) {
      this.isOver = isOver;
      this.requestUpdate();
    }
    if (event.type === 'drop' && event.dataTransfer) void this.add(event.dataTransfer.files);
  }

  private onPaste(event: ClipboardEvent): void {
    const given = event.clipboardData?.files;
    if (!given || given.length === 0) return;
    event.preventDefault();
    void this.add(given);
  }

  private openChooser(event: Event): void {
    (event.currentTarget as HTMLElement).parentElement!.querySelector<HTMLInputElement>('input')!.click();
  }

  // ── How it looks ─────────────────────────────────────────────────────────────────────────────────────────────────

  private get kinds(): string {
    const words = acceptWords(this.accept).map((word) => {
      const group = /^(image|audio|video)\/\*$/.exec(word)?.[1] as 'image' | undefined;
      return group ? this.sayFile(`kind_${group}`) : word.replace(/^\./, '').toUpperCase();
    });
    return words.join(this.sayFile('fileComma'));
  }

  /** Draws pictures small. A canvas asks for no address, so no policy can refuse it. */
  protected override toView(): void {
    this.renderRoot.querySelectorAll('canvas').forEach((canvas) => {
      const file = this.value[Number(canvas.dataset['at'])];
      if (file && this.pictures.get(canvas) !== file) void this.draw(file, canvas);
    });
  }

  private async draw(file: File, canvas: HTMLCanvasElement): Promise<void> {
    this.pictures.set(canvas, file);
    const isStill = () => this.pictures.get(canvas) === file;
    canvas.width = 0;
    canvas.hidden = false;
    try {
      const bitmap = await createImageBitmap(file, { resizeHeight: 96, resizeQuality: 'medium' });
      if (isStill()) {
        canvas.width = Math.min(192, bitmap.width);
        canvas.height = bitmap.height;
        canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
      }
      bitmap.close();
    } catch {
      if (isStill()) canvas.hidden = true; // a kind of picture that this browser does not know: the name is enough
    }
  }

  protected override render(): TemplateResult {
    return html`
      <div part="base" class=${this.errorText ? 'bad' : ''} @paste=${this.onPaste}>
        <fieldset aria-labelledby="label" aria-describedby=${this.describedBy(this.readonly ? '' : 'limits')}>
          <legend part="label" class=${this.labelClass} id="label">${this.renderLabel()}</legend>
          ${this.renderAdvice()} ${this.renderControl()}
        </fieldset>
      </div>
    `;
  }

  protected override renderControl(): TemplateResult {
    const { maxSize, maxCount, multiple } = this;
    const limits = { kinds: this.kinds, size: saySize(maxSize), count: maxCount };
    return html`
      <p class="hint" id="limits">
        ${acceptWords(this.accept).length > 0 ? this.sayFile('fileKinds', limits) : nothing}${maxSize ? this.sayFile('fileSize', limits) : nothing}${
          multiple && maxCount ? this.sayFile('fileCount', limits) : nothing
        }
      </p>
      <div
        part="drop"
        class="drop ${this.isOver ? 'over' : ''}"
        @dragover=${this.onDrag}
        @dragleave=${this.onDrag}
        @drop=${this.onDrag}
      >
        ${this.renderChooser('chooseFile', '')}
        ${this.capture && matchMedia('(pointer: coarse)').matches ? this.renderChooser('takePhoto', this.capture) : nothing}
        ${this.isDisabled ? nothing : html`<span class="hint">${this.sayFile('dropHere')}</span>`}
      </div>
      <div part="refused" class="refused" role="alert">${this.refused.map((reason) => html`<p>${reason}</p>`)}</div>
      <ul class="files" aria-label=${this.sayFile('filesHere')} ?hidden=${this.value.length === 0}>
        ${this.value.map((file, at) => this.renderFile(file, at))}
      </ul>
      <div class="unseen" role="status" aria-atomic="false">${this.said.map((line) => html`<p>${line}</p>`)}</div>
    `;
  }

  private renderChooser(word: 'chooseFile' | 'takePhoto', capture: string): TemplateResult {
    return html`<span class="chooser">
      <input
        type="file"
        hidden
        accept=${capture ? 'image/*' : this.accept}
        capture=${capture || nothing}
        ?multiple=${this.multiple}
        ?disabled=${this.isDisabled || this.readonly}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${this.onPick}
      />
      <button
        part=${capture ? 'camera' : 'control'}
        class="control press"
        type="button"
        ?disabled=${this.isDisabled || this.readonly}
        @click=${this.openChooser}
      >
        ${this.sayFile(word)}
      </button>
    </span>`;
  }

  private renderFile(file: File, at: number): TemplateResult {
    const sending = this.sendings.get(file);
    const { name } = file;
    const off = this.isDisabled || this.readonly;
    const percent = Math.round((sending?.done ?? 0) * 100);
    return html`<li part="file" class="file">
      ${
        isPicture(file.name)
          ? html`<canvas class="picture" width="0" height="0" data-at=${at} aria-hidden="true"></canvas>`
          : html`<span class="kind" aria-hidden="true">${extensionOf(file.name).toUpperCase()}</span>`
      }
      <span class="about">
        <bdi>${name}</bdi> <span class="size">${saySize(file.size)}</span>
        ${sending ? html`<span class="state ${sending.state}">${this.sayFile(`file_${sending.state}`, { percent })}</span>` : nothing}
        ${
          sending?.state === 'sending'
            ? html`<progress max="100" .value=${percent} aria-label=${name}></progress>`
            : nothing
        }
      </span>
      ${
        off
          ? nothing
          : html`<span class="presses">
            ${
              sending?.state === 'failed'
                ? html`<button class="press" type="button" @click=${() => this.sendAgain(file)}>
                  ${this.sayFile('fileAgain')}<span class="unseen"> ${name}</span>
                </button>`
                : nothing
            }
            <button class="press" type="button" @click=${() => this.takeOut(file)}>
              ${this.sayFile(sending?.state === 'sending' ? 'fileCancel' : 'fileOut')}<span class="unseen"> ${name}</span>
            </button>
          </span>`
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lian-file-field': LianFileField;
  }
}
