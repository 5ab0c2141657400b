import type { KeyPath } from './key-path.ts';
import type { Locate, Mistake } from './mistake.ts';
import { problemOf } from './mistake.ts';
import type { JsonValue } from './policy.ts';
import { isPresetName, PRESET_NAMES, PRESETS } from './presets.ts';
import type { Problem } from '../problem.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { folderOf, rootedPath } from './rooted-path.ts';
import { isTextAt } from './schema.ts';
import { isList, valueAt } from './json-value.ts';
import { meant, quoted } from './wording.ts';

/** Where a policy and the files that it extends are read from; the workspace, or a commit. */
export interface PolicyFiles {
  /** Of the policy itself, from the root. */
  readonly path: string;
  /** Text of a file, by its path from the root; null when there is none. */
  read(path: string): Promise<string | null>;
}

/** One file or preset of a policy: the farthest first, the policy itself last. */
export interface Layer {
  /** Path from the root, or the preset's name. */
  readonly source: string;
  readonly preset: boolean;
  readonly folder: string;
  readonly json: JsonValue;
  /** Presets have no positions. */
  readonly locate?: Locate;
}

export interface Layers {
  readonly layers: readonly Layer[];
  /** False when something that is extended could not be read. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

const MAX_DEPTH = 5;
const MAX_LAYERS = 50;

interface Loading {
  readonly files: PolicyFiles;
  readonly layers: Layer[];
  readonly problems: Problem[];
  readonly texts: Map<string, string | null>;
  complete: boolean;
}

/** Reads the policy and all that it extends. Every file is read once; cycles, depth and number are bounded. */
export async function loadLayers(files: PolicyFiles): Promise<Layers> {
  const loading: Loading = { files, layers: [], problems: [], texts: new Map(), complete: true };
  const text = await textOf(files.path, loading);
  if (text === null) {
    const problem: Problem = {
      code: 'policy/not-found',
      path: files.path,
      message: 'There is no policy at this path, so nothing says what must hold.',
      hint: 'Run `fates init` to write one, or correct the path.',
    };
    return { layers: [], complete: false, problems: [problem] };
  }
  await loadFile(files.path, text, [], loading);
  return { layers: loading.layers, complete: loading.complete, problems: loading.problems };
}

async function textOf(path: string, { files, texts }: Loading): Promise<string | null> {
  const known = texts.get(path);
  if (known !== undefined) {
    return known;
  }
  const text = await files.read(path);
  texts.set(path, text);
  return text;
}

async function loadFile(
  path: string,
  text: string,
  within: readonly string[],
  loading: Loading,
): Promise<void> {
  const { json, mistakes, locate } = readYaml(text, isTextAt);
  for (const { position, path: at = [], ...mistake } of mistakes) {
    const problem = problemOf({ ...mistake, path: at, at: 'value' }, path, undefined);
    loading.problems.push({ ...problem, ...position });
  }
  if (json === null) {
    loading.complete = false;
    return;
  }
  const layer: Layer = { source: path, preset: false, folder: folderOf(path), json, locate };
  const extended = valueAt(json, ['extends']);
  for (const [index, name] of (isList(extended) ? extended : []).entries()) {
    if (typeof name === 'string' && name !== '') {
      // One after the other: the order of layers is the order in the file.
      const mistake = await loadExtended(name, [...within, path], layer, loading);
      if (mistake !== undefined) {
        loading.complete = false;
        const at: KeyPath = ['extends', index];
        loading.problems.push(problemOf({ ...mistake, path: at, at: 'value' }, path, locate));
      }
    }
  }
  loading.layers.push(layer);
}

type ExtendsMistake = Pick<Mistake, 'code' | 'message' | 'hint'>;

async function loadExtended(
  name: string,
  within: readonly string[],
  from: Layer,
  loading: Loading,
): Promise<ExtendsMistake | undefined> {
  if (loading.layers.length >= MAX_LAYERS) {
    return {
      code: 'policy/extends-too-many',
      message: `More than ${MAX_LAYERS} files and presets are extended; nobody could say which of them decides.`,
      hint: 'Extend fewer.',
    };
  }
  if (isPresetName(name)) {
    loading.layers.push({ source: name, preset: true, folder: '', json: PRESETS[name] });
    return undefined;
  }
  const path = rootedPath(from.folder, name);
  const refused = path === null ? outsideRoot(name) : placeMistake(path, within);
  if (path === null || refused !== undefined) {
    return refused;
  }
  const text = await textOf(path, loading);
  if (text === null) {
    return notFound(name, path);
  }
  await loadFile(path, text, within, loading);
  return undefined;
}

function outsideRoot(name: string): ExtendsMistake {
  return {
    code: 'policy/extends-outside',
    message: `${quoted(name)} leads out of this repository, where the policy cannot be reviewed with it.`,
    hint: `Extend a preset (${PRESET_NAMES.map(quoted).join(', ')}) or a file of the repository, by its path from the folder of this file.`,
  };
}

function placeMistake(path: string, within: readonly string[]): ExtendsMistake | undefined {
  if (within.includes(path)) {
    return {
      code: 'policy/extends-cycle',
      message: `${quoted(path)} extends itself: ${[...within.slice(within.indexOf(path)), path].map(quoted).join(' → ')}.`,
      hint: 'Remove one of these `extends`.',
    };
  }
  return within.length > MAX_DEPTH
    ? {
        code: 'policy/extends-too-deep',
        message: `Files extend files more than ${MAX_DEPTH} deep here; nobody could say which of them decides.`,
        hint: 'Extend the far file directly.',
      }
    : undefined;
}

function notFound(name: string, path: string): ExtendsMistake {
  const isFile = /[/.]/u.test(name);
  return isFile
    ? {
        code: 'policy/extends-not-found',
        message: `There is no file ${quoted(path)}, so the requirements in it would not be judged.`,
        hint: 'Correct the path (from the folder of this file), or commit the file.',
      }
    : {
        code: 'policy/unknown-preset',
        message: `There is neither a preset nor a file ${quoted(name)}, so what it should bring would not be judged.`,
        hint: meant(name, PRESET_NAMES, 'Presets'),
      };
}
