export type { ActorKind, Tier } from '../linkage/index.js';
export * from './codes.js';
export * from './graph.js';
