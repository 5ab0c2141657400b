import { t as METRICS } from "./registry2.js";
import { n as renderLifecycle, t as lifecycleJson } from "./lifecycle-json.js";
import { i as usageError, r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as assessFolder } from "./assess-folder.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";

// src/lifecycle/standards/standard.ts
const LIMITATION = "Which clauses apply, and whether what was found is enough, is for people to judge. A clause that no metric names is not empty: nobody looked.";
/**
* Any metric that names a clause is evidence for it: that something was measured, whatever it came to; of what there should be more
* of, that there is some of it.
*/
function standardFrame({ id, title, prefix, source, groups }, metrics) {
	const [first, ...rest] = groups;
	const frameGroup = (group) => {
		const [head, ...tail] = group.clauses;
		const criterion = (clause) => ({
			id: clause.id,
			text: `${clause.id}: ${clause.title}`,
			by: "any",
			checks: metrics.filter(({ standards }) => standards.includes(`${prefix}${clause.id}`)).map((metric) => ({
				metric: metric.id,
				...metric.direction === "higher" ? { above: metric.range[0] } : {}
			}))
		});
		return {
			id: group.id,
			title: group.title,
			criteria: [criterion(head), ...tail.map(criterion)]
		};
	};
	return {
		id,
		title,
		kind: "gates",
		source,
		limitation: LIMITATION,
		groups: [frameGroup(first), ...rest.map(frameGroup)]
	};
}

// src/lifecycle/standards/annex-iv.ts
/** Regulation (EU) 2024/1689, Annex IV: the technical documentation of a high-risk system. */
const annexIv = {
	id: "annex-iv",
	title: "EU AI Act, Annex IV (technical documentation)",
	prefix: "EU AI Act Annex IV ",
	source: {
		title: "Regulation (EU) 2024/1689, Annex IV",
		url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
	},
	groups: [
		{
			id: "1",
			title: "General description of the system",
			clauses: [
				{
					id: "1(a)",
					title: "intended purpose, provider, and how this version relates to earlier ones"
				},
				{
					id: "1(b)",
					title: "hardware and software outside the system that it interacts with"
				},
				{
					id: "1(c)",
					title: "versions of the software, and what an update requires"
				},
				{
					id: "1(d)",
					title: "the forms in which it is made available"
				},
				{
					id: "1(e)",
					title: "hardware that it is meant to run on"
				},
				{
					id: "1(f)",
					title: "for a part of a product: how the product looks and is marked"
				},
				{
					id: "1(g)",
					title: "the user interface that the deployer gets"
				},
				{
					id: "1(h)",
					title: "instructions for use"
				}
			]
		},
		{
			id: "2",
			title: "Elements of the system and its development",
			clauses: [
				{
					id: "2(a)",
					title: "methods and steps of development, pre-trained systems and third-party tools"
				},
				{
					id: "2(b)",
					title: "design: logic, key choices, assumptions about people, what is optimised, trade-offs"
				},
				{
					id: "2(c)",
					title: "architecture, and the computing that development and testing took"
				},
				{
					id: "2(d)",
					title: "data: datasheets with provenance, scope, selection, labelling and cleaning"
				},
				{
					id: "2(e)",
					title: "human oversight: the measures that are needed"
				},
				{
					id: "2(f)",
					title: "changes that were decided on beforehand"
				},
				{
					id: "2(g)",
					title: "validation and testing: data, metrics, discriminatory impacts, dated and signed reports"
				},
				{
					id: "2(h)",
					title: "cybersecurity measures"
				}
			]
		},
		{
			id: "3-9",
			title: "Operation, risks, changes and monitoring",
			clauses: [
				{
					id: "3",
					title: "capabilities, limits, accuracy for the groups it is meant for, foreseeable harms, oversight"
				},
				{
					id: "4",
					title: "why the performance metrics suit the system"
				},
				{
					id: "5",
					title: "the risk management system"
				},
				{
					id: "6",
					title: "changes through the life of the system"
				},
				{
					id: "7",
					title: "standards that are applied, or what is done instead"
				},
				{
					id: "8",
					title: "the declaration of conformity"
				},
				{
					id: "9",
					title: "the plan to monitor it after it is on the market"
				}
			]
		}
	]
};

