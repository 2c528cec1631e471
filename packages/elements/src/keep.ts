// Drafts and sending for a page without a bundler, beside the script that holds the elements; in three languages.
import './languages/en/keep/index.js';
import './languages/zh-hant/keep/index.js';
// Like words lie within what gzip sees at once (32 KB): see decision 0009.
import '@liandong/messages/zh-hans/sending';

export { clearDrafts, draftStore } from './common/drafts/index.js';
export { fetchSender, outboxStore, sender } from './common/sending/index.js';
