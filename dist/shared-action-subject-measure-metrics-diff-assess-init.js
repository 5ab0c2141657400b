// src/evidence/document/card/kinds.ts
/** What a card should say something about: Mitchell et al.'s nine sections, with what three of them hold set apart. */
/** In the order in which a card answers them. */
const TOPIC_NAMES = [
	"details",
	"contact",
	"intended-use",
	"out-of-scope",
	"factors",
	"metrics",
	"evaluation-data",
	"training-data",
	"results",
	"ethics",
	"limitations",
	"oversight"
];
const CARD_KINDS = { modelCard: {
	grade: "declared",
	hint: "Write a model card beside the model, MODEL_CARD.md, or bind yours with `card:`; `fates init --documents` writes a template."
} };

export { TOPIC_NAMES as n, CARD_KINDS as t };