/** Somebody's dated acceptance that a requirement is not met (policy.md, "Verdicts"). */
export interface Waiver {
  readonly id: string;
  /** Id of a requirement as the report prints it: `fairness/equalized-odds-difference@sex`. */
  readonly requirement: string;
  readonly subject: string;
  /** Columns of the one scope that it covers; absent: every scope of the requirement on this subject. */
  readonly on?: readonly string[];
  readonly reason: string;
  readonly owner: string;
  /** UTC dates; `expires` is the last day on which it applies, at most a year after `granted`. */
  readonly granted: string;
  readonly expires: string;
}

/** What became of a waiver in this run. `applied` and `expired` touched a finding that does not pass. */
export type WaiverState = 'applied' | 'expired' | 'not-yet' | 'not-needed' | 'matches-nothing';
