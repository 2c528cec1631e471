// Refusal slips as letters in three languages. Import it for its effect, beside `define.js`.
import { sealRefusal } from '@liandong/messages/letters';
import { letters as en } from '@liandong/messages/en/letters';
import { letters as zhHans } from '@liandong/messages/zh-hans/letters';
import { letters as zhHant } from '@liandong/messages/zh-hant/letters';
import { LianSealChecker } from '../seal-checker.js';

LianSealChecker.writer = {
  letters: { en, 'zh-hans': zhHans, 'zh-hant': zhHant },
  write: sealRefusal,
};
