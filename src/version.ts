/** Of the tool, as in package.json; a test compares the two. */
export const VERSION = '0.1.0';

const REPOSITORY = 'https://github.com/fates-gate/fates-gate';

/** Pages that reports link to; a test looks whether they are there. */
export const DOCS = {
  scoring: `${REPOSITORY}/blob/main/docs/scoring.md`,
  /** A metric's id and `.md` are appended. */
  metrics: `${REPOSITORY}/blob/main/docs/metrics/`,
  /** `#` and a rule's anchor are appended. */
  rules: `${REPOSITORY}/blob/main/docs/rules.md`,
  home: REPOSITORY,
} as const;

/** The published schema of fates.yml, for editors. */
export const POLICY_SCHEMA = `${REPOSITORY.replace('//github.com', '//raw.githubusercontent.com')}/main/schema/fates.schema.json`;

/** The published schema of the waivers file. */
export const WAIVERS_SCHEMA = POLICY_SCHEMA.replace('fates.schema.json', 'fates-waivers.schema.json');
