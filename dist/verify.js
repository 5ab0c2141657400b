import { a as getInput, f as warning, i as error, o as info } from "./actions-toolkit.js";
import { n as UserError } from "./errors.js";
import { _ as string, a as _enum, g as strictObject } from "./zod.js";
import { n as readContext } from "./event.js";
import { i as runDoor, l as actionInput, r as prepareNetwork, s as logLine, t as eventPayload, u as parseInputs } from "./door.js";
import { t as readSmallText } from "./read-text.js";
import { r as VERSION } from "./version.js";
import { c as readPlainText, d as CHECKS, f as decisionSchema, l as decisionSummary, n as recordDeployment, r as runFacts } from "./record-deployment.js";
import { t as modelIdentity } from "./root-digest.js";
import { t as isPlainPath } from "./plain-path.js";
import { n as sha256OfText } from "./table-ports.js";
import { n as writeText } from "./text-files.js";
import { r as openWorkspace } from "./workspace.js";
import { n as readReport, t as MOST_REPORT_BYTES } from "./read-report.js";
import { basename, dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { chmod, lstat, mkdir, mkdtemp, open, readdir, realpath, rename, rm, rmdir } from "node:fs/promises";

// src/deploy/gate/sentence.ts
/** What `fates-decision.json` takes of one text, in UTF-16 units. */
const MOST = 4e3;
const MOST_NAMED = 5;
function checked(check, passed, message) {
	return {
		check,
		passed,
		message: cut(message)
	};
}
/** Names of a repository may be long; a sentence that is cut says so. */
function cut(text) {
	return text.length <= MOST ? text : `${text.slice(0, 3999)}…`;
}
/** The first five sentences, and how many there are besides. */
function together(sentences) {
	const more = sentences.length - MOST_NAMED;
	return [...sentences.slice(0, MOST_NAMED), ...more > 0 ? [`And ${more} more.`] : []].join(" ");
}

// src/deploy/gate/check-files.ts
/** Whether the files that were found, and copied, are those that were assessed. */
function checkFiles(models, found) {
	const differences = models.flatMap((chosen) => differencesOf(chosen, found.find(({ path }) => path === chosen.model.path)));
	if (models.length === 0) return checked("files", false, "No model was chosen, so no file was looked at.");
	return differences.length > 0 ? checked("files", false, together(differences)) : checked("files", true, `The files are those that were assessed: ${together(models.map(identified))}`);
}
function differencesOf({ id, model }, found) {
	const { identity, refusals = [] } = found ?? {};
	if (refusals.length > 0) return refusals.map((refusal) => `${id}: ${refusal}`);
	if (identity === void 0) return [`${id}: ${model.path} was not found.`];
	if (identity.kind !== model.kind || identity.digest !== model.digest) return [`${id}: ${model.path} was assessed as a ${model.kind} with the digest ${model.digest}, and a ${identity.kind} with ${identity.digest} was found.`];
	return identity.names === model.names ? [] : [`${id}: ${model.path} has the bytes that were assessed under other names, and a loader goes by names.`];
}
function identified({ id, model: { path, digest } }) {
	return `${id} (${path}) ${digest}.`;
}
/** Why a listing cannot be the model, before a byte of it is read: another kind, number of files or size. */
function listingRefusal(model, listed) {
	return sizeOf(model) === sizeOf(listed) ? void 0 : `${model.path} was assessed as ${sizeOf(model)}, and ${sizeOf(listed)} was found.`;
}
function sizeOf({ kind, files, bytes }) {
	const size = `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
	return kind === "file" ? `a file of ${size}` : `a folder of ${files} ${files === 1 ? "file" : "files"} and ${size}`;
}

// src/deploy/gate/check-report.ts
/** Every check that needs the report alone, in the order of `CHECKS`; none hides another. */
function checkReport(report, expected) {
	return [
		checkDigest(report, expected),
		checkVerdict(report, expected),
		checkCommit(report, expected),
		checkPolicy(report, expected),
		checkFreshness(report, expected)
	];
}
function checkDigest(report, { digest }) {
	return report.digest === digest ? checked("report-digest", true, `The report is the one that was assessed, ${digest}.`) : checked("report-digest", false, `The job that assessed gave the digest ${digest}, and this report has ${report.digest}: it is another report.`);
}
function checkVerdict({ verdict, blocks, policy }, { accept }) {
	const wanted = accept === "pass" ? "`pass`" : "`pass` or `warn`";
	if (!accepts(accept, verdict)) return checked("verdict", false, `The verdict is \`${verdict}\`, and only ${wanted} is deployed.`);
	return blocks ? checked("verdict", false, `The verdict \`${verdict}\` fails the job under the policy's \`fail-on: ${policy.failOn}\`, and \`accept: ${accept}\` does not change that.`) : checked("verdict", true, `The verdict is \`${verdict}\`; ${wanted} is deployed.`);
}
function accepts(accept, verdict) {
	return verdict === "pass" || accept === "warn" && verdict === "warn";
}
function checkCommit({ commit: { head, tree } }, { commit }) {
	if (head !== commit) return checked("commit", false, `The report is about ${head === void 0 ? "no commit" : `the commit ${head}`}, and this run deploys ${commit}.`);
	return tree === void 0 || tree === commit ? checked("commit", true, `The report is about this run's commit, ${commit}.`) : checked("commit", false, `The files that were assessed are those of ${tree}, and this run deploys ${commit}.`);
}
function checkPolicy({ policy: assessed }, { policy }) {
	if (assessed.advisory) return checked("policy", false, "The report was made without a policy, so nobody decided what it has to hold.");
	if (assessed.path !== policy.path) return checked("policy", false, `The report was judged by ${assessed.path}, and ${policy.path} is asked for.`);
	if ("absent" in policy) return checked("policy", false, `${policy.path} cannot be read in this checkout: ${policy.absent}`);
	return assessed.sha256 === policy.sha256 ? checked("policy", true, `The report was judged by ${policy.path} as it is in this checkout, ${policy.sha256}.`) : checked("policy", false, `The report was judged by ${policy.path} with the SHA-256 ${assessed.sha256}, and the one of this checkout has ${policy.sha256}.`);
}
const DAY = 864e5;
function checkFreshness({ asOf }, { today, maxAge }) {
	const age = Math.round((Date.parse(today) - Date.parse(asOf)) / DAY);
	if (!Number.isFinite(age)) return checked("freshness", false, `The report is of ${asOf}, which is no date.`);
	if (age < 0) return checked("freshness", false, `The report is of ${asOf}, and today is ${today}: it is from the future.`);
	const aged = `The report is of ${asOf}, and today is ${today}: ${days(age)}`;
	return checked("freshness", age <= maxAge, `${aged}, of at most ${days(maxAge)}.`);
}
function days(count) {
	return count === 1 ? "1 day" : `${count} days`;
}

