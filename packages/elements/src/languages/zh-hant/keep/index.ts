// 繁體中文：registers what drafts and sending say, apart for pages that have neither. Import it for its effect.
import { drafts } from '@liandong/messages/zh-hant/drafts';
import { sending } from '@liandong/messages/zh-hant/sending';
import { registerWords } from '../../../internal/words-controller.js';

registerWords('zh-Hant', 'drafts', drafts);
registerWords('zh-Hant', 'sending', sending);
