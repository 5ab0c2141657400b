import { createHash } from "node:crypto";

// src/platform/git/blob-id.ts
/** Git's id of these bytes as a blob: SHA-1, or SHA-256 where a repository's ids have 64 digits. */
async function blobId({ size, stream }, digits) {
	const hash = createHash(digits === 64 ? "sha256" : "sha1").update(`blob ${size}\0`);
	for await (const chunk of stream()) hash.update(chunk);
	return hash.digest("hex");
}

export { blobId as t };