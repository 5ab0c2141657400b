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

/** Between the lines of a key: its own ends, escaped ones of a text in JSON, and what joins strings. */
const GAP = String.raw`(?:\s|\\{1,4}[nr]|\\{0,4}["',+]){1,20}`;
/** `Proc-Type: 4,ENCRYPTED`, `Version: GnuPG v2`: a line ends at the first character that a gap may begin with. */
const HEADERS = String.raw`(?:[A-Za-z-]{1,30}: [^\s\\"'][^\r\n\\"']{0,100}(?=[\r\n\\"'])${GAP}){0,4}`;

function token(name: string, body: string, entropy: number, ...hints: readonly string[]): Shape {
  return { name, pattern: new RegExp(`${START}(${body})${END}`, 'gu'), entropy, hints };
}

export const SHAPES: readonly Shape[] = [
  token('AWS access key id', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}', 3, 'akia', 'asia', 'abia', 'acca'),
  {
    name: 'AWS secret access key',
    pattern:
      /aws.{0,20}?(?:secret|private).{0,20}?[=:]\s{0,4}\\{0,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/giu,
    entropy: 4.2,
    hints: ['aws'],
  },
  token('GitHub token', 'gh[pousr]_[A-Za-z0-9]{36,251}', 3.2, 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'),
  token('GitHub fine-grained token', 'github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}', 3.5, 'github_pat_'),
  token('GitLab token', 'glpat-[A-Za-z0-9_-]{20,64}', 3.2, 'glpat-'),
  token('Hugging Face token', '(?:hf|api_org)_[A-Za-z0-9]{34}', 3.2, 'hf_', 'api_org_'),
  token('Anthropic key', 'sk-ant-[a-z0-9]{2,10}-[A-Za-z0-9_-]{80,120}', 3.5, 'sk-ant-'),
  token(
    'OpenAI key',
    'sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{40,200}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{48})',
    3.5,
    'sk-',
  ),
  token('Google API key', 'AIza[A-Za-z0-9_-]{35}', 3.2, 'aiza'),
  token('OpenRouter key', 'sk-or-v1-[0-9a-f]{64}', 3.2, 'sk-or-'),
  token('Groq key', 'gsk_[A-Za-z0-9]{52}', 3.5, 'gsk_'),
  token('Replicate token', 'r8_[A-Za-z0-9]{37}', 3.5, 'r8_'),
  token('Perplexity key', 'pplx-[A-Za-z0-9]{48}', 3.5, 'pplx-'),
  token('NVIDIA key', 'nvapi-[A-Za-z0-9_-]{60,70}', 3.5, 'nvapi-'),
  token('LangSmith key', 'lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}', 3.2, 'lsv2_'),
  token('Databricks token', 'dapi[0-9a-f]{32}(?:-[0-9])?', 3, 'dapi'),
  token('Google OAuth secret', 'GOCSPX-[A-Za-z0-9_-]{28}', 3.2, 'gocspx-'),
  token('Docker Hub token', 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,32}', 3.2, 'dckr_'),
  token('SendGrid key', 'SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}', 3.5, 'sg.'),
  // What Slack gives out has numbers; what its documentation makes up has words.
  token('Slack token', 'xox[abeposr]-(?=[A-Za-z-]{0,40}[0-9])[A-Za-z0-9-]{10,250}', 2.8, 'xox'),
  token('Slack app token', 'xapp-[0-9]-[A-Z0-9]{8,14}-[0-9]{8,16}-[0-9a-f]{40,80}', 3, 'xapp-'),
  {
    name: 'Slack webhook',
    pattern:
      /https:\/\/hooks\.slack\.com\/services\/(T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{24})(?![A-Za-z0-9])/gu,
    entropy: 3.2,
    hints: ['hooks.slack.com'],
  },
  token('Stripe key', '(?:sk|rk)_live_[A-Za-z0-9]{20,200}', 3, '_live_'),
  token('npm token', 'npm_[A-Za-z0-9]{36}', 3.2, 'npm_'),
  // For pypi.org and test.pypi.org.
  token('PyPI token', 'pypi-AgE[IN][A-Za-z0-9_-]{50,300}', 3.2, 'pypi-age'),
  token(
    'JSON Web Token',
    'eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,1000}',
    3.5,
    'eyj',
  ),
  {
    name: 'private key',
    pattern: new RegExp(
      `-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----${GAP}${HEADERS}([A-Za-z0-9+/=:]{30,80})`,
      'gu',
    ),
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
    name: 'Azure client secret',
    pattern: /(?<![\w~.-])([A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34})(?![\w~.-])/gu,
    entropy: 3.5,
    hints: ['q~'],
  },
  {
    name: 'Azure shared access signature',
    pattern: /[?&;]sig=([A-Za-z0-9%]{43,80}%3[Dd])(?![A-Za-z0-9%])/gu,
    entropy: 3.5,
    hints: ['sig='],
  },
  {
    name: 'Kaggle key',
    pattern:
      /(?:\\{0,4}"username\\{0,4}"\s{0,4}:\s{0,4}\\{0,4}"[\w.-]{1,60}\\{0,4}"\s{0,4},\s{0,4}\\{0,4}"key|KAGGLE_KEY)[^\n0-9a-f]{1,20}([0-9a-f]{32})(?![0-9a-f])/gu,
    entropy: 3,
    hints: ['username', 'kaggle_key'],
  },
  {
    name: 'database password',
    pattern:
      /(?<![a-z])(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis|rediss|amqp|mssql)(?:\+[a-z0-9]{1,20})?:\/\/[^\s:/@'"]{0,64}:([^\s/@'"]{4,128})@(?!localhost|127\.|0\.0\.0\.0|\[::1\])[^\s'"/]{1,200}/gu,
    entropy: 2,
    hints: ['://'],
  },
  {
    name: 'Weights & Biases key',
    pattern:
      /(?:wandb|WANDB)[^\n]{0,16}?(?:key|KEY|login)[^\n]{0,12}?(?<![0-9a-f])([0-9a-f]{40})(?![0-9a-f])/gu,
    entropy: 3,
    hints: ['wandb'],
  },
];
