/** The example of the design's measures.md, whose numbers can be checked by hand. */
import type { PlainRow } from '../cube/cube-of-rows.ts';

const LABEL = '011110101000111111';
const PREDICTION = '001011100111100110';
const GROUP = 'bbabbcccaacabccbcc';

export const EIGHTEEN_ROWS: readonly PlainRow[] = Array.from(LABEL, (label, row) => ({
  label,
  prediction: PREDICTION[row] ?? '',
  at: { g: GROUP[row] ?? '' },
}));
