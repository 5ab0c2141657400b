import type { FormatExaminer } from '../format-examiner.ts';
import { OnnxGraphs } from '../onnx/graph.ts';
import type { WireContext } from '../reading/wire-context.ts';
import { readEntry } from '../onnx/tensor.ts';
import { ByteWindow } from '../reading/byte-window.ts';
import { codeIn } from '../reading/code-in-text.ts';
import { examined } from '../reading/examined.ts';
import { fieldsIn, topFields } from '../reading/top-fields.ts';
import { textAt, WireReader } from '../reading/wire-reader.ts';
import type { Span, WireField } from '../reading/wire-reader.ts';
import { FORMAT_RULES } from '../rules/format.ts';

/** Fields of onnx.proto's ModelProto. */
const GRAPH = 7;
const OPSETS = 8;
const TEXTS = new Map([
  [2, 'producer'],
  [3, 'producer version'],
  [4, 'domain'],
  [6, 'documentation'],
]);
/** Of GraphProto: what its first field can be. */
const GRAPH_FIELDS = new Set([1, 2, 5, 10, 11, 12, 13, 14, 15, 16]);
const NEWEST_IR = 20;

export const onnx: FormatExaminer = {
  format: 'onnx',
  title: 'ONNX',
  recognise: async (head, part) => {
    const fields = await topFields(head, part);
    const graph = fields.find(({ number, wire }) => number === GRAPH && wire === 2);
    const isVersioned = fields.some(
      ({ number, wire, value }) =>
        (number === 1 && wire === 0 && value <= 100) || (number === OPSETS && wire === 2),
    );
    if (graph === undefined || !isVersioned || fields.some(({ number }) => number >= 200)) {
      return false;
    }
    const [first] = await fieldsIn(graph.bytes);
    return (
      graph.bytes.length === 0 || (first !== undefined && first.wire === 2 && GRAPH_FIELDS.has(first.number))
    );
  },
  examine: (part, context) =>
    examined('onnx', part, context, async (notes) => {
      const bytes = await ByteWindow.open(part, context.budget);
      const graphContext = { bytes, budget: context.budget, notes };
      notes.know({ framework: 'onnx' });
      const graphs = new OnnxGraphs(graphContext);
      try {
        await readModel(graphs, graphContext);
      } finally {
        // What was seen before a break is judged as well.
        graphs.uses.judge(notes);
        notes.know({ parameters: graphs.parameters });
      }
    }),
};

async function readModel(graphs: OnnxGraphs, context: WireContext): Promise<void> {
  const reader = new WireReader(context.bytes, context.budget);
  let seen = 0;
  for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
    if (field.number === 1 && field.wire === 0) {
      readVersion(context, field);
    } else if (field.wire !== 2) {
      continue;
    } else if (field.number === GRAPH) {
      seen += 1;
      await graphs.graph(field, 0);
    } else {
      await readOther(graphs, context, field);
    }
  }
  if (seen !== 1) {
    context.notes.find(FORMAT_RULES.inconsistent, 'A model has one graph.', `${seen} graphs`);
  }
}

function readVersion({ notes }: WireContext, { value, start }: WireField): void {
  notes.metadata('ir version', String(value));
  if (value < 1 || value > NEWEST_IR) {
    const detail = `ir_version ${value}`;
    notes.find(FORMAT_RULES.unknownVersion, 'The version of the format is not known here.', detail, {
      offset: start,
    });
  }
}

async function readOther(graphs: OnnxGraphs, context: WireContext, field: WireField): Promise<void> {
  const { bytes, notes } = context;
  const text = TEXTS.get(field.number);
  if (text !== undefined) {
    const value = await textAt(bytes, field);
    notes.metadata(text, value);
    notes.know(text === 'producer version' ? { frameworkVersion: value.slice(0, 100) } : {});
    return;
  }
  switch (field.number) {
    case OPSETS:
      return await readOpset(context, field);
    case 14:
      return await readMetadata(context, field);
    case 20:
      return await readTraining(graphs, context, field);
    case 25:
      return await readFunction(graphs, context, field);
    default:
  }
}

async function readOpset({ bytes, budget, notes }: WireContext, span: Span): Promise<void> {
  const reader = new WireReader(bytes, budget, span);
  let domain = '';
  let version = 0;
  for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
    if (field.number === 1 && field.wire === 2) {
      domain = await textAt(bytes, field, 256);
    } else if (field.number === 2 && field.wire === 0) {
      version = field.value;
    }
  }
  if (domain === '' || domain === 'ai.onnx') {
    notes.know({ opset: version });
  } else {
    notes.metadata(`opset ${domain}`, String(version));
  }
}

async function readMetadata({ bytes, budget, notes }: WireContext, span: Span): Promise<void> {
  const { key, value } = await readEntry(bytes, budget, span, 65_536);
  notes.metadata(key, value);
  const code = codeIn(value);
  if (code !== undefined) {
    const at = { offset: span.start };
    notes.find(
      FORMAT_RULES.codeInMetadata,
      'A value of the metadata looks like code.',
      `${key}: ${code}`,
      at,
    );
  }
}

/** A TrainingInfoProto: two graphs, which run before and while it is trained. */
async function readTraining(graphs: OnnxGraphs, { bytes, budget }: WireContext, span: Span): Promise<void> {
  const reader = new WireReader(bytes, budget, span);
  for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
    if (field.wire === 2 && field.number <= 2) {
      await graphs.graph(field, 1);
    }
  }
}

async function readFunction(graphs: OnnxGraphs, { bytes, budget }: WireContext, span: Span): Promise<void> {
  const reader = new WireReader(bytes, budget, span);
  let name = '';
  let domain = '';
  for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
    if (field.wire !== 2) {
      continue;
    }
    if (field.number === 1) {
      name = await textAt(bytes, field, 256);
    } else if (field.number === 10) {
      domain = await textAt(bytes, field, 256);
    } else if (field.number === 7) {
      await graphs.node(field, 1);
    } else if (field.number === 11) {
      await graphs.attribute(field, 1);
    }
  }
  graphs.uses.define(domain, name);
}
