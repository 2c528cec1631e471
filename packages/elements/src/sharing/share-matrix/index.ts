export * from './share-matrix.js';
