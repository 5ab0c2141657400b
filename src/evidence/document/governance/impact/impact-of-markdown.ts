import { wordsOf } from '../../card/placeholders.ts';
import { found, quoted } from '../../found.ts';
import type { DocumentFinding, DocumentText } from '../../document.ts';
import type { MarkdownSection } from '../../markdown/document.ts';
import { markdownOf } from '../../markdown/of-document.ts';
import type { Entry, Said } from '../entries.ts';
import { entriesOfTable, fieldsOfTable } from '../entries.ts';
import { titleOf } from '../title.ts';
import { elementsOfHeading } from './elements.ts';
import type { ImpactElement } from './impact.ts';
import { IMPACT_RULES } from './rules.ts';
import type { HarmField, WrittenImpact } from './written-impact.ts';
import { HARM_NAMES } from './written-impact.ts';

const MITIGATION = /^mitigat\w{0,10}\s{0,3}[:–—-]\s{0,3}(?=\S)/iu;

/** A section of so many characters that is about no element is worth a finding. */
const SUBSTANTIAL = 150;

/** A section with the elements that it is about. */
interface Placed {
  readonly section: MarkdownSection;
  readonly elements: readonly ImpactElement[];
  /** Below a heading of the harms, and about nothing else: one harm. */
  readonly isHarm: boolean;
}

export function impactOfMarkdown(document: DocumentText): WrittenImpact {
  const { path } = document;
  const placed = placedSections(markdownOf(document).sections);
  const said = saidOf(placed);
  const harms = harmsOf(placed, path);
  const [first] = harms;
  if (first !== undefined && !said.has('harms')) {
    const items = harms.flatMap((harm) => harm.said.get('harm')?.text ?? []);
    said.set('harms', { text: items.join('\n'), items, line: first.line });
  }
  return { said, harms, findings: notUnderstood(placed, path) };
}

function saidOf(placed: readonly Placed[]): Map<ImpactElement, Said> {
  const gathered = new Map<ImpactElement, { readonly line: number; readonly items: string[] }>();
  for (const { section, elements } of placed) {
    for (const element of elements) {
      const own = gathered.get(element) ?? { line: section.line, items: [] };
      own.items.push(textOf(section));
      gathered.set(element, own);
    }
  }
  return new Map(
    [...gathered].map(([element, { line, items }]) => [element, { text: items.join('\n'), items, line }]),
  );
}

/** Deeper headings belong to the one above them, unless they are about another element. */
function placedSections(sections: readonly MarkdownSection[]): readonly Placed[] {
  const title = titleOf(sections);
  let above: readonly ImpactElement[] = [];
  let level = 0;
  return sections.map((section): Placed => {
    const isDeeper = above.length > 0 && section.level > level;
    const own = section === title ? [] : elementsOfHeading(section.title);
    const isHarm =
      isDeeper && above.includes('harms') && own.every((each) => each === 'harms' || each === 'affected');
    if (isHarm || (isDeeper && own.length === 0)) {
      return { section, elements: above, isHarm };
    }
    above = own;
    level = section.level;
    return { section, elements: own, isHarm: false };
  });
}

function textOf({ text, tables }: MarkdownSection): string {
  return [text, ...tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.join(' ')))].join('\n');
}

function notUnderstood(placed: readonly Placed[], path: string): readonly DocumentFinding[] {
  return placed
    .filter(({ section, elements }) => elements.length === 0 && section.text.length > SUBSTANTIAL)
    .map(({ section: { title, line } }) => {
      const message = `${quoted(title)} is about nothing that an assessment is asked for.`;
      return found(IMPACT_RULES.notUnderstood, { path, line }, message);
    });
}

/** Rows of tables of harms; where there are none, the headings below that of the harms. */
function harmsOf(placed: readonly Placed[], path: string): readonly Entry<HarmField>[] {
  const tables = placed.flatMap(({ section }) => section.tables);
  const rows = tables
    .filter((table) => {
      const fields = fieldsOfTable(table, HARM_NAMES);
      return fields.has('harm') && fields.size > 1;
    })
    .flatMap((table) => entriesOfTable(table, path, HARM_NAMES));
  return rows.length > 0
    ? rows
    : placed.filter(({ isHarm }) => isHarm).map(({ section }) => harmOf(section, path));
}

function harmOf({ title, line, passages }: MarkdownSection, path: string): Entry<HarmField> {
  const said = new Map<HarmField, Said>([['harm', { text: title, items: [title], line }]]);
  const labelled = passages
    .filter(({ text }) => MITIGATION.test(text))
    .map(({ text, line: own }) => ({ text: text.replace(MITIGATION, ''), line: own }));
  const text = labelled.map((each) => each.text).join('\n');
  if (wordsOf(text) > 0) {
    said.set('mitigation', { text, items: [text], line: labelled[0]?.line ?? line });
  }
  return { path, line, said };
}
