// src/evidence/document/claims/metric-names.ts
const OVERALL = [
	[{ id: "performance/accuracy" }, "accuracy|acc|accuracy score|classification accuracy|overall accuracy"],
	[{ id: "performance/balanced-accuracy" }, "balanced accuracy|balanced acc|balanced accuracy score|bacc|mean per class accuracy"],
	[{
		id: "performance/accuracy",
		complement: true
	}, "error rate|misclassification rate|classification error"],
	[{ id: "performance/f1" }, "f1|f1 score|f1score|f score|f measure|binary f1|f1 binary"],
	[{ id: "performance/f1-macro" }, "macro f1|f1 macro|macro f1 score|f1 score macro|macro averaged f1|macro average f1|macro avg f1 score|macro avg f1"],
	[{ id: "performance/f1-weighted" }, "weighted f1|f1 weighted|weighted f1 score|f1 score weighted|weighted average f1|weighted avg f1 score|weighted avg f1"],
	[{ id: "performance/precision" }, "precision|precision score|ppv|positive predictive value|binary precision|precision binary"],
	[{
		id: "performance/precision",
		complement: true
	}, "fdr|false discovery rate"],
	[{ id: "performance/precision-macro" }, "macro precision|precision macro|macro averaged precision|macro avg precision|macro average precision"],
	[{ id: "performance/recall" }, "recall|recall score|sensitivity|tpr|true positive rate|hit rate|binary recall|recall binary"],
	[{
		id: "performance/recall",
		complement: true
	}, "fnr|false negative rate|miss rate"],
	[{ id: "performance/recall-macro" }, "macro recall|recall macro|macro averaged recall|macro avg recall|macro average recall|unweighted average recall|uar"],
	[{ id: "performance/specificity" }, "specificity|tnr|true negative rate|selectivity"],
	[{
		id: "performance/specificity",
		complement: true
	}, "fpr|false positive rate|false alarm rate|fall out"],
	[{ id: "performance/roc-auc" }, "auc|roc auc|auroc|auc roc|roc auc score|area under the roc curve|area under the curve|c statistic|rocauc"],
	[{ id: "performance/average-precision" }, "average precision|auprc|pr auc|auc pr|average precision score|area under the precision recall curve"],
	[{
		id: "performance/log-loss",
		plain: true
	}, "log loss|logloss|cross entropy|cross entropy loss"],
	[{
		id: "performance/brier",
		plain: true
	}, "brier|brier score|brier score loss"],
	[{ id: "performance/expected-calibration-error" }, "ece|expected calibration error|calibration error"],
	[{
		id: "performance/mcc",
		plain: true
	}, "mcc|matthews correlation coefficient|matthews correlation|matthews corrcoef"],
	[{
		id: "performance/cohens-kappa",
		plain: true
	}, "cohen s kappa|cohens kappa|cohen kappa|kappa|cohen kappa score"],
	[{
		id: "performance/mae",
		plain: true
	}, "mae|mean absolute error"],
	[{
		id: "performance/rmse",
		plain: true
	}, "rmse|root mean squared error|root mean square error"],
	[{
		id: "performance/r2",
		plain: true
	}, "r2|r squared|r 2|r2 score|coefficient of determination"],
	[{ id: "performance/mape" }, "mape|mean absolute percentage error"]
];
const BY_GROUPS = [
	[{
		id: "fairness/demographic-parity-difference",
		partsOnly: true
	}, "selection rate|acceptance rate|approval rate|positive rate|positive prediction rate|predicted positive rate"],
	[{
		id: "fairness/npv-difference",
		partsOnly: true
	}, "npv|negative predictive value"],
	[{
		id: "fairness/for-difference",
		partsOnly: true
	}, "false omission rate"],
	...ofGroups([
		["fairness/demographic-parity-difference", "demographic parity difference|demographic parity gap|statistical parity difference|statistical parity gap|selection rate difference|selection rate gap|demographic parity"],
		["fairness/demographic-parity-ratio", "demographic parity ratio|statistical parity ratio|selection rate ratio"],
		["fairness/disparate-impact", "disparate impact|disparate impact ratio|adverse impact ratio|impact ratio|four fifths ratio"],
		["fairness/equalized-odds-difference", "equalized odds difference|equalised odds difference|equalized odds gap|equalized odds|equalised odds"],
		["fairness/equalized-odds-ratio", "equalized odds ratio|equalised odds ratio"],
		["fairness/equal-opportunity-difference", "equal opportunity difference|equal opportunity gap|equal opportunity|tpr difference|tpr gap|true positive rate difference|recall difference|recall gap|recall disparity"],
		["fairness/equal-opportunity-ratio", "equal opportunity ratio|tpr ratio"],
		["fairness/fpr-difference", "fpr difference|fpr gap|false positive rate difference|false positive rate gap|predictive equality"],
		["fairness/fpr-ratio", "fpr ratio|false positive rate ratio"],
		["fairness/fnr-difference", "fnr difference|fnr gap|false negative rate difference|false negative rate gap"],
		["fairness/average-odds-difference", "average odds difference"],
		["fairness/predictive-parity-difference", "predictive parity difference|precision difference|precision gap|ppv difference|predictive parity"],
		["fairness/accuracy-difference", "accuracy difference|accuracy gap|accuracy disparity|accuracy parity difference"],
		["fairness/auc-difference", "auc difference|auc gap|roc auc difference"],
		["fairness/calibration-difference", "calibration difference|calibration gap"],
		["fairness/worst-group-accuracy", "worst group accuracy|minimum group accuracy|lowest group accuracy|worst subgroup accuracy|accuracy of the worst group"],
		["fairness/worst-group-auc", "worst group auc|minimum group auc"],
		["fairness/worst-group-f1", "worst group f1|minimum group f1"],
		["fairness/worst-group-tpr", "worst group tpr|worst group recall|worst group true positive rate"]
	])
];
function ofGroups(rows) {
	return rows.map(([id, names]) => [{
		id,
		ofGroups: true
	}, names]);
}
/** Numbers that cards give and no metric of ours recomputes. They are listed as bound to nothing. */
const OTHERS = "bleu|sacrebleu|rouge|rouge1|rouge2|rougel|rouge 1|rouge 2|rouge l|meteor|perplexity|wer|word error rate|cer|character error rate|map|mean average precision|iou|miou|mean iou|dice|dice score|exact match|em|ndcg|mrr|hits|top 5 accuracy|top 1 accuracy|top 3 accuracy|top k accuracy|accuracy at 5|spearman|pearson|spearman correlation|pearson correlation|psnr|ssim|fid|mse|mean squared error|gini|ks statistic|lift|f2|f0 5|f2 score|loss|f beta|bertscore|bert score|micro f1|f1 micro|cosine accuracy|silhouette score";
function table(rows) {
	return new Map(rows.flatMap(([metric, names]) => names.split("|").map((name) => [name, metric])));
}
const NAMES = table([...OVERALL, ...BY_GROUPS]);
const UNBOUND = new Set(OTHERS.split("|"));
/** A name in the form of the table: lower case, words apart by one space. */
function plainName(text) {
	return text.toLowerCase().replaceAll("²", "2").replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/** `other`: the name of a number that nothing here recomputes. Undefined: no name of a metric that is known. */
function metricNamed(text) {
	const name = plainName(text);
	return NAMES.get(name) ?? (UNBOUND.has(name) ? "other" : void 0);
}
const FIRST_WORDS = new Set([...NAMES.keys(), ...UNBOUND].map((name) => name.split(" ")[0] ?? ""));
/** Whether a name can begin with the word; quick, because nearly none can. */
function beginsName(word) {
	const [first = ""] = /^[\p{L}\p{N}²]+/u.exec(word) ?? [];
	return FIRST_WORDS.has(first.toLowerCase().replace("²", "2"));
}
const IDS = new Map([...OVERALL, ...BY_GROUPS].map(([metric]) => metric).filter(({ complement, partsOnly }) => complement === void 0 && partsOnly === void 0).map((metric) => [metric.id, metric]));
/** A metric that is written by its id; whether there is one of that id is for others to know. */
function namedById(id) {
	const isOfGroups = id.startsWith("fairness/");
	return IDS.get(id) ?? {
		id,
		plain: true,
		...isOfGroups ? { ofGroups: true } : {}
	};
}

// src/evidence/document/claims/people-words.ts
const DETERMINERS = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an",
	"our",
	"its",
	"this",
	"these",
	"those",
	"all",
	"each",
	"every"
]);
/** Nouns that say nothing of who. */
const PEOPLE = new Set("group groups subgroup applicants applicant patients patient users user people persons individuals customers clients candidates subjects respondents borrowers employees students population rows cases".split(" "));
const NOBODY = new Set("|overall|total|everyone|everybody|both|general|practice|model|classifier|system|task|problem|version|positive class|average|positive label|both classes|classes|prediction|predictions|decisions|short|particular|this model|final model|release|same".split("|"));
/** Words of a model that is not this one. */
const NOT_THIS_MODEL = new Set("baseline baselines previous previously earlier prior majority human humans annotators random chance competitor competing predecessor dummy sota older former published".split(" "));
/** Who is meant, without the nouns that every group has; undefined where it is everybody. */
function groupOf(said) {
	const telling = said.split(/\s+/u).filter((word) => !DETERMINERS.has(word.toLowerCase())).filter((word) => !PEOPLE.has(word.toLowerCase()));
	const plain = plainName(telling.join(" "));
	return NOBODY.has(plain) ? void 0 : telling.join(" ");
}
/** `sex=Female`, or words for a group; undefined where it is everybody. */
function groupIn(key) {
	const [column, value, ...more] = key.split("=");
	if (column !== void 0 && value !== void 0 && more.length === 0) return {
		words: value.trim(),
		column: column.trim()
	};
	const words = groupOf(key);
	return words === void 0 ? void 0 : { words };
}
/** Words for the same people; the first of each row is what tables usually have. */
const SAME = [
	[
		"female",
		"women",
		"woman",
		"females",
		"girls",
		"f",
		"women s"
	],
	[
		"male",
		"men",
		"man",
		"males",
		"boys",
		"m",
		"men s"
	],
	[
		"nonbinary",
		"non binary",
		"nb"
	],
	[
		"black",
		"african american",
		"african americans",
		"blacks",
		"afro american"
	],
	[
		"white",
		"caucasian",
		"caucasians",
		"whites"
	],
	[
		"hispanic",
		"latino",
		"latina",
		"latinx",
		"hispanics",
		"latinos"
	],
	["asian", "asians"],
	["sex", "gender"],
	["race", "ethnicity"],
	[
		"age",
		"age group",
		"age band",
		"age bracket",
		"agegroup"
	]
];
const ATTRIBUTES = /* @__PURE__ */ new Set([
	"sex",
	"race",
	"age"
]);
const PEOPLE_ROWS = SAME.filter(([first = ""]) => !ATTRIBUTES.has(first));
/** One name for all names of the same people or attribute. */
function sameAs(words) {
	const plain = plainName(words);
	return SAME.find((row) => row.includes(plain))?.[0] ?? plain;
}
/** Words that mean a group wherever they stand; single letters do not. */
function isNamedPeople(word) {
	const plain = plainName(word);
	return plain.length > 2 && PEOPLE_ROWS.some((row) => row.includes(plain));
}
/** Whether words are a group that everybody knows by name. */
function isKnownGroup(words) {
	const plain = plainName(words);
	return PEOPLE_ROWS.some((row) => row.includes(plain));
}
/** Whether a noun says that a group is meant: "the group A". */
function hasNounOfPeople(words) {
	return words.some((word) => PEOPLE.has(word.toLowerCase()));
}

