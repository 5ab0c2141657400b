import { describe, expect, test } from '@jest/globals';
import { examineSource } from '../../../src/evidence/source/examine-source.ts';

const LETTERS = 'kQvWzRtYpLsDfGhJmNbXcVqTwZrKyHgPdFjMnBxSlCaEuIoO';
const MIXED = 'k7QvW2zR9tYpL4sDfG8hJmN3bXcV5qTwZ6rKyH1gPdFjMnBxSlCaEuIoO0k7QvW2zR9tYpL4sDfG8hJmN3bXcV5q';
const HEX = '9f3a61c07be25d84f1a9';

/** Letters and digits that no issuer gave out; a token is put together here, so that no scanner takes the test for a leak. */
function body(length: number, letters = MIXED): string {
  return letters.repeat(4).slice(0, length);
}

function join(...parts: readonly string[]): string {
  return parts.join('');
}

const UPPER = body(60)
  .toUpperCase()
  .replaceAll(/[^A-Z2-7]/gu, '');
/** The letters of bech32, in another order. */
const BECH32 = 'L7AUM6ECHK45NJ3S0WDVT2FG8X9YRZPQ';
const TOKENS: readonly (readonly [name: string, token: string])[] = [
  ['AWS access key id', join('AK', 'IA', UPPER.slice(0, 16))],
  ['GitHub token', join('gh', 'p_', body(36))],
  ['GitHub token', join('gh', 's_', body(36))],
  ['GitHub fine-grained token', join('github', '_pat_', body(22), '_', body(59))],
  ['GitLab token', join('gl', 'pat-', body(20))],
  ['Hugging Face token', join('h', 'f_', body(34, LETTERS))],
  ['OpenAI key', join('s', 'k-', body(20), 'T3Blbk', 'FJ', body(20))],
  ['OpenAI key', join('s', 'k-', 'proj-', body(74), 'T3Blbk', 'FJ', body(74))],
  ['OpenAI key', join('s', 'k-', 'svcacct-', body(58), 'T3Blbk', 'FJ', body(58))],
  ['Anthropic key', join('s', 'k-', 'ant-api03-', body(93), 'AA')],
  ['Anthropic key', join('s', 'k-', 'ant-admin01-', body(93), 'AA')],
  ['Google API key', join('AI', 'za', body(35))],
  ['Slack token', join('xo', 'xb-', '48151623421-', body(24))],
  ['Stripe key', join('s', 'k_', 'live_', body(24))],
  ['OpenRouter key', join('s', 'k-or-v1-', HEX.repeat(4).slice(0, 64))],
  ['Groq key', join('gs', 'k_', body(52))],
  ['Replicate token', join('r', '8_', body(37))],
  ['Perplexity key', join('pp', 'lx-', body(48))],
  ['NVIDIA key', join('nv', 'api-', body(64))],
  ['LangSmith key', join('ls', 'v2_pt_', HEX.repeat(2).slice(0, 32), '_', HEX.slice(0, 10))],
  ['Databricks token', join('da', 'pi', HEX.repeat(2).slice(0, 32))],
  ['Google OAuth secret', join('GOC', 'SPX-', body(28))],
  ['Docker Hub token', join('dc', 'kr_pat_', body(27))],
  ['SendGrid key', join('S', 'G.', body(22), '.', body(43))],
  [
    'Slack app token',
    join('xa', 'pp-1-A', UPPER.slice(0, 10), '-4815162342123-', HEX.repeat(4).slice(0, 64)),
  ],
  ['Hugging Face token', join('api', '_org_', body(34, LETTERS))],
  ['Weights & Biases key', join('wandb', '_v1_', body(27), '_', body(49))],
  ['xAI key', join('x', 'ai-', body(80))],
  ['Pinecone key', join('pc', 'sk_', body(6), '_', body(63))],
  ['Neptune token', join('eyJhcGlf', 'YWRkcmVzcyI6', body(120))],
  ['Prefect key', join('p', 'nu_', body(36))],
  ['DigitalOcean token', join('do', 'p_v1_', HEX.repeat(4).slice(0, 64))],
  ['Twilio key', join('S', 'K', HEX.repeat(2).slice(0, 32))],
  ['age key', join('AGE-SECRET', '-KEY-1', BECH32.repeat(2).slice(0, 58))],
  ['GitLab trigger token', join('glp', 'tt-', HEX.repeat(2))],
  ['GitLab token', join('gl', 'pat-', body(27), '.', '01', body(7).toLowerCase())],
  ['GitLab token', join('gl', 'rt-', body(20))],
  ['GitLab token', join('gl', 'dt-', body(20))],
  ['GitLab token', join('glc', 'bt-64_', body(20))],
  ['Stripe key', join('r', 'k_', 'prod_', body(24))],
  ['PyPI token', join('py', 'pi-', 'AgEI', body(300), body(300))],
  ['PyPI token', join('py', 'pi-', 'AgEN', body(70))],
  ['npm token', join('n', 'pm_', body(36))],
  ['PyPI token', join('py', 'pi-', 'AgEI', body(70))],
  ['JSON Web Token', join('ey', 'J', body(20), '.', 'ey', 'J', body(30), '.', body(43))],
];

