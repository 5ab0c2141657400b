/** One thing that a pull request makes stricter or looser; it takes effect after the merge. */
export interface PolicyChange {
  readonly part: 'requirement' | 'minimum' | 'gate' | 'subject' | 'waiver';
  /** Requirement id, `minimum.group`, `gate.on`, subject id, waiver id. */
  readonly id: string;
  /** `changed`: neither stricter nor looser, or both. */
  readonly change: 'stricter' | 'looser' | 'added' | 'removed' | 'changed';
  /** The differing keys as text, with what they were and are: `max: 0.1`; absent where there is none. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * What a pull request does to a subject. `rebound`: it changes what the subject's columns and files are; `renamed`: only
 * paths changed, and git sees each as a rename; `removed`: the head's policy no longer has it.
 */
export type Standing = 'same' | 'new' | 'rebound' | 'renamed' | 'removed';
