/** The top of a document in YAML: its version and its keys, strictly. */
import type { z } from 'zod';
import type { Rule } from '../../model/rules/rule.ts';
import { found, isRecord, quoted } from '../found.ts';
import type { DocumentFinding, DocumentText } from '../document.ts';
import type { YamlDocument } from '../yaml/read-yaml-document.ts';
import { readYamlDocument } from '../yaml/read-yaml-document.ts';

export type YamlTop =
  | {
      readonly state: 'mapping';
      readonly document: YamlDocument;
      readonly value: Readonly<Record<string, unknown>>;
      /** Of what is not understood beside it. */
      readonly findings: readonly DocumentFinding[];
    }
  | { readonly state: 'unreadable'; readonly findings: readonly DocumentFinding[] };

export function isYaml({ path }: DocumentText): boolean {
  return /\.(?:ya?ml|json)$/iu.test(path);
}

/** Unreadable: no YAML, no mapping, or another version; a key that is not in the format is a finding and the rest counts. */
export function yamlTop(
  { path, text }: DocumentText,
  schema: z.ZodType<unknown>,
  notUnderstood: Rule,
): YamlTop {
  const document = readYamlDocument(text);
  const problems = document.problems.map(({ line, message }) =>
    found(notUnderstood, { path, line }, message),
  );
  const { value } = document;
  if (!isRecord(value)) {
    const message = 'It is no mapping with `version: 1` on top.';
    const findings = problems.length > 0 ? problems : [found(notUnderstood, { path, line: 1 }, message)];
    return { state: 'unreadable', findings };
  }
  const parsed = schema.safeParse(value);
  const faults = parsed.success ? [] : faultsOf(parsed.error, document, path, notUnderstood);
  const findings = [...problems, ...faults];
  const { version } = value;
  return version === undefined || version === 1
    ? { state: 'mapping', document, value, findings }
    : { state: 'unreadable', findings };
}

function faultsOf(
  { issues }: z.ZodError,
  document: YamlDocument,
  path: string,
  rule: Rule,
): readonly DocumentFinding[] {
  return issues.map((issue) => {
    const inside = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const line = document.lineOf([...inside, ...keys.slice(0, 1)]);
    const where = inside.join('.') || 'The document';
    const said =
      keys.length > 0
        ? `has unknown keys: ${keys.slice(0, 10).map(quoted).join(', ')}`
        : `is not as the format says: ${issue.message}`;
    return found(rule, { path, line }, `${where} ${said}.`);
  });
}

/** The list below a key; nothing there is an empty one. */
export function listOf(value: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const list = value[key];
  return Array.isArray(list) ? list.map((each: unknown) => each) : [];
}
