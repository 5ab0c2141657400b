// src/evidence/model/examination.ts
const ORDER = [
	"dangerous",
	"inconclusive",
	"suspicious"
];
/** The worst that a finding leads to; what was not read to its end is never called clean. */
function answerOf({ findings, notAModel }) {
	return ORDER.find((answer) => findings.some(({ rule }) => rule.leadsTo === answer)) ?? (notAModel === true ? "not-a-model" : "no-known-indicator");
}

// src/evidence/model/rules/identity.ts
/** What can be found about a file as a whole, before it has a format. */
const IDENTITY_RULES = {
	lfsPointer: {
		id: "format/lfs-pointer",
		title: "A Git LFS pointer stands where the model should",
		leadsTo: "inconclusive",
		severity: "medium",
		why: "The model is not here: nothing was examined, and a job that loads it later gets other bytes.",
		remedy: "Check the repository out with `lfs: true`.",
		references: [{
			title: "actions/checkout: lfs",
			url: "https://github.com/actions/checkout#usage"
		}]
	},
	unidentified: {
		id: "format/unidentified",
		title: "A file that could not be identified",
		leadsTo: "inconclusive",
		severity: "medium",
		why: "Its bytes are of no format that is known here, so nothing can be said of what loading them does.",
		remedy: "Store the model in a format that holds no code (ONNX, safetensors, GGUF), or rename the file if it is no model.",
		references: []
	},
	changed: {
		id: "format/changed-while-read",
		title: "A file that changed while it was read",
		leadsTo: "inconclusive",
		severity: "medium",
		why: "What was examined is not what stands there now.",
		remedy: "Run the gate after everything that writes the file has ended.",
		references: []
	},
	unreadable: {
		id: "format/unreadable",
		title: "A file that could not be read to its end",
		leadsTo: "inconclusive",
		severity: "medium",
		why: "Reading failed, so nothing can be said of the rest.",
		remedy: "Check that the file exists and may be read; if it does, report it to the gate’s maintainers with the message.",
		references: []
	}
};

export { answerOf as n, IDENTITY_RULES as t };