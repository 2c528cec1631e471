import { oneOf, question } from '@liandong/core';
import { clerk } from './within.js';
import { redirects } from './codes.js';
import { redirectClasses } from './terms.js';

/**
 * 可否不在本渠道办理，而告知其他途径。
 * May a need be sent another way instead of being handled here?
 *
 * Source: 北京市接诉即办工作条例 11 (six classes); 潍坊市12345政务服务便民热线条例 19 (open list).
 */
export const mayRedirect = question('needs.mayRedirect', {
  facts: { redirect: oneOf(redirects, clerk) },
  law: { redirectClasses },
  met: ({ redirect, redirectClasses }) => redirect.in(redirectClasses).because('listed'),
});
