import { expect, test } from '@jest/globals';
import { QUESTIONS } from '../../../src/evidence/document/data/datasheet/questions.ts';
import { datasheet } from '../../../src/evidence/document/data/datasheet/read-datasheet.ts';
import datasheetCompleteness from '../../../src/metrics/transparency/datasheet-completeness.ts';
import { evidence } from '../../evidence/document/data/document-texts.ts';
import { measuredFiles, runFiles } from '../run-files.ts';

function shareOf(text: string) {
  return measuredFiles(datasheetCompleteness, {
    files: { datasheet: evidence(datasheet, { datasheet: text }) },
  });
}

test('every question with an answer is all there is', () => {
  const text = QUESTIONS.map(
    ({ group, question }, at) =>
      `${QUESTIONS[at - 1]?.group === group ? '' : `# ${group}\n\n`}## ${question}\n\nYes, as far as anybody knows.\n`,
  ).join('\n');
  expect(shareOf(text)).toMatchObject({ value: 1, n: 57, counted: 'question' });
  expect(shareOf(text).found).toBeUndefined();
});

test('the empty template has nothing', () => {
  const found = shareOf(QUESTIONS.map(({ question }) => `## ${question}\n\nTODO\n`).join('\n'));
  expect(found.value).toBe(0);
  expect(found.found).toHaveLength(20);
});

test('headings in another language are not understood, which is not empty', () => {
  const read = evidence(datasheet, { datasheet: '# Daten\n\n## Zweck der Erhebung\n\nKredite.\n' });
  expect(runFiles(datasheetCompleteness, { files: { datasheet: read } })).toMatchObject({
    status: 'insufficient',
    reason: 'no heading or question in "datasheet.md" is one that is known',
  });
});
