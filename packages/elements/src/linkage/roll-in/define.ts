import { linkage } from '@liandong/messages/zh-hans/linkage';
import '../../common/decision/define.js';
import { define } from '../../internal/define.js';
import { registerWords } from '../../internal/words-controller.js';
import { LianRollIn } from './roll-in.js';
import { rollInView } from './view.js';
export type {} from './roll-in.js';

registerWords('zh-Hans', 'linkage', linkage);

define(
  'lian-roll-in',
  class extends LianRollIn {
    override view: LianRollIn['view'] = rollInView;
  },
);
