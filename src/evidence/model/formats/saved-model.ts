import type { ExamineContext, FormatExaminer } from '../format-examiner.ts';
import { judgeKerasConfig } from '../keras/judge-config.ts';
import type { Part } from '../part.ts';
import { ByteWindow } from '../reading/byte-window.ts';
import { examined } from '../reading/examined.ts';
import { jsonOf } from '../reading/json-document.ts';
import { leavesFolder } from '../reading/paths.ts';
import { fieldsIn, topFields } from '../reading/top-fields.ts';
import { textAt, WireReader } from '../reading/wire-reader.ts';
import type { Span, WireField } from '../reading/wire-reader.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { eachField } from '../reading/each-field.ts';
import { judgeGraph } from '../tensorflow/graph.ts';
import type { WireContext } from '../reading/wire-context.ts';
import { noteSignature } from '../tensorflow/signature.ts';

const METADATA = 16 * 2 ** 20;

/** `saved_model.pb`: graphs and functions of TensorFlow. */
export const savedModel: FormatExaminer = {
  format: 'saved-model',
  title: 'TensorFlow SavedModel',
  recognise: async (head, part) => {
    const fields = await topFields(head, part);
    const isVersioned = fields.some(({ number, wire, value }) => number === 1 && wire === 0 && value <= 10);
    const graph = fields.find(({ number, wire }) => number === 2 && wire === 2);
    if (!isVersioned || graph === undefined || fields.some(({ number }) => number === 7 || number >= 200)) {
      return false;
    }
    const inner = await fieldsIn(graph.bytes);
    return inner.length > 0 && inner.every(({ number, wire }) => number <= 7 && wire === 2);
  },
  examine: (part, context) =>
    examined('saved-model', part, context, async (notes) => {
      const bytes = await ByteWindow.open(part, context.budget);
      const reading = { bytes, budget: context.budget, notes };
      notes.know({ framework: 'tensorflow' });
      const reader = new WireReader(bytes, context.budget);
      for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
        if (field.number === 2 && field.wire === 2) {
          await eachField(reading, field, (inner) => readMetaGraph(reading, part, context, inner));
        }
      }
    }),
};

async function readMetaGraph(
  reading: WireContext,
  part: Part,
  context: ExamineContext,
  field: WireField,
): Promise<void> {
  switch (field.number) {
    case 1:
      return await readInfo(reading, field);
    case 2:
      return await judgeGraph(reading, field);
    case 5:
      return await noteSignature(reading, field);
    case 6:
      return await judgeAsset(reading, field);
    case 7:
      return await judgeObjects(reading, part, context, field);
    default:
  }
}

async function readInfo({ bytes, budget, notes }: WireContext, span: Span): Promise<void> {
  await eachField({ bytes, budget }, span, async (field) => {
    if (field.number === 5) {
      notes.know({ frameworkVersion: await textAt(bytes, field, 100) });
    } else if (field.number === 4) {
      notes.metadata('tag', await textAt(bytes, field, 100));
    }
  });
}

/** An AssetFileDef: a file of the `assets` folder, by name. */
async function judgeAsset({ bytes, budget, notes }: WireContext, span: Span): Promise<void> {
  await eachField({ bytes, budget }, span, async (field) => {
    const name = field.number === 2 ? await textAt(bytes, field) : '';
    if (leavesFolder(name)) {
      const at = { offset: field.start };
      notes.find(FORMAT_RULES.pathLeaves, 'An asset lies outside of the model’s folder.', name, at);
    }
  });
}

/** A SavedObjectGraph: objects of Keras carry their configuration in `user_object.metadata`. */
async function judgeObjects(
  reading: WireContext,
  part: Part,
  context: ExamineContext,
  span: Span,
): Promise<void> {
  await eachField(reading, span, async (object) => {
    await (object.number === 1
      ? eachField(reading, object, async (kind) => {
          await (kind.number === 4 ? judgeKerasObject(reading, part, context, kind, 1, 3) : undefined);
        })
      : undefined);
  });
}

/** An object with an identifier and, in JSON, its configuration. */
export async function judgeKerasObject(
  { bytes, budget, notes }: WireContext,
  part: Part,
  { recurse }: ExamineContext,
  span: Span,
  identifierField: number,
  metadataField: number,
): Promise<void> {
  let identifier = '';
  let metadata = '';
  await eachField({ bytes, budget }, span, async (field) => {
    if (field.number === identifierField) {
      identifier = await textAt(bytes, field, 256);
    } else if (field.number === metadataField && field.end - field.start <= METADATA) {
      metadata = await textAt(bytes, field, METADATA);
    } else if (field.number === metadataField) {
      notes.find(
        FORMAT_RULES.tooLarge,
        'The configuration of an object is longer than what is read.',
        identifier,
      );
    }
  });
  if (identifier.startsWith('_tf_keras_') && metadata !== '') {
    const { value } = jsonOf(new TextEncoder().encode(metadata));
    await judgeKerasConfig({ notes, part, recurse }, value);
  }
}
