/**
 * Base models that configurations of PEFT name. `_name_or_path` of Transformers is no such name: it is written by every save, and mostly holds
 * the model's own.
 */
import { z } from 'zod';
import { SOURCE_RULES } from '../model/rules/source.ts';
import { detailOf, type Found } from './finding.ts';

const CONFIG = z.object({
  base_model_name_or_path: z.string().nullish(),
  revision: z.string().nullish(),
});
const KEY = 'base_model_name_or_path';
const COMMIT = /^[0-9a-f]{40}$/iu;
/** A name of the hub: `owner/name`, or one of the first models that have no owner. A path of more parts is a folder. */
const HUB_NAME = /^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/u;

export function* examineModelConfig(text: string): Generator<Found> {
  const config = CONFIG.safeParse(jsonOf(text)).data;
  const name = config?.base_model_name_or_path ?? '';
  const isPinned = COMMIT.test(config?.revision ?? '');
  if (isPinned || !HUB_NAME.test(name) || name.startsWith('.')) {
    return;
  }
  const at = Math.max(0, text.indexOf(JSON.stringify(KEY)));
  yield {
    rule: SOURCE_RULES.unpinnedBaseModel,
    line: text.slice(0, at).split('\n').length,
    column: at - text.lastIndexOf('\n', at),
    message: 'The configuration names a base model without the commit that it was taken at.',
    detail: detailOf(`${KEY}: ${name}`),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
