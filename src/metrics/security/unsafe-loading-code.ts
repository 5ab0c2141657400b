import { exampleFinding } from '../compare/files/example-files.ts';
import { COUNT_FACTS, countOf, ML_STANDARDS } from '../compare/files/found-in-files.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const OTHERS: ReadonlySet<string> = new Set(['source/secret', 'source/torch-hub']);

function counts({ id, leadsTo }: { readonly id: string; readonly leadsTo: string }): boolean {
  return (leadsTo === 'suspicious' || leadsTo === 'dangerous') && !OTHERS.has(id);
}

export default defineMetric({
  ...COUNT_FACTS,
  id: 'security/unsafe-loading-code',
  title: 'Unsafe loading code',
  question: 'In how many places does the code load, run or fetch what it cannot trust?',
  formula: 'places that a rule of the table `source` finds suspicious, secrets and base models left out',
  needs: ['sourceCode'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'CWE-502: Deserialization of Untrusted Data',
      url: 'https://cwe.mitre.org/data/definitions/502.html',
    },
  ],
  limitations: [
    'Only texts in the folder of the model and in what the policy watches are read.',
    'Code that was not read to its end may hold one: it is named, and warns.',
    'A loader that is given only files of your own is found like any other.',
  ],
  remedies: [
    'Load with torch.load(…, weights_only=True), yaml.safe_load and formats that hold only data.',
    'Waive a place that is given only what you made, with the reason.',
  ],
  standards: ML_STANDARDS,
  examples: [
    {
      title: 'ideal',
      table: 'path,line\n',
      files: { sourceCode: { files: 2, findings: [] } },
      gives: 0,
      explanation: 'Two files were read, and nothing was found.',
    },
    {
      title: 'bad',
      table: 'path,line\nload.py,1\n',
      files: {
        sourceCode: {
          files: 1,
          findings: [exampleFinding('load.py', 'source/torch-load-full', 'suspicious', 'weights_only=False')],
        },
      },
      gives: 1,
      explanation: 'The call rebuilds whatever object the file names.',
    },
    {
      title: 'degenerate',
      table: 'path,line\n',
      files: { sourceCode: { files: 0, findings: [] } },
      gives: 0,
      explanation: 'No text lies beside the model, so nothing stands in one.',
    },
  ],
  compute: ({ sourceCode: { files, unread = 0, findings } }) => {
    const counted = findings.filter(({ rule }) => counts(rule));
    const open = findings.filter(({ rule }) => rule.id === 'source/not-examined');
    const doubtful = unread + new Set(open.map(({ path }) => path)).size;
    return {
      ...countOf(counted.length, files, [...counted, ...open], counted.length + doubtful),
      ...(doubtful === 0 ? {} : { doubtful }),
    };
  },
});
