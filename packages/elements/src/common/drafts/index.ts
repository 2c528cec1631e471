export { clearDrafts, draftStore } from './drafts.js';
export type { DraftOptions } from './draft-options.js';
