export * from './subsidy-wizard.js';
