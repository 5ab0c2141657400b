/** Emissions as examples of metrics have them. */
import type {
  EmissionsEvidence,
  StatedEmissions,
} from '../../../evidence/document/data/emissions/emissions.ts';
import type { FileKinds } from '../../../evidence/files/file-evidence.ts';

export function measuredRun(kilograms: number): StatedEmissions {
  const written = `${kilograms} kg`;
  const where = { path: 'emissions.csv', line: 2, form: 'codecarbon' } as const;
  return { ...where, kilograms, written, source: 'CodeCarbon', alternatives: [] };
}

export function carded(grams: number): StatedEmissions {
  const where = { path: 'MODEL_CARD.md', line: 4, form: 'model-card' } as const;
  return { ...where, kilograms: grams / 1000, written: `${grams} g`, alternatives: [] };
}

export function exampleEmissions(
  stated: readonly StatedEmissions[],
  more: Partial<EmissionsEvidence> = {},
): Partial<FileKinds> {
  return { emissions: { stated, agrees: false, contradicts: false, findings: [], ...more } };
}
