// src/lifecycle/bounds.ts
/** Bounds of the frames beside all (1) and none (0). Their authors name no numbers: each is ours, with its reason. */
const BOUNDS = {
	half: .5,
	most: .8,
	drop: .1,
	outOfRange: .05,
	sharedRows: .01,
	advantage: .1
};

// src/lifecycle/frames/crisp-ml-q.ts
const crispMlQ = {
	id: "crisp-ml-q",
	title: "CRISP-ML(Q) (a gate a phase)",
	kind: "gates",
	source: {
		title: "Studer et al.: Towards CRISP-ML(Q): A Machine Learning Process Model with Quality Assurance Methodology, 2021",
		url: "https://doi.org/10.3390/make3020020"
	},
	limitation: "Whether the business question is the right one, and was understood, no file shows.",
	groups: [
		{
			id: "understanding",
			title: "Business and data understanding",
			criteria: [
				{
					id: "understanding-scope",
					text: "Scope and uses are written down, also those that it is not for.",
					checks: [{
						metric: "ethics/intended-use",
						min: 1
					}, {
						metric: "ethics/out-of-scope-use",
						min: 1
					}]
				},
				{
					id: "understanding-feasible",
					text: "The licence of the data is known and valid.",
					checks: [{
						metric: "ethics/data-licence",
						min: 1
					}]
				},
				{
					id: "understanding-data",
					text: "The data are described.",
					checks: [{
						metric: "transparency/datasheet-completeness",
						min: BOUNDS.half
					}, {
						metric: "transparency/dataset-metadata",
						min: BOUNDS.half
					}],
					by: "any"
				}
			]
		},
		{
			id: "data",
			title: "Data preparation",
			criteria: [
				{
					id: "data-leakage",
					text: "No row of the evaluation stands in the training.",
					checks: [{
						metric: "security/train-test-leakage",
						max: BOUNDS.sharedRows
					}]
				},
				{
					id: "data-personal",
					text: "Committed tables hold no personal data that nobody declared.",
					checks: [{
						metric: "ethics/personal-data",
						max: 0
					}]
				},
				{
					id: "data-declared",
					text: "What the training learned from is declared.",
					checks: [{
						metric: "accountability/training-declaration",
						min: BOUNDS.most
					}]
				}
			]
		},
		{
			id: "model",
			title: "Modeling",
			criteria: [
				{
					id: "model-reproducible",
					text: "Environment, seeds and order of work can be repeated.",
					checks: [{
						metric: "accountability/reproducible-environment",
						min: BOUNDS.half
					}, {
						metric: "accountability/random-seeds",
						min: 1
					}]
				},
				{
					id: "model-card",
					text: "The model is documented.",
					checks: [{
						metric: "transparency/card-completeness",
						min: BOUNDS.half
					}]
				},
				{
					id: "model-versions",
					text: "Model, data and code are tied to each other.",
					checks: [{
						metric: "accountability/version-triple",
						min: 1
					}]
				}
			]
		},
		{
			id: "evaluation",
			title: "Evaluation",
			criteria: [
				{
					id: "evaluation-performance",
					text: "How well it works was measured.",
					checks: [{ family: "performance" }]
				},
				{
					id: "evaluation-groups",
					text: "It was measured by group.",
					checks: [{ family: "fairness" }]
				},
				{
					id: "evaluation-robust",
					text: "How robust it is was measured: what it loses under other circumstances is known.",
					checks: [{ metric: "security/performance-drop" }]
				},
				{
					id: "evaluation-claims",
					text: "What is claimed was recomputed.",
					checks: [{
						metric: "transparency/claims-confirmed",
						min: 1
					}]
				}
			]
		},
		{
			id: "deployment",
			title: "Deployment",
			criteria: [{
				id: "deployment-gate",
				text: "What is deployed passed a gate.",
				checks: [{
					metric: "accountability/gated-deployment",
					min: 1
				}]
			}, {
				id: "deployment-rollback",
				text: "It can be taken back.",
				checks: [{
					metric: "accountability/rollback",
					min: 1
				}]
			}]
		},
		{
			id: "monitoring",
			title: "Monitoring and maintenance",
			criteria: [{
				id: "monitoring-schedule",
				text: "A schedule looks at it.",
				checks: [{
					metric: "accountability/scheduled-monitoring",
					min: 1
				}]
			}, {
				id: "monitoring-update",
				text: "It can be brought up to date: a workflow trains, evaluates and deploys.",
				checks: [{
					metric: "accountability/orchestrated-training",
					min: 1
				}]
			}]
		}
	]
};

