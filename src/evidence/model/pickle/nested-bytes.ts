/** Bytes in a pickle that a loader on the allow-list takes for a further pickle, or for an archive with one: opened as such. */
import { slicePart } from '../archive/slice-part.ts';
import type { Examination, ModelFinding } from '../examination.ts';
import type { Part } from '../part.ts';
import { bytesPart } from '../reading/bytes-part.ts';
import { PICKLE_RULES } from '../rules/pickle.ts';
import type { CallValue, GlobalValue, Place, Value } from './value.ts';
import { isNamed, membersOf, textOf } from './value.ts';

/** Where in the part they stand. */
export interface NestedBytes {
  readonly start: number;
  readonly length: number;
  /** `latin1`: text in UTF-8, one character a byte, as protocol 2 writes bytes. */
  readonly as: 'bytes' | 'latin1';
  /** Of the call. */
  readonly offset: number;
  /** `torch.storage._load_from_bytes`. */
  readonly loader: string;
}

export type Recurse = (part: Part) => Promise<Examination>;

/** What is held of one of them, where it cannot be read in place. */
const MOST_HELD = 32 * 2 ** 20;
const LATIN1 = /^(?:latin[-_ ]?1|iso-?8859-?1)$/iu;

/** The bytes that a loader is given, when they stand in the file as they are. */
export function bytesGiven(
  callee: GlobalValue,
  args: Value,
): Pick<NestedBytes, 'start' | 'length' | 'as'> | undefined {
  if (!isNamed(callee, 'torch.storage._load_from_bytes')) {
    return undefined;
  }
  const given = membersOf(args, 'tuple')?.[0];
  if (given?.kind === 'plain' && given.bytes !== undefined) {
    return { ...given.bytes, as: 'bytes' };
  }
  const encoded = given?.kind === 'call' ? encodedText(given) : undefined;
  return encoded && { ...encoded, as: 'latin1' };
}

function encodedText({ callee, args }: CallValue): Place | undefined {
  const [text, codec] = isNamed(callee, '_codecs.encode') ? (membersOf(args, 'tuple') ?? []) : [];
  return text?.kind === 'text' && LATIN1.test(textOf(codec) ?? '') ? text.bytes : undefined;
}

/** Opens one after another, in their order; what is too long to be held and cannot be read in place is inconclusive. */
export async function nestedFindings(
  part: Part,
  nested: readonly NestedBytes[],
  recurse: Recurse,
): Promise<readonly ModelFinding[]> {
  const findings: ModelFinding[] = [];
  const held: NestedBytes[] = [];
  for (const each of nested.toSorted((a, b) => a.start - b.start)) {
    if (each.as === 'bytes' && part.read !== undefined) {
      const inner = slicePart(part, nameOf(each), part.read, each.start, each.length);
      findings.push(...(await opened(each, inner, part, recurse)));
    } else if (each.length > MOST_HELD) {
      findings.push(unopened(each, part, `${each.length} bytes are too many to be opened where they lie`));
    } else {
      held.push(each);
    }
  }
  const left = new Set(held);
  for await (const { each, bytes } of cutOut(part, held)) {
    left.delete(each);
    const content = each.as === 'bytes' ? bytes : fromLatin1(bytes);
    findings.push(
      ...(content === undefined
        ? [unopened(each, part, 'the text is of no bytes')]
        : await opened(each, bytesPart(part, nameOf(each), content), part, recurse)),
    );
  }
  return [...findings, ...[...left].map((each) => unopened(each, part, 'they cannot be read again'))];
}

async function opened(
  each: NestedBytes,
  inner: Part,
  part: Part,
  recurse: Recurse,
): Promise<readonly ModelFinding[]> {
  const { format, findings, notAModel } = await recurse(inner);
  return format === 'unknown' || notAModel === true
    ? [...findings, unopened(each, part, 'the bytes are of no format that is known')]
    : findings;
}

/** What nobody opens is not examined. */
export function unopened({ offset, loader }: NestedBytes, { within }: Part, because?: string): ModelFinding {
  const why = because === undefined ? '' : `, and they are not examined: ${because}`;
  return {
    rule: PICKLE_RULES.nestedPickle,
    offset,
    ...(within.length === 0 ? {} : { within }),
    message: `${loader} loads bytes of the file as a further pickle${why}.`,
    detail: loader,
  };
}

function nameOf({ start }: NestedBytes): string {
  return `bytes at ${start}`;
}

/** Of places that are sorted and apart, the bytes, in one pass. */
async function* cutOut(
  part: Part,
  places: readonly NestedBytes[],
): AsyncGenerator<{ readonly each: NestedBytes; readonly bytes: Uint8Array }> {
  let next = 0;
  let at = 0;
  let bytes = new Uint8Array(places[0]?.length ?? 0);
  if (places.length === 0) {
    return;
  }
  for await (const chunk of part.chunks()) {
    for (let each = places[next]; each !== undefined && each.start < at + chunk.length; ) {
      const from = Math.max(0, each.start - at);
      const to = Math.min(chunk.length, each.start + each.length - at);
      bytes.set(chunk.subarray(from, to), at + from - each.start);
      if (each.start + each.length > at + chunk.length) {
        break;
      }
      yield { each, bytes };
      next += 1;
      each = places[next];
      bytes = new Uint8Array(each?.length ?? 0);
    }
    at += chunk.length;
  }
}

/** Undefined when it is no UTF-8, or has a character that is no byte. */
function fromLatin1(utf8: Uint8Array): Uint8Array | undefined {
  const bytes = new Uint8Array(utf8.length);
  let length = 0;
  for (let at = 0; at < utf8.length; at += 1) {
    const first = utf8[at] ?? 0;
    const second = utf8[at + 1] ?? 0;
    if (first < 0x80) {
      bytes[length] = first;
    } else if ((first === 0xc2 || first === 0xc3) && second >= 0x80 && second < 0xc0) {
      bytes[length] = ((first & 0x03) << 6) | (second & 0x3f);
      at += 1;
    } else {
      return undefined;
    }
    length += 1;
  }
  return bytes.subarray(0, length);
}
