import { zip } from './archive/zip/examine-zip.ts';
import { zipAtEnd } from './archive/zip/zip-at-end.ts';
import type { Examination, ModelFinding } from './examination.ts';
import type { ExamineContext, FormatExaminer } from './format-examiner.ts';
import { headOf } from './head.ts';
import { identify, isNamedAsModel } from './identify.ts';
import type { Part } from './part.ts';
import { examinePickle } from './pickle/examine-pickle.ts';
import { pickleInside } from './polyglot.ts';
import { Notes } from './reading/notes.ts';
import { failure } from './reading/refusal.ts';
import { ARCHIVE_RULES } from './rules/archive.ts';
import { IDENTITY_RULES } from './rules/identity.ts';

/** No honest file has so many things inside one another; a chain that is longer is made to be endless. */
const MOST_WITHIN = 32;

type Shared = Omit<ExamineContext, 'recurse'>;

/** Examines bytes by what they are; `depth` archives are around them. */
export async function examinePart(part: Part, shared: Shared, depth: number): Promise<Examination> {
  const head = await headOf(part);
  if (head.length === 0) {
    return { format: 'empty', findings: [], facts: {}, notAModel: true };
  }
  const format = await identify(head, part);
  const inside = depth + (format?.isContainer === true ? 1 : 0);
  const context: ExamineContext = { ...shared, recurse: (inner) => examinePart(inner, shared, inside) };
  const examination = await examineAs(format, part, context, inside > shared.budget.limits.depth);
  if (format === zip) {
    return examination;
  }
  const found = [
    ...(format?.format === 'pickle' ? [] : await pickleInside(head, part, context)),
    ...(await zipBehind(part, shared, depth)),
  ];
  if (found.length === 0) {
    return examination;
  }
  const { notAModel: _, ...rest } = examination;
  return { ...rest, findings: [...examination.findings, ...found] };
}

async function examineAs(
  format: FormatExaminer | undefined,
  part: Part,
  context: ExamineContext,
  isTooDeep: boolean,
): Promise<Examination> {
  const notes = new Notes(part, context.budget.limits.findings);
  if (format === undefined) {
    // A pickle may begin with a string that is longer than what was looked at.
    const examination = await examinePickle(part, context.budget, context.recurse);
    return examination.isPickle ? examination : unidentified(part, notes);
  }
  if (isTooDeep || part.within.length > MOST_WITHIN) {
    const { depth } = context.budget.limits;
    notes.find(
      ARCHIVE_RULES.tooDeep,
      `The ${format.title} lies deeper than ${depth} archives.`,
      format.format,
    );
    return notes.examination(format.format);
  }
  try {
    return await format.examine(part, context);
  } catch (error) {
    const { rule, message, detail } = failure(error, `Reading it as ${format.title}`);
    notes.find(rule, message, detail);
    return notes.examination(format.format);
  }
}

/** A binary that no format knows is no model, unless its name says that it is one. */
function unidentified(part: Part, notes: Notes): Examination {
  if (!isNamedAsModel(part)) {
    return { format: 'unknown', findings: [], facts: {}, notAModel: true };
  }
  const message = 'The name is that of a model, and the bytes are of no format that is known.';
  notes.find(IDENTITY_RULES.unidentified, message, part.within.at(-1) ?? part.path);
  return notes.examination('unknown');
}

/** A zip behind other content: many readers find archives by their end. */
async function zipBehind(part: Part, shared: Shared, depth: number): Promise<readonly ModelFinding[]> {
  const archive = await zipAtEnd(part, shared.budget);
  if (archive === undefined) {
    return [];
  }
  const inside = depth + 1;
  const context: ExamineContext = { ...shared, recurse: (inner) => examinePart(inner, shared, inside) };
  return (await examineAs(zip, archive, context, inside > shared.budget.limits.depth)).findings;
}