// src/evidence/document/claims/written-number.ts
const PLAIN = /^[-+−]?(?:\d{1,12}(?:[.,]\d{1,12})?|[.,]\d{1,12})(?:e[+-]?\d{1,2})?$/iu;
/** Digits of one number: a decimal point or comma, at most one; `1,234` is a count and no number of a metric. Else undefined. */
function digitsOf(text) {
	if (!PLAIN.test(text) || /^[-+−]?[1-9]\d{0,2},\d{3}$/u.test(text)) return;
	const plain = text.replace(",", ".").replace("−", "-").toLowerCase();
	const [mantissa = "", exponent = "0"] = plain.split("e");
	const decimals = mantissa.includes(".") ? mantissa.length - mantissa.indexOf(".") - 1 : 0;
	const value = Number(plain);
	return Number.isFinite(value) ? {
		value,
		half: .5 * 10 ** (Number(exponent) - decimals)
	} : void 0;
}
/** A number, or the range from the first to the last, in its unit. */
function writtenNumber(text, ends, unit, sense = "is") {
	const digits = ends.flatMap((end) => digitsOf(end) ?? []);
	const [first] = digits;
	const last = digits.at(-1);
	if (first === void 0 || last === void 0 || digits.length !== ends.length) return;
	const scale = unit === "plain" ? 1 : .01;
	const [from, to] = first.value <= last.value ? [first, last] : [last, first];
	const low = (from.value - from.half) * scale;
	const high = (to.value + to.half) * scale;
	return {
		text,
		value: (from.value + to.value) / 2 * scale,
		low: sense === "at-most" ? Number.NEGATIVE_INFINITY : low,
		high: sense === "at-least" ? Number.POSITIVE_INFINITY : high,
		unit
	};
}
/** 0.87 ± 0.02 as the range that it is. */
function withMargin(text, [middle, margin], unit) {
	const number = writtenNumber(text, [middle], unit);
	const by = digitsOf(margin);
	if (number === void 0 || by === void 0) return;
	const width = by.value * (unit === "plain" ? 1 : .01);
	return {
		...number,
		low: number.low - width,
		high: number.high + width
	};
}
/** A number of a file of numbers: all its digits count, and a double's last ones are noise. */
function exactNumber(text) {
	const number = writtenNumber(text, [text], "plain");
	return number === void 0 || !Number.isFinite(number.value) ? void 0 : {
		...number,
		low: Math.min(number.low, number.value - 1e-9),
		high: Math.max(number.high, number.value + 1e-9)
	};
}
/** Rounding of our own arithmetic: 0.875 is in [0.865, 0.875]. */
const NOISE = 1e-9;
function rounds(value, { low, high }) {
	return value >= low - NOISE && value <= high + NOISE;
}
/** Whether some number of the interval rounds to what is written. */
function isWithin({ low, high }, [from, to]) {
	return high >= from - NOISE && low <= to + NOISE;
}