// src/deploy/gate/choose-models.ts
/** The models to deploy: of the named subjects, or of every subject that the report assesses. */
function chooseModels(report, named, accept) {
	const ids = named.length === 0 ? report.subjects.map(({ id }) => id) : [...new Set(named)];
	const models = [];
	const refusals = [];
	for (const id of ids) {
		const model = modelOf(report, id, accept);
		if (typeof model === "string") refusals.push(model);
		else models.push({
			id,
			model
		});
	}
	if (ids.length === 0) refusals.push(`There is nothing to deploy: the report assesses no subject${leftOut(report, ids)}.`);
	return {
		models,
		check: refusals.length > 0 ? checked("subjects", false, together(refusals)) : checked("subjects", true, `To be deployed: ${together(ids)}${leftOut(report, ids)}.`)
	};
}
/** Its model, or why it cannot be deployed. */
function modelOf(report, id, accept) {
	const found = report.subjects.filter((subject) => subject.id === id);
	const [subject, twin] = found;
	if (subject === void 0) return report.untouched.includes(id) ? `${id} was not assessed: the report says that the change does not touch it.` : `${id} was not assessed: the report knows no such subject.`;
	if (twin !== void 0) return `${id} stands ${found.length} times in the report, so it is unknown which one is meant.`;
	return refusalOf(subject, accept) ?? subject.model ?? `${id} has no digest in the report: bind its files with \`model:\`.`;
}
/** The run's verdict is the worst of its subjects'; a report that says otherwise of one is not trusted with it. */
function refusalOf({ id, verdict }, accept) {
	return accepts(accept, verdict) ? void 0 : `The verdict of ${id} is \`${verdict}\`.`;
}
function leftOut({ untouched }, ids) {
	const others = untouched.filter((id) => !ids.includes(id));
	return others.length === 0 ? "" : `; not assessed and not deployed: ${together(others)}`;
}

