// English: registers what the elements themselves say. Import it for its effect; `./all` has the words of every subject.
import { board } from '@liandong/messages/en/board';
import { common } from '@liandong/messages/en/common';
import { controls } from '@liandong/messages/en/controls';
import { furtherControls } from '@liandong/messages/en/further-controls';
import { isFunded } from '@liandong/messages/en/funding';
import { intake } from '@liandong/messages/en/intake';
import { mayComeDown } from '@liandong/messages/en/matters';
import { needNames } from '@liandong/messages/en/need-names';
import { tracker } from '@liandong/messages/en/tracker';
import { wizard } from '@liandong/messages/en/wizard';
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

for (const [namespace, tree] of Object.entries(words)) registerWords('en', namespace, tree);
