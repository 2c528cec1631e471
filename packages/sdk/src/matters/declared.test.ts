import { itDeclares } from '../declared.test.js';
import golden from './declared.txt';
import * as subject from './index.js';

describe('matters: declared', () => itDeclares('matters', subject, golden));
