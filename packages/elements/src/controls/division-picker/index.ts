export * from './division-picker.js';
export * from './gazetteer.js';
