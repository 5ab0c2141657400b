import type { Task } from '../../cube/cube.ts';
import type { Problem } from '../../problem.ts';
import type { EvidenceKind, EvidenceKinds } from '../evidence.ts';
import type { RowTally } from './row-tally.ts';

/** Evidence that is counted while the training table, then the evaluation table stream past. */
export interface FurtherCount {
  readonly kind: EvidenceKind;
  readonly training?: RowTally;
  /** Asked for after the training table has been read. */
  evaluation?(): RowTally;
  /** After both: why there is no evidence, in the file that `path` names; undefined when there is. */
  problem?(path: string): Problem | undefined;
  evidence(task: Task): Partial<EvidenceKinds>;
}
