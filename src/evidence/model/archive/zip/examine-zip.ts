import type { Examination } from '../../examination.ts';
import type { ExamineContext, FormatExaminer } from '../../format-examiner.ts';
import type { PytorchLayout } from '../../formats/pytorch.ts';
import { isScriptClass, pytorchLayout } from '../../formats/pytorch.ts';
import type { Part } from '../../part.ts';
import { ByteWindow } from '../../reading/byte-window.ts';
import { examined } from '../../reading/examined.ts';
import type { Notes } from '../../reading/notes.ts';
import { asciiAt } from '../../reading/numbers.ts';
import { ARCHIVE_RULES } from '../../rules/archive.ts';
import { tellCode } from '../brought-code.ts';
import type { Manner } from '../contents.ts';
import { Contents } from '../contents.ts';
import type { Held } from '../held.ts';
import { heldPart } from '../held.ts';
import { Member } from '../member.ts';
import { leavesFolder, Names } from '../names.ts';
import { slicePart } from '../slice-part.ts';
import { summaryOf } from '../summary.ts';
import { readsOtherwise } from './compare.ts';
import { examineGap } from './gap.ts';
import type { Header, LocalHeader } from './header.ts';
import { isEncrypted, isStreamed } from './header.ts';
import type { Listed, Zip } from './read-zip.ts';
import { readZip } from './read-zip.ts';
import { methodName, unpackerOf } from './unpack.ts';

/** Of the window through which an archive is read. */
const PAGE = 1 << 16;
const LINK = 0o120000;
const KIND = 0o170000;

export const zip: FormatExaminer = {
  format: 'zip',
  title: 'Zip',
  isContainer: true,
  recognise: (head) =>
    ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK00PK', 'PK\u0007\u0008PK'].some((mark) => asciiAt(head, 0, mark)),
  examine: (part, context) => examineZip(part, context),
};

export async function examineZip(part: Part, context: ExamineContext): Promise<Examination> {
  let summary: Pick<Examination, 'facts' | 'format' | 'notAModel'> | undefined;
  const examination = await examined('zip', part, context, async (notes) => {
    const held = await heldPart(part, context.budget);
    const run = new ZipRun(part, held, context, notes);
    await run.toEnd();
    summary = run.summary();
  });
  const isScript = summary?.format === 'torchscript';
  const findings = examination.findings.filter((finding) => !isScript || !isScriptClass(finding));
  return { ...examination, ...summary, findings };
}

class ZipRun {
  readonly #part: Part;
  readonly #held: Held;
  readonly #context: ExamineContext;
  readonly #notes: Notes;
  readonly #contents: Contents;
  readonly #names: Names;
  #read: Held['read'];
  #layout: PytorchLayout | undefined;

  constructor(part: Part, held: Held, context: ExamineContext, notes: Notes) {
    this.#part = part;
    this.#held = held;
    this.#read = held.read;
    this.#context = context;
    this.#notes = notes;
    this.#contents = new Contents(notes, context);
    this.#names = new Names(notes);
  }

