/** The base images of a Dockerfile. */
import type { Dependency } from './report.ts';

const FROM = /^\s{0,40}FROM\s+(?:--\S{1,100}\s+)*(\S{1,500})(?:\s+AS\s+(\S{1,200}))?\s*$/iu;
const DIGEST = /@sha256:[0-9a-f]{64}$/u;

/** Earlier stages and `scratch` are no images; an argument in the name leaves it open, unless a digest follows. */
export function readDockerfile(text: string): readonly Dependency[] {
  const stages = new Set<string>(['scratch']);
  return text.split('\n').flatMap((content, index) => {
    const [, image, stage] = FROM.exec(content.slice(0, 2000)) ?? [];
    const isStage = image === undefined || stages.has(image.toLowerCase());
    if (stage !== undefined) {
      stages.add(stage.toLowerCase());
    }
    if (isStage) {
      return [];
    }
    const isFixed = DIGEST.test(image);
    const [name = image, constraint = ''] = image.split(/:(?=[^/]*$)/u);
    return [{ name, line: index + 1, constraint, isPinned: isFixed, isHashed: isFixed }];
  });
}