// src/lifecycle/frames/ml-test-score.ts
/**
* The 28 tests in our words, in the order of Tables I to IV; the bands are those of Table V, in steps of half a point. The
* authors give half a point for a test that was run by hand and written down, one for a test that runs by itself.
*/
const mlTestScore = {
	id: "ml-test-score",
	title: "ML Test Score",
	kind: "score",
	source: {
		title: "Breck et al.: The ML Test Score: A Rubric for ML Production Readiness and Technical Debt Reduction, 2017",
		url: "https://doi.org/10.1109/BigData.2017.8258038"
	},
	limitation: "Half a point is for what a document says, one for what was recomputed from files. Many of the tests run where the model runs: those that no file of a repository shows count nothing here, and a team that does them has a higher score than this.",
	bands: [
		{
			from: 0,
			title: "more of a research project than a system in production"
		},
		{
			from: .5,
			title: "not untested, but expect serious holes"
		},
		{
			from: 1.5,
			title: "a first pass at basic production; more is needed"
		},
		{
			from: 2.5,
			title: "reasonably tested; more could be automated"
		},
		{
			from: 3.5,
			title: "strong automated testing and monitoring"
		},
		{
			from: 5.5,
			title: "exceptional automated testing and monitoring"
		}
	],
	groups: [
		{
			id: "data",
			title: "Data",
			criteria: [
				{
					id: "data-1",
					text: "What is expected of the features is in a schema.",
					checks: [{
						metric: "transparency/dataset-metadata",
						min: BOUNDS.half
					}]
				},
				{
					id: "data-2",
					text: "Each feature makes the model better.",
					checks: []
				},
				{
					id: "data-3",
					text: "No feature costs more than it brings.",
					checks: []
				},
				{
					id: "data-4",
					text: "Features keep to the rules above the model, such as what may not be used.",
					checks: [{
						metric: "ethics/sensitive-data-declared",
						min: 1
					}]
				},
				{
					id: "data-5",
					text: "The pipeline of data controls privacy: committed tables hold no personal data.",
					checks: [{
						metric: "ethics/personal-data",
						max: 0
					}]
				},
				{
					id: "data-6",
					text: "New features can be added quickly.",
					checks: []
				},
				{
					id: "data-7",
					text: "The code of input features is tested.",
					checks: [{
						metric: "accountability/tests-in-ci",
						min: 1
					}]
				}
			]
		},
		{
			id: "model",
			title: "Model",
			criteria: [
				{
					id: "model-1",
					text: "Specifications of models are reviewed and committed.",
					checks: [{
						metric: "accountability/reviewer",
						min: 1
					}]
				},
				{
					id: "model-2",
					text: "What gets better offline gets better in use.",
					checks: []
				},
				{
					id: "model-3",
					text: "Hyperparameters were tuned.",
					checks: []
				},
				{
					id: "model-4",
					text: "What an old model costs is known: its loss on data that moved on was measured.",
					checks: [{ metric: "security/performance-drop" }]
				},
				{
					id: "model-5",
					text: "A simpler model is not better.",
					checks: []
				},
				{
					id: "model-6",
					text: "Quality suffices on all important slices.",
					checks: [{
						metric: "transparency/disaggregated-results",
						min: 1
					}]
				},
				{
					id: "model-7",
					text: "The model was tested for inclusion.",
					checks: [{ family: "fairness" }]
				}
			]
		},
		{
			id: "infrastructure",
			title: "Infrastructure",
			criteria: [
				{
					id: "infrastructure-1",
					text: "Training can be repeated.",
					checks: [{
						metric: "accountability/reproducible-environment",
						min: 1
					}, {
						metric: "accountability/random-seeds",
						min: 1
					}]
				},
				{
					id: "infrastructure-2",
					text: "The code that specifies the model has unit tests.",
					checks: [{
						metric: "accountability/tests-in-ci",
						min: 1
					}]
				},
				{
					id: "infrastructure-3",
					text: "The whole pipeline is run together, and tests of it run with each change.",
					checks: [{
						metric: "accountability/orchestrated-training",
						min: 1
					}, {
						metric: "accountability/tests-in-ci",
						min: 1
					}]
				},
				{
					id: "infrastructure-4",
					text: "Quality is checked before serving.",
					checks: [{
						metric: "accountability/gated-deployment",
						min: 1
					}]
				},
				{
					id: "infrastructure-5",
					text: "One example can be followed step by step.",
					checks: []
				},
				{
					id: "infrastructure-6",
					text: "A model is tried on a few before all.",
					checks: []
				},
				{
					id: "infrastructure-7",
					text: "A model can be taken back quickly.",
					checks: [{
						metric: "accountability/rollback",
						min: 1
					}]
				}
			]
		},
		{
			id: "monitoring",
			title: "Monitoring",
			criteria: [
				{
					id: "monitoring-1",
					text: "A dependency does not change unnoticed: each is fixed to a version.",
					checks: [{
						metric: "security/unpinned-dependencies",
						max: 0
					}]
				},
				{
					id: "monitoring-2",
					text: "What holds of the data in training holds of the input.",
					checks: [{
						metric: "security/out-of-range-share",
						max: BOUNDS.outOfRange
					}]
				},
				{
					id: "monitoring-3",
					text: "Features are the same in training and serving.",
					checks: []
				},
				{
					id: "monitoring-4",
					text: "Models are not too old: the evaluation has a date that is near.",
					checks: [{
						metric: "accountability/dated-evaluation",
						min: 1
					}]
				},
				{
					id: "monitoring-5",
					text: "Weights and outputs stay finite.",
					checks: []
				},
				{
					id: "monitoring-6",
					text: "Speed and memory do not get worse.",
					checks: []
				},
				{
					id: "monitoring-7",
					text: "Quality of what is served does not get worse.",
					checks: [{
						metric: "accountability/scheduled-monitoring",
						min: 1
					}]
				}
			]
		}
	]
};

