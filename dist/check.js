import { t as loadPlan } from "./load-plan.js";
import { t as readSmallText } from "./read-text.js";
import { t as artifactsOf } from "./artifact.js";
import { n as UserError } from "./errors.js";
import { n as parsePolicy, t as catalogueOf } from "./catalogue.js";
import { t as METRICS } from "./registry.js";
import { t as matchGlob } from "./match.js";
import { r as tablePorts } from "./table-ports.js";
import { r as openWorkspace } from "./workspace.js";
import { t as describeProblems } from "./describe-problem.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { i as usageError, r as parseArguments } from "./arguments.js";
import { t as EXIT } from "./world.js";

// src/commands/check.ts
const USAGE = "fates check [dir] [--policy fates.yml]";
const checkCommand = {
	name: "check",
	usage: USAGE,
	summary: "Validate a policy against the tables that it binds; all mistakes at once.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, { policy: { type: "string" } }, USAGE);
	if (given.positionals.length > 1) throw usageError("arguments", "One policy is checked at a time.", USAGE);
	const texts = /* @__PURE__ */ new Map();
	const checked = await check(given.positionals[0] ?? ".", given.text("policy") ?? "fates.yml", texts);
	if (!checked.ok) {
		world.complain(`${describeProblems(checked.problems, texts).join("\n")}\n`);
		return EXIT.usage;
	}
	world.print(summary(checked.plan));
	return EXIT.passed;
}
async function check(folder, path, texts) {
	const workspace = await openWorkspace(folder);
	const read = async (file) => {
		const text = await readSmallText(workspace, file);
		texts.set(file, text ?? "");
		return text;
	};
	try {
		const catalogue = catalogueOf(METRICS);
		const parsed = await parsePolicy({
			path,
			read
		}, catalogue);
		if (!parsed.ok) return parsed;
		const { files } = await workspace.list();
		const ports = {
			workspace,
			tables: tablePorts(() => void 0),
			match: matchGlob
		};
		return {
			ok: true,
			plan: await loadPlan({
				parsed: parsed.value,
				standings: /* @__PURE__ */ new Map()
			}, catalogue, artifactsOf(files), ports)
		};
	} catch (error) {
		if (error instanceof UserError) return {
			ok: false,
			problems: error.problems
		};
		throw error;
	}
}
function summary({ subjects }) {
	return `The policy is valid.\n${subjects.flatMap(({ id, requirements, shards, skipped }) => [`${escapeTerminal(id)}: ${requirements.length} requirements over ${shards.length === 0 ? "a table that is not there yet" : shards.map(escapeTerminal).join(", ")}`, ...skipped.map(({ requirement, reason }) => `  left out: ${escapeTerminal(requirement.metric)}, ${escapeTerminal(reason)}`)]).join("\n")}\n`;
}

export { checkCommand };