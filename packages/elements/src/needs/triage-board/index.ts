export * from './triage-board.js';