// src/lifecycle/frames/mlops-principles.ts
const mlopsPrinciples = {
	id: "mlops-principles",
	title: "MLOps principles P1 to P9",
	kind: "gates",
	source: {
		title: "Kreuzberger, Kühl, Hirschl: Machine Learning Operations (MLOps): Overview, Definition, and Architecture, 2023",
		url: "https://doi.org/10.1109/ACCESS.2023.3262138"
	},
	limitation: "What runs outside of the repository (an orchestrator, a monitor, a feature store) is seen only where a file of the repository says so.",
	groups: [
		{
			id: "P1",
			title: "P1 CI/CD automation",
			criteria: [{
				id: "P1-ci",
				text: "A workflow tests each change.",
				checks: [{
					metric: "accountability/tests-in-ci",
					min: 1
				}]
			}, {
				id: "P1-cd",
				text: "A workflow deploys through a gate.",
				checks: [{
					metric: "accountability/gated-deployment",
					min: 1
				}]
			}]
		},
		{
			id: "P2",
			title: "P2 Workflow orchestration",
			criteria: [{
				id: "P2-chain",
				text: "Training, evaluation and deployment are chained by a workflow.",
				checks: [{
					metric: "accountability/orchestrated-training",
					min: 1
				}]
			}]
		},
		{
			id: "P3",
			title: "P3 Reproducibility",
			criteria: [{
				id: "P3-environment",
				text: "The environment can be made again.",
				checks: [{
					metric: "accountability/reproducible-environment",
					min: BOUNDS.half
				}]
			}, {
				id: "P3-seeds",
				text: "Randomness is seeded.",
				checks: [{
					metric: "accountability/random-seeds",
					min: 1
				}]
			}]
		},
		{
			id: "P4",
			title: "P4 Versioning",
			criteria: [{
				id: "P4-triple",
				text: "Model, data and code are tied to each other.",
				checks: [{
					metric: "accountability/version-triple",
					min: 1
				}]
			}]
		},
		{
			id: "P5",
			title: "P5 Collaboration",
			criteria: [{
				id: "P5-owner",
				text: "Somebody owns the model, and somebody else can review it.",
				checks: [{
					metric: "accountability/named-owner",
					min: 1
				}, {
					metric: "accountability/reviewer",
					min: 1
				}]
			}, {
				id: "P5-decisions",
				text: "Decisions are written down.",
				checks: [{
					metric: "accountability/decision-log",
					min: 1
				}]
			}]
		},
		{
			id: "P6",
			title: "P6 Continuous ML training and evaluation",
			criteria: [{
				id: "P6-training",
				text: "A workflow trains.",
				checks: [{
					metric: "accountability/orchestrated-training",
					min: 1
				}]
			}, {
				id: "P6-evaluation",
				text: "What was trained is evaluated: how well it works was measured.",
				checks: [{ family: "performance" }]
			}]
		},
		{
			id: "P7",
			title: "P7 ML metadata tracking and logging",
			criteria: [{
				id: "P7-run",
				text: "Runs are recorded with what went in and came out.",
				checks: [{
					metric: "accountability/version-triple",
					min: 1
				}]
			}, {
				id: "P7-bom",
				text: "A bill of materials names what the model is made of.",
				checks: [{
					metric: "accountability/bill-of-materials",
					min: BOUNDS.half
				}]
			}]
		},
		{
			id: "P8",
			title: "P8 Continuous monitoring",
			criteria: [{
				id: "P8-schedule",
				text: "A schedule looks at the model.",
				checks: [{
					metric: "accountability/scheduled-monitoring",
					min: 1
				}]
			}]
		},
		{
			id: "P9",
			title: "P9 Feedback loops",
			criteria: [
				{
					id: "P9-retraining",
					text: "What monitoring sees reaches the training: a schedule looks, and a workflow trains.",
					checks: [{
						metric: "accountability/scheduled-monitoring",
						min: 1
					}, {
						metric: "accountability/orchestrated-training",
						min: 1
					}]
				},
				{
					id: "P9-incidents",
					text: "Who is harmed by the model knows whom to tell.",
					checks: [{
						metric: "accountability/incident-channel",
						min: 1
					}]
				},
				{
					id: "P9-changes",
					text: "What became of it is logged.",
					checks: [{
						metric: "accountability/change-log",
						min: 1
					}]
				}
			]
		}
	]
};

