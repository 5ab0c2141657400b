/** Licences as examples of metrics have them. */
import type { LicenceEvidence, StatedLicence } from '../../../evidence/document/data/licences/licences.ts';
import type { FileKinds } from '../../../evidence/files/file-evidence.ts';

export function dataUnder(written?: string): StatedLicence {
  const where = { name: 'data/README.md', path: 'data/README.md', line: 2 };
  return written === undefined ? where : { ...where, written };
}

export function exampleLicences(
  data: readonly StatedLicence[],
  { valid, compatible }: Pick<LicenceEvidence, 'valid' | 'compatible'>,
  more: Partial<LicenceEvidence> = {},
): Partial<FileKinds> {
  return { licences: { data, valid, compatible, findings: [], ...more } };
}
