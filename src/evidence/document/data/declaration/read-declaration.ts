/** `training-declaration.yml`, strictly: what is not in its format is a finding with its line, and the rest counts. */
import { z } from 'zod';
import type { DocumentFinding, DocumentText } from '../../document.ts';
import type { YamlDocument } from '../../yaml/read-yaml-document.ts';
import { readYamlDocument } from '../../yaml/read-yaml-document.ts';
import { found, isRecord, quoted } from '../../found.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { DeclaredText, Experience, ExperienceField } from './declaration.ts';
import { EXPERIENCE_FIELDS, EXPERIENCE_KINDS } from './declaration.ts';
import { DECLARATION_RULES } from './rules.ts';

const text = z.union([z.string().max(500), z.number()]).optional();
const metric = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/u, 'it is no id of a metric');

const experience = z.strictObject({
  id: z.string().min(1).max(200),
  kind: z.enum(EXPERIENCE_KINDS),
  purpose: text,
  source: text,
  licence: text,
  license: text,
  version: text,
  owner: text,
  fairness: z.union([metric, z.array(metric)]).optional(),
});

const declaration = z.strictObject({
  version: z.literal(1),
  model: z.string().optional(),
  experiences: z.array(z.unknown()).min(1),
});

export interface ReadDeclaration {
  readonly experiences: readonly Experience[];
  readonly findings: readonly DocumentFinding[];
}

export function readDeclaration({ path, text: written }: DocumentText): ReadDeclaration {
  const document = readYamlDocument(written);
  const problems = document.problems.map(({ line, message }) =>
    found(DECLARATION_RULES.notUnderstood, { path, line }, message),
  );
  const whole = declaration.safeParse(document.value);
  if (document.value === undefined) {
    return { experiences: [], findings: problems };
  }
  const list =
    isRecord(document.value) && Array.isArray(document.value['experiences'])
      ? document.value['experiences'].map((each: unknown) => each)
      : [];
  const read = list.map((each, place) => readExperience(each, place, document, path));
  return {
    experiences: read.flatMap((each) => each.experience ?? []),
    findings: [
      ...problems,
      ...(whole.success ? [] : faultsOf(whole.error, [], document, path)),
      ...read.flatMap((each) => each.findings),
    ],
  };
}

interface ReadExperience {
  readonly experience?: Experience;
  readonly findings: readonly DocumentFinding[];
}

function readExperience(value: unknown, place: number, document: YamlDocument, path: string): ReadExperience {
  const at = ['experiences', place];
  const parsed = experience.safeParse(value);
  if (!parsed.success) {
    return { findings: faultsOf(parsed.error, at, document, path) };
  }
  const { id, kind, license, fairness = [], ...own } = parsed.data;
  const written = { ...own, licence: own.licence ?? license };
  const fields = Object.fromEntries(
    EXPERIENCE_FIELDS.flatMap((field): readonly (readonly [ExperienceField, DeclaredText])[] => {
      const said = written[field];
      const key = field === 'licence' && own.licence === undefined ? 'license' : field;
      return said === undefined || isPlaceholder(String(said))
        ? []
        : [[field, { text: String(said).trim(), line: document.lineOf([...at, key]) }]];
    }),
  );
  const metrics = typeof fairness === 'string' ? [fairness] : fairness;
  const line = document.lineOf(at);
  const declared = metrics.map((each) => ({ text: each, line: document.lineOf([...at, 'fairness']) }));
  return { experience: { id, kind, path, line, fields, fairness: declared }, findings: [] };
}

function faultsOf(
  { issues }: z.ZodError,
  at: readonly (string | number)[],
  document: YamlDocument,
  path: string,
): readonly DocumentFinding[] {
  return issues.map((issue) => {
    const inside = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const key = [...at, ...inside].join('.') || 'the document';
    const line = document.lineOf([
      ...at,
      ...inside,
      ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
    ]);
    const said =
      issue.code === 'unrecognized_keys'
        ? `has unknown keys: ${issue.keys.map(quoted).join(', ')}`
        : `is not as the format says: ${issue.message}`;
    return found(DECLARATION_RULES.notUnderstood, { path, line }, `${key} ${said}.`);
  });
}
