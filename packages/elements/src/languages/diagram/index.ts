// Words that only a page with the linkage diagram needs: its own in Traditional Chinese and English, and in all three languages those of the
// questions behind its findings. Import it for its effect.
import { common as enCommon } from '@liandong/messages/en/common';
import { diagram as en } from '@liandong/messages/en/diagram';
import { sourceKindNames as enSources } from '@liandong/messages/en/figure-names';
import { linkage as enLinkage } from '@liandong/messages/en/linkage';
import { sourceKindNames } from '@liandong/messages/zh-hans/figure-names';
import { linkage } from '@liandong/messages/zh-hans/linkage';
import { common as zhHantCommon } from '@liandong/messages/zh-hant/common';
import { diagram as zhHant } from '@liandong/messages/zh-hant/diagram';
import { sourceKindNames as zhHantSources } from '@liandong/messages/zh-hant/figure-names';
import { linkage as zhHantLinkage } from '@liandong/messages/zh-hant/linkage';
import { registerWords } from '../../internal/words-controller.js';

registerWords('en', 'common', enCommon);
registerWords('zh-Hant', 'common', zhHantCommon);
registerWords('en', 'diagram', en);
registerWords('zh-Hant', 'diagram', zhHant);
registerWords('zh-Hans', 'linkage', linkage);
registerWords('zh-Hant', 'linkage', zhHantLinkage);
registerWords('en', 'linkage', enLinkage);

// Of the words of funding only the names of kinds of sources.
const named = (options: Readonly<Record<string, string>>) => ({ facts: { kind: { options } } });
registerWords('zh-Hans', 'funding', named(sourceKindNames));
registerWords('zh-Hant', 'funding', named(zhHantSources));
registerWords('en', 'funding', named(enSources));
