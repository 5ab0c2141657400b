import { topicsOfTitle } from './headings.ts';
import type { CardTopic } from './kinds.ts';
import type { CardLabel, CardPart } from './parts.ts';
import { linesOf } from './parts.ts';
import { withoutPlaceholders, wordsOf } from './placeholders.ts';

const LABEL = /^([^:\n]{2,80}):\s*(\S.*)$/u;

/** Sentences that answer a question wherever they stand; Mitchell et al. write them into lists. */
const SENTENCES: readonly (readonly [RegExp, CardTopic])[] = [
  [/\b(?:developed|maintained|owned) by\s+(\S.*)$/iu, 'contact'],
  [
    /\b((?:not (?:suitable|intended|meant|designed|to be used)|(?:must|should|may) not be used|do not use)\b.*)$/iu,
    'out-of-scope',
  ],
];

/** Lines `label: text`, and rows of tables whose first cell is a label. */
export function labelsOf({ passages, tables }: CardPart): readonly CardLabel[] {
  const inText = linesOf(passages).flatMap(({ line, text }) => {
    const [, label = '', value = ''] = LABEL.exec(text.slice(0, 2000)) ?? [];
    return [...labelOf(label, value, line), ...sentencesOf(text.slice(0, 2000), line)];
  });
  const inTables = tables.flatMap(({ rows }) =>
    rows.flatMap(({ line, cells: [label = '', ...values] }) =>
      labelOf(label, withoutPlaceholders(values.join(' ')), line),
    ),
  );
  return [...inText, ...inTables];
}

function labelOf(label: string, text: string, line: number): readonly CardLabel[] {
  const topics = topicsOfTitle(label) ?? [];
  return topics.length === 0 || wordsOf(text) === 0 ? [] : [{ topics, label, text, line }];
}

function sentencesOf(text: string, line: number): readonly CardLabel[] {
  return SENTENCES.flatMap(([says, topic]) => {
    const [, said = ''] = says.exec(text) ?? [];
    return wordsOf(said) === 0 ? [] : [{ topics: [topic], label: '', text: said, line }];
  });
}
