/** How much of a hostile file is read before the answer is `inconclusive`. One budget is spent by a file and all that is nested in it. */

export interface Limits {
  /** Bytes that are read or unpacked, nested ones included. */
  readonly bytes: number;
  /** Opcodes of all pickles. */
  readonly opcodes: number;
  /** Entries of memo and stack that are kept. */
  readonly memo: number;
  /** Archives in archives. */
  readonly depth: number;
  /** Members of all archives. */
  readonly members: number;
  /** A member may become this many times its packed size, beyond the first MiB. */
  readonly ratio: number;
  readonly findings: number;
  /** Broken streams in which what lies right before the break is looked for, byte by byte. */
  readonly breaks: number;
}

export const LIMITS: Limits = {
  bytes: 64 * 2 ** 30,
  opcodes: 50_000_000,
  memo: 2_000_000,
  depth: 4,
  members: 20_000,
  ratio: 200,
  findings: 200,
  breaks: 100,
};

/** What is left; counts down. */
export class Budget {
  readonly limits: Limits;
  readonly #left: { bytes: number; opcodes: number; members: number; breaks: number };

  constructor(limits: Limits = LIMITS) {
    this.limits = limits;
    const { bytes, opcodes, members, breaks } = limits;
    this.#left = { bytes, opcodes, members, breaks };
  }

  /** False when so much is not left; then nothing is spent. */
  spend(what: 'bytes' | 'opcodes' | 'members' | 'breaks', amount: number): boolean {
    if (amount > this.#left[what]) {
      return false;
    }
    this.#left[what] -= amount;
    return true;
  }
}
