import { S as unknown, T as NEVER, _ as record, g as object, o as _enum, s as array, y as string } from "./zod.js";
import { n as RUN_MANIFEST } from "./shared-action-subject-deploy-assess-init.js";
import { r as filesAt } from "./shared-action-subject-check-assess-init.js";

// src/evidence/integrity/base64.ts
const VALUES = new Map(Array.from(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_`, (letter, index) => [letter, index < 64 ? index : index - 2]));
/** Bytes of base64, of the URL alphabet too; undefined for a text that is none. */
function base64Bytes(text) {
	const body = text.replace(/={1,2}$/u, "");
	if (body.length % 4 === 1) return;
	const bytes = new Uint8Array(Math.floor(body.length * 3 / 4));
	let buffer = 0;
	let bits = 0;
	let length = 0;
	for (const letter of body) {
		const value = VALUES.get(letter);
		if (value === void 0) return;
		buffer = (buffer << 6 | value) & 16777215;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			bytes[length] = buffer >> bits & 255;
			length += 1;
		}
	}
	return bytes;
}

// src/evidence/integrity/strict-json.ts
/**
* JSON that somebody signed, read in one way only: a key that stands twice, or `__proto__`, is refused, because two readers would see two
* documents in it; depth is bounded before anything is built. The reader of models (`model/reading/json-document.ts`) is another one on
* purpose: it takes Python's NaN, forgives a key that stands twice and says so.
*/
const MOST_DEPTH = 64;
function parseStrictJson(text) {
	const reason = structuralFault(text);
	if (reason !== void 0) return {
		ok: false,
		reason
	};
	try {
		return {
			ok: true,
			value: JSON.parse(text)
		};
	} catch {
		return {
			ok: false,
			reason: "it is no JSON"
		};
	}
}
/** A string, or a bracket, comma or colon; all else between them is left to JSON.parse. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gsu;
function structuralFault(text) {
	const open = [];
	let last;
	for (const [token] of text.matchAll(TOKEN)) {
		if (token === "{" || token === "[") {
			open.push(token === "{" ? /* @__PURE__ */ new Set() : null);
			if (open.length > MOST_DEPTH) return `it is nested deeper than ${MOST_DEPTH} levels`;
		} else if (token === "}" || token === "]") open.pop();
		else if (token === ":") {
			const fault = keyFault(last, open.at(-1));
			if (fault !== void 0) return fault;
		}
		last = token;
	}
}
function keyFault(token, keys) {
	const key = token?.startsWith("\"") === true ? unescaped(token) : void 0;
	if (key === void 0 || keys === void 0 || keys === null) return "it is no JSON";
	if (key === "__proto__") return "it has a key \"__proto__\"";
	if (keys.has(key)) return `it has the key ${JSON.stringify(key.slice(0, 100))} twice`;
	keys.add(key);
}
function unescaped(token) {
	if (!token.includes("\\")) return token.slice(1, -1);
	try {
		return String(JSON.parse(token));
	} catch {
		return;
	}
}

// src/evidence/integrity/envelope.ts
/** A DSSE envelope, bare or in a Sigstore bundle (v0.1 to v0.3), as bytes. */
const IN_TOTO_PAYLOAD = "application/vnd.in-toto+json";
const bytes = string().transform((text, context) => {
	const decoded = base64Bytes(text);
	if (decoded === void 0) {
		context.addIssue("must be base64");
		return NEVER;
	}
	return decoded;
});
const envelopeSchema = object({
	payloadType: string().max(200),
	payload: bytes,
	signatures: array(object({ sig: bytes })).min(1).max(20)
});
const certificate = object({ rawBytes: bytes });
const bundleSchema = object({
	mediaType: string().regex(/^application\/vnd\.dev\.sigstore\.bundle(\+json;version=0\.[123]|\.v0\.3\+json)$/u),
	verificationMaterial: object({
		certificate: certificate.optional(),
		x509CertificateChain: object({ certificates: array(certificate).min(1).max(8) }).optional()
	}),
	dsseEnvelope: envelopeSchema
});
/** Reads a document that is a bundle or an envelope; the reason completes "It cannot be read: …". */
function decodeEnvelope(text) {
	const json = parseStrictJson(text);
	if (!json.ok) return json;
	const bare = envelopeSchema.safeParse(json.value);
	if (bare.success) return {
		ok: true,
		value: envelopeOf(bare.data)
	};
	const bundle = bundleSchema.safeParse(json.value);
	if (!bundle.success) return {
		ok: false,
		reason: `it is no Sigstore bundle with a DSSE envelope (${firstIssue(bundle.error)})`
	};
	const { certificate: leaf, x509CertificateChain: chain } = bundle.data.verificationMaterial;
	const certificates = leaf === void 0 ? chain?.certificates ?? [] : [leaf];
	return {
		ok: true,
		value: {
			...envelopeOf(bundle.data.dsseEnvelope),
			certificates: certificates.map(({ rawBytes }) => rawBytes),
			bundle: text
		}
	};
}
function envelopeOf({ payloadType, payload, signatures }) {
	return {
		payloadType,
		payload,
		signatures: signatures.map(({ sig }) => sig),
		certificates: []
	};
}
function firstIssue(error) {
	const [issue] = error.issues;
	return `${issue?.path.map(String).join(".").slice(0, 100) ?? ""}: ${issue?.message.slice(0, 150) ?? ""}`;
}

// src/evidence/integrity/statement.ts
/** An in-toto statement, v1 or v0.1: subjects by digest, and a predicate that says something of them. */
const MOST_SUBJECTS = 1e5;
const digests = record(string().max(50), string().max(200));
const statementSchema = object({
	_type: _enum(["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"]),
	subject: array(object({
		name: string().max(1e3).default(""),
		digest: digests
	})).min(1).max(MOST_SUBJECTS),
	predicateType: string().max(300),
	predicate: unknown()
});
function decodeStatement({ payloadType, payload }) {
	if (payloadType !== "application/vnd.in-toto+json") return {
		ok: false,
		reason: `its payload is ${JSON.stringify(payloadType)}, and not in-toto`
	};
	const text = utf8(payload);
	const json = text === void 0 ? void 0 : parseStrictJson(text);
	if (json?.ok !== true) return {
		ok: false,
		reason: `of its payload: ${json?.reason ?? "it is no UTF-8"}`
	};
	const statement = statementSchema.safeParse(json.value);
	return statement.success ? {
		ok: true,
		value: statement.data
	} : {
		ok: false,
		reason: `its payload is no in-toto statement (${firstIssue(statement.error)})`
	};
}
function utf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}

// src/evidence/integrity/documents.ts
/** A signature of 20,000 files has 5 MB. */
const MOST_BYTES = 8 * 2 ** 20;
const MOST_DOCUMENTS = 200;
/** In the model's folder, and beside the model. Sorted by path. */
function documentsOf(files, model) {
	const paths = new Set(files.map(({ path }) => path));
	const own = new Set(model.files);
	return files.filter(({ isLink }) => isLink !== true).flatMap(({ path, size }) => {
		const kind = kindOf(path);
		return kind === void 0 ? [] : [{
			path,
			kind,
			size
		}];
	}).filter(({ path, kind }) => kind === "manifest" || isNear(path, model)).filter(({ path }) => !isOfAnother(path, paths, own)).toSorted((a, b) => a.path < b.path ? -1 : 1).slice(0, 200);
}
/** Undefined for a file that is none; by its name alone. */
function kindOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name === "fates-run.json") return "manifest";
	if (name.endsWith(".sig")) return "signature";
	return /(?:\.intoto\.jsonl?|\.sigstore(?:\.json)?|^claims\.jsonl)$/u.test(name) ? "attestation" : void 0;
}
/** A signature or an attestation, or what names itself so. */
function isProof(path) {
	const kind = kindOf(path);
	return kind === "signature" || kind === "attestation";
}
function isNear(path, model) {
	return model.kind === "folder" && path.startsWith(`${model.path}/`) || folderOf$1(path) === folderOf$1(model.path);
}
/** `b.onnx.sig` beside `b.onnx` says nothing of `a.onnx`. */
function isOfAnother(path, paths, own) {
	const signed = path.replace(/\.(?:sig|intoto\.jsonl?|sigstore|sigstore\.json)$/u, "");
	return signed !== path && paths.has(signed) && !own.has(signed);
}
function folderOf$1(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** Undefined when it cannot be opened, is too large or is no UTF-8. */
async function textOf({ path, size }, open) {
	if (size > MOST_BYTES) return;
	const source = await open(path);
	return source === null ? void 0 : utf8(await source.read(0, Math.min(source.size, MOST_BYTES)));
}

// src/assess/files/files-of-subject.ts
/** Text files of one subject. */
const MOST_TEXTS = 2e3;
/** Candidates whose first bytes are read. */
const MOST_CANDIDATES = 2e4;
/** Paths that are named for one reason. */
const MOST_NAMED = 20;
/** Bytes of one text. */
const MOST_TEXT_BYTES = 8 * 2 ** 20;
/** Bytes of all texts of one subject together: they are held at once, and a hostile one takes a second for 8 MiB. */
const MOST_ALL_TEXT_BYTES = 128 * 2 ** 20;
/** What is code, a configuration, a list or a lock of dependencies, and where keys are kept. */
const TEXT = /\.(?:pyw?|ipynb|json|ya?ml|toml|lock|in|cfg|cnf|conf|ini|properties|xml|env|tf|tfvars|sh|bash|bat|ps1|txt|md|r|jl|js|ts|pem|key)$|(?:^|\/)(?:\.env[^/]*|\.netrc|\.npmrc|\.pypirc|credentials|id_(?:rsa|dsa|ecdsa|ed25519)|(?:docker|container)file[^/]*|[^/]*\.dockerfile|pipfile)$/iu;
/** The model's own files, from the root; empty where it is not there, or none is bound. */
function boundFiles({ model }, listing) {
	return model === void 0 ? [] : filesAt(model, pathsOf(listing));
}
/** Files of the change, or of the tree in an audit, that are there. */
function changedFiles(changes, listing) {
	const paths = pathsOf(listing);
	if (changes.kind === "everything") return paths;
	const changed = new Set(changes.files.map(({ path }) => path));
	return paths.filter((path) => changed.has(path) || changes.isUntracked(path));
}
/** Texts in the model's folder and in what the policy watches. In the root only the root's own. */
function textsBeside({ model, watch }, listing, match) {
	const watched = watch.map(match);
	const bound = model === void 0 ? [] : filesAt(model, pathsOf(listing));
	const folder = model === void 0 ? void 0 : bound.includes(model) ? folderOf(model) : model;
	const isBeside = (path) => folder !== void 0 && (folder === "" ? !path.includes("/") : path.startsWith(`${folder}/`));
	const all = listing.files.filter(({ path }) => TEXT.test(path) && (isBeside(path) || watched.some((matches) => matches(path))));
	const large = all.filter(({ size }) => size > MOST_TEXT_BYTES);
	const texts = all.filter(({ size }) => size <= MOST_TEXT_BYTES);
	const taken = takenOf(texts);
	const beyond = texts.slice(taken);
	return {
		paths: texts.slice(0, taken).map(({ path }) => path),
		unread: [...large, ...beyond].filter(({ path }) => isCode(path)).length,
		notLookedAt: [...named(large, `a text of more than ${MOST_TEXT_BYTES / 2 ** 20} MiB is not searched for unsafe code`), ...named(beyond, `beside a model ${MOST_TEXTS} texts of ${MOST_ALL_TEXT_BYTES / 2 ** 20} MiB together are searched for unsafe code, and this one comes later`)]
	};
}
/** How many of the texts are within both limits. */
function takenOf(texts) {
	let bytes = 0;
	const last = texts.findIndex(({ size }, index) => {
		bytes += size;
		return index === 2e3 || bytes > MOST_ALL_TEXT_BYTES;
	});
	return last === -1 ? texts.length : last;
}
/** Programs and notebooks. */
function isCode(path) {
	return /\.(?:pyw?|ipynb|r|jl|js|ts|sh|bash|bat|ps1)$/iu.test(path);
}
/** The first by their names; of the others how many there are. */
function named(files, reason) {
	return files.slice(0, MOST_NAMED).map(({ path }, index) => {
		const more = index === 19 ? files.length - MOST_NAMED : 0;
		return {
			path,
			reason: more > 0 ? `${reason}; the same holds for ${more} more` : reason
		};
	});
}
function pathsOf({ files }) {
	return files.map(({ path }) => path);
}
/** Folder of a path, empty for the root. */
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export { textsBeside as a, folderOf$1 as c, textOf as d, decodeStatement as f, parseStrictJson as h, isCode as i, isProof as l, firstIssue as m, boundFiles as n, MOST_BYTES as o, decodeEnvelope as p, changedFiles as r, documentsOf as s, MOST_CANDIDATES as t, kindOf as u };