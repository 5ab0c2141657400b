/**
 * The 15 questions that the MLTRL ethics checklist asks after development, in our own words, and how they are known again. Source:
 * Lavin et al. (2022), and `ethics_checklist.md` of the repository of MLTRL.
 */
export interface EthicsQuestion {
  readonly number: number;
  readonly key: string;
  readonly asks: string;
  /** Of a heading or a question that is about it every one is found. */
  readonly words: readonly RegExp[];
}

export const ETHICS_QUESTIONS: readonly EthicsQuestion[] = [
  {
    number: 1,
    key: 'law',
    asks: 'Which laws apply to the system, and how do we know that it keeps to them?',
    words: [/\b(?:laws?|lawful\w*|le[g]al\w*|regulat\w+|complian\w+)\b/u],
  },
  {
    number: 2,
    key: 'abuse',
    asks: 'In which ways could somebody attack the technology, or abuse it?',
    words: [/\b(?:attack\w*|abus\w+|misus\w+)\b/u],
  },
  {
    number: 3,
    key: 'training-data',
    asks: 'Was the training data tested for being representative of those whom it is used on?',
    words: [/\bdata\b/u, /\b(?:represent\w+|train\w+)\b/u],
  },
  {
    number: 4,
    key: 'sources-of-bias',
    asks: 'Which sources of bias can there be in the data, and what is known of them?',
    words: [/\bbias\w*\b/u],
  },
  {
    number: 5,
    key: 'team',
    asks: 'Which opinions, backgrounds and ways of thinking are there in the team, and which are not?',
    words: [/\b(?:team|diversity|diverse|backgrounds?)\b/u],
  },
  {
    number: 6,
    key: 'consent-needed',
    asks: 'Which consent of users does it take to collect the data and to keep them?',
    words: [/\bconsent\w*\b/u, /\b(?:kind|need\w*|requir\w+|collect\w*|stor\w+|kept|type)\b/u],
  },
  {
    number: 7,
    key: 'consent-gathered',
    asks: 'By which mechanism do users give their consent?',
    words: [/\bconsent\w*\b/u, /\b(?:mechanism\w*|gather\w*|obtain\w*|process)\b/u],
  },
  {
    number: 8,
    key: 'consent-explained',
    asks: 'How is it explained to users what they consent to?',
    words: [/\bconsent\w*\b/u, /\b(?:expla\w+|clear\w*|inform\w*|understand\w*)\b/u],
  },
  {
    number: 9,
    key: 'redress',
    asks: 'What can people do who are harmed by a result?',
    words: [/\b(?:redress|remed\w+|appeal\w*|complain\w*|harmed)\b/u],
  },
  {
    number: 10,
    key: 'shut-down',
    asks: 'Who can switch the software off while it is in use, and how?',
    words: [/\b(?:shut\w*|switch\w*|turn\w*|stop\w*|kill)\b/u],
  },
  {
    number: 11,
    key: 'fairness',
    asks: 'Was it tested whether the system is fair to different groups of users?',
    words: [/\bfair\w*\b/u, /^(?!.*\b(?:drift|time|data)\b)/u],
  },
  {
    number: 12,
    key: 'error-rates',
    asks: 'Were the rates of errors compared between groups of users?',
    words: [/\berrors?\b/u],
  },
  {
    number: 13,
    key: 'drift',
    asks: 'How is it seen when the model drifts, so that what was tested still holds?',
    words: [/\b(?:drift\w*|over time)\b/u],
  },
  {
    number: 14,
    key: 'protection',
    asks: 'What protects the data of users?',
    words: [/\b(?:protect\w*|secur\w+|privacy)\b/u, /\b(?:data|privacy|users?)\b/u],
  },
  {
    number: 15,
    key: 'communication',
    asks: 'How do users learn of problems, and of changes of policy or of the model?',
    words: [/\b(?:communicat\w*|notif\w+|announc\w*|tell|learn)\b/u],
  },
];

const NUMBER = /^\s*(?:question|q)?[\s.#:]*(\d{1,2})\b[\s.):–—-]*/iu;

/** Which question a heading, a sentence or a key of YAML asks; undefined: none of the 15, or more than one. */
export function questionAsked(written: string): EthicsQuestion | undefined {
  const text = written.slice(0, 400).toLowerCase();
  const [mark = '', digits] = NUMBER.exec(text) ?? [];
  const rest = text
    .slice(mark.length)
    .replaceAll(/[\s_-]+/gu, ' ')
    .trim();
  const byKey = ETHICS_QUESTIONS.find(({ key }) => key.replaceAll('-', ' ') === rest);
  if (byKey !== undefined) {
    return byKey;
  }
  const numbered = ETHICS_QUESTIONS.find(({ number }) => number === Number(digits ?? 0));
  const asked = ETHICS_QUESTIONS.filter(({ words }) => words.every((word) => word.test(rest)));
  if (numbered !== undefined && (asked.includes(numbered) || rest === '')) {
    return numbered;
  }
  return narrowest(asked);
}

/** A sentence with the words of several is about the one that says most of itself; a tie is nobody's. */
function narrowest(asked: readonly EthicsQuestion[]): EthicsQuestion | undefined {
  const most = Math.max(0, ...asked.map(({ words }) => words.length));
  const best = asked.filter(({ words }) => words.length === most);
  return best.length === 1 ? best[0] : undefined;
}
