/** Headings and labels that answer a question of a datasheet without asking it: those of dataset cards, and short forms. */

/** Of the template of Hugging Face and its forerunner: what a dataset card asks. In lower case, letters and blanks. */
const CARD: Readonly<Record<string, string>> = {
  'curation rationale': 'motivation/purpose',
  'curated by': 'motivation/creators',
  'dataset curators': 'motivation/creators',
  'funded by': 'motivation/funding',
  'shared by': 'distribution/how',
  'dataset summary': 'composition/instances',
  'dataset description': 'composition/instances',
  'dataset structure': 'composition/features',
  'data instances': 'composition/features',
  'data fields': 'composition/features',
  'data splits': 'composition/splits',
  'source data': 'collection/acquired',
  'data collection and processing': 'collection/mechanisms',
  'initial data collection and normalization': 'collection/mechanisms',
  'who are the source data producers': 'collection/acquired',
  'who are the source language producers': 'collection/acquired',
  annotations: 'preprocessing/done',
  'annotation process': 'preprocessing/done',
  'who are the annotators': 'collection/who',
  'personal and sensitive information': 'composition/sensitive',
  'bias risks and limitations': 'uses/impact',
  'discussion of biases': 'uses/impact',
  'social impact of dataset': 'uses/impact',
  'other known limitations': 'uses/impact',
  recommendations: 'uses/impact',
  uses: 'uses/other',
  'direct use': 'uses/other',
  'supported tasks': 'uses/other',
  'supported tasks and leaderboards': 'uses/other',
  'out of scope use': 'uses/not',
  'licensing information': 'distribution/licence',
  license: 'distribution/licence',
  licence: 'distribution/licence',
  'dataset card contact': 'maintenance/contact',
  contact: 'maintenance/contact',
  'point of contact': 'maintenance/contact',
  contributions: 'maintenance/extend',
};

const SHORT: Readonly<Record<string, string>> = {
  purpose: 'motivation/purpose',
  creators: 'motivation/creators',
  funding: 'motivation/funding',
  instances: 'composition/instances',
  size: 'composition/count',
  features: 'composition/features',
  labels: 'composition/label',
  'missing values': 'composition/missing',
  'missing data': 'composition/missing',
  splits: 'composition/splits',
  'known errors': 'composition/errors',
  'sensitive data': 'composition/sensitive',
  subpopulations: 'composition/subpopulations',
  'data collection': 'collection/mechanisms',
  sampling: 'collection/sampling',
  'ethical review': 'collection/review',
  notification: 'collection/notified',
  consent: 'collection/consent',
  'informed consent': 'collection/consent',
  withdrawal: 'collection/revoke',
  'withdrawal of consent': 'collection/revoke',
  'data protection impact assessment': 'collection/impact',
  cleaning: 'preprocessing/done',
  'raw data': 'preprocessing/raw',
  limitations: 'uses/impact',
  'unsuitable uses': 'uses/not',
  'third party restrictions': 'distribution/restrictions',
  'export controls': 'distribution/export',
  'terms of use': 'distribution/licence',
  maintainers: 'maintenance/host',
  errata: 'maintenance/erratum',
  updates: 'maintenance/updates',
  retention: 'maintenance/retention',
  versions: 'maintenance/versions',
};

/** Names of groups, as headings; they ask nothing themselves. */
const OF_GROUPS: Readonly<Record<string, string>> = {
  motivation: 'motivation',
  composition: 'composition',
  collection: 'collection',
  'collection process': 'collection',
  preprocessing: 'preprocessing',
  'preprocessing cleaning labeling': 'preprocessing',
  'preprocessing cleaning labelling': 'preprocessing',
  'data preprocessing': 'preprocessing',
  uses: 'uses',
  distribution: 'distribution',
  'data distribution': 'distribution',
  maintenance: 'maintenance',
  'dataset maintenance': 'maintenance',
};

/** What a dataset card is asked for. */
export const CARD_QUESTIONS: ReadonlySet<string> = new Set(Object.values(CARD));

export function questionOfHeading(heading: string): string | undefined {
  const plain = plainHeading(heading);
  return own(CARD, plain) ?? own(SHORT, plain);
}

export function groupOfHeading(heading: string): string | undefined {
  return own(OF_GROUPS, plainHeading(heading));
}

/** Without numbers, marks and what stands in brackets at the end: `3.2 Data Splits [optional]` → `data splits`. */
function plainHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .toLowerCase()
    .replace(/\[[^[\]]{0,60}\]\s{0,9}$|\([^()]{0,60}\)\s{0,9}$/u, '')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
