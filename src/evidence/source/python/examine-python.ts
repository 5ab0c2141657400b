/** Calls of Python code that load, run or fetch what nobody has checked. */
import { detailOf, type Found } from '../finding.ts';
import { type Call, callsOf } from './calls.ts';
import { COMMANDS } from './commands.ts';
import { httpHits, hubDownload, hubModel, plainHttp, torchHub } from './downloading.ts';
import { withComputedNames } from './computed-names.ts';
import { Downloads } from './downloads.ts';
import { flagEntries, flagHits, flagsIn } from './flags.ts';
import type { Hit } from './hit.ts';
import { loaderOf } from './loaders.ts';
import { type Names, namesOf } from './names.ts';
import { type Streams, tokenize } from './tokens.ts';
import { unpicklerClasses } from './unpickler-classes.ts';

const TORCH_HUB: ReadonlySet<string> = new Set(['torch.hub.load', 'torch.hub.help', 'torch.hub.list']);

/** What is found in the order of the text; `names` and downloads hold for the whole text. */
export function* examinePython(text: string): Generator<Found> {
  const { streams, names } = readPython(text);
  const [body = []] = streams;
  const downloads = new Downloads(body);
  const flags = flagsIn(streams);
  yield* text.includes('npickler') ? unpicklerClasses(body, names) : [];
  for (const tokens of streams) {
    yield* flags.size === 0 ? [] : flagEntries(tokens);
    for (const call of callsOf(tokens)) {
      const hits = hitsOf(call, names, downloads);
      const rules = new Set(hits.map(({ rule }) => rule.id));
      const further = [...flagHits(call, flags)].filter(({ rule }) => !rules.has(rule.id));
      for (const hit of [...hits, ...further]) {
        yield {
          ...hit,
          line: call.line,
          column: call.column,
          detail: detailOf(call.callee.replace(/^\?/u, '…')),
        };
      }
    }
  }
}

/** Names that are computed are written out where there may be some. */
function readPython(text: string): { readonly streams: Streams; readonly names: Names } {
  const written = tokenize(text);
  const [body = []] = written;
  const names = namesOf(body);
  if (!/getattr|__import__|import_module/u.test(text)) {
    return { streams: written, names };
  }
  const streams = written.map((tokens) => withComputedNames(tokens, names));
  return { streams, names: namesOf(body, streams[0] ?? []) };
}

function hitsOf(call: Call, names: Names, downloads: Downloads): readonly Hit[] {
  const candidates = call.callee.startsWith('?') ? [call.callee] : names.resolve(call.callee);
  for (const name of candidates) {
    const hits = hitsOfName(call, name, downloads, names);
    if (hits.length > 0) {
      return hits;
    }
  }
  return [];
}

function hitsOfName(call: Call, resolved: string, downloads: Downloads, names: Names): readonly Hit[] {
  const hits = [
    loaderOf(resolved)?.(call, downloads, names),
    COMMANDS.get(resolved)?.(call),
    TORCH_HUB.has(resolved) ? torchHub(call) : undefined,
    hubDownload(call, resolved),
    hubModel(call, resolved),
    plainHttp(call, resolved),
    ...httpHits(call, resolved),
  ];
  return hits.filter((hit) => hit !== undefined);
}
