import { showIntake } from '../intake.js';
import { ten } from '../questions.mjs';

void showIntake(ten);
