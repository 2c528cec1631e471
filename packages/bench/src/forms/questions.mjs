// What every form of the measurement asks: ten fields, written in the page; thirty, of ten kinds, from a schema.
const kinds = ['text', 'email', 'phone', 'textarea', 'number', 'date', 'choice', 'yesNo', 'choices', 'select'];

/** Answers to choose from. */
export const answers = (kind) =>
  kind === 'yesNo'
    ? ['yes', 'no']
    : ['meals', 'visits', 'repairs', 'company', 'transport'].slice(0, kind === 'choice' ? 3 : 5);

/** Eight lines of text and two lists; the first half must be filled in. */
export const ten = Array.from({ length: 10 }, (_, at) => ({
  name: `f${at}`,
  kind: at < 8 ? 'text' : 'select',
  label: `第${at + 1}项`,
  hint: at % 3 === 0 ? '按证件上写的填' : '',
  required: at % 2 === 0,
}));

/** Three of each kind; every third must be filled in, and two are asked only after a certain answer. */
export const thirty = Array.from({ length: 30 }, (_, at) => ({
  name: `f${at}`,
  kind: kinds[at % 10],
  label: `第${at + 1}项`,
  hint: at % 5 === 0 ? '按证件上写的填' : '',
  required: at % 3 === 0,
  ...((at === 20 || at === 21) && { when: { name: 'f6', is: 'meals' } }),
}));

/** The ten as they stand in a page, in the tags of a library. */
export function markup({ field, select, option, button, attributes = ({ label, hint }) => ({ label, hint }) }) {
  const written = (given) =>
    Object.entries(given)
      .map(([name, value]) => (value === '' || value === false ? '' : ` ${name}${value === true ? '' : `="${value}"`}`))
      .join('');
  const fields = ten.map((each) => {
    const own = written({ name: each.name, required: each.required, ...attributes(each) });
    if (each.kind === 'text') return `<${field}${own}></${field}>`;
    const options = answers('select').map((value) => `<${option} value="${value}">${value}</${option}>`);
    return `<${select}${own}>${options.join('')}</${select}>`;
  });
  return `<form>${fields.join('')}<${button} type="submit">提交</${button}></form>`;
}
