/**
 * Shapes of well-known tokens, as their issuers or GitHub's and gitleaks' public lists describe them. Each is linear: fixed prefixes and
 * bounded repetitions only.
 */

export interface Shape {
  readonly name: string;
  /** Global; group 1, if any, is the secret, else the whole match. */
  readonly pattern: RegExp;
  /** In bits a character, of what follows the prefix: examples and repeated letters stay below. */
  readonly entropy: number;
  /** One of these stands in lower case in a text that holds the shape: the cheap look before the pattern. */
  readonly hints: readonly string[];
}

const START = String.raw`(?<![A-Za-z0-9_\-/+])`;
const END = String.raw`(?![A-Za-z0-9_\-])`;

function token(name: string, body: string, entropy: number, ...hints: readonly string[]): Shape {
  return { name, pattern: new RegExp(`${START}(${body})${END}`, 'gu'), entropy, hints };
}

export const SHAPES: readonly Shape[] = [
  token('AWS access key id', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}', 3, 'akia', 'asia', 'abia', 'acca'),
  {
    name: 'AWS secret access key',
    pattern: /aws.{0,20}?(?:secret|private).{0,20}?[=:]\s{0,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/giu,
    entropy: 4.2,
    hints: ['aws'],
  },
  token('GitHub token', 'gh[pousr]_[A-Za-z0-9]{36,251}', 3.2, 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'),
  token('GitHub fine-grained token', 'github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}', 3.5, 'github_pat_'),
  token('GitLab token', 'glpat-[A-Za-z0-9_-]{20,64}', 3.2, 'glpat-'),
  token('Hugging Face token', '(?:hf|api_org)_[A-Za-z]{34}', 3.2, 'hf_', 'api_org_'),
  token('Anthropic key', 'sk-ant-[a-z0-9]{2,10}-[A-Za-z0-9_-]{80,120}', 3.5, 'sk-ant-'),
  token(
    'OpenAI key',
    'sk-(?:(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,200}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{48})',
    3.5,
    'sk-',
  ),
  token('Google API key', 'AIza[A-Za-z0-9_-]{35}', 3.2, 'aiza'),
  token('Slack token', 'xox[abposr]-[A-Za-z0-9-]{10,250}', 2.8, 'xox'),
  {
    name: 'Slack webhook',
    pattern:
      /https:\/\/hooks\.slack\.com\/services\/(T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{24})(?![A-Za-z0-9])/gu,
    entropy: 3.2,
    hints: ['hooks.slack.com'],
  },
  token('Stripe key', '(?:sk|rk)_live_[A-Za-z0-9]{20,200}', 3, '_live_'),
  token('npm token', 'npm_[A-Za-z0-9]{36}', 3.2, 'npm_'),
  token('PyPI token', 'pypi-AgEI[A-Za-z0-9_-]{50,300}', 3.2, 'pypi-agei'),
  token(
    'JSON Web Token',
    'eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,1000}',
    3.5,
    'eyj',
  ),
  {
    name: 'private key',
    pattern:
      /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\n|["',+]){1,20}([A-Za-z0-9+/=:]{30,80})/gu,
    entropy: 3,
    hints: ['private key'],
  },
  {
    name: 'Azure storage key',
    pattern: /AccountKey\s{0,4}=\s{0,4}([A-Za-z0-9+/]{86}==)/giu,
    entropy: 4,
    hints: ['accountkey'],
  },
  {
    name: 'database password',
    pattern:
      /(?<![a-z])(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis|rediss|amqp|mssql)(?:\+[a-z0-9]{1,20})?:\/\/[^\s:/@'"]{0,64}:([^\s/@'"]{4,128})@[^\s'"/]{1,200}/gu,
    entropy: 2,
    hints: ['://'],
  },
  {
    name: 'Weights & Biases key',
    pattern:
      /(?:wandb|WANDB)[^\n]{0,40}?(?:key|KEY|login)[^\n]{0,20}?(?<![0-9a-f])([0-9a-f]{40})(?![0-9a-f])/gu,
    entropy: 3,
    hints: ['wandb'],
  },
];
