import type { FormatExaminer } from './format-examiner.ts';
import { catboostCbm, catboostJson } from './formats/catboost.ts';
import { chatTemplate } from './formats/chat-template.ts';
import { coreml } from './formats/coreml.ts';
import { encodedJson } from './archive/encoded-json.ts';
import { gguf } from './formats/gguf.ts';
import { hdf5 } from './formats/hdf5.ts';
import { otherJson } from './formats/json.ts';
import { sentenceTransformers } from './hub/sentence-transformers.ts';
import { kerasConfig } from './formats/keras-config.ts';
import { kerasMetadata } from './formats/keras-metadata.ts';
import { lightgbm } from './formats/lightgbm.ts';
import { onnx } from './formats/onnx.ts';
import { openvino } from './formats/openvino.ts';
import { pmml } from './formats/pmml.ts';
import { safetensors } from './formats/safetensors.ts';
import { savedModel } from './formats/saved-model.ts';
import { skopsSchema } from './formats/skops-schema.ts';
import { checkpointData, checkpointIndex, fingerprint } from './formats/tensorflow-checkpoint.ts';
import { tensorflowGraph } from './formats/tensorflow-graph.ts';
import { tflite } from './formats/tflite.ts';
import { transformersConfig } from './formats/transformers-config.ts';
import { xgboostBinary, xgboostJson, xgboostUbj } from './formats/xgboost.ts';

/** Formats that are neither pickles nor archives, in the order in which they are asked: a mark first, then structure, then names. */
export const OTHER_FORMATS: readonly FormatExaminer[] = [
  encodedJson,
  gguf,
  tflite,
  catboostCbm,
  hdf5,
  safetensors,
  xgboostUbj,
  xgboostBinary,
  lightgbm,
  pmml,
  openvino,
  skopsSchema,
  kerasConfig,
  xgboostJson,
  catboostJson,
  transformersConfig,
  sentenceTransformers,
  onnx,
  coreml,
  savedModel,
  kerasMetadata,
  tensorflowGraph,
  checkpointIndex,
  fingerprint,
  chatTemplate,
  otherJson,
  checkpointData,
];