// src/lifecycle/frames/mltrl.ts
/** Levels 0 to 9; the criteria are ours, after what the authors ask of each level. */
const mltrl = {
	id: "mltrl",
	title: "MLTRL (technology readiness)",
	kind: "ladder",
	source: {
		title: "Lavin et al.: Technology readiness levels for machine learning systems, 2022",
		url: "https://doi.org/10.1038/s41467-022-33128-9"
	},
	limitation: "A level is agreed on in a review by people. Shown is the highest one whose deliverables, and those of all below, a repository holds.",
	groups: [
		{
			id: "0",
			title: "First Principles",
			criteria: [{
				id: "0-purpose",
				text: "What the model is for is written down.",
				checks: [{
					metric: "ethics/intended-use",
					min: 1
				}]
			}]
		},
		{
			id: "1",
			title: "Goal-oriented Research",
			criteria: [{
				id: "1-data",
				text: "What it was trained on is described.",
				checks: [{
					metric: "transparency/training-data",
					min: 1
				}]
			}, {
				id: "1-limits",
				text: "Its known limits are described.",
				checks: [{
					metric: "transparency/limitations",
					min: 1
				}]
			}]
		},
		{
			id: "2",
			title: "Proof of Principle",
			criteria: [{
				id: "2-evaluation",
				text: "What it was evaluated on is described.",
				checks: [{
					metric: "transparency/evaluation-data",
					min: 1
				}]
			}, {
				id: "2-measured",
				text: "How well it works was measured on rows that are here.",
				checks: [{ family: "performance" }]
			}]
		},
		{
			id: "3",
			title: "Systems Development",
			criteria: [{
				id: "3-tests",
				text: "The code has tests that a workflow runs.",
				checks: [{
					metric: "accountability/tests-in-ci",
					min: 1
				}]
			}, {
				id: "3-environment",
				text: "Its environment can be made again.",
				checks: [{
					metric: "accountability/reproducible-environment",
					min: BOUNDS.half
				}]
			}]
		},
		{
			id: "4",
			title: "Proof of Concept",
			criteria: [
				{
					id: "4-groups",
					text: "It was measured by group.",
					checks: [{ family: "fairness" }]
				},
				{
					id: "4-datasheet",
					text: "The data have a datasheet.",
					checks: [{
						metric: "transparency/datasheet-completeness",
						min: BOUNDS.half
					}]
				},
				{
					id: "4-checklist",
					text: "The questions of the ethics checklist were answered.",
					checks: [{
						metric: "ethics/ethics-checklist",
						min: 1
					}]
				}
			]
		},
		{
			id: "5",
			title: "Machine Learning Capability",
			criteria: [
				{
					id: "5-owner",
					text: "Somebody owns the model.",
					checks: [{
						metric: "accountability/named-owner",
						min: 1
					}]
				},
				{
					id: "5-risks",
					text: "Risks are listed with treatment and owner.",
					checks: [{
						metric: "accountability/risk-register",
						min: BOUNDS.most
					}]
				},
				{
					id: "5-versions",
					text: "Model, data and code are tied to each other.",
					checks: [{
						metric: "accountability/version-triple",
						min: 1
					}]
				}
			]
		},
		{
			id: "6",
			title: "Application Development",
			criteria: [
				{
					id: "6-card",
					text: "The model card is complete.",
					checks: [{
						metric: "transparency/card-completeness",
						min: BOUNDS.most
					}]
				},
				{
					id: "6-claims",
					text: "No number of the card is contradicted.",
					checks: [{
						metric: "transparency/contradicted-claims",
						max: 0
					}]
				},
				{
					id: "6-pinned",
					text: "Every dependency is fixed to a version.",
					checks: [{
						metric: "security/unpinned-dependencies",
						max: 0
					}]
				}
			]
		},
		{
			id: "7",
			title: "Integrations",
			criteria: [
				{
					id: "7-model",
					text: "The model files were read to their end, and nothing dangerous is in them.",
					checks: [{
						metric: "security/unsafe-model-files",
						max: 0
					}, {
						metric: "security/unexamined-files",
						max: 0
					}]
				},
				{
					id: "7-threats",
					text: "Threats have a treatment.",
					checks: [{
						metric: "security/threat-model-coverage",
						min: BOUNDS.most
					}]
				},
				{
					id: "7-bom",
					text: "A bill of materials names the model and its data.",
					checks: [{
						metric: "accountability/bill-of-materials",
						min: BOUNDS.most
					}]
				}
			]
		},
		{
			id: "8",
			title: "Flight-ready",
			criteria: [
				{
					id: "8-gate",
					text: "What is deployed passed a gate.",
					checks: [{
						metric: "accountability/gated-deployment",
						min: 1
					}]
				},
				{
					id: "8-integrity",
					text: "The model is the one that somebody made and wrote down.",
					checks: [{
						metric: "security/model-integrity",
						min: 1
					}]
				},
				{
					id: "8-oversight",
					text: "Who may override and stop it is written down.",
					checks: [{
						metric: "ethics/human-oversight",
						min: 1
					}]
				},
				{
					id: "8-impact",
					text: "Impacts on people were assessed.",
					checks: [{
						metric: "ethics/impact-assessment",
						min: BOUNDS.most
					}]
				}
			]
		},
		{
			id: "9",
			title: "Deployment",
			criteria: [
				{
					id: "9-monitoring",
					text: "A schedule looks at it after it is deployed.",
					checks: [{
						metric: "accountability/scheduled-monitoring",
						min: 1
					}]
				},
				{
					id: "9-incidents",
					text: "Who is harmed knows whom to tell.",
					checks: [{
						metric: "accountability/incident-channel",
						min: 1
					}]
				},
				{
					id: "9-changes",
					text: "Changes of the model are logged.",
					checks: [{
						metric: "accountability/change-log",
						min: 1
					}]
				}
			]
		}
	]
};

