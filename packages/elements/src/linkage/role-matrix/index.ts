export * from './role-matrix.js';
