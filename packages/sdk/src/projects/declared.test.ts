import { itDeclares } from '../declared.test.js';
import golden from './declared.txt';
import * as subject from './index.js';

describe('projects: declared', () => itDeclares('projects', subject, golden));
