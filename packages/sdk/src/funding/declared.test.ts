import { itDeclares } from '../declared.test.js';
import golden from './declared.txt';
import * as subject from './index.js';

describe('funding: declared', () => itDeclares('funding', subject, golden));
