import { n as answerOf } from "./shared-subject-scan-init.js";
import { n as examinedFiles, r as rulesOf, t as examinedFile } from "./shared-subject-comment-deploy-diff-check.js";
import { n as isDocumentKind } from "./shared-action-subject-measure-assess-init.js";
import { x as isClaimKind } from "./shared-subject.js";
import { a as isAvailable } from "./shared-action-subject-assess-init.js";
import { t as documentsOfRun } from "./gather-documents.js";

// src/assess/documents/documents-at-base.ts
/**
* `subject` with what the base binds. What changed since is no question there, and ages are told as of today: a document that
* nobody touched is no worse than it was.
*/
async function documentsAtBase(subject, kinds, { baseline: tree }, { base: _, ...world }) {
	if (!isAvailable(tree)) return { instead: {
		status: "no-evidence",
		missing: ["the documents at the base"],
		hint: tree.problem.hint
	} };
	const asked = [{
		subject,
		kinds: new Set(kinds)
	}];
	const { kinds: read = {}, missing = {} } = (await documentsOfRun(asked, {
		...world,
		listing: await tree.list(),
		workspace: tree,
		changes: {
			kind: "everything",
			because: "nothing is before the base"
		}
	})).get(subject.id) ?? {};
	return { evidence: {
		kinds: read,
		missing
	} };
}

// src/assess/documents/with-documents.ts
const NOTHING = {
	evidence: {
		kinds: {},
		missing: {}
	},
	examined: [],
	notes: [],
	capsSecurity: false
};
/** The files of a run with the documents that somebody asks for. */
async function filesWithDocuments(files, asked, world) {
	const documents = await documentsOfRun(asked, world);
	const subjects = new Map(files.subjects);
	for (const [id, own] of documents) subjects.set(id, withDocuments(subjects.get(id), own));
	const all = [...documents.values()];
	return {
		...files,
		subjects,
		before: async (subject, base, kinds) => {
			const read = await files.before?.(subject, base, kinds);
			const own = [...kinds].filter(isDocumentKind).filter((kind) => !isClaimKind(kind));
			return own.length === 0 ? { ...read } : {
				...read,
				documents: await documentsAtBase(subject, own, base, world)
			};
		},
		rules: {
			...files.rules,
			...rulesOf(all.flatMap(({ findings }) => findings))
		},
		notLookedAt: [...files.notLookedAt, ...all.flatMap(({ notLookedAt }) => notLookedAt)]
	};
}
/** What was gathered of a subject's other files, with its documents beside; documents in which something was found are listed. */
function withDocuments(files = NOTHING, documents) {
	const { kinds, missing } = files.evidence;
	const { shown, cut } = examinedFiles([...files.examined, ...examinedDocuments(documents, files)]);
	return {
		...files,
		evidence: {
			kinds: {
				...kinds,
				...documents.kinds
			},
			missing: {
				...missing,
				...documents.missing
			}
		},
		examined: shown,
		notes: cut === 0 ? files.notes : [...files.notes, `${cut} more documents are not listed.`]
	};
}
/** A file that was examined as another thing already stands in the report. */
function examinedDocuments({ documents, findings }, { examined }) {
	const known = new Set(examined.map(({ path }) => path));
	return [...new Set(findings.map(({ path }) => path))].filter((path) => !known.has(path)).map((path) => {
		const examination = {
			format: "document",
			findings: findings.filter((finding) => finding.path === path).map(({ rule, line, message, detail }) => ({
				rule,
				line,
				message,
				detail
			})),
			facts: {},
			notAModel: true
		};
		const { sha256 = "", bytes = 0 } = documents.get(path) ?? {};
		return examinedFile({
			path,
			sha256,
			bytes
		}, examination, answerOf(examination));
	});
}

export { filesWithDocuments };