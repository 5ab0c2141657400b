import { z } from 'zod';
import type {
  DocumentContext,
  DocumentFinding,
  DocumentReader,
  DocumentText,
  ReadDocuments,
} from '../../document.ts';
import { jsonOf } from '../../json/of-document.ts';
import type { JsonDocument } from '../../json/read-json.ts';
import { BOM_HINT, type BillOfMaterialsEvidence } from './evidence.ts';
import { type BomDataset, type BomModel, modelIn, type ReadBom, readBom } from './read-bom.ts';
import { BOM_RULES } from './rules.ts';
import { BOM_VERSIONS, type BomMistake, bomMistakes } from './validate-bom.ts';

type Path = readonly (string | number)[];

export const billOfMaterials: DocumentReader<'billOfMaterials'> = {
  kind: 'billOfMaterials',
  names: ['bill-of-materials'],
  asksDigests: true,
  read: (documents, context) => {
    const texts = documents.get('bill-of-materials') ?? [];
    const read = texts.map((document) => readOne(document, context));
    const [first = { state: 'missing', missing: ['an ML bill of materials'], hint: BOM_HINT }] = [
      ...read.filter(({ state }) => state === 'read'),
      ...read,
    ];
    return first;
  },
};

const HEAD = z.object({ bomFormat: z.literal('CycloneDX'), specVersion: z.enum(BOM_VERSIONS) });

function readOne(document: DocumentText, context: DocumentContext): ReadDocuments<BillOfMaterialsEvidence> {
  const { path } = document;
  const json = jsonOf(document);
  if (!json.ok) {
    const [{ line, message } = { line: 1, message: 'It is no JSON.' }] = json.problems;
    return unreadable({ rule: BOM_RULES.invalid, path, line, message, detail: message.slice(0, 300) });
  }
  const head = HEAD.safeParse(json.value).data;
  if (head === undefined) {
    const message = `It does not say that it is CycloneDX of version ${BOM_VERSIONS.join(', ')}.`;
    const line = json.lineOf(['specVersion']);
    return unreadable({ rule: BOM_RULES.otherFormat, path, line, message, detail: path.slice(0, 300) });
  }
  const mistakes = bomMistakes(json.value, head.specVersion);
  return { state: 'read', evidence: evidenceOf(document, json, mistakes, context) };
}

function unreadable(finding: DocumentFinding): ReadDocuments<BillOfMaterialsEvidence> {
  const { message, rule } = finding;
  return { state: 'unreadable', message, hint: rule.remedy, findings: [finding] };
}

/** Makes a finding at a path of the JSON. */
type Find = (rule: DocumentFinding['rule'], at: Path, message: string, detail: string) => DocumentFinding;

function evidenceOf(
  { path }: DocumentText,
  { value, lineOf }: JsonDocument,
  mistakes: readonly BomMistake[],
  context: DocumentContext,
): BillOfMaterialsEvidence {
  const bom = readBom(value);
  const { subject, digests } = context;
  const bound = digests?.get(subject.model ?? '')?.sha256;
  const model = modelIn(bom, subject, bound);
  const find: Find = (rule, at, message, detail) => ({
    rule,
    path,
    line: lineOf(at),
    message,
    detail: detail.slice(0, 300),
  });
  const digest = digestOf(model, bound);
  const named = [...bom.data, ...(model?.datasets ?? [])];
  const lost = [...lostData(named, bom, context, find), ...otherData(bom, context, find)];
  return {
    path,
    isValid: mistakes.length === 0,
    hasModel: model !== undefined,
    digest,
    listsData: named.length > 0 && lost.length === 0,
    hasLicence: model?.hasLicence === true,
    findings: [
      ...mistakes.map((mistake) => refused(mistake, find)),
      ...modelFindings(model, digest, find),
      ...lost,
      ...(named.length > 0 ? [] : [find(BOM_RULES.noData, ['components'], 'It names no data set.', path)]),
    ].toSorted((a, b) => a.line - b.line),
  };
}

function refused({ path: at, pointer, message }: BomMistake, find: Find): DocumentFinding {
  const place = pointer === '' ? '/' : pointer;
  return find(BOM_RULES.invalid, at, `Its schema refuses this place: it ${message}.`, `${place}: ${message}`);
}

function digestOf(model: BomModel | undefined, bound: string | undefined): BillOfMaterialsEvidence['digest'] {
  if (model?.sha256 === undefined || bound === undefined) {
    return 'absent';
  }
  return model.sha256 === bound ? 'match' : 'other';
}

function modelFindings(
  model: BomModel | undefined,
  digest: BillOfMaterialsEvidence['digest'],
  find: Find,
): readonly DocumentFinding[] {
  if (model === undefined) {
    const message = 'No component is the model of the subject.';
    return [
      find(BOM_RULES.noModel, ['components'], message, 'no machine-learning-model of this name or digest'),
    ];
  }
  const { path, name, hasLicence } = model;
  return [
    ...(digest === 'other'
      ? [find(BOM_RULES.otherDigest, [...path, 'hashes'], 'What is there has another SHA-256.', name)]
      : []),
    ...(digest === 'absent'
      ? [find(BOM_RULES.noDigest, path, 'Nothing says that this component is the file that is there.', name)]
      : []),
    ...(hasLicence ? [] : [find(BOM_RULES.noLicence, path, 'The model has no licence.', name)]),
  ];
}

/** References that lead nowhere, and paths that the repository does not hold. */
function lostData(
  named: readonly BomDataset[],
  { refs }: ReadBom,
  { paths }: DocumentContext,
  find: Find,
): readonly DocumentFinding[] {
  return named.flatMap(({ path, ref, name }) => {
    if (ref !== undefined && !refs.has(ref)) {
      return [find(BOM_RULES.lostData, path, 'It refers to an entry that the bill does not have.', ref)];
    }
    return name !== undefined && isPath(name) && !paths.has(name)
      ? [find(BOM_RULES.lostData, path, 'The repository holds no such file.', name)]
      : [];
  });
}

/** A name of the hub (`owner/name`) or an address is no path of ours. */
function isPath(name: string): boolean {
  return !name.includes('://') && /\.(?:csv|tsv|parquet|jsonl?|ndjson|xlsx?|feather|arrow)$/iu.test(name);
}

function otherData({ data }: ReadBom, { digests }: DocumentContext, find: Find): readonly DocumentFinding[] {
  return data.flatMap(({ path, name, sha256 }) => {
    const bound = digests?.get(name)?.sha256;
    return sha256 === undefined || bound === undefined || sha256 === bound
      ? []
      : [find(BOM_RULES.otherDigest, [...path, 'hashes'], 'What is there has another SHA-256.', name)];
  });
}
