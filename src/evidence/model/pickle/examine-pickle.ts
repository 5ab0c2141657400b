import type { Budget } from '../budget.ts';
import type { Examination, ModelFinding } from '../examination.ts';
import type { Part } from '../part.ts';
import { PICKLE_RULES } from '../rules/pickle.ts';
import { Cursor } from './cursor.ts';
import { Facts } from './facts.ts';
import { Findings, ORDER } from './findings.ts';
import type { Recurse } from './nested-bytes.ts';
import { nestedFindings, unopened } from './nested-bytes.ts';
import type { Reading, Stream } from './stream.ts';
import { readStream } from './stream.ts';
import type { Value } from './value.ts';
import { ValueKeeper } from './keeper/value-keeper.ts';

export interface PickleExamination extends Examination {
  readonly format: 'pickle' | 'joblib' | 'pytorch-legacy';
  /** Whole streams that were read, one after another, those inside joblib's object arrays included. */
  readonly streams: number;
  /** A stream came to its STOP or to a limit, or something was imported that Python could import: not just bytes that look like opcodes. */
  readonly isPickle: boolean;
  /** Where bytes begin that are no pickle, after the last stream; absent when the file ends there. */
  readonly rest?: number;
}

/** The first object of PyTorch's format before 1.6 (torch/serialization.py). */
const LEGACY_MAGIC = 0x1950a86a20f9469cfc6cn;
/** Magic number, protocol version, system, object, keys of the storages: then the storages. */
const LEGACY_STREAMS = 5;
const PADDING: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20]);

/**
 * Reads all pickle streams of a part by emulation: nothing is imported, called or built. A part with joblib's arrays is read twice, as
 * joblib does and as pickle does, for which the arrays' bytes are opcodes. Spends bytes and opcodes of the budget.
 */
export async function examinePickle(
  part: Part,
  budget: Budget,
  recurse?: Recurse,
): Promise<PickleExamination> {
  const findings = new Findings(budget.limits.findings);
  const outcome = await new Streams(part, budget, findings, true).read();
  const inside = [...(await openedIn(part, findings, recurse))];
  if (outcome.format === 'joblib') {
    const asPickle = new Findings(budget.limits.findings);
    const streams = new Streams(part, budget, asPickle, false);
    await streams.read();
    findings.mergeImports(asPickle, streams.objectsAt);
    const found = await openedIn(part, asPickle, recurse);
    inside.push(...found.filter(({ rule }) => rule.leadsTo === 'dangerous'));
  }
  return { ...outcome, findings: withInside(findings.all(part.within), inside, budget.limits.findings) };
}

async function openedIn(
  part: Part,
  { nested }: Findings,
  recurse: Recurse | undefined,
): Promise<readonly ModelFinding[]> {
  return recurse === undefined
    ? nested.map((each) => unopened(each, part))
    : await nestedFindings(part, nested, recurse);
}

/** Own findings first; of each gravity at most so many as one file may have, so that none hides a worse one. */
function withInside(
  own: readonly ModelFinding[],
  inside: readonly ModelFinding[],
  most: number,
): readonly ModelFinding[] {
  const kept = ORDER.flatMap((gravity) =>
    inside.filter(({ rule }) => rule.leadsTo === gravity).slice(0, most),
  );
  return [...own, ...kept];
}

/** The streams of a part, one after another. */
class Streams {
  readonly #findings: Findings;
  readonly #reading: Reading;
  readonly #facts = new Facts();
  #accepted = 0;
  #isLegacy = false;
  #isPickle = false;
  #rest: number | undefined;

  constructor(part: Part, budget: Budget, findings: Findings, asJoblib: boolean) {
    const reading: Reading = {
      cursor: new Cursor(part.chunks(), (length) => {
        reading.outOfBytes ||= !budget.spend('bytes', length);
        return !reading.outOfBytes;
      }),
      budget,
      keeper: new ValueKeeper(),
      facts: this.#facts,
      asJoblib,
      outOfBytes: false,
      sawArrays: false,
      objectsAt: Number.POSITIVE_INFINITY,
      streams: 0,
    };
    this.#reading = reading;
    this.#findings = findings;
  }

  get objectsAt(): number {
    return this.#reading.objectsAt;
  }

