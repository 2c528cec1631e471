import { itDeclares } from '../declared.test.js';
import golden from './declared.txt';
import * as subject from './index.js';

describe('forms: declared', () => itDeclares('forms', subject, golden));
