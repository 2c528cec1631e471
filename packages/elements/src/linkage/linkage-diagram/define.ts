import '../../common/decision/define.js';
import { define } from '../../internal/define.js';
import { LianLinkageDiagram } from './linkage-diagram.js';
export type {} from './linkage-diagram.js';

define('lian-linkage-diagram', LianLinkageDiagram);