  async read(): Promise<Omit<PickleExamination, 'findings'>> {
    const { cursor } = this.#reading;
    try {
      while (await this.#next()) {
        // Each turn reads a stream, or passes over padding.
      }
    } finally {
      await cursor.close();
    }
    if (this.#accepted > 1 && !this.#isLegacy) {
      const message = `${this.#accepted} pickles stand one after another.`;
      this.#findings.add(PICKLE_RULES.severalStreams, 0, message, `${this.#accepted} pickles`);
    }
    const format = this.#isLegacy ? 'pytorch-legacy' : this.#reading.sawArrays ? 'joblib' : 'pickle';
    return {
      format,
      facts: this.#facts.toFacts(),
      streams: this.#reading.streams,
      isPickle: this.#isPickle,
      ...(this.#rest !== undefined && { rest: this.#rest }),
    };
  }

  /** False when there is no more to read, or no sense in it. */
  async #next(): Promise<boolean> {
    const { cursor } = this.#reading;
    const start = cursor.position;
    if (!(await this.#hasMore())) {
      return this.#endsEarly();
    }
    if (this.#accepted > 0 && PADDING.has(cursor.bytes[cursor.at] ?? 0)) {
      await this.#passOverPadding(start);
      return true;
    }
    const stream = await readStream(this.#reading);
    const isPickle = this.#accepted === 0 || stream.end !== 'broken' || stream.hasImported;
    if (!isPickle) {
      this.#rest = start;
      const message = 'After the last pickle come bytes that are none.';
      this.#findings.add(PICKLE_RULES.trailingBytes, start, message, `from byte ${start}`);
      return false;
    }
    this.#accepted++;
    this.#isPickle ||= stream.end !== 'broken' || stream.hasImported;
    this.#findings.merge(stream.findings);
    this.#tellEnd(stream);
    return stream.end === 'stop' && (await this.#legacy(stream.result));
  }

  async #hasMore(): Promise<boolean> {
    const { cursor } = this.#reading;
    while (cursor.left === 0) {
      if (!(await cursor.fill())) {
        return false;
      }
    }
    return true;
  }

  /** Always false: reading is over. */
  #endsEarly(): false {
    if (this.#reading.outOfBytes) {
      const offset = this.#reading.cursor.position;
      this.#findings.add(
        PICKLE_RULES.limit,
        offset,
        'The limit of bytes that are read of one file is reached.',
        'bytes',
      );
    } else if (this.#accepted === 0) {
      this.#findings.add(PICKLE_RULES.brokenStream, 0, 'There are no bytes.', 'empty');
    }
    return false;
  }

  async #passOverPadding(start: number): Promise<void> {
    const { cursor } = this.#reading;
    while ((await this.#hasMore()) && PADDING.has(cursor.bytes[cursor.at] ?? 0)) {
      cursor.at++;
    }
    const message = `${cursor.position - start} bytes of zeros or blanks follow a pickle.`;
    this.#findings.add(PICKLE_RULES.padding, start, message, 'zeros or blanks');
  }

  #tellEnd({ end, reason, offset, hasCalled, hasImported }: Stream): void {
    if (end === 'limit') {
      this.#findings.add(PICKLE_RULES.limit, offset, `${reason}, so the rest is not examined.`, reason);
    } else if (end === 'broken') {
      const rule = hasCalled || hasImported ? PICKLE_RULES.brokenAfterCall : PICKLE_RULES.brokenStream;
      this.#findings.add(rule, offset, `${reason}: the stream breaks at byte ${offset}.`, reason);
    }
  }

  /** Passes over the storages of PyTorch's old format, whose sizes the object's persistent ids have said. */
  async #legacy(result: Value | undefined): Promise<boolean> {
    const { cursor } = this.#reading;
    this.#isLegacy ||= this.#accepted === 1 && result?.kind === 'number' && result.value === LEGACY_MAGIC;
    if (!this.#isLegacy || this.#accepted !== LEGACY_STREAMS) {
      return true;
    }
    const storages = [...this.#facts.storages.values()];
    const keys = result?.kind === 'items' ? result.count : -1;
    const total = storages.reduce((sum, { elements, width }) => sum + 8 + elements * width, 0);
    if (keys !== storages.length) {
      return true;
    }
    const offset = cursor.position;
    if (!(await cursor.skip(total))) {
      const reason = `The ${total} bytes of the storages go beyond the end of the file`;
      this.#findings.add(PICKLE_RULES.brokenAfterCall, offset, `${reason}.`, reason);
      return false;
    }
    return true;
  }
}
