import type { Asked, Term } from '@liandong/core';
import { mayComeDown as words } from '@liandong/messages/zh-hans/matters';
import { assistList, mayComeDown, negativeList, villageAssistList } from '@liandong/sdk/matters';
import '../../internal/checker-parts/define.js';
import { define } from '../../internal/define.js';
import { registerWords } from '../../internal/words-controller.js';
import { LianMatterChecker } from './matter-checker.js';
export type {} from './matter-checker.js';

registerWords('zh-Hans', 'matters', words);

define(
  'lian-matter-checker',
  class extends LianMatterChecker {
    override question: Asked | undefined = mayComeDown as never;
    override lists: Readonly<Record<string, readonly Term[]>> = {
      matter: [assistList, villageAssistList, negativeList],
    };
  },
);
