/** Croissant as JSON-LD in the ways that people write it: with a prefix, a whole address, or a name that its context gives. */
import type { DocumentFinding, DocumentReader, DocumentText } from '../../document.ts';
import type { JsonPath } from '../../json/read-json.ts';
import { jsonOf } from '../../json/of-document.ts';
import { DATA_RULES } from '../datasheet/rules.ts';
import { found, isRecord, sorted } from '../../found.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { FilledProperty } from './croissant.ts';
import { CROISSANT_PROPERTIES, RAI_PROPERTIES } from './croissant.ts';

const HINT =
  'Write a croissant.json that describes the data, with the properties of its extension for responsible AI.';

const ALL: readonly string[] = [...CROISSANT_PROPERTIES, ...RAI_PROPERTIES];

export const datasetMetadata: DocumentReader<'datasetMetadata'> = {
  kind: 'datasetMetadata',
  names: ['croissant'],
  read: (documents) => {
    const read = (documents.get('croissant') ?? []).map(readOne);
    const findings = read.flatMap((each) => each.findings);
    const [first] = read;
    if (first === undefined) {
      return { state: 'missing', missing: ['croissant.json'], hint: HINT };
    }
    const usable = read.filter(({ isUsable }) => isUsable);
    const [nearest] = usable;
    if (nearest === undefined) {
      const message = `${first.path}:${findings[0]?.line ?? 1} ${findings[0]?.message ?? ''}`;
      return { state: 'unreadable', message, hint: HINT, findings };
    }
    const filled = new Map(
      usable.toReversed().flatMap((each) => each.filled.map((own) => [own.name, own] as const)),
    );
    const open = ALL.filter((name) => !filled.has(name)).map((name) => notFilled(name, nearest));
    return {
      state: 'read',
      evidence: {
        documents: usable.map(({ path }) => path),
        properties: ALL.length,
        filled: [...filled.values()],
        findings: sorted([...findings, ...open]),
      },
    };
  },
};

interface ReadOne {
  readonly path: string;
  readonly isUsable: boolean;
  readonly filled: readonly FilledProperty[];
  /** Of those that are there and say nothing. */
  readonly empty: ReadonlyMap<string, number>;
  readonly findings: readonly DocumentFinding[];
}

function readOne(metadata: DocumentText): ReadOne {
  const { path } = metadata;
  const document = jsonOf(metadata);
  const faults = document.problems.map(({ line, message }) =>
    found(DATA_RULES.broken, { path, line }, message),
  );
  if (!document.ok || !isRecord(document.value)) {
    const findings = document.ok
      ? [found(DATA_RULES.broken, { path, line: 1 }, 'It is no object of JSON-LD.')]
      : faults;
    return { path, isUsable: false, filled: [], empty: new Map(), findings };
  }
  const { node, at } = datasetIn(document.value);
  const names = namesOf(document.value['@context']);
  const empty = new Map<string, number>();
  const filled = Object.entries(node).flatMap(([key, value]) => {
    const name = localName(names.get(key) ?? key);
    const line = document.lineOf([...at, key]);
    if (!ALL.includes(name)) {
      return [];
    }
    if (!isFilled(value)) {
      empty.set(name, line);
      return [];
    }
    return [{ name, path, line }];
  });
  return { path, isUsable: true, filled, empty, findings: faults };
}

/** The data set itself, or the one of a graph. */
function datasetIn(value: Readonly<Record<string, unknown>>): {
  readonly node: Readonly<Record<string, unknown>>;
  readonly at: JsonPath;
} {
  const graph: readonly unknown[] = Array.isArray(value['@graph']) ? value['@graph'] : [];
  const place = graph.findIndex(
    (each) => isRecord(each) && /(?:^|[:/])Dataset$/u.test(String(each['@type'])),
  );
  const node = graph[place];
  return isRecord(node) ? { node, at: ['@graph', place] } : { node: value, at: [] };
}

/** What a context calls things: `"Titel": "sc:name"`, or `{ "@id": … }`. */
function namesOf(context: unknown): ReadonlyMap<string, string> {
  const parts: readonly unknown[] = Array.isArray(context) ? context : [context];
  return new Map(
    parts.filter(isRecord).flatMap((part) =>
      Object.entries(part).flatMap(([key, value]): readonly (readonly [string, string])[] => {
        const id = isRecord(value) ? value['@id'] : value;
        // A name that ends a namespace is a prefix, not a property.
        return typeof id === 'string' && !/[/#]$/u.test(id) && !key.startsWith('@') ? [[key, id]] : [];
      }),
    ),
  );
}

/** `rai:dataBiases`, `https://schema.org/name`, `http://mlcommons.org/croissant/RAI/dataBiases` → what is behind the last mark. */
function localName(key: string): string {
  return key.slice(Math.max(key.lastIndexOf(':'), key.lastIndexOf('/'), key.lastIndexOf('#')) + 1);
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') {
    return !isPlaceholder(value);
  }
  if (Array.isArray(value)) {
    return value.some(isFilled);
  }
  if (isRecord(value)) {
    return Object.entries(value).some(([key, own]) => key !== '@type' && isFilled(own));
  }
  return value !== null && value !== undefined;
}

function notFilled(name: string, { path, empty }: ReadOne): DocumentFinding {
  const line = empty.get(name);
  const said = line === undefined ? 'There is no' : 'Nothing stands in';
  return found(DATA_RULES.notFilled, { path, line: line ?? 1 }, `${said} property ${JSON.stringify(name)}.`);
}