// src/lifecycle/frames/robustness.ts
const robustness = {
	id: "robustness",
	title: "Robustness in MLOps",
	kind: "gates",
	source: {
		title: "Bayram, Ahmed: Towards Trustworthy Machine Learning in Production: An Overview of the Robustness in MLOps Approach, 2025",
		url: "https://doi.org/10.1145/3708497"
	},
	limitation: "Adversarial robustness of the running model is not tried here.",
	groups: [
		{
			id: "data-ops",
			title: "DataOps",
			criteria: [
				{
					id: "data-quality",
					text: "Values are where the training had values.",
					checks: [{
						metric: "security/out-of-range-share",
						max: BOUNDS.outOfRange
					}]
				},
				{
					id: "data-leakage",
					text: "Evaluation and training do not share rows.",
					checks: [{
						metric: "security/train-test-leakage",
						max: BOUNDS.sharedRows
					}]
				},
				{
					id: "data-documented",
					text: "Where the data come from is written down.",
					checks: [{
						metric: "transparency/datasheet-completeness",
						min: BOUNDS.half
					}, {
						metric: "transparency/dataset-metadata",
						min: BOUNDS.half
					}],
					by: "any"
				},
				{
					id: "data-privacy",
					text: "Committed tables hold no personal data that nobody declared.",
					checks: [{
						metric: "ethics/personal-data",
						max: 0
					}]
				}
			]
		},
		{
			id: "model-ops",
			title: "ModelOps",
			criteria: [
				{
					id: "model-shift",
					text: "The model was measured under other circumstances.",
					checks: [{
						metric: "security/performance-drop",
						max: BOUNDS.drop
					}]
				},
				{
					id: "model-groups",
					text: "It was measured by group.",
					checks: [{ family: "fairness" }]
				},
				{
					id: "model-reproducible",
					text: "Training can be repeated.",
					checks: [{
						metric: "accountability/reproducible-environment",
						min: BOUNDS.half
					}, {
						metric: "accountability/random-seeds",
						min: 1
					}]
				},
				{
					id: "model-privacy",
					text: "Rows of the training cannot be told from others by its scores.",
					checks: [{
						metric: "security/membership-inference-advantage",
						max: BOUNDS.advantage
					}]
				}
			]
		},
		{
			id: "operation",
			title: "Deployment and operation",
			criteria: [
				{
					id: "operation-integrity",
					text: "The model that is deployed is the one that was made.",
					checks: [{
						metric: "security/model-integrity",
						min: 1
					}]
				},
				{
					id: "operation-scanned",
					text: "Nothing dangerous is in its files.",
					checks: [{
						metric: "security/unsafe-model-files",
						max: 0
					}, {
						metric: "security/unexamined-files",
						max: 0
					}]
				},
				{
					id: "operation-gate",
					text: "What is deployed passed a gate, and can be taken back.",
					checks: [{
						metric: "accountability/gated-deployment",
						min: 1
					}, {
						metric: "accountability/rollback",
						min: 1
					}]
				},
				{
					id: "operation-monitoring",
					text: "A schedule looks at it.",
					checks: [{
						metric: "accountability/scheduled-monitoring",
						min: 1
					}]
				},
				{
					id: "operation-threats",
					text: "Threats have a treatment.",
					checks: [{
						metric: "security/threat-model-coverage",
						min: BOUNDS.most
					}]
				}
			]
		}
	]
};

