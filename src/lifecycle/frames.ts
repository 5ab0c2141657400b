/** Every frame of the literature, in the order in which reports show them. */
import type { Frame } from './frame.ts';
import { crispMlQ } from './frames/crisp-ml-q.ts';
import { mlTestScore } from './frames/ml-test-score.ts';
import { mlopsPrinciples } from './frames/mlops-principles.ts';
import { mltrl } from './frames/mltrl.ts';
import { robustness } from './frames/robustness.ts';
import { threatModel } from './frames/threat-model.ts';

export const FRAMES: readonly Frame[] = [
  mltrl,
  crispMlQ,
  mlopsPrinciples,
  mlTestScore,
  robustness,
  threatModel,
];
