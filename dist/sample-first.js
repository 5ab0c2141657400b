import { n as UserError } from "./errors.js";
import { r as sampleTable } from "./workspace.js";
import { t as openTables } from "./open-tables.js";
import { l as tablePorts } from "./file-bytes.js";

// src/commands/sample-first.ts
/** The first rows, about `most` bytes of text of them, of the table at a path, or of the first that a glob matches; UserError with `missing` when there is none. */
async function sampleFirst(path, most, missing) {
	const [source] = await openTables(path);
	if (source === void 0) throw new UserError({
		code: "table/no-file",
		path,
		...missing
	});
	const sample = await sampleTable(source, tablePorts(() => void 0), most);
	if (!sample.ok) throw new UserError(...sample.problems);
	return {
		...sample.value,
		path: source.path
	};
}

export { sampleFirst as t };