// A second plain script, for a page without a bundler that also needs these. It stands by itself or beside the first one, `all.ts`.
// In an order in which gzip finds most of what is alike: words beside words.
import './needs/triage-board/define.js';
import './seals/seal-checker/letters/index.js';
import './seals/seal-checker/define.js';
import './common/letter/define.js';
import './subsidies/subsidy-wizard/letters/index.js';
import './subsidies/subsidy-wizard/link/index.js';
import './subsidies/subsidy-wizard/define.js';

export { maySeal, sealRefusalSlip } from '@liandong/sdk/seals';
export { evaluateSchemes, stackByLaw, subsidyInterview } from '@liandong/sdk/subsidies';
