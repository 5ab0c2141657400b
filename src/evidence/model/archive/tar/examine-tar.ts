import type { Examination } from '../../examination.ts';
import type { ExamineContext, FormatExaminer } from '../../format-examiner.ts';
import type { Part } from '../../part.ts';
import { examined } from '../../reading/examined.ts';
import type { Notes } from '../../reading/notes.ts';
import { textOf } from '../../reading/numbers.ts';
import { ARCHIVE_RULES } from '../../rules/archive.ts';
import { Contents } from '../contents.ts';
import type { Held } from '../held.ts';
import { heldPart } from '../held.ts';
import { Member } from '../member.ts';
import { leavesFolder, Names } from '../names.ts';
import { slicePart } from '../slice-part.ts';
import { summaryOf } from '../summary.ts';
import { tellCode } from '../brought-code.ts';
import type { TarHeader } from './header.ts';
import { BLOCK, paxFields, tarHeader } from './header.ts';

/** Of names and fields that stand in members of their own. */
const MOST_EXTRA = 1 << 20;
const FILES: ReadonlySet<string> = new Set(['0', '7']);
const LINKS: ReadonlySet<string> = new Set(['1', '2']);
const DEVICES: ReadonlySet<string> = new Set(['3', '4', '6']);
const EXTRAS: ReadonlySet<string> = new Set(['L', 'K', 'x', 'g']);

export const tar: FormatExaminer = {
  format: 'tar',
  title: 'tar',
  isContainer: true,
  recognise: (head) => tarHeader(head.subarray(0, BLOCK)) !== undefined,
  examine: examineTar,
};

async function examineTar(part: Part, context: ExamineContext): Promise<Examination> {
  let summary: Partial<Examination> = {};
  const examination = await examined('tar', part, context, async (notes) => {
    const held = await heldPart(part, context.budget);
    const run = new TarRun(part, held, context, notes);
    await run.toEnd();
    if (held.isCut) {
      const message = 'The archive is packed itself, and larger than what is held.';
      notes.find(ARCHIVE_RULES.limit, message, `${held.size} bytes were read`);
    }
    summary = run.summary();
  });
  return { ...examination, ...summary };
}

class TarRun {
  readonly #part: Part;
  readonly #held: Held;
  readonly #context: ExamineContext;
  readonly #notes: Notes;
  readonly #contents: Contents;
  readonly #names: Names;
  /** Said of the next member, by the headers in front of it. */
  readonly #next = new Map<string, string>();
  #at = 0;

  constructor(part: Part, held: Held, context: ExamineContext, notes: Notes) {
    this.#part = part;
    this.#held = held;
    this.#context = context;
    this.#notes = notes;
    this.#contents = new Contents(notes, context);
    this.#names = new Names(notes);
  }

