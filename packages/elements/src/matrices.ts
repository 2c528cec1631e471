// Linkage as tables, for a page without a bundler, in three languages: a script of its own, `liandong.matrices.iife.js`, that stands by itself
// or beside the others.
import './common/law/define.js';
import './linkage/role-matrix/define.js';
import './linkage/roll-in/define.js';
import './sharing/share-matrix/define.js';
import './languages/matrices/index.js';

export { registerWords } from './internal/words-controller.js';
