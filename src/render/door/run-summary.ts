import type { RunManifest } from '../../evidence/provenance/run-manifest.ts';
import { code, prose } from '../markdown/escape.ts';
import { formatBytes } from '../numbers.ts';

const MOST_ROWS = 50;
const SHORT_DIGEST = 12;

/** What was noted of a run, for the job's summary. */
export function runSummary(manifest: RunManifest, notices: readonly string[]): string {
  const { kind, outputs, energy } = manifest;
  const rows = outputs
    .slice(0, MOST_ROWS)
    .map(
      (output) =>
        `| ${code(output.path, 'cell')} | ${output.kind} | ${formatBytes(output.bytes)} | \`${output.digest.slice(0, SHORT_DIGEST)}\` |`,
    );
  const rest = outputs.length - rows.length;
  return [
    `### FATES gate: ${kind} recorded`,
    '',
    '| output | | size | SHA-256 |',
    '|---|---|---:|---|',
    ...rows,
    ...(rest > 0 ? ['', `and ${rest} more, all in the manifest`] : []),
    ...(energy === undefined
      ? []
      : [
          '',
          `${energy.kwh} kWh, ${energy.kgCo2eq} kg CO2 equivalent, as the run reported in ${code(energy.path)}`,
        ]),
    ...(notices.length === 0 ? [] : ['', ...notices.map((notice) => `- ${prose(notice)}`)]),
  ].join('\n');
}
