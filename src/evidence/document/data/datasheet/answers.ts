/** What is left of a text as an answer when prompts of the template and placeholders are taken out. */
import { withoutPlaceholders, wordsOf } from '../../card/placeholders.ts';
import { isPlaceholder } from '../placeholder.ts';

const SENTENCE = /[^.?!\n]{1,2000}[.?!]*/gu;

/** A template's own words to whoever fills it in. */
const PROMPT =
  /^(?:if (?:so|not|yes|no|the answer|known|applicable|any|it relates|the dataset)\b.{0,200}(?:please|skip|describe|provide)|please\b|\(?e\.g\.|describe (?:the|how|what|any|here)\b|provide (?:a|the|an|any|here)\b|the (?:following )?questions in this section\b|for example,? see\b)/iu;

/** Words of answers; of a sentence that asks, or tells what to write, none. */
export function wordsAnswered(text: string): number {
  return withoutPlaceholders(text)
    .split('\n')
    .filter((line) => !isPlaceholder(line))
    .flatMap((line) => line.match(SENTENCE) ?? [])
    .filter((sentence) => isAnswer(sentence.trim()))
    .reduce((sum, sentence) => sum + wordsOf(sentence), 0);
}

function isAnswer(sentence: string): boolean {
  return !sentence.endsWith('?') && !PROMPT.test(sentence) && !isPlaceholder(sentence);
}
