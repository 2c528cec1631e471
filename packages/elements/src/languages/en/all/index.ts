// English: registers the words of every subject and element. Import it for its effect.
import '../keep/index.js';
import { board } from '@liandong/messages/en/board';
import { common } from '@liandong/messages/en/common';
import { controls } from '@liandong/messages/en/controls';
import { furtherControls } from '@liandong/messages/en/further-controls';
import { funding } from '@liandong/messages/en/funding';
import { intake } from '@liandong/messages/en/intake';
import { matters } from '@liandong/messages/en/matters';
import { needs } from '@liandong/messages/en/needs';
import { seals } from '@liandong/messages/en/seals';
import { subsidies } from '@liandong/messages/en/subsidies';
import { tracker } from '@liandong/messages/en/tracker';
import { wizard } from '@liandong/messages/en/wizard';
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

for (const [namespace, tree] of Object.entries(words)) registerWords('en', namespace, tree);
