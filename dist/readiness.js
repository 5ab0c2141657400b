import { t as FRAMES } from "./frames.js";
import { n as renderLifecycle, t as lifecycleJson } from "./lifecycle-json.js";
import { i as usageError, r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as assessFolder } from "./assess-folder.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";

// src/commands/readiness.ts
const USAGE = "fates readiness [dir] [--frame NAME] [--all] [--json] [--policy fates.yml] [--as-of YYYY-MM-DD] [--base REF]";
const readinessCommand = {
	name: "readiness",
	usage: USAGE,
	summary: "Show what frames such as MLTRL find evidence for, and what blocks the next step.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, {
		frame: { type: "string" },
		all: { type: "boolean" },
		json: { type: "boolean" },
		policy: { type: "string" },
		"as-of": { type: "string" },
		base: { type: "string" }
	}, USAGE);
	const wanted = given.text("frame");
	const frames = wanted === void 0 ? FRAMES : FRAMES.filter(({ id }) => id === wanted);
	if (frames.length === 0) {
		const known = FRAMES.map(({ id }) => id).join(", ");
		throw usageError("--frame", `There is no frame ${JSON.stringify(wanted)}. Known: ${known}.`, USAGE);
	}
	const report = await assessFolder(given, world, {
		usage: USAGE,
		frames
	});
	world.print(given.flag("json") ? lifecycleJson(report) : `${renderLifecycle(report, {
		width: world.width,
		color: world.color,
		all: given.flag("all")
	})}\n`);
	return EXIT.passed;
}

export { readinessCommand };