import { examineDependencies } from '../../../source/dependencies/examine-dependencies.ts';
import type { DocumentFinding, DocumentReader, DocumentText } from '../../document.ts';
import { developmentImage } from './containers.ts';
import { ENVIRONMENT_HINT, type EnvironmentEvidence } from './evidence.ts';
import { languageVersion } from './language-version.ts';
import { type DependencyList, readRenv } from './renv.ts';
import { ENVIRONMENT_RULES } from './rules.ts';

/** Findings of one list. */
const MOST_NAMED = 5;

export const environment: DocumentReader<'environment'> = {
  kind: 'environment',
  names: ['environment'],
  read: (documents) => {
    const texts = (documents.get('environment') ?? []).filter((text, _, all) => !isSource(text, all));
    return texts.length === 0
      ? { state: 'missing', missing: ['lock files and versions of the environment'], hint: ENVIRONMENT_HINT }
      : { state: 'read', evidence: evidenceOf(texts) };
  },
};

/** `requirements.in` is what pip-tools made the `.txt` beside it of. */
function isSource({ path }: DocumentText, all: readonly DocumentText[]): boolean {
  return path.endsWith('.in') && all.some((other) => other.path === `${path.slice(0, -2)}txt`);
}

function evidenceOf(texts: readonly DocumentText[]): EnvironmentEvidence {
  const { report, findings: broken } = examineDependencies(texts);
  const named = report.files.filter(({ total }) => total > 0);
  const lists = [...named.filter(({ ecosystem }) => ecosystem !== 'docker'), ...texts.flatMap(readRenv)];
  const images = named.filter(({ ecosystem }) => ecosystem === 'docker');
  const development = texts
    .filter(({ path }) => path.endsWith('devcontainer.json'))
    .flatMap((text) => developmentImage(text) ?? []);
  const unreadable = broken.filter(({ rule }) => rule.id === 'source/dependencies-unreadable');
  const versions = texts.flatMap((text) => languageVersion(text) ?? []);
  const isContainerFixed =
    images.every(({ hashed, total }) => hashed === total) && development.every(({ isFixed }) => isFixed);
  const hasContainer = images.length + development.length > 0;
  const isWhole = lists.length > 0 && unreadable.length === 0;
  return {
    lists: lists.length,
    isLocked: isWhole && lists.every(({ pinned, total }) => pinned === total),
    isHashed: isWhole && lists.every(({ hashed, total }) => hashed === total),
    hasLanguage: versions.some(({ isExact }) => isExact) || (hasContainer && isContainerFixed),
    ...(hasContainer ? { isContainerFixed } : {}),
    findings: [
      ...unreadable.map(({ path, line, message, detail }) => ({
        rule: ENVIRONMENT_RULES.unreadableList,
        path,
        line,
        message,
        detail,
      })),
      ...lists.flatMap(unlocked),
      ...images.flatMap(openImages),
      ...development
        .filter(({ isFixed }) => !isFixed)
        .map(({ path, line }) => openImage(path, line, 'image')),
      ...(versions.some(({ isExact }) => isExact)
        ? []
        : versions.map(({ path, line }) => ({
            rule: ENVIRONMENT_RULES.openLanguage,
            path,
            line,
            message: 'It leaves the version of the language open.',
            detail: 'a series of versions, not one',
          }))),
    ].toSorted((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)),
  };
}

function unlocked({ path, total, pinned, hashed, unpinned }: DependencyList): readonly DocumentFinding[] {
  const open = unpinned.slice(0, MOST_NAMED).map(({ name, line, constraint }) => ({
    rule: ENVIRONMENT_RULES.unlocked,
    path,
    line,
    message: `${total - pinned} of ${total} dependencies of this list are fixed to no version.`,
    detail: `${name} ${constraint}`.trim().slice(0, 300),
  }));
  const bare = {
    rule: ENVIRONMENT_RULES.unhashed,
    path,
    line: 1,
    message: `${total - hashed} of ${total} dependencies have no digest of their content.`,
    detail: `${hashed} of ${total}`,
  };
  return open.length === 0 && hashed < total ? [bare] : open;
}

function openImages({ path, unpinned }: DependencyList): readonly DocumentFinding[] {
  return unpinned.slice(0, MOST_NAMED).map(({ name, line }) => openImage(path, line, name.slice(0, 300)));
}

function openImage(path: string, line: number, detail: string): DocumentFinding {
  const message = 'The base image is named without the digest of its content.';
  return { rule: ENVIRONMENT_RULES.openImage, path, line, message, detail };
}
