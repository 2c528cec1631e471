import { painted } from '../painted.mjs';

painted();
