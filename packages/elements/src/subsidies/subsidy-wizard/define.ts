import { subsidySchemes } from '@liandong/messages/zh-hans/subsidies';
import '../../internal/checker-parts/define.js';
import { define } from '../../internal/define.js';
import { registerWords } from '../../internal/words-controller.js';
import { LianSubsidyWizard } from './subsidy-wizard.js';
export type {} from './subsidy-wizard.js';

registerWords('zh-Hans', 'subsidies', subsidySchemes);

define('lian-subsidy-wizard', LianSubsidyWizard);
