/**
 * Synonyms of headings and labels. After the template of Hugging Face, Mitchell et al. (2019), and what public cards call
 * them. A title that is not here is not guessed at; one with no topic is known, and asks for nothing.
 */
import type { CardTopic } from './kinds.ts';

/** Titles, separated by commas; singular and plural are one. */
function listed(...lines: readonly string[]): readonly string[] {
  return lines.join('').split(', ');
}

const SYNONYMS: { readonly [T in CardTopic]: readonly string[] } = {
  details: listed(
    'model details, details, model description, description, overview, model overview, about, about the model, ',
    'model information, basic information, summary of the model, model summary, introduction, model, ',
    'what is this model, model date, model version, version, model type, type of model, architecture, ',
    'model architecture, model architecture and objective, model sources',
  ),
  contact: listed(
    'contact, contact information, contact details, model card contact, model card authors, authors, ',
    'maintainer, maintained by, owner, model owner, owned by, developer, developed by, ',
    'developers of the model, model developers, shared by, created by, ',
    'person or organization developing model, person or organisation developing the model, ',
    'where to send questions or comments about the model, questions, feedback, feedback and contact, ',
    'questions or comments, support, responsible team, team',
  ),
  'intended-use': listed(
    'intended use, use, direct use, downstream use, primary intended use, primary intended users, ',
    'intended users, use cases, intended use cases, intended purpose, purpose, users, intended usage, ',
    'intended uses and limitations, intended uses and out of scope uses, how the model is meant to be used, ',
    'application',
  ),
  'out-of-scope': listed(
    'out of scope, out of scope use, out of scope use cases, out of scope usage, misuse, ',
    'misuse and out of scope use, misuse malicious use and out of scope use, prohibited use, unintended use, ',
    'not intended for, non intended uses, uses to avoid, do not use for, restrictions on use, ',
    'intended uses and out of scope uses, unsuitable uses, not in scope',
  ),
  factors: listed(
    'factors, factors and affected groups, relevant factors, evaluation factors, groups, affected groups, affected people, ',
    'affected persons, who is affected, stakeholders, affected stakeholders, subpopulations, ',
    'demographic groups, demographic factors, people affected, testing data factors and metrics, ',
    'groups at risk, sensitive attributes, protected attributes, protected groups',
  ),
  metrics: listed(
    'metrics, model performance measures, performance measures, performance metrics, evaluation metrics, ',
    'decision thresholds, threshold, testing data factors and metrics, variation approaches, fairness metrics, ',
    'measures',
  ),
  'evaluation-data': listed(
    'evaluation data, evaluation dataset, testing data, test data, test set, test dataset, ',
    'testing data factors and metrics, validation data, training and evaluation data, training and test data, ',
    'training and testing data, data, dataset, holdout data, held out data',
  ),
  'training-data': listed(
    'training data, training dataset, training set, train data, training and evaluation data, ',
    'training and test data, training and testing data, data, dataset, trained on, pretraining data, ',
    'pre training data, data used for training',
  ),
  results: listed(
    'quantitative analyses, quantitative analysis, results, evaluation results, evaluation, performance, ',
    'model performance, unitary results, intersectional results, benchmark, benchmark results, test results, ',
    'scores, disaggregated results, fairness results, results by group, performance by group, ',
    'validation results, evaluation and results, fairness evaluation, fairness',
  ),
  ethics: listed(
    'ethical considerations, ethics, ethical aspects, ethics and fairness, bias, biases, bias and fairness, ',
    'bias and risks, bias risks and limitations, biases risks and limitations, risks, risks and biases, ',
    'risks and harms, potential harms, harms, social impact, societal impact, fairness considerations, ',
    'limitations and bias, limitations and biases, bias and limitations, ',
    'ethical considerations and limitations, ethical considerations and risks, risks and limitations, ',
    'limitations and risks, risks limitations and biases, risks and mitigations, responsible ai, ',
    'caveats and ethical considerations, ethical risks, safety, known biases',
  ),
  limitations: listed(
    'limitations, known limitations, caveats, caveats and recommendations, recommendations, ',
    'bias risks and limitations, biases risks and limitations, limitations and bias, limitations and biases, ',
    'bias and limitations, risks and limitations, limitations and risks, intended uses and limitations, ',
    'technical limitations, ethical considerations and limitations, tradeoffs, trade offs, ',
    'risks limitations and biases, limitations and recommendations, known issues, failure modes, ',
    'caveats and ethical considerations, warnings, limitations and caveats, caveats and limitations',
  ),
  oversight: listed(
    'human oversight, oversight, human in the loop, human review, human control, human intervention, ',
    'human oversight and control, appeal, how decisions are reviewed, oversight measures, ',
    'human oversight measures, monitoring and oversight, override, overriding decisions',
  ),
};

/** Headings that cards have and that answer none of the questions. */
const OTHERS: readonly string[] = listed(
  'what the gate knows, acknowledgements, bibtex, bibtex entry and citation info, apa, changelog, changes, citation, citation information, cite, ',
  'compute infrastructure, demo, download, environmental impact, carbon emissions, evaluation procedure, ',
  'example, files, framework versions, funded by, getting started, glossary, hardware, how to cite, ',
  'how to get started with the model, how to get started, how to use, install, installation, language, ',
  'languages nlp, licence, license, licensing, licensing information, model card, model examination, ',
  'more information, paper, preprocessing, quick start, quickstart, references, repository, requirements, ',
  'resources, software, speeds sizes times, table of contents, technical specifications, training, ',
  'training details, training hyperparameters, training procedure, training results, usage, usage example, ',
  'inference, hyperparameters, model sources, finetuned from model, input, output',
);

const TOPICS: ReadonlyMap<string, readonly CardTopic[]> = topicsByTitle();

function topicsByTitle(): ReadonlyMap<string, readonly CardTopic[]> {
  const topics = new Map<string, readonly CardTopic[]>(OTHERS.map((title) => [titleKey(title), []]));
  for (const [topic, titles] of entries(SYNONYMS)) {
    for (const title of titles) {
      topics.set(titleKey(title), [...(topics.get(titleKey(title)) ?? []), topic]);
    }
  }
  return topics;
}

function entries(table: typeof SYNONYMS): readonly (readonly [CardTopic, readonly string[]])[] {
  const named = (topic: CardTopic): readonly [CardTopic, readonly string[]] => [topic, table[topic]];
  return [
    named('details'),
    named('contact'),
    named('intended-use'),
    named('out-of-scope'),
    named('factors'),
    named('metrics'),
    named('evaluation-data'),
    named('training-data'),
    named('results'),
    named('ethics'),
    named('limitations'),
    named('oversight'),
  ];
}

/** What a heading or label is about; empty: nothing that is asked; undefined: not understood. */
export function topicsOfTitle(title: string): readonly CardTopic[] | undefined {
  return TOPICS.get(titleKey(title));
}

/** `3.1 **Intended Uses** [optional]:` and `intended use` have one key. */
export function titleKey(title: string): string {
  return title
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[[(](?:optional|required)[\])]/gu, ' ')
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,3} )+/u, '')
    .split(' ')
    .map((word) => word.replace(/s$/u, ''))
    .join(' ');
}
