// 繁體中文: registers what the elements themselves say. Import it for its effect; `./all` has the words of every subject.
import { board } from '@liandong/messages/zh-hant/board';
import { common } from '@liandong/messages/zh-hant/common';
import { controls } from '@liandong/messages/zh-hant/controls';
import { furtherControls } from '@liandong/messages/zh-hant/further-controls';
import { isFunded } from '@liandong/messages/zh-hant/funding';
import { intake } from '@liandong/messages/zh-hant/intake';
import { mayComeDown } from '@liandong/messages/zh-hant/matters';
import { needNames } from '@liandong/messages/zh-hant/need-names';
import { tracker } from '@liandong/messages/zh-hant/tracker';
import { wizard } from '@liandong/messages/zh-hant/wizard';
import { registerWords } from '../../internal/words-controller.js';

const words = {
  board,
  common,
  controls: { ...controls, ...furtherControls },
  intake,
  tracker,
  wizard,
  matters: mayComeDown,
  funding: isFunded,
  needs: { names: needNames },
};

for (const [namespace, tree] of Object.entries(words)) registerWords('zh-Hant', namespace, tree);
