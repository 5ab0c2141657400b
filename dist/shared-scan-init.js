import { n as LFS_POINTER_BYTES, t as LFS_POINTER } from "./shared-worker-action-subject-measure-scan-check-assess-init-profile.js";
import { n as fileBytes, t as FLAGS$1 } from "./shared-worker-action-measure-scan-deploy-check-assess-init-profile.js";
import { n as answerOf, t as IDENTITY_RULES } from "./shared-subject-scan-init.js";
import { t as modelPorts } from "./model-ports2.js";
import { dirname, isAbsolute, join, normalize, relative, sep } from "node:path";
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { lstat, open, readdir, realpath, stat } from "node:fs/promises";

// src/evidence/model/budget.ts
const LIMITS$1 = {
	bytes: 64 * 2 ** 30,
	opcodes: 5e7,
	memo: 2e6,
	depth: 4,
	members: 2e4,
	ratio: 200,
	findings: 200,
	breaks: 100
};
/** What is left; counts down. */
var Budget = class {
	limits;
	#left;
	constructor(limits = LIMITS$1) {
		this.limits = limits;
		const { bytes, opcodes, members, breaks } = limits;
		this.#left = {
			bytes,
			opcodes,
			members,
			breaks
		};
	}
	/** False when so much is not left; then nothing is spent. */
	spend(what, amount) {
		if (amount > this.#left[what]) return false;
		this.#left[what] -= amount;
		return true;
	}
};

// src/evidence/model/rules/pickle.ts
const PICKLE_DOCS = {
	title: "Python documentation: the pickle module is not secure",
	url: "https://docs.python.org/3/library/pickle.html"
};
const OPCODES$1 = {
	title: "CPython: pickletools, the opcodes of a pickle",
	url: "https://github.com/python/cpython/blob/main/Lib/pickletools.py"
};
const SOUR_PICKLES = {
	title: "M. Slaviero: Sour Pickles, Black Hat USA 2011",
	url: "https://sensepost.com/cms/resources/conferences/2011/sour_pickles/BH_US_11_Slaviero_Sour_Pickles.pdf"
};
const POISONING = {
	title: "T. Liu et al.: The Art of Hide and Seek: Making Pickle-Based Model Supply Chain Poisoning Stealthy Again, 2025",
	url: "https://arxiv.org/abs/2508.19774"
};
const DESERIALIZATION = {
	title: "CWE-502: Deserialization of Untrusted Data",
	url: "https://cwe.mitre.org/data/definitions/502.html"
};
const WEIGHTS_ONLY = {
	title: "PyTorch: torch.load with weights_only",
	url: "https://pytorch.org/docs/stable/generated/torch.load.html"
};
const PERSISTENCE = {
	title: "scikit-learn: model persistence",
	url: "https://scikit-learn.org/stable/model_persistence.html"
};
const DO_NOT_LOAD$1 = "Do not load this file. Find out who made it and how it came here, then replace it with one from a trusted build, in a format that holds no code (ONNX, safetensors, skops).";
const EXPORT = "Check that the name is what you expect, or export the model to a format that holds no code (ONNX, safetensors, skops).";
const WRITE_AGAIN$1 = "Write the file again from the training run, and compare its digest after each copy.";
const PICKLE_RULES = {
	dangerousGlobal: {
		id: "pickle/dangerous-global",
		title: "A pickle imports a name that runs code",
		leadsTo: "dangerous",
		severity: "critical",
		why: "Loading a pickle imports every name in it, and may call it with arguments of the file, before anybody looks at the model.",
		remedy: DO_NOT_LOAD$1,
		references: [
			PICKLE_DOCS,
			DESERIALIZATION,
			SOUR_PICKLES
		]
	},
	computedImport: {
		id: "pickle/computed-import",
		title: "A pickle computes the name that it imports",
		leadsTo: "dangerous",
		severity: "high",
		why: "No pickler writes a name that is not in the file as text. A name that is computed while loading hides what is imported.",
		remedy: DO_NOT_LOAD$1,
		references: [OPCODES$1, POISONING]
	},
	computedCall: {
		id: "pickle/computed-call",
		title: "A pickle calls what an earlier call returned",
		leadsTo: "dangerous",
		severity: "high",
		why: "Models are rebuilt by calling classes and functions that are named. A callable that is computed while loading hides what runs.",
		remedy: DO_NOT_LOAD$1,
		references: [OPCODES$1, SOUR_PICKLES]
	},
	dangerousIndirection: {
		id: "pickle/dangerous-indirection",
		title: "A pickle reaches for an attribute or a callable that is denied or computed",
		leadsTo: "dangerous",
		severity: "high",
		why: "getattr, attrgetter, partial and their like turn harmless names into any function of the interpreter.",
		remedy: DO_NOT_LOAD$1,
		references: [PICKLE_DOCS, POISONING]
	},
	indirection: {
		id: "pickle/indirection",
		title: "A pickle holds a function that reaches others by name or argument",
		leadsTo: "suspicious",
		severity: "medium",
		why: "Ordinary pipelines hold partial, attrgetter or getattr; so do chains that end in a command. Here nothing denied is reached.",
		remedy: "Replace it with a function of your own module, or export the model to a format that holds no code (ONNX, safetensors, skops).",
		references: [PICKLE_DOCS]
	},
	unknownGlobal: {
		id: "pickle/unknown-global",
		title: "A pickle imports a name that is on no list",
		leadsTo: "suspicious",
		severity: "medium",
		why: "What the name does when it is imported and called cannot be known from the file: a module that is not there fails, one that is runs.",
		remedy: EXPORT,
		references: [PICKLE_DOCS, PERSISTENCE]
	},
	unusualUse: {
		id: "pickle/unusual-use",
		title: "A pickle uses an allowed name as its library does not",
		leadsTo: "suspicious",
		severity: "medium",
		why: "The name is harmless as its library writes it. Called with other arguments, or changed by BUILD, it may not be.",
		remedy: EXPORT,
		references: [OPCODES$1]
	},
	extensionCode: {
		id: "pickle/extension-code",
		title: "A pickle imports by an extension code",
		leadsTo: "suspicious",
		severity: "medium",
		why: "The code stands for a name in a registry of the process that loads the file, so the file does not say what is imported.",
		remedy: EXPORT,
		references: [{
			title: "PEP 307: the extension registry",
			url: "https://peps.python.org/pep-0307/#the-extension-registry"
		}, OPCODES$1]
	},
	persistentId: {
		id: "pickle/persistent-id",
		title: "A pickle leaves an object to its loader",
		leadsTo: "suspicious",
		severity: "low",
		why: "A persistent id is resolved by code of the loader. It is not one of the storages that PyTorch writes so.",
		remedy: EXPORT,
		references: [PICKLE_DOCS]
	},
	outsideBuffer: {
		id: "pickle/outside-buffer",
		title: "A pickle refers to buffers outside of it",
		leadsTo: "note",
		severity: "low",
		why: "The bytes of an array come from elsewhere when the file is loaded, so they are not what was examined.",
		remedy: "Write the pickle without buffer_callback, so that the file holds all of its data.",
		references: [{
			title: "PEP 574: pickle protocol 5 with out-of-band data",
			url: "https://peps.python.org/pep-0574/"
		}]
	},
	nestedPickle: {
		id: "pickle/nested-pickle",
		title: "A pickle holds a further pickle as bytes",
		leadsTo: "inconclusive",
		severity: "medium",
		why: "The bytes are loaded by the library as a pickle of their own, and could not be examined here.",
		remedy: "Save tensors with torch.save, or as safetensors, instead of pickling them with other objects.",
		references: [WEIGHTS_ONLY]
	},
	otherFiles: {
		id: "pickle/other-files",
		title: "A pickle refers to other files",
		leadsTo: "inconclusive",
		severity: "low",
		why: "Old versions of joblib keep arrays in files of their own, and load those with pickles allowed. What they hold is not examined with this file.",
		remedy: "Write the model again with joblib 0.10 or later, which keeps all in one file.",
		references: [{
			title: "joblib: persistence",
			url: "https://joblib.readthedocs.io/en/stable/persistence.html"
		}]
	},
	oddStructure: {
		id: "pickle/odd-structure",
		title: "A pickle is put together as no pickler does it",
		leadsTo: "suspicious",
		severity: "low",
		why: "Loaders take it, other readers stumble over it: a way to hide from scanners.",
		remedy: WRITE_AGAIN$1,
		references: [OPCODES$1, POISONING]
	},
	crossedFrame: {
		id: "pickle/crossed-frame",
		title: "A pickle is read differently by different loaders",
		leadsTo: "dangerous",
		severity: "high",
		why: "An opcode crosses the end of its frame. CPython then drops bytes of the frame and reads on behind it, other readers do not: what was examined is not what runs. No pickler writes it.",
		remedy: DO_NOT_LOAD$1,
		references: [{
			title: "CPython: _Unpickler_ReadImpl and load_frame",
			url: "https://github.com/python/cpython/blob/main/Modules/_pickle.c"
		}, {
			title: "PEP 3154: framing",
			url: "https://peps.python.org/pep-3154/#framing"
		}]
	},
	brokenStream: {
		id: "pickle/broken-stream",
		title: "A pickle breaks off",
		leadsTo: "inconclusive",
		severity: "medium",
		why: "The file cannot be loaded to its end, so what the rest would do is not known.",
		remedy: WRITE_AGAIN$1,
		references: [OPCODES$1]
	},
	brokenAfterCall: {
		id: "pickle/broken-after-call",
		title: "A pickle breaks off after it has imported or called something",
		leadsTo: "inconclusive",
		severity: "high",
		why: "What stands before the break has run when the loader fails: attackers break files on purpose, to stop scanners.",
		remedy: DO_NOT_LOAD$1,
		references: [{
			title: "ReversingLabs: malicious models that break off after their payload, 2025",
			url: "https://www.reversinglabs.com/blog/rl-identifies-malware-ml-model-hosted-on-hugging-face"
		}]
	},
	trailingBytes: {
		id: "pickle/trailing-bytes",
		title: "After the last pickle come bytes that are none",
		leadsTo: "inconclusive",
		severity: "low",
		why: "A loader that reads on, or reads the file as another format, finds what was not examined here.",
		remedy: WRITE_AGAIN$1,
		references: [OPCODES$1]
	},
	padding: {
		id: "pickle/padding",
		title: "After the last pickle come blanks or zeros",
		leadsTo: "note",
		severity: "low",
		why: "They hold nothing; a copy or a download may have added them.",
		remedy: WRITE_AGAIN$1,
		references: []
	},
	severalStreams: {
		id: "pickle/several-streams",
		title: "A file holds several pickles",
		leadsTo: "note",
		severity: "low",
		why: "Most loaders read the first and leave the others; all were examined.",
		remedy: "Keep one object a file, unless your loader reads them one after another.",
		references: [PICKLE_DOCS]
	},
	limit: {
		id: "pickle/limit",
		title: "A pickle asks for more than is spent on one file",
		leadsTo: "inconclusive",
		severity: "medium",
		why: "Files that are made to exhaust their reader hide behind it.",
		remedy: "If the file is yours and so large, export the model to a format that holds no code (ONNX, safetensors, skops).",
		references: []
	}
};

// src/evidence/model/formats/pytorch.ts
/** Undefined for an archive that PyTorch did not lay out. */
function pytorchLayout(names) {
	const main = names.find((name) => /^[^/]+\/data\.pkl$/u.test(name)) ?? names.find((name) => name === "data.pkl");
	if (main === void 0) return;
	const folder = main.slice(0, -8);
	return {
		format: names.some((name) => name === `${folder}constants.pkl` || name.startsWith(`${folder}code/`)) ? "torchscript" : "pytorch-zip",
		main,
		isStorage: (name) => name.startsWith(folder) && /^(?:data|constants|tensors)\/\d+$/u.test(name.slice(folder.length))
	};
}
/**
* Whether a finding is only that TorchScript names a class of its own. Such an archive is unpickled by libtorch, which finds the class in
* `code/` of the same archive (torch/csrc/jit/serialization/import.cpp); Python has no module of that name.
*/
function isScriptClass({ rule, detail }) {
	return rule === PICKLE_RULES.unknownGlobal && /^__torch__(?:\.\w+)+$/u.test(detail);
}

// src/evidence/model/rules/format.ts
const SAFETENSORS = {
	title: "safetensors: format and its checks",
	url: "https://github.com/huggingface/safetensors#format"
};
const GGUF = {
	title: "GGUF",
	url: "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md"
};
const KERAS_1550 = {
	title: "CVE-2025-1550: code from the config of a Keras model",
	url: "https://nvd.nist.gov/vuln/detail/CVE-2025-1550"
};
const KERAS_3660 = {
	title: "CVE-2024-3660: code from a Lambda layer",
	url: "https://kb.cert.org/vuls/id/253266"
};
const TENSORFLOW = {
	title: "TensorFlow: models are programs",
	url: "https://github.com/tensorflow/tensorflow/blob/master/SECURITY.md"
};
const ONNX_PATHS = {
	title: "CVE-2024-5187, CVE-2024-27318: external data of ONNX outside of its folder",
	url: "https://nvd.nist.gov/vuln/detail/CVE-2024-27318"
};
const JINJA = {
	title: "CVE-2024-34359: code from the chat template of a GGUF file",
	url: "https://nvd.nist.gov/vuln/detail/CVE-2024-34359"
};
const SKOPS = {
	title: "skops: types that are not trusted",
	url: "https://skops.readthedocs.io/en/stable/persistence.html"
};
const REMOTE_CODE = {
	title: "Transformers: custom models",
	url: "https://huggingface.co/docs/transformers/custom_models"
};
const XML_BOMB = {
	title: "CWE-776: Recursive Entity References in DTDs (XML Entity Expansion)",
	url: "https://cwe.mitre.org/data/definitions/776.html"
};
const TORCHSERVE = {
	title: "TorchServe: model archiver, handlers",
	url: "https://github.com/pytorch/serve/blob/master/model-archiver/README.md"
};
const GET_AGAIN = "Download the file again, compare its digest with the publisher’s, or export the model anew.";
const LOOK_CLOSER = "Export the model anew with the current release of its library; if it stays, do not load the file.";
function rule$1([id, leadsTo, severity], title, why, remedy, ...references) {
	return {
		id: `format/${id}`,
		title,
		leadsTo,
		severity,
		why,
		remedy,
		references
	};
}
/** What can be found in formats that are neither pickles nor archives. */
const FORMAT_RULES = {
	broken: rule$1([
		"broken",
		"inconclusive",
		"medium"
	], "The structure of the file is broken", "What stands behind the break was not read, and a lenient loader may read it.", GET_AGAIN),
	budget: rule$1([
		"budget",
		"inconclusive",
		"medium"
	], "Reading stopped at its limit", "The rest of the file was not read, so nothing can be said of it.", "Split the model, or raise the limits of the policy when the file is trusted to be this large."),
	tooLarge: rule$1([
		"too-large",
		"inconclusive",
		"medium"
	], "A part of the file is larger than what is held", "What has to be held whole to be judged was not judged.", "Store the file uncompressed, or make this part of it smaller."),
	unknownVersion: rule$1([
		"unknown-version",
		"inconclusive",
		"medium"
	], "A version or encoding of the format that is not known here", "Its layout may differ, so what would be read from it would be a guess.", "Export the model in the format’s current stable version, or update the gate."),
	inconsistent: rule$1([
		"inconsistent",
		"suspicious",
		"medium"
	], "The file contradicts itself", "Loaders disagree on what such a file holds: what is reviewed need not be what is loaded.", LOOK_CLOSER, SAFETENSORS, GGUF),
	hiddenBytes: rule$1([
		"hidden-bytes",
		"suspicious",
		"medium"
	], "Bytes that belong to no part of the format", "A second file can be hidden there, for another loader that reads it.", LOOK_CLOSER, SAFETENSORS),
	codeInMetadata: rule$1([
		"code-in-metadata",
		"suspicious",
		"high"
	], "Metadata that look like code", "Metadata are text for people; text that looks like code is put there for something that evaluates it.", "Remove the entry, and look at what reads it.", SAFETENSORS),
	templateEscape: rule$1([
		"template-escape",
		"dangerous",
		"critical"
	], "A template that leaves its sandbox", "A loader that renders it without a sandbox, or with a broken one, runs what the template reaches: any command.", "Do not load the tokenizer. Replace the template by the one that the model’s publisher documents.", JINJA),
	templateUnusual: rule$1([
		"template-unusual",
		"suspicious",
		"medium"
	], "A template with parts that no chat template needs", "Names that are put together while rendering, or other templates that are loaded, hide what is reached.", "Replace the template by the one that the model’s publisher documents.", JINJA),
	templateUnread: rule$1([
		"template-unread",
		"inconclusive",
		"medium"
	], "A template that cannot be read to its end", "What stands behind the fault was not judged.", "Repair the template: the place is where a tag, a text or a comment is not closed.", JINJA),
	remoteCode: rule$1([
		"remote-code",
		"suspicious",
		"high"
	], "A configuration that asks for code of its repository", "With `trust_remote_code`, the loader downloads and runs the Python files that `auto_map` names.", "Use an architecture that the library knows, or review and pin the code by its commit.", REMOTE_CODE),
	broughtCode: rule$1([
		"brought-code",
		"suspicious",
		"high"
	], "An archive of a model that brings code", "Whoever loads or serves the archive imports its Python files and libraries, with all rights of the process.", "Keep the code as reviewed source in the repository, and the weights alone in a format that holds no code.", TORCHSERVE),
	customOperator: rule$1([
		"custom-operator",
		"suspicious",
		"medium"
	], "Operators that the format does not define", "They need a native library beside the model, which runs with all rights of the process.", "Export with standard operators, or name and review the library that defines these."),
	dangerousOperator: rule$1([
		"dangerous-operator",
		"dangerous",
		"critical"
	], "Operators that read or write files, or call Python", "The graph does it when the model is loaded or run, with the rights of the process.", "Do not load the model. Export it without these operators, from code that is trusted.", TENSORFLOW),
	externalData: rule$1([
		"external-data",
		"note",
		"low"
	], "Weights in another file of the folder", "What is loaded is more than this file: the other belongs to the model, and to its digests and signature.", "Keep both in the subject, and sign both."),
	dataMissing: rule$1([
		"data-missing",
		"inconclusive",
		"medium"
	], "Weights in another file that is not there", "The model is not whole: what a loader finds there later was not examined.", "Keep the file beside the model, or export the model with its weights inside."),
	pathLeaves: rule$1([
		"path-leaves-folder",
		"dangerous",
		"high"
	], "A path that leaves the folder of the model", "Loading the model reads any file that the process can read, and gives it to whoever sees the outputs.", "Do not load the model. Export it with its data beside it.", ONNX_PATHS),
	documentType: rule$1([
		"document-type",
		"suspicious",
		"medium"
	], "A document type in the XML of a model", "No library writes one: it defines entities, for which an XML reader puts in other text, so what is reviewed need not be what is loaded.", LOOK_CLOSER, XML_BOMB),
	entityExpansion: rule$1([
		"entity-expansion",
		"dangerous",
		"high"
	], "XML entities that hold one another", "A reader that puts them in gets many times the bytes of the file, and fills memory and time. Here nothing is put in.", "Do not load the model. Export it anew with the current release of its library.", XML_BOMB),
	fileRead: rule$1([
		"file-read",
		"suspicious",
		"high"
	], "A layer that reads a file", "Loading the model reads the path that the file names, here or on the network.", "Export the layer with its values inside.", {
		title: "CVE-2025-12058",
		url: "https://nvd.nist.gov/vuln/detail/CVE-2025-12058"
	}),
	lambdaLayer: rule$1([
		"lambda-layer",
		"dangerous",
		"critical"
	], "A Lambda layer with code in it", "The layer holds Python bytecode, which runs when the model is loaded or called.", "Do not load the model. Replace the layer by a subclass of Layer in reviewed source code.", KERAS_3660),
	lambdaName: rule$1([
		"lambda-by-name",
		"suspicious",
		"medium"
	], "A Lambda layer that names a function", "What runs is whatever has this name where the model is loaded.", "Replace the layer by a subclass of Layer in reviewed source code.", KERAS_3660),
	codeReference: rule$1([
		"code-reference",
		"dangerous",
		"critical"
	], "A configuration that names code outside of the library’s layers", "The loader imports and calls what the configuration names, with arguments from the file.", "Do not load the model; update the library to its current release.", KERAS_1550),
	customObject: rule$1([
		"custom-object",
		"suspicious",
		"medium"
	], "Objects that the library does not define", "Loading imports code that is not in the file; what it does cannot be known from the file.", "Name and review the code that defines the object, or use what the library has.", KERAS_1550),
	nestedCode: rule$1([
		"nested-module",
		"suspicious",
		"high"
	], "A layer that wraps a model of another library", "It is unpacked by that library’s own loader, which may run code of the file.", "Export the wrapped model on its own, in a format that holds no code.", {
		title: "CVE-2025-49655",
		url: "https://nvd.nist.gov/vuln/detail/CVE-2025-49655"
	}),
	unlistedType: rule$1([
		"unlisted-type",
		"suspicious",
		"medium"
	], "Types that are not on the list of trusted ones", "The loader imports them when they are trusted by the caller; what they do cannot be known from the file.", "Review each type before it is passed as `trusted`.", SKOPS)
};

// src/evidence/model/reading/stop.ts
/** Reading cannot go on. Thrown inside an examiner and turned into a finding at its door: `examined`. */
var Stop = class extends Error {
	name = "Stop";
	rule;
	/** In bytes from the start of the part. */
	offset;
	constructor(rule, message, offset) {
		super(message);
		this.rule = rule;
		this.offset = offset;
	}
};

// src/evidence/model/reading/byte-window.ts
const PAGE$1 = 65536;
const PAGES = 64;
/** What comes as a stream only is held up to here. */
const HELD$2 = 64 * 2 ** 20;
/** Random access to the bytes of a part: pages are kept, up to 4 MiB, and each that is read is paid for. */
var ByteWindow = class ByteWindow {
	size;
	#read;
	#pages = /* @__PURE__ */ new Map();
	constructor(size, read) {
		this.size = size;
		this.#read = read;
	}
	/** Throws Stop when a part that can only be streamed is broken, or larger than what may be held. */
	static async open(part, budget) {
		const { read, size } = part;
		if (read === void 0 || size === void 0) return ByteWindow.of(await wholeOf(part, budget, HELD$2));
		return new ByteWindow(size, async (offset, length) => {
			spend(budget, length, offset);
			const bytes = await orStop(() => read(offset, length), offset);
			if (bytes.length < length) throw new Stop(FORMAT_RULES.broken, `the file ends at ${offset + bytes.length}, not at ${size}`, offset);
			return bytes;
		});
	}
	static of(bytes) {
		return new ByteWindow(bytes.length, (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)));
	}
	/** The bytes, when they lie in a page that is there. They are not to be kept. */
	peek(offset, length) {
		const page = this.#pages.get(Math.floor(offset / PAGE$1));
		const start = offset % PAGE$1;
		return page === void 0 || start + length > page.length ? void 0 : page.subarray(start, start + length);
	}
	/** Exactly `length` bytes; throws Stop when they lie beyond the end. Callers bound the length. */
	async read(offset, length) {
		if (!(offset >= 0 && length >= 0 && offset + length <= this.size)) throw new Stop(FORMAT_RULES.broken, `${length} bytes at ${offset} are beyond the end (${this.size})`, offset);
		const first = Math.floor(offset / PAGE$1);
		if (length > PAGE$1 || offset + length - 1 >= (first + 1) * PAGE$1 && length > PAGE$1 / 4) return await this.#read(offset, length);
		const start = offset - first * PAGE$1;
		const page = await this.#page(first);
		if (start + length <= page.length) return page.subarray(start, start + length);
		const next = await this.#page(first + 1);
		const joined = new Uint8Array(length);
		joined.set(page.subarray(start));
		joined.set(next.subarray(0, length - (page.length - start)), page.length - start);
		return joined;
	}
	/** At least `length` bytes, and what else is at hand; fewer at the end. */
	async ahead(offset, length) {
		const page = offset < this.size ? await this.#page(Math.floor(offset / PAGE$1)) : void 0;
		const start = offset % PAGE$1;
		return page !== void 0 && start + length <= page.length ? page.subarray(start) : await this.upTo(offset, length);
	}
	/** Up to `length` bytes: fewer at the end. */
	async upTo(offset, length) {
		return await this.read(offset, Math.max(0, Math.min(length, this.size - offset)));
	}
	async #page(index) {
		const known = this.#pages.get(index);
		if (known !== void 0) return known;
		const offset = index * PAGE$1;
		const page = await this.#read(offset, Math.max(0, Math.min(PAGE$1, this.size - offset)));
		const [oldest] = this.#pages.keys();
		if (oldest !== void 0 && this.#pages.size >= PAGES) this.#pages.delete(oldest);
		this.#pages.set(index, page);
		return page;
	}
};
/** All bytes of a part; throws Stop past `limit`, past the budget, and where the stream breaks. */
async function wholeOf(part, budget, limit) {
	const pieces = [];
	let size = 0;
	for await (const chunk of chunksOf(part, budget)) {
		size += chunk.length;
		if (size > limit) throw new Stop(FORMAT_RULES.tooLarge, `it is larger than ${limit} bytes, which is what is held`, size);
		pieces.push(new Uint8Array(chunk));
	}
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
/** The stream of a part, paid for; throws Stop past the budget, and where the stream breaks. */
async function* chunksOf(part, budget) {
	let offset = 0;
	const iterator = part.chunks()[Symbol.asyncIterator]();
	try {
		for (;;) {
			const at = offset;
			const next = await orStop(() => iterator.next(), at);
			if (next.done === true) return;
			spend(budget, next.value.length, at);
			offset += next.value.length;
			yield next.value;
		}
	} finally {
		await iterator.return?.();
	}
}
function spend(budget, bytes, offset) {
	if (!budget.spend("bytes", bytes)) throw new Stop(FORMAT_RULES.budget, "the budget of bytes is spent", offset);
}
async function orStop(read, offset) {
	try {
		return await read();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Stop(FORMAT_RULES.broken, `the bytes cannot be read: ${reason}`, offset);
	}
}

// src/evidence/model/reading/notes.ts
const TENSORS$3 = 2e3;
const ENTRIES = 50;
const TEXT$2 = 300;
const FILES$2 = 5e3;
/** What an examiner has written down so far: findings and facts, each bounded. */
var Notes = class {
	#part;
	#limit;
	#findings = [];
	#counts = /* @__PURE__ */ new Map();
	#seen = /* @__PURE__ */ new Set();
	#lists = {
		tensors: [],
		inputs: [],
		outputs: []
	};
	#metadata = /* @__PURE__ */ new Map();
	#beside = /* @__PURE__ */ new Set();
	#single = {};
	constructor(part, limit) {
		this.#part = part;
		this.#limit = limit;
	}
	/** Writes a finding down once. Each kind of answer has its own limit, so that many small ones cannot hide a worse one. */
	find(rule, message, detail, at = {}) {
		const kept = this.#counts.get(rule.leadsTo) ?? 0;
		const shown = clipped(detail);
		const key = `${rule.id}\n${message}\n${shown}`;
		if (kept >= this.#limit || this.#seen.has(key)) return;
		this.#seen.add(key);
		this.#counts.set(rule.leadsTo, kept + 1);
		const { within } = this.#part;
		this.#findings.push({
			rule,
			...at,
			...within.length > 0 ? { within } : {},
			message,
			detail: shown
		});
	}
	/** Findings of what lies inside, as they are. */
	take(findings) {
		for (const finding of findings) {
			const kept = this.#counts.get(finding.rule.leadsTo) ?? 0;
			if (kept < this.#limit) {
				this.#counts.set(finding.rule.leadsTo, kept + 1);
				this.#findings.push(finding);
			}
		}
	}
	know(facts) {
		this.#single = {
			...this.#single,
			...facts
		};
	}
	tensor(list, tensor) {
		if (this.#lists[list].length < TENSORS$3) this.#lists[list].push({
			...tensor,
			name: clipped(tensor.name)
		});
	}
	metadata(key, value) {
		if (this.#metadata.size < ENTRIES && value !== "") this.#metadata.set(clipped(key), clipped(value));
	}
	/** A file of the folder that data are taken from; false when there are too many to keep. */
	beside(name) {
		const isKept = this.#beside.size < FILES$2 || this.#beside.has(name);
		if (isKept) this.#beside.add(name);
		return isKept;
	}
	examination(format) {
		const lists = Object.entries(this.#lists).filter(([, tensors]) => tensors.length > 0);
		const metadata = this.#metadata.size > 0 ? { metadata: Object.fromEntries(this.#metadata) } : {};
		const facts = {
			...this.#single,
			...Object.fromEntries(lists),
			...metadata
		};
		const beside = this.#beside.size > 0 ? { beside: [...this.#beside] } : {};
		return {
			format,
			findings: this.#findings,
			facts,
			...beside
		};
	}
};
/** The first 300 characters. */
function clipped(text) {
	return text.length <= TEXT$2 ? text : `${text.slice(0, 299)}…`;
}

// src/evidence/model/reading/examined.ts
/** The door of an examiner: what its body writes down, and where it had to stop. */
async function examined(format, part, { budget }, body) {
	const notes = new Notes(part, budget.limits.findings);
	try {
		await body(notes);
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		const at = error.offset === void 0 ? {} : { offset: error.offset };
		notes.find(error.rule, `Reading stopped: ${error.message}.`, error.message, at);
	}
	return notes.examination(format);
}

// src/evidence/model/reading/numbers.ts
/** Views over bytes, for fixed-width numbers. */
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** An unsigned 64-bit integer; Infinity when a number cannot hold it, which no bound lets through. */
function uint64(view, at, littleEndian) {
	const value = view.getBigUint64(at, littleEndian);
	return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.POSITIVE_INFINITY : Number(value);
}
/** How many elements a tensor has; Infinity when a dimension is negative, no integer, or the product is too large. */
function elementsOf(shape) {
	let product = 1;
	for (const dimension of shape) {
		if (!Number.isSafeInteger(dimension) || dimension < 0) return Number.POSITIVE_INFINITY;
		product *= dimension;
	}
	return Number.isSafeInteger(product) ? product : Number.POSITIVE_INFINITY;
}
function asciiAt(bytes, at, text) {
	for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
	return true;
}
const UTF8$2 = new TextDecoder("utf-8", { ignoreBOM: true });
/** UTF-8, with a replacement character for what is none. */
function textOf$2(bytes) {
	return UTF8$2.decode(bytes);
}
const LATIN1$1 = new TextDecoder("latin1");
/** One character a byte, so that offsets are kept. */
function latin1Of(bytes) {
	return LATIN1$1.decode(bytes);
}

// src/evidence/model/rules/archive.ts
const APPNOTE = {
	title: "PKWARE: .ZIP File Format Specification",
	url: "https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT"
};
const BETTER_BOMB = {
	title: "D. Fifield: A better zip bomb, WOOT 2019",
	url: "https://www.bamsoftware.com/hacks/zipbomb/"
};
const ZIP_SLIP = {
	title: "CWE-22: Path Traversal",
	url: "https://cwe.mitre.org/data/definitions/22.html"
};
const PARSER_GAPS = {
	title: "CWE-436: Interpretation Conflict",
	url: "https://cwe.mitre.org/data/definitions/436.html"
};
const BOMBS = {
	title: "CWE-409: Improper Handling of Highly Compressed Data",
	url: "https://cwe.mitre.org/data/definitions/409.html"
};
const DO_NOT_LOAD = "Do not load this file. Find out who made it and how it came here, and write it again with the library’s own save function.";
const WRITE_AGAIN = "Write the file again from the training run, and compare its digest after each copy.";
const UNPACK = "Keep the model unpacked, or pack it once, with a method that the gate reads: stored or deflate.";
function rule([id, leadsTo, severity], title, why, remedy, ...references) {
	return {
		id: `archive/${id}`,
		title,
		leadsTo,
		severity,
		why,
		remedy,
		references
	};
}
/** What can be found in archives and compressed streams. */
const ARCHIVE_RULES = {
	contradiction: rule([
		"contradiction",
		"dangerous",
		"high"
	], "An archive that says two things of one member", "No honest writer produces it: a loader reads one of the two, and who looks at the archive may be shown the other.", DO_NOT_LOAD, PARSER_GAPS, APPNOTE),
	overlap: rule([
		"overlap",
		"dangerous",
		"high"
	], "Members of an archive that share bytes", "Small archives that become enormous are made so, and members that readers see differently.", DO_NOT_LOAD, BETTER_BOMB),
	pathLeaves: rule([
		"path-leaves-folder",
		"dangerous",
		"high"
	], "A member whose name or link leaves the folder", "Unpacking the archive writes or reads files anywhere that the process may.", "Do not unpack this file. Write the archive again with names below one folder.", ZIP_SLIP),
	oddName: rule([
		"odd-name",
		"suspicious",
		"medium"
	], "A member whose name readers take differently", "Backslashes, control characters and empty names become other paths on other systems, or hide in a listing.", WRITE_AGAIN, PARSER_GAPS),
	duplicateName: rule([
		"duplicate-name",
		"suspicious",
		"medium"
	], "Two members of one name", "Some readers take the first, some the last: what is reviewed need not be what is loaded.", WRITE_AGAIN, PARSER_GAPS),
	link: rule([
		"link",
		"note",
		"low"
	], "A member that is a link or a device", "What stands behind it is not in the archive and was not examined.", "Store the file itself."),
	hiddenBytes: rule([
		"hidden-bytes",
		"suspicious",
		"medium"
	], "Bytes that belong to no member", "A second file can be hidden before, between or behind the members, for another loader that reads it.", WRITE_AGAIN, PARSER_GAPS),
	damaged: rule([
		"damaged",
		"inconclusive",
		"medium"
	], "A member whose data are not what its header says", "Some loaders ignore checksums and load it all the same. What could be read of it was examined.", WRITE_AGAIN),
	truncated: rule([
		"truncated",
		"inconclusive",
		"medium"
	], "An archive without its end", "The directory of members is missing, so nobody can say which members the archive has. Those that were found were examined.", "Download or write the file again, and compare its digest with the original’s."),
	encrypted: rule([
		"encrypted",
		"inconclusive",
		"medium"
	], "An encrypted member", "What it holds cannot be read without its password, by the gate as by a reviewer.", "Keep the model unencrypted in the repository, and restrict who may read the repository."),
	unsupported: rule([
		"unsupported",
		"inconclusive",
		"medium"
	], "An archive or a method of packing that is not unpacked here", "What it holds was not examined.", UNPACK),
	bomb: rule([
		"bomb",
		"inconclusive",
		"high"
	], "Packed data that become many times their size", "Unpacking may fill memory and disk. Reading stopped, and the rest was not examined.", "Store the data with less redundancy, or unpacked; do not unpack it on a machine that matters.", BOMBS, BETTER_BOMB),
	limit: rule([
		"limit",
		"inconclusive",
		"medium"
	], "An archive larger than what is examined", "Reading stopped at a limit of bytes or members, and the rest was not examined.", "Split the archive, or keep its files unpacked in the repository."),
	tooDeep: rule([
		"too-deep",
		"inconclusive",
		"medium"
	], "Archives in archives, deeper than what is examined", "What lies deeper was not examined.", UNPACK, BOMBS)
};

// src/evidence/model/archive/brought-code.ts
const MANIFEST = "MAR-INF/MANIFEST.json";
/** Of an archive that torch.package writes. */
const EXTERN = /(?:^|\/)\.data\/extern_modules$/;
const CODE$1 = /\.(?:py|pyc|pyd|so|dll|dylib|sh)$/i;
const SHOWN$1 = 10;
/** Whether the names are those of an archive for TorchServe, and its handler with them. */
function isModelArchive(names) {
	return names.includes(MANIFEST);
}
/** Says that an archive of a model brings code, which its loader imports: a handler of TorchServe, modules of torch.package. */
function tellCode(notes, names) {
	const code = names.filter((name) => CODE$1.test(name));
	if (code.length > 0 && (isModelArchive(names) || names.some((name) => EXTERN.test(name)))) notes.find(FORMAT_RULES.broughtCode, "The archive brings code, which its loader or server runs.", code.slice(0, SHOWN$1).join(", "));
}

// src/evidence/model/head.ts
/** Enough for every format to be known by its first bytes. */
const HEAD = 4096;
/** The first bytes of a part: all of them when it is shorter. */
async function headOf({ size, read, chunks }) {
	if (size !== void 0 && read !== void 0) return await read(0, Math.min(HEAD, size));
	const head = new Uint8Array(HEAD);
	let length = 0;
	for await (const chunk of chunks()) {
		const piece = chunk.subarray(0, HEAD - length);
		head.set(piece, length);
		length += piece.length;
		if (length === HEAD) break;
	}
	return head.subarray(0, length);
}

// src/evidence/model/pickle/cursor.ts
const NOTHING$1 = /* @__PURE__ */ new Uint8Array(0);
/**
* A place in a stream of chunks. What is at hand is read synchronously; `fill` fetches more and keeps what was not read yet, which its
* user keeps small.
*/
var Cursor = class Cursor {
	bytes = NOTHING$1;
	/** Index of the next byte in `bytes`. */
	at = 0;
	/** Position of `bytes[0]` in the part. */
	#start = 0;
	#chunks;
	#mayRead;
	/** `mayRead` is asked for each chunk; false ends the stream as if there were no more. */
	constructor(chunks, mayRead = () => true) {
		this.#chunks = chunks[Symbol.asyncIterator]();
		this.#mayRead = mayRead;
	}
	/** Over bytes that are all there is. */
	static over(bytes) {
		const cursor = new Cursor(none());
		cursor.bytes = bytes;
		return cursor;
	}
	get position() {
		return this.#start + this.at;
	}
	get left() {
		return this.bytes.length - this.at;
	}
	/** Appends the next chunk to what is left; false at the end. */
	async fill() {
		const rest = this.left === 0 ? NOTHING$1 : this.bytes.slice(this.at);
		const { done, value } = await this.#chunks.next();
		if (done === true || !this.#mayRead(value.length)) {
			this.#move(rest);
			return false;
		}
		this.#move(rest.length === 0 ? value : joined$3(rest, value));
		return true;
	}
	/** The next byte; undefined at the end. */
	async byte() {
		while (this.left === 0) if (!await this.fill()) return;
		return this.bytes[this.at++];
	}
	/** Moves on by so many bytes; false when the part ends before. */
	async skip(length) {
		let open = length;
		for (;;) {
			const step = Math.min(open, this.left);
			this.at += step;
			open -= step;
			if (open === 0) return true;
			if (!await this.fill()) return false;
		}
	}
	/** Lets go of a stream that is not read to its end. */
	async close() {
		await this.#chunks.return?.();
	}
	#move(bytes) {
		this.#start += this.at;
		this.bytes = bytes;
		this.at = 0;
	}
};
async function* none() {}
function joined$3(first, second) {
	const both = new Uint8Array(first.length + second.length);
	both.set(first);
	both.set(second, first.length);
	return both;
}

// src/evidence/model/pickle/value.ts
const PLAIN = { kind: "plain" };
const UNKNOWN$1 = { kind: "unknown" };
const SMALL$2 = Array.from({ length: 256 }, (_, value) => ({
	kind: "number",
	value
}));
function numberOf(value) {
	return (typeof value === "number" ? SMALL$2[value] : void 0) ?? {
		kind: "number",
		value
	};
}
/** The text, when all of it is known. */
function textOf$1(value) {
	return value?.kind === "text" && !value.isCut ? value.text : void 0;
}
/** A number that can be a size: an integer of at least 0. */
function sizeOf(value) {
	return value?.kind === "number" && typeof value.value === "number" && value.value >= 0 ? value.value : void 0;
}
function nameOf$1({ module, name }) {
	return `${module}.${name}`;
}
function isNamed(value, name) {
	return value?.kind === "global" && nameOf$1(value) === name;
}
/** The members, when all of them are known. */
function membersOf(value, type) {
	return value?.kind === "items" && value.type === type && value.first.length === value.count ? value.first : void 0;
}
/** The value of a key of a dict, among the members that are kept. */
function entryOf(value, key) {
	if (value?.kind !== "items" || value.type !== "dict") return;
	let found;
	for (let index = 0; index + 1 < value.first.length; index += 2) found = textOf$1(value.first[index]) === key ? value.first[index + 1] : found;
	return found;
}
/** As a person would read it, cut to about `most` characters. */
function written(value, most, depth = 3) {
	const text = uncut(value, most, depth);
	return text.length > most ? `${text.slice(0, most)}…` : text;
}
function uncut(value, most, depth) {
	switch (value.kind) {
		case "plain":
		case "unknown": return "…";
		case "text": return JSON.stringify(value.isCut ? `${value.text.slice(0, most)}…` : value.text);
		case "number": return String(value.value);
		case "global": return nameOf$1(value);
		case "persistent": return "persistent id";
		case "call": return depth === 0 ? "…" : `${written(value.callee, most, depth - 1)}(…)`;
		case "items": return depth === 0 ? "…" : members(value, most, depth - 1);
	}
}
function members({ type, first, count }, most, depth) {
	const shown = first.slice(0, 4).map((item) => written(item, most, depth));
	const all = (count > shown.length ? [...shown, "…"] : shown).join(", ");
	return type === "tuple" ? `(${all})` : `${type}(${all})`;
}

// src/evidence/model/pickle/callees.ts
/** Positions of arguments that are called, or whose class is built, by module and name. */
const CALLED = /* @__PURE__ */ new Map([
	["collections defaultdict", [0]],
	["numpy.core.multiarray _reconstruct", [0]],
	["numpy._core.multiarray _reconstruct", [0]],
	["numpy.core._multiarray_umath _reconstruct", [0]],
	["numpy._core._multiarray_umath _reconstruct", [0]],
	["numpy.ma.core _mareconstruct", [0, 1]],
	["numpy.random._pickle __bit_generator_ctor", [0]],
	["numpy.random._pickle __randomstate_ctor", [1]],
	["numpy.random._pickle __generator_ctor", [1]],
	["pandas.core.indexes.base _new_Index", [0]],
	["pandas.core.indexes.datetimes _new_DatetimeIndex", [0]],
	["pandas.core.indexes.interval _new_IntervalIndex", [0]],
	["pandas.core.indexes.period _new_PeriodIndex", [0]],
	["torch._tensor _rebuild_from_type_v2", [0, 1]],
	["torch._utils _rebuild_wrapper_subclass", [0]],
	["sklearn.metrics._dist_metrics newObj", [0]],
	["sklearn.neighbors._ball_tree newObj", [0]],
	["sklearn.neighbors._kd_tree newObj", [0]]
]);
/** Libraries whose objects come without arguments, which would be a path that is read, or sizes that BUILD says otherwise. */
const WITHOUT_ARGUMENTS = /* @__PURE__ */ new Set([
	"xgboost",
	"lightgbm",
	"catboost",
	"joblib"
]);
/** Whether an object is made with arguments that its library leaves to BUILD. */
function isMadeUnlikeItsLibrary({ module }, args) {
	return (WITHOUT_ARGUMENTS.has(rootOf(module)) || module.startsWith("sklearn.externals.joblib.")) && membersOf(args, "tuple")?.length !== 0;
}
/** Libraries write the class alone; a call opens the file that it names, or makes it. */
function isMemoryMap({ module, name }) {
	return name === "memmap" && rootOf(module) === "numpy";
}
function rootOf(module) {
	return module.split(".", 1)[0] ?? "";
}
/** `copyreg` rebuilds any class: the first argument is what is called. */
const RECONSTRUCTORS = /* @__PURE__ */ new Set([
	"_reconstructor",
	"__newobj__",
	"__newobj_ex__"
]);
function isReconstructor({ module, name }) {
	return (module === "copyreg" || module === "copy_reg") && RECONSTRUCTORS.has(name);
}
/** Those arguments; `unknown` where they cannot be seen. An argument that is not given is not among them. */
function calledArguments(callee, args) {
	const key = `${callee.module} ${callee.name}`;
	const positions = CALLED.get(key) ?? (callee.name.startsWith("__pyx_unpickle_") ? [0] : []);
	const given = membersOf(args, "tuple");
	return given === void 0 && positions.length > 0 ? [UNKNOWN$1] : positions.flatMap((position) => given?.[position] ?? []);
}
/** What a call makes an object of. */
function classOf({ callee, args }) {
	return callee.kind === "global" && isReconstructor(callee) ? membersOf(args, "tuple")?.[0] : callee;
}

// src/evidence/model/pickle/torch-storage.ts
const STORAGES = new Map([
	[
		"DoubleStorage",
		"float64",
		8
	],
	[
		"FloatStorage",
		"float32",
		4
	],
	[
		"HalfStorage",
		"float16",
		2
	],
	[
		"BFloat16Storage",
		"bfloat16",
		2
	],
	[
		"LongStorage",
		"int64",
		8
	],
	[
		"IntStorage",
		"int32",
		4
	],
	[
		"ShortStorage",
		"int16",
		2
	],
	[
		"CharStorage",
		"int8",
		1
	],
	[
		"ByteStorage",
		"uint8",
		1
	],
	[
		"BoolStorage",
		"bool",
		1
	],
	[
		"ComplexFloatStorage",
		"complex64",
		8
	],
	[
		"ComplexDoubleStorage",
		"complex128",
		16
	],
	[
		"QUInt8Storage",
		"quint8",
		1
	],
	[
		"QInt8Storage",
		"qint8",
		1
	],
	[
		"QInt32Storage",
		"qint32",
		4
	],
	[
		"QUInt4x2Storage",
		"quint4x2",
		1
	],
	[
		"QUInt2x4Storage",
		"quint2x4",
		1
	],
	[
		"UntypedStorage",
		"uint8",
		1
	]
].map(([storage, dtype, width]) => [storage, {
	dtype,
	width
}]));
const MODULES$1 = /* @__PURE__ */ new Set([
	"torch",
	"torch.cuda",
	"torch.storage"
]);
/** `('storage', class, key, location, elements, …)`. */
function storageOf(id) {
	if (id.kind !== "items" || id.type !== "tuple" || textOf$1(id.first[0]) !== "storage") return;
	const [, type, key, , elements] = id.first;
	const known = type?.kind === "global" && MODULES$1.has(type.module) ? STORAGES.get(type.name) : void 0;
	const size = sizeOf(elements);
	const keyText = textOf$1(key) ?? sizeOf(key)?.toString();
	return known && keyText !== void 0 && size !== void 0 ? {
		key: keyText,
		elements: size,
		...known
	} : void 0;
}
/** Also `('module', class, file, source)`, by which the legacy format kept the source of a model's class. */
function isStorageId(id) {
	return storageOf(id) !== void 0 || id.kind === "items" && id.type === "tuple" && id.count === 4 && textOf$1(id.first[0]) === "module";
}

// src/evidence/model/pickle/facts.ts
const MOST_TENSORS = 2e3;
const MOST_STORAGES = 1e6;
const MOST_METADATA = 50;
const MOST_CHARACTERS = 300;
/** By the first part of a module's name; the earlier wins where a file holds several. */
const FRAMEWORKS = [
	["xgboost", "xgboost"],
	["lightgbm", "lightgbm"],
	["sklearn", "scikit-learn"],
	["torch", "pytorch"],
	["catboost", "catboost"],
	["statsmodels", "statsmodels"],
	["keras", "keras"],
	["tensorflow", "tensorflow"]
];
/** Keys by which objects say what made them. */
const VERSION_KEYS = /* @__PURE__ */ new Map([
	["_sklearn_version", "scikit-learn version"],
	["sklearn_version", "scikit-learn version"],
	["pytorch-lightning_version", "pytorch-lightning version"]
]);
const TENSOR = /* @__PURE__ */ new Set(["torch._utils._rebuild_tensor_v2", "torch._utils._rebuild_tensor"]);
const PARAMETER = /* @__PURE__ */ new Set(["torch._utils._rebuild_parameter"]);
/** Entries of optimizers and of running statistics: tensors that are no parameters. */
const NO_PARAMETER = /(?:^|\.)(?:exp_avg|exp_avg_sq|max_exp_avg_sq|step|momentum_buffer|running_mean|running_var|num_batches_tracked)$/;
/** What pickles say of a model, gathered while they are read. */
var Facts = class {
	/** PyTorch's storages outside of the pickle, by their keys. */
	storages = /* @__PURE__ */ new Map();
	#roots = /* @__PURE__ */ new Set();
	#metadata = /* @__PURE__ */ new Map();
	#tensors = [];
	#parameters = 0;
	#made;
	imported({ module }) {
		const root = module.split(".", 1)[0] ?? "";
		if (FRAMEWORKS.some(([known]) => known === root)) this.#roots.add(root);
	}
	built(target, state) {
		const made = classOf(target);
		if (made?.kind === "global" && nameOf$1(made) === "sklearn.pipeline.Pipeline") {
			const steps = entryOf(state, "steps");
			const names = steps?.kind === "items" ? steps.first.flatMap(stepOf) : [];
			this.#note("pipeline", names.join(" → "));
		}
	}
	entry(key, value) {
		const name = textOf$1(key);
		if (name === void 0) return;
		const label = VERSION_KEYS.get(name);
		const text = textOf$1(value);
		if (label !== void 0 && text !== void 0) this.#note(label, text);
		const tensor = value.kind === "call" ? tensorOf$1(name, value) : void 0;
		if (tensor !== void 0) this.#addTensor(tensor);
	}
	stored(id) {
		const storage = storageOf(id);
		if (storage !== void 0 && this.storages.size < MOST_STORAGES) this.storages.set(storage.key, storage);
	}
	/** What a stream gives in the end. */
	result(value) {
		const made = value?.kind === "call" ? classOf(value) : void 0;
		if (made?.kind === "global" && this.#made === void 0) this.#made = nameOf$1(made);
	}
	toFacts() {
		const framework = this.#framework();
		const version = framework === "scikit-learn" ? this.#metadata.get("scikit-learn version") : void 0;
		return {
			...framework !== void 0 && {
				framework,
				...this.#architecture()
			},
			...version !== void 0 && { frameworkVersion: version },
			...this.#tensors.length > 0 && {
				tensors: this.#tensors,
				parameters: this.#parameters
			},
			...this.#metadata.size > 0 && { metadata: Object.fromEntries(this.#metadata) }
		};
	}
	/** That of the object that the pickle gives, else the first of those it holds. */
	#framework() {
		const root = this.#made?.split(".", 1)[0];
		return (FRAMEWORKS.find(([known]) => known === root) ?? FRAMEWORKS.find(([known]) => this.#roots.has(known)))?.[1];
	}
	#architecture() {
		const architecture = this.#made?.split(".").at(-1);
		return architecture === void 0 || architecture === "OrderedDict" ? {} : { architecture };
	}
	#note(label, text) {
		if (this.#metadata.size < MOST_METADATA && text !== "" && !this.#metadata.has(label)) this.#metadata.set(label, text.slice(0, MOST_CHARACTERS));
	}
	#addTensor(tensor) {
		if (this.#tensors.length < MOST_TENSORS) this.#tensors.push(tensor);
		if (!NO_PARAMETER.test(tensor.name)) this.#parameters += tensor.shape.reduce((product, size) => product * Number(size), 1);
	}
};
/** The class of a step of a pipeline: `('scale', StandardScaler())`. */
function stepOf(step) {
	const [, estimator] = membersOf(step, "tuple") ?? [];
	const made = estimator?.kind === "call" ? classOf(estimator) : void 0;
	return made?.kind === "global" ? [made.name] : [];
}
/** `_rebuild_tensor_v2(storage, offset, size, …)`, in a parameter or not. */
function tensorOf$1(name, call) {
	const [stored] = argumentsOf(call, PARAMETER);
	const [persistent, , shape] = stored?.kind === "call" ? argumentsOf(stored, TENSOR) : argumentsOf(call, TENSOR);
	const storage = persistent?.kind === "persistent" ? storageOf(persistent.id) : void 0;
	const sizes = membersOf(shape, "tuple")?.flatMap((item) => sizeOf(item) ?? []);
	return storage === void 0 || sizes === void 0 ? void 0 : {
		name: name.slice(0, MOST_CHARACTERS),
		dtype: storage.dtype,
		shape: sizes
	};
}
function argumentsOf({ callee, args }, functions) {
	return callee.kind === "global" && functions.has(nameOf$1(callee)) && args.kind === "items" ? args.first : [];
}

// src/evidence/model/pickle/findings.ts
const ORDER = [
	"dangerous",
	"inconclusive",
	"suspicious",
	"note"
];
const IMPORTS = /* @__PURE__ */ new Set([PICKLE_RULES.dangerousGlobal, PICKLE_RULES.unknownGlobal]);
/** A model has one for each tensor that is pickled by itself. */
const MOST_NESTED = 1e4;
const MOST_DETAIL = 300;
const MOST_MESSAGE = 600;
/** What Python could import: identifiers with dots. Bytes that only look like a pickle have other names. */
const IMPORTABLE = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
/** Findings of a pickle: one for each rule and detail, the first; of each gravity at most `most`. */
var Findings = class {
	#most;
	#nested = /* @__PURE__ */ new Map();
	#byGravity = /* @__PURE__ */ new Map();
	constructor(most) {
		this.#most = most;
	}
	add(rule, offset, message, detail) {
		this.#put({
			rule,
			offset,
			message: sentence(message),
			detail: clean(detail).slice(0, MOST_DETAIL)
		});
	}
	/** The same thing seen closer: says more of a finding that is there. */
	tell(rule, detail, message) {
		const found = this.#byGravity.get(rule.leadsTo);
		const key = keyOf$1(rule, clean(detail).slice(0, MOST_DETAIL));
		const before = found?.get(key);
		if (found !== void 0 && before !== void 0) found.set(key, {
			...before,
			message: sentence(message)
		});
	}
	/** Bytes that are to be opened, each once; false when there are too many. */
	nest(bytes) {
		if (this.#nested.size >= MOST_NESTED && !this.#nested.has(bytes.start)) return false;
		this.#nested.set(bytes.start, bytes);
		return true;
	}
	get nested() {
		return [...this.#nested.values()];
	}
	merge(other) {
		for (const bytes of other.nested) if (!this.nest(bytes)) this.add(PICKLE_RULES.limit, bytes.offset, "The limit of pickles that are opened in one file is reached.", "nested pickles");
		for (const found of other.#byGravity.values()) for (const one of found.values()) this.#put(one);
	}
	/**
	* Only imports of another reading of the same bytes, which for the rest does not make sense; from `garbled` on only those that are
	* dangerous.
	*/
	mergeImports(other, garbled) {
		for (const found of other.#byGravity.values()) for (const one of found.values()) {
			const isSure = one.rule === PICKLE_RULES.dangerousGlobal || one.offset < garbled;
			if (one.rule === PICKLE_RULES.limit || IMPORTS.has(one.rule) && isSure && IMPORTABLE.test(one.detail)) this.#put(one);
		}
	}
	/** Worst first, then in the order of the file; at most so many as one file may have. */
	all(within) {
		return ORDER.flatMap((gravity) => [...this.#byGravity.get(gravity)?.values() ?? []].toSorted((a, b) => a.offset - b.offset)).slice(0, this.#most).map((found) => within.length === 0 ? found : {
			...found,
			within
		});
	}
	#put(found) {
		const { leadsTo } = found.rule;
		const same = this.#byGravity.get(leadsTo) ?? /* @__PURE__ */ new Map();
		const key = keyOf$1(found.rule, found.detail);
		if (!same.has(key) && same.size < this.#most) same.set(key, found);
		this.#byGravity.set(leadsTo, same);
	}
};
function keyOf$1(rule, detail) {
	return `${rule.id} ${detail}`;
}
function sentence(text) {
	const whole = clean(text);
	return whole.length > MOST_MESSAGE ? `${whole.slice(0, MOST_MESSAGE)}…` : whole;
}
/** Control characters of a name would break a line of a report. */
function clean(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "�");
}

// src/evidence/model/archive/slice-part.ts
const CHUNK = 1 << 18;
/** Up to here one read is cheaper than many, and the bytes are kept. */
const SMALL$1 = 65536;
/** `length` bytes from `start` of what `read` reads, as a part inside `outer`. Bytes that are not there end it early. */
function slicePart(outer, name, read, start, length) {
	let small;
	const whole = () => small ??= read(start, length);
	return {
		path: outer.path,
		within: [...outer.within, name],
		size: length,
		chunks: () => length <= SMALL$1 ? once$1(whole) : pieces(read, start, length),
		read: async (offset, wanted, into) => {
			const most = Math.max(0, Math.min(wanted, length - offset));
			return length <= SMALL$1 ? (await whole()).subarray(offset, offset + most) : await read(start + offset, most, into);
		}
	};
}
async function* once$1(whole) {
	const bytes = await whole();
	if (bytes.length > 0) yield bytes;
}
async function* pieces(read, start, length) {
	let at = 0;
	const buffer = new Uint8Array(Math.min(CHUNK, length));
	while (at < length) {
		const piece = await read(start + at, Math.min(CHUNK, length - at), buffer);
		if (piece.length === 0) return;
		at += piece.length;
		yield piece;
	}
}

// src/evidence/model/reading/bytes-part.ts
/** Bytes that were unpacked from a part, as a part inside it. */
function bytesPart(outer, name, bytes) {
	return {
		path: outer.path,
		within: [...outer.within, name],
		size: bytes.length,
		chunks: () => once(bytes),
		read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length))
	};
}
async function* once(bytes) {
	await Promise.resolve();
	yield bytes;
}

// src/evidence/model/pickle/nested-bytes.ts
/** Bytes in a pickle that a loader on the allow-list takes for a further pickle, or for an archive with one: opened as such. */
/** What is held of one of them, where it cannot be read in place. */
const MOST_HELD = 32 * 2 ** 20;
const LATIN1 = /^(?:latin[-_ ]?1|iso-?8859-?1)$/iu;
/** The bytes that a loader is given, when they stand in the file as they are. */
function bytesGiven(callee, args) {
	if (!isNamed(callee, "torch.storage._load_from_bytes")) return;
	const given = membersOf(args, "tuple")?.[0];
	if (given?.kind === "plain" && given.bytes !== void 0) return {
		...given.bytes,
		as: "bytes"
	};
	const encoded = given?.kind === "call" ? encodedText(given) : void 0;
	return encoded && {
		...encoded,
		as: "latin1"
	};
}
function encodedText({ callee, args }) {
	const [text, codec] = isNamed(callee, "_codecs.encode") ? membersOf(args, "tuple") ?? [] : [];
	return text?.kind === "text" && LATIN1.test(textOf$1(codec) ?? "") ? text.bytes : void 0;
}
/** Opens one after another, in their order; what is too long to be held and cannot be read in place is inconclusive. */
async function nestedFindings(part, nested, recurse) {
	const findings = [];
	const held = [];
	for (const each of nested.toSorted((a, b) => a.start - b.start)) if (each.as === "bytes" && part.read !== void 0) {
		const inner = slicePart(part, nameOf(each), part.read, each.start, each.length);
		findings.push(...await opened(each, inner, part, recurse));
	} else if (each.length > MOST_HELD) findings.push(unopened(each, part, `${each.length} bytes are too many to be opened where they lie`));
	else held.push(each);
	const left = new Set(held);
	for await (const { each, bytes } of cutOut(part, held)) {
		left.delete(each);
		const content = each.as === "bytes" ? bytes : fromLatin1(bytes);
		findings.push(...content === void 0 ? [unopened(each, part, "the text is of no bytes")] : await opened(each, bytesPart(part, nameOf(each), content), part, recurse));
	}
	return [...findings, ...[...left].map((each) => unopened(each, part, "they cannot be read again"))];
}
async function opened(each, inner, part, recurse) {
	const { format, findings, notAModel } = await recurse(inner);
	return format === "unknown" || notAModel === true ? [...findings, unopened(each, part, "the bytes are of no format that is known")] : findings;
}
/** What nobody opens is not examined. */
function unopened({ offset, loader }, { within }, because) {
	const why = because === void 0 ? "" : `, and they are not examined: ${because}`;
	return {
		rule: PICKLE_RULES.nestedPickle,
		offset,
		...within.length === 0 ? {} : { within },
		message: `${loader} loads bytes of the file as a further pickle${why}.`,
		detail: loader
	};
}
function nameOf({ start }) {
	return `bytes at ${start}`;
}
/** Of places that are sorted and apart, the bytes, in one pass. */
async function* cutOut(part, places) {
	let next = 0;
	let at = 0;
	let bytes = new Uint8Array(places[0]?.length ?? 0);
	if (places.length === 0) return;
	for await (const chunk of part.chunks()) {
		for (let each = places[next]; each !== void 0 && each.start < at + chunk.length;) {
			const from = Math.max(0, each.start - at);
			const to = Math.min(chunk.length, each.start + each.length - at);
			bytes.set(chunk.subarray(from, to), at + from - each.start);
			if (each.start + each.length > at + chunk.length) break;
			yield {
				each,
				bytes
			};
			next += 1;
			each = places[next];
			bytes = new Uint8Array(each?.length ?? 0);
		}
		at += chunk.length;
	}
}
/** Undefined when it is no UTF-8, or has a character that is no byte. */
function fromLatin1(utf8) {
	const bytes = new Uint8Array(utf8.length);
	let length = 0;
	for (let at = 0; at < utf8.length; at += 1) {
		const first = utf8[at] ?? 0;
		const second = utf8[at + 1] ?? 0;
		if (first < 128) bytes[length] = first;
		else if ((first === 194 || first === 195) && second >= 128 && second < 192) {
			bytes[length] = (first & 3) << 6 | second & 63;
			at += 1;
		} else return;
		length += 1;
	}
	return bytes.subarray(0, length);
}

// src/evidence/model/pickle/opcodes.ts
const NONE$1 = "none";
/** By the byte's value. */
const ROWS = [
	[
		40,
		"MARK",
		NONE$1,
		0
	],
	[
		41,
		"EMPTY_TUPLE",
		NONE$1,
		1
	],
	[
		46,
		"STOP",
		NONE$1,
		0
	],
	[
		48,
		"POP",
		NONE$1,
		0
	],
	[
		49,
		"POP_MARK",
		NONE$1,
		1
	],
	[
		50,
		"DUP",
		NONE$1,
		0
	],
	[
		66,
		"BINBYTES",
		"bytes4",
		3
	],
	[
		67,
		"SHORT_BINBYTES",
		"bytes1",
		3
	],
	[
		70,
		"FLOAT",
		"line-float",
		0
	],
	[
		71,
		"BINFLOAT",
		"float8",
		1
	],
	[
		73,
		"INT",
		"line-integer",
		0
	],
	[
		74,
		"BININT",
		"int4",
		1
	],
	[
		75,
		"BININT1",
		"uint1",
		1
	],
	[
		76,
		"LONG",
		"line-long",
		0
	],
	[
		77,
		"BININT2",
		"uint2",
		1
	],
	[
		78,
		"NONE",
		NONE$1,
		0
	],
	[
		80,
		"PERSID",
		"line",
		0
	],
	[
		81,
		"BINPERSID",
		NONE$1,
		1
	],
	[
		82,
		"REDUCE",
		NONE$1,
		0
	],
	[
		83,
		"STRING",
		"line-string",
		0
	],
	[
		84,
		"BINSTRING",
		"string4",
		1
	],
	[
		85,
		"SHORT_BINSTRING",
		"string1",
		1
	],
	[
		86,
		"UNICODE",
		"line-unicode",
		0
	],
	[
		88,
		"BINUNICODE",
		"unicode4",
		1
	],
	[
		93,
		"EMPTY_LIST",
		NONE$1,
		1
	],
	[
		97,
		"APPEND",
		NONE$1,
		0
	],
	[
		98,
		"BUILD",
		NONE$1,
		0
	],
	[
		99,
		"GLOBAL",
		"line-pair",
		0
	],
	[
		100,
		"DICT",
		NONE$1,
		0
	],
	[
		101,
		"APPENDS",
		NONE$1,
		1
	],
	[
		103,
		"GET",
		"line-decimal",
		0
	],
	[
		104,
		"BINGET",
		"uint1",
		1
	],
	[
		105,
		"INST",
		"line-pair",
		0
	],
	[
		106,
		"LONG_BINGET",
		"uint4",
		1
	],
	[
		108,
		"LIST",
		NONE$1,
		0
	],
	[
		111,
		"OBJ",
		NONE$1,
		1
	],
	[
		112,
		"PUT",
		"line-decimal",
		0
	],
	[
		113,
		"BINPUT",
		"uint1",
		1
	],
	[
		114,
		"LONG_BINPUT",
		"uint4",
		1
	],
	[
		115,
		"SETITEM",
		NONE$1,
		0
	],
	[
		116,
		"TUPLE",
		NONE$1,
		0
	],
	[
		117,
		"SETITEMS",
		NONE$1,
		1
	],
	[
		125,
		"EMPTY_DICT",
		NONE$1,
		1
	],
	[
		128,
		"PROTO",
		"uint1",
		2
	],
	[
		129,
		"NEWOBJ",
		NONE$1,
		2
	],
	[
		130,
		"EXT1",
		"uint1",
		2
	],
	[
		131,
		"EXT2",
		"uint2",
		2
	],
	[
		132,
		"EXT4",
		"int4",
		2
	],
	[
		133,
		"TUPLE1",
		NONE$1,
		2
	],
	[
		134,
		"TUPLE2",
		NONE$1,
		2
	],
	[
		135,
		"TUPLE3",
		NONE$1,
		2
	],
	[
		136,
		"NEWTRUE",
		NONE$1,
		2
	],
	[
		137,
		"NEWFALSE",
		NONE$1,
		2
	],
	[
		138,
		"LONG1",
		"long1",
		2
	],
	[
		139,
		"LONG4",
		"long4",
		2
	],
	[
		140,
		"SHORT_BINUNICODE",
		"unicode1",
		4
	],
	[
		141,
		"BINUNICODE8",
		"unicode8",
		4
	],
	[
		142,
		"BINBYTES8",
		"bytes8",
		4
	],
	[
		143,
		"EMPTY_SET",
		NONE$1,
		4
	],
	[
		144,
		"ADDITEMS",
		NONE$1,
		4
	],
	[
		145,
		"FROZENSET",
		NONE$1,
		4
	],
	[
		146,
		"NEWOBJ_EX",
		NONE$1,
		4
	],
	[
		147,
		"STACK_GLOBAL",
		NONE$1,
		4
	],
	[
		148,
		"MEMOIZE",
		NONE$1,
		4
	],
	[
		149,
		"FRAME",
		"uint8",
		4
	],
	[
		150,
		"BYTEARRAY8",
		"bytes8",
		5
	],
	[
		151,
		"NEXT_BUFFER",
		NONE$1,
		5
	],
	[
		152,
		"READONLY_BUFFER",
		NONE$1,
		5
	]
];
const OPCODES = new Map(ROWS.map(([code, name, argument, protocol]) => [code, {
	name,
	argument,
	protocol
}]));
/** One entry for each of the 256 bytes, from a function of the opcode: a table for inner loops. */
function byByte(entryOf) {
	return Array.from({ length: 256 }, (_, code) => {
		const opcode = OPCODES.get(code);
		return opcode === void 0 ? void 0 : entryOf(opcode);
	});
}

// src/evidence/model/pickle/effects.ts
const plain$1 = (machine) => machine.push(PLAIN);
const number = (machine, op) => {
	if (op.number === void 0 && op.lines > 0 && !op.isCut) machine.fail("The number cannot be read", op);
	machine.push(op.number === void 0 ? PLAIN : numberOf(op.number));
};
const text = (machine, op) => {
	if (op.text === void 0) {
		machine.fail("The string cannot be read", op);
		machine.push(UNKNOWN$1);
	} else machine.push(machine.keeper.text(op.text, op.isCut));
};
/** Shorter ones hold nothing that a loader could be given. */
const SHORTEST = 4;
function placeOf({ cursor, length }) {
	return length < SHORTEST ? void 0 : {
		start: cursor.position - length,
		length
	};
}
const unicode = (machine, op) => {
	if (op.text === void 0) text(machine, op);
	else machine.push(machine.keeper.text(op.text, op.isCut, placeOf(op)));
};
const bytes = (machine, op) => {
	const place = placeOf(op);
	machine.push(place === void 0 ? PLAIN : {
		kind: "plain",
		bytes: place
	});
};
function empty(type) {
	return (machine) => machine.push(machine.keeper.items(type));
}
function ofMark(type) {
	return (machine, op) => {
		const container = machine.keeper.items(type);
		machine.popMarkInto(container, op);
		machine.push(container);
	};
}
const tuple1 = (machine, op) => machine.push(tupleOf(machine, [machine.pop(op)], op));
function tuple(size) {
	return (machine, op) => {
		const items = Array.from({ length: size }, () => machine.pop(op)).toReversed();
		machine.push(tupleOf(machine, items, op));
	};
}
function tupleOf(machine, items, { offset }) {
	machine.watcher.handed(items, 0, offset);
	const container = machine.keeper.items("tuple");
	machine.keeper.add(container, items, 0);
	return container;
}
/** Items go into a list, dict or set of the file's own, or through methods of whatever else stands there. */
function fill(machine, op, items, type) {
	const target = machine.top(op);
	machine.watcher.handed(items, 0, op.offset);
	if (target.kind === "items" && target.type === type) machine.keeper.add(target, items, 0);
	else machine.watcher.filled(target, op.offset);
	if (type === "dict") for (let index = 0; index + 1 < items.length; index += 2) machine.watcher.entry(items[index] ?? UNKNOWN$1, items[index + 1] ?? UNKNOWN$1);
}
function fillMany(type) {
	return (machine, op) => fill(machine, op, machine.popMark(op), type);
}
function put(machine, op) {
	if (op.number === void 0 || op.number < 0) machine.fail("The number of the memo cannot be read", op);
	else machine.memo.put(op.number, machine.top(op));
}
function get(machine, op) {
	const value = op.number === void 0 ? void 0 : machine.memo.get(op.number);
	if (value === void 0) machine.fail("The memo has no such entry", op);
	machine.push(value ?? UNKNOWN$1);
}
function call(machine, callee, args, op) {
	machine.push(machine.watcher.called(callee, args, op.offset));
}
const extension = (machine, op) => machine.push(machine.watcher.extension(op.number, op.offset));
const persistent = (machine, op) => {
	const id = op.text === void 0 ? machine.pop(op) : machine.keeper.text(op.text, op.isCut);
	machine.push(machine.watcher.persistent(id, op.offset));
};
/** The module and the name of an opcode that has them in two lines. */
function imported(machine, op) {
	const lines = [op.text, op.second].map((line) => machine.keeper.text(line ?? "", op.isCut));
	return machine.watcher.imported(lines[0] ?? UNKNOWN$1, lines[1] ?? UNKNOWN$1, op.offset);
}
const EFFECTS = {
	MARK: (machine) => machine.mark(),
	POP: (machine, op) => machine.popOrMark(op),
	POP_MARK: (machine, op) => {
		machine.popMark(op);
	},
	DUP: (machine, op) => machine.push(machine.top(op)),
	STOP: (machine, op) => {
		if (machine.frameEnd > op.offset + 1) machine.watcher.odd("A frame says that it goes on after the end of its stream", op.offset);
		machine.result = machine.pop(op);
	},
	PROTO: (machine, op) => {
		if (Number(op.number) > 5) machine.fail(`Protocol ${op.number} does not exist`, op);
		if (op.offset !== machine.start) machine.watcher.odd("PROTO stands in the middle of a stream", op.offset);
	},
	FRAME: (machine, op) => machine.frame(Number(op.number), op),
	INT: number,
	BININT: number,
	BININT1: number,
	BININT2: number,
	LONG: number,
	LONG1: number,
	LONG4: number,
	NONE: plain$1,
	NEWTRUE: plain$1,
	NEWFALSE: plain$1,
	FLOAT: plain$1,
	BINFLOAT: plain$1,
	BINBYTES: bytes,
	SHORT_BINBYTES: bytes,
	BINBYTES8: bytes,
	BYTEARRAY8: bytes,
	STRING: text,
	BINSTRING: text,
	SHORT_BINSTRING: text,
	UNICODE: text,
	SHORT_BINUNICODE: unicode,
	BINUNICODE: unicode,
	BINUNICODE8: unicode,
	EMPTY_LIST: empty("list"),
	EMPTY_TUPLE: empty("tuple"),
	EMPTY_DICT: empty("dict"),
	EMPTY_SET: empty("set"),
	LIST: ofMark("list"),
	TUPLE: ofMark("tuple"),
	FROZENSET: ofMark("set"),
	DICT: (machine, op) => {
		const items = machine.popMark(op);
		machine.push(machine.keeper.items("dict"));
		fill(machine, op, items, "dict");
	},
	TUPLE1: tuple1,
	TUPLE2: tuple(2),
	TUPLE3: tuple(3),
	APPEND: (machine, op) => fill(machine, op, [machine.pop(op)], "list"),
	APPENDS: fillMany("list"),
	ADDITEMS: fillMany("set"),
	SETITEM: (machine, op) => fill(machine, op, [machine.pop(op), machine.pop(op)].toReversed(), "dict"),
	SETITEMS: fillMany("dict"),
	GET: get,
	BINGET: get,
	LONG_BINGET: get,
	PUT: put,
	BINPUT: put,
	LONG_BINPUT: put,
	MEMOIZE: (machine, op) => machine.memo.put(machine.memo.size, machine.top(op)),
	EXT1: extension,
	EXT2: extension,
	EXT4: extension,
	PERSID: persistent,
	BINPERSID: persistent,
	NEXT_BUFFER: (machine, op) => machine.push(machine.watcher.outsideBuffer(op.offset)),
	READONLY_BUFFER: (machine, op) => {
		machine.top(op);
	},
	GLOBAL: (machine, op) => machine.push(imported(machine, op)),
	STACK_GLOBAL: (machine, op) => {
		const name = machine.pop(op);
		machine.push(machine.watcher.imported(machine.pop(op), name, op.offset));
	},
	INST: (machine, op) => {
		const args = tupleOf(machine, machine.popMark(op), op);
		call(machine, imported(machine, op), args, op);
	},
	OBJ: (machine, op) => {
		const [callee = UNKNOWN$1, ...args] = machine.popMark(op);
		call(machine, callee, tupleOf(machine, args, op), op);
	},
	REDUCE: (machine, op) => {
		const args = machine.pop(op);
		call(machine, machine.pop(op), args, op);
	},
	NEWOBJ: (machine, op) => {
		const args = machine.pop(op);
		call(machine, machine.pop(op), args, op);
	},
	NEWOBJ_EX: (machine, op) => {
		machine.pop(op);
		const args = machine.pop(op);
		call(machine, machine.pop(op), args, op);
	},
	BUILD: (machine, op) => {
		const state = machine.pop(op);
		const target = machine.top(op);
		if (target.kind === "call") {
			target.state = state;
			machine.built = target;
		}
		machine.watcher.built(target, state, op.offset);
	}
};
/** By the opcode's byte. */
const EFFECT_OF = byByte(({ name }) => EFFECTS[name]);

// src/evidence/model/pickle/allow/boosting.ts
/** `BUILD` gives the trees as bytes or text to the library's own parser; no Python of the file runs. */
const BOOSTING = [
	{
		role: "object",
		source: "XGBoost 1.7 to 3.2, Booster.__setstate__ in xgboost/core.py and the wrappers of xgboost/sklearn.py",
		names: {
			"xgboost.core": "Booster",
			"xgboost.sklearn": "XGBModel XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor"
		}
	},
	{
		role: "object",
		source: "LightGBM 3.3 to 4.7, Booster.__setstate__ in lightgbm/basic.py and the wrappers of lightgbm/sklearn.py",
		names: {
			"lightgbm.basic": "Booster",
			"lightgbm.sklearn": "LGBMModel LGBMClassifier LGBMRegressor LGBMRanker"
		}
	},
	{
		role: "object",
		source: "CatBoost 1.2.10, _CatBoostBase.__setstate__ in catboost/core.py and its four classes",
		names: { "catboost.core": "CatBoost CatBoostClassifier CatBoostRegressor CatBoostRanker" }
	},
	{
		role: "object",
		source: "joblib 0.10 to 1.6, NumpyPickler.save in joblib/numpy_pickle.py; vendored in scikit-learn below 0.23",
		names: {
			"joblib.numpy_pickle": "NumpyArrayWrapper NDArrayWrapper ZNDArrayWrapper",
			"joblib.numpy_pickle_compat": "NDArrayWrapper ZNDArrayWrapper",
			"sklearn.externals.joblib.numpy_pickle": "NumpyArrayWrapper NDArrayWrapper ZNDArrayWrapper"
		}
	}
];

// src/evidence/model/pickle/allow/fairlearn.ts
/** Plain Python: `BaseEstimator.__setstate__` of scikit-learn, or none. */
const FAIRLEARN = [{
	role: "object",
	source: "Fairlearn 0.13, object.__reduce_ex__ of fitted mitigators: no class has __setstate__ or __reduce__ of its own",
	names: {
		"fairlearn.metrics._annotated_metric_function": "AnnotatedMetricFunction",
		"fairlearn.metrics._metric_frame": "MetricFrame",
		"fairlearn.postprocessing._interpolated_thresholder": "InterpolatedThresholder",
		"fairlearn.postprocessing._threshold_operation": "ThresholdOperation",
		"fairlearn.postprocessing._threshold_optimizer": "ThresholdOptimizer",
		"fairlearn.preprocessing._correlation_remover": "CorrelationRemover",
		"fairlearn.reductions._exponentiated_gradient._lagrangian": "_PredictorAsCallable",
		"fairlearn.reductions._exponentiated_gradient.exponentiated_gradient": "ExponentiatedGradient",
		"fairlearn.reductions._grid_search.grid_search": "GridSearch",
		"fairlearn.reductions._moments.utility_parity": "DemographicParity EqualizedOdds ErrorRateParity FalsePositiveRateParity TruePositiveRateParity UtilityParity"
	}
}];

// src/evidence/model/pickle/allow/numpy.ts
const UFUNCS = "abs absolute acos acosh add arccos arccosh arcsin arcsinh arctan arctan2 arctanh asin asinh atan atan2 atanh bitwise_and bitwise_count bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor cbrt ceil conj conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum mod modf multiply negative nextafter not_equal positive pow power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc vecdot vecmat";
const REDUCTIONS = "mean median sum prod min max amin amax std var nanmean nanmedian nansum nanmin nanmax average";
/** Compute from arrays, and call nothing that they are given. */
const FUNCTIONS = "argmax argmin argsort around clip concatenate cumprod cumsum diff dot hstack nan_to_num percentile quantile ravel reshape round squeeze transpose vstack where";
/** What columns are selected by. */
const ABSTRACT = "number integer signedinteger unsignedinteger inexact floating complexfloating flexible character generic";
const SCALARS = "bool bool_ bytes_ clongdouble complex128 complex64 datetime64 float16 float32 float64 float128 complex256 int16 int32 int64 int8 intc intp longdouble longlong object_ str_ timedelta64 uint16 uint32 uint64 uint8 uintc uintp ulonglong void";
const BIT_GENERATORS = "MT19937 PCG64 PCG64DXSM Philox SFC64";
/** NumPy 1.x writes `numpy.core`, 2.x `numpy._core`; some builds name the C module itself. */
const ARRAYS$1 = {
	multiarray: "_reconstruct scalar",
	_multiarray_umath: "_reconstruct scalar"
};
const NUMPY = [
	{
		role: "object",
		source: "NumPy 1.26 and 2.4, array_reduce and descr reduce in numpy/_core/src/multiarray; numpy/ma/core.py; numpy/random/_pickle.py",
		names: {
			numpy: "dtype ndarray matrix poly1d recarray record",
			"numpy.core.multiarray": ARRAYS$1.multiarray,
			"numpy._core.multiarray": ARRAYS$1.multiarray,
			"numpy.core._multiarray_umath": ARRAYS$1._multiarray_umath,
			"numpy._core._multiarray_umath": ARRAYS$1._multiarray_umath,
			"numpy.core.numeric": "_frombuffer",
			"numpy._core.numeric": "_frombuffer",
			"numpy.ma": "MaskedArray",
			"numpy.ma.core": "_mareconstruct MaskedArray MaskedConstant",
			"numpy.matrixlib.defmatrix": "matrix",
			"numpy.rec": "recarray",
			"numpy.core.records": "recarray record",
			"numpy._core.records": "recarray record",
			"numpy.random": "__RandomState_ctor RandomState",
			"numpy.random._pickle": "__randomstate_ctor __generator_ctor __bit_generator_ctor",
			"numpy.random.mtrand": "RandomState",
			"numpy.random._generator": "Generator",
			"numpy.random._mt19937": "MT19937",
			"numpy.random._pcg64": "PCG64 PCG64DXSM",
			"numpy.random._philox": "Philox",
			"numpy.random._sfc64": "SFC64",
			"numpy.random.bit_generator": "SeedSequence __pyx_unpickle_SeedSequence",
			"numpy.random._bit_generator": "SeedSequence __pyx_unpickle_SeedSequence"
		}
	},
	{
		role: "call",
		source: "NumPy 2.4, numpy/dtypes.py and numpy/_core/_internal.py",
		names: {
			"numpy.dtypes": "StringDType",
			"numpy._core._internal": "_convert_to_stringdtype_kwargs"
		}
	},
	{
		role: "name",
		source: "NumPy 2.4, classes and functions that parameters of models refer to",
		names: {
			numpy: `${UFUNCS} ${REDUCTIONS} ${FUNCTIONS} ${ABSTRACT} ${SCALARS} memmap nan`,
			"numpy.core._multiarray_umath": UFUNCS,
			"numpy._core._multiarray_umath": UFUNCS,
			"numpy.core.umath": UFUNCS,
			"numpy.core.fromnumeric": REDUCTIONS,
			"numpy._core.fromnumeric": REDUCTIONS,
			"numpy.core.memmap": "memmap",
			"numpy.random": BIT_GENERATORS,
			"numpy.linalg": "norm"
		}
	}
];

// src/evidence/model/pickle/allow/pandas.ts
const DTYPES$2 = "ArrowDtype BooleanDtype CategoricalDtype DatetimeTZDtype Float32Dtype Float64Dtype Int16Dtype Int32Dtype Int64Dtype Int8Dtype IntervalDtype PeriodDtype SparseDtype StringDtype UInt16Dtype UInt32Dtype UInt64Dtype UInt8Dtype";
const ARRAYS = "BooleanArray Categorical DatetimeArray FloatingArray IntegerArray IntervalArray NumpyExtensionArray PandasArray PeriodArray SparseArray StringArray TimedeltaArray";
const INDEXES = "CategoricalIndex DatetimeIndex Float64Index Index Int64Index IntervalIndex MultiIndex PeriodIndex RangeIndex TimedeltaIndex UInt64Index";
/** pandas 3 writes public modules, 1 and 2 the modules of the classes. */
const PANDAS = [{
	role: "object",
	source: "pandas 1.5, 2.2 and 3.1, __reduce__ of NDFrame, BlockManager, Index, ExtensionArray and ExtensionDtype",
	names: {
		pandas: `DataFrame Series Categorical DateOffset NA NaT ${DTYPES$2} ${INDEXES}`,
		"pandas.arrays": ARRAYS,
		"pandas.core.frame": "DataFrame",
		"pandas.core.series": "Series",
		"pandas.core.internals.managers": "BlockManager SingleBlockManager",
		"pandas.core.internals.blocks": "new_block",
		"pandas._libs.interval": "__pyx_unpickle_IntervalMixin",
		"pandas._libs.internals": "_unpickle_block BlockPlacement",
		"pandas._libs.arrays": "__pyx_unpickle_NDArrayBacked",
		"pandas.core.indexes.base": "Index _new_Index",
		"pandas.core.indexes.category": "CategoricalIndex",
		"pandas.core.indexes.datetimes": "DatetimeIndex _new_DatetimeIndex",
		"pandas.core.indexes.interval": "IntervalIndex _new_IntervalIndex",
		"pandas.core.indexes.multi": "MultiIndex",
		"pandas.core.indexes.numeric": "Int64Index UInt64Index Float64Index",
		"pandas.core.indexes.period": "PeriodIndex _new_PeriodIndex",
		"pandas.core.indexes.range": "RangeIndex",
		"pandas.core.indexes.timedeltas": "TimedeltaIndex",
		"pandas.core.indexes.frozen": "FrozenList",
		"pandas.core.arrays.boolean": "BooleanArray BooleanDtype",
		"pandas.core.arrays.categorical": "Categorical",
		"pandas.core.arrays.datetimes": "DatetimeArray",
		"pandas.core.arrays.floating": "FloatingArray Float32Dtype Float64Dtype",
		"pandas.core.arrays.integer": `IntegerArray ${DTYPES$2.split(" ").filter((name) => /^U?Int\d/.test(name)).join(" ")}`,
		"pandas.core.arrays.interval": "IntervalArray",
		"pandas.core.arrays.numpy_": "PandasArray NumpyExtensionArray",
		"pandas.core.arrays.period": "PeriodArray",
		"pandas.core.arrays.sparse.array": "SparseArray",
		"pandas.core.arrays.sparse.dtype": "SparseDtype",
		"pandas.core.arrays.string_": "StringArray StringDtype",
		"pandas.core.arrays.timedeltas": "TimedeltaArray",
		"pandas.core.dtypes.dtypes": DTYPES$2,
		"pandas.core.flags": "Flags"
	}
}, {
	role: "call",
	source: "pandas 2.2 and 3.1, __reduce__ of scalars and offsets in pandas/_libs",
	names: {
		pandas: "Interval Period",
		"pandas._libs.interval": "Interval",
		"pandas._libs.sparse": "BlockIndex IntIndex",
		"pandas._libs.missing": "NA NAType",
		"pandas._libs.tslibs.nattype": "_nat_unpickle NaT",
		"pandas._libs.tslibs.period": "Period",
		"pandas._libs.tslibs.timedeltas": "_timedelta_unpickle Timedelta",
		"pandas._libs.tslibs.timestamps": "_unpickle_timestamp Timestamp",
		"pandas._libs.tslibs.offsets": "BMonthBegin BMonthEnd BQuarterBegin BQuarterEnd BusinessDay BusinessHour BusinessMonthBegin BusinessMonthEnd BYearBegin BYearEnd Day Hour Micro Milli Minute MonthBegin MonthEnd Nano QuarterBegin QuarterEnd Second Week YearBegin YearEnd"
	}
}];

// src/evidence/model/pickle/allow/python.ts
/** `builtins` and its name in protocols below 3; both are written. */
const BUILTINS$2 = "object set frozenset list tuple dict int float complex bool bytes bytearray str slice range long unicode xrange";
const METHODS = "str.casefold str.lower str.split str.splitlines str.strip str.title str.upper";
const PYTHON$1 = [
	{
		role: "object",
		source: "CPython 3.14, Lib/copyreg.py and object.__reduce_ex__ of the types",
		names: {
			builtins: BUILTINS$2,
			__builtin__: BUILTINS$2,
			collections: "OrderedDict Counter defaultdict deque",
			argparse: "Namespace",
			types: "SimpleNamespace",
			random: "Random",
			uuid: "UUID SafeUUID",
			"dateutil.relativedelta": "relativedelta"
		}
	},
	{
		role: "call",
		source: "CPython 3.14, __reduce__ of datetime, decimal, fractions, pathlib, re, logging.Logger, and Enum.__reduce_ex__, which writes the value",
		names: {
			datetime: "datetime date time timedelta timezone",
			decimal: "Decimal",
			fractions: "Fraction",
			pathlib: "PurePosixPath PureWindowsPath PosixPath WindowsPath",
			"pathlib._local": "PurePosixPath PureWindowsPath PosixPath WindowsPath",
			re: "_compile",
			pytz: "_UTC _p",
			zoneinfo: "ZoneInfo._unpickle",
			"dateutil.tz.tz": "tzutc tzlocal",
			logging: "getLogger",
			http: "HTTPMethod HTTPStatus",
			signal: "Handlers Sigmasks Signals"
		}
	},
	{
		role: "name",
		source: "CPython 3.14: protocols below 4 take attributes by getattr from these classes; methods that tokenizers are; two constants",
		names: {
			builtins: `${METHODS} Ellipsis NotImplemented`,
			__builtin__: `${METHODS} ${METHODS.replaceAll("str.", "unicode.")} Ellipsis NotImplemented`,
			zoneinfo: "ZoneInfo"
		}
	}
];

// src/evidence/model/pickle/allow/pytorch.ts
const LEGACY_STORAGES = "DoubleStorage FloatStorage HalfStorage LongStorage IntStorage ShortStorage CharStorage ByteStorage BoolStorage BFloat16Storage ComplexDoubleStorage ComplexFloatStorage QUInt8Storage QInt8Storage QInt32Storage QUInt4x2Storage QUInt2x4Storage";
const DTYPES$1 = "float float16 float32 float64 double half bfloat16 int8 int16 int32 int64 short int long uint8 uint16 uint32 uint64 bool complex32 complex64 complex128 quint8 qint8 qint32 quint4x2 quint2x4 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz float8_e8m0fnu float4_e2m1fn_x2";
const QUANTIZATION = "per_tensor_affine per_tensor_symmetric per_channel_affine per_channel_symmetric per_channel_affine_float_qparams";
const TENSORS$2 = "DoubleTensor FloatTensor HalfTensor LongTensor IntTensor ShortTensor CharTensor ByteTensor BoolTensor BFloat16Tensor";
const PYTORCH = [
	{
		role: "name",
		source: "PyTorch 2.11, _get_allowed_globals in torch/_weights_only_unpickler.py: storages, dtypes, schemes",
		names: {
			torch: `${LEGACY_STORAGES} ${DTYPES$1} ${QUANTIZATION} ${TENSORS$2} strided sparse_coo`,
			"torch.cuda": LEGACY_STORAGES,
			"torch.storage": "TypedStorage UntypedStorage"
		}
	},
	{
		role: "object",
		source: "PyTorch 2.11, _get_allowed_globals in torch/_weights_only_unpickler.py: tensors and how they are rebuilt",
		names: {
			torch: "Tensor Size device Generator",
			"torch._tensor": "_rebuild_from_type_v2",
			"torch._utils": "_rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_sparse_tensor _rebuild_meta_tensor_no_storage _rebuild_nested_tensor _rebuild_wrapper_subclass _rebuild_device_tensor_from_numpy _rebuild_device_tensor_from_cpu_tensor",
			"torch.nn.parameter": "Parameter Buffer",
			"torch.serialization": "_get_layout"
		}
	},
	{
		role: "object",
		source: "PyTorch 2.11, the exports of torch/nn/modules/__init__.py: whole models are these classes with a dict as state",
		names: {
			"torch.nn.modules.module": "Module",
			"torch.nn.modules.linear": "Bilinear Identity Linear NonDynamicallyQuantizableLinear",
			"torch.nn.modules.activation": "CELU ELU GELU GLU Hardshrink Hardsigmoid Hardswish Hardtanh LeakyReLU LogSigmoid LogSoftmax Mish MultiheadAttention PReLU ReLU ReLU6 RReLU SELU Sigmoid SiLU Softmax Softmax2d Softmin Softplus Softshrink Softsign Tanh Tanhshrink Threshold",
			"torch.nn.modules.adaptive": "AdaptiveLogSoftmaxWithLoss",
			"torch.nn.modules.batchnorm": "BatchNorm1d BatchNorm2d BatchNorm3d SyncBatchNorm",
			"torch.nn.modules.channelshuffle": "ChannelShuffle",
			"torch.nn.modules.container": "Container ModuleDict ModuleList ParameterDict ParameterList Sequential",
			"torch.nn.modules.conv": "Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d",
			"torch.nn.modules.distance": "CosineSimilarity PairwiseDistance",
			"torch.nn.modules.dropout": "AlphaDropout Dropout Dropout1d Dropout2d Dropout3d FeatureAlphaDropout",
			"torch.nn.modules.flatten": "Flatten Unflatten",
			"torch.nn.modules.fold": "Fold Unfold",
			"torch.nn.modules.instancenorm": "InstanceNorm1d InstanceNorm2d InstanceNorm3d",
			"torch.nn.modules.loss": "BCELoss BCEWithLogitsLoss CosineEmbeddingLoss CrossEntropyLoss CTCLoss GaussianNLLLoss HingeEmbeddingLoss HuberLoss KLDivLoss L1Loss MarginRankingLoss MSELoss MultiLabelMarginLoss MultiLabelSoftMarginLoss MultiMarginLoss NLLLoss NLLLoss2d PoissonNLLLoss SmoothL1Loss SoftMarginLoss TripletMarginLoss",
			"torch.nn.modules.normalization": "CrossMapLRN2d GroupNorm LayerNorm LocalResponseNorm RMSNorm",
			"torch.nn.modules.padding": "CircularPad1d CircularPad2d CircularPad3d ConstantPad1d ConstantPad2d ConstantPad3d ReflectionPad1d ReflectionPad2d ReflectionPad3d ReplicationPad1d ReplicationPad2d ReplicationPad3d ZeroPad1d ZeroPad2d ZeroPad3d",
			"torch.nn.modules.pixelshuffle": "PixelShuffle PixelUnshuffle",
			"torch.nn.modules.pooling": "AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveMaxPool1d AdaptiveMaxPool2d AdaptiveMaxPool3d AvgPool1d AvgPool2d AvgPool3d FractionalMaxPool2d FractionalMaxPool3d LPPool1d LPPool2d LPPool3d MaxPool1d MaxPool2d MaxPool3d MaxUnpool1d MaxUnpool2d MaxUnpool3d",
			"torch.nn.modules.rnn": "GRU GRUCell LSTM LSTMCell RNN RNNBase RNNCell RNNCellBase",
			"torch.nn.modules.sparse": "Embedding EmbeddingBag",
			"torch.nn.modules.transformer": "Transformer TransformerDecoder TransformerDecoderLayer TransformerEncoder TransformerEncoderLayer",
			"torch.nn.modules.upsampling": "Upsample UpsamplingBilinear2d UpsamplingNearest2d",
			"torch.nn.backends.thnn": "_get_thnn_function_backend"
		}
	},
	{
		role: "call",
		source: "PyTorch 2.11, torch/jit/_pickle.py: lists and tags in the pickles of TorchScript archives",
		names: { "torch.jit._pickle": "build_intlist build_tensorlist build_doublelist build_boollist build_tensor_from_id restore_type_tag" }
	},
	{
		role: "name",
		source: "PyTorch 2.11, functions that the state of torch.nn.modules classes refers to",
		names: {
			"torch.nn.functional": "relu gelu",
			"torch._C._nn": "gelu"
		}
	}
];

// src/evidence/model/pickle/allow/scikit-learn.ts
const SCIKIT_LEARN_OBJECTS = {
	"sklearn._loss._loss": "CyAbsoluteError CyExponentialLoss CyHalfBinomialLoss CyHalfGammaLoss CyHalfMultinomialLoss CyHalfPoissonLoss CyHalfSquaredError CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHuberLoss CyLossFunction CyPinballLoss __pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyExponentialLoss __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfGammaLoss __pyx_unpickle_CyHalfMultinomialLoss __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfSquaredError __pyx_unpickle_CyHalfTweedieLoss __pyx_unpickle_CyHalfTweedieLossIdentity __pyx_unpickle_CyHuberLoss __pyx_unpickle_CyLossFunction __pyx_unpickle_CyPinballLoss __pyx_unpickle_Enum",
	"sklearn._loss.link": "BaseLink HalfLogitLink IdentityLink Interval LogLink LogitLink MultinomialLogit",
	"sklearn._loss.loss": "AbsoluteError BaseLoss ExponentialLoss HalfBinomialLoss HalfBinomialLossArrayAPI HalfGammaLoss HalfMultinomialLoss HalfMultinomialLossArrayAPI HalfPoissonLoss HalfPoissonLossArrayAPI HalfSquaredError HalfTweedieLoss HalfTweedieLossIdentity HuberLoss PinballLoss",
	"sklearn.base": "BaseEstimator",
	"sklearn.calibration": "CalibratedClassifierCV _CalibratedClassifier _SigmoidCalibration _TemperatureScaling",
	"sklearn.cluster._affinity_propagation": "AffinityPropagation",
	"sklearn.cluster._agglomerative": "AgglomerativeClustering FeatureAgglomeration",
	"sklearn.cluster._bicluster": "BaseSpectral SpectralBiclustering SpectralCoclustering",
	"sklearn.cluster._birch": "Birch _CFNode _CFSubcluster",
	"sklearn.cluster._bisect_k_means": "BisectingKMeans _BisectingTree",
	"sklearn.cluster._dbscan": "DBSCAN",
	"sklearn.cluster._hdbscan.hdbscan": "HDBSCAN",
	"sklearn.cluster._kmeans": "KMeans MiniBatchKMeans _BaseKMeans",
	"sklearn.cluster._mean_shift": "MeanShift",
	"sklearn.cluster._optics": "OPTICS",
	"sklearn.cluster._spectral": "SpectralClustering",
	"sklearn.compose._column_transformer": "ColumnTransformer _RemainderColsList make_column_selector",
	"sklearn.compose._target": "TransformedTargetRegressor",
	"sklearn.covariance._elliptic_envelope": "EllipticEnvelope",
	"sklearn.covariance._empirical_covariance": "EmpiricalCovariance",
	"sklearn.covariance._graph_lasso": "BaseGraphicalLasso GraphicalLasso GraphicalLassoCV",
	"sklearn.covariance._robust_covariance": "MinCovDet",
	"sklearn.covariance._shrunk_covariance": "LedoitWolf OAS ShrunkCovariance",
	"sklearn.cross_decomposition._pls": "CCA PLSCanonical PLSRegression PLSSVD _PLS",
	"sklearn.decomposition._base": "_BasePCA",
	"sklearn.decomposition._dict_learning": "DictionaryLearning MiniBatchDictionaryLearning SparseCoder",
	"sklearn.decomposition._factor_analysis": "FactorAnalysis",
	"sklearn.decomposition._fastica": "FastICA",
	"sklearn.decomposition._incremental_pca": "IncrementalPCA",
	"sklearn.decomposition._kernel_pca": "KernelPCA",
	"sklearn.decomposition._lda": "LatentDirichletAllocation",
	"sklearn.decomposition._nmf": "MiniBatchNMF NMF _BaseNMF",
	"sklearn.decomposition._pca": "PCA",
	"sklearn.decomposition._sparse_pca": "MiniBatchSparsePCA SparsePCA _BaseSparsePCA",
	"sklearn.decomposition._truncated_svd": "TruncatedSVD",
	"sklearn.discriminant_analysis": "LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis",
	"sklearn.dummy": "DummyClassifier DummyRegressor",
	"sklearn.ensemble._bagging": "BaggingClassifier BaggingRegressor BaseBagging",
	"sklearn.ensemble._base": "BaseEnsemble _BaseHeterogeneousEnsemble",
	"sklearn.ensemble._forest": "BaseForest ExtraTreesClassifier ExtraTreesRegressor ForestClassifier ForestRegressor RandomForestClassifier RandomForestRegressor RandomTreesEmbedding",
	"sklearn.ensemble._gb": "BaseGradientBoosting GradientBoostingClassifier GradientBoostingRegressor",
	"sklearn.ensemble._gb_losses": "BinomialDeviance ClassificationLossFunction ExponentialLoss HuberLossFunction LeastAbsoluteError LeastSquaresError LossFunction MultinomialDeviance QuantileLossFunction RegressionLossFunction",
	"sklearn.ensemble._hist_gradient_boosting.binning": "_BinMapper",
	"sklearn.ensemble._hist_gradient_boosting.gradient_boosting": "BaseHistGradientBoosting HistGradientBoostingClassifier HistGradientBoostingRegressor",
	"sklearn.ensemble._hist_gradient_boosting.predictor": "TreePredictor",
	"sklearn.ensemble._iforest": "IsolationForest",
	"sklearn.ensemble._stacking": "StackingClassifier StackingRegressor _BaseStacking",
	"sklearn.ensemble._voting": "VotingClassifier VotingRegressor _BaseVoting",
	"sklearn.ensemble._weight_boosting": "AdaBoostClassifier AdaBoostRegressor BaseWeightBoosting",
	"sklearn.feature_extraction._dict_vectorizer": "DictVectorizer",
	"sklearn.feature_extraction._hash": "FeatureHasher",
	"sklearn.feature_extraction.image": "PatchExtractor",
	"sklearn.feature_extraction.text": "CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer",
	"sklearn.feature_selection._from_model": "SelectFromModel",
	"sklearn.feature_selection._rfe": "RFE RFECV",
	"sklearn.feature_selection._sequential": "SequentialFeatureSelector",
	"sklearn.feature_selection._univariate_selection": "GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile _BaseFilter",
	"sklearn.feature_selection._variance_threshold": "VarianceThreshold",
	"sklearn.frozen._frozen": "FrozenEstimator",
	"sklearn.gaussian_process._gpc": "GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace",
	"sklearn.gaussian_process._gpr": "GaussianProcessRegressor",
	"sklearn.gaussian_process.kernels": "CompoundKernel ConstantKernel DotProduct ExpSineSquared Exponentiation Hyperparameter Kernel KernelOperator Matern PairwiseKernel Product RBF RationalQuadratic Sum WhiteKernel",
	"sklearn.impute._base": "MissingIndicator SimpleImputer _BaseImputer",
	"sklearn.impute._iterative": "IterativeImputer _ImputerTriplet",
	"sklearn.impute._knn": "KNNImputer",
	"sklearn.isotonic": "IsotonicRegression",
	"sklearn.kernel_approximation": "AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler SkewedChi2Sampler",
	"sklearn.kernel_ridge": "KernelRidge",
	"sklearn.linear_model._base": "LinearModel LinearRegression MultiOutputLinearModel",
	"sklearn.linear_model._bayes": "ARDRegression BayesianRidge",
	"sklearn.linear_model._coordinate_descent": "ElasticNet ElasticNetCV Lasso LassoCV LinearModelCV MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV",
	"sklearn.linear_model._glm.glm": "GammaRegressor PoissonRegressor TweedieRegressor _GeneralizedLinearRegressor",
	"sklearn.linear_model._huber": "HuberRegressor",
	"sklearn.linear_model._least_angle": "Lars LarsCV LassoLars LassoLarsCV LassoLarsIC",
	"sklearn.linear_model._logistic": "LogisticRegression LogisticRegressionCV",
	"sklearn.linear_model._omp": "OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV",
	"sklearn.linear_model._passive_aggressive": "PassiveAggressiveClassifier PassiveAggressiveRegressor",
	"sklearn.linear_model._perceptron": "Perceptron",
	"sklearn.linear_model._quantile": "QuantileRegressor",
	"sklearn.linear_model._ransac": "RANSACRegressor",
	"sklearn.linear_model._ridge": "Ridge RidgeCV RidgeClassifier RidgeClassifierCV _BaseRidge _BaseRidgeCV _IdentityClassifier _IdentityRegressor _RidgeGCV",
	"sklearn.linear_model._sgd_fast": "Classification EpsilonInsensitive Hinge Huber Log LossFunction ModifiedHuber Regression SquaredEpsilonInsensitive SquaredHinge SquaredLoss __pyx_unpickle_Classification __pyx_unpickle_Enum __pyx_unpickle_LossFunction __pyx_unpickle_Regression",
	"sklearn.linear_model._stochastic_gradient": "BaseSGD BaseSGDClassifier BaseSGDRegressor SGDClassifier SGDOneClassSVM SGDRegressor",
	"sklearn.linear_model._theil_sen": "TheilSenRegressor",
	"sklearn.manifold._classical_mds": "ClassicalMDS",
	"sklearn.manifold._isomap": "Isomap",
	"sklearn.manifold._locally_linear": "LocallyLinearEmbedding",
	"sklearn.manifold._mds": "MDS",
	"sklearn.manifold._spectral_embedding": "SpectralEmbedding",
	"sklearn.manifold._t_sne": "TSNE",
	"sklearn.metrics._dist_metrics": "BrayCurtisDistance BrayCurtisDistance32 BrayCurtisDistance64 CanberraDistance CanberraDistance32 CanberraDistance64 ChebyshevDistance ChebyshevDistance32 ChebyshevDistance64 DiceDistance DiceDistance32 DiceDistance64 DistanceMetric DistanceMetric32 DistanceMetric64 EuclideanDistance EuclideanDistance32 EuclideanDistance64 HammingDistance HammingDistance32 HammingDistance64 HaversineDistance HaversineDistance32 HaversineDistance64 JaccardDistance JaccardDistance32 JaccardDistance64 KulsinskiDistance KulsinskiDistance32 KulsinskiDistance64 MahalanobisDistance MahalanobisDistance32 MahalanobisDistance64 ManhattanDistance ManhattanDistance32 ManhattanDistance64 MatchingDistance MatchingDistance32 MatchingDistance64 MinkowskiDistance MinkowskiDistance32 MinkowskiDistance64 RogersTanimotoDistance RogersTanimotoDistance32 RogersTanimotoDistance64 RussellRaoDistance RussellRaoDistance32 RussellRaoDistance64 SEuclideanDistance SEuclideanDistance32 SEuclideanDistance64 SokalMichenerDistance SokalMichenerDistance32 SokalMichenerDistance64 SokalSneathDistance SokalSneathDistance32 SokalSneathDistance64 WMinkowskiDistance WMinkowskiDistance32 __pyx_unpickle_DistanceMetric __pyx_unpickle_Enum newObj",
	"sklearn.metrics._scorer": "_BaseScorer _CurveScorer _DeprecatedScorers _MultimetricScorer _PassthroughScorer _PredictScorer _ProbaScorer _Scorer _ThresholdScorer",
	"sklearn.mixture._base": "BaseMixture",
	"sklearn.mixture._bayesian_mixture": "BayesianGaussianMixture",
	"sklearn.mixture._gaussian_mixture": "GaussianMixture",
	"sklearn.model_selection._classification_threshold": "BaseThresholdClassifier FixedThresholdClassifier TunedThresholdClassifierCV",
	"sklearn.model_selection._search": "BaseSearchCV GridSearchCV RandomizedSearchCV",
	"sklearn.model_selection._search_successive_halving": "BaseSuccessiveHalving HalvingGridSearchCV HalvingRandomSearchCV",
	"sklearn.model_selection._split": "BaseCrossValidator BaseShuffleSplit GroupKFold GroupShuffleSplit KFold LeaveOneGroupOut LeaveOneOut LeavePGroupsOut LeavePOut PredefinedSplit RepeatedKFold RepeatedStratifiedKFold ShuffleSplit StratifiedGroupKFold StratifiedKFold StratifiedShuffleSplit TimeSeriesSplit _BaseKFold _CVIterableWrapper _RepeatedSplits",
	"sklearn.multiclass": "OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier _ConstantPredictor",
	"sklearn.multioutput": "ClassifierChain MultiOutputClassifier MultiOutputRegressor RegressorChain _BaseChain _MultiOutputEstimator",
	"sklearn.naive_bayes": "BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB _BaseDiscreteNB _BaseNB",
	"sklearn.neighbors._ball_tree": "BallTree BallTree32 BallTree64 BinaryTree BinaryTree32 BinaryTree64 __pyx_unpickle_Enum newObj",
	"sklearn.neighbors._base": "NeighborsBase",
	"sklearn.neighbors._classification": "KNeighborsClassifier RadiusNeighborsClassifier",
	"sklearn.neighbors._graph": "KNeighborsTransformer RadiusNeighborsTransformer",
	"sklearn.neighbors._kd_tree": "BinaryTree BinaryTree32 BinaryTree64 KDTree KDTree32 KDTree64 __pyx_unpickle_Enum newObj",
	"sklearn.neighbors._kde": "KernelDensity",
	"sklearn.neighbors._lof": "LocalOutlierFactor",
	"sklearn.neighbors._nca": "NeighborhoodComponentsAnalysis",
	"sklearn.neighbors._nearest_centroid": "NearestCentroid",
	"sklearn.neighbors._quad_tree": "_QuadTree __pyx_unpickle_Enum",
	"sklearn.neighbors._regression": "KNeighborsRegressor RadiusNeighborsRegressor",
	"sklearn.neighbors._unsupervised": "NearestNeighbors",
	"sklearn.neural_network._multilayer_perceptron": "BaseMultilayerPerceptron MLPClassifier MLPRegressor",
	"sklearn.neural_network._rbm": "BernoulliRBM",
	"sklearn.neural_network._stochastic_optimizers": "AdamOptimizer BaseOptimizer SGDOptimizer",
	"sklearn.pipeline": "FeatureUnion Pipeline",
	"sklearn.preprocessing._data": "Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer PowerTransformer QuantileTransformer RobustScaler StandardScaler",
	"sklearn.preprocessing._discretization": "KBinsDiscretizer",
	"sklearn.preprocessing._encoders": "OneHotEncoder OrdinalEncoder _BaseEncoder",
	"sklearn.preprocessing._function_transformer": "FunctionTransformer",
	"sklearn.preprocessing._label": "LabelBinarizer LabelEncoder MultiLabelBinarizer",
	"sklearn.preprocessing._polynomial": "PolynomialFeatures SplineTransformer",
	"sklearn.preprocessing._target_encoder": "TargetEncoder",
	"sklearn.random_projection": "BaseRandomProjection GaussianRandomProjection SparseRandomProjection",
	"sklearn.semi_supervised._label_propagation": "BaseLabelPropagation LabelPropagation LabelSpreading",
	"sklearn.semi_supervised._self_training": "SelfTrainingClassifier",
	"sklearn.svm._base": "BaseLibSVM BaseSVC",
	"sklearn.svm._classes": "LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR",
	"sklearn.tree._classes": "BaseDecisionTree DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor",
	"sklearn.tree._tree": "Tree _AlphaPruner _CCPPruneController _PathFinder __pyx_unpickle_Enum __pyx_unpickle_TreeBuilder __pyx_unpickle__CCPPruneController",
	"sklearn.utils._bunch": "Bunch",
	"sklearn.utils._metadata_requests": "MetadataRequest MetadataRouter MethodMapping MethodMetadataRequest MethodPair RequestMethod RouterMappingPair _MetadataRequester",
	"sklearn.utils.metaestimators": "_BaseComposition"
};
const SCIKIT_LEARN_NAMES = {
	"sklearn.cluster._kmeans": "_kmeans_single_elkan _kmeans_single_lloyd k_means kmeans_plusplus",
	"sklearn.feature_selection._mutual_info": "mutual_info_classif mutual_info_regression",
	"sklearn.feature_selection._univariate_selection": "chi2 f_classif f_oneway f_regression r_regression",
	"sklearn.metrics._classification": "_log_loss accuracy_score balanced_accuracy_score brier_score_loss class_likelihood_ratios classification_report cohen_kappa_score confusion_matrix d2_brier_score d2_log_loss_score f1_score fbeta_score hamming_loss hinge_loss jaccard_score log_loss matthews_corrcoef multilabel_confusion_matrix precision_recall_fscore_support precision_score recall_score zero_one_loss",
	"sklearn.metrics._ranking": "_binary_roc_auc_score _multiclass_roc_auc_score auc average_precision_score confusion_matrix_at_thresholds coverage_error dcg_score det_curve label_ranking_average_precision_score label_ranking_loss metric_at_thresholds ndcg_score precision_recall_curve roc_auc_score roc_curve top_k_accuracy_score",
	"sklearn.metrics._regression": "d2_absolute_error_score d2_pinball_score d2_tweedie_score explained_variance_score max_error mean_absolute_error mean_absolute_percentage_error mean_gamma_deviance mean_pinball_loss mean_poisson_deviance mean_squared_error mean_squared_log_error mean_tweedie_deviance median_absolute_error r2_score root_mean_squared_error root_mean_squared_log_error",
	"sklearn.metrics.cluster._supervised": "adjusted_mutual_info_score adjusted_rand_score completeness_score contingency_matrix entropy fowlkes_mallows_score homogeneity_completeness_v_measure homogeneity_score mutual_info_score normalized_mutual_info_score pair_confusion_matrix rand_score v_measure_score",
	"sklearn.metrics.cluster._unsupervised": "calinski_harabasz_score davies_bouldin_score silhouette_samples silhouette_score",
	"sklearn.metrics.pairwise": "additive_chi2_kernel chi2_kernel cosine_distances cosine_similarity distance_metrics euclidean_distances haversine_distances kernel_metrics laplacian_kernel linear_kernel manhattan_distances nan_euclidean_distances paired_cosine_distances paired_distances paired_euclidean_distances paired_manhattan_distances pairwise_distances pairwise_distances_argmin pairwise_distances_argmin_min pairwise_distances_chunked pairwise_kernels polynomial_kernel rbf_kernel sigmoid_kernel"
};

// src/evidence/model/pickle/allow/scikit-learn-earlier.ts
/** With common estimators by the modules that scikit-learn below 0.22 kept them in. */
const SCIKIT_LEARN = [
	{
		role: "object",
		source: "scikit-learn, scripts/allow-list/scikit_learn.py",
		names: SCIKIT_LEARN_OBJECTS
	},
	{
		role: "name",
		source: "scikit-learn, scripts/allow-list/scikit_learn.py",
		names: SCIKIT_LEARN_NAMES
	},
	{
		role: "name",
		source: "scikit-learn 1.9, what HistGradientBoosting with categorical features keeps in a partial",
		names: { "sklearn.utils.validation": "check_array" }
	},
	{
		role: "object",
		source: "scikit-learn 1.3 to 1.5, whose extension module of losses was built without its package",
		names: { _loss: SCIKIT_LEARN_OBJECTS["sklearn._loss._loss"] ?? "" }
	},
	{
		role: "object",
		source: "scikit-learn 0.19 to 0.21, the modules of the classes",
		names: {
			"sklearn.ensemble.forest": "RandomForestClassifier RandomForestRegressor ExtraTreesClassifier ExtraTreesRegressor RandomTreesEmbedding",
			"sklearn.ensemble.gradient_boosting": "GradientBoostingClassifier GradientBoostingRegressor BinomialDeviance MultinomialDeviance LeastSquaresError LogOddsEstimator PriorProbabilityEstimator MeanEstimator QuantileEstimator ZeroEstimator",
			"sklearn.ensemble.weight_boosting": "AdaBoostClassifier AdaBoostRegressor",
			"sklearn.ensemble.bagging": "BaggingClassifier BaggingRegressor",
			"sklearn.ensemble.voting_classifier": "VotingClassifier",
			"sklearn.ensemble.iforest": "IsolationForest",
			"sklearn.tree.tree": "DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor",
			"sklearn.linear_model.base": "LinearRegression",
			"sklearn.linear_model.logistic": "LogisticRegression LogisticRegressionCV",
			"sklearn.linear_model.ridge": "Ridge RidgeCV RidgeClassifier RidgeClassifierCV",
			"sklearn.linear_model.coordinate_descent": "Lasso LassoCV ElasticNet ElasticNetCV",
			"sklearn.linear_model.stochastic_gradient": "SGDClassifier SGDRegressor",
			"sklearn.linear_model.sgd_fast": "Hinge Log SquaredLoss Huber EpsilonInsensitive",
			"sklearn.svm.classes": "SVC SVR LinearSVC LinearSVR NuSVC NuSVR OneClassSVM",
			"sklearn.neighbors.classification": "KNeighborsClassifier RadiusNeighborsClassifier",
			"sklearn.neighbors.regression": "KNeighborsRegressor RadiusNeighborsRegressor",
			"sklearn.neighbors.kd_tree": "KDTree newObj",
			"sklearn.neighbors.ball_tree": "BallTree newObj",
			"sklearn.neighbors.dist_metrics": "EuclideanDistance newObj",
			"sklearn.naive_bayes": "GaussianNB MultinomialNB BernoulliNB ComplementNB",
			"sklearn.preprocessing.data": "StandardScaler MinMaxScaler MaxAbsScaler RobustScaler Normalizer Binarizer PolynomialFeatures QuantileTransformer PowerTransformer OneHotEncoder",
			"sklearn.preprocessing.label": "LabelEncoder LabelBinarizer MultiLabelBinarizer",
			"sklearn.preprocessing.imputation": "Imputer",
			"sklearn.decomposition.pca": "PCA",
			"sklearn.decomposition.truncated_svd": "TruncatedSVD",
			"sklearn.decomposition.nmf": "NMF",
			"sklearn.cluster.k_means_": "KMeans MiniBatchKMeans",
			"sklearn.cluster.dbscan_": "DBSCAN",
			"sklearn.neural_network.multilayer_perceptron": "MLPClassifier MLPRegressor",
			"sklearn.feature_selection.univariate_selection": "SelectKBest SelectPercentile",
			"sklearn.utils": "Bunch"
		}
	}
];

// src/evidence/model/pickle/allow/scipy-stats.ts
const CONTINUOUS = "alpha anglit arcsine argus beta betaprime bradford burr burr12 cauchy chi chi2 cosine crystalball dgamma dpareto_lognorm dweibull erlang expon exponnorm exponpow exponweib f fatiguelife fisk foldcauchy foldnorm gamma gausshyper genexpon genextreme gengamma genhalflogistic genhyperbolic geninvgauss genlogistic gennorm genpareto gibrat gompertz gumbel_l gumbel_r halfcauchy halfgennorm halflogistic halfnorm hypsecant invgamma invgauss invweibull irwinhall jf_skew_t johnsonsb johnsonsu kappa3 kappa4 ksone kstwo kstwobign landau laplace laplace_asymmetric levy levy_l loggamma logistic loglaplace lognorm lomax maxwell mielke moyal nakagami ncf nct ncx2 norm norminvgauss pareto pearson3 powerlaw powerlognorm powernorm rayleigh rdist recipinvgauss reciprocal rel_breitwigner rice semicircular skewcauchy skewnorm studentized_range t trapezoid triang truncexpon truncnorm truncpareto truncweibull_min tukeylambda uniform vonmises wald weibull_max weibull_min wrapcauchy";
const DISCRETE = "bernoulli betabinom betanbinom binom boltzmann dlaplace geom hypergeom logser nbinom nchypergeom_fisher nchypergeom_wallenius nhypergeom planck poisson poisson_binom randint skellam yulesimon zipf zipfian";
/**
* Distributions, as searches over parameters keep them. Their `__setstate__` runs the text `_parse_arg_template` of their state with
* `exec`: `exec-state.ts` judges it at each BUILD.
*/
const SCIPY_STATS = [{
	role: "object",
	source: "SciPy 1.15, object.__reduce_ex__ of distributions; gaussian_kde has no __setstate__",
	names: {
		"scipy.stats._continuous_distns": generators(CONTINUOUS),
		"scipy.stats._discrete_distns": generators(DISCRETE),
		"scipy.stats._levy_stable": "levy_stable_gen",
		"scipy.stats._distn_infrastructure": "rv_continuous_frozen rv_discrete_frozen",
		"scipy.stats._kde": "gaussian_kde"
	}
}];
function generators(names) {
	return names.split(" ").map((name) => `${name}_gen`).join(" ");
}

// src/evidence/model/pickle/allow/scipy.ts
const SPARSE = Object.fromEntries([
	"bsr",
	"coo",
	"csc",
	"csr",
	"dia",
	"dok",
	"lil"
].flatMap((short) => [[`scipy.sparse._${short}`, `${short}_matrix ${short}_array`], [`scipy.sparse.${short}`, `${short}_matrix`]]));
const SCIPY = [{
	role: "object",
	source: "SciPy 1.7 to 1.17, object.__reduce_ex__ of sparse containers and interpolators",
	names: {
		...SPARSE,
		"scipy.interpolate._bsplines": "BSpline",
		"scipy.interpolate._cubic": "Akima1DInterpolator CubicSpline PchipInterpolator",
		"scipy.interpolate._interpolate": "interp1d PPoly",
		"scipy.interpolate._rgi": "RegularGridInterpolator",
		"scipy.spatial._ckdtree": "cKDTree",
		"scipy.spatial._kdtree": "KDTree",
		"scipy.optimize._optimize": "OptimizeResult",
		"scipy.interpolate.interpolate": "interp1d",
		"scipy.interpolate._fitpack2": "UnivariateSpline InterpolatedUnivariateSpline LSQUnivariateSpline",
		"scipy.interpolate.fitpack2": "UnivariateSpline InterpolatedUnivariateSpline LSQUnivariateSpline"
	}
}, {
	role: "name",
	source: "SciPy 1.17, a function that interpolators and spline transformers refer to",
	names: {
		"scipy._lib.array_api_compat.numpy._aliases": "asarray",
		"scipy.special._ufuncs": "expit logit",
		"scipy.special._special_ufuncs": "expit logit",
		"scipy.interpolate._interpolate": "interp1d._call_linear interp1d._call_linear_np interp1d._call_nearest interp1d._call_previousnext interp1d._call_spline interp1d._call_nan_spline"
	}
}];

// src/evidence/model/pickle/deny/callers.ts
/** Functions that call, or import by name, what they are given: with the arguments of a pickle that is code of its author. */
const DENIED_CALLERS = [{
	does: "calls what it is given",
	source: "CPython 3.14, Modules/_operator.c, _functools and Lib/weakref.py, Lib/copy.py, Lib/types.py; toolz 1.0; more-itertools 10",
	names: {
		operator: "call",
		_operator: "call",
		functools: "reduce",
		_functools: "reduce",
		weakref: "finalize",
		copy: "_reconstruct",
		types: "new_class",
		toolz: "pipe thread_first thread_last do",
		cytoolz: "pipe thread_first thread_last do",
		"toolz.functoolz": "pipe thread_first thread_last do",
		"cytoolz.functoolz": "pipe thread_first thread_last do",
		"more_itertools.more": "side_effect",
		more_itertools: "side_effect",
		"torch.utils._pytree": "tree_map tree_map_ treespec_loads",
		numpy: "apply_along_axis apply_over_axes fromfunction piecewise",
		"numpy.lib._shape_base_impl": "apply_along_axis apply_over_axes",
		"numpy.lib.shape_base": "apply_along_axis apply_over_axes",
		"numpy.lib._function_base_impl": "piecewise",
		"numpy.lib.function_base": "piecewise",
		"numpy._core.numeric": "fromfunction",
		"numpy.core.numeric": "fromfunction",
		"joblib.parallel": "Parallel BatchedCalls"
	}
}, {
	does: "imports by name, and may call what it finds",
	source: "hydra 1.3, hydra/utils.py; Werkzeug 3, Django 5, Celery 5, kombu 5, pydantic 2: functions named import_string and their like",
	modules: "hydra celery kombu.utils.imports zope.dottedname twisted.python.reflect pluggy stevedore.driver",
	names: {
		"werkzeug.utils": "import_string find_modules",
		"django.utils.module_loading": "import_string",
		"pydantic.v1.utils": "import_string",
		"pydantic.utils": "import_string",
		"pydantic._internal._validators": "import_string _import_string_logic",
		"torch._utils": "_import_dotted_name",
		"skops.io._utils": "gettype _import_obj",
		"attr._make": "make_class",
		attr: "make_class",
		attrs: "make_class"
	}
}];

// src/evidence/model/pickle/deny/libraries.ts
const PICKLESCAN$1 = "picklescan 1.0, _unsafe_globals, and the advisories of its repository";
/** Modules of the libraries themselves whose functions run, load or import. */
const DENIED_LIBRARIES = [
	{
		does: "runs or compiles code",
		source: PICKLESCAN$1,
		modules: "numpy.f2py numpy.distutils numpy.testing numpy.ctypeslib torch._inductor torch._dynamo.guards torch._dynamo.repro torch._dynamo.debug_utils torch.utils.bottleneck torch.utils.collect_env torch.utils._config_module torch.utils.cpp_extension torch.utils.hipify torch.fx torch.jit torch.distributed.rpc torch.distributed.elastic torch.distributed.run torch.distributed.launch torch.distributed.nn.jit torch.multiprocessing torch.package torch.testing torch._export torch.export torch.onnx torch.ops torch.classes torch.cuda._utils torch.utils.data.datapipes torch.utils.model_dump torch.utils.benchmark torch.utils.tensorboard torch.utils.show_pickle torch.utils.viz numba.pycc numexpr jax.experimental.jax2tf IPython ipykernel jinja2 mako",
		names: {
			"numpy.lib.utils": "safe_eval",
			"numpy.lib._utils_impl": "safe_eval",
			"numpy.core": "numpy.testing",
			"numpy.lib.npyio": "DataSource",
			pandas: "eval",
			"pandas.core.computation.eval": "eval",
			"pandas.core.frame": "DataFrame.eval DataFrame.query",
			sympy: "sympify parse_expr lambdify",
			"sympy.core.sympify": "sympify",
			"sympy.parsing.sympy_parser": "parse_expr eval_expr",
			"sympy.utilities.lambdify": "lambdify",
			"torch.utils.data.datapipes.utils.decoder": "basichandlers",
			"torch._classes": "_Classes.load_library",
			"torch._ops": "_Ops.load_library",
			"torch._C": "_jit_try_infer_type PyTorchFileReader import_ir_module",
			"cloudpickle.cloudpickle": "_make_function _builtin_type",
			"sklearn.utils._testing": "TempMemmap assert_run_python_script"
		}
	},
	{
		does: "loads a further pickle or code that is not in this file",
		source: PICKLESCAN$1,
		modules: "torch.hub huggingface_hub transformers.dynamic_module_utils mlflow.pyfunc keras.src.saving tensorflow.python.saved_model",
		names: {
			numpy: "load",
			"numpy.lib": "load",
			"numpy.lib.npyio": "load",
			"numpy.lib._npyio_impl": "load",
			"numpy.lib.format": "read_array",
			"numpy.lib._format_impl": "read_array",
			"numpy.core._methods": "_load",
			"numpy._core._methods": "_load",
			pandas: "read_pickle read_hdf read_sql",
			"pandas.io.pickle": "read_pickle",
			"pandas.io.common": "get_handle",
			"pandas.compat.pickle_compat": "load loads",
			torch: "load save hub",
			"torch.serialization": "load _load _legacy_load _legacy_save save",
			"torch._utils_internal": "resources load",
			"joblib.numpy_pickle": "load load_temporary_memmap _unpickle",
			"joblib.numpy_pickle_compat": "load_compatibility ZipNumpyUnpickler",
			"joblib.memory": "Memory MemorizedFunc eval_expr",
			"joblib._memmapping_reducer": "reduce_array_memmap_backward _strided_from_memmap",
			"joblib._utils": "eval_expr",
			"scipy.io": "loadmat",
			"sklearn.datasets": "fetch_openml load_files load_svmlight_file",
			"sklearn.externals.joblib": "load",
			"sklearn.externals.joblib.numpy_pickle": "load",
			"xgboost.core": "load_lib _load_lib",
			keras: "models.load_model",
			"keras.models": "load_model",
			"tensorflow.keras.models": "load_model",
			"tensorflow.python.keras.saving.save": "load_model",
			tensorflow: "load_library load_op_library py_function numpy_function",
			mlflow: "pyfunc.load_model",
			skops: "io.load"
		}
	},
	{
		does: "reads, writes or removes files",
		source: PICKLESCAN$1,
		modules: "tensorflow.io tensorflow.python.lib.io tensorflow.python.ops.io_ops fsspec distutils.file_util distutils.dir_util",
		names: {
			"numpy.core.multiarray": "fromfile",
			"numpy._core.multiarray": "fromfile",
			"pandas.io.formats.format": "save_to_buffer"
		}
	}
];
/** Names that are a way to run something whatever module gives them: modules are attributes of the modules that import them. */
const DENIED_ANYWHERE = new Set("system popen popen2 popen3 popen4 Popen spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe execl execle execlp execlpe execv execve execvp execvpe posix_spawn posix_spawnp startfile check_call check_output getoutput getstatusoutput eval exec execfile compile __import__ import_module load_module exec_module resolve_name run_module run_path runcode runsource CodeType FunctionType os sys subprocess posix nt pty socket shutil importlib builtins __builtins__ ctypes CDLL WinDLL PyDLL runpy pickle _pickle marshal __globals__ __builtin__ __code__ __subclasses__ __getattribute__ __reduce__ __reduce_ex__ __dict__ __mro__ __bases__ __base__ __class__ __init__ __self__ __func__ __wrapped__ __loader__ __spec__ __call__ __closure__ func_globals gi_frame f_globals f_builtins tb_frame load_library run_path".split(" "));
/** Methods that touch files: denied as the later part of a dotted name, or as an attribute. */
const DENIED_METHODS = new Set("write_text write_bytes read_text read_bytes unlink rmdir rename touch chmod symlink_to hardlink_to tofile dump dumps to_pickle from_file from_buffer from_pretrained from_single_file fromfile save_model load_model save_raw eval query pipe".split(" "));

// src/evidence/model/pickle/deny/loaders.ts
/** Each flavour of MLflow has a function that loads a model with the loader of its library, most of them pickles. */
const MLFLOW = "mlflow.catboost mlflow.diviner mlflow.fastai mlflow.gluon mlflow.h2o mlflow.keras mlflow.langchain mlflow.lightgbm mlflow.llama_index mlflow.onnx mlflow.paddle mlflow.pmdarima mlflow.prophet mlflow.pytorch mlflow.sentence_transformers mlflow.sklearn mlflow.spacy mlflow.spark mlflow.statsmodels mlflow.tensorflow mlflow.transformers mlflow.xgboost mlflow.artifacts mlflow.projects mlflow.recipes";
const PANDAS_READERS = "read_csv read_table read_fwf read_json read_excel read_html read_xml read_parquet read_feather read_orc read_sas read_spss read_stata read_sql_query read_sql_table read_clipboard read_gbq read_iceberg HDFStore ExcelFile";
/** Functions of libraries beside Python's own that load a further pickle, or read a file or an address, by the arguments of a pickle. */
const DENIED_LOADERS = [
	{
		does: "loads a further pickle or code that is not in this file",
		source: "the libraries’ own sources: each name unpickles, or loads bytecode, by a path or by bytes (MLflow 3, Keras 3, Transformers 5, srsly 2.5, …)",
		modules: `${MLFLOW} keras.saving keras.src.legacy.saving tf_keras.src.saving tensorflow.saved_model joblib.externals.cloudpickle joblib.externals.loky joblib._parallel_backends joblib.pool torch._weights_only_unpickler torch.distributed.checkpoint numba.core.serialize pickle5 zodbpickle ray.cloudpickle distributed.protocol srsly.cloudpickle gensim.utils skops.io._persist statsmodels.iolib.smpickle pandas.compat.pickle_compat scipy.io sklearn.datasets lightning.pytorch.core.saving`,
		names: {
			srsly: "pickle_loads",
			"srsly._pickle_api": "pickle_loads",
			mlflow: "load_model run",
			"keras.models": "model_from_json model_from_yaml model_from_config",
			"keras.src.models.model": "model_from_json",
			"keras.src.utils.python_utils": "func_load",
			"keras.utils.generic_utils": "func_load",
			"keras.utils": "get_file",
			"keras.src.utils.file_utils": "get_file extract_archive",
			"tf_keras.models": "load_model model_from_json",
			"tensorflow.keras.models": "model_from_json",
			tensorflow: "saved_model.load keras.models",
			"torch.distributed.distributed_c10d": "_tensor_to_object",
			transformers: "pipeline",
			"transformers.pipelines": "pipeline",
			"transformers.utils.hub": "cached_file cached_files",
			diffusers: "DiffusionPipeline",
			sentence_transformers: "SentenceTransformer CrossEncoder",
			spacy: "load",
			"spacy.util": "load_model load_model_from_path load_config",
			nltk: "download",
			"nltk.data": "load",
			networkx: "read_gpickle",
			polars: "LazyFrame.deserialize DataFrame.deserialize Expr.deserialize",
			pyarrow: "deserialize",
			"skops.io": "load loads"
		}
	},
	{
		does: "runs or compiles code",
		source: "the libraries’ own sources: each name evaluates text, or starts a program (pandas 3, Pillow 12, GitPython 3, …)",
		modules: "pandas.core.computation PIL.ImageShow PIL.ImageMath git sh plumbum fabric invoke execnet llvmlite nltk.app spacy.cli scipy.weave"
	},
	{
		does: "reads, writes or removes files",
		source: "the libraries’ own sources: each name opens a path or an address that it is given (NumPy 2.4, pandas 3.1, Python 3.14, …)",
		modules: "numpy.lib._datasource pandas.io.parsers pandas.io.json pandas.io.common pandas.io.pickle pandas.io.pytables pandas.io.sql pandas.io.parquet pandas.io.excel pandas.io.html pandas.io.xml pandas.io.clipboard pandas.io.clipboards pandas.io.feather_format pandas.io.orc pandas.io.sas pandas.io.spss pandas.io.stata pandas.io.gbq smart_open cloudpathlib s3fs gcsfs pyarrow.fs scipy.datasets compression py7zr _pyio",
		names: {
			pandas: PANDAS_READERS,
			numpy: "fromregex recfromcsv recfromtxt",
			"numpy.lib.npyio": "genfromtxt loadtxt fromregex recfromcsv recfromtxt NpzFile save savez savez_compressed savetxt zipfile_factory",
			"numpy.lib._npyio_impl": "genfromtxt loadtxt fromregex recfromcsv recfromtxt NpzFile save savez savez_compressed savetxt zipfile_factory _save _savez",
			"numpy.lib.format": "open_memmap",
			"numpy.lib._format_impl": "open_memmap",
			"numpy.core.records": "fromfile",
			"numpy._core.records": "fromfile",
			"numpy.rec": "fromfile",
			torch: "from_file",
			polars: "read_csv read_ipc read_parquet read_json read_ndjson read_excel read_database read_database_uri scan_csv scan_parquet",
			"PIL.Image": "open",
			matplotlib: "rc_file",
			pathlib: "Path.open PosixPath.open WindowsPath.open",
			"pathlib._local": "Path.open PosixPath.open WindowsPath.open",
			tokenize: "open open_python_files",
			argparse: "FileType",
			"logging.handlers": "QueueListener WatchedFileHandler TimedRotatingFileHandler BaseRotatingFileHandler",
			wave: "open",
			"safetensors.torch": "load_file save_file",
			omegaconf: "OmegaConf.load OmegaConf.save"
		}
	},
	{
		does: "opens network connections or a browser",
		source: "the libraries’ own sources: each name connects by its arguments (SQLAlchemy 2)",
		names: { sqlalchemy: "create_engine" }
	}
];

// src/evidence/model/pickle/deny/python.ts
const BUILTINS$1 = "eval exec execfile compile open file input raw_input __import__ __loader__ __spec__ apply setattr delattr globals locals vars breakpoint exit quit help reload";
/** https://github.com/mmaitre314/picklescan (scanner.py, 1.0) and its advisories. */
const PICKLESCAN = "picklescan 1.0, _unsafe_globals, and the advisories of its repository";
/** https://github.com/trailofbits/fickling (fickle.py). */
const FICKLING = "fickling 0.1, UNSAFE_IMPORTS, and the advisories of its repository";
/** https://github.com/protectai/modelscan (settings.py). */
const MODELSCAN = "modelscan 0.8, unsafe_globals";
const DENIED_PYTHON = [
	{
		does: "runs commands or starts processes",
		source: `${PICKLESCAN}; ${FICKLING}; ${MODELSCAN}`,
		modules: "os posix nt subprocess _posixsubprocess commands popen2 pty pexpect pipes multiprocessing _multiprocessing signal _signal _winapi msvcrt winreg _winreg asyncio _asyncio concurrent",
		names: {
			platform: "popen system",
			uuid: "_get_command_stdout",
			_osx_support: "_read_output _find_build_tool",
			_aix_support: "_read_cmd_output",
			"_pyrepl.pager": "pipe_pager tempfile_pager",
			imaplib: "IMAP4_stream",
			pydoc: "pipepager tempfilepager pipe_pager tempfile_pager"
		}
	},
	{
		does: "runs or compiles code",
		source: `${PICKLESCAN}; ${FICKLING}; ${MODELSCAN}`,
		modules: "code codeop runpy timeit _interpreters _xxsubinterpreters interpreters cProfile profile pdb bdb doctest trace idlelib lib2to3 pydoc cgitb py_compile compileall _bootsubprocess test.support unittest turtledemo _pyrepl site sitecustomize usercustomize rlcompleter antigravity this ensurepip pip venv setuptools _distutils_hack distutils pkg_resources easy_install",
		names: {
			builtins: BUILTINS$1,
			__builtin__: BUILTINS$1,
			__builtins__: BUILTINS$1,
			types: "CodeType FunctionType LambdaType MethodType ModuleType CoroutineType GeneratorType",
			new: "code function instancemethod module",
			"logging.config": "dictConfig fileConfig listen DictConfigurator valueForSaveFile BaseConfigurator BaseConfigurator.resolve",
			dataclasses: "_create_fn make_dataclass",
			collections: "namedtuple",
			typing: "get_type_hints ForwardRef._evaluate",
			annotationlib: "ForwardRef.evaluate",
			inspect: "get_annotations getattr_static getmodule getsource getsourcefile findsource getmembers",
			string: "Formatter",
			"xml.sax": "make_parser",
			gettext: "c2py",
			sqlite3: "connect Connection",
			_sqlite3: "connect Connection"
		}
	},
	{
		does: "imports modules by name or changes what the interpreter holds",
		source: `${PICKLESCAN}; ${FICKLING}`,
		modules: "sys importlib importlib_metadata _frozen_importlib _frozen_importlib_external _imp imp zipimport modulefinder gc atexit faulthandler threading _thread thread dummy_threading sched",
		names: {
			pkgutil: "resolve_name get_loader find_loader get_data walk_packages",
			pydoc: "locate safeimport"
		}
	},
	{
		does: "loads a further pickle or code that is not in this file",
		source: `${PICKLESCAN}; ${FICKLING}`,
		modules: "pickle _pickle cPickle cpickle pickletools dill cloudpickle marshal shelve dbm jsonpickle copy_reg.add_extension yaml",
		names: {
			copyreg: "add_extension pickle remove_extension",
			joblib: "load dump Memory Parallel wrap_non_picklable_objects",
			"joblib.externals": "cloudpickle loky"
		}
	},
	{
		does: "reads, writes or removes files",
		source: `${PICKLESCAN}; ${FICKLING}`,
		modules: "shutil tempfile fileinput filecmp glob linecache tarfile zipfile mmap codecs netrc mailbox zipapp syslog crypt bz2 gzip lzma posixpath ntpath genericpath",
		names: {
			io: "open open_code FileIO",
			_io: "open open_code FileIO",
			"distutils.file_util": "write_file",
			logging: "FileHandler basicConfig",
			"logging.handlers": "RotatingFileHandler SocketHandler HTTPHandler SMTPHandler SysLogHandler",
			numpy: "fromfile save savez savetxt genfromtxt loadtxt DataSource"
		}
	},
	{
		does: "opens network connections or a browser",
		source: `${PICKLESCAN}; ${FICKLING}; ${MODELSCAN}`,
		modules: "socket _socket ssl _ssl select selectors socketserver SocketServer http httplib urllib urllib2 urllib3 requests aiohttp httpx webbrowser ftplib poplib imaplib nntplib smtplib smtpd telnetlib xmlrpc xmlrpclib SimpleHTTPServer BaseHTTPServer CGIHTTPServer wsgiref cgi asyncore asynchat paramiko boto3 botocore websocket websockets tornado twisted"
	},
	{
		does: "calls native code or touches memory",
		source: `${PICKLESCAN}; ${FICKLING}`,
		modules: "ctypes _ctypes cffi _cffi_backend resource fcntl termios readline curses _testcapi _testinternalcapi"
	}
];

// src/evidence/model/pickle/names.ts
const RANK = {
	name: 0,
	call: 1,
	object: 2
};
const ALLOWED = rolesOf([
	...PYTHON$1,
	...NUMPY,
	...SCIPY,
	...SCIPY_STATS,
	...PANDAS,
	...SCIKIT_LEARN,
	...FAIRLEARN,
	...BOOSTING,
	...PYTORCH
]);
const DENIED = [
	...DENIED_PYTHON,
	...DENIED_LIBRARIES,
	...DENIED_CALLERS,
	...DENIED_LOADERS
];
const DENIED_MODULES = new Map(DENIED.flatMap(({ does, modules = "" }) => words(modules).map((module) => [module, does])));
const DENIED_NAMES = new Map(DENIED.flatMap(({ does, names = {} }) => Object.entries(names).flatMap(([module, text]) => words(text).map((name) => [keyOf(module, name), does]))));
const UNKNOWN = { is: "unknown" };
function words(text) {
	return text.split(" ").filter((word) => word !== "");
}
function keyOf(module, name) {
	return `${module} ${name}`;
}
function rolesOf(groups) {
	const roles = /* @__PURE__ */ new Map();
	for (const { role, names } of groups) for (const [module, text] of Object.entries(names)) for (const name of words(text)) {
		const before = roles.get(keyOf(module, name));
		if (before === void 0 || RANK[before] < RANK[role]) roles.set(keyOf(module, name), role);
	}
	return roles;
}
/** `a`, `a.b`, `a.b.c` of `a.b.c`. */
function prefixesOf(dotted) {
	const parts = dotted.split(".");
	return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}
function standingOf(module, name) {
	const role = ALLOWED.get(keyOf(module, name));
	if (role !== void 0) return {
		is: "allowed",
		role
	};
	const does = deniedFor(module, name);
	return does === void 0 ? UNKNOWN : {
		is: "denied",
		does
	};
}
/** A dotted name walks attributes, and any of them may be a module that is denied: `torch.serialization` `os.system`. */
function deniedFor(module, name) {
	const parts = name.split(".");
	for (const above of prefixesOf(module).toReversed()) {
		const does = DENIED_MODULES.get(above);
		if (does !== void 0) return does;
	}
	for (const path of prefixesOf(name)) {
		const does = DENIED_NAMES.get(keyOf(module, path)) ?? DENIED_MODULES.get(`${module}.${path}`);
		if (does !== void 0) return does;
	}
	const reached = parts.find((part, index) => DENIED_ANYWHERE.has(part) || index > 0 && isWayOut(part));
	if (reached !== void 0) return `reaches ${reached}`;
	return parts.length > 1 ? deniedFor(parts[0] ?? "", parts.slice(1).join(".")) : void 0;
}
/** Whether an attribute of this name, or one on the way to it, is a way to run something. */
function isDeniedAttribute(path) {
	return path.split(".").some((part) => DENIED_ANYWHERE.has(part) || isWayOut(part) || part.startsWith("__"));
}
function isWayOut(attribute) {
	return DENIED_METHODS.has(attribute) || DENIED_MODULES.has(attribute);
}

// src/evidence/model/pickle/indirection.ts
/** Names that import, call or reach others by their arguments: judged by the arguments, as far as they can be seen. */
/** Names, texts, numbers and plain data can be seen: anything else may be anything. */
function isComputed(value, depth = 3) {
	switch (value.kind) {
		case "call":
		case "unknown":
		case "persistent": return true;
		case "text": return value.isCut;
		case "items": return depth > 0 && value.first.some((item) => isComputed(item, depth - 1));
		case "plain":
		case "number":
		case "global": return false;
	}
}
function computed(name, what, report) {
	const message = `${name} is given ${what} that is computed, so what it reaches is hidden.`;
	report(PICKLE_RULES.dangerousIndirection, message, `${name} of ${what}`);
}
/** The attribute that `getattr` takes of a name, as a dotted name: how protocols below 4 write methods and what stands in a class. */
function attributeOf$1(args) {
	const [object, wanted] = membersOf(args, "tuple") ?? [];
	const text = textOf$1(wanted);
	return object?.kind === "global" && text !== void 0 ? {
		kind: "global",
		module: object.module,
		name: `${object.name}.${text}`
	} : void 0;
}
/** The name on the allow-list that a call of `getattr` gives; undefined for any other call. */
function allowedAttribute(callee, args, names) {
	const reached = INDIRECTIONS.get(`${callee.module} ${callee.name}`)?.judge === attribute ? attributeOf$1(args) : void 0;
	return reached !== void 0 && names.standing(reached).is === "allowed" ? reached : void 0;
}
/** `getattr(object, name)`. */
const attribute = (name, args, report) => {
	const message = `${name} is called, which reaches others by name.`;
	report(PICKLE_RULES.indirection, message, name);
	const text = textOf$1(membersOf(args, "tuple")?.[1]);
	if (text === void 0) computed(name, "a name", report);
	else if (isDeniedAttribute(text)) {
		const reached = `${name} reaches the attribute ${text}, with ${written(args, 80)}.`;
		report(PICKLE_RULES.dangerousIndirection, reached, `${name} ${text}`);
	}
};
/** `attrgetter(names…)`, `itemgetter(keys…)`, `methodcaller(name, arguments…)`. */
const getter = (name, args, report) => {
	const given = membersOf(args, "tuple");
	if (given === void 0 || isComputed(args)) {
		computed(name, "a name", report);
		return;
	}
	const denied = given.map(textOf$1).find((text) => text !== void 0 && isDeniedAttribute(text));
	if (denied !== void 0) {
		const message = `${name} reaches ${denied} in whatever it is applied to.`;
		report(PICKLE_RULES.dangerousIndirection, message, `${name} ${denied}`);
	}
};
/** `type(None)` is how the classes of singletons are written; with more arguments it makes a class of what the file says. */
const typeOf = (name, args, report) => {
	const given = membersOf(args, "tuple");
	if (given?.length !== 1) {
		const message = `${name} makes a class of its arguments: ${written(args, 80)}.`;
		report(PICKLE_RULES.dangerousIndirection, message, `${name} with ${given?.length ?? "hidden"} arguments`);
	} else if (given[0]?.kind === "call" || given[0]?.kind === "unknown") report(PICKLE_RULES.unusualUse, `${name} takes the class of what was computed.`, `${name} of a call`);
};
/** `map(function, …)` and iterators like it call a function for each item, also when nothing but a list is made of them. */
const caller = (name, args, report) => {
	const [first, second] = membersOf(args, "tuple") ?? [UNKNOWN$1, UNKNOWN$1];
	const called = /accumulate|groupby/.test(name) ? second : first;
	if (called?.kind === "call" || called?.kind === "unknown") computed(name, "a function", report);
	else if (called?.kind === "global" && indirectionOf(called) !== void 0) {
		const message = `${name} calls ${nameOf$1(called)}, which reaches others by its arguments.`;
		report(PICKLE_RULES.dangerousIndirection, message, `${name} of ${nameOf$1(called)}`);
	}
};
/** What libraries keep in a partial themselves: HistGradientBoosting of scikit-learn, with categorical features. */
const KEPT_IN_PARTIALS = /* @__PURE__ */ new Set(["sklearn.utils.validation.check_array"]);
/** `partial(function, arguments…)`, and its state, which begins with the function too. */
const partial = (name, args, report) => {
	const [callee] = membersOf(args, "tuple") ?? [];
	if (callee?.kind !== "global" || !KEPT_IN_PARTIALS.has(nameOf$1(callee))) report(PICKLE_RULES.indirection, `${name} is called, which keeps a call for later.`, name);
	if (callee?.kind !== "global") computed(name, "a function", report);
};
/** `_reconstructor(class, base, state)`, `__newobj__(class, …)`: an ordinary object of the class. */
const reconstructor = (name, args, report, names) => {
	const [made, base] = membersOf(args, "tuple") ?? [];
	const built = name.endsWith("_reconstructor") ? [made, base] : [made];
	for (const one of built) {
		if (one?.kind !== "global") {
			computed(name, "a class", report);
			return;
		}
		const standing = names.standing(one);
		if (standing.is === "allowed" && standing.role === "name") {
			const message = `${name} makes an object of ${nameOf$1(one)}, and its library only refers to it.`;
			report(PICKLE_RULES.unusualUse, message, `object of ${nameOf$1(one)}`);
		}
	}
};
/** `_ufunc_reconstruct(module, name)` imports. */
const importer = (name, args, report, names) => {
	const [module, wanted] = membersOf(args, "tuple") ?? [];
	if (textOf$1(module) === void 0 || textOf$1(wanted) === void 0) {
		computed(name, "a module or a name", report);
		return;
	}
	const reached = {
		kind: "global",
		module: textOf$1(module) ?? "",
		name: textOf$1(wanted) ?? ""
	};
	const standing = names.standing(reached);
	const message = `${name} imports ${nameOf$1(reached)}`;
	if (standing.is === "denied") report(PICKLE_RULES.dangerousGlobal, `${message}, which ${standing.does}.`, nameOf$1(reached));
	else if (standing.is === "unknown") report(PICKLE_RULES.unknownGlobal, `${message}, which is on no list.`, nameOf$1(reached));
};
const LATIN = /^(?:latin[-_ ]?1|iso-?8859-?1|ascii|utf[-_]?8)$/i;
/** `_codecs.encode(text, 'latin1')` is how protocol 2 writes bytes; other codecs make other texts, such as names. */
const encoder = (name, args, report) => {
	const [, codec] = membersOf(args, "tuple") ?? [];
	const text = textOf$1(codec);
	if (text === void 0 || !LATIN.test(text)) {
		const message = `${name} is given the codec ${codec === void 0 ? "…" : written(codec, 40)}, and picklers only write latin1.`;
		report(PICKLE_RULES.unusualUse, message, `${name} ${text ?? "of a computed codec"}`);
	}
};
/** `_load_from_bytes(bytes)` is `torch.load` of the bytes. */
const nested = (name, _args, report) => {
	report(PICKLE_RULES.nestedPickle, `${name} loads bytes of the file as a further pickle.`, name);
};
const ORDINARY = [
	[
		"copyreg copy_reg",
		"_reconstructor __newobj__ __newobj_ex__",
		reconstructor
	],
	[
		"numpy.core numpy._core",
		"_ufunc_reconstruct",
		importer
	],
	[
		"_codecs",
		"encode",
		encoder
	],
	[
		"torch.storage",
		"_load_from_bytes",
		nested
	],
	[
		"builtins __builtin__",
		"getattr",
		attribute
	],
	[
		"functools _functools",
		"partial partialmethod",
		partial
	],
	[
		"builtins __builtin__",
		"type",
		typeOf
	]
];
const INDIRECTIONS = new Map([ORDINARY, [
	[
		"operator _operator",
		"attrgetter itemgetter methodcaller",
		getter
	],
	[
		"builtins __builtin__",
		"map filter",
		caller
	],
	[
		"itertools",
		"starmap accumulate takewhile dropwhile filterfalse groupby",
		caller
	]
]].flatMap((rows) => rows.flatMap(([modules, names, judge]) => modules.split(" ").flatMap((module) => names.split(" ").map((name) => [`${module} ${name}`, {
	isOrdinary: rows === ORDINARY,
	judge
}])))));
function indirectionOf(value) {
	const found = INDIRECTIONS.get(`${value.module} ${value.name}`);
	return found && {
		isOrdinary: found.isOrdinary,
		judge: (args, report, names) => found.judge(nameOf$1(value), args, report, names)
	};
}

// src/evidence/model/pickle/called-arguments.ts
/** Functions of the allow-list that call, or build, what they are given: it has to be a name of their own library that may be called. */
/** Modules whose names any library is given. */
const SHARED = /* @__PURE__ */ new Set([
	"builtins",
	"__builtin__",
	"collections"
]);
function judgeCalledArguments(callee, call, standingOf, report) {
	for (const argument of calledArguments(callee, call.args)) if (argument.kind === "global") judgeName$1(callee, argument, standingOf(argument), report);
	else if (canBeCalled(argument)) {
		const what = `${nameOf$1(callee)} of ${written(argument, 80)}`;
		const message = `${nameOf$1(callee)} calls what it is given, and that is computed (${written(argument, 80)}).`;
		report(PICKLE_RULES.computedCall, message, what);
	}
}
function canBeCalled({ kind }) {
	return kind !== "plain" && kind !== "text" && kind !== "number";
}
function judgeName$1(callee, argument, standing, report) {
	const [caller, called] = [nameOf$1(callee), nameOf$1(argument)];
	if (indirectionOf(argument) !== void 0) {
		const message = `${caller} calls ${called}, which reaches others by its arguments.`;
		report(PICKLE_RULES.dangerousIndirection, message, `${caller} of ${called}`);
	} else if (standing.is === "allowed" && standing.role === "name") report(PICKLE_RULES.unusualUse, `${caller} makes an object of ${called}.`, `call of ${called}`);
	else if (standing.is === "allowed" && isForeign(callee, argument)) {
		const message = `${caller} makes an object of ${called}, which is of another library.`;
		report(PICKLE_RULES.unusualUse, message, `${caller} of ${called}`);
	}
}
function isForeign(callee, argument) {
	const [own, other] = [rootOf(callee.module), rootOf(argument.module)];
	return own !== other && !SHARED.has(own) && !SHARED.has(other);
}

// src/evidence/model/pickle/exec-state.ts
/** The state that SciPy's distributions run: `rv_generic.__setstate__` gives the text `_parse_arg_template` of it to `exec`. */
const TEMPLATE = "_parse_arg_template";
/** What `rv_generic._construct_argparser` writes: names of parameters, and numbers for those that have them. Nothing in it can be called. */
const OWN$2 = /^\ndef _parse_args\(self, [\w, =]*\):\n {4}return \([\w, ]*\), [\w, ]*\n\ndef _parse_args_rvs\(self, [\w, =]*, size=None\):\n {4}return self\._argcheck_rvs\([\w, ]*, size=size\)\n\ndef _parse_args_stats\(self, [\w, =]*, moments='mv'\):\n {4}return \([\w, ]*\), [\w, ]*, moments\n$/;
/** What of a state would run when BUILD gives it to an object of `made`, to stand after "the state "; undefined when nothing would. */
function runOfState(made, state) {
	if (!isDistribution(made)) return;
	if (!(membersOf(state, "dict")?.every((key, index) => index % 2 === 1 || textOf$1(key) !== void 0) === true)) return "cannot be seen";
	const template = entryOf(state, TEMPLATE);
	return template === void 0 || OWN$2.test(textOf$1(template) ?? "") ? void 0 : `has a text ${TEMPLATE} that is not SciPy’s`;
}
/** Also an instance that is imported: `scipy.stats.norm`. Those that are frozen, and what `_kde` holds, have no such text. */
function isDistribution({ module, name }) {
	return rootOf(module) === "scipy" && module.startsWith("scipy.stats") && !/_frozen$|^gaussian_kde$/.test(name);
}

// src/evidence/model/pickle/inspector.ts
const MOST_NAMES_REMEMBERED = 1e4;
const SHOWN_ARGUMENTS = 80;
/** Judges what a stream would make its loader do. */
var Inspector = class {
	findings;
	/** Names were imported that Python could import, or that are computed; something was called. */
	hasImported = false;
	hasCalled = false;
	#facts;
	#standings = /* @__PURE__ */ new Map();
	/** Something was imported that reaches others by its arguments. */
	#isReaching = false;
	constructor(findings, facts) {
		this.findings = findings;
		this.#facts = facts;
	}
	imported(module, name, offset) {
		const moduleText = textOf$1(module);
		const nameText = textOf$1(name);
		if (moduleText === void 0 || nameText === void 0) {
			const what = `${written(module, 60)} ${written(name, 60)}`;
			this.findings.add(PICKLE_RULES.computedImport, offset, "The name that is imported here is computed, or longer than any real one.", what);
			this.hasImported ||= module.kind === "call" || name.kind === "call";
			return UNKNOWN$1;
		}
		const value = {
			kind: "global",
			module: moduleText,
			name: nameText
		};
		this.hasImported ||= IMPORTABLE.test(moduleText) && IMPORTABLE.test(nameText);
		this.#judge(value, offset);
		this.#facts.imported(value);
		return value;
	}
	called(callee, args, offset) {
		const call = {
			kind: "call",
			callee,
			args
		};
		this.hasCalled = true;
		if (callee.kind === "global") {
			const attribute = allowedAttribute(callee, args, this);
			if (attribute !== void 0) return attribute;
			this.#judgeCall(callee, call, offset);
		} else {
			const what = written(callee, 120);
			const message = `What is called here is computed (${what}), with ${written(args, SHOWN_ARGUMENTS)}.`;
			this.findings.add(PICKLE_RULES.computedCall, offset, message, what);
		}
		return call;
	}
	built(target, state, offset) {
		this.#judgeRun(target, state, offset);
		if (target.kind !== "call") {
			this.#unusual(target, offset, "BUILD changes something that is no new object", "BUILD on");
			return;
		}
		this.#facts.built(target, state);
		const made = classOf(target);
		if (made?.kind === "global") this.#judgeState(made, target, offset);
	}
	filled(target, offset) {
		if (target.kind !== "call") this.#unusual(target, offset, "Items are put into something that is no new object", "items into");
	}
	handed(items, from, offset) {
		for (let index = this.#isReaching ? from : items.length; index < items.length; index++) {
			const item = items[index];
			if (item?.kind === "global" && indirectionOf(item)?.isOrdinary === true) {
				const message = `${nameOf$1(item)} is handed over and not called, so what it is given cannot be seen`;
				this.#unusual(item, offset, message, "handing over");
			}
		}
	}
	entry(key, value) {
		this.#facts.entry(key, value);
	}
	persistent(id, offset) {
		if (!isStorageId(id)) {
			const message = `An object is left to the loader, by the id ${written(id, SHOWN_ARGUMENTS)}.`;
			this.findings.add(PICKLE_RULES.persistentId, offset, message, written(id, SHOWN_ARGUMENTS));
		}
		this.#facts.stored(id);
		return {
			kind: "persistent",
			id
		};
	}
	extension(code, offset) {
		const message = `The extension code ${code} stands for a name that is not in the file.`;
		this.findings.add(PICKLE_RULES.extensionCode, offset, message, `code ${code}`);
		return UNKNOWN$1;
	}
	outsideBuffer(offset) {
		this.findings.add(PICKLE_RULES.outsideBuffer, offset, "A buffer is taken from outside of the file.", "NEXT_BUFFER");
		return PLAIN;
	}
	odd(message, offset) {
		this.findings.add(PICKLE_RULES.oddStructure, offset, `${message}.`, message);
	}
	crossed(message, offset) {
		this.findings.add(PICKLE_RULES.crossedFrame, offset, `${message}.`, message);
	}
	standing(value) {
		const name = `${value.module} ${value.name}`;
		const known = this.#standings.get(name);
		if (known !== void 0) return known;
		const standing = standingOf(value.module, value.name);
		if (this.#standings.size < MOST_NAMES_REMEMBERED) this.#standings.set(name, standing);
		return standing;
	}
	#judge(value, offset) {
		const name = nameOf$1(value);
		const indirection = indirectionOf(value);
		if (indirection !== void 0) {
			this.#isReaching = true;
			if (!indirection.isOrdinary) {
				const message = `${name} is imported, which reaches others by name or argument.`;
				this.findings.add(PICKLE_RULES.indirection, offset, message, name);
			}
			return;
		}
		const standing = this.standing(value);
		if (standing.is === "denied") {
			const message = `${name} is imported, which ${standing.does}.`;
			this.findings.add(PICKLE_RULES.dangerousGlobal, offset, message, name);
		} else if (standing.is === "unknown") this.findings.add(PICKLE_RULES.unknownGlobal, offset, `${name} is imported, which is on no list.`, name);
	}
	#judgeCall(callee, call, offset) {
		const bytes = bytesGiven(callee, call.args);
		if (bytes !== void 0 && this.findings.nest({
			...bytes,
			offset,
			loader: nameOf$1(callee)
		})) return;
		const indirection = indirectionOf(callee);
		if (indirection !== void 0) {
			indirection.judge(call.args, (rule, message, detail) => this.findings.add(rule, offset, message, detail), this);
			return;
		}
		const name = nameOf$1(callee);
		const standing = this.standing(callee);
		const shown = written(call.args, SHOWN_ARGUMENTS);
		if (standing.is === "denied") {
			const message = `${name} is imported, which ${standing.does}, and called with ${shown}.`;
			this.findings.tell(PICKLE_RULES.dangerousGlobal, name, message);
		} else if (standing.is === "unknown") {
			const message = `${name} is imported, which is on no list, and called with ${shown}.`;
			this.findings.tell(PICKLE_RULES.unknownGlobal, name, message);
		} else if (isMemoryMap(callee)) {
			const message = `${name} is called with ${shown}, and opens or writes that file.`;
			this.findings.add(PICKLE_RULES.dangerousGlobal, offset, message, `call of ${name}`);
		} else if (standing.role === "name") this.#unusual(callee, offset, `${name} is called with ${shown}, and its library only refers to it`, "call of");
		else this.#judgeArguments(callee, call, offset);
	}
	#judgeArguments(callee, call, offset) {
		if (isMadeUnlikeItsLibrary(callee, call.args)) {
			const shown = written(call.args, SHOWN_ARGUMENTS);
			const message = `${nameOf$1(callee)} is called with ${shown}, and its library makes it without arguments`;
			this.#unusual(callee, offset, message, "arguments for");
		}
		const standing = (value) => this.standing(value);
		judgeCalledArguments(callee, call, standing, (rule, message, detail) => this.findings.add(rule, offset, message, detail));
	}
	/** A name on no list may be an instance: BUILD sets its state as well. */
	#judgeRun(target, state, offset) {
		const made = target.kind === "call" ? classOf(target) : target;
		const run = made?.kind === "global" ? runOfState(made, state) : void 0;
		if (made?.kind === "global" && run !== void 0) {
			const message = `BUILD gives ${nameOf$1(made)} a state that it runs as code, and the state ${run}.`;
			this.findings.add(PICKLE_RULES.dangerousGlobal, offset, message, `BUILD on ${nameOf$1(made)}`);
		}
	}
	#judgeState(made, target, offset) {
		const indirection = indirectionOf(made);
		if (indirection !== void 0 && target.state !== void 0) {
			indirection.judge(target.state, (rule, message, detail) => this.findings.add(rule, offset, message, detail), this);
			return;
		}
		const standing = this.standing(made);
		if (standing.is === "allowed" && standing.role !== "object") {
			const what = `BUILD sets the state of ${nameOf$1(made)}, and its library does not`;
			this.#unusual(made, offset, what, "BUILD on");
		}
	}
	#unusual(value, offset, message, how) {
		const what = `${how} ${written(value, 120)}`;
		this.findings.add(PICKLE_RULES.unusualUse, offset, `${message}.`, what);
	}
};

// src/evidence/model/pickle/joblib-array.ts
/**
* Arrays of joblib (joblib/numpy_pickle.py): a `NumpyArrayWrapper` is pickled, and right after the BUILD that finishes it stand the bytes of
* the array, or a pickle of their own for objects; since 1.2 behind a byte that says how many bytes of padding follow.
*/
const WRAPPERS = /* @__PURE__ */ new Set(["joblib.numpy_pickle.NumpyArrayWrapper", "sklearn.externals.joblib.numpy_pickle.NumpyArrayWrapper"]);
const FILE_WRAPPER = /\.Z?NDArrayWrapper$/;
/** As NumPy pickles a type: always with its width. Without one, it depends on the letter. */
const TYPE$1 = /^[<>|=]?([biufcmMSUVO])(\d+)$/;
/** Types whose width is that of the state. Of the others NumPy takes it from the name alone. */
const FLEXIBLE = /[SUV]/;
/** What joblib gives a wrapper. Whatever else stands in its state hides an attribute or a method. */
const STATE = /* @__PURE__ */ new Set([
	"subclass",
	"shape",
	"order",
	"dtype",
	"allow_mmap",
	"numpy_array_alignment_bytes"
]);
/** NumPy's text of any length: an array of it is pickled, as one of objects is. */
const STRINGS = ["numpy.dtypes.StringDType", "numpy._core._internal._convert_to_stringdtype_kwargs"];
/** Bytes of a character of NumPy's text. */
const CHARACTER = 4;
/** Places in the state of a dtype. */
const WIDTH = 5;
const FLAGS = 7;
/** The version of the state from which on its flags count. */
const FLAGS_SINCE = 3;
/** The bit of a dtype's flags that says that it holds objects. */
const HAS_OBJECT = 1;
function className(target) {
	const made = classOf(target);
	return made?.kind === "global" ? nameOf$1(made) : "";
}
/** What follows the BUILD of a wrapper; undefined for anything else. A length that may be another for joblib would hide what follows. */
function arrayAfter(target) {
	if (!WRAPPERS.has(className(target))) return;
	const dtype = entryOf(target.state, "dtype");
	const type = isStrings(dtype) ? {
		width: 0,
		hasObject: true
	} : elementOf$1(dtype);
	const sizes = membersOf(entryOf(target.state, "shape"), "tuple")?.map(sizeOf);
	const alignment = entryOf(target.state, "numpy_array_alignment_bytes");
	if (!(hasKnownKeys(target.state) && (alignment === void 0 || alignment.kind === "number")) || type === void 0 || sizes === void 0 || sizes.includes(void 0)) return { kind: "unknown" };
	if (type.hasObject) return { kind: "pickle" };
	const length = sizes.reduce((product, size) => product * (size ?? 0), type.width);
	return Number.isSafeInteger(length) ? {
		kind: "raw",
		length,
		isPadded: alignment !== void 0
	} : { kind: "unknown" };
}
function hasKnownKeys(state) {
	return (membersOf(state, "dict") ?? [void 0]).every((key, index) => index % 2 === 1 || STATE.has(textOf$1(key) ?? ""));
}
/** The file that a wrapper of joblib below 0.10 names. */
function fileOf(target) {
	return FILE_WRAPPER.test(className(target)) ? textOf$1(entryOf(target.state, "filename")) ?? "…" : void 0;
}
function isStrings(dtype) {
	return dtype?.kind === "call" && STRINGS.some((name) => isNamed(dtype.callee, name));
}
/** Of `numpy.dtype('f8', False, True)`, whose BUILD says the width of types that have no fixed one, and flags. */
function elementOf$1(dtype) {
	if (dtype?.kind !== "call" || !isNamed(dtype.callee, "numpy.dtype")) return;
	const [, kind, digits] = TYPE$1.exec(textOf$1(membersOf(dtype.args, "tuple")?.[0]) ?? "") ?? [];
	const state = dtype.state === void 0 ? [] : membersOf(dtype.state, "tuple");
	if (kind === void 0 || state === void 0) return;
	const hasObject = holdsObjects(kind, state);
	return hasObject === void 0 ? void 0 : {
		width: widthOf(kind, Number(digits), state),
		hasObject
	};
}
function widthOf(kind, digits, state) {
	return (FLEXIBLE.test(kind) ? sizeOf(state[WIDTH]) : void 0) ?? digits * (kind === "U" ? CHARACTER : 1);
}
/** As NumPy decides it: by the flags of the state, whatever the letter says; undefined where it would look further, or fail. */
function holdsObjects(kind, state) {
	const flags = sizeOf(state[FLAGS]);
	if (state[FLAGS] === void 0) return kind === "V" ? void 0 : kind === "O";
	const isOld = kind === "V" && (sizeOf(state[0]) ?? 0) < FLAGS_SINCE;
	if (flags === void 0 || isOld) return;
	const isSaid = (flags & HAS_OBJECT) !== 0;
	return kind === "O" && !isSaid ? void 0 : isSaid;
}

// src/evidence/model/pickle/memo.ts
/** Values by key. Keys that follow one another are an array, as all picklers write them. */
var Memo = class {
	#dense = [];
	#sparse = /* @__PURE__ */ new Map();
	get size() {
		return this.#dense.length + this.#sparse.size;
	}
	get(key) {
		return (typeof key === "number" ? this.#dense[key] : void 0) ?? this.#sparse.get(key);
	}
	put(key, value) {
		if (typeof key === "number" && key >= 0 && key < this.#dense.length) this.#dense[key] = value;
		else if (key === this.#dense.length && !this.#sparse.has(key)) this.#dense.push(value);
		else this.#sparse.set(key, value);
	}
};

// src/evidence/model/pickle/machine.ts
/** FRAME with its argument. */
const FRAME_BYTES = 9;
/** The stack, the marks and the memo of one stream. What Python would refuse is remembered in `mistake`, and emulation goes on. */
var Machine = class {
	stack = [];
	memo = new Memo();
	watcher;
	keeper;
	/** Where the frame ends that is open. */
	frameEnd = 0;
	/** What STOP took; then the stream is at its end. */
	result;
	/** What BUILD finished last, for joblib's arrays, whose bytes follow. */
	built;
	/** The first thing at which Python would have stopped. */
	mistake;
	/** Position of the stream's first opcode. */
	start;
	#marks = [];
	#fence = 0;
	constructor(watcher, keeper, start) {
		this.start = start;
		this.watcher = watcher;
		this.keeper = keeper;
	}
	/** Entries of stack, marks and memo. */
	get held() {
		return this.stack.length + this.#marks.length + this.memo.size;
	}
	push(value) {
		this.stack.push(value);
	}
	pop(op) {
		return (this.stack.length > this.#fence ? this.stack.pop() : void 0) ?? this.#missing(op);
	}
	top(op) {
		return (this.stack.length > this.#fence ? this.stack.at(-1) : void 0) ?? this.#missing(op);
	}
	mark() {
		this.#marks.push(this.stack.length);
		this.#fence = this.stack.length;
	}
	/** POP takes a mark when that is on top. */
	popOrMark(op) {
		if (this.#marks.length > 0 && this.stack.length === this.#fence) this.#unmark();
		else this.pop(op);
	}
	/** Takes what lies above the last mark, and the mark. */
	popMark(op) {
		if (this.#marks.length === 0) {
			this.fail("There is no mark on the stack", op);
			return [];
		}
		const from = this.#fence;
		this.#unmark();
		return this.stack.splice(from);
	}
	/** Moves what lies above the last mark into a container. */
	popMarkInto(container, op) {
		if (this.#marks.length === 0) {
			this.fail("There is no mark on the stack", op);
			return;
		}
		const from = this.#fence;
		this.#unmark();
		this.watcher.handed(this.stack, from, op.offset);
		this.keeper.add(container, this.stack, from);
		this.stack.length = from;
	}
	frame(length, { offset }) {
		const end = offset + FRAME_BYTES + length;
		if (this.frameEnd > offset) {
			this.watcher.odd("A frame begins before the one before it ends", offset);
			if (end > this.frameEnd) this.watcher.crossed("A frame goes beyond the one that it stands in", offset);
		}
		this.frameEnd = Math.max(this.frameEnd, end);
	}
	fail(message, { offset }) {
		this.mistake ??= {
			message,
			offset
		};
	}
	#unmark() {
		this.#marks.pop();
		this.#fence = this.#marks.at(-1) ?? 0;
	}
	#missing(op) {
		this.fail("The stack holds less than the opcode takes", op);
		return UNKNOWN$1;
	}
};

// src/evidence/model/pickle/operation.ts
/** Bytes of a string that are kept; of names no more are needed. */
const KEPT_BYTES = 4096;
const FAULT = 2;
/** The opcode that was read last, with its argument. One object, used again: millions are read. */
var Operation = class {
	code = 0;
	/** Of the opcode's byte in the part. */
	offset = 0;
	/** Integers, memo keys and lengths as written; undefined where there is none or it cannot be read as Python does. */
	number = void 0;
	/** Strings, or the first line of two. */
	text = void 0;
	/** The second line of two. */
	second = void 0;
	/** Bytes of a counted string, all of them: it ends where the opcode does. */
	length = 0;
	/** The text goes on beyond what is kept. */
	isCut = false;
	/** What is wrong with an opcode at which reading stops. */
	fault = "";
	/** Bytes of the argument that still have to be passed over; of a line, all before its newline. */
	skip = 0;
	skipLine = false;
	/** Lines of the argument that were read. */
	lines = 0;
	cursor;
	constructor(cursor) {
		this.cursor = cursor;
	}
	begin(code) {
		this.code = code;
		this.offset = this.cursor.position;
		this.number = void 0;
		this.text = void 0;
		this.second = void 0;
		this.length = 0;
		this.isCut = false;
		this.skip = 0;
		this.skipLine = false;
		this.lines = 0;
	}
	refuse(fault) {
		this.fault = fault;
		return 2;
	}
};

// src/evidence/model/pickle/text.ts
/** How the opcodes of text write strings. What cannot be read is `undefined`: Python refuses it too. */
const UTF8$1 = new TextDecoder("utf-8", { ignoreBOM: true });
/** Below it a call of `fromCharCode` is faster than a decoder. */
const SHORT = 64;
/** Well-formed or not: a lone surrogate becomes U+FFFD. */
function utf8(bytes) {
	return bytes.length < SHORT && isAscii(bytes) ? fromCodes(bytes) : UTF8$1.decode(bytes);
}
function isAscii(bytes) {
	for (let index = 0; index < bytes.length; index++) if ((bytes[index] ?? 0) > 127) return false;
	return true;
}
function fromCodes(bytes) {
	return Reflect.apply(String.fromCharCode, void 0, bytes);
}
function latin1(bytes) {
	return fromCodes(bytes);
}
const UNICODE_ESCAPE = /(\\+)(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g;
/** The codec raw_unicode_escape: Latin-1, and `\uXXXX` and `\UXXXXXXXX` after an odd number of backslashes. */
function rawUnicodeEscape(bytes) {
	return latin1(bytes).replace(UNICODE_ESCAPE, (whole, slashes, short, long) => {
		const code = Number.parseInt(short ?? long ?? "", 16);
		return slashes.length % 2 === 0 || code > 1114111 ? whole : slashes.slice(1) + (short === void 0 ? String.fromCodePoint(code) : String.fromCharCode(code));
	});
}
const QUOTED = /^\s*(['"])(.*)\1\s*$/s;
const ESCAPE$1 = /\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|(\n)|(.))/gs;
const SINGLE = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
/** A Python literal in quotes, as `STRING` holds it; `undefined` without matching quotes. */
function quotedString(bytes) {
	return QUOTED.exec(latin1(bytes))?.[2]?.replace(ESCAPE$1, (whole, hex, octal, newline, letter) => {
		if (newline !== void 0) return "";
		if (letter !== void 0) return SINGLE[letter] ?? (`\\'"`.includes(letter) ? letter : whole);
		return String.fromCharCode(Number.parseInt(hex ?? octal ?? "", hex === void 0 ? 8 : 16) & 255);
	});
}
const DECIMAL = /^[+-]?\d+(?:_\d+)*$/;
const LITERAL = /^[+-]?(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0[0-7]*|[1-9]\d*(?:_\d+)*)$/;
const OCTAL = /^0(?=[0-7])/;
/**
* An integer as `int(text)` reads it; with `literal` as `strtol(text, 0)` does and then `int(text, 0)`. Signs, blanks around, single
* underscores. False and True are `00` and `01`.
*/
function integer(text, literal = false) {
	const trimmed = text.trim();
	if (!(literal ? LITERAL : DECIMAL).test(trimmed)) return;
	const unsigned = trimmed.replace(/^[+-]/, "").replaceAll("_", "");
	const digits = literal ? unsigned.replace(OCTAL, "0o") : unsigned;
	const value = BigInt(digits);
	return trimmed.startsWith("-") ? -value : value;
}

// src/evidence/model/pickle/arguments.ts
/** Integers that may be PyTorch's magic number are kept; longer ones are not needed. */
const MOST_INTEGER_BYTES = 32;
const MOST_DIGITS = 80;
const NEWLINE = 10;
function byteAt(bytes, index) {
	return bytes[index] ?? 0;
}
/** Little-endian, unsigned; a number of 8 bytes loses digits past 2^53, and no file is so long. */
function unsigned(bytes, at, width) {
	let value = 0;
	for (let index = width - 1; index >= 0; index--) value = value * 256 + byteAt(bytes, at + index);
	return value;
}
function fixed(width, isSigned = false) {
	return (op) => {
		const { cursor } = op;
		if (cursor.left < width) return 1;
		const value = unsigned(cursor.bytes, cursor.at, width);
		op.number = isSigned ? value | 0 : value;
		cursor.at += width;
		return 0;
	};
}
/** Eight bytes whose value tells nothing. */
const float = (op) => {
	if (op.cursor.left < 8) return 1;
	op.cursor.at += 8;
	return 0;
};
/** A length of `width` bytes, and so many bytes, of which `keep` says how many it wants to see and `take` sees them. */
function counted(width, isSigned, keep, take) {
	return (op) => {
		const { cursor } = op;
		if (cursor.left < width) return 1;
		const written = unsigned(cursor.bytes, cursor.at, width);
		const length = isSigned ? written | 0 : written;
		if (length < 0) return op.refuse(`says that ${length} bytes follow`);
		const wanted = Math.min(keep, length);
		if (cursor.left < width + wanted) return 1;
		cursor.at += width;
		take(op, cursor.bytes.subarray(cursor.at, cursor.at + wanted), length);
		cursor.at += wanted;
		op.skip = length - wanted;
		return 0;
	};
}
function takeText(op, bytes, length) {
	op.text = utf8(bytes);
	op.isCut = length > bytes.length;
	op.length = length;
}
function takeInteger(op, bytes, length) {
	if (length > bytes.length) return;
	let value = 0n;
	for (let index = length - 1; index >= 0; index--) value = value * 256n + BigInt(byteAt(bytes, index));
	op.number = plainNumber(BigInt.asIntN(length * 8, value));
}
function plainNumber(value) {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value;
}
const nothing$1 = () => void 0;
function takeLength(op, _bytes, length) {
	op.length = length;
}
/** The next line, without its newline and cut to what is kept; `MORE` until it is at hand. */
function line(op, take) {
	const { cursor } = op;
	const end = cursor.bytes.indexOf(NEWLINE, cursor.at);
	const length = (end === -1 ? cursor.bytes.length : end) - cursor.at;
	if (!op.skipLine && (end !== -1 || length > 4096)) {
		op.isCut ||= length > KEPT_BYTES;
		op.skipLine = true;
		take(op, cursor.bytes.subarray(cursor.at, cursor.at + Math.min(length, KEPT_BYTES)));
	}
	if (end === -1) {
		cursor.at += op.skipLine ? length : 0;
		return 1;
	}
	cursor.at = end + 1;
	op.skipLine = false;
	op.lines++;
	return 0;
}
function lineOf(take) {
	return (op) => line(op, take);
}
function takeLineInteger(literal) {
	return (op, bytes) => takeDigits(op, latin1(bytes), literal);
}
function takeLineLong(op, bytes) {
	takeDigits(op, latin1(bytes).replace(/L$/, ""), true);
}
function takeDigits(op, text, literal) {
	op.isCut ||= text.length > MOST_DIGITS;
	const value = op.isCut ? void 0 : integer(text, literal);
	op.number = value === void 0 ? void 0 : plainNumber(value);
}
const pair = (op) => {
	if (op.lines === 0) {
		const first = line(op, (into, bytes) => {
			into.text = utf8(bytes);
		});
		if (first !== 0) return first;
	}
	return line(op, (into, bytes) => {
		into.second = utf8(bytes);
	});
};
const ARGUMENTS = {
	none: () => 0,
	uint1: fixed(1),
	uint2: fixed(2),
	uint4: fixed(4),
	uint8: fixed(8),
	int4: fixed(4, true),
	float8: float,
	long1: counted(1, false, MOST_INTEGER_BYTES, takeInteger),
	long4: counted(4, true, MOST_INTEGER_BYTES, takeInteger),
	bytes1: counted(1, false, 0, takeLength),
	bytes4: counted(4, false, 0, takeLength),
	bytes8: counted(8, false, 0, takeLength),
	string1: counted(1, false, KEPT_BYTES, takeText),
	string4: counted(4, true, KEPT_BYTES, takeText),
	unicode1: counted(1, false, KEPT_BYTES, takeText),
	unicode4: counted(4, false, KEPT_BYTES, takeText),
	unicode8: counted(8, false, KEPT_BYTES, takeText),
	"line-integer": lineOf(takeLineInteger(true)),
	"line-decimal": lineOf(takeLineInteger(false)),
	"line-long": lineOf(takeLineLong),
	"line-float": lineOf(nothing$1),
	"line-string": lineOf((op, bytes) => {
		op.text = quotedString(bytes);
	}),
	"line-unicode": lineOf((op, bytes) => {
		op.text = rawUnicodeEscape(bytes);
	}),
	line: lineOf((op, bytes) => {
		op.text = utf8(bytes);
	}),
	"line-pair": pair
};
function argumentOf(kind) {
	return ARGUMENTS[kind];
}

// src/evidence/model/pickle/opcode-reader.ts
const ARGUMENT_OF = byByte(({ argument }) => argumentOf(argument));
/**
* Reads one opcode after another into `op`. `next` is synchronous; when it answers `MORE`, `await cursor.fill()` and ask again.
* Long strings are passed over, never copied or kept.
*/
var OpcodeReader = class {
	op;
	cursor;
	/** The opcode's byte was taken, its argument was not read to its end. */
	#isOpen = false;
	#isRead = false;
	constructor(cursor) {
		this.cursor = cursor;
		this.op = new Operation(cursor);
	}
	/** Whether an opcode was begun and not finished. */
	get isInside() {
		return this.#isOpen;
	}
	next() {
		const { op, cursor } = this;
		if (!this.#isOpen) {
			const code = cursor.bytes[cursor.at];
			if (code === void 0) return 1;
			op.begin(code);
			cursor.at++;
			this.#isOpen = true;
			this.#isRead = false;
		}
		if (!this.#isRead) {
			const argument = ARGUMENT_OF[op.code];
			if (argument === void 0) {
				this.#isOpen = false;
				return op.refuse("is no opcode");
			}
			const progress = argument(op);
			if (progress !== 0) {
				this.#isOpen = progress === 1;
				return progress;
			}
			this.#isRead = true;
		}
		return op.skip === 0 || this.#passOver() ? this.#finish() : 1;
	}
	#passOver() {
		const { op, cursor } = this;
		const step = Math.min(op.skip, cursor.left);
		cursor.at += step;
		op.skip -= step;
		return op.skip === 0;
	}
	#finish() {
		this.#isOpen = false;
		return 0;
	}
};

// src/evidence/model/pickle/stream.ts
/** Opcodes between two looks at the limits. */
const BLOCK$1 = 256;
/** Members of a container, when what stands in it several times is counted so: a file that has more was made to be endless for its reader. */
const MOST_WRITTEN_OUT = 0xe8d4a51000;
/** Reads one stream from the cursor's place to its STOP, its break or a limit. */
async function readStream(reading, isNested = false) {
	const findings = new Findings(reading.budget.limits.findings);
	const inspector = new Inspector(findings, reading.facts);
	const machine = new Machine(inspector, reading.keeper, reading.cursor.position);
	const { end, reason, offset } = await new Run(reading, machine, findings, isNested).toEnd();
	if (end === "stop") {
		reading.streams++;
		reading.facts.result(machine.result);
	}
	return {
		findings,
		end,
		reason,
		offset,
		result: machine.result,
		hasImported: inspector.hasImported,
		hasCalled: inspector.hasCalled
	};
}
var Run = class {
	#reading;
	#machine;
	#findings;
	#isNested;
	#reader;
	#unspent = 0;
	constructor(reading, machine, findings, isNested) {
		this.#reading = reading;
		this.#machine = machine;
		this.#findings = findings;
		this.#isNested = isNested;
		this.#reader = new OpcodeReader(reading.cursor);
	}
	async toEnd() {
		const end = await this.#opcodes() ?? this.#overLimit();
		this.#tellWeight();
		if (end !== void 0) return end;
		const { mistake } = this.#machine;
		return mistake === void 0 ? {
			end: "stop",
			reason: "",
			offset: this.#reading.cursor.position
		} : {
			end: "broken",
			reason: mistake.message,
			offset: mistake.offset
		};
	}
	/** Reading it costs us no more, so that what follows is looked at all the same. */
	#tellWeight() {
		this.#machine.keeper.weighAgain();
		if (this.#machine.keeper.heaviest > MOST_WRITTEN_OUT) {
			const message = "Containers hold one another so often, or so many do, that there is no end to what they hold.";
			const offset = this.#machine.start;
			this.#findings.add(PICKLE_RULES.limit, offset, message, "containers that hold one another");
		}
	}
	/** Runs opcodes; what ended them, or undefined after STOP. */
	async #opcodes() {
		const reader = this.#reader;
		const machine = this.#machine;
		const { op } = reader;
		while (machine.result === void 0) {
			const progress = reader.next();
			if (progress === 0) {
				if (machine.frameEnd > op.offset && this.#reading.cursor.position > machine.frameEnd) machine.watcher.crossed("An opcode goes beyond the end of its frame", op.offset);
				EFFECT_OF[op.code]?.(machine, op);
				this.#unspent++;
				const stop = (this.#unspent >= BLOCK$1 ? this.#overLimit() : void 0) ?? (machine.built === void 0 ? void 0 : await this.#afterBuild(machine.built));
				if (stop !== void 0) return stop;
			} else if (progress === 2) return {
				end: "broken",
				reason: `${nameOfCode(op.code)} ${op.fault}`,
				offset: op.offset
			};
			else if (!await this.#reading.cursor.fill()) return this.#endOfPart();
		}
	}
	#endOfPart() {
		const { op, isInside } = this.#reader;
		const { cursor, outOfBytes } = this.#reading;
		if (outOfBytes) return limit("bytes that are read of one file", cursor.position);
		return {
			end: "broken",
			reason: isInside ? `The argument of ${nameOfCode(op.code)} goes beyond the end of the file` : "There is no STOP",
			offset: isInside ? op.offset : cursor.position
		};
	}
	#overLimit() {
		const { budget, cursor } = this.#reading;
		const opcodes = this.#unspent;
		this.#unspent = 0;
		if (!budget.spend("opcodes", opcodes)) return limit("opcodes", cursor.position);
		return this.#machine.held > budget.limits.memo ? limit("entries of stack and memo", cursor.position) : void 0;
	}
	/** joblib's arrays stand in the stream, or in other files. */
	async #afterBuild(target) {
		const { offset } = this.#reader.op;
		this.#machine.built = void 0;
		const file = fileOf(target);
		if (file !== void 0) this.#findings.add(PICKLE_RULES.otherFiles, offset, `An array is kept in the file ${JSON.stringify(file)}.`, file);
		const array = arrayAfter(target);
		if (array === void 0) return;
		this.#reading.sawArrays = true;
		if (this.#machine.frameEnd > this.#reading.cursor.position) this.#machine.watcher.crossed("An array stands within a frame, and its loader reads it behind", offset);
		if (array.kind === "pickle") this.#reading.objectsAt = Math.min(this.#reading.objectsAt, offset);
		if (!this.#reading.asJoblib || this.#isNested) return;
		if (array.kind === "pickle") return this.#nestedPickle(offset);
		return array.kind === "unknown" ? {
			end: "broken",
			reason: "How many bytes of an array follow cannot be told",
			offset
		} : this.#passOverArray(array.length, array.isPadded, offset);
	}
	async #nestedPickle(offset) {
		const nested = await readStream(this.#reading, true);
		this.#findings.merge(nested.findings);
		return nested.end === "stop" ? void 0 : {
			...nested,
			offset: Math.max(nested.offset, offset)
		};
	}
	async #passOverArray(length, isPadded, offset) {
		const { cursor } = this.#reading;
		const padding = isPadded ? await cursor.byte() : 0;
		if (padding !== void 0 && await cursor.skip(padding + length)) return;
		return this.#reading.outOfBytes ? limit("bytes that are read of one file", cursor.position) : {
			end: "broken",
			reason: `The ${length} bytes of an array go beyond the end of the file`,
			offset
		};
	}
};
function limit(what, offset) {
	return {
		end: "limit",
		reason: `The limit of ${what} is reached`,
		offset
	};
}
function nameOfCode(code) {
	return OPCODES.get(code)?.name ?? `The byte 0x${code.toString(16).padStart(2, "0")}`;
}

// src/evidence/model/pickle/keeper/weigh.ts
/** The largest weight of some containers, as they are now; one that is inside itself counts once on the way. */
function heaviestOf(holders) {
	const weights = /* @__PURE__ */ new Map();
	let heaviest = 0;
	for (const holder of holders) heaviest = Math.max(heaviest, weigh(holder, weights));
	return heaviest;
}
/** Children first, without recursion: a file may nest as deep as it likes. */
function weigh(root, weights) {
	const open = /* @__PURE__ */ new Set();
	const stack = [root];
	for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
		const inner = top.inner ?? [];
		if (weights.has(top)) stack.pop();
		else if (open.has(top)) {
			const own = 1 + top.count - inner.length;
			const total = inner.reduce((sum, each) => sum + (weights.get(each) ?? 1), own);
			weights.set(top, total);
			stack.pop();
		} else {
			open.add(top);
			for (const each of inner) if (!weights.has(each) && !open.has(each)) stack.push(each);
		}
	}
	return weights.get(root) ?? 1;
}

// src/evidence/model/pickle/keeper/value-keeper.ts
/** Members of a container that are kept: a dict's state has more that matter than a tuple's arguments. */
const KEPT = {
	tuple: 10,
	list: 8,
	dict: 64,
	set: 4
};
/** For a whole file; past them, only what judging a call needs at least is kept. */
const ALLOWANCE = {
	links: 1e6,
	characters: 32e6,
	edges: 5e4
};
const SHORT_TEXT = 128;
const STRICTLY_KEPT = 10;
/**
* Decides how much of strings and containers is remembered, so that memory has a bound whatever a file does: first generously, then
* containers keep few members and none of their members' members.
*/
var ValueKeeper = class {
	/** The largest weight of a container. */
	heaviest = 0;
	#links;
	#characters;
	/** Containers in containers that are still remembered, and whether there were more. */
	#edges;
	#isCut = false;
	#isLate = false;
	#holders = [];
	constructor({ links, characters, edges = ALLOWANCE.edges } = ALLOWANCE) {
		this.#edges = edges;
		this.#links = links;
		this.#characters = characters;
	}
	text(text, isCut, place) {
		const bytes = place === void 0 ? {} : { bytes: place };
		if (text.length <= SHORT_TEXT) return {
			kind: "text",
			text,
			isCut,
			...bytes
		};
		if (text.length > this.#characters) return {
			kind: "text",
			text: copied(text, SHORT_TEXT),
			isCut: true,
			...bytes
		};
		this.#characters -= text.length;
		return {
			kind: "text",
			text,
			isCut,
			...bytes
		};
	}
	items(type) {
		return {
			kind: "items",
			type,
			first: [],
			count: 0,
			weight: 1,
			isHeld: false,
			inner: void 0
		};
	}
	/** Adds `items[from…]`. */
	add(container, items, from) {
		const room = KEPT[container.type] - container.first.length;
		const end = Math.min(items.length, from + room);
		for (let index = from; index < end; index++) {
			const item = items[index] ?? UNKNOWN$1;
			if (this.#links > 0) {
				this.#links--;
				container.first.push(item);
			} else if (container.first.length < STRICTLY_KEPT) container.first.push(leaf(item));
		}
		container.count += items.length - from;
		this.#isLate ||= container.isHeld;
		for (let index = from; index < items.length; index++) {
			const item = items[index];
			const inner = item?.kind === "call" ? item.args : item;
			container.weight += inner?.kind === "items" ? this.#hold(container, inner) : 1;
		}
		this.heaviest = Math.max(this.heaviest, container.weight);
	}
	/** Weighs again where containers were filled after they had been put into others. */
	weighAgain() {
		if (this.#isLate) {
			this.#isLate = false;
			const again = this.#isCut ? Number.POSITIVE_INFINITY : heaviestOf(this.#holders);
			this.heaviest = Math.max(this.heaviest, again);
		}
	}
	/** What a container adds to the weight of the one that it is put into. */
	#hold(container, inner) {
		if (inner === container) return 0;
		inner.isHeld = true;
		if (this.#edges === 0) this.#isCut = true;
		else {
			this.#edges--;
			if (container.inner === void 0) {
				container.inner = [];
				this.#holders.push(container);
			}
			container.inner.push(inner);
		}
		return inner.weight;
	}
};
/** A slice would keep the whole string in memory. */
function copied(text, length) {
	return Array.from(text.slice(0, length)).join("");
}
function leaf(item) {
	if (item.kind === "items") return UNKNOWN$1;
	return item.kind === "call" ? {
		...item,
		args: UNKNOWN$1,
		state: PLAIN
	} : item;
}

// src/evidence/model/pickle/examine-pickle.ts
/** The first object of PyTorch's format before 1.6 (torch/serialization.py). */
const LEGACY_MAGIC = 119547037146038801333356n;
/** Magic number, protocol version, system, object, keys of the storages: then the storages. */
const LEGACY_STREAMS = 5;
const PADDING = /* @__PURE__ */ new Set([
	0,
	9,
	10,
	13,
	32
]);
/**
* Reads all pickle streams of a part by emulation: nothing is imported, called or built. A part with joblib's arrays is read twice, as
* joblib does and as pickle does, for which the arrays' bytes are opcodes. Spends bytes and opcodes of the budget.
*/
async function examinePickle(part, budget, recurse) {
	const findings = new Findings(budget.limits.findings);
	const outcome = await new Streams(part, budget, findings, true).read();
	const inside = [...await openedIn(part, findings, recurse)];
	if (outcome.format === "joblib") {
		const asPickle = new Findings(budget.limits.findings);
		const streams = new Streams(part, budget, asPickle, false);
		await streams.read();
		findings.mergeImports(asPickle, streams.objectsAt);
		const found = await openedIn(part, asPickle, recurse);
		inside.push(...found.filter(({ rule }) => rule.leadsTo === "dangerous"));
	}
	return {
		...outcome,
		findings: withInside(findings.all(part.within), inside, budget.limits.findings)
	};
}
async function openedIn(part, { nested }, recurse) {
	return recurse === void 0 ? nested.map((each) => unopened(each, part)) : await nestedFindings(part, nested, recurse);
}
/** Own findings first; of each gravity at most so many as one file may have, so that none hides a worse one. */
function withInside(own, inside, most) {
	const kept = ORDER.flatMap((gravity) => inside.filter(({ rule }) => rule.leadsTo === gravity).slice(0, most));
	return [...own, ...kept];
}
/** The streams of a part, one after another. */
var Streams = class {
	#findings;
	#reading;
	#facts = new Facts();
	#accepted = 0;
	#isLegacy = false;
	#isPickle = false;
	#rest;
	constructor(part, budget, findings, asJoblib) {
		const reading = {
			cursor: new Cursor(part.chunks(), (length) => {
				reading.outOfBytes ||= !budget.spend("bytes", length);
				return !reading.outOfBytes;
			}),
			budget,
			keeper: new ValueKeeper(),
			facts: this.#facts,
			asJoblib,
			outOfBytes: false,
			sawArrays: false,
			objectsAt: Number.POSITIVE_INFINITY,
			streams: 0
		};
		this.#reading = reading;
		this.#findings = findings;
	}
	get objectsAt() {
		return this.#reading.objectsAt;
	}
	async read() {
		const { cursor } = this.#reading;
		try {
			while (await this.#next());
		} finally {
			await cursor.close();
		}
		if (this.#accepted > 1 && !this.#isLegacy) {
			const message = `${this.#accepted} pickles stand one after another.`;
			this.#findings.add(PICKLE_RULES.severalStreams, 0, message, `${this.#accepted} pickles`);
		}
		return {
			format: this.#isLegacy ? "pytorch-legacy" : this.#reading.sawArrays ? "joblib" : "pickle",
			facts: this.#facts.toFacts(),
			streams: this.#reading.streams,
			isPickle: this.#isPickle,
			...this.#rest !== void 0 && { rest: this.#rest }
		};
	}
	/** False when there is no more to read, or no sense in it. */
	async #next() {
		const { cursor } = this.#reading;
		const start = cursor.position;
		if (!await this.#hasMore()) return this.#endsEarly();
		if (this.#accepted > 0 && PADDING.has(cursor.bytes[cursor.at] ?? 0)) {
			await this.#passOverPadding(start);
			return true;
		}
		const stream = await readStream(this.#reading);
		if (!(this.#accepted === 0 || stream.end !== "broken" || stream.hasImported)) {
			this.#rest = start;
			this.#findings.add(PICKLE_RULES.trailingBytes, start, "After the last pickle come bytes that are none.", `from byte ${start}`);
			return false;
		}
		this.#accepted++;
		this.#isPickle ||= stream.end !== "broken" || stream.hasImported;
		this.#findings.merge(stream.findings);
		this.#tellEnd(stream);
		return stream.end === "stop" && await this.#legacy(stream.result);
	}
	async #hasMore() {
		const { cursor } = this.#reading;
		while (cursor.left === 0) if (!await cursor.fill()) return false;
		return true;
	}
	/** Always false: reading is over. */
	#endsEarly() {
		if (this.#reading.outOfBytes) {
			const offset = this.#reading.cursor.position;
			this.#findings.add(PICKLE_RULES.limit, offset, "The limit of bytes that are read of one file is reached.", "bytes");
		} else if (this.#accepted === 0) this.#findings.add(PICKLE_RULES.brokenStream, 0, "There are no bytes.", "empty");
		return false;
	}
	async #passOverPadding(start) {
		const { cursor } = this.#reading;
		while (await this.#hasMore() && PADDING.has(cursor.bytes[cursor.at] ?? 0)) cursor.at++;
		const message = `${cursor.position - start} bytes of zeros or blanks follow a pickle.`;
		this.#findings.add(PICKLE_RULES.padding, start, message, "zeros or blanks");
	}
	#tellEnd({ end, reason, offset, hasCalled, hasImported }) {
		if (end === "limit") this.#findings.add(PICKLE_RULES.limit, offset, `${reason}, so the rest is not examined.`, reason);
		else if (end === "broken") {
			const rule = hasCalled || hasImported ? PICKLE_RULES.brokenAfterCall : PICKLE_RULES.brokenStream;
			this.#findings.add(rule, offset, `${reason}: the stream breaks at byte ${offset}.`, reason);
		}
	}
	/** Passes over the storages of PyTorch's old format, whose sizes the object's persistent ids have said. */
	async #legacy(result) {
		const { cursor } = this.#reading;
		this.#isLegacy ||= this.#accepted === 1 && result?.kind === "number" && result.value === LEGACY_MAGIC;
		if (!this.#isLegacy || this.#accepted !== LEGACY_STREAMS) return true;
		const storages = [...this.#facts.storages.values()];
		const keys = result?.kind === "items" ? result.count : -1;
		const total = storages.reduce((sum, { elements, width }) => sum + 8 + elements * width, 0);
		if (keys !== storages.length) return true;
		const offset = cursor.position;
		if (!await cursor.skip(total)) {
			const reason = `The ${total} bytes of the storages go beyond the end of the file`;
			this.#findings.add(PICKLE_RULES.brokenAfterCall, offset, `${reason}.`, reason);
			return false;
		}
		return true;
	}
};

// src/evidence/model/pickle/looks-like-pickle.ts
/** So many opcodes that Python would take, of as many kinds, are no accident. */
const ENOUGH$1 = 2;
/**
* Whether the first bytes of a file (some hundred are enough) begin a pickle of protocol 0 to 5. Content only. One that hides behind a
* string longer than `head` is not seen: `examinePickle` and its `isPickle` tell.
*/
function looksLikePickle(head) {
	const [first, protocol = 0, next] = head;
	if (first === 128) return protocol <= 5 && head.length > 1 && (next === void 0 || OPCODES.has(next));
	return head.length > 1 && parse(head) === "pickle";
}
/**
* Whether the first bytes are opcodes that Python would take, too few to tell: a pickle of protocol 0 that begins with a long string, or
* with one opcode again and again, is text to anyone who looks at its beginning only.
*/
function mayBeginPickle(head) {
	return head.length > 1 && parse(head) !== "none";
}
/** Protocols 0 and 1 have no mark of their own: the beginning has to be opcodes that Python would take. */
function parse(head) {
	const reader = new OpcodeReader(Cursor.over(head));
	const inspector = new Inspector(new Findings(1), new Facts());
	const machine = new Machine(inspector, new ValueKeeper(), 0);
	const kinds = /* @__PURE__ */ new Set();
	while (machine.result === void 0) {
		const progress = reader.next();
		if (progress === 0) {
			EFFECT_OF[reader.op.code]?.(machine, reader.op);
			kinds.add(reader.op.code);
		}
		if (progress === 2 || machine.mistake !== void 0) return isPayload(inspector) ? "pickle" : "none";
		if (progress !== 0) return kinds.size >= ENOUGH$1 || isPayload(inspector) ? "pickle" : "perhaps";
	}
	return reader.cursor.left === 0 || kinds.size > ENOUGH$1 ? "pickle" : "none";
}
function isPayload({ hasImported, hasCalled }) {
	return hasImported && hasCalled;
}

// src/evidence/model/polyglot.ts
/**
* What a pickle loader finds in bytes that are something else as well: a picture, or the raw numbers of a tensor. Numbers may begin like a
* pickle by chance, so that only whole pickles count, which end with STOP, and only what they import or call.
*/
async function pickleInside(head, part, { budget, recurse }) {
	const isLikely = looksLikePickle(head);
	if (!isLikely && !mayBeginPickle(head)) return [];
	const { streams, findings } = await examinePickle(part, budget, recurse);
	const isTold = ({ rule }) => rule.leadsTo === "dangerous" || rule.leadsTo === "suspicious" && streams > 0;
	return streams === 0 && isLikely ? [] : findings.filter(isTold);
}

// src/evidence/model/archive/contents.ts
/** Examines the members of an archive one after another, and keeps what they are. */
var Contents = class {
	seen = [];
	#notes;
	#context;
	constructor(notes, context) {
		this.#notes = notes;
		this.#context = context;
	}
	/** False when the budget is spent, and there is no sense in going on. */
	async add(name, member, said, manner) {
		const { part } = member;
		const { format, findings, facts, notAModel } = manner === "tensor" ? await this.#tensor(part) : await this.#context.recurse(part);
		this.seen.push({
			name,
			format,
			facts,
			notAModel: notAModel === true
		});
		if (manner === "locked") {
			this.#notes.take(findings.filter(({ rule }) => rule.leadsTo === "dangerous"));
			return true;
		}
		this.#notes.take(findings);
		if (!await member.drain(this.#context.budget)) {
			this.find(part, ARCHIVE_RULES.limit, "The limit of bytes that are read of one file is reached.", "bytes");
			return false;
		}
		this.#judge(member, said);
		return true;
	}
	find(part, rule, message, detail, offset) {
		const notes = new Notes({
			...part,
			chunks: noChunks
		}, 1);
		notes.find(rule, message, detail, offset === void 0 ? {} : { offset });
		this.#notes.take(notes.examination("").findings);
	}
	async #tensor(part) {
		return {
			format: "tensor",
			findings: await pickleInside(await headOf(part), part, this.#context),
			facts: {},
			notAModel: true
		};
	}
	#judge({ part, broken, bomb, whole }, { crcs, sizes }) {
		if (bomb !== void 0) this.find(part, ARCHIVE_RULES.bomb, "The data become many times their size.", bomb);
		else if (broken !== void 0) this.find(part, ARCHIVE_RULES.damaged, `The data cannot be unpacked: ${broken}.`, broken);
		else if (whole !== void 0) {
			const less = sizes.find((size) => size < whole.bytes);
			const more = sizes.find((size) => size > whole.bytes);
			const crc = crcs.find((one) => one !== whole.crc);
			if (less !== void 0) {
				const detail = `${whole.bytes} bytes, not ${less}`;
				this.find(part, ARCHIVE_RULES.contradiction, "The data are longer than a header says.", detail);
			} else if (more !== void 0) {
				const detail = `${whole.bytes} bytes, not ${more}`;
				this.find(part, ARCHIVE_RULES.damaged, "The data are shorter than a header says.", detail);
			} else if (crc !== void 0) this.find(part, ARCHIVE_RULES.damaged, "The checksum of the data is another.", `${whole.crc}, not ${crc}`);
		}
	}
};
async function* noChunks() {}

// src/evidence/model/archive/held.ts
/** What can only be streamed is held up to here, to be read anywhere. */
const HELD$1 = 64 * 2 ** 20;
/** A part that can be read anywhere; one that is a stream is held in memory, as far as may be. Spends the bytes that it holds. */
async function heldPart({ size, read, chunks }, budget, most = HELD$1) {
	if (size !== void 0 && read !== void 0) return {
		size,
		read,
		isCut: false
	};
	const pieces = [];
	let length = 0;
	let isCut = false;
	for await (const chunk of chunks()) {
		const piece = new Uint8Array(chunk.subarray(0, most - length));
		isCut = piece.length < chunk.length || !budget.spend("bytes", piece.length);
		if (isCut && piece.length === 0) break;
		pieces.push(piece);
		length += piece.length;
		if (isCut) break;
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return {
		size: length,
		read: (offset, wanted) => Promise.resolve(bytes.subarray(offset, offset + wanted)),
		isCut
	};
}

// src/evidence/model/archive/crc32.ts
/** Of each byte. Signed, because those are the integers that engines keep unboxed. */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
	return value;
});
/** CRC-32 of zip and gzip; `crc` is that of the bytes before. For platforms that have none of their own. */
function crc32(bytes, crc = 0) {
	let value = ~crc;
	for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ value >>> 8;
	return ~value >>> 0;
}

// src/evidence/model/archive/salvage.ts
/**
* Bytes that are given to a decompressor at once, pass after pass: what comes out of the bytes in which a stream breaks is lost with them.
* The last pass loses what one byte would have given.
*/
const STEPS = [
	4096,
	64,
	1
];
/** Pieces that a decompressor may have been given and not have read when it breaks. */
const AHEAD$1 = 4;
/**
* What a broken stream holds beyond its first `told` bytes, up to the break. The stream is read again, once for each step: all before the
* break as it comes, the bytes around it ever finer.
*/
async function* salvaged(packed, unpack, told, brokeAt) {
	let given = told;
	let from = Math.max(0, brokeAt - AHEAD$1 * (1 << 18));
	for (const step of STEPS) {
		const places = [];
		let seen = 0;
		try {
			for await (const chunk of unpack(finely(packed(), from, step, places))) {
				seen += chunk.length;
				if (seen > given) {
					const fresh = chunk.subarray(chunk.length - (seen - given));
					given = seen;
					yield fresh;
				}
			}
		} catch {}
		from = places.at(-4) ?? from;
	}
}
/** Chunks as they come before `from`, then in pieces of `step` bytes; `places` gets where each of the last ones begins. */
async function* finely(chunks, from, step, places) {
	let at = 0;
	for await (const chunk of chunks) {
		const whole = Math.max(0, Math.min(chunk.length, from - at));
		if (whole > 0) yield chunk.subarray(0, whole);
		for (let start = whole; start < chunk.length; start += step) {
			places.push(at + start);
			if (places.length > AHEAD$1) places.shift();
			yield chunk.subarray(start, start + step);
		}
		at += chunk.length;
	}
}

// src/evidence/model/archive/member.ts
/** So much may come of anything. */
const FREE = 2 ** 20;
/** What is packed in less is unpacked once, and kept when it becomes no more than is free. */
const SMALL = 2 ** 16;
/**
* What a member of an archive holds, unpacked. Its streams never reject: what breaks them, and a bomb, end them and are remembered,
* so that what comes before is examined in any case.
*/
var Member = class {
	part;
	/** Bytes and CRC-32 of all that there is; absent until a stream was read to its end. */
	whole;
	/** Why the data end early. */
	broken;
	/** `4.0 MiB from 20 kB`, when reading stopped because it became too many times its size. */
	bomb;
	#packed;
	#unpack;
	#ratio;
	#budget;
	#kept;
	#crc32;
	/** Without `unpack`: it is stored, and can be read anywhere. */
	constructor(packed, unpack, budget, ports) {
		this.#packed = packed;
		this.#unpack = unpack;
		this.#ratio = budget.limits.ratio;
		this.#budget = budget;
		this.#crc32 = ports.crc32 ?? crc32;
		const { path, within, size, read } = packed;
		const anywhere = unpack === void 0 && size !== void 0 && read !== void 0 ? {
			size,
			read
		} : {};
		this.part = {
			path,
			within,
			...anywhere,
			chunks: () => this.#chunksOnce()
		};
	}
	/** Reads what nobody has read to its end, for its size and checksum. False when the budget does not allow it. */
	async drain(budget) {
		if (this.whole !== void 0 || this.broken !== void 0 || this.bomb !== void 0) return true;
		for await (const { length } of this.#chunksOnce()) if (!budget.spend("bytes", length)) return false;
		return true;
	}
	/** Small members are many, and each is read several times. */
	async *#chunksOnce() {
		if (this.#unpack === void 0 || (this.#packed.size ?? SMALL) >= SMALL) {
			yield* this.#chunks();
			return;
		}
		this.#kept ??= await this.#whole();
		if (this.#kept === void 0) yield* this.#chunks();
		else if (this.#kept.length > 0) yield this.#kept;
	}
	/** Undefined when it is more than what is kept. */
	async #whole() {
		const pieces = [];
		let length = 0;
		for await (const chunk of this.#chunks()) {
			length += chunk.length;
			if (length > FREE) return;
			pieces.push(new Uint8Array(chunk));
		}
		return joined$2(pieces, length);
	}
	/** What lies before a break, beyond the first `told` bytes: a payload there is loaded before the loader notices. */
	async *#upTo(told, read, unpack) {
		let bytes = told;
		for await (const chunk of salvaged(() => this.#packed.chunks(), unpack, told, read)) {
			bytes += chunk.length;
			if (bytes > FREE && bytes > this.#ratio * read) {
				this.bomb = `${bytes} bytes from ${read}`;
				return;
			}
			yield chunk;
		}
	}
	async *#chunks() {
		let read = 0;
		async function* counted(chunks) {
			for await (const chunk of chunks) {
				read += chunk.length;
				yield chunk;
			}
		}
		const packed = counted(this.#packed.chunks());
		let bytes = 0;
		let crc = 0;
		try {
			for await (const chunk of this.#unpack === void 0 ? packed : this.#unpack(packed)) {
				bytes += chunk.length;
				if (this.#unpack !== void 0 && bytes > FREE && bytes > this.#ratio * read) {
					this.bomb = `${bytes} bytes from ${read}`;
					return;
				}
				crc = this.#crc32(chunk, crc);
				yield chunk;
			}
		} catch (error) {
			this.broken = error instanceof Error ? error.message : String(error);
			if (this.#unpack !== void 0 && this.#budget.spend("breaks", 1)) yield* this.#upTo(bytes, read, this.#unpack);
			return;
		}
		this.whole = {
			bytes,
			crc
		};
	}
};
function joined$2(pieces, length) {
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}

// src/evidence/model/archive/names.ts
/** Control characters, and those that turn the direction of text. */
const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const DRIVE = /^[a-z]:/iu;
/** Whether a path leads out of the folder that it is resolved in, on any system. */
function leavesFolder$1(name) {
	const parts = name.split(/[/\\]/u);
	return /^[/\\]/u.test(name) || DRIVE.test(name) || parts.includes("..");
}
/** Judges the names of an archive's members, one after another. */
var Names = class {
	#notes;
	#seen = /* @__PURE__ */ new Set();
	constructor(notes) {
		this.#notes = notes;
	}
	see(name, offset) {
		const shown = JSON.stringify(name);
		if (leavesFolder$1(name)) this.#notes.find(ARCHIVE_RULES.pathLeaves, `The name of a member leaves the folder.`, shown, { offset });
		if (name === "" || name.includes("\\") || CONTROL.test(name)) this.#notes.find(ARCHIVE_RULES.oddName, "Readers take the name of a member differently.", shown, { offset });
		if (this.#seen.has(name)) this.#notes.find(ARCHIVE_RULES.duplicateName, "Two members have one name.", shown, { offset });
		this.#seen.add(name);
	}
};

// src/evidence/model/archive/summary.ts
const TENSORS$1 = 2e3;
/** Zips that are formats of their own, by what one of their members is. */
const MAIN = [["keras-config", "keras"], ["skops-schema", "skops"]];
/** What an archive is as a whole, by what its members are. */
function summaryOf(container, seen, layout) {
	if (layout !== void 0) {
		const main = seen.find(({ name }) => name === layout.main);
		return {
			format: layout.format,
			facts: {
				framework: "pytorch",
				...main?.facts
			}
		};
	}
	const arrays = seen.filter(({ format }) => format === "npy");
	if (arrays.length > 0 && arrays.length === seen.length && container === "zip") return {
		format: "npz",
		facts: arrayFacts(arrays)
	};
	const models = seen.filter(({ notAModel }) => !notAModel);
	if (isModelArchive(seen.map(({ name }) => name.replace(/^\.\//, "")))) return {
		format: "torchserve",
		facts: {
			framework: "pytorch",
			...factsOf(models)
		}
	};
	return {
		format: MAIN.find(([part]) => models.some(({ format }) => format === part))?.[1] ?? container,
		facts: factsOf(models),
		...models.length === 0 && { notAModel: true }
	};
}
/** Those of the first member that says what made it; of the only one in any case. */
function factsOf(models) {
	const [only, ...others] = models;
	return models.find(({ facts }) => facts.framework !== void 0)?.facts ?? (only !== void 0 && others.length === 0 ? only.facts : {});
}
function arrayFacts(arrays) {
	return {
		framework: "numpy",
		tensors: arrays.slice(0, TENSORS$1).flatMap(({ name, facts }) => (facts.tensors ?? []).map((tensor) => ({
			...tensor,
			name: name.replace(/\.npy$/u, "").slice(0, 300)
		})))
	};
}

// src/evidence/model/archive/zip/header.ts
const LOCAL = 67324752;
const LISTED = 33639248;
const DESCRIPTOR = 134695760;
const END$1 = 101010256;
const FULL = 4294967295;
const ZIP64 = 1;
const isEncrypted = ({ flags }) => (flags & 8193) !== 0;
/** Checksum and sizes stand behind the data. */
const isStreamed = ({ flags }) => (flags & 8) !== 0;
/** Undefined where no local header stands, or where it ends beyond the file. */
async function localHeader(bytes, at) {
	if (!(at >= 0 && at + 30 <= bytes.size)) return;
	const view = viewOf(await bytes.read(at, 30));
	const [nameLength, extraLength] = [view.getUint16(26, true), view.getUint16(28, true)];
	const dataAt = at + 30 + nameLength + extraLength;
	if (view.getUint32(0, true) !== 67324752 || dataAt > bytes.size) return;
	const said = {
		flags: view.getUint16(6, true),
		method: view.getUint16(8, true),
		crc: view.getUint32(14, true),
		packed: view.getUint32(18, true),
		whole: view.getUint32(22, true)
	};
	const rest = await bytes.read(at + 30, nameLength + extraLength);
	const name = textOf$2(rest.subarray(0, nameLength));
	return {
		...said,
		...zip64Of(rest.subarray(nameLength), said),
		name,
		at,
		dataAt
	};
}
/** An entry of the directory at the start of `bytes`; undefined where there is none. Offsets move by `shift`. */
function listedHeader(bytes, shift) {
	if (bytes.length < 46) return;
	const view = viewOf(bytes);
	const nameEnd = 46 + view.getUint16(28, true);
	const extraEnd = nameEnd + view.getUint16(30, true);
	const length = extraEnd + view.getUint16(32, true);
	if (view.getUint32(0, true) !== 33639248 || length > bytes.length) return;
	const said = {
		flags: view.getUint16(8, true),
		method: view.getUint16(10, true),
		crc: view.getUint32(16, true),
		packed: view.getUint32(20, true),
		whole: view.getUint32(24, true),
		at: view.getUint32(42, true)
	};
	const { at, ...sizes } = {
		...said,
		...zip64Of(bytes.subarray(nameEnd, extraEnd), said)
	};
	const name = textOf$2(bytes.subarray(46, nameEnd));
	const madeOnUnix = view.getUint8(5) === 3;
	return {
		...sizes,
		name,
		at: at + shift,
		mode: madeOnUnix ? view.getUint16(40, true) : 0,
		length
	};
}
/** Fields that are too large for 32 bits stand in an extra field, in this order, each only where it is needed. */
function zip64Of(extra, said) {
	const field = extraField(extra, ZIP64);
	const result = {
		whole: said.whole,
		packed: said.packed
	};
	let place = 0;
	for (const key of [
		"whole",
		"packed",
		"at"
	]) if (said[key] === FULL && field !== void 0 && place + 8 <= field.length) {
		result[key] = uint64(viewOf(field), place, true);
		place += 8;
	}
	return result;
}
function extraField(extra, wanted) {
	const view = viewOf(extra);
	for (let at = 0; at + 4 <= extra.length;) {
		const length = view.getUint16(at + 2, true);
		if (view.getUint16(at, true) === wanted) return extra.subarray(at + 4, at + 4 + length);
		at += 4 + length;
	}
}

// src/evidence/model/archive/zip/compare.ts
/**
* What the directory and the local header say differently: `method: 0 in the directory, 8 in the header`. A member that was written
* as a stream has zeros in its local header; PyTorch and others do so.
*/
function contradictions(listed, local) {
	const isLater = isStreamed(local) || isStreamed(listed);
	return [
		[
			"name",
			JSON.stringify(listed.name),
			JSON.stringify(local.name)
		],
		[
			"method",
			listed.method,
			local.method
		],
		[
			"encryption",
			yes(isEncrypted(listed)),
			yes(isEncrypted(local))
		],
		[
			"checksum",
			listed.crc,
			later$1(isLater, listed.crc, local.crc)
		],
		[
			"packed size",
			listed.packed,
			later$1(isLater, listed.packed, local.packed)
		],
		[
			"size",
			listed.whole,
			later$1(isLater, listed.whole, local.whole)
		]
	].filter(([, inDirectory, inHeader]) => inDirectory !== inHeader).map(([name, inDirectory, inHeader]) => `${name}: ${inDirectory} in the directory, ${inHeader} in the header`);
}
function later$1(isLater, listed, local) {
	return isLater && (local === 0 || local === 4294967295) ? listed : local;
}
function yes(is) {
	return is ? "yes" : "no";
}
/** Whether a reader that trusts the local header gets other bytes than one that trusts the directory. */
function readsOtherwise(listed, local) {
	const isLater = isStreamed(local) && local.packed === 0;
	return listed.method !== local.method || !isLater && listed.packed !== local.packed;
}

// src/evidence/model/archive/zip/hidden.ts
const STEP$1 = 1 << 18;
const MARKS$1 = /* @__PURE__ */ new Set([
	LOCAL,
	LISTED,
	DESCRIPTOR
]);
/** Members in bytes that no directory names, one after another. */
async function* hiddenMembers(bytes, { from, to }) {
	let at = from;
	for (;;) {
		const next = await nextMark(bytes, at, to, (mark) => mark === LOCAL);
		if (next === void 0) return;
		const local = await localHeader(bytes, next);
		if (local === void 0 || local.dataAt > to) at = next + 4;
		else {
			const dataEnd = await endOf$2(bytes, local, to);
			const end = Math.min(to, dataEnd + await descriptorAt(bytes, dataEnd));
			yield {
				local,
				dataEnd,
				extent: {
					from: next,
					to: end
				}
			};
			at = Math.max(end, next + 4);
		}
	}
}
/** By its own size; that of a stream is not known before, and ends at what is written behind it. */
async function endOf$2(bytes, local, to) {
	if (!isStreamed(local) || local.packed > 0) return Math.min(to, local.dataAt + local.packed);
	return await nextMark(bytes, local.dataAt, to, (mark) => MARKS$1.has(mark)) ?? to;
}
/** Checksum and sizes behind the data, when they are marked: two sizes of four bytes, or of eight when a mark stands behind those. */
async function descriptorAt(bytes, at) {
	const found = viewOf(await bytes.upTo(at, 28));
	if (found.byteLength < 16 || found.getUint32(0, true) !== 134695760) return 0;
	return found.byteLength >= 28 && MARKS$1.has(found.getUint32(24, true)) ? 24 : 16;
}
async function nextMark(bytes, from, to, isWanted) {
	for (let start = from; start + 4 <= to; start += STEP$1) {
		const block = await bytes.upTo(start, Math.min(262147, to - start));
		const view = viewOf(block);
		for (let at = block.indexOf(80); at !== -1 && at + 4 <= block.length; at = block.indexOf(80, at + 1)) if (block[at + 1] === 75 && isWanted(view.getUint32(at, true))) return start + at;
	}
}

// src/evidence/model/archive/zip/gap.ts
const STEP = 1 << 18;
/**
* Examines bytes that no directory names: members that a reader of local headers finds there, and whatever else they are. Without a
* directory, members are expected there. False when the budget is spent.
*/
async function examineGap(target, gap, hasDirectory, examine) {
	const { bytes, notes, context } = target;
	let at = gap.from;
	for await (const { local, dataEnd, extent } of hiddenMembers(bytes, gap)) {
		if (!context.budget.spend("members", 1)) {
			notes.find(ARCHIVE_RULES.limit, "There are more members than are examined.", "members");
			return false;
		}
		if (hasDirectory) notes.find(ARCHIVE_RULES.contradiction, "A member has a header that the directory does not name.", JSON.stringify(local.name), { offset: local.at });
		if (extent.from > at) await examineRest(target, {
			from: at,
			to: extent.from
		}, hasDirectory);
		if (!await examine(local, dataEnd - local.dataAt)) return false;
		at = extent.to;
	}
	if (at < gap.to) await examineRest(target, {
		from: at,
		to: gap.to
	}, hasDirectory);
	return true;
}
/** Zeros are padding; anything else is examined as the file that it may be, and told where a directory says that nothing is there. */
async function examineRest({ outer, held, notes, contents, context }, { from, to }, isTold) {
	const part = slicePart(outer, `bytes ${from} to ${to}`, held.read, from, to - from);
	if (!await holdsOnlyZeros(part, context)) {
		const inside = await context.recurse(part);
		notes.take(inside.findings);
		contents.seen.push({
			name: "",
			format: inside.format,
			facts: {},
			notAModel: true
		});
		if (!isTold) return;
		const message = `Bytes of the archive belong to no member${inside.format === "unknown" ? "" : `, which are ${inside.format}`}.`;
		notes.find(ARCHIVE_RULES.hiddenBytes, message, `${to - from} bytes`, { offset: from });
	}
}
async function holdsOnlyZeros({ size = 0, read }, { budget }) {
	for (let at = 0; at < size && read !== void 0; at += STEP) {
		const block = await read(at, STEP);
		if (block.some((byte) => byte !== 0)) return false;
		if (!budget.spend("bytes", block.length)) return true;
	}
	return true;
}

// src/evidence/model/archive/zip/directory.ts
/** The members that one directory lists, as far as the budget goes. */
async function listedMembers(bytes, { start, size, shift }, { entries }, notes, budget) {
	if (size > HELD$1) {
		notes.find(ARCHIVE_RULES.limit, "The directory is larger than what is held.", `${size} bytes`, { offset: start });
		return [];
	}
	const all = await bytes.read(start, size);
	const members = [];
	let at = 0;
	while (at < all.length) {
		const member = listedHeader(all.subarray(at), shift);
		if (member === void 0) {
			notes.find(ARCHIVE_RULES.contradiction, "The directory holds bytes that are no entry.", `from byte ${start + at}`, { offset: start + at });
			break;
		}
		if (!budget.spend("members", 1)) {
			notes.find(ARCHIVE_RULES.limit, "There are more members than are examined.", `${entries} members`);
			return members;
		}
		members.push(member);
		at += member.length;
	}
	if (members.length % 65536 !== entries % 65536) {
		const detail = `${entries} members by the end record, ${members.length} in the directory`;
		notes.find(ARCHIVE_RULES.contradiction, "The end record counts other members than the directory has.", detail);
	}
	return members;
}

// src/evidence/model/archive/zip/end-record.ts
/** First byte of an end record. */
const MARK = 80;
const END64 = 101075792;
const LOCATOR = 117853008;
const COMMENT = 65535;
/** All end records at the end of a file, the last one first, which most readers take. */
async function endRecords(bytes) {
	const from = Math.max(0, bytes.size - 22 - COMMENT);
	const tail = await bytes.read(from, bytes.size - from);
	const view = viewOf(tail);
	const records = [];
	let at = tail.length < 22 ? -1 : tail.lastIndexOf(MARK, tail.length - 22);
	while (at >= 0) {
		if (view.getUint32(at, true) === 101010256) records.push(await endRecord(bytes, from + at));
		at = at === 0 ? -1 : tail.lastIndexOf(MARK, at - 1);
	}
	return records;
}
async function endRecord(bytes, at) {
	const view = viewOf(await bytes.read(at, 22));
	const said = {
		isSpanned: view.getUint16(4, true) !== view.getUint16(6, true) || spans(view.getUint16(4, true)),
		entries: view.getUint16(10, true),
		size: view.getUint32(12, true),
		offset: view.getUint32(16, true)
	};
	const large = await end64(bytes, at);
	const { entries, size, offset, isSpanned } = large?.said ?? said;
	const from = large?.at ?? at;
	const candidates = [{
		start: from - size,
		size,
		shift: from - size - offset
	}, {
		start: offset,
		size,
		shift: 0
	}];
	const places = [];
	for (const place of candidates) if (places.every(({ start }) => start !== place.start) && await holdsDirectory(bytes, place, entries)) places.push(place);
	const comment = at + 22;
	const to = Math.min(bytes.size, comment + view.getUint16(20, true));
	const conflict = large === void 0 ? void 0 : large.conflict ?? conflictOf(said, large.said);
	return {
		from,
		comment,
		to,
		entries,
		isSpanned,
		places,
		...conflict !== void 0 && { conflict }
	};
}
/** The number of a disk: 0 for the only one; its largest value points to the 64-bit record. */
function spans(disk) {
	return disk !== 0 && disk !== 65535;
}
async function holdsDirectory(bytes, { start, size }, entries) {
	if (!(start >= 0 && start + size <= bytes.size)) return false;
	return size < 46 ? entries === 0 && size === 0 : viewOf(await bytes.read(start, 4)).getUint32(0, true) === LISTED;
}
async function end64(bytes, end) {
	const locator = end - 20;
	if (locator < 0) return;
	const view = viewOf(await bytes.read(locator, 20));
	if (view.getUint32(0, true) !== LOCATOR) return;
	const ats = [locator - 56, uint64(view, 8, true)];
	const found = [];
	for (const at of new Set(ats)) {
		const said = await said64(bytes, at);
		if (said !== void 0) found.push({
			at,
			said
		});
	}
	const [first, second] = found;
	if (first === void 0) return;
	return second === void 0 ? first : {
		...first,
		conflict: "two 64-bit end records"
	};
}
async function said64(bytes, at) {
	if (!(at >= 0 && at + 56 <= bytes.size)) return;
	const view = viewOf(await bytes.read(at, 56));
	if (view.getUint32(0, true) !== END64) return;
	return {
		isSpanned: view.getUint32(16, true) !== 0 || view.getUint32(20, true) !== 0,
		entries: uint64(view, 32, true),
		size: uint64(view, 40, true),
		offset: uint64(view, 48, true)
	};
}
/** Fields that are full only point to the 64-bit record. */
function conflictOf(said, large) {
	const different = [
		[
			"members",
			said.entries,
			large.entries,
			65535
		],
		[
			"bytes of the directory",
			said.size,
			large.size,
			4294967295
		],
		[
			"its offset",
			said.offset,
			large.offset,
			4294967295
		]
	].find(([, small, big, full]) => small !== full && small !== big);
	return different === void 0 ? void 0 : `${different[0]}: ${different[1]} or ${different[2]}`;
}

// src/evidence/model/archive/zip/extents.ts
/** Bytes that extents share, by the name of the later one; and those between `0` and `size` that none takes. */
function layOut(extents, size) {
	const sorted = [...extents].sort((one, other) => one.from - other.from || one.to - other.to);
	const overlaps = [];
	const gaps = [];
	let end = 0;
	for (const extent of sorted) {
		if (extent.from < end) overlaps.push(extent);
		else if (extent.from > end) gaps.push({
			from: end,
			to: extent.from
		});
		end = Math.max(end, extent.to);
	}
	if (end < size) gaps.push({
		from: end,
		to: size
	});
	return {
		overlaps,
		gaps
	};
}
/**
* How many bytes stand behind a streamed member's data to say its checksum and sizes; `conflict` is what they say otherwise than the
* directory. The mark in front and the width of the sizes are not fixed.
*/
async function descriptorAfter(bytes, listed, local) {
	if (!isStreamed(local) && !isStreamed(listed)) return { length: 0 };
	const at = local.dataAt + listed.packed;
	const found = at > bytes.size ? /* @__PURE__ */ new Uint8Array(0) : await bytes.upTo(at, 24);
	const view = viewOf(found);
	const isMarked = found.length >= 4 && view.getUint32(0, true) === 134695760;
	const start = isMarked ? 4 : 0;
	for (const width of [4, 8]) {
		const length = start + 4 + 2 * width;
		if (found.length >= length && saysSizes(view, start + 4, width, listed)) {
			const crc = view.getUint32(start, true);
			return {
				length,
				...crc !== listed.crc && crc !== 0 && { conflict: `checksum ${crc} behind the data, ${listed.crc} in the directory` }
			};
		}
	}
	return isMarked ? {
		length: Math.min(16, found.length),
		conflict: "sizes behind the data"
	} : { length: 0 };
}
function saysSizes(view, at, width, { packed, whole }) {
	const size = (place) => width === 4 ? view.getUint32(place, true) : uint64(view, place, true);
	return size(at) === packed && size(at + width) === whole;
}

// src/evidence/model/archive/zip/read-zip.ts
/** Reads directories and local headers, and writes down where they disagree. */
async function readZip(bytes, notes, budget) {
	const own = [];
	const spans = [];
	const comments = [];
	const headers = [];
	let directories = 0;
	for (const record of await endRecords(bytes)) if (![...own, ...spans].some(({ from, to }) => record.from >= from && record.from < to) && record.places.length > 0) {
		directories += record.places.length;
		const listed = await readRecord(bytes, record, notes, budget);
		headers.push(...listed);
		spans.push(...listed.map(({ at, packed }) => ({
			from: at,
			to: at + 30 + packed
		})));
		own.push({
			from: record.from,
			to: record.to
		});
		own.push(...record.places.map(({ start, size }) => ({
			from: start,
			to: start + size
		})));
		comments.push({
			from: record.comment,
			to: record.to
		});
	}
	if (directories > 1) notes.find(ARCHIVE_RULES.contradiction, "The archive has more than one directory, and readers differ in which they take.", `${directories} directories`);
	return {
		...await readMembers(bytes, notes, headers, own),
		comments,
		hasDirectory: directories > 0
	};
}
async function readRecord(bytes, record, notes, budget) {
	const offset = { offset: record.from };
	if (record.isSpanned) notes.find(ARCHIVE_RULES.unsupported, "The archive is one of several volumes.", "several volumes", offset);
	if (record.conflict !== void 0) notes.find(ARCHIVE_RULES.contradiction, "The end record and its 64-bit twin say different things.", record.conflict, offset);
	const headers = [];
	for (const place of record.places) headers.push(...await listedMembers(bytes, place, record, notes, budget));
	return headers;
}
async function readMembers(bytes, notes, headers, own) {
	const placed = [];
	const locals = /* @__PURE__ */ new Map();
	for (const listed of headers) {
		const local = await localHeader(bytes, listed.at);
		if (local === void 0) {
			const detail = `${JSON.stringify(listed.name)} at byte ${listed.at}`;
			notes.find(ARCHIVE_RULES.contradiction, "The directory names a member that has no header.", detail);
		} else {
			locals.set(listed, local);
			const { length, conflict } = await descriptorAfter(bytes, listed, local);
			const all = [...contradictions(listed, local), ...conflict === void 0 ? [] : [conflict]];
			for (const said of all) notes.find(ARCHIVE_RULES.contradiction, "The directory and the header of a member disagree.", `${JSON.stringify(listed.name)}: ${said}`, { offset: listed.at });
			placed.push({
				from: listed.at,
				to: local.dataAt + listed.packed + length,
				of: listed
			});
		}
	}
	const { overlaps } = layOut(placed, bytes.size);
	const { gaps } = layOut([...placed, ...own], bytes.size);
	for (const { of, from } of overlaps) {
		const detail = `${JSON.stringify(of.name)} from byte ${from}`;
		notes.find(ARCHIVE_RULES.overlap, "A member takes bytes that another member has.", detail, { offset: from });
	}
	const shared = new Set(overlaps.map(({ of }) => of));
	return {
		members: headers.map((listed) => ({
			listed,
			local: locals.get(listed),
			isShared: shared.has(listed)
		})),
		gaps
	};
}

// src/evidence/model/archive/zip/unpack.ts
/** By the numbers of APPNOTE 4.4.5. `stored` needs none. */
function unpackerOf({ method, whole }, ports) {
	switch (method) {
		case 0: return "stored";
		case 8: return ports.inflateRaw;
		case 12: return ports.bunzip2;
		case 14: return (chunks) => ports.unxz(asLzma(chunks, whole));
		case 20:
		case 93: return ports.unzstd;
		case 95: return ports.unxz;
		default: return;
	}
}
function methodName(method) {
	return (/* @__PURE__ */ new Map([
		[1, "shrink"],
		[6, "implode"],
		[9, "deflate64"],
		[97, "WavPack"],
		[98, "PPMd"],
		[99, "AES"]
	])).get(method) ?? `method ${method}`;
}
/** In a zip, LZMA has a version, the length of its properties and the properties; in a file, the size stands behind them. */
async function* asLzma(chunks, whole) {
	const head = [];
	for await (const chunk of chunks) {
		let at = 0;
		for (; head.length < 9 && at < chunk.length; at += 1) {
			head.push(chunk[at] ?? 0);
			if (head.length === 9) {
				const size = /* @__PURE__ */ new Uint8Array(8);
				new DataView(size.buffer).setBigUint64(0, BigInt(whole), true);
				yield Uint8Array.from([...head.slice(4), ...size]);
			}
		}
		yield chunk.subarray(at);
	}
}

// src/evidence/model/archive/zip/examine-zip.ts
/** Of the window through which an archive is read. */
const PAGE = 65536;
const LINK$1 = 40960;
const KIND = 61440;
const zip = {
	format: "zip",
	title: "Zip",
	isContainer: true,
	recognise: (head) => [
		"PK",
		"PK",
		"PK00PK",
		"PK\x07\bPK"
	].some((mark) => asciiAt(head, 0, mark)),
	examine: (part, context) => examineZip(part, context)
};
async function examineZip(part, context) {
	let summary;
	const examination = await examined("zip", part, context, async (notes) => {
		const held = await heldPart(part, context.budget);
		const run = new ZipRun(part, held, context, notes);
		await run.toEnd();
		summary = run.summary();
	});
	const isScript = summary?.format === "torchscript";
	const findings = examination.findings.filter((finding) => !isScript || !isScriptClass(finding));
	return {
		...examination,
		...summary,
		findings
	};
}
var ZipRun = class {
	#part;
	#held;
	#context;
	#notes;
	#contents;
	#names;
	#read;
	#layout;
	constructor(part, held, context, notes) {
		this.#part = part;
		this.#held = held;
		this.#read = held.read;
		this.#context = context;
		this.#notes = notes;
		this.#contents = new Contents(notes, context);
		this.#names = new Names(notes);
	}
	async toEnd() {
		const { budget } = this.#context;
		const { size, read, isCut } = this.#held;
		const bytes = await ByteWindow.open({
			...this.#part,
			size,
			read
		}, budget);
		this.#read = (offset, length, into) => length <= PAGE ? bytes.upTo(offset, length) : read(offset, length, into);
		const archive = await readZip(bytes, this.#notes, budget);
		if (isCut) this.#notes.find(ARCHIVE_RULES.limit, "The archive is packed itself, and larger than what is held.", `${size} bytes were read`);
		else if (!archive.hasDirectory) this.#notes.find(ARCHIVE_RULES.truncated, "No directory of members was found.", `${size} bytes`);
		this.#layout = pytorchLayout(archive.members.map(({ listed }) => listed.name));
		for (const member of archive.members) if (!await this.#listed(member)) return;
		await this.#gaps(bytes, archive);
		const names = this.#contents.seen.map(({ name }) => name);
		tellCode(this.#notes, names);
	}
	summary() {
		return summaryOf("zip", this.#contents.seen, this.#layout);
	}
	/** False when the budget is spent. */
	async #listed({ listed, local, isShared }) {
		this.#names.see(listed.name, listed.at);
		if (local === void 0 || isShared || listed.name.endsWith("/") && listed.whole === 0 && listed.packed === 0) return true;
		const isLocked = isEncrypted(listed) && isEncrypted(local);
		const crcs = isStreamed(local) || local.crc === listed.crc ? [listed.crc] : [listed.crc, local.crc];
		const isRead = await this.#reading(listed, local.dataAt, isLocked, {
			crcs,
			sizes: [listed.whole]
		});
		if ((listed.mode & KIND) === LINK$1) await this.#link(listed, local);
		return isRead && readsOtherwise(listed, local) ? await this.#reading(local, local.dataAt, isLocked, {
			crcs: [],
			sizes: []
		}) : isRead;
	}
	async #reading(header, dataAt, isLocked, said) {
		const { budget, ports } = this.#context;
		const { size } = this.#held;
		const packed = slicePart(this.#part, header.name, this.#read, dataAt, Math.min(header.packed, size - dataAt));
		if (isLocked) this.#contents.find(packed, ARCHIVE_RULES.encrypted, "The member is encrypted.", header.name);
		const unpacker = unpackerOf(header, ports);
		if (unpacker === void 0) {
			const method = methodName(header.method);
			this.#contents.find(packed, ARCHIVE_RULES.unsupported, `The member is packed with ${method}.`, method);
			return true;
		}
		const member = new Member(packed, unpacker === "stored" ? void 0 : unpacker, budget, ports);
		const manner = isLocked ? "locked" : this.#layout?.isStorage(header.name) === true ? "tensor" : "any";
		return await this.#contents.add(header.name, member, said, manner);
	}
	async #link({ name }, { dataAt, packed }) {
		const target = new TextDecoder().decode(await this.#held.read(dataAt, Math.min(packed, 4096)));
		const rule = leavesFolder$1(target) ? ARCHIVE_RULES.pathLeaves : ARCHIVE_RULES.link;
		this.#notes.find(rule, "A member is a link.", `${JSON.stringify(name)} to ${JSON.stringify(target)}`);
	}
	async #gaps(bytes, { gaps, comments, hasDirectory }) {
		const target = {
			outer: this.#part,
			held: this.#held,
			bytes,
			notes: this.#notes,
			contents: this.#contents,
			context: this.#context
		};
		for (const gap of gaps) if (!await examineGap(target, gap, hasDirectory, (local, length) => {
			this.#names.see(local.name, local.at);
			const sizes = isStreamed(local) ? [] : [local.whole];
			const crcs = isStreamed(local) ? [] : [local.crc];
			return this.#reading({
				...local,
				packed: length
			}, local.dataAt, isEncrypted(local), {
				crcs,
				sizes
			});
		})) return;
		for (const { from, to } of comments) {
			const comment = slicePart(this.#part, "comment", this.#held.read, from, to - from);
			const inside = await this.#context.recurse(comment);
			if (to > from && inside.notAModel !== true && inside.format !== "unknown") {
				this.#notes.take(inside.findings);
				this.#notes.find(ARCHIVE_RULES.hiddenBytes, "The comment of the archive is a file.", inside.format, { offset: from });
			}
		}
	}
};

// src/evidence/model/archive/zip/zip-at-end.ts
/** The zip at the end of a part that begins as something else; undefined where none ends there. */
async function zipAtEnd(part, budget) {
	const { size, read } = part;
	if (size === void 0 || read === void 0 || size < 22 || !budget.spend("bytes", Math.min(size, 65536))) return;
	const bytes = await ByteWindow.open(part, budget);
	for (const { places, to, entries } of await endRecords(bytes)) {
		const [place] = places;
		if (place !== void 0 && entries > 0) return slicePart(part, `(zip from byte ${place.shift})`, read, place.shift, to - place.shift);
	}
}

// src/evidence/model/text.ts
/** Control characters that text files have: tab, line feed, form feed, carriage return, escape. */
const USUAL = /* @__PURE__ */ new Set([
	9,
	10,
	12,
	13,
	27
]);
/** Whether the first bytes of a file are text: UTF-8 without odd control characters, or UTF-16 by its mark. */
function isText(head) {
	if (head[0] === 255 && head[1] === 254 || head[0] === 254 && head[1] === 255) return isUtf16(head);
	if (head.some((byte) => byte < 32 && !USUAL.has(byte) || byte === 127)) return false;
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
		return true;
	} catch {
		return false;
	}
}
/** A unit is two bytes; text has no control characters among them. */
function isUtf16(head) {
	const low = head[0] === 255 ? 0 : 1;
	for (let at = 2; at + 1 < head.length; at += 2) {
		const unit = (head[at + low] ?? 0) | (head[at + 1 - low] ?? 0) << 8;
		if (unit < 32 && !USUAL.has(unit)) return false;
	}
	return true;
}

// src/evidence/model/archive/behind-stream.ts
/**
* Examines what stands behind the `end` of a compressed stream, as a file of its own: a decompressor leaves it unread, and another loader
* may begin there. Zeros are padding. Of a second stream, which `recognise` tells, some readers go on with the first's bytes.
*/
async function examineBehind(part, end, { budget, recurse }, notes, recognise) {
	let at = end;
	for await (const chunk of chunksFrom$1(part, end)) {
		if (!budget.spend("bytes", chunk.length)) {
			notes.find(ARCHIVE_RULES.limit, "The limit of bytes that are read of one file is reached.", "bytes");
			return;
		}
		const found = chunk.findIndex((byte) => byte !== 0);
		if (found < 0) {
			at += chunk.length;
			continue;
		}
		at += found;
		const rest = restOf(part, at);
		const { findings } = await recurse(rest);
		notes.take(findings);
		if (recognise(await headOf(rest))) notes.find(ARCHIVE_RULES.unsupported, "A second stream follows, and what both are together was not examined.", `from byte ${at}`, { offset: at });
		const detail = `from byte ${at}`;
		notes.find(ARCHIVE_RULES.hiddenBytes, "Bytes stand behind the end of the compressed stream.", detail, { offset: at });
		return;
	}
}
function restOf(part, at) {
	const name = `(behind byte ${at})`;
	return part.size !== void 0 && part.read !== void 0 ? slicePart(part, name, part.read, at, part.size - at) : {
		path: part.path,
		within: [...part.within, name],
		chunks: () => chunksFrom$1(part, at)
	};
}
/** The bytes of a part without its first `skip`. */
async function* chunksFrom$1({ chunks }, skip) {
	let left = skip;
	for await (const chunk of chunks()) {
		const rest = chunk.subarray(left);
		left -= chunk.length - rest.length;
		if (rest.length > 0) yield rest;
	}
}

// src/evidence/model/archive/compressed.ts
/** joblib before 0.10: `ZF`, the size as 19 characters, zlib. */
const JOBLIB_HEADER = 21;
const KINDS$4 = [
	{
		format: "gzip",
		title: "gzip",
		port: "gunzip",
		recognise: (head) => begins(head, 31, 139)
	},
	{
		format: "bzip2",
		title: "bzip2",
		port: "bunzip2",
		recognise: (head) => begins(head, 66, 90, 104) && (head[4] === 49 || head[4] === 23)
	},
	{
		format: "xz",
		title: "xz",
		port: "unxz",
		recognise: (head) => begins(head, 253, 55, 122, 88, 90, 0)
	},
	{
		format: "lzma",
		title: "LZMA",
		port: "unxz",
		recognise: (head) => head.length > 13 && (begins(head, 93, 0, 0) || isLzmaAlone(head))
	},
	{
		format: "lz4",
		title: "LZ4",
		port: "unlz4",
		recognise: (head) => begins(head, 4, 34, 77, 24)
	},
	{
		format: "zstd",
		title: "Zstandard",
		port: "unzstd",
		recognise: (head) => begins(head, 40, 181, 47, 253) || begins(head.subarray(1), 42, 77, 24) && (head[0] ?? 0) >> 4 === 5
	},
	{
		format: "zlib",
		title: "zlib",
		port: "inflate",
		recognise: (head) => isZlib(head)
	},
	{
		format: "zlib",
		title: "zlib, as joblib wrote it before 0.10",
		port: "inflate",
		recognise: (head) => begins(head, 90, 70, 48, 120) && isZlib(head.subarray(JOBLIB_HEADER)),
		skip: JOBLIB_HEADER
	}
];
/** Streams that become one file. */
const COMPRESSED = KINDS$4.map((kind) => ({
	format: kind.format,
	title: kind.title,
	isContainer: true,
	recognise: kind.recognise,
	examine: (part, context) => examineStream(kind, part, context)
}));
async function examineStream({ format, port, skip, recognise }, part, context) {
	let inside = {};
	return {
		...await examined(format, part, context, async (notes) => {
			const { budget, ports } = context;
			const packed = {
				...part,
				within: [...part.within, `(${format})`],
				chunks: () => chunksFrom$1(part, skip ?? 0)
			};
			const contents = new Contents(notes, context);
			let end;
			const unpack = (chunks) => ports[port](chunks, (read) => {
				end = (skip ?? 0) + read;
			});
			const member = new Member(packed, unpack, budget, ports);
			await contents.add("", member, {
				crcs: [],
				sizes: []
			}, "any");
			if (end !== void 0) await examineBehind(part, end, context, notes, recognise);
			const [seen] = contents.seen;
			const isHarmless = seen?.notAModel === true && member.broken === void 0;
			inside = {
				...seen !== void 0 && !seen.notAModel && seen.format !== "unknown" && { format: seen.format },
				...seen !== void 0 && { facts: seen.facts },
				...isHarmless && { notAModel: true }
			};
		}),
		...inside
	};
}
function begins(head, ...bytes) {
	return bytes.every((byte, index) => head[index] === byte);
}
/**
* As liblzma's `lzma_alone_decoder` takes it, whatever the properties: a dictionary of 2ⁿ or 2ⁿ + 2ⁿ⁻¹ bytes, a size below 256 GiB or none,
* and the zero with which the coder begins.
*/
function isLzmaAlone(head) {
	const view = new DataView(head.buffer, head.byteOffset, head.length);
	const [dictionary, size] = [view.getUint32(1, true), view.getBigUint64(5, true)];
	const bits = dictionary.toString(2).replace(/0+$/u, "");
	const isSized = size === 2n ** 64n - 1n || size > 0n && size < 2n ** 38n;
	return view.getUint8(0) < 225 && dictionary >= 4096 && /^11?$/u.test(bits) && isSized && head[13] === 0;
}
/** RFC 1950: deflate, a window of at most 32 kB, no dictionary, and a checksum over both bytes. Text may look so. */
function isZlib(head) {
	const [method = 0, flags = 0] = head;
	return (method & 143) === 8 && (flags & 32) === 0 && (method << 8 | flags) % 31 === 0 && head.length > 6 && !isText(head);
}

// src/evidence/model/archive/tar/header.ts
const BLOCK = 512;
/** POSIX ustar, GNU and the older V7. Undefined where the checksum is not that of a header. */
function tarHeader(block) {
	if (block.length < 512 || !hasChecksum(block)) return;
	const prefix = textOf$2(block.subarray(257, 263)) === "ustar\0" ? textAt$1(block, 345, 155) : "";
	const name = textAt$1(block, 0, 100);
	return {
		name: prefix === "" ? name : `${prefix}/${name}`,
		size: numberAt(block, 124, 12),
		type: String.fromCharCode(block[156] ?? 0).replace("\0", "0"),
		target: textAt$1(block, 157, 100)
	};
}
/** Readers count the bytes as unsigned, older ones as signed. */
function hasChecksum(block) {
	const said = numberAt(block, 148, 8);
	let unsigned = 256;
	let signed = unsigned;
	for (let at = 0; at < 512; at += 1) if (at < 148 || at >= 156) {
		const byte = block[at] ?? 0;
		unsigned += byte;
		signed += byte > 127 ? byte - 256 : byte;
	}
	return (said === unsigned || said === signed) && unsigned > 256;
}
function textAt$1(block, at, length) {
	const field = block.subarray(at, at + length);
	const end = field.indexOf(0);
	return textOf$2(end === -1 ? field : field.subarray(0, end));
}
/** Octal digits, or base 256 when the first bit is set; NaN for anything else. */
function numberAt(block, at, length) {
	const field = block.subarray(at, at + length);
	if (((field[0] ?? 0) & 128) !== 0) return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, (field[0] ?? 0) & 127);
	const digits = textAt$1(block, at, length).trim();
	return /^[0-7]*$/u.test(digits) ? Number.parseInt(digits || "0", 8) : NaN;
}
/** `28 path=folder/name\n`, one after another: the length counts all of its line. */
function paxFields(bytes) {
	const fields = /* @__PURE__ */ new Map();
	let at = 0;
	while (at < bytes.length) {
		const space = bytes.indexOf(32, at);
		const length = space === -1 ? 0 : Number(textOf$2(bytes.subarray(at, space)));
		if (!Number.isInteger(length) || length <= space - at || at + length > bytes.length) break;
		const line = textOf$2(bytes.subarray(space + 1, at + length - 1));
		const equals = line.indexOf("=");
		fields.set(line.slice(0, equals), line.slice(equals + 1));
		at += length;
	}
	return fields;
}

// src/evidence/model/archive/tar/examine-tar.ts
/** Of names and fields that stand in members of their own. */
const MOST_EXTRA = 1 << 20;
const FILES$1 = /* @__PURE__ */ new Set(["0", "7"]);
const LINKS = /* @__PURE__ */ new Set(["1", "2"]);
const DEVICES = /* @__PURE__ */ new Set([
	"3",
	"4",
	"6"
]);
const EXTRAS = /* @__PURE__ */ new Set([
	"L",
	"K",
	"x",
	"g"
]);
const tar = {
	format: "tar",
	title: "tar",
	isContainer: true,
	recognise: (head) => tarHeader(head.subarray(0, 512)) !== void 0,
	examine: examineTar
};
async function examineTar(part, context) {
	let summary = {};
	return {
		...await examined("tar", part, context, async (notes) => {
			const held = await heldPart(part, context.budget);
			const run = new TarRun(part, held, context, notes);
			await run.toEnd();
			if (held.isCut) notes.find(ARCHIVE_RULES.limit, "The archive is packed itself, and larger than what is held.", `${held.size} bytes were read`);
			summary = run.summary();
		}),
		...summary
	};
}
var TarRun = class {
	#part;
	#held;
	#context;
	#notes;
	#contents;
	#names;
	/** Said of the next member, by the headers in front of it. */
	#next = /* @__PURE__ */ new Map();
	#at = 0;
	constructor(part, held, context, notes) {
		this.#part = part;
		this.#held = held;
		this.#context = context;
		this.#notes = notes;
		this.#contents = new Contents(notes, context);
		this.#names = new Names(notes);
	}
	summary() {
		tellCode(this.#notes, this.#contents.seen.map(({ name }) => name.replace(/^\.\//, "")));
		return summaryOf("tar", this.#contents.seen, void 0);
	}
	async toEnd() {
		const { budget } = this.#context;
		for (;;) {
			const start = this.#at;
			const block = await this.#held.read(start, 512);
			const header = tarHeader(block);
			if (header === void 0) {
				await this.#end(block);
				return;
			}
			if (!budget.spend("members", 1) || !budget.spend("bytes", 512)) {
				this.#notes.find(ARCHIVE_RULES.limit, "There are more members than are examined.", `from byte ${start}`);
				return;
			}
			if (!await this.#member(header)) return;
		}
	}
	/** Two blocks of zeros end an archive, and padding follows; some writers leave them out. */
	async #end(block) {
		const { size, read } = this.#held;
		for (let from = this.#at; from < size; from += MOST_EXTRA) {
			const other = (await read(from, MOST_EXTRA)).findIndex((byte) => byte !== 0);
			if (other !== -1) {
				const at = from + other - (from + other) % 512;
				const rest = slicePart(this.#part, `bytes from ${at}`, read, at, size - at);
				const inside = await this.#context.recurse(rest);
				this.#notes.take(inside.findings);
				this.#notes.find(ARCHIVE_RULES.hiddenBytes, "Bytes stand where the archive’s next header should, or behind its end.", `from byte ${at}`, { offset: at });
				return;
			}
		}
		if (block.length > 0 && block.length < 512) this.#notes.find(ARCHIVE_RULES.truncated, "The archive ends inside a header.", `at byte ${size}`);
	}
	async #member(header) {
		const at = this.#at;
		const start = at + 512;
		const name = this.#next.get("path") ?? header.name;
		const length = !LINKS.has(header.type) && !DEVICES.has(header.type) && header.type !== "5" ? Number(this.#next.get("size") ?? header.size) : 0;
		if (!Number.isSafeInteger(length) || length < 0) {
			this.#notes.find(ARCHIVE_RULES.damaged, "The size of a member is no number.", JSON.stringify(name), { offset: at });
			return false;
		}
		const there = Math.min(length, this.#held.size - start);
		this.#at = start + Math.ceil(length / 512) * 512;
		return (EXTRAS.has(header.type) ? await this.#extra(header.type, start, there) : await this.#file(header, name, at, there)) && (there === length || this.#cut(name));
	}
	async #file(header, name, at, length) {
		const target = this.#next.get("linkpath") ?? header.target;
		const isSparse = header.type === "S" || [...this.#next.keys()].some((key) => key.startsWith("GNU.sparse"));
		this.#next.clear();
		this.#names.see(name, at);
		this.#tellKind(header.type, name, target, isSparse, at);
		return length > 0 ? await this.#data(name, at + 512, length) : true;
	}
	async #data(name, start, length) {
		const { budget, ports } = this.#context;
		const packed = slicePart(this.#part, name, this.#held.read, start, length);
		const member = new Member(packed, void 0, budget, ports);
		return await this.#contents.add(name, member, {
			crcs: [],
			sizes: []
		}, "any");
	}
	#tellKind(type, name, target, isSparse, offset) {
		const shown = JSON.stringify(name);
		if (LINKS.has(type)) {
			const rule = leavesFolder$1(target) ? ARCHIVE_RULES.pathLeaves : ARCHIVE_RULES.link;
			this.#notes.find(rule, "A member is a link.", `${shown} to ${JSON.stringify(target)}`, { offset });
		} else if (DEVICES.has(type)) this.#notes.find(ARCHIVE_RULES.link, "A member is a device.", shown, { offset });
		else if (isSparse) this.#notes.find(ARCHIVE_RULES.unsupported, "A member is stored with holes.", shown, { offset });
		else if (!FILES$1.has(type) && type !== "5") this.#notes.find(ARCHIVE_RULES.unsupported, "A member is of an unknown kind.", `${shown}: ${type}`, { offset });
	}
	/** Always true: the member that it is of follows. */
	async #extra(type, start, length) {
		const bytes = await this.#held.read(start, Math.min(length, MOST_EXTRA));
		if (type === "L" || type === "K") this.#next.set(type === "L" ? "path" : "linkpath", textOf$2(bytes).replace(/\0.*$/su, ""));
		else if (type === "x") paxFields(bytes).forEach((value, key) => {
			this.#next.set(key, value);
		});
		return true;
	}
	/** Always false: there is no more to read. */
	#cut(name) {
		this.#notes.find(ARCHIVE_RULES.truncated, "A member goes beyond the end of the archive.", JSON.stringify(name));
		return false;
	}
};

// src/evidence/model/archive/unopened.ts
const KINDS$3 = [
	[
		"7z",
		"7z",
		[
			55,
			122,
			188,
			175,
			39,
			28
		]
	],
	[
		"rar",
		"RAR",
		[
			82,
			97,
			114,
			33,
			26,
			7
		]
	],
	[
		"cab",
		"Cabinet",
		[
			77,
			83,
			67,
			70,
			0,
			0,
			0,
			0
		]
	],
	[
		"compress",
		"Unix compress",
		[
			31,
			157,
			144
		]
	],
	[
		"lzip",
		"lzip",
		[
			76,
			90,
			73,
			80,
			1
		]
	],
	[
		"lz4-legacy",
		"LZ4 of the Linux kernel",
		[
			2,
			33,
			76,
			24
		]
	],
	[
		"snappy",
		"framed Snappy",
		[
			255,
			6,
			0,
			0,
			115,
			78,
			97,
			80,
			112,
			89
		]
	],
	[
		"cpio",
		"cpio",
		[
			48,
			55,
			48,
			55,
			48
		]
	]
];
/** Archives that are known by their first bytes, and not unpacked. */
const UNOPENED = KINDS$3.map(([format, title, magic]) => ({
	format,
	title,
	recognise: (head) => magic.every((byte, index) => head[index] === byte),
	examine: (part, context) => examined(format, part, context, (notes) => {
		notes.find(ARCHIVE_RULES.unsupported, `Archives of ${title} are not unpacked.`, title);
	})
}));

// src/evidence/model/formats/lfs.ts
const lfsPointer = {
	format: "lfs-pointer",
	title: "Git LFS pointer",
	recognise: (head) => head.length < 1024 && asciiAt(head, 0, "version https://git-lfs.github.com/spec/"),
	examine: (part, context) => examined("lfs-pointer", part, context, async (notes) => {
		let text = "";
		for await (const chunk of part.chunks()) text += textOf$2(chunk);
		const oid = /^oid (sha256:[0-9a-f]{64})$/mu.exec(text)?.[1] ?? "without a digest";
		const size = /^size (\d{1,15})$/mu.exec(text)?.[1];
		const detail = size === void 0 ? oid : `${oid}, ${size} bytes`;
		notes.find(IDENTITY_RULES.lfsPointer, "The file is a Git LFS pointer; the model is not here.", detail);
	})
};

// src/evidence/model/formats/not-models.ts
/** Files that no model is loaded from, by their first bytes. */
const KINDS$2 = [
	["png", "PNG\r\n\n"],
	["jpeg", "ÿØÿ"],
	["gif", "GIF87a"],
	["gif", "GIF89a"],
	[
		"webp",
		"WEBP",
		8
	],
	[
		"wav",
		"WAVE",
		8
	],
	[
		"avi",
		"AVI ",
		8
	],
	["tiff", "II*\0"],
	["tiff", "MM\0*"],
	[
		"mp4",
		"ftyp",
		4
	],
	["mp3", "ID3"],
	["ogg", "OggS"],
	["flac", "fLaC"],
	["matroska", "Eß£"],
	["pdf", "%PDF-"],
	["parquet", "PAR1"],
	["arrow", "ARROW1"],
	["feather", "FEA1"],
	["avro", "Obj"],
	["orc", "ORC"],
	["sqlite", "SQLite format 3\0"],
	[
		"duckdb",
		"DUCK",
		8
	],
	["elf", "ELF"],
	["wasm", "\0asm"],
	["java-class", "Êþº¾"],
	["mach-o", "Ïúíþ"],
	["woff", "wOFF"],
	["woff", "wOF2"],
	["icon", "\0\0\0"],
	["git-pack", "PACK"],
	["git-index", "DIRC"]
];
/** Other files, of any content. Their format is the name of what they are. */
const NOT_MODELS = [...KINDS$2.map(([format, magic, at = 0]) => notModel(format, (head) => [...magic].every((byte, index) => head[at + index] === byte.charCodeAt(0)))), notModel("text", isText)];
function notModel(format, recognise) {
	return {
		format,
		title: format,
		recognise,
		examine: () => Promise.resolve({
			format,
			findings: [],
			facts: {},
			notAModel: true
		})
	};
}

// src/evidence/model/npy/dtype.ts
const NAMES$2 = /* @__PURE__ */ new Map([
	["f", "float"],
	["i", "int"],
	["u", "uint"],
	["c", "complex"]
]);
/** The type of a header's `descr`; undefined for what NumPy would not take. */
function elementOf(descr) {
	if (typeof descr === "string") return simple(descr);
	if (descr === void 0 || descr === null || typeof descr !== "object" || descr instanceof Map) return;
	return "kind" in descr ? record(descr.items, descr.kind) : void 0;
}
/** `<f4`, `|O`, `<U10`, `<M8[ns]`. */
function simple(text) {
	const match = /^([<>|=]?)([?bBhHiIlLqQefdgFDGcuSUaVmMOt])(\d*)(\[[\w/ ]*\])?$/u.exec(text);
	if (match === null) return;
	const [, , kind = "", digits = ""] = match;
	if (kind === "O") return {
		dtype: "object",
		width: void 0,
		isObject: true
	};
	const count = digits === "" ? void 0 : Number(digits);
	const width = count === void 0 ? void 0 : kind === "U" ? 4 * count : count;
	const name = NAMES$2.get(kind);
	return {
		dtype: (name !== void 0 && count !== void 0 ? `${name}${count * 8}` : kind === "b" ? "bool" : text).toLowerCase(),
		width,
		isObject: false
	};
}
/** A list of fields `(name, type)` or `(name, type, shape)`; or a tuple of a type and a shape. */
function record(items, kind) {
	const elements = kind === "list" ? items.map(field) : [withShape(items[0], items[1])];
	if (elements.length === 0 || elements.includes(void 0)) return;
	const known = elements.flatMap((element) => element === void 0 ? [] : [element]);
	return {
		dtype: "struct",
		width: known.reduce((sum, element) => sum === void 0 || element.width === void 0 ? void 0 : sum + element.width, 0),
		isObject: known.some(({ isObject }) => isObject)
	};
}
function field(item) {
	if (item === null || typeof item !== "object" || item instanceof Map || !("kind" in item)) return;
	const [, type, shape] = item.items;
	return withShape(type, shape);
}
function withShape(type, shape) {
	const element = elementOf(type);
	const dimensions = shape === void 0 ? [] : dimensionsOf$1(shape);
	if (element === void 0 || dimensions === void 0) return;
	const count = dimensions.reduce((product, size) => product * size, 1);
	return {
		...element,
		width: element.width === void 0 ? void 0 : element.width * count
	};
}
/** A tuple of whole numbers, or one. */
function dimensionsOf$1(shape) {
	if (typeof shape === "number") return [shape];
	if (shape === void 0 || shape === null || typeof shape !== "object" || shape instanceof Map || !("kind" in shape)) return;
	const sizes = shape.items.flatMap((item) => typeof item === "number" ? [item] : []);
	return sizes.length === shape.items.length ? sizes : void 0;
}

// src/evidence/model/npy/literal.ts
const DEPTH$3 = 16;
const ITEMS$1 = 1e4;
/** Undefined for anything that is not one whole literal. */
function pythonLiteral(text) {
	const reader = new Reader(text);
	try {
		const value = reader.value(0);
		return reader.isAtEnd() ? value : void 0;
	} catch (error) {
		if (error instanceof NoLiteral) return;
		throw error;
	}
}
var NoLiteral = class extends Error {
	name = "NoLiteral";
};
var Reader = class {
	#text;
	#at = 0;
	#items = 0;
	constructor(text) {
		this.#text = text;
	}
	isAtEnd() {
		this.#space();
		return this.#at === this.#text.length;
	}
	value(depth) {
		this.#space();
		this.#items += 1;
		if (depth > DEPTH$3 || this.#items > ITEMS$1) throw new NoLiteral();
		switch (this.#text[this.#at]) {
			case "{": return this.#dict(depth);
			case "(": return this.#sequence("tuple", ")", depth);
			case "[": return this.#sequence("list", "]", depth);
			case "'":
			case "\"": return this.#string();
			default: return this.#word();
		}
	}
	#dict(depth) {
		const entries = /* @__PURE__ */ new Map();
		this.#at += 1;
		while (!this.#passes("}")) {
			const key = this.value(depth + 1);
			if (typeof key !== "string" || entries.has(key) || !this.#passes(":")) throw new NoLiteral();
			entries.set(key, this.value(depth + 1));
			this.#separator("}");
		}
		return entries;
	}
	#sequence(kind, close, depth) {
		const items = [];
		this.#at += 1;
		while (!this.#passes(close)) {
			items.push(this.value(depth + 1));
			this.#separator(close);
		}
		const isTuple = kind === "list" || items.length !== 1 || /,\s*\)$/u.test(this.#text.slice(0, this.#at));
		const [only] = items;
		return isTuple || only === void 0 ? {
			kind,
			items
		} : only;
	}
	/** Quotes and backslashes within are escaped; NumPy writes field names so. */
	#string() {
		const match = /^(?:'((?:[^'\\\n]|\\['"\\])*)'|"((?:[^"\\\n]|\\['"\\])*)")/u.exec(this.#text.slice(this.#at));
		if (match === null) throw new NoLiteral();
		this.#at += match[0].length;
		return (match[1] ?? match[2] ?? "").replace(/\\(.)/gu, "$1");
	}
	#word() {
		const match = /^(?:(\d{1,20})L?|True|False|None)(?![\w.])/u.exec(this.#text.slice(this.#at, this.#at + 24));
		if (match === null) throw new NoLiteral();
		this.#at += match[0].length;
		if (match[1] !== void 0) return Number(match[1]);
		return match[0] === "None" ? null : match[0] === "True";
	}
	#separator(close) {
		if (!this.#passes(",")) {
			this.#space();
			if (this.#text[this.#at] !== close) throw new NoLiteral();
		}
	}
	#passes(mark) {
		this.#space();
		if (this.#text[this.#at] !== mark) return false;
		this.#at += 1;
		return true;
	}
	#space() {
		while (/^[ \t\n]$/u.test(this.#text[this.#at] ?? "")) this.#at += 1;
	}
};

// src/evidence/model/formats/npy.ts
const MAGIC$1 = [
	147,
	78,
	85,
	77,
	80,
	89
];
/** NumPy takes 10,000 unless it is told to trust the file. */
const MOST_HEADER = 1 << 20;
/** NumPy's format, versions 1 to 3 (numpy/lib/format.py). An array of objects is a pickle behind a header. */
const npy = {
	format: "npy",
	title: "NumPy array",
	recognise: (head) => MAGIC$1.every((byte, index) => head[index] === byte),
	examine: (part, context) => examined("npy", part, context, (notes) => examineArray(part, context, notes))
};
async function examineArray(part, context, notes) {
	const { element, shape, dataAt } = headerOf(await firstBytes(part, context.budget));
	const elements = elementsOf(shape);
	notes.know({ framework: "numpy" });
	notes.tensor("tensors", {
		name: "",
		dtype: element.dtype,
		shape: shape.slice(0, 64)
	});
	if (element.isObject) {
		const inside = await context.recurse(behind(part, "(objects)", dataAt));
		notes.take(inside.findings);
		if (inside.notAModel === true) notes.find(FORMAT_RULES.broken, "The objects of the array are no pickle.", inside.format, { offset: dataAt });
	} else if (part.size !== void 0 && element.width !== void 0) await judgeEnd(part, context, notes, dataAt + elements * element.width);
}
/** Several arrays may stand one after another in a file. */
async function judgeEnd(part, context, notes, end) {
	const size = part.size ?? 0;
	if (end > size) notes.find(FORMAT_RULES.broken, "The array is longer than the file.", `${end} bytes, not ${size}`);
	else if (end < size) {
		const inside = await context.recurse(behind(part, `bytes from ${end}`, end));
		notes.take(inside.findings);
		if (inside.format !== "npy") notes.find(FORMAT_RULES.hiddenBytes, "Bytes stand behind the array.", `${size - end} bytes`, { offset: end });
	}
}
/** What follows a place; a stream is read again for it, and passed over. */
function behind(part, name, from) {
	const { read, size } = part;
	return read !== void 0 && size !== void 0 ? slicePart(part, name, read, from, Math.max(0, size - from)) : {
		path: part.path,
		within: [...part.within, name],
		chunks: () => chunksFrom(part, from)
	};
}
async function* chunksFrom({ chunks }, from) {
	let left = from;
	for await (const chunk of chunks()) {
		const rest = chunk.subarray(Math.min(left, chunk.length));
		left -= chunk.length - rest.length;
		if (rest.length > 0) yield rest;
	}
}
/** A stream is held as far as a header may go. */
async function firstBytes(part, budget) {
	const { size, read } = await heldPart(part, budget, MOST_HEADER);
	return await read(0, Math.min(size, MOST_HEADER));
}
function headerOf(bytes) {
	const version = bytes[6] ?? 0;
	if (bytes.length < 12 || version < 1 || version > 3) throw new Stop(FORMAT_RULES.unknownVersion, `version ${version} of the format is not known`, 6);
	const start = version === 1 ? 10 : 12;
	const view = viewOf(bytes);
	const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
	const dataAt = start + length;
	if (dataAt > bytes.length) throw new Stop(FORMAT_RULES.broken, `the header of ${length} bytes goes beyond what is read of it`, 8);
	const header = bytes.subarray(start, dataAt);
	return {
		...fieldsOf(version === 3 ? textOf$2(header) : latin1Of(header), start),
		dataAt
	};
}
function fieldsOf(text, start) {
	const fields = pythonLiteral(text);
	const isHeader = fields instanceof Map && fields.size === 3 && typeof fields.get("fortran_order") === "boolean";
	const shape = isHeader ? dimensionsOf$1(fields.get("shape")) : void 0;
	if (!isHeader || shape === void 0) throw new Stop(FORMAT_RULES.broken, "the header is not the literal that NumPy writes", start);
	const element = elementOf(fields.get("descr"));
	if (element === void 0) throw new Stop(FORMAT_RULES.broken, "the type of the elements is none that NumPy has", start);
	return {
		element,
		shape
	};
}

// src/evidence/model/formats/pickle.ts
const pickle = {
	format: "pickle",
	title: "Pickle, joblib and PyTorch’s format before 1.6",
	recognise: looksLikePickle,
	examine: async (part, { budget, recurse }) => {
		const examination = await examinePickle(part, budget, recurse);
		const { rest, findings, isPickle } = examination;
		const { read, size } = part;
		if (!isPickle && isText(await headOf(part))) return {
			format: "text",
			findings: [],
			facts: {},
			notAModel: true
		};
		if (rest === void 0 || read === void 0 || size === void 0) return examination;
		const behind = await recurse(slicePart(part, `bytes from ${rest}`, read, rest, size - rest));
		const kept = behind.format !== "unknown" && behind.notAModel !== true ? findings.filter(({ rule }) => rule !== PICKLE_RULES.trailingBytes) : findings;
		return {
			...examination,
			findings: [...kept, ...behind.findings]
		};
	}
};

// src/evidence/model/reading/flatbuffer.ts
const TEXT$1 = 4096;
const ITEMS = 1e6;
/** Reads FlatBuffers by offsets, each checked against the file. Source: flatbuffers.dev/internals. `base`: where the buffer starts. */
var FlatReader = class {
	#bytes;
	#budget;
	#base;
	constructor(bytes, budget, base = 0) {
		this.#bytes = bytes;
		this.#budget = budget;
		this.#base = base;
	}
	async root() {
		return await this.#table(await this.#reference(this.#base));
	}
	async uint(at, width) {
		if (!this.#budget.spend("opcodes", 1)) throw new Stop(FORMAT_RULES.budget, "the budget of values is spent", at);
		const view = viewOf(this.#bytes.peek(at, width) ?? await this.#bytes.read(at, width));
		return width === 1 ? view.getUint8(0) : width === 2 ? view.getUint16(0, true) : view.getUint32(0, true);
	}
	/** An integer field; the default where it is not set. */
	async number(table, field, width, otherwise) {
		const at = table.fields[field] ?? 0;
		return at === 0 ? otherwise : await this.uint(at, width);
	}
	async text(table, field) {
		const at = table.fields[field] ?? 0;
		if (at === 0) return;
		const { start, count } = await this.#vector(at, 1);
		return textOf$2(await this.#bytes.read(start, Math.min(count, TEXT$1)));
	}
	/** How many bytes a vector of bytes has. */
	async byteCount(table, field) {
		const at = table.fields[field] ?? 0;
		return at === 0 ? 0 : (await this.#vector(at, 1)).count;
	}
	async integers(table, field, limit) {
		const at = table.fields[field] ?? 0;
		if (at === 0) return [];
		const { start, count } = await this.#vector(at, 4);
		const values = [];
		for (let index = 0; index < Math.min(count, limit); index += 1) values.push(await this.uint(start + 4 * index, 4) | 0);
		return values;
	}
	/** Tables of a vector. */
	async tables(table, field) {
		const at = table.fields[field] ?? 0;
		if (at === 0) return [];
		const { start, count } = await this.#vector(at, 4);
		if (count > ITEMS) throw new Stop(FORMAT_RULES.budget, `a list of ${count} items`, start);
		const tables = [];
		for (let index = 0; index < count; index += 1) tables.push(await this.#table(await this.#reference(start + 4 * index)));
		return tables;
	}
	async #vector(at, width) {
		const target = await this.#reference(at);
		const count = await this.uint(target, 4);
		if (!(target + 4 + count * width <= this.#bytes.size)) throw new Stop(FORMAT_RULES.broken, `a list of ${count} at ${target} goes beyond the end`, target);
		return {
			start: target + 4,
			count
		};
	}
	async #table(at) {
		const vtable = at - (await this.uint(at, 4) | 0);
		const size = await this.uint(vtable, 2);
		const fields = [];
		for (let offset = 4; offset + 1 < Math.min(size, 132); offset += 2) {
			const field = await this.uint(vtable + offset, 2);
			fields.push(field === 0 ? 0 : at + field);
		}
		return {
			at,
			fields
		};
	}
	async #reference(at) {
		return at + await this.uint(at, 4);
	}
};

// src/evidence/model/reading/json-tokens.ts
const LITERALS = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null],
	["NaN", NaN],
	["Infinity", Number.POSITIVE_INFINITY],
	["-Infinity", Number.NEGATIVE_INFINITY]
]);
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
/**
* Reads JSON in pieces, with Python's NaN and Infinity, and no recursion: of any size, in flat memory. Throws Stop at the first
* byte that cannot stand there.
*/
var JsonTokens = class {
	#sink;
	#limits;
	#stack = [];
	#expect = "value";
	#offset = 0;
	/** A text or a bare word that is being collected. */
	#kind;
	#isEscaped = false;
	#isSkipping = false;
	#start = 0;
	#bytes = /* @__PURE__ */ new Uint8Array(256);
	#length = 0;
	constructor(sink, limits) {
		this.#sink = sink;
		this.#limits = limits;
	}
	/** True when the value is complete: only space may follow. */
	get isComplete() {
		return this.#expect === "nothing";
	}
	push(chunk) {
		let at = 0;
		while (at < chunk.length) if (this.#kind === "text") at = this.#text(chunk, at);
		else if (this.#kind === "word") at = this.#word(chunk, at);
		else {
			this.#structure(chunk[at] ?? 0);
			at += 1;
			this.#offset += 1;
		}
	}
	finish() {
		if (this.#kind === "word") this.#endWord();
		if (!this.isComplete || this.#kind !== void 0) throw new Stop(FORMAT_RULES.broken, "the JSON ends before it is complete", this.#offset);
	}
	#structure(byte) {
		switch (byte) {
			case 32:
			case 9:
			case 10:
			case 13: return;
			case 123: return this.#open("object");
			case 91: return this.#open("array");
			case 125: return this.#close("object");
			case 93: return this.#close("array");
			case 44:
				this.#require("comma-or-end");
				this.#expect = this.#stack.at(-1) === "object" ? "key" : "value";
				return;
			case 58:
				this.#require("colon");
				this.#expect = "value";
				return;
			default: this.#begin(byte);
		}
	}
	#begin(byte) {
		const isText = byte === 34;
		if (!(this.#expect === "value" || this.#expect === "value-or-end") && !(isText && (this.#expect === "key" || this.#expect === "key-or-end"))) throw this.#fault();
		this.#kind = isText ? "text" : "word";
		this.#start = this.#offset;
		this.#length = isText ? 0 : 1;
		this.#bytes[0] = byte;
		this.#isEscaped = false;
	}
	#open(kind) {
		this.#require("value", "value-or-end");
		if (this.#stack.length >= this.#limits.depth) throw new Stop(FORMAT_RULES.budget, `JSON deeper than ${this.#limits.depth}`, this.#offset);
		this.#stack.push(kind);
		this.#expect = kind === "object" ? "key-or-end" : "value-or-end";
		this.#sink.open(kind, this.#offset);
	}
	#close(kind) {
		this.#require("comma-or-end", kind === "object" ? "key-or-end" : "value-or-end");
		if (this.#stack.pop() !== kind) throw this.#fault();
		this.#after();
		this.#sink.close();
	}
	#text(chunk, from) {
		for (let at = from; at < chunk.length; at += 1) {
			const byte = chunk[at] ?? 0;
			if (this.#isSkipping) this.#isSkipping = false;
			else if (byte === 92) {
				this.#isSkipping = true;
				this.#isEscaped = true;
			} else if (byte === 34) {
				this.#keep(chunk, from, at);
				this.#offset += at + 1 - from;
				this.#endText();
				return at + 1;
			}
		}
		this.#keep(chunk, from, chunk.length);
		this.#offset += chunk.length - from;
		return chunk.length;
	}
	#word(chunk, from) {
		let at = from;
		while (at < chunk.length && isWord(chunk[at] ?? 0)) at += 1;
		this.#keep(chunk, from, at);
		this.#offset += at - from;
		if (at < chunk.length) this.#endWord();
		return at;
	}
	#endText() {
		const raw = UTF8.decode(this.#bytes.subarray(0, this.#length));
		const text = this.#isEscaped ? this.#unescaped(raw) : raw;
		this.#kind = void 0;
		if (this.#expect === "key" || this.#expect === "key-or-end") {
			this.#expect = "colon";
			this.#sink.key(text, this.#start);
			return;
		}
		this.#after();
		this.#sink.value(text, this.#start);
	}
	#unescaped(raw) {
		try {
			return String(JSON.parse(`"${raw}"`));
		} catch (error) {
			throw error instanceof SyntaxError ? this.#fault(this.#start) : error;
		}
	}
	#endWord() {
		const word = String.fromCharCode(...this.#bytes.subarray(0, Math.min(this.#length, 100)));
		const literal = LITERALS.get(word);
		if (literal === void 0 && !NUMBER.test(word)) throw this.#fault(this.#start);
		this.#kind = void 0;
		this.#after();
		this.#sink.value(literal === void 0 ? Number(word) : literal, this.#start);
	}
	#after() {
		this.#expect = this.#stack.length === 0 ? "nothing" : "comma-or-end";
	}
	#keep(chunk, from, to) {
		const length = this.#length + to - from;
		if (length > this.#limits.text) {
			const message = `a text in the JSON is longer than ${this.#limits.text} bytes`;
			throw new Stop(FORMAT_RULES.tooLarge, message, this.#start);
		}
		if (length > this.#bytes.length) {
			const grown = new Uint8Array(length * 2);
			grown.set(this.#bytes.subarray(0, this.#length));
			this.#bytes = grown;
		}
		this.#bytes.set(chunk.subarray(from, to), this.#length);
		this.#length = length;
	}
	#require(expected, other = expected) {
		if (this.#expect !== expected && this.#expect !== other) throw this.#fault();
	}
	#fault(offset = this.#offset) {
		return new Stop(FORMAT_RULES.broken, `no JSON at byte ${offset}`, offset);
	}
};
/** Bytes of numbers and bare words; anything else ends one. */
function isWord(byte) {
	return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122 || byte === 43 || byte === 45 || byte === 46;
}

// src/evidence/model/reading/json-document.ts
const LIMITS = {
	depth: 200,
	text: 32 * 2 ** 20
};
/** Of one document: a few hundred MB of memory at the very most. */
const VALUES$1 = 2e6;
const DUPLICATES = 100;
var Builder = class {
	duplicates = [];
	root;
	#stack = [];
	#count = 0;
	open(kind, offset) {
		if (kind === "object") {
			const entries = /* @__PURE__ */ new Map();
			this.#put(entries, offset);
			this.#stack.push({
				entries,
				key: ""
			});
		} else {
			const items = [];
			this.#put(items, offset);
			this.#stack.push({
				items,
				key: ""
			});
		}
	}
	close() {
		this.#stack.pop();
	}
	key(name, offset) {
		const level = this.#stack.at(-1);
		if (level?.entries === void 0) return;
		if (level.entries.has(name) && this.duplicates.length < DUPLICATES) this.duplicates.push({
			key: name,
			offset
		});
		level.key = name;
	}
	value(value, offset) {
		this.#put(value, offset);
	}
	#put(value, offset) {
		this.#count += 1;
		if (this.#count > VALUES$1) throw new Stop(FORMAT_RULES.tooLarge, `the JSON has more than ${VALUES$1} values`, offset);
		const level = this.#stack.at(-1);
		if (level === void 0) this.root = value;
		else if (level.entries === void 0) level.items?.push(value);
		else level.entries.set(level.key, value);
	}
};
/** A document that is held whole; throws Stop where it is no JSON, too deep or too large. */
function jsonOf(bytes) {
	const builder = new Builder();
	const tokens = new JsonTokens(builder, LIMITS);
	tokens.push(bytes);
	tokens.finish();
	return {
		value: builder.root ?? null,
		duplicates: builder.duplicates
	};
}
/** A document that comes in chunks. */
async function jsonOfChunks(chunks) {
	const builder = new Builder();
	const tokens = new JsonTokens(builder, LIMITS);
	for await (const chunk of chunks) tokens.push(chunk);
	tokens.finish();
	return {
		value: builder.root ?? null,
		duplicates: builder.duplicates
	};
}
function isObject(value) {
	return value instanceof Map;
}
function isArray(value) {
	return Array.isArray(value);
}
function asText(value) {
	return typeof value === "string" ? value : void 0;
}

// src/evidence/model/reading/json-outline.ts
const BYTES = 256 * 2 ** 20;
const KEYS$3 = 2e3;
const known = /* @__PURE__ */ new WeakMap();
/** The outline of a part that starts as an object does; undefined when it does not. Read once for each part. */
async function jsonOutline(head, part) {
	if (!startsWith(head, 123)) return;
	const kept = known.get(part);
	if (kept !== void 0) return await kept;
	const outline = read(part);
	known.set(part, outline);
	return await outline;
}
/** Whether the first character, behind a mark of byte order and space, is this. */
function startsWith(head, character) {
	let at = head[0] === 239 && head[1] === 187 && head[2] === 191 ? 3 : 0;
	while (at < head.length && [
		32,
		9,
		10,
		13
	].includes(head[at] ?? 0)) at += 1;
	return head[at] === character;
}
var Outline = class {
	keys = /* @__PURE__ */ new Set();
	inner = /* @__PURE__ */ new Set();
	#depth = 0;
	open() {
		this.#depth += 1;
	}
	close() {
		this.#depth -= 1;
	}
	key(name) {
		const keys = this.#depth === 1 ? this.keys : this.inner;
		if (this.#depth <= 2 && keys.size < KEYS$3) keys.add(name);
	}
	value() {}
};
async function read(part) {
	const outline = new Outline();
	const tokens = new JsonTokens(outline, {
		depth: 1e3,
		text: 64 * 2 ** 20
	});
	let isWhole = false;
	try {
		for await (const chunk of chunksOf(part, new Budget({
			...LIMITS$1,
			bytes: BYTES
		}))) tokens.push(chunk);
		tokens.finish();
		isWhole = true;
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
	}
	return {
		keys: outline.keys,
		inner: outline.inner,
		isWhole
	};
}

// src/evidence/model/reading/read-json.ts
/** A part that is one JSON object; keys that stand twice are written down. Throws Stop where it is none. */
async function readJsonObject(part, budget, notes) {
	const { value, duplicates } = await jsonOfChunks(chunksOf(part, budget));
	for (const { key, offset } of duplicates) notes.find(FORMAT_RULES.inconsistent, "An object has a key twice.", key, { offset });
	if (!isObject(value)) throw new Stop(FORMAT_RULES.broken, "the JSON is no object", 0);
	return value;
}

// src/evidence/model/formats/catboost.ts
const NAMES$1 = /* @__PURE__ */ new Set([
	"model_guid",
	"train_finish_time",
	"catboost_version_info"
]);
/** `.cbm`: a magic, the size of a FlatBuffer, the buffer, and parts that it names. */
const catboostCbm = {
	format: "catboost-cbm",
	title: "CatBoost (cbm)",
	recognise: (head) => asciiAt(head, 0, "CBM1"),
	examine: (part, context) => examined("catboost-cbm", part, context, async (notes) => {
		const bytes = await ByteWindow.open(part, context.budget);
		const size = viewOf(await bytes.read(4, 4)).getUint32(0, true);
		if (8 + size > bytes.size) throw new Stop(FORMAT_RULES.broken, `a core of ${size} bytes goes beyond the end (${bytes.size})`, 4);
		const reader = new FlatReader(bytes, context.budget, 8);
		const core = await reader.root();
		notes.know({ framework: "catboost" });
		notes.metadata("format", await reader.text(core, 0) ?? "");
		for (const entry of await reader.tables(core, 2)) noteEntry(notes, await reader.text(entry, 0) ?? "", await reader.text(entry, 1) ?? "");
	})
};
const catboostJson = {
	format: "catboost-json",
	title: "CatBoost (JSON)",
	recognise: async (head, part) => {
		const keys = (await jsonOutline(head, part))?.keys;
		return keys !== void 0 && keys.has("features_info") && keys.has("model_info");
	},
	examine: (part, context) => examined("catboost-json", part, context, async (notes) => {
		const info = (await readJsonObject(part, context.budget, notes)).get("model_info");
		notes.know({ framework: "catboost" });
		for (const [key, value] of isObject(info) ? info : []) noteEntry(notes, key, asText(value) ?? "");
	})
};
function noteEntry(notes, key, value) {
	if (NAMES$1.has(key)) notes.metadata(key, value);
}

// src/evidence/model/jinja/escapes.ts
/** Attributes that lead from a value to Python's own objects. */
const ATTRIBUTES = new Set(`__class__ __mro__ __base__ __bases__ __subclasses__ __subclasshook__ __globals__ __builtins__ __builtin__ __init__ __new__
  __import__ __dict__ __getattribute__ __getattr__ __setattr__ __delattr__ __getitem__ __call__ __code__ __closure__ __func__
  __self__ __module__ __reduce__ __reduce_ex__ __loader__ __spec__ __wrapped__ __kwdefaults__ __defaults__ __enter__ __exit__
  __init_subclass__ __class_getitem__ __dir__ __doc__ __file__ __name__ __qualname__ __annotations__ __weakref__ __format__
  mro func_globals func_code gi_frame gi_code gi_yieldfrom cr_frame cr_code ag_frame ag_code f_globals f_locals f_builtins f_back
  f_code tb_frame tb_next _TemplateReference__context _TemplateReference _Environment _module _load_form_data`.split(/\s+/u));
/** Texts that are such a name, without its underscores, or a name behind it: not words of a conversation. */
const WORDS = /* @__PURE__ */ new Set([
	"mro",
	"subclasses",
	"globals",
	"builtins",
	"getattribute",
	"popen",
	"os.system",
	"attr"
]);
/** Jinja's own objects through which its module is reached; harmless while they are only called. */
const OBJECTS$1 = /* @__PURE__ */ new Set([
	"lipsum",
	"cycler",
	"joiner",
	"self",
	"url_for",
	"get_flashed_messages"
]);
/** Of web frameworks, which a chat template never sees. */
const REQUESTS = /* @__PURE__ */ new Set(["config", "request"]);
const CALLS = /* @__PURE__ */ new Set([
	"eval",
	"exec",
	"compile",
	"getattr",
	"setattr",
	"globals",
	"locals",
	"vars",
	"open",
	"popen",
	"system"
]);
const MODULES = /* @__PURE__ */ new Set([
	"os",
	"sys",
	"subprocess",
	"importlib",
	"builtins",
	"ctypes",
	"posix",
	"shutil",
	"socket"
]);
const DUNDER = /__[a-z][a-z_]*__/u;
/** What of the tokens leads out of the sandbox, or hides what it leads to. */
function escapesIn(tokens) {
	const folded = foldTexts(tokens);
	return folded.flatMap((token, index) => {
		const before = folded[index - 1];
		const after = folded[index + 1];
		return (token.kind === "name" ? byName(token, before, after) : void 0) ?? (token.kind === "text" ? byText(token, before, after) : void 0) ?? (token.value === "[" && token.kind === "operator" ? byKey(folded, index) : void 0) ?? [];
	});
}
function byName(token, before, after) {
	const { value: name, line } = token;
	if (is(before, ".")) return byAttribute(name, line, after);
	const isPipe = name === "attr" && is(before, "|");
	if (isPipe || isReached(name, after)) return {
		kind: "escape",
		what: isPipe ? "|attr" : name,
		line
	};
	if (REQUESTS.has(name) && is(after, ".", "[", "|")) return {
		kind: "unusual",
		what: name,
		line
	};
	return before?.kind === "open" && before.value === "{%" ? byStatement(name, line) : void 0;
}
/** Whether a name that is no attribute is one of Python's own, a module, or an object that leads to its module. */
function isReached(name, after) {
	return DUNDER.test(name) && ATTRIBUTES.has(name) || OBJECTS$1.has(name) && is(after, ".", "[", "|") || CALLS.has(name) && is(after, "(") || MODULES.has(name) && is(after, ".");
}
function byAttribute(name, line, after) {
	if (ATTRIBUTES.has(name) || (name === "popen" || name === "system") && is(after, "(")) return {
		kind: "escape",
		what: name,
		line
	};
	return name.startsWith("_") ? {
		kind: "unusual",
		what: `.${name}`,
		line
	} : void 0;
}
function byStatement(name, line) {
	const what = `{% ${name} %}`;
	if (name === "import" || name === "from") return {
		kind: "escape",
		what,
		line
	};
	return name === "include" || name === "extends" ? {
		kind: "unusual",
		what,
		line
	} : void 0;
}
function byText(token, before, after) {
	const { value, line } = token;
	const dunder = DUNDER.exec(value)?.[0];
	if (dunder !== void 0 && ATTRIBUTES.has(dunder)) return {
		kind: "escape",
		what: dunder,
		line
	};
	if (isName(value, before)) return {
		kind: "escape",
		what: `'${value}'`,
		line
	};
	if (/^_+$/u.test(value) && (is(before, "~", "*", "+") || is(after, "~", "*", "+"))) return {
		kind: "escape",
		what: "a name put together from underscores",
		line
	};
	return /%c/u.test(value) && is(after, "%", "|") ? {
		kind: "unusual",
		what: "a text put together from character codes",
		line
	} : void 0;
}
/** Whether a text is the name of what is reached: a key, or an argument of a filter. */
function isName(value, before) {
	if (value === "attr") return is(before, "(");
	return WORDS.has(value) && is(before, "[", "(", ",") || MODULES.has(value) && is(before, "[");
}
/** `x[…]` whose name is computed from texts: not a slice, no plain text. */
function byKey(tokens, index) {
	const before = tokens[index - 1];
	const key = before?.kind === "name" && !KEYWORDS.has(before.value) || is(before, ")", "]") ? keyTokens(tokens, index) : void 0;
	return key?.some(({ kind }) => kind === "text") === true && key.some((token) => is(token, "~", "|", "%")) ? {
		kind: "unusual",
		what: "a key that is computed from texts",
		line: tokens[index]?.line ?? 1
	} : void 0;
}
/** What stands between the bracket and its partner; undefined for a slice, and for one that does not end soon. */
function keyTokens(tokens, index) {
	let depth = 0;
	for (let at = index; at < Math.min(tokens.length, index + 200); at += 1) {
		const token = tokens[at];
		depth += is(token, "[", "(", "{") ? 1 : is(token, "]", ")", "}") ? -1 : 0;
		if (depth === 0) return tokens.slice(index + 1, at);
		if (depth === 1 && is(token, ":")) return;
	}
}
const KEYWORDS = /* @__PURE__ */ new Set([
	"in",
	"if",
	"else",
	"elif",
	"and",
	"or",
	"not",
	"is",
	"return"
]);
/** Texts beside each other are one, as Jinja joins them; so are those that `~` or `+` joins. */
function foldTexts(tokens) {
	const folded = [];
	for (const token of tokens) {
		const last = folded.at(-1);
		const isJoined = is(last, "~", "+");
		const left = isJoined ? folded.at(-2) : last;
		if (token.kind === "text" && left?.kind === "text") {
			folded.length -= isJoined ? 2 : 1;
			folded.push({
				...left,
				value: left.value + token.value
			});
		} else folded.push(token);
	}
	return folded;
}
function is(token, ...operators) {
	return token?.kind === "operator" && operators.includes(token.value);
}

// src/evidence/model/jinja/tokens.ts
const OPEN = /\{\{|\{%|\{#/gu;
const RAW = /\{%[-+]?\s*raw\s*[-+]?%\}/uy;
const END_RAW = /\{%[-+]?\s*endraw\s*[-+]?%\}/gu;
const TOKEN = /(?<space>\s+)|(?<close>[-+]?(?:\}\}|%\}))|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d[\d_.eExXa-fA-F]*)|(?<text>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<operator>\/\/|\*\*|[=!<>]=|[-+*/%~|.,:;()[\]{}<>=!])/uy;
/** Reads a template in Jinja's own delimiters. */
function jinjaTokens(source) {
	const tokens = [];
	const lines = new LineCounter(source);
	let at = 0;
	for (;;) {
		OPEN.lastIndex = at;
		const open = OPEN.exec(source);
		if (open === null) return { tokens };
		const line = lines.at(open.index);
		const end = endOfTag$1(source, open.index, open[0], tokens, lines);
		if (end === void 0) return {
			tokens,
			fault: {
				line,
				message: `a ${open[0] === "{#" ? "comment" : "tag"} that opens here cannot be read to its end`
			}
		};
		at = end;
	}
}
/** Where the tag, comment or raw block that opens ends; undefined when it does not. */
function endOfTag$1(source, start, open, tokens, lines) {
	if (open === "{#") {
		const end = source.indexOf("#}", start + 2);
		return end < 0 ? void 0 : end + 2;
	}
	RAW.lastIndex = start;
	if (RAW.test(source)) {
		END_RAW.lastIndex = RAW.lastIndex;
		return END_RAW.test(source) ? END_RAW.lastIndex : void 0;
	}
	tokens.push({
		kind: "open",
		value: open,
		line: lines.at(start)
	});
	const modifier = source[start + 2];
	return readCode(source, start + (modifier === "-" || modifier === "+" ? 3 : 2), open === "{{" ? "}}" : "%}", tokens, lines);
}
function readCode(source, start, closing, tokens, lines) {
	let at = start;
	let braces = 0;
	for (;;) {
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(source);
		const groups = match?.groups;
		if (match === null || groups === void 0) return;
		const line = lines.at(at);
		at = TOKEN.lastIndex;
		if (groups["close"] !== void 0) {
			if (braces === 0 && groups["close"].endsWith(closing)) {
				tokens.push({
					kind: "close",
					value: closing,
					line
				});
				return at;
			}
			at -= 1;
			tokens.push({
				kind: "operator",
				value: groups["close"].slice(0, -1),
				line
			});
			braces -= groups["close"].startsWith("}") ? 1 : 0;
			continue;
		}
		braces += groups["operator"] === "{" ? 1 : groups["operator"] === "}" ? -1 : 0;
		const token = tokenOf(groups, line);
		if (token !== void 0) tokens.push(token);
	}
}
function tokenOf(groups, line) {
	for (const kind of [
		"name",
		"number",
		"operator"
	]) {
		const value = groups[kind];
		if (value !== void 0) return {
			kind,
			value,
			line
		};
	}
	const text = groups["text"];
	return text === void 0 ? void 0 : {
		kind: "text",
		value: unescaped(text.slice(1, -1)),
		line
	};
}
const ESCAPE = /\\(?:x(?<hex>[0-9a-fA-F]{2})|u(?<short>[0-9a-fA-F]{4})|U(?<long>[0-9a-fA-F]{8})|(?<octal>[0-7]{1,3})|N\{(?<named>[^}]*)\}|(?<other>[\s\S]))/gu;
const LETTERS = /* @__PURE__ */ new Map([
	["n", "\n"],
	["t", "	"],
	["r", "\r"],
	["\n", ""]
]);
function unescaped(text) {
	return text.replace(ESCAPE, (...match) => {
		const groups = match.at(-1);
		const hex = groups["hex"] ?? groups["short"] ?? groups["long"];
		if (hex !== void 0 || groups["octal"] !== void 0) {
			const code = hex === void 0 ? Number.parseInt(groups["octal"] ?? "0", 8) : Number.parseInt(hex, 16);
			return code > 1114111 ? "�" : String.fromCodePoint(code);
		}
		if (groups["named"] !== void 0) return groups["named"].toUpperCase() === "LOW LINE" ? "_" : "�";
		const other = groups["other"] ?? "";
		return LETTERS.get(other) ?? other;
	});
}
/** Lines of places that are asked for in rising order. */
var LineCounter = class {
	#source;
	#at = 0;
	#line = 1;
	constructor(source) {
		this.#source = source;
	}
	at(offset) {
		for (let next = this.#source.indexOf("\n", this.#at); next >= 0 && next < offset;) {
			this.#line += 1;
			this.#at = next + 1;
			next = this.#source.indexOf("\n", this.#at);
		}
		return this.#line;
	}
};

// src/evidence/model/jinja/template-findings.ts
/** Real ones are below 100 kB. */
const LONGEST$5 = 2 ** 20;
/**
* Writes down what a template reaches. `file`: the template is the whole file, so lines are the file's. `metadata`: a text that
* need not be a template, so that only escapes are said of it. `offset`: where it stands in a file that has no lines.
*/
function templateFindings(notes, name, source, role = "template", offset) {
	if (role === "metadata" && !/\{\{|\{%/u.test(source)) return;
	const place = offset === void 0 ? {} : { offset };
	const say = (rule, message, what, line) => {
		notes.find(rule, message, `${name}, line ${line}: ${what}`, {
			...place,
			...role === "file" ? { line } : {}
		});
	};
	const { tokens, fault } = jinjaTokens(source.slice(0, LONGEST$5));
	for (const { kind, what, line } of escapesIn(tokens)) if (kind === "escape") say(FORMAT_RULES.templateEscape, "The template reaches Python’s own objects.", what, line);
	else if (role !== "metadata") say(FORMAT_RULES.templateUnusual, "The template has what none needs.", what, line);
	if (role !== "metadata" && source.length > LONGEST$5) notes.find(FORMAT_RULES.tooLarge, "A template is longer than what is read.", `${name}: ${source.length}`, place);
	else if (role !== "metadata" && fault !== void 0) say(FORMAT_RULES.templateUnread, "The template cannot be read to its end.", fault.message, fault.line);
}

// src/evidence/model/formats/chat-template.ts
const LONGEST$4 = 16 * 2 ** 20;
/** `chat_template.jinja`: loaders take it by its name, so it is recognised by it as well as by how it starts. */
const chatTemplate = {
	format: "chat-template",
	title: "Chat template (Jinja)",
	recognise: (head, part) => {
		const name = part.within.at(-1) ?? part.path;
		return /\.(?:jinja2?|j2)$/iu.test(name) || /^\uFEFF?\s*\{[{%#]/u.test(textOf$2(head.subarray(0, 256)));
	},
	examine: (part, context) => examined("chat-template", part, context, async (notes) => {
		const bytes = await wholeOf(part, context.budget, LONGEST$4);
		templateFindings(notes, part.within.at(-1) ?? part.path, textOf$2(bytes), part.within.length === 0 ? "file" : "template");
	})
};

// src/evidence/model/reading/paths.ts
/** Whether a path that a file names can lead out of the file's own folder: absolute, a drive, a URL, `..`, or cut by a NUL. */
function leavesFolder(path) {
	return /^[/\\~]/u.test(path) || /^[A-Za-z][A-Za-z0-9+.-]*:/u.test(path) || path.includes("\0") || path.split(/[/\\]/u).includes("..");
}

// src/evidence/model/reading/wire-reader.ts
const NONE = /* @__PURE__ */ new Set();
/**
* The fields of a Protocol Buffers message, one after another, by offsets: bytes are skipped, not copied, so a file of any size is
* walked in flat memory. Source: protobuf.dev/programming-guides/encoding.
*/
var WireReader = class {
	#bytes;
	#budget;
	#end;
	#at;
	/** Bytes from `#aheadAt` on. */
	#ahead = /* @__PURE__ */ new Uint8Array();
	#aheadAt = 0;
	constructor(bytes, budget, span = {
		start: 0,
		end: bytes.size
	}) {
		this.#bytes = bytes;
		this.#budget = budget;
		this.#at = span.start;
		this.#end = span.end;
	}
	/** The next field; undefined at the end. Those of `passed` are not given. Throws Stop for what is no field. */
	async next(passed = NONE) {
		while (this.#at < this.#end) {
			if (!this.#budget.spend("opcodes", 1)) throw new Stop(FORMAT_RULES.budget, "the budget of fields is spent", this.#at);
			if (this.#at < this.#aheadAt || this.#at + 20 > this.#aheadAt + this.#ahead.length) {
				this.#ahead = await this.#bytes.ahead(this.#at, 20);
				this.#aheadAt = this.#at;
			}
			const field = this.#read();
			if (!passed.has(field.number)) return field;
		}
	}
	#read() {
		const at = this.#at - this.#aheadAt;
		const tag = varintAt(this.#ahead, at, this.#at);
		const number = Math.floor(tag.value / 8);
		const wire = tag.value % 8;
		if (number < 1 || number > 536870911 || wire !== 0 && wire !== 1 && wire !== 2 && wire !== 5) throw new Stop(FORMAT_RULES.broken, `no protobuf field at ${this.#at}`, this.#at);
		return this.#field(number, wire, at, tag.length);
	}
	#field(number, wire, at, tagLength) {
		const after = this.#at + tagLength;
		if (wire === 0) {
			const { value, length } = varintAt(this.#ahead, at + tagLength, after);
			return this.#until({
				number,
				wire,
				value,
				start: after,
				end: after + length
			});
		}
		if (wire !== 2) return this.#until({
			number,
			wire,
			value: 0,
			start: after,
			end: after + (wire === 1 ? 8 : 4)
		});
		const { value: size, length } = varintAt(this.#ahead, at + tagLength, after);
		return this.#until({
			number,
			wire,
			value: 0,
			start: after + length,
			end: after + length + size
		});
	}
	#until(field) {
		if (!(field.end <= this.#end && field.end >= field.start)) {
			const message = `field ${field.number} ends beyond its message (${this.#end})`;
			throw new Stop(FORMAT_RULES.broken, message, this.#at);
		}
		this.#at = field.end;
		return field;
	}
};
/** Up to ten bytes; the value as a signed 64-bit integer. */
function varintAt(bytes, at, offset) {
	let value = 0;
	let scale = 1;
	for (let length = 1; length <= 10; length += 1) {
		const byte = bytes[at + length - 1];
		if (byte === void 0) break;
		value += (byte & 127) * scale;
		scale *= 128;
		if (byte < 128) return {
			value: length === 10 ? signed(bytes, at) : value,
			length
		};
	}
	throw new Stop(FORMAT_RULES.broken, `no varint at ${offset}`, offset);
}
function signed(bytes, at) {
	let value = 0n;
	for (let index = 0; index < 10; index += 1) value |= BigInt((bytes[at + index] ?? 0) & 127) << BigInt(7 * index);
	return Number(BigInt.asIntN(64, value));
}
/** The text of a field: its first `limit` bytes. */
async function textAt(bytes, { start, end }, limit = 1024) {
	return textOf$2(await bytes.read(start, Math.min(end - start, limit)));
}
/** Integers of a repeated field: one of them as a varint, or all of them packed; at most `limit`. */
async function integersAt(bytes, field, limit = 64) {
	if (field.wire !== 2) return [field.value];
	const packed = await bytes.read(field.start, Math.min(field.end - field.start, limit * 10));
	const values = [];
	for (let at = 0; at < packed.length && values.length < limit;) {
		const { value, length } = varintAt(packed, at, field.start + at);
		values.push(value);
		at += length;
	}
	return values;
}

// src/evidence/model/reading/top-fields.ts
/** More of them are no model that is known here. */
const FIELDS = 5e3;
const SHOWN = 256;
/**
* The fields of a protobuf message that is a whole file, by which its kind is recognised; those before the first that is none.
* Only the head is looked at where the part is a stream.
*/
async function topFields(head, part) {
	const fields = [];
	const budget = new Budget({
		...LIMITS$1,
		opcodes: FIELDS
	});
	try {
		const canRead = part.read !== void 0 && part.size !== void 0;
		const bytes = canRead ? await ByteWindow.open(part, budget) : ByteWindow.of(head);
		const span = {
			start: 0,
			end: canRead ? bytes.size : Number.MAX_SAFE_INTEGER
		};
		const reader = new WireReader(bytes, budget, span);
		for (let field = await reader.next(); field !== void 0; field = await reader.next()) {
			const { number, wire, value, start, end } = field;
			const shown = wire === 2 ? (await bytes.upTo(start, Math.min(SHOWN, end - start))).slice() : /* @__PURE__ */ new Uint8Array();
			fields.push({
				number,
				wire,
				value,
				bytes: shown
			});
		}
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
	}
	return fields;
}
/** The fields in the first bytes of a message. */
async function fieldsIn(bytes) {
	return await topFields(bytes, {
		path: "",
		within: [],
		chunks: () => nothing()
	});
}
async function* nothing() {}

// src/evidence/model/reading/each-field.ts
/** Each field of bytes in a message. */
async function eachField({ bytes, budget }, span, visit) {
	const reader = new WireReader(bytes, budget, span);
	for (let field = await reader.next(); field !== void 0; field = await reader.next()) if (field.wire === 2) await visit(field);
}

// src/evidence/model/formats/coreml.ts
/** Kinds of models by their field in Model.proto. */
const KINDS$1 = /* @__PURE__ */ new Map([
	[200, "pipeline classifier"],
	[201, "pipeline regressor"],
	[202, "pipeline"],
	[300, "linear regressor"],
	[301, "support vector regressor"],
	[302, "tree ensemble regressor"],
	[303, "neural network regressor"],
	[304, "probit regressor"],
	[400, "linear classifier"],
	[401, "support vector classifier"],
	[402, "tree ensemble classifier"],
	[403, "neural network classifier"],
	[404, "nearest neighbours classifier"],
	[500, "neural network"],
	[501, "item recommender"],
	[502, "ML program"],
	[555, "custom model"],
	[556, "linked model"],
	[900, "identity"]
]);
const NETWORKS = /* @__PURE__ */ new Set([
	303,
	403,
	500
]);
const DEPTH$2 = 16;
const coreml = {
	format: "coreml",
	title: "Core ML",
	recognise: async (head, part) => {
		const fields = await topFields(head, part);
		return fields.some(({ number, wire, value }) => number === 1 && wire === 0 && value <= 100) && fields.some(({ number, wire }) => number === 2 && wire === 2) && fields.some(({ number, wire }) => number >= 200 && number <= 3e3 && wire === 2);
	},
	examine: (part, context) => examined("coreml", part, context, async (notes) => {
		const bytes = await ByteWindow.open(part, context.budget);
		notes.know({ framework: "coreml" });
		await readModel$1({
			bytes,
			budget: context.budget,
			notes
		}, {
			start: 0,
			end: bytes.size
		}, 0);
	})
};
async function readModel$1(context, span, depth) {
	const { bytes, budget, notes } = context;
	if (depth > DEPTH$2) throw new Stop(FORMAT_RULES.budget, `models deeper than ${DEPTH$2}`, span.start);
	const reader = new WireReader(bytes, budget, span);
	for (let field = await reader.next(); field !== void 0; field = await reader.next()) if (field.number === 1 && field.wire === 0 && depth === 0) notes.know({ frameworkVersion: `specification ${field.value}` });
	else if (field.wire === 2 && field.number === 2 && depth === 0) await readDescription(context, field);
	else if (field.wire === 2 && field.number >= 200) await readKind(context, field, depth);
}
async function readKind(context, field, depth) {
	const { notes } = context;
	notes.know(depth === 0 ? { architecture: KINDS$1.get(field.number) ?? `type ${field.number}` } : {});
	if (field.number === 555) await judgeCustom(context, field, "The model is of a class of the application.");
	else if (field.number === 556) await judgeLinked(context, field);
	else if (NETWORKS.has(field.number)) await eachField(context, field, async (layer) => {
		await (layer.number === 1 ? judgeLayer(context, layer) : void 0);
	});
	else if (field.number >= 200 && field.number <= 202) await readPipeline(context, field, field.number === 202, depth);
}
/** A pipeline, or a classifier or regressor that holds one: its models are models. */
async function readPipeline(context, span, isBare, depth) {
	await eachField(context, span, async (inner) => {
		if (inner.number !== 1) return;
		if (isBare) await readModel$1(context, inner, depth + 1);
		else await readPipeline(context, inner, true, depth);
	});
}
async function judgeLayer(context, layer) {
	await eachField(context, layer, async (field) => {
		await (field.number === 500 ? judgeCustom(context, field, "A layer is of a class of the application.") : void 0);
	});
}
async function judgeCustom(context, span, message) {
	let name = "without a name";
	await eachField(context, span, async (field) => {
		name = field.number === 10 ? await textAt(context.bytes, field, 256) : name;
	});
	context.notes.find(FORMAT_RULES.customOperator, message, name, { offset: span.start });
}
/** Another model by its file’s name and a search path, each a text with a default. */
async function judgeLinked(context, span) {
	await eachField(context, span, (file) => eachField(context, file, (parameter) => eachField(context, parameter, async (field) => {
		const value = await textAt(context.bytes, field);
		const rule = leavesFolder(value) ? FORMAT_RULES.pathLeaves : FORMAT_RULES.fileRead;
		context.notes.find(rule, "The model is another file.", value, { offset: field.start });
	})));
}
async function readDescription(context, span) {
	const { bytes, notes } = context;
	await eachField(context, span, async (field) => {
		if (field.number === 1 || field.number === 10) await eachField(context, field, async (inner) => {
			if (inner.number === 1) {
				const name = await textAt(bytes, inner, 256);
				notes.tensor(field.number === 1 ? "inputs" : "outputs", {
					name,
					dtype: "unknown",
					shape: []
				});
			}
		});
		else if (field.number === 100) await eachField(context, field, async (inner) => {
			const key = [
				"",
				"description",
				"version",
				"author",
				"license"
			][inner.number];
			notes.metadata(key ?? "", key === void 0 ? "" : await textAt(bytes, inner));
		});
	});
}

// src/evidence/model/archive/encoded-json.ts
const MARKS = [
	[[
		255,
		254,
		0,
		0
	], {
		name: "utf-32",
		width: 4,
		isBigEndian: false,
		mark: 4
	}],
	[[
		0,
		0,
		254,
		255
	], {
		name: "utf-32",
		width: 4,
		isBigEndian: true,
		mark: 4
	}],
	[[255, 254], {
		name: "utf-16",
		width: 2,
		isBigEndian: false,
		mark: 2
	}],
	[[254, 255], {
		name: "utf-16",
		width: 2,
		isBigEndian: true,
		mark: 2
	}],
	[[
		239,
		187,
		191
	], {
		name: "utf-8",
		width: 1,
		isBigEndian: false,
		mark: 3
	}]
];
const UNMARKED = [2, 4].flatMap((width) => [true, false].map((isBigEndian) => width === 2 ? {
	name: "utf-16",
	width: 2,
	isBigEndian,
	mark: 0
} : {
	name: "utf-32",
	width: 4,
	isBigEndian,
	mark: 0
}));
/** Two characters tell an object from numbers that are `{` by chance. */
const BEGINNING = /^\s*\{[\s"}]/u;
const LOOKED_AT$1 = 64;
const REPLACEMENT = 65533;
/** JSON that is not plain UTF-8: examined as what it says, as its readers do. */
const encodedJson = {
	format: "encoded-json",
	title: "JSON in another encoding than UTF-8",
	isContainer: true,
	recognise: (head) => encodingOf(head) !== void 0,
	examine: async (part, { recurse }) => {
		const encoding = encodingOf(await beginningOf(part));
		return encoding === void 0 ? {
			format: "text",
			findings: [],
			facts: {}
		} : await recurse(plain(part, encoding));
	}
};
function encodingOf(head) {
	const marked = MARKS.find(([bytes]) => bytes.every((byte, index) => head[index] === byte))?.[1];
	return (marked === void 0 ? UNMARKED : [marked]).find((encoding) => {
		const units = unitsOf(head.subarray(encoding.mark, encoding.mark + LOOKED_AT$1), encoding);
		return BEGINNING.test(textOf(units, encoding));
	});
}
async function beginningOf(part) {
	for await (const chunk of part.chunks()) return chunk.slice(0, LOOKED_AT$1);
	return /* @__PURE__ */ new Uint8Array(0);
}
function plain(part, encoding) {
	return {
		path: part.path,
		within: [...part.within, `(${encoding.name})`],
		chunks: () => decoded(part.chunks(), encoding)
	};
}
/** As UTF-8. */
async function* decoded(chunks, encoding) {
	const encoder = new TextEncoder();
	let left = encoding.mark;
	let rest = /* @__PURE__ */ new Uint8Array(0);
	for await (const chunk of chunks) {
		const bytes = joined$1(rest, chunk.subarray(left));
		left -= Math.min(left, chunk.length);
		const whole = bytes.length - bytes.length % encoding.width;
		const { units, kept } = withoutHalfPair(unitsOf(bytes.subarray(0, whole), encoding), encoding);
		rest = bytes.slice(whole - kept * encoding.width);
		yield encoding.width === 1 ? bytes : encoder.encode(textOf(units, encoding));
	}
}
function joined$1(rest, chunk) {
	const bytes = new Uint8Array(rest.length + chunk.length);
	bytes.set(rest);
	bytes.set(chunk, rest.length);
	return bytes;
}
function unitsOf(bytes, { width, isBigEndian }) {
	const units = [];
	for (let at = 0; at + width <= bytes.length; at += width) {
		let unit = 0;
		for (let index = 0; index < width; index++) unit = unit * 256 + (bytes[at + (isBigEndian ? index : width - 1 - index)] ?? 0);
		units.push(unit);
	}
	return units;
}
/** A character of two units may be cut by the end of a chunk. */
function withoutHalfPair(units, { width }) {
	const last = units.at(-1) ?? 0;
	return width === 2 && last >= 55296 && last < 56320 ? {
		units: units.slice(0, -1),
		kept: 1
	} : {
		units,
		kept: 0
	};
}
function textOf(units, { width }) {
	return units.map((unit) => width === 4 ? String.fromCodePoint(unit > 1114111 ? REPLACEMENT : unit) : String.fromCharCode(unit)).join("");
}

// src/evidence/model/gguf/cursor.ts
/** Reads one value behind the other, within the file and the budget. */
var GgufCursor = class {
	at = 0;
	#bytes;
	#budget;
	#littleEndian;
	/** Version 1 counts in 32 bits. */
	#isNarrow;
	constructor(bytes, budget, littleEndian, isNarrow) {
		this.#bytes = bytes;
		this.#budget = budget;
		this.#littleEndian = littleEndian;
		this.#isNarrow = isNarrow;
	}
	get size() {
		return this.#bytes.size;
	}
	async uint32() {
		return (await this.#view(4)).getUint32(0, this.#littleEndian);
	}
	async uint64() {
		return uint64(await this.#view(8), 0, this.#littleEndian);
	}
	/** A count or a length. */
	async count() {
		return this.#isNarrow ? await this.uint32() : await this.uint64();
	}
	async view(length) {
		return await this.#view(length);
	}
	get littleEndian() {
		return this.#littleEndian;
	}
	/** The first `limit` bytes of a text, of which all are passed. */
	async text(limit) {
		const start = this.at;
		const length = await this.count();
		const from = this.at;
		this.skip(length, start);
		return limit === 0 ? "" : textOf$2(await this.#bytes.read(from, Math.min(length, limit)));
	}
	skip(length, start = this.at) {
		if (!(this.at + length <= this.#bytes.size)) throw new Stop(FORMAT_RULES.broken, `${length} bytes at ${start} go beyond the end (${this.#bytes.size})`, start);
		this.at += length;
	}
	async #view(length) {
		if (!this.#budget.spend("opcodes", 1)) throw new Stop(FORMAT_RULES.budget, "the budget of values is spent", this.at);
		const bytes = this.#bytes.peek(this.at, length) ?? await this.#bytes.read(this.at, length);
		this.at += length;
		return viewOf(bytes);
	}
};

// src/evidence/model/reading/base64.ts
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = (/* @__PURE__ */ new Int8Array(128)).fill(-1);
for (let index = 0; index < 64; index += 1) VALUES[ALPHABET.charCodeAt(index)] = index;
/** Bytes of base64; what is none of it is passed over, as Python does. */
function base64Bytes(text) {
	const bytes = new Uint8Array(Math.floor(text.length * 3 / 4));
	let bits = 0;
	let held = 0;
	let length = 0;
	for (let index = 0; index < text.length; index += 1) {
		const value = VALUES[text.charCodeAt(index)] ?? -1;
		if (value >= 0) {
			held = (held << 6 | value) & 65535;
			bits += 6;
			if (bits >= 8) {
				bits -= 8;
				bytes[length] = held >> bits & 255;
				length += 1;
			}
		}
	}
	return bytes.subarray(0, length);
}

// src/evidence/model/reading/code-in-text.ts
/** Words of code that no name, licence, prompt or table of numbers needs; the match says which. */
const CODE = [
	/__import__|__builtins__|__subclasses__|__globals__|__reduce__/u,
	/\b(?:eval|exec|compile|getattr|setattr|execfile)\s*\(/u,
	/\bos\s*\.\s*(?:system|popen|exec[lv]|spawn)/u,
	/\b(?:subprocess|pty|socket|ctypes|importlib|pickle|marshal|shutil)\s*\.\s*\w+\s*\(/u,
	/\b(?:import|from)\s+(?:os|sys|subprocess|socket|ctypes|builtins|pickle|marshal|base64|pty|shutil)\b/u,
	/<script\b|javascript:|\bon(?:error|load)\s*=/iu,
	/\b(?:curl|wget)\b[^\n]{0,200}\|\s*(?:ba)?sh\b|\/bin\/(?:ba)?sh\b|\/dev\/tcp\/|powershell(?:\.exe)?\s+-/iu,
	/\bc(?:os|posix|nt|sys|subprocess|builtins|__builtin__|importlib|pickle|_pickle|runpy)\r?\n\w+\n/u,
	/#!\s*\/\S*\b(?:sh|bash|python|perl|env)\b/u
];
const READ$1 = 1 << 20;
/** Base64 of a pickle begins so, in protocol 2 to 5; of one in protocol 0, with the name that it imports. */
const ENCODED = /(?<![A-Za-z0-9+/_-])(?:gA[I-X]|Y[23])[A-Za-z0-9+/_-]{9,}/gu;
/** Digits of such a beginning. */
const DIGITS = /(?<![0-9a-z])(?:800[2-5]|63[5-7])[0-9a-f]{20,}/giu;
const PROTO = 128;
const HIGHEST_PROTOCOL = 5;
/** Opcodes that a pickle has behind its protocol: a frame, a container, a mark, a string, a number, a name. */
const OPENING = /[\x95\]}(cX\x8cKJMN)U\x8f\x8eBC]/u;
const OPENING_NAME = /^c[A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/u;
/** Of what is encoded, so much tells what it is. */
const DECODED = 400;
/** The first thing in a text that looks like code: at most 60 characters of it. */
function codeIn(text) {
	const bounded = text.slice(0, READ$1);
	for (const pattern of CODE) {
		const match = pattern.exec(bounded);
		if (match !== null) return match[0].slice(0, 60);
	}
	return encodedPickle(bounded);
}
function encodedPickle(text) {
	for (const [digits] of text.matchAll(DIGITS)) if (isPickle(Uint8Array.from(digits.slice(0, DECODED).match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16)))) return `hexadecimal digits of a pickle: ${digits.slice(0, 30)}`;
	for (const [encoded] of text.matchAll(ENCODED)) {
		const standard = encoded.slice(0, DECODED).replaceAll("-", "+").replaceAll("_", "/");
		if (isPickle(base64Bytes(standard))) return `base64 of a pickle: ${encoded.slice(0, 30)}`;
	}
}
function isPickle(bytes) {
	const [first, protocol = 0, code = 0] = bytes;
	return first === PROTO && protocol <= HIGHEST_PROTOCOL && OPENING.test(String.fromCharCode(code)) || OPENING_NAME.test(latin1Of(bytes));
}

// src/evidence/model/gguf/quantization.ts
/** Name, elements of a block and bytes of a block, by ggml's number. Source: gguf-py 0.19.0, GGML_QUANT_SIZES. */
const GGML_TYPES = /* @__PURE__ */ new Map([
	[0, [
		"f32",
		1,
		4
	]],
	[1, [
		"f16",
		1,
		2
	]],
	[2, [
		"q4_0",
		32,
		18
	]],
	[3, [
		"q4_1",
		32,
		20
	]],
	[6, [
		"q5_0",
		32,
		22
	]],
	[7, [
		"q5_1",
		32,
		24
	]],
	[8, [
		"q8_0",
		32,
		34
	]],
	[9, [
		"q8_1",
		32,
		40
	]],
	[10, [
		"q2_k",
		256,
		84
	]],
	[11, [
		"q3_k",
		256,
		110
	]],
	[12, [
		"q4_k",
		256,
		144
	]],
	[13, [
		"q5_k",
		256,
		176
	]],
	[14, [
		"q6_k",
		256,
		210
	]],
	[15, [
		"q8_k",
		256,
		292
	]],
	[16, [
		"iq2_xxs",
		256,
		66
	]],
	[17, [
		"iq2_xs",
		256,
		74
	]],
	[18, [
		"iq3_xxs",
		256,
		98
	]],
	[19, [
		"iq1_s",
		256,
		50
	]],
	[20, [
		"iq4_nl",
		32,
		18
	]],
	[21, [
		"iq3_s",
		256,
		110
	]],
	[22, [
		"iq2_s",
		256,
		82
	]],
	[23, [
		"iq4_xs",
		256,
		136
	]],
	[24, [
		"i8",
		1,
		1
	]],
	[25, [
		"i16",
		1,
		2
	]],
	[26, [
		"i32",
		1,
		4
	]],
	[27, [
		"i64",
		1,
		8
	]],
	[28, [
		"f64",
		1,
		8
	]],
	[29, [
		"iq1_m",
		256,
		56
	]],
	[30, [
		"bf16",
		1,
		2
	]],
	[34, [
		"tq1_0",
		256,
		54
	]],
	[35, [
		"tq2_0",
		256,
		66
	]],
	[39, [
		"mxfp4",
		32,
		17
	]],
	[40, [
		"nvfp4",
		64,
		36
	]],
	[41, [
		"q1_0",
		128,
		18
	]]
]);
/** What most tensors of a file are, by `general.file_type`. Source: gguf-py 0.19.0, LlamaFileType. */
const FILE_TYPES = /* @__PURE__ */ new Map([
	[0, "F32"],
	[1, "F16"],
	[2, "Q4_0"],
	[3, "Q4_1"],
	[7, "Q8_0"],
	[8, "Q5_0"],
	[9, "Q5_1"],
	[10, "Q2_K"],
	[11, "Q3_K_S"],
	[12, "Q3_K_M"],
	[13, "Q3_K_L"],
	[14, "Q4_K_S"],
	[15, "Q4_K_M"],
	[16, "Q5_K_S"],
	[17, "Q5_K_M"],
	[18, "Q6_K"],
	[19, "IQ2_XXS"],
	[20, "IQ2_XS"],
	[21, "Q2_K_S"],
	[22, "IQ3_XS"],
	[23, "IQ3_XXS"],
	[24, "IQ1_S"],
	[25, "IQ4_NL"],
	[26, "IQ3_S"],
	[27, "IQ3_M"],
	[28, "IQ2_S"],
	[29, "IQ2_M"],
	[30, "IQ4_XS"],
	[31, "IQ1_M"],
	[32, "BF16"],
	[36, "TQ1_0"],
	[37, "TQ2_0"],
	[38, "MXFP4_MOE"],
	[39, "NVFP4"],
	[40, "Q1_0"]
]);

// src/evidence/model/gguf/metadata.ts
const TEXT = 8;
const ARRAY = 9;
/** Bytes of the types of fixed width. */
const WIDTHS$2 = [
	1,
	1,
	2,
	2,
	4,
	4,
	4,
	1,
	void 0,
	void 0,
	8,
	8,
	8
];
const READ = 2 ** 20 + 1;
const KEYS$2 = 2e4;
/** The key-value pairs of a file: what a bill of materials needs, and the templates, which are judged. */
async function readMetadata$2(cursor, count, notes) {
	const keys = /* @__PURE__ */ new Set();
	let alignment = 32;
	for (let index = 0; index < count; index += 1) {
		const offset = cursor.at;
		const key = await cursor.text(1024);
		if (keys.has(key)) notes.find(FORMAT_RULES.inconsistent, "A key stands twice in the metadata.", key, { offset });
		if (keys.size < KEYS$2) keys.add(key);
		const type = await cursor.uint32();
		if (type === ARRAY) await skipArray(cursor, 0, notes, key);
		else if (type === TEXT) judgeText(notes, key, await cursor.text(READ), offset);
		else {
			const value = await readNumber(cursor, type);
			noteNumber(notes, key, value);
			alignment = key === "general.alignment" ? checkedAlignment(value, offset) : alignment;
		}
	}
	return { alignment };
}
function judgeText(notes, key, value, offset) {
	if (isTemplate(key)) {
		templateFindings(notes, key, value, "template", offset);
		return;
	}
	templateFindings(notes, key, value, "metadata", offset);
	const code = codeIn(value);
	if (code !== void 0) notes.find(FORMAT_RULES.codeInMetadata, "A value of the metadata looks like code.", `${key}: ${code}`, { offset });
	if (key === "general.architecture") notes.know({ architecture: value.slice(0, 300) });
	else if (key.startsWith("general.") || key === "tokenizer.ggml.model") notes.metadata(key, value);
}
function isTemplate(key) {
	return key.startsWith("tokenizer.chat_template");
}
function noteNumber(notes, key, value) {
	if (key === "general.file_type") notes.metadata(key, FILE_TYPES.get(value) ?? String(value));
	else if (key.startsWith("general.") || key.endsWith(".context_length")) notes.metadata(key, String(value));
}
function checkedAlignment(value, offset) {
	if (!Number.isInteger(value) || value < 8 || value > 2 ** 20 || (value & value - 1) !== 0) throw new Stop(FORMAT_RULES.broken, `an alignment of ${value}`, offset);
	return value;
}
async function readNumber(cursor, type) {
	const start = cursor.at;
	const width = WIDTHS$2[type];
	if (width === void 0) throw new Stop(FORMAT_RULES.broken, `a value of type ${type}`, start - 4);
	const view = await cursor.view(width);
	const little = cursor.littleEndian;
	return [
		() => view.getUint8(0),
		() => view.getInt8(0),
		() => view.getUint16(0, little),
		() => view.getInt16(0, little),
		() => view.getUint32(0, little),
		() => view.getInt32(0, little),
		() => view.getFloat32(0, little),
		() => view.getUint8(0),
		() => 0,
		() => 0,
		() => Number(view.getBigUint64(0, little)),
		() => Number(view.getBigInt64(0, little)),
		() => view.getFloat64(0, little)
	][type]?.() ?? 0;
}
/** Arrays hold vocabularies: passed over, except texts that are templates. */
async function skipArray(cursor, depth, notes, key) {
	const start = cursor.at;
	const type = await cursor.uint32();
	const count = await cursor.count();
	const width = WIDTHS$2[type];
	if (width !== void 0) {
		cursor.skip(width * count, start);
		return;
	}
	if (type !== TEXT && type !== ARRAY || depth > 8) throw new Stop(FORMAT_RULES.broken, `an array of type ${type}`, start);
	if (!(cursor.at + count * 4 <= cursor.size)) throw new Stop(FORMAT_RULES.broken, `an array of ${count} items goes beyond the end`, start);
	for (let index = 0; index < count; index += 1) if (type === ARRAY) await skipArray(cursor, depth + 1, notes, key);
	else {
		const at = cursor.at;
		const text = await cursor.text(isTemplate(key) ? READ : 0);
		if (isTemplate(key)) templateFindings(notes, key, text, "metadata", at);
	}
}

// src/evidence/model/reading/spans.ts
/** Where spans that should fill `size` bytes, one behind the other, do not. `gap`: what may lie between two, for alignment. */
function overlapsAndHoles(spans, size, gap = 0) {
	const faults = [];
	let reached = 0;
	for (const { name, start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		if (start < reached && end > start) faults.push({
			kind: "overlap",
			at: start,
			length: Math.min(reached, end) - start,
			name
		});
		if (start > reached + gap) faults.push({
			kind: "hole",
			at: reached,
			length: start - reached,
			name
		});
		if (end > size || end < start) faults.push({
			kind: "beyond",
			at: start,
			length: end - start,
			name
		});
		reached = Math.max(reached, end);
	}
	if (reached + gap < size) faults.push({
		kind: "hole",
		at: reached,
		length: size - reached
	});
	return faults;
}

// src/evidence/model/formats/gguf.ts
const NEWEST = 3;
/** ggml has no more. */
const DIMENSIONS = 4;
const TENSORS = 2e5;
const gguf = {
	format: "gguf",
	title: "GGUF",
	recognise: (head) => asciiAt(head, 0, "GGUF"),
	examine: (part, context) => examined("gguf", part, context, async (notes) => {
		const bytes = await ByteWindow.open(part, context.budget);
		const head = viewOf(await bytes.read(0, 8));
		const littleEndian = head.getUint32(4, true) % 65536 !== 0;
		const version = head.getUint32(4, littleEndian);
		if (version < 1 || version > NEWEST) throw new Stop(FORMAT_RULES.unknownVersion, `version ${version}`, 4);
		notes.know({
			framework: "ggml",
			frameworkVersion: `GGUF ${version}`
		});
		const cursor = new GgufCursor(bytes, context.budget, littleEndian, version === 1);
		cursor.at = 8;
		const tensors = await cursor.count();
		const pairs = await cursor.count();
		if (!(pairs * 9 + tensors * 20 <= bytes.size) || tensors > TENSORS) throw new Stop(FORMAT_RULES.broken, `${pairs} pairs and ${tensors} tensors do not fit into the file`, 8);
		const { alignment } = await readMetadata$2(cursor, pairs, notes);
		await readTensors(cursor, tensors, alignment, notes);
	})
};
async function readTensors(cursor, count, alignment, notes) {
	const placed = [];
	const names = /* @__PURE__ */ new Set();
	let parameters = 0;
	let isKnown = true;
	for (let index = 0; index < count; index += 1) {
		const { tensor, elements, hasSize } = await readTensor$1(cursor, alignment, notes);
		if (names.has(tensor.name)) notes.find(FORMAT_RULES.inconsistent, "Two tensors have one name.", tensor.name);
		names.add(tensor.name);
		placed.push(tensor);
		parameters += elements;
		isKnown &&= hasSize;
	}
	notes.know({ parameters });
	if (isKnown && count > 0) {
		const start = Math.ceil(cursor.at / alignment) * alignment;
		judgePlaces(notes, placed, cursor.size - start, alignment);
	}
}
async function readTensor$1(cursor, alignment, notes) {
	const offset = cursor.at;
	const name = await cursor.text(256);
	const dimensions = await cursor.uint32();
	if (dimensions > DIMENSIONS) throw new Stop(FORMAT_RULES.broken, `a tensor of ${dimensions} dimensions`, offset);
	const shape = [];
	for (let index = 0; index < dimensions; index += 1) shape.push(await cursor.count());
	const number = await cursor.uint32();
	const start = await cursor.uint64();
	const [dtype, perBlock, blockBytes] = GGML_TYPES.get(number) ?? [
		`type ${number}`,
		1,
		0
	];
	const elements = elementsOf(shape);
	if (blockBytes === 0) notes.find(FORMAT_RULES.unknownVersion, "A tensor has a type that is not known here.", `${name}: ${number}`, { offset });
	else if (!Number.isFinite(elements) || (shape[0] ?? 1) % perBlock !== 0) {
		const detail = `${name}: ${dtype} × [${shape.join(", ")}]`;
		notes.find(FORMAT_RULES.inconsistent, "A tensor has a shape that its type cannot have.", detail, { offset });
	} else if (start % alignment !== 0) notes.find(FORMAT_RULES.inconsistent, "A tensor does not start where the alignment wants it.", name, { offset });
	notes.tensor("tensors", {
		name,
		dtype,
		shape
	});
	return {
		tensor: {
			name,
			start,
			end: start + Math.ceil(elements / perBlock) * blockBytes
		},
		elements: Number.isFinite(elements) ? elements : 0,
		hasSize: blockBytes > 0
	};
}
function judgePlaces(notes, placed, size, alignment) {
	for (const { kind, at, length, name } of overlapsAndHoles(placed, size, alignment - 1)) {
		const detail = `${length} bytes at ${at} of the data${name === void 0 ? "" : `, ${name}`}`;
		if (kind === "beyond") notes.find(FORMAT_RULES.broken, "A tensor ends beyond the file.", detail);
		else if (kind === "overlap") notes.find(FORMAT_RULES.inconsistent, "Two tensors share bytes.", detail);
		else notes.find(FORMAT_RULES.hiddenBytes, "Bytes of the file belong to no tensor.", detail);
	}
}

// src/evidence/model/hdf5/file.ts
const SIGNATURE = "HDF\r\n\n";
/** Data that another program put before the file: the superblock stands at 0, 512, 1024 … */
const LAST_START = 2 ** 24;
/** Reads fields of an HDF5 file in the widths that its superblock gives. Source: HDF5 File Format Specification, version 3. */
var Hdf5Block = class {
	at = 0;
	#bytes;
	#view;
	#file;
	#start;
	constructor(bytes, file, start) {
		this.#bytes = bytes;
		this.#view = viewOf(bytes);
		this.#file = file;
		this.#start = start;
	}
	get left() {
		return this.#bytes.length - this.at;
	}
	/** A little-endian unsigned integer. */
	uint(width) {
		const at = this.#pass(width);
		switch (width) {
			case 1: return this.#view.getUint8(at);
			case 2: return this.#view.getUint16(at, true);
			case 4: return this.#view.getUint32(at, true);
			case 8: return uint64(this.#view, at, true);
			default: throw new Stop(FORMAT_RULES.unknownVersion, `integers of ${width} bytes`, this.#start + at);
		}
	}
	length() {
		return this.uint(this.#file.lengthSize);
	}
	/** From the start of the file; undefined when all bits are set: there is none. */
	address() {
		const width = this.#file.offsetSize;
		const at = this.#pass(width);
		if (this.#bytes.subarray(at, at + width).every((byte) => byte === 255)) return;
		this.at = at;
		return this.uint(width) + this.#file.base;
	}
	bytes(length) {
		const at = this.#pass(length);
		return this.#bytes.subarray(at, at + length);
	}
	skip(length) {
		this.#pass(length);
	}
	#pass(length) {
		const at = this.at;
		if (!(length >= 0 && at + length <= this.#bytes.length)) throw new Stop(FORMAT_RULES.broken, `${length} bytes at ${this.#start + at} are beyond their block`, this.#start + at);
		this.at = at + length;
		return at;
	}
};
var Hdf5File = class Hdf5File {
	superblock;
	#bytes;
	#budget;
	constructor(bytes, budget, superblock) {
		this.#bytes = bytes;
		this.#budget = budget;
		this.superblock = superblock;
	}
	static async open(bytes, budget) {
		const start = await superblockStart(bytes);
		if (start === void 0) throw new Stop(FORMAT_RULES.broken, "there is no superblock", 0);
		return new Hdf5File(bytes, budget, await readSuperblock(bytes, start));
	}
	get size() {
		return this.#bytes.size;
	}
	/** So many bytes of a structure; throws Stop beyond the end. */
	async block(address, length) {
		if (!this.#budget.spend("opcodes", 1 + Math.floor(Math.max(0, length) / 16))) throw new Stop(FORMAT_RULES.budget, "the budget of structures is spent", address);
		return new Hdf5Block(await this.#bytes.read(address, length), this.superblock, address);
	}
	/** Up to so many bytes, fewer at the end. */
	async upTo(address, length) {
		return await this.block(address, Math.max(0, Math.min(length, this.#bytes.size - address)));
	}
};
/** Where the file begins; undefined when it nowhere does. */
async function superblockStart(bytes) {
	for (let start = 0; start <= LAST_START && start + 8 <= bytes.size; start = start === 0 ? 512 : start * 2) if (asciiAt(await bytes.read(start, 8), 0, "HDF\r\n\n")) return start;
}
/** What stands before the base address, by version; and how many addresses between it and the root group's. */
const LAYOUTS = [
	{
		sizesAt: 13,
		before: 24,
		between: 4
	},
	{
		sizesAt: 13,
		before: 28,
		between: 4
	},
	{
		sizesAt: 9,
		before: 12,
		between: 2
	},
	{
		sizesAt: 9,
		before: 12,
		between: 2
	}
];
const WIDTHS$1 = [
	2,
	4,
	8
];
async function readSuperblock(bytes, start) {
	const head = await bytes.upTo(start, 128);
	const version = head[8] ?? 255;
	const layout = LAYOUTS[version];
	if (layout === void 0) throw new Stop(FORMAT_RULES.unknownVersion, `superblock of version ${version}`, start + 8);
	const [offsetSize = 0, lengthSize = 0] = head.subarray(layout.sizesAt, layout.sizesAt + 2);
	if (!WIDTHS$1.includes(offsetSize) || !WIDTHS$1.includes(lengthSize)) {
		const message = `addresses of ${offsetSize} and ${lengthSize} bytes`;
		throw new Stop(FORMAT_RULES.unknownVersion, message, start + layout.sizesAt);
	}
	const sizes = {
		offsetSize,
		lengthSize
	};
	const block = new Hdf5Block(head, {
		base: 0,
		root: 0,
		...sizes
	}, start);
	block.skip(layout.before + offsetSize * (1 + layout.between));
	const root = block.address();
	if (root === void 0) throw new Stop(FORMAT_RULES.broken, "there is no root group", start);
	return {
		base: start,
		root: root + start,
		...sizes
	};
}

// src/evidence/model/hdf5/attribute.ts
const FIXED_TEXT = 3;
const VARIABLE = 9;
const LONGEST$3 = 64 * 2 ** 20;
function datatypeOf(bytes, superblock, address) {
	const block = new Hdf5Block(bytes, superblock, address);
	const kind = block.uint(1) & 15;
	const bits = block.uint(1);
	block.skip(2);
	const size = block.uint(4);
	const names = /* @__PURE__ */ new Map([
		[0, `${(bits & 8) === 0 ? "uint" : "int"}${size * 8}`],
		[1, `float${size * 8}`],
		[FIXED_TEXT, "text"],
		[4, `bits${size * 8}`],
		[6, "compound"],
		[8, "enum"],
		[VARIABLE, (bits & 15) === 1 ? "text" : "list"]
	]);
	const isText = kind === FIXED_TEXT || kind === VARIABLE && (bits & 15) === 1;
	return {
		kind,
		name: names.get(kind) ?? `class ${kind}`,
		size,
		isText
	};
}
function dimensionsOf(bytes, superblock, address) {
	const block = new Hdf5Block(bytes, superblock, address);
	const version = block.uint(1);
	const rank = block.uint(1);
	block.skip(version === 1 ? 6 : 2);
	if (rank > 32) throw new Stop(FORMAT_RULES.broken, `a space of ${rank} dimensions`, address);
	return Array.from({ length: rank }, () => block.length());
}
/** An attribute message; undefined when its type stands elsewhere. */
function attributeOf({ superblock }, message) {
	const block = new Hdf5Block(message.bytes, superblock, message.address);
	const version = block.uint(1);
	const flags = block.uint(1);
	if (version < 1 || version > 3) throw new Stop(FORMAT_RULES.unknownVersion, `attribute of version ${version}`, message.address);
	const [nameSize, typeSize, spaceSize] = [
		block.uint(2),
		block.uint(2),
		block.uint(2)
	];
	block.skip(version === 3 ? 1 : 0);
	const padded = (size) => version === 1 ? Math.ceil(size / 8) * 8 : size;
	const [name = ""] = textOf$2(block.bytes(padded(nameSize))).split("\0", 1);
	const typeBytes = block.bytes(padded(typeSize));
	block.skip(padded(spaceSize));
	if (version > 1 && (flags & 1) !== 0) return;
	return {
		name,
		type: datatypeOf(typeBytes, superblock, message.address),
		data: block.bytes(block.left),
		address: message.address
	};
}
/** The text of an attribute that is one; undefined for other types. Throws Stop when it is longer than what is held. */
async function attributeText(file, { type, data, address }) {
	if (!type.isText) return;
	if (type.kind === FIXED_TEXT) return textOf$2(data.subarray(0, type.size)).replace(/\0+$/u, "");
	const block = new Hdf5Block(data, file.superblock, address);
	const length = block.uint(4);
	const heap = block.address();
	const index = block.uint(4);
	if (length === 0 || heap === void 0) return "";
	return textOf$2((await heapObject(file, heap, index)).subarray(0, length));
}
/** An object of a global heap, where texts of any length stand. */
async function heapObject(file, address, index) {
	const head = await file.block(address, 8 + file.superblock.lengthSize);
	if (!asciiAt(head.bytes(8), 0, "GCOL")) throw new Stop(FORMAT_RULES.broken, `no global heap at ${address}`, address);
	const size = head.length();
	if (size > LONGEST$3) throw new Stop(FORMAT_RULES.tooLarge, `a heap of ${size} bytes`, address);
	const block = await file.block(address, size);
	block.skip(8 + file.superblock.lengthSize);
	while (block.left >= 8 + file.superblock.lengthSize) {
		const found = block.uint(2);
		block.skip(6);
		const length = block.length();
		if (found === index) return block.bytes(length);
		if (found === 0) break;
		block.skip(Math.ceil(length / 8) * 8);
	}
	throw new Stop(FORMAT_RULES.broken, `no object ${index} in the heap at ${address}`, address);
}

// src/evidence/model/hdf5/links.ts
const EXTERNAL = 64;
/** Nodes of a tree, and names of a group. */
const NODES = 2e5;
const HEAP = 64 * 2 ** 20;
/** A link message of a newer group. */
function linkOf({ superblock }, message) {
	const block = new Hdf5Block(message.bytes, superblock, message.address);
	block.skip(1);
	const flags = block.uint(1);
	const type = (flags & 8) === 0 ? 0 : block.uint(1);
	block.skip(((flags & 4) === 0 ? 0 : 8) + ((flags & 16) === 0 ? 0 : 1));
	const name = textOf$2(block.bytes(block.uint(2 ** (flags & 3))));
	if (type === 0) {
		const address = block.address();
		if (address === void 0) throw new Stop(FORMAT_RULES.broken, "a link leads nowhere", message.address);
		return {
			kind: "hard",
			name,
			address
		};
	}
	const value = textOf$2(block.bytes(block.uint(2)));
	return type === EXTERNAL ? {
		kind: "external",
		name,
		file: value.slice(1).split("\0", 1)[0] ?? ""
	} : {
		kind: "soft",
		name
	};
}
/** The links of an older group: a B-tree whose leaves name them in a heap. */
async function symbolTableLinks(file, message) {
	const block = new Hdf5Block(message.bytes, file.superblock, message.address);
	const tree = block.address();
	const heap = block.address();
	if (tree === void 0 || heap === void 0) throw new Stop(FORMAT_RULES.broken, "a group without its tree", message.address);
	const nameAt = await localHeap(file, heap);
	const links = [];
	const pending = [tree];
	const seen = /* @__PURE__ */ new Set();
	for (let address = pending.pop(); address !== void 0; address = pending.pop()) {
		if (seen.has(address) || seen.size > NODES || pending.length > NODES || links.length > NODES) throw new Stop(FORMAT_RULES.broken, "the tree of a group never ends", address);
		seen.add(address);
		const mark = (await file.block(address, 4)).bytes(4);
		if (asciiAt(mark, 0, "TREE")) pending.push(...await children(file, address));
		else if (asciiAt(mark, 0, "SNOD")) links.push(...await symbols(file, address, nameAt));
		else throw new Stop(FORMAT_RULES.broken, `no node of a tree at ${address}`, address);
	}
	return links;
}
async function children(file, address) {
	const { offsetSize, lengthSize } = file.superblock;
	const head = await file.block(address, 8 + 2 * offsetSize);
	head.skip(6);
	const count = head.uint(2);
	const start = address + 8 + 2 * offsetSize;
	const block = await file.block(start, count * (offsetSize + lengthSize));
	return Array.from({ length: count }, () => {
		block.skip(lengthSize);
		return block.address() ?? -1;
	});
}
async function symbols(file, address, nameAt) {
	const { offsetSize } = file.superblock;
	const head = await file.block(address, 8);
	head.skip(6);
	const count = head.uint(2);
	const block = await file.block(address + 8, count * (2 * offsetSize + 24));
	return Array.from({ length: count }, () => {
		const name = nameAt(block.uint(offsetSize));
		const target = block.address();
		const kind = block.uint(4);
		block.skip(20);
		return kind === 2 || target === void 0 ? {
			kind: "soft",
			name
		} : {
			kind: "hard",
			name,
			address: target
		};
	});
}
/** Names of a group, or of external files, by their offset in a local heap. */
async function localHeap(file, address) {
	const { offsetSize, lengthSize } = file.superblock;
	const head = await file.block(address, 8 + 2 * lengthSize + offsetSize);
	if (!asciiAt(head.bytes(8), 0, "HEAP")) throw new Stop(FORMAT_RULES.broken, `no heap at ${address}`, address);
	const size = head.length();
	head.skip(lengthSize);
	const start = head.address();
	if (start === void 0 || size > HEAP) throw new Stop(FORMAT_RULES.broken, `a heap of ${size} bytes`, address);
	const bytes = (await file.block(start, size)).bytes(size);
	return (offset) => textOf$2(bytes.subarray(offset, offset + 1024)).split("\0", 1)[0] ?? "";
}

// src/evidence/model/hdf5/object-header.ts
const CONTINUATION = 16;
const BLOCKS = 1e3;
const MESSAGES = 2e4;
const LONGEST$2 = 2 ** 20;
/** All messages of the object at an address, of either version of headers. */
async function headerMessages(file, address) {
	const start = await file.upTo(address, 64);
	const first = start.bytes(4);
	const isNew = asciiAt(first, 0, "OHDR");
	if (!isNew && first[0] !== 1) throw new Stop(FORMAT_RULES.broken, `no object header at ${address}`, address);
	const { piece, flags } = isNew ? newStart(start, address) : oldStart(start, address);
	const messages = [];
	const pieces = [piece];
	const seen = /* @__PURE__ */ new Set();
	for (let next = pieces.shift(); next !== void 0; next = pieces.shift()) {
		if (seen.has(next.address) || seen.size > BLOCKS || next.length > LONGEST$2) throw new Stop(FORMAT_RULES.broken, "the blocks of an object header never end", next.address);
		seen.add(next.address);
		for (const message of messagesIn(await file.block(next.address, next.length), next.address, isNew, flags)) if (message.type === CONTINUATION) pieces.push(continued(file, message, isNew));
		else if (messages.push(message) > MESSAGES) throw new Stop(FORMAT_RULES.budget, `an object with more than ${MESSAGES} messages`, address);
	}
	return messages;
}
function oldStart(block, address) {
	block.skip(4);
	const length = block.uint(4);
	return {
		piece: {
			address: address + 16,
			length
		},
		flags: 0
	};
}
function newStart(block, address) {
	block.skip(1);
	const flags = block.uint(1);
	block.skip(((flags & 32) === 0 ? 0 : 16) + ((flags & 16) === 0 ? 0 : 4));
	const length = block.uint(2 ** (flags & 3));
	return {
		piece: {
			address: address + block.at,
			length
		},
		flags
	};
}
function continued(file, message, isNew) {
	const block = new Hdf5Block(message.bytes, file.superblock, message.address);
	const address = block.address();
	const length = block.length();
	if (address === void 0) throw new Stop(FORMAT_RULES.broken, "a header goes on nowhere", message.address);
	return isNew ? {
		address: address + 4,
		length: length - 8
	} : {
		address,
		length
	};
}
function* messagesIn(block, address, isNew, flags) {
	const head = isNew ? (flags & 4) === 0 ? 4 : 6 : 8;
	while (block.left >= head) {
		const type = block.uint(isNew ? 1 : 2);
		const size = block.uint(2);
		const isShared = (block.uint(1) & 2) !== 0;
		block.skip(isNew ? head - 4 : 3);
		const at = address + block.at;
		yield {
			type,
			isShared,
			bytes: block.bytes(size),
			address: at
		};
	}
}

// src/evidence/model/hdf5/walk.ts
const SPACE = 1;
const LINK_INFO = 2;
const TYPE = 3;
const LINK = 6;
const EXTERNAL_FILES = 7;
const LAYOUT = 8;
const ATTRIBUTE$1 = 12;
const ATTRIBUTE_INFO = 21;
const SYMBOL_TABLE = 17;
const VIRTUAL = 3;
const OBJECTS = 2e5;
/** Visits every object of a file once: its attributes, its datasets as facts, and links and data that lead to other files. */
async function walkHdf5(file, notes, onAttribute) {
	const pending = [{
		path: "",
		address: file.superblock.root
	}];
	const seen = /* @__PURE__ */ new Set();
	let parameters = 0;
	for (let next = pending.shift(); next !== void 0; next = pending.shift()) {
		if (seen.has(next.address)) continue;
		seen.add(next.address);
		if (seen.size > OBJECTS) throw new Stop(FORMAT_RULES.budget, `more than ${OBJECTS} objects`, next.address);
		const { path } = next;
		const messages = await headerMessages(file, next.address);
		parameters += noteDataset(file, notes, path, messages);
		await judgeStorage(file, notes, path, messages);
		for (const message of messages.filter(({ type }) => type === ATTRIBUTE$1)) await readAttribute$2(file, notes, path, message, onAttribute);
		for (const link of await linksOf(file, messages)) {
			const name = path === "" ? link.name : `${path}/${link.name}`;
			if (link.kind === "hard") pending.push({
				path: name,
				address: link.address
			});
			else if (link.kind === "external") judgeFile(notes, name, link.file);
		}
	}
	notes.know({ parameters });
}
async function readAttribute$2(file, notes, path, message, onAttribute) {
	const attribute = message.isShared ? void 0 : attributeOf(file, message);
	if (attribute === void 0) {
		const at = { offset: message.address };
		notes.find(FORMAT_RULES.unknownVersion, "An attribute stands in a place that is not read.", path || "/", at);
	} else await onAttribute(path, attribute);
}
async function linksOf(file, messages) {
	const links = [];
	for (const message of messages) if (message.type === LINK) links.push(linkOf(file, message));
	else if (message.type === SYMBOL_TABLE) links.push(...await symbolTableLinks(file, message));
	return links;
}
/** Elements of a dataset of numbers; 0 for anything else. */
function noteDataset(file, notes, path, messages) {
	const space = messages.find(({ type }) => type === SPACE);
	const type = messages.find((message) => message.type === TYPE);
	if (space === void 0 || type === void 0 || type.isShared || space.isShared) return 0;
	const shape = dimensionsOf(space.bytes, file.superblock, space.address);
	const { name, kind } = datatypeOf(type.bytes, file.superblock, type.address);
	notes.tensor("tensors", {
		name: path,
		dtype: name,
		shape: shape.slice(0, 32)
	});
	const elements = elementsOf(shape);
	return kind <= 1 && Number.isFinite(elements) ? elements : 0;
}
/** Data that lie elsewhere: in other files, or in structures that are not read here. */
async function judgeStorage(file, notes, path, messages) {
	for (const { type, bytes, address } of messages) {
		const block = new Hdf5Block(bytes, file.superblock, address);
		if (type === LINK_INFO || type === ATTRIBUTE_INFO) judgeDense(notes, path, type, block, address);
		else if (type === LAYOUT && bytes[0] === 4 && bytes[1] === VIRTUAL) notes.find(FORMAT_RULES.fileRead, "A dataset is put together from other files.", path, { offset: address });
		else if (type === EXTERNAL_FILES) await judgeExternalFiles(file, notes, path, block);
	}
}
function judgeDense(notes, path, type, block, address) {
	block.skip(1);
	const hasOrder = (block.uint(1) & 1) !== 0;
	const orderBytes = type === LINK_INFO ? 8 : 2;
	block.skip(hasOrder ? orderBytes : 0);
	if (block.address() !== void 0) {
		const message = `The ${type === LINK_INFO ? "links" : "attributes"} of an object stand in dense storage, which is not read.`;
		notes.find(FORMAT_RULES.unknownVersion, message, path || "/", { offset: address });
	}
}
async function judgeExternalFiles(file, notes, path, block) {
	block.skip(6);
	const count = block.uint(2);
	const heap = block.address();
	const nameAt = heap === void 0 ? void 0 : await localHeap(file, heap);
	for (let index = 0; index < count && nameAt !== void 0; index += 1) {
		judgeFile(notes, path, nameAt(block.length()));
		block.skip(2 * file.superblock.lengthSize);
	}
}
function judgeFile(notes, path, other) {
	const detail = `${path}: ${other}`;
	if (leavesFolder(other)) notes.find(FORMAT_RULES.pathLeaves, "Data are read from outside of the model’s folder.", detail);
	else notes.find(FORMAT_RULES.fileRead, "Data are read from another file.", detail);
}

// src/evidence/model/keras/architecture.ts
/** What a configuration says of the model as a whole: its kind and its inputs. */
function noteArchitecture(notes, root) {
	const config = root.get("config");
	const className = asText(root.get("class_name"));
	if (className === void 0 || !isObject(config)) return;
	notes.know({ architecture: className.slice(0, 300) });
	notes.metadata("name", asText(config.get("name")) ?? "");
	const layers = config.get("layers");
	for (const layer of isArray(layers) ? layers : []) if (isObject(layer) && layer.get("class_name") === "InputLayer") noteInput(notes, layer.get("config"));
}
function noteInput(notes, config) {
	if (!isObject(config)) return;
	const shape = config.get("batch_shape") ?? config.get("batch_input_shape");
	const dtype = config.get("dtype");
	notes.tensor("inputs", {
		name: asText(config.get("name")) ?? "",
		dtype: asText(dtype)?.slice(0, 30) ?? "float32",
		shape: isArray(shape) ? shape.slice(0, 16).map((size) => typeof size === "number" ? size : "?") : []
	});
}

// src/evidence/model/keras/known-names.ts
/**
* What Keras defines itself, by name: classes of layers, models, optimizers, losses, metrics and their like, with those of Keras 2
* that are gone, and functions that are used by name. Source: keras 3.15.1. Not among them: Lambda, and layers that wrap models.
*/
const KERAS_CLASSES = new Set(`
  AUC AWQConfig AWQDTypePolicy Abs AbsMaxQuantizer Absolute Accuracy Activation ActivityRegularization
  Adadelta Adafactor Adagrad Adam AdamW Adamax AdaptiveAveragePool AdaptiveAveragePooling1D
  AdaptiveAveragePooling2D AdaptiveAveragePooling3D AdaptiveMaxPool AdaptiveMaxPooling1D
  AdaptiveMaxPooling2D AdaptiveMaxPooling3D Add AdditiveAttention AffineTransform All AllClose
  AlphaDropout Amax Amin Angle Any Append Arange Arccos Arccosh Arcsin Arcsinh Arctan Arctan2 Arctanh
  Argmax Argmin Argpartition Argsort Array ArraySplit AssociativeScan Attention AugMix AutoContrast
  Average AveragePool AveragePooling1D AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D
  BackendOptimizer BaseAdaptiveAveragePooling BaseAdaptiveMaxPooling BaseAdaptivePooling BaseConv
  BaseConvTranspose BaseDepthwiseConv BaseGlobalPooling BaseImagePreprocessingLayer BaseOptimizer
  BasePooling BaseSeparableConv BaseSpatialDropout BatchNorm BatchNormalization Bidirectional
  BinaryAccuracy BinaryCrossentropy BinaryFocalCrossentropy BinaryIoU Bincount BitwiseAnd BitwiseInvert
  BitwiseLeftShift BitwiseNot BitwiseOr BitwiseRightShift BitwiseXor BroadcastTo CDist CTC CTCDecode
  CTCLoss Cast CategoricalAccuracy CategoricalCrossentropy CategoricalFocalCrossentropy
  CategoricalGeneralizedCrossEntropy CategoricalHinge CategoryEncoding Cbrt Ceil Celu CenterCrop Cholesky
  CholeskyInverse Circle ClassMethod Clip Concatenate ConcordanceCorrelation Cond Conj Conjugate Constant
  Constraint ContrastLimitedAdaptiveHistogramEqualization Conv Conv1D Conv1DTranspose Conv2D
  Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM ConvLSTM1D ConvLSTM2D ConvLSTM3D ConvLSTMCell
  ConvTranspose ConvertToTensor Convolution1D Convolution1DTranspose Convolution2D Convolution2DTranspose
  Convolution3D Convolution3DTranspose Copy Corrcoef Correlate Cos Cosh CosineDecay CosineDecayRestarts
  CosineSimilarity CountNonzero CropImages Cropping1D Cropping2D Cropping3D Cross CuDNNGRU CuDNNLSTM
  Cumprod Cumsum CutMix DTypePolicy DTypePolicyMap DataLayer Deg2rad Dense DepthToSpace DepthwiseConv
  DepthwiseConv1D DepthwiseConv2D Det Diag Diagflat Diagonal Dice Diff Digitize Discretization Divide
  DivideNoNan Dot DotProductAttention Dropout Dsplit Dstack ELU Eig Eigh Einsum EinsumDense
  ElasticTransform Elu Embedding EmptyLike Equal Equalization Erf Erfc Erfinv Exp Exp2 ExpandDims Expm1
  ExponentialDecay ExtractPatches ExtractSequences F1Score FBetaScore FFT FFT2 Fabs FalseNegatives
  FalsePositives Feature FeatureSpace Flatten Flip Fliplr Flipud Float8QuantizationConfig
  FloatDTypePolicy Floor FloorDivide Fmax Fmin Fmod Fold ForiLoop Ftrl Full FullLike Function Functional
  GPTQConfig GPTQDTypePolicy GRU GRUCell GaussianBlur GaussianDropout GaussianNoise Gcd Gelu Geomspace
  GetItem GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalAvgPool1D
  GlobalAvgPool2D GlobalAvgPool3D GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D GlobalMaxPooling1D
  GlobalMaxPooling2D GlobalMaxPooling3D GlorotNormal GlorotUniform Glu Greater GreaterEqual
  GroupNormalization GroupQueryAttention GroupedQueryAttention HSVToRGB HardShrink HardSigmoid HardSilu
  HardTanh HashedCrossing Hashing HeNormal HeUniform Heaviside Hinge Histogram Hsplit Hstack Huber Hypot
  I0 IFFT2 IRFFT ISTFT Identity IdentityInitializer Imag InTopK IndexLookup Initializer Inner InputLayer
  InputSpec InstanceMethod InstanceProperty Int4DTypePolicy Int4QuantizationConfig Int8QuantizationConfig
  IntegerLookup Inv InverseTimeDecay IoU IsIn Isclose Isfinite Isinf Isnan Isneginf Isposinf Isreal JVP
  KLDivergence KerasSaveable Kron L1 L1L2 L2 LSTM LSTMCell Lamb Layer LayerNorm LayerNormalization Lcm
  Ldexp LeakyReLU LeakyRelu LearningRateSchedule LecunNormal LecunUniform LeftShift Less LessEqual
  Linspace Lion LocallyConnected1D LocallyConnected2D Log Log10 Log1p Log2 LogCosh LogCoshError
  LogSigmoid LogSoftmax Logaddexp Logaddexp2 Logdet LogicalAnd LogicalNot LogicalOr LogicalXor Logspace
  Logsumexp Loss LossFunctionWrapper LossScaleOptimizer Lstsq LuFactor Map MapCoordinates Masking Matmul
  MatrixRank Max MaxNorm MaxNumBoundingBoxes MaxPool MaxPool1D MaxPool2D MaxPool3D MaxPooling1D
  MaxPooling2D MaxPooling3D Maximum Mean MeanAbsoluteError MeanAbsolutePercentageError MeanIoU
  MeanMetricWrapper MeanSquaredError MeanSquaredLogarithmicError Median MelSpectrogram Merge Meshgrid
  Metric Min MinMaxNorm Minimum MixUp Mod Model Moments Moveaxis MultiHeadAttention MultiHot
  MultiOptimizer Multiply Muon Nadam NanToNum Nanargmax Nanargmin Nancumprod Nancumsum Nanmax Nanmean
  Nanmedian Nanmin Nanpercentile Nanprod Nanquantile Nanstd Nansum Nanvar Ndim Negative Nextafter NonNeg
  Nonzero Norm Normalization Normalize NotEqual OneHot OneHotIoU OneHotMeanIoU Ones OnesLike Operation
  Optimizer OptimizerMap Orthogonal OrthogonalInitializer OrthogonalRegularizer Outer PReLU PSNR Pad
  PadImages PearsonCorrelation Percentile Permute PerspectiveTransform PiecewiseConstantDecay Pinv
  Pipeline Poisson Polar Policy PolicyV1 PolynomialDecay Power Precision PrecisionAtRecall Prod Ptp Qr
  Quantile QuantizationConfig QuantizedDTypePolicy QuantizedFloat8DTypePolicy Quantizer R2Score RFFT
  RGBToGrayscale RGBToHSV RMSNorm RMSNormalization RMSprop RNN Rad2deg RandAugment RandomBrightness
  RandomColorDegeneration RandomColorJitter RandomContrast RandomCrop RandomElasticTransform
  RandomErasing RandomFlip RandomGaussianBlur RandomGrayscale RandomHue RandomInvert RandomNormal
  RandomPerspective RandomPosterization RandomRotation RandomSaturation RandomSharpness RandomShear
  RandomTranslation RandomUniform RandomZoom Ravel ReLU Real Rearrange Recall RecallAtPrecision
  Reciprocal Regularizer Relu Relu6 Repeat RepeatVector Rescaling Reshape Resize Resizing
  ReversibleEmbedding RightShift Roll RootMeanSquaredError Rot90 Round Rsqrt SGD SSIM STFT
  STFTInitializer STFTSpectrogram SVD SaturateCast ScaleAndTranslate Scan Scatter ScatterUpdate
  ScheduleFreeAdamW SearchSorted SeedGenerator SegmentMax SegmentMin SegmentProd SegmentReduction
  SegmentSum Select Selu SensitivityAtSpecificity SensitivitySpecificityBase SeparableConv
  SeparableConv1D SeparableConv2D SeparableConvolution1D SeparableConvolution2D Sequential Sigmoid Sign
  Signbit Silu SimpleRNN SimpleRNNCell Sin Sinc Sinh Size Slice SliceUpdate Slogdet SobelEdges SoftShrink
  Softmax Softplus Softsign Solarization Solve SolveTriangular Sort SpaceToDepth
  SparseCategoricalAccuracy SparseCategoricalCrossentropy SparsePlus SparseSigmoid
  SparseTopKCategoricalAccuracy Sparsemax SpatialDropout1D SpatialDropout2D SpatialDropout3D
  SpecificityAtSensitivity SpectralNormalization Split Sqrt Square SquaredHinge Squareplus Squeeze Stack
  StackedRNNCells Std StopGradient StringLookup Subtract Sum Swapaxes Switch SyncBatchNormalization
  TFDConcat TFDIdentity Take TakeAlongAxis Tan Tanh TanhShrink Tensordot TextVectorization Threshold
  ThresholdedReLU Tile TimeDistributed TopK TopKCategoricalAccuracy Trace Transpose Trapezoid Tril Triu
  TrueDivide TrueNegatives TruePositives Trunc TruncatedNormal Tversky Unfold Unique UnitNorm
  UnitNormalization UnravelIndex Unstack UpSampling1D UpSampling2D UpSampling3D Vander Var
  VarianceScaling Vdot VectorizedMap View ViewAsComplex ViewAsReal Vsplit Vstack Where WhileLoop Wrapper
  ZeroPadding1D ZeroPadding2D ZeroPadding3D Zeros ZerosLike
  `.trim().split(/\s+/u));
const KERAS_FUNCTIONS = new Set(`
  acc accuracy bce binary_accuracy binary_crossentropy binary_focal_crossentropy categorical_accuracy
  categorical_crossentropy categorical_focal_crossentropy categorical_generalized_cross_entropy
  categorical_hinge celu circle concordance_correlation cosine cosine_similarity crossentropy ctc dice
  elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh hinge huber
  kl_divergence kld kullback_leibler_divergence leaky_relu linear log_cosh log_sigmoid log_softmax
  logcosh mae mape mean_absolute_error mean_absolute_percentage_error mean_squared_error
  mean_squared_logarithmic_error mish mse msle pearson_correlation poisson relu relu6 selu sigmoid silu
  soft_shrink softmax softplus softsign sparse_categorical_accuracy sparse_categorical_crossentropy
  sparse_plus sparse_sigmoid sparse_top_k_categorical_accuracy sparsemax squared_hinge squareplus swish
  tanh tanh_shrink threshold top_k_categorical_accuracy tversky
  `.trim().split(/\s+/u));

// src/evidence/model/keras/modules.ts
/** Packages whose functions run commands, code, loaders or requests. */
const DANGEROUS$3 = new Set(`os posix nt posixpath ntpath sys subprocess shutil importlib imp runpy pickle _pickle cPickle dill cloudpickle joblib marshal
  shelve code codeop codecs ctypes _ctypes socket ssl pty commands webbrowser builtins __builtin__ operator _operator functools
  types inspect asyncio multiprocessing threading tempfile pathlib io _io urllib http requests ftplib smtplib telnetlib
  xmlrpc platform timeit trace pdb bdb cProfile profile pkgutil zipimport zipfile tarfile gc site sysconfig distutils setuptools
  pip venv ensurepip signal resource fcntl mmap glob fileinput linecache torch numpy pandas yaml atexit weakref ast
  sqlite3 logging unittest doctest test idlelib antigravity turtle lib2to3 huggingface_hub transformers`.trim().split(/\s+/u));
/** Of Keras: what holds objects of models; the rest (utils, saving, config, datasets …) reads files and makes requests. */
const MODELLING = new Set(`layers models optimizers initializers losses metrics activations regularizers constraints quantizers dtype_policies random ops
  mixed_precision engine legacy_tf_layers premade feature_column distillation`.trim().split(/\s+/u));
const KERAS = /^(?:keras|tf_keras|tensorflow\.keras|tensorflow\.python\.keras|keras\.api(?:\._v[12])?(?:\.keras)?)$/u;
const KERAS_PREFIX = /^(?:keras\.api(?:\._v[12])?\.keras|keras\.api|tensorflow\.python\.keras|tensorflow\.keras|tf_keras|keras)(?:\.src)?(?:\.legacy)?\.(?<area>\w+)/u;
const COMPANIONS = /* @__PURE__ */ new Set([
	"keras_hub",
	"keras_nlp",
	"keras_cv"
]);
function moduleKind(module) {
	if (KERAS.test(module)) return "layers";
	const area = KERAS_PREFIX.exec(module)?.groups?.["area"];
	if (area !== void 0) return MODELLING.has(area) ? "layers" : "dangerous";
	return foreignKind(module);
}
function foreignKind(module) {
	const [root = ""] = module.split(".", 1);
	if (root === "tensorflow" || root === "tf") return /^tensorflow\.python\.(?:framework|ops\.ragged)\b/u.test(module) ? "layers" : "dangerous";
	if (DANGEROUS$3.has(root)) return "dangerous";
	return COMPANIONS.has(root) && !/\.utils\b/u.test(module) ? "layers" : "other";
}

// src/evidence/model/keras/judge-reference.ts
/** Handled by their own judges, and names that the format itself defines. */
const OWN$1 = /^(?:Lambda|TorchModuleWrapper|TFSMLayer|FlaxLayer|JaxLayer|TFOpLambda|SlicingOpLambda|TensorFlowOpLayer|__\w+__|Functional|Model|CallableWrapper|TensorShape|TypeSpec|\w*TensorSpec|tf\.\w+)$/u;
const PACKAGES = /* @__PURE__ */ new Set([
	"keras",
	"Keras",
	"builtins",
	"keras_hub",
	"keras_nlp",
	"keras_cv",
	"tf",
	""
]);
/** Functions that a module of Python has under a name that a file gives; the rest of `builtins` are a file's own functions. */
const BUILTINS = /^(?:eval|exec|compile|open|__import__|getattr|setattr|delattr|globals|locals|vars|input|breakpoint|memoryview|help|exit|quit)$/u;
/** What an object imports by its `module`, `class_name` and `registered_name`. */
function judgeReference(notes, object, className, name) {
	const module = asText(object.get("module"));
	const registered = asText(object.get("registered_name"));
	if (className === "function") judgeFunction$1(notes, module, asText(object.get("config")) ?? "", registered);
	else if (module !== void 0 && module !== "") judgeModule(notes, module, className, name);
	else if (!isKnownClass(className)) notes.find(FORMAT_RULES.customObject, "An object is of a class that Keras does not define.", name);
	if ((registered === void 0 ? void 0 : customPackage(registered)) !== void 0 && module !== void 0 && moduleKind(module) !== "other") notes.find(FORMAT_RULES.customObject, "An object is registered by code outside of Keras.", `${name}: ${registered ?? ""}`);
}
function judgeModule(notes, module, className, name) {
	const kind = moduleKind(module);
	const reference = `${module}.${className}`;
	if (kind === "dangerous" || kind === "layers" && !/^(?:[A-Z]|__\w+__$|.*>[A-Z])/u.test(className)) notes.find(FORMAT_RULES.codeReference, "The configuration names code that is no layer.", reference);
	else if (kind === "other") notes.find(FORMAT_RULES.customObject, "An object is of a class that Keras does not define.", `${name}: ${reference}`);
}
function judgeFunction$1(notes, module, name, registered) {
	const reference = `${module ?? ""}.${name}`;
	const kind = functionKind(module, name);
	if (kind === "dangerous") notes.find(FORMAT_RULES.codeReference, "The configuration names a function that is none of a layer.", reference);
	else if (kind === "other") {
		const detail = registered === void 0 || registered === "function" ? reference : `${reference} (${registered})`;
		notes.find(FORMAT_RULES.customObject, "The configuration names a function that Keras does not define.", detail);
	}
}
/** Keras writes `builtins` for its own functions and for a file's. */
function functionKind(module, name) {
	if (BUILTINS.test(name)) return "dangerous";
	if (module === "builtins" || module === void 0 || module === "") return KERAS_FUNCTIONS.has(name) ? "layers" : "other";
	const kind = moduleKind(module);
	return kind === "layers" && !KERAS_FUNCTIONS.has(name) ? "dangerous" : kind;
}
function isKnownClass(className) {
	const [group, ...rest] = className.split(">");
	const base = rest.at(-1) ?? className;
	return (rest.length === 0 || PACKAGES.has(group ?? "")) && (KERAS_CLASSES.has(base) || OWN$1.test(base));
}
/** `package>Name`, unless the package is Keras's. */
function customPackage(registered) {
	const at = registered.indexOf(">");
	const group = at < 0 ? "" : registered.slice(0, at);
	return PACKAGES.has(group) ? void 0 : group;
}

// src/evidence/model/keras/judge-config.ts
/** Layers that look their words up in a file, when the vocabulary is a text. */
const LOOKUPS = /* @__PURE__ */ new Set([
	"StringLookup",
	"IntegerLookup",
	"IndexLookup",
	"TextVectorization",
	"Hashing"
]);
/** Functions of TensorFlow that a graph of Keras 2 names; these leave the graph. */
const OP_LAYERS = /* @__PURE__ */ new Set([
	"TFOpLambda",
	"SlicingOpLambda",
	"TensorFlowOpLayer"
]);
const DANGEROUS_OP = /(?:^|\.)(?:io|compat|raw_ops|saved_model|load_library|load_op_library|data|summary|train|lite|keras)\.|py_func|numpy_function|py_function|read_?file|write_?file|matching_?files|eager_py/iu;
/** Every object of a configuration that names a class, however deep. */
async function judgeKerasConfig(context, root) {
	const pending = [root];
	for (let value = pending.pop(); value !== void 0; value = pending.pop()) if (isObject(value)) {
		await judgeObject(context, value);
		pushAll(pending, value.values());
	} else if (isArray(value)) pushAll(pending, value);
}
function pushAll(pending, values) {
	for (const value of values) if (typeof value === "object" && value !== null) pending.push(value);
}
async function judgeObject(context, object) {
	const className = asText(object.get("class_name"));
	if (className === void 0) return;
	const { notes } = context;
	const inner = object.get("config");
	const config = isObject(inner) ? inner : /* @__PURE__ */ new Map();
	const name = shownName(className, config);
	const base = className.split(">").at(-1) ?? className;
	if (base === "__lambda__") notes.find(FORMAT_RULES.lambdaLayer, "The configuration holds Python bytecode.", name);
	else if (base === "Lambda") judgeLambda(notes, config, name);
	else if (LOOKUPS.has(base)) {
		judgePath(notes, config.get("vocabulary"), name);
		judgePath(notes, config.get("idf_weights"), name);
	} else if (base === "TFSMLayer") {
		judgePath(notes, config.get("filepath"), name);
		notes.find(FORMAT_RULES.nestedCode, "A layer loads a SavedModel from a path.", name);
	} else if (base === "TorchModuleWrapper") await judgeTorch(context, config, name);
	else if (base === "FlaxLayer" || base === "JaxLayer") notes.find(FORMAT_RULES.nestedCode, "A layer wraps a function of JAX.", name);
	else if (OP_LAYERS.has(base)) judgeOperation(notes, config, name);
	judgeReference(notes, object, className, name);
}
function shownName(className, config) {
	const name = asText(config.get("name"));
	return name === void 0 ? className : `${className} "${name}"`;
}
/** Of Keras 3 an object that holds or names the function, of Keras 2 a list that starts with the code, or a name. */
function judgeLambda(notes, config, name) {
	for (const key of [
		"function",
		"output_shape",
		"mask"
	]) {
		const value = config.get(key);
		const kind = asText(config.get(`${key}_type`));
		const isList = isArray(value) && value.some((item) => typeof item === "string");
		if (isObject(value) && (value.get("class_name") === "__lambda__" || value.has("code")) || isList && (key === "function" || kind === "lambda") || kind === "lambda" && value !== void 0) {
			notes.find(FORMAT_RULES.lambdaLayer, "A Lambda layer holds Python bytecode.", name);
			return;
		}
	}
	notes.find(FORMAT_RULES.lambdaName, "A Lambda layer names the function that it calls.", name);
}
function judgePath(notes, value, name) {
	const path = asText(value);
	if (path === void 0 || path === "") return;
	const detail = `${name}: ${path}`;
	if (leavesFolder(path)) notes.find(FORMAT_RULES.pathLeaves, "A layer reads a path outside of the model’s folder.", detail);
	else notes.find(FORMAT_RULES.fileRead, "A layer reads a file.", detail);
}
/** The module is what `torch.save` wrote, in base64: a pickle in a zip. */
async function judgeTorch({ notes, part, recurse }, config, name) {
	notes.find(FORMAT_RULES.nestedCode, "A layer wraps a pickled module of PyTorch.", name);
	const packed = asText(config.get("module"));
	const bytes = packed === void 0 ? void 0 : base64Bytes(packed);
	if (bytes !== void 0 && bytes.length > 0) {
		const { findings } = await recurse(bytesPart(part, "TorchModuleWrapper", bytes));
		notes.take(findings);
	}
}
function judgeOperation(notes, config, name) {
	const called = asText(config.get("function")) ?? "";
	const node = asText(config.get("node_def")) ?? "";
	if (DANGEROUS_OP.test(called) || DANGEROUS_OP.test(node)) {
		const detail = `${name}: ${called === "" ? node : called}`;
		notes.find(FORMAT_RULES.dangerousOperator, "A layer calls a function on files, or Python.", detail);
	}
}

// src/evidence/model/formats/hdf5.ts
/** Texts of a Keras file that are configurations. */
const CONFIGS = /* @__PURE__ */ new Set(["model_config", "training_config"]);
/** HDF5, and with it the older format of Keras: the model’s configuration is a text at the root. */
const hdf5 = {
	format: "hdf5",
	title: "HDF5, Keras .h5",
	recognise: async (head, part) => {
		if (asciiAt(head, 0, "HDF\r\n\n")) return true;
		if (part.read === void 0 || part.size === void 0 || part.size < 512) return false;
		return await superblockStart(await ByteWindow.open(part, new Budget())) !== void 0;
	},
	examine: (part, context) => examined("hdf5", part, context, async (notes) => {
		const file = await Hdf5File.open(await ByteWindow.open(part, context.budget), context.budget);
		notes.know({ framework: "hdf5" });
		await walkHdf5(file, notes, (path, attribute) => readAttribute$1(file, {
			notes,
			part,
			context
		}, path, attribute));
	})
};
async function readAttribute$1(file, reading, path, attribute) {
	const { notes } = reading;
	const { name, address } = attribute;
	const text = await attributeText(file, attribute);
	if (text === void 0) return;
	if (CONFIGS.has(name) || /^\s*\{\s*"(?:class_name|module|config)"/u.test(text)) await judgeConfig(reading, text, name);
	else if (name === "keras_version") notes.know({
		framework: "keras",
		frameworkVersion: text.slice(0, 100)
	});
	else {
		const code = codeIn(text);
		if (code !== void 0) {
			const at = { offset: address };
			notes.find(FORMAT_RULES.codeInMetadata, "An attribute looks like code.", `${path}@${name}: ${code}`, at);
		}
		if (path === "") notes.metadata(name, text);
	}
}
async function judgeConfig({ notes, part, context }, text, name) {
	const { value, duplicates } = jsonOf(new TextEncoder().encode(text));
	for (const { key } of duplicates) notes.find(FORMAT_RULES.inconsistent, "An object has a key twice.", `${name}: ${key}`);
	notes.know({ framework: "keras" });
	if (name === "model_config" && isObject(value)) noteArchitecture(notes, value);
	await judgeKerasConfig({
		notes,
		part,
		recurse: context.recurse
	}, value);
}

// src/evidence/model/formats/json.ts
/** Any other JSON object: data, no model. Stands behind all formats that are JSON. */
const otherJson = {
	format: "json",
	title: "JSON",
	recognise: async (head, part) => {
		const outline = await jsonOutline(head, part);
		return outline !== void 0 && (outline.isWhole || outline.keys.size > 0);
	},
	examine: async (part, context) => {
		const outline = await jsonOutline(Uint8Array.of(123), part);
		return {
			...await examined("json", part, context, (notes) => {
				if (outline?.isWhole !== true) notes.find(FORMAT_RULES.broken, "The JSON cannot be read to its end.", part.within.at(-1) ?? part.path);
			}),
			notAModel: true
		};
	}
};

// src/evidence/model/hub/named-code.ts
/** Configurations of Hugging Face's libraries that name classes by module: the loader imports them. */
/** Libraries that the configurations of these libraries take classes from. */
const LIBRARIES = /* @__PURE__ */ new Set([
	"diffusers",
	"transformers",
	"peft",
	"sentence_transformers",
	"onnxruntime"
]);
/** Pipelines of diffusers, which it looks up in itself (diffusers 0.36, src/diffusers/pipelines). */
const PIPELINES = new Set("stable_diffusion stable_diffusion_safe stable_diffusion_xl stable_diffusion_3 stable_audio stable_cascade alt_diffusion animatediff audioldm audioldm2 controlnet deepfloyd_if flux hunyuandit hunyuan_video kandinsky kandinsky2_2 kandinsky3 latent_diffusion ltx lumina musicldm omnigen paint_by_example pixart_alpha sana semantic_stable_diffusion shap_e spectrogram_diffusion text_to_video_synthesis unclip unidiffuser versatile_diffusion wuerstchen".split(" "));
/** `model_index.json`: each component is `[library, class]`; the class of the pipeline may be `[module, class]` too. */
function judgeComponents(notes, config) {
	for (const [key, value] of config) {
		const [library, name] = isArray(value) && value.length === 2 ? value.map(asText) : [];
		const isOwn = key !== "_class_name" && library !== void 0 && PIPELINES.has(library);
		if (library !== void 0 && name !== void 0 && !isOwn) judgeName(notes, key, library, name);
	}
}
/** `adapter_config.json` of PEFT: the class of the base model, by its module. */
function judgeAdapter(notes, config) {
	const mapping = config.get("auto_mapping");
	const library = isObject(mapping) ? asText(mapping.get("parent_library")) : void 0;
	if (library !== void 0 && isObject(mapping)) judgeName(notes, "auto_mapping", library, asText(mapping.get("base_model_class")) ?? "");
}
/** `modules.json` of Sentence Transformers: an entry for each module, with the class as `type`. */
function judgeModules(notes, modules) {
	for (const entry of modules) {
		const type = isObject(entry) ? asText(entry.get("type")) : void 0;
		if (type !== void 0) {
			const dot = type.lastIndexOf(".");
			judgeName(notes, "type", type.slice(0, Math.max(0, dot)), type.slice(dot + 1));
		}
	}
}
function judgeName(notes, key, module, name) {
	const shown = `${module}.${name}`;
	const standing = standingOf(module, name);
	if (standing.is === "denied") {
		const message = `The configuration names code by ${key}, which ${standing.does}.`;
		notes.find(FORMAT_RULES.codeReference, message, shown);
	} else if (!LIBRARIES.has(module.split(".", 1)[0] ?? "")) notes.find(FORMAT_RULES.remoteCode, `The configuration names code by ${key}.`, shown);
}

// src/evidence/model/hub/sentence-transformers.ts
const KEYS$1 = [/"type"\s*:/u, /"(?:idx|path)"\s*:/u];
const LOOKED_AT = 65536;
/** `modules.json` of Sentence Transformers: a list of `{ idx, name, path, type }`. */
const sentenceTransformers = {
	format: "sentence-transformers",
	title: "Modules of Sentence Transformers",
	recognise: async (head, part) => {
		if (!startsWith(head, 91) || !/^[^[]*\[\s*\{/u.test(latin1Of(head))) return false;
		const text = await beginning(part);
		return KEYS$1.every((key) => key.test(text));
	},
	examine: (part, context) => examined("sentence-transformers", part, context, async (notes) => {
		notes.know({ framework: "sentence-transformers" });
		const { value } = await jsonOfChunks(chunksOf(part, context.budget));
		if (!isArray(value)) throw new Stop(FORMAT_RULES.broken, "the JSON is no list", 0);
		judgeModules(notes, value);
	})
};
/** Keys may be written with escapes. */
async function beginning(part) {
	let text = "";
	for await (const chunk of part.chunks()) {
		text += latin1Of(chunk);
		if (text.length >= LOOKED_AT) break;
	}
	return text.replace(/\\u00([0-9a-f]{2})/giu, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

// src/evidence/model/formats/keras-config.ts
/** `config.json` and `metadata.json` of a Keras archive, and what `model.to_json()` writes. */
const kerasConfig = {
	format: "keras-config",
	title: "Keras configuration",
	recognise: async (head, part) => {
		const outline = await jsonOutline(head, part);
		return outline !== void 0 && (outline.keys.has("class_name") && (outline.keys.has("config") || outline.keys.has("module")) || outline.keys.has("keras_version") && (outline.keys.has("date_saved") || outline.keys.has("config")));
	},
	examine: (part, context) => examined("keras-config", part, context, async (notes) => {
		const config = await readJsonObject(part, context.budget, notes);
		notes.know({ framework: "keras" });
		const version = asText(config.get("keras_version"));
		notes.know(version === void 0 ? {} : { frameworkVersion: version.slice(0, 100) });
		notes.metadata("date_saved", asText(config.get("date_saved")) ?? "");
		notes.metadata("backend", asText(config.get("backend")) ?? "");
		noteArchitecture(notes, config);
		await judgeKerasConfig({
			notes,
			part,
			recurse: context.recurse
		}, config);
	})
};

// src/evidence/model/tensorflow/operators.ts
const PYTHON = /* @__PURE__ */ new Set([
	"PyFunc",
	"PyFuncStateless",
	"EagerPyFunc",
	"ShellExecute",
	"ShellOp"
]);
/** Of any path that the graph names. */
const FILES = new Set(`ReadFile WriteFile MatchingFiles ImmutableConst DebugIdentity DebugIdentityV2 DebugIdentityV3 DebugNanCount DebugNumericSummary
  DebugNumericSummaryV2 SaveDataset SaveDatasetV2 DatasetToTFRecord ExperimentalDatasetToTFRecord DistributedSave
  LoadAndRemapMatrix Save SaveSlices Restore RestoreSlice LMDBReader LMDBDataset SqlDataset ExperimentalLMDBDataset
  ExperimentalSqlDataset GcsConfigureCredentials`.trim().split(/\s+/u));
/** To an address that the graph names. */
const NETWORK = /^(?:RemoteCall|RemoteFusedGraphExecute|(?:Try)?Rpc|Rpc(?:Client|Call|Server|Get\w+|Check\w+|\w*Start)|RegisterDataset(?:V\d)?|(?:Experimental)?DataServiceDataset(?:V\d)?|DummyDataServiceDataset|Bigtable\w+|BigQueryReader|Kafka\w*Dataset\w*)$/u;
/** Of a graph that stands in a constant, where its operators are not seen. */
const GRAPH$1 = /* @__PURE__ */ new Set(["DatasetFromGraph"]);
/** Of data sets and summaries: in a training graph ordinary, in a model that is only called not needed. */
const READS = /^(?:\w*(?:TFRecord|TextLine|FixedLengthRecord|Csv|CSV|MatchingFiles|Snapshot)\w*Dataset\w*|LoadDataset\w*|(?:WholeFile|TextLine|TFRecord|FixedLengthRecord|Identity)Reader\w*|ReaderRead\w*|RecordInput|CreateSummary(?:File|Db)Writer|Write\w*Summary|FileSystemSetConfiguration|GenerateVocabRemapping|DecodeProto(?:V2)?|EncodeProto|CacheDataset\w*)$/u;
/** Every SavedModel has them where its variables are saved and restored. */
const SAVES = /* @__PURE__ */ new Set([
	"SaveV2",
	"RestoreV2",
	"MergeV2Checkpoints"
]);
function effectOf(operator) {
	if (PYTHON.has(operator)) return "python";
	if (FILES.has(operator)) return "files";
	if (NETWORK.test(operator)) return "network";
	if (GRAPH$1.has(operator)) return "graph";
	if (SAVES.has(operator)) return "saves";
	return READS.test(operator) ? "reads" : operator.includes(">") ? "custom" : void 0;
}

// src/evidence/model/tensorflow/graph.ts
/** Functions in which a SavedModel saves and restores its variables. */
const SAVERS = /^__inference__traced_(?:save|restore)(?:_\d+)?$/u;
/** A GraphDef, with its library of functions. */
async function judgeGraph(context, span) {
	await eachField(context, span, async (field) => {
		if (field.number === 1) await judgeNode$1(context, field, "the graph");
		else if (field.number === 2) await eachField(context, field, async (inner) => {
			await (inner.number === 1 ? judgeFunction(context, inner) : void 0);
		});
	});
}
async function judgeFunction(context, span) {
	let name = "";
	await eachField(context, span, async (field) => {
		if (field.number === 1) await eachField(context, field, async (inner) => {
			name = inner.number === 1 ? await textAt(context.bytes, inner, 256) : name;
		});
		else if (field.number === 3) await judgeNode$1(context, field, `function ${name}`);
	});
}
/** A NodeDef. Its fields may stand in any order. */
async function judgeNode$1(context, span, where) {
	const { bytes, budget, notes } = context;
	let name = "";
	let operator = "";
	const said = {};
	await eachField({
		bytes,
		budget
	}, span, async (field) => {
		if (field.number === 1) name = await textAt(bytes, field, 256);
		else if (field.number === 2) operator = await textAt(bytes, field, 256);
		else if (field.number === 5) await readAttribute(context, field, said);
	});
	const detail = `${operator} "${name}" in ${where}`;
	const at = { offset: span.start };
	if (said.stream !== void 0 && operator.startsWith("Print")) {
		const written = `${detail}: ${said.stream}`;
		notes.find(FORMAT_RULES.dangerousOperator, "An operator writes to a file.", written, at);
	}
	if (said.saver !== void 0 && where !== "the graph") notes.find(FORMAT_RULES.fileRead, "What saves or restores variables is called where the model is called.", `${detail}: ${said.saver}`, at);
	judgeOperator$1(notes, operator, detail, where, at);
}
const DANGEROUS$2 = {
	python: "An operator runs code outside of the graph.",
	graph: "An operator runs another graph, which is hidden in a constant.",
	files: "An operator reads or writes files.",
	network: "An operator connects to an address that the graph names."
};
function judgeOperator$1(notes, operator, detail, where, at) {
	const effect = effectOf(operator);
	const danger = effect === void 0 ? void 0 : DANGEROUS$2[effect];
	if (danger !== void 0) notes.find(FORMAT_RULES.dangerousOperator, danger, detail, at);
	else if (effect === "reads") notes.find(FORMAT_RULES.fileRead, "An operator of a data pipeline reads or writes files.", detail, at);
	else if (effect === "custom") notes.find(FORMAT_RULES.customOperator, "An operator is of a library beside TensorFlow.", detail, at);
	else if (effect === "saves" && where !== "the graph" && !SAVERS.test(where.slice(9))) notes.find(FORMAT_RULES.fileRead, "Variables are saved or restored where the model is called.", detail, at);
}
/** An entry of `attr`: its key, and an AttrValue, whose texts are field 2 and whose function is field 10. */
async function readAttribute({ bytes, budget }, span, said) {
	let key = "";
	let text = "";
	let called = "";
	await eachField({
		bytes,
		budget
	}, span, async (field) => {
		if (field.number === 1) key = await textAt(bytes, field, 256);
		else if (field.number === 2) await eachField({
			bytes,
			budget
		}, field, async (value) => {
			text = value.number === 2 ? await textAt(bytes, value, 512) : text;
			if (value.number === 10) await eachField({
				bytes,
				budget
			}, value, async (inner) => {
				called = inner.number === 1 ? await textAt(bytes, inner, 256) : called;
			});
		});
	});
	if (key === "output_stream" && text.startsWith("file:")) said.stream = text;
	if (SAVERS.test(called)) said.saver = called;
}

// src/evidence/model/tensorflow/signature.ts
/** Names of types by their number. Source: tensorflow/core/framework/types.proto. */
const TYPES$3 = /* @__PURE__ */ new Map([
	[1, "float32"],
	[2, "float64"],
	[3, "int32"],
	[4, "uint8"],
	[5, "int16"],
	[6, "int8"],
	[7, "string"],
	[8, "complex64"],
	[9, "int64"],
	[10, "bool"],
	[14, "bfloat16"],
	[17, "uint16"],
	[18, "complex128"],
	[19, "float16"],
	[22, "uint32"],
	[23, "uint64"]
]);
function tensorFlowType(number) {
	return TYPES$3.get(number) ?? `type ${number}`;
}
/** An entry of `signature_def`: the inputs and outputs of the signature that is served. */
async function noteSignature(context, entry) {
	let key = "";
	await eachField(context, entry, async (field) => {
		if (field.number === 1) key = await textAt(context.bytes, field, 256);
		else if (field.number === 2 && key === "serving_default") await eachField(context, field, async (inner) => {
			if (inner.number === 1 || inner.number === 2) await noteTensor(context, inner, inner.number === 1 ? "inputs" : "outputs");
		});
	});
}
async function noteTensor(context, entry, list) {
	let name = "";
	let type = 0;
	const shape = [];
	await eachField(context, entry, async (field) => {
		if (field.number === 1) {
			name = await textAt(context.bytes, field, 256);
			return;
		}
		const info = new WireReader(context.bytes, context.budget, field);
		for (let inner = await info.next(); inner !== void 0; inner = await info.next()) if (inner.number === 2 && inner.wire === 0) type = inner.value;
		else if (inner.number === 3 && inner.wire === 2) await readShape(context, inner, shape);
	});
	context.notes.tensor(list, {
		name,
		dtype: tensorFlowType(type),
		shape
	});
}
/** A TensorShapeProto: -1 is open. */
async function readShape(context, span, shape) {
	await eachField(context, span, async (field) => {
		if (field.number !== 2 || shape.length >= 32) return;
		let size = 0;
		const reader = new WireReader(context.bytes, context.budget, field);
		for (let inner = await reader.next(); inner !== void 0; inner = await reader.next()) size = inner.number === 1 && inner.wire === 0 ? inner.value : size;
		shape.push(size < 0 ? "?" : size);
	});
}

// src/evidence/model/formats/saved-model.ts
const METADATA = 16 * 2 ** 20;
/** `saved_model.pb`: graphs and functions of TensorFlow. */
const savedModel = {
	format: "saved-model",
	title: "TensorFlow SavedModel",
	recognise: async (head, part) => {
		const fields = await topFields(head, part);
		const isVersioned = fields.some(({ number, wire, value }) => number === 1 && wire === 0 && value <= 10);
		const graph = fields.find(({ number, wire }) => number === 2 && wire === 2);
		if (!isVersioned || graph === void 0 || fields.some(({ number }) => number === 7 || number >= 200)) return false;
		const inner = await fieldsIn(graph.bytes);
		return inner.length > 0 && inner.every(({ number, wire }) => number <= 7 && wire === 2);
	},
	examine: (part, context) => examined("saved-model", part, context, async (notes) => {
		const bytes = await ByteWindow.open(part, context.budget);
		const reading = {
			bytes,
			budget: context.budget,
			notes
		};
		notes.know({ framework: "tensorflow" });
		const reader = new WireReader(bytes, context.budget);
		for (let field = await reader.next(); field !== void 0; field = await reader.next()) if (field.number === 2 && field.wire === 2) await eachField(reading, field, (inner) => readMetaGraph(reading, part, context, inner));
	})
};
async function readMetaGraph(reading, part, context, field) {
	switch (field.number) {
		case 1: return await readInfo(reading, field);
		case 2: return await judgeGraph(reading, field);
		case 5: return await noteSignature(reading, field);
		case 6: return await judgeAsset(reading, field);
		case 7: return await judgeObjects(reading, part, context, field);
	}
}
async function readInfo({ bytes, budget, notes }, span) {
	await eachField({
		bytes,
		budget
	}, span, async (field) => {
		if (field.number === 5) notes.know({ frameworkVersion: await textAt(bytes, field, 100) });
		else if (field.number === 4) notes.metadata("tag", await textAt(bytes, field, 100));
	});
}
/** An AssetFileDef: a file of the `assets` folder, by name. */
async function judgeAsset({ bytes, budget, notes }, span) {
	await eachField({
		bytes,
		budget
	}, span, async (field) => {
		const name = field.number === 2 ? await textAt(bytes, field) : "";
		if (leavesFolder(name)) {
			const at = { offset: field.start };
			notes.find(FORMAT_RULES.pathLeaves, "An asset lies outside of the model’s folder.", name, at);
		}
	});
}
/** A SavedObjectGraph: objects of Keras carry their configuration in `user_object.metadata`. */
async function judgeObjects(reading, part, context, span) {
	await eachField(reading, span, async (object) => {
		await (object.number === 1 ? eachField(reading, object, async (kind) => {
			await (kind.number === 4 ? judgeKerasObject(reading, part, context, kind, 1, 3) : void 0);
		}) : void 0);
	});
}
/** An object with an identifier and, in JSON, its configuration. */
async function judgeKerasObject({ bytes, budget, notes }, part, { recurse }, span, identifierField, metadataField) {
	let identifier = "";
	let metadata = "";
	await eachField({
		bytes,
		budget
	}, span, async (field) => {
		if (field.number === identifierField) identifier = await textAt(bytes, field, 256);
		else if (field.number === metadataField && field.end - field.start <= METADATA) metadata = await textAt(bytes, field, METADATA);
		else if (field.number === metadataField) notes.find(FORMAT_RULES.tooLarge, "The configuration of an object is longer than what is read.", identifier);
	});
	if (identifier.startsWith("_tf_keras_") && metadata !== "") {
		const { value } = jsonOf(new TextEncoder().encode(metadata));
		await judgeKerasConfig({
			notes,
			part,
			recurse
		}, value);
	}
}

// src/evidence/model/formats/keras-metadata.ts
/** `keras_metadata.pb`: the layers of a SavedModel that Keras 2 wrote, each with its configuration. */
const kerasMetadata = {
	format: "keras-metadata",
	title: "Keras metadata of a SavedModel",
	recognise: async (head, part) => {
		const fields = await topFields(head, part);
		for (const { number, wire, bytes } of fields.slice(0, 50)) if ((number === 1 && wire === 2 ? await fieldsIn(bytes) : []).some((field) => field.number === 4 && textOf$2(field.bytes).startsWith("_tf_keras_"))) return true;
		return false;
	},
	examine: (part, context) => examined("keras-metadata", part, context, async (notes) => {
		const bytes = await ByteWindow.open(part, context.budget);
		const reading = {
			bytes,
			budget: context.budget,
			notes
		};
		notes.know({ framework: "keras" });
		await eachField(reading, {
			start: 0,
			end: bytes.size
		}, async (object) => {
			await (object.number === 1 ? judgeKerasObject(reading, part, context, object, 4, 5) : void 0);
		});
	})
};

// src/evidence/model/formats/lightgbm.ts
/** The lines before the first tree. */
const HEADER$1 = 4 * 2 ** 20;
const END = "end of trees";
const FACTS$1 = [
	"num_class",
	"num_tree_per_iteration",
	"max_feature_idx",
	"objective"
];
const lightgbm = {
	format: "lightgbm",
	title: "LightGBM (text)",
	recognise: (head) => /^tree\r?\nversion=v\d/u.test(textOf$2(head.subarray(0, 64))),
	examine: (part, context) => examined("lightgbm", part, context, async (notes) => {
		let header = "";
		let tail = "";
		let isComplete = false;
		for await (const chunk of chunksOf(part, context.budget)) {
			const text = latin1Of(chunk);
			header += header.length < HEADER$1 && !header.includes("\nTree=") ? text : "";
			isComplete ||= (tail + text).includes(END);
			tail = text.slice(-12);
		}
		readHeader$1(notes, header.slice(0, HEADER$1).split("\nTree=", 1)[0] ?? "");
		if (!isComplete) notes.find(FORMAT_RULES.broken, "The model is cut.", `no line "${END}"`);
	})
};
function readHeader$1(notes, header) {
	notes.know({
		framework: "lightgbm",
		architecture: "gbdt"
	});
	for (const line of header.split(/\r?\n/u)) {
		const at = line.indexOf("=");
		const [key, value] = [line.slice(0, Math.max(0, at)), line.slice(at + 1)];
		if (FACTS$1.includes(key)) notes.metadata(key, value);
		else if (key === "version") notes.metadata("version", value);
		else if (key === "feature_names") for (const name of value.split(" ")) notes.tensor("inputs", {
			name,
			dtype: "float64",
			shape: []
		});
		const code = codeIn(line);
		if (code !== void 0) notes.find(FORMAT_RULES.codeInMetadata, "A line of the model looks like code.", `${key}: ${code}`);
	}
}

// src/evidence/model/onnx/node-uses.ts
/** Of the standard, and those that ONNX Runtime defines itself. */
const DOMAINS = /* @__PURE__ */ new Set([
	"",
	"ai.onnx",
	"ai.onnx.ml",
	"ai.onnx.training",
	"ai.onnx.preview",
	"ai.onnx.preview.training",
	"com.microsoft",
	"com.microsoft.experimental",
	"com.microsoft.nchwc",
	"com.ms.internal.nhwc",
	"org.pytorch.aten"
]);
/** Operators of any domain that read or write files, or call Python. */
const DANGEROUS$1 = /^(?:(?:Read|Write|Load|Save|Open|Matching)Files?|Py(?:Op|Func|CustomOp\w*)|PythonOp(?:Grad)?|ATenOp|ExternalCall|Shell\w*)$/u;
const KINDS = 5e3;
/** Which operators the nodes of a model use; judged at the end, as functions of the model itself may define them. */
var NodeUses = class {
	#first = /* @__PURE__ */ new Map();
	#own = /* @__PURE__ */ new Set();
	add(domain, type, offset) {
		const key = `${domain}\n${type}`;
		if (!this.#first.has(key) && this.#first.size < KINDS) this.#first.set(key, {
			domain,
			type,
			offset
		});
	}
	/** A function of the model: what it is made of is walked, so nothing else is needed for it. */
	define(domain, name) {
		this.#own.add(`${domain}\n${name}`);
	}
	judge(notes) {
		for (const [key, { domain, type, offset }] of this.#first) {
			const shown = domain === "" ? type : `${domain}::${type}`;
			if (this.#own.has(key)) continue;
			if (DANGEROUS$1.test(type)) notes.find(FORMAT_RULES.dangerousOperator, "An operator reads or writes files, or calls Python.", shown, { offset });
			else if (!DOMAINS.has(domain)) notes.find(FORMAT_RULES.customOperator, "An operator is of a domain that no standard defines.", shown, { offset });
			else if (type === "EPContext") notes.find(FORMAT_RULES.customOperator, "A part of the graph is compiled for a device.", shown, { offset });
		}
	}
};

// src/evidence/model/onnx/tensor.ts
/** Name and bits of an element, by its number in onnx.proto; no bits: texts. */
const TYPES$2 = [
	["undefined", 0],
	["float32", 32],
	["uint8", 8],
	["int8", 8],
	["uint16", 16],
	["int16", 16],
	["int32", 32],
	["int64", 64],
	["string", 0],
	["bool", 8],
	["float16", 16],
	["float64", 64],
	["uint32", 32],
	["uint64", 64],
	["complex64", 64],
	["complex128", 128],
	["bfloat16", 16],
	["float8e4m3fn", 8],
	["float8e4m3fnuz", 8],
	["float8e5m2", 8],
	["float8e5m2fnuz", 8],
	["uint4", 4],
	["int4", 4],
	["float4e2m1", 4],
	["float8e8m0", 8],
	["uint2", 2],
	["int2", 2]
];
function onnxType(number) {
	return TYPES$2[number]?.[0] ?? `type ${number}`;
}
/** A TensorProto without its data: its sizes and where it says that its data are. */
async function readTensor({ bytes, budget, notes }, span) {
	const reader = new WireReader(bytes, budget, span);
	const shape = [];
	let name = "";
	let type = 0;
	let raw;
	for (let field = await reader.next(); field !== void 0; field = await reader.next()) if (field.number === 1) shape.push(...shape.length < 64 ? await integersAt(bytes, field) : []);
	else if (field.number === 2) type = field.value;
	else if (field.wire !== 2) continue;
	else if (field.number === 8) name = await textAt(bytes, field);
	else if (field.number === 9) raw = field.end - field.start;
	else if (field.number === 13) await readExternal({
		bytes,
		budget,
		notes
	}, field);
	const elements = elementsOf(shape);
	const tensor = {
		name,
		dtype: onnxType(type),
		shape,
		elements: Number.isFinite(elements) ? elements : 0
	};
	if (!Number.isFinite(elements) || !fits(elements, type, raw)) judgeSize(notes, tensor, raw, span.start);
	return tensor;
}
/** Whether the bytes are those that the type needs; where either is not known, they are. */
function fits(elements, type, raw) {
	const bits = TYPES$2[type]?.[1] ?? 0;
	return raw === void 0 || bits === 0 || raw === Math.ceil(elements * bits / 8);
}
function judgeSize(notes, { name, dtype, shape }, raw, offset) {
	const size = raw === void 0 ? "" : ` in ${raw} bytes`;
	const detail = `${name}: ${dtype} × [${shape.slice(0, 8).join(", ")}]${size}`;
	notes.find(FORMAT_RULES.inconsistent, "A tensor has not the bytes that its type and shape need.", detail, { offset });
}
/** A StringStringEntryProto of `external_data`. */
async function readExternal({ bytes, budget, notes }, span) {
	const { key, value } = await readEntry(bytes, budget, span, 4096);
	if (key === "location") judgeLocation(notes, value, span.start);
	else if ((key === "offset" || key === "length") && !/^\d{1,15}$/u.test(value)) notes.find(FORMAT_RULES.inconsistent, `The ${key} of external data is no count of bytes.`, value, { offset: span.start });
}
function judgeLocation(notes, location, offset) {
	if (leavesFolder(location)) notes.find(FORMAT_RULES.pathLeaves, "External data lie outside of the model’s folder.", location, { offset });
	else if (/^(?:\.?\/)*\.?$|\/$/u.test(location)) notes.find(FORMAT_RULES.inconsistent, "External data name no file.", JSON.stringify(location), { offset });
	else if (!notes.beside(location)) notes.find(FORMAT_RULES.budget, "External data lie in more files than are looked at.", location, { offset });
	else notes.find(FORMAT_RULES.externalData, "Weights lie in another file.", location, { offset });
}
/** Key and value of a StringStringEntryProto. */
async function readEntry(bytes, budget, span, limit = 1024) {
	const reader = new WireReader(bytes, budget, span);
	const entry = {
		key: "",
		value: ""
	};
	for (let field = await reader.next(); field !== void 0; field = await reader.next()) if (field.wire === 2 && (field.number === 1 || field.number === 2)) entry[field.number === 1 ? "key" : "value"] = await textAt(bytes, field, limit);
	return entry;
}

// src/evidence/model/onnx/graph.ts
/** Graphs in nodes of graphs. */
const DEPTH$1 = 32;
/** Of AttributeProto: numbers and texts, of which a forest has millions. */
const NUMBERS = /* @__PURE__ */ new Set([
	2,
	3,
	7,
	8,
	9
]);
/** Names of initializers that are kept, to tell them from inputs. */
const NAMES = 2e4;
/** Walks the graphs of a model without copying what they hold. */
var OnnxGraphs = class {
	uses = new NodeUses();
	parameters = 0;
	#context;
	constructor(context) {
		this.#context = context;
	}
	/** A GraphProto; `depth` 0 is the model's own, whose inputs, outputs and tensors are facts. */
	async graph(span, depth) {
		if (depth > DEPTH$1) throw new Stop(FORMAT_RULES.budget, `graphs deeper than ${DEPTH$1}`, span.start);
		const reader = this.#reader(span);
		const initial = /* @__PURE__ */ new Set();
		for (let field = await reader.next(); field !== void 0; field = await reader.next()) if (field.wire === 2) await this.#part(field, depth, initial);
	}
	async #part(field, depth, initial) {
		switch (field.number) {
			case 1: return await this.node(field, depth);
			case 5: return await this.#initializer(field, depth, initial);
			case 15: return await this.#sparse(field);
		}
		if (depth > 0) return;
		if (field.number === 2) this.#context.notes.metadata("graph", await textAt(this.#context.bytes, field));
		else if (field.number === 11 || field.number === 12) await this.#value(field, field.number === 11 ? "inputs" : "outputs", initial);
	}
	async node(span, depth) {
		const { bytes } = this.#context;
		const reader = this.#reader(span);
		let type = "";
		let domain = "";
		for (let field = await reader.next(); field !== void 0; field = await reader.next()) {
			if (field.wire !== 2) continue;
			if (field.number === 4) type = await textAt(bytes, field, 256);
			else if (field.number === 7) domain = await textAt(bytes, field, 256);
			else if (field.number === 5) await this.attribute(field, depth);
		}
		this.uses.add(domain, type, span.start);
	}
	/** Tensors and graphs of an AttributeProto; and the file that a compiled part names. */
	async attribute(span, depth) {
		const { bytes, notes } = this.#context;
		const reader = this.#reader(span);
		let name = "";
		let text;
		for (let field = await reader.next(NUMBERS); field !== void 0; field = await reader.next(NUMBERS)) {
			if (field.wire !== 2) continue;
			if (field.number === 1) name = await textAt(bytes, field, 256);
			else if (field.number === 4) text = field;
			else await this.#nested(field, depth);
		}
		if (name === "ep_cache_context" && text !== void 0 && text.end - text.start < 1024) judgeLocation(notes, await textAt(bytes, text), text.start);
	}
	/** Tensors, graphs and sparse tensors of an attribute, one or a list of each. */
	async #nested(field, depth) {
		if (field.number === 5 || field.number === 10) await readTensor(this.#context, field);
		else if (field.number === 6 || field.number === 11) await this.graph(field, depth + 1);
		else if (field.number === 22 || field.number === 23) await this.#sparse(field);
	}
	async #initializer(span, depth, initial) {
		const tensor = await readTensor(this.#context, span);
		if (initial.size < NAMES) initial.add(tensor.name);
		this.parameters += tensor.elements;
		if (depth === 0) this.#context.notes.tensor("tensors", tensor);
	}
	/** A SparseTensorProto: its values and indices are tensors. */
	async #sparse(span) {
		const reader = this.#reader(span);
		for (let field = await reader.next(); field !== void 0; field = await reader.next()) if (field.wire === 2 && field.number <= 2) await readTensor(this.#context, field);
	}
	/** A ValueInfoProto; older models list initializers among the inputs. */
	async #value(span, list, initial) {
		const { bytes, notes } = this.#context;
		const reader = this.#reader(span);
		let name = "";
		let type = {
			dtype: "unknown",
			shape: []
		};
		for (let field = await reader.next(); field !== void 0; field = await reader.next()) if (field.wire === 2 && field.number === 1) name = await textAt(bytes, field);
		else if (field.wire === 2 && field.number === 2) type = await this.#type(field);
		if (!initial.has(name)) notes.tensor(list, {
			name,
			...type
		});
	}
	/** A TypeProto: a tensor's type, or what else it is. */
	async #type(span) {
		const kinds = /* @__PURE__ */ new Map([
			[4, "sequence"],
			[5, "map"],
			[7, "opaque"],
			[9, "optional"]
		]);
		const shape = [];
		let dtype = "unknown";
		const reader = this.#reader(span);
		for (let field = await reader.next(); field !== void 0; field = await reader.next()) {
			dtype = kinds.get(field.number) ?? dtype;
			if (field.wire !== 2 || field.number !== 1 && field.number !== 8) continue;
			const tensor = this.#reader(field);
			for (let inner = await tensor.next(); inner !== void 0; inner = await tensor.next()) if (inner.number === 1 && inner.wire === 0) dtype = onnxType(inner.value);
			else if (inner.number === 2 && inner.wire === 2) await this.#shape(inner, shape);
		}
		return {
			dtype,
			shape
		};
	}
	async #shape(span, shape) {
		const reader = this.#reader(span);
		for (let field = await reader.next(); field !== void 0; field = await reader.next()) {
			if (field.wire !== 2 || shape.length >= 64) continue;
			const dimension = this.#reader(field);
			let size = "?";
			for (let inner = await dimension.next(); inner !== void 0; inner = await dimension.next()) size = inner.wire === 2 ? await textAt(this.#context.bytes, inner, 100) || "?" : inner.value;
			shape.push(size);
		}
	}
	#reader(span) {
		return new WireReader(this.#context.bytes, this.#context.budget, span);
	}
};

// src/evidence/model/formats/onnx.ts
/** Fields of onnx.proto's ModelProto. */
const GRAPH = 7;
const OPSETS = 8;
const TEXTS = /* @__PURE__ */ new Map([
	[2, "producer"],
	[3, "producer version"],
	[4, "domain"],
	[6, "documentation"]
]);
/** Of GraphProto: what its first field can be. */
const GRAPH_FIELDS = /* @__PURE__ */ new Set([
	1,
	2,
	5,
	10,
	11,
	12,
	13,
	14,
	15,
	16
]);
const NEWEST_IR = 20;
const onnx = {
	format: "onnx",
	title: "ONNX",
	recognise: async (head, part) => {
		const fields = await topFields(head, part);
		const graph = fields.find(({ number, wire }) => number === GRAPH && wire === 2);
		const isVersioned = fields.some(({ number, wire, value }) => number === 1 && wire === 0 && value <= 100 || number === OPSETS && wire === 2);
		if (graph === void 0 || !isVersioned || fields.some(({ number }) => number >= 200)) return false;
		const [first] = await fieldsIn(graph.bytes);
		return graph.bytes.length === 0 || first !== void 0 && first.wire === 2 && GRAPH_FIELDS.has(first.number);
	},
	examine: (part, context) => examined("onnx", part, context, async (notes) => {
		const graphContext = {
			bytes: await ByteWindow.open(part, context.budget),
			budget: context.budget,
			notes
		};
		notes.know({ framework: "onnx" });
		const graphs = new OnnxGraphs(graphContext);
		try {
			await readModel(graphs, graphContext);
		} finally {
			graphs.uses.judge(notes);
			notes.know({ parameters: graphs.parameters });
		}
	})
};
async function readModel(graphs, context) {
	const reader = new WireReader(context.bytes, context.budget);
	let seen = 0;
	for (let field = await reader.next(); field !== void 0; field = await reader.next()) if (field.number === 1 && field.wire === 0) readVersion(context, field);
	else if (field.wire !== 2) continue;
	else if (field.number === GRAPH) {
		seen += 1;
		await graphs.graph(field, 0);
	} else await readOther(graphs, context, field);
	if (seen !== 1) context.notes.find(FORMAT_RULES.inconsistent, "A model has one graph.", `${seen} graphs`);
}
function readVersion({ notes }, { value, start }) {
	notes.metadata("ir version", String(value));
	if (value < 1 || value > NEWEST_IR) {
		const detail = `ir_version ${value}`;
		notes.find(FORMAT_RULES.unknownVersion, "The version of the format is not known here.", detail, { offset: start });
	}
}
async function readOther(graphs, context, field) {
	const { bytes, notes } = context;
	const text = TEXTS.get(field.number);
	if (text !== void 0) {
		const value = await textAt(bytes, field);
		notes.metadata(text, value);
		notes.know(text === "producer version" ? { frameworkVersion: value.slice(0, 100) } : {});
		return;
	}
	switch (field.number) {
		case OPSETS: return await readOpset(context, field);
		case 14: return await readMetadata$1(context, field);
		case 20: return await readTraining(graphs, context, field);
		case 25: return await readFunction(graphs, context, field);
	}
}
async function readOpset({ bytes, budget, notes }, span) {
	const reader = new WireReader(bytes, budget, span);
	let domain = "";
	let version = 0;
	for (let field = await reader.next(); field !== void 0; field = await reader.next()) if (field.number === 1 && field.wire === 2) domain = await textAt(bytes, field, 256);
	else if (field.number === 2 && field.wire === 0) version = field.value;
	if (domain === "" || domain === "ai.onnx") notes.know({ opset: version });
	else notes.metadata(`opset ${domain}`, String(version));
}
async function readMetadata$1({ bytes, budget, notes }, span) {
	const { key, value } = await readEntry(bytes, budget, span, 65536);
	notes.metadata(key, value);
	const code = codeIn(value);
	if (code !== void 0) {
		const at = { offset: span.start };
		notes.find(FORMAT_RULES.codeInMetadata, "A value of the metadata looks like code.", `${key}: ${code}`, at);
	}
}
/** A TrainingInfoProto: two graphs, which run before and while it is trained. */
async function readTraining(graphs, { bytes, budget }, span) {
	const reader = new WireReader(bytes, budget, span);
	for (let field = await reader.next(); field !== void 0; field = await reader.next()) if (field.wire === 2 && field.number <= 2) await graphs.graph(field, 1);
}
async function readFunction(graphs, { bytes, budget }, span) {
	const reader = new WireReader(bytes, budget, span);
	let name = "";
	let domain = "";
	for (let field = await reader.next(); field !== void 0; field = await reader.next()) {
		if (field.wire !== 2) continue;
		if (field.number === 1) name = await textAt(bytes, field, 256);
		else if (field.number === 10) domain = await textAt(bytes, field, 256);
		else if (field.number === 7) await graphs.node(field, 1);
		else if (field.number === 11) await graphs.attribute(field, 1);
	}
	graphs.uses.define(domain, name);
}

// src/evidence/model/reading/xml-tags.ts
const LONGEST$1 = 2 ** 20;
/** What is passed over, from its mark to its end. */
const PASSED = [["<!--", "-->"], ["<![CDATA[", "]]>"]];
const TAG = /^(?<name>[/!?]?[^\s/>]+)/u;
const ATTRIBUTE = /(?<key>[\w:.-]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu;
/**
* The tags of an XML document, in flat memory; comments and CDATA are passed over. Not a validating reader: no entity is put in. A document
* type is written down, for a lenient loader does with it what it says. Throws Stop where a tag does not end.
*/
async function* xmlTags(part, budget, notes) {
	let held = "";
	let offset = 0;
	for await (const chunk of chunksOf(part, budget)) {
		held += xmlText(chunk);
		for (;;) {
			const start = held.indexOf("<");
			const end = start < 0 ? -1 : endOf$1(held, start);
			if (start < 0 || end < 0) {
				const kept = start < 0 ? held.length : start;
				offset += kept;
				held = held.slice(kept);
				break;
			}
			const inner = held.slice(start + 1, end - 1);
			if (!/^!(?:--|\[CDATA\[)/u.test(inner)) {
				judgeEntity(notes, inner, offset + start);
				yield tagOf(inner, offset + start);
			}
			offset += end;
			held = held.slice(end);
		}
		if (held.length > LONGEST$1) throw new Stop(FORMAT_RULES.tooLarge, `a tag longer than ${LONGEST$1} bytes`, offset);
	}
	if (held.startsWith("<")) throw new Stop(FORMAT_RULES.broken, "a tag does not end", offset);
}
/** Behind the tag that starts there; -1 when its end is not there yet. */
function endOf$1(text, start) {
	for (const [open, close] of PASSED) {
		if (text.startsWith(open, start)) {
			const end = text.indexOf(close, start + open.length);
			return end < 0 ? -1 : end + close.length;
		}
		if (open.startsWith(text.slice(start))) return -1;
	}
	return endOfTag(text, start);
}
function endOfTag(text, start) {
	const ends = text.startsWith("<!DOCTYPE", start) ? ">[" : ">";
	let quote = "";
	for (let at = start + 1; at < text.length; at += 1) {
		const character = text[at] ?? "";
		if (quote !== "") quote = character === quote ? "" : quote;
		else if (character === "\"" || character === "'") quote = character;
		else if (ends.includes(character)) return at + 1;
	}
	return -1;
}
/** How far the first element is looked for: comments and a document type may be long. */
const BEFORE_ROOT = 2 ** 20;
/** The first element of a document, behind declarations, comments and a document type; undefined for what is no XML. */
async function rootElement(head, part) {
	const start = xmlText(head).replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*/u, "");
	const root = rootIn(start);
	if (root !== void 0 || !/^<[!?]/u.test(start) || head.length < 4096) return root;
	let text = "";
	for await (const chunk of part.chunks()) {
		text += xmlText(chunk);
		if (text.length > BEFORE_ROOT) break;
	}
	return rootIn(text.slice(text.indexOf("<")));
}
function rootIn(text) {
	for (let at = 0; at >= 0 && text[at] === "<";) {
		if (text[at + 1] !== "!" && text[at + 1] !== "?") return TAG.exec(text.slice(at + 1, at + 200))?.groups?.["name"];
		const end = endOf$1(text, at);
		at = end < 0 ? -1 : text.indexOf("<", end);
	}
}
/** Of UTF-16, in which the names of these formats are ASCII, every other byte is zero. */
function xmlText(bytes) {
	return latin1Of(bytes).replaceAll("\0", "");
}
function tagOf(inner, offset) {
	const attributes = /* @__PURE__ */ new Map();
	for (const { groups } of inner.matchAll(ATTRIBUTE)) if (groups !== void 0 && attributes.size < 200) attributes.set(groups["key"] ?? "", groups["double"] ?? groups["single"] ?? "");
	return {
		name: TAG.exec(inner)?.groups?.["name"] ?? "",
		attributes,
		offset
	};
}
/** Longer texts, put in again and again, are a bomb of their own. */
const LONG_ENTITY = 1e3;
function judgeEntity(notes, inner, offset) {
	const [, kind] = /^!(ENTITY|DOCTYPE)\b/u.exec(inner) ?? [];
	if (kind === void 0) return;
	if (/\b(?:SYSTEM|PUBLIC)\b/u.test(inner)) notes.find(FORMAT_RULES.pathLeaves, "The document names another file, which an XML reader may read.", inner, { offset });
	else if (kind === "ENTITY" && (/["'][\s\S]*[&%]/u.test(inner) || inner.length > LONG_ENTITY)) notes.find(FORMAT_RULES.entityExpansion, "An entity holds others, or a long text.", inner, { offset });
	else {
		const what = kind === "ENTITY" ? "The document defines an entity." : "The document has a document type.";
		notes.find(FORMAT_RULES.documentType, what, inner, { offset });
	}
}

// src/evidence/model/formats/openvino.ts
/** Of the metadata: up to which byte of the `.bin` there are weights. */
const WEIGHTS = "weights end at byte";
/** The XML of OpenVINO's intermediate representation; its weights lie in a `.bin` beside it. */
const openvino = {
	format: "openvino",
	title: "OpenVINO IR",
	recognise: async (head, part) => await rootElement(head, part) === "net",
	examine: (part, context) => examined("openvino", part, context, async (notes) => {
		notes.know({ framework: "openvino" });
		let layers = 0;
		let isClosed = false;
		let weights = 0;
		for await (const { name, attributes, offset } of xmlTags(part, context.budget, notes)) {
			if (name === "net") {
				notes.metadata("name", attributes.get("name") ?? "");
				notes.know({ frameworkVersion: `IR ${(attributes.get("version") ?? "").slice(0, 20)}` });
			} else if (name === "layer") {
				layers += 1;
				const extension = extensionOf(attributes);
				if (extension !== void 0) notes.find(FORMAT_RULES.customOperator, "A layer is of an extension.", extension, { offset });
			}
			if (name === "data") weights = Math.max(weights, endOf(attributes));
			isClosed ||= name === "/net";
		}
		notes.metadata("layers", String(layers));
		if (weights > 0) notes.metadata(WEIGHTS, String(weights));
		if (!isClosed) notes.find(FORMAT_RULES.broken, "The document is cut.", "no </net>");
	})
};
/** `set::type` of a layer that is of no operator set of OpenVINO. */
function extensionOf(attributes) {
	const set = attributes.get("version") ?? "";
	return set === "" || /^opset\d{1,2}$/u.test(set) ? void 0 : `${set}::${attributes.get("type") ?? ""}`;
}
/** A constant's place; 0 for what has none. */
function endOf(attributes) {
	const [offset, size] = ["offset", "size"].map((key) => /^\d{1,15}$/u.exec(attributes.get(key) ?? "")?.[0]);
	return offset === void 0 || size === void 0 ? 0 : Number(offset) + Number(size);
}

// src/evidence/model/formats/pmml.ts
/** Predictive Model Markup Language: trees, weights and formulas in XML. */
const pmml = {
	format: "pmml",
	title: "PMML",
	recognise: async (head, part) => /^(?:\w+:)?PMML$/u.test(await rootElement(head, part) ?? ""),
	examine: (part, context) => examined("pmml", part, context, async (notes) => {
		let isClosed = false;
		for await (const tag of xmlTags(part, context.budget, notes)) {
			const element = tag.name.replace(/^(\/?)\w+:/u, "$1");
			readElement(notes, element, tag);
			isClosed ||= element === "/PMML";
		}
		if (!isClosed) notes.find(FORMAT_RULES.broken, "The document is cut.", "no </PMML>");
	})
};
function readElement(notes, element, { attributes, offset }) {
	const name = attributes.get("name") ?? "";
	if (element === "PMML") notes.know({
		framework: "pmml",
		frameworkVersion: (attributes.get("version") ?? "").slice(0, 20)
	});
	else if (element === "Application") notes.metadata("application", name);
	else if (element.endsWith("Model") && attributes.has("functionName")) notes.know({ architecture: element.slice(0, 300) });
	else if (element === "DataField") notes.tensor("inputs", {
		name,
		dtype: (attributes.get("dataType") ?? "unknown").slice(0, 30),
		shape: []
	});
	else if (element === "Extension" && /script|java|class/iu.test(name)) notes.find(FORMAT_RULES.customObject, "An extension names code.", name, { offset });
}

// src/evidence/model/formats/safetensors.ts
/** The library refuses longer ones. */
const HEADER = 1e8;
/** Bits of an element. */
const DTYPES = /* @__PURE__ */ new Map([
	["BOOL", 8],
	["F4", 4],
	["F6_E2M3", 6],
	["F6_E3M2", 6],
	["U8", 8],
	["I8", 8],
	["F8_E5M2", 8],
	["F8_E4M3", 8],
	["F8_E8M0", 8],
	["F8_E4M3FNUZ", 8],
	["F8_E5M2FNUZ", 8],
	["I16", 16],
	["U16", 16],
	["F16", 16],
	["BF16", 16],
	["I32", 32],
	["U32", 32],
	["F32", 32],
	["C64", 64],
	["F64", 64],
	["I64", 64],
	["U64", 64]
]);
const safetensors = {
	format: "safetensors",
	title: "safetensors",
	/** Eight bytes of length, then an object: the length is judged later, so that a wrong one is seen. */
	recognise: (head) => head.length >= 10 && head[8] === 123 && head.subarray(5, 8).every((byte) => byte === 0) && isTextual(head),
	examine: (part, context) => examined("safetensors", part, context, async (notes) => {
		const bytes = await ByteWindow.open(part, context.budget);
		const length = uint64(viewOf(await bytes.read(0, 8)), 0, true);
		if (length > HEADER || 8 + length > bytes.size) {
			const reason = length > HEADER ? `more than ${HEADER}` : `beyond the end (${bytes.size})`;
			throw new Stop(FORMAT_RULES.broken, `the header says it is ${length} bytes long: ${reason}`, 0);
		}
		const header = await bytes.read(8, length);
		const { value, duplicates } = jsonOf(header);
		for (const { key, offset } of duplicates) notes.find(FORMAT_RULES.inconsistent, "The header has a key twice.", key, { offset: 8 + offset });
		if (!isObject(value)) throw new Stop(FORMAT_RULES.broken, "the header is no object", 8);
		readHeader(notes, value, bytes.size - 8 - length);
	})
};
function readHeader(notes, header, size) {
	notes.know({ framework: "safetensors" });
	const tensors = [];
	let parameters = 0;
	for (const [name, entry] of header) if (name === "__metadata__") readMetadata(notes, entry);
	else {
		const { tensor, elements } = tensorOf(notes, name, entry);
		const code = codeIn(name);
		if (code !== void 0) notes.find(FORMAT_RULES.codeInMetadata, "The name of a tensor looks like code.", code);
		tensors.push(tensor);
		parameters += elements;
	}
	notes.know({ parameters });
	for (const { kind, at, length, name } of overlapsAndHoles(tensors, size)) {
		const rule = kind === "hole" ? FORMAT_RULES.hiddenBytes : FORMAT_RULES.inconsistent;
		const message = {
			hole: "Bytes of the file belong to no tensor.",
			overlap: "Two tensors share bytes.",
			beyond: "A tensor ends beyond the file."
		}[kind];
		notes.find(rule, message, `${length} bytes at ${at} of the data${name === void 0 ? "" : `, ${name}`}`);
	}
}
function readMetadata(notes, entry) {
	if (!isObject(entry)) {
		notes.find(FORMAT_RULES.inconsistent, "The metadata are no object.", "__metadata__");
		return;
	}
	for (const [key, value] of entry) {
		if (typeof value !== "string") {
			notes.find(FORMAT_RULES.inconsistent, "A value of the metadata is no text.", key);
			continue;
		}
		notes.metadata(key, value);
		const code = codeIn(value) ?? codeIn(key);
		if (code !== void 0) notes.find(FORMAT_RULES.codeInMetadata, "A value of the metadata looks like code.", `${key}: ${code}`);
		templateFindings(notes, key, value, "metadata");
	}
}
function tensorOf(notes, name, entry) {
	const fields = isObject(entry) ? entry : /* @__PURE__ */ new Map();
	const dtype = fields.get("dtype");
	const shape = fields.get("shape");
	const offsets = fields.get("data_offsets");
	if (typeof dtype !== "string" || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) throw new Stop(FORMAT_RULES.broken, `the entry of tensor ${JSON.stringify(name.slice(0, 100))} is none`, 8);
	const unknown = [...fields.keys()].find((key) => ![
		"dtype",
		"shape",
		"data_offsets"
	].includes(key));
	if (unknown !== void 0) notes.find(FORMAT_RULES.inconsistent, "A tensor has a field that the format does not define.", unknown);
	const [start = 0, end = 0] = offsets;
	const elements = elementsOf(shape);
	const bits = DTYPES.get(dtype);
	if (bits === void 0) notes.find(FORMAT_RULES.unknownVersion, "A tensor has a type that is not known here.", `${name}: ${dtype}`);
	else if (elements * bits / 8 !== end - start) {
		const detail = `${name}: ${dtype} × [${shape.slice(0, 8).join(", ")}] in ${end - start} bytes`;
		notes.find(FORMAT_RULES.inconsistent, "A tensor has not the bytes that its type and shape need.", detail);
	}
	notes.tensor("tensors", {
		name,
		dtype: dtype.toLowerCase().slice(0, 20),
		shape: shape.slice(0, 16)
	});
	return {
		tensor: {
			name,
			start,
			end
		},
		elements: Number.isFinite(elements) ? elements : 0
	};
}
function isCounts(value) {
	return isArray(value) && value.every((item) => typeof item === "number" && Number.isSafeInteger(item) && item >= 0);
}
/** The header's first bytes, as long as it says that it is. */
function isTextual(head) {
	const length = uint64(viewOf(head), 0, true);
	return head.subarray(8, Math.min(8 + length, 64)).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

// src/evidence/model/skops/trusted-names.ts
/** Types that skops trusts by itself, a module a paragraph. Source: skops 0.16.0 with scikit-learn 1.9.1, skops/io/_trusted_types.py. */
const TYPES$1 = `
  builtins: dict NoneType bool bytearray bytes float int list map set slice str tuple
  collections: OrderedDict
  numpy: absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count
    bitwise_or bitwise_xor bool bytes_ cbrt ceil clongdouble complex128 complex64 conjugate copysign cos
    cosh datetime64 deg2rad degrees divide divmod dtype equal exp exp2 expm1 fabs float16 float32 float64
    float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot int16
    int32 int64 int8 invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10
    log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor longdouble longlong
    matmul matvec maximum minimum modf multiply ndarray negative nextafter not_equal object_ positive
    power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square
    str_ subtract tan tanh timedelta64 trunc uint16 uint32 uint64 uint8 ulonglong vecdot vecmat void
  numpy.ma: MaskedArray
  numpy.ma.core: MaskedArray
  numpy.random: Generator MT19937 PCG64 PCG64DXSM Philox RandomState SFC64
  numpy.random._generator: Generator
  numpy.random.mtrand: RandomState
  scipy.sparse._bsr: bsr_array bsr_matrix
  scipy.sparse._coo: coo_array coo_matrix
  scipy.sparse._csc: csc_array csc_matrix
  scipy.sparse._csr: csr_array csr_matrix
  scipy.sparse._dia: dia_array dia_matrix
  scipy.sparse._dok: dok_array dok_matrix
  scipy.sparse._lil: lil_array lil_matrix
  scipy.special._special_ufuncs: airy airye bei beip ber berp besselpoly beta betaln binom cbrt cosdg
    cosm1 cotdg dawsn ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 erf erfc erfcx erfi exp1 exp10
    exp2 expi expit expm1 exprel fresnel gamma gammainc gammaincc gammainccinv gammaincinv gammaln
    gammasgn hankel1 hankel1e hankel2 hankel2e hyp2f1 i0 i0e i1 i1e it2i0k0 it2j0y0 it2struve0 itairy
    iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive j0 j1 jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kv kve
    log1p log_expit log_ndtr log_wright_bessel loggamma logit mathieu_a mathieu_b mathieu_cem
    mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm modfresnelp
    modstruve ndtr obl_ang1 obl_ang1_cv obl_cv obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv pbdv pbvv pbwa
    pro_ang1 pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv psi radian rgamma sindg struve
    tandg voigt_profile wofz wright_bessel xlog1py xlogy y0 y1 yv yve zetac
  scipy.special._ufuncs: agm bdtr bdtrc bdtri bdtrik bdtrin betainc betaincc betainccinv betaincinv boxcox
    boxcox1p btdtria btdtrib chdtr chdtrc chdtri chdtriv chndtr chndtridf chndtrinc chndtrix elliprc
    elliprd elliprf elliprg elliprj entr erfcinv erfinv eval_chebyc eval_chebys eval_chebyt eval_chebyu
    eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre
    eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre expn fdtr fdtrc fdtri fdtridfd gdtr
    gdtrc gdtria gdtrib gdtrix huber hyp0f1 hyp1f1 hyperu inv_boxcox inv_boxcox1p kl_div kn kolmogi
    kolmogorov lpmv nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc
    nctdtr nctdtridf nctdtrinc nctdtrit ndtri ndtri_exp nrdtrimn nrdtrisd owens_t pdtr pdtrc pdtri pdtrik
    poch powm1 pseudo_huber rel_entr round shichi sici smirnov smirnovi spence stdtr stdtridf stdtrit
    tklmbda wrightomega yn
  sklearn._loss.link: HalfLogitLink IdentityLink Interval LogLink LogitLink MultinomialLogit
  sklearn._loss.loss: AbsoluteError ExponentialLoss HalfBinomialLoss HalfGammaLoss HalfMultinomialLoss
    HalfPoissonLoss HalfSquaredError HuberLoss PinballLoss
  sklearn.calibration: CalibratedClassifierCV
  sklearn.cluster._affinity_propagation: AffinityPropagation
  sklearn.cluster._agglomerative: AgglomerativeClustering FeatureAgglomeration
  sklearn.cluster._bicluster: SpectralBiclustering SpectralCoclustering
  sklearn.cluster._birch: Birch
  sklearn.cluster._bisect_k_means: BisectingKMeans
  sklearn.cluster._dbscan: DBSCAN
  sklearn.cluster._hdbscan.hdbscan: HDBSCAN
  sklearn.cluster._kmeans: KMeans MiniBatchKMeans
  sklearn.cluster._mean_shift: MeanShift
  sklearn.cluster._optics: OPTICS
  sklearn.cluster._spectral: SpectralClustering
  sklearn.compose._column_transformer: ColumnTransformer
  sklearn.compose._target: TransformedTargetRegressor
  sklearn.covariance._elliptic_envelope: EllipticEnvelope
  sklearn.covariance._empirical_covariance: EmpiricalCovariance
  sklearn.covariance._graph_lasso: GraphicalLasso GraphicalLassoCV
  sklearn.covariance._robust_covariance: MinCovDet
  sklearn.covariance._shrunk_covariance: LedoitWolf OAS ShrunkCovariance
  sklearn.cross_decomposition._pls: CCA PLSCanonical PLSRegression PLSSVD
  sklearn.decomposition._dict_learning: DictionaryLearning MiniBatchDictionaryLearning SparseCoder
  sklearn.decomposition._factor_analysis: FactorAnalysis
  sklearn.decomposition._fastica: FastICA
  sklearn.decomposition._incremental_pca: IncrementalPCA
  sklearn.decomposition._kernel_pca: KernelPCA
  sklearn.decomposition._lda: LatentDirichletAllocation
  sklearn.decomposition._nmf: MiniBatchNMF NMF
  sklearn.decomposition._pca: PCA
  sklearn.decomposition._sparse_pca: MiniBatchSparsePCA SparsePCA
  sklearn.decomposition._truncated_svd: TruncatedSVD
  sklearn.discriminant_analysis: LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis
  sklearn.dummy: DummyClassifier DummyRegressor
  sklearn.ensemble._bagging: BaggingClassifier BaggingRegressor
  sklearn.ensemble._forest: ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier
    RandomForestRegressor RandomTreesEmbedding
  sklearn.ensemble._gb: GradientBoostingClassifier GradientBoostingRegressor
  sklearn.ensemble._hist_gradient_boosting.binning: _BinMapper
  sklearn.ensemble._hist_gradient_boosting.gradient_boosting: HistGradientBoostingClassifier
    HistGradientBoostingRegressor
  sklearn.ensemble._iforest: IsolationForest
  sklearn.ensemble._stacking: StackingClassifier StackingRegressor
  sklearn.ensemble._voting: VotingClassifier VotingRegressor
  sklearn.ensemble._weight_boosting: AdaBoostClassifier AdaBoostRegressor
  sklearn.feature_extraction._dict_vectorizer: DictVectorizer
  sklearn.feature_extraction._hash: FeatureHasher
  sklearn.feature_extraction.image: PatchExtractor
  sklearn.feature_extraction.text: CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer
  sklearn.feature_selection._from_model: SelectFromModel
  sklearn.feature_selection._rfe: RFE RFECV
  sklearn.feature_selection._sequential: SequentialFeatureSelector
  sklearn.feature_selection._univariate_selection: GenericUnivariateSelect SelectFdr SelectFpr SelectFwe
    SelectKBest SelectPercentile
  sklearn.feature_selection._variance_threshold: VarianceThreshold
  sklearn.frozen._frozen: FrozenEstimator
  sklearn.gaussian_process._gpc: GaussianProcessClassifier
  sklearn.gaussian_process._gpr: GaussianProcessRegressor
  sklearn.impute._base: MissingIndicator SimpleImputer
  sklearn.impute._knn: KNNImputer
  sklearn.isotonic: IsotonicRegression
  sklearn.kernel_approximation: AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler
    SkewedChi2Sampler
  sklearn.kernel_ridge: KernelRidge
  sklearn.linear_model._base: LinearRegression
  sklearn.linear_model._bayes: ARDRegression BayesianRidge
  sklearn.linear_model._coordinate_descent: ElasticNet ElasticNetCV Lasso LassoCV MultiTaskElasticNet
    MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV
  sklearn.linear_model._glm.glm: GammaRegressor PoissonRegressor TweedieRegressor
  sklearn.linear_model._huber: HuberRegressor
  sklearn.linear_model._least_angle: Lars LarsCV LassoLars LassoLarsCV LassoLarsIC
  sklearn.linear_model._logistic: LogisticRegression LogisticRegressionCV
  sklearn.linear_model._omp: OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV
  sklearn.linear_model._passive_aggressive: PassiveAggressiveClassifier PassiveAggressiveRegressor
  sklearn.linear_model._perceptron: Perceptron
  sklearn.linear_model._quantile: QuantileRegressor
  sklearn.linear_model._ransac: RANSACRegressor
  sklearn.linear_model._ridge: Ridge RidgeCV RidgeClassifier RidgeClassifierCV
  sklearn.linear_model._stochastic_gradient: SGDClassifier SGDOneClassSVM SGDRegressor
  sklearn.linear_model._theil_sen: TheilSenRegressor
  sklearn.manifold._classical_mds: ClassicalMDS
  sklearn.manifold._isomap: Isomap
  sklearn.manifold._locally_linear: LocallyLinearEmbedding
  sklearn.manifold._mds: MDS
  sklearn.manifold._spectral_embedding: SpectralEmbedding
  sklearn.manifold._t_sne: TSNE
  sklearn.mixture._bayesian_mixture: BayesianGaussianMixture
  sklearn.mixture._gaussian_mixture: GaussianMixture
  sklearn.model_selection._classification_threshold: FixedThresholdClassifier TunedThresholdClassifierCV
  sklearn.model_selection._search: GridSearchCV RandomizedSearchCV
  sklearn.multiclass: OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier
  sklearn.multioutput: ClassifierChain MultiOutputClassifier MultiOutputRegressor RegressorChain
  sklearn.naive_bayes: BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB
  sklearn.neighbors._classification: KNeighborsClassifier RadiusNeighborsClassifier
  sklearn.neighbors._graph: KNeighborsTransformer RadiusNeighborsTransformer
  sklearn.neighbors._kde: KernelDensity
  sklearn.neighbors._lof: LocalOutlierFactor
  sklearn.neighbors._nca: NeighborhoodComponentsAnalysis
  sklearn.neighbors._nearest_centroid: NearestCentroid
  sklearn.neighbors._regression: KNeighborsRegressor RadiusNeighborsRegressor
  sklearn.neighbors._unsupervised: NearestNeighbors
  sklearn.neural_network._multilayer_perceptron: MLPClassifier MLPRegressor
  sklearn.neural_network._rbm: BernoulliRBM
  sklearn.pipeline: FeatureUnion Pipeline
  sklearn.preprocessing._data: Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer
    PowerTransformer QuantileTransformer RobustScaler StandardScaler
  sklearn.preprocessing._discretization: KBinsDiscretizer
  sklearn.preprocessing._encoders: OneHotEncoder OrdinalEncoder
  sklearn.preprocessing._function_transformer: FunctionTransformer
  sklearn.preprocessing._label: LabelBinarizer LabelEncoder MultiLabelBinarizer
  sklearn.preprocessing._polynomial: PolynomialFeatures SplineTransformer
  sklearn.preprocessing._target_encoder: TargetEncoder
  sklearn.random_projection: GaussianRandomProjection SparseRandomProjection
  sklearn.semi_supervised._label_propagation: LabelPropagation LabelSpreading
  sklearn.semi_supervised._self_training: SelfTrainingClassifier
  sklearn.svm._classes: LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR
  sklearn.tree._classes: DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier
    ExtraTreeRegressor
`;
/** `module.Class` of each. */
const TRUSTED_TYPES = new Set(TYPES$1.split(/\n {2}(?! )/u).flatMap((paragraph) => {
	const [module = "", names = ""] = paragraph.trim().split(": ", 2);
	return names.split(/\s+/u).filter((name) => name !== "").map((name) => `${module}.${name}`);
}));

// src/evidence/model/formats/skops-schema.ts
/** Modules in which nothing is a model, and much runs code. */
const DANGEROUS = /^(?:os|posix|nt|sys|subprocess|shutil|importlib|runpy|pickle|_pickle|dill|cloudpickle|joblib|marshal|socket|pty|ctypes|webbrowser|operator|_operator|builtins|pathlib|tempfile|urllib|requests|http|code|codeop|timeit|pdb|bdb|torch|pkgutil|multiprocessing|asyncio)(?:\.|$)/u;
/** Of `operator`, what pipelines hold. */
const GETTERS = /* @__PURE__ */ new Set([
	"operator.attrgetter",
	"operator.itemgetter",
	"operator.methodcaller"
]);
/** `schema.json` of a skops archive: which types are imported to rebuild the object. */
const skopsSchema = {
	format: "skops-schema",
	title: "skops schema",
	recognise: async (head, part) => {
		const outline = await jsonOutline(head, part);
		return outline !== void 0 && outline.keys.has("__class__") && outline.keys.has("__module__");
	},
	examine: (part, context) => examined("skops-schema", part, context, async (notes) => {
		const schema = await readJsonObject(part, context.budget, notes);
		notes.know({
			framework: "scikit-learn",
			architecture: asText(schema.get("__class__"))?.slice(0, 300) ?? ""
		});
		notes.metadata("skops", asText(schema.get("_skops_version")) ?? "");
		const pending = [schema];
		for (let value = pending.pop(); value !== void 0; value = pending.pop()) {
			if (isObject(value)) judgeNode(notes, value);
			const below = isObject(value) ? value.values() : isArray(value) ? value : [];
			for (const inner of below) if (typeof inner === "object" && inner !== null) pending.push(inner);
		}
	})
};
function judgeNode(notes, node) {
	const className = asText(node.get("__class__"));
	const content = node.get("content");
	if (className !== void 0) judgeType(notes, asText(node.get("__module__")) ?? "", className);
	if (asText(node.get("__loader__")) === "MethodNode") {
		const called = isObject(content) ? asText(content.get("func")) ?? "" : "";
		notes.find(FORMAT_RULES.unlistedType, "A method is called while the object is rebuilt.", `${className ?? ""}.${called}`);
	}
	const named = isObject(content) ? asText(content.get("function")) : void 0;
	if (isObject(content) && named !== void 0) judgeType(notes, asText(content.get("module_path")) ?? "", named);
}
function judgeType(notes, module, name) {
	const type = `${module}.${name}`;
	if (TRUSTED_TYPES.has(type)) return;
	if (DANGEROUS.test(module) && !GETTERS.has(type) && !/^builtins\.(?:function|method|type|set|frozenset|complex)$/u.test(type)) notes.find(FORMAT_RULES.codeReference, "The schema names code that is no part of a model.", type);
	else notes.find(FORMAT_RULES.unlistedType, "A type is not on the list of trusted ones.", type);
}

// src/evidence/model/formats/tensorflow-checkpoint.ts
/** The last eight bytes of a table of LevelDB. */
const MAGIC = [
	87,
	251,
	128,
	139,
	36,
	117,
	71,
	219
];
/** `variables.index`: names, types and places of the tensors in the data files. */
const checkpointIndex = {
	format: "tensorflow-checkpoint-index",
	title: "TensorFlow checkpoint (index)",
	recognise: async (_head, { read, size }) => {
		if (read === void 0 || size === void 0 || size < 48) return false;
		const tail = await read(size - 8, 8);
		return MAGIC.every((byte, index) => tail[index] === byte);
	},
	examine: (part, context) => examined("tensorflow-checkpoint-index", part, context, (notes) => {
		notes.know({ framework: "tensorflow" });
	})
};
/**
* `variables.data-00000-of-00001`: raw numbers, without any mark, which no loader takes for code. Stands behind all formats that
* are recognised by their bytes.
*/
const checkpointData = {
	format: "tensorflow-checkpoint-data",
	title: "TensorFlow checkpoint (data)",
	recognise: (_head, part) => /\.data-\d{5}-of-\d{5}$/u.test(part.within.at(-1) ?? part.path),
	examine: (part, context) => examined("tensorflow-checkpoint-data", part, context, (notes) => {
		notes.know({ framework: "tensorflow" });
	})
};
/** `fingerprint.pb`: six numbers, and a name. */
const fingerprint = {
	format: "tensorflow-fingerprint",
	title: "TensorFlow fingerprint",
	recognise: async (head, part) => {
		if ((part.size ?? head.length) > 512 || !/(?:^|\/)fingerprint\.pb$/u.test(part.within.at(-1) ?? part.path)) return false;
		const fields = await fieldsIn(head);
		return fields.length >= 5 && fields.every(({ number, wire }) => number <= 5 && wire === 0 || number <= 7);
	},
	examine: (part, context) => examined("tensorflow-fingerprint", part, context, async (notes) => {
		await ByteWindow.open(part, context.budget);
		notes.know({ framework: "tensorflow" });
	})
};

// src/evidence/model/formats/tensorflow-graph.ts
/** A GraphDef on its own: a frozen graph. */
const tensorflowGraph = {
	format: "tensorflow-graph",
	title: "TensorFlow frozen graph",
	recognise: async (head, part) => {
		const fields = await topFields(head, part);
		const node = fields.find(({ number, wire }) => number === 1 && wire === 2);
		if (node === void 0 || fields.some(({ number }) => number > 4)) return false;
		const inner = await fieldsIn(node.bytes);
		const operator = inner.find(({ number, wire }) => number === 2 && wire === 2);
		return operator !== void 0 && /^[A-Z_][\w>]*$/u.test(textOf$2(operator.bytes)) && inner[0]?.number === 1;
	},
	examine: (part, context) => examined("tensorflow-graph", part, context, async (notes) => {
		const bytes = await ByteWindow.open(part, context.budget);
		notes.know({ framework: "tensorflow" });
		await judgeGraph({
			bytes,
			budget: context.budget,
			notes
		}, {
			start: 0,
			end: bytes.size
		});
	})
};

// src/evidence/model/formats/tflite.ts
/** Of schema.fbs: the number of operators that are named instead. */
const CUSTOM = 32;
/** Named ones that the runtime brings itself. */
const OWN = /* @__PURE__ */ new Set([
	"TFLite_Detection_PostProcess",
	"AudioSpectrogram",
	"Mfcc"
]);
const TYPES = "float32 float16 int32 uint8 int64 string bool int16 complex64 int8 float64 complex128 uint64 resource variant uint32 uint16 int4 bfloat16".split(" ");
const tflite = {
	format: "tflite",
	title: "TensorFlow Lite",
	recognise: (head) => asciiAt(head, 4, "TFL3"),
	examine: (part, context) => examined("tflite", part, context, async (notes) => {
		const reader = new FlatReader(await ByteWindow.open(part, context.budget), context.budget);
		const model = await reader.root();
		notes.know({
			framework: "tensorflow-lite",
			frameworkVersion: `schema ${await reader.number(model, 0, 4, 0)}`
		});
		notes.metadata("description", await reader.text(model, 3) ?? "");
		for (const code of await reader.tables(model, 1)) await judgeOperator(reader, notes, code);
		const sizes = [];
		for (const buffer of await reader.tables(model, 4)) sizes.push(await reader.byteCount(buffer, 0));
		const [main] = await reader.tables(model, 2);
		if (main !== void 0) await readGraph(reader, notes, main, sizes);
	})
};
async function judgeOperator(reader, notes, code) {
	const name = await reader.text(code, 1);
	if (Math.max(await reader.number(code, 0, 1, 0), await reader.number(code, 3, 4, 0)) !== CUSTOM && name === void 0) return;
	const shown = name ?? "without a name";
	const at = { offset: code.at };
	if (shown.startsWith("Flex")) {
		const effect = effectOf(shown.slice(4));
		if (effect === "python" || effect === "files" || effect === "saves" || effect === "reads") notes.find(FORMAT_RULES.dangerousOperator, "An operator reads or writes files, or calls Python.", shown, at);
	} else if (!OWN.has(shown)) notes.find(FORMAT_RULES.customOperator, "An operator is none of the runtime’s.", shown, at);
}
/** Facts of the main graph: the others are bodies of its loops and branches. */
async function readGraph(reader, notes, graph, sizes) {
	const inputs = new Set(await reader.integers(graph, 1, 2e3));
	const outputs = new Set(await reader.integers(graph, 2, 2e3));
	let parameters = 0;
	for (const [index, tensor] of (await reader.tables(graph, 0)).entries()) {
		const isWeight = (sizes[await reader.number(tensor, 2, 4, 0)] ?? 0) > 0;
		const elements = elementsOf(await reader.integers(tensor, 0, 32));
		parameters += isWeight && Number.isFinite(elements) ? elements : 0;
		const list = inputs.has(index) ? "inputs" : outputs.has(index) ? "outputs" : "tensors";
		if (list !== "tensors" || isWeight) notes.tensor(list, await factOf(reader, tensor));
	}
	notes.know({ parameters });
}
async function factOf(reader, tensor) {
	const shape = await reader.integers(tensor, 0, 32);
	const open = await reader.integers(tensor, 7, 32);
	const type = await reader.number(tensor, 1, 1, 0);
	return {
		name: await reader.text(tensor, 3) ?? "",
		dtype: TYPES[type] ?? `type ${type}`,
		shape: (open.length === shape.length ? open : shape).map((size) => size < 0 ? "?" : size)
	};
}

// src/evidence/model/formats/transformers-config.ts
const KEYS = [
	"chat_template",
	"tokenizer_class",
	"auto_map",
	"architectures",
	"model_type",
	"transformers_version",
	"processor_class",
	"added_tokens_decoder",
	"auto_mapping",
	"custom_pipelines",
	"_diffusers_version",
	"feature_extractor_type",
	"image_processor_type",
	"peft_type"
];
const FACTS = [
	"model_type",
	"torch_dtype",
	"dtype",
	"tokenizer_class",
	"_name_or_path",
	"_diffusers_version",
	"license",
	"peft_type",
	"base_model_name_or_path"
];
/** `config.json`, `tokenizer_config.json`, `chat_template.json` and their like, as Transformers and Diffusers write them. */
const transformersConfig = {
	format: "transformers-config",
	title: "Transformers configuration",
	recognise: async (head, part) => {
		const outline = await jsonOutline(head, part);
		return outline !== void 0 && KEYS.some((key) => outline.keys.has(key));
	},
	examine: (part, context) => examined("transformers-config", part, context, async (notes) => {
		const config = await readJsonObject(part, context.budget, notes);
		noteFacts(notes, config);
		for (const key of ["auto_map", "custom_pipelines"]) {
			const map = config.get(key);
			if (map !== void 0 && map !== null) notes.find(FORMAT_RULES.remoteCode, `The configuration names code by ${key}.`, shownMap(map));
		}
		if (config.has("_diffusers_version") || isArray(config.get("_class_name"))) judgeComponents(notes, config);
		judgeAdapter(notes, config);
		judgeTemplates(notes, "chat_template", config.get("chat_template"));
		for (const [key, value] of config) if (typeof value === "string" && key !== "chat_template") templateFindings(notes, key, value, "metadata");
	})
};
function noteFacts(notes, config) {
	notes.know({ framework: config.has("_diffusers_version") ? "diffusers" : "transformers" });
	const version = asText(config.get("transformers_version"));
	notes.know(version === void 0 ? {} : { frameworkVersion: version.slice(0, 100) });
	const architectures = config.get("architectures");
	const architecture = isArray(architectures) ? asText(architectures[0]) : asText(config.get("_class_name"));
	notes.know(architecture === void 0 ? {} : { architecture: architecture.slice(0, 300) });
	for (const key of FACTS) notes.metadata(key, asText(config.get(key)) ?? "");
}
function shownMap(map) {
	return (isObject(map) ? [...map.values()].flatMap((value) => isArray(value) ? value : [value]) : [map]).filter((value) => typeof value === "string").slice(0, 10).join(", ");
}
/** One template, or some with names: a list of entries, or an object. */
function judgeTemplates(notes, name, value) {
	if (typeof value === "string") templateFindings(notes, name, value);
	else if (isArray(value)) for (const entry of value) {
		const inner = isObject(entry) ? asText(entry.get("template")) : asText(entry);
		if (inner !== void 0) templateFindings(notes, name, inner);
	}
	else if (isObject(value)) {
		for (const [key, inner] of value) if (typeof inner === "string") templateFindings(notes, `${name}.${key}`, inner);
	}
}

// src/evidence/model/boosting/ubjson.ts
const DEPTH = 200;
const LONGEST = 16 * 2 ** 20;
/** Bytes of the types of fixed width. */
const WIDTHS = /* @__PURE__ */ new Map([
	["Z", 0],
	["T", 0],
	["F", 0],
	["i", 1],
	["U", 1],
	["C", 1],
	["I", 2],
	["l", 4],
	["d", 4],
	["L", 8],
	["D", 8]
]);
/** Universal Binary JSON, draft 12, as XGBoost writes it: typed arrays of numbers are passed over. */
var UbjsonReader = class {
	#bytes;
	#budget;
	#sink;
	#stack = [];
	#at = 0;
	constructor(bytes, budget, sink) {
		this.#bytes = bytes;
		this.#budget = budget;
		this.#sink = sink;
	}
	/** Reads one value; throws Stop where it is none. Gives the offset behind it. */
	async read() {
		await this.#value(await this.#mark());
		while (this.#stack.length > 0) await this.#step();
		return this.#at;
	}
	async #step() {
		const level = this.#stack.at(-1);
		if (level === void 0) return;
		if (level.left === 0) {
			this.#close();
			return;
		}
		const mark = await this.#mark();
		if (mark === "N") return;
		if (level.left === void 0 && mark === (level.kind === "object" ? "}" : "]")) {
			this.#close();
			return;
		}
		level.left = level.left === void 0 ? void 0 : level.left - 1;
		if (level.kind === "object") {
			const start = this.#at;
			this.#sink.key(await this.#text(await this.#integer(mark)), start);
			await this.#value(await this.#mark());
		} else await this.#value(mark);
	}
	#close() {
		this.#stack.pop();
		this.#sink.close();
	}
	async #value(mark) {
		const start = this.#at;
		if (mark === "{" || mark === "[") await this.#container(mark === "{" ? "object" : "array");
		else if (mark === "S" || mark === "H") this.#sink.value(await this.#text(await this.#integer(await this.#mark())), start);
		else this.#sink.value(await this.#scalar(mark), start);
	}
	async #container(kind) {
		if (this.#stack.length >= DEPTH) throw new Stop(FORMAT_RULES.budget, `values deeper than ${DEPTH}`, this.#at);
		this.#sink.open(kind, this.#at);
		let next = await this.#peek();
		let type;
		if (next === "$") {
			await this.#mark();
			type = await this.#mark();
			next = await this.#peek();
		}
		if (next !== "#") {
			if (type !== void 0) throw this.#fault();
			this.#stack.push({
				kind,
				left: void 0
			});
			return;
		}
		await this.#mark();
		const count = await this.#integer(await this.#mark());
		if (type === void 0) {
			this.#stack.push({
				kind,
				left: count
			});
			return;
		}
		const width = WIDTHS.get(type);
		if (width === void 0 || kind === "object") throw new Stop(FORMAT_RULES.unknownVersion, `a container of type ${JSON.stringify(type)}`, this.#at);
		await this.#typed(type, width, count);
	}
	/** Short ones are told, as a version is; long ones are weights. */
	async #typed(type, width, count) {
		if (count <= 16) for (let index = 0; index < count; index += 1) this.#sink.value(await this.#scalar(type), this.#at);
		else this.#pass(width * count);
		this.#sink.close();
	}
	async #scalar(mark) {
		const width = WIDTHS.get(mark);
		if (width === void 0) throw this.#fault();
		const at = this.#pass(width);
		const view = viewOf(this.#bytes.peek(at, width) ?? await this.#bytes.read(at, width));
		return {
			Z: () => null,
			T: () => true,
			F: () => false,
			i: () => view.getInt8(0),
			U: () => view.getUint8(0),
			C: () => view.getUint8(0),
			I: () => view.getInt16(0),
			l: () => view.getInt32(0),
			L: () => Number(view.getBigInt64(0)),
			d: () => view.getFloat32(0),
			D: () => view.getFloat64(0)
		}[mark]?.() ?? null;
	}
	async #integer(mark) {
		const value = "iUIlL".includes(mark) ? await this.#scalar(mark) : void 0;
		if (typeof value !== "number" || value < 0) throw this.#fault();
		return value;
	}
	async #text(length) {
		const at = this.#pass(length);
		if (length > LONGEST) throw new Stop(FORMAT_RULES.tooLarge, `a text of ${length} bytes`, at);
		return textOf$2(await this.#bytes.read(at, length));
	}
	async #mark() {
		if (!this.#budget.spend("opcodes", 1)) throw new Stop(FORMAT_RULES.budget, "the budget of values is spent", this.#at);
		const mark = await this.#peek();
		this.#at += 1;
		return mark;
	}
	async #peek() {
		const bytes = this.#bytes.peek(this.#at, 1) ?? await this.#bytes.read(this.#at, 1);
		return String.fromCharCode(bytes[0] ?? 0);
	}
	#pass(length) {
		const at = this.#at;
		if (!(at + length <= this.#bytes.size)) throw new Stop(FORMAT_RULES.broken, `${length} bytes at ${at} go beyond the end (${this.#bytes.size})`, at);
		this.#at += length;
		return at;
	}
	#fault() {
		return new Stop(FORMAT_RULES.broken, `no value of UBJSON at ${this.#at}`, this.#at);
	}
};

// src/evidence/model/boosting/xgboost-sink.ts
/** Picks what an XGBoost document says of itself, whether it is JSON or UBJSON. */
var XgboostSink = class {
	#notes;
	/** Keys on the way in; an array is a star. */
	#path = [];
	#arrays = [];
	#version = [];
	#key = "";
	constructor(notes) {
		this.#notes = notes;
		notes.know({ framework: "xgboost" });
	}
	open(kind) {
		this.#path.push(this.#key);
		this.#arrays.push(kind === "array");
		this.#key = "*";
	}
	close() {
		this.#key = this.#path.pop() ?? "";
		this.#arrays.pop();
		if (this.#arrays.at(-1) === true) this.#key = "*";
	}
	key(name) {
		this.#key = name;
	}
	value(value, offset) {
		if (typeof value === "string") this.#text([...this.#path.slice(1), this.#key].join("/"), value, offset);
		else if (typeof value === "number" && this.#path.length === 2 && this.#path[1] === "version") {
			this.#version.push(value);
			this.#notes.know({ frameworkVersion: this.#version.slice(0, 3).join(".") });
		}
	}
	#text(path, value, offset) {
		if (path === "learner/gradient_booster/name") this.#notes.know({ architecture: value.slice(0, 300) });
		else if (path === "learner/objective/name") this.#notes.metadata("objective", value);
		else if (/^learner\/learner_model_param\/\w+$|^learner\/gradient_booster\/model\/gbtree_model_param\/num_trees$/u.test(path)) this.#notes.metadata(path.split("/").at(-1) ?? path, value);
		else if (path === "learner/feature_names/*") this.#notes.tensor("inputs", {
			name: value,
			dtype: "float32",
			shape: []
		});
		const code = codeIn(value);
		if (code !== void 0) this.#notes.find(FORMAT_RULES.codeInMetadata, "A text of the model looks like code.", `${path}: ${code}`, { offset });
	}
};

// src/evidence/model/formats/xgboost.ts
const xgboostJson = {
	format: "xgboost-json",
	title: "XGBoost (JSON)",
	recognise: async (head, part) => (await jsonOutline(head, part))?.keys.has("learner") === true,
	examine: (part, context) => examined("xgboost-json", part, context, async (notes) => {
		const tokens = new JsonTokens(new XgboostSink(notes), {
			depth: 200,
			text: 16 * 2 ** 20
		});
		for await (const chunk of chunksOf(part, context.budget)) tokens.push(chunk);
		tokens.finish();
	})
};
const xgboostUbj = {
	format: "xgboost-ubj",
	title: "XGBoost (UBJSON)",
	/** An object whose first key has a length in binary: no JSON starts so. */
	recognise: (head) => head[0] === 123 && "iUIlL$#".includes(String.fromCharCode(head[1] ?? 0)) && latin1Of(head).includes("learner"),
	examine: (part, context) => examined("xgboost-ubj", part, context, async (notes) => {
		const bytes = await ByteWindow.open(part, context.budget);
		const end = await new UbjsonReader(bytes, context.budget, new XgboostSink(notes)).read();
		if (end < bytes.size) {
			const detail = `${bytes.size - end} bytes at ${end}`;
			notes.find(FORMAT_RULES.hiddenBytes, "Bytes stand behind the model.", detail, { offset: end });
		}
	})
};
/** Size of the parameters that stand first: dmlc's LearnerModelParamLegacy. */
const PARAMETERS = 136;
const OBJECTIVE = /^(?:reg|binary|multi|rank|count|survival):[\w-]+/u;
/** Written before XGBoost 1.0, without a magic, or with `binf`: numbers only, no code. */
const xgboostBinary = {
	format: "xgboost-binary",
	title: "XGBoost (binary, deprecated)",
	recognise: (head) => objectiveIn(head) !== void 0,
	examine: (part, context) => examined("xgboost-binary", part, context, async (notes) => {
		const bytes = await ByteWindow.open(part, context.budget);
		notes.know({ framework: "xgboost" });
		notes.metadata("objective", objectiveIn(await bytes.upTo(0, 512)) ?? "");
	})
};
function objectiveIn(head) {
	const at = PARAMETERS + (asciiAt(head, 0, "binf") ? 4 : 0);
	if (head.length < at + 16) return;
	const length = uint64(viewOf(head), at, true);
	const name = length <= 64 ? textOf$2(head.subarray(at + 8, at + 8 + length)) : "";
	return OBJECTIVE.test(name) ? name : void 0;
}

// src/evidence/model/other-formats.ts
/** Formats that are neither pickles nor archives, in the order in which they are asked: a mark first, then structure, then names. */
const OTHER_FORMATS = [
	encodedJson,
	gguf,
	tflite,
	catboostCbm,
	hdf5,
	safetensors,
	xgboostUbj,
	xgboostBinary,
	lightgbm,
	pmml,
	openvino,
	skopsSchema,
	kerasConfig,
	xgboostJson,
	catboostJson,
	transformersConfig,
	sentenceTransformers,
	onnx,
	coreml,
	savedModel,
	kerasMetadata,
	tensorflowGraph,
	checkpointIndex,
	fingerprint,
	chatTemplate,
	otherJson,
	checkpointData
];

// src/evidence/model/formats.ts
/**
* Every format that is known, in the order in which a file is asked for it: first those with a magic number, then those that are known by
* their structure. The first that recognises the bytes examines them.
*/
const FORMATS = [
	lfsPointer,
	zip,
	npy,
	...UNOPENED,
	...COMPRESSED,
	tar,
	pickle,
	...OTHER_FORMATS,
	...NOT_MODELS
];

// src/evidence/model/identify.ts
/** The format of some bytes, by the bytes alone; undefined for what no format knows. */
async function identify(head, part, formats = FORMATS) {
	for (const format of formats) if (await format.recognise(head, part)) return format;
}
/** Endings under which models are stored. They never say what a file is, only what it may be when its bytes do not tell. */
const MODEL_NAME = /\.(?:pkl|pickle|p|joblib|jbl|dill|cloudpickle|sav|pt|pth|pt2|bin|ckpt|checkpoint|dat|data|mar|model|mdl|onnx|ort|h5|hdf5|keras|npy|npz|pb|tflite|lite|mlmodel|mlpackage|gguf|ggml|ggjt|safetensors|msgpack|params|caffemodel|engine|trt|plan|xgb|ubj|cbm|rds|rdata|weights)(?:\.(?:gz|z|zlib|bz2|xz|lzma|lz4|zst|zstd|old|bak|tmp|\d+))*$/iu;
/** Whether a name promises a model: `model.pkl`, `weights.bin.gz`. */
function isNamedAsModel({ path, within }) {
	const name = within.findLast((one) => !one.startsWith("(")) ?? path;
	return MODEL_NAME.test(name);
}

// src/evidence/model/rules/scan.ts
/** What keeps a file from being examined at all. */
const SCAN_RULES = {
	notExamined: {
		id: "scan/not-examined",
		title: "A file was not examined",
		leadsTo: "inconclusive",
		severity: "medium",
		why: "Nothing is known of a file that nobody has read, so nothing good can be said of it.",
		remedy: "Make it a regular, readable file below the folder that is scanned, or scan the place where it really lies.",
		references: []
	},
	examinerFailed: {
		id: "scan/examiner-failed",
		title: "The examination of a file failed",
		leadsTo: "inconclusive",
		severity: "high",
		why: "The rest of the file is not examined: a file that breaks its reader may do so to hide something.",
		remedy: "Do not load the file. If you may share it, report it as a defect of fates.",
		references: []
	}
};

// src/evidence/model/reading/refusal.ts
var Refusal = class extends Error {
	name = "Refusal";
};
/** The same source; what it throws is a refusal. */
function refusingSource(source) {
	const { path, size } = source;
	return {
		path,
		size,
		...refusingReads(source),
		...source.opened === void 0 ? {} : { opened: (use, hashes) => refusingUse(source, use, hashes) }
	};
}
function refusingReads(file) {
	return {
		read: (offset, length, into) => file.read(offset, length, into).catch(refuse),
		stream: () => refusing(file.stream()),
		sha256: () => file.sha256().catch(refuse)
	};
}
/** What `use` throws by itself stays what it is. */
async function refusingUse(source, use, hashes) {
	const thrown = /* @__PURE__ */ new Set();
	const noting = async (file) => {
		try {
			return await use({
				...refusingReads(file),
				changed: () => file.changed().catch(refuse)
			});
		} catch (error) {
			thrown.add(error);
			throw error;
		}
	};
	if (source.opened === void 0) throw new Error("a source that cannot be opened was opened");
	try {
		return await source.opened(noting, hashes);
	} catch (error) {
		throw thrown.has(error) ? error : refusal(error);
	}
}
/** The same ports; what they throw is a refusal, but for what they were handed. */
function refusingPorts(ports) {
	return {
		...ports,
		inflateRaw: unpacking(ports.inflateRaw),
		inflate: unpacking(ports.inflate),
		gunzip: unpacking(ports.gunzip),
		bunzip2: unpacking(ports.bunzip2),
		unxz: unpacking(ports.unxz),
		unlz4: unpacking(ports.unlz4),
		unzstd: unpacking(ports.unzstd)
	};
}
function unpacking(unpack) {
	return async function* unpacked(chunks, ended) {
		const handed = /* @__PURE__ */ new Set();
		try {
			yield* unpack(noted(chunks, handed), ended);
		} catch (error) {
			throw handed.has(error) ? error : refusal(error);
		}
	};
}
async function* noted(chunks, thrown) {
	try {
		yield* chunks;
	} catch (error) {
		thrown.add(error);
		throw error;
	}
}
async function* refusing(chunks) {
	try {
		yield* chunks;
	} catch (error) {
		refuse(error);
	}
}
function refuse(error) {
	throw refusal(error);
}
function refusal(error) {
	return error instanceof Refusal ? error : new Refusal(messageOf(error), { cause: error });
}
/** What an examination ended with; `doing` begins the sentence: "Reading it as ONNX". */
function failure(error, doing) {
	if (error instanceof Stop) return finding(error.rule, `${doing} stopped: ${error.message}.`, error.message);
	if (error instanceof Refusal) return finding(IDENTITY_RULES.unreadable, `${doing} failed: ${error.message}.`, error.message);
	const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return finding(SCAN_RULES.examinerFailed, `${doing} failed by a defect of fates.`, said);
}
function finding(rule, message, detail) {
	return {
		rule,
		message,
		detail: detail.slice(0, 300)
	};
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

// src/evidence/model/examine-part.ts
/** No honest file has so many things inside one another; a chain that is longer is made to be endless. */
const MOST_WITHIN = 32;
/** Examines bytes by what they are; `depth` archives are around them. */
async function examinePart(part, shared, depth) {
	const head = await headOf(part);
	if (head.length === 0) return {
		format: "empty",
		findings: [],
		facts: {},
		notAModel: true
	};
	const format = await identify(head, part);
	const inside = depth + (format?.isContainer === true ? 1 : 0);
	const context = {
		...shared,
		recurse: (inner) => examinePart(inner, shared, inside)
	};
	const examination = await examineAs(format, part, context, inside > shared.budget.limits.depth);
	if (format === zip) return examination;
	const found = [...format?.format === "pickle" ? [] : await pickleInside(head, part, context), ...await zipBehind(part, shared, depth)];
	if (found.length === 0) return examination;
	const { notAModel: _, ...rest } = examination;
	return {
		...rest,
		findings: [...examination.findings, ...found]
	};
}
async function examineAs(format, part, context, isTooDeep) {
	const notes = new Notes(part, context.budget.limits.findings);
	if (format === void 0) {
		const examination = await examinePickle(part, context.budget, context.recurse);
		return examination.isPickle ? examination : unidentified(part, notes);
	}
	if (isTooDeep || part.within.length > MOST_WITHIN) {
		const { depth } = context.budget.limits;
		notes.find(ARCHIVE_RULES.tooDeep, `The ${format.title} lies deeper than ${depth} archives.`, format.format);
		return notes.examination(format.format);
	}
	try {
		return await format.examine(part, context);
	} catch (error) {
		const { rule, message, detail } = failure(error, `Reading it as ${format.title}`);
		notes.find(rule, message, detail);
		return notes.examination(format.format);
	}
}
/** A binary that no format knows is no model, unless its name says that it is one. */
function unidentified(part, notes) {
	if (!isNamedAsModel(part)) return {
		format: "unknown",
		findings: [],
		facts: {},
		notAModel: true
	};
	notes.find(IDENTITY_RULES.unidentified, "The name is that of a model, and the bytes are of no format that is known.", part.within.at(-1) ?? part.path);
	return notes.examination("unknown");
}
/** A zip behind other content: many readers find archives by their end. */
async function zipBehind(part, shared, depth) {
	const archive = await zipAtEnd(part, shared.budget);
	if (archive === void 0) return [];
	const inside = depth + 1;
	const context = {
		...shared,
		recurse: (inner) => examinePart(inner, shared, inside)
	};
	return (await examineAs(zip, archive, context, inside > shared.budget.limits.depth)).findings;
}

// src/evidence/model/examine.ts
/**
* Examines a file, and everything that is nested in it, without running any of it. Never rejects for what the file holds: what cannot be
* read becomes a finding that makes the answer `inconclusive`.
*/
async function examineModel(given, ports, { limits = LIMITS$1, digest = true } = {}) {
	const source = refusingSource(given);
	const world = {
		budget: new Budget(limits),
		ports: refusingPorts(ports)
	};
	const examine = async (file) => {
		const examination = await examinePart(partOf(source, file), world, 0);
		if (digest) await file.sha256();
		return examination;
	};
	try {
		if (source.opened === void 0) return await examine(source);
		return await source.opened(async (file) => {
			const examination = await examine(file);
			const change = await file.changed();
			return change === void 0 ? examination : adding(examination, IDENTITY_RULES.changed, change);
		}, digest);
	} catch (error) {
		return {
			format: "unknown",
			findings: [failure(error, "Reading it")],
			facts: {}
		};
	}
}
/** The whole file as a part. */
function partOf({ path, size }, file) {
	return {
		path,
		within: [],
		size,
		chunks: () => file.stream(),
		read: (offset, length, into) => file.read(offset, length, into)
	};
}
function adding(examination, rule, detail) {
	const finding = {
		rule,
		message: `${rule.title}: ${detail}.`,
		detail: detail.slice(0, 300)
	};
	return {
		...examination,
		findings: [...examination.findings, finding]
	};
}

// src/evidence/model/beside.ts
const BIN = /\.bin$/iu;
const XML = /\.xml$/iu;
const MOST_FOUND = 20;
/**
* `examineModel`, and what lies beside the file. Data that a model takes from other files have to be files of the tree. OpenVINO's
* numbers are known by their graph: `net.bin` of no known format beside a `net.xml` that takes weights from no more bytes than it has; where
* that cannot be opened, the file stays what it is by itself.
*/
async function examineBeside(source, ports, open, options = {}) {
	const examination = await examineModel(source, ports, options);
	const found = await dataBeside(source.path, examination, open);
	return found.length > 0 ? {
		...examination,
		findings: [...examination.findings, ...found]
	} : await asWeights(source, ports, open, examination);
}
/** Findings of the files that the model takes data from; of each rule at most `MOST_FOUND`. */
async function dataBeside(path, { format, beside = [], facts }, open) {
	const weights = format === openvino.format && facts.metadata?.["weights end at byte"] !== void 0 && XML.test(path);
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const paths = weights ? [path.replace(XML, ".bin")] : beside.map((name) => `${folder}${name}`);
	const missing = [];
	const outside = [];
	for (const each of paths) {
		const detail = each.slice(folder.length).slice(0, 300);
		try {
			if (await open(each) === null) missing.push({
				rule: FORMAT_RULES.dataMissing,
				message: "The file that the model takes its weights from is not there.",
				detail
			});
		} catch (error) {
			const message = `What the model takes its weights from is no file of its folder: ${error instanceof Error ? error.message : String(error)}`;
			outside.push({
				rule: FORMAT_RULES.pathLeaves,
				message: message.slice(0, 600),
				detail
			});
		}
	}
	return [...outside.slice(0, MOST_FOUND), ...missing.slice(0, MOST_FOUND)];
}
async function asWeights(source, ports, open, examination) {
	if (!examination.findings.some(({ rule }) => rule === IDENTITY_RULES.unidentified) || !BIN.test(source.path)) return examination;
	const graph = await open(source.path.replace(BIN, ".xml")).catch(() => null);
	const weights = graph === null ? void 0 : await weightsOf(graph, ports);
	return weights === void 0 || weights > source.size ? examination : {
		format: "openvino-weights",
		findings: examination.findings.filter(({ rule }) => rule !== IDENTITY_RULES.unidentified),
		facts: { framework: "openvino" }
	};
}
/** Bytes from which a graph takes its weights; undefined when it takes none, or is no whole graph. */
async function weightsOf(graph, ports) {
	const { format, facts, findings } = await examineModel(graph, ports, { digest: false });
	const isWhole = format === openvino.format && findings.every(({ rule }) => rule.leadsTo !== "inconclusive");
	const bytes = Number(facts.metadata?.["weights end at byte"] ?? 0);
	return isWhole && bytes > 0 ? bytes : void 0;
}

// src/platform/memory-bytes.ts
/** Bytes that are in memory, as a file. */
function memoryBytes(path, bytes, from) {
	return {
		path,
		size: bytes.length,
		...from !== void 0 && { from },
		read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
		async *stream() {
			yield bytes;
		},
		sha256: () => Promise.resolve(createHash("sha256").update(bytes).digest("hex"))
	};
}

// src/platform/scan-targets.ts
/** Folders that are not walked unless they are named themselves. */
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Files of one scan; past it what is left is listed as not examined. */
const MOST_FILES = 5e5;
/** Never rejects for what a path holds: what cannot be read is listed. */
async function scanTargets(paths) {
	const walk = new Walk();
	for (const path of paths) await walk.start(path);
	return walk.targets();
}
var Walk = class {
	/** By real path, so that a file is there once. */
	#files = /* @__PURE__ */ new Map();
	#notExamined = /* @__PURE__ */ new Map();
	#skipped = /* @__PURE__ */ new Set();
	#missing = [];
	#folders = /* @__PURE__ */ new Set();
	/** Links to files of the same root: only those whose file is not met otherwise count. */
	#links = [];
	async start(given) {
		if (given === "") {
			this.#missing.push(given);
			return;
		}
		const path = normalize(given).replace(/(?<=.)[/\\]+$/, "");
		const real = await realpath(path).catch(reasonOf);
		if (typeof real !== "string") {
			this.#refuse(path, real, given);
			return;
		}
		const status = await stat(real).catch(reasonOf);
		if ("reason" in status) this.#refuse(path, status, given);
		else if (status.isDirectory()) {
			await this.#walk(real, path);
			await this.#followLinks();
		} else this.#add(path, real, status);
	}
	targets() {
		const byPath = (a, b) => a.path < b.path ? -1 : 1;
		return {
			files: [...this.#files.values()].sort(byPath),
			notExamined: [...this.#notExamined].map(([path, reason]) => ({
				path,
				reason
			})).sort(byPath),
			skipped: [...this.#skipped].sort(),
			missing: this.#missing
		};
	}
	#refuse(path, { reason, isAbsent }, given) {
		if (isAbsent) this.#missing.push(given);
		else this.#notExamined.set(path, reason);
	}
	#add(path, real, status) {
		if (!status.isFile()) this.#notExamined.set(path, kindOf(status));
		else if (this.#files.has(real)) return;
		else if (this.#files.size >= MOST_FILES) this.#notExamined.set(path, `a scan takes at most ${MOST_FILES} files`);
		else this.#files.set(real, {
			path,
			absolute: real
		});
	}
	async #walk(root, shown) {
		const folders = [{
			real: root,
			path: shown
		}];
		for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) if (!this.#folders.has(folder.real)) {
			this.#folders.add(folder.real);
			folders.push(...await this.#list(root, folder));
		}
	}
	/** Adds what a folder holds, and gives its folders. */
	async #list(root, { real, path }) {
		const entries = await readdir(real, { withFileTypes: true }).catch(reasonOf);
		if ("reason" in entries) {
			this.#notExamined.set(path, entries.reason);
			return [];
		}
		const folders = [];
		for (const entry of entries) {
			const inner = {
				real: join(real, entry.name),
				path: shownBelow(path, entry.name)
			};
			if (entry.isDirectory() && SKIPPED.has(entry.name)) this.#skipped.add(inner.path);
			else if (entry.isDirectory()) folders.push(inner);
			else if (entry.isSymbolicLink()) await this.#link(root, inner);
			else this.#add(inner.path, inner.real, entry);
		}
		return folders;
	}
	async #link(root, { real, path }) {
		const target = await realpath(real).catch(() => void 0);
		if (target === void 0) this.#notExamined.set(path, "it is a symbolic link to nothing");
		else if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep)) this.#notExamined.set(path, "it is a symbolic link out of the given folder");
		else this.#links.push({
			path,
			real: target
		});
	}
	async #followLinks() {
		for (const { path, real } of this.#links.splice(0)) {
			const status = await stat(real).catch(reasonOf);
			if ("reason" in status) this.#notExamined.set(path, status.reason);
			else if (!status.isDirectory()) this.#add(path, real, status);
			else if (!this.#folders.has(real)) this.#notExamined.set(path, "it is a symbolic link to a folder that is skipped");
		}
	}
};
function shownBelow(path, name) {
	return path === "." ? name : isAbsolute(path) && path === sep ? sep + name : `${path}/${name}`;
}
const REASONS = {
	EACCES: "it may not be read",
	EPERM: "it may not be read",
	ELOOP: "its symbolic links go in a circle",
	ENAMETOOLONG: "its name is too long",
	ENOENT: "it is not there under the name that the folder lists"
};
/** Why a file cannot be looked at, in words, from what the system's call said. */
function reasonOf(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
	return {
		reason: REASONS[code] ?? `it cannot be read (${code === "" ? "unknown error" : code})`,
		isAbsent: code === "ENOENT" || code === "ENOTDIR"
	};
}
/** Why something that is no regular file is not opened. */
function kindOf(status) {
	if (status.isFIFO()) return "it is a pipe";
	if (status.isSocket()) return "it is a socket";
	return status.isBlockDevice() || status.isCharacterDevice() ? "it is a device" : "it is no regular file";
}

// src/platform/scan-source.ts
/** Bytes of a file that is held whole: it is read once, and cannot change on the way. */
const HELD = 1 << 18;
/** Files that are read at once. */
const AHEAD = 16;
/** Milliseconds for one small file, and how many of such files make a slow disk. */
const SLOW = 2;
const ENOUGH = 8;
/** Opens one target after another: `next` is called for each, in order, once. */
function scanSources(targets, clock = performance) {
	const ahead = [];
	let taken = 0;
	let slow = 0;
	return { async next() {
		if (slow < ENOUGH) {
			const started = clock.now();
			const source = atOnce(targetAt(targets, taken));
			taken += 1;
			slow += clock.now() - started > SLOW ? 1 : 0;
			return source;
		}
		while (ahead.length < AHEAD && taken < targets.length) {
			ahead.push(later(targetAt(targets, taken)));
			taken += 1;
		}
		const source = ahead.shift();
		return source === void 0 ? { because: "it is no file of this scan" } : await source;
	} };
}
function targetAt(targets, index) {
	const target = targets[index];
	if (target === void 0) throw new RangeError("more files are asked for than there are");
	return target;
}
function atOnce({ path, absolute }) {
	try {
		const descriptor = openSync(absolute, FLAGS$1);
		try {
			const status = fstatSync(descriptor);
			const buffer = bufferFor(status);
			return buffer === void 0 ? larger(absolute, path, status) : memoryBytes(path, buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, 0)));
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		return { because: reasonOf(error).reason };
	}
}
async function later({ path, absolute }) {
	try {
		const handle = await open(absolute, FLAGS$1);
		try {
			const status = await handle.stat();
			const buffer = bufferFor(status);
			if (buffer === void 0) return larger(absolute, path, status);
			const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
			return memoryBytes(path, buffer.subarray(0, bytesRead));
		} finally {
			await handle.close();
		}
	} catch (error) {
		return { because: reasonOf(error).reason };
	}
}
/** Undefined for what is not held. */
function bufferFor(status) {
	return status.isFile() && status.size <= HELD ? new Uint8Array(status.size) : void 0;
}
function larger(absolute, path, status) {
	return status.isFile() ? fileBytes(absolute, path, status.size) : { because: kindOf(status) };
}

// src/platform/unpack/byte-queue.ts
const PIECE = 1 << 18;
const NOTHING = /* @__PURE__ */ new Uint8Array(0);
/** Bytes of a stream, so many at a time. */
var ByteQueue = class {
	#chunks;
	#bytes = NOTHING;
	#isOver = false;
	constructor(chunks) {
		this.#chunks = chunks[Symbol.asyncIterator]();
	}
	/** Exactly `length` bytes, valid until the next are asked for. Rejects where the stream ends before. */
	async take(length) {
		const taken = await this.upTo(length);
		if (taken.length < length) throw new Error("the stream ends early");
		return taken;
	}
	async byte() {
		const [byte = 0] = await this.take(1);
		return byte;
	}
	/** At most `length` bytes: fewer at the end of the stream only. */
	async upTo(length) {
		await this.#fill(length);
		const taken = this.#bytes.subarray(0, length);
		this.#bytes = this.#bytes.subarray(taken.length);
		return taken;
	}
	/** Gives bytes back that were taken last, and not used. */
	giveBack(bytes) {
		this.#bytes = bytes.length === 0 ? this.#bytes : joined([bytes, this.#bytes]);
	}
	/** All that was not taken. */
	async *rest() {
		for (let bytes = await this.upTo(PIECE); bytes.length > 0; bytes = await this.upTo(PIECE)) yield bytes;
	}
	async isAtEnd() {
		await this.#fill(1);
		return this.#bytes.length === 0;
	}
	/** Lets go of a stream that is not read to its end. */
	async close() {
		await this.#chunks.return?.();
	}
	async #fill(length) {
		if (this.#bytes.length >= length || this.#isOver) return;
		const pieces = [new Uint8Array(this.#bytes)];
		let sum = this.#bytes.length;
		while (sum < length && !this.#isOver) {
			const next = await this.#chunks.next();
			if (next.done === true) this.#isOver = true;
			else {
				pieces.push(new Uint8Array(next.value));
				sum += next.value.length;
			}
		}
		this.#bytes = joined(pieces);
	}
};
function joined(pieces) {
	const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}

// src/commands/scan-file.ts
/** Examines one file. Never rejects: a file that cannot be read, or breaks its examiner, is inconclusive. */
async function scanFile({ path, absolute }, source, { digest }) {
	if ("because" in source) return notExamined(path, source.because);
	try {
		const beside = (other) => fileOfFolder(dirname(absolute), relative(dirname(path), other), other);
		const examination = await examineBeside(source, modelPorts(), beside, { digest });
		const { format, findings } = examination;
		return {
			path,
			format,
			answer: answerOf(examination),
			findings,
			...digest && { sha256: await source.sha256() }
		};
	} catch (error) {
		return isOfTheSystem(error) ? notExamined(path, reasonOf(error).reason) : examinerFailed(path, error);
	}
}
/** Null where nothing is; rejects for what is no file, or lies out of the folder. */
async function fileOfFolder(folder, name, path) {
	const absolute = join(folder, name);
	if (await lstat(absolute).catch(() => null) === null) return null;
	const real = await realpath(absolute).catch(() => null);
	if (real === null || !real.startsWith(join(await realpath(folder), sep))) throw new Error(real === null ? "it is a symbolic link to nothing." : "it is a symbolic link out of the folder.");
	const status = await lstat(real);
	if (!status.isFile()) throw new Error("it is no regular file.");
	return fileBytes(real, path, status.size);
}
/** A file that is there and was not opened; `reason` completes "not examined: ". */
function notExamined(path, reason) {
	return {
		path,
		format: "unknown",
		answer: "inconclusive",
		findings: [{
			rule: SCAN_RULES.notExamined,
			message: `Not examined: ${reason}.`,
			detail: reason
		}]
	};
}
function isOfTheSystem(error) {
	return error instanceof Error && "syscall" in error;
}
/** Longest detail of a finding. */
const DETAIL = 300;
function examinerFailed(path, error) {
	const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return {
		path,
		format: "unknown",
		answer: "inconclusive",
		findings: [{
			rule: SCAN_RULES.examinerFailed,
			message: "The examination failed, so the file is not examined to its end.",
			detail: said.slice(0, DETAIL)
		}]
	};
}

export { scanTargets as a, partOf as c, otherJson as d, NOT_MODELS as f, scanSources as i, identify as l, headOf as m, scanFile as n, memoryBytes as o, lfsPointer as p, ByteQueue as r, examineBeside as s, notExamined as t, isNamedAsModel as u };