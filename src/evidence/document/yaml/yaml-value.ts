import type { Alias, Node, Pair, YAMLMap } from 'yaml';
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq } from 'yaml';

/** Expansions, not mentions: ten aliases of ten aliases are a hundred. */
const MAX_ALIASES = 200;
const MAX_NODES = 200_000;

export type YamlPath = readonly (string | number)[];

/** The offset of the key, or of an item of a list. */
export type Placed = number;

interface Mistake {
  readonly offset: number;
  readonly message: string;
}

interface Walk {
  readonly maxDepth: number;
  readonly anchors: Map<string, Node>;
  readonly placed: Map<string, Placed>;
  readonly problems: Mistake[];
  aliases: number;
  nodes: number;
  /** Set by the first mistake that makes going on pointless. */
  stopped: boolean;
}

export interface BuiltValue {
  /** Undefined when it was too much to expand. */
  readonly value: unknown;
  readonly problems: readonly Mistake[];
  readonly placed: ReadonlyMap<string, Placed>;
}

export function pathKey(path: YamlPath): string {
  return JSON.stringify(path);
}

/** Nodes → plain values. Aliases are expanded up to a limit, merge keys give what the mapping itself does not say. */
export function buildValue(contents: Node | null, maxDepth: number): BuiltValue {
  const walk: Walk = {
    maxDepth,
    anchors: new Map(),
    placed: new Map(),
    problems: [],
    aliases: 0,
    nodes: 0,
    stopped: false,
  };
  const value = contents === null ? null : valueOf(contents, [], startOf(contents), walk);
  return { value: walk.stopped ? undefined : value, problems: walk.problems, placed: walk.placed };
}

function valueOf(node: Node, path: YamlPath, offset: number, walk: Walk): unknown {
  walk.nodes += 1;
  walk.placed.set(pathKey(path), offset);
  if (walk.nodes > MAX_NODES || path.length > walk.maxDepth) {
    stop(walk, offset);
  }
  if (walk.stopped) {
    return null;
  }
  if (isAlias(node)) {
    return aliased(node, path, offset, walk);
  }
  const value = ownValueOf(node, path, walk);
  // Only now: an anchor inside its own collection would never end.
  if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) {
    walk.anchors.set(node.anchor, node);
  }
  return value;
}

function ownValueOf(node: Node, path: YamlPath, walk: Walk): unknown {
  if (isMap(node)) {
    return Object.fromEntries(entriesOf(node, path, walk));
  }
  if (isSeq(node)) {
    return node.items.map((item, index) =>
      isNode(item) ? valueOf(item, [...path, index], startOf(item), walk) : null,
    );
  }
  return isScalar(node) ? scalarOf(node.value, node.source) : null;
}

function scalarOf(value: unknown, source: string | undefined): unknown {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : (source ?? String(value));
  }
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function aliased(node: Alias, path: YamlPath, offset: number, walk: Walk): unknown {
  const target = walk.anchors.get(node.source);
  walk.aliases += 1;
  if (target === undefined) {
    walk.problems.push({ offset: startOf(node), message: 'An alias here has no anchor before it.' });
    return null;
  }
  if (walk.aliases > MAX_ALIASES) {
    stop(walk, startOf(node));
    return null;
  }
  return valueOf(target, path, offset, walk);
}

function entriesOf(map: YAMLMap, path: YamlPath, walk: Walk): ReadonlyMap<string, unknown> {
  const entries = new Map<string, unknown>();
  const merged: unknown[] = [];
  for (const pair of map.items) {
    const key = keyOf(pair);
    const at = isNode(pair.key) ? startOf(pair.key) : startOf(map);
    if (key === undefined) {
      walk.problems.push({ offset: at, message: 'A key here is empty or no plain text.' });
    } else if (entries.has(key)) {
      walk.problems.push({ offset: at, message: 'A key occurs twice in one mapping; the first counts.' });
    } else {
      const own = [...path, key];
      const value = isNode(pair.value) ? valueOf(pair.value, own, at, walk) : placedNull(own, at, walk);
      if (key === '<<' && typeof value === 'object') {
        merged.push(value);
      } else {
        entries.set(key, value);
      }
    }
  }
  for (const [key, value] of merged.flat().flatMap((each) => Object.entries(each ?? {}))) {
    if (!entries.has(key)) {
      entries.set(key, value);
    }
  }
  return entries;
}

function placedNull(path: YamlPath, offset: number, walk: Walk): null {
  walk.placed.set(pathKey(path), offset);
  return null;
}

function keyOf({ key }: Pair): string | undefined {
  if (!isScalar(key) || key.value === null || key.value === '') {
    return undefined;
  }
  return typeof key.value === 'string' ? key.value : key.source;
}

function stop(walk: Walk, offset: number): void {
  if (!walk.stopped) {
    walk.stopped = true;
    walk.problems.push({
      offset,
      message: `It expands to more than ${MAX_ALIASES} copies by aliases, ${MAX_NODES} values or ${walk.maxDepth} levels.`,
    });
  }
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
