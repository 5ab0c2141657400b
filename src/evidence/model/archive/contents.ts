import type { Examination, ModelFacts } from '../examination.ts';
import type { ExamineContext } from '../format-examiner.ts';
import { headOf } from '../head.ts';
import type { Part } from '../part.ts';
import { pickleInside } from '../polyglot.ts';
import { Notes } from '../reading/notes.ts';
import { ARCHIVE_RULES } from '../rules/archive.ts';
import type { Rule } from '../rules/rule.ts';
import type { Member } from './member.ts';

/** What headers say of a member's data; checksums and sizes are all that were said, to be compared with what is there. */
export interface Said {
  readonly crcs: readonly number[];
  readonly sizes: readonly number[];
}

/** How a member is looked at: `tensor` is raw numbers by its archive's own word; of `locked` data only harm is told. */
export type Manner = 'any' | 'tensor' | 'locked';

export interface Seen {
  readonly name: string;
  readonly format: string;
  readonly facts: ModelFacts;
  readonly notAModel: boolean;
}

/** Examines the members of an archive one after another, and keeps what they are. */
export class Contents {
  readonly seen: Seen[] = [];
  readonly #notes: Notes;
  readonly #context: ExamineContext;

  constructor(notes: Notes, context: ExamineContext) {
    this.#notes = notes;
    this.#context = context;
  }

  /** False when the budget is spent, and there is no sense in going on. */
  async add(name: string, member: Member, said: Said, manner: Manner): Promise<boolean> {
    const { part } = member;
    const { format, findings, facts, notAModel } =
      manner === 'tensor' ? await this.#tensor(part) : await this.#context.recurse(part);
    this.seen.push({ name, format, facts, notAModel: notAModel === true });
    if (manner === 'locked') {
      this.#notes.take(findings.filter(({ rule }) => rule.leadsTo === 'dangerous'));
      return true;
    }
    this.#notes.take(findings);
    if (!(await member.drain(this.#context.budget))) {
      this.find(
        part,
        ARCHIVE_RULES.limit,
        'The limit of bytes that are read of one file is reached.',
        'bytes',
      );
      return false;
    }
    this.#judge(member, said);
    return true;
  }

  find(
    part: Pick<Part, 'path' | 'within'>,
    rule: Rule,
    message: string,
    detail: string,
    offset?: number,
  ): void {
    const notes = new Notes({ ...part, chunks: noChunks }, 1);
    notes.find(rule, message, detail, offset === undefined ? {} : { offset });
    this.#notes.take(notes.examination('').findings);
  }

  async #tensor(part: Part): Promise<Examination> {
    const findings = await pickleInside(await headOf(part), part, this.#context);
    return { format: 'tensor', findings, facts: {}, notAModel: true };
  }

  #judge({ part, broken, bomb, whole }: Member, { crcs, sizes }: Said): void {
    if (bomb !== undefined) {
      this.find(part, ARCHIVE_RULES.bomb, 'The data become many times their size.', bomb);
    } else if (broken !== undefined) {
      this.find(part, ARCHIVE_RULES.damaged, `The data cannot be unpacked: ${broken}.`, broken);
    } else if (whole !== undefined) {
      const less = sizes.find((size) => size < whole.bytes);
      const more = sizes.find((size) => size > whole.bytes);
      const crc = crcs.find((one) => one !== whole.crc);
      if (less !== undefined) {
        const detail = `${whole.bytes} bytes, not ${less}`;
        this.find(part, ARCHIVE_RULES.contradiction, 'The data are longer than a header says.', detail);
      } else if (more !== undefined) {
        const detail = `${whole.bytes} bytes, not ${more}`;
        this.find(part, ARCHIVE_RULES.damaged, 'The data are shorter than a header says.', detail);
      } else if (crc !== undefined) {
        this.find(
          part,
          ARCHIVE_RULES.damaged,
          'The checksum of the data is another.',
          `${whole.crc}, not ${crc}`,
        );
      }
    }
  }
}

async function* noChunks(): AsyncGenerator<Uint8Array> {
  // Only the place is used.
}
