import { baseline } from './presets/baseline.ts';
import { fatesMlops } from './presets/fates-mlops.ts';
import { strict } from './presets/strict.ts';
import type { PolicyInput } from './schema.ts';

/** By the name that `extends` takes. */
export const PRESETS = { baseline, strict, 'fates-mlops': fatesMlops } as const satisfies Readonly<
  Record<string, PolicyInput>
>;

export type PresetName = keyof typeof PRESETS;

export const PRESET_NAMES: readonly PresetName[] = ['baseline', 'strict', 'fates-mlops'];

export function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(PRESETS, name);
}
