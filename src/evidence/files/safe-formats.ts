/** Formats whose loaders read data and graphs of named operators, and nothing that a language would execute. */
const SAFE_FORMATS: ReadonlySet<string> = new Set([
  'catboost-cbm',
  'catboost-json',
  'coreml',
  'gguf',
  'lightgbm',
  'onnx',
  'openvino',
  'openvino-weights',
  'pmml',
  'safetensors',
  'tflite',
  'xgboost-binary',
  'xgboost-json',
  'xgboost-ubj',
]);

/** An array without objects is data; with them it holds a pickle, and then it has findings of `pickle/…` or is named. */
export function canRunCode(format: string, ruleIds: readonly string[]): boolean {
  if (format === 'npy' || format === 'npz') {
    return ruleIds.length > 0;
  }
  return !SAFE_FORMATS.has(format);
}
