import { showIntake } from '../intake.js';
import { thirty } from '../questions.mjs';

void showIntake(thirty);
