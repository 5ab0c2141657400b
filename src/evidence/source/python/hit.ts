import type { Found } from '../finding.ts';

/** What a check says of a call; where it stands is known by the caller. */
export type Hit = Pick<Found, 'rule' | 'message'>;
