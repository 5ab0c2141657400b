import type { FormatExaminer } from '../format-examiner.ts';
import { ByteWindow } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import { leavesFolder } from '../reading/paths.ts';
import { Stop } from '../reading/stop.ts';
import { topFields } from '../reading/top-fields.ts';
import { textAt, WireReader } from '../reading/wire-reader.ts';
import type { Span, WireField } from '../reading/wire-reader.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { eachField } from '../reading/each-field.ts';
import type { WireContext } from '../reading/wire-context.ts';

/** Kinds of models by their field in Model.proto. */
const KINDS = new Map([
  [200, 'pipeline classifier'],
  [201, 'pipeline regressor'],
  [202, 'pipeline'],
  [300, 'linear regressor'],
  [301, 'support vector regressor'],
  [302, 'tree ensemble regressor'],
  [303, 'neural network regressor'],
  [304, 'probit regressor'],
  [400, 'linear classifier'],
  [401, 'support vector classifier'],
  [402, 'tree ensemble classifier'],
  [403, 'neural network classifier'],
  [404, 'nearest neighbours classifier'],
  [500, 'neural network'],
  [501, 'item recommender'],
  [502, 'ML program'],
  [555, 'custom model'],
  [556, 'linked model'],
  [900, 'identity'],
]);
const NETWORKS = new Set([303, 403, 500]);
const DEPTH = 16;

export const coreml: FormatExaminer = {
  format: 'coreml',
  title: 'Core ML',
  recognise: async (head, part) => {
    const fields = await topFields(head, part);
    return (
      fields.some(({ number, wire, value }) => number === 1 && wire === 0 && value <= 100) &&
      fields.some(({ number, wire }) => number === 2 && wire === 2) &&
      fields.some(({ number, wire }) => number >= 200 && number <= 3000 && wire === 2)
    );
  },
  examine: (part, context) =>
    examined('coreml', part, context, async (notes) => {
      const bytes = await ByteWindow.open(part, context.budget);
      notes.know({ framework: 'coreml' });
      await readModel({ bytes, budget: context.budget, notes }, { start: 0, end: bytes.size }, 0);
    }),
};

async function readModel(context: WireContext, span: Span, depth: number): Promise<void> {
  const { bytes, budget, notes } = context;
  if (depth > DEPTH) {
    throw new Stop(FORMAT_RULES.budget, `models deeper than ${DEPTH}`, span.start);
  }
  const reader = new WireReader(bytes, budget, span);
  for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
    if (field.number === 1 && field.wire === 0 && depth === 0) {
      notes.know({ frameworkVersion: `specification ${field.value}` });
    } else if (field.wire === 2 && field.number === 2 && depth === 0) {
      await readDescription(context, field);
    } else if (field.wire === 2 && field.number >= 200) {
      await readKind(context, field, depth);
    }
  }
}

async function readKind(context: WireContext, field: WireField, depth: number): Promise<void> {
  const { notes } = context;
  notes.know(depth === 0 ? { architecture: KINDS.get(field.number) ?? `type ${field.number}` } : {});
  if (field.number === 555) {
    await judgeCustom(context, field, 'The model is of a class of the application.');
  } else if (field.number === 556) {
    await judgeLinked(context, field);
  } else if (NETWORKS.has(field.number)) {
    await eachField(context, field, async (layer) => {
      await (layer.number === 1 ? judgeLayer(context, layer) : undefined);
    });
  } else if (field.number >= 200 && field.number <= 202) {
    await readPipeline(context, field, field.number === 202, depth);
  }
}

/** A pipeline, or a classifier or regressor that holds one: its models are models. */
async function readPipeline(context: WireContext, span: Span, isBare: boolean, depth: number): Promise<void> {
  await eachField(context, span, async (inner) => {
    if (inner.number !== 1) {
      return;
    }
    if (isBare) {
      await readModel(context, inner, depth + 1);
    } else {
      await readPipeline(context, inner, true, depth);
    }
  });
}

async function judgeLayer(context: WireContext, layer: Span): Promise<void> {
  await eachField(context, layer, async (field) => {
    await (field.number === 500
      ? judgeCustom(context, field, 'A layer is of a class of the application.')
      : undefined);
  });
}

async function judgeCustom(context: WireContext, span: Span, message: string): Promise<void> {
  let name = 'without a name';
  await eachField(context, span, async (field) => {
    name = field.number === 10 ? await textAt(context.bytes, field, 256) : name;
  });
  context.notes.find(FORMAT_RULES.customOperator, message, name, { offset: span.start });
}

/** Another model by its file’s name and a search path, each a text with a default. */
async function judgeLinked(context: WireContext, span: Span): Promise<void> {
  await eachField(context, span, (file) =>
    eachField(context, file, (parameter) =>
      eachField(context, parameter, async (field) => {
        const value = await textAt(context.bytes, field);
        const rule = leavesFolder(value) ? FORMAT_RULES.pathLeaves : FORMAT_RULES.fileRead;
        context.notes.find(rule, 'The model is another file.', value, { offset: field.start });
      }),
    ),
  );
}

async function readDescription(context: WireContext, span: Span): Promise<void> {
  const { bytes, notes } = context;
  await eachField(context, span, async (field) => {
    if (field.number === 1 || field.number === 10) {
      await eachField(context, field, async (inner) => {
        if (inner.number === 1) {
          const name = await textAt(bytes, inner, 256);
          notes.tensor(field.number === 1 ? 'inputs' : 'outputs', { name, dtype: 'unknown', shape: [] });
        }
      });
    } else if (field.number === 100) {
      await eachField(context, field, async (inner) => {
        const key = ['', 'description', 'version', 'author', 'license'][inner.number];
        notes.metadata(key ?? '', key === undefined ? '' : await textAt(bytes, inner));
      });
    }
  });
}
