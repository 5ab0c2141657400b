import { o as __toESM } from "./rolldown-runtime.js";
import { X509Certificate, createHash, createPublicKey, verify } from "node:crypto";

// src/platform/integrity/certificate-path.ts
const MOST_TRUSTED = 200;
const MOST_STEPS = 8;
/** Extended key usage for code signing. */
const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
/**
* The certificate that signed, when a path leads from it to one of the certificates in `pem`, which alone are trusted: what the bundle
* brings serves as a step only. Dates are judged at `now`, because nothing here proves when it was signed.
*/
async function signerCertificate(chain, pem, name, now) {
	const { X509Certificate: Asn1Certificate } = await import("./core-entry.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const parse = (der) => Asn1Certificate.parse(der);
	const trusted = certificatesIn(pem, parse);
	if (trusted === void 0) return refusal("not-verified", `${name} holds no certificates in PEM`);
	const [leaf, ...steps] = chain.flatMap((der) => certificateOf(Buffer.from(der), parse) ?? []);
	if (leaf === void 0 || steps.length + 1 < chain.length) return refusal("invalid", "it has no certificate that can be read, and the policy asks for one");
	const path = pathTo(leaf, trusted, steps);
	if (path === void 0) return refusal("invalid", `its certificate does not lead to one in ${name}`);
	if (!maySign(leaf)) return refusal("invalid", "its certificate is not for signing (no digital signature, no code signing)");
	const late = path.map(({ node }) => node).find(({ validFromDate, validToDate }) => now < validFromDate || now > validToDate);
	return late === void 0 ? {
		ok: true,
		certificate: leaf.node
	} : refusal("not-verified", `the certificate ${late.subject.replaceAll("\n", ", ").slice(0, 100)} is valid from ${day(late.validFromDate)} to ${day(late.validToDate)}, and nothing proves when it was signed`);
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
	const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu) ?? [];
	const certificates = blocks.slice(0, MOST_TRUSTED).flatMap((block) => certificateOf(block, parse) ?? []);
	return certificates.length === 0 || certificates.length < blocks.length ? void 0 : certificates;
}
function certificateOf(text, parse) {
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
function day(date) {
	return date.toISOString().slice(0, 10);
}

// src/platform/integrity/pre-auth-encoding.ts
/** What a DSSE signature is over: https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md. */
function preAuthEncoding({ payload, payloadType }) {
	const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
	return Buffer.concat([Buffer.from(head), payload]);
}
/**
* What model-signing 0.2 signed, for payloads of that time: its encoding had a capital V, and the payload as Python prints bytes.
* Empty for other payloads.
*/
function olderEncoding({ payload, payloadType }) {
	const text = Buffer.from(payload).toString("latin1");
	if (!text.includes("https://model_signing/Digests/v0.1")) return [];
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
			subjectAlternativeName: new RegExp(`^${escaped(identity)}$`, "u"),
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
async function verifyWithCertificate(envelope, { name, pem }) {
	const signer = await signerCertificate(envelope.certificates, pem, name, /* @__PURE__ */ new Date());
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
/** A private key is refused: who has it in a repository has lost it. */
function publicKeyOf(pem) {
	try {
		return pem.includes("PRIVATE KEY") ? void 0 : createPublicKey(pem);
	} catch {
		return;
	}
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