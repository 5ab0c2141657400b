/**
 * A report as an ML bill of materials: CycloneDX 1.6 JSON (ECMA-424). Only what was measured or computed stands in it; licence and origin
 * are for people to add. The same report gives the same bytes.
 */
import type { Report, SubjectReport } from '../../report/report.ts';
import { modelCardOf } from './model-card.ts';
import { serialNumber } from './serial-number.ts';

/** One text with a newline at its end. */
export function renderBom(report: Report): string {
  const { tool, asOf, digest, subjects } = report;
  const data = new Map(
    subjects.flatMap(({ files }) => files.map((file) => [refOfData(file), file] as const)),
  );
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(digest),
    version: 1,
    metadata: {
      timestamp: `${asOf}T00:00:00Z`,
      tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
      properties: [{ name: 'fates-gate:report:sha256', value: digest }],
    },
    components: [
      ...subjects.map(modelOf),
      ...[...data].map(([ref, { path, sha256 }]) => ({
        type: 'data',
        'bom-ref': ref,
        name: path,
        hashes: [{ alg: 'SHA-256', content: sha256 }],
        data: [{ type: 'dataset', name: path }],
      })),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function refOfData({ path, sha256 }: SubjectReport['files'][number]): string {
  return `data:${path}@${sha256}`;
}

/** Of a folder the root digest is no digest of a file, so that it stands as a property. */
function modelOf(subject: SubjectReport): object {
  const { id, model, verdict } = subject;
  return {
    type: 'machine-learning-model',
    'bom-ref': `model:${id}`,
    name: model === undefined ? id : model.path.slice(model.path.lastIndexOf('/') + 1),
    ...(model?.kind === 'file' ? { hashes: [{ alg: 'SHA-256', content: model.digest }] } : {}),
    modelCard: modelCardOf(subject, subject.files.map(refOfData)),
    properties: [
      { name: 'fates-gate:subject', value: id },
      { name: 'fates-gate:verdict', value: verdict },
      ...(model === undefined ? [] : [{ name: 'fates-gate:path', value: model.path }]),
      ...(model?.kind === 'folder' ? [{ name: 'fates-gate:root-digest:sha256', value: model.digest }] : []),
    ],
  };
}
