// 繁體中文: registers the words of every subject and element. Import it for its effect.
import '../keep/index.js';
import { board } from '@liandong/messages/zh-hant/board';
import { common } from '@liandong/messages/zh-hant/common';
import { controls } from '@liandong/messages/zh-hant/controls';
import { furtherControls } from '@liandong/messages/zh-hant/further-controls';
import { funding } from '@liandong/messages/zh-hant/funding';
import { intake } from '@liandong/messages/zh-hant/intake';
import { matters } from '@liandong/messages/zh-hant/matters';
import { needs } from '@liandong/messages/zh-hant/needs';
import { seals } from '@liandong/messages/zh-hant/seals';
import { subsidies } from '@liandong/messages/zh-hant/subsidies';
import { tracker } from '@liandong/messages/zh-hant/tracker';
import { wizard } from '@liandong/messages/zh-hant/wizard';
import { registerWords } from '../../../internal/words-controller.js';

const words = {
  board,
  common,
  controls: { ...controls, ...furtherControls },
  funding,
  intake,
  matters,
  needs,
  seals,
  subsidies,
  tracker,
  wizard,
};

for (const [namespace, tree] of Object.entries(words)) registerWords('zh-Hant', namespace, tree);
