export * from './need-intake-form.js';
export type { IntakeHost, IntakeNote, IntakePart, IntakeSnapshot, NoteAction } from './intake-part.js';
