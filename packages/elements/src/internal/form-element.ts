import { LitElement } from 'lit';
import { property } from './property.js';
import { watchSubmitters } from './submission.js';

/** An element that belongs to a form: a name, and disabled by itself or by a fieldset around it. */
export abstract class FormElement extends LitElement {
  static formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  protected readonly internals: ElementInternals = this.attachInternals();

  // The form reads name and state from the attributes, so these are the attributes: nothing to be late with.

  /** Name in the form's data. */
  @property()
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    if (this.getAttribute('name') !== name) this.setAttribute('name', name ?? '');
  }

  /** Is this itself disabled? A disabled fieldset around it does not show here; ask `matches(':disabled')`. */
  @property({ type: Boolean })
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', Boolean(disabled));
  }

  /** The form it belongs to; set to the id of one, it belongs to that. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  // Frameworks set what is a property, where a page writes the attribute.
  set form(id: string | null) {
    if (id) this.setAttribute('form', id);
    else this.removeAttribute('form');
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  protected get isDisabled(): boolean {
    return this.matches(':disabled');
  }

  /** Is nothing before it in its form invalid? */
  protected get isFirstInvalid(): boolean {
    return ([...(this.form?.elements ?? [])].find((one) => one.matches(':invalid:not(fieldset)')) ?? this) === this;
  }

  // Whether the value is sent is the browser's to decide; only the look is ours.
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchSubmitters(this.ownerDocument);
  }
}
