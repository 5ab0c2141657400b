/** Which question a text asks: the one that it has most in common with, or none where two are as near. */
import { questionOfHeading } from './headings.ts';
import type { Group, Question } from './questions.ts';
import { QUESTIONS } from './questions.ts';

const MOST = 400;

const BY_TEXT: ReadonlyMap<string, Question> = new Map(
  QUESTIONS.map((each) => [each.question.toLowerCase(), each]),
);
const BY_ID: ReadonlyMap<string, Question> = new Map(QUESTIONS.map((each) => [each.id, each]));

/** `group`: that of the heading above, which decides where the same words are asked in several groups. */
export function questionAsked(text: string, group?: Group): Question | undefined {
  const asked = text.slice(0, MOST);
  const ours = BY_TEXT.get(asked.trim().toLowerCase());
  if (ours !== undefined) {
    return ours;
  }
  const fixed = questionOfHeading(asked);
  if (fixed !== undefined) {
    return BY_ID.get(fixed);
  }
  const fitting = QUESTIONS.filter(({ stems }) => stems.every((stem) => stem.test(asked)));
  const near = fitting.filter((each) => each.group === group);
  const [best, second] = (near.length > 0 ? near : fitting).toSorted((a, b) => b.weight - a.weight);
  return best !== undefined && (second === undefined || second.weight < best.weight) ? best : undefined;
}
