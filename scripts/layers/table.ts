import picomatch from 'picomatch';
import { z } from 'zod';

const layer = z.strictObject({
  layer: z.string(),
  files: z.string(),
  imports: z.array(z.string()),
  types: z.array(z.string()).default([]),
  packages: z.array(z.string()).default([]),
  builtins: z.array(z.string()).default([]),
  within: z.boolean().default(true),
  pure: z.boolean(),
});

const shape = z.strictObject({
  note: z.string(),
  everywhere: z.array(z.string()),
  path: z.array(z.string()),
  layers: z.array(layer),
});

export type Layer = z.infer<typeof layer>;
export type LayerTable = z.infer<typeof shape>;

/** Parses the text of layers.json; throws with the key for a table of another shape. */
export function parseLayerTable(text: string): LayerTable {
  const parsed = shape.parse(JSON.parse(text));
  const names = parsed.layers.map((row) => row.layer);
  if (names.toSorted().join() !== parsed.path.toSorted().join()) {
    throw new Error(
      'layers.json: the rows and `path` do not name the same layers. Give each layer one row and one place.',
    );
  }
  return parsed;
}

/** The row of a file of src/, by its path relative to the root. */
export function layerOf(table: LayerTable, path: string): Layer | undefined {
  return table.layers.find((row) => picomatch.isMatch(path, row.files));
}
