/** Calls that fetch models, data or code: pinned to a commit or not, over a checked connection or not. */
import { SOURCE_RULES } from '../../model/rules/source.ts';
import { argumentAt, type Argument, type Call, constantOf, keywordOf, literalOf } from './calls.ts';
import type { Hit } from './hit.ts';

const COMMIT = /^[0-9a-f]{40}$/iu;
const LOCAL =
  /^(?:\.{0,2}\/|\.{1,2}$|~|[A-Za-z]:\\|(?:outputs?|checkpoints?|models?|runs|results|artifacts)\/|[^/]*\/[^/]*\/)/u;
/** The packaged builders of `datasets`, which read local files. */
const FILE_BUILDERS: ReadonlySet<string> = new Set([
  'csv',
  'json',
  'parquet',
  'text',
  'arrow',
  'imagefolder',
  'audiofolder',
]);
const HUB_FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['hf_hub_download', 'repo_id'],
  ['snapshot_download', 'repo_id'],
  ['load_dataset', 'path'],
  ['from_pretrained', 'pretrained_model_name_or_path'],
]);
/** Classes and functions that take a model of the hub by its name; by their full names, and where a literal stands. */
const HUB_MODELS: ReadonlyMap<string, { readonly index: number; readonly keyword: string }> = new Map([
  ['transformers.pipeline', { index: 1, keyword: 'model' }],
  ['sentence_transformers.SentenceTransformer', { index: 0, keyword: 'model_name_or_path' }],
  ['sentence_transformers.CrossEncoder', { index: 0, keyword: 'model_name' }],
]);
const HTTP_VERBS: ReadonlySet<string> = new Set([
  'get',
  'post',
  'put',
  'request',
  'head',
  'stream',
  'Session',
  'Client',
]);

/** Of calls that are known by their last name alone, whatever they are called on. */
export function hubDownload(call: Call, resolved: string): Hit | undefined {
  const name = resolved.slice(resolved.lastIndexOf('.') + 1);
  const keyword = HUB_FUNCTIONS.get(name);
  const isOther =
    resolved.startsWith('<local>') || (name === 'load_dataset' && resolved !== 'datasets.load_dataset');
  if (keyword === undefined || isOther || keywordOf(call, '**') !== undefined) {
    return undefined;
  }
  const source = literalOf(argumentAt(call, 0, keyword));
  const isFile = source === undefined ? false : LOCAL.test(source) || FILE_BUILDERS.has(source);
  if (isFile || (source === undefined && name === 'from_pretrained' && call.arguments().length === 0)) {
    return undefined;
  }
  return pinHit(keywordOf(call, 'revision'), source, name);
}

export function hubModel(call: Call, resolved: string): Hit | undefined {
  const where = HUB_MODELS.get(resolved);
  const source = where && literalOf(argumentAt(call, where.index, where.keyword));
  const isFile = source === undefined || LOCAL.test(source) || keywordOf(call, '**') !== undefined;
  return isFile ? undefined : pinHit(keywordOf(call, 'revision'), source, 'from_pretrained', resolved);
}

function pinHit(
  revision: Argument | undefined,
  source: string | undefined,
  name: string,
  said: string = name,
): Hit | undefined {
  const text = literalOf(revision);
  if (
    revision !== undefined &&
    constantOf(revision) !== 'None' &&
    (text === undefined || COMMIT.test(text))
  ) {
    return undefined;
  }
  // A computed source may be a folder: only what certainly comes from a hub is said of it.
  if (source === undefined && name === 'from_pretrained') {
    return undefined;
  }
  const rule = name === 'from_pretrained' ? SOURCE_RULES.unpinnedBaseModel : SOURCE_RULES.unpinnedDownload;
  return {
    rule,
    message:
      text === undefined
        ? `${said} names no revision: it takes what stands there on the day.`
        : `${said} names a branch, a tag or a short commit, which can be moved or mistaken.`,
  };
}

/** `owner/name:ref`; nothing of `source="local"`. */
export function torchHub(call: Call): Hit | undefined {
  if (
    literalOf(argumentAt(call, 2, 'source')) === 'local' ||
    literalOf(keywordOf(call, 'source')) === 'local'
  ) {
    return undefined;
  }
  const reference = literalOf(argumentAt(call, 0, 'repo_or_dir'))?.split(':')[1] ?? '';
  const isTrusted = constantOf(keywordOf(call, 'trust_repo')) === 'True';
  if (COMMIT.test(reference)) {
    return undefined;
  }
  return {
    rule: SOURCE_RULES.torchHub,
    message: `torch.hub runs the code of a repository at no fixed commit${isTrusted ? ', and is told not to ask' : ''}.`,
  };
}

export function httpHits(call: Call, resolved: string): readonly Hit[] {
  const dot = resolved.lastIndexOf('.');
  const isUnverified =
    dot !== -1 &&
    HTTP_VERBS.has(resolved.slice(dot + 1)) &&
    constantOf(keywordOf(call, 'verify')) === 'False';
  return isUnverified
    ? [{ rule: SOURCE_RULES.noVerify, message: 'The certificate of the server is not checked.' }]
    : [];
}

const FETCHERS: ReadonlySet<string> = new Set([
  'requests.get',
  'httpx.get',
  'httpx.stream',
  'urllib.request.urlopen',
  'urllib.request.urlretrieve',
  'wget.download',
  'gdown.download',
  'torch.hub.download_url_to_file',
  'torch.hub.load_state_dict_from_url',
  'pandas.read_csv',
  'pandas.read_parquet',
  'pandas.read_pickle',
]);
const OWN_MACHINE =
  /^http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0|host\.docker\.internal)(?:[:/]|$)/iu;

export function plainHttp(call: Call, resolved: string): Hit | undefined {
  if (!FETCHERS.has(resolved) && !resolved.endsWith('.get_file')) {
    return undefined;
  }
  const isPlain = call
    .arguments()
    .some(({ tokens }) =>
      tokens.some(
        ({ kind, text }) => kind === 'string' && /^http:\/\//iu.test(text) && !OWN_MACHINE.test(text),
      ),
    );
  return isPlain
    ? { rule: SOURCE_RULES.plainHttp, message: 'What is fetched here can be changed on the way.' }
    : undefined;
}