/** `line:column shape`, of secrets only. */
function secretsIn(text: string, path = 'a/settings.txt'): readonly string[] {
  return examineSource(path, text)
    .filter(({ rule }) => rule.id === 'source/secret')
    .map(({ line, column, message }) => `${line}:${column ?? '-'} ${message.replace(/^.*: (.*)\.$/u, '$1')}`);
}

describe('a token of a known shape', () => {
  test.each(TOKENS)('%s is found, and its value is not repeated', (name, token) => {
    const text = `# settings\nkey = "${token}"\n`;
    expect(secretsIn(text)).toEqual([`2:8 ${name}`]);
    const [finding] = examineSource('a/settings.txt', text);
    expect(finding?.rule).toMatchObject({ leadsTo: 'suspicious', severity: 'critical' });
    expect(finding?.detail).toBe(`${token.slice(0, 4)}… (${token.length} characters)`);
    expect(JSON.stringify(finding)).not.toContain(token.slice(0, 8));
  });

  test.each(TOKENS)('%s is not found within a longer word', (_, token) => {
    expect(secretsIn(`"x${token}"`)).toEqual([]);
  });

  test.each([
    ['AWS secret access key', join('aws_secret_access', '_key = "', body(40), '"')],
    [
      'Slack webhook',
      join('https://hooks.slack', '.com/services/', `T${UPPER.slice(0, 9)}/B${UPPER.slice(0, 9)}/`, body(24)),
    ],
    ['private key', join('-----BEGIN RSA ', 'PRIVATE KEY-----\n', body(64), '\n')],
    ['Azure storage key', join('AccountName=a;Account', 'Key=', body(86), '==;')],
    ['database password', join('postgres', 'ql://app:', body(12), '@db.internal:5432/app')],
    [
      'private key',
      join(
        '-----BEGIN RSA ',
        'PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,9F3A\n\n',
        body(64),
        '\n',
      ),
    ],
    ['private key', join('-----BEGIN PGP ', 'PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n', body(64), '\n')],
    ['Azure client secret', join('k7Q', '8', 'Q~', body(34))],
    [
      'Azure shared access signature',
      join('https://a.blob.core.windows.net/c?sv=2022-11-02&s', 'ig=', body(43), '%3D'),
    ],
    ['Kaggle key', join('{"username":"team","k', 'ey":"', HEX.repeat(2).slice(0, 32), '"}')],
    ['Kaggle key', join('KAGGLE_', 'KEY=', HEX.repeat(2).slice(0, 32))],
    ['Weights & Biases key', join('WANDB_API', '_KEY=', HEX.repeat(2))],
    ['Cohere key', join('CO_API', '_KEY="', body(40), '"')],
    ['Cohere key', join('cohere.Cli', 'ent("', body(40), '")')],
    ['ClearML secret key', join('CLEARML_API_SECRET', '_KEY=', body(50))],
    [
      'ClearML secret key',
      join('"access_key" = "', UPPER.slice(0, 20), '"\n    "secret', '_key" = "', body(50), '"'),
    ],
    ['Twilio token', join('TWILIO_AUTH', '_TOKEN=', HEX.repeat(2).slice(0, 32))],
    [
      'Slack webhook',
      join(
        'https://hooks.slack',
        '.com/workflows/',
        `T${UPPER.slice(0, 9)}/A${UPPER.slice(0, 9)}/`,
        body(24),
      ),
    ],
  ])('%s is found by what stands around it', (name, text) => {
    expect(secretsIn(text).map((each) => each.replace(/^\S+ /u, ''))).toEqual([name]);
    const value = JSON.stringify(examineSource('a.txt', text));
    expect(value).not.toContain(body(12));
    expect(value).not.toContain(HEX);
  });

  test.each([
    'cohere',
    'cohere=',
    'twilio token',
    'sk-proj-',
    'glpat-',
    'eyJhcGlfYWRkcmVzcyI6',
    'SK',
    'access_key="',
    'secret_key',
    'ghp_',
    'xai-',
    'AGE-SECRET-KEY-1',
    'https://hooks.slack.com/services/T',
  ])('a text of nothing but %j is read to its end', (piece) => {
    const text = piece.repeat(Math.ceil(2 ** 20 / piece.length));
    expect(examineSource('a.txt', text).length).toBeLessThanOrEqual(202);
  });

  test('is found behind a million characters, and behind many other findings', () => {
    const token = TOKENS[1]?.[1] ?? '';
    expect(secretsIn(`${'x = 1\n'.repeat(2 ** 18)}k = "${token}"\n`, 'a.py')).toEqual([
      `${2 ** 18 + 1}:6 GitHub token`,
    ]);
    expect(secretsIn(`${'eval(x)\n'.repeat(300)}k = "${token}"\n`, 'a.py')).toEqual(['301:6 GitHub token']);
  });

  test('code, notebooks and configurations are looked through, comments and strings too', () => {
    const token = TOKENS[1]?.[1] ?? '';
    expect(secretsIn(`# ${token}\nx = """\n ${token}"""\n`, 'a.py')).toEqual([
      '1:3 GitHub token',
      '3:2 GitHub token',
    ]);
    const cells = [{ cell_type: 'code', source: [`login("${token}")`] }];
    expect(secretsIn(JSON.stringify({ cells }, null, 1), 'a.ipynb')).toHaveLength(1);
    expect(secretsIn(JSON.stringify({ token }), 'config.json')).toHaveLength(1);
  });

  test.each([
    join('aws_secret_access', '_key = "', body(40), '"'),
    join('K = """-----BEGIN RSA ', 'PRIVATE KEY-----\n', body(64), '\n"""'),
    join('K = "-----BEGIN RSA ', 'PRIVATE KEY-----\\n', body(64), '\\n"'),
    join('K = \'{"username":"team","k', 'ey":"', HEX.repeat(2).slice(0, 32), '"}\''),
  ])('is found in a notebook, where it stands escaped: %#', (code) => {
    const whole = [{ cell_type: 'code', source: code }];
    const lines = [{ cell_type: 'code', source: code.split(/(?<=\n)/u) }];
    for (const cells of [whole, lines]) {
      expect(
        secretsIn(JSON.stringify({ cells, metadata: {}, nbformat: 4 }, null, 1), 'a.ipynb'),
      ).toHaveLength(1);
    }
  });
});

describe('what is no secret', () => {
  test.each([
    ['a commit', `revision = "${HEX.repeat(2)}"`],
    ['a digest', `sha256:${HEX.repeat(4).slice(0, 64)}`],
    ['an integrity of npm', `"integrity": "sha512-${body(86)}=="`],
    ['a UUID', 'id: 8d3f1c52-6b7a-4e09-9c1d-2f5e7a9b0c34'],
    ['an id of the cloud', 'arn:aws:s3:::bucket/2f5e7a9b0c348d3f1c526b7a4e099c1d2f5e7a9b'],
    ['the key of AWS’s documentation', join('AK', 'IA', 'IOSFODNN7', 'EXAMPLE')],
    [
      'the secret of AWS’s documentation',
      join('aws_secret_access_key = ', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCY', 'EXAMPLEKEY'),
    ],
    [
      'the token of jwt.io',
      join(
        'ey',
        'JhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.ey',
        'JzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
      ),
    ],
    [
      'the key of Azure’s emulator',
      join(
        'AccountName=devstoreaccount1;Account',
        'Key=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;',
      ),
    ],
    ['the key of Google’s documentation', join('AI', 'zaSyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe')],
    ['a token in words', join('xo', 'xb-not-a-real-token-this-will-not-work')],
    ['a password on one’s own machine', join('postgres', '://app:p4ssw0rd@', 'localhost/app')],
    ['letters in a row', join('gh', 'p_', 'x'.repeat(36))],
    ['letters and digits after a prefix of Hugging Face, which gives out letters', join('h', 'f_', body(34))],
    ['letters and digits after a prefix that many use', join('s', 'k-', body(48))],
    ['a commit beside the name of a service', `cohere: pinned at (${HEX.repeat(2)})`],
    ['an id of a session', `sk_prod_ ${HEX} SK${HEX}`],
    ['one letter', join('h', 'f_', 'a'.repeat(34))],
    ['a word', join('s', 'k-', 'your-api-key-goes-here')],
    ['an identifier', 'hf_hub_download_of_all_models_and_data_sets(npm_config_registry)'],
    ['a name of CSS', 'class="sk-toggleable__label-arrow sk-estimator sk-proj-container"'],
    ['a variable', join('postgres', '://app:${', 'DB_PASSWORD}@db/app')],
    ['a template', join('postgres', '://app:{{', ' password }}@db/app')],
    ['a field', join('postgres', '://user:<', 'password>@db/app')],
    ['a password of tutorials', join('postgres', '://postgres:', 'postgres@localhost/app')],
    ['an address without a password', 'redis://cache.internal:6379/0'],
    ['the head of a key alone', join('if text.startswith("-----BEGIN ', 'PRIVATE KEY-----"): pass')],
    ['a run of Weights & Biases', 'wandb: run at https://wandb.ai/team/project/runs/3k9x1a2b'],
  ])('%s', (_, text) => {
    expect(secretsIn(text)).toEqual([]);
  });

  test('an image in a notebook, whatever its base64 spells', () => {
    const image = `${TOKENS[0]?.[1] ?? ''}/${body(500)}/${TOKENS[1]?.[1] ?? ''}=`;
    const outputs = [{ output_type: 'display_data', data: { 'image/png': image } }];
    const cells = [{ cell_type: 'code', source: ['plot()'], outputs }];
    expect(secretsIn(JSON.stringify({ cells }, null, 1), 'a.ipynb')).toEqual([]);
    expect(secretsIn(`<img src="data:image/png;base64,${image}">`)).toEqual([]);
  });

  test.each(['package-lock.json', 'web/yarn.lock', 'uv.lock'])('what stands in %s', (path) => {
    expect(secretsIn(`"hash": "${TOKENS[6]?.[1] ?? ''}"`, path)).toEqual([]);
  });
});
