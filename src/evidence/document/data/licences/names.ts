/** Licences of models and data as people name them: other names of those in the SPDX list, and those that it does not have. */

/** What a licence asks of whoever uses what is under it. */
export type Obligation =
  | 'attribution'
  | 'non-commercial'
  | 'share-alike'
  | 'no-derivatives'
  | 'use-restricted'
  | 'unknown';

/** Ids of Hugging Face and usual short forms, in lower case, with the id of SPDX. */
export const ALIASES: Readonly<Record<string, string>> = {
  apache: 'Apache-2.0',
  'apache 2.0': 'Apache-2.0',
  'apache2.0': 'Apache-2.0',
  'apache license 2.0': 'Apache-2.0',
  'mit license': 'MIT',
  cc0: 'CC0-1.0',
  'cc zero': 'CC0-1.0',
  'cc by 4.0': 'CC-BY-4.0',
  'cc by-sa 4.0': 'CC-BY-SA-4.0',
  'cc by-nc 4.0': 'CC-BY-NC-4.0',
  'cc by-nd 4.0': 'CC-BY-ND-4.0',
  'cc by-nc-sa 4.0': 'CC-BY-NC-SA-4.0',
  'cc by-nc-nd 4.0': 'CC-BY-NC-ND-4.0',
  'cc-by': 'CC-BY-4.0',
  odbl: 'ODbL-1.0',
  'odc-by': 'ODC-By-1.0',
  pddl: 'PDDL-1.0',
  'lgpl-lr': 'LGPLLR',
};

/** Licences that SPDX has no id for, by the id of Hugging Face. */
export const OWN_LICENCES: Readonly<Record<string, readonly Obligation[]>> = {
  openrail: ['use-restricted', 'attribution'],
  'openrail++': ['use-restricted', 'attribution'],
  'bigscience-openrail-m': ['use-restricted', 'attribution'],
  'bigscience-bloom-rail-1.0': ['use-restricted', 'attribution'],
  'bigcode-openrail-m': ['use-restricted', 'attribution'],
  'creativeml-openrail-m': ['use-restricted', 'attribution'],
  'deepfloyd-if-license': ['use-restricted', 'non-commercial'],
  gemma: ['use-restricted'],
  llama2: ['use-restricted', 'attribution'],
  llama3: ['use-restricted', 'attribution'],
  'llama3.1': ['use-restricted', 'attribution'],
  'llama3.2': ['use-restricted', 'attribution'],
  'llama3.3': ['use-restricted', 'attribution'],
  llama4: ['use-restricted', 'attribution'],
  'apple-amlr': ['use-restricted', 'non-commercial'],
  'fair-noncommercial-research-license': ['use-restricted', 'non-commercial'],
  'intel-research': ['use-restricted', 'non-commercial'],
  'h-research': ['use-restricted', 'non-commercial'],
};

/** What Hugging Face takes as a value and what names no licence: a family without its version, or none. */
export const NAMES_NONE: ReadonlySet<string> = new Set([
  'other',
  'unknown',
  'cc',
  'gpl',
  'lgpl',
  'agpl',
  'bsd',
  'proprietary',
  'custom',
  'none',
]);

/** Beginnings of addresses, without scheme and `www.`. */
export const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/^creativecommons\.org\/publicdomain\/zero\/1\.0/u, 'CC0-1.0'],
  [/^apache\.org\/licenses\/license-2\.0/u, 'Apache-2.0'],
  [/^opendatacommons\.org\/licenses\/odbl/u, 'ODbL-1.0'],
  [/^opendatacommons\.org\/licenses\/by/u, 'ODC-By-1.0'],
  [/^opendatacommons\.org\/licenses\/pddl/u, 'PDDL-1.0'],
  [/^cdla\.dev\/permissive-2-0/u, 'CDLA-Permissive-2.0'],
  [/^cdla\.dev\/permissive-1-0/u, 'CDLA-Permissive-1.0'],
  [/^cdla\.dev\/sharing-1-0/u, 'CDLA-Sharing-1.0'],
];

/** Obligations of ids in the SPDX list; the first pattern that fits counts, what fits none is unknown. */
export const OBLIGATIONS: readonly (readonly [RegExp, readonly Obligation[]])[] = [
  [/^CC-BY-NC-ND-/u, ['attribution', 'non-commercial', 'no-derivatives']],
  [/^CC-BY-NC-SA-/u, ['attribution', 'non-commercial', 'share-alike']],
  [/^CC-BY-NC-/u, ['attribution', 'non-commercial']],
  [/^CC-BY-ND-/u, ['attribution', 'no-derivatives']],
  [/^CC-BY-SA-/u, ['attribution', 'share-alike']],
  [/^(?:CC-BY-\d|ODC-By-|etalab-|OGL-|DL-DE-BY-|CDLA-Permissive-)/u, ['attribution']],
  [/^(?:CC0-|PDDL-|CC-PDDC|CC-PDM-|Unlicense$|0BSD$|MIT-0$|DL-DE-ZERO-|WTFPL$)/u, []],
  [/^(?:ODbL-|CDLA-Sharing-)/u, ['attribution', 'share-alike']],
  [/^(?:A?GPL-|LGPL|GFDL-|MPL-|EPL-|EUPL-|OSL-|CECILL-2|CECILL-C)/u, ['attribution', 'share-alike']],
  [
    /^(?:MIT|BSD-[1234]-Clause|BSD-3-Clause-Clear|Apache-2\.0|ISC|AFL-3\.0|Artistic-2\.0|BSL-1\.0|ECL-2\.0|NCSA|Zlib|PostgreSQL|CECILL-B)$/u,
    ['attribution'],
  ],
];
