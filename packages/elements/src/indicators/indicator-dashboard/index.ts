export * from './indicator-dashboard.js';
