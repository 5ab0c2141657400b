import { z } from 'zod';
import type { Catalogue } from '../policy/catalogue.ts';
import type { JsonValue, Options } from '../policy/policy.ts';
import type { Result } from '../problem.ts';
import { refuse, succeed } from '../problem.ts';
import type { Metric, OptionsReader } from './metric.ts';

const JSON_VALUE: z.ZodType<JsonValue> = z.json();
const NO_KEYS = z.strictObject({});

/** The schema that reads a metric's options; that of the empty object for a metric without. */
export function optionsSchemaOf(options: OptionsReader): z.ZodType {
  return options instanceof z.ZodType ? options : NO_KEYS;
}

/** What a policy has to know of these metrics, in their order. */
export function catalogueOf(metrics: readonly Metric[]): Catalogue {
  return metrics.map(({ id, title, direction, range, ideal, scopes, tasks, needs, options }) => ({
    id,
    title,
    direction,
    range,
    ideal,
    scopes,
    tasks,
    needs,
    get optionsSchema() {
      return JSON_VALUE.parse(z.toJSONSchema(optionsSchemaOf(options), { io: 'input' }));
    },
    parseOptions: (written) => parseOptions(options, written),
    hasDefaults: options.safeParse({}).success,
  }));
}

function parseOptions(reader: OptionsReader, written: JsonValue): Result<Options> {
  const parsed = reader.safeParse(written);
  return parsed.success
    ? succeed(parsed.data)
    : refuse(
        ...parsed.error.issues.map((issue) => ({
          code: 'policy/option',
          path: '',
          key: issue.path.join('.'),
          message: `The option is not usable: ${issue.message}.`,
          hint: 'See `fates explain` for the options of this metric.',
        })),
      );
}
