import type { ExamineContext } from '../format-examiner.ts';
import type { Part } from '../part.ts';
import { base64Bytes } from '../reading/base64.ts';
import { bytesPart } from '../reading/bytes-part.ts';
import { asText, isArray, isObject } from '../reading/json-document.ts';
import type { Json, JsonObject } from '../reading/json-document.ts';
import type { Notes } from '../reading/notes.ts';
import { leavesFolder } from '../reading/paths.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { judgeReference } from './judge-reference.ts';

/** Layers that look their words up in a file, when the vocabulary is a text. */
const LOOKUPS = new Set(['StringLookup', 'IntegerLookup', 'IndexLookup', 'TextVectorization', 'Hashing']);
/** Functions of TensorFlow that a graph of Keras 2 names; these leave the graph. */
const OP_LAYERS = new Set(['TFOpLambda', 'SlicingOpLambda', 'TensorFlowOpLayer']);
const DANGEROUS_OP =
  /(?:^|\.)(?:io|compat|raw_ops|saved_model|load_library|load_op_library|data|summary|train|lite|keras)\.|py_func|numpy_function|py_function|read_?file|write_?file|matching_?files|eager_py/iu;

export interface KerasContext {
  readonly notes: Notes;
  readonly part: Part;
  readonly recurse: ExamineContext['recurse'];
}

/** Every object of a configuration that names a class, however deep. */
export async function judgeKerasConfig(context: KerasContext, root: Json): Promise<void> {
  const pending: Json[] = [root];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (isObject(value)) {
      await judgeObject(context, value);
      pushAll(pending, value.values());
    } else if (isArray(value)) {
      pushAll(pending, value);
    }
  }
}

function pushAll(pending: Json[], values: Iterable<Json>): void {
  for (const value of values) {
    if (typeof value === 'object' && value !== null) {
      pending.push(value);
    }
  }
}

async function judgeObject(context: KerasContext, object: JsonObject): Promise<void> {
  const className = asText(object.get('class_name'));
  if (className === undefined) {
    return;
  }
  const { notes } = context;
  const inner = object.get('config');
  const config: JsonObject = isObject(inner) ? inner : new Map<string, Json>();
  const name = shownName(className, config);
  const base = className.split('>').at(-1) ?? className;
  if (base === '__lambda__') {
    notes.find(FORMAT_RULES.lambdaLayer, 'The configuration holds Python bytecode.', name);
  } else if (base === 'Lambda') {
    judgeLambda(notes, config, name);
  } else if (LOOKUPS.has(base)) {
    judgePath(notes, config.get('vocabulary'), name);
    judgePath(notes, config.get('idf_weights'), name);
  } else if (base === 'TFSMLayer') {
    judgePath(notes, config.get('filepath'), name);
    notes.find(FORMAT_RULES.nestedCode, 'A layer loads a SavedModel from a path.', name);
  } else if (base === 'TorchModuleWrapper') {
    await judgeTorch(context, config, name);
  } else if (base === 'FlaxLayer' || base === 'JaxLayer') {
    notes.find(FORMAT_RULES.nestedCode, 'A layer wraps a function of JAX.', name);
  } else if (OP_LAYERS.has(base)) {
    judgeOperation(notes, config, name);
  }
  judgeReference(notes, object, className, name);
}

function shownName(className: string, config: JsonObject): string {
  const name = asText(config.get('name'));
  return name === undefined ? className : `${className} "${name}"`;
}

/** Of Keras 3 an object that holds or names the function, of Keras 2 a list that starts with the code, or a name. */
function judgeLambda(notes: Notes, config: JsonObject, name: string): void {
  for (const key of ['function', 'output_shape', 'mask']) {
    const value = config.get(key);
    const kind = asText(config.get(`${key}_type`));
    const isList = isArray(value) && value.some((item) => typeof item === 'string');
    const isCode = isObject(value) && (value.get('class_name') === '__lambda__' || value.has('code'));
    if (
      isCode ||
      (isList && (key === 'function' || kind === 'lambda')) ||
      (kind === 'lambda' && value !== undefined)
    ) {
      notes.find(FORMAT_RULES.lambdaLayer, 'A Lambda layer holds Python bytecode.', name);
      return;
    }
  }
  notes.find(FORMAT_RULES.lambdaName, 'A Lambda layer names the function that it calls.', name);
}

function judgePath(notes: Notes, value: Json | undefined, name: string): void {
  const path = asText(value);
  if (path === undefined || path === '') {
    return;
  }
  const detail = `${name}: ${path}`;
  if (leavesFolder(path)) {
    notes.find(FORMAT_RULES.pathLeaves, 'A layer reads a path outside of the model’s folder.', detail);
  } else {
    notes.find(FORMAT_RULES.fileRead, 'A layer reads a file.', detail);
  }
}

/** The module is what `torch.save` wrote, in base64: a pickle in a zip. */
async function judgeTorch(
  { notes, part, recurse }: KerasContext,
  config: JsonObject,
  name: string,
): Promise<void> {
  notes.find(FORMAT_RULES.nestedCode, 'A layer wraps a pickled module of PyTorch.', name);
  const packed = asText(config.get('module'));
  const bytes = packed === undefined ? undefined : base64Bytes(packed);
  if (bytes !== undefined && bytes.length > 0) {
    const { findings } = await recurse(bytesPart(part, 'TorchModuleWrapper', bytes));
    notes.take(findings);
  }
}

function judgeOperation(notes: Notes, config: JsonObject, name: string): void {
  const called = asText(config.get('function')) ?? '';
  const node = asText(config.get('node_def')) ?? '';
  if (DANGEROUS_OP.test(called) || DANGEROUS_OP.test(node)) {
    const detail = `${name}: ${called === '' ? node : called}`;
    notes.find(FORMAT_RULES.dangerousOperator, 'A layer calls a function on files, or Python.', detail);
  }
}