// src/lifecycle/frames/threat-model.ts
const threatModel = {
	id: "threat-model",
	title: "Threat-model coverage",
	kind: "gates",
	source: {
		title: "Xiong et al.: Towards a robust and trustworthy machine learning system development: An engineering perspective, 2022",
		url: "https://doi.org/10.1016/j.jisa.2022.103121"
	},
	limitation: "A threat that nobody thought of is in no table. What a treatment is worth, its own evidence says.",
	groups: [{
		id: "declared",
		title: "Threats and their treatment",
		criteria: [
			{
				id: "threats-treated",
				text: "Each attack on each asset is treated, or said not to apply and why.",
				checks: [{
					metric: "security/threat-model-coverage",
					min: 1
				}]
			},
			{
				id: "risks-stated",
				text: "Risks are stated with owner, treatment and date.",
				checks: [{
					metric: "accountability/risk-register",
					min: BOUNDS.most
				}]
			},
			{
				id: "risks-open",
				text: "No high risk is open.",
				checks: [{
					metric: "accountability/untreated-risks",
					max: 0
				}]
			}
		]
	}, {
		id: "checked",
		title: "What was checked against them",
		criteria: [
			{
				id: "supply-chain",
				text: "Supply chain: files were examined, dependencies are fixed.",
				checks: [{
					metric: "security/unsafe-model-files",
					max: 0
				}, {
					metric: "security/unpinned-dependencies",
					max: 0
				}]
			},
			{
				id: "poisoning",
				text: "Poisoning: the data that trained it are declared with their source.",
				checks: [{
					metric: "accountability/training-declaration",
					min: BOUNDS.most
				}]
			},
			{
				id: "membership",
				text: "Membership: rows of the training cannot be told from others.",
				checks: [{
					metric: "security/membership-inference-advantage",
					max: BOUNDS.advantage
				}]
			},
			{
				id: "inversion",
				text: "Inversion: what could be told from the model is not in committed tables in the clear.",
				checks: [{
					metric: "ethics/personal-data",
					max: 0
				}]
			},
			{
				id: "extraction",
				text: "Extraction: no secret that opens the model is committed.",
				checks: [{
					metric: "security/secrets",
					max: 0
				}]
			},
			{
				id: "evasion",
				text: "Evasion: it was measured under other circumstances.",
				checks: [{
					metric: "security/performance-drop",
					max: BOUNDS.drop
				}]
			}
		]
	}]
};

// src/lifecycle/frames.ts
const FRAMES = [
	mltrl,
	crispMlQ,
	mlopsPrinciples,
	mlTestScore,
	robustness,
	threatModel
];

export { FRAMES as t };