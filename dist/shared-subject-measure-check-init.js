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
	privateKey: {
		id: "integrity/private-key-as-trust",
		title: "The policy names a private key",
		leadsTo: "dangerous",
		severity: "critical",
		why: "Everybody who can read the repository can sign with it, so no signature by it says who made the model.",
		remedy: "Take the key out of use, sign again with a new one that never enters the repository, and name its public half in the policy, in a pull request that is to rules, keys and signatures alone: it is verified by what it brings.",
		references: [MODEL_SIGNING]
	},
	unusableTrust: {
		id: "integrity/unusable-trust",
		title: "What the policy trusts cannot be used",
		leadsTo: "inconclusive",
		severity: "high",
		why: "Without a key, certificate or trusted root that can be used no signature of the model can be verified.",
		remedy: "Mend the file or its path in the policy, in a pull request of its own: one that is to rules, keys and signatures alone is verified by what it brings, for every other the base branch’s file counts. What cannot wait for that takes a waiver.",
		references: [MODEL_SIGNING]
	},
	noSignature: {
		id: "integrity/no-signature",
		title: "There is no signature of the model that was verified",
		leadsTo: "suspicious",
		severity: "medium",
		why: "The policy says whom the signature has to be by; a model without one, or with one that nothing can be said of, is by nobody.",
		remedy: "Sign the model and commit the signature, or restore the one that was there.",
		references: [MODEL_SIGNING]
	},
	noProvenance: {
		id: "integrity/no-provenance",
		title: "There is no provenance of the model as the policy asks for",
		leadsTo: "suspicious",
		severity: "medium",
		why: "The policy says who builds the model and from what, and nothing beside the model says it of all its files.",
		remedy: "Attest the model in the workflow that builds it, and commit the attestation beside it.",
		references: [SLSA]
	},
	takenAway: {
		id: "integrity/proof-taken-away",
		title: "A proof of the model was taken away",
		leadsTo: "suspicious",
		severity: "high",
		why: "The base branch has a signature, an attestation or a run manifest of the model, and without it nobody would see that the files are others.",
		remedy: "Restore the file; if the model is meant to change, replace both by a matching pair. If nobody is to prove the model any more, remove the file in a pull request of its own, with a waiver that the base branch has.",
		references: [MODEL_SIGNING, SLSA]
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

export { INTEGRITY_RULES as t };