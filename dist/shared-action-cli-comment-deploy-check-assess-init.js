// src/version.ts
/** Of the tool, as in package.json; a test compares the two. */
const VERSION = "0.1.0";
const REPOSITORY = "https://github.com/fates-gate/fates-gate";
/** Pages that reports link to; a test looks whether they are there. */
const DOCS = {
	scoring: `${REPOSITORY}/blob/main/docs/scoring.md`,
	/** A metric's id and `.md` are appended. */
	metrics: `${REPOSITORY}/blob/main/docs/metrics/`,
	/** `#` and a rule's anchor are appended. */
	rules: `${REPOSITORY}/blob/main/docs/rules.md`,
	home: REPOSITORY
};
/** The published schema of fates.yml, for editors. */
const POLICY_SCHEMA = `${REPOSITORY.replace("//github.com", "//raw.githubusercontent.com")}/main/schema/fates.schema.json`;
/** The published schema of the waivers file. */
const WAIVERS_SCHEMA = POLICY_SCHEMA.replace("fates.schema.json", "fates-waivers.schema.json");

export { WAIVERS_SCHEMA as i, POLICY_SCHEMA as n, VERSION as r, DOCS as t };