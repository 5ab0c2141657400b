// src/platform/plain-path.ts
const MOST_CHARACTERS = 1e3;
/** Relative, with `/`, without control characters, and nothing that means another place or git's own. */
function isPlainPath(name) {
	return name.length <= MOST_CHARACTERS && !/[\\:\p{Cc}]/u.test(name) && name.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}

export { isPlainPath as t };