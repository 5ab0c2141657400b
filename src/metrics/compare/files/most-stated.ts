import type {
  EmissionsEvidence,
  StatedEmissions,
} from '../../../evidence/document/data/emissions/emissions.ts';

/** The largest number that a document states, because one that is too small hides something; undefined where there is none. */
export function mostStated({ stated }: EmissionsEvidence): StatedEmissions | undefined {
  return stated.toSorted((a, b) => b.kilograms - a.kilograms)[0];
}

/** What each document says, so that a reader sees units and places beside the number in kg. */
export function saidOf({ stated }: EmissionsEvidence): readonly string[] {
  return stated.map(({ path, line, written, energy }) => {
    const used = energy === undefined ? '' : `, ${Number(energy.toPrecision(6))} kWh`;
    return `${path}:${line} says ${written} of CO₂ equivalent${used}.`;
  });
}
