import { C as NEVER, _ as string, a as _enum, b as unknown, h as record, m as object, n as string$1, o as array, s as boolean, y as union } from "./zod.js";
import { n as RUN_MANIFEST, r as runManifestSchema } from "./run-manifest.js";
import { t as modelIdentity } from "./root-digest.js";
import { a as headOf, i as NOT_MODELS, n as identify, r as otherJson, t as examineModel } from "./examine.js";
import { t as require_dist } from "./yaml.js";

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
* documents in it; depth is bounded before anything is built.
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
		const kind = kindOf$1(path);
		return kind === void 0 ? [] : [{
			path,
			kind,
			size
		}];
	}).filter(({ path, kind }) => kind === "manifest" || isNear(path, model)).filter(({ path }) => !isOfAnother(path, paths, own)).toSorted((a, b) => a.path < b.path ? -1 : 1).slice(0, 200);
}
/** Undefined for a file that is none; by its name alone. */
function kindOf$1(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name === "fates-run.json") return "manifest";
	if (name.endsWith(".sig")) return "signature";
	return /(?:\.intoto\.jsonl?|\.sigstore(?:\.json)?|^claims\.jsonl)$/u.test(name) ? "attestation" : void 0;
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

// src/evidence/integrity/signed-list.ts
/** What a model signature lists: OpenSSF Model Signing v1.0, and `Digests/v0.1` of the time before it. */
const SIGNATURE_V1 = "https://model_signing/signature/v1.0";
const DIGESTS_V0 = "https://model_signing/Digests/v0.1";
const hex = string().regex(/^([0-9a-f]{2}){16,64}$/u, "must be lower-case hex");
/** A path in the signed folder. What leaves it is refused here, so it is never looked up. */
const relative = string().min(1).max(1e3).regex(/^(?!\/|[A-Za-z]:)[^\\\p{Cc}]+$/u, "must be a relative path").refine((name) => !name.split("/").includes(".."), "must not leave the folder");
const predicateSchema = object({
	serialization: object({
		method: _enum(["files", "shards"]),
		hash_type: string().max(50),
		allow_symlinks: boolean().default(false),
		ignore_paths: array(string().max(1e3)).max(1e4).default([])
	}),
	resources: array(object({
		name: relative,
		algorithm: string().max(50),
		digest: hex
	})).min(1).max(1e5)
});
const ALGORITHMS = {
	sha256: "sha256",
	sha384: "sha384",
	sha512: "sha512",
	blake2: "blake2b",
	blake2b: "blake2b",
	blake3: "blake3"
};
function hashNamed(name) {
	return Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : void 0;
}
/** Undefined when the statement is no model signature. */
function signedListOf(statement) {
	switch (statement.predicateType) {
		case SIGNATURE_V1: return currentList(statement);
		case DIGESTS_V0: return olderList(statement);
		default: return;
	}
}
function currentList({ subject, predicate }) {
	const parsed = predicateSchema.safeParse(predicate);
	if (!parsed.success) return {
		ok: false,
		reason: `its predicate is not as v1.0 has it (${firstIssue(parsed.error)})`
	};
	const rootDigest = subject[0]?.digest["sha256"];
	if (subject.length !== 1 || rootDigest === void 0) return {
		ok: false,
		reason: "it has to have one subject with a sha256, the root digest"
	};
	const { serialization, resources } = parsed.data;
	return uniqueList(resources.map(({ name, algorithm, digest }) => serialization.method === "shards" ? shardNamed(name, algorithm, digest) : fileNamed(name, algorithm, digest)), {
		method: serialization.method,
		ignorePaths: serialization.ignore_paths,
		allowSymlinks: serialization.allow_symlinks,
		rootDigest
	});
}
function olderList({ subject }) {
	const parsed = array(object({
		name: relative,
		digest: object({ sha256: hex })
	})).safeParse(subject);
	return parsed.success ? uniqueList(parsed.data.map(({ name, digest }) => fileNamed(name, "sha256", digest.sha256)), {
		method: "files",
		ignorePaths: [],
		allowSymlinks: false
	}) : {
		ok: false,
		reason: `its subjects are no files with a sha256 (${firstIssue(parsed.error)})`
	};
}
function uniqueList(read, rest) {
	const resources = read.filter((resource) => resource !== void 0);
	if (resources.length < read.length) return {
		ok: false,
		reason: "a shard is not named path:start:end"
	};
	return new Set(resources.map(({ name, shard }) => `${name}:${shard?.start ?? ""}`)).size < resources.length ? {
		ok: false,
		reason: "it lists a file twice"
	} : {
		ok: true,
		value: {
			...rest,
			resources
		}
	};
}
function fileNamed(name, algorithmName, digest) {
	return {
		name: plainName(name),
		algorithm: hashNamed(algorithmName),
		algorithmName,
		digest
	};
}
/** The reference writes `path:0:1000000000` with `sha256-sharded-1000000000`. */
function shardNamed(name, algorithmName, digest) {
	const [, path, start, end] = /^(.+):(\d{1,15}):(\d{1,15})$/u.exec(name) ?? [];
	if (path === void 0) return;
	const algorithm = hashNamed(algorithmName.replace(/-sharded-\d+$/u, ""));
	return {
		name: plainName(path),
		shard: {
			start: Number(start),
			end: Number(end)
		},
		algorithm,
		algorithmName,
		digest
	};
}
function plainName(name) {
	const parts = name.split("/").filter((part) => part !== "" && part !== ".");
	return parts.length === 0 ? "." : parts.join("/");
}

// src/evidence/integrity/attested-subjects.ts
/**
* The model's files against the subjects of a statement. A subject stands for a file by its digest; one that has the file's name and another
* digest contradicts it.
*/
async function comparedSubjects(subjects, model, required, hashes) {
	const digests = new Set(subjects.flatMap(({ digest }) => Object.entries(digest).map(([name, hex]) => `${name} ${hex}`)));
	const algorithms = new Set(subjects.flatMap(({ digest }) => Object.keys(digest)));
	const named = new Map(subjects.map(({ name, digest }) => [name, digest]));
	const states = [];
	for (const path of required) states.push(await hasDigest(path, algorithms, digests, hashes) ? "match" : contradiction(namesOf$1(path, model).map((name) => named.get(name))));
	return verdictOf$1(states);
}
async function hasDigest(path, algorithms, digests, hashes) {
	for (const name of algorithms) {
		const algorithm = hashNamed(name);
		if (algorithm !== void 0 && digests.has(`${name} ${await hashes.whole(path, algorithm)}`)) return true;
	}
	return false;
}
function contradiction(found) {
	const digest = found.find((one) => one !== void 0);
	if (digest === void 0) return "absent";
	return Object.keys(digest).some((name) => hashNamed(name) !== void 0) ? "mismatch" : "unknown";
}
/** Builders name a file by its path in the repository, in the model, or, when it is one file, by its name. */
function namesOf$1(path, { path: root, kind }) {
	return kind === "folder" ? [path, path.slice(root.length + 1)] : [path, path.slice(path.lastIndexOf("/") + 1)];
}
function verdictOf$1(states) {
	if (states.includes("mismatch")) return "mismatch";
	if (states.includes("unknown")) return "inconclusive";
	if (!states.includes("match")) return "unrelated";
	return states.includes("absent") ? "incomplete" : "match";
}

// src/evidence/integrity/resource-state.ts
async function stateOf(path, resources, file, hashes) {
	const algorithm = resources[0]?.algorithm;
	if (file === void 0) return "missing";
	if (file.isLink === true || algorithm === void 0 || resources.some((one) => one.algorithm !== algorithm)) return "not-compared";
	return (resources.some(({ shard }) => shard !== void 0) ? await shardsMatch(file, resources, algorithm, hashes) : await wholeMatches(path, resources, algorithm, hashes)) ?? "not-compared";
}
async function wholeMatches(path, [resource], algorithm, hashes) {
	const digest = await hashes.whole(path, algorithm);
	return digest === void 0 ? void 0 : digest === resource?.digest ? "matching" : "changed";
}
/** Shards have to be the whole file: from 0, each from where the one before ends, up to the file's end. */
async function shardsMatch(file, resources, algorithm, hashes) {
	const shards = resources.flatMap(({ shard, digest }) => shard === void 0 ? [] : [{
		...shard,
		digest
	}]).toSorted((a, b) => a.start - b.start);
	if (!shards.every(({ start, end }, at) => start === (shards[at - 1]?.end ?? 0) && end > start) || shards.at(-1)?.end !== file.size) return "changed";
	const digests = await hashes.shards(file.path, shards.map(({ end }) => end), algorithm);
	return digests === void 0 ? void 0 : shards.every(({ digest }, at) => digests[at] === digest) ? "matching" : "changed";
}

// src/evidence/integrity/compare-files.ts
const MOST_LISTED = 1e3;
/** Left out by the reference tool in every signature that it makes. */
const GIT = [
	".git",
	".gitattributes",
	".github",
	".gitignore"
];
async function compareFiles(list, ground, hashes) {
	const groups = byPath(list, ground.base);
	const listed = [];
	for (const [path, resources] of groups) listed.push({
		path,
		state: await stateOf(path, resources, ground.files.get(path), hashes)
	});
	const missing = pathsOf(listed, "missing");
	const { uncovered, ignored } = unlisted(list, ground, new Set(groups.keys()));
	const renamed = await renamedFiles(missing, uncovered, groups, hashes);
	const from = new Set(renamed.map((pair) => pair.from));
	const to = new Set(renamed.map((pair) => pair.to));
	const lists = {
		changed: pathsOf(listed, "changed"),
		missing: missing.filter((path) => !from.has(path)),
		renamed,
		uncovered: uncovered.filter((path) => !to.has(path)),
		notCompared: pathsOf(listed, "not-compared")
	};
	const contradiction = await rootContradiction(list, hashes);
	return {
		answer: answerOf(lists, contradiction !== void 0),
		...contradiction === void 0 ? reasonOf(lists.notCompared, groups, ground) : { reason: contradiction },
		matching: pathsOf(listed, "matching").length,
		changed: lists.changed.slice(0, MOST_LISTED),
		missing: lists.missing.slice(0, MOST_LISTED),
		renamed: renamed.slice(0, MOST_LISTED),
		uncovered: lists.uncovered.slice(0, MOST_LISTED),
		ignored: ignored.slice(0, MOST_LISTED),
		notCompared: lists.notCompared.slice(0, MOST_LISTED)
	};
}
function answerOf({ changed, missing, renamed, uncovered, notCompared }, contradicts) {
	if (contradicts || changed.length + missing.length + renamed.length > 0) return "mismatch";
	if (notCompared.length > 0) return "inconclusive";
	return uncovered.length > 0 ? "incomplete" : "match";
}
/** SHA-256 over the raw digests in the order of the list: the reference refuses a list for which it is another. */
async function rootContradiction(list, hashes) {
	if (list.rootDigest === void 0) return;
	const raw = list.resources.flatMap(({ digest }) => Array.from({ length: digest.length / 2 }, (_, at) => Number.parseInt(digest.slice(2 * at, 2 * at + 2), 16)));
	const root = await hashes.ofBytes(Uint8Array.from(raw));
	return root === list.rootDigest ? void 0 : `its subject has the root digest ${list.rootDigest.slice(0, 64)}, and what it lists gives ${root}`;
}
function reasonOf(notCompared, groups, { files }) {
	const [first] = notCompared;
	if (first === void 0) return {};
	const unknown = groups.get(first)?.find(({ algorithm }) => algorithm === void 0);
	return { reason: `${first}: ${files.get(first)?.isLink === true ? "a symbolic link is not followed" : unknown === void 0 ? "it cannot be opened" : `we have no hash called ${JSON.stringify(unknown.algorithmName)}`}` };
}
function unlisted({ ignorePaths, method }, { base, files, required, signature }, listed) {
	const rest = required.filter((path) => path !== signature && !listed.has(path));
	const git = new Set(GIT.map((name) => pathOf(base, name)));
	const others = rest.filter((path) => !isBelow(path, git));
	const left = new Set(ignorePaths.map((name) => pathOf(base, name.replace(/\/+$/u, ""))));
	return {
		uncovered: others.filter((path) => !isBelow(path, left) && !(method === "shards" && files.get(path)?.size === 0)),
		ignored: others.filter((path) => isBelow(path, left))
	};
}
function isBelow(path, folders) {
	const parts = path.split("/");
	return folders.has("") || parts.some((_, at) => folders.has(parts.slice(0, at + 1).join("/")));
}
/** A missing file whose bytes lie, as listed, in a file that is not. */
async function renamedFiles(missing, uncovered, groups, hashes) {
	const renamed = [];
	const free = new Set(uncovered);
	for (const from of missing) {
		const [resource] = groups.get(from) ?? [];
		if (resource?.algorithm === void 0 || resource.shard !== void 0) continue;
		for (const to of free) if (await hashes.whole(to, resource.algorithm) === resource.digest) {
			renamed.push({
				from,
				to
			});
			free.delete(to);
			break;
		}
	}
	return renamed;
}
function byPath({ resources }, base) {
	const groups = /* @__PURE__ */ new Map();
	for (const resource of resources) {
		const path = pathOf(base, resource.name);
		const group = groups.get(path) ?? [];
		group.push(resource);
		groups.set(path, group);
	}
	return groups;
}
function pathsOf(listed, state) {
	return listed.filter((one) => one.state === state).map(({ path }) => path).toSorted();
}
function pathOf(base, name) {
	if (name === ".") return base;
	return base === "" ? name : `${base}/${name}`;
}

// src/evidence/integrity/provenance-claims.ts
/** Builder and source, as SLSA Provenance v0.2 and v1 say them, against what the policy declares. */
const text = string().max(1e3);
const dependency = object({
	uri: text.optional(),
	digest: record(text, text).optional()
});
const currentSchema = object({
	buildDefinition: object({
		externalParameters: object({ workflow: object({ repository: text }).optional().catch(void 0) }).optional(),
		resolvedDependencies: array(dependency).max(1e4).optional()
	}),
	runDetails: object({ builder: object({ id: text }) })
});
const olderSchema = object({
	builder: object({ id: text }),
	invocation: object({ configSource: dependency.optional() }).optional(),
	materials: array(dependency).max(1e4).optional()
});
/** Empty for other predicates and for a predicate that is not as its type has it. */
function claimsOf({ predicateType, predicate }) {
	switch (predicateType) {
		case "https://slsa.dev/provenance/v1": return currentClaims(predicate);
		case "https://slsa.dev/provenance/v0.2": return olderClaims(predicate);
		default: return {};
	}
}
function currentClaims(predicate) {
	const parsed = currentSchema.safeParse(predicate);
	if (!parsed.success) return {};
	const { buildDefinition, runDetails } = parsed.data;
	const first = buildDefinition.resolvedDependencies?.[0];
	const source = buildDefinition.externalParameters?.workflow?.repository ?? first?.uri;
	return claims(runDetails.builder.id, source, first?.digest?.["gitCommit"]);
}
function olderClaims(predicate) {
	const parsed = olderSchema.safeParse(predicate);
	if (!parsed.success) return {};
	const { builder, invocation, materials } = parsed.data;
	const source = invocation?.configSource ?? materials?.[0];
	return claims(builder.id, source?.uri, source?.digest?.["sha1"]);
}
function claims(builder, source, commit) {
	return {
		builder,
		...source === void 0 ? {} : { source },
		...commit === void 0 ? {} : { commit }
	};
}
function originOf({ builder, source }, declared) {
	const pairs = [{
		said: builder,
		asked: declared?.builder,
		isSame: isSameBuilder
	}, {
		said: source,
		asked: declared?.source,
		isSame: isSameSource
	}].filter(({ asked }) => asked !== void 0);
	if (pairs.length === 0) return "not-declared";
	if (pairs.some(({ said, asked, isSame }) => said !== void 0 && !isSame(said, asked ?? ""))) return "other";
	return pairs.some(({ said }) => said === void 0) ? "not-stated" : "as-declared";
}
function isSameBuilder(said, asked) {
	return said === asked || !asked.includes("@") && said.split("@", 1)[0] === asked;
}
function isSameSource(said, asked) {
	return repositoryOf(said) === repositoryOf(asked);
}
/** `git+https://github.com/o/r.git@refs/heads/main` is `github.com/o/r`. */
function repositoryOf(uri) {
	const [repository = ""] = uri.replace(/^(?:git\+)?(?:https?|git|ssh):\/\//u, "").split("@", 1);
	return repository.replace(/(?:\.git)?\/*$/u, "");
}

// src/evidence/integrity/examine-statement.ts
/** One signed statement: a model signature, or an attestation of the model. */
/** `body` is undefined when the document could not be read as text. */
async function examineStatement(body, place) {
	const envelope = body === void 0 ? noText(place.document) : decodeEnvelope(body);
	if (!envelope.ok) return unreadable(envelope.reason, place);
	const statement = decodeStatement(envelope.value);
	if (!statement.ok) return unreadable(statement.reason, place);
	const list = signedListOf(statement.value);
	if (list?.ok === false) return unreadable(list.reason, {
		...place,
		document: {
			...place.document,
			kind: "signature"
		}
	});
	return list === void 0 ? { attestation: await attestationOf(envelope.value, statement.value, place) } : { signature: await signatureOf(envelope.value, statement.value, list.value, place) };
}
function noText({ size }) {
	return {
		ok: false,
		reason: size > MOST_BYTES ? `it has more than ${MOST_BYTES} bytes` : "it cannot be opened or is no UTF-8"
	};
}
function unreadable(reason, { document, line }) {
	const { path, kind } = document;
	const signature = {
		answer: "not-verified",
		reason
	};
	return kind === "signature" ? { signature: {
		path,
		present: "unreadable",
		digests: {
			...NOTHING,
			reason
		},
		signature
	} } : { attestation: {
		path,
		line,
		present: "unreadable",
		subjects: "inconclusive",
		origin: "not-stated",
		signature
	} };
}
const NOTHING = {
	answer: "inconclusive",
	matching: 0,
	changed: [],
	missing: [],
	renamed: [],
	uncovered: [],
	ignored: [],
	notCompared: []
};
async function signatureOf(envelope, statement, list, place) {
	return {
		path: place.document.path,
		present: "yes",
		predicateType: statement.predicateType,
		digests: await compareFiles(list, groundOf(statement, list, place), place.hashes),
		signature: await verified(envelope, place.settings.trust, place.ports)
	};
}
async function attestationOf(envelope, statement, { document, line, model, settings, ports, hashes }) {
	const claims = claimsOf(statement);
	const required = model.files.filter((path) => kindOf$1(path) === void 0);
	return {
		path: document.path,
		line,
		present: "yes",
		predicateType: statement.predicateType,
		...claims,
		subjects: await comparedSubjects(statement.subject, model, required, hashes),
		origin: originOf(claims, settings.provenance),
		signature: await verified(envelope, settings.provenance?.trust, ports)
	};
}
async function verified(envelope, trust, ports) {
	return trust === void 0 ? {
		answer: "not-verified",
		reason: "the policy says not whom to trust"
	} : await ports.verify(envelope, trust);
}
/** Names are relative to the folder that was signed: that of the signature, or the model when the signature lies beside it. */
function groundOf({ subject }, { resources }, { document, files, model }) {
	const folder = folderOf(document.path);
	const isInside = model.kind === "file" || document.path.startsWith(`${model.path}/`);
	const rest = {
		files,
		required: model.files,
		signature: document.path
	};
	if (resources.length === 1 && resources[0]?.name === ".") {
		const named = folder === "" ? subject[0]?.name ?? "" : `${folder}/${subject[0]?.name ?? ""}`;
		return {
			...rest,
			base: files.has(named) ? named : model.path
		};
	}
	return {
		...rest,
		base: isInside ? folder : model.path
	};
}

// src/evidence/integrity/file-hashes.ts
/** Hashes of the files, each computed once. A file is opened only by a path that the caller listed. */
var FileHashes = class {
	#open;
	#ports;
	#known = /* @__PURE__ */ new Map();
	constructor(open, ports) {
		this.#open = open;
		this.#ports = ports;
	}
	/** Lower-case hex; undefined when the file cannot be opened. */
	async whole(path, algorithm) {
		const key = `${algorithm} ${path}`;
		const known = this.#known.get(key) ?? this.#compute(path, algorithm);
		this.#known.set(key, known);
		return await known;
	}
	/** Of consecutive shards that end at `ends` (ascending), in one pass. */
	async shards(path, ends, algorithm) {
		const source = await this.#open(path);
		if (source === null) return;
		const digests = [];
		let hash = await this.#ports.startHash(algorithm);
		let position = 0;
		for await (const chunk of source.stream()) {
			let taken = 0;
			while (taken < chunk.length) {
				const left = (ends[digests.length] ?? Number.POSITIVE_INFINITY) - position;
				const part = chunk.subarray(taken, taken + left);
				hash.update(part);
				taken += part.length;
				position += part.length;
				if (part.length === left) {
					digests.push(hash.hex());
					hash = await this.#ports.startHash(algorithm);
				}
			}
		}
		return digests;
	}
	async ofBytes(bytes) {
		const hash = await this.#ports.startHash("sha256");
		hash.update(bytes);
		return hash.hex();
	}
	async #compute(path, algorithm) {
		const source = await this.#open(path);
		if (source === null || algorithm === "sha256") return await source?.sha256();
		const hash = await this.#ports.startHash(algorithm);
		for await (const chunk of source.stream()) hash.update(chunk);
		return hash.hex();
	}
};

// src/evidence/model/rules/integrity.ts
const MODEL_SIGNING = {
	title: "OpenSSF Model Signing specification",
	url: "https://github.com/ossf/model-signing-spec"
};
const SLSA = {
	title: "SLSA provenance",
	url: "https://slsa.dev/spec/v1.0/provenance"
};
const RESIGN = "If the change is meant, sign the model again; if it is not, restore the files that were signed.";
const INTEGRITY_RULES = {
	changed: {
		id: "integrity/changed-file",
		title: "A signed file was changed",
		leadsTo: "dangerous",
		severity: "critical",
		why: "The bytes that would be loaded are not those that somebody signed.",
		remedy: RESIGN,
		references: [MODEL_SIGNING]
	},
	contradiction: {
		id: "integrity/inconsistent-list",
		title: "A signature contradicts itself",
		leadsTo: "dangerous",
		severity: "critical",
		why: "The root digest is not that of the listed files, so the list was changed after it was made.",
		remedy: "Sign the model again with a tool that writes OpenSSF Model Signing v1.0.",
		references: [MODEL_SIGNING]
	},
	missing: {
		id: "integrity/missing-file",
		title: "A signed file is missing",
		leadsTo: "suspicious",
		severity: "high",
		why: "The model is not the one that was signed: a part of it is gone.",
		remedy: RESIGN,
		references: [MODEL_SIGNING]
	},
	renamed: {
		id: "integrity/renamed-file",
		title: "A signed file has another name",
		leadsTo: "suspicious",
		severity: "medium",
		why: "Loaders find files by their names: the same bytes under another name may be another model.",
		remedy: RESIGN,
		references: [MODEL_SIGNING]
	},
	uncovered: {
		id: "integrity/uncovered-file",
		title: "A file is not covered by the signature",
		leadsTo: "suspicious",
		severity: "high",
		why: "Whoever can add a file to a model can add code that its loader runs, and the signature would not tell.",
		remedy: "Sign the model again with the file, remove the file, or list it in ignore_paths when you sign.",
		references: [MODEL_SIGNING]
	},
	ignored: {
		id: "integrity/ignored-file",
		title: "A file is left out by the signature itself",
		leadsTo: "note",
		severity: "low",
		why: "The signer said that these files do not matter, so nobody vouches for them.",
		remedy: "Sign without ignore_paths when a loader reads the file.",
		references: [MODEL_SIGNING]
	},
	notCompared: {
		id: "integrity/not-compared",
		title: "A signed file could not be compared",
		leadsTo: "inconclusive",
		severity: "medium",
		why: "Of such a file nothing is known: it may be what was signed or not.",
		remedy: "Sign with sha256, blake2b or blake3, and without symbolic links.",
		references: [MODEL_SIGNING]
	},
	unreadable: {
		id: "integrity/unreadable-document",
		title: "A signature or attestation cannot be read",
		leadsTo: "inconclusive",
		severity: "medium",
		why: "What looks like a proof and cannot be read proves nothing.",
		remedy: "Make it again, or remove it.",
		references: [MODEL_SIGNING, SLSA]
	},
	invalid: {
		id: "integrity/invalid-signature",
		title: "A signature is not by whom the policy trusts",
		leadsTo: "dangerous",
		severity: "critical",
		why: "Somebody else signed, or what was signed has been changed since.",
		remedy: "Find out who signed. If the key has changed, change it in the policy first, in a pull request of its own.",
		references: [MODEL_SIGNING]
	},
	notVerified: {
		id: "integrity/signature-not-verified",
		title: "A signature was not verified",
		leadsTo: "note",
		severity: "low",
		why: "Anybody can make a signature; it says something only when it is checked against a key that you trust.",
		remedy: "Give signature: { key } or { certificate } or { identity, issuer, trusted-root } in the policy.",
		references: [MODEL_SIGNING]
	},
	otherSubject: {
		id: "integrity/attested-other-bytes",
		title: "An attestation is of other bytes",
		leadsTo: "dangerous",
		severity: "high",
		why: "The attestation names the file, and the file is not what was attested.",
		remedy: "Build the model again in the attesting workflow, or restore the files that it attested.",
		references: [SLSA]
	},
	otherOrigin: {
		id: "integrity/other-origin",
		title: "The provenance names another builder or source",
		leadsTo: "dangerous",
		severity: "high",
		why: "The model was not built where and from what the policy says.",
		remedy: "Build it where the policy says, or change provenance in the policy first.",
		references: [SLSA]
	},
	otherOutput: {
		id: "integrity/recorded-other-output",
		title: "The run manifest recorded other bytes",
		leadsTo: "suspicious",
		severity: "high",
		why: "The run that fates-run.json describes did not make the files that lie here.",
		remedy: "Commit the manifest of the run that made the model.",
		references: []
	}
};

// src/evidence/integrity/findings.ts
/** Findings from the answers: each answer that is not good has one, with where and what. */
function signatureFindings(evidence) {
	const { path, present, digests, signature } = evidence;
	if (present === "unreadable") return [finding(INTEGRITY_RULES.unreadable, path, "The signature cannot be read.", digests.reason ?? "")];
	const each = (rule, paths, message) => paths.map((file) => finding(rule, file, message, `signature: ${path}`));
	return [
		...digests.answer === "mismatch" && digests.reason !== void 0 ? [finding(INTEGRITY_RULES.contradiction, path, "The list is not the one that was signed for.", digests.reason)] : [],
		...each(INTEGRITY_RULES.changed, digests.changed, "Its bytes are not those that were signed."),
		...each(INTEGRITY_RULES.missing, digests.missing, "It is signed and is not there."),
		...digests.renamed.map(({ from, to }) => finding(INTEGRITY_RULES.renamed, to, "It is signed under another name.", `signed as ${from}; signature: ${path}`)),
		...each(INTEGRITY_RULES.uncovered, digests.uncovered, "The signature does not list it."),
		...each(INTEGRITY_RULES.ignored, digests.ignored, "The signature leaves it out."),
		...each(INTEGRITY_RULES.notCompared, digests.notCompared, "It could not be compared with what was signed."),
		...verificationFindings(path, signature)
	];
}
function attestationFindings(evidence) {
	const { path, line, present, subjects, origin, signature, builder, source } = evidence;
	const at = `line ${line}`;
	if (present === "unreadable") {
		const reason = signature.answer === "verified" ? "" : signature.reason;
		return [finding(INTEGRITY_RULES.unreadable, path, "The attestation cannot be read.", `${at}: ${reason}`)];
	}
	if (subjects === "unrelated") return [];
	return [
		...subjects === "mismatch" ? [finding(INTEGRITY_RULES.otherSubject, path, "It names a file of the model with another digest.", at)] : [],
		...origin === "other" ? [finding(INTEGRITY_RULES.otherOrigin, path, "It says another builder or source than the policy.", `${at}: builder ${builder ?? "not stated"}, source ${source ?? "not stated"}`)] : [],
		...verificationFindings(path, signature)
	];
}
function manifestFindings({ path, present, outputs }) {
	if (present === "unreadable") return [finding(INTEGRITY_RULES.unreadable, path, "The run manifest cannot be read.", "")];
	return outputs === "mismatch" ? [finding(INTEGRITY_RULES.otherOutput, path, "It recorded other bytes at the model’s path.", "")] : [];
}
function verificationFindings(path, answer) {
	switch (answer.answer) {
		case "verified": return [];
		case "invalid": return [finding(INTEGRITY_RULES.invalid, path, "Its signature is not valid.", answer.reason)];
		case "not-verified": return [finding(INTEGRITY_RULES.notVerified, path, "Its signature was not verified.", answer.reason)];
	}
}
function finding(rule, path, message, detail) {
	return {
		rule,
		path,
		message,
		detail: detail.slice(0, 300)
	};
}

// src/evidence/integrity/recorded-outputs.ts
/** A run manifest's outputs against what lies at their paths, as far as they are of the model. */
async function comparedOutputs(path, text, model, hashes) {
	const json = text === void 0 ? void 0 : parseStrictJson(text);
	const manifest = runManifestSchema.safeParse(json?.ok === true ? json.value : void 0);
	if (!manifest.success) return {
		path,
		present: "unreadable",
		outputs: "inconclusive"
	};
	const { kind, outputs } = manifest.data;
	const files = new Set(model.files);
	const related = outputs.filter((output) => output.path === model.path || files.has(output.path));
	return {
		path,
		present: "yes",
		kind,
		outputs: verdictOf(await Promise.all(related.map((output) => isRecorded(output, model, hashes))))
	};
}
async function isRecorded(output, model, hashes) {
	if (output.path !== model.path || model.kind === "file") {
		const digest = await hashes.whole(output.path, "sha256");
		return digest === void 0 ? void 0 : digest === output.digest;
	}
	const digests = [];
	for (const path of model.files) {
		const sha256 = await hashes.whole(path, "sha256");
		if (sha256 === void 0) return;
		digests.push({
			path,
			sha256,
			bytes: 0
		});
	}
	return (await modelIdentity(model.path, digests, (bytes) => hashes.ofBytes(bytes)))?.digest === output.digest;
}
function verdictOf(states) {
	if (states.includes(false)) return "mismatch";
	if (states.includes(void 0)) return "inconclusive";
	return states.length === 0 ? "unrelated" : "match";
}

// src/evidence/integrity/integrity.ts
const MOST_FINDINGS = 200;
const MOST_LINES = 1e3;
async function examineIntegrity(files, model, open, settings, ports) {
	const links = new Set(files.filter(({ isLink }) => isLink === true).map(({ path }) => path));
	const hashes = new FileHashes(async (path) => links.has(path) ? null : await open(path), ports);
	const listed = new Map(files.map((file) => [file.path, file]));
	const signatures = [];
	const attestations = [];
	const manifests = [];
	for (const document of documentsOf(files, model)) {
		const text = await textOf(document, open);
		if (document.kind === "manifest") {
			manifests.push(await comparedOutputs(document.path, text, model, hashes));
			continue;
		}
		for (const { line, body } of statementsIn(document, text)) {
			const { signature, attestation } = await examineStatement(body, {
				document,
				line,
				files: listed,
				model,
				settings,
				ports,
				hashes
			});
			signatures.push(...signature === void 0 ? [] : [signature]);
			attestations.push(...attestation === void 0 ? [] : [attestation]);
		}
	}
	const findings = [
		...signatures.flatMap(signatureFindings),
		...attestations.flatMap(attestationFindings),
		...manifests.flatMap(manifestFindings)
	];
	return {
		signatures,
		attestations,
		manifests,
		findings: findings.slice(0, MOST_FINDINGS),
		more: Math.max(0, findings.length - MOST_FINDINGS)
	};
}
/** A line of a `.jsonl` is a document of its own. */
function statementsIn({ path }, text) {
	if (text === void 0 || !path.endsWith(".jsonl")) return [{
		line: 1,
		body: text
	}];
	return text.split("\n", MOST_LINES).map((body, index) => ({
		line: index + 1,
		body
	})).filter(({ body }) => body.trim() !== "");
}

// src/evidence/model/rules/source-rule.ts
/** A row of the tables of source rules. */
function ruleOf([id, leadsTo, severity], title, why, remedy, references) {
	return {
		id,
		title,
		leadsTo,
		severity,
		why,
		remedy,
		references
	};
}

// src/evidence/model/rules/source-code.ts
const DESERIALIZATION = {
	title: "CWE-502: Deserialization of Untrusted Data",
	url: "https://cwe.mitre.org/data/definitions/502.html"
};
const CODE_INJECTION = {
	title: "CWE-95: Eval Injection",
	url: "https://cwe.mitre.org/data/definitions/95.html"
};
const COMMAND_INJECTION = {
	title: "CWE-78: OS Command Injection",
	url: "https://cwe.mitre.org/data/definitions/78.html"
};
const CERTIFICATE = {
	title: "CWE-295: Improper Certificate Validation",
	url: "https://cwe.mitre.org/data/definitions/295.html"
};
const CLEARTEXT = {
	title: "CWE-319: Cleartext Transmission of Sensitive Information",
	url: "https://cwe.mitre.org/data/definitions/319.html"
};
const FOREIGN_CODE = {
	title: "CWE-829: Inclusion of Functionality from Untrusted Control Sphere",
	url: "https://cwe.mitre.org/data/definitions/829.html"
};
const TORCH_LOAD = {
	title: "PyTorch: torch.load with weights_only",
	url: "https://pytorch.org/docs/stable/generated/torch.load.html"
};
const PICKLE = {
	title: "Python documentation: the pickle module is not secure",
	url: "https://docs.python.org/3/library/pickle.html"
};
const NUMPY_LOAD = {
	title: "NumPy: numpy.load with allow_pickle",
	url: "https://numpy.org/doc/stable/reference/generated/numpy.load.html"
};
const YAML_LOAD = {
	title: "PyYAML: yaml.load of untrusted input",
	url: "https://github.com/yaml/pyyaml/wiki/PyYAML-yaml.load(input)-Deprecation"
};
const KERAS_LOAD = {
	title: "Keras: load_model with safe_mode",
	url: "https://keras.io/api/models/model_saving_apis/model_saving_and_loading/"
};
const REMOTE_CODE = {
	title: "Transformers: custom models",
	url: "https://huggingface.co/docs/transformers/custom_models"
};
const RUNS_CODE = "Whoever can change the file that is loaded runs code of their choice in this process.";
const NO_CODE_FORMAT = "Load a format that holds no code (safetensors, ONNX, JSON, Parquet), or check the digest of the file against one kept in the repository before it is loaded.";
const SOURCE_CODE_RULES = {
	torchFullLoad: ruleOf([
		"source/torch-load-full",
		"suspicious",
		"high"
	], "torch.load with weights_only=False", `It unpickles whatever the file holds. ${RUNS_CODE}`, "Write `weights_only=True` and allow-list own classes by `torch.serialization.add_safe_globals`, or load safetensors.", [TORCH_LOAD, DESERIALIZATION]),
	torchDefaultLoad: ruleOf([
		"source/torch-load-default",
		"note",
		"low"
	], "torch.load without weights_only", "The default is True since PyTorch 2.6 and False before, so what is safe here depends on the version that happens to be installed.", "Write `weights_only=True`.", [TORCH_LOAD, DESERIALIZATION]),
	unpickle: ruleOf([
		"source/unpickle",
		"suspicious",
		"medium"
	], "A pickle is loaded", `A pickle is a program. ${RUNS_CODE}`, NO_CODE_FORMAT, [PICKLE, DESERIALIZATION]),
	unpickleDownload: ruleOf([
		"source/unpickle-download",
		"suspicious",
		"high"
	], "A downloaded pickle is loaded", "A pickle is a program, and this one comes from the network: its publisher, or whoever takes their account over, runs code here.", "Pin the download to a commit and check its digest before it is loaded, or take a format that holds no code (safetensors, ONNX, skops).", [
		PICKLE,
		DESERIALIZATION,
		FOREIGN_CODE
	]),
	marshal: ruleOf([
		"source/marshal-load",
		"suspicious",
		"medium"
	], "Marshalled data is loaded", "The marshal module holds code objects and is not safe against malicious data.", "Store data as JSON or Parquet, and code as source.", [DESERIALIZATION]),
	yamlLoad: ruleOf([
		"source/yaml-unsafe-load",
		"suspicious",
		"high"
	], "YAML is loaded without a safe loader", "Tags of the document can build any Python object, which runs code.", "Call `yaml.safe_load`, or pass `Loader=yaml.SafeLoader`.", [YAML_LOAD, DESERIALIZATION]),
	trustRemoteCode: ruleOf([
		"source/trust-remote-code",
		"suspicious",
		"high"
	], "Code of a model repository is run", "Python files of the hub repository are downloaded and run; without a pinned commit they may change between two runs.", "Leave it out if the library knows the architecture; else read that code, and pin `revision` and `code_revision` to the commit that was read.", [REMOTE_CODE, FOREIGN_CODE]),
	allowPickle: ruleOf([
		"source/numpy-allow-pickle",
		"suspicious",
		"medium"
	], "numpy.load with allow_pickle=True", `Arrays of objects are pickles inside. ${RUNS_CODE}`, "Leave `allow_pickle` out and store arrays of numbers or fixed-width text.", [NUMPY_LOAD, DESERIALIZATION]),
	kerasUnsafe: ruleOf([
		"source/keras-unsafe-load",
		"suspicious",
		"high"
	], "Keras loads code from a model file", "Without the safe mode, Lambda layers of the file are unmarshalled and run.", "Leave `safe_mode` at True, and register own layers by `keras.saving.register_keras_serializable`.", [KERAS_LOAD, DESERIALIZATION]),
	evaluate: ruleOf([
		"source/eval",
		"suspicious",
		"medium"
	], "Text that is computed is run as code", "Who controls the text controls the process.", "Parse data with `ast.literal_eval` or `json.loads`; choose functions from a dictionary by name.", [CODE_INJECTION]),
	shell: ruleOf([
		"source/shell",
		"suspicious",
		"medium"
	], "A computed command is given to a shell", "Who controls a part of the text adds commands of their own.", "Call `subprocess.run` with a list of arguments and without `shell=True`.", [COMMAND_INJECTION]),
	noVerify: ruleOf([
		"source/tls-not-verified",
		"suspicious",
		"high"
	], "A download does not check the certificate", "Anyone on the way can answer in the place of the server and give other bytes.", "Leave `verify` out, or name the certificate authority of your organisation by a path.", [CERTIFICATE]),
	plainHttp: ruleOf([
		"source/plain-http",
		"suspicious",
		"medium"
	], "A file is fetched over plain HTTP", "Anyone on the way can give other bytes.", "Use the https address, and check the digest of what was downloaded.", [CLEARTEXT])
};

// src/evidence/model/rules/source-supply.ts
const HARD_CODED = {
	title: "CWE-798: Use of Hard-coded Credentials",
	url: "https://cwe.mitre.org/data/definitions/798.html"
};
const NO_INTEGRITY = {
	title: "CWE-494: Download of Code Without Integrity Check",
	url: "https://cwe.mitre.org/data/definitions/494.html"
};
const FOREIGN = {
	title: "CWE-829: Inclusion of Functionality from Untrusted Control Sphere",
	url: "https://cwe.mitre.org/data/definitions/829.html"
};
const HUB_DOWNLOAD = {
	title: "Hugging Face Hub: download files at a revision",
	url: "https://huggingface.co/docs/huggingface_hub/guides/download"
};
const TORCH_HUB$1 = {
	title: "PyTorch: torch.hub",
	url: "https://pytorch.org/docs/stable/hub.html"
};
const PIP_HASHES = {
	title: "pip: secure installs",
	url: "https://pip.pypa.io/en/stable/topics/secure-installs/"
};
const SCORECARD = {
	title: "OpenSSF Scorecard: pinned dependencies",
	url: "https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies"
};
const SOURCE_SUPPLY_RULES = {
	unpinnedDownload: ruleOf([
		"source/unpinned-download",
		"note",
		"medium"
	], "A download from a hub that is not pinned to a commit", "A branch or tag can be moved: tomorrow the same line loads another model or other data than what was assessed.", "Pass `revision=` with the full commit (40 hexadecimal digits).", [HUB_DOWNLOAD, NO_INTEGRITY]),
	torchHub: ruleOf([
		"source/torch-hub",
		"suspicious",
		"high"
	], "torch.hub runs code that is not pinned", "`torch.hub.load` downloads and runs `hubconf.py` of a repository, at a branch when no commit is named.", "Name the commit (`owner/name:40 hexadecimal digits`), or install the package at a fixed version with its hash.", [TORCH_HUB$1, FOREIGN]),
	unpinnedBaseModel: ruleOf([
		"source/unpinned-base-model",
		"note",
		"medium"
	], "A base model without a revision", "The model was made from another that is named only: which version it was cannot be told, nor can the training be repeated.", "Keep the commit of the base model beside its name (`revision` in the adapter’s configuration or in the code that loads it).", [HUB_DOWNLOAD, NO_INTEGRITY]),
	unpinnedDependency: ruleOf([
		"source/unpinned-dependency",
		"note",
		"medium"
	], "Dependencies that are not fixed to a version", "Each installation may bring other code than the one that was tested.", "Fix exact versions, best by a lock file that is committed (`uv lock`, `pip-compile --generate-hashes`, `npm install`).", [SCORECARD, FOREIGN]),
	unhashedDependency: ruleOf([
		"source/unhashed-dependency",
		"note",
		"low"
	], "Dependencies whose content is not fixed by a hash", "A version can be published again on a mirror or taken over; only a hash tells whether the bytes are the same.", "Add hashes: `pip-compile --generate-hashes` and `pip install --require-hashes`, or a lock file that holds them.", [PIP_HASHES, NO_INTEGRITY]),
	unpinnedImage: ruleOf([
		"source/unpinned-image",
		"note",
		"medium"
	], "A base image without a digest", "A tag can be moved to another image at any time.", "Write `image:tag@sha256:…` after FROM.", [SCORECARD, NO_INTEGRITY]),
	badDependencyFile: ruleOf([
		"source/dependencies-unreadable",
		"inconclusive",
		"low"
	], "A list of dependencies that cannot be read", "What cannot be read cannot be called pinned.", "Mend the file: its own tool tells where it breaks.", []),
	secret: ruleOf([
		"source/secret",
		"suspicious",
		"critical"
	], "A secret in a file", "Everyone who reads the repository, its history or a copy of it can use the secret.", "Revoke it at its issuer first: deleting the line leaves it in the history. Then read it from the environment or a secret store.", [HARD_CODED]),
	notExamined: ruleOf([
		"source/not-examined",
		"inconclusive",
		"low"
	], "A part of a file was not examined", "What was not read may hold anything.", "Split the file, or move data out of the code.", [])
};

// src/evidence/model/rules/source.ts
/** What is found in text beside a model: calls, downloads, dependencies, secrets. */
const SOURCE_RULES = {
	...SOURCE_CODE_RULES,
	...SOURCE_SUPPLY_RULES
};

// src/evidence/source/finding.ts
/** Characters of one file that are examined. */
const MAX_CHARACTERS = 2 ** 20;
const MAX_DETAIL = 300;
/** One line of at most 300 characters. */
function detailOf(text) {
	const line = text.slice(0, 2 * MAX_DETAIL).replaceAll(/\s+/gu, " ").trim();
	return line.length > MAX_DETAIL ? `${line.slice(0, 299)}…` : line;
}

// src/evidence/source/dependencies/report.ts
var import_dist = require_dist();
const MAX_UNPINNED = 100;
function fileOf(path, ecosystem, dependencies) {
	return {
		path,
		ecosystem,
		total: dependencies.length,
		pinned: dependencies.filter(({ isPinned }) => isPinned).length,
		hashed: dependencies.filter(({ isHashed }) => isHashed).length,
		unpinned: dependencies.filter(({ isPinned }) => !isPinned).slice(0, MAX_UNPINNED).map(({ name, line, constraint }) => ({
			name,
			line,
			constraint
		}))
	};
}
/** What a lock file fixes counts as fixed, whatever the list itself leaves open. */
function underLock(dependencies, lock) {
	return lock === void 0 ? dependencies : dependencies.map((each) => ({
		...each,
		isPinned: each.isPinned || lock.pinned.has(each.name),
		isHashed: each.isHashed || lock.hashed.has(each.name)
	}));
}
/** PEP 503: one spelling of a name. */
function pypiName(name) {
	return name.replaceAll(/[-_.]+/gu, "-").toLowerCase();
}

// src/evidence/source/dependencies/requirements.ts
/** pip's requirements files and the requirements of PEP 508 in other files. */
const NAME$1 = /^([A-Za-z0-9][A-Za-z0-9._-]{0,127})\s{0,8}(?:\[[^\]]{0,200}\])?\s{0,8}(.{0,2000})$/su;
const EXACT$2 = /^\(?===?\s{0,8}[^\s,*)]+\)?$/u;
const DIRECT = /^(?:git\+|hg\+|svn\+|bzr\+|https?:|file:)/u;
const COMMIT$3 = /@[0-9a-f]{40}(?:#|$)/iu;
const DIGEST$1 = /#(?:[^#]{0,200}&)?(?:sha256|sha384|sha512)=[0-9a-f]{64,128}/u;
const EGG = /#(?:[^#]{0,200}&)?egg=([\w.-]{1,128})/u;
/** Includes (`-r`), constraints (`-c`) and options of an index are no dependencies: included files are found by themselves. */
function readRequirements(text) {
	return logicalLines(text).flatMap(({ line, content }) => {
		const hashes = /\s--hash[= ]\s{0,4}\w+:/u.test(` ${content}`);
		const bare = content.replace(/(?:^|\s)--(?:hash|global-option|config-settings?|install-option)[= ].*$/su, "").trim();
		const editable = /^(?:-e|--editable)[\s=]\s{0,8}/u.exec(bare);
		if (editable !== null) return [ofAddress(bare.slice(editable[0].length), line, hashes)];
		return bare === "" || bare.startsWith("-") ? [] : [ofRequirement(bare, line, hashes)];
	});
}
/** One requirement of PEP 508: `name[extra] >= 1, < 2 ; marker` or `name @ address`. */
function ofRequirement(text, line, hashes = false) {
	if (DIRECT.test(text) || /^[./]/u.test(text)) return ofAddress(text, line, hashes);
	const [, name = text.slice(0, 128), rest = ""] = NAME$1.exec(text) ?? [];
	if (rest.startsWith("@")) return {
		...ofAddress(rest.slice(1).trim(), line, hashes),
		name: pypiName(name)
	};
	const constraint = rest.split(";")[0]?.trim() ?? "";
	return {
		name: pypiName(name),
		line,
		constraint,
		isPinned: EXACT$2.test(constraint),
		isHashed: hashes
	};
}
/** A repository at a commit, a file with its digest, or a folder of the same repository are fixed. */
function ofAddress(text, line, hashes) {
	const address = text.split(/\s;|\s#/u)[0]?.trim() ?? "";
	const isHashed = hashes || DIGEST$1.test(address);
	const isFolder = /^[./]/u.test(address);
	return {
		name: EGG.exec(address)?.[1] ?? address.replace(/\/\/[^/@]*@/u, "//").slice(0, 200),
		line,
		constraint: "",
		isPinned: isHashed || isFolder || COMMIT$3.test(address),
		isHashed: isHashed || isFolder
	};
}
/** Lines joined over a backslash, without comments. */
function logicalLines(text) {
	const logical = [];
	let parts = [];
	let first = 1;
	for (const [index, raw] of text.split("\n").entries()) {
		const content = raw.replace(/\r$/u, "").replace(/(?:^|\s)#.*$/u, "");
		first = parts.length === 0 ? index + 1 : first;
		const continues = content.endsWith("\\");
		parts.push(continues ? content.slice(0, -1) : content);
		if (!continues) {
			logical.push({
				line: first,
				content: parts.join(" ").trim()
			});
			parts = [];
		}
	}
	return parts.length === 0 ? logical : [...logical, {
		line: first,
		content: parts.join(" ").trim()
	}];
}

// src/evidence/source/dependencies/conda.ts
/** environment.yml of conda, and conda-lock's files. */
const ENVIRONMENT = object({ dependencies: array(union([string(), object({ pip: array(string()) }).partial()])).nullish() });
const LOCK$1 = object({ package: array(object({
	name: string(),
	version: string$1(),
	hash: record(string(), unknown()).optional()
})) });
const MAX_ALIASES = 50;
/** `channel::name=version=build`, `name >=1`; `=1.2` alone is a prefix for conda, so it fixes nothing. */
function readEnvironment(text) {
	const { dependencies } = ENVIRONMENT.parse((0, import_dist.parse)(text, {
		maxAliasCount: MAX_ALIASES,
		logLevel: "silent"
	}));
	const lines = text.split("\n");
	const lineOf = (part) => 1 + Math.max(0, lines.findIndex((line) => line.includes(part)));
	return (dependencies ?? []).flatMap((each) => typeof each === "string" ? [ofConda(each, lineOf(each))] : (each.pip ?? []).filter((requirement) => !requirement.startsWith("-")).map((requirement) => ofRequirement(requirement, lineOf(requirement))));
}
function ofConda(text, line) {
	const [, name = text.slice(0, 128), constraint = ""] = /^(?:[^:\s]{1,100}::)?([\w.-]{1,128})\s{0,8}(.{0,500})$/u.exec(text) ?? [];
	const isPinned = /^==\s{0,4}[^*,|\s]+$/u.test(constraint) || /^={1,2}[^=*,|\s]+=[^=*\s]+$/u.test(constraint);
	return {
		name: pypiName(name),
		line,
		constraint,
		isPinned,
		isHashed: false
	};
}
function readCondaLock(text) {
	const packages = LOCK$1.parse((0, import_dist.parse)(text, {
		maxAliasCount: MAX_ALIASES,
		logLevel: "silent"
	})).package;
	return {
		pinned: new Set(packages.map(({ name }) => pypiName(name))),
		hashed: new Set(packages.filter(({ hash }) => Object.keys(hash ?? {}).length > 0).map(({ name }) => pypiName(name)))
	};
}

// src/evidence/source/dependencies/dockerfile.ts
const FROM = /^\s{0,40}FROM\s+(?:--\S{1,100}\s+)*(\S{1,500})(?:\s+AS\s+(\S{1,200}))?\s*$/iu;
const DIGEST = /@sha256:[0-9a-f]{64}$/u;
/** Earlier stages and `scratch` are no images; an argument in the name leaves it open, unless a digest follows. */
function readDockerfile(text) {
	const stages = /* @__PURE__ */ new Set(["scratch"]);
	return text.split("\n").flatMap((content, index) => {
		const [, image, stage] = FROM.exec(content.slice(0, 2e3)) ?? [];
		const isStage = image === void 0 || stages.has(image.toLowerCase());
		if (stage !== void 0) stages.add(stage.toLowerCase());
		if (isStage) return [];
		const isFixed = DIGEST.test(image);
		const [name = image, constraint = ""] = image.split(/:(?=[^/]*$)/u);
		return [{
			name,
			line: index + 1,
			constraint,
			isPinned: isFixed,
			isHashed: isFixed
		}];
	});
}

// src/evidence/source/dependencies/json-lists.ts
/** package.json with its lock files, and Pipfile.lock. */
const RANGES = record(string(), string()).optional();
const PACKAGE = object({
	dependencies: RANGES,
	devDependencies: RANGES,
	optionalDependencies: RANGES
});
const LOCKED = object({
	version: string().optional(),
	integrity: string().optional()
});
const NPM_LOCK = object({
	packages: record(string(), LOCKED).optional(),
	dependencies: record(string(), LOCKED).optional()
});
const PNPM_LOCK = object({ packages: record(string(), object({ resolution: object({ integrity: string().optional() }).optional() })).optional() });
const PIPFILE_SECTION = record(string(), object({
	version: string().optional(),
	hashes: array(string()).optional()
})).default({});
const PIPFILE_LOCK = object({
	default: PIPFILE_SECTION,
	develop: PIPFILE_SECTION
});
const EXACT$1 = /^=?v?\d+\.\d+\.\d+(?:[-+][\w.+-]{1,100})?$/u;
const FIXED = /^(?:file:|link:|workspace:)|#[0-9a-f]{40}$/u;
function readPackage(text) {
	const { dependencies, devDependencies, optionalDependencies } = PACKAGE.parse(JSON.parse(text));
	const lines = text.split("\n");
	return Object.entries({
		...optionalDependencies,
		...devDependencies,
		...dependencies
	}).map(([name, constraint]) => ({
		name,
		line: 1 + Math.max(0, lines.findIndex((line) => line.includes(`${JSON.stringify(name)}:`))),
		constraint,
		isPinned: EXACT$1.test(constraint) || FIXED.test(constraint),
		isHashed: false
	}));
}
function readNpmLock(text) {
	const { packages, dependencies } = NPM_LOCK.parse(JSON.parse(text));
	const top = Object.entries(packages ?? {}).flatMap(([path, locked]) => path.lastIndexOf("node_modules/") === 0 ? [[path.slice(13), locked]] : []);
	const all = [...Object.entries(dependencies ?? {}), ...top];
	return {
		pinned: new Set(all.filter(([, { version }]) => version !== void 0).map(([name]) => name)),
		hashed: new Set(all.filter(([, { integrity }]) => integrity !== void 0).map(([name]) => name))
	};
}
/** Keys are `name@1.2.3`, of older versions `/name@1.2.3` or `/name/1.2.3`. */
function readPnpmLock(text) {
	const { packages } = PNPM_LOCK.parse((0, import_dist.parse)(text, {
		maxAliasCount: 0,
		logLevel: "silent"
	}));
	const all = Object.entries(packages ?? {}).map(([key, { resolution }]) => ({
		name: /^\/?((?:@[^/@]{1,200}\/)?[^/@]{1,200})[@/]/u.exec(key)?.[1] ?? key,
		integrity: resolution?.integrity
	}));
	return {
		pinned: new Set(all.map(({ name }) => name)),
		hashed: new Set(all.filter(({ integrity }) => integrity !== void 0).map(({ name }) => name))
	};
}
/** yarn.lock, of version 1 and of Berry: blocks that begin with `name@range`. */
function readYarnLock(text) {
	const pinned = /* @__PURE__ */ new Set();
	const hashed = /* @__PURE__ */ new Set();
	let name;
	for (const line of text.split("\n")) {
		name = /^"?((?:@[^/@\s]{1,200}\/)?[^/@\s"#]{1,200})@[^\n]*:\s*$/u.exec(line)?.[1] ?? (line.startsWith(" ") ? name : void 0);
		if (name !== void 0 && /^ {2}version:? /u.test(line)) pinned.add(name);
		else if (name !== void 0 && /^ {2}(?:integrity|checksum):? /u.test(line)) hashed.add(name);
	}
	return {
		pinned,
		hashed
	};
}
function readPipfileLock(text) {
	const { default: runtime, develop } = PIPFILE_LOCK.parse(JSON.parse(text));
	const all = Object.entries({
		...develop,
		...runtime
	});
	return {
		pinned: new Set(all.filter(([, { version }]) => version?.startsWith("==")).map(([name]) => pypiName(name))),
		hashed: new Set(all.filter(([, { hashes }]) => (hashes ?? []).length > 0).map(([name]) => pypiName(name)))
	};
}

// node_modules/smol-toml/dist/error.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	/** @internal */
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};

// node_modules/smol-toml/dist/primitive.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};

// node_modules/smol-toml/dist/extract.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
/** @internal */
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}

// node_modules/smol-toml/dist/util.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}

// node_modules/smol-toml/dist/struct.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}

// node_modules/smol-toml/dist/stringify.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let HAS_WELLFORMED = !!"".isWellFormed;

// node_modules/smol-toml/dist/index.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/

// src/evidence/source/dependencies/toml.ts
/** TOML beside a model: pyproject.toml, Pipfile, and the lock files of uv, Poetry and PDM. */
const TABLE = record(string(), unknown());
const POETRY = object({
	dependencies: TABLE.optional(),
	group: record(string(), object({ dependencies: TABLE.optional() })).optional()
});
const PYPROJECT = object({
	project: object({
		dependencies: array(string()).optional(),
		"optional-dependencies": record(string(), array(string())).optional()
	}).optional(),
	"dependency-groups": record(string(), array(unknown())).optional(),
	tool: object({ poetry: POETRY.optional() }).optional()
});
const PIPFILE = object({
	packages: TABLE.optional(),
	"dev-packages": TABLE.optional()
});
const FILES = array(object({ hash: string().optional() }));
const LOCK = object({ package: array(object({
	name: string(),
	version: string().optional(),
	sdist: object({ hash: string().optional() }).optional(),
	wheels: FILES.optional(),
	files: FILES.optional()
})).default([]) });
/** Of a Poetry or Pipfile entry. */
const ENTRY = union([string(), object({
	version: string().optional(),
	rev: string().optional(),
	ref: string().optional(),
	path: string().optional()
})]);
const EXACT = /^={0,3}\s{0,4}v?\d[\w.+!-]*$/u;
const EXACT_OF_PIPFILE = /^={2,3}\s{0,4}v?\d[\w.+!-]*$/u;
const COMMIT$2 = /^[0-9a-f]{40}$/iu;
/** Throws an Error of the parser, or of the schema, when the text is not what it should be. */
function readPyproject(text) {
	const { project, tool, ...rest } = PYPROJECT.parse(parse(text));
	const lineOf = lineFinder(text);
	const listed = [
		...project?.dependencies ?? [],
		...Object.values(project?.["optional-dependencies"] ?? {}).flat(),
		...Object.values(rest["dependency-groups"] ?? {}).flat().filter((each) => typeof each === "string")
	].map((each) => ofRequirement(each, lineOf(each)));
	const groups = Object.values(tool?.poetry?.group ?? {}).map(({ dependencies }) => dependencies);
	const tables = [tool?.poetry?.dependencies, ...groups].map((table) => entriesOf(table, lineOf, EXACT));
	return [...listed, ...tables.flat().filter(({ name }) => name !== "python")];
}
function readPipfile(text) {
	const { packages, "dev-packages": development } = PIPFILE.parse(parse(text));
	return [packages, development].flatMap((table) => entriesOf(table, lineFinder(text), EXACT_OF_PIPFILE));
}
function readTomlLock(text) {
	const packages = LOCK.parse(parse(text)).package;
	const hashed = packages.filter(({ sdist, wheels, files }) => [
		sdist,
		...wheels ?? [],
		...files ?? []
	].some((file) => file?.hash?.includes(":")));
	return {
		pinned: new Set(packages.filter(({ version }) => version !== void 0).map(({ name }) => pypiName(name))),
		hashed: new Set(hashed.map(({ name }) => pypiName(name)))
	};
}
function entriesOf(table, lineOf, exact) {
	return Object.entries(table ?? {}).map(([name, value]) => {
		const entry = ENTRY.safeParse(value).data ?? {};
		const { version = "", rev = "", ref = "", path } = typeof entry === "string" ? { version: entry } : { ...entry };
		const isPinned = path !== void 0 || exact.test(version) || COMMIT$2.test(rev) || COMMIT$2.test(ref);
		return {
			name: pypiName(name),
			line: lineOf(name),
			constraint: version,
			isPinned,
			isHashed: path !== void 0
		};
	});
}
/** The parser keeps no positions: the first line that holds the text, else 1. */
function lineFinder(text) {
	const lines = text.split("\n");
	return (part) => 1 + Math.max(0, lines.findIndex((line) => line.includes(part) && !line.trimStart().startsWith("#")));
}

// src/evidence/source/dependencies/examine-dependencies.ts
/** All files that list dependencies: how much of each is fixed, by itself or by the lock file in the same folder. */
const LISTS = [
	{
		name: /^(?:[\w.-]{0,60}[-_.])?requirements(?:[-_.][\w.-]{0,60})?\.(?:txt|in)$/u,
		ecosystem: "pypi",
		read: readRequirements,
		locks: []
	},
	{
		name: /^pyproject\.toml$/u,
		ecosystem: "pypi",
		read: readPyproject,
		locks: [
			"uv.lock",
			"poetry.lock",
			"pdm.lock"
		]
	},
	{
		name: /^Pipfile$/u,
		ecosystem: "pypi",
		read: readPipfile,
		locks: ["Pipfile.lock"]
	},
	{
		name: /^(?:environment|conda)(?:[-_.][\w-]{0,60})?\.ya?ml$/u,
		ecosystem: "conda",
		read: readEnvironment,
		locks: ["conda-lock.yml"]
	},
	{
		name: /^package\.json$/u,
		ecosystem: "npm",
		read: readPackage,
		locks: [
			"package-lock.json",
			"npm-shrinkwrap.json",
			"yarn.lock",
			"pnpm-lock.yaml"
		]
	},
	{
		name: /^(?:Dockerfile|Containerfile)(?:\.[\w.-]{1,60})?$|\.[Dd]ockerfile$/u,
		ecosystem: "docker",
		read: readDockerfile,
		locks: []
	}
];
const LOCKS = /* @__PURE__ */ new Map([
	["uv.lock", readTomlLock],
	["poetry.lock", readTomlLock],
	["pdm.lock", readTomlLock],
	["Pipfile.lock", readPipfileLock],
	["conda-lock.yml", readCondaLock],
	["package-lock.json", readNpmLock],
	["npm-shrinkwrap.json", readNpmLock],
	["yarn.lock", readYarnLock],
	["pnpm-lock.yaml", readPnpmLock]
]);
/** Lock files are long; what is longer than this is said to be unread. */
const MAX_LOCK = 16 * MAX_CHARACTERS;
const MAX_NAMED = 5;
/** Whether a file of this path is wanted by {@link examineDependencies}: a list, or a lock file. */
function isDependencyFile(path) {
	const name = nameOf(path);
	return LOCKS.has(name) || LISTS.some((list) => list.name.test(name));
}
/** `files` hold the lock files too; other files are passed over. */
function examineDependencies(files) {
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const findings = [];
	const listed = [];
	for (const { path, text } of files) {
		const list = LOCKS.has(nameOf(path)) ? void 0 : LISTS.find(({ name }) => name.test(nameOf(path)));
		const dependencies = list && readOr(path, text, MAX_CHARACTERS, list.read, findings);
		if (list !== void 0 && dependencies !== void 0) {
			const file = fileOf(path, list.ecosystem, underLock(dependencies, lockOf(path, list, texts, findings)));
			listed.push(file);
			findings.push(...findingsOf(file));
		}
	}
	return {
		report: { files: listed },
		findings
	};
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function lockOf(path, list, texts, findings) {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const name = list.locks.find((each) => texts.has(folder + each));
	const read = name === void 0 ? void 0 : LOCKS.get(name);
	const text = texts.get(folder + (name ?? ""));
	return read && text !== void 0 ? readOr(`${folder}${name}`, text, MAX_LOCK, read, findings) : void 0;
}
/** What `read` gives, or a finding that says why it could not. */
function readOr(path, text, limit, read, findings) {
	try {
		if (text.length > limit) throw new Error(`longer than ${limit} characters`);
		return read(text);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		findings.push({
			rule: SOURCE_RULES.badDependencyFile,
			path,
			line: 1,
			message: "The file could not be read as a list of dependencies.",
			detail: detailOf(why)
		});
		return;
	}
}
/** One finding a file and kind, at the first line that it is true of. */
function findingsOf({ path, ecosystem, total, pinned, hashed, unpinned }) {
	const [first] = unpinned;
	const names = unpinned.slice(0, MAX_NAMED).map(({ name, constraint }) => `${name}${constraint && ` ${constraint}`}`);
	const detail = detailOf(`${names.join(", ")}${total - pinned > MAX_NAMED ? ", …" : ""}`);
	if (first !== void 0) {
		const isImage = ecosystem === "docker";
		const what = isImage ? "base images have no digest" : "dependencies are not fixed to a version";
		return [{
			rule: isImage ? SOURCE_RULES.unpinnedImage : SOURCE_RULES.unpinnedDependency,
			path,
			line: first.line,
			message: `${total - pinned} of ${total} ${what}.`,
			detail
		}];
	}
	return hashed < total ? [{
		rule: SOURCE_RULES.unhashedDependency,
		path,
		line: 1,
		message: `${total - hashed} of ${total} dependencies are fixed to a version, but not to a content.`,
		detail: `${hashed} of ${total} have a hash`
	}] : [];
}

// src/evidence/source/base-model.ts
/**
* Base models that configurations of PEFT name. `_name_or_path` of Transformers is no such name: it is written by every save, and mostly holds
* the model's own.
*/
const CONFIG = object({
	base_model_name_or_path: string().nullish(),
	revision: string().nullish()
});
const KEY = "base_model_name_or_path";
const COMMIT$1 = /^[0-9a-f]{40}$/iu;
/** A name of the hub: `owner/name`, or one of the first models that have no owner. A path of more parts is a folder. */
const HUB_NAME = /^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/u;
function* examineModelConfig(text) {
	const config = CONFIG.safeParse(jsonOf$1(text)).data;
	const name = config?.base_model_name_or_path ?? "";
	if (COMMIT$1.test(config?.revision ?? "") || !HUB_NAME.test(name) || name.startsWith(".")) return;
	const at = Math.max(0, text.indexOf(JSON.stringify(KEY)));
	yield {
		rule: SOURCE_RULES.unpinnedBaseModel,
		line: text.slice(0, at).split("\n").length,
		column: at - text.lastIndexOf("\n", at),
		message: "The configuration names a base model without the commit that it was taken at.",
		detail: detailOf(`${KEY}: ${name}`)
	};
}
function jsonOf$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/evidence/source/notebook.ts
/** The code cells of a Jupyter notebook, each line with the place where it stands in the JSON file. */
const NOTEBOOK = object({
	cells: array(object({
		cell_type: string(),
		source: union([string(), array(string())]).optional()
	})).max(1e4),
	metadata: object({ kernelspec: object({ language: string().optional() }).optional() }).optional()
});
const MAX_MISSES = 200;
/** Undefined: no notebook of Python. Magics (`%`, `!`) become comments. */
function codeCells(text) {
	const parsed = NOTEBOOK.safeParse(jsonOf(text));
	const language = parsed.data?.metadata?.kernelspec?.language;
	if (!parsed.success || language !== void 0 && !/^i?python/iu.test(language)) return;
	const finder = new LineFinder(text);
	return parsed.data.cells.flatMap((cell, index) => {
		const source = cell.source ?? [];
		const pieces = typeof source === "string" ? [source] : source;
		const lines = pieces.flatMap((piece) => {
			const line = finder.lineOf(piece);
			return Array.from(piece.replace(/\n$/u, "").split("\n"), () => line);
		});
		const body = pieces.join("").replaceAll(/^[ \t]*[%!]/gmu, "#");
		return cell.cell_type === "code" ? [{
			number: index + 1,
			text: body,
			lines
		}] : [];
	});
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Strings are asked for in the order of the file, so the search never goes back. */
var LineFinder = class {
	#text;
	#at = 0;
	#line = 1;
	#misses = 0;
	constructor(text) {
		this.#text = text;
	}
	lineOf(piece) {
		const found = piece === "" || this.#misses > MAX_MISSES ? -1 : this.#text.indexOf(JSON.stringify(piece), this.#at);
		if (found === -1) {
			this.#misses += piece === "" ? 0 : 1;
			return this.#line;
		}
		for (let next = this.#text.indexOf("\n", this.#at); next !== -1 && next < found;) {
			this.#line += 1;
			this.#at = next + 1;
			next = this.#text.indexOf("\n", this.#at);
		}
		this.#at = found + 1;
		return this.#line;
	}
};

// src/evidence/source/python/characters.ts
/** What a character of Python begins. */
/** Of a character of ASCII. */
const KINDS = Array.from({ length: 128 }, (_, code) => kindOf(String.fromCodePoint(code)));
function kindOf(character) {
	if (" 	\f\r".includes(character)) return "blank";
	if ("'\"".includes(character)) return "quote";
	if (/\d/u.test(character)) return "digit";
	if (character === "\n") return "line";
	if (character === "#") return "comment";
	return /\w/u.test(character) ? "letter" : "operator";
}
function isWord(code) {
	const kind = code < 128 ? KINDS[code] : void 0;
	return kind === "letter" || kind === "digit";
}
const OPENING = /* @__PURE__ */ new Set("([{");
const CLOSING = /* @__PURE__ */ new Set(")]}");

// src/evidence/source/python/calls.ts
/** Calls in a stream of tokens, with their arguments. One pass over the tokens; arguments are read only when they are asked for. */
const MAX_CALLEE = 12;
const MAX_ARGUMENTS = 64;
/** Of one argument: what is longer is certainly not one literal. */
const MAX_TOKENS = 64;
const NOT_CALLED = /* @__PURE__ */ new Set(["def", "class"]);
function* callsOf(tokens) {
	let closing;
	const closingOf = () => closing ??= closingBrackets(tokens);
	for (let at = 1; at < tokens.length; at += 1) {
		const callee = isOpening(tokens[at]) && tokens[at - 1]?.kind === "name" ? calleeOf(tokens, at) : void 0;
		if (callee !== void 0) yield {
			...callee,
			arguments: () => argumentsOf(tokens, at, closingOf())
		};
	}
}
/** What is called by the bracket at `open`; undefined where something is defined. */
function calleeOf(tokens, open) {
	const first = calleeStart(tokens, open - 1);
	const start = tokens[first];
	const before = tokens[first - 1]?.text ?? "";
	if (start === void 0 || NOT_CALLED.has(before)) return;
	let callee = before === "." ? `?.${start.text}` : start.text;
	for (let next = first + 1; next < open; next += 1) callee += tokens[next]?.text ?? "";
	return {
		callee,
		line: start.line,
		column: start.column
	};
}
function isOpening(token) {
	return token?.kind === "operator" && token.text === "(";
}
/** The index of the first name of `a.b.c`, which ends at `last`. */
function calleeStart(tokens, last) {
	let at = last;
	for (let count = 1; count < MAX_CALLEE; count += 1) {
		if (tokens[at - 1]?.text !== "." || tokens[at - 2]?.kind !== "name") break;
		at -= 2;
	}
	return at;
}
/** For each opening bracket the index of its closing one, or of the end of the tokens; 0 for all other tokens. */
function closingBrackets(tokens) {
	const closing = new Uint32Array(tokens.length);
	const open = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token?.kind === "operator" && OPENING.has(token.text)) open.push(at);
		else if (token?.kind === "operator" && CLOSING.has(token.text)) {
			const opened = open.pop();
			if (opened !== void 0) closing[opened] = at;
		}
	}
	for (const at of open) closing[at] = tokens.length;
	return closing;
}
function argumentsOf(tokens, open, closing) {
	const end = closing[open] ?? tokens.length;
	const found = [];
	let from = open + 1;
	for (let at = from; at < end && found.length < MAX_ARGUMENTS; at += 1) {
		const token = tokens[at];
		if (token?.kind === "operator" && token.text === ",") {
			found.push(argumentOf(tokens, from, at));
			from = at + 1;
		} else at = Math.max(at, closing[at] ?? 0);
	}
	return from < end ? [...found, argumentOf(tokens, from, end)] : found;
}
function argumentOf(tokens, from, end) {
	const [first, second] = [tokens[from], tokens[from + 1]];
	const to = Math.min(end, from + MAX_TOKENS);
	if (first?.kind === "operator" && (first.text === "**" || first.text === "*")) return {
		keyword: first.text,
		tokens: tokens.slice(from + 1, to)
	};
	if (first?.kind === "name" && second?.kind === "operator" && second.text === "=") return {
		keyword: first.text,
		tokens: tokens.slice(from + 2, to)
	};
	return { tokens: tokens.slice(from, to) };
}
function keywordOf(call, keyword) {
	return call.arguments().find((each) => each.keyword === keyword);
}
/** A keyword argument, or the one at `index` when none before it is a keyword. */
function argumentAt(call, index, keyword) {
	const at = call.arguments()[index];
	return keywordOf(call, keyword) ?? (at?.keyword === void 0 ? at : void 0);
}
/** `True`, `False`, `None` or a number as it is written; undefined for everything else. */
function constantOf(argument) {
	const [only, more] = argument?.tokens ?? [];
	return only !== void 0 && more === void 0 && only.kind !== "string" ? only.text : void 0;
}
/** The text of one string, or of several that stand one after another; undefined when it is computed. */
function literalOf(argument) {
	const tokens = argument?.tokens ?? [];
	return tokens.length > 0 && tokens.every(({ kind, computed }) => kind === "string" && computed !== true) && tokens.length < MAX_TOKENS ? tokens.map(({ text }) => text).join("") : void 0;
}

// src/evidence/source/python/commands.ts
/** Calls that run text as code or as a command, when the text is computed. */
function evaluate(call) {
	const [first] = call.arguments();
	return first === void 0 || literalOf(first) !== void 0 || constantOf(first)?.match(/^\d/u) ? void 0 : {
		rule: SOURCE_RULES.evaluate,
		message: "Text that is computed is run as code."
	};
}
function shell(call) {
	const [first] = call.arguments();
	return first === void 0 || literalOf(first) !== void 0 ? void 0 : {
		rule: SOURCE_RULES.shell,
		message: "A command that is computed is given to a shell."
	};
}
function subprocess(call) {
	const flag = keywordOf(call, "shell");
	return flag === void 0 || [
		"False",
		"0",
		"None"
	].includes(constantOf(flag) ?? "") || literalOf(argumentAt(call, 0, "args")) !== void 0 ? void 0 : shell(call);
}
const EVALUATORS = [
	"eval",
	"exec",
	"builtins.eval",
	"builtins.exec",
	"__builtins__.eval",
	"__builtins__.exec"
];
const SHELLS = [
	"os.system",
	"os.popen",
	"subprocess.getoutput",
	"subprocess.getstatusoutput",
	"commands.getoutput"
];
const PROCESSES = [
	"run",
	"call",
	"check_call",
	"check_output",
	"Popen"
];
const COMMANDS = new Map([
	...EVALUATORS.map((name) => [name, evaluate]),
	...SHELLS.map((name) => [name, shell]),
	...PROCESSES.map((name) => [`subprocess.${name}`, subprocess])
]);

// src/evidence/source/python/downloading.ts
/** Calls that fetch models, data or code: pinned to a commit or not, over a checked connection or not. */
const COMMIT = /^[0-9a-f]{40}$/iu;
const LOCAL = /^(?:\.{0,2}\/|\.{1,2}$|~|[A-Za-z]:\\|(?:outputs?|checkpoints?|models?|runs|results|artifacts)\/|[^/]*\/[^/]*\/)/u;
/** The packaged builders of `datasets`, which read local files. */
const FILE_BUILDERS = /* @__PURE__ */ new Set([
	"csv",
	"json",
	"parquet",
	"text",
	"arrow",
	"imagefolder",
	"audiofolder"
]);
const HUB_FUNCTIONS = /* @__PURE__ */ new Map([
	["hf_hub_download", "repo_id"],
	["snapshot_download", "repo_id"],
	["load_dataset", "path"],
	["from_pretrained", "pretrained_model_name_or_path"]
]);
const HTTP_VERBS = /* @__PURE__ */ new Set([
	"get",
	"post",
	"put",
	"request",
	"head",
	"stream",
	"Session",
	"Client"
]);
/** Of calls that are known by their last name alone, whatever they are called on. */
function hubDownload(call, resolved) {
	const name = resolved.slice(resolved.lastIndexOf(".") + 1);
	const keyword = HUB_FUNCTIONS.get(name);
	const isOther = resolved.startsWith("<local>") || name === "load_dataset" && resolved !== "datasets.load_dataset";
	if (keyword === void 0 || isOther || keywordOf(call, "**") !== void 0) return;
	const source = literalOf(argumentAt(call, 0, keyword));
	if ((source === void 0 ? false : LOCAL.test(source) || FILE_BUILDERS.has(source)) || source === void 0 && name === "from_pretrained" && call.arguments().length === 0) return;
	return pinHit(keywordOf(call, "revision"), source, name);
}
function pinHit(revision, source, name) {
	const text = literalOf(revision);
	if (revision !== void 0 && constantOf(revision) !== "None" && (text === void 0 || COMMIT.test(text))) return;
	if (source === void 0 && name === "from_pretrained") return;
	return {
		rule: name === "from_pretrained" ? SOURCE_RULES.unpinnedBaseModel : SOURCE_RULES.unpinnedDownload,
		message: text === void 0 ? `${name} names no revision: it takes what stands there on the day.` : `${name} names a branch, a tag or a short commit, which can be moved or mistaken.`
	};
}
function trustsRemoteCode(call) {
	const flag = keywordOf(call, "trust_remote_code");
	return flag !== void 0 && constantOf(flag) === "True" ? {
		rule: SOURCE_RULES.trustRemoteCode,
		message: "Python code of the model repository is downloaded and run."
	} : void 0;
}
function kerasUnsafe(call, name) {
	const flag = name === "load_model" ? keywordOf(call, "safe_mode") : void 0;
	return flag !== void 0 && constantOf(flag) === "False" ? {
		rule: SOURCE_RULES.kerasUnsafe,
		message: "load_model runs the Lambda layers that the file holds."
	} : void 0;
}
/** `owner/name:ref`; nothing of `source="local"`. */
function torchHub(call) {
	if (literalOf(argumentAt(call, 2, "source")) === "local" || literalOf(keywordOf(call, "source")) === "local") return;
	const reference = literalOf(argumentAt(call, 0, "repo_or_dir"))?.split(":")[1] ?? "";
	const isTrusted = constantOf(keywordOf(call, "trust_repo")) === "True";
	if (COMMIT.test(reference)) return;
	return {
		rule: SOURCE_RULES.torchHub,
		message: `torch.hub runs the code of a repository at no fixed commit${isTrusted ? ", and is told not to ask" : ""}.`
	};
}
function httpHits(call, resolved) {
	const dot = resolved.lastIndexOf(".");
	return dot !== -1 && HTTP_VERBS.has(resolved.slice(dot + 1)) && constantOf(keywordOf(call, "verify")) === "False" ? [{
		rule: SOURCE_RULES.noVerify,
		message: "The certificate of the server is not checked."
	}] : [];
}
const FETCHERS = /* @__PURE__ */ new Set([
	"requests.get",
	"httpx.get",
	"httpx.stream",
	"urllib.request.urlopen",
	"urllib.request.urlretrieve",
	"wget.download",
	"gdown.download",
	"torch.hub.download_url_to_file",
	"torch.hub.load_state_dict_from_url",
	"pandas.read_csv",
	"pandas.read_parquet",
	"pandas.read_pickle"
]);
const OWN_MACHINE = /^http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0|host\.docker\.internal)(?:[:/]|$)/iu;
function plainHttp(call, resolved) {
	if (!FETCHERS.has(resolved) && !resolved.endsWith(".get_file")) return;
	return call.arguments().some(({ tokens }) => tokens.some(({ kind, text }) => kind === "string" && /^http:\/\//iu.test(text) && !OWN_MACHINE.test(text))) ? {
		rule: SOURCE_RULES.plainHttp,
		message: "What is fetched here can be changed on the way."
	} : void 0;
}

// src/evidence/source/python/downloads.ts
const DOWNLOADERS = /* @__PURE__ */ new Set([
	"hf_hub_download",
	"snapshot_download",
	"cached_download",
	"cached_file",
	"cached_path",
	"urlretrieve",
	"urlopen",
	"download_url",
	"download_url_to_file",
	"get_file",
	"download_file",
	"download_fileobj",
	"requests",
	"httpx",
	"wget",
	"gdown"
]);
const FILE_NAME = /\.(?:pkl|pickle|joblib|dill|npy|npz|pt|pth|bin|sav|dat)$/iu;
const NOT_STORED = /* @__PURE__ */ new Set([
	"import",
	"from",
	"def",
	"class"
]);
var Downloads = class {
	#names = /* @__PURE__ */ new Set();
	#unread;
	constructor(tokens) {
		this.#unread = tokens;
	}
	isIn(tokens) {
		const unread = this.#unread;
		this.#unread = [];
		this.#readAll(unread);
		return this.#holds(tokens);
	}
	#readAll(tokens) {
		let start = 0;
		for (const [at, { kind }] of tokens.entries()) if (kind === "end") {
			this.#read(tokens.slice(start, at));
			start = at + 1;
		}
	}
	#holds(tokens) {
		return tokens.some(({ kind, text }) => kind === "string" ? isAddress(text) || this.#names.has(text) : this.#names.has(text) || DOWNLOADERS.has(text));
	}
	#read(statement) {
		const [first, second] = statement;
		if (first === void 0 || NOT_STORED.has(first.text) || !this.#holds(statement)) return;
		if (first.kind === "name" && second?.text === "=") this.#names.add(first.text);
		for (const [at, { kind, text }] of statement.entries()) if (kind === "string" ? isFile(text) : statement[at - 1]?.text === "as") this.#names.add(text);
	}
};
function isFile(text) {
	return FILE_NAME.test(text) && !isAddress(text);
}
function isAddress(text) {
	return /^(?:https?|ftp|s3|gs):\/\//iu.test(text);
}

// src/evidence/source/python/loaders.ts
/** Calls that rebuild objects from bytes, and what makes each of them unsafe. */
function unpickle(call, downloads) {
	return call.arguments().some(({ tokens }) => downloads.isIn(tokens)) ? {
		rule: SOURCE_RULES.unpickleDownload,
		message: "A pickle that comes from the network is loaded."
	} : {
		rule: SOURCE_RULES.unpickle,
		message: "A pickle is loaded, and runs the code that it holds."
	};
}
function torchLoad(call) {
	const weightsOnly = keywordOf(call, "weights_only");
	if (weightsOnly !== void 0) return constantOf(weightsOnly) === "True" ? void 0 : {
		rule: SOURCE_RULES.torchFullLoad,
		message: "torch.load is told, or may be told, to unpickle any object."
	};
	if (keywordOf(call, "pickle_module") !== void 0) return {
		rule: SOURCE_RULES.torchFullLoad,
		message: "torch.load is given a pickle module of its own."
	};
	return {
		rule: SOURCE_RULES.torchDefaultLoad,
		message: "torch.load does not say weights_only: before PyTorch 2.6 this runs the code of the file."
	};
}
const SAFE_LOADERS = /* @__PURE__ */ new Set([
	"SafeLoader",
	"CSafeLoader",
	"BaseLoader",
	"CBaseLoader"
]);
function yamlLoad(call) {
	const loader = argumentAt(call, 1, "Loader")?.tokens.at(-1)?.text ?? "";
	return SAFE_LOADERS.has(loader) ? void 0 : {
		rule: SOURCE_RULES.yamlLoad,
		message: "yaml.load without a safe loader builds the objects that the document names."
	};
}
function yamlUnsafe() {
	return {
		rule: SOURCE_RULES.yamlLoad,
		message: "This loader of YAML builds the objects that the document names."
	};
}
function numpyLoad(call) {
	const allowed = constantOf(argumentAt(call, 2, "allow_pickle"));
	return allowed === "True" || allowed === "1" ? {
		rule: SOURCE_RULES.allowPickle,
		message: "numpy.load may unpickle: an array of objects runs code."
	} : void 0;
}
function marshal() {
	return {
		rule: SOURCE_RULES.marshal,
		message: "Marshalled data is loaded."
	};
}
function keras() {
	return {
		rule: SOURCE_RULES.kerasUnsafe,
		message: "Unsafe deserialization is switched on for all models of the process."
	};
}
const UNPICKLERS = [
	...[
		"pickle",
		"cPickle",
		"_pickle",
		"dill",
		"cloudpickle",
		"joblib",
		"jsonpickle",
		"pickle5"
	].flatMap((module) => [
		"load",
		"loads",
		"Unpickler",
		"decode"
	].map((name) => `${module}.${name}`)),
	"dill.load_session",
	"dill.load_module",
	"sklearn.externals.joblib.load",
	"pandas.read_pickle",
	"pandas.io.pickle.read_pickle",
	"shelve.open",
	"torch.package.PackageImporter"
];
const LOADERS = new Map([
	...UNPICKLERS.map((name) => [name, unpickle]),
	["torch.load", torchLoad],
	["torch.serialization.load", torchLoad],
	["yaml.load", yamlLoad],
	["yaml.load_all", yamlLoad],
	...[
		"unsafe_load",
		"unsafe_load_all",
		"full_load",
		"full_load_all"
	].map((name) => [`yaml.${name}`, yamlUnsafe]),
	["numpy.load", numpyLoad],
	["numpy.lib.npyio.load", numpyLoad],
	["marshal.load", marshal],
	["marshal.loads", marshal],
	["keras.config.enable_unsafe_deserialization", keras],
	["tensorflow.keras.config.enable_unsafe_deserialization", keras],
	["tf.keras.config.enable_unsafe_deserialization", keras]
]);