// src/evidence/document/claims/rules.ts
const MITCHELL = {
	title: "Mitchell et al., Model Cards for Model Reporting (2019)",
	url: "https://doi.org/10.1145/3287560.3287596"
};
/** What can be found of numbers that texts and files say of a model. */
const CLAIM_RULES = {
	contradicted: {
		id: "claim/contradicted",
		title: "A number that is not what the evidence gives",
		leadsTo: "note",
		severity: "high",
		why: "Who reads it decides by a number that the predictions in this repository do not have.",
		remedy: "Write the number that was recomputed, or name the data that yours is of; `fates card --write` writes the section.",
		references: [MITCHELL]
	},
	stale: {
		id: "claim/stale",
		title: "A number of the model before this change",
		leadsTo: "note",
		severity: "medium",
		why: "The model changed and this text did not, and nothing shows that its number is one of the new model.",
		remedy: "Evaluate the new model and bring its predictions, then mend the sentence or confirm it.",
		references: [MITCHELL]
	},
	noEvidence: {
		id: "claim/no-evidence",
		title: "A number that nothing here can check",
		leadsTo: "note",
		severity: "low",
		why: "It may be right; nobody can see it from the files of this repository.",
		remedy: "Commit the predictions that it was computed from and bind them, or take the number out.",
		references: []
	},
	unbound: {
		id: "claim/unbound",
		title: "A number of a metric that is not recomputed here",
		leadsTo: "note",
		severity: "low",
		why: "No metric of this tool is bound to the name, so the number is listed and nothing is said of it.",
		remedy: "Use the usual name of the metric or its id, or say where the number can be reproduced.",
		references: []
	},
	noUnit: {
		id: "claim/no-unit",
		title: "A share that is neither in percent nor between 0 and 1",
		leadsTo: "note",
		severity: "medium",
		why: "Without its unit a number can be read as a hundred times what it is.",
		remedy: "Write 87.3 % or 0.873.",
		references: []
	},
	unreadable: {
		id: "claim/unreadable",
		title: "A file of numbers that cannot be read",
		leadsTo: "note",
		severity: "medium",
		why: "What numbers stand in it is not known, so none of them is confirmed.",
		remedy: "Mend the file, or have the tool write it again.",
		references: []
	}
};

export { metricNamed as _, rounds as a, DETERMINERS as c, groupOf as d, hasNounOfPeople as f, beginsName as g, sameAs as h, isWithin as i, NOT_THIS_MODEL as l, isNamedPeople as m, digitsOf as n, withMargin as o, isKnownGroup as p, exactNumber as r, writtenNumber as s, CLAIM_RULES as t, groupIn as u, namedById as v, plainName as y };