import { sharing } from '@liandong/messages/zh-hans/sharing';
import '../../common/decision/define.js';
import { define } from '../../internal/define.js';
import { registerWords } from '../../internal/words-controller.js';
import { LianShareMatrix } from './share-matrix.js';
import { shareView } from './view.js';
export type {} from './share-matrix.js';

registerWords('zh-Hans', 'sharing', sharing);

define(
  'lian-share-matrix',
  class extends LianShareMatrix {
    override view: LianShareMatrix['view'] = shareView;
  },
);
