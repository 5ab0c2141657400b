import type { Rule } from '../../../model/rules/rule.ts';

const GEBRU = {
  title: 'Gebru et al., Datasheets for Datasets (2021)',
  url: 'https://doi.org/10.1145/3458723',
};
const CROISSANT = {
  title: 'Croissant Format Specification',
  url: 'https://docs.mlcommons.org/croissant/docs/croissant-spec.html',
};

/** What can be found in datasheets, dataset cards and metadata of data. */
export const DATA_RULES = {
  unanswered: {
    id: 'data/unanswered-question',
    title: 'A question on the data that nobody answered',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Whoever trains on data, or is in it, cannot ask the one who made it; the datasheet is where the answer stands.',
    remedy: 'Answer the question in a sentence or two; where it does not apply, write why.',
    references: [GEBRU],
  },
  notUnderstood: {
    id: 'data/not-understood',
    title: 'A heading or question on data that is not understood',
    leadsTo: 'note',
    severity: 'low',
    why: 'What stands below it may well be an answer, and it is not counted as one.',
    remedy:
      'Use the questions of the datasheet (docs/documents.md lists them), or the headings of a dataset card.',
    references: [GEBRU],
  },
  notFilled: {
    id: 'data/property-not-filled',
    title: 'Metadata of data that are not filled',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Programs that look for data, and people who assess it, read its metadata and nothing else.',
    remedy: 'Write the property into the Croissant file.',
    references: [
      CROISSANT,
      {
        title: 'Croissant RAI Specification',
        url: 'https://docs.mlcommons.org/croissant/docs/croissant-rai-spec.html',
      },
    ],
  },
  broken: {
    id: 'data/broken-metadata',
    title: 'Metadata of data that cannot be read',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Nothing in it counts, neither for this report nor for any program that looks for the data.',
    remedy: 'Mend the JSON where the finding says, and check it with the validator of mlcroissant.',
    references: [CROISSANT],
  },
  attribute: {
    id: 'data/attribute-not-named',
    title: 'A sensitive attribute that the documents of the data do not name',
    leadsTo: 'note',
    severity: 'medium',
    why: 'The policy says that people are told apart by it, so the data has it, and whoever reads its documents is not told.',
    remedy:
      'Say in the datasheet or dataset card that the data has it, which groups there are, and where it comes from.',
    references: [GEBRU],
  },
} as const satisfies Readonly<Record<string, Rule>>;
