export * from './need-intake-form.js';
export type { Answers, ConsentAsk, IntakeLists, IntakePlan } from './intake-steps.js';
