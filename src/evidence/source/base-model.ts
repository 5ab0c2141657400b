/** Base models that configurations of Transformers and PEFT name. */
import { z } from 'zod';
import { SOURCE_RULES } from '../model/rules/source.ts';
import { detailOf, type Found } from './finding.ts';

const CONFIG = z.object({
  _name_or_path: z.string().optional(),
  base_model_name_or_path: z.string().nullish(),
  revision: z.string().nullish(),
  _commit_hash: z.string().nullish(),
});
const COMMIT = /^[0-9a-f]{40}$/iu;
/** A name of the hub: `owner/name`, or one of the first models that have no owner. A path of more parts is a folder. */
const HUB_NAME = /^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/u;

export function* examineModelConfig(text: string): Generator<Found> {
  const config = CONFIG.safeParse(jsonOf(text)).data;
  const key = config?.base_model_name_or_path ? 'base_model_name_or_path' : '_name_or_path';
  const name = config?.[key] ?? '';
  const isPinned = [config?.revision, config?._commit_hash].some((commit) => COMMIT.test(commit ?? ''));
  if (isPinned || !HUB_NAME.test(name) || name.startsWith('.')) {
    return;
  }
  const at = Math.max(0, text.indexOf(JSON.stringify(key)));
  yield {
    rule: SOURCE_RULES.unpinnedBaseModel,
    line: text.slice(0, at).split('\n').length,
    column: at - text.lastIndexOf('\n', at),
    message: 'The configuration names a base model without the commit that it was taken at.',
    detail: detailOf(`${key}: ${name}`),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
