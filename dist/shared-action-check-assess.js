import { p as literal, s as array, v as strictObject, x as union, y as string } from "./zod.js";
import { n as isColumns } from "./shared-action-subject-measure-comment-diff-check-assess-init-profile.js";
import { n as problemOf, r as sortProblems } from "./shared-action-subject-comment-diff-check-assess-init.js";
import { i as quoted, n as meant } from "./shared-action-subject-cli-comment-diff-check-assess-init.js";
import { a as readYaml, i as schemaMistakes, s as mappingIn } from "./shared-action-check-assess-init.js";
import { n as sameColumns } from "./shared-action-subject-comment-check-assess-init.js";
import { i as valueAt, n as isObject, t as isList } from "./shared-action-subject-diff-check-assess-init.js";

// src/policy/waivers/new-problems.ts
/**
* Mistakes of the head's file that the base's does not have: the pull request brings them in. Lines and positions in lists
* are no part of a mistake; one that is there once more than at the base is new.
*/
function newProblems(head, base) {
	const known = /* @__PURE__ */ new Map();
	for (const problem of base) known.set(identityOf(problem), (known.get(identityOf(problem)) ?? 0) + 1);
	return head.filter((problem) => {
		const left = known.get(identityOf(problem)) ?? 0;
		known.set(identityOf(problem), left - 1);
		return left <= 0;
	});
}
function identityOf({ code, key = "", message }) {
	return JSON.stringify([
		code,
		key.replaceAll(/\[\d+\]/gu, "[]"),
		message
	]);
}

// src/policy/waivers/day.ts
/** UTC dates as `2026-11-21`, from 2000 to 2999, so that they compare as text. No clock: today is an input. */
const LENGTHS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
/** Whether a text is a date that the calendar has. */
function isDay(text) {
	const parts = /^(2\d{3})-(\d{2})-(\d{2})$/u.exec(text);
	if (parts === null) return false;
	const [year, month, day] = [
		Number(parts[1]),
		Number(parts[2]),
		Number(parts[3])
	];
	return day >= 1 && day <= lengthOf(year, month);
}
/** Days of a month, 1 to 12; none of any other. */
function lengthOf(year, month) {
	return (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
}
function isLeap(year) {
	return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
/** The same day of the next year; of 29 February the 28th. */
function yearAfter(day) {
	const year = Number(day.slice(0, 4)) + 1;
	const rest = day.slice(4);
	return `${year}${rest === "-02-29" ? "-02-28" : rest}`;
}
/** The day that is `count` days later, at least 0. */
function daysAfter(day, count) {
	let [year, month, date] = [
		Number(day.slice(0, 4)),
		Number(day.slice(5, 7)),
		Number(day.slice(8))
	];
	date += count;
	for (let length = lengthOf(year, month); date > length; length = lengthOf(year, month)) {
		date -= length;
		month += 1;
		if (month > 12) {
			month = 1;
			year += 1;
		}
	}
	return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

// src/policy/waivers/check-waiver.ts
/** What the schema cannot say of a waiver. Mistakes of dates and of its name leave it out; of what it names they do not. */
function at(item, key, found) {
	const path = [...item.path, key];
	return {
		...found,
		path,
		at: "value"
	};
}
/** The second of two with one id: a report could not tell which of them it means. */
function idMistakes(item, before) {
	const { id } = item.draft;
	return id !== void 0 && before.some(({ draft }) => draft.id === id) ? [at(item, "id", {
		code: "waivers/duplicate-id",
		message: "another waiver has this id already; a report could not say which of them is meant.",
		hint: "Give each waiver an id of its own."
	})] : [];
}
/** Dates that are none, in the wrong order, or too far apart. */
function dateMistakes(item) {
	const { granted, expires } = item.draft;
	const wrong = ["granted", "expires"].flatMap((key) => {
		const day = item.draft[key];
		return day === void 0 || isDay(day) ? [] : [at(item, key, notADay(day))];
	});
	if (wrong.length > 0 || granted === void 0 || expires === void 0) return wrong;
	if (expires < granted) return [at(item, "expires", {
		code: "waivers/dates-order",
		message: `it expires on ${expires}, before it is granted on ${granted}, so it would never apply.`,
		hint: "Write the last day on which it applies."
	})];
	const limit = yearAfter(granted);
	return expires > limit ? [at(item, "expires", {
		code: "waivers/too-long",
		message: `it runs from ${granted} to ${expires}; after a year nobody remembers why, so it does not apply.`,
		hint: `${limit} is the last possible day; grant it anew when that is near.`
	})] : [];
}
function notADay(text) {
	return {
		code: "waivers/not-a-date",
		message: `${quoted(text)} is no date of the calendar, so nobody could say when it applies.`,
		hint: "Write a UTC date as 2026-11-21."
	};
}
/** What it names, and a grant that lies ahead: it is listed, and applies to nothing that it should not. */
function namingMistakes(item, before, known) {
	const everything = everythingMistakes(item, known);
	return [
		...futureMistakes(item, known.asOf),
		...everything,
		...everything.length > 0 ? [] : [
			...unknownMistakes(item, known),
			...scopeMistakes(item, known),
			...twiceMistakes(item, before)
		]
	];
}
function futureMistakes(item, asOf) {
	const { granted } = item.draft;
	return granted !== void 0 && isDay(granted) && granted > asOf ? [at(item, "granted", {
		code: "waivers/granted-ahead",
		message: `it is granted on ${granted}, which is still to come: nobody can accept today what will be found then.`,
		hint: "Write the day on which it was decided; it applies from the merge on."
	})] : [];
}
const EVERYTHING = /^(?:\*+|\.\*|all|any|every|everything)$/iu;
function everythingMistakes(item, { requirements, subjects }) {
	const { requirement, subject, on } = item.draft;
	return [
		[
			"requirement",
			listOf(requirement),
			requirements.map(({ id }) => id)
		],
		[
			"subject",
			listOf(subject),
			subjects.map(({ id }) => id)
		],
		[
			"on",
			listOf(on),
			subjects.flatMap(columnsIn)
		]
	].flatMap(([key, written, ids]) => {
		const wide = written.find((name) => !ids.includes(name) && (EVERYTHING.test(name) || name.includes("*")));
		return wide === void 0 ? [] : [at(item, key, {
			code: "waivers/for-everything",
			message: `${quoted(wide)} would waive what nobody has looked at; a waiver accepts one requirement on one subject, so this one matches nothing.`,
			hint: key === "on" ? "Leave `on` out to cover every scope of the requirement." : `Write one waiver for each ${key} that is meant, by its id.`
		})];
	});
}
function listOf(written) {
	return written === void 0 ? [] : typeof written === "string" ? [written] : written;
}
function unknownMistakes(item, { requirements, subjects }) {
	const { requirement, subject } = item.draft;
	const [ids, names] = [requirements.map(({ id }) => id), subjects.map(({ id }) => id)];
	const found = requirements.find(({ id }) => id === requirement);
	const isForOthers = subject !== void 0 && found?.subjects !== void 0 && !found.subjects.includes(subject);
	return [
		...requirement === void 0 || found !== void 0 ? [] : [at(item, "requirement", {
			code: "waivers/unknown-requirement",
			message: `the policy has no requirement ${quoted(requirement)}, so it waives nothing.`,
			hint: requirementHint(requirement, ids)
		})],
		...subject === void 0 || names.includes(subject) ? [] : [at(item, "subject", {
			code: "waivers/unknown-subject",
			message: `the policy has no subject ${quoted(subject)}, so it waives nothing.`,
			hint: meant(subject, names, "Subjects")
		})],
		...isForOthers && names.includes(subject) ? [at(item, "subject", {
			code: "waivers/not-required",
			message: `${quoted(found.id)} is not asked of ${quoted(subject)}, so it waives nothing.`,
			hint: meant(subject, found.subjects, "It is asked of")
		})] : []
	];
}
/** `x@sex` where the policy asks for `x` everywhere: the scope belongs into `on`. */
function requirementHint(requirement, ids) {
	const [metric = "", place] = requirement.split("@");
	return place !== void 0 && ids.includes(metric) ? `Write ${quoted(metric)} with \`on: ${place}\`: the policy asks for it on every scope.` : meant(requirement, ids, "Requirements");
}
/** The columns of `on` are a scope that the requirement has, or else one that the subject declares. */
function scopeMistakes(item, { requirements, subjects }) {
	const { requirement, subject, on } = item.draft;
	const bound = subjects.find(({ id }) => id === subject);
	if (on === void 0 || bound === void 0) return [];
	const placed = requirements.find(({ id }) => id === requirement)?.on;
	const scopes = placed === void 0 ? scopesOf(bound) : [columnsOfPlace(placed)];
	const columns = listOf(on);
	const names = scopes.map((scope) => scope.join(" × "));
	return scopes.some((scope) => sameColumns(scope, columns)) ? [] : [at(item, "on", {
		code: "waivers/unknown-scope",
		message: `the requirement has no scope ${quoted(columns.join(" × "))} on this subject, so it waives nothing.`,
		hint: meant(columns.join(" × "), names, "Scopes")
	})];
}
function columnsOfPlace(on) {
	if (typeof on === "string") return on === "overall" ? [] : [on];
	return isColumns(on) ? on : [on.slice];
}
function scopesOf({ evaluation }) {
	const { attributes, slices, intersections } = evaluation;
	return [...[...attributes, ...slices].map(({ column }) => [column]), ...intersections];
}
function columnsIn(subject) {
	return scopesOf(subject).flat();
}
/** The same thing waived twice at one time: a reader takes the wrong one for the one that counts. */
function twiceMistakes(item, before) {
	const other = before.find(({ draft }) => isSame(draft, item.draft));
	return other === void 0 ? [] : [at(item, "requirement", {
		code: "waivers/twice",
		message: `${quoted(other.draft.id ?? "another waiver")} waives the same at the same time; a reader could not say which of them counts.`,
		hint: "Keep one of them, and change its dates when it is granted anew."
	})];
}
function isSame(a, b) {
	const isPlaced = a.requirement !== void 0 && a.requirement === b.requirement && a.subject === b.subject;
	const isTimed = [
		a.granted,
		a.expires,
		b.granted,
		b.expires
	].every((day) => day !== void 0 && isDay(day));
	return isPlaced && isTimed && sameColumns(listOf(a.on), listOf(b.on)) && (a.granted ?? "") <= (b.expires ?? "") && (b.granted ?? "") <= (a.expires ?? "");
}

// src/policy/waivers/schema-waivers.ts
/** The form of the waivers file; its JSON Schema is `schema/fates-waivers.schema.json`. */
/** More waivers than this are a policy that nobody holds. */
const MOST_WAIVERS = 500;
const line = string().trim().min(1).max(200);
const day = string().trim().meta({ format: "date" });
const waiverSchema = strictObject({
	id: line.describe("Name of the waiver, unique in the file."),
	requirement: line.describe("Id of one requirement as the report prints it: fairness/equalized-odds-difference@sex. There is none for all of them."),
	subject: line.describe("Id of the one subject for which it is waived."),
	on: union([line, array(line).min(1)]).exactOptional().describe("The one scope that it covers: a column, or [columns] of an intersection. Every scope of the requirement when absent."),
	reason: string().trim().min(1).max(2e3).describe("Why the requirement need not hold for now: printed with the finding."),
	owner: line.describe("Who answers for it: \"@team\" or a name."),
	granted: day.describe("UTC date from which it applies, 2026-11-21; not in the future when it is merged."),
	expires: day.describe("UTC date of the last day on which it applies, at most a year after `granted`.")
});
const waiversSchema = strictObject({
	version: literal(1).describe("Version of this format: 1."),
	waivers: array(waiverSchema).max(500).default([]).describe(`The waivers, at most ${500}; [] when there is none.`)
});
const MAPPINGS = [{
	at: /^$/u,
	noun: "a waivers file",
	shape: waiversSchema.shape
}, {
	at: /^waivers\.#$/u,
	noun: "a waiver",
	shape: waiverSchema.shape
}];
/** The mapping of the waivers file that stands at a path. */
const waiversMappingAt = (path) => mappingIn(MAPPINGS, path);

// src/policy/waivers/read-waivers.ts
const drafts = waiverSchema.partial();
/** Items and mistakes of form. A file without content is a file without waivers. */
function readWaivers(text, file) {
	const { json, mistakes: unread, locate } = readYaml(text, (path) => path.length >= 3);
	const problems = unread.filter(({ code }) => code !== "policy/empty").map(({ position, path = [], code, ...rest }) => {
		const words = {
			...rest,
			...OWN_WORDS.get(code)
		};
		return {
			...problemOf({
				...words,
				code: ownCode(code),
				path,
				at: "value"
			}, file, void 0),
			...position
		};
	});
	const mistakes = json === null ? [] : formMistakes(json);
	return {
		items: json === null ? [] : itemsOf(json, mistakes),
		mistakes,
		problems,
		locate
	};
}
function formMistakes(json) {
	const parsed = waiversSchema.safeParse(json, { jitless: true });
	return parsed.success ? [] : schemaMistakes(parsed.error.issues, json, waiversMappingAt).map((mistake) => ({
		...mistake,
		code: ownCode(mistake.code)
	}));
}
function ownCode(code) {
	return code.replace(/^policy\//u, "waivers/");
}
/** What the reader of YAML says of a policy, said of this file. */
const OWN_WORDS = /* @__PURE__ */ new Map([
	["policy/too-large", {
		message: "The waivers file has more text, lines or tokens than anybody reviews, so it is not read.",
		hint: "Is it the right file? Take out the waivers that have expired."
	}],
	["policy/too-deep", {
		message: "Collections are nested deeper here than any waiver needs, so the file is not read.",
		hint: "Check for brackets that are never closed."
	}],
	["policy/aliases", {
		message: "The aliases expand to more than a file of this kind needs, so they are not expanded.",
		hint: "Write the values out."
	}],
	["policy/merge-key", {
		message: "The merge key \"<<\" is not part of YAML 1.2, and what it overrides is easy to misread.",
		hint: "Write the keys out."
	}],
	["policy/several-documents", {
		message: "A second document begins here; only one would count, and a reader could take the other for it.",
		hint: "Keep one document: remove the \"---\" line."
	}]
]);
function itemsOf(json, mistakes) {
	const list = valueAt(json, ["waivers"]);
	return (isList(list) ? list.slice(0, 500) : []).flatMap((item, index) => {
		const path = ["waivers", index];
		const own = mistakes.filter(({ path: at }) => at[0] === "waivers" && at[1] === index);
		return isObject(item) ? [itemOf(item, path, own)] : [];
	});
}
function itemOf(item, path, own) {
	const refused = new Set(own.map(({ path: at }) => at[2]));
	const kept = Object.fromEntries(Object.entries(item).filter(([key]) => !refused.has(key)));
	const parsed = drafts.safeParse(kept, { jitless: true });
	return {
		path,
		draft: parsed.success ? parsed.data : {},
		isWhole: own.length === 0 && parsed.success
	};
}

// src/policy/waivers/parse-waivers.ts
/**
* Reads a waivers file of at most 1 MiB. All mistakes at once, by position. A waiver whose form, id or dates are wrong is left
* out; one that names what the policy does not have is kept, because it matches nothing and the report has to say so; one
* that is granted ahead of `asOf` is kept and does not apply yet. Never throws.
*/
function parseWaivers(text, path, known) {
	const { items, mistakes, problems, locate } = readWaivers(text, path);
	const checked = items.map((item, index) => {
		const before = items.slice(0, index);
		return {
			item,
			fatal: [...idMistakes(item, before), ...dateMistakes(item)],
			others: namingMistakes(item, before, known)
		};
	});
	const found = [...mistakes, ...checked.flatMap(({ fatal, others }) => [...fatal, ...others])];
	return {
		waivers: checked.flatMap(({ item, fatal }) => fatal.length > 0 ? [] : waiverOf(item)),
		problems: sortProblems([...problems, ...found.map((mistake) => problemOf(named(mistake, items), path, locate))], [path])
	};
}
/** Each message says which waiver it is about: its position changes when another one goes. */
function named(mistake, items) {
	const [list, index] = mistake.path;
	const id = list === "waivers" ? items.find(({ path }) => path[1] === index)?.draft.id : void 0;
	return id === void 0 ? mistake : {
		...mistake,
		message: `Waiver ${quoted(id)}: ${mistake.message}`
	};
}
function waiverOf({ draft, isWhole }) {
	const parsed = isWhole ? waiverSchema.safeParse(draft, { jitless: true }) : void 0;
	if (parsed?.success !== true) return [];
	const { on, ...rest } = parsed.data;
	return [{
		...rest,
		...on === void 0 ? {} : { on: typeof on === "string" ? [on] : on }
	}];
}

export { newProblems as i, daysAfter as n, isDay as r, parseWaivers as t };