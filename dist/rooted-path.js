// src/policy/rooted-path.ts
/** Folder of a path, `''` for the root. */
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
}
/**
* A path or glob as written in a file of `folder`, from the root of the workspace: `ml` + `../data/a.csv` gives
* `data/a.csv`. Null when it is absolute, an address, has a backslash or control character, or leaves the root.
*/
function rootedPath(folder, written) {
	if (/^(\/|[A-Za-z]:|[a-z][a-z+.-]*:\/\/)|[\\\p{Cc}]/u.test(written)) return null;
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of written.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return null;
	} else if (part !== "" && part !== ".") parts.push(part);
	return parts.length === 0 ? null : parts.join("/");
}

export { rootedPath as n, folderOf as t };