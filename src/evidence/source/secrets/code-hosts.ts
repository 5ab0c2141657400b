/** Keys of places where code, packages and images are kept. Above each: who says that it has this form. */
import { type Shape, token } from './shape.ts';

/** GitLab’s newer tokens go on with a dot and nine characters. */
const ROUTABLE = String.raw`(?:\.[0-9a-z]{9})?`;

export const CODE_HOSTS: readonly Shape[] = [
  // GitHub’s changelog of 2021-03-31: letters, digits and underscores, up to 255 in all; gitleaks github-pat and its like: 36.
  token('GitHub token', 'gh[pousr]_[A-Za-z0-9_]{36,251}', 3.2, 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'),
  // gitleaks github-fine-grained-pat: 82 characters, of which one is the second underscore.
  token('GitHub fine-grained token', 'github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}', 3.5, 'github_pat_'),
  // gitleaks gitlab-pat and gitlab-pat-routable.
  token('GitLab token', `glpat-[A-Za-z0-9_-]{20,300}${ROUTABLE}`, 3.2, 'glpat-'),
  // gitleaks gitlab-ptt.
  token('GitLab trigger token', 'glptt-[0-9a-f]{40}', 3, 'glptt-'),
  // gitleaks gitlab-deploy-token, -runner-authentication-token (routable too), -scim-token, -cicd-job-token, -kubernetes-agent-token.
  token(
    'GitLab token',
    `(?:(?:gldt|glsoat)-[A-Za-z0-9_-]{20}|glrt-[A-Za-z0-9_-]{20,300}${ROUTABLE}|glcbt-[A-Za-z0-9]{1,5}_[A-Za-z0-9_-]{20}|glagent-[A-Za-z0-9_-]{50})`,
    3.2,
    'gldt-',
    'glsoat-',
    'glrt-',
    'glcbt-',
    'glagent-',
  ),
  // trufflehog dockerhub, version 2.
  token('Docker Hub token', 'dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,32}', 3.2, 'dckr_'),
  // gitleaks npm-access-token.
  token('npm token', 'npm_[A-Za-z0-9]{36}', 3.2, 'npm_'),
  // gitleaks pypi-upload-token, which names pypi.org only; the other letter is that of test.pypi.org.
  token('PyPI token', 'pypi-AgE[IN][A-Za-z0-9_-]{50,1000}', 3.2, 'pypi-age'),
];
