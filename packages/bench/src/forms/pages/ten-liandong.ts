import '../../../../elements/src/controls/button/define.js';
import '../../../../elements/src/controls/select/define.js';
import '../../../../elements/src/controls/text-field/define.js';
import { paintedAfter } from '../painted.mjs';

void paintedAfter('lian-text-field, lian-select, lian-button');
