import type { DatasheetEvidence } from '../../../evidence/document/data/datasheet/datasheet.ts';
import type { Insufficient } from '../../measurement.ts';

/** What to say where documents of the data are there and no heading in them is one that is known: not that they are empty. */
export function notUnderstood({ documents, answered }: DatasheetEvidence): Insufficient | undefined {
  if (answered.length > 0 || documents.some(({ asked }) => asked > 0)) {
    return undefined;
  }
  const paths = documents.map(({ path }) => JSON.stringify(path)).join(', ');
  return {
    status: 'insufficient',
    n: 0,
    needed: 1,
    reason: `no heading or question in ${paths} is one that is known`,
    hint: 'Use the questions of the datasheet, or the headings of a dataset card, in English.',
  };
}
