/** What stands in a card and says nothing: marks of what is to be written, and the sentences of templates. */

const BRACKETS = /\[[^[\]\n]{1,300}\]/gu;
const TO_FILL =
  /\b(?:needed|todo|tbd|tba|optional|fill in|fill|insert|your|describe|add|write|specify|replace|enter|answer|placeholder|here)\b|^[\s.…_xX-]*$|\?\s*$/iu;
const TEMPLATE_MARKS = /\{\{[^{}]{0,500}\}\}|\{%[^%]{0,300}%\}/gu;
/** To the end of the line: what is to be done is not done. */
const TO_DO =
  /\b(?:TO[D]O|To-do|TBD|TBA|TBC|FIX[M]E|X{3})\b[^\n]*|\b[Tt]o be (?:done|defined|determined|added|written|completed|filled|announced)\b[^\n]*/gu;
const DUMMY = /\blorem\s+ipsum\b/iu;
/** A label, and nothing behind it. */
const BARE_LABEL = /^[^:\n]{1,80}:\s*$/u;

/** A line that tells the writer what to write. */
const GUIDANCE =
  /^[\s>*-]*(?:describe|explain|specify|outline|discuss|summari[sz]e|insert|fill in|add (?:an?|your|the|any)|provide (?:an?|your|details|information|links?|any)|list (?:the|any|all|your)|state (?:who|which|what|how|whether)|include (?:an?|any|your|details))\b/iu;

/** Sentences that templates print; Hugging Face's, also of cards that its libraries write. */
const TEMPLATE_SENTENCES: readonly RegExp[] = [
  /this model\s?card aims to be a base template for new models\.?/giu,
  /it has been generated using (?:this raw template)?[^\n.]{0,40}\.?/giu,
  /this is the model card of a \S{0,4}\s?transformers model that has been pushed on the hub\.?/giu,
  /this model card has been automatically generated\.?/giu,
  /this model card has been generated automatically according to the information the trainer had access to\.?/giu,
  /you should probably proofread and complete it, then remove this comment\.?/giu,
  /users \(both direct and downstream\) should be made aware of the risks, biases and limitations of the model\.?/giu,
  /more information (?:is )?needed(?: for further recommendations)?\.?/giu,
  /use the code below to get started with the model\.?/giu,
  /carbon emissions can be estimated using the machine learning impact calculator[^\n]{0,100}/giu,
];

/** One look for all of them: hardly any text has one. */
const ANY_SENTENCE = new RegExp(TEMPLATE_SENTENCES.map(({ source }) => source).join('|'), 'iu');

/** Lines that are the prompts of Mitchell et al.'s figure, copied and not answered; compared letters only. */
const PROMPTS: ReadonlySet<string> = new Set(
  [
    'Person or organization developing model',
    'Model date',
    'Model version',
    'Model type',
    'Information about training algorithms, parameters, fairness constraints or other applied approaches, and features',
    'Paper or other resource for more information',
    'Citation details',
    'License',
    'Where to send questions or comments about the model',
    'Primary intended uses',
    'Primary intended users',
    'Out-of-scope use cases',
    'Relevant factors',
    'Evaluation factors',
    'Model performance measures',
    'Decision thresholds',
    'Variation approaches',
    'Datasets',
    'Motivation',
    'Preprocessing',
    'Unitary results',
    'Intersectional results',
  ].map(lettersOf),
);

/** The text without what says nothing. Line feeds stay where they are, so that lines can still be counted. */
export function withoutPlaceholders(text: string): string {
  return withoutMarks(text)
    .split('\n')
    .map((line) => (BARE_LABEL.test(line) || GUIDANCE.test(line) || PROMPTS.has(lettersOf(line)) ? '' : line))
    .join('\n');
}

/** Whether a value says nothing: it is empty, or marks alone. */
export function isPlaceholder(value: string): boolean {
  return wordsOf(withoutMarks(value)) === 0;
}

function withoutMarks(text: string): string {
  if (DUMMY.test(text)) {
    return blank(text);
  }
  const filled = text
    .replaceAll(BRACKETS, (bracket) => (TO_FILL.test(bracket.slice(1, -1)) ? '' : bracket))
    .replaceAll(TEMPLATE_MARKS, blank);
  const sentences = ANY_SENTENCE.test(filled) ? TEMPLATE_SENTENCES : [];
  return [...sentences, TO_DO].reduce((rest, mark) => rest.replaceAll(mark, blank), filled);
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/gu, '');
}

function lettersOf(text: string): string {
  return text.length > 200 ? '' : text.toLowerCase().replaceAll(/[^a-z]/gu, '');
}

/** Scripts without spaces count by letter. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

export function wordsOf(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
