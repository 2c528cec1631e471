import { allOf, anyOf, bool, choose, not, question } from '@liandong/core';
import { clerk } from './within.js';
import { returnVisitRequired } from './terms.js';

/**
 * 有效跟踪：办结后是否回访。
 * Was the person asked afterwards how it went? Value: `done`, `due`, `not-yet` (not settled yet), `not-required`.
 *
 * Source: 北京市接诉即办工作条例 23; 济南市12345市民服务热线条例 27; 潍坊市12345政务服务便民热线条例 25.
 */
export const isReturnVisitDone = question('needs.isReturnVisitDone', {
  facts: {
    isResolved: bool(clerk),
    hasVisited: bool(clerk),
  },
  law: { returnVisitRequired },
  met: ({ isResolved, hasVisited, returnVisitRequired }) =>
    anyOf(
      allOf(isResolved.because('settledFirst'), hasVisited.because('visited')),
      not(returnVisitRequired).because('notRequired'),
    ),
  value: ({ isResolved, hasVisited, returnVisitRequired }) =>
    choose(
      [
        [isResolved.and(hasVisited), 'done'],
        [not(returnVisitRequired), 'not-required'],
        [not(isResolved), 'not-yet'],
      ],
      'due',
    ),
});
