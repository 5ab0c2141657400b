import type { FormatExaminer } from './format-examiner.ts';
import { FORMATS } from './formats.ts';
import type { Part } from './part.ts';

/** The format of some bytes, by the bytes alone; undefined for what no format knows. */
export async function identify(
  head: Uint8Array,
  part: Part,
  formats: readonly FormatExaminer[] = FORMATS,
): Promise<FormatExaminer | undefined> {
  for (const format of formats) {
    if (await format.recognise(head, part)) {
      return format;
    }
  }
  return undefined;
}

/** Endings under which models are stored. They never say what a file is, only what it may be when its bytes do not tell. */
const MODEL_NAME =
  /\.(?:pkl|pickle|p|joblib|jbl|dill|cloudpickle|sav|pt|pth|pt2|bin|ckpt|checkpoint|dat|data|mar|model|mdl|onnx|ort|h5|hdf5|keras|npy|npz|pb|tflite|lite|mlmodel|mlpackage|gguf|ggml|ggjt|safetensors|msgpack|params|caffemodel|engine|trt|plan|xgb|ubj|cbm|rds|rdata|weights)(?:\.(?:gz|z|zlib|bz2|xz|lzma|lz4|zst|zstd|old|bak|tmp|\d+))*$/iu;

/** Whether a name promises a model: `model.pkl`, `weights.bin.gz`. */
export function isNamedAsModel({ path, within }: Pick<Part, 'path' | 'within'>): boolean {
  // `(gzip)` and the like are our names for what a stream becomes.
  const name = within.findLast((one) => !one.startsWith('(')) ?? path;
  return MODEL_NAME.test(name);
}
