/** `fates-run.json` as a hostile text: its form is checked to the last key. What it says stays of the grade *reported*. */
import type { Problem, Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';
import type { RecordedFile, RunManifest } from './run-manifest.ts';
import { runManifestSchema } from './run-manifest.ts';

/** In UTF-8 bytes. The longest that `record` writes names two thousand paths. */
export const MOST_MANIFEST_BYTES = 1 << 20;
const MOST_PROBLEMS = 10;
const MOST_KEY = 200;

/** The manifest, or at most ten things that are wrong with it, each with its key. `path` is only where a problem is. */
export function readRunManifest(text: string, path: string): Result<RunManifest> {
  // A text has at least as many bytes as characters, so that a long one is never encoded.
  if (text.length > MOST_MANIFEST_BYTES || new TextEncoder().encode(text).length > MOST_MANIFEST_BYTES) {
    return refuse(unreadable(path, `it has more than ${MOST_MANIFEST_BYTES} bytes`));
  }
  const json = parsed(text);
  if (json === undefined) {
    return refuse(unreadable(path, 'it is no JSON'));
  }
  const result = runManifestSchema.safeParse(json);
  if (!result.success) {
    const { issues } = result.error;
    return refuse(
      ...issues
        .slice(0, MOST_PROBLEMS)
        .map(({ path: key, message }) => unreadable(path, message, key.map(String).join('.'))),
    );
  }
  const twice = twiceNamed(result.data);
  return twice === undefined
    ? succeed(result.data)
    : refuse(unreadable(path, `it names ${JSON.stringify(twice.path)} twice`, twice.key));
}

function twiceNamed({
  inputs,
  outputs,
}: RunManifest): { readonly key: string; readonly path: string } | undefined {
  const lists: readonly (readonly [string, readonly RecordedFile[]])[] = [
    ['inputs', inputs],
    ['outputs', outputs],
  ];
  for (const [key, files] of lists) {
    const seen = new Set<string>();
    for (const { path } of files) {
      if (seen.has(path)) {
        return { key, path };
      }
      seen.add(path);
    }
  }
  return undefined;
}

const LONE = /\p{Surrogate}/u;

/** Undefined for what is no JSON text (I-JSON, RFC 7493: a lone surrogate is none). */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (LONE.test(key) || (typeof value === 'string' && LONE.test(value))) {
        throw new SyntaxError('a lone surrogate');
      }
      return value;
    });
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

function unreadable(path: string, why: string, key = ''): Problem {
  return {
    code: 'run-manifest/unreadable',
    path,
    ...(key === '' ? {} : { key: key.slice(0, MOST_KEY) }),
    message: `This is no run manifest that can be used: ${why}.`,
    hint: 'Give a fates-run.json as actions/record of this version wrote it.',
  };
}
