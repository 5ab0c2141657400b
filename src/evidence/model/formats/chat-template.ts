import type { FormatExaminer } from '../format-examiner.ts';
import { templateFindings } from '../jinja/template-findings.ts';
import { wholeOf } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import { textOf } from '../reading/numbers.ts';

const LONGEST = 16 * 2 ** 20;

/** `chat_template.jinja`: loaders take it by its name, so it is recognised by it as well as by how it starts. */
export const chatTemplate: FormatExaminer = {
  format: 'chat-template',
  title: 'Chat template (Jinja)',
  recognise: (head, part) => {
    const name = part.within.at(-1) ?? part.path;
    return /\.(?:jinja2?|j2)$/iu.test(name) || /^\uFEFF?\s*\{[{%#]/u.test(textOf(head.subarray(0, 256)));
  },
  examine: (part, context) =>
    examined('chat-template', part, context, async (notes) => {
      const bytes = await wholeOf(part, context.budget, LONGEST);
      templateFindings(
        notes,
        part.within.at(-1) ?? part.path,
        textOf(bytes),
        part.within.length === 0 ? 'file' : 'template',
      );
    }),
};
