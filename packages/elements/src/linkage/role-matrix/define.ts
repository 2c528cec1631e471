import { linkage } from '@liandong/messages/zh-hans/linkage';
import '../../common/citation/define.js';
import { define } from '../../internal/define.js';
import { registerWords } from '../../internal/words-controller.js';
import { LianRoleMatrix } from './role-matrix.js';
import { roleView } from './view.js';
export type {} from './role-matrix.js';

registerWords('zh-Hans', 'linkage', linkage);

define(
  'lian-role-matrix',
  class extends LianRoleMatrix {
    override view: LianRoleMatrix['view'] = roleView;
  },
);