// src/deploy/gate/decide.ts
/** Allowed when every check there is was reached and passed; nothing else allows. */
function decide(at, { checks, models, report }) {
	const allowed = CHECKS.every((name) => checks.some(({ check, passed }) => check === name && passed));
	const refused = checks.some(({ passed }) => !passed);
	const about = report === void 0 ? void 0 : aboutReport(report);
	return {
		schema: "fates-decision/1",
		tool: {
			name: "fates-gate",
			version: VERSION
		},
		decision: allowed && !refused ? "allowed" : "refused",
		...at,
		...about === void 0 ? {} : { report: about },
		checks: [...checks],
		subjects: allowed && !refused ? models.map(({ id, model }) => ({
			id,
			...model
		})) : []
	};
}
/** Undefined for what no report of ours says: another form of date or digest. */
function aboutReport({ digest, verdict, asOf, policy: { path, sha256 } }) {
	const parsed = decisionSchema.shape.report.safeParse({
		digest,
		verdict,
		asOf,
		policy: {
			path,
			sha256
		}
	});
	return parsed.success ? parsed.data : void 0;
}

// src/deploy/gate/copy-hashed.ts
/**
* Writes the chunks to a new file and hashes exactly what it writes, so that what is compared is what is deployed, whatever
* happens to the source meanwhile. Stops past `most` bytes: a file that grows while it is read has no end.
*/
async function copyHashed(chunks, target, most) {
	const hash = createHash("sha256");
	const handle = await open(target, "wx");
	let bytes = 0;
	try {
		for await (const chunk of chunks) {
			bytes += chunk.length;
			if (bytes > most) throw new Error(`it had ${most} bytes and grew while it was copied`);
			hash.update(chunk);
			await handle.writeFile(chunk);
		}
	} finally {
		await handle.close();
	}
	return {
		sha256: hash.digest("hex"),
		bytes
	};
}

// src/deploy/gate/list-model.ts
/** Models of more files than this are not deployed: their listing would not end in sensible time. */
const MOST_FILES = 2e5;
/**
* The regular files of a model below `root`: nothing is left out, hidden ones neither, and no symbolic link is followed,
* on the way to it or inside it. A string says why there is no listing.
*/
async function listModel(root, path) {
	const parts = path.split("/");
	for (const depth of parts.keys()) {
		const at = parts.slice(0, depth + 1).join("/");
		const status = await lstat(join(root, at)).catch(() => void 0);
		if (status === void 0) return `${path} was not found.`;
		if (status.isSymbolicLink()) return `${at} is a symbolic link, and only files themselves are deployed.`;
		if (at === path && status.isFile()) return {
			kind: "file",
			files: [{
				path,
				bytes: status.size
			}],
			refusals: []
		};
		if (!status.isDirectory()) return `${at} is ${at === path ? "neither a file nor a folder" : "no folder"}, so it is not the model that was assessed.`;
	}
	return listFolder(root, path);
}
async function listFolder(root, path) {
	const [files, refusals, folders] = [
		[],
		[],
		[path]
	];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
			const at = `${folder}/${entry.name}`;
			if (entry.isDirectory()) folders.push(at);
			else if (entry.isFile()) files.push({
				path: at,
				bytes: (await lstat(join(root, at))).size
			});
			else refusals.push(`${at} is ${unusual(entry)}, and only files themselves are deployed.`);
		}
		if (files.length + folders.length > MOST_FILES) return `${path} holds more than ${MOST_FILES} files.`;
	}
	return {
		kind: "folder",
		files,
		refusals
	};
}
function unusual(entry) {
	return entry.isSymbolicLink() ? "a symbolic link" : "neither a file nor a folder";
}

// src/deploy/gate/stage-models.ts
/** Copies the models that are to be deployed into a folder of their own, and says what was copied: the only effect of the gate. */
/**
* Copies each file while hashing it into a folder beside `stage` that nobody deploys from; `keep` renames it. Never throws
* for what lies in `files`: that is a refusal.
*/
async function stageModels(models, { files, stage }) {
	const made = await makeFolder(stage);
	if ("because" in made) return nowhere(models, made.because);
	const { unverified } = made;
	const root = await realpath(files).catch(() => files);
	const copied = /* @__PURE__ */ new Map();
	const found = [];
	for (const model of models) found.push(await stageModel(model, {
		root,
		unverified,
		copied
	}));
	return {
		found,
		keep: () => keep(unverified, stage),
		drop: () => rm(unverified, {
			recursive: true,
			force: true
		})
	};
}
/** Beside the stage, so that a rename is all that is left to do. */
async function makeFolder(stage) {
	try {
		await mkdir(dirname(stage), { recursive: true });
		return { unverified: await mkdtemp(join(dirname(stage), `.${basename(stage)}-unverified-`)) };
	} catch (error) {
		return { because: `No folder can be made beside ${basename(stage)}: ${reasonOf(error)}.` };
	}
}
function nowhere(models, because) {
	return {
		found: models.map(({ path }) => ({
			path,
			refusals: [because]
		})),
		keep: () => Promise.resolve(because),
		drop: () => Promise.resolve()
	};
}
async function stageModel(model, copying) {
	const { path } = model;
	if (!isPlainPath(path)) return {
		path,
		refusals: [`${path} is no plain path below the workspace.`]
	};
	const listing = await listModel(copying.root, path).catch((error) => `${path} cannot be listed: ${reasonOf(error)}.`);
	if (typeof listing === "string") return {
		path,
		refusals: [listing]
	};
	const { kind, files, refusals } = listing;
	const bytes = files.reduce((sum, each) => sum + each.bytes, 0);
	const other = listingRefusal(model, {
		kind,
		files: files.length,
		bytes
	});
	if (other !== void 0 || refusals.length > 0) return {
		path,
		refusals: [...refusals, ...other === void 0 ? [] : [other]]
	};
	return copyModel(path, files, copying);
}
async function copyModel(path, files, copying) {
	const digests = [];
	for (const file of files) {
		const digest = copying.copied.get(file.path) ?? await copyFile(file, copying);
		if (typeof digest === "string") return {
			path,
			refusals: [digest]
		};
		copying.copied.set(file.path, digest);
		digests.push(digest);
	}
	const identity = await modelIdentity(path, digests, (bytes) => Promise.resolve(sha256(bytes)));
	return {
		path,
		refusals: [],
		...identity === void 0 ? {} : { identity }
	};
}
async function copyFile({ path, bytes }, { root, unverified }) {
	const target = join(unverified, path);
	try {
		await mkdir(dirname(target), { recursive: true });
		const source = await open(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW);
		try {
			return {
				path,
				...await copyHashed(source.createReadStream({ autoClose: false }), target, bytes)
			};
		} finally {
			await source.close();
		}
	} catch (error) {
		return `${path} could not be copied: ${reasonOf(error)}.`;
	}
}
async function keep(unverified, stage) {
	try {
		const held = await readdir(stage).catch(() => void 0);
		if (held !== void 0 && held.length > 0) return `The folder for the verified files, ${basename(stage)}, is not empty, so it would hold more than was verified.`;
		if (held !== void 0) await rmdir(stage);
		await chmod(unverified, 493);
		await rename(unverified, stage);
		return;
	} catch (error) {
		return `The verified files could not be put into ${basename(stage)}: ${reasonOf(error)}.`;
	}
}
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
function reasonOf(error) {
	return error instanceof Error ? error.message : String(error);
}

