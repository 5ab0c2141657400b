import { identify } from '../data/licences/identify.ts';

/** What is wrong with the identifier of a licence, in the middle of a sentence; undefined where nothing is. */
export function licenceProblem(licence: string): string | undefined {
  if (/^(?:unknown|none)$/iu.test(licence.trim())) {
    return 'the licence is said to be unknown';
  }
  const identified = identify(licence);
  if (identified.known || licence.trim().toLowerCase() === 'other') {
    return undefined;
  }
  const nearest = identified.nearest.map((id) => `\`${id}\``).join(', ');
  return nearest === ''
    ? 'no licence has this identifier'
    : `no licence has this identifier; the nearest are ${nearest}`;
}