// src/lifecycle/standards/iso-42001.ts
/** Annex A of ISO/IEC 42001:2023: 38 controls. The titles are ours. */
const iso42001 = {
	id: "iso-42001",
	title: "ISO/IEC 42001:2023, Annex A (controls)",
	prefix: "ISO/IEC 42001:2023 ",
	source: {
		title: "ISO/IEC 42001:2023",
		url: "https://www.iso.org/standard/81230.html"
	},
	groups: [
		{
			id: "A.2",
			title: "Policies",
			clauses: [
				{
					id: "A.2.2",
					title: "a policy for AI"
				},
				{
					id: "A.2.3",
					title: "how it agrees with other policies"
				},
				{
					id: "A.2.4",
					title: "its review"
				}
			]
		},
		{
			id: "A.3",
			title: "Internal organisation",
			clauses: [{
				id: "A.3.2",
				title: "roles and responsibilities"
			}, {
				id: "A.3.3",
				title: "a way to report concerns"
			}]
		},
		{
			id: "A.4",
			title: "Resources",
			clauses: [
				{
					id: "A.4.2",
					title: "what resources there are, in writing"
				},
				{
					id: "A.4.3",
					title: "data"
				},
				{
					id: "A.4.4",
					title: "tools"
				},
				{
					id: "A.4.5",
					title: "systems and computing"
				},
				{
					id: "A.4.6",
					title: "people and what they can do"
				}
			]
		},
		{
			id: "A.5",
			title: "Assessing impacts",
			clauses: [
				{
					id: "A.5.2",
					title: "a process to assess impacts"
				},
				{
					id: "A.5.3",
					title: "assessments in writing"
				},
				{
					id: "A.5.4",
					title: "impacts on individuals and groups"
				},
				{
					id: "A.5.5",
					title: "impacts on society"
				}
			]
		},
		{
			id: "A.6",
			title: "Life cycle",
			clauses: [
				{
					id: "A.6.1.2",
					title: "objectives of responsible development"
				},
				{
					id: "A.6.1.3",
					title: "processes of responsible development"
				},
				{
					id: "A.6.2.2",
					title: "requirements and specification"
				},
				{
					id: "A.6.2.3",
					title: "design and development in writing"
				},
				{
					id: "A.6.2.4",
					title: "verification and validation"
				},
				{
					id: "A.6.2.5",
					title: "deployment"
				},
				{
					id: "A.6.2.6",
					title: "operation and monitoring"
				},
				{
					id: "A.6.2.7",
					title: "technical documentation"
				},
				{
					id: "A.6.2.8",
					title: "records of events"
				}
			]
		},
		{
			id: "A.7",
			title: "Data",
			clauses: [
				{
					id: "A.7.2",
					title: "data for development"
				},
				{
					id: "A.7.3",
					title: "how data are acquired"
				},
				{
					id: "A.7.4",
					title: "quality of data"
				},
				{
					id: "A.7.5",
					title: "where data come from"
				},
				{
					id: "A.7.6",
					title: "how data are prepared"
				}
			]
		},
		{
			id: "A.8",
			title: "Information for interested parties",
			clauses: [
				{
					id: "A.8.2",
					title: "documentation and information for users"
				},
				{
					id: "A.8.3",
					title: "a way for others to report"
				},
				{
					id: "A.8.4",
					title: "how incidents are told"
				},
				{
					id: "A.8.5",
					title: "what interested parties are told"
				}
			]
		},
		{
			id: "A.9",
			title: "Use",
			clauses: [
				{
					id: "A.9.2",
					title: "processes of responsible use"
				},
				{
					id: "A.9.3",
					title: "objectives of responsible use"
				},
				{
					id: "A.9.4",
					title: "intended use"
				}
			]
		},
		{
			id: "A.10",
			title: "Third parties and customers",
			clauses: [
				{
					id: "A.10.2",
					title: "who is responsible for what"
				},
				{
					id: "A.10.3",
					title: "suppliers"
				},
				{
					id: "A.10.4",
					title: "customers"
				}
			]
		}
	]
};

