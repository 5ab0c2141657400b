import type { DocumentFinding } from '../document.ts';
import type { CardSection, CardTopic } from './kinds.ts';
import type { CardText } from './parts.ts';
import { linesOf } from './parts.ts';
import { withoutPlaceholders, wordsOf } from './placeholders.ts';
import { CARD_RULES } from './rules.ts';
import { TOPIC_NAMES } from './kinds.ts';
import { CARD_TOPICS } from './topics.ts';

/** Every topic once: whether enough words are left of what the card says of it. More text never makes less of it. */
export function sectionsOf(card: CardText, path: string): readonly CardSection[] {
  return TOPIC_NAMES.map((topic) => sectionOf(topic, card, path));
}

function sectionOf(topic: CardTopic, { parts, labels }: CardText, path: string): CardSection {
  const own = parts.filter(({ topics }) => topics.includes(topic));
  const lines = own.flatMap(({ passages }) => linesOf(passages));
  const cells = own.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) => rows.map((row) => withoutPlaceholders(row.cells.join(' ')))),
  );
  const counted = new Set(lines.map(({ line }) => line));
  const named = labels.filter(({ topics, line }) => topics.includes(topic) && !counted.has(line));
  const texts = [...[...lines, ...named].map(({ text }) => text), ...cells];
  const words = texts.reduce((sum, text) => sum + wordsOf(text), 0);
  const places = [...own.map(({ line }) => line), ...named.map(({ line }) => line)];
  const line = places.length === 0 ? 1 : Math.min(...places);
  const isFilled = words >= CARD_TOPICS[topic].words && (topic !== 'results' || texts.some(hasNumber));
  if (isFilled) {
    return { topic, state: 'filled', line, words };
  }
  const state = places.length === 0 ? 'missing' : 'unfilled';
  return { topic, state, line, words, finding: lacking(topic, state, words, path, line) };
}

function hasNumber(text: string): boolean {
  return /\d/u.test(text);
}

function lacking(
  topic: CardTopic,
  state: 'missing' | 'unfilled',
  words: number,
  path: string,
  line: number,
): DocumentFinding {
  const { title, question } = CARD_TOPICS[topic];
  const isMissing = state === 'missing';
  return {
    rule: isMissing ? CARD_RULES.missingSection : CARD_RULES.unfilledSection,
    path,
    line,
    message: isMissing
      ? `It has no section “${title}”.`
      : `What it says under “${title}” has ${words} words without placeholders${topic === 'results' ? ', or no number' : ''}.`,
    detail: `${title}: ${question}`,
  };
}
