import type { Notes } from '../reading/notes.ts';
import { eachField } from '../reading/each-field.ts';
import type { WireContext } from '../reading/wire-context.ts';
import { textAt } from '../reading/wire-reader.ts';
import type { Span } from '../reading/wire-reader.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import type { Effect } from './operators.ts';
import { effectOf } from './operators.ts';

/** Functions in which a SavedModel saves and restores its variables. */
const SAVERS = /^__inference__traced_(?:save|restore)(?:_\d+)?$/u;

/** A GraphDef, with its library of functions. */
export async function judgeGraph(context: WireContext, span: Span): Promise<void> {
  await eachField(context, span, async (field) => {
    if (field.number === 1) {
      await judgeNode(context, field, 'the graph');
    } else if (field.number === 2) {
      await eachField(context, field, async (inner) => {
        await (inner.number === 1 ? judgeFunction(context, inner) : undefined);
      });
    }
  });
}

async function judgeFunction(context: WireContext, span: Span): Promise<void> {
  let name = '';
  // The signature is written before the nodes; where it is not, nothing is taken for a saver.
  await eachField(context, span, async (field) => {
    if (field.number === 1) {
      await eachField(context, field, async (inner) => {
        name = inner.number === 1 ? await textAt(context.bytes, inner, 256) : name;
      });
    } else if (field.number === 3) {
      await judgeNode(context, field, `function ${name}`);
    }
  });
}

/** A NodeDef. Its fields may stand in any order. */
async function judgeNode(context: WireContext, span: Span, where: string): Promise<void> {
  const { bytes, budget, notes } = context;
  let name = '';
  let operator = '';
  const said: Said = {};
  await eachField({ bytes, budget }, span, async (field) => {
    if (field.number === 1) {
      name = await textAt(bytes, field, 256);
    } else if (field.number === 2) {
      operator = await textAt(bytes, field, 256);
    } else if (field.number === 5) {
      await readAttribute(context, field, said);
    }
  });
  const detail = `${operator} "${name}" in ${where}`;
  const at = { offset: span.start };
  if (said.stream !== undefined && operator.startsWith('Print')) {
    const written = `${detail}: ${said.stream}`;
    notes.find(FORMAT_RULES.dangerousOperator, 'An operator writes to a file.', written, at);
  }
  if (said.saver !== undefined && where !== 'the graph') {
    const message = 'What saves or restores variables is called where the model is called.';
    notes.find(FORMAT_RULES.fileRead, message, `${detail}: ${said.saver}`, at);
  }
  judgeOperator(notes, operator, detail, where, at);
}

const DANGEROUS: { readonly [E in Effect]?: string } = {
  python: 'An operator runs code outside of the graph.',
  graph: 'An operator runs another graph, which is hidden in a constant.',
  files: 'An operator reads or writes files.',
  network: 'An operator connects to an address that the graph names.',
};

function judgeOperator(
  notes: Notes,
  operator: string,
  detail: string,
  where: string,
  at: { offset: number },
): void {
  const effect = effectOf(operator);
  const danger = effect === undefined ? undefined : DANGEROUS[effect];
  if (danger !== undefined) {
    notes.find(FORMAT_RULES.dangerousOperator, danger, detail, at);
  } else if (effect === 'reads') {
    notes.find(FORMAT_RULES.fileRead, 'An operator of a data pipeline reads or writes files.', detail, at);
  } else if (effect === 'custom') {
    notes.find(FORMAT_RULES.customOperator, 'An operator is of a library beside TensorFlow.', detail, at);
  } else if (effect === 'saves' && where !== 'the graph' && !SAVERS.test(where.slice('function '.length))) {
    const message = 'Variables are saved or restored where the model is called.';
    notes.find(FORMAT_RULES.fileRead, message, detail, at);
  }
}

/** What matters of a node's attributes: a file that it prints to, a function that saves and restores. */
interface Said {
  stream?: string;
  saver?: string;
}

/** An entry of `attr`: its key, and an AttrValue, whose texts are field 2 and whose function is field 10. */
async function readAttribute({ bytes, budget }: WireContext, span: Span, said: Said): Promise<void> {
  let key = '';
  let text = '';
  let called = '';
  await eachField({ bytes, budget }, span, async (field) => {
    if (field.number === 1) {
      key = await textAt(bytes, field, 256);
    } else if (field.number === 2) {
      await eachField({ bytes, budget }, field, async (value) => {
        text = value.number === 2 ? await textAt(bytes, value, 512) : text;
        if (value.number === 10) {
          await eachField({ bytes, budget }, value, async (inner) => {
            called = inner.number === 1 ? await textAt(bytes, inner, 256) : called;
          });
        }
      });
    }
  });
  if (key === 'output_stream' && text.startsWith('file:')) {
    said.stream = text;
  }
  if (SAVERS.test(called)) {
    said.saver = called;
  }
}
