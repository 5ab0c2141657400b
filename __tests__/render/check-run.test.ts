import { describe, expect, it } from '@jest/globals';
import { lengthOf } from '../../src/render/budget.ts';
import { renderCheckRun } from '../../src/render/check-run.ts';
import { renderJobSummary } from '../../src/render/job-summary.ts';
import { renderLog } from '../../src/render/log.ts';
import { golden } from './golden.ts';
import { fail } from './reports/fail.ts';
import { HOSTILE, hostileReport } from './reports/hostile.ts';
import { advisory, broken, inconclusive, tolerated } from './reports/open.ts';
import { nothing, pass, warn } from './reports/quiet.ts';
import { many } from './reports/several.ts';

describe('conclusions', () => {
  it('follow the verdict and whether it blocks', () => {
    const seen = Object.entries({ pass, warn, nothing, fail, broken, inconclusive, tolerated, advisory }).map(
      ([name, report]) => {
        const { conclusion, title } = renderCheckRun(report);
        return [name, conclusion, title];
      },
    );
    expect(seen).toEqual([
      ['pass', 'success', 'All 2 requirements pass'],
      ['warn', 'success', '1 of 4 requirements warns, 1 is waived, 1 is advisory and open'],
      ['nothing', 'success', 'Nothing to assess'],
      ['fail', 'failure', '1 of 14 requirements fails, 1 is inconclusive'],
      ['broken', 'failure', 'Nothing could be assessed, 2 problems'],
      ['inconclusive', 'failure', 'Inconclusive: 1 of 1 requirement is inconclusive'],
      ['tolerated', 'neutral', 'Inconclusive: 1 of 1 requirement is inconclusive'],
      ['advisory', 'neutral', 'Advisory: 1 of 1 requirement fails'],
    ]);
  });

  it('of an advisory run with nothing to assess is a success', () => {
    expect(renderCheckRun({ ...nothing, policy: advisory.policy }).conclusion).toBe('success');
  });

  it('of warnings that block is a failure', () => {
    expect(renderCheckRun({ ...warn, blocks: true }).conclusion).toBe('failure');
  });
});

describe('summary and text', () => {
  it('read as agreed', () => {
    const { summary, text } = renderCheckRun(fail);
    expect(summary).toBe(golden('check-summary-fail.md', summary));
    expect(text).toBe(golden('check-text-fail.md', text));
  });

  it('stay within the bytes that GitHub takes, with three thousand findings', () => {
    const { summary, text } = renderCheckRun(many, { run: 'https://github.com/o/r/actions/runs/1' });
    for (const part of [summary, text]) {
      expect(lengthOf(part, 'bytes')).toBeLessThanOrEqual(65_535);
      expect(part).toContain('**Cut to GitHub');
    }
  });
});

describe('annotations', () => {
  it('stand on the evidence and on the line of a problem', () => {
    expect(
      renderCheckRun(fail).annotations.map(({ path, start_line, level, title }) => [
        path,
        start_line,
        level,
        title,
      ]),
    ).toEqual([
      ['evaluation/predictions.csv', 1, 'failure', 'FAIL: Demographic parity difference'],
      ['evaluation/predictions.csv', 1, 'failure', 'INSUFFICIENT: Equalized odds difference'],
      ['evaluation/predictions.csv', 1, 'warning', 'WARN: Claims that were recomputed'],
    ]);
    const same = renderCheckRun(broken, {}, { policySameAtBase: true }).annotations;
    expect(same[0]).toEqual({
      path: 'fates.yml',
      start_line: 12,
      end_line: 12,
      level: 'failure',
      title: 'policy/unknown-key',
      message: 'There is no key `maxx` in a requirement, so nothing would be enforced.\nDid you mean `max`?',
    });
    expect(same[1]?.start_line).toBe(1);
  });

  it('stand on a file of the policy only where it is the same at the base, or where there is no base', () => {
    const paths = (...given: Parameters<typeof renderCheckRun>): readonly string[] =>
      renderCheckRun(...given).annotations.map(({ path }) => path);
    const [problem] = broken.problems;
    const problems =
      problem === undefined
        ? []
        : [
            problem,
            { ...problem, code: 'policy/no-such-preset', path: 'presets/strict.yml' },
            { ...problem, code: 'waivers/expires', path: '.fates/waivers.yml' },
            { ...problem, code: 'table/lfs-pointer', path: 'evaluation/predictions.csv' },
          ];
    const pull = { ...broken, problems };
    const own = { ...pull, commit: { head: 'a' } };
    expect(problems).toHaveLength(4);
    expect(paths(pull)).toEqual(['evaluation/predictions.csv']);
    expect(paths(pull, {}, { policySameAtBase: true })).toHaveLength(4);
    expect(paths(own)).toHaveLength(4);
    expect(paths(own, {}, { policySameAtBase: false })).toHaveLength(1);
    expect(paths({ ...own, policy: { ...own.policy, side: 'head' } })).toHaveLength(1);
    expect(renderLog(pull).annotations.map(({ path }) => path)).toEqual(['evaluation/predictions.csv']);
    expect(renderLog(pull, { policySameAtBase: true }).annotations).toHaveLength(4);
  });

  it('are no louder than the run', () => {
    const levels = (report: typeof fail): readonly string[] =>
      renderCheckRun(report).annotations.map(({ level }) => level);
    expect(levels(tolerated)).toEqual(['warning']);
    expect(levels(advisory)).toEqual(['notice']);
    expect(levels({ ...warn, policy: advisory.policy })).toEqual(['notice']);
  });

  it('are none where a finding has no file, and bounded where there are many', () => {
    const [subject] = fail.subjects;
    expect(
      renderCheckRun({ ...fail, subjects: subject === undefined ? [] : [{ ...subject, files: [] }] })
        .annotations,
    ).toEqual([]);
    const { annotations } = renderCheckRun(many);
    expect(annotations).toHaveLength(250);
    expect(annotations.at(-1)).toMatchObject({ title: 'and 2,751 more', message: 'They are in the report.' });
  });

  it('carry nothing unseen and stay short', () => {
    for (const { title, message } of renderCheckRun(hostileReport(HOSTILE.join(' '))).annotations) {
      expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(`${title}${message}`.replaceAll('\n', ''))).toBe(false);
      expect(title.length).toBeLessThan(255);
      expect(message.length).toBeLessThan(8100);
    }
  });
});

describe('the job summary', () => {
  it('is the full report, with what each metric means', () => {
    expect(renderJobSummary(fail)).toBe(golden('job-summary-fail.md', renderJobSummary(fail)));
    expect(renderJobSummary({ ...pass, metrics: {} })).not.toContain('The metrics');
  });

  it('degrades under its limit and points to the whole', () => {
    const summary = renderJobSummary(many, {}, { count: 'bytes', most: 20_000 });
    expect(lengthOf(summary, 'bytes')).toBeLessThanOrEqual(20_000);
    expect(summary).toContain('The whole report is in `fates-report.json`.');
    expect(lengthOf(renderJobSummary(many), 'bytes')).toBeLessThanOrEqual(1_048_576);
  });
});
