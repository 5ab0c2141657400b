import type { z } from 'zod';
import { isList, isObject, type JsonObject, valueAt } from '../json-value.ts';
import type { KeyPath } from '../key-path.ts';
import { type Locate, type Mistake, problemOf } from '../mistake.ts';
import type { JsonValue } from '../policy.ts';
import type { Problem } from '../../problem.ts';
import { schemaMistakes } from '../schema-mistakes.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { MOST_WAIVERS, waiverSchema, waiversMappingAt, waiversSchema } from './schema-waivers.ts';

const drafts = waiverSchema.partial();
export type WaiverDraft = z.output<typeof drafts>;

/** One waiver as far as it can be understood, so that all of its mistakes are found at once. */
export interface WaiverItem {
  readonly path: KeyPath;
  /** Without the keys that the schema refused. */
  readonly draft: WaiverDraft;
  /** The schema refused nothing of it. */
  readonly isWhole: boolean;
}

export interface WaiversText {
  readonly items: readonly WaiverItem[];
  readonly mistakes: readonly Mistake[];
  /** Of the text itself, before there is a tree. */
  readonly problems: readonly Problem[];
  readonly locate: Locate;
}

/** Items and mistakes of form. A file without content is a file without waivers. */
export function readWaivers(text: string, file: string): WaiversText {
  // Every value of a waiver is a text: an owner called 1.0 stays "1.0".
  const { json, mistakes: unread, locate } = readYaml(text, (path) => path.length >= 3);
  const problems = unread
    .filter(({ code }) => code !== 'policy/empty')
    .map(({ position, path = [], code, ...rest }) => {
      const words = { ...rest, ...OWN_WORDS.get(code) };
      return {
        ...problemOf({ ...words, code: ownCode(code), path, at: 'value' }, file, undefined),
        ...position,
      };
    });
  const mistakes = json === null ? [] : formMistakes(json);
  return { items: json === null ? [] : itemsOf(json, mistakes), mistakes, problems, locate };
}

function formMistakes(json: JsonValue): readonly Mistake[] {
  const parsed = waiversSchema.safeParse(json, { jitless: true });
  return parsed.success
    ? []
    : schemaMistakes(parsed.error.issues, json, waiversMappingAt).map((mistake) => ({
        ...mistake,
        code: ownCode(mistake.code),
      }));
}

function ownCode(code: string): string {
  return code.replace(/^policy\//u, 'waivers/');
}

/** What the reader of YAML says of a policy, said of this file. */
const OWN_WORDS: ReadonlyMap<string, Pick<Problem, 'message' | 'hint'>> = new Map([
  [
    'policy/too-large',
    {
      message: 'The waivers file has more text, lines or tokens than anybody reviews, so it is not read.',
      hint: 'Is it the right file? Take out the waivers that have expired.',
    },
  ],
  [
    'policy/too-deep',
    {
      message: 'Collections are nested deeper here than any waiver needs, so the file is not read.',
      hint: 'Check for brackets that are never closed.',
    },
  ],
  [
    'policy/aliases',
    {
      message: 'The aliases expand to more than a file of this kind needs, so they are not expanded.',
      hint: 'Write the values out.',
    },
  ],
  [
    'policy/merge-key',
    {
      message: 'The merge key "<<" is not part of YAML 1.2, and what it overrides is easy to misread.',
      hint: 'Write the keys out.',
    },
  ],
  [
    'policy/several-documents',
    {
      message:
        'A second document begins here; only one would count, and a reader could take the other for it.',
      hint: 'Keep one document: remove the "---" line.',
    },
  ],
]);

function itemsOf(json: JsonValue, mistakes: readonly Mistake[]): readonly WaiverItem[] {
  const list = valueAt(json, ['waivers']);
  return (isList(list) ? list.slice(0, MOST_WAIVERS) : []).flatMap((item, index) => {
    const path: KeyPath = ['waivers', index];
    const own = mistakes.filter(({ path: at }) => at[0] === 'waivers' && at[1] === index);
    return isObject(item) ? [itemOf(item, path, own)] : [];
  });
}

function itemOf(item: JsonObject, path: KeyPath, own: readonly Mistake[]): WaiverItem {
  const refused = new Set(own.map(({ path: at }) => at[2]));
  const kept = Object.fromEntries(Object.entries(item).filter(([key]) => !refused.has(key)));
  const parsed = drafts.safeParse(kept, { jitless: true });
  return { path, draft: parsed.success ? parsed.data : {}, isWhole: own.length === 0 && parsed.success };
}
