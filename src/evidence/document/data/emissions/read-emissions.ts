import type { DocumentReader, DocumentText } from '../../document.ts';
import type { ReadCard } from '../front-matter.ts';
import { isMarkdown, readCard } from '../front-matter.ts';
import { sorted } from '../../found.ts';
import { readBillOfMaterials } from './bill-of-materials.ts';
import type { ReadEmissions } from './codecarbon.ts';
import { readCodeCarbon } from './codecarbon.ts';
import { compareStated } from './compare.ts';
import { emissionsOfMetadata, emissionsOfText } from './stated-in-card.ts';

const HINT =
  'Commit the emissions.csv that CodeCarbon writes, or state `co2_eq_emissions` in grams in the metadata of the model card.';

/** Sections of a card in which an amount of CO₂ is that of the training. */
const ON_ENVIRONMENT = /environment|carbon|emission|co2|co₂|energy|footprint/iu;

export const emissions: DocumentReader<'emissions'> = {
  kind: 'emissions',
  names: ['emissions', 'model-card', 'bill-of-materials'],
  read: (documents, { asOf }) => {
    const measured = together((documents.get('emissions') ?? []).map((text) => readCodeCarbon(text, asOf)));
    const [card] = documents.get('model-card') ?? [];
    const [bill] = documents.get('bill-of-materials') ?? [];
    const parts = [
      measured,
      ...(card === undefined ? [] : [readCardEmissions(card)]),
      ...(bill === undefined ? [] : [readBillOfMaterials(bill)]),
    ];
    const stated = parts.flatMap((part) => part.stated);
    const findings = parts.flatMap((part) => part.findings);
    if (stated.length > 0) {
      const compared = compareStated(stated);
      return {
        state: 'read',
        evidence: { stated, ...compared, findings: sorted([...findings, ...compared.findings]) },
      };
    }
    const [first] = findings;
    return first === undefined
      ? { state: 'missing', missing: ['emissions of the training'], hint: HINT }
      : {
          state: 'unreadable',
          message: `${first.path}:${first.line} ${first.message}`,
          hint: HINT,
          findings,
        };
  },
};

/** Several files of CodeCarbon are of several runs: their sum counts, and each may be the one that a card names. */
function together(files: readonly ReadEmissions[]): ReadEmissions {
  const findings = files.flatMap((file) => file.findings);
  const stated = files.flatMap((file) => file.stated);
  const [first] = stated;
  if (first === undefined || stated.length === 1) {
    return { stated, findings };
  }
  const kilograms = Number(stated.reduce((sum, each) => sum + each.kilograms, 0).toPrecision(12));
  const energies = stated.flatMap(({ energy }) => energy ?? []);
  const { energy: _of, ...place } = first;
  const all = {
    ...place,
    kilograms,
    written: `${kilograms} kg in ${stated.length} files`,
    ...(energies.length === stated.length ? { energy: energies.reduce((sum, each) => sum + each, 0) } : {}),
    alternatives: stated.flatMap((each) => [each.kilograms, ...each.alternatives]),
  };
  return { stated: [all], findings };
}

function readCardEmissions(card: DocumentText): ReadEmissions {
  return isMarkdown(card) ? emissionsOfCard(readCard(card)) : { stated: [], findings: [] };
}

function emissionsOfCard({ path, markdown, metadata, lineOf }: ReadCard): ReadEmissions {
  const key = 'co2_eq_emissions';
  const written = metadata[key];
  const ofMetadata: ReadEmissions =
    written === undefined || written === null
      ? { stated: [], findings: [] }
      : emissionsOfMetadata(written, { path, line: lineOf([key, 'emissions']) });
  const lines = markdown.sections
    .filter(({ title }) => ON_ENVIRONMENT.test(title))
    .flatMap(({ passages, tables }) => [
      ...passages.flatMap(({ text, line }) =>
        text.split('\n').map((each, at) => ({ text: each, line: line + at })),
      ),
      ...tables.flatMap(({ rows }) => rows.map(({ cells, line }) => ({ text: cells.join(' '), line }))),
    ]);
  return {
    stated: [...ofMetadata.stated, ...emissionsOfText(lines, path)],
    findings: ofMetadata.findings,
  };
}