// src/lifecycle/standards/nist-ai-rmf.ts
/** NIST AI 100-1, Tables 1 to 4: 72 subcategories. The titles are ours. */
const nistAiRmf = {
	id: "nist-ai-rmf",
	title: "NIST AI RMF 1.0",
	prefix: "NIST AI RMF ",
	source: {
		title: "NIST AI 100-1: Artificial Intelligence Risk Management Framework (AI RMF 1.0)",
		url: "https://doi.org/10.6028/NIST.AI.100-1"
	},
	groups: [
		{
			id: "GOVERN",
			title: "GOVERN: policies, accountability, culture",
			clauses: [
				{
					id: "GOVERN 1.1",
					title: "what the law asks is known"
				},
				{
					id: "GOVERN 1.2",
					title: "trustworthiness is part of policies and practices"
				},
				{
					id: "GOVERN 1.3",
					title: "how much risk management a system needs is decided"
				},
				{
					id: "GOVERN 1.4",
					title: "the risk management process is open and controlled"
				},
				{
					id: "GOVERN 1.5",
					title: "monitoring and review are planned, with roles"
				},
				{
					id: "GOVERN 1.6",
					title: "systems are kept in an inventory"
				},
				{
					id: "GOVERN 1.7",
					title: "systems can be taken out of use safely"
				},
				{
					id: "GOVERN 2.1",
					title: "roles and lines of communication are written down"
				},
				{
					id: "GOVERN 2.2",
					title: "people are trained"
				},
				{
					id: "GOVERN 2.3",
					title: "leadership takes responsibility"
				},
				{
					id: "GOVERN 3.1",
					title: "decisions are made by a diverse team"
				},
				{
					id: "GOVERN 3.2",
					title: "roles of human oversight are defined"
				},
				{
					id: "GOVERN 4.1",
					title: "critical thinking and safety are practised"
				},
				{
					id: "GOVERN 4.2",
					title: "risks and impacts are documented and told"
				},
				{
					id: "GOVERN 4.3",
					title: "tests, incidents and information are shared"
				},
				{
					id: "GOVERN 5.1",
					title: "feedback from outside is collected"
				},
				{
					id: "GOVERN 5.2",
					title: "feedback finds its way into the design"
				},
				{
					id: "GOVERN 6.1",
					title: "risks of third parties, their rights included, are addressed"
				},
				{
					id: "GOVERN 6.2",
					title: "failures of third parties are prepared for"
				}
			]
		},
		{
			id: "MAP",
			title: "MAP: context",
			clauses: [
				{
					id: "MAP 1.1",
					title: "purposes, uses, users, laws and impacts are understood"
				},
				{
					id: "MAP 1.2",
					title: "the team is interdisciplinary"
				},
				{
					id: "MAP 1.3",
					title: "the goals of the organisation are known"
				},
				{
					id: "MAP 1.4",
					title: "the business value is defined"
				},
				{
					id: "MAP 1.5",
					title: "how much risk is tolerated is decided"
				},
				{
					id: "MAP 1.6",
					title: "requirements are taken from those who are concerned"
				},
				{
					id: "MAP 2.1",
					title: "the task and the methods are defined"
				},
				{
					id: "MAP 2.2",
					title: "limits of knowledge and how people oversee are documented"
				},
				{
					id: "MAP 2.3",
					title: "validity, data and test design are documented"
				},
				{
					id: "MAP 3.1",
					title: "benefits are examined"
				},
				{
					id: "MAP 3.2",
					title: "costs of errors are examined"
				},
				{
					id: "MAP 3.3",
					title: "the scope is specified"
				},
				{
					id: "MAP 3.4",
					title: "operators are proficient"
				},
				{
					id: "MAP 3.5",
					title: "processes of human oversight are defined"
				},
				{
					id: "MAP 4.1",
					title: "risks of third-party software and data are mapped"
				},
				{
					id: "MAP 4.2",
					title: "controls of components are identified"
				},
				{
					id: "MAP 5.1",
					title: "likelihood and size of each impact are known"
				},
				{
					id: "MAP 5.2",
					title: "those who are affected are heard regularly"
				}
			]
		},
		{
			id: "MEASURE",
			title: "MEASURE: metrics and tests",
			clauses: [
				{
					id: "MEASURE 1.1",
					title: "approaches and metrics are chosen, what is not measured is said"
				},
				{
					id: "MEASURE 1.2",
					title: "metrics and controls are reviewed"
				},
				{
					id: "MEASURE 1.3",
					title: "assessors who did not build it take part"
				},
				{
					id: "MEASURE 2.1",
					title: "test sets, metrics and tools are documented"
				},
				{
					id: "MEASURE 2.2",
					title: "evaluations with people meet requirements"
				},
				{
					id: "MEASURE 2.3",
					title: "performance is measured in conditions like those of use"
				},
				{
					id: "MEASURE 2.4",
					title: "functionality is monitored in production"
				},
				{
					id: "MEASURE 2.5",
					title: "validity and reliability are shown, limits documented"
				},
				{
					id: "MEASURE 2.6",
					title: "safety is evaluated"
				},
				{
					id: "MEASURE 2.7",
					title: "security and resilience are evaluated"
				},
				{
					id: "MEASURE 2.8",
					title: "transparency and accountability are examined"
				},
				{
					id: "MEASURE 2.9",
					title: "the model is explained and documented"
				},
				{
					id: "MEASURE 2.10",
					title: "privacy is examined"
				},
				{
					id: "MEASURE 2.11",
					title: "fairness and bias are evaluated"
				},
				{
					id: "MEASURE 2.12",
					title: "environmental impact is assessed"
				},
				{
					id: "MEASURE 2.13",
					title: "the measuring itself is evaluated"
				},
				{
					id: "MEASURE 3.1",
					title: "existing and new risks are tracked"
				},
				{
					id: "MEASURE 3.2",
					title: "risks that are hard to measure are tracked"
				},
				{
					id: "MEASURE 3.3",
					title: "users and the affected can report and appeal"
				},
				{
					id: "MEASURE 4.1",
					title: "measuring is tied to the context of use"
				},
				{
					id: "MEASURE 4.2",
					title: "results are reviewed by experts"
				},
				{
					id: "MEASURE 4.3",
					title: "improvements and declines are documented"
				}
			]
		},
		{
			id: "MANAGE",
			title: "MANAGE: treatment",
			clauses: [
				{
					id: "MANAGE 1.1",
					title: "whether it should be developed or deployed is decided"
				},
				{
					id: "MANAGE 1.2",
					title: "treatment is prioritised"
				},
				{
					id: "MANAGE 1.3",
					title: "responses to high risks are planned"
				},
				{
					id: "MANAGE 1.4",
					title: "what risk remains is documented"
				},
				{
					id: "MANAGE 2.1",
					title: "resources and alternatives are considered"
				},
				{
					id: "MANAGE 2.2",
					title: "the value of deployed systems is sustained"
				},
				{
					id: "MANAGE 2.3",
					title: "unknown risks can be responded to"
				},
				{
					id: "MANAGE 2.4",
					title: "a system can be overridden or switched off, by named people"
				},
				{
					id: "MANAGE 3.1",
					title: "third-party resources are monitored"
				},
				{
					id: "MANAGE 3.2",
					title: "pre-trained models are monitored"
				},
				{
					id: "MANAGE 4.1",
					title: "monitoring after deployment is implemented: feedback, appeal, incidents, change"
				},
				{
					id: "MANAGE 4.2",
					title: "improvements are part of updates"
				},
				{
					id: "MANAGE 4.3",
					title: "incidents and errors are told and tracked"
				}
			]
		}
	]
};

