// Words that only a page with figures needs, in Traditional Chinese and English: those of the dashboard and of
// the timeline, of the questions behind them, and of the decisions that are shown. Import it for its effect.
import { common as en } from '@liandong/messages/en/common';
import { dashboard as enDashboard } from '@liandong/messages/en/dashboard';
import {
  basisNames as enBases,
  countedNames as enCounted,
  sourceKindNames as enKinds,
} from '@liandong/messages/en/figure-names';
import { indicators as enIndicators } from '@liandong/messages/en/indicators';
import { timeline as enTimeline } from '@liandong/messages/en/timeline';
import { indicators } from '@liandong/messages/zh-hans/indicators';
import { common as zhHant } from '@liandong/messages/zh-hant/common';
import { dashboard as zhHantDashboard } from '@liandong/messages/zh-hant/dashboard';
import {
  basisNames as zhHantBases,
  countedNames as zhHantCounted,
  sourceKindNames as zhHantKinds,
} from '@liandong/messages/zh-hant/figure-names';
import { indicators as zhHantIndicators } from '@liandong/messages/zh-hant/indicators';
import { timeline as zhHantTimeline } from '@liandong/messages/zh-hant/timeline';
import { registerWords } from '../../internal/words-controller.js';

registerWords('en', 'common', en);
registerWords('zh-Hant', 'common', zhHant);
registerWords('en', 'dashboard', enDashboard);
registerWords('zh-Hant', 'dashboard', zhHantDashboard);
registerWords('en', 'figureNames', { kinds: enKinds, bases: enBases, counted: enCounted });
registerWords('zh-Hant', 'figureNames', { kinds: zhHantKinds, bases: zhHantBases, counted: zhHantCounted });
registerWords('en', 'indicators', enIndicators);
registerWords('zh-Hant', 'indicators', zhHantIndicators);
registerWords('zh-Hans', 'indicators', indicators);
registerWords('en', 'timeline', enTimeline);
registerWords('zh-Hant', 'timeline', zhHantTimeline);
