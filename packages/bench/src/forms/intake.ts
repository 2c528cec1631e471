import '../../../elements/src/controls/date-field/define.js';
import '../../../elements/src/controls/number-field/define.js';
import '../../../elements/src/controls/phone-field/define.js';
import '../../../elements/src/needs/need-intake-form/define.js';
import type { LianNeedIntakeForm } from '../../../elements/src/needs/need-intake-form/index.js';
import { painted } from './painted.mjs';
import { schemaOf } from './schema.js';

/** Shows the intake form with these questions on its first page. */
export async function showIntake(questions: Parameters<typeof schemaOf>[0]): Promise<LianNeedIntakeForm> {
  const intake = document.createElement('lian-need-intake-form') as LianNeedIntakeForm;
  intake.schema = schemaOf(questions);
  document.body.appendChild(document.createElement('form')).appendChild(intake);
  await intake.updateComplete;
  const controls = Array.from(intake.shadowRoot!.querySelectorAll('[data-name], lian-button'));
  await Promise.all(controls.map((each) => (each as LianNeedIntakeForm).updateComplete));
  painted();
  return intake;
}
