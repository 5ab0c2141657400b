import type { Writable } from 'node:stream';

/** What a command may touch of the process; tests pass their own. */
export interface World {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Columns of the terminal, 80 for a pipe. */
  readonly width: number;
  /** NO_COLOR and pipes are respected by whoever makes it. */
  readonly color: boolean;
  /** Where a progress bar may go; absent for pipes. */
  readonly progress?: Writable;
  /** UTC date. */
  readonly today: string;
  /** For git. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A command gets the arguments behind its name and gives the exit code. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly run: (args: readonly string[], world: World) => Promise<number>;
}

/** Exit codes (policy.md, "Verdicts"; 64 and 70 are sysexits' EX_USAGE and EX_SOFTWARE). */
export const EXIT = { passed: 0, failed: 1, inconclusive: 2, usage: 64, bug: 70 } as const;
