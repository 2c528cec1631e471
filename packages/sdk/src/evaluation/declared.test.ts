import { itDeclares } from '../declared.test.js';
import golden from './declared.txt';
import * as subject from './index.js';

describe('evaluation: declared', () => itDeclares('evaluation', subject, golden));
