import type { Rule } from '../../../model/rules/rule.ts';

const CYCLONEDX = [
  {
    title: 'CycloneDX: Machine Learning Bill of Materials',
    url: 'https://cyclonedx.org/capabilities/mlbom/',
  },
];

/** What can be found in a bill of materials. */
export const BOM_RULES = {
  invalid: {
    id: 'repository/bill-invalid',
    title: 'A bill of materials that its schema refuses',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Tools that check the schema refuse the whole bill, and what stands at this place is not understood.',
    remedy: 'Mend the place that is named, or write the bill again with the tool that it comes of.',
    references: CYCLONEDX,
  },
  otherFormat: {
    id: 'repository/bill-of-another-format',
    title: 'A bill of materials that is not CycloneDX 1.5 to 1.7',
    leadsTo: 'note',
    severity: 'low',
    why: 'Nothing of it was held against the files.',
    remedy: 'Write it as CycloneDX JSON of version 1.6.',
    references: CYCLONEDX,
  },
  noModel: {
    id: 'repository/bill-without-model',
    title: 'A bill of materials that does not list the model',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Who looks for a model with a known harm, or of a forbidden source, does not find this one.',
    remedy: 'Add a component of the type `machine-learning-model` with the name and the SHA-256 of the file.',
    references: CYCLONEDX,
  },
  otherDigest: {
    id: 'repository/bill-of-other-content',
    title: 'A bill of materials with the digest of another content',
    leadsTo: 'note',
    severity: 'high',
    why: 'The file changed after the bill was written, so that the bill is of another model or of other data.',
    remedy: 'Write the bill again from what is there.',
    references: CYCLONEDX,
  },
  noDigest: {
    id: 'repository/bill-without-digest',
    title: 'A model in a bill of materials without its SHA-256',
    leadsTo: 'note',
    severity: 'low',
    why: 'Nobody can tell whether the bill is of this file.',
    remedy: 'Add `hashes` with the algorithm `SHA-256` to the component of the model.',
    references: CYCLONEDX,
  },
  noData: {
    id: 'repository/bill-without-data',
    title: 'A bill of materials that names no data of the model',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What the model learned from is as much a part of it as a library.',
    remedy: 'Add the data sets to `modelCard.modelParameters.datasets`.',
    references: CYCLONEDX,
  },
  lostData: {
    id: 'repository/bill-names-lost-data',
    title: 'A bill of materials that names data which are not there',
    leadsTo: 'note',
    severity: 'medium',
    why: 'A reference that leads nowhere tells nobody what the model learned from.',
    remedy: 'Correct the reference or the path, or take it out.',
    references: CYCLONEDX,
  },
  noLicence: {
    id: 'repository/bill-without-licence',
    title: 'A model in a bill of materials without a licence',
    leadsTo: 'note',
    severity: 'low',
    why: 'Nobody knows what they may do with the model.',
    remedy: 'Add `licenses` to the component of the model, by an SPDX id.',
    references: CYCLONEDX,
  },
} as const satisfies Readonly<Record<string, Rule>>;
