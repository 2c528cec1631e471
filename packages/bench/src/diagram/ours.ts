// What the page and Node need of ours: the parts under the element, and the records it is made from.
export { everything } from '../../../elements/src/linkage/diagram/bundle.js';
export { layoutOf } from '../../../elements/src/linkage/diagram/layout.js';
export { networkOf } from '../../../elements/src/linkage/diagram/network.js';
export { rowsOf } from '../../../elements/src/linkage/diagram/rows.js';
export { svgOfDiagram } from '../../../elements/src/linkage/diagram/saving.js';
export { Telling } from '../../../elements/src/linkage/diagram/telling.js';
export { lawOn } from '../../../core/src/index.js';
export { district, districtDay } from '../../../fixtures/src/district.js';
export { districtPlaces } from '../../../fixtures/src/district-places.js';
export { districtPlace } from '../../../fixtures/src/districts.js';
export { diagram } from '../../../messages/src/zh-hans/diagram.js';
export { allPacks } from '../../../packs/src/index.js';
export { linkageGraph } from '../../../sdk/src/graph/index.js';
