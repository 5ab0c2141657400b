/** The 15 questions of the MLTRL ethics checklist, and which of them have a paragraph for an answer. */
import { withoutPlaceholders, wordsOf } from '../../card/placeholders.ts';
import type { Place } from '../../found.ts';
import { found, sorted } from '../../found.ts';
import type { DocumentFinding, DocumentReader } from '../../document.ts';
import type { Rule } from '../../../model/rules/rule.ts';
import type { WrittenAnswer } from './answers-of.ts';
import { answersOf } from './answers-of.ts';
import type { EthicsAnswer } from './ethics.ts';
import type { EthicsQuestion } from './questions.ts';
import { ETHICS_QUESTIONS } from './questions.ts';
import { ETHICS_RULES } from './rules.ts';

const HINT =
  'Write an ETHICS_CHECKLIST.md that answers the 15 questions of docs/documents.md, each in a paragraph.';

/** Of a paragraph. */
const FEWEST_WORDS = 25;

export const ethicsChecklist: DocumentReader<'ethicsChecklist'> = {
  kind: 'ethicsChecklist',
  names: ['ethics-checklist'],
  read: (documents) => {
    const [document] = documents.get('ethics-checklist') ?? [];
    if (document === undefined) {
      return { state: 'missing', missing: ['ETHICS_CHECKLIST.md'], hint: HINT };
    }
    const { path } = document;
    const { answers: written, findings } = answersOf(document);
    if (written.length === 0) {
      const [first = found(ETHICS_RULES.notUnderstood, { path, line: 1 }, NOTHING)] = findings;
      const message = `${path}:${first.line} ${first.message}`;
      const all = findings.length > 0 ? findings : [first];
      return { state: 'unreadable', message, hint: HINT, findings: all };
    }
    const answers = judged(written, path);
    return {
      state: 'read',
      evidence: {
        path,
        answers,
        findings: sorted([...findings, ...answers.flatMap(({ finding }) => finding ?? [])]),
      },
    };
  },
};

const NOTHING = 'No heading, question or row of it is about one of the 15 questions.';

function judged(written: readonly WrittenAnswer[], path: string): readonly EthicsAnswer[] {
  const seen = new Map<string, number>();
  return ETHICS_QUESTIONS.map((question): EthicsAnswer => {
    const own = written.filter((each) => each.question === question.number);
    const place = { path, line: own[0]?.line ?? 1 };
    const text = withoutPlaceholders(own.map((each) => each.text).join('\n'));
    const words = wordsOf(text);
    const letters = text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
    const before = seen.get(letters);
    const finding = faultOf(question, place, own.length > 0, words, before);
    if (finding === undefined) {
      seen.set(letters, question.number);
    }
    const answer = { ...place, question: question.number, words, isAnswered: finding === undefined };
    return finding === undefined ? answer : { ...answer, finding };
  });
}

function faultOf(
  { number, asks }: EthicsQuestion,
  place: Place,
  stands: boolean,
  words: number,
  before: number | undefined,
): DocumentFinding | undefined {
  const say = (rule: Rule, what: string): DocumentFinding =>
    found(rule, place, `Question ${number} ${what}: ${asks}`);
  if (words === 0) {
    return say(ETHICS_RULES.noAnswer, stands ? 'has no answer' : 'does not stand there');
  }
  if (words < FEWEST_WORDS) {
    return say(
      ETHICS_RULES.shortAnswer,
      `has ${words === 1 ? 'one word' : `${words} words`}, and a paragraph has ${FEWEST_WORDS}`,
    );
  }
  return before === undefined
    ? undefined
    : say(ETHICS_RULES.repeated, `has the answer of question ${before}`);
}
