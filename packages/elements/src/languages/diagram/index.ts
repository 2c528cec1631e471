// Traditional Chinese and English of the linkage diagram, which the other languages of the elements leave out. Import it for its effect.
import { diagram as en } from '@liandong/messages/en/diagram';
import { diagram as zhHant } from '@liandong/messages/zh-hant/diagram';
import { registerWords } from '../../internal/words-controller.js';

registerWords('en', 'diagram', en);
registerWords('zh-Hant', 'diagram', zhHant);
