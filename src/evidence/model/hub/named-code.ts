/** Configurations of Hugging Face's libraries that name classes by module: the loader imports them. */
import { standingOf } from '../pickle/names.ts';
import type { Json, JsonObject } from '../reading/json-document.ts';
import { asText, isArray, isObject } from '../reading/json-document.ts';
import type { Notes } from '../reading/notes.ts';
import { FORMAT_RULES } from '../rules/format.ts';

/** Libraries that the configurations of these libraries take classes from. */
const LIBRARIES = new Set(['diffusers', 'transformers', 'peft', 'sentence_transformers', 'onnxruntime']);
/** Pipelines of diffusers, which it looks up in itself (diffusers 0.36, src/diffusers/pipelines). */
const PIPELINES = new Set(
  (
    'stable_diffusion stable_diffusion_safe stable_diffusion_xl stable_diffusion_3 stable_audio stable_cascade alt_diffusion ' +
    'animatediff audioldm audioldm2 controlnet deepfloyd_if flux hunyuandit hunyuan_video kandinsky kandinsky2_2 kandinsky3 ' +
    'latent_diffusion ltx lumina musicldm omnigen paint_by_example pixart_alpha sana semantic_stable_diffusion shap_e spectrogram_diffusion ' +
    'text_to_video_synthesis unclip unidiffuser versatile_diffusion wuerstchen'
  ).split(' '),
);

/** `model_index.json`: each component is `[library, class]`; the class of the pipeline may be `[module, class]` too. */
export function judgeComponents(notes: Notes, config: JsonObject): void {
  for (const [key, value] of config) {
    const [library, name] = isArray(value) && value.length === 2 ? value.map(asText) : [];
    const isOwn = key !== '_class_name' && library !== undefined && PIPELINES.has(library);
    if (library !== undefined && name !== undefined && !isOwn) {
      judgeName(notes, key, library, name);
    }
  }
}

/** `adapter_config.json` of PEFT: the class of the base model, by its module. */
export function judgeAdapter(notes: Notes, config: JsonObject): void {
  const mapping = config.get('auto_mapping');
  const library = isObject(mapping) ? asText(mapping.get('parent_library')) : undefined;
  if (library !== undefined && isObject(mapping)) {
    judgeName(notes, 'auto_mapping', library, asText(mapping.get('base_model_class')) ?? '');
  }
}

/** `modules.json` of Sentence Transformers: an entry for each module, with the class as `type`. */
export function judgeModules(notes: Notes, modules: readonly Json[]): void {
  for (const entry of modules) {
    const type = isObject(entry) ? asText(entry.get('type')) : undefined;
    if (type !== undefined) {
      const dot = type.lastIndexOf('.');
      judgeName(notes, 'type', type.slice(0, Math.max(0, dot)), type.slice(dot + 1));
    }
  }
}

function judgeName(notes: Notes, key: string, module: string, name: string): void {
  const shown = `${module}.${name}`;
  const standing = standingOf(module, name);
  if (standing.is === 'denied') {
    const message = `The configuration names code by ${key}, which ${standing.does}.`;
    notes.find(FORMAT_RULES.codeReference, message, shown);
  } else if (!LIBRARIES.has(module.split('.', 1)[0] ?? '')) {
    notes.find(FORMAT_RULES.remoteCode, `The configuration names code by ${key}.`, shown);
  }
}
