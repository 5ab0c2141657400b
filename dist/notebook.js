import { S as unknown, _ as record, g as object, n as string$1, s as array, x as union, y as string } from "./zod.js";
import { t as require_dist } from "./yaml.js";

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
const TORCH_SECURITY = {
	title: "PyTorch security policy: TorchScript models are to be treated like local code",
	url: "https://github.com/pytorch/pytorch/blob/main/SECURITY.md#torchscript-models"
};
const SKOPS = {
	title: "skops: secure persistence",
	url: "https://skops.readthedocs.io/en/stable/persistence.html"
};
const MLFLOW = {
	title: "CVE-2024-37052: models of MLflow run code when they are loaded",
	url: "https://nvd.nist.gov/vuln/detail/CVE-2024-37052"
};
const READ_HDF = {
	title: "pandas: read_hdf and pickles",
	url: "https://pandas.pydata.org/docs/reference/api/pandas.read_hdf.html"
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
	], "A pickle is loaded", `A pickle is a program. ${RUNS_CODE}`, NO_CODE_FORMAT, [
		PICKLE,
		READ_HDF,
		DESERIALIZATION
	]),
	torchScript: ruleOf([
		"source/torchscript-load",
		"suspicious",
		"medium"
	], "A TorchScript archive is loaded", "It holds the code of the model, which runs when the model is called, and which may read and write files.", "Load a state dictionary into a class of this repository (`weights_only=True`, safetensors) or ONNX; else check the digest of the archive before it is loaded.", [TORCH_SECURITY, DESERIALIZATION]),
	skopsTrusted: ruleOf([
		"source/skops-trusted",
		"suspicious",
		"medium"
	], "skops trusts whatever the file names", "What makes skops safer than a pickle is the list of types that may be built; here the file writes it itself.", "Look at `skops.io.get_untrusted_types` once, and write the types that you accept into the code: `trusted=[\"package.Class\"]`.", [SKOPS, DESERIALIZATION]),
	mlflowLoad: ruleOf([
		"source/mlflow-load",
		"suspicious",
		"medium"
	], "A model of MLflow is loaded", `The flavours of scikit-learn, PyTorch, python_function and others hold pickles. ${RUNS_CODE}`, "Log and load the model as ONNX (`mlflow.onnx`), or check the digest of its files against one kept in the repository before it is loaded.", [MLFLOW, DESERIALIZATION]),
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
const TORCH_HUB = {
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
	], "torch.hub runs code that is not pinned", "`torch.hub.load` downloads and runs `hubconf.py` of a repository, at a branch when no commit is named.", "Name the commit (`owner/name:40 hexadecimal digits`), or install the package at a fixed version with its hash.", [TORCH_HUB, FOREIGN]),
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
/** Characters of one program, or of all cells of one notebook, that are examined; secrets are looked for in all of a text. */
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
const COMMIT$1 = /@[0-9a-f]{40}(?:#|$)/iu;
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
		isPinned: isHashed || isFolder || COMMIT$1.test(address),
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
/** `silent` would take a text for what can be read of it. */
const YAML = {
	maxAliasCount: 50,
	logLevel: "error"
};
/** `channel::name=version=build`, `name >=1`; `=1.2` alone is a prefix for conda, so it fixes nothing. */
function readEnvironment(text) {
	const { dependencies } = ENVIRONMENT.parse((0, import_dist.parse)(text, YAML));
	const lines = text.split("\n");
	const lineOf = (part) => 1 + Math.max(0, lines.findIndex((line) => itemOf(line) === part));
	return (dependencies ?? []).flatMap((each) => typeof each === "string" ? [ofConda(each, lineOf(each))] : (each.pip ?? []).filter((requirement) => !requirement.startsWith("-")).map((requirement) => ofRequirement(requirement, lineOf(requirement))));
}
/** What stands behind the dash of a list, without quotes and comment. */
function itemOf(line) {
	const [, item = ""] = /^\s*-\s+(.*)$/u.exec(line) ?? [];
	return item.replace(/\s#.*$/u, "").trim().replaceAll(/^(["'])(.*)\1$/gu, "$2");
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
	const packages = LOCK$1.parse((0, import_dist.parse)(text, YAML)).package;
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
		logLevel: "error"
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

// src/evidence/source/dependencies/setup.ts
/** setup.cfg and setup.py of setuptools: what they list by itself, not what a program computes. */
const LISTS$1 = /* @__PURE__ */ new Set([
	"install_requires",
	"setup_requires",
	"tests_require"
]);
const EXTRAS = "extras_require";
const HEADING = /^\[([^\]]{1,100})\]$/u;
const ENTRY$1 = /^([\w.-]{1,100})\s{0,40}[=:](.*)$/u;
/** `install_requires` of `[options]`, and every key of `[options.extras_require]`: one requirement a line. */
function readSetupCfg(text) {
	const found = [];
	let section = "";
	let isListed = false;
	for (const [index, raw] of text.split("\n").entries()) {
		const line = raw.replace(/(?:^|\s)[#;].*$/u, "").trimEnd();
		const [, key, value = ""] = ENTRY$1.exec(line) ?? [];
		section = HEADING.exec(line)?.[1] ?? section;
		isListed = HEADING.test(line) ? false : key === void 0 ? isListed : holdsList(section, key);
		const body = (key === void 0 ? line : value).trim();
		if (isListed && body !== "" && !/^(?:file|attr):/u.test(body)) found.push(ofRequirement(body, index + 1));
	}
	return found;
}
function holdsList(section, key) {
	return section === `options.${EXTRAS}` || section === "options" && LISTS$1.has(key.replaceAll("-", "_"));
}
/** The strings of the lists that are written out in the program. */
function readSetupPy(text) {
	const [tokens = []] = tokenize(text);
	return tokens.flatMap(({ kind, text: word }, at) => {
		const isKey = (kind === "name" || kind === "string") && (LISTS$1.has(word) || word === EXTRAS);
		const isGiven = tokens[at + 1]?.text === "=" || tokens[at + 1]?.text === ":";
		return isKey && isGiven ? requirementsIn(tokens, at + 2, word === EXTRAS) : [];
	});
}
/** `[…]` or `(…)`, and of extras a dictionary of such lists, whose keys are no requirements. */
function requirementsIn(tokens, from, areExtras) {
	const found = [];
	let depth = 0;
	for (const token of tokens.slice(from)) {
		depth += stepOf(token);
		if (depth === 0) break;
		const isKey = areExtras && depth === 1;
		if (token.kind === "string" && token.computed !== true && !isKey) found.push(ofRequirement(token.text, token.line));
	}
	return found;
}
/** One deeper at an opening bracket, one less deep at a closing one. */
function stepOf({ kind, text }) {
	if (kind !== "operator") return 0;
	return OPENING.has(text) ? 1 : CLOSING.has(text) ? -1 : 0;
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
	group: record(string(), object({ dependencies: TABLE.optional() })).optional(),
	/** Before Poetry 1.2. */
	"dev-dependencies": TABLE.optional()
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
const LOCK = object({
	package: array(object({
		name: string(),
		version: string().optional(),
		sdist: object({ hash: string().optional() }).optional(),
		wheels: FILES.optional(),
		files: FILES.optional()
	})).default([]),
	metadata: object({ 
	/** Of Poetry before 1.5, where packages have no digests of their own. */
files: record(string(), FILES).optional() }).optional()
});
const HASHED = object({ hashes: record(string(), string()).optional() });
/** PEP 751. */
const PYLOCK = object({ packages: array(object({
	name: string(),
	version: string().optional(),
	vcs: object({ "commit-id": string().optional() }).optional(),
	sdist: HASHED.optional(),
	archive: HASHED.optional(),
	wheels: array(HASHED).optional()
})) });
/** Of a Poetry or Pipfile entry. */
const SOURCE = union([string(), object({
	version: string().optional(),
	rev: string().optional(),
	ref: string().optional(),
	path: string().optional()
})]);
/** Poetry takes one for each range of Python’s versions. */
const ENTRY = union([SOURCE, array(SOURCE).min(1)]);
const EXACT = /^={0,3}\s{0,4}v?\d[\w.+!-]*$/u;
const EXACT_OF_PIPFILE = /^={2,3}\s{0,4}v?\d[\w.+!-]*$/u;
const COMMIT = /^[0-9a-f]{40}$/iu;
/** Throws an Error of the parser, or of the schema, when the text is not what it should be. */
function readPyproject(text) {
	const { project, tool, ...rest } = PYPROJECT.parse(parse(text));
	const lineOf = lineFinder(text);
	const listed = [
		...project?.dependencies ?? [],
		...Object.values(project?.["optional-dependencies"] ?? {}).flat(),
		...Object.values(rest["dependency-groups"] ?? {}).flat().filter((each) => typeof each === "string")
	].map((each) => ofRequirement(each, lineOf({ text: each })));
	const tables = tablesOfPoetry(tool?.poetry).flatMap((table) => entriesOf(table, lineOf, EXACT));
	return [...listed, ...tables.filter(({ name }) => name !== "python")];
}
function tablesOfPoetry(poetry) {
	const groups = Object.values(poetry?.group ?? {}).map(({ dependencies }) => dependencies);
	return [
		poetry?.dependencies,
		...groups,
		poetry?.["dev-dependencies"]
	];
}
function readPipfile(text) {
	const { packages, "dev-packages": development } = PIPFILE.parse(parse(text));
	return [packages, development].flatMap((table) => entriesOf(table, lineFinder(text), EXACT_OF_PIPFILE));
}
function readTomlLock(text) {
	const { package: packages, metadata } = LOCK.parse(parse(text));
	const older = Object.entries(metadata?.files ?? {}).filter(([, files]) => files.some(hasDigest));
	const hashed = packages.filter(({ sdist, wheels, files }) => [
		sdist,
		...wheels ?? [],
		...files ?? []
	].some(hasDigest));
	return {
		pinned: new Set(packages.filter(({ version }) => version !== void 0).map(({ name }) => pypiName(name))),
		hashed: new Set([...hashed.map(({ name }) => name), ...older.map(([name]) => name)].map(pypiName))
	};
}
function hasDigest(file) {
	return file?.hash?.includes(":") === true;
}
function readPylock(text) {
	const { packages } = PYLOCK.parse(parse(text));
	const fixed = packages.filter(({ version, vcs }) => (version ?? vcs?.["commit-id"]) !== void 0);
	const hashed = packages.filter(({ sdist, archive, wheels = [] }) => [
		sdist,
		archive,
		...wheels
	].some((file) => Object.keys(file?.hashes ?? {}).length > 0));
	return {
		pinned: new Set(fixed.map(({ name }) => pypiName(name))),
		hashed: new Set(hashed.map(({ name }) => pypiName(name)))
	};
}
function entriesOf(table, lineOf, exact) {
	return Object.entries(table ?? {}).map(([name, value]) => {
		const sources = [ENTRY.safeParse(value).data ?? {}].flat().map((each) => sourceOf(each, exact));
		return {
			name: pypiName(name),
			line: lineOf({ key: name }),
			constraint: sources.map(({ constraint }) => constraint).join(" | "),
			isPinned: sources.every(({ isPinned }) => isPinned),
			isHashed: sources.every(({ isHashed }) => isHashed)
		};
	});
}
function sourceOf(entry, exact) {
	const { version = "", rev = "", ref = "", path } = typeof entry === "string" ? { version: entry } : entry;
	return {
		constraint: version,
		isPinned: path !== void 0 || exact.test(version) || COMMIT.test(rev) || COMMIT.test(ref),
		isHashed: path !== void 0
	};
}
/** The parser keeps no positions: the first line that has the text in quotes, or the key before an equals sign; else 1. */
function lineFinder(text) {
	const lines = text.split("\n").map((line) => line.trimStart());
	return (wanted) => {
		const holds = (line) => "key" in wanted ? keyOf(line) === wanted.key : isQuoted(line, wanted.text);
		return 1 + Math.max(0, lines.findIndex((line) => !line.startsWith("#") && holds(line)));
	};
}
function isQuoted(line, text) {
	return line.includes(`"${text}"`) || line.includes(`'${text}'`) || line.includes(JSON.stringify(text));
}
function keyOf(line) {
	return /^["']?([\w.-]{1,128})["']?\s{0,40}=/u.exec(line)?.[1] ?? /\.([\w-]{1,128})\]\s*$/u.exec(line)?.[1];
}

// src/evidence/source/dependencies/examine-dependencies.ts
/** All files that list dependencies: how much of each is fixed, by itself or by the lock file in the same folder. */
/** What libraries and tools of Python lock in; pip-compile writes its lock as a requirements file. */
const PYTHON_LOCKS = [
	"uv.lock",
	"poetry.lock",
	"pdm.lock",
	"pylock.toml",
	"requirements.txt"
];
const LISTS = [
	{
		path: /(?:^|\/)(?:(?:[\w.-]{0,60}[-_.])?requirements(?:[-_.][\w.-]{0,60})?|requirements\/[\w.-]{1,60})\.(?:txt|in)$/u,
		ecosystem: "pypi",
		read: readRequirements,
		locks: []
	},
	{
		path: /(?:^|\/)pyproject\.toml$/u,
		ecosystem: "pypi",
		read: readPyproject,
		locks: PYTHON_LOCKS
	},
	{
		path: /(?:^|\/)setup\.cfg$/u,
		ecosystem: "pypi",
		read: readSetupCfg,
		locks: PYTHON_LOCKS
	},
	{
		path: /(?:^|\/)setup\.py$/u,
		ecosystem: "pypi",
		read: readSetupPy,
		locks: PYTHON_LOCKS
	},
	{
		path: /(?:^|\/)Pipfile$/u,
		ecosystem: "pypi",
		read: readPipfile,
		locks: ["Pipfile.lock"]
	},
	{
		path: /(?:^|\/)(?:environment|conda)(?:[-_.][\w-]{0,60})?\.ya?ml$/u,
		ecosystem: "conda",
		read: readEnvironment,
		locks: ["conda-lock.yml"]
	},
	{
		path: /(?:^|\/)package\.json$/u,
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
		path: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]{1,60})?$|\.[Dd]ockerfile$/u,
		ecosystem: "docker",
		read: readDockerfile,
		locks: []
	}
];
const LOCKS = /* @__PURE__ */ new Map([
	["uv.lock", readTomlLock],
	["poetry.lock", readTomlLock],
	["pdm.lock", readTomlLock],
	["pylock.toml", readPylock],
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
	return LOCKS.has(name) || LISTS.some((list) => list.path.test(path));
}
/** `files` hold the lock files too; other files are passed over. */
function examineDependencies(files) {
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const findings = [];
	const listed = [];
	for (const { path, text } of files) {
		const list = LOCKS.has(nameOf(path)) ? void 0 : LISTS.find((each) => each.path.test(path));
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
	const lock = (path.endsWith(".in") ? [`${path.slice(0, -2)}txt`] : list.locks.map((each) => folder + each)).find((each) => texts.has(each)) ?? "";
	const text = texts.get(lock);
	const read = LOCKS.get(nameOf(lock)) ?? readCompiled;
	return text === void 0 ? void 0 : readOr(lock, text, MAX_LOCK, read, findings);
}
/** What pip-compile made: a requirements file in which everything is fixed, and what is not fixes nothing. */
function readCompiled(text) {
	const all = readRequirements(text);
	const namesOf = (which) => new Set(all.filter((each) => each[which]).map(({ name }) => name));
	return {
		pinned: namesOf("isPinned"),
		hashed: namesOf("isHashed")
	};
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

// src/evidence/source/python/names.ts
const MAX_STARS = 8;
const MAX_TARGETS = 8;
var Scope = class {
	/** A name may be bound more than once, such as in `try` and `except`: a later binding does not hide an earlier one. */
	#aliases = /* @__PURE__ */ new Map();
	#stars = /* @__PURE__ */ new Set();
	#own = /* @__PURE__ */ new Set();
	bind(name, target) {
		const targets = this.#aliases.get(name) ?? /* @__PURE__ */ new Set();
		if (targets.size < MAX_TARGETS) this.#aliases.set(name, targets.add(target));
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
		const targets = this.#aliases.get(first);
		if (targets !== void 0) return [...targets].map((target) => target + dotted.slice(first.length));
		if (this.#own.has(first)) return [`<local>.${dotted}`];
		return [dotted, ...[...this.#stars].map((module) => `${module}.${dotted}`)];
	}
};
/** The names of all statements, wherever they stand: an import within a function counts for the whole module. */
function namesOf(...streams) {
	const scope = new Scope();
	for (const tokens of streams) readNames(tokens, scope);
	return scope;
}
function readNames(tokens, scope) {
	let start = 0;
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token?.kind === "end") {
			if (mayBind(tokens, start)) readStatement(tokens.slice(start, at), scope);
			start = at + 1;
		} else if (token?.text === ":" && isName(tokens[at + 1], "import", "from")) start = at + 1;
	}
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
/** `yaml = YAML()`: an object that is often called like the module of another library. */
const RUAMEL = /* @__PURE__ */ new Set([
	"YAML",
	"ruamel.yaml.YAML",
	"ruamel_yaml.YAML"
]);
const IMPORTERS = /* @__PURE__ */ new Set(["__import__", "importlib.import_module"]);
/** `load = pickle.load`, `p = __import__("pickle")` */
function readAssignment(statement, scope) {
	const [name, , ...tokens] = statement;
	if (name?.kind !== "name" || tokens[0]?.kind !== "name") return;
	const words = tokens.findIndex(({ kind, text }) => kind !== "name" && text !== ".");
	const dotted = (words === -1 ? tokens : tokens.slice(0, words)).map(({ text }) => text).join("");
	const argument = tokens[words + 1];
	for (const target of scope.resolve(dotted)) {
		const bound = words === -1 ? nameIn(target) : resultOf(target, argument, name.text);
		if (bound !== void 0) scope.bind(name.text, bound);
	}
}
function nameIn(target) {
	return target.includes(".") ? target : void 0;
}
/** What a call gives, where it is a module or an object that we know. */
function resultOf(callee, argument, name) {
	if (RUAMEL.has(callee)) return `<local>.${name}`;
	return IMPORTERS.has(callee) && argument?.kind === "string" ? argument.text : void 0;
}

// src/evidence/source/notebook.ts
/** The code cells of a Jupyter notebook, each line with the place where it stands in the JSON file. */
const TEXT = union([string(), array(string())]).optional();
/** `input` is the source of format 3. */
const CELLS = array(object({
	cell_type: string(),
	source: TEXT,
	input: TEXT
})).max(1e5);
const NOTEBOOK = object({
	cells: CELLS.optional(),
	/** Of format 3. */
	worksheets: array(object({ cells: CELLS })).max(1e3).optional(),
	metadata: object({ kernelspec: object({ language: string().optional() }).optional().catch(void 0) }).optional().catch(void 0)
});
const MAX_MISSES = 200;
/** Undefined: it cannot be read. Of another language than Python there are none. Magics (`%`, `!`) become comments. */
function codeCells(text) {
	const parsed = NOTEBOOK.safeParse(jsonOf(text));
	const language = parsed.data?.metadata?.kernelspec?.language;
	const sheets = parsed.data?.worksheets?.flatMap(({ cells }) => cells);
	const all = parsed.data?.cells ?? sheets;
	if (all === void 0) return;
	if (language !== void 0 && !/^i?python/iu.test(language)) return [];
	const finder = new LineFinder(text);
	return all.flatMap((cell, index) => {
		const source = cell.source ?? cell.input ?? [];
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

export { constantOf as a, examineDependencies as c, MAX_CHARACTERS as d, detailOf as f, callsOf as i, isDependencyFile as l, namesOf as n, keywordOf as o, SOURCE_RULES as p, argumentAt as r, literalOf as s, codeCells as t, tokenize as u };