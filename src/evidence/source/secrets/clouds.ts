/** Keys of clouds and of services that send messages or take money. Above each: who says that it has this form. */
import { type Shape, token } from './shape.ts';

export const CLOUDS: readonly Shape[] = [
  // gitleaks aws-access-token.
  token('AWS access key id', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}', 3, 'akia', 'asia', 'abia', 'acca'),
  // AWS: 40 characters of base64; no prefix, so that its name has to stand before it.
  {
    name: 'AWS secret access key',
    pattern:
      /aws.{0,20}?(?:secret|private).{0,20}?[=:]\s{0,4}\\{0,4}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/giu,
    entropy: 4.2,
    hints: ['aws'],
  },
  // gitleaks gcp-api-key.
  token('Google API key', 'AIza[A-Za-z0-9_-]{35}', 3.2, 'aiza'),
  // Neither gitleaks nor trufflehog has it; other public lists agree on 28 characters.
  token('Google OAuth secret', 'GOCSPX-[A-Za-z0-9_-]{28}', 3.2, 'gocspx-'),
  // detect-secrets azure_storage_key: 64 bytes in base64.
  {
    name: 'Azure storage key',
    pattern: /AccountKey\s{0,4}=\s{0,4}([A-Za-z0-9+/]{86}==)/giu,
    entropy: 4,
    hints: ['accountkey'],
  },
  // gitleaks azure-ad-client-secret.
  {
    name: 'Azure client secret',
    pattern: /(?<![\w~.-])([A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34})(?![\w~.-])/gu,
    entropy: 3.5,
    hints: ['q~'],
  },
  // Microsoft: an HMAC-SHA256 in base64, percent-encoded; trufflehog azuresastoken takes any ten characters.
  {
    name: 'Azure shared access signature',
    pattern: /[?&;]sig=([A-Za-z0-9%]{43,80}%3[Dd])(?![A-Za-z0-9%])/gu,
    entropy: 3.5,
    hints: ['sig='],
  },
  // gitleaks digitalocean-access-token, digitalocean-pat, digitalocean-refresh-token.
  token('DigitalOcean token', 'do[opr]_v1_[0-9a-f]{64}', 3, 'doo_v1_', 'dop_v1_', 'dor_v1_'),
  // gitleaks sendgrid-api-token: 66 characters, two parts with a dot between.
  token('SendGrid key', 'SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}', 3.5, 'sg.'),
  // gitleaks twilio-api-key, which takes capitals too.
  token('Twilio key', 'SK[0-9a-fA-F]{32}', 3, 'sk'),
  // trufflehog twilio: 32 hexadecimal digits, so that its name has to stand before it.
  {
    name: 'Twilio token',
    pattern: /twilio[^\n]{0,20}?(?:token|secret)[^\n0-9a-z]{1,8}([0-9a-f]{32})(?![0-9a-f])/giu,
    entropy: 3,
    hints: ['twilio'],
  },
  // gitleaks slack-*; what Slack gives out has numbers, what its documentation makes up has words.
  token('Slack token', 'xox[abeposr]-(?=[A-Za-z-]{0,40}[0-9])[A-Za-z0-9-]{10,250}', 2.8, 'xox'),
  // gitleaks slack-app-token.
  token('Slack app token', 'xapp-[0-9]-[A-Z0-9]{8,14}-[0-9]{8,16}-[0-9a-f]{40,80}', 3, 'xapp-'),
  // gitleaks slack-webhook-url: 43 to 56 characters.
  {
    name: 'Slack webhook',
    pattern:
      /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/([A-Z][A-Z0-9]{8,12}\/[A-Za-z0-9/]{30,46})(?![A-Za-z0-9/])/gu,
    entropy: 3.2,
    hints: ['hooks.slack.com'],
  },
  // gitleaks stripe-access-token; keys of its test mode move no money.
  token('Stripe key', '(?:sk|rk)_(?:live|prod)_[A-Za-z0-9]{10,200}', 3, '_live_', '_prod_'),
];
