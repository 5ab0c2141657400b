import { r as sortedJson } from "./shared-action-subject-diff-check-assess-init.js";
import { n as problemsOf } from "./shared-subject-check-init-profile.js";

// src/assess/files/read-trust.ts
/** `bindings` are those of the assessed subject: they say whom to trust where the base has no such subject. */
async function trustOf(bindings, sides) {
	const known = sides.base?.subjects.find(({ id }) => id === bindings.id);
	const { signature, provenance } = known ?? bindings;
	const reader = new TrustReader(placesOf(known !== void 0, sides), sides.asOf);
	const trust = signature === void 0 ? void 0 : await reader.trust(signature);
	const builders = provenance?.signature === void 0 ? void 0 : await reader.trust(provenance.signature);
	const { signature: _, ...origin } = provenance ?? {};
	return {
		settings: {
			...trust === void 0 ? {} : { trust },
			...provenance === void 0 ? {} : { provenance: {
				...origin,
				...builders === void 0 ? {} : { trust: builders }
			} }
		},
		files: reader.files,
		notes: notesOf(bindings, known, sides)
	};
}
/** A subject that the base has is verified by the base's files alone. */
function placesOf(isKnown, { base, own }) {
	if (base === void 0) return [{
		tree: own,
		whose: ""
	}];
	const before = {
		tree: base.tree,
		whose: " of the base branch"
	};
	return isKnown ? [before] : [before, {
		tree: own,
		whose: ", which this change brings along,"
	}];
}
function notesOf(bindings, known, { base }) {
	if (base === void 0) return [];
	if (known === void 0) return bindings.signature === void 0 && bindings.provenance === void 0 ? [] : ["Whom to trust is what this change says: the base branch does not have this subject."];
	return saidOf(known) === saidOf(bindings) ? [] : ["The change alters whom to trust: until it is merged, `signature` and `provenance` of the base branch count."];
}
function saidOf({ signature, provenance }) {
	const { signature: by, ...origin } = provenance ?? {};
	return sortedJson([
		{ ...signature },
		{ ...by },
		{ ...origin }
	]);
}
/** Nothing in it is longer than a chain of certificates or Sigstore's trusted root. */
const MOST_BYTES = 1 << 20;
var TrustReader = class {
	files = [];
	#places;
	#asOf;
	constructor(places, asOf) {
		this.#places = places;
		this.#asOf = asOf;
	}
	async trust(policy) {
		const { key, certificate, identity, issuer, "trusted-root": root } = policy;
		if (key !== void 0) {
			const read = await this.#read(key);
			return "kind" in read ? read : {
				kind: "key",
				...read.file,
				pem: read.text
			};
		}
		if (certificate !== void 0) {
			const read = await this.#read(certificate);
			return "kind" in read ? read : {
				kind: "certificate",
				...read.file,
				pem: read.text,
				asOf: this.#asOf
			};
		}
		if (identity === void 0 || issuer === void 0) return;
		const read = root === void 0 ? void 0 : await this.#read(root);
		if (read === void 0) return {
			kind: "identity",
			identity,
			issuer
		};
		return "kind" in read ? read : {
			kind: "identity",
			identity,
			issuer,
			trustedRoot: {
				...read.file,
				json: read.text
			}
		};
	}
	/** From the first place that has it. */
	async #read(path) {
		for (const { tree, whose } of this.#places) {
			const file = {
				path,
				name: `${path}${whose}`
			};
			const text = await this.#textIn(tree, path);
			if (text !== void 0) return typeof text === "string" ? {
				file,
				text
			} : unusable(file, "unreadable", text.because);
		}
		return unusable({
			path,
			name: `${path}${this.#places.length === 1 ? this.#places[0]?.whose ?? "" : ""}`
		}, "missing", "is not there");
	}
	async #textIn(tree, path) {
		try {
			const source = await tree.open(path);
			if (source === null) return;
			if (source.size > MOST_BYTES) return { because: `has more than ${MOST_BYTES} bytes` };
			this.files.push({
				path,
				sha256: await source.sha256(),
				bytes: source.size
			});
			return new TextDecoder().decode(await source.read(0, source.size));
		} catch (error) {
			return { because: `cannot be read: ${problemsOf(error, path).map(({ message }) => message).join(" ")}` };
		}
	}
};
function unusable(file, fault, reason) {
	return {
		kind: "unusable",
		...file,
		fault,
		reason
	};
}

export { trustOf as t };