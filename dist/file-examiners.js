import { c as boolean, g as object, o as _enum, s as array, y as string } from "./zod.js";
import { t as INTEGRITY_RULES } from "./shared-subject-measure-check-init.js";
import { _ as signatureFindings, b as compareFiles, d as claimsOf, f as isProvenance, g as manifestFindings, h as finding, m as attestationFindings, p as originOf, v as trustFindings, y as MOST_LISTED } from "./shared-subject.js";
import { c as folderOf, d as textOf$1, f as decodeStatement, h as parseStrictJson, m as firstIssue, o as MOST_BYTES, p as decodeEnvelope, s as documentsOf, u as kindOf } from "./shared-action-subject-assess.js";
import { t as modelIdentity } from "./shared-deploy-init.js";
import { r as runManifestSchema } from "./shared-action-subject-deploy-assess-init.js";
import { c as partOf, d as otherJson, f as NOT_MODELS, l as identify, m as headOf, p as lfsPointer, s as examineBeside, u as isNamedAsModel } from "./shared-scan-init.js";
import { a as constantOf, c as examineDependencies, d as MAX_CHARACTERS, f as detailOf, i as callsOf, l as isDependencyFile, n as namesOf$1, o as keywordOf, p as SOURCE_RULES, r as argumentAt, s as literalOf, t as codeCells, u as tokenize } from "./notebook.js";

// src/evidence/integrity/absent-proof.ts
/** What the policy asks for and nothing beside the model gives: a proof that cannot be verified is none. */
/** Where the policy says whom a signature has to be by, and none is told to be by them or by somebody else. */
function absentSignature(signatures, { trust }, { path }) {
	const isTold = canVerify(trust) ? signatures.some(({ signature }) => signature.answer !== "not-verified") : signatures.length > 0;
	if (trust === void 0 || trust.kind === "unusable" || isTold) return [];
	const [first] = signatures;
	return [first === void 0 ? finding(INTEGRITY_RULES.noSignature, path, "No signature lies in it or beside it.", "") : finding(INTEGRITY_RULES.noSignature, path, "None of its signatures could be verified.", `${first.path}: ${reasonOf(first.signature)}`)];
}
/** Where the policy says what provenance has to say, and none, or all of it together, says it of the whole model, or contradicts it. */
function absentProvenance(attestations, { isStated }, { provenance }, { path }) {
	const trust = provenance?.trust;
	const related = attestations.filter(({ predicateType = "", subjects }) => isProvenance({ predicateType }) && subjects !== "unrelated");
	const isContradicted = related.flatMap(attestationFindings).some(({ rule }) => rule.leadsTo === "dangerous");
	if (provenance === void 0 || trust?.kind === "unusable" || isStated || isContradicted) return [];
	const [first] = related;
	return [first === void 0 ? finding(INTEGRITY_RULES.noProvenance, path, "No SLSA provenance beside it names its files.", "") : finding(INTEGRITY_RULES.noProvenance, path, "No SLSA provenance beside it says of all its files what the policy asks for.", `${first.path}, line ${first.line}: ${shortcomingOf(first)}`)];
}
/** Without a trusted root a keyless signature is present and not verified. */
function canVerify(trust) {
	return trust !== void 0 && trust.kind !== "unusable" && (trust.kind !== "identity" || trust.trustedRoot !== void 0);
}
function shortcomingOf({ subjects, unnamed, origin, signature }) {
	if (subjects !== "match") return unnamed.length > 0 ? `it does not name ${unnamed.join(", ")}` : "its digests cannot be compared";
	return origin === "not-stated" ? "it does not say where or from what they were built" : reasonOf(signature);
}
function reasonOf(answer) {
	return answer.answer === "verified" ? "" : answer.reason;
}

// src/evidence/integrity/signed-list.ts
/** What a model signature lists: OpenSSF Model Signing v1.0, and the four lists that its reference tool wrote before it. */
const SIGNATURE_V1 = "https://model_signing/signature/v1.0";
/** Of the reference tool 0.2: files or shards, as subjects or, with a root digest, in the predicate. */
const OLDER = {
	digests: "https://model_signing/Digests/v0.1",
	shardDigests: "https://model_signing/ShardDigests/v0.1",
	digestOfDigests: "https://model_signing/DigestOfDigests/v0.1",
	digestOfShardDigests: "https://model_signing/DigestOfShardDigests/v0.1"
};
const hex = string().regex(/^([0-9a-f]{2}){16,64}$/u, "must be lower-case hex");
/** A path in the signed folder. What leaves it is refused here, so it is never looked up. */
const relative = string().min(1).max(1e3).regex(/^(?!\/|[A-Za-z]:)[^\\\p{Cc}]+$/u, "must be a relative path").refine((name) => !name.split("/").includes(".."), "must not leave the folder");
const resourcesSchema = array(object({
	name: relative,
	algorithm: string().max(50),
	digest: hex
})).min(1).max(1e5);
const predicateSchema = object({
	serialization: object({
		method: _enum(["files", "shards"]),
		hash_type: string().max(50),
		allow_symlinks: boolean().default(false),
		ignore_paths: array(string().max(1e3)).max(1e4).default([])
	}),
	resources: resourcesSchema
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
		case OLDER.digests: return subjectList(statement, "files");
		case OLDER.shardDigests: return subjectList(statement, "shards");
		case OLDER.digestOfDigests: return listOf(statement, "files");
		case OLDER.digestOfShardDigests: return listOf(statement, "shards");
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
	return uniqueList(resourcesOf(resources, serialization.method), {
		method: serialization.method,
		ignorePaths: serialization.ignore_paths,
		allowSymlinks: serialization.allow_symlinks,
		rootDigest
	});
}
const listSchema = object({
	files: resourcesSchema.optional(),
	shards: resourcesSchema.optional()
});
function listOf({ subject, predicate }, method) {
	const listed = listSchema.safeParse(predicate).data?.[method];
	const rootDigest = subject[0]?.digest["sha256"];
	if (listed === void 0 || subject.length !== 1 || rootDigest === void 0) return {
		ok: false,
		reason: `its predicate has no list of ${method}, or its subject no root digest`
	};
	return uniqueList(resourcesOf(listed, method), {
		...OLDER_SETTINGS,
		method,
		rootDigest
	});
}
const OLDER_SETTINGS = {
	ignorePaths: [],
	allowSymlinks: false
};
function subjectList({ subject }, method) {
	const parsed = array(object({
		name: relative,
		digest: object({ sha256: hex })
	})).safeParse(subject);
	return parsed.success ? uniqueList(resourcesOf(parsed.data.map(({ name, digest }) => ({
		name,
		algorithm: "sha256",
		digest: digest.sha256
	})), method), {
		...OLDER_SETTINGS,
		method
	}) : {
		ok: false,
		reason: `its subjects are no files with a sha256 (${firstIssue(parsed.error)})`
	};
}
function resourcesOf(listed, method) {
	return listed.map(({ name, algorithm, digest }) => method === "shards" ? shardNamed(name, algorithm, digest) : fileNamed(name, algorithm, digest));
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
	const algorithm = hashNamed(algorithmName.replace(/^file-/u, ""));
	return {
		name: plainName(name),
		algorithm,
		algorithmName,
		digest
	};
}
/** The reference writes `path:0:1000000000` with `sha256-sharded-1000000000`, and wrote `file-sha256-1000000000`. */
function shardNamed(name, algorithmName, digest) {
	const [, path, start, end] = /^(.+):(\d{1,15}):(\d{1,15})$/u.exec(name) ?? [];
	if (path === void 0) return;
	const algorithm = hashNamed(algorithmName.replace(/^file-|(?:-sharded)?-\d+$/gu, ""));
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
* The model's files against the subjects of a statement. A subject of the file's name decides, so that two attested files cannot change
* places; where none has its name, one stands for it by its digest.
*/
async function comparedSubjects(subjects, model, required, hashes) {
	const digests = new Set(subjects.flatMap(({ digest }) => Object.entries(digest).map(([name, hex]) => `${name} ${hex}`)));
	const algorithms = new Set(subjects.flatMap(({ digest }) => Object.keys(digest)));
	const named = byName(subjects);
	const states = [];
	for (const path of required.toSorted()) {
		const own = namesOf(path, model).flatMap((name) => named.get(name) ?? []);
		const state = own.length > 0 ? await stateOfNamed(path, own, hashes) : await hasDigest(path, algorithms, digests, hashes) ? "match" : "absent";
		states.push({
			path,
			state
		});
	}
	const pathsOf = (wanted) => states.filter(({ state }) => state === wanted).map(({ path }) => path);
	return {
		answer: verdictOf$1(states.map(({ state }) => state)),
		named: pathsOf("match"),
		changed: pathsOf("mismatch"),
		unnamed: pathsOf("absent")
	};
}
function byName(subjects) {
	const named = /* @__PURE__ */ new Map();
	for (const subject of subjects) {
		const same = named.get(subject.name) ?? [];
		same.push(subject);
		named.set(subject.name, same);
	}
	return named;
}
/** Several subjects may have one name, of folders that are not told apart. */
async function stateOfNamed(path, own, hashes) {
	let state = "unknown";
	for (const [name, hex] of own.flatMap(({ digest }) => Object.entries(digest))) {
		const algorithm = hashNamed(name);
		if (algorithm !== void 0) {
			if (await hashes.whole(path, algorithm) === hex) return "match";
			state = "mismatch";
		}
	}
	return state;
}
async function hasDigest(path, algorithms, digests, hashes) {
	for (const name of algorithms) {
		const algorithm = hashNamed(name);
		if (algorithm !== void 0 && digests.has(`${name} ${await hashes.whole(path, algorithm)}`)) return true;
	}
	return false;
}
/** Builders name a file by its path in the repository, in the model, or, when it is one file, by its name. */
function namesOf(path, { path: root, kind }) {
	return kind === "folder" ? [path, path.slice(root.length + 1)] : [path, path.slice(path.lastIndexOf("/") + 1)];
}
function verdictOf$1(states) {
	if (states.includes("mismatch")) return "mismatch";
	if (states.includes("unknown")) return "inconclusive";
	if (!states.includes("match")) return "unrelated";
	return states.includes("absent") ? "incomplete" : "match";
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
	return list === void 0 ? await attestationOf(envelope.value, statement.value, place) : { signature: await signatureOf(envelope.value, statement.value, list.value, place) };
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
		changed: [],
		unnamed: [],
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
	const required = attestable(model);
	const { answer, named, changed, unnamed } = await comparedSubjects(statement.subject, model, required, hashes);
	return {
		attestation: {
			path: document.path,
			line,
			present: "yes",
			predicateType: statement.predicateType,
			...claims,
			subjects: answer,
			changed: changed.slice(0, MOST_LISTED),
			unnamed: unnamed.slice(0, MOST_LISTED),
			origin: originOf(claims, settings.provenance),
			signature: isProvenance(statement) ? await verified(envelope, settings.provenance?.trust, ports) : {
				answer: "not-verified",
				reason: "the policy says nothing of attestations of this type"
			}
		},
		named
	};
}
/** Files of a model that an attestation can stand for. */
function attestable({ files }) {
	return files.filter((path) => kindOf(path) === void 0);
}
async function verified(envelope, trust, ports) {
	if (trust === void 0) return {
		answer: "not-verified",
		reason: "the policy says not whom to trust"
	};
	return trust.kind === "unusable" ? {
		answer: "not-verified",
		reason: `${trust.name} ${trust.reason}`
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
	const whole = await rootDigest(model.path, model.files, hashes);
	const made = model.files.filter((path) => kindOf(path) === void 0);
	return whole === void 0 ? void 0 : whole === output.digest || await rootDigest(model.path, made, hashes) === output.digest;
}
async function rootDigest(folder, files, hashes) {
	const digests = [];
	for (const path of files) {
		const sha256 = await hashes.whole(path, "sha256");
		if (sha256 === void 0) return;
		digests.push({
			path,
			sha256,
			bytes: 0
		});
	}
	return (await modelIdentity(folder, digests, (bytes) => hashes.ofBytes(bytes)))?.digest;
}
function verdictOf(states) {
	if (states.includes(false)) return "mismatch";
	if (states.includes(void 0)) return "inconclusive";
	return states.length === 0 ? "unrelated" : "match";
}

// src/evidence/integrity/together.ts
/** Builders attest what one job made: several attestations together may stand for a folder. */
/** Collects the files that attestations stand for; one that contradicts a file stands for none. */
var Together = class {
	#required;
	#trust;
	#verified = /* @__PURE__ */ new Set();
	#stated = /* @__PURE__ */ new Set();
	#listed = /* @__PURE__ */ new Set();
	/** `trust`: whom the policy trusts for provenance. */
	constructor(model, trust) {
		this.#required = attestable(model);
		this.#trust = trust;
	}
	add({ predicateType = "", subjects, origin, signature: { answer } }, named) {
		if (!(subjects === "match" || subjects === "incomplete") || origin === "other" || answer === "invalid") return;
		addAll(this.#listed, named);
		if (isProvenance({ predicateType }) && origin !== "not-stated") {
			addAll(this.#stated, !canVerify(this.#trust) || answer === "verified" ? named : []);
			addAll(this.#verified, origin === "as-declared" && answer === "verified" ? named : []);
		}
	}
	answer() {
		return {
			isVerified: this.#covers(this.#verified),
			isStated: this.#covers(this.#stated),
			listed: this.#listed.size
		};
	}
	#covers(named) {
		return this.#required.length > 0 && named.size === this.#required.length;
	}
};
function addAll(all, paths) {
	for (const path of paths) all.add(path);
}

// src/evidence/integrity/integrity.ts
const MOST_FINDINGS = 200;
const MOST_LINES = 1e3;
async function examineIntegrity(files, model, open, given, ports) {
	const settings = await checked(given, ports);
	const links = new Set(files.filter(({ isLink }) => isLink === true).map(({ path }) => path));
	const hashes = new FileHashes(async (path) => links.has(path) ? null : await open(path), ports);
	const listed = new Map(files.map((file) => [file.path, file]));
	const read = [];
	const attestations = [];
	const manifests = [];
	const together = new Together(model, settings.provenance?.trust);
	for (const document of documentsOf(files, model)) {
		const text = await textOf$1(document, open);
		if (document.kind === "manifest") {
			manifests.push(await comparedOutputs(document.path, text, model, hashes));
			continue;
		}
		for (const { line, body } of statementsIn(document, text)) {
			const { signature, attestation, named = [] } = await examineStatement(body, {
				document,
				line,
				files: listed,
				model,
				settings,
				ports,
				hashes
			});
			read.push(...signature === void 0 ? [] : [signature]);
			if (attestation !== void 0) {
				attestations.push(attestation);
				together.add(attestation, named);
			}
		}
	}
	const proofs = new Set([...read, ...attestations].filter(({ present }) => present === "yes").map(({ path }) => path));
	const signatures = read.map((signature) => withoutProofs(signature, proofs));
	const isVerified = signatures.some(({ digests, signature }) => digests.answer === "match" && signature.answer === "verified");
	const findings = worstFirst([
		...trustFindings(settings),
		...signatures.flatMap((signature) => signatureFindings(signature, isVerified)),
		...absentSignature(signatures, settings, model),
		...attestations.flatMap(attestationFindings),
		...absentProvenance(attestations, together.answer(), settings, model),
		...manifests.flatMap(manifestFindings)
	]);
	return {
		signatures,
		attestations,
		together: together.answer(),
		manifests,
		findings: findings.slice(0, MOST_FINDINGS),
		more: Math.max(0, findings.length - MOST_FINDINGS)
	};
}
const RANKS = [
	"dangerous",
	"suspicious",
	"inconclusive",
	"note"
];
/** Otherwise one document with hundreds of faults that say little would hide what another one says. */
function worstFirst(findings) {
	const rank = ({ rule }) => RANKS.indexOf(rule.leadsTo);
	return findings.length <= MOST_FINDINGS ? findings : findings.toSorted((a, b) => rank(a) - rank(b));
}
/** Of two proofs none can list the one that was made after it; a file that only has the name of a proof is no proof. */
function withoutProofs(signature, proofs) {
	const { digests } = signature;
	const uncovered = digests.uncovered.filter((path) => !proofs.has(path));
	const isWhole = digests.answer === "incomplete" && uncovered.length === 0;
	return {
		...signature,
		digests: {
			...digests,
			uncovered,
			...isWhole ? { answer: "match" } : {}
		}
	};
}
/** With what cannot be used told apart, before anything is verified with it. */
async function checked({ trust, provenance }, ports) {
	const own = await usable(trust, ports);
	const builders = await usable(provenance?.trust, ports);
	return {
		...own === void 0 ? {} : { trust: own },
		...provenance === void 0 ? {} : { provenance: {
			...provenance,
			...builders === void 0 ? {} : { trust: builders }
		} }
	};
}
async function usable(given, ports) {
	return given === void 0 || given.kind === "unusable" ? given : await ports.faultOf(given) ?? given;
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
	const config = CONFIG.safeParse(jsonOf(text)).data;
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
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
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
/** Classes and functions that take a model of the hub by its name; by their full names, and where a literal stands. */
const HUB_MODELS = /* @__PURE__ */ new Map([
	["transformers.pipeline", {
		index: 1,
		keyword: "model"
	}],
	["sentence_transformers.SentenceTransformer", {
		index: 0,
		keyword: "model_name_or_path"
	}],
	["sentence_transformers.CrossEncoder", {
		index: 0,
		keyword: "model_name"
	}]
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
function hubModel(call, resolved) {
	const where = HUB_MODELS.get(resolved);
	const source = where && literalOf(argumentAt(call, where.index, where.keyword));
	return source === void 0 || LOCAL.test(source) || keywordOf(call, "**") !== void 0 ? void 0 : pinHit(keywordOf(call, "revision"), source, "from_pretrained", resolved);
}
function pinHit(revision, source, name, said = name) {
	const text = literalOf(revision);
	if (revision !== void 0 && constantOf(revision) !== "None" && (text === void 0 || COMMIT.test(text))) return;
	if (source === void 0 && name === "from_pretrained") return;
	return {
		rule: name === "from_pretrained" ? SOURCE_RULES.unpinnedBaseModel : SOURCE_RULES.unpinnedDownload,
		message: text === void 0 ? `${said} names no revision: it takes what stands there on the day.` : `${said} names a branch, a tag or a short commit, which can be moved or mistaken.`
	};
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

// src/evidence/source/python/computed-names.ts
const GETATTR = /* @__PURE__ */ new Set(["getattr", "builtins.getattr"]);
const IMPORTERS = /* @__PURE__ */ new Set([
	"__import__",
	"builtins.__import__",
	"importlib.import_module",
	"importlib.__import__"
]);
/** One within another. */
const MOST_PASSES = 4;
/** Names and dots of one dotted name. */
const MOST_WORDS = 24;
const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;
const MODULE = /^[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*)*$/u;
/** The tokens with such names written out where the first of them stood; the very same when there is none. */
function withComputedNames(tokens, names) {
	let all = tokens;
	for (let pass = 0; pass < MOST_PASSES; pass += 1) {
		const next = writtenOut(all, names);
		if (next === all) break;
		all = next;
	}
	return all;
}
function writtenOut(tokens, names) {
	const out = [];
	let isSame = true;
	for (let at = 0; at < tokens.length;) {
		const found = computedAt(tokens, at, names);
		if (found === void 0) {
			const token = tokens[at];
			out.push(...token === void 0 ? [] : [token]);
			at += 1;
		} else {
			out.push(...found.written);
			at = found.end;
			isSame = false;
		}
	}
	return isSame ? tokens : out;
}
function computedAt(tokens, at, names) {
	const first = tokens[at];
	if (first?.kind !== "name" || tokens[at - 1]?.text === ".") return;
	const open = wordsEnd(tokens, at);
	if (!isOperator(tokens[open], "(")) return;
	const callee = names.resolve(textOf(tokens, at, open));
	if (callee.some((each) => GETATTR.has(each))) return attributeAt(tokens, open, first);
	return callee.some((each) => IMPORTERS.has(each)) ? moduleAt(tokens, open, first) : void 0;
}
/** `getattr(a.b, "c")`, with a default or without. */
function attributeAt(tokens, open, place) {
	const comma = wordsEnd(tokens, open + 1);
	const attribute = tokens[comma + 1];
	if (comma === open + 1 || !isOperator(tokens[comma], ",") || !isText(attribute, NAME)) return;
	const end = closing(tokens, comma + 2);
	const object = tokens.slice(open + 1, comma).map(({ kind, text }) => tokenAt(place, kind, text));
	return end === void 0 ? void 0 : {
		written: [
			...object,
			tokenAt(place, "operator", "."),
			tokenAt(place, "name", attribute.text)
		],
		end
	};
}
/** `import_module("a.b")` */
function moduleAt(tokens, open, place) {
	const module = tokens[open + 1];
	const end = isText(module, MODULE) ? closing(tokens, open + 2) : void 0;
	if (end === void 0 || module === void 0) return;
	return {
		written: module.text.split(".").flatMap((word, index) => [...index === 0 ? [] : [tokenAt(place, "operator", ".")], tokenAt(place, "name", word)]),
		end
	};
}
/** Past the bracket that closes here, after further arguments that hold no brackets. */
function closing(tokens, from) {
	for (let next = from; next < Math.min(tokens.length, from + MOST_WORDS); next += 1) {
		const token = tokens[next];
		if (isOperator(token, ")")) return next === from || isOperator(tokens[from], ",") ? next + 1 : void 0;
		if (isOperator(token, "(") || token?.kind === "end") return;
	}
}
/** Past the last name of `a.b.c`, which begins at `from`; `from` where there is no name. */
function wordsEnd(tokens, from) {
	if (tokens[from]?.kind !== "name") return from;
	let end = from + 1;
	while (end < from + MOST_WORDS && isOperator(tokens[end], ".") && tokens[end + 1]?.kind === "name") end += 2;
	return end;
}
function textOf(tokens, from, to) {
	return tokens.slice(from, to).map(({ text }) => text).join("");
}
function isOperator(token, text) {
	return token?.kind === "operator" && token.text === text;
}
function isText(token, form) {
	return token?.kind === "string" && token.computed !== true && form.test(token.text);
}
function tokenAt({ line, column }, kind, text) {
	return {
		kind,
		text,
		line,
		column
	};
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

// src/evidence/source/python/flags.ts
const FLAGS = /* @__PURE__ */ new Map([
	["trust_remote_code", {
		value: "True",
		rule: SOURCE_RULES.trustRemoteCode,
		message: "Python code of the model repository is downloaded and run."
	}],
	["weights_only", {
		value: "False",
		rule: SOURCE_RULES.torchFullLoad,
		message: "torch.load is told to unpickle any object."
	}],
	["allow_pickle", {
		value: "True",
		rule: SOURCE_RULES.allowPickle,
		message: "numpy.load may unpickle: an array of objects runs code.",
		callees: /^(?:\w*load\w*|read_array|open_memmap|partial|dict)$/u
	}],
	["safe_mode", {
		value: "False",
		rule: SOURCE_RULES.kerasUnsafe,
		message: "Keras is told to run the Lambda layers that the file holds.",
		callees: /^(?:load_model|deserialize\w*|model_from_json|clone_model|partial)$/u
	}]
]);
/** Those that stand somewhere: reading the arguments of each call is most of the work. */
function flagsIn(streams) {
	return new Set(streams.flatMap((tokens) => tokens.map(({ text }) => text).filter((text) => FLAGS.has(text))));
}
function* flagHits(call, present) {
	const name = call.callee.slice(call.callee.lastIndexOf(".") + 1);
	for (const word of present) {
		const flag = FLAGS.get(word);
		if (flag !== void 0 && (flag.callees?.test(name) ?? true) && constantOf(keywordOf(call, word)) === flag.value) yield {
			rule: flag.rule,
			message: flag.message
		};
	}
}
/** `"trust_remote_code": True`, which is spread into a call somewhere else. */
function* flagEntries(tokens) {
	for (const [at, { kind, text, line, column }] of tokens.entries()) {
		const flag = kind === "string" ? FLAGS.get(text) : void 0;
		const [colon, value, end] = [
			tokens[at + 1],
			tokens[at + 2],
			tokens[at + 3]
		];
		const isGiven = colon?.text === ":" && value?.text === flag?.value && isEnd(end);
		if (flag !== void 0 && isGiven) yield {
			rule: flag.rule,
			message: flag.message,
			line,
			column,
			detail: `${text}: ${flag.value}`
		};
	}
}
/** An expression that goes on is another value. */
function isEnd(token) {
	return token === void 0 || token.kind === "end" || token.text === "," || token.text === "}";
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
	if (argumentAt(call, 2, "pickle_module") !== void 0) return {
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
/** The loader by the name that it was imported by, whatever it is called here. */
function yamlLoad(call, _, names) {
	const written = argumentAt(call, 1, "Loader")?.tokens.map(({ text }) => text).join("") ?? "";
	return names.resolve(written).map((loader) => loader.slice(loader.lastIndexOf(".") + 1)).every((loader) => SAFE_LOADERS.has(loader)) ? void 0 : {
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
function ruamel(call) {
	return literalOf(keywordOf(call, "typ")) === "unsafe" ? yamlUnsafe() : void 0;
}
/** What is computed may be true. */
function numpyLoad(call) {
	const allowed = argumentAt(call, 2, "allow_pickle");
	return allowed !== void 0 && ![
		"False",
		"0",
		"None"
	].includes(constantOf(allowed) ?? "") ? {
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
/** By its place, or as a keyword that is computed: `False` as a keyword counts in whatever is called. */
function kerasModel(index) {
	return (call) => {
		const mode = constantOf(argumentAt(call, index, "safe_mode"));
		return !(argumentAt(call, index, "safe_mode") !== void 0) || mode === "True" || mode === "None" ? void 0 : {
			rule: SOURCE_RULES.kerasUnsafe,
			message: "Keras is told, or may be told, to run the Lambda layers that the file holds."
		};
	};
}
function torchScript() {
	return {
		rule: SOURCE_RULES.torchScript,
		message: "A TorchScript archive is loaded: the code that it holds runs with the model."
	};
}
/** A list of types that somebody wrote down is what skops asks for. */
function skopsLoad(call, _, names) {
	const trusted = argumentAt(call, 1, "trusted");
	return constantOf(trusted) === "True" || asksTheFile(trusted, names) ? {
		rule: SOURCE_RULES.skopsTrusted,
		message: "skops is told to trust every type that the file names."
	} : void 0;
}
/** `get_untrusted_types(file=…)`: the file itself says what is trusted. */
function asksTheFile(trusted, names) {
	return (trusted?.tokens ?? []).some(({ kind, text }) => kind === "name" && [text, ...names.resolve(text)].some((name) => /(?:^|\.)get_untrusted_types$/u.test(name)));
}
function mlflow() {
	return {
		rule: SOURCE_RULES.mlflowLoad,
		message: "A model of MLflow is loaded: most flavours are pickles, and python_function runs code of the model."
	};
}
function hdf() {
	return {
		rule: SOURCE_RULES.unpickle,
		message: "pandas reads HDF5 by PyTables, which unpickles columns and attributes of objects."
	};
}
/** A store that is begun anew holds nothing of anybody else's. */
function hdfStore(call) {
	return literalOf(argumentAt(call, 1, "mode")) === "w" ? void 0 : hdf();
}
/** Not those of ONNX, which are no pickles. */
const MLFLOW = /^mlflow\.(?!onnx\.)[\w.]{0,60}\b(?:load_model|load_pyfunc|load_checkpoint|load_raw_model|load_state_dict)$/u;
/** The check of a function that loads, by its full name. */
function loaderOf(name) {
	return LOADERS.get(name) ?? (MLFLOW.test(name) ? mlflow : void 0);
}
const UNPICKLERS$1 = [
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
		"_Unpickler",
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
	...UNPICKLERS$1.map((name) => [name, unpickle]),
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
	["ruamel.yaml.load", yamlLoad],
	["ruamel.yaml.YAML", ruamel],
	["numpy.load", numpyLoad],
	["numpy.lib.npyio.load", numpyLoad],
	["marshal.load", marshal],
	["marshal.loads", marshal],
	["keras.config.enable_unsafe_deserialization", keras],
	["tensorflow.keras.config.enable_unsafe_deserialization", keras],
	["tf.keras.config.enable_unsafe_deserialization", keras],
	...[
		"keras",
		"tensorflow.keras",
		"tf.keras"
	].flatMap((module) => [
		[`${module}.models.load_model`, kerasModel(3)],
		[`${module}.saving.load_model`, kerasModel(3)],
		[`${module}.saving.deserialize_keras_object`, kerasModel(2)]
	]),
	["torch.jit.load", torchScript],
	["skops.io.load", skopsLoad],
	["skops.io.loads", skopsLoad],
	["pandas.read_hdf", hdf],
	["pandas.io.pytables.read_hdf", hdf],
	["pandas.HDFStore", hdfStore],
	["pandas.io.pytables.HDFStore", hdfStore]
]);

// src/evidence/source/python/unpickler-classes.ts
/** Classes that are unpicklers of their own. One that refuses what it does not know is how Python's documentation makes a pickle safer. */
const UNPICKLERS = new Set([
	"pickle",
	"_pickle",
	"cPickle",
	"pickle5",
	"dill",
	"cloudpickle"
].flatMap((module) => ["Unpickler", "_Unpickler"].map((name) => `${module}.${name}`)));
/** Tokens of the list of bases, and of a body. */
const MOST_BASES = 64;
const MOST_BODY = 4096;
function* unpicklerClasses(tokens, names) {
	for (const [at, { line, column }] of tokens.entries()) {
		const name = nameOfClass(tokens, at);
		if (name !== void 0 && isUnpickler(tokens, at + 3, names) && !refuses(bodyOf(tokens, at, column))) yield {
			rule: SOURCE_RULES.unpickle,
			message: "An unpickler of its own builds whatever the file names: its find_class refuses nothing.",
			line,
			column,
			detail: `class ${name}`
		};
	}
}
/** Of a class with bases whose statement begins at `at`. */
function nameOfClass(tokens, at) {
	const [word, name, open] = tokens.slice(at, at + 3);
	return (tokens[at - 1]?.kind ?? "end") === "end" && word?.kind === "name" && word.text === "class" && name?.kind === "name" && open?.text === "(" ? name.text : void 0;
}
function isUnpickler(tokens, from, names) {
	let base = "";
	for (const { kind, text } of tokens.slice(from, from + MOST_BASES)) {
		if (kind === "name" || text === ".") base += text;
		else if (names.resolve(base).some((each) => UNPICKLERS.has(each))) return true;
		else base = "";
		if (text === ")" || kind === "end") return false;
	}
	return false;
}
/** Up to the first statement that stands no farther in than the class. */
function bodyOf(tokens, from, column) {
	const rest = tokens.slice(from, from + MOST_BODY);
	const end = rest.findIndex(({ kind }, index) => {
		const next = rest[index + 1];
		return kind === "end" && next !== void 0 && next.kind !== "end" && next.column <= column;
	});
	return end === -1 ? rest : rest.slice(0, end);
}
/** `def find_class` with a `raise` in it, or after it. */
function refuses(body) {
	const finds = body.findIndex(({ text }, index) => text === "find_class" && body[index - 1]?.text === "def");
	return finds !== -1 && body.slice(finds).some(({ kind, text }) => kind === "name" && text === "raise");
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
	const { streams, names } = readPython(text);
	const [body = []] = streams;
	const downloads = new Downloads(body);
	const flags = flagsIn(streams);
	yield* text.includes("npickler") ? unpicklerClasses(body, names) : [];
	for (const tokens of streams) {
		yield* flags.size === 0 ? [] : flagEntries(tokens);
		for (const call of callsOf(tokens)) {
			const hits = hitsOf(call, names, downloads);
			const rules = new Set(hits.map(({ rule }) => rule.id));
			const further = [...flagHits(call, flags)].filter(({ rule }) => !rules.has(rule.id));
			for (const hit of [...hits, ...further]) yield {
				...hit,
				line: call.line,
				column: call.column,
				detail: detailOf(call.callee.replace(/^\?/u, "…"))
			};
		}
	}
}
/** Names that are computed are written out where there may be some. */
function readPython(text) {
	const written = tokenize(text);
	const [body = []] = written;
	const names = namesOf$1(body);
	if (!/getattr|__import__|import_module/u.test(text)) return {
		streams: written,
		names
	};
	const streams = written.map((tokens) => withComputedNames(tokens, names));
	return {
		streams,
		names: namesOf$1(body, streams[0] ?? [])
	};
}
function hitsOf(call, names, downloads) {
	const candidates = call.callee.startsWith("?") ? [call.callee] : names.resolve(call.callee);
	for (const name of candidates) {
		const hits = hitsOfName(call, name, downloads, names);
		if (hits.length > 0) return hits;
	}
	return [];
}
function hitsOfName(call, resolved, downloads, names) {
	return [
		loaderOf(resolved)?.(call, downloads, names),
		COMMANDS.get(resolved)?.(call),
		TORCH_HUB.has(resolved) ? torchHub(call) : void 0,
		hubDownload(call, resolved),
		hubModel(call, resolved),
		plainHttp(call, resolved),
		...httpHits(call, resolved)
	].filter((hit) => hit !== void 0);
}

// src/evidence/source/secrets/placeholder.ts
/** What looks like a secret and is none: examples of documentation, variables, words, letters in a row. */
const EXAMPLES = /EXAMPLE|example|dummy|placeholder|your[-_]?|YOUR[-_]?|changeme|redacted|REDACTED|sample|fake|FAKE|test[-_]?token|x{6}|X{6}|\*{4}|\.{4}|0{8}|1234567|abcdef|ABCDEF/u;
/** Beginnings of keys that documentation and emulators give to everybody. */
const DOCUMENTED = [
	"eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9l",
	"Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq",
	"C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw",
	`AIzaSyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe`
];
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
	return DOCUMENTED.some((each) => secret.includes(each)) || EXAMPLES.test(secret) || VARIABLE.test(secret) || TUTORIAL.has(secret.toLowerCase());
}
/** Shannon's, in bits a character. */
function entropyOf(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}

// src/evidence/source/secrets/shape.ts
const START = String.raw`(?<![A-Za-z0-9_\-/+])`;
const END = String.raw`(?![A-Za-z0-9_\-])`;
/** A text that begins as its issuer lets it begin, and is no part of a longer word. */
function token(name, body, entropy, ...hints) {
	return {
		name,
		pattern: new RegExp(`${START}(${body})${END}`, "gu"),
		entropy,
		hints
	};
}

// src/evidence/source/secrets/clouds.ts
/** Keys of clouds and of services that send messages or take money. Above each: who says that it has this form. */
const CLOUDS = [
	token("AWS access key id", "(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}", 3, "akia", "asia", "abia", "acca"),
	{
		name: "AWS secret access key",
		pattern: /aws.{0,20}?(?:secret|private).{0,20}?[=:]\s{0,4}\\{0,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/giu,
		entropy: 4.2,
		hints: ["aws"]
	},
	token("Google API key", "AIza[A-Za-z0-9_-]{35}", 3.2, "aiza"),
	token("Google OAuth secret", "GOCSPX-[A-Za-z0-9_-]{28}", 3.2, "gocspx-"),
	{
		name: "Azure storage key",
		pattern: /AccountKey\s{0,4}=\s{0,4}([A-Za-z0-9+/]{86}==)/giu,
		entropy: 4,
		hints: ["accountkey"]
	},
	{
		name: "Azure client secret",
		pattern: /(?<![\w~.-])([A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34})(?![\w~.-])/gu,
		entropy: 3.5,
		hints: ["q~"]
	},
	{
		name: "Azure shared access signature",
		pattern: /[?&;]sig=([A-Za-z0-9%]{43,80}%3[Dd])(?![A-Za-z0-9%])/gu,
		entropy: 3.5,
		hints: ["sig="]
	},
	token("DigitalOcean token", "do[opr]_v1_[0-9a-f]{64}", 3, "doo_v1_", "dop_v1_", "dor_v1_"),
	token("SendGrid key", "SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}", 3.5, "sg."),
	token("Twilio key", "SK[0-9a-fA-F]{32}", 3, "sk"),
	{
		name: "Twilio token",
		pattern: /twilio[^\n]{0,20}?(?:token|secret)[^\n0-9a-z]{1,8}([0-9a-f]{32})(?![0-9a-f])/giu,
		entropy: 3,
		hints: ["twilio"]
	},
	token("Slack token", "xox[abeposr]-(?=[A-Za-z-]{0,40}[0-9])[A-Za-z0-9-]{10,250}", 2.8, "xox"),
	token("Slack app token", "xapp-[0-9]-[A-Z0-9]{8,14}-[0-9]{8,16}-[0-9a-f]{40,80}", 3, "xapp-"),
	{
		name: "Slack webhook",
		pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/([A-Z][A-Z0-9]{8,12}\/[A-Za-z0-9/]{30,46})(?![A-Za-z0-9/])/gu,
		entropy: 3.2,
		hints: ["hooks.slack.com"]
	},
	token("Stripe key", "(?:sk|rk)_(?:live|prod)_[A-Za-z0-9]{10,200}", 3, "_live_", "_prod_")
];

// src/evidence/source/secrets/code-hosts.ts
/** Keys of places where code, packages and images are kept. Above each: who says that it has this form. */
/** GitLab’s newer tokens go on with a dot and nine characters. */
const ROUTABLE = String.raw`(?:\.[0-9a-z]{9})?`;
const CODE_HOSTS = [
	token("GitHub token", "gh[pousr]_[A-Za-z0-9_]{36,251}", 3.2, "ghp_", "gho_", "ghu_", "ghs_", "ghr_"),
	token("GitHub fine-grained token", "github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}", 3.5, "github_pat_"),
	token("GitLab token", `glpat-[A-Za-z0-9_-]{20,300}${ROUTABLE}`, 3.2, "glpat-"),
	token("GitLab trigger token", "glptt-[0-9a-f]{40}", 3, "glptt-"),
	token("GitLab token", `(?:(?:gldt|glsoat)-[A-Za-z0-9_-]{20}|glrt-[A-Za-z0-9_-]{20,300}${ROUTABLE}|glcbt-[A-Za-z0-9]{1,5}_[A-Za-z0-9_-]{20}|glagent-[A-Za-z0-9_-]{50})`, 3.2, "gldt-", "glsoat-", "glrt-", "glcbt-", "glagent-"),
	token("Docker Hub token", "dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,32}", 3.2, "dckr_"),
	token("npm token", "npm_[A-Za-z0-9]{36}", 3.2, "npm_"),
	token("PyPI token", "pypi-AgE[IN][A-Za-z0-9_-]{50,1000}", 3.2, "pypi-age")
];

// src/evidence/source/secrets/keys.ts
/** Keys of everybody’s own making: by the form of the file or the address that holds them. */
/** Between the lines of a key: its own ends, escaped ones of a text in JSON, and what joins strings. */
const GAP = String.raw`(?:\s|\\{1,4}[nr]|\\{0,4}["',+]){1,20}`;
/** `Proc-Type: 4,ENCRYPTED`, `Version: GnuPG v2`: a line ends at the first character that a gap may begin with. */
const HEADERS = String.raw`(?:[A-Za-z-]{1,30}: [^\s\\"'][^\r\n\\"']{0,100}(?=[\r\n\\"'])${GAP}){0,4}`;
const KEYS = [
	token("JSON Web Token", "eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,1000}", 3.5, "eyj"),
	{
		name: "private key",
		pattern: new RegExp(`-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----${GAP}${HEADERS}([A-Za-z0-9+/=:]{30,80})`, "gu"),
		entropy: 3,
		hints: ["private key"]
	},
	token("age key", "AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}", 3, "age-secret-key-1"),
	{
		name: "database password",
		pattern: /(?<![a-z])(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis|rediss|amqp|mssql)(?:\+[a-z0-9]{1,20})?:\/\/[^\s:/@'"]{0,64}:([^\s/@'"]{4,128})@(?!localhost|127\.|0\.0\.0\.0|\[::1\])[^\s'"/]{1,200}/gu,
		entropy: 2,
		hints: ["://"]
	}
];

// src/evidence/source/secrets/model-services.ts
/** Keys of services that make, serve, watch and keep models. Above each: who says that it has this form. */
const MODEL_SERVICES = [
	token("Hugging Face token", "(?:hf|api_org)_[A-Za-z]{34}", 3.2, "hf_", "api_org_"),
	token("Anthropic key", "sk-ant-[a-z]{2,8}[0-9]{2}-[A-Za-z0-9_-]{93}AA", 3.5, "sk-ant-"),
	token("OpenAI key", "sk-(?:(?:proj|svcacct|service|admin)-[A-Za-z0-9_-]{20,80}?|[A-Za-z0-9]{20})T3BlbkFJ[A-Za-z0-9_-]{20,80}", 3.5, "t3blbkfj"),
	token("OpenRouter key", "sk-or-v1-[0-9a-f]{64}", 3.2, "sk-or-"),
	token("Groq key", "gsk_[A-Za-z0-9]{52}", 3.5, "gsk_"),
	token("Replicate token", "r8_[A-Za-z0-9_-]{37}", 3.5, "r8_"),
	token("Perplexity key", "pplx-[A-Za-z0-9]{48}", 3.5, "pplx-"),
	token("xAI key", "xai-[A-Za-z0-9_]{80}", 3.5, "xai-"),
	token("NVIDIA key", "nvapi-[A-Za-z0-9_-]{64}", 3.5, "nvapi-"),
	token("LangSmith key", "lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}", 3.2, "lsv2_"),
	token("Pinecone key", "pcsk_[A-Za-z0-9]{4,16}_[A-Za-z0-9]{40,100}", 3.5, "pcsk_"),
	token("Weights & Biases key", "wandb_v1_[A-Za-z0-9]{27}_[A-Za-z0-9]{49}", 3.5, "wandb_v1_"),
	token("Neptune token", "eyJhcGlfYWRkcmVzcyI6[A-Za-z0-9+/]{40,600}={0,2}", 3.5, "eyjhcglfywrkcmvzcyi6"),
	token("Prefect key", "pnu_[A-Za-z0-9]{36}", 3.2, "pnu_"),
	token("Databricks token", "dapi[0-9a-f]{32}(?:-[0-9])?", 3, "dapi"),
	{
		name: "Cohere key",
		pattern: /(?:cohere|CO_API_KEY)[^\n]{0,30}?[=:(,]\s{0,4}\\{0,4}["']?([A-Za-z0-9]{40})(?![A-Za-z0-9+/=_-])/giu,
		entropy: 4.1,
		hints: ["cohere", "co_api_key"]
	},
	{
		name: "ClearML secret key",
		pattern: /(?:(?:CLEARML|TRAINS)_API_SECRET_KEY|access_key\\{0,4}["']?\s{0,4}[=:]\s{0,4}\\{0,4}["']?[A-Z0-9]{20}\\{0,4}["']?[\s,;]{1,20}\\{0,4}["']?secret_key)[^\nA-Za-z0-9]{1,12}([A-Za-z0-9]{50})(?![A-Za-z0-9])/gu,
		entropy: 3.5,
		hints: ["_api_secret_key", "secret_key"]
	},
	{
		name: "Kaggle key",
		pattern: /(?:\\{0,4}"username\\{0,4}"\s{0,4}:\s{0,4}\\{0,4}"[\w.-]{1,60}\\{0,4}"\s{0,4},\s{0,4}\\{0,4}"key|KAGGLE_KEY)[^\n0-9a-f]{1,20}([0-9a-f]{32})(?![0-9a-f])/gu,
		entropy: 3,
		hints: ["username", "kaggle_key"]
	},
	{
		name: "Weights & Biases key",
		pattern: /(?:wandb|WANDB)[^\n]{0,16}?(?:key|KEY|login)[^\n]{0,12}?(?<![0-9a-f])([0-9a-f]{40})(?![0-9a-f])/gu,
		entropy: 3,
		hints: ["wandb"]
	}
];

// src/evidence/source/secrets/shapes.ts
/**
* Shapes of well-known tokens. Facts (prefixes, lengths, alphabets) are those that issuers publish or that the lists of gitleaks
* (config/gitleaks.toml), trufflehog (pkg/detectors) and detect-secrets agree on, read on 2026-11-27; the expressions are our own. Each is linear: fixed prefixes and
* bounded repetitions only.
*/
const SHAPES = [
	...MODEL_SERVICES,
	...CODE_HOSTS,
	...CLOUDS,
	...KEYS
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
/**
* Findings in the order of lines; what is past the limits is said by a finding of `source/not-examined`. Secrets are looked for in the whole
* text and first, so that neither many lines nor many other findings hide one.
*/
function examineSource(path, text) {
	const found = [];
	const open = [];
	let isCut = false;
	for (const findings of [findSecrets(path, text), codeFindings(path, text)]) for (const each of findings) {
		if (each.rule.id === SOURCE_RULES.notExamined.id) {
			open.push(each);
			continue;
		}
		isCut ||= found.length >= 200;
		if (isCut) break;
		found.push(each);
	}
	found.sort((one, other) => one.line - other.line || (one.column ?? 0) - (other.column ?? 0));
	found.push(...open);
	if (isCut) found.push(notExamined(text, "Findings beyond the first 200 are left out.", `${200} findings`));
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
	if (/\.pyw?$/u.test(name)) {
		const code = beginningOf(text);
		yield* code.open;
		yield* examinePython(code.text);
	} else if (name.endsWith(".ipynb")) yield* examineNotebook(text);
	else if (name === "config.json" || name === "adapter_config.json") yield* examineModelConfig(text);
}
/** What of a program is read, and the finding that says so when that is not all. */
function beginningOf(text) {
	if (text.length <= MAX_CHARACTERS) return {
		text,
		open: []
	};
	const read = text.slice(0, MAX_CHARACTERS);
	return {
		text: read,
		open: [notExamined(read, `Only the first ${MAX_CHARACTERS} characters of the code were examined.`, `${text.length} characters`)]
	};
}
/** Cells share one namespace, so they are read as one text; a column would be one of the cell, and is left out. */
function* examineNotebook(text) {
	const cells = codeCells(text);
	if (cells === void 0) {
		if (text.trim() !== "") yield notExamined("", "The notebook cannot be read, and its code was not examined.", "no notebook of format 3 or 4");
		return;
	}
	const lines = cells.flatMap(({ number, lines: ofCell }) => ofCell.map((line) => ({
		line,
		number
	})));
	const code = beginningOf(cells.map(({ text: cell, lines: ofCell }) => padded(cell, ofCell.length)).join(""));
	for (const each of code.open) yield {
		...each,
		line: lines[each.line - 1]?.line ?? 1
	};
	for (const { column: _, ...found } of examinePython(code.text)) {
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
		examineModel: (source, open) => examineBeside(source, models, open),
		looksLikeModel: async (source) => source.opened === void 0 ? await isModel(partOf(source, source)) : await source.opened((file) => isModel(partOf(source, file)), false),
		examineSource,
		isDependencyFile,
		examineDependencies,
		faultOf: (trust) => integrity.faultOf(trust),
		examineIntegrity: (files, model, open, settings) => examineIntegrity(files, model, open, settings, integrity)
	};
}
async function isModel(part) {
	const format = await identify(await headOf(part), part);
	return format === lfsPointer ? isNamedAsModel(part) : format !== void 0 && format !== otherJson && !NOT_MODELS.includes(format);
}

export { fileExaminers };