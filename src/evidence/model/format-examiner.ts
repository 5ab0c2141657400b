import type { Budget } from './budget.ts';
import type { Examination } from './examination.ts';
import type { ModelPorts, Part } from './part.ts';

export interface ExamineContext {
  /** Spent by the file and everything that is nested in it. */
  readonly budget: Budget;
  readonly ports: ModelPorts;
  /** Identifies and examines bytes that lie in the part. */
  readonly recurse: (part: Part) => Promise<Examination>;
}

/** One format: how its bytes are recognised, and what is looked for in them. Neither ever rejects for what the bytes are. */
export interface FormatExaminer {
  /** A name of formats.ts: `safetensors`. */
  readonly format: string;
  readonly title: string;
  /** It holds other files: each level of it counts against the limit of depth. */
  readonly isContainer?: true;
  /** `head`: the first bytes, all of them when the part is shorter; more can be read from the part. */
  readonly recognise: (head: Uint8Array, part: Part) => boolean | Promise<boolean>;
  readonly examine: (part: Part, context: ExamineContext) => Promise<Examination>;
}
