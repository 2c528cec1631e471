import { define } from '../../internal/define.js';
import { LianRating } from './rating.js';
export type {} from './rating.js';

define('lian-rating', LianRating);
