// Words that only a page with the role matrix, the roll-in or the share matrix needs, in Traditional Chinese and English: their own, and
// those of the subjects. Import it for its effect.
import { linkage as en } from '@liandong/messages/en/linkage';
import { roleMatrix as enRoles } from '@liandong/messages/en/role-matrix';
import { linkage as zhHant } from '@liandong/messages/zh-hant/linkage';
import { roleMatrix as zhHantRoles } from '@liandong/messages/zh-hant/role-matrix';
import { registerWords } from '../../internal/words-controller.js';

registerWords('en', 'linkage', en);
registerWords('zh-Hant', 'linkage', zhHant);
registerWords('en', 'role-matrix', enRoles);
registerWords('zh-Hant', 'role-matrix', zhHantRoles);
