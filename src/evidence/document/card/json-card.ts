/** Cards that are JSON, by tables of which key is about what: each text becomes a passage on its own line. */
import type { MarkdownTable } from '../markdown/document.ts';
import type { CardTopic } from './kinds.ts';
import { labelsOf } from './labels.ts';
import type { CardLine, CardPart, CardText } from './parts.ts';
import { withoutPlaceholders, wordsOf } from './placeholders.ts';

export type JsonPath = readonly (string | number)[];
export type LineOf = (path: JsonPath) => number;

/** What stands at a path: a text, a list of texts, an object or a list of objects, of which these keys are texts. */
export interface JsonPlace {
  readonly topics: readonly CardTopic[];
  readonly path: JsonPath;
  readonly keys?: readonly string[];
  /** A list whose items say in their words for what they are: training, evaluation. */
  readonly isData?: boolean;
}

/** The list of results of both formats: objects of `type`, `value` and `slice`. */
export interface JsonCard {
  readonly places: readonly JsonPlace[];
  readonly results: JsonPath;
}

export function jsonCard(value: unknown, { places, results }: JsonCard, lineOf: LineOf): CardText {
  const table = resultsTable(at(value, results), results, lineOf);
  const parts = [
    ...places.flatMap((place) => partsAt(value, place, lineOf)),
    ...(table.rows.length === 0 ? [] : [partOf(['results', 'metrics'], results, [], lineOf, [table])]),
  ];
  return { parts, labels: parts.flatMap(labelsOf), isUnderstood: true, doubles: [], notUnderstood: [] };
}

function partsAt(
  value: unknown,
  { topics, path, keys = [], isData = false }: JsonPlace,
  lineOf: LineOf,
): readonly CardPart[] {
  const node = at(value, path);
  if (node === undefined || node === null || (Array.isArray(node) && node.length === 0)) {
    return [];
  }
  const passages = (
    Array.isArray(node)
      ? node.map((item, index) => ({ item, own: [...path, index] }))
      : [{ item: node, own: path }]
  )
    .map(({ item, own }): CardLine => ({ line: lineOf(own), text: textOf(item, keys) }))
    .filter(({ text }) => wordsOf(text) > 0);
  return isData
    ? passages.map((passage) => partOf(purposesOf(passage.text), path, [passage], lineOf))
    : [partOf(topics, path, passages, lineOf)];
}

function partOf(
  topics: readonly CardTopic[],
  path: JsonPath,
  passages: readonly CardLine[],
  lineOf: LineOf,
  tables: readonly MarkdownTable[] = [],
): CardPart {
  return { topics, titles: path.map(String), line: lineOf(path), passages, tables };
}

/** Data whose words do not say for what they are count for nothing. */
function purposesOf(text: string): readonly CardTopic[] {
  return [
    ...(/\btrain/iu.test(text) ? (['training-data'] as const) : []),
    ...(/\b(?:eval|test|validation|hold-?out|held-out)/iu.test(text) ? (['evaluation-data'] as const) : []),
  ];
}

/** A line feed in a text of JSON is none in the file. */
function textOf(item: unknown, keys: readonly string[]): string {
  const texts = typeof item === 'string' ? [item] : keys.map((key) => at(item, [key]));
  return withoutPlaceholders(
    texts
      .flatMap((text) => (typeof text === 'string' || typeof text === 'number' ? [String(text)] : []))
      .join('. ')
      .replaceAll(/\s+/gu, ' '),
  );
}

function resultsTable(list: unknown, path: JsonPath, lineOf: LineOf): MarkdownTable {
  const rows = (Array.isArray(list) ? list : []).map((item: unknown, index) => ({
    line: lineOf([...path, index]),
    cells: ['slice', 'type', 'value'].map((key) => textOf(item, [key])),
  }));
  return { line: lineOf(path), header: ['slice', 'metric', 'value'], rows };
}

export function at(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null
        ? Object.entries(node).find(([own]) => own === String(key))?.[1]
        : undefined,
    value,
  );
}
