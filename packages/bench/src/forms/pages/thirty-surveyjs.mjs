import 'survey-core/survey-core.fontless.css';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { painted } from '../painted.mjs';
import { answers, thirty } from '../questions.mjs';

const shapes = {
  text: { type: 'text' },
  email: { type: 'text', inputType: 'email' },
  phone: { type: 'text', inputType: 'tel' },
  textarea: { type: 'comment' },
  number: { type: 'text', inputType: 'number' },
  date: { type: 'text', inputType: 'date' },
  choice: { type: 'radiogroup', choices: answers('choice') },
  yesNo: { type: 'radiogroup', choices: answers('yesNo') },
  choices: { type: 'checkbox', choices: answers('choices') },
  select: { type: 'dropdown', choices: answers('select') },
};
const survey = new Model({
  elements: thirty.map(({ name, kind, label, hint, required, when }) => ({
    ...shapes[kind],
    name,
    title: label,
    description: hint,
    isRequired: required,
    visibleIf: when && `{${when.name}} = '${when.is}'`,
  })),
});
survey.onAfterRenderSurvey.add(painted);
renderSurvey(survey, globalThis.document.body.appendChild(globalThis.document.createElement('div')));
