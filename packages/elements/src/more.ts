// A second plain script, for a page without a bundler that also needs these. It stands by itself or beside the first one, `all.ts`.
import './subsidies/subsidy-wizard/define.js';

export { evaluateSchemes, stackByLaw, subsidyInterview } from '@liandong/sdk/subsidies';
