/** Keys of services that make, serve, watch and keep models. Above each: who says that it has this form. */
import { type Shape, token } from './shape.ts';

export const MODEL_SERVICES: readonly Shape[] = [
  // gitleaks huggingface-access-token and huggingface-organization-api-token; trufflehog huggingface: 34 letters, no digits.
  token('Hugging Face token', '(?:hf|api_org)_[A-Za-z]{34}', 3.2, 'hf_', 'api_org_'),
  // gitleaks anthropic-api-key and anthropic-admin-api-key; trufflehog anthropic: 93 characters, then AA.
  token('Anthropic key', 'sk-ant-[a-z]{2,8}[0-9]{2}-[A-Za-z0-9_-]{93}AA', 3.5, 'sk-ant-'),
  // gitleaks openai-api-key; trufflehog openai: T3BlbkFJ is «OpenAI» in base64, with 20, 58 or 74 characters on each side.
  token(
    'OpenAI key',
    'sk-(?:(?:proj|svcacct|service|admin)-[A-Za-z0-9_-]{20,80}?|[A-Za-z0-9]{20})T3BlbkFJ[A-Za-z0-9_-]{20,80}',
    3.5,
    't3blbkfj',
  ),
  // trufflehog openrouter.
  token('OpenRouter key', 'sk-or-v1-[0-9a-f]{64}', 3.2, 'sk-or-'),
  // trufflehog groq.
  token('Groq key', 'gsk_[A-Za-z0-9]{52}', 3.5, 'gsk_'),
  // trufflehog replicate.
  token('Replicate token', 'r8_[A-Za-z0-9_-]{37}', 3.5, 'r8_'),
  // gitleaks perplexity-api-key.
  token('Perplexity key', 'pplx-[A-Za-z0-9]{48}', 3.5, 'pplx-'),
  // trufflehog xai.
  token('xAI key', 'xai-[A-Za-z0-9_]{80}', 3.5, 'xai-'),
  // trufflehog nvapi.
  token('NVIDIA key', 'nvapi-[A-Za-z0-9_-]{64}', 3.5, 'nvapi-'),
  // trufflehog langsmith.
  token('LangSmith key', 'lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}', 3.2, 'lsv2_'),
  // trufflehog pinecone: an id of 5 or 6 characters, then about 63; at least 4 and 40 are taken.
  token('Pinecone key', 'pcsk_[A-Za-z0-9]{4,16}_[A-Za-z0-9]{40,100}', 3.5, 'pcsk_'),
  // trufflehog weightsandbiases, version 2; the documentation of the service speaks of about 86 characters.
  token('Weights & Biases key', 'wandb_v1_[A-Za-z0-9]{27}_[A-Za-z0-9]{49}', 3.5, 'wandb_v1_'),
  // neptune-client, internal/credentials.py: JSON with `api_address` in base64; it begins with that key as Neptune writes it.
  token('Neptune token', 'eyJhcGlfYWRkcmVzcyI6[A-Za-z0-9+/]{40,600}={0,2}', 3.5, 'eyjhcglfywrkcmvzcyi6'),
  // gitleaks prefect-api-token.
  token('Prefect key', 'pnu_[A-Za-z0-9]{36}', 3.2, 'pnu_'),
  // gitleaks databricks-api-token.
  token('Databricks token', 'dapi[0-9a-f]{32}(?:-[0-9])?', 3, 'dapi'),
  // gitleaks cohere-api-token: no prefix, so that the service has to be named before it; a digest has at most 4 bits.
  {
    name: 'Cohere key',
    pattern:
      /(?:cohere|CO_API_KEY)[^\n]{0,30}?[=:(,]\s{0,4}\\{0,4}["']?([A-Za-z0-9]{40})(?![A-Za-z0-9+/=_-])/giu,
    entropy: 4.1,
    hints: ['cohere', 'co_api_key'],
  },
  // clearml-server, service_repo/auth/utils.py: an id of 20 capitals and digits, a secret of 50 letters and digits.
  {
    name: 'ClearML secret key',
    pattern:
      /(?:(?:CLEARML|TRAINS)_API_SECRET_KEY|access_key\\{0,4}["']?\s{0,4}[=:]\s{0,4}\\{0,4}["']?[A-Z0-9]{20}\\{0,4}["']?[\s,;]{1,20}\\{0,4}["']?secret_key)[^\nA-Za-z0-9]{1,12}([A-Za-z0-9]{50})(?![A-Za-z0-9])/gu,
    entropy: 3.5,
    hints: ['_api_secret_key', 'secret_key'],
  },
  // kaggle-api: `username` and `key` of kaggle.json, and KAGGLE_KEY.
  {
    name: 'Kaggle key',
    pattern:
      /(?:\\{0,4}"username\\{0,4}"\s{0,4}:\s{0,4}\\{0,4}"[\w.-]{1,60}\\{0,4}"\s{0,4},\s{0,4}\\{0,4}"key|KAGGLE_KEY)[^\n0-9a-f]{1,20}([0-9a-f]{32})(?![0-9a-f])/gu,
    entropy: 3,
    hints: ['username', 'kaggle_key'],
  },
  // The older keys, of 40 characters: hexadecimal, as a commit is, so that its name has to stand before it.
  {
    name: 'Weights & Biases key',
    pattern:
      /(?:wandb|WANDB)[^\n]{0,16}?(?:key|KEY|login)[^\n]{0,12}?(?<![0-9a-f])([0-9a-f]{40})(?![0-9a-f])/gu,
    entropy: 3,
    hints: ['wandb'],
  },
];
