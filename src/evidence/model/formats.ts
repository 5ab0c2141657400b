import { COMPRESSED } from './archive/compressed.ts';
import { tar } from './archive/tar/examine-tar.ts';
import { zip } from './archive/zip/examine-zip.ts';
import type { FormatExaminer } from './format-examiner.ts';
import { catboostCbm, catboostJson } from './formats/catboost.ts';
import { chatTemplate } from './formats/chat-template.ts';
import { coreml } from './formats/coreml.ts';
import { gguf } from './formats/gguf.ts';
import { hdf5 } from './formats/hdf5.ts';
import { otherJson } from './formats/json.ts';
import { kerasConfig } from './formats/keras-config.ts';
import { kerasMetadata } from './formats/keras-metadata.ts';
import { lfsPointer } from './formats/lfs.ts';
import { lightgbm } from './formats/lightgbm.ts';
import { NOT_MODELS } from './formats/not-models.ts';
import { npy } from './formats/npy.ts';
import { onnx } from './formats/onnx.ts';
import { openvino } from './formats/openvino.ts';
import { pickle } from './formats/pickle.ts';
import { pmml } from './formats/pmml.ts';
import { safetensors } from './formats/safetensors.ts';
import { savedModel } from './formats/saved-model.ts';
import { skopsSchema } from './formats/skops-schema.ts';
import { checkpointData, checkpointIndex, fingerprint } from './formats/tensorflow-checkpoint.ts';
import { tensorflowGraph } from './formats/tensorflow-graph.ts';
import { tflite } from './formats/tflite.ts';
import { transformersConfig } from './formats/transformers-config.ts';
import { UNOPENED } from './formats/unopened.ts';
import { xgboostBinary, xgboostJson, xgboostUbj } from './formats/xgboost.ts';

/**
 * Every format that is known, in the order in which a file is asked for it: first those with a magic number, then those that are known by
 * their structure. The first that recognises the bytes examines them.
 */
export const FORMATS: readonly FormatExaminer[] = [
  lfsPointer,
  zip,
  npy,
  ...UNOPENED,
  ...COMPRESSED,
  tar,
  hdf5,
  gguf,
  tflite,
  catboostCbm,
  checkpointIndex,
  safetensors,
  pickle,
  xgboostUbj,
  xgboostBinary,
  onnx,
  savedModel,
  coreml,
  tensorflowGraph,
  fingerprint,
  checkpointData,
  lightgbm,
  pmml,
  openvino,
  kerasConfig,
  kerasMetadata,
  skopsSchema,
  xgboostJson,
  catboostJson,
  transformersConfig,
  chatTemplate,
  otherJson,
  ...NOT_MODELS,
];
