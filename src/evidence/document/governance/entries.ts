/** Entries of registers: what is said of each, and on which line; from lists of YAML and from tables of Markdown alike. */
import { z } from 'zod';
import type { Rule } from '../../model/rules/rule.ts';
import type { Place } from '../found.ts';
import { found, isRecord, quoted } from '../found.ts';
import { isPlaceholder } from '../data/placeholder.ts';
import type { DocumentFinding } from '../document.ts';
import type { MarkdownTable } from '../markdown/document.ts';
import type { YamlDocument } from '../yaml/read-yaml-document.ts';

export interface Said {
  /** Its items, joined. */
  readonly text: string;
  /** One, or those of a list; none is a placeholder. */
  readonly items: readonly string[];
  readonly line: number;
}

export interface Entry<F extends string> extends Place {
  /** What is there and says something. */
  readonly said: ReadonlyMap<F, Said>;
}

/** Of each field the names that people give it, in small letters with single spaces. */
export type FieldNames<F extends string> = { readonly [K in F]: readonly string[] };

/** How entries of one kind are understood. */
export interface EntryFormat<F extends string> {
  readonly names: FieldNames<F>;
  /** Of a key or value that is not understood. */
  readonly notUnderstood: Rule;
}

export interface ReadEntries<F extends string> {
  readonly entries: readonly Entry<F>[];
  readonly findings: readonly DocumentFinding[];
}

const scalar = z.union([z.string().max(4000), z.number(), z.boolean()]);
const value = z.union([scalar.transform((one) => [one]), z.array(scalar).max(100)]);

/** Where a list of YAML stands. */
export interface ListPlace {
  readonly document: YamlDocument;
  readonly path: string;
  readonly at: readonly (string | number)[];
}

/** Every item of the list is an entry, whatever is wrong with it: what is not understood is said of none. */
export function entriesOfYaml<F extends string>(
  list: readonly unknown[],
  place: ListPlace,
  format: EntryFormat<F>,
): ReadEntries<F> {
  const read = list.map((item, index) => entryOf(item, { ...place, at: [...place.at, index] }, format));
  return { entries: read.flatMap(({ entries }) => entries), findings: read.flatMap((each) => each.findings) };
}

function entryOf<F extends string>(
  item: unknown,
  { document, path, at }: ListPlace,
  { names, notUnderstood }: EntryFormat<F>,
): ReadEntries<F> {
  const line = document.lineOf(at);
  if (!isRecord(item)) {
    const message = `${at.join('.')} is no mapping of fields.`;
    return {
      entries: [{ path, line, said: new Map() }],
      findings: [found(notUnderstood, { path, line }, message)],
    };
  }
  const said = new Map<F, Said>();
  const findings: DocumentFinding[] = [];
  for (const [key, written] of Object.entries(item)) {
    const own = { path, line: document.lineOf([...at, key]) };
    const field = fieldOf(key, names);
    const parsed = value.safeParse(written ?? '');
    if (field === undefined || !parsed.success) {
      const because = field === undefined ? 'is no field of it' : 'is no text, number or list of them';
      findings.push(found(notUnderstood, own, `${at.join('.')}: ${quoted(key)} ${because}.`));
    } else {
      say(said, field, parsed.data.map(String), own.line);
    }
  }
  return { entries: [{ path, line, said }], findings };
}

/** The rows of a table. Columns whose headers are no names of fields are left alone. */
export function entriesOfTable<F extends string>(
  { header, rows }: MarkdownTable,
  path: string,
  names: FieldNames<F>,
): readonly Entry<F>[] {
  const fields = header.map((title) => fieldOf(title, names));
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => {
      const said = new Map<F, Said>();
      for (const [column, field] of fields.entries()) {
        if (field !== undefined) {
          say(said, field, [cells[column] ?? ''], line);
        }
      }
      return { path, line, said };
    });
}

/** Which of the fields a table has columns for. */
export function fieldsOfTable<F extends string>(
  { header }: MarkdownTable,
  names: FieldNames<F>,
): ReadonlySet<F> {
  return new Set(header.flatMap((title) => fieldOf(title, names) ?? []));
}

/** Of two of a name the first counts. */
function say<F extends string>(said: Map<F, Said>, field: F, written: readonly string[], line: number): void {
  const items = written.map((item) => item.trim()).filter((item) => !isPlaceholder(item));
  if (items.length > 0 && !said.has(field)) {
    said.set(field, { text: items.join(', '), items, line });
  }
}

export function fieldOf<F extends string>(written: string, names: FieldNames<F>): F | undefined {
  const name = written
    .slice(0, 60)
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ')
    .trim();
  for (const field in names) {
    if (names[field].includes(name)) {
      return field;
    }
  }
  return undefined;
}
