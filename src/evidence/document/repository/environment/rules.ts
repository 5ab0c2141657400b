import type { Rule } from '../../../model/rules/rule.ts';

/** What can be found in the files that an environment is made of. */
export const ENVIRONMENT_RULES = {
  unlocked: {
    id: 'repository/unlocked-dependency',
    title: 'A dependency that is fixed to no version',
    leadsTo: 'note',
    severity: 'medium',
    why: 'The next installation may take another version, and the model that comes out is another one.',
    remedy:
      'Commit a lock file: `uv lock`, `poetry lock`, `pip-compile --generate-hashes`, `conda-lock`, `renv::snapshot()`.',
    references: [{ title: 'PyPA: Lock files (PEP 751)', url: 'https://peps.python.org/pep-0751/' }],
  },
  unhashed: {
    id: 'repository/unhashed-dependency',
    title: 'Dependencies without a digest of their content',
    leadsTo: 'note',
    severity: 'low',
    why: 'A version names what somebody published, not the bytes that were installed, nor what it depends on itself.',
    remedy: 'Commit a lock file with hashes.',
    references: [
      {
        title: 'pip: Secure installs',
        url: 'https://pip.pypa.io/en/stable/topics/secure-installs/',
      },
    ],
  },
  openLanguage: {
    id: 'repository/open-language-version',
    title: 'A language without one exact version',
    leadsTo: 'note',
    severity: 'low',
    why: 'Numbers and orders differ between versions, so the same code may give another model.',
    remedy: 'Write all three numbers, for example `3.12.4` in `.python-version`.',
    references: [],
  },
  openImage: {
    id: 'repository/open-base-image',
    title: 'A base image without a digest',
    leadsTo: 'note',
    severity: 'low',
    why: 'A tag moves: tomorrow it may name another system with other libraries.',
    remedy: 'Add the digest behind the name: `python:3.12.4@sha256:…`.',
    references: [
      {
        title: 'Docker: Pin base image versions',
        url: 'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
      },
    ],
  },
  unreadableList: {
    id: 'repository/unreadable-dependencies',
    title: 'A list of dependencies that cannot be read',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What it fixes is not known, so nothing of it counts.',
    remedy: 'Write it again with the tool that it belongs to.',
    references: [],
  },
} as const satisfies Readonly<Record<string, Rule>>;
