export * from './linkage-diagram.js';
export { layoutOf, type Layout } from '../diagram/layout.js';
export { networkOf, type Network } from '../diagram/network.js';
export { svgOfDiagram, type Saved } from '../diagram/saving.js';
