/** Arguments that switch a safeguard off, whatever function they are given to: as a keyword, or as an entry of a dictionary. */
import type { Rule } from '../../model/rules/rule.ts';
import { SOURCE_RULES } from '../../model/rules/source.ts';
import type { Found } from '../finding.ts';
import { type Call, constantOf, keywordOf } from './calls.ts';
import type { Hit } from './hit.ts';
import type { Token } from './tokens.ts';

interface Flag {
  readonly value: 'True' | 'False';
  readonly rule: Rule;
  readonly message: string;
  /** Last names of what is called with it, where other libraries have an argument of this name. */
  readonly callees?: RegExp;
}

const FLAGS: ReadonlyMap<string, Flag> = new Map<string, Flag>([
  [
    'trust_remote_code',
    {
      value: 'True',
      rule: SOURCE_RULES.trustRemoteCode,
      message: 'Python code of the model repository is downloaded and run.',
    },
  ],
  [
    'weights_only',
    {
      value: 'False',
      rule: SOURCE_RULES.torchFullLoad,
      message: 'torch.load is told to unpickle any object.',
    },
  ],
  [
    'allow_pickle',
    {
      value: 'True',
      rule: SOURCE_RULES.allowPickle,
      message: 'numpy.load may unpickle: an array of objects runs code.',
      callees: /^(?:\w*load\w*|read_array|open_memmap|partial|dict)$/u,
    },
  ],
  [
    'safe_mode',
    {
      value: 'False',
      rule: SOURCE_RULES.kerasUnsafe,
      message: 'Keras is told to run the Lambda layers that the file holds.',
      callees: /^(?:load_model|deserialize\w*|model_from_json|clone_model|partial)$/u,
    },
  ],
]);

/** Those that stand somewhere: reading the arguments of each call is most of the work. */
export function flagsIn(streams: readonly (readonly Token[])[]): ReadonlySet<string> {
  return new Set(
    streams.flatMap((tokens) => tokens.map(({ text }) => text).filter((text) => FLAGS.has(text))),
  );
}

export function* flagHits(call: Call, present: ReadonlySet<string>): Generator<Hit> {
  const name = call.callee.slice(call.callee.lastIndexOf('.') + 1);
  for (const word of present) {
    const flag = FLAGS.get(word);
    const isMeant = flag !== undefined && (flag.callees?.test(name) ?? true);
    if (isMeant && constantOf(keywordOf(call, word)) === flag.value) {
      yield { rule: flag.rule, message: flag.message };
    }
  }
}

/** `"trust_remote_code": True`, which is spread into a call somewhere else. */
export function* flagEntries(tokens: readonly Token[]): Generator<Found> {
  for (const [at, { kind, text, line, column }] of tokens.entries()) {
    const flag = kind === 'string' ? FLAGS.get(text) : undefined;
    const [colon, value, end] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    const isGiven = colon?.text === ':' && value?.text === flag?.value && isEnd(end);
    if (flag !== undefined && isGiven) {
      yield { rule: flag.rule, message: flag.message, line, column, detail: `${text}: ${flag.value}` };
    }
  }
}

/** An expression that goes on is another value. */
function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'end' || token.text === ',' || token.text === '}';
}
