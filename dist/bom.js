import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as readNamedText } from "./shared-deploy-diff.js";
import { n as sha256OfText } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { i as publish, t as fileSink } from "./shared-action-comment-diff-assess.js";
import { o as plainText } from "./shared-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as readReport, t as MOST_REPORT_BYTES } from "./shared-comment-deploy-diff-check.js";
import { i as usageError, r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";
import { basename, dirname } from "node:path";

// src/render/bom/model-card.ts
/** A subject of a report as `modelCard` of CycloneDX 1.6: what was measured, on whom, with which interval, and what was found. */
/** Families whose numbers are of the model; of files and documents they are no performance. */
const OF_THE_MODEL = /* @__PURE__ */ new Set([
	"fairness",
	"performance",
	"security"
]);
/** `datasets` are references to entries of the bill. */
function modelCardOf(subject, datasets) {
	const findings = subject.properties.flatMap((property) => property.findings);
	const measured = subject.properties.filter(({ family }) => OF_THE_MODEL.has(family)).flatMap((property) => property.findings.flatMap(metricsOf));
	const limitations = unique([...findings.filter(isUnmeasured).map(({ sentence }) => plainText(sentence)), ...subject.notes]);
	const assessments = findings.filter(isUnfair).map(assessmentOf);
	const considerations = {
		...limitations.length === 0 ? {} : { technicalLimitations: limitations },
		...assessments.length === 0 ? {} : { fairnessAssessments: assessments }
	};
	return {
		modelParameters: {
			...subject.task === "unknown" ? {} : { task: subject.task },
			datasets: datasets.map((ref) => ({ ref }))
		},
		...measured.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: unique(measured) } },
		...Object.keys(considerations).length === 0 ? {} : { considerations }
	};
}
/** The number itself, and that of each group behind it. */
function metricsOf({ metric, scope, scopeKind, measurement }) {
	if (measurement.status !== "measured" || measurement.counted !== void 0) return [];
	const columns = [scope].flat();
	const slice = scopeKind === "overall" ? void 0 : columns.join(" × ");
	const { value, interval, parts = [] } = measurement;
	return [{
		type: metric,
		value: String(value),
		...slice === void 0 ? {} : { slice },
		...interval === void 0 ? {} : intervalOf(interval)
	}, ...parts.flatMap((part) => partOf(part, metric, columns))];
}
function partOf({ group, value, interval }, metric, columns) {
	return value === null ? [] : [{
		type: `${metric}, of the group`,
		value: String(value),
		slice: group.map((name, index) => `${columns[index] ?? ""}=${name}`).join(", "),
		...interval === void 0 ? {} : intervalOf(interval)
	}];
}
function intervalOf([low, high]) {
	return { confidenceInterval: {
		lowerBound: String(low),
		upperBound: String(high)
	} };
}
function isUnmeasured({ measurement }) {
	return measurement.status !== "measured" && measurement.status !== "not-applicable";
}
function isUnfair({ metric, verdict }) {
	return metric.startsWith("fairness/") && (verdict === "FAIL" || verdict === "WARN");
}
function assessmentOf({ scope, sentence, remedy }) {
	const mitigationStrategy = plainText(remedy);
	return {
		groupAtRisk: [scope].flat().join(" × "),
		harms: plainText(sentence),
		...mitigationStrategy === "" ? {} : { mitigationStrategy }
	};
}
/** The schema wants each item once. */
function unique(items) {
	return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

// src/render/bom/serial-number.ts
/** A UUID of version 8 (RFC 9562: its content is the writer's) from a SHA-256: the same report gives the same bill. */
function serialNumber(sha256) {
	const variant = (8 + Number.parseInt(sha256.slice(16, 17), 16) % 4).toString(16);
	return `urn:uuid:${[
		sha256.slice(0, 8),
		sha256.slice(8, 12),
		`8${sha256.slice(13, 16)}`,
		`${variant}${sha256.slice(17, 20)}`,
		sha256.slice(20, 32)
	].join("-")}`;
}

// src/render/bom/bom.ts
/** One text with a newline at its end. */
function renderBom(report) {
	const { tool, asOf, digest, subjects } = report;
	const data = new Map(subjects.flatMap(({ files }) => files.map((file) => [refOfData(file), file])));
	const bom = {
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		serialNumber: serialNumber(digest),
		version: 1,
		metadata: {
			timestamp: `${asOf}T00:00:00Z`,
			tools: { components: [{
				type: "application",
				name: tool.name,
				version: tool.version
			}] },
			properties: [{
				name: "fates-gate:report:sha256",
				value: digest
			}]
		},
		components: [...subjects.map(modelOf), ...[...data].map(([ref, { path, sha256 }]) => ({
			type: "data",
			"bom-ref": ref,
			name: path,
			hashes: [{
				alg: "SHA-256",
				content: sha256
			}],
			data: [{
				type: "dataset",
				name: path
			}]
		}))]
	};
	return `${JSON.stringify(bom, null, 2)}\n`;
}
function refOfData({ path, sha256 }) {
	return `data:${path}@${sha256}`;
}
/** Of a folder the root digest is no digest of a file, so that it stands as a property. */
function modelOf(subject) {
	const { id, model, verdict } = subject;
	return {
		type: "machine-learning-model",
		"bom-ref": `model:${id}`,
		name: model === void 0 ? id : model.path.slice(model.path.lastIndexOf("/") + 1),
		...model?.kind === "file" ? { hashes: [{
			alg: "SHA-256",
			content: model.digest
		}] } : {},
		modelCard: modelCardOf(subject, subject.files.map(refOfData)),
		properties: [
			{
				name: "fates-gate:subject",
				value: id
			},
			{
				name: "fates-gate:verdict",
				value: verdict
			},
			...model === void 0 ? [] : [{
				name: "fates-gate:path",
				value: model.path
			}],
			...model?.kind === "folder" ? [{
				name: "fates-gate:root-digest:sha256",
				value: model.digest
			}] : []
		]
	};
}

// src/commands/bom.ts
const USAGE = "fates bom fates-report.json [--out FILE]";
const bomCommand = {
	name: "bom",
	usage: `${USAGE}\n\nWrites what a report measured as CycloneDX 1.6 JSON: each model with its digest, its numbers by group and their intervals, and the data. Exit code 0 when it was written, 64 when the report cannot be read or the file not be written.`,
	summary: "Write an ML bill of materials from a report.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, { out: { type: "string" } }, USAGE);
	const [path, ...more] = given.positionals;
	if (path === void 0 || more.length > 0) throw usageError("arguments", "One report is written as a bill of materials.", USAGE);
	const text = await readNamedText(path, MOST_REPORT_BYTES);
	const report = text.ok ? await readReport(text.value, path, sha256OfText) : text;
	if (!report.ok) throw new UserError(...report.problems);
	const out = given.text("out");
	if (out === void 0) {
		world.print(renderBom(report.value));
		return EXIT.passed;
	}
	const [receipt] = await publish(report.value, [fileSink(dirname(out), basename(out), renderBom)]);
	if (receipt?.status !== "failed") return EXIT.passed;
	world.complain(`${escapeTerminal(receipt.error)}\n`);
	return EXIT.usage;
}

export { bomCommand };