  async toEnd(): Promise<void> {
    const { budget } = this.#context;
    const { size, read, isCut } = this.#held;
    const bytes = await ByteWindow.open({ ...this.#part, size, read }, budget);
    // Small members share pages: an own read of the file for each costs more than its bytes.
    this.#read = (offset, length, into) =>
      length <= PAGE ? bytes.upTo(offset, length) : read(offset, length, into);
    const archive = await readZip(bytes, this.#notes, budget);
    if (isCut) {
      const message = 'The archive is packed itself, and larger than what is held.';
      this.#notes.find(ARCHIVE_RULES.limit, message, `${size} bytes were read`);
    } else if (!archive.hasDirectory) {
      this.#notes.find(ARCHIVE_RULES.truncated, 'No directory of members was found.', `${size} bytes`);
    }
    this.#layout = pytorchLayout(archive.members.map(({ listed }) => listed.name));
    for (const member of archive.members) {
      if (!(await this.#listed(member))) {
        return;
      }
    }
    await this.#gaps(bytes, archive);
    const names = this.#contents.seen.map(({ name }) => name);
    tellCode(this.#notes, names);
  }

  summary(): Pick<Examination, 'facts' | 'format' | 'notAModel'> {
    return summaryOf('zip', this.#contents.seen, this.#layout);
  }

  /** False when the budget is spent. */
  async #listed({ listed, local, isShared }: Listed): Promise<boolean> {
    this.#names.see(listed.name, listed.at);
    if (
      local === undefined ||
      isShared ||
      (listed.name.endsWith('/') && listed.whole === 0 && listed.packed === 0)
    ) {
      return true;
    }
    const isLocked = isEncrypted(listed) && isEncrypted(local);
    const crcs = isStreamed(local) || local.crc === listed.crc ? [listed.crc] : [listed.crc, local.crc];
    const isRead = await this.#reading(listed, local.dataAt, isLocked, { crcs, sizes: [listed.whole] });
    if ((listed.mode & KIND) === LINK) {
      await this.#link(listed, local);
    }
    return isRead && readsOtherwise(listed, local)
      ? await this.#reading(local, local.dataAt, isLocked, { crcs: [], sizes: [] })
      : isRead;
  }

  async #reading(
    header: Header,
    dataAt: number,
    isLocked: boolean,
    said: { readonly crcs: readonly number[]; readonly sizes: readonly number[] },
  ): Promise<boolean> {
    const { budget, ports } = this.#context;
    const { size } = this.#held;
    const packed = slicePart(
      this.#part,
      header.name,
      this.#read,
      dataAt,
      Math.min(header.packed, size - dataAt),
    );
    if (isLocked) {
      this.#contents.find(packed, ARCHIVE_RULES.encrypted, 'The member is encrypted.', header.name);
    }
    const unpacker = unpackerOf(header, ports);
    if (unpacker === undefined) {
      const method = methodName(header.method);
      this.#contents.find(packed, ARCHIVE_RULES.unsupported, `The member is packed with ${method}.`, method);
      return true;
    }
    const member = new Member(packed, unpacker === 'stored' ? undefined : unpacker, budget, ports);
    const manner: Manner = isLocked
      ? 'locked'
      : this.#layout?.isStorage(header.name) === true
        ? 'tensor'
        : 'any';
    return await this.#contents.add(header.name, member, said, manner);
  }

  async #link({ name }: Header, { dataAt, packed }: LocalHeader): Promise<void> {
    const target = new TextDecoder().decode(await this.#held.read(dataAt, Math.min(packed, 4096)));
    const rule = leavesFolder(target) ? ARCHIVE_RULES.pathLeaves : ARCHIVE_RULES.link;
    this.#notes.find(rule, 'A member is a link.', `${JSON.stringify(name)} to ${JSON.stringify(target)}`);
  }

  async #gaps(bytes: ByteWindow, { gaps, comments, hasDirectory }: Zip): Promise<void> {
    const target = {
      outer: this.#part,
      held: this.#held,
      bytes,
      notes: this.#notes,
      contents: this.#contents,
      context: this.#context,
    };
    for (const gap of gaps) {
      const isDone = await examineGap(target, gap, hasDirectory, (local, length) => {
        this.#names.see(local.name, local.at);
        const sizes = isStreamed(local) ? [] : [local.whole];
        const crcs = isStreamed(local) ? [] : [local.crc];
        return this.#reading({ ...local, packed: length }, local.dataAt, isEncrypted(local), { crcs, sizes });
      });
      if (!isDone) {
        return;
      }
    }
    for (const { from, to } of comments) {
      const comment = slicePart(this.#part, 'comment', this.#held.read, from, to - from);
      const inside = await this.#context.recurse(comment);
      if (to > from && inside.notAModel !== true && inside.format !== 'unknown') {
        this.#notes.take(inside.findings);
        this.#notes.find(ARCHIVE_RULES.hiddenBytes, 'The comment of the archive is a file.', inside.format, {
          offset: from,
        });
      }
    }
  }
}
