// Words that only a page with the role matrix, the roll-in or the share matrix needs, in Traditional Chinese and English: their own,
// those of the subjects and those common to all. Import it for its effect.
import { common as enCommon } from '@liandong/messages/en/common';
import { linkage as en } from '@liandong/messages/en/linkage';
import { roleMatrix as enRoles } from '@liandong/messages/en/role-matrix';
import { rollInWords as enRollIn } from '@liandong/messages/en/roll-in';
import { shareMatrix as enShares } from '@liandong/messages/en/share-matrix';
import { sharing as enSharing } from '@liandong/messages/en/sharing';
import { common as zhHantCommon } from '@liandong/messages/zh-hant/common';
import { linkage as zhHant } from '@liandong/messages/zh-hant/linkage';
import { roleMatrix as zhHantRoles } from '@liandong/messages/zh-hant/role-matrix';
import { rollInWords as zhHantRollIn } from '@liandong/messages/zh-hant/roll-in';
import { shareMatrix as zhHantShares } from '@liandong/messages/zh-hant/share-matrix';
import { sharing as zhHantSharing } from '@liandong/messages/zh-hant/sharing';
import { registerWords } from '../../internal/words-controller.js';

registerWords('en', 'common', enCommon);
registerWords('zh-Hant', 'common', zhHantCommon);
registerWords('en', 'linkage', en);
registerWords('zh-Hant', 'linkage', zhHant);
registerWords('en', 'role-matrix', enRoles);
registerWords('zh-Hant', 'role-matrix', zhHantRoles);
registerWords('en', 'sharing', enSharing);
registerWords('zh-Hant', 'sharing', zhHantSharing);
registerWords('en', 'share-matrix', enShares);
registerWords('zh-Hant', 'share-matrix', zhHantShares);
registerWords('en', 'roll-in', enRollIn);
registerWords('zh-Hant', 'roll-in', zhHantRollIn);
