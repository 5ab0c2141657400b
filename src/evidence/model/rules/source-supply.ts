import type { Rule } from './rule.ts';
import { ruleOf } from './source-rule.ts';

const HARD_CODED = {
  title: 'CWE-798: Use of Hard-coded Credentials',
  url: 'https://cwe.mitre.org/data/definitions/798.html',
};
const NO_INTEGRITY = {
  title: 'CWE-494: Download of Code Without Integrity Check',
  url: 'https://cwe.mitre.org/data/definitions/494.html',
};
const FOREIGN = {
  title: 'CWE-829: Inclusion of Functionality from Untrusted Control Sphere',
  url: 'https://cwe.mitre.org/data/definitions/829.html',
};
const HUB_DOWNLOAD = {
  title: 'Hugging Face Hub: download files at a revision',
  url: 'https://huggingface.co/docs/huggingface_hub/guides/download',
};
const TORCH_HUB = { title: 'PyTorch: torch.hub', url: 'https://pytorch.org/docs/stable/hub.html' };
const PIP_HASHES = {
  title: 'pip: secure installs',
  url: 'https://pip.pypa.io/en/stable/topics/secure-installs/',
};
const SCORECARD = {
  title: 'OpenSSF Scorecard: pinned dependencies',
  url: 'https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies',
};

export const SOURCE_SUPPLY_RULES = {
  unpinnedDownload: ruleOf(
    ['source/unpinned-download', 'note', 'medium'],
    'A download from a hub that is not pinned to a commit',
    'A branch or tag can be moved: tomorrow the same line loads another model or other data than what was assessed.',
    'Pass `revision=` with the full commit (40 hexadecimal digits).',
    [HUB_DOWNLOAD, NO_INTEGRITY],
  ),
  torchHub: ruleOf(
    ['source/torch-hub', 'suspicious', 'high'],
    'torch.hub runs code that is not pinned',
    '`torch.hub.load` downloads and runs `hubconf.py` of a repository, at a branch when no commit is named.',
    'Name the commit (`owner/name:40 hexadecimal digits`), or install the package at a fixed version with its hash.',
    [TORCH_HUB, FOREIGN],
  ),
  unpinnedBaseModel: ruleOf(
    ['source/unpinned-base-model', 'note', 'medium'],
    'A base model without a revision',
    'The model was made from another that is named only: which version it was cannot be told, nor can the training be repeated.',
    'Keep the commit of the base model beside its name (`revision` in the adapter’s configuration or in the code that loads it).',
    [HUB_DOWNLOAD, NO_INTEGRITY],
  ),
  unpinnedDependency: ruleOf(
    ['source/unpinned-dependency', 'note', 'medium'],
    'Dependencies that are not fixed to a version',
    'Each installation may bring other code than the one that was tested.',
    'Fix exact versions, best by a lock file that is committed (`uv lock`, `pip-compile --generate-hashes`, `npm install`).',
    [SCORECARD, FOREIGN],
  ),
  unhashedDependency: ruleOf(
    ['source/unhashed-dependency', 'note', 'low'],
    'Dependencies whose content is not fixed by a hash',
    'A version can be published again on a mirror or taken over; only a hash tells whether the bytes are the same.',
    'Add hashes: `pip-compile --generate-hashes` and `pip install --require-hashes`, or a lock file that holds them.',
    [PIP_HASHES, NO_INTEGRITY],
  ),
  unpinnedImage: ruleOf(
    ['source/unpinned-image', 'note', 'medium'],
    'A base image without a digest',
    'A tag can be moved to another image at any time.',
    'Write `image:tag@sha256:…` after FROM.',
    [SCORECARD, NO_INTEGRITY],
  ),
  badDependencyFile: ruleOf(
    ['source/dependencies-unreadable', 'inconclusive', 'low'],
    'A list of dependencies that cannot be read',
    'What cannot be read cannot be called pinned.',
    'Mend the file: its own tool tells where it breaks.',
    [],
  ),
  secret: ruleOf(
    ['source/secret', 'suspicious', 'critical'],
    'A secret in a file',
    'Everyone who reads the repository, its history or a copy of it can use the secret.',
    'Revoke it at its issuer first: deleting the line leaves it in the history. Then read it from the environment or a secret store.',
    [HARD_CODED],
  ),
  notExamined: ruleOf(
    ['source/not-examined', 'inconclusive', 'low'],
    'A part of a file was not examined',
    'What was not read may hold anything.',
    'Split the file, or move data out of the code.',
    [],
  ),
} as const satisfies { readonly [name: string]: Rule };
