export { problemCodes } from '../model.js';
export * from './schema.js';
export { holds, includes, is } from './condition.js';
export { readForm } from './read-form.js';
export type { FormFault, ReadForm } from './read-form.js';
export { isAnswered, OpenForm } from './form.js';
export type { AskedField, AskedStep, GivenFacts } from './form.js';
export { answerFault } from './answer-fault.js';
export type { AnswerFault } from './answer-fault.js';
