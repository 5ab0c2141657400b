// src/evidence/document/repository/bom/evidence.ts
const BOM_HINT = "Write an ML bill of materials in CycloneDX 1.6: `fates bom fates-report.json --out bom.cdx.json` begins one.";
const BOM_FACTS = {
	grade: "declared",
	hint: BOM_HINT
};

// src/evidence/document/repository/environment/evidence.ts
const ENVIRONMENT_HINT = "Commit what the environment was made of: a lock file with hashes, the exact version of the language, a container by digest.";
const ENVIRONMENT_FACTS = {
	grade: "computed",
	hint: ENVIRONMENT_HINT
};

// src/evidence/document/repository/logs/evidence.ts
const CHANGE_LOG_HINT = "Write a CHANGELOG.md with a heading for each version and its date, and a line for each change of the model.";
const DECISION_LOG_HINT = "Write each decision as a record in docs/adr: the title, a status, a date, the reasons.";
const CHANGE_LOG_FACTS = {
	grade: "declared",
	hint: CHANGE_LOG_HINT
};
const DECISION_LOG_FACTS = {
	grade: "declared",
	hint: DECISION_LOG_HINT
};

// src/evidence/document/repository/notebooks/evidence.ts
const NOTEBOOKS_HINT = "Commit the notebooks that the model or its evaluation come of.";
const NOTEBOOKS_FACTS = {
	grade: "computed",
	hint: NOTEBOOKS_HINT
};

// src/evidence/document/repository/ownership/evidence.ts
const OWNERSHIP_HINT = "Write a .github/CODEOWNERS that names who owns the model, its card, its tables and the policy.";
const OWNERSHIP_FACTS = {
	grade: "declared",
	hint: OWNERSHIP_HINT
};

// src/evidence/document/repository/provenance/evidence.ts
const VERSIONS_HINT = "Have the training record what it read and made: `actions/record` writes fates-run.json, DVC writes dvc.lock.";
const VERSIONS_FACTS = {
	grade: "computed",
	hint: VERSIONS_HINT
};
const EVALUATION_HINT = "Say in the card when the model was evaluated (`Evaluation date: 2026-11-27`), or have the evaluation write fates-run.json.";
const EVALUATION_FACTS = {
	grade: "declared",
	hint: EVALUATION_HINT
};

// src/evidence/document/repository/randomness/evidence.ts
const RANDOMNESS_HINT = "Bind the code that trains the model as `documents.training-code`, or name its file train….py.";
const RANDOMNESS_FACTS = {
	grade: "computed",
	hint: RANDOMNESS_HINT
};

// src/evidence/document/repository/testing/evidence.ts
const TESTING_HINT = "Write tests, and a workflow that runs them on each pull request: `on: pull_request`, `run: pytest`.";
const TESTING_FACTS = {
	grade: "computed",
	hint: TESTING_HINT
};

export { ENVIRONMENT_FACTS as _, EVALUATION_FACTS as a, BOM_HINT as b, VERSIONS_HINT as c, NOTEBOOKS_FACTS as d, NOTEBOOKS_HINT as f, DECISION_LOG_HINT as g, DECISION_LOG_FACTS as h, RANDOMNESS_HINT as i, OWNERSHIP_FACTS as l, CHANGE_LOG_HINT as m, TESTING_HINT as n, EVALUATION_HINT as o, CHANGE_LOG_FACTS as p, RANDOMNESS_FACTS as r, VERSIONS_FACTS as s, TESTING_FACTS as t, OWNERSHIP_HINT as u, ENVIRONMENT_HINT as v, BOM_FACTS as y };