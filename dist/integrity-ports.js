import { o as __toESM } from "./rolldown-runtime.js";
import { X509Certificate, createHash, createPublicKey, verify } from "node:crypto";

// src/platform/integrity/certificate-dates.ts
/** Whether it is valid at some time of a UTC date: the day is all that an assessment knows of now. */
function isValidOn({ validFromDate, validToDate }, date) {
	const start = Date.parse(`${date}T00:00:00Z`);
	const end = Date.parse(`${date}T23:59:59Z`);
	return validFromDate.getTime() <= end && validToDate.getTime() >= start;
}

// src/platform/integrity/certificate-path.ts
const MOST_TRUSTED = 200;
const MOST_STEPS = 8;
/** Extended key usage for code signing. */
const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
/**
* The certificate that signed, when a path leads from it to one of the certificates in `pem`, which alone are trusted: what the bundle
* brings serves as a step only. Dates are judged at `asOf`, a UTC date, because nothing here proves when it was signed.
*/
async function signerCertificate(chain, pem, name, asOf) {
	const { X509Certificate: Asn1Certificate } = await import("./core-entry.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const parse = (der) => Asn1Certificate.parse(der);
	const trusted = certificatesIn(pem, parse);
	if (trusted === void 0) return refusal("not-verified", `${name} holds no certificates in PEM`);
	const [leaf, ...steps] = chain.flatMap((der) => certificateOf$1(Buffer.from(der), parse) ?? []);
	if (leaf === void 0 || steps.length + 1 < chain.length) return refusal("invalid", "it has no certificate that can be read, and the policy asks for one");
	const path = pathTo(leaf, trusted, steps);
	if (path === void 0) return refusal("invalid", `its certificate does not lead to one in ${name}`);
	if (!maySign(leaf)) return refusal("invalid", "its certificate is not for signing (no digital signature, no code signing)");
	const late = path.map(({ node }) => node).find((certificate) => !isValidOn(certificate, asOf));
	return late === void 0 ? {
		ok: true,
		certificate: leaf.node
	} : refusal("not-verified", `the certificate ${late.subject.replaceAll("\n", ", ").slice(0, 100)} is valid from ${day$1(late.validFromDate)} to ${day$1(late.validToDate)}, and nothing proves when it was signed`);
}
function refusal(answer, reason) {
	return {
		ok: false,
		answer,
		reason
	};
}
/** From the leaf to a trusted certificate, both included. */
function pathTo(leaf, trusted, steps) {
	const path = [leaf];
	const left = new Set(steps);
	for (let current = leaf; path.length <= MOST_STEPS;) {
		const anchor = trusted.find((issuer) => isIssuer(issuer, current, path.length - 1));
		if (anchor !== void 0) return [...path, anchor];
		const next = [...left].find((issuer) => isIssuer(issuer, current, path.length - 1));
		if (next === void 0) return;
		left.delete(next);
		path.push(next);
		current = next;
	}
}
/** `below`: certificates between the issuer and the leaf. */
function isIssuer(issuer, issued, below) {
	try {
		const most = issuer.parsed.extBasicConstraints?.pathLenConstraint;
		return issuer.node.ca && (most === void 0 || below <= Number(most)) && issued.node.checkIssued(issuer.node) && issued.node.verify(issuer.node.publicKey);
	} catch {
		return false;
	}
}
function maySign({ node, parsed }) {
	return node.keyUsage?.includes(CODE_SIGNING) === true || parsed.extKeyUsage?.digitalSignature === true;
}
function certificatesIn(pem, parse) {
	const blocks = pemCertificates(pem);
	const certificates = blocks.flatMap((block) => certificateOf$1(block, parse) ?? []);
	return certificates.length === 0 || certificates.length < blocks.length ? void 0 : certificates;
}
function pemCertificates(pem) {
	return (pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu) ?? []).slice(0, MOST_TRUSTED);
}
function certificateOf$1(text, parse) {
	try {
		const node = new X509Certificate(text);
		return {
			node,
			parsed: parse(node.raw)
		};
	} catch {
		return;
	}
}
function day$1(date) {
	return date.toISOString().slice(0, 10);
}

// src/platform/integrity/public-key.ts
/** Undefined when it is none; the public half of a private key is not taken from it. */
function publicKeyOf(pem) {
	try {
		return pem.includes("PRIVATE KEY") ? void 0 : createPublicKey(pem);
	} catch {
		return;
	}
}

// src/platform/integrity/verify-keyless.ts
/**
* A signature by a short-lived certificate of Sigstore: its certificate, the transparency log and the time, against the trusted root that
* the policy gives. Nothing is fetched: without a trusted root nothing is verified.
*/
async function verifyKeyless(envelope, trust) {
	const { identity, issuer, trustedRoot } = trust;
	if (envelope.bundle === void 0 || envelope.certificates.length === 0) return {
		answer: "invalid",
		reason: "it has no certificate, and the policy asks for an identity"
	};
	if (trustedRoot === void 0) return {
		answer: "not-verified",
		reason: "the policy gives an identity and no trusted root"
	};
	const material = await trustMaterial(trustedRoot.json);
	if (material === void 0) return {
		answer: "not-verified",
		reason: `${trustedRoot.name} is no trusted root of Sigstore`
	};
	const { bundleFromJSON } = await import("./bundle-entry.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { toSignedEntity, Verifier } = await import("./verify-entry.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		const entity = toSignedEntity(bundleFromJSON(JSON.parse(envelope.bundle)));
		new Verifier(material).verify(entity, {
			subjectAlternativeName: new RegExp(`^${identity.split("*", 2).map(escaped).join(".*")}$`, "u"),
			extensions: { issuer }
		});
		return {
			answer: "verified",
			by: `${identity}, as ${issuer} says`
		};
	} catch (error) {
		return {
			answer: "invalid",
			reason: error instanceof Error ? error.message.slice(0, 300) : "it is not valid"
		};
	}
}
/** Undefined when it is no `trusted_root.json`, or one that trusts nobody. */
async function trustMaterial(json) {
	const { TrustedRoot } = await import("./protobuf-specs-entry.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { toTrustMaterial } = await import("./verify-entry.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		const root = TrustedRoot.fromJSON(JSON.parse(json));
		return root.certificateAuthorities.length === 0 ? void 0 : toTrustMaterial(root);
	} catch {
		return;
	}
}
function escaped(text) {
	return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

// src/platform/integrity/trust-fault.ts
/** Why nothing can be verified with what the policy names; undefined when something can. */
async function trustFault(trust) {
	switch (trust.kind) {
		case "key": return faultOfKey(trust);
		case "certificate": return faultOfCertificate(trust);
		case "identity": return trust.trustedRoot === void 0 ? void 0 : await faultOfRoot(trust.trustedRoot);
	}
}
/** A private key is refused: who has it in a repository has lost it. */
function isPrivate(text) {
	return text.includes("PRIVATE KEY");
}
function faultOfKey(trust) {
	if (isPrivate(trust.pem)) return unusable(trust, "private-key", "is a private key");
	return publicKeyOf(trust.pem) === void 0 ? unusable(trust, "unreadable", "is no public key in PEM (EC, Ed25519 or RSA)") : void 0;
}
function faultOfCertificate(trust) {
	if (isPrivate(trust.pem)) return unusable(trust, "private-key", "holds a private key");
	const certificates = pemCertificates(trust.pem).map(certificateOf);
	const known = certificates.filter((certificate) => certificate !== void 0);
	const [first] = known;
	if (first === void 0 || known.length < certificates.length) return unusable(trust, "unreadable", "holds no certificates in PEM, or one that cannot be read");
	return known.some((certificate) => isValidOn(certificate, trust.asOf)) ? void 0 : unusable(trust, "expired", `is valid from ${day(first.validFromDate)} to ${day(first.validToDate)}, and not on ${trust.asOf}`);
}
async function faultOfRoot(root) {
	if (isPrivate(root.json)) return unusable(root, "private-key", "holds a private key");
	return await trustMaterial(root.json) === void 0 ? unusable(root, "unreadable", "is no trusted root of Sigstore") : void 0;
}
function unusable({ path, name }, fault, reason) {
	return {
		kind: "unusable",
		path,
		name,
		fault,
		reason
	};
}
function certificateOf(pem) {
	try {
		return new X509Certificate(pem);
	} catch {
		return;
	}
}
function day(date) {
	return date.toISOString().slice(0, 10);
}

// src/platform/integrity/pre-auth-encoding.ts
/** What a DSSE signature is over: https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md. */
function preAuthEncoding({ payload, payloadType }) {
	const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
	return Buffer.concat([Buffer.from(head), payload]);
}
const OLDER_TYPE = /https:\/\/model_signing\/(?:DigestOf)?(?:Shard)?Digests\/v0\.1/u;
/**
* What model-signing 0.2 signed, for payloads of that time: its encoding had a capital V, and the payload as Python prints bytes.
* Empty for other payloads.
*/
function olderEncoding({ payload, payloadType }) {
	const text = Buffer.from(payload).toString("latin1");
	if (!OLDER_TYPE.test(text)) return [];
	const printed = `DSSEV1 ${payloadType.length} ${payloadType} ${payload.length} b'${text.replaceAll(/[^ -~]|['\\]/gu, printedByte)}'`;
	return [Buffer.from(printed)];
}
const NAMED = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"'": "\\'",
	"\\": "\\\\"
};
function printedByte(byte) {
	return NAMED[byte] ?? `\\x${(byte.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}`;
}

// src/platform/integrity/verify-envelope.ts
/** Says whose signature an envelope has. Never rejects: what cannot be read is an answer, too. */
async function verifyEnvelope(envelope, trust) {
	switch (trust.kind) {
		case "key": return verifyWithKey(envelope, trust);
		case "certificate": return await verifyWithCertificate(envelope, trust);
		case "identity": return await verifyKeyless(envelope, trust);
	}
}
function verifyWithKey(envelope, { name, pem }) {
	const key = publicKeyOf(pem);
	if (key === void 0) return {
		answer: "not-verified",
		reason: `${name} is no public key in PEM (EC, Ed25519 or RSA)`
	};
	return isSigned(envelope, key) ? {
		answer: "verified",
		by: `the key ${name}`
	} : {
		answer: "invalid",
		reason: `it was not made with the key ${name}, or what it signs was changed`
	};
}
async function verifyWithCertificate(envelope, { name, pem, asOf }) {
	const signer = await signerCertificate(envelope.certificates, pem, name, asOf);
	if (!signer.ok) return {
		answer: signer.answer,
		reason: signer.reason
	};
	return isSigned(envelope, signer.certificate.publicKey) ? {
		answer: "verified",
		by: `${oneLine(signer.certificate.subject)}, by a certificate under ${name}`
	} : {
		answer: "invalid",
		reason: "it was not made with the key of its certificate, or what it signs was changed"
	};
}
/** By any of the signatures, as DSSE has it. */
function isSigned(envelope, key) {
	const algorithm = digestFor(key);
	const encodings = [{
		bytes: preAuthEncoding(envelope),
		algorithm
	}, ...olderEncoding(envelope).flatMap((bytes) => [{
		bytes,
		algorithm
	}, {
		bytes,
		algorithm: "sha256"
	}])];
	return envelope.signatures.some((signature) => encodings.some((one) => isSignature(one.algorithm, one.bytes, key, signature)));
}
function isSignature(algorithm, bytes, key, signature) {
	try {
		return verify(algorithm, bytes, key, signature);
	} catch {
		return false;
	}
}
/** As Sigstore pairs curves and hashes; Ed25519 hashes by itself. */
function digestFor({ asymmetricKeyType, asymmetricKeyDetails }) {
	if (asymmetricKeyType === "ed25519") return null;
	switch (asymmetricKeyDetails?.namedCurve) {
		case "secp384r1": return "sha384";
		case "secp521r1": return "sha512";
		default: return "sha256";
	}
}
function oneLine(subject) {
	return subject.replaceAll("\n", ", ").slice(0, 200);
}

// src/platform/integrity-ports.ts
/** SHA-2 and BLAKE2b by Node; BLAKE3, which it has not, by a library that is loaded for it alone. */
const integrityPorts = {
	startHash,
	faultOf: trustFault,
	verify: verifyEnvelope
};
async function startHash(name) {
	if (name === "blake3") return await startBlake3();
	const hash = createHash(name === "blake2b" ? "blake2b512" : name);
	return {
		update: (bytes) => void hash.update(bytes),
		hex: () => hash.digest("hex")
	};
}
async function startBlake3() {
	const { blake3 } = await import("./hashes-entry.js");
	const hash = blake3.create({});
	return {
		update: (bytes) => void hash.update(bytes),
		hex: () => Buffer.from(hash.digest()).toString("hex")
	};
}

export { integrityPorts };