import { a as getInput, f as warning } from "./actions-toolkit.js";
import { a as refuse, n as UserError, o as succeed } from "./errors.js";
import { _ as string, a as _enum, g as strictObject } from "./zod.js";
import { n as readContext } from "./event.js";
import { i as runDoor, l as actionInput, r as prepareNetwork, s as logLine, t as eventPayload, u as parseInputs } from "./door.js";
import { a as readDeployment, c as readPlainText, f as decisionSchema, i as runPage, o as setDeploymentStatus, r as runFacts, s as foreignRecord, t as orWarn, u as outcomeSummary } from "./record-deployment.js";
import { n as sha256OfText } from "./table-ports.js";
import { n as writeText } from "./text-files.js";
import { r as VERSION } from "./version.js";
import { t as openClients } from "./action-clients.js";
import { basename, dirname, resolve } from "node:path";

// src/doors/conclude-inputs.ts
const STEP_ENDS = [
	"success",
	"failure",
	"cancelled",
	"skipped"
];
const STEP = _enum(STEP_ENDS, "must be `steps.<id>.outcome` of a step that has this id");
/** A workflow without such a step gives an empty text. */
const OPTIONAL_STEP = _enum([...STEP_ENDS, ""], "must be `steps.<id>.outcome`, or empty when there is no such step").transform((end) => end === "" ? "skipped" : end);
/** Every input of actions/conclude/action.yml, parsed. */
const INPUTS = strictObject({
	token: actionInput.token,
	decision: string().min(1, "must be the path of the decision file"),
	digest: string().regex(/^(?:[0-9a-f]{64})?$/, "must be the output `decision-digest` of actions/verify"),
	deploy: STEP,
	smoke: OPTIONAL_STEP,
	rollback: OPTIONAL_STEP,
	url: string().max(1e3, "must have at most 1,000 characters").regex(/^(?:https?:\/\/\S+)?$/, "must be an address that begins with https:// or http://"),
	"api-timeout": actionInput["api-timeout"]
});
/** The names, for the test that holds them against the action's own file. */
const CONCLUDE_INPUT_NAMES = Object.keys(INPUTS.shape);
/** Reads all inputs; throws one UserError that names every unusable one. */
function readConcludeInputs(getInput) {
	return parseInputs(INPUTS, "actions/conclude/action.yml", getInput);
}

// src/deploy/outcome.ts
/** A deployment that failed half-way may have changed something, so it has to be rolled back like one that failed its smoke test. */
function outcomeOf({ deploy, smoke, rollback }) {
	if (ended(rollback)) return "rollback-failed";
	if (rollback === "success") return "rolled-back";
	if (ended(deploy) || ended(smoke)) return "not-rolled-back";
	return deploy === "skipped" ? "not-deployed" : "deployed";
}
function ended(step) {
	return step === "failure" || step === "cancelled";
}
const TOLD = {
	deployed: {
		status: "success",
		description: "deployed what was assessed"
	},
	"rolled-back": {
		status: "failure",
		description: "rolled back",
		failure: "The deployment failed and was rolled back. What ran before runs again; look at the deploy and smoke steps."
	},
	"rollback-failed": {
		status: "error",
		description: "the rollback failed: nobody knows what runs now",
		failure: "THE ROLLBACK FAILED. Nobody knows what runs now: look at the target at once, by hand."
	},
	"not-rolled-back": {
		status: "error",
		description: "the deployment failed and was not rolled back",
		failure: "THE DEPLOYMENT FAILED AND WAS NOT ROLLED BACK. What failed may still run: look at the target at once, and give a `rollback-command`."
	},
	"not-deployed": {
		status: "inactive",
		description: "nothing was deployed"
	}
};

// src/deploy/own-decision.ts
/** Everything that speaks against it, all at once. `sha256` is that of the file as it lies there now. */
function foreignDecision(decision, own, { path, sha256 }) {
	const problem = (key, message) => ({
		code: "conclude/not-this-run",
		path,
		key,
		message,
		hint: "Conclude the decision that actions/verify made in this very job, and let no other step write its file."
	});
	const differs = (key, found, wanted) => found === wanted ? [] : [problem(key, `The decision says ${found}, and this is ${wanted}.`)];
	return [
		...own.digest === "" || own.digest === sha256 ? [] : [problem("", `Its SHA-256 is ${sha256}, and it was ${own.digest} when it was written: somebody changed it.`)],
		...differs("repository", decision.repository, own.repository),
		...differs("commit", decision.commit, own.commit),
		...differs("run", runOf(decision.run), runOf(own.run)),
		...decision.decision === "allowed" ? [] : [problem("decision", "The deployment was refused, so there is nothing to conclude.")],
		...decision.outcome === void 0 ? [] : [problem("outcome", `It is concluded already, as ${decision.outcome.state}.`)]
	];
}
function runOf({ id, attempt }) {
	return `attempt ${attempt} of run ${id}`;
}

// src/deploy/read-decision.ts
/** A decision has a few kilobytes. */
const MOST_DECISION_BYTES = 1048576;
const MOST_PROBLEMS = 5;
/** A decision file as a hostile text: between `verify` and `conclude` the caller's commands have run. */
function readDecision(text, path) {
	if (text.length > 1048576) return refuse(notADecision(path, `it has more than ${MOST_DECISION_BYTES} characters`));
	const parsed = decisionSchema.safeParse(jsonOf(text));
	if (parsed.success) return succeed(parsed.data);
	return refuse(...parsed.error.issues.slice(0, MOST_PROBLEMS).map(({ path: key, message }) => ({
		...notADecision(path, message),
		key: key.map(String).join(".").slice(0, 200)
	})));
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function notADecision(path, why) {
	return {
		code: "conclude/unreadable",
		path,
		message: `This is no decision that can be relied on: ${why}.`,
		hint: "Give the file that actions/verify wrote in this very job, and let no other step write it."
	};
}

// src/doors/deploy/conclude-run.ts
/** What became of a deployment: the ends of its steps in; the decision with its outcome, and the record's status, out. */
/** Refuses a decision that is not this run's; a deployment that did not end well fails the job in any case. */
async function runConclude(run) {
	const { inputs, context, warn } = run;
	const { deploy, smoke, rollback } = inputs;
	const state = outcomeOf({
		deploy,
		smoke,
		rollback
	});
	const open = await openClients({
		...run,
		version: VERSION
	});
	const decision = await ownDecision(run, open, state);
	const concluded = {
		...decision,
		outcome: {
			state,
			concludedAt: (/* @__PURE__ */ new Date()).toISOString(),
			deploy,
			smoke,
			rollback
		}
	};
	if (open === void 0 || decision.deployment === void 0) warn("There is no deployment record, so GitHub does not show what became of this deployment.");
	else {
		const { deployment } = decision;
		await orWarn(warn, () => setStatus(open, run, deployment, state));
	}
	const file = resolve(context.workspace, inputs.decision);
	await writeText(dirname(file), basename(file), `${JSON.stringify(concluded, null, 2)}\n`);
	const { failure } = TOLD[state];
	return {
		outputs: /* @__PURE__ */ new Map([["state", state]]),
		summary: outcomeSummary(concluded),
		...failure === void 0 ? {} : { failure }
	};
}
async function setStatus(open, { inputs: { url }, context }, deployment, state) {
	const { status, description } = TOLD[state];
	await setDeploymentStatus(open("deployment"), context.repository, deployment, {
		state: status,
		description,
		logUrl: runPage(context),
		...url === "" ? {} : { url }
	});
}
/** The decision of this very run; else everything that speaks against it, and what became of the deployment, is thrown. */
async function ownDecision(run, open, state) {
	const { inputs, context } = run;
	const path = inputs.decision;
	const text = await readPlainText(context.workspace, path, MOST_DECISION_BYTES);
	const read = text.ok ? readDecision(text.value, path) : text;
	if (!text.ok || !read.ok) {
		const problems = read.ok ? [] : read.problems;
		throw new UserError(...problems, ...stateProblem(state, path));
	}
	const own = {
		...runFacts(context),
		digest: inputs.digest
	};
	const problems = [...foreignDecision(read.value, own, {
		path,
		sha256: await sha256OfText(text.value)
	}), ...await recordProblems(run, open, read.value)];
	if (problems.length > 0) throw new UserError(...problems, ...stateProblem(state, path));
	return read.value;
}
/** A record that cannot be read says nothing for or against it. */
async function recordProblems({ inputs, context, warn }, open, decision) {
	const { deployment } = decision;
	if (open === void 0 || deployment === void 0) return [];
	const record = await orWarn(warn, () => readDeployment(open("read"), context.repository, deployment));
	return record === void 0 ? [] : foreignRecord(decision, record, inputs.decision);
}
/** A failed rollback is told whatever is wrong with the file. */
function stateProblem(state, path) {
	const { failure } = TOLD[state];
	return failure === void 0 ? [] : [{
		code: `conclude/${state}`,
		path,
		message: failure,
		hint: "Its steps are in the log of this job."
	}];
}

// src/doors/conclude.ts
/** The door of actions/conclude: says what became of a deployment that actions/verify allowed. */
async function run() {
	const inputs = readConcludeInputs((name) => getInput(name));
	const context = readContext(process.env, await eventPayload());
	if (!context.ok) throw new UserError(...context.problems);
	await prepareNetwork(inputs.token);
	const warn = (message) => warning(logLine(message));
	return runConclude({
		inputs,
		context: context.value,
		warn
	});
}
await runDoor(run);

export {  };