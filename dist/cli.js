#!/usr/bin/env node
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";
import { t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as describeProblems } from "./shared-cli-check-init.js";
import { r as VERSION } from "./shared-action-cli-comment-deploy-check-assess-init.js";

// src/doors/cli.ts
/** The command line's door: arguments in, one command, an exit code out. Commands are loaded when they are called. */
const COMMANDS = {
	assess: async () => (await import("./assess.js")).assessCommand,
	measure: async () => (await import("./measure.js")).measureCommand,
	diff: async () => (await import("./diff.js")).diffCommand,
	bom: async () => (await import("./bom.js")).bomCommand,
	init: async () => (await import("./init.js")).initCommand,
	check: async () => (await import("./check.js")).checkCommand,
	card: async () => (await import("./card.js")).cardCommand,
	waive: async () => (await import("./waive.js")).waiveCommand,
	metrics: async () => (await import("./metrics.js")).metricsCommand,
	explain: async () => (await import("./explain.js")).explainCommand,
	profile: async () => (await import("./profile.js")).profileCommand,
	readiness: async () => (await import("./readiness.js")).readinessCommand,
	evidence: async () => (await import("./evidence.js")).evidenceCommand,
	scan: async () => (await import("./scan.js")).scanCommand
};
const HELP_FLAGS = [
	"help",
	"--help",
	"-h"
];
function worldOf() {
	const { stdout, stderr, env } = process;
	const wantsColor = env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "0";
	const forbidden = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
	return {
		print: (text) => stdout.write(text),
		complain: (text) => stderr.write(text),
		width: stdout.isTTY ? stdout.columns : 80,
		color: !forbidden && (stdout.isTTY || wantsColor),
		...stderr.isTTY && stdout.isTTY ? { progress: stderr } : {},
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		environment: env
	};
}
async function help(world) {
	const lines = (await Promise.all(Object.values(COMMANDS).map((load) => load()))).map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`);
	world.print(`fates ${VERSION}: measures the fairness, accountability, transparency, ethics and security of models from their files\n\n${lines.join("\n")}\n\nfates <command> --help shows how each is used. Exit codes: 0 passed, 1 failed, 2 inconclusive, 64 usage or policy, 70 our bug.\n`);
	return EXIT.passed;
}
async function run(args, world) {
	const [name, ...rest] = args;
	if (name === void 0 || HELP_FLAGS.includes(name)) return await help(world) || (name === void 0 ? EXIT.usage : EXIT.passed);
	if (name === "--version" || name === "version") {
		world.print(`${VERSION}\n`);
		return EXIT.passed;
	}
	const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	if (load === void 0) {
		world.complain(`fates: there is no command ${escapeTerminal(name)}. Commands: ${Object.keys(COMMANDS).join(", ")}.\n`);
		return EXIT.usage;
	}
	const command = await load();
	if (rest.includes("--help") || rest.includes("-h")) {
		world.print(`${command.summary}\n\nUsage: ${command.usage}\n`);
		return EXIT.passed;
	}
	return command.run(rest, world);
}
function complainOf(error, world) {
	if (error instanceof UserError) {
		world.complain(`${describeProblems(error.problems).join("\n")}\n`);
		return EXIT.usage;
	}
	const stack = error instanceof Error ? error.stack ?? error.message : `a thrown ${typeof error}: ${String(error)}`;
	world.complain(`This is a defect of fates, not of your repository; please report it with this text:\n${escapeTerminal(stack)}\n`);
	return EXIT.bug;
}
const world = worldOf();
process.stdout.on("error", (error) => {
	process.exit(error.code === "EPIPE" ? EXIT.passed : EXIT.bug);
});
process.exitCode = await run(process.argv.slice(2), world).catch((error) => complainOf(error, world));

export {  };