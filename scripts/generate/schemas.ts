import { posix } from 'node:path';
import { z } from 'zod';
import { type Derived, jsonText } from './artefact.ts';

/** JSON Schemas of what people write and machines read, from the same zod schemas that parse them. */
export async function schemas(): Promise<Derived> {
  // Loaded here, not above: the registry may have been written a moment ago.
  const { METRICS } = await import('../../src/metrics/registry.ts');
  const { catalogueOf } = await import('../../src/metrics/catalogue.ts');
  const { POLICY_SCHEMA, WAIVERS_SCHEMA } = await import('../../src/version.ts');
  const { policySchema } = await import('../../src/policy/schema.ts');
  const { waiversSchema } = await import('../../src/policy/waivers/schema-waivers.ts');
  const { diffSchema } = await import('../../src/report/diff/schema.ts');
  const { decisionSchema } = await import('../../src/deploy/decision.ts');
  const { runManifestSchema } = await import('../../src/evidence/provenance/run-manifest.ts');
  const { reportSchema } = await import('../../src/report/schema.ts');
  const policy = z.toJSONSchema(policySchema(catalogueOf(METRICS)), { io: 'input' });
  return {
    artefacts: [
      {
        // The address that `fates init` writes into the policy, for editors.
        path: `schema/${posix.basename(POLICY_SCHEMA)}`,
        text: jsonText({ $id: POLICY_SCHEMA, title: 'FATES gate policy (fates.yml)', ...policy }),
      },
      {
        path: `schema/${posix.basename(WAIVERS_SCHEMA)}`,
        text: jsonText({
          $id: WAIVERS_SCHEMA,
          title: 'FATES gate waivers (.fates/waivers.yml)',
          ...z.toJSONSchema(waiversSchema, { io: 'input' }),
        }),
      },
      {
        path: 'schema/fates-report.schema.json',
        text: jsonText({ title: 'FATES gate report (fates-report.json)', ...z.toJSONSchema(reportSchema) }),
      },
      {
        path: 'schema/fates-diff.schema.json',
        text: jsonText({ title: 'FATES gate diff (fates diff --json)', ...z.toJSONSchema(diffSchema) }),
      },
      {
        path: 'schema/fates-run.schema.json',
        text: jsonText({
          title: 'FATES gate run manifest (fates-run.json)',
          ...z.toJSONSchema(runManifestSchema),
        }),
      },
      {
        path: 'schema/fates-decision.schema.json',
        text: jsonText({
          title: 'FATES gate deployment decision (fates-decision.json)',
          ...z.toJSONSchema(decisionSchema),
        }),
      },
    ],
    owns: { folder: 'schema', ext: '.schema.json' },
  };
}
