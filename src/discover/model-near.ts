/** Which model a table of predictions may be of, by names alone: only where there is one, and nobody has to choose. */
import { folderOf } from './touched.ts';

export interface NearModel {
  /** A file, or a folder that is one model. */
  readonly path: string;
  /** Completes "Inferred: ". */
  readonly because: string;
}

/** Endings under which nothing but models is stored. */
const MODEL =
  /\.(?:pkl|pickle|joblib|dill|skops|pt|pth|ckpt|onnx|ort|h5|keras|pb|tflite|mlmodel|gguf|safetensors|xgb|ubj|cbm|pmml)$/iu;
/** What makes the folder around it one model: TensorFlow's SavedModel, MLflow, transformers. */
const OF_FOLDER = /(?:^|\/)(?:saved_model\.pb|MLmodel|config\.json)$/u;

/** Nearest first: the table's own folder with all below it, then the one around that. Farther away nothing is guessed. */
export function modelNear(table: string, paths: readonly string[]): NearModel | undefined {
  const folder = folderOf(table);
  const models = modelsIn(paths);
  for (const place of folder === '' ? [''] : [folder, folderOf(folder)]) {
    const [first, ...more] = models.filter((path) => place === '' || path.startsWith(`${place}/`));
    if (first !== undefined) {
      // A folder stands in no listing.
      const what = paths.includes(first) ? 'model' : 'folder of a model';
      const where = place === '' ? 'in the repository' : `below ${JSON.stringify(place)}`;
      return more.length > 0 ? undefined : { path: first, because: `the only ${what} ${where}` };
    }
  }
  return undefined;
}

/** Files by their endings, and folders instead of what lies in them. */
function modelsIn(paths: readonly string[]): readonly string[] {
  const files = paths.filter((path) => MODEL.test(path) && !/[\\\p{Cc}]/u.test(path));
  const marked = new Set(paths.filter((path) => OF_FOLDER.test(path)).map(folderOf));
  const folders = [...marked].filter(
    (folder) => folder !== '' && files.some((path) => path.startsWith(`${folder}/`)),
  );
  const outermost = folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
  return [
    ...outermost,
    ...files.filter((path) => !outermost.some((folder) => path.startsWith(`${folder}/`))),
  ];
}
