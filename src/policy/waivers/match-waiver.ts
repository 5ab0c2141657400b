import { sameColumns } from '../check/scopes.ts';
import type { Waiver } from '../waiver.ts';

/** One requirement on one scope of one subject. */
export interface Waivable {
  readonly subject: string;
  /** Id of the requirement. */
  readonly requirement: string;
  /** Of the scope; none for overall. */
  readonly columns: readonly string[];
}

/** Whether the waiver is about this, whatever the day. The order of an intersection's columns does not matter. */
export function covers(waiver: Waiver, { subject, requirement, columns }: Waivable): boolean {
  return (
    waiver.requirement === requirement &&
    waiver.subject === subject &&
    (waiver.on === undefined || sameColumns(waiver.on, columns))
  );
}

/** Where a day lies for a waiver; both ends belong to it. */
export function phaseOf({ granted, expires }: Waiver, asOf: string): 'not-yet' | 'running' | 'expired' {
  if (asOf < granted) {
    return 'not-yet';
  }
  return asOf > expires ? 'expired' : 'running';
}
