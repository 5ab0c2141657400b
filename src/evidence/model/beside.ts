/** What only the files beside one explain: data that a model takes from them, and weights without a head. */
import type { ByteSource } from '../bytes.ts';
import type { Examination, ModelFinding } from './examination.ts';
import type { ExamineOptions } from './examine.ts';
import { examineModel } from './examine.ts';
import { openvino, WEIGHTS } from './formats/openvino.ts';
import type { ModelPorts } from './part.ts';
import { FORMAT_RULES } from './rules/format.ts';
import { IDENTITY_RULES } from './rules/identity.ts';

const BIN = /\.bin$/iu;
const XML = /\.xml$/iu;
const MOST_FOUND = 20;

/** Null where there is no such file; rejects for what is no file of the tree, such as a link out of it. */
type Open = (path: string) => Promise<ByteSource | null>;

/**
 * `examineModel`, and what lies beside the file. Data that a model takes from other files have to be files of the tree. OpenVINO's
 * numbers are known by their graph: `net.bin` of no known format beside a `net.xml` that takes weights from no more bytes than it has; where
 * that cannot be opened, the file stays what it is by itself.
 */
export async function examineBeside(
  source: ByteSource,
  ports: ModelPorts,
  open: Open,
  options: ExamineOptions = {},
): Promise<Examination> {
  const examination = await examineModel(source, ports, options);
  const found = await dataBeside(source.path, examination, open);
  return found.length > 0
    ? { ...examination, findings: [...examination.findings, ...found] }
    : await asWeights(source, ports, open, examination);
}

/** Findings of the files that the model takes data from; of each rule at most `MOST_FOUND`. */
async function dataBeside(
  path: string,
  { format, beside = [], facts }: Examination,
  open: Open,
): Promise<readonly ModelFinding[]> {
  const weights = format === openvino.format && facts.metadata?.[WEIGHTS] !== undefined && XML.test(path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const paths = weights ? [path.replace(XML, '.bin')] : beside.map((name) => `${folder}${name}`);
  const missing: ModelFinding[] = [];
  const outside: ModelFinding[] = [];
  for (const each of paths) {
    const detail = each.slice(folder.length).slice(0, 300);
    try {
      if ((await open(each)) === null) {
        const message = 'The file that the model takes its weights from is not there.';
        missing.push({ rule: FORMAT_RULES.dataMissing, message, detail });
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const message = `What the model takes its weights from is no file of its folder: ${why}`;
      outside.push({ rule: FORMAT_RULES.pathLeaves, message: message.slice(0, 600), detail });
    }
  }
  return [...outside.slice(0, MOST_FOUND), ...missing.slice(0, MOST_FOUND)];
}

async function asWeights(
  source: ByteSource,
  ports: ModelPorts,
  open: Open,
  examination: Examination,
): Promise<Examination> {
  const isUnidentified = examination.findings.some(({ rule }) => rule === IDENTITY_RULES.unidentified);
  if (!isUnidentified || !BIN.test(source.path)) {
    return examination;
  }
  const graph = await open(source.path.replace(BIN, '.xml')).catch(() => null);
  const weights = graph === null ? undefined : await weightsOf(graph, ports);
  return weights === undefined || weights > source.size
    ? examination
    : {
        format: 'openvino-weights',
        findings: examination.findings.filter(({ rule }) => rule !== IDENTITY_RULES.unidentified),
        facts: { framework: 'openvino' },
      };
}

/** Bytes from which a graph takes its weights; undefined when it takes none, or is no whole graph. */
async function weightsOf(graph: ByteSource, ports: ModelPorts): Promise<number | undefined> {
  const { format, facts, findings } = await examineModel(graph, ports, { digest: false });
  const isWhole = format === openvino.format && findings.every(({ rule }) => rule.leadsTo !== 'inconclusive');
  const bytes = Number(facts.metadata?.[WEIGHTS] ?? 0);
  return isWhole && bytes > 0 ? bytes : undefined;
}
