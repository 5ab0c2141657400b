import type { MarkdownDocument, MarkdownSection } from '../markdown/document.ts';
import { titleKey, topicsOfTitle } from './headings.ts';
import type { CardTopic } from './kinds.ts';
import { labelsOf } from './labels.ts';
import { isOtherLanguage } from './language.ts';
import type { CardLabel, CardLine, CardPart, CardText, OddTitle } from './parts.ts';
import { withoutPlaceholders, wordsOf } from './placeholders.ts';

/** A section with what its titles say. */
interface Placed {
  readonly section: MarkdownSection;
  readonly titles: readonly string[];
  /** Undefined: neither its title nor one above it is understood. */
  readonly topics: readonly CardTopic[] | undefined;
  readonly isKnown: boolean;
  /** The line of an earlier section of the same titles; it is not read. */
  readonly double?: number;
}

/** A Markdown card by its headings: a title that is not understood belongs to the one above it, an introduction to the details. */
export function markdownCard({ sections }: MarkdownDocument): CardText {
  const placed = placedOf(sections);
  const read = placed.filter(({ double }) => double === undefined);
  const parts = read.map(partOf);
  const labels = parts.flatMap(labelsOf);
  return {
    parts,
    labels,
    isUnderstood: isUnderstood(read, parts, labels),
    doubles: placed.flatMap(({ section: { title, line }, double }) =>
      double === undefined ? [] : [{ title, line, first: double }],
    ),
    notUnderstood: read.flatMap((each, at) => notUnderstood(each, parts[at])),
  };
}

/** Headings that are the same in other languages. */
const COGNATES: readonly CardTopic[] = ['details', 'contact'];

/** Something in English that only cards say; or no other language, and a heading of a card or no strange heading at all. */
function isUnderstood(
  placed: readonly Placed[],
  parts: readonly CardPart[],
  labels: readonly CardLabel[],
): boolean {
  const isForeign = parts.map(isInOtherLanguage);
  const known = placed.flatMap(({ isKnown, topics = [] }, at) =>
    isKnown && isForeign[at] !== true ? topics : [],
  );
  const topics = [
    ...known,
    ...labels.filter(({ text }) => !isOtherLanguage(text)).flatMap((label) => label.topics),
  ];
  const isStrange = placed.some(({ topics: own, section: { level } }) => own === undefined && level > 1);
  return (
    topics.some((topic) => !COGNATES.includes(topic)) ||
    (!isForeign.includes(true) && (topics.length > 0 || !isStrange))
  );
}

function isInOtherLanguage({ titles, passages }: CardPart): boolean {
  return isOtherLanguage([titles.at(-1) ?? '', ...passages.map(({ text }) => text)].join(' '));
}

function placedOf(sections: readonly MarkdownSection[]): readonly Placed[] {
  const open: Placed[] = [];
  const firsts = new Map<string, number>();
  return sections.map((section) => {
    const above = openAbove(open, section.level);
    const own = topicsOfTitle(section.title);
    const titles = [...(above?.titles ?? []), section.title].slice(-6);
    const key = titles.map(titleKey).join('\n');
    const double = above?.double ?? (own === undefined ? undefined : firsts.get(key));
    if (!firsts.has(key) && saysAnything(section)) {
      firsts.set(key, section.line);
    }
    const placed: Placed = {
      section,
      titles,
      topics: own ?? above?.topics,
      isKnown: own !== undefined,
      ...(double === undefined ? {} : { double }),
    };
    open.push(placed);
    return placed;
  });
}

/** A heading above nothing but placeholders is no section that another could be the double of. */
export function saysAnything({ passages, tables }: MarkdownSection): boolean {
  return (
    tables.some(({ rows }) => rows.length > 0) ||
    passages.some(({ text }) => wordsOf(withoutPlaceholders(text)) > 0)
  );
}

/** The section that one of this level lies in; those that it ends are closed. */
function openAbove(open: Placed[], level: number): Placed | undefined {
  while ((open.at(-1)?.section.level ?? -1) >= level) {
    open.pop();
  }
  return open.at(-1);
}

function partOf({ section, titles, topics }: Placed, at: number): CardPart {
  const passages = section.passages
    .filter(({ kind }) => kind === 'text')
    .map(({ text, line }): CardLine => ({ line, text: withoutPlaceholders(text) }))
    .filter(({ text }) => wordsOf(text) > 0);
  const isIntroduction = section.level <= 1 && at <= 1;
  return {
    topics: topics !== undefined && topics.length > 0 ? topics : isIntroduction ? ['details'] : [],
    titles,
    line: section.line,
    passages,
    tables: section.tables,
  };
}

function notUnderstood(
  { section: { title, level, line }, topics, isKnown }: Placed,
  part: CardPart | undefined,
): readonly OddTitle[] {
  if (isKnown || topics !== undefined || level === 0) {
    return [];
  }
  const isForeign = part !== undefined && isInOtherLanguage(part);
  // The title of the whole card is the model's name.
  return level === 1 && !isForeign ? [] : [{ title, line, isForeign }];
}
