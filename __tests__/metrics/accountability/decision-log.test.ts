import { describe, expect, it } from '@jest/globals';
import { decisionLog } from '../../../src/evidence/document/repository/logs/decision-log.ts';
import metric from '../../../src/metrics/accountability/decision-log.ts';
import {
  evidenceIn,
  placesOf,
  readRepository,
  type Repository,
} from '../../evidence/document/repository/read-repository.ts';
import { measuredFiles } from '../run-files.ts';

function valueOf(files: Repository): number {
  return measuredFiles(metric, { files: { decisionLog: evidenceIn(decisionLog, files) } }).value;
}

describe('decision log', () => {
  it.each([
    ['as Nygard writes it', '# 1. Threshold\n\nDate: 2026-03-02\n\n## Status\n\nAccepted\n', 1],
    ['as MADR writes it', '---\nstatus: accepted\ndate: 2026-03-02\n---\n\n# Threshold\n', 1],
    ['in a table', '# Threshold\n\n| Status | Date |\n| --- | --- |\n| superseded | 2026-03-02 |\n', 1],
    ['without a date', '# Threshold\n\nStatus: accepted\n', 0],
    ['without a status', '# Threshold\n\n2026-03-02\n', 0],
    ['in the future', '# Threshold\n\nStatus: accepted\n\nDate: 2127-03-02\n', 0],
  ])('%s', (_, text, value) => {
    expect(valueOf({ 'docs/adr/0001-threshold.md': text })).toBe(value);
  });

  it('is the share of the records, and passes over the index and the template', () => {
    const files = {
      'docs/decisions/README.md': '# Decisions\n',
      'docs/decisions/adr-template.md': '# Title\n',
      'docs/decisions/0001.md': '# One\n\nStatus: accepted, 2026-01-02\n',
      'docs/decisions/0002.md': '# Two\n',
    };
    expect(valueOf(files)).toBe(0.5);
    expect(placesOf(evidenceIn(decisionLog, files))).toStrictEqual([
      'docs/decisions/0002.md:1 repository/incomplete-decision',
    ]);
  });

  it('reads one file with a heading for each', () => {
    const text =
      '# Decisions\n\n## One\n\nAccepted on 2026-01-02.\n\n### Why\n\nSo.\n\n## Two\n\nAccepted.\n';
    const evidence = evidenceIn(decisionLog, { 'DECISIONS.md': text });
    expect(evidence).toMatchObject({ records: 2, complete: 1 });
    expect(placesOf(evidence)).toStrictEqual(['DECISIONS.md:11 repository/incomplete-decision']);
  });

  it('has no evidence without a record', () => {
    expect(readRepository(decisionLog, { 'docs/adr/index.md': '# Index\n' })).toMatchObject({
      state: 'missing',
    });
    expect(readRepository(decisionLog, { 'docs/adr/0001.md': '\n' })).toMatchObject({ state: 'missing' });
  });
});
