/** Every frame of the literature, in the order in which reports show them. */
import type { Frame } from './frame.ts';
import { mlopsPrinciples } from './frames/mlops-principles.ts';

export const FRAMES: readonly Frame[] = [mlopsPrinciples];
