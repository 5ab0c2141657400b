import { asText, isArray, isObject } from '../reading/json-document.ts';
import type { Json, JsonObject } from '../reading/json-document.ts';
import type { Notes } from '../reading/notes.ts';

/** What a configuration says of the model as a whole: its kind and its inputs. */
export function noteArchitecture(notes: Notes, root: JsonObject): void {
  const config = root.get('config');
  const className = asText(root.get('class_name'));
  if (className === undefined || !isObject(config)) {
    return;
  }
  notes.know({ architecture: className.slice(0, 300) });
  notes.metadata('name', asText(config.get('name')) ?? '');
  const layers = config.get('layers');
  for (const layer of isArray(layers) ? layers : []) {
    if (isObject(layer) && layer.get('class_name') === 'InputLayer') {
      noteInput(notes, layer.get('config'));
    }
  }
}

function noteInput(notes: Notes, config: Json | undefined): void {
  if (!isObject(config)) {
    return;
  }
  const shape = config.get('batch_shape') ?? config.get('batch_input_shape');
  const dtype = config.get('dtype');
  notes.tensor('inputs', {
    name: asText(config.get('name')) ?? '',
    dtype: asText(dtype)?.slice(0, 30) ?? 'float32',
    shape: isArray(shape) ? shape.slice(0, 16).map((size) => (typeof size === 'number' ? size : '?')) : [],
  });
}
