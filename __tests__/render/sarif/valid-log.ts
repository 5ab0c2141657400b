import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { z } from 'zod';

/** As published; see fixtures/README.md. */
const {
  id: _id,
  $schema: _draft,
  ...published
} = z
  .looseObject({ id: z.string(), $schema: z.string() })
  .parse(JSON.parse(readFileSync(new URL('fixtures/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')));

// Draft 4 and draft 7 differ in nothing that this schema uses. One of its patterns is none under the flag `u`.
const validate = new Ajv({
  allErrors: true,
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(published);

const text = z.object({ text: z.string() });
const location = z.object({
  physicalLocation: z.object({
    artifactLocation: z.object({ uri: z.string(), uriBaseId: z.string() }),
    region: z.object({ startLine: z.int(), startColumn: z.int().optional(), byteOffset: z.int().optional() }),
  }),
});

const shape = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({
          rules: z.array(
            z.looseObject({
              id: z.string(),
              shortDescription: text,
              fullDescription: text,
              help: z.object({ text: z.string(), markdown: z.string() }),
              helpUri: z.string(),
              properties: z.object({ tags: z.array(z.string()), 'security-severity': z.string().optional() }),
            }),
          ),
        }),
      }),
      automationDetails: z.object({ id: z.string() }),
      invocations: z.tuple([
        z.object({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.object({ descriptor: z.object({ id: z.string() }), level: z.string(), message: text }),
          ),
        }),
      ]),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.int(),
          level: z.string(),
          message: text,
          locations: z.tuple([location]),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z
            .tuple([z.object({ kind: z.string(), status: z.string(), justification: z.string() })])
            .optional(),
        }),
      ),
    }),
  ]),
});

export type ValidRun = z.infer<typeof shape>['runs'][0];

/** The one run of a log that the published schema accepts; throws what it has against another. */
export function validRun(log: string): ValidRun {
  const value: unknown = JSON.parse(log);
  if (!validate(value)) {
    throw new Error(JSON.stringify(validate.errors, null, 1));
  }
  return shape.parse(value).runs[0];
}
