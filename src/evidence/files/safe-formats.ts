/** Formats whose loaders read data and graphs of named operators, and nothing that a language would execute. */
const SAFE_FORMATS: ReadonlySet<string> = new Set([
  'catboost',
  'coreml',
  'gguf',
  'lightgbm',
  'onnx',
  'openvino',
  'pmml',
  'safetensors',
  'tflite',
  'xgboost',
]);

/** An array without objects is data; with them it holds a pickle, and then it has findings of `pickle/…` or is named. */
export function canRunCode(format: string, ruleIds: readonly string[]): boolean {
  if (format === 'npy' || format === 'npz') {
    return ruleIds.length > 0;
  }
  return !SAFE_FORMATS.has(format);
}