// src/evidence/source/python/names.ts
const MAX_STARS = 8;
var Scope = class {
	#aliases = /* @__PURE__ */ new Map();
	#stars = /* @__PURE__ */ new Set();
	#own = /* @__PURE__ */ new Set();
	bind(name, target) {
		this.#aliases.set(name, target);
	}
	star(module) {
		if (this.#stars.size < MAX_STARS) this.#stars.add(module);
	}
	define(name) {
		this.#own.add(name);
	}
	resolve(dotted) {
		const dot = dotted.indexOf(".");
		const first = dot === -1 ? dotted : dotted.slice(0, dot);
		const target = this.#aliases.get(first);
		if (target !== void 0) return [target + dotted.slice(first.length)];
		if (this.#own.has(first)) return [`<local>.${dotted}`];
		return [dotted, ...[...this.#stars].map((module) => `${module}.${dotted}`)];
	}
};
/** The names of all statements, wherever they stand: an import within a function counts for the whole module. */
function namesOf(tokens) {
	const scope = new Scope();
	let start = 0;
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token?.kind === "end") {
			if (mayBind(tokens, start)) readStatement(tokens.slice(start, at), scope);
			start = at + 1;
		} else if (token?.text === ":" && isName(tokens[at + 1], "import", "from")) start = at + 1;
	}
	return scope;
}
function isName(token, ...texts) {
	return token?.kind === "name" && texts.includes(token.text);
}
/** The cheap look: most statements bind no name of a module. */
function mayBind(tokens, start) {
	return isName(tokens[start], "import", "from", "def", "class") || tokens[start + 1]?.text === "=";
}
function readStatement(tokens, scope) {
	const [first, second] = tokens;
	if (isName(first, "import")) readImport(tokens.slice(1), scope);
	else if (isName(first, "from")) readFrom(tokens.slice(1), scope);
	else if (isName(first, "def", "class") && first?.column === 1) scope.define(second?.text ?? "");
	else if (second?.text === "=") readAssignment(tokens, scope);
}
/** `a.b as c, d` */
function readImport(tokens, scope) {
	for (const { dotted, alias } of itemsOf(tokens)) if (alias !== void 0) scope.bind(alias, dotted);
}
/** `x.y import (a as b, c)`; relative modules keep their leading dots, so that they are no library. */
function readFrom(tokens, scope) {
	const split = tokens.findIndex((token) => isName(token, "import"));
	if (split === -1) return;
	const module = tokens.slice(0, split).map(({ text }) => text).join("");
	const rest = tokens.slice(split + 1);
	if (rest[0]?.text === "*") {
		scope.star(module);
		return;
	}
	for (const { dotted, alias } of itemsOf(rest)) scope.bind(alias ?? dotted, `${module}.${dotted}`);
}
function* itemsOf(tokens) {
	let words = [];
	let alias;
	for (const [index, { text }] of tokens.entries()) if (text === ",") {
		yield {
			dotted: words.join(""),
			alias
		};
		words = [];
		alias = void 0;
	} else if (text === "as") alias = tokens[index + 1]?.text;
	else if (alias === void 0 && text !== "(" && text !== ")") words.push(text);
	if (words.length > 0) yield {
		dotted: words.join(""),
		alias
	};
}
const IMPORTERS = /* @__PURE__ */ new Set(["__import__", "importlib.import_module"]);
/** `load = pickle.load`, `p = __import__("pickle")` */
function readAssignment(statement, scope) {
	const [name, , ...tokens] = statement;
	if (name?.kind !== "name" || tokens[0]?.kind !== "name") return;
	const words = tokens.findIndex(({ kind, text }) => kind !== "name" && text !== ".");
	const dotted = (words === -1 ? tokens : tokens.slice(0, words)).map(({ text }) => text).join("");
	const [target] = scope.resolve(dotted);
	if (target === void 0) return;
	const argument = tokens[words + 1];
	if (words === -1 && target.includes(".")) scope.bind(name.text, target);
	else if (IMPORTERS.has(target) && argument?.kind === "string") scope.bind(name.text, argument.text);
}

// src/evidence/source/python/place.ts
/** Line and column of an offset, when offsets are asked for in ascending order. */
var Place = class {
	#text;
	/** The next end of a line, kept: a search for each token would be quadratic on one long line. */
	#next;
	#start = 0;
	#line;
	#firstColumn;
	constructor(text, line, column) {
		this.#text = text;
		this.#next = text.indexOf("\n");
		this.#line = line;
		this.#firstColumn = column;
	}
	get line() {
		return this.#line;
	}
	/** The line is that of `offset` from now on. */
	columnOf(offset) {
		while (this.#next !== -1 && this.#next < offset) {
			this.#line += 1;
			this.#start = this.#next + 1;
			this.#firstColumn = 1;
			this.#next = this.#text.indexOf("\n", this.#start);
		}
		return offset - this.#start + this.#firstColumn;
	}
};

// src/evidence/source/python/strings.ts
/** The inside of Python's strings. */
const LINE_END = 10;
const BACKSLASH = 92;
/** Where the closing quote stands, or where reading gives up. */
function stringEnd(text, from, quote) {
	const mark = quote.charCodeAt(0);
	for (let at = from; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === BACKSLASH) at += 1;
		else if (code === mark ? text.startsWith(quote, at) : code === LINE_END && quote.length === 1) return at;
	}
	return text.length;
}
/** From and to of what stands between braces; doubled braces are text. */
function* fieldsOf(body) {
	let depth = 0;
	let from = 0;
	for (let at = 0; at < body.length; at += 1) {
		const character = body[at];
		if (character === "{" && depth === 0 && body[at + 1] === "{") at += 1;
		else if (character === "{") {
			from = depth === 0 ? at + 1 : from;
			depth += 1;
		} else if (character === "}" && depth > 0) {
			depth -= 1;
			if (depth === 0) yield [from, at];
		}
	}
}

// src/evidence/source/python/tokens.ts
/**
* Python's tokens, as far as calls need them: names, numbers, strings, operators and the ends of statements. Comments are left out.
* What is broken is read on: a string that does not end stops at its line, or at the end of the text when it is triple-quoted.
*/
const MAX_NESTING = 4;
/** What is beyond ASCII; all else is told by the code of its first character. */
const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const SEVERAL = new Set("-> := ** == != <= >= // -= += *= /= %= &= |= ^= @=".split(" "));
const SPACE = 32;
const BYTE_ORDER_MARK = 65279;
/** The streams of `text`, whose first character stands at `line` and `column`. */
function tokenize(text, line = 1, column = 1) {
	const streams = [];
	readStream(text, {
		line,
		column
	}, streams, 0);
	return streams;
}
function readStream(text, from, streams, nesting) {
	const tokens = [];
	streams.push(tokens);
	const open = {
		text,
		place: new Place(text, from.line, from.column),
		tokens,
		streams,
		nesting,
		brackets: 0
	};
	for (let at = 0; at < text.length;) at = readAt(open, at);
	push(open, "end", "", text.length);
}
function push(open, kind, text, at) {
	const column = open.place.columnOf(at);
	open.tokens.push({
		kind,
		text,
		line: open.place.line,
		column
	});
}
/** The offset past what stands at `at`. */
function readAt(open, at) {
	const code = open.text.charCodeAt(at);
	switch (code < 128 ? KINDS[code] : void 0) {
		case "blank": return blankEnd(open.text, at);
		case "line": return lineEnd(open, at);
		case "comment": return commentEnd(open.text, at);
		case "quote": return stringAt(open, at, at);
		case "letter": return wordAt(open, at);
		case "digit": return numberAt(open, at);
		case "operator": return operatorAt(open, at);
		default: return code === BYTE_ORDER_MARK ? at + 1 : nameAt(open, at) ?? operatorAt(open, at);
	}
}
function blankEnd(text, at) {
	let end = at + 1;
	while (text.charCodeAt(end) === SPACE) end += 1;
	return end;
}
function lineEnd(open, at) {
	if (open.brackets === 0 && open.tokens.at(-1)?.kind !== "end") push(open, "end", "", at);
	return at + 1;
}
function commentEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
/** The string whose prefix stands at `at` and whose first quote stands at `first`. */
function stringAt(open, at, first) {
	const { text, place } = open;
	const mark = text.charAt(first);
	const quote = text.startsWith(mark.repeat(3), first) ? mark.repeat(3) : mark;
	const from = first + quote.length;
	const end = stringEnd(text, from, quote);
	const body = text.slice(from, end);
	const column = place.columnOf(at);
	const { line } = place;
	const isComputed = first > at && /[ft]/iu.test(text.slice(at, first)) && body.includes("{");
	open.tokens.push({
		kind: "string",
		text: body,
		line,
		column,
		...isComputed ? { computed: true } : {}
	});
	if (isComputed && open.nesting < MAX_NESTING) {
		const within = new Place(body, line, column + from - at);
		for (const [start, last] of fieldsOf(body)) {
			const startColumn = within.columnOf(start);
			const begin = {
				line: within.line,
				column: startColumn
			};
			readStream(body.slice(start, last), begin, open.streams, open.nesting + 1);
		}
	}
	return text.startsWith(quote, end) ? end + quote.length : end;
}
/** A name, or a string with a prefix. */
function wordAt(open, at) {
	const { text } = open;
	let end = at + 1;
	while (end < text.length && isWord(text.charCodeAt(end))) end += 1;
	const next = end < text.length ? text.charCodeAt(end) : 0;
	if (next >= 128) return nameAt(open, at) ?? end;
	if (end - at <= 2 && KINDS[next] === "quote" && /^[a-z]+$/iu.test(text.slice(at, end))) return stringAt(open, at, end);
	push(open, "name", text.slice(at, end), at);
	return end;
}
/** A name with letters beyond ASCII. */
function nameAt(open, at) {
	NAME.lastIndex = at;
	const found = NAME.exec(open.text)?.[0];
	if (found === void 0) return;
	push(open, "name", found.normalize("NFKC"), at);
	return at + found.length;
}
function numberAt(open, at) {
	const { text } = open;
	let end = at + 1;
	while (end < text.length && (text[end] === "." || isWord(text.charCodeAt(end)))) end += 1;
	push(open, "number", text.slice(at, end), at);
	return end;
}
function operatorAt(open, at) {
	const { text } = open;
	const first = text.charAt(at);
	const two = "(),.[]".includes(first) ? first : text.slice(at, at + 2);
	const operator = SEVERAL.has(two) ? two : first;
	if (first === "\\" && /^\\\r?\n/u.test(text.slice(at, at + 3))) return text.indexOf("\n", at) + 1;
	if (first === ";" && open.brackets === 0) {
		push(open, "end", "", at);
		return at + 1;
	}
	if (OPENING.has(first)) open.brackets += 1;
	else if (CLOSING.has(first)) open.brackets = Math.max(0, open.brackets - 1);
	push(open, "operator", operator, at);
	return at + operator.length;
}

// src/evidence/source/python/examine-python.ts
/** Calls of Python code that load, run or fetch what nobody has checked. */
const TORCH_HUB = /* @__PURE__ */ new Set([
	"torch.hub.load",
	"torch.hub.help",
	"torch.hub.list"
]);
/** What is found in the order of the text; `names` and downloads hold for the whole text. */
function* examinePython(text) {
	const streams = tokenize(text);
	const [body = []] = streams;
	const names = namesOf(body);
	const downloads = new Downloads(body);
	const mayTrust = streams.some((tokens) => tokens.some(({ text: word }) => word === "trust_remote_code"));
	for (const tokens of streams) for (const call of callsOf(tokens)) {
		const hits = hitsOf(call, names, downloads);
		const trust = mayTrust ? trustsRemoteCode(call) : void 0;
		for (const hit of trust === void 0 ? hits : [...hits, trust]) yield {
			...hit,
			line: call.line,
			column: call.column,
			detail: detailOf(call.callee.replace(/^\?/u, "…"))
		};
	}
}
function hitsOf(call, names, downloads) {
	const candidates = call.callee.startsWith("?") ? [call.callee] : names.resolve(call.callee);
	for (const name of candidates) {
		const hits = hitsOfName(call, name, downloads);
		if (hits.length > 0) return hits;
	}
	return [];
}
function hitsOfName(call, resolved, downloads) {
	const last = resolved.slice(resolved.lastIndexOf(".") + 1);
	return [
		LOADERS.get(resolved)?.(call, downloads),
		COMMANDS.get(resolved)?.(call),
		TORCH_HUB.has(resolved) ? torchHub(call) : void 0,
		hubDownload(call, resolved),
		kerasUnsafe(call, last),
		plainHttp(call, resolved),
		...httpHits(call, resolved)
	].filter((hit) => hit !== void 0);
}

// src/evidence/source/secrets/placeholder.ts
/** What looks like a secret and is none: examples of documentation, variables, words, letters in a row. */
const EXAMPLES = /EXAMPLE|example|dummy|placeholder|your[-_]?|YOUR[-_]?|changeme|redacted|REDACTED|sample|fake|FAKE|test[-_]?token|x{6}|X{6}|\*{4}|\.{4}|0{8}|1234567|abcdef|ABCDEF/u;
const VARIABLE = /^(?:\$|<|\{|%|\[)|[>}%\]]$|\$\{|\{\{/u;
/** Passwords that stand in every tutorial. */
const TUTORIAL = /* @__PURE__ */ new Set([
	"password",
	"passwd",
	"pass",
	"postgres",
	"root",
	"admin",
	"user",
	"secret",
	"guest",
	"mysql",
	"redis",
	"pwd"
]);
function isPlaceholder(secret) {
	return EXAMPLES.test(secret) || VARIABLE.test(secret) || TUTORIAL.has(secret.toLowerCase());
}
/** Shannon's, in bits a character. */
function entropyOf(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}

// src/evidence/source/secrets/shapes.ts
const START = String.raw`(?<![A-Za-z0-9_\-/+])`;
const END = String.raw`(?![A-Za-z0-9_\-])`;
function token(name, body, entropy, ...hints) {
	return {
		name,
		pattern: new RegExp(`${START}(${body})${END}`, "gu"),
		entropy,
		hints
	};
}
const SHAPES = [
	token("AWS access key id", "(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}", 3, "akia", "asia", "abia", "acca"),
	{
		name: "AWS secret access key",
		pattern: /aws.{0,20}?(?:secret|private).{0,20}?[=:]\s{0,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/giu,
		entropy: 4.2,
		hints: ["aws"]
	},
	token("GitHub token", "gh[pousr]_[A-Za-z0-9]{36,251}", 3.2, "ghp_", "gho_", "ghu_", "ghs_", "ghr_"),
	token("GitHub fine-grained token", "github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}", 3.5, "github_pat_"),
	token("GitLab token", "glpat-[A-Za-z0-9_-]{20,64}", 3.2, "glpat-"),
	token("Hugging Face token", "(?:hf|api_org)_[A-Za-z]{34}", 3.2, "hf_", "api_org_"),
	token("Anthropic key", "sk-ant-[a-z0-9]{2,10}-[A-Za-z0-9_-]{80,120}", 3.5, "sk-ant-"),
	token("OpenAI key", "sk-(?:(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,200}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{48})", 3.5, "sk-"),
	token("Google API key", "AIza[A-Za-z0-9_-]{35}", 3.2, "aiza"),
	token("Slack token", "xox[abposr]-[A-Za-z0-9-]{10,250}", 2.8, "xox"),
	{
		name: "Slack webhook",
		pattern: /https:\/\/hooks\.slack\.com\/services\/(T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{24})(?![A-Za-z0-9])/gu,
		entropy: 3.2,
		hints: ["hooks.slack.com"]
	},
	token("Stripe key", "(?:sk|rk)_live_[A-Za-z0-9]{20,200}", 3, "_live_"),
	token("npm token", "npm_[A-Za-z0-9]{36}", 3.2, "npm_"),
	token("PyPI token", "pypi-AgEI[A-Za-z0-9_-]{50,300}", 3.2, "pypi-agei"),
	token("JSON Web Token", "eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,1000}", 3.5, "eyj"),
	{
		name: "private key",
		pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\n|["',+]){1,20}([A-Za-z0-9+/=:]{30,80})/gu,
		entropy: 3,
		hints: ["private key"]
	},
	{
		name: "Azure storage key",
		pattern: /AccountKey\s{0,4}=\s{0,4}([A-Za-z0-9+/]{86}==)/giu,
		entropy: 4,
		hints: ["accountkey"]
	},
	{
		name: "database password",
		pattern: /(?<![a-z])(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis|rediss|amqp|mssql)(?:\+[a-z0-9]{1,20})?:\/\/[^\s:/@'"]{0,64}:([^\s/@'"]{4,128})@[^\s'"/]{1,200}/gu,
		entropy: 2,
		hints: ["://"]
	},
	{
		name: "Weights & Biases key",
		pattern: /(?:wandb|WANDB)[^\n]{0,40}?(?:key|KEY|login)[^\n]{0,20}?(?<![0-9a-f])([0-9a-f]{40})(?![0-9a-f])/gu,
		entropy: 3,
		hints: ["wandb"]
	}
];

// src/evidence/source/secrets/find-secrets.ts
/** Secrets by the shapes of well-known tokens. A value never leaves this file: a finding holds its first four characters and its length. */
/** Their long random texts are digests. */
const LOCK_FILE = /(?:^|\/)(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|conda-lock\.yml)$/u;
/** A line of a file, or a text of JSON, that is nothing but an image or other data in base64. */
const DATA = /"(?:image\/(?:png|jpeg|gif)|application\/pdf)"\s{0,4}:|data:[a-z]+\/[a-z+.-]{1,40};base64,/u;
/** A prefix that is shorter than this is not secret, and tells which token it is. */
const SHOWN = 4;
function* findSecrets(path, text) {
	if (LOCK_FILE.test(path)) return;
	const lower = text.toLowerCase();
	for (const shape of SHAPES) if (shape.hints.some((hint) => lower.includes(hint))) yield* ofShape(shape, text);
}
function* ofShape(shape, text) {
	let line = 1;
	let lineStart = 0;
	let next = text.indexOf("\n");
	for (const match of text.matchAll(shape.pattern)) {
		const secret = match[1] ?? match[0];
		const at = match.index + match[0].indexOf(secret);
		for (; next !== -1 && next < at; next = text.indexOf("\n", lineStart)) {
			line += 1;
			lineStart = next + 1;
		}
		if (entropyOf(secret) >= shape.entropy && !isPlaceholder(secret) && !isData(text, lineStart, at)) yield {
			rule: SOURCE_RULES.secret,
			line,
			column: at - lineStart + 1,
			message: `A text of the shape of a secret stands here: ${shape.name}.`,
			detail: `${shownOf(shape, secret)} (${secret.length} characters)`
		};
	}
}
/** A known prefix is shown; of a password nothing is. */
function shownOf({ pattern, name }, secret) {
	return pattern.source.startsWith("(?<![A-Za-z0-9_") ? `${secret.slice(0, SHOWN)}…` : name;
}
function isData(text, lineStart, at) {
	return DATA.test(text.slice(lineStart, Math.min(at, lineStart + 200)));
}

// src/evidence/source/examine-source.ts
/** Text beside a model: code, notebooks, configurations, and secrets in all of them. Nothing is run. */
/** Findings in the order of lines; what is past the limits is said by a finding of `source/not-examined`. */
function examineSource(path, text) {
	const isTooLong = text.length > MAX_CHARACTERS;
	const read = isTooLong ? text.slice(0, MAX_CHARACTERS) : text;
	const found = [];
	let isCut = false;
	for (const findings of [codeFindings(path, read), findSecrets(path, read)]) for (const each of findings) {
		isCut ||= found.length >= 200;
		if (isCut) break;
		found.push(each);
	}
	found.sort((one, other) => one.line - other.line || (one.column ?? 0) - (other.column ?? 0));
	if (isTooLong) found.push(notExamined(read, `Only the first ${MAX_CHARACTERS} characters were examined.`, `${text.length} characters`));
	if (isCut) found.push(notExamined(read, "Findings beyond the first 200 are left out.", `${200} findings`));
	return found.map((each) => ({
		...each,
		path
	}));
}
function notExamined(read, message, detail) {
	return {
		rule: SOURCE_RULES.notExamined,
		line: read.split("\n").length,
		message,
		detail
	};
}
function* codeFindings(path, text) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	if (/\.pyw?$/u.test(name)) yield* examinePython(text);
	else if (name.endsWith(".ipynb")) yield* examineNotebook(text);
	else if (name === "config.json" || name === "adapter_config.json") yield* examineModelConfig(text);
}
/** Cells share one namespace, so they are read as one text; a column would be one of the cell, and is left out. */
function* examineNotebook(text) {
	const cells = codeCells(text);
	if (cells === void 0) return;
	const lines = cells.flatMap(({ number, lines: ofCell }) => ofCell.map((line) => ({
		line,
		number
	})));
	const whole = cells.map(({ text: cell, lines: ofCell }) => padded(cell, ofCell.length)).join("");
	for (const { column: _, ...found } of examinePython(whole)) {
		const place = lines[found.line - 1];
		yield {
			...found,
			line: place?.line ?? 1,
			detail: `${found.detail} (cell ${place?.number ?? 1})`
		};
	}
}
/** A cell of exactly so many lines. */
function padded(cell, lines) {
	const own = cell.split("\n").slice(0, lines);
	return lines === 0 ? "" : `${[...own, ...Array.from({ length: lines - own.length }, () => "")].join("\n")}\n`;
}

// src/assess/files/file-examiners.ts
/** The examiners of this version behind the port of an assessment. */
function fileExaminers(models, integrity) {
	return {
		examineModel: (source) => examineModel(source, models),
		looksLikeModel: async (source) => {
			const part = {
				path: source.path,
				within: [],
				size: source.size,
				chunks: () => source.stream(),
				read: (offset, length) => source.read(offset, length)
			};
			const format = await identify(await headOf(part), part);
			return format !== void 0 && format !== otherJson && !NOT_MODELS.includes(format);
		},
		examineSource,
		isDependencyFile,
		examineDependencies,
		examineIntegrity: (files, model, open) => examineIntegrity(files, model, open, {}, integrity)
	};
}

export { fileExaminers };