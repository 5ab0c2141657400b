import type { Alias, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { KeyPath } from '../key-path.ts';
import { keyText } from '../key-path.ts';
import type { TextMistake } from '../mistake.ts';
import type { JsonValue } from '../policy.ts';
import { quoted } from '../wording.ts';

/** Expansions, not mentions: ten aliases of ten aliases are a hundred. */
const MAX_ALIASES = 100;
const MAX_NODES = 100_000;

/** Offsets into the text. A list item has no key. */
export interface Placed {
  readonly key?: number;
  readonly value: number;
}

export interface Tree {
  /** Null when it was too much to expand. */
  readonly json: JsonValue | null;
  readonly mistakes: readonly TextMistake[];
  /** By the JSON of the path. */
  readonly placed: ReadonlyMap<string, Placed>;
}

interface Limits {
  readonly isTextAt: (path: KeyPath) => boolean;
  readonly maxDepth: number;
}

interface Walk extends Limits {
  readonly anchors: Map<string, Node>;
  readonly placed: Map<string, Placed>;
  readonly mistakes: TextMistake[];
  aliases: number;
  nodes: number;
  /** Set by the first mistake that makes going on pointless. */
  stopped: boolean;
}

/** Nodes → JSON. Duplicate and merge keys, keys that are no text, unknown and too many aliases become mistakes. */
export function buildTree(contents: Node, limits: Limits): Tree {
  const walk: Walk = {
    ...limits,
    anchors: new Map(),
    placed: new Map(),
    mistakes: [],
    aliases: 0,
    nodes: 0,
    stopped: false,
  };
  const json = valueOf(contents, [], walk);
  return { json: walk.stopped ? null : json, mistakes: walk.mistakes, placed: walk.placed };
}

function valueOf(node: Node, path: KeyPath, walk: Walk, key?: number): JsonValue {
  walk.nodes += 1;
  walk.placed.set(JSON.stringify(path), { value: startOf(node), ...(key === undefined ? {} : { key }) });
  if (walk.nodes > MAX_NODES || path.length > walk.maxDepth) {
    stop(walk, node, path, BULK);
  }
  if (walk.stopped) {
    return null;
  }
  if (isAlias(node)) {
    return aliased(node, path, walk, key);
  }
  if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) {
    walk.anchors.set(node.anchor, node);
  }
  if (isMap(node)) {
    return objectOf(node, path, walk);
  }
  if (isSeq(node)) {
    return listOf(node, path, walk);
  }
  return isScalar(node) ? scalarOf(node, path, walk) : null;
}

function aliased(node: Alias, path: KeyPath, walk: Walk, key?: number): JsonValue {
  const target = walk.anchors.get(node.source);
  walk.aliases += 1;
  if (target === undefined) {
    walk.mistakes.push({
      code: 'policy/alias',
      offset: startOf(node),
      path,
      message: `The alias ${quoted(`*${node.source}`)} has no anchor before it, so it stands for nothing.`,
      hint: `Write the value itself, or mark the first place with ${quoted(`&${node.source}`)}.`,
    });
    return null;
  }
  if (walk.aliases > MAX_ALIASES) {
    stop(walk, node, path, BULK);
    return null;
  }
  const value = valueOf(target, path, walk, key);
  // Where the alias stands is what a reader has to look at, not where the anchor is.
  walk.placed.set(JSON.stringify(path), { value: startOf(node), ...(key === undefined ? {} : { key }) });
  return value;
}

function objectOf(map: YAMLMap, path: KeyPath, walk: Walk): JsonValue {
  const entries = new Map<string, JsonValue>();
  for (const pair of map.items) {
    const key = keyOf(pair, map, path, walk);
    if (key === undefined) {
      continue;
    }
    const mistake = keyMistake(key.text, entries);
    if (mistake !== undefined) {
      walk.mistakes.push({ ...mistake, offset: key.offset, path: [...path, key.text] });
      continue;
    }
    entries.set(key.text, memberOf(pair.value, [...path, key.text], walk, key.offset));
  }
  return Object.fromEntries(entries);
}

function memberOf(value: unknown, path: KeyPath, walk: Walk, key: number): JsonValue {
  return isNode(value) ? valueOf(value, path, walk, key) : nothingAt(path, key, walk);
}

/** A key without a colon, a dash without a value: null, at the place of what is around it. */
function nothingAt(path: KeyPath, offset: number, walk: Walk): null {
  walk.placed.set(JSON.stringify(path), { value: offset });
  return null;
}

function listOf(list: YAMLSeq, path: KeyPath, walk: Walk): JsonValue {
  return list.items.map((item, index) =>
    isNode(item) ? valueOf(item, [...path, index], walk) : nothingAt([...path, index], startOf(list), walk),
  );
}

function scalarOf(node: Scalar, path: KeyPath, walk: Walk): JsonValue {
  const { value, source } = node;
  if (typeof value === 'number' || typeof value === 'boolean') {
    return walk.isTextAt(path) ? (source ?? String(value)) : value;
  }
  return typeof value === 'string' ? value : null;
}

function keyOf(
  pair: Pair,
  map: YAMLMap,
  path: KeyPath,
  walk: Walk,
): { readonly text: string; readonly offset: number } | undefined {
  const { key } = pair;
  if (isScalar(key) && key.value !== null && key.value !== '') {
    const text = typeof key.value === 'string' ? key.value : (key.source ?? '');
    return { text, offset: startOf(key) };
  }
  const offset = isScalar(key) || isAlias(key) || isCollection(key) ? startOf(key) : startOf(map);
  walk.mistakes.push({
    code: 'policy/key-not-text',
    offset,
    path,
    message: 'A key here is empty or no plain text, so nothing can be looked up by it.',
    hint: 'Write the key as a word before the ":", in quotes if it has signs in it.',
  });
  return undefined;
}

function keyMistake(
  key: string,
  entries: ReadonlyMap<string, JsonValue>,
): Pick<TextMistake, 'code' | 'message' | 'hint'> | undefined {
  if (key === '<<') {
    return {
      code: 'policy/merge-key',
      message: 'The merge key "<<" is not part of YAML 1.2, and what it overrides is easy to misread.',
      hint: 'Write the keys out, or move what is shared into a file and `extends` it.',
    };
  }
  if (key === '__proto__') {
    return {
      code: 'policy/reserved-key',
      message:
        'The key `__proto__` is refused, because programs that read the policy cannot tell it from their own machinery.',
      hint: 'Rename it; a group or class of that name has to be recoded in the table.',
    };
  }
  return entries.has(key)
    ? {
        code: 'policy/duplicate-key',
        message: `${quoted(key)} occurs twice in one mapping; only one of the two would count.`,
        hint: 'Remove one of them.',
      }
    : undefined;
}

const BULK: Pick<TextMistake, 'code' | 'message' | 'hint'> = {
  code: 'policy/aliases',
  message: `The aliases expand to more than ${MAX_ALIASES} copies, ${MAX_NODES} values or too deep a nesting, so the policy is not expanded.`,
  hint: 'Write the values out where they are needed, or `extends` a file.',
};

function stop(
  walk: Walk,
  node: Node,
  path: KeyPath,
  mistake: Pick<TextMistake, 'code' | 'message' | 'hint'>,
): void {
  if (!walk.stopped) {
    walk.stopped = true;
    walk.mistakes.push({ ...mistake, offset: startOf(node), path: keyText(path).length > 200 ? [] : path });
  }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
