// src/policy/key-path.ts
/** `requirements[2].max`; a key that is no plain word stands in quotes: `reference["a b"]`. */
function keyText(path) {
	return path.reduce((text, part) => {
		if (typeof part === "number") return `${text}[${part}]`;
		if (!/^[\w/-]{1,80}$/u.test(part)) return `${text}[${JSON.stringify(part.length > 80 ? `${part.slice(0, 80)}…` : part)}]`;
		return text === "" ? part : `${text}.${part}`;
	}, "");
}
/** The inverse for plain words and positions (`bins[0].edge`); anything else is taken as one key. */
function pathOfKey(key) {
	if (!/^[\w/-]+(\[\d+\]|\.[\w/-]+)*$/u.test(key)) return key === "" ? [] : [key];
	return [...key.matchAll(/\[(\d+)\]|([\w/-]+)/gu)].map(([, position, word]) => position === void 0 ? word ?? "" : Number(position));
}

// src/policy/mistake.ts
function problemOf(mistake, file, locate) {
	const { code, path, message, hint } = mistake;
	const position = locate?.(path, mistake.at);
	const key = keyText(path);
	return {
		code,
		path: file,
		...position,
		...key === "" ? {} : { key },
		message,
		hint
	};
}
/** By file in the order given, then line, column and key; the order does not depend on who found it first. */
function sortProblems(problems, files) {
	return problems.toSorted((a, b) => files.indexOf(a.path) - files.indexOf(b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compare(a.key ?? "", b.key ?? "") || compare(a.code, b.code));
}
/** Code unit by code unit: the same on every machine. */
function compare(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

export { pathOfKey as a, keyText as i, problemOf as n, sortProblems as r, compare as t };