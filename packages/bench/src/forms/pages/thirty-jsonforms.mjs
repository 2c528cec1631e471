import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { painted } from '../painted.mjs';
import { answers, thirty } from '../questions.mjs';

const shapes = {
  text: { type: 'string' },
  email: { type: 'string', format: 'email' },
  phone: { type: 'string', pattern: '^[0-9 +-]{7,20}$' },
  textarea: { type: 'string' },
  number: { type: 'number' },
  date: { type: 'string', format: 'date' },
  choice: { type: 'string', enum: answers('choice') },
  yesNo: { type: 'string', enum: answers('yesNo') },
  choices: { type: 'array', uniqueItems: true, items: { type: 'string', enum: answers('choices') } },
  select: { type: 'string', enum: answers('select') },
};
const schema = {
  type: 'object',
  properties: Object.fromEntries(
    thirty.map(({ name, kind, label, hint }) => [
      name,
      { ...shapes[kind], title: label, description: hint || undefined },
    ]),
  ),
  required: thirty.filter(({ required }) => required).map(({ name }) => name),
};
const options = { textarea: { multi: true }, choice: { format: 'radio' }, yesNo: { format: 'radio' } };
const uischema = {
  type: 'VerticalLayout',
  elements: thirty.map(({ name, kind, label, when }) => ({
    type: 'Control',
    scope: `#/properties/${name}`,
    label,
    options: options[kind],
    ...(when && {
      rule: {
        effect: 'SHOW',
        condition: { scope: `#/properties/${when.name}`, schema: { const: when.is }, failWhenUndefined: true },
      },
    }),
  })),
};

function Form() {
  useEffect(painted, []);
  return createElement(JsonForms, { schema, uischema, data: {}, renderers: vanillaRenderers, cells: vanillaCells });
}
const form = globalThis.document.body.appendChild(globalThis.document.createElement('form'));
createRoot(form).render(createElement(Form));
