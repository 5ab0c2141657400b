import type { ByteWindow } from '../reading/byte-window.ts';
import type { Notes } from '../reading/notes.ts';
import { eachField } from '../reading/each-field.ts';
import type { WireContext } from '../reading/wire-context.ts';
import { textAt } from '../reading/wire-reader.ts';
import type { Span } from '../reading/wire-reader.ts';
import { FORMAT_RULES } from '../rules/format.ts';
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

/** A NodeDef. */
async function judgeNode({ bytes, budget, notes }: WireContext, span: Span, where: string): Promise<void> {
  let name = '';
  let operator = '';
  let stream: string | undefined;
  await eachField({ bytes, budget }, span, async (field) => {
    if (field.number === 1) {
      name = await textAt(bytes, field, 256);
    } else if (field.number === 2) {
      operator = await textAt(bytes, field, 256);
    } else if (field.number === 5 && (operator === 'PrintV2' || operator === 'Print')) {
      stream = (await fileStream(bytes, field)) ?? stream;
    }
  });
  const detail = `${operator} "${name}" in ${where}`;
  const at = { offset: span.start };
  if (stream !== undefined) {
    notes.find(FORMAT_RULES.dangerousOperator, 'An operator writes to a file.', `${detail}: ${stream}`, at);
  }
  judgeOperator(notes, operator, detail, where, at);
}

function judgeOperator(
  notes: Notes,
  operator: string,
  detail: string,
  where: string,
  at: { offset: number },
): void {
  const effect = effectOf(operator);
  if (effect === 'python') {
    notes.find(FORMAT_RULES.dangerousOperator, 'An operator runs code outside of the graph.', detail, at);
  } else if (effect === 'files') {
    notes.find(FORMAT_RULES.dangerousOperator, 'An operator reads or writes files.', detail, at);
  } else if (effect === 'reads') {
    notes.find(FORMAT_RULES.fileRead, 'An operator of a data pipeline reads or writes files.', detail, at);
  } else if (effect === 'custom') {
    notes.find(FORMAT_RULES.customOperator, 'An operator is of a library beside TensorFlow.', detail, at);
  } else if (effect === 'saves' && where !== 'the graph' && !SAVERS.test(where.slice('function '.length))) {
    notes.find(
      FORMAT_RULES.fileRead,
      'Variables are saved or restored where the model is called.',
      detail,
      at,
    );
  }
}

/** The file that an attribute `output_stream` names; undefined for any other. */
async function fileStream(bytes: ByteWindow, field: Span): Promise<string | undefined> {
  const text = await textAt(bytes, field, 512);
  return text.includes('output_stream') ? /file:\/\/[^\s\p{Cc}]*/u.exec(text)?.[0] : undefined;
}
