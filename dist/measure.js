import { a as MEASURE_USAGE, i as MEASURE_OPTIONS, n as metricById, o as parseTableFlags, r as requestsFor, t as kindsFor } from "./measure-requests.js";
import { t as DRAWS } from "./ports.js";
import { a as columns, c as wrap, f as chanceName, h as refusalNames, i as measureSubject, l as EXCLUSIONS, p as groupName, s as painter, t as gatherTables } from "./gather-further.js";
import { n as UserError } from "./errors.js";
import { t as matchGlob } from "./match.js";
import { t as openWorkspace } from "./workspace.js";
import { l as tablePorts } from "./file-bytes.js";
import { n as openProgress, t as NO_PROGRESS } from "./terminal-progress.js";
import { r as scopeValue, t as columnsOf } from "./scope.js";
import { d as fastStringWidth } from "./prompts.js";
import { c as counted, d as formatInterval, g as formatNumber, n as terminalText, s as bar, t as escapeTerminal, u as formatCount } from "./escape-terminal.js";
import { r as parseArguments } from "./arguments.js";
import { t as EXIT } from "./world.js";
import { realpath } from "node:fs/promises";
import { basename, dirname, relative, resolve, sep } from "node:path";

// src/platform/open-tables.ts
/**
* The table that a person names on the command line: a path anywhere, or a glob whose matches are shards, sorted.
* Nothing found gives an empty list.
*/
async function openTables(written) {
	const real = await realpath(resolve(written)).catch(() => null);
	if (real !== null) {
		const source = await (await openWorkspace(dirname(real))).open(basename(real));
		return source === null ? [] : [{
			...source,
			path: written
		}];
	}
	return /[*?[\]{}()!+@]/.test(written) ? openGlob(written) : [];
}
async function openGlob(glob) {
	const base = resolve(dirname(`${/^[^*?[\]{}()!+@]*/.exec(glob)?.[0] ?? ""}x`));
	const workspace = await openWorkspace(base);
	const { files } = await workspace.list();
	const inside = relative(base, resolve(glob)).split(sep).join("/");
	const paths = files.map(({ path }) => path).filter(matchGlob(inside));
	return (await Promise.all(paths.map((path) => workspace.open(path)))).flatMap((source) => source ?? []);
}

// src/render/measure-table.ts
/** The numbers of `measure` for a person at a terminal. */
/** For each scope the groups with rows, value and bar, then each metric with interval and chance. */
function renderMeasureTable(result, { color, width }) {
	const paint = painter(color);
	const scopes = /* @__PURE__ */ new Map();
	for (const entry of result.measurements) {
		const key = JSON.stringify(entry.scope);
		scopes.set(key, [...scopes.get(key) ?? [], entry]);
	}
	return [[`${escapeTerminal(result.table)}: ${counted(result.rows, "row")}`, ...refusalNames(result.refused).map((name) => `  refused ${name}`)], ...[...scopes.values()].map((entries) => scopeBlock(entries, width, paint))].map((block) => block.join("\n")).join("\n\n");
}
function scopeBlock(entries, width, paint) {
	const scope = entries.slice(0, 1).map((entry) => names(entry.scope)).join("");
	const byParts = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const key = JSON.stringify(entry.parts ?? []);
		byParts.set(key, [...byParts.get(key) ?? [], entry]);
	}
	const tables = [...byParts.values()].flatMap((sharing) => {
		const [parts] = sharing.map((entry) => entry.parts ?? []);
		return [...parts === void 0 || parts.length === 0 ? [] : groupTable(parts), ...metricLines(sharing, width, paint)];
	});
	return [paint("bold", scope), ...tables];
}
function names(scope) {
	return terminalText(groupName(typeof scope === "string" ? [scope] : scope));
}
function groupTable(parts) {
	const most = parts.reduce((largest, { value }) => Math.max(largest, Math.abs(value ?? 0)), 1);
	const rows = parts.map(({ group, n, value }) => [
		`  ${names(group)}`,
		formatCount(n),
		value === null ? "undefined" : formatNumber(value),
		value === null ? "" : bar(Math.abs(value) / most)
	]);
	return columns([[
		"  group",
		"n",
		"value",
		""
	], ...rows], "lrrl");
}
function metricLines(entries, width, paint) {
	const cells = entries.map((entry) => [
		`  ${escapeTerminal(entry.metric)}`,
		entry.value === void 0 ? entry.status : formatNumber(entry.value),
		entry.interval === void 0 ? "" : formatInterval(entry.interval)
	]);
	const beside = columns(cells.map((row, index) => [...row, ...entries.slice(index, index + 1).map(chanceText)]), "lrll");
	const fits = beside.every((line) => fastStringWidth(line) <= width);
	return (fits ? beside : columns(cells, "lrl")).flatMap((line, index) => [paint("cyan", line), ...entries.slice(index, index + 1).flatMap((entry) => notes(entry, width, fits ? "" : chanceText(entry)))]);
}
function chanceText(entry) {
	const chance = chanceName(entry);
	return chance === "" ? "" : `chance: ${chance}`;
}
function notes({ excluded = [], reason = "" }, width, chance) {
	const out = excluded.map((entry) => `${names(entry.group)} (${counted(entry.n, "row")}, ${EXCLUSIONS[entry.reason]})`);
	const left = out.length === 0 ? "" : `left out: ${out.join(", ")}`;
	return [
		escapeTerminal(reason),
		chance,
		left
	].filter((note) => note !== "").flatMap((note) => wrap(note, width, "    "));
}

// src/commands/measure.ts
const measureCommand = {
	name: "measure",
	usage: MEASURE_USAGE,
	summary: "Measure any table without a policy.",
	run
};
async function run(args, world) {
	const flags = parseTableFlags(parseArguments(args, MEASURE_OPTIONS, MEASURE_USAGE));
	const gathered = await gather(flags, world);
	const requests = requestsFor(flags, gathered.table);
	const measurements = measureSubject({
		task: gathered.table.task,
		bindings: {
			id: "table",
			watch: [],
			evaluation: flags.bindings
		},
		requests
	}, gathered, metricById, {
		minimum: flags.minimum,
		seed: flags.seed,
		draws: DRAWS
	});
	const result = resultOf(flags, gathered, requests, measurements);
	world.print(flags.json ? `${JSON.stringify(jsonOf(result), null, 2)}\n` : withNotes(renderMeasureTable(result, world), gathered));
	return measurements.some(({ status }) => status === "measured") ? EXIT.passed : EXIT.inconclusive;
}
async function gather(flags, world) {
	const progress = world.progress === void 0 ? NO_PROGRESS : await openProgress(world.progress);
	try {
		const sources = await openTables(flags.bindings.table);
		const scopes = flags.scopes.map(columnsOf);
		const gathered = await gatherTables({
			task: flags.task ?? "infer",
			bindings: flags.bindings,
			scopes,
			strata: flags.bindings.strata.map(({ column }) => column)
		}, await furtherOf(flags), sources, tablePorts(progress.report), { inferPositive: true });
		const problems = gathered.ok ? failuresOf(gathered) : gathered.problems;
		if (!gathered.ok || problems.length > 0) throw new UserError(...problems);
		return gathered;
	} finally {
		progress.end();
	}
}
async function furtherOf(flags) {
	const { training: table } = flags;
	const training = table === void 0 ? {} : { training: {
		table,
		key: "--training",
		sources: await openTables(table)
	} };
	return {
		kinds: kindsFor(flags),
		shifts: /* @__PURE__ */ new Map(),
		classes: [],
		...training
	};
}
/** A training table that was named and cannot be used at all. Without a name, what it lacks takes its metric away. */
function failuresOf({ table: { further } }) {
	return [...further?.failures ?? []].filter(([kind]) => kind !== "members").flatMap(([, { problems }]) => problems).slice(0, 1);
}
function withNotes(table, { table: { notes } }) {
	return notes.length === 0 ? `${table}\n` : `${table}\n\n${notes.map((note) => `Note: ${note}\n`).join("")}`;
}
function resultOf(flags, { table }, requests, measurements) {
	return {
		table: flags.bindings.table,
		rows: table.cube.rows,
		refused: table.cube.refused,
		measurements: requests.flatMap((request, index) => {
			const measurement = measurements[index];
			return measurement === void 0 ? [] : [entryOf(request, measurement)];
		})
	};
}
function entryOf({ metric, scope }, measurement) {
	const head = {
		metric,
		scope: scopeValue(scope),
		status: measurement.status
	};
	if (measurement.status === "measured") {
		const { parts = [], ...measured } = measurement;
		return {
			...head,
			...measured,
			parts: parts.map((part) => ({
				...part,
				group: groupValue(part.group)
			}))
		};
	}
	if (measurement.status === "insufficient") {
		const { n, parts = [], excluded = [], reason } = measurement;
		return {
			...head,
			n,
			reason,
			excluded,
			parts: parts.map((part) => ({
				...part,
				group: groupValue(part.group)
			}))
		};
	}
	return {
		...head,
		reason: reasonOf(measurement)
	};
}
/** Every key is there in every entry: null where there is no number, an empty list where there are no groups. */
function jsonOf(result) {
	const absent = {
		value: null,
		n: null,
		interval: null,
		chance: null
	};
	return {
		...result,
		measurements: result.measurements.map(({ metric, scope, status, excluded = [], parts = [], ...rest }) => ({
			metric,
			scope,
			status,
			...absent,
			...rest,
			excluded: excluded.map((each) => ({
				...each,
				group: groupValue(each.group)
			})),
			parts
		}))
	};
}
/** A string, or an array of strings for an intersection. */
function groupValue(group) {
	const [only] = group;
	return group.length === 1 && only !== void 0 ? only : group;
}
function reasonOf(measurement) {
	switch (measurement.status) {
		case "no-evidence": return measurement.hint;
		case "error": return measurement.message;
		case "not-applicable": return measurement.reason;
	}
}

export { measureCommand };