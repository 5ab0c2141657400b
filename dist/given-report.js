import { f as isAudit } from "./shared-action-comment-deploy.js";
import { n as sha256OfText } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { a as refuse, n as UserError, o as succeed, t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as readReport, t as MOST_REPORT_BYTES } from "./shared-comment-deploy-diff-check.js";
import { n as reportTextIn, t as MOST_ARTIFACT_BYTES } from "./artifact-report.js";

// src/report/base-report.ts
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Why a readable report is not the one to compare with: about another policy or commit, or from the future. All at once. */
function baseProblems(report, path, expected) {
	const { policy, commit, asOf } = report;
	const problems = [];
	if (policy.path !== expected.policy) problems.push({
		code: "base-report/other-policy",
		path,
		key: "policy.path",
		message: `This report was judged by ${quoted(policy.path)}, and this run is judged by ${quoted(expected.policy)}.`,
		hint: "Give the report of the same policy; gates of a monorepo need an artifact name each."
	});
	const read = commit.tree ?? commit.head;
	if (expected.commit !== void 0 && read !== expected.commit) problems.push({
		code: "base-report/other-commit",
		path,
		key: "commit.tree",
		message: `This report is of another commit: ${read === void 0 ? "it names none" : quoted(read)}, and the base is ${expected.commit}.`,
		hint: "Assess every push to the base branch and keep its report, or bring the branch up to date with a base that has one."
	});
	if (!DATE.test(asOf) || asOf > expected.asOf) problems.push({
		code: "base-report/future",
		path,
		key: "asOf",
		message: `This report says that it is of ${quoted(asOf)}, and this run is of ${expected.asOf}.`,
		hint: "Give a report that was made before this run; mend `as-of` if it is what is wrong."
	});
	return problems;
}
/** Somebody else's word, short and in quotation marks. */
function quoted(value) {
	return JSON.stringify(value.slice(0, 80));
}

// src/doors/baseline/base-report.ts
async function readBaseReport({ source, expected, from }, ports) {
	const found = source.kind === "file" ? await fromFile(source.path, ports) : await fromArtifact(source.name, expected, from, ports);
	if (!found.ok) return found;
	const { text, name } = found.value;
	const report = await readReport(text, name, ports.hash);
	if (!report.ok) return report;
	const problems = baseProblems(report.value, name, expected);
	return problems.length > 0 ? {
		ok: false,
		problems
	} : {
		ok: true,
		report: report.value,
		from: name
	};
}
async function fromFile(path, ports) {
	try {
		const file = await ports.workspace.open(path);
		if (file === null) return refuse(unavailable(path, "There is no such file, so there is nothing to compare with.", WRITE_IT));
		if (file.size > 33554432) return refuse(unavailable(path, `The file has more than ${MOST_REPORT_BYTES / 2 ** 20} MiB, which no report has.`, WRITE_IT));
		if (await ports.isOfTheChange(path)) return refuse(unavailable(path, "The change that is judged brings this file itself, and could say anything of its own base.", "Let a step of the job fetch the report, or name an artifact."));
		const bytes = await file.read(0, file.size);
		return succeed({
			text: new TextDecoder("utf-8").decode(bytes),
			name: path
		});
	} catch (error) {
		if (error instanceof UserError) return refuse(...error.problems);
		throw error;
	}
}
async function fromArtifact(name, { commit }, from, { client, apiUrl, timeout }) {
	const query = queryOf(name, commit, from);
	if (client === void 0 || query === void 0) return refuse(unavailable(name, `The artifact cannot be looked for: ${client === void 0 ? "there is no token" : "the event does not say of which branch"}.`, "Name a file instead."));
	try {
		const { findArtifact, downloadArtifact } = await import("./artifacts.js");
		const artifact = await findArtifact(client, query);
		if (artifact === void 0) return refuse(noArtifact(query));
		if (artifact.bytes > 67108864) {
			const most = MOST_ARTIFACT_BYTES / 2 ** 20;
			return refuse(unavailable(name, `The artifact has more than ${most} MiB.`, UPLOAD_IT));
		}
		const options = {
			most: MOST_ARTIFACT_BYTES,
			apiUrl,
			timeout
		};
		const zip = await downloadArtifact(client, query, artifact.id, options);
		const where = `artifact ${name} of run ${artifact.runId}`;
		const text = reportTextIn(zip, where);
		return text.ok ? succeed({
			text: text.value,
			name: where
		}) : text;
	} catch (error) {
		if (error instanceof EnvironmentError) return refuse(unavailable(name, error.message, error.hint));
		throw error;
	}
}
function queryOf(name, commit, { owner, repo, repositoryId, branch, workflow }) {
	if (repositoryId === void 0 || branch === void 0) return;
	const place = {
		owner,
		repo,
		repositoryId,
		branch,
		name
	};
	if (commit !== void 0) return {
		...place,
		runs: { commit }
	};
	return workflow === void 0 ? void 0 : {
		...place,
		runs: { workflow }
	};
}
function noArtifact({ name, branch, runs }) {
	return unavailable(name, `No successful run ${"commit" in runs ? `for the commit ${runs.commit}` : `of the workflow ${runs.workflow}`} on the branch ${branch} has an artifact of this name.`, "Run the gate on every push to that branch, and upload the folder of the input `output` there.");
}
const WRITE_IT = "Name a fates-report.json that an earlier step of the job has fetched.";
const UPLOAD_IT = "Upload the folder of the input `output`, and nothing else.";
function unavailable(path, message, hint) {
	return {
		code: "base-report/unavailable",
		path,
		message,
		hint
	};
}

// src/doors/baseline/baseline-source.ts
/** The artifact that our workflows upload the report as. */
const USUAL_ARTIFACT = "fates-report";
/** A file that is called like an artifact is named as `./artifact`. */
function baselineSource(input) {
	if (input === "") return { kind: "none" };
	if (input === "artifact") return {
		kind: "artifact",
		name: USUAL_ARTIFACT
	};
	return input.startsWith("artifact:") ? {
		kind: "artifact",
		name: input.slice(9)
	} : {
		kind: "file",
		path: input
	};
}

// src/doors/baseline/given-report.ts
/** Undefined when nobody asks. One that cannot be used fails no run: what would be compared with it is MISSING. */
async function givenReport(given) {
	const { inputs, context, tree, client } = given;
	const source = baselineSource(inputs["baseline-report"]);
	if (source.kind === "none") return;
	const ports = {
		workspace: tree.workspace,
		hash: sha256OfText,
		client,
		apiUrl: context.apiUrl,
		timeout: inputs["api-timeout"] * 1e3,
		isOfTheChange: isAudit(context) ? () => Promise.resolve(false) : isOfTheChange(tree)
	};
	const read = await readBaseReport({
		source,
		expected: expectedOf(given),
		from: placeOf(given)
	}, ports);
	return read.ok ? {
		report: read.report,
		from: read.from
	} : { because: read.problems.map(({ message, hint }) => `${message} ${hint}`).join(" ") };
}
/** An audit takes the last report of its branch; a change that of the commit that it is compared with. */
function expectedOf({ inputs, context, tree, asOf }) {
	const commit = tree.base?.baseline.commit ?? tree.commit.base;
	return {
		policy: inputs.policy,
		asOf,
		...isAudit(context) || commit === void 0 ? {} : { commit }
	};
}
/** Where an artifact is looked for. */
function placeOf({ context, tree }) {
	const { repository, workflow, mergeGroup } = context;
	const { owner, repo, id } = repository;
	const branch = (tree.pull ?? mergeGroup)?.baseRef ?? context.branch;
	return {
		owner,
		repo,
		...id === void 0 ? {} : { repositoryId: id },
		...branch === void 0 ? {} : { branch },
		...workflow === void 0 ? {} : { workflow }
	};
}
/** A file that the change brings or alters could say anything; one that a step of the job has fetched is not the change's. */
function isOfTheChange({ changes, base }) {
	return async (path) => {
		if (changes.kind === "files") return changes.files.some((file) => file.path === path);
		return base === void 0 || !await base.isUnchanged(path);
	};
}

export { givenReport };