/** A release's tag `v1.2.3` or `v1.2.3-rc.1`, by the grammar of semantic versioning without build metadata. */
export interface VersionTag {
  readonly tag: string;
  /** The tag without its v. */
  readonly version: string;
  readonly numbers: readonly [number, number, number];
  /** Of a prerelease, what stands behind the hyphen. */
  readonly prerelease?: string;
}

const FORM =
  /^v((0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?)$/u;

/** Undefined when it is not the tag of a release. */
export function parseTag(tag: string): VersionTag | undefined {
  const match = FORM.exec(tag);
  if (match === null) return undefined;
  const [, version = '', major, minor, patch, prerelease] = match;
  return {
    tag,
    version,
    numbers: [Number(major), Number(minor), Number(patch)],
    ...(prerelease === undefined ? {} : { prerelease }),
  };
}

/** Whether `a` is an earlier release than `b`; prereleases of one version have no order among them. */
function isBefore(a: VersionTag, b: VersionTag): boolean {
  const at = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
  if (at === -1) return a.prerelease !== undefined && b.prerelease === undefined;
  return (a.numbers[at] ?? 0) < (b.numbers[at] ?? 0);
}

function releasesOf(tags: readonly string[]): readonly VersionTag[] {
  return tags.flatMap((tag) => {
    const parsed = parseTag(tag);
    return parsed === undefined || parsed.prerelease !== undefined ? [] : [parsed];
  });
}

/** The newest release before this one, prereleases left out; undefined for the first. */
export function lastRelease(tags: readonly string[], release: VersionTag): VersionTag | undefined {
  return releasesOf(tags)
    .filter((other) => isBefore(other, release))
    .toSorted((a, b) => (isBefore(a, b) ? 1 : -1))[0];
}

/**
 * The branch that follows the newest release of a major version: `v1`. Undefined when this release is not that: a prerelease, or a
 * mend of an older line.
 */
export function majorBranch(tags: readonly string[], release: VersionTag): string | undefined {
  const [major] = release.numbers;
  const newer = releasesOf(tags).some((other) => other.numbers[0] === major && isBefore(release, other));
  return release.prerelease !== undefined || newer ? undefined : `v${major}`;
}
