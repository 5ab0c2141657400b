import type { ExamineContext } from '../format-examiner.ts';
import type { Examination } from '../examination.ts';
import type { Part } from '../part.ts';
import { Notes } from './notes.ts';
import { Stop } from './stop.ts';

/** The door of an examiner: what its body writes down, and where it had to stop. */
export async function examined(
  format: string,
  part: Part,
  { budget }: ExamineContext,
  body: (notes: Notes) => void | Promise<void>,
): Promise<Examination> {
  const notes = new Notes(part, budget.limits.findings);
  try {
    await body(notes);
  } catch (error) {
    if (!(error instanceof Stop)) {
      throw error;
    }
    const at = error.offset === undefined ? {} : { offset: error.offset };
    notes.find(error.rule, `Reading stopped: ${error.message}.`, error.message, at);
  }
  return notes.examination(format);
}
