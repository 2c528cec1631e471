import { nearest } from './nearest.js';

/** Does the element stand in a part of the page that is in elder mode? */
export const isElder = (element: Element): boolean => nearest(element, 'data-lian-mode') === 'elder';
