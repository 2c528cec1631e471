// The bare Lit sketch: what a field of a form must have and no more. Label, hint and error in the same root, one value in
// the form and in validity; no languages, no own messages, no modes, no counter.
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';

const styles = css`
  :host {
    display: block;
    margin-bottom: 16px;
  }
  label {
    display: block;
    font-weight: 600;
  }
  p {
    margin: 0;
    color: #555;
  }
  .error {
    color: #b00020;
  }
  input,
  select {
    box-sizing: border-box;
    width: 100%;
    min-height: 44px;
    padding: 4px 12px;
    border: 1px solid #555;
    font: inherit;
  }
  :focus {
    outline: 3px solid #fd0;
  }
`;

class Sketch extends LitElement {
  static formAssociated = true;
  static override styles = styles;
  static override properties = {
    label: {},
    hint: {},
    name: { reflect: true },
    value: {},
    required: { type: Boolean },
    error: { state: true },
  };
  declare label: string;
  declare hint: string;
  declare name: string;
  declare value: string;
  declare required: boolean;
  declare error: string;
  protected readonly internals = this.attachInternals();

  constructor() {
    super();
    this.label = this.hint = this.name = this.value = this.error = '';
    this.required = false;
    this.addEventListener('invalid', (event) => {
      event.preventDefault();
      this.error = `请填写“${this.label}”`;
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('value') && !changed.has('required')) return;
    this.internals.setFormValue(this.value);
    const box = this.renderRoot.querySelector<HTMLElement>('#control')!;
    if (this.required && !this.value) this.internals.setValidity({ valueMissing: true }, `请填写“${this.label}”`, box);
    else this.internals.setValidity({});
  }

  protected take(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
    this.error = '';
  }

  protected around(control: unknown) {
    const { label, hint, error } = this;
    return html`<label for="control">${label}</label>
      ${hint ? html`<p id="hint">${hint}</p>` : nothing} ${error ? html`<p class="error" id="error">${error}</p>` : nothing}
      ${control}`;
  }

  protected get describedBy() {
    return [this.hint && 'hint', this.error && 'error'].filter(Boolean).join(' ') || nothing;
  }
}

class SketchField extends Sketch {
  protected override render() {
    return this.around(
      html`<input
        id="control"
        .value=${this.value}
        aria-required=${this.required}
        aria-invalid=${this.error !== ''}
        aria-describedby=${this.describedBy}
        @input=${this.take}
      />`,
    );
  }
}

class SketchSelect extends Sketch {
  protected override render() {
    return this.around(
      html`<select
        id="control"
        aria-required=${this.required}
        aria-invalid=${this.error !== ''}
        aria-describedby=${this.describedBy}
        @input=${this.take}
      >
        <option value="">请选择</option>
        ${Array.from(this.children, (one) => html`<option value=${(one as HTMLOptionElement).value}>${one.textContent}</option>`)}
      </select>`,
    );
  }
}

class SketchButton extends LitElement {
  static formAssociated = true;
  static override styles = styles;
  private readonly internals = this.attachInternals();

  protected override render() {
    return html`<button type="button" @click=${() => this.internals.form?.requestSubmit()}><slot></slot></button>`;
  }
}

customElements.define('sketch-field', SketchField);
customElements.define('sketch-select', SketchSelect);
customElements.define('sketch-button', SketchButton);
