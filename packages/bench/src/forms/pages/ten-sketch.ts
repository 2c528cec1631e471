import { paintedAfter } from '../painted.mjs';
import '../sketch.js';

void paintedAfter('sketch-field, sketch-select, sketch-button');