// src/doors/deploy/verify-run.ts
/** The deploy gate: a report and files in; a decision, and the verified files and nothing else, out. */
/** Decides without asking anybody, then tells GitHub; a refusal leaves the decision file and the outputs too. */
async function runVerify(run) {
	const { inputs, context } = run;
	const decided = await judged(run);
	const at = {
		decidedAt: now(),
		...runFacts(context),
		environment: inputs.environment
	};
	const first = decide(at, decided);
	await write(run, first);
	const decision = await recordDeployment(run, first);
	const text = await write(run, decision);
	const refusals = decision.checks.filter(({ passed }) => !passed).map(({ check }) => check);
	return {
		checks: decision.checks,
		outputs: new Map([...outputsOf(decision, inputs), ["decision-digest", await sha256OfText(text)]]),
		summary: decisionSummary(decision),
		...decision.decision === "allowed" ? {} : { failure: `Nothing is deployed to ${inputs.environment}; refused by: ${refusals.join(", ")}.` }
	};
}
async function write({ inputs, context }, decision) {
	const file = resolve(context.workspace, inputs.decision);
	const text = `${JSON.stringify(decision, null, 2)}\n`;
	await writeText(dirname(file), basename(file), text);
	return text;
}
/** Everything that can be checked, in the order of `CHECKS`. */
async function judged(run) {
	const { inputs, context } = run;
	const given = await givenReport(run);
	if (!given.ok) {
		const why = given.problems.map(({ key = "", message }) => `${key} ${message}`.trim());
		const message = `${inputs.report}: ${together(why)}`;
		return {
			checks: [checked("report-digest", false, message)],
			models: []
		};
	}
	const report = given.value;
	const expected = {
		digest: inputs.digest,
		accept: inputs.accept,
		commit: context.sha,
		policy: await policyHere(context.workspace, inputs.policy),
		maxAge: inputs["max-age"],
		today: inputs["as-of"] === "" ? now().slice(0, 10) : inputs["as-of"]
	};
	const { check, models } = chooseModels(report, inputs.subjects, inputs.accept);
	const before = [...checkReport(report, expected), check];
	return {
		checks: [...before, await checkedFiles(run, models, before)],
		models,
		report
	};
}
async function givenReport({ inputs, context }) {
	const text = await readPlainText(context.workspace, inputs.report, MOST_REPORT_BYTES);
	return text.ok ? readReport(text.value, inputs.report, sha256OfText) : text;
}
/** Looks at the files in any case, so that all is told at once; keeps the copies only when nothing speaks against it. */
async function checkedFiles({ inputs, context: { workspace } }, models, before) {
	const folders = {
		files: resolve(workspace, inputs.files),
		stage: resolve(workspace, inputs.stage)
	};
	const unique = new Map(models.map(({ model }) => [model.path, model]));
	const staging = await stageModels([...unique.values()], folders);
	try {
		const check = checkFiles(models, staging.found);
		const reason = [...before, check].every(({ passed }) => passed) ? await staging.keep() : void 0;
		return reason === void 0 ? check : checked("files", false, reason);
	} finally {
		await staging.drop();
	}
}
/** The policy of the checkout, by the same bytes that an assessment hashes. */
async function policyHere(workspace, path) {
	try {
		const text = await readSmallText(await openWorkspace(workspace), path);
		return text === null ? {
			path,
			absent: "There is no such file."
		} : {
			path,
			sha256: await sha256OfText(text)
		};
	} catch (error) {
		if (error instanceof UserError) return {
			path,
			absent: together(error.problems.map(({ message }) => message))
		};
		throw error;
	}
}
function outputsOf(decision, inputs) {
	const isAllowed = decision.decision === "allowed";
	return [
		["decision", decision.decision],
		["decision-file", inputs.decision],
		["deployment", decision.deployment === void 0 ? "" : String(decision.deployment)],
		["subjects", JSON.stringify(Object.fromEntries(decision.subjects.map(({ id, digest }) => [id, digest])))],
		["stage", isAllowed ? inputs.stage : ""]
	];
}
function now() {
	return (/* @__PURE__ */ new Date()).toISOString();
}

// src/doors/verify-inputs.ts
/** Names between commas or line breaks; empty ones do not count. */
const names = string().max(2e4, "must have at most 20,000 characters").transform((text) => text.split(/[,\n]/u).map((name) => name.trim()).filter((name) => name !== ""));
const folder = string().min(1, "must be a folder");
/** Every input of actions/verify/action.yml, parsed. */
const INPUTS = strictObject({
	token: actionInput.token,
	report: string().min(1, "must be the path of a fates-report.json"),
	digest: string().regex(/^[0-9a-f]{64}$/, "must be the output `digest` of the job that assessed"),
	policy: actionInput.policy,
	files: folder,
	stage: folder,
	subjects: names,
	accept: _enum(["pass", "warn"]),
	"max-age": string().regex(/^\d{1,4}$/, "must be a whole number of days, at most 9999").transform(Number),
	environment: string().min(1, "must be the name of an environment").max(255, "must have at most 255 characters"),
	decision: string().min(1, "must be the path of a file"),
	"as-of": actionInput["as-of"],
	"api-timeout": actionInput["api-timeout"]
});
/** The names, for the test that holds them against the action's own file. */
const VERIFY_INPUT_NAMES = Object.keys(INPUTS.shape);
/** Reads all inputs; throws one UserError that names every unusable one. */
function readVerifyInputs(getInput) {
	return parseInputs(INPUTS, "actions/verify/action.yml", getInput);
}

// src/doors/verify.ts
/** The door of actions/verify: decides whether files may be deployed, and lays out those that may. Deploys nothing. */
async function run() {
	const inputs = readVerifyInputs((name) => getInput(name));
	const context = readContext(process.env, await eventPayload());
	if (!context.ok) throw new UserError(...context.problems);
	await prepareNetwork(inputs.token);
	const warn = (message) => warning(logLine(message));
	const { checks, ...result } = await runVerify({
		inputs,
		context: context.value,
		warn
	});
	for (const { check, passed, message } of checks) {
		const line = logLine(`${check}: ${message}`);
		if (passed) info(line);
		else error(line);
	}
	return result;
}
await runDoor(run);

export {  };