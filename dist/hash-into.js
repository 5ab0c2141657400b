import { createHash } from "node:crypto";

// src/deploy/hash-into.ts
/**
* Hashes exactly what it writes, so that what has the digest is what was written, whatever happens to the source meanwhile. Ends past
* `most` bytes, with what did not fit counted and not written: a file that grows as fast as it is read has no end.
*/
async function hashInto(chunks, sink, most) {
	const hash = createHash("sha256");
	let bytes = 0;
	for await (const chunk of chunks) {
		bytes += chunk.length;
		if (bytes > most) break;
		hash.update(chunk);
		await sink.write(chunk);
	}
	return {
		sha256: hash.digest("hex"),
		bytes
	};
}

export { hashInto as t };