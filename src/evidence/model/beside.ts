/** Weights without a head, which only the file beside them explains. */
import type { ByteSource } from '../bytes.ts';
import type { Examination } from './examination.ts';
import type { ExamineOptions } from './examine.ts';
import { examineModel } from './examine.ts';
import { openvino, WEIGHTS } from './formats/openvino.ts';
import type { ModelPorts } from './part.ts';
import { IDENTITY_RULES } from './rules/identity.ts';

const BIN = /\.bin$/iu;

/**
 * `examineModel`, and OpenVINO's numbers by their graph: `net.bin` of no known format beside a `net.xml` that takes weights from no more
 * bytes than it has. `open` gives null where there is no such file, and may reject: then the file stays what it is by itself.
 */
export async function examineBeside(
  source: ByteSource,
  ports: ModelPorts,
  open: (path: string) => Promise<ByteSource | null>,
  options: ExamineOptions = {},
): Promise<Examination> {
  const examination = await examineModel(source, ports, options);
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
