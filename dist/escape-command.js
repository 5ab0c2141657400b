import { i as escapeUnits, t as escapeTerminal } from "./escape-terminal.js";

// src/render/escape-command.ts
/**
* The Actions runner reads our standard output for workflow commands (`::error file=…::…`, and the old `##[error]`).
* Nothing from the repository may start one. Each line is made harmless by itself, so that no `::stop-commands::`
* bracket is needed, and none can be left open by a crash.
*/
/** The message of a command: `%`, CR and LF, as the runner decodes them. */
function escapeCommandData(value) {
	return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** A property of a command (`file`, `title`): `:` and `,` too. */
function escapeCommandProperty(value) {
	return escapeCommandData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/**
* One line for the log. The runner trims a line before it looks for `::` at its start, and looks for `##[` anywhere:
* both are shown with their first character escaped. Unseen characters become visible, so the line stays one.
*/
function logLine(value) {
	return escapeTerminal(value).replaceAll("##[", `${escapeUnits("#")}#[`).replace(/^(\s*):(?=:)/, `$1${escapeUnits(":")}`);
}

export { escapeCommandProperty as n, logLine as r, escapeCommandData as t };