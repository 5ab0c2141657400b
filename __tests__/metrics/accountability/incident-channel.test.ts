import { describe, expect, it } from '@jest/globals';
import { incidentChannel } from '../../../src/evidence/document/repository/incident-channel.ts';
import metric from '../../../src/metrics/accountability/incident-channel.ts';
import { evidenceIn, readRepository } from '../../evidence/document/repository/read-repository.ts';
import { measuredFiles } from '../run-files.ts';

function measured(text: string): ReturnType<typeof measuredFiles> {
  const evidence = evidenceIn(incidentChannel, { 'SECURITY.md': text });
  return measuredFiles(metric, { files: { incidentChannel: evidence } });
}

describe('incident channel', () => {
  it.each([
    'Write to security@example.org.',
    '<https://example.org/report>',
    'Use private vulnerability reporting.',
  ])('is there: %s', (text) => {
    expect(measured(`# Security\n\n${text}\n`)).toMatchObject({ value: 1, n: 1 });
  });

  it('is not there where a policy names nobody, and the file is named', () => {
    const answer = measured('# Security\n\nWe take it seriously.\n');
    expect(answer.value).toBe(0);
    expect(answer.found?.[0]).toMatchObject({
      path: 'SECURITY.md',
      line: 1,
      rule: 'repository/no-incident-channel',
    });
  });

  it('has no evidence without the file', () => {
    expect(readRepository(incidentChannel, {})).toMatchObject({ state: 'missing', missing: ['SECURITY.md'] });
  });
});
