import { define } from '../../internal/define.js';
import { LianRating } from './rating.js';

define('lian-rating', LianRating);