  summary(): Partial<Examination> {
    tellCode(
      this.#notes,
      this.#contents.seen.map(({ name }) => name.replace(/^\.\//, '')),
    );
    return summaryOf('tar', this.#contents.seen, undefined);
  }

  async toEnd(): Promise<void> {
    const { budget } = this.#context;
    for (;;) {
      const start = this.#at;
      const block = await this.#held.read(start, BLOCK);
      const header = tarHeader(block);
      if (header === undefined) {
        await this.#end(block);
        return;
      }
      if (!budget.spend('members', 1) || !budget.spend('bytes', BLOCK)) {
        this.#notes.find(
          ARCHIVE_RULES.limit,
          'There are more members than are examined.',
          `from byte ${start}`,
        );
        return;
      }
      if (!(await this.#member(header))) {
        return;
      }
    }
  }

  /** Two blocks of zeros end an archive, and padding follows; some writers leave them out. */
  async #end(block: Uint8Array): Promise<void> {
    const { size, read } = this.#held;
    for (let from = this.#at; from < size; from += MOST_EXTRA) {
      const bytes = await read(from, MOST_EXTRA);
      const other = bytes.findIndex((byte) => byte !== 0);
      if (other !== -1) {
        const at = from + other - ((from + other) % BLOCK);
        const rest = slicePart(this.#part, `bytes from ${at}`, read, at, size - at);
        const inside = await this.#context.recurse(rest);
        this.#notes.take(inside.findings);
        const message = 'Bytes stand where the archive’s next header should, or behind its end.';
        this.#notes.find(ARCHIVE_RULES.hiddenBytes, message, `from byte ${at}`, { offset: at });
        return;
      }
    }
    if (block.length > 0 && block.length < BLOCK) {
      this.#notes.find(ARCHIVE_RULES.truncated, 'The archive ends inside a header.', `at byte ${size}`);
    }
  }

  async #member(header: TarHeader): Promise<boolean> {
    const at = this.#at;
    const start = at + BLOCK;
    const name = this.#next.get('path') ?? header.name;
    const hasData = !LINKS.has(header.type) && !DEVICES.has(header.type) && header.type !== '5';
    const length = hasData ? Number(this.#next.get('size') ?? header.size) : 0;
    if (!Number.isSafeInteger(length) || length < 0) {
      const message = 'The size of a member is no number.';
      this.#notes.find(ARCHIVE_RULES.damaged, message, JSON.stringify(name), { offset: at });
      return false;
    }
    const there = Math.min(length, this.#held.size - start);
    this.#at = start + Math.ceil(length / BLOCK) * BLOCK;
    const goesOn = EXTRAS.has(header.type)
      ? await this.#extra(header.type, start, there)
      : await this.#file(header, name, at, there);
    return goesOn && (there === length || this.#cut(name));
  }

  async #file(header: TarHeader, name: string, at: number, length: number): Promise<boolean> {
    const target = this.#next.get('linkpath') ?? header.target;
    const isSparse =
      header.type === 'S' || [...this.#next.keys()].some((key) => key.startsWith('GNU.sparse'));
    this.#next.clear();
    this.#names.see(name, at);
    this.#tellKind(header.type, name, target, isSparse, at);
    return length > 0 ? await this.#data(name, at + BLOCK, length) : true;
  }

  async #data(name: string, start: number, length: number): Promise<boolean> {
    const { budget, ports } = this.#context;
    const packed = slicePart(this.#part, name, this.#held.read, start, length);
    const member = new Member(packed, undefined, budget, ports);
    return await this.#contents.add(name, member, { crcs: [], sizes: [] }, 'any');
  }

  #tellKind(type: string, name: string, target: string, isSparse: boolean, offset: number): void {
    const shown = JSON.stringify(name);
    if (LINKS.has(type)) {
      const rule = leavesFolder(target) ? ARCHIVE_RULES.pathLeaves : ARCHIVE_RULES.link;
      this.#notes.find(rule, 'A member is a link.', `${shown} to ${JSON.stringify(target)}`, { offset });
    } else if (DEVICES.has(type)) {
      this.#notes.find(ARCHIVE_RULES.link, 'A member is a device.', shown, { offset });
    } else if (isSparse) {
      this.#notes.find(ARCHIVE_RULES.unsupported, 'A member is stored with holes.', shown, { offset });
    } else if (!FILES.has(type) && type !== '5') {
      this.#notes.find(ARCHIVE_RULES.unsupported, 'A member is of an unknown kind.', `${shown}: ${type}`, {
        offset,
      });
    }
  }

  /** Always true: the member that it is of follows. */
  async #extra(type: string, start: number, length: number): Promise<true> {
    const bytes = await this.#held.read(start, Math.min(length, MOST_EXTRA));
    if (type === 'L' || type === 'K') {
      this.#next.set(type === 'L' ? 'path' : 'linkpath', textOf(bytes).replace(/\0.*$/su, ''));
    } else if (type === 'x') {
      paxFields(bytes).forEach((value, key) => {
        this.#next.set(key, value);
      });
    }
    return true;
  }

  /** Always false: there is no more to read. */
  #cut(name: string): false {
    this.#notes.find(
      ARCHIVE_RULES.truncated,
      'A member goes beyond the end of the archive.',
      JSON.stringify(name),
    );
    return false;
  }
}
