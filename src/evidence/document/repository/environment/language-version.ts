/** Where files fix the version of the language, and how exactly. */
import { z } from 'zod';
import type { DocumentText } from '../../document.ts';
import { readJson } from '../../json/read-json.ts';

export interface LanguageVersion {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Three numbers: one version, not a series of them. */
  readonly isExact: boolean;
}

const EXACT = /^v?\d{1,4}\.\d{1,4}\.\d{1,4}(?:[-+.]?[a-z\d.]{1,30})?$/iu;
const RENV = z.object({ R: z.object({ Version: z.string() }) });

/** One line of a file, and the version that it names. */
interface Form {
  readonly name: RegExp;
  /** The first group is the version as written. Tested against one line of at most 500 letters. */
  readonly line: RegExp;
}

const FORMS: readonly Form[] = [
  { name: /^\.(?:python|node|ruby|R)-version$|^\.nvmrc$/u, line: /^\s{0,8}([^\s#]{1,60})/u },
  { name: /^runtime\.txt$/u, line: /^\s{0,8}(?:python|R)-(\S{1,60})/u },
  {
    name: /^\.tool-versions$/u,
    line: /^\s{0,8}(?:python|nodejs|node|R|julia)\s{1,40}([^\s#]{1,60})/u,
  },
  { name: /^pyproject\.toml$/u, line: /^\s{0,8}requires-python\s{0,8}=\s{0,8}["']([^"']{1,100})["']/u },
  { name: /^Pipfile$/u, line: /^\s{0,8}python_(?:full_)?version\s{0,8}=\s{0,8}["']([^"']{1,60})["']/u },
  {
    name: /^(?:environment|conda)(?:[-_.][\w-]{0,60})?\.ya?ml$/u,
    line: /^\s{0,20}-\s{0,8}["']?python\s{0,4}(={1,2}[^\s"'#]{1,60}|[<>~!][^\s"'#]{0,60})/u,
  },
];

/** The first version that a file of a known form names; undefined: it names none. */
export function languageVersion({ path, text }: DocumentText): LanguageVersion | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'renv.lock') {
    return versionOfR(path, text);
  }
  const form = FORMS.find((each) => each.name.test(name));
  if (form === undefined) {
    return undefined;
  }
  for (const [index, written] of text.split('\n').entries()) {
    const version = form.line.exec(written.slice(0, 500))?.[1];
    if (version !== undefined) {
      const bare = version.replace(/^={1,3}\s{0,4}/u, '').split('=')[0] ?? '';
      return { path, line: index + 1, isExact: EXACT.test(bare.trim()) };
    }
  }
  return undefined;
}

function versionOfR(path: string, text: string): LanguageVersion | undefined {
  const json = readJson(text);
  const version = json.ok ? RENV.safeParse(json.value).data?.R.Version : undefined;
  return json.ok && version !== undefined
    ? { path, line: json.lineOf(['R', 'Version']), isExact: EXACT.test(version) }
    : undefined;
}
