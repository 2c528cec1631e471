import type { Pack } from '@liandong/core';
import { cn } from './cn/index.js';
import { cn11 } from './cn-11/index.js';
import { cn110105 } from './cn-110105/index.js';
import { cn110102 } from './cn-110102/index.js';
import { cn31 } from './cn-31/index.js';
import { cn310104 } from './cn-310104/index.js';
import { cn310115 } from './cn-310115/index.js';
import { cn33 } from './cn-33/index.js';
import { cn3301 } from './cn-3301/index.js';
import { cn330102 } from './cn-330102/index.js';
import { cn3305 } from './cn-3305/index.js';
import { cn37 } from './cn-37/index.js';
import { cn3701 } from './cn-3701/index.js';
import { cn3707 } from './cn-3707/index.js';
import { cn42 } from './cn-42/index.js';
import { cn44 } from './cn-44/index.js';
import { cn4420 } from './cn-4420/index.js';
import { cn64 } from './cn-64/index.js';
import { cn99 } from './cn-99/index.js';
import { cn9901 } from './cn-9901/index.js';
import { cn990101 } from './cn-990101/index.js';
import { cn990101001 } from './cn-990101001/index.js';
import { cn990101001001 } from './cn-990101001001/index.js';
import { cn990101001002 } from './cn-990101001002/index.js';

export {
  cn,
  cn11,
  cn110105,
  cn110102,
  cn31,
  cn310104,
  cn310115,
  cn33,
  cn3301,
  cn330102,
  cn3305,
  cn37,
  cn3701,
  cn3707,
  cn42,
  cn44,
  cn4420,
  cn64,
  cn99,
  cn9901,
  cn990101,
  cn990101001,
  cn990101001001,
  cn990101001002,
};
export { recordsBegin } from './place.js';

/** 虚构的示例链，自省至社区。The invented chain from a province down to two communities. */
export const demoPacks: readonly Pack[] = [cn99, cn9901, cn990101, cn990101001, cn990101001001, cn990101001002];

/** All packs, the invented chain among them. */
export const allPacks: readonly Pack[] = [
  cn,
  cn11,
  cn110105,
  cn110102,
  cn31,
  cn310104,
  cn310115,
  cn33,
  cn3301,
  cn330102,
  cn3305,
  cn37,
  cn3701,
  cn3707,
  cn42,
  cn44,
  cn4420,
  cn64,
  ...demoPacks,
];
