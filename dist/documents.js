import { a as _enum, g as record, h as object, o as array, v as string, w as NEVER, x as unknown } from "./zod.js";
import { n as RUN_MANIFEST } from "./run-manifest.js";

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
	return model.kind === "folder" && path.startsWith(`${model.path}/`) || folderOf(path) === folderOf(model.path);
}
/** `b.onnx.sig` beside `b.onnx` says nothing of `a.onnx`. */
function isOfAnother(path, paths, own) {
	const signed = path.replace(/\.(?:sig|intoto\.jsonl?|sigstore|sigstore\.json)$/u, "");
	return signed !== path && paths.has(signed) && !own.has(signed);
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** Undefined when it cannot be opened, is too large or is no UTF-8. */
async function textOf({ path, size }, open) {
	if (size > MOST_BYTES) return;
	const source = await open(path);
	return source === null ? void 0 : utf8(await source.read(0, Math.min(source.size, MOST_BYTES)));
}

export { kindOf as a, decodeEnvelope as c, isProof as i, firstIssue as l, documentsOf as n, textOf as o, folderOf as r, decodeStatement as s, MOST_BYTES as t, parseStrictJson as u };