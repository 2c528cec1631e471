import type { Asked } from '@liandong/core';
import { isFunded as words } from '@liandong/messages/zh-hans/funding';
import { isFunded } from '@liandong/sdk/funding';
import '../../internal/checker-parts/define.js';
import { define } from '../../internal/define.js';
import { registerWords } from '../../internal/words-controller.js';
import { LianFeeCheck } from './fee-check.js';
export type {} from './fee-check.js';

registerWords('zh-Hans', 'funding', words);

define(
  'lian-fee-check',
  class extends LianFeeCheck {
    override question: Asked | undefined = isFunded as never;
  },
);
