import type { FormatExaminer } from '../format-examiner.ts';
import { ByteWindow } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import { textOf } from '../reading/numbers.ts';
import { fieldsIn, topFields } from '../reading/top-fields.ts';
import { judgeGraph } from '../tensorflow/graph.ts';

/** A GraphDef on its own: a frozen graph. */
export const tensorflowGraph: FormatExaminer = {
  format: 'tensorflow-graph',
  title: 'TensorFlow frozen graph',
  recognise: async (head, part) => {
    const fields = await topFields(head, part);
    const node = fields.find(({ number, wire }) => number === 1 && wire === 2);
    if (node === undefined || fields.some(({ number }) => number > 4)) {
      return false;
    }
    const inner = await fieldsIn(node.bytes);
    const operator = inner.find(({ number, wire }) => number === 2 && wire === 2);
    return operator !== undefined && /^[A-Z_][\w>]*$/u.test(textOf(operator.bytes)) && inner[0]?.number === 1;
  },
  examine: (part, context) =>
    examined('tensorflow-graph', part, context, async (notes) => {
      const bytes = await ByteWindow.open(part, context.budget);
      notes.know({ framework: 'tensorflow' });
      await judgeGraph({ bytes, budget: context.budget, notes }, { start: 0, end: bytes.size });
    }),
};
