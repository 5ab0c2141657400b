import type { TableBinding } from '../../../policy/policy.ts';
import type { MarkdownTable } from '../markdown/document.ts';
import { namesAttribute } from './attribute-words.ts';
import type { ShownGroups } from './kinds.ts';
import type { CardPart, CardText } from './parts.ts';
import { CARD_RULES } from './rules.ts';

/** Of an attribute's groups, fewer numbers compare nothing. */
const LEAST_GROUPS = 2;
const NUMBER = /(?<![\p{L}\d])[-+]?\d+(?:[.,]\d+)?\s?%?/gu;
const MEASURE =
  /\b(?:accuracy|precision|recall|f1|auc|auroc|roc|rates?|error|errors|tpr|fpr|tnr|fnr|ppv|npv|sensitivity|specificity|score|scores|brier|calibration|mae|rmse|mse|r2|loss|selected|selection|parity|performance|metric|value|results?)\b/iu;

/** Each sensitive attribute and intersection of the subject, and where the card has numbers by its groups. */
export function groupsShown(
  { parts }: CardText,
  { attributes, intersections }: Pick<TableBinding, 'attributes' | 'intersections'>,
  path: string,
): readonly ShownGroups[] {
  const asked = [...attributes.map(({ column }) => [column]), ...intersections];
  const places = parts.filter(isAboutResults);
  const line = parts.find(({ topics }) => topics.includes('results'))?.line ?? 1;
  return asked.map((columns) => {
    const shown = places.flatMap((part) => lineIn(part, columns) ?? [])[0];
    return shown === undefined
      ? {
          attributes: columns,
          finding: {
            rule: CARD_RULES.noGroups,
            path,
            line,
            message: `No table and no sentence has results by ${columns.join(' and ')}.`,
            detail: columns.join(' × ').slice(0, 300),
          },
        }
      : { attributes: columns, line: shown };
  });
}

/** How many rows of each group the data have is no result. */
function isAboutResults({ topics }: CardPart): boolean {
  return (
    !topics.some((topic) => topic === 'training-data' || topic === 'evaluation-data') ||
    topics.includes('results')
  );
}

function lineIn(part: CardPart, columns: readonly string[]): number | undefined {
  const names = columns.map(namesAttribute);
  const title = part.titles.join(' / ');
  const table = part.tables.find((each) => isByGroup(each, title, names, part));
  if (table !== undefined) {
    return table.line;
  }
  // Of results only: elsewhere numbers beside an attribute are shares of people as often.
  const passages = part.topics.includes('results') ? part.passages : [];
  return passages.find(({ text }) => isSentenceByGroup(text, names))?.line;
}

type Names = readonly ((text: string) => boolean)[];

/** The header, the rows or the title name each attribute, and at least two rows have a number of a measure. */
function isByGroup(
  { header, rows }: MarkdownTable,
  title: string,
  names: Names,
  { topics }: CardPart,
): boolean {
  const first = rows.map(({ cells }) => cells[0] ?? '').join(' / ');
  const labels = header.join(' / ');
  const isMeasure = topics.includes('results') || MEASURE.test(labels) || MEASURE.test(first);
  const numbers = rows.filter(({ cells }) => cells.slice(1).some((cell) => cell.match(NUMBER) !== null));
  const across = rows.some(
    ({ cells }) => cells.filter((cell) => cell.match(NUMBER) !== null).length >= LEAST_GROUPS,
  );
  const named = names.every((isNamed) => isNamed(labels) || isNamed(title) || isNamed(first));
  return named && isMeasure && (numbers.length >= LEAST_GROUPS || across);
}

function isSentenceByGroup(text: string, names: Names): boolean {
  const read = text.slice(0, 20_000);
  return (
    names.every((isNamed) => isNamed(read)) &&
    MEASURE.test(read) &&
    (read.match(NUMBER) ?? []).length >= LEAST_GROUPS
  );
}
