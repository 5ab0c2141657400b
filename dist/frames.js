// src/lifecycle/frames/mlops-principles.ts
const mlopsPrinciples = {
	id: "mlops-principles",
	title: "MLOps principles",
	kind: "gates",
	source: {
		title: "Kreuzberger, Kühl, Hirschl: Machine Learning Operations (MLOps): Overview, Definition, and Architecture, 2023",
		url: "https://doi.org/10.1109/ACCESS.2023.3262138"
	},
	limitation: "What runs outside of the repository (an orchestrator, a monitor, a feature store) is seen only where a file of the repository says so.",
	groups: [{
		id: "P9",
		title: "Feedback loops",
		criteria: [{
			id: "P9-incidents",
			text: "Who is harmed by the model knows whom to tell.",
			checks: [{
				metric: "accountability/incident-channel",
				min: 1
			}]
		}]
	}]
};

// src/lifecycle/frames.ts
const FRAMES = [mlopsPrinciples];

export { FRAMES as t };