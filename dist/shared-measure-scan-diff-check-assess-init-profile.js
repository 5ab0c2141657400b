import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { parseArgs } from "node:util";

// src/commands/arguments.ts
/** Parses strictly; an unknown or incomplete option is a UserError that shows how the command is used. */
function parseArguments(args, options, usage) {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			strict: true
		});
		const all = (option) => {
			const value = values[option];
			return value === void 0 ? [] : Array.isArray(value) ? value : [value];
		};
		const texts = (option) => all(option).filter((value) => typeof value === "string");
		return {
			positionals,
			texts,
			text: (option) => texts(option).at(-1),
			flag: (option) => all(option).includes(true)
		};
	} catch (error) {
		throw usageError("arguments", `${error instanceof Error ? error.message : String(error)}.`, usage);
	}
}
/** A mistake on the command line. */
function usageError(where, message, usage) {
	return new UserError({
		code: "cli/usage",
		path: where,
		message,
		hint: `Usage: ${usage}`
	});
}
/** `a,b` and repeated options alike; empty items are dropped. */
function listed(texts) {
	return texts.flatMap((text) => text.split(",")).filter((item) => item !== "");
}
/** A decimal number, or a UserError that names the option. */
function numberOf(given, option, usage, [low, high]) {
	const text = given.text(option);
	if (text === void 0) return;
	const value = Number(text);
	if (text.trim() === "" || !Number.isFinite(value) || value < low || value > high) throw usageError(`--${option}`, `${text} is not a number in [${low}, ${high}].`, usage);
	return value;
}
/** One of a few words, or a UserError that lists them. */
function wordOf(given, option, usage, words) {
	const text = given.text(option);
	const word = words.find((each) => each === text);
	if (text !== void 0 && word === void 0) throw usageError(`--${option}`, `${text} is none of ${words.join(", ")}.`, usage);
	return word;
}

export { wordOf as a, usageError as i, numberOf as n, parseArguments as r, listed as t };