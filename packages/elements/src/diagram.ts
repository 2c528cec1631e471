// The diagram for a page without a bundler, in three languages. It is a script of its own, `liandong-diagram.iife.js`: few pages need it.
import './linkage/linkage-diagram/define.js';
import './languages/diagram/index.js';

export { layoutOf, networkOf, svgOfDiagram } from './linkage/linkage-diagram/index.js';
