/** What each topic of a card asks, and how many words an answer has at least. */
import type { CardTopic } from './kinds.ts';

export interface TopicFacts {
  readonly title: string;
  /** What the section should answer. */
  readonly question: string;
  /** Fewer are a heading's echo and no answer. */
  readonly words: number;
}

export const CARD_TOPICS: { readonly [T in CardTopic]: TopicFacts } = {
  details: {
    title: 'Model details',
    question: 'What is the model, which version is it, of which type, and what does it take and give?',
    words: 8,
  },
  contact: {
    title: 'Contact',
    question: 'Who developed the model, and whom does one ask about it?',
    words: 1,
  },
  'intended-use': {
    title: 'Intended use',
    question: 'For which decisions was the model made, and who is meant to use it?',
    words: 6,
  },
  'out-of-scope': {
    title: 'Out-of-scope use',
    question: 'For what must the model not be used, though somebody might?',
    words: 5,
  },
  factors: {
    title: 'Factors and affected groups',
    question: 'Which groups of people and which circumstances may the model work differently for?',
    words: 4,
  },
  metrics: {
    title: 'Metrics',
    question: 'Which measures were chosen, why these, and at which threshold?',
    words: 3,
  },
  'evaluation-data': {
    title: 'Evaluation data',
    question: 'On which data was the model evaluated, how large are they, and why these?',
    words: 5,
  },
  'training-data': {
    title: 'Training data',
    question: 'From which data did the model learn, how were they collected, and whom do they show?',
    words: 5,
  },
  results: {
    title: 'Quantitative analyses',
    question: 'Which numbers did the evaluation give, overall and by group?',
    words: 2,
  },
  ethics: {
    title: 'Ethical considerations',
    question: 'Whom may the model harm, how, and what is done against it?',
    words: 6,
  },
  limitations: {
    title: 'Limitations and recommendations',
    question: 'Where does the model fail, and what should its users do about it?',
    words: 6,
  },
  oversight: {
    title: 'Human oversight',
    question:
      'Who may override a decision, how is the model stopped, and what keeps people from trusting it blindly?',
    words: 6,
  },
};
