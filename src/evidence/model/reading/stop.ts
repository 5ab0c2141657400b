import type { Rule } from '../rules/rule.ts';

/** Reading cannot go on. Thrown inside an examiner and turned into a finding at its door: `examined`. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly rule: Rule;
  /** In bytes from the start of the part. */
  readonly offset: number | undefined;

  constructor(rule: Rule, message: string, offset?: number) {
    super(message);
    this.rule = rule;
    this.offset = offset;
  }
}