// src/lifecycle/standards.ts
/** Every standard that `fates evidence --for` knows. */
const STANDARDS = [
	annexIv,
	nistAiRmf,
	iso42001
];

// src/commands/evidence.ts
const NAMES = STANDARDS.map(({ id }) => id);
const USAGE = `fates evidence --for ${NAMES.join("|")} [dir] [--open] [--json] [--policy fates.yml] [--as-of YYYY-MM-DD] [--base REF]`;
const evidenceCommand = {
	name: "evidence",
	usage: USAGE,
	summary: "Show, clause by clause of a standard, what evidence was found, what is only declared, what is missing.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, {
		for: { type: "string" },
		open: { type: "boolean" },
		json: { type: "boolean" },
		policy: { type: "string" },
		"as-of": { type: "string" },
		base: { type: "string" }
	}, USAGE);
	const name = given.text("for");
	const standard = STANDARDS.find(({ id }) => id === name);
	if (standard === void 0) {
		const said = name === void 0 ? "Which standard is meant?" : `${JSON.stringify(name)} is none that is known.`;
		throw usageError("--for", `${said} Known: ${NAMES.join(", ")}.`, USAGE);
	}
	const report = await assessFolder(given, world, {
		usage: USAGE,
		frames: [standardFrame(standard, METRICS)]
	});
	world.print(given.flag("json") ? lifecycleJson(report) : `${renderLifecycle(report, {
		width: world.width,
		color: world.color,
		all: !given.flag("open")
	})}\n`);
	return EXIT.passed;
}

export { evidenceCommand };