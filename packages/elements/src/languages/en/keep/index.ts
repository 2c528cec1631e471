// English: registers what drafts and sending say, apart for pages that have neither. Import it for its effect.
import { drafts } from '@liandong/messages/en/drafts';
import { sending } from '@liandong/messages/en/sending';
import { registerWords } from '../../../internal/words-controller.js';

registerWords('en', 'drafts', drafts);
registerWords('en', 'sending', sending);
