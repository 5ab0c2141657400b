import { t as inferSubjects } from "./infer-subjects.js";
import { t as artifactsOf } from "./artifact.js";
import { n as UserError } from "./errors.js";
import { r as tablePorts } from "./table-ports.js";
import { n as writeText } from "./text-files.js";
import { r as openWorkspace } from "./workspace.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { i as usageError, r as parseArguments } from "./arguments.js";
import { t as EXIT } from "./world.js";

// src/commands/init.ts
const USAGE = "fates init [dir] [--stdout] [--force]";
const initCommand = {
	name: "init",
	usage: USAGE,
	summary: "Write fates.yml from what is found, with the columns and groups that were seen.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, {
		stdout: { type: "boolean" },
		force: { type: "boolean" }
	}, USAGE);
	const [folder = ".", ...more] = given.positionals;
	if (more.length > 0) throw usageError("arguments", "One folder gets a policy at a time.", USAGE);
	const workspace = await openWorkspace(folder);
	const { files } = await workspace.list();
	const found = await inferSubjects(artifactsOf(files), {
		workspace,
		tables: tablePorts(() => void 0)
	});
	for (const { path, reason } of found.notLookedAt) world.complain(`${escapeTerminal(`${path}: not taken, ${reason}`)}\n`);
	if (found.text === null) throw new UserError({
		code: "init/nothing-found",
		path: folder,
		message: "No table is here whose truth and decision columns have names that are known, so a policy cannot be begun.",
		hint: "Have the evaluation write a CSV with columns such as label and prediction, or write fates.yml by hand."
	});
	if (given.flag("stdout")) {
		world.print(found.text);
		return EXIT.passed;
	}
	if (!given.flag("force") && await workspace.open("fates.yml") !== null) throw new UserError({
		code: "init/exists",
		path: "fates.yml",
		message: "There is a policy already, and overwriting it would loosen or tighten a gate without anybody having said so.",
		hint: "Use --stdout to compare, or --force to overwrite."
	});
	world.print(`${escapeTerminal(await writeText(folder, "fates.yml", found.text))} is written. Next: fates check ${escapeTerminal(folder)}\n`);
	return EXIT.passed;
}

export { initCommand };