import { n as UserError } from "./errors.js";
import { c as counted, d as formatCount, o as makeVisible, t as escapeTerminal } from "./escape-terminal.js";
import { a as wrap, i as painter } from "./terminal-layout.js";
import { i as usageError, r as parseArguments } from "./arguments.js";
import { t as answerOf } from "./examination.js";
import { t as examineModel } from "./examine.js";
import { n as heldBytes, t as fileBytes } from "./file-bytes.js";
import { t as modelPorts } from "./model-ports2.js";
import { t as EXIT } from "./world.js";
import { isAbsolute, join, normalize, sep } from "node:path";
import { lstat, readdir, realpath, stat } from "node:fs/promises";

// src/platform/scan-targets.ts
/** Folders that are not walked unless they are named themselves. */
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Files of one scan; past it what is left is listed as not examined. */
const MOST_FILES = 5e5;
/** Never rejects for what a path holds: what cannot be read is listed. */
async function scanTargets(paths) {
	const walk = new Walk();
	for (const path of paths) await walk.start(path);
	return walk.targets();
}
var Walk = class {
	/** By real path, so that a file is there once. */
	#files = /* @__PURE__ */ new Map();
	#notExamined = /* @__PURE__ */ new Map();
	#skipped = /* @__PURE__ */ new Set();
	#missing = [];
	#folders = /* @__PURE__ */ new Set();
	/** Links to files of the same root: only those whose file is not met otherwise count. */
	#links = [];
	async start(given) {
		if (given === "") {
			this.#missing.push(given);
			return;
		}
		const path = normalize(given).replace(/(?<=.)[/\\]+$/, "");
		const real = await realpath(path).catch(reasonOf);
		if (typeof real !== "string") {
			this.#refuse(path, real, given);
			return;
		}
		const status = await stat(real).catch(reasonOf);
		if ("reason" in status) this.#refuse(path, status, given);
		else if (status.isDirectory()) {
			await this.#walk(real, path);
			await this.#followLinks();
		} else this.#add(path, real, status);
	}
	targets() {
		const byPath = (a, b) => a.path < b.path ? -1 : 1;
		return {
			files: [...this.#files.values()].sort(byPath),
			notExamined: [...this.#notExamined].map(([path, reason]) => ({
				path,
				reason
			})).sort(byPath),
			skipped: [...this.#skipped].sort(),
			missing: this.#missing
		};
	}
	#refuse(path, { reason, isAbsent }, given) {
		if (isAbsent) this.#missing.push(given);
		else this.#notExamined.set(path, reason);
	}
	#add(path, real, status) {
		if (!status.isFile()) this.#notExamined.set(path, kindOf(status));
		else if (this.#files.has(real)) return;
		else if (this.#files.size >= MOST_FILES) this.#notExamined.set(path, `a scan takes at most ${MOST_FILES} files`);
		else this.#files.set(real, {
			path,
			absolute: real,
			size: status.size
		});
	}
	async #walk(root, shown) {
		const folders = [{
			real: root,
			path: shown
		}];
		for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) if (!this.#folders.has(folder.real)) {
			this.#folders.add(folder.real);
			folders.push(...await this.#list(root, folder));
		}
	}
	/** Adds what a folder holds, and gives its folders. */
	async #list(root, { real, path }) {
		const entries = await readdir(real, { withFileTypes: true }).catch(reasonOf);
		if ("reason" in entries) {
			this.#notExamined.set(path, entries.reason);
			return [];
		}
		const folders = [];
		for (const entry of entries) {
			const inner = {
				real: join(real, entry.name),
				path: shownBelow(path, entry.name)
			};
			if (entry.isDirectory() && SKIPPED.has(entry.name)) this.#skipped.add(inner.path);
			else if (entry.isDirectory()) folders.push(inner);
			else if (entry.isSymbolicLink()) await this.#link(root, inner);
			else {
				const status = await lstat(inner.real).catch(reasonOf);
				if ("reason" in status) this.#notExamined.set(inner.path, status.reason);
				else this.#add(inner.path, inner.real, status);
			}
		}
		return folders;
	}
	async #link(root, { real, path }) {
		const target = await realpath(real).catch(() => void 0);
		if (target === void 0) this.#notExamined.set(path, "it is a symbolic link to nothing");
		else if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep)) this.#notExamined.set(path, "it is a symbolic link out of the given folder");
		else this.#links.push({
			path,
			real: target
		});
	}
	async #followLinks() {
		for (const { path, real } of this.#links.splice(0)) {
			const status = await stat(real).catch(reasonOf);
			if ("reason" in status) this.#notExamined.set(path, status.reason);
			else if (!status.isDirectory()) this.#add(path, real, status);
			else if (!this.#folders.has(real)) this.#notExamined.set(path, "it is a symbolic link to a folder that is skipped");
		}
	}
};
function shownBelow(path, name) {
	return path === "." ? name : isAbsolute(path) && path === sep ? sep + name : `${path}/${name}`;
}
const REASONS = {
	EACCES: "it may not be read",
	EPERM: "it may not be read",
	ELOOP: "its symbolic links go in a circle",
	ENAMETOOLONG: "its name is too long",
	ENOENT: "it is not there under the name that the folder lists"
};
/** Why a file cannot be looked at, in words, from what the system's call said. */
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return {
		reason: REASONS[code] ?? `it cannot be read (${code === "" ? "unknown error" : code})`,
		isAbsent: code === "ENOENT" || code === "ENOTDIR"
	};
}
function kindOf(status) {
	if (status.isFIFO()) return "it is a pipe";
	if (status.isSocket()) return "it is a socket";
	return status.isBlockDevice() || status.isCharacterDevice() ? "it is a device" : "it is no regular file";
}

// src/render/scan/scan-result.ts
/** The file as an object of the JSON output, on one line. What a terminal would obey or not show is escaped as JSON escapes it. */
function scanJson({ path, sha256, format, answer, findings }) {
	const text = JSON.stringify({
		path,
		sha256: sha256 ?? null,
		format,
		answer,
		findings: findings.map((finding) => ({
			rule: finding.rule.id,
			severity: finding.rule.severity,
			offset: finding.offset ?? null,
			message: `${placeOf(finding)}${finding.message}`,
			detail: finding.detail
		}))
	});
	return makeVisible(text);
}
/** The members on the way in, and the line: `archive/data.pkl: `, or nothing. */
function placeOf({ within = [], line }) {
	const place = [...within, ...line === void 0 ? [] : [`line ${line}`]];
	return place.length === 0 ? "" : `${place.join(" › ")}: `;
}

// src/render/scan/scan-terminal.ts
/** Findings of one file that are shown. */
const SHOWN = 20;
const WORST_FIRST = [
	"dangerous",
	"inconclusive",
	"suspicious",
	"no-known-indicator",
	"not-a-model"
];
const WORDS = {
	dangerous: "dangerous",
	inconclusive: "inconclusive",
	suspicious: "suspicious",
	"no-known-indicator": "with no known indicator",
	"not-a-model": "no model"
};
const STYLES = {
	dangerous: "red",
	inconclusive: "yellow",
	suspicious: "yellow",
	"no-known-indicator": "green",
	"not-a-model": "dim"
};
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
/** As wide as a terminal line is pleasant to read. */
const WIDEST = 120;
function renderScan(scan, terminal) {
	const paint = painter(terminal.color);
	const width = Math.min(terminal.width, WIDEST);
	const files = scan.files.toSorted((a, b) => WORST_FIRST.indexOf(a.answer) - WORST_FIRST.indexOf(b.answer) || (a.path < b.path ? -1 : 1));
	return [...[...files.map((file) => fileLines(file, width, paint)), remedyLines(files, width, paint)].filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n\n`), summaryLines(scan, width).join("\n")].join("");
}
/** Whether a finding is why the file has its answer, or stands beside it. */
function isTold({ rule }) {
	return rule.leadsTo !== "note";
}
function fileLines({ path, format, answer, findings }, width, paint) {
	const head = `${paint(STYLES[answer], WORDS[answer])}  ${paint("bold", escapeTerminal(path))}  ${paint("dim", format)}`;
	const told = findings.filter(isTold).toSorted((a, b) => SEVERITIES.indexOf(a.rule.severity) - SEVERITIES.indexOf(b.rule.severity));
	const lines = told.slice(0, SHOWN).flatMap((finding) => findingLines(finding, width));
	const more = told.length - SHOWN;
	return [
		head,
		...lines,
		...more > 0 ? [`  … and ${counted(more, "finding")} more; --json has them all`] : []
	];
}
function findingLines({ rule, offset, line, within = [], message, detail }, width) {
	const place = [
		...within.map(escapeTerminal),
		...line === void 0 ? [] : [`line ${line}`],
		...offset === void 0 ? [] : [`byte ${offset}`]
	];
	const where = place.length === 0 ? "" : `${place.join(", ")}: `;
	const what = message.includes(detail) ? "" : ` (${escapeTerminal(detail)})`;
	return [...wrap(`${where}${escapeTerminal(message)}${what} [${rule.id}]`, width, "  - ")];
}
/** Each remedy once, with the rules that it belongs to. */
function remedyLines(files, width, paint) {
	const rules = /* @__PURE__ */ new Map();
	for (const { rule } of files.flatMap(({ findings }) => findings.filter(isTold))) rules.set(rule.remedy, (rules.get(rule.remedy) ?? /* @__PURE__ */ new Set()).add(rule.id));
	const lines = [...rules].flatMap(([remedy, ids]) => wrap(`${remedy} [${[...ids].toSorted().join(", ")}]`, width, "  - "));
	return lines.length === 0 ? [] : [paint("bold", "What to do"), ...lines];
}
function summaryLines({ counts, skipped }, width) {
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const parts = WORST_FIRST.flatMap((answer) => {
		const count = counts.get(answer) ?? 0;
		return count === 0 ? [] : [`${formatCount(count)} ${WORDS[answer]}`];
	});
	return [
		...wrap(`${counted(total, "file")}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`, width),
		...skippedLines(skipped, width),
		""
	];
}
/** Folders that were passed over by their name; nothing when there are none. */
function skippedLines(skipped, width) {
	const shown = skipped.slice(0, SHOWN).map(escapeTerminal);
	const more = skipped.length > SHOWN ? ` and ${skipped.length - SHOWN} more` : "";
	return skipped.length === 0 ? [] : wrap(`Passed over by name: ${shown.join(", ")}${more}.`, width);
}

// src/evidence/model/rules/scan.ts
/** What keeps a file from being examined at all. */
const SCAN_RULES = {
	notExamined: {
		id: "scan/not-examined",
		title: "A file was not examined",
		leadsTo: "inconclusive",
		severity: "medium",
		why: "Nothing is known of a file that nobody has read, so nothing good can be said of it.",
		remedy: "Make it a regular, readable file below the folder that is scanned, or scan the place where it really lies.",
		references: []
	},
	examinerFailed: {
		id: "scan/examiner-failed",
		title: "The examination of a file failed",
		leadsTo: "inconclusive",
		severity: "high",
		why: "The rest of the file is not examined: a file that breaks its reader may do so to hide something.",
		remedy: "Do not load the file. If you may share it, report it as a defect of fates.",
		references: []
	}
};

// src/commands/scan-file.ts
/** Bytes of a file that is read at once. */
const HELD = 1 << 18;
/** Examines one file. Never rejects: a file that cannot be read, or breaks its examiner, is inconclusive. */
async function scanFile({ path, absolute, size }, { digest }) {
	try {
		const source = size <= HELD ? await heldBytes(absolute, path) : fileBytes(absolute, path, size);
		const examination = await examineModel(source, modelPorts());
		const { format, findings } = examination;
		return {
			path,
			format,
			answer: answerOf(examination),
			findings,
			...digest && { sha256: await source.sha256() }
		};
	} catch (error) {
		return isOfTheSystem(error) ? notExamined(path, reasonOf(error).reason) : examinerFailed(path, error);
	}
}
/** A file that is there and was not opened; `reason` completes "not examined: ". */
function notExamined(path, reason) {
	return {
		path,
		format: "unknown",
		answer: "inconclusive",
		findings: [{
			rule: SCAN_RULES.notExamined,
			message: `Not examined: ${reason}.`,
			detail: reason
		}]
	};
}
function isOfTheSystem(error) {
	return error instanceof Error && "syscall" in error;
}
/** Longest detail of a finding. */
const DETAIL = 300;
function examinerFailed(path, error) {
	const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return {
		path,
		format: "unknown",
		answer: "inconclusive",
		findings: [{
			rule: SCAN_RULES.examinerFailed,
			message: "The examination failed, so the file is not examined to its end.",
			detail: said.slice(0, DETAIL)
		}]
	};
}

// src/commands/scan.ts
const USAGE = "fates scan PATH… [--json] [--strict]";
const scanCommand = {
	name: "scan",
	usage: `${USAGE}\n\nReads files and folders of models without running them. Exit code 0 when nothing dangerous was found, 1 when something was (with --strict also when something is suspicious), 2 when a file could not be examined to its end, 64 when a path does not exist.`,
	summary: "Look for code in model files, without running them.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, {
		json: { type: "boolean" },
		strict: { type: "boolean" }
	}, USAGE);
	if (given.positionals.length === 0) throw usageError("arguments", "There is no file or folder to scan.", USAGE);
	const targets = await scanTargets(given.positionals);
	if (targets.missing.length > 0) throw new UserError(...targets.missing.map(missing));
	return exitOf(await (given.flag("json") ? printJson(targets, world) : printTerminal(targets, world)), given.flag("strict"));
}
function missing(path) {
	return {
		code: "cli/no-such-path",
		path,
		message: "There is no such file or folder, so nothing was scanned.",
		hint: "Check the path; after `--`, names may begin with a hyphen."
	};
}
/** One file after another: all that is kept is what the caller keeps. */
async function* scanned(targets, digest, counts) {
	const all = [...targets.files, ...targets.notExamined].sort((a, b) => a.path < b.path ? -1 : 1);
	for (const target of all) {
		const file = "reason" in target ? notExamined(target.path, target.reason) : await scanFile(target, { digest });
		counts.set(file.answer, (counts.get(file.answer) ?? 0) + 1);
		yield file;
	}
}
/** Prints each file when it is examined, by path. What is no file stands on the other stream. */
async function printJson(targets, world) {
	const counts = /* @__PURE__ */ new Map();
	let separator = "\n";
	world.print("{ \"files\": [");
	for await (const file of scanned(targets, true, counts)) {
		world.print(`${separator}${scanJson(file)}`);
		separator = ",\n";
	}
	world.print("\n] }\n");
	if (targets.skipped.length > 0) world.complain(`${skippedLines(targets.skipped, world.width).join("\n")}\n`);
	return counts;
}
async function printTerminal(targets, world) {
	const counts = /* @__PURE__ */ new Map();
	const files = [];
	for await (const file of scanned(targets, false, counts)) if (file.answer !== "no-known-indicator" && file.answer !== "not-a-model") files.push(file);
	world.print(renderScan({
		counts,
		files,
		skipped: targets.skipped
	}, world));
	return counts;
}
function exitOf(counts, strict) {
	const count = (answer) => counts.get(answer) ?? 0;
	if (count("dangerous") > 0 || strict && count("suspicious") > 0) return EXIT.failed;
	return count("inconclusive") > 0 ? EXIT.inconclusive : EXIT.passed;
}

export { scanCommand };