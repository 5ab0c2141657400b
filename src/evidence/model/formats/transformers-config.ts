import type { FormatExaminer } from '../format-examiner.ts';
import { judgeAdapter, judgeComponents } from '../hub/named-code.ts';
import { templateFindings } from '../jinja/template-findings.ts';
import { examined } from '../reading/examined.ts';
import { asText, isArray, isObject } from '../reading/json-document.ts';
import type { Json, JsonObject } from '../reading/json-document.ts';
import { jsonOutline } from '../reading/json-outline.ts';
import type { Notes } from '../reading/notes.ts';
import { readJsonObject } from '../reading/read-json.ts';
import { FORMAT_RULES } from '../rules/format.ts';

const KEYS = [
  'chat_template',
  'tokenizer_class',
  'auto_map',
  'architectures',
  'model_type',
  'transformers_version',
  'processor_class',
  'added_tokens_decoder',
  'auto_mapping',
  'custom_pipelines',
  '_diffusers_version',
  'feature_extractor_type',
  'image_processor_type',
  'peft_type',
];
const FACTS = [
  'model_type',
  'torch_dtype',
  'dtype',
  'tokenizer_class',
  '_name_or_path',
  '_diffusers_version',
  'license',
  'peft_type',
  'base_model_name_or_path',
];

/** `config.json`, `tokenizer_config.json`, `chat_template.json` and their like, as Transformers and Diffusers write them. */
export const transformersConfig: FormatExaminer = {
  format: 'transformers-config',
  title: 'Transformers configuration',
  recognise: async (head, part) => {
    const outline = await jsonOutline(head, part);
    return outline !== undefined && KEYS.some((key) => outline.keys.has(key));
  },
  examine: (part, context) =>
    examined('transformers-config', part, context, async (notes) => {
      const config = await readJsonObject(part, context.budget, notes);
      noteFacts(notes, config);
      for (const key of ['auto_map', 'custom_pipelines']) {
        const map = config.get(key);
        if (map !== undefined && map !== null) {
          notes.find(FORMAT_RULES.remoteCode, `The configuration names code by ${key}.`, shownMap(map));
        }
      }
      if (config.has('_diffusers_version') || isArray(config.get('_class_name'))) {
        judgeComponents(notes, config);
      }
      judgeAdapter(notes, config);
      judgeTemplates(notes, 'chat_template', config.get('chat_template'));
      for (const [key, value] of config) {
        if (typeof value === 'string' && key !== 'chat_template') {
          templateFindings(notes, key, value, 'metadata');
        }
      }
    }),
};

function noteFacts(notes: Notes, config: JsonObject): void {
  notes.know({ framework: config.has('_diffusers_version') ? 'diffusers' : 'transformers' });
  const version = asText(config.get('transformers_version'));
  notes.know(version === undefined ? {} : { frameworkVersion: version.slice(0, 100) });
  const architectures = config.get('architectures');
  const architecture = isArray(architectures) ? asText(architectures[0]) : asText(config.get('_class_name'));
  notes.know(architecture === undefined ? {} : { architecture: architecture.slice(0, 300) });
  for (const key of FACTS) {
    notes.metadata(key, asText(config.get(key)) ?? '');
  }
}

function shownMap(map: Json): string {
  const texts = isObject(map)
    ? [...map.values()].flatMap((value) => (isArray(value) ? value : [value]))
    : [map];
  return texts
    .filter((value) => typeof value === 'string')
    .slice(0, 10)
    .join(', ');
}

/** One template, or some with names: a list of entries, or an object. */
function judgeTemplates(notes: Notes, name: string, value: Json | undefined): void {
  if (typeof value === 'string') {
    templateFindings(notes, name, value);
  } else if (isArray(value)) {
    for (const entry of value) {
      const inner = isObject(entry) ? asText(entry.get('template')) : asText(entry);
      if (inner !== undefined) {
        templateFindings(notes, name, inner);
      }
    }
  } else if (isObject(value)) {
    for (const [key, inner] of value) {
      if (typeof inner === 'string') {
        templateFindings(notes, `${name}.${key}`, inner);
      }
    }
  }
}
