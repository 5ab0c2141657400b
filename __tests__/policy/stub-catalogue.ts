import { z } from 'zod';
import type { Catalogue, CatalogueEntry } from '../../src/policy/catalogue.ts';
import type { PolicyFiles } from '../../src/policy/layers.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Options, Policy } from '../../src/policy/policy.ts';
import { type Problem, refuse, succeed } from '../../src/problem.ts';

type Facts = Pick<CatalogueEntry, 'id' | 'direction' | 'range' | 'ideal' | 'scopes' | 'tasks' | 'needs'>;

const GROUPS = ['attribute', 'intersection', 'slice'] as const;
const SHARE = [0, 1] as const;

function entry(facts: Facts, options: z.ZodType<Options> = z.strictObject({})): CatalogueEntry {
  return {
    ...facts,
    title: facts.id,
    hasDefaults: options.safeParse({}).success,
    optionsSchema: z.json().parse(z.toJSONSchema(options, { io: 'input' })),
    parseOptions: (written) => {
      const parsed = options.safeParse(written);
      return parsed.success
        ? succeed(parsed.data)
        : refuse(
            ...parsed.error.issues.map((issue) => ({
              code: 'stub/option',
              path: '',
              key: issue.path.join('.'),
              message: `The option is not usable: ${issue.message}.`,
              hint: 'See the metric.',
            })),
          );
    },
  };
}

const gap = (id: string, options?: z.ZodType<Options>): CatalogueEntry =>
  entry(
    {
      id,
      direction: 'lower',
      range: SHARE,
      ideal: 0,
      scopes: GROUPS,
      tasks: ['binary'],
      needs: ['decisions'],
    },
    options,
  );

const performance = (id: string, needs: readonly string[]): CatalogueEntry =>
  entry({
    id,
    direction: 'higher',
    range: SHARE,
    ideal: 1,
    scopes: ['overall', 'slice'],
    tasks: ['binary', 'multiclass'],
    needs,
  });

/** Of files: a count or a share, over the whole subject. */
const files = (
  id: string,
  direction: 'lower' | 'higher',
  need: string,
  options?: z.ZodType<Options>,
): CatalogueEntry =>
  entry(
    {
      id,
      direction,
      range: direction === 'higher' ? SHARE : [0, Number.POSITIVE_INFINITY],
      ideal: direction === 'higher' ? 1 : 0,
      scopes: ['overall'],
      tasks: ['binary', 'multiclass', 'regression'],
      needs: [need],
    },
    options,
  );

/** Those of documents that presets name. */
const DOCUMENTS: readonly (readonly [id: string, direction: 'lower' | 'higher', need: string])[] = [
  ['accountability/bill-of-materials', 'higher', 'billOfMaterials'],
  ['accountability/change-log', 'higher', 'changeLog'],
  ['accountability/dated-evaluation', 'higher', 'evaluationRecord'],
  ['accountability/incident-channel', 'higher', 'incidentChannel'],
  ['accountability/named-owner', 'higher', 'ownership'],
  ['accountability/reproducible-environment', 'higher', 'environment'],
  ['accountability/reviewer', 'higher', 'ownership'],
  ['accountability/risk-register', 'higher', 'riskRegister'],
  ['accountability/tests-in-ci', 'higher', 'continuousTesting'],
  ['accountability/untreated-risks', 'lower', 'riskRegister'],
  ['accountability/version-triple', 'higher', 'versions'],
  ['ethics/affected-groups', 'higher', 'modelCard'],
  ['ethics/data-licence', 'higher', 'licences'],
  ['ethics/ethics-checklist', 'higher', 'ethicsChecklist'],
  ['ethics/harms-mitigated', 'higher', 'impactAssessment'],
  ['ethics/human-oversight', 'higher', 'modelCard'],
  ['ethics/impact-assessment', 'higher', 'impactAssessment'],
  ['ethics/intended-use', 'higher', 'modelCard'],
  ['ethics/licence-compatibility', 'higher', 'licences'],
  ['ethics/out-of-scope-use', 'higher', 'modelCard'],
  ['ethics/personal-data', 'lower', 'personalData'],
  ['ethics/sensitive-data-declared', 'higher', 'sensitiveData'],
  ['security/threat-model-coverage', 'higher', 'threatModel'],
  ['transparency/card-completeness', 'higher', 'modelCard'],
  ['transparency/contradicted-claims', 'lower', 'claims'],
  ['transparency/datasheet-completeness', 'higher', 'datasheet'],
  ['transparency/disaggregated-results', 'higher', 'modelCard'],
  ['transparency/evaluation-data', 'higher', 'modelCard'],
  ['transparency/limitations', 'higher', 'modelCard'],
  ['transparency/stale-claims', 'lower', 'claims'],
  ['transparency/training-data', 'higher', 'modelCard'],
  ['transparency/uncheckable-claims', 'lower', 'claims'],
];

/** A handful of metrics that stand for every shape: difference, ratio, signed, target, loss, score, strata. */
export const CATALOGUE: Catalogue = [
  gap(
    'fairness/demographic-parity-difference',
    z.strictObject({ method: z.enum(['between-groups', 'to-overall']).default('between-groups') }),
  ),
  entry({
    id: 'fairness/demographic-parity-ratio',
    direction: 'higher',
    range: SHARE,
    ideal: 1,
    scopes: GROUPS,
    tasks: ['binary'],
    needs: ['decisions'],
  }),
  gap('fairness/equalized-odds-difference'),
  gap('fairness/equal-opportunity-difference'),
  entry({
    id: 'fairness/average-odds-difference',
    direction: 'target',
    range: [-1, 1],
    ideal: 0,
    scopes: GROUPS,
    tasks: ['binary'],
    needs: ['decisions'],
  }),
  entry({
    id: 'fairness/disparate-impact',
    direction: 'target',
    range: [0, Number.POSITIVE_INFINITY],
    ideal: 1,
    scopes: GROUPS,
    tasks: ['binary'],
    needs: ['decisions'],
  }),
  entry({
    id: 'fairness/worst-group-accuracy',
    direction: 'higher',
    range: SHARE,
    ideal: 1,
    scopes: GROUPS,
    tasks: ['binary', 'multiclass'],
    needs: ['decisions'],
  }),
  entry({
    id: 'fairness/conditional-demographic-disparity',
    direction: 'lower',
    range: SHARE,
    ideal: 0,
    scopes: GROUPS,
    tasks: ['binary'],
    needs: ['strata'],
  }),
  entry({
    id: 'fairness/mae-difference',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    ideal: 0,
    scopes: GROUPS,
    tasks: ['regression'],
    needs: ['residuals'],
  }),
  performance('performance/accuracy', ['decisions']),
  performance('performance/f1', ['decisions']),
  entry({
    id: 'performance/expected-calibration-error',
    direction: 'lower',
    range: SHARE,
    ideal: 0,
    scopes: ['overall', ...GROUPS],
    tasks: ['binary'],
    needs: ['scores'],
  }),
  files(
    'security/unsafe-model-files',
    'lower',
    'modelFiles',
    z.strictObject({ strict: z.boolean().default(false) }),
  ),
  files('security/unexamined-files', 'lower', 'modelFiles'),
  files('security/safe-format-share', 'higher', 'modelFiles'),
  files('security/secrets', 'lower', 'sourceCode'),
  files('security/unsafe-loading-code', 'lower', 'sourceCode'),
  files('security/untrusted-base-model', 'lower', 'sourceCode'),
  files('security/unpinned-dependencies', 'lower', 'dependencies'),
  files('security/model-integrity', 'higher', 'integrity'),
  files('security/signature', 'higher', 'integrity'),
  files('security/provenance', 'higher', 'integrity'),
  files('security/integrity-violations', 'lower', 'integrity'),
  ...DOCUMENTS.map(([id, direction, need]) => files(id, direction, need)),
];

/** A tree of files held in memory, and what was asked of it. */
export function filesOf(
  texts: Readonly<Record<string, string>>,
  path = 'fates.yml',
): PolicyFiles & { readonly reads: readonly string[] } {
  const reads: string[] = [];
  const held = new Map(Object.entries(texts));
  return {
    path,
    reads,
    read: (asked) => {
      reads.push(asked);
      return Promise.resolve(held.get(asked) ?? null);
    },
  };
}

/** The problems of one file that stands alone. */
export async function problemsIn(text: string): Promise<readonly Problem[]> {
  const parsed = await parsePolicy(filesOf({ 'fates.yml': text }), CATALOGUE);
  return parsed.ok ? [] : parsed.problems;
}

/** The policy of one file that must be valid. */
export async function policyIn(text: string, others: Readonly<Record<string, string>> = {}): Promise<Policy> {
  const parsed = await parsePolicy(filesOf({ ...others, 'fates.yml': text }), CATALOGUE);
  if (!parsed.ok) {
    throw new Error(`expected a valid policy, got ${JSON.stringify(parsed.problems, null, 2)}`);
  }
  return parsed.value.policy;
}

/** A subject with everything that the tests refer to, followed by the requirements that a test writes. */
export function withRequirements(requirements: string): string {
  return `version: 1
subjects:
  - id: income
    task: binary
    evaluation:
      table: p.csv
      label: y
      prediction: d
      attributes: [sex, race]
      intersections: [[sex, race]]
      slices: [country]
      population: { sex: { Female: 0.5, Male: 0.5 } }
requirements:
${requirements}`;
}

/** What stands in the file, then code, line:column, key and a piece of the hint. */
export type Row = readonly [text: string, code: string, at: string, key: string | undefined, hint: string];

/** What a file is told, one row a problem; of the hint the piece that was asked for, or all of it when that is not in it. */
export async function told(
  text: string,
  hint: string,
): Promise<readonly (readonly (string | undefined)[])[]> {
  const problems = await problemsIn(text);
  return problems.map((problem) => [
    problem.message.length > 40 ? problem.code : `${problem.code} with a poor message`,
    `${problem.line}:${problem.column}`,
    problem.key,
    problem.hint.includes(hint) ? hint : problem.hint,
  ]);
}
