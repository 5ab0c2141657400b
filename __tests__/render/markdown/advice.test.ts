import { describe, expect, it } from '@jest/globals';
import { text } from '../../../src/judge/text.ts';
import { adviceSection } from '../../../src/render/markdown/advice.ts';
import { scoreSentence } from '../../../src/render/headline.ts';
import type { Report, ReportFinding } from '../../../src/report/report.ts';
import { finding, report, subject } from '../reports/build.ts';

const BY_CARD = 'transparency/card-sections';

const advised = (metric: string, more: Partial<ReportFinding> = {}): ReportFinding =>
  finding(metric, 'MISSING', {
    level: 'advisory',
    measurement: { status: 'no-evidence', missing: ['MODEL_CARD.md'], hint: 'Write one.' },
    sentence: text`${[metric]} has no evidence.`,
    remedy: text`Write one.`,
    ...more,
  });

const written = (findings: readonly ReportFinding[], more: Partial<Report> = {}): string =>
  adviceSection(report([subject('income', findings, {})], more)).forms[0];

describe('advice', () => {
  it('is what is advisory and open or outside, folded, with what to do', () => {
    const said = written([advised('ethics/emissions-declared'), finding('performance/accuracy', 'FAIL')]);
    expect(said).toContain('<details><summary>Advice: 1 thing that nothing requires</summary>');
    expect(said).toContain('- ethics/emissions-declared has no evidence.  \n  → Write one.');
    expect(said).not.toContain('performance/accuracy');
  });

  it('says once what mends several, of many the first three', () => {
    const four = [1, 2, 3, 4].map((at) => advised(BY_CARD, { sentence: text`Number ${at} is open.` }));
    const said = written([...four, advised('ethics/emissions-declared', { remedy: [] })]);
    expect(said.match(/→/gu)).toHaveLength(1);
    expect(said).toContain('2 things');
    expect(said).toContain('Number 3 is open. … and 1 more.');
    expect(said).not.toContain('Number 4');
  });

  it('puts what has no evidence before what is outside of its bound', () => {
    const outside = finding(BY_CARD, 'WARN', { level: 'advisory', remedy: text`Fill it.` });
    const said = written([outside, advised('ethics/emissions-declared')]);
    expect(said.indexOf('emissions-declared')).toBeLessThan(said.indexOf('Fill it'));
  });

  it('is silent where all is well, and where it stands among what has to change', () => {
    expect(written([finding(BY_CARD, 'PASS', { level: 'advisory' })])).toBe('');
    const { policy } = report([]);
    expect(written([advised(BY_CARD)], { policy: { ...policy, failOn: 'warn' } })).toBe('');
  });

  it('names the subject where there are several', () => {
    const two = ['a', 'b'].map((id) => subject(id, [advised(BY_CARD)], {}));
    expect(adviceSection(report(two)).forms[0]).toContain('a: transparency/card-sections');
  });

  it('holds nothing that its Markdown would run', () => {
    const hostile = advised(BY_CARD, { sentence: text`${'</details> @team <!-- x'} is open.` });
    expect(written([hostile]).match(/<\/details>/gu)).toHaveLength(2);
    expect(written([hostile])).toContain('`</details> @team \\u003c!-- x`');
  });
});

describe('the sentence under the scores', () => {
  const sentence = (findings: readonly ReportFinding[]): string => {
    const { score, properties } = subject('income', findings, { transparency: 0, fairness: 50 });
    return score === undefined ? '' : scoreSentence(score, properties);
  };

  it('speaks of 50 only where the lowest property has something required', () => {
    expect(sentence([advised(BY_CARD)])).toContain('nothing is required there');
    expect(sentence([advised(BY_CARD), finding(BY_CARD, 'FAIL')])).toContain('below 50');
    expect(sentence([advised(BY_CARD), finding(BY_CARD, 'N/A')])).toContain('nothing is required there');
  });
});
