import { exampleFinding } from '../compare/files/example-files.ts';
import { COUNT_FACTS, countOf, ML_STANDARDS } from '../compare/files/found-in-files.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

function counts({ id }: { readonly id: string }): boolean {
  return id === 'source/secret';
}

export default defineMetric({
  ...COUNT_FACTS,
  id: 'security/secrets',
  title: 'Secrets',
  question: 'How many secrets stand in the texts beside the model?',
  formula: 'places where a token of a known shape stands that is no placeholder',
  needs: ['sourceCode'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'CWE-798: Use of Hard-coded Credentials',
      url: 'https://cwe.mitre.org/data/definitions/798.html',
    },
  ],
  limitations: [
    'Only tokens of known shapes are found: a password that looks like a word is not.',
    'Code that is too large to be read may hold one: it is named under what was not looked at, and warns.',
    'The history is not read: what was removed in a later commit is still known.',
  ],
  remedies: [
    'Revoke the secret first, then remove it: whoever has the history has it.',
    'Give it to the job as a secret of the repository, or let the cloud provider trust the workflow (OIDC).',
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
          findings: [exampleFinding('load.py', 'source/secret', 'suspicious', 'an AWS access key')],
        },
      },
      gives: 1,
      explanation: 'Everybody who can read the repository can use the key.',
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
    return {
      ...countOf(counted.length, files, counted, counted.length + unread),
      ...(unread === 0 ? {} : { doubtful: unread }),
    };
  },
});
