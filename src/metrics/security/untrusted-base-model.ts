import { exampleFinding } from '../compare/files/example-files.ts';
import { COUNT_FACTS, countOf, ML_STANDARDS } from '../compare/files/found-in-files.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const BASES: ReadonlySet<string> = new Set([
  'source/unpinned-base-model',
  'source/unpinned-download',
  'source/torch-hub',
]);

function counts({ id }: { readonly id: string }): boolean {
  return BASES.has(id);
}

export default defineMetric({
  ...COUNT_FACTS,
  id: 'security/untrusted-base-model',
  title: 'Untrusted base models',
  question: 'How many models or data sets are taken from elsewhere without a fixed revision?',
  formula: 'places that fetch from a hub or name a base model without a commit',
  needs: ['sourceCode'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'CWE-829: Inclusion of Functionality from Untrusted Control Sphere',
      url: 'https://cwe.mitre.org/data/definitions/829.html',
    },
  ],
  limitations: [
    'A fixed revision says which bytes they are, not that they are harmless.',
    'A name that the program computes is not known.',
  ],
  remedies: [
    'Name the commit: from_pretrained(…, revision="<40 hex digits>").',
    'Keep a copy whose digest a run manifest names.',
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
          findings: [exampleFinding('load.py', 'source/unpinned-download', 'note', 'from_pretrained')],
        },
      },
      gives: 1,
      explanation: 'Whoever owns the name decides what is trained on tomorrow.',
    },
    {
      title: 'degenerate',
      table: 'path,line\n',
      files: { sourceCode: { files: 0, findings: [] } },
      gives: 0,
      explanation: 'No text lies beside the model, so nothing stands in one.',
    },
  ],
  compute: ({ sourceCode: { files, findings } }) => {
    const counted = findings.filter(({ rule }) => counts(rule));
    return countOf(counted.length, files, counted);
  },
});
