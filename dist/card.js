import { a as needsFilesOnly } from "./shared-action-subject-measure-assess-init.js";
import { r as scopeKey } from "./shared-action-subject-measure-comment-diff-check-assess-init-profile.js";
import { n as itemAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { i as measureSubject } from "./shared-subject-measure-init.js";
import { t as gatherSubject } from "./shared-subject-check-init-profile.js";
import { n as catalogueOf, u as loadPlan } from "./shared-action-check-assess-init.js";
import { t as lookup } from "./shared-action-measure-assess-init.js";
import { n as SEED, t as DRAWS } from "./shared-subject-measure-diff-init.js";
import { n as readPolicy } from "./shared-action-assess-init.js";
import { a as refuse, n as UserError, o as succeed } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { l as documentPaths, t as DOCUMENT_PLACES } from "./readers.js";
import { t as METRICS } from "./registry2.js";
import { t as matchGlob } from "./match.js";
import { n as sha256OfText, r as tablePorts } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { n as writeText } from "./shared-action-comment-deploy-diff-check-assess-init.js";
import { i as openWorkspace } from "./shared-action-measure-deploy-check-assess-init-profile.js";
import { d as table, t as code } from "./shared-action-comment-deploy-diff-assess-init.js";
import { t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { r as VERSION } from "./shared-action-cli-comment-deploy-check-assess-init.js";
import { i as usageError, r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";
import { basename, dirname, join } from "node:path";

// src/assess/claims/card-numbers.ts
/** What everybody expects of a card, whatever the policy asks. */
const USUAL = {
	binary: [
		"performance/accuracy",
		"performance/precision",
		"performance/recall",
		"performance/specificity"
	],
	multiclass: ["performance/accuracy", "performance/f1-macro"],
	regression: ["performance/mae", "performance/rmse"]
};
/** Rates by group, under names that are read back. */
const RATES = {
	binary: [
		["Accuracy", "performance/accuracy"],
		["Precision", "performance/precision"],
		["Recall", "performance/recall"],
		["Specificity", "performance/specificity"],
		["Selection rate", "fairness/demographic-parity-difference"]
	],
	multiclass: [["Accuracy", "performance/accuracy"]],
	regression: [["MAE", "performance/mae"], ["RMSE", "performance/rmse"]]
};
/** What has to be gathered; of a task that is not known the binary rates are asked, and those that do not apply are left out. */
function cardRequests(subject, metricOf) {
	const task = subject.task === "infer" ? "binary" : subject.task;
	const { evaluation } = subject.bindings;
	const asked = subject.requests.filter(({ metric, scope }) => !needsFilesOnly(metricOf(metric)) && scope.kind !== "slice" && metric !== "");
	const usual = USUAL[task].map((metric) => ofMetric(metricOf(metric), { kind: "overall" }));
	const all = [...asked, ...usual].map((request) => [`${request.metric} ${scopeKey(request.scope)}`, request]);
	const columns = [...new Set([...evaluation.attributes, ...evaluation.slices].map(({ column }) => column))];
	return {
		overall: [...new Map(all.toReversed()).values()].toReversed(),
		groups: columns.flatMap((column) => RATES[task].map(([title, metric]) => ({
			column,
			title,
			request: ofMetric(metricOf(metric), {
				kind: "slice",
				columns: [column]
			})
		})))
	};
}
function ofMetric(metric, scope) {
	const parsed = metric.options.safeParse({});
	return {
		metric: metric.id,
		scope,
		options: parsed.success ? parsed.data : {}
	};
}
function cardNumbers(subject, { overall, groups }, gathered, metricOf, settings) {
	const requests = [...overall, ...groups.map(({ request }) => request)];
	const measured = measureSubject({
		...subject,
		requests
	}, gathered, metricOf, settings);
	const numbers = overall.map((request, index) => ({
		metric: request.metric,
		title: metricOf(request.metric).title,
		scope: request.scope,
		measurement: itemAt(measured, index)
	}));
	const rates = groups.map(({ column, title }, index) => {
		const measurement = itemAt(measured, overall.length + index);
		return {
			column,
			title,
			parts: measurement.status === "measured" || measurement.status === "insufficient" ? measurement.parts ?? [] : []
		};
	});
	const columns = [...new Set(groups.map(({ column }) => column))];
	return {
		numbers: numbers.filter(({ measurement }) => measurement.status !== "not-applicable"),
		groups: columns.map((column) => ({
			column,
			rates: rates.filter((rate) => rate.column === column && rate.parts.length > 0)
		}))
	};
}

// src/render/card/markers.ts
/** The part of a model card that is ours: between two markers, and every byte around them stays as it is. */
const BEGIN = "<!-- fates:begin -->";
const END = "<!-- fates:end -->";
const HEADING = "## Quantitative analyses";
/** A card with its section, or why the markers of it cannot be used. `section` has line feeds and none at its end. */
function withSection(card, path, section) {
	const markers = markersIn(card);
	const [begin, end, ...more] = markers;
	const feed = card.includes("\r\n") ? "\r\n" : "\n";
	const own = section.replaceAll("\n", feed);
	if (begin === void 0) {
		const gap = card === "" ? "" : card.endsWith("\n") ? feed : `${feed}${feed}`;
		return succeed(`${card}${gap}${[
			HEADING,
			"",
			BEGIN,
			own,
			END,
			""
		].join(feed)}`);
	}
	if (begin.kind === "begin" && end?.kind === "end" && more.length === 0) return succeed(`${card.slice(0, begin.to)}${feed}${own}${feed}${card.slice(end.from)}`);
	return refuse(...misplaced(markers, path));
}
/** What stands between the markers now, with line feeds; undefined where there is no section. */
function sectionIn(card) {
	const [begin, end] = markersIn(card);
	return begin?.kind === "begin" && end?.kind === "end" ? card.slice(begin.to, end.from).replaceAll("\r\n", "\n").trim() : void 0;
}
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
/** Markers on lines of their own; in a block of code they are text. */
function markersIn(card) {
	const markers = [];
	let fence;
	let from = 0;
	card.split("\n").forEach((raw, index) => {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		const marks = FENCE.exec(line)?.[1];
		if (fence !== void 0) fence = marks?.startsWith(fence) === true && line.trim() === marks ? void 0 : fence;
		else if (marks !== void 0) fence = marks;
		else if (line.trim() === "<!-- fates:begin -->" || line.trim() === "<!-- fates:end -->") {
			const kind = line.trim() === "<!-- fates:begin -->" ? "begin" : "end";
			markers.push({
				kind,
				line: index + 1,
				from,
				to: from + line.length
			});
		}
		from += raw.length + 1;
	});
	return markers;
}
/** Each marker that is not one of a single pair. */
function misplaced(markers, path) {
	const firstEnd = markers.find(({ kind }) => kind === "end");
	const hint = `Leave one ${BEGIN} and one ${END} behind it, each on a line of its own, or none of both.`;
	return markers.filter((marker, index) => index > 1 || markers.length === 1 || marker.kind !== (index === 0 ? "begin" : "end")).map((marker) => ({
		code: "card/markers",
		path,
		line: marker.line,
		message: marker.kind === "begin" ? `${BEGIN} has no ${END} of its own${firstEnd === void 0 ? "" : " behind it"}.` : `${END} has no ${BEGIN} of its own before it.`,
		hint
	}));
}

// src/render/card/section.ts
const MOST_GROUPS = 50;
/** Without line feeds at its ends. */
function cardSection(section) {
	const { numbers, groups } = section;
	return [
		headOf(section),
		numbersTable(numbers),
		...groups.map(groupsTable)
	].filter((part) => part !== "").join("\n\n");
}
function headOf({ version, asOf, confidence, table: path, sha256, rows }) {
	const digest = sha256 === void 0 ? "" : `sha256 ${code(sha256)}, `;
	return [`Measured on ${asOf} with fates-gate ${version} over ${code(path)} (${digest}${rows} rows); intervals at ${Number((confidence * 100).toFixed(2))} %.`, "Written by `fates card --write`: what is changed here by hand is lost."].join("\n");
}
/** The same section as if it were of the day and version of another one: alone they are no news. */
function withDateOf(section, existing) {
	const measured = existing === void 0 ? void 0 : MEASURED.exec(existing)?.[0];
	return measured === void 0 ? section : section.replace(MEASURED, () => measured);
}
const MEASURED = /Measured on \d{4}-\d{2}-\d{2} with fates-gate [\w.+-]{1,60}/u;
function numbersTable(numbers) {
	return numbers.length === 0 ? "" : table([
		"Metric",
		"Scope",
		"Value",
		"Interval",
		"Rows"
	], "llrrr", numbers.map(({ metric, title, scope, measurement }) => {
		const isMeasured = measurement.status === "measured";
		return [
			`${title} (\`${metric}\`)`,
			scopeText(scope),
			isMeasured ? shown(measurement.value) : measurement.status,
			isMeasured && measurement.interval !== void 0 ? intervalOf(measurement.interval) : "",
			isMeasured ? String(measurement.n) : ""
		];
	}));
}
function scopeText(scope) {
	return scope.kind === "overall" ? "overall" : scope.columns.map((column) => code(column, "cell")).join(" × ");
}
/** Groups as rows: their sizes, and each rate with its interval. */
function groupsTable({ column, rates }) {
	const groups = [...new Map(rates.flatMap(({ parts }) => parts).map((part) => [part.group.join("\n"), part])).values()];
	const shownGroups = groups.slice(0, MOST_GROUPS);
	const left = groups.length - shownGroups.length;
	if (groups.length === 0 || rates.length === 0) return "";
	const rows = shownGroups.map(({ group, n }) => [
		code(group.join(" × "), "cell"),
		String(n),
		...rates.map(({ parts }) => partText(parts.find((part) => part.group.join("\n") === group.join("\n"))))
	]);
	const grid = table([
		code(column, "cell"),
		"Rows",
		...rates.map(({ title }) => title)
	], `lr${"r".repeat(rates.length)}`, rows);
	return left === 0 ? grid : `${grid}\n\n${left} more groups are not listed.`;
}
function partText(part) {
	if (part === void 0 || part.value === null) return "–";
	return part.interval === void 0 ? shown(part.value) : `${shown(part.value)} (${intervalOf(part.interval)})`;
}
function intervalOf([low, high]) {
	return `${shown(low)} to ${shown(high)}`;
}
/** Decimals that a reader can use; what is read back has to round to them. */
function shown(value) {
	const size = Math.abs(value);
	return value.toFixed(size >= 1e3 ? 0 : size >= .01 || size === 0 ? 3 : 5);
}

// src/commands/card.ts
const USAGE = "fates card [dir] [--write | --check] [--subject S] [--card FILE] [--policy fates.yml] [--as-of YYYY-MM-DD]";
const cardCommand = {
	name: "card",
	usage: USAGE,
	summary: "Write the measured numbers into the model card, between markers.",
	run
};
async function run(args, world) {
	const texts = [
		"policy",
		"subject",
		"card",
		"as-of"
	].map((name) => [name, { type: "string" }]);
	const flags = ["write", "check"].map((name) => [name, { type: "boolean" }]);
	const given = parseArguments(args, Object.fromEntries([...texts, ...flags]), USAGE);
	if (given.positionals.length > 1 || given.flag("write") && given.flag("check")) throw usageError("arguments", "One folder, and either --write or --check.", USAGE);
	const folder = given.positionals[0] ?? ".";
	const workspace = await openWorkspace(folder);
	const plan = await planIn(workspace, given.text("policy") ?? "fates.yml");
	const subject = subjectOf(plan, given.text("subject"));
	const section = await sectionFor(subject, plan, workspace, given.text("as-of") ?? world.today);
	if (!given.flag("write") && !given.flag("check")) {
		world.print(`${section}\n`);
		return EXIT.passed;
	}
	return await intoCard(section, {
		path: await cardOf(subject, workspace, given),
		folder,
		workspace,
		given,
		world
	});
}
async function planIn(workspace, path) {
	const catalogue = catalogueOf(METRICS);
	const read = await readPolicy(workspace, path, catalogue, sha256OfText);
	if (read.state !== "valid") {
		const absent = {
			code: "policy/no-such-file",
			path,
			message: "There is no such policy, so no metric is asked for.",
			hint: "Write one with `fates init`, or name it with --policy."
		};
		throw new UserError(...read.state === "absent" ? [absent] : read.problems);
	}
	const ports = {
		workspace,
		tables: tablePorts(() => void 0),
		match: matchGlob
	};
	const policy = {
		parsed: read.parsed,
		standings: /* @__PURE__ */ new Map()
	};
	return await loadPlan(policy, catalogue, await workspace.list(), ports);
}
function subjectOf({ subjects }, id) {
	const [first, ...more] = id === void 0 ? subjects : subjects.filter((each) => each.id === id);
	if (first === void 0 || more.length > 0) {
		const ids = subjects.map((each) => each.id).join(", ");
		throw usageError("--subject", `The policy has the subjects ${ids}: name one of them.`, USAGE);
	}
	return first;
}
const metricOf = lookup(METRICS);
async function sectionFor(subject, plan, workspace, asOf) {
	const asked = cardRequests(subject, metricOf);
	const table = await gathered(subject, asked, workspace);
	const settings = {
		minimum: plan.minimum,
		seed: SEED,
		draws: DRAWS
	};
	const numbers = cardNumbers(subject, asked, {
		ok: true,
		table
	}, metricOf, settings);
	const shards = new Set(subject.shards);
	const [file, ...more] = table.files.filter(({ path }) => shards.has(path));
	return cardSection({
		...numbers,
		version: VERSION,
		asOf,
		confidence: plan.minimum.confidence,
		table: subject.bindings.evaluation.table,
		rows: table.cube.rows,
		...file === void 0 || more.length > 0 ? {} : { sha256: file.sha256 }
	});
}
async function gathered(subject, { overall, groups }, workspace) {
	const requests = [...overall, ...groups.map(({ request }) => request)];
	const how = {
		inferPositive: false,
		metricOf
	};
	const read = await gatherSubject({
		...subject,
		requests
	}, workspace, tablePorts(() => void 0), how);
	if (!read.ok) throw new UserError(...read.problems);
	return read.table;
}
/** The card that was named or is bound, else the one that is found where cards lie; a README only where it is bound. */
async function cardOf({ id, bindings }, workspace, given) {
	const named = given.text("card");
	if (named !== void 0) return named;
	const { files } = await workspace.list();
	const tree = files.map(({ path }) => path);
	const [found] = documentPaths(bindings, /* @__PURE__ */ new Set(["model-card"]), DOCUMENT_PLACES, tree);
	const [path] = (found?.paths ?? []).filter((path) => found?.isBound === true || IS_CARD.test(path));
	if (path === void 0) throw usageError("--card", `The subject ${id} has no card: write \`card:\` into the policy, or name one; \`fates init --documents\` writes a template.`, USAGE);
	return path;
}
/** What is written into has to be text of Markdown. */
const IS_CARD = /(?:^|\/)(?!README)[^/]*\.(?:md|markdown)$/iu;
const MOST_BYTES = 2 ** 20;
/** Empty where there is none yet. A mark of the byte order is a byte like the others. */
async function readCard(workspace, path) {
	const source = await workspace.open(path);
	if (source === null) return "";
	const refused = {
		code: "card/unreadable",
		path
	};
	if (source.size > MOST_BYTES) {
		const message = `It has ${source.size} bytes, and a card of more than ${MOST_BYTES} is not read.`;
		throw new UserError({
			...refused,
			message,
			hint: "Keep the card to its text."
		});
	}
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(await source.read(0, source.size));
	} catch (error) {
		const message = `Its bytes are not UTF-8 (${error instanceof Error ? error.message : String(error)}).`;
		throw new UserError({
			...refused,
			message,
			hint: "Save it as UTF-8."
		});
	}
}
async function intoCard(section, { path, folder, workspace, given, world }) {
	const before = await readCard(workspace, path);
	const own = sectionIn(before);
	const undated = withDateOf(section, own);
	const after = withSection(before, path, own === undated ? undated : section);
	if (!after.ok) throw new UserError(...after.problems);
	const shown = escapeTerminal(path);
	if (after.value === before) {
		world.print(`${shown} is current.\n`);
		return EXIT.passed;
	}
	if (given.flag("check")) {
		world.print(`${shown} is not current: \`fates card --write\` writes what was measured.\n`);
		return EXIT.failed;
	}
	await writeText(join(folder, dirname(path)), basename(path), after.value);
	world.print(`${shown} has the numbers that were measured. Next: read them, and commit the card.\n`);
	return EXIT.passed;
}

export { cardCommand };