// Drafts and sending for a page without a bundler, beside the script that holds the elements; in three languages.
import './languages/en/keep/index.js';
import './languages/zh-hant/keep/index.js';

export { clearDrafts, draftStore } from './common/drafts/index.js';
export { fetchSender, outboxStore, sender } from './common/sending/index.js';
