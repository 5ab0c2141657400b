/** Places that must lie apart, because a digest of one would change with the other. */
import type { Problem } from '../../problem.ts';
import type { Selected } from './selection.ts';
import { isWithin } from './selection.ts';

const MOST = 20;

/** Outputs of which one lies in another, inputs that are or hold outputs, and a manifest or stage within either. */
export function overlapsAmong(
  outputs: readonly Selected[],
  inputs: readonly Selected[],
  own: { readonly manifest: string; readonly stage: string | undefined },
): readonly Problem[] {
  const nested = outputs.flatMap((inner) => {
    const outer = outputs.find(({ path }) => path !== inner.path && isWithin(inner.path, path));
    return outer === undefined
      ? []
      : [
          overlap(
            'outputs',
            inner.path,
            `It lies in ${outer.path}, which is an output too`,
            'Name one of the two.',
          ),
        ];
  });
  const both = inputs.flatMap((input) => {
    const output = outputs.find(({ path }) => isWithin(input.path, path) || isWithin(path, input.path));
    return output === undefined
      ? []
      : [
          overlap(
            'inputs',
            input.path,
            `It and the output ${output.path} hold the same files, and what the command read is gone`,
            'Write outputs beside the inputs, not into them.',
          ),
        ];
  });
  return [...nested.slice(0, MOST), ...both.slice(0, MOST), ...within(outputs, inputs, own)];
}

function within(
  outputs: readonly Selected[],
  inputs: readonly Selected[],
  { manifest, stage }: { readonly manifest: string; readonly stage: string | undefined },
): readonly Problem[] {
  const places = [...outputs, ...inputs];
  return (
    [
      ['manifest', manifest],
      ['stage', stage],
    ] as const
  ).flatMap(([input, path]) => {
    const place =
      path === undefined
        ? undefined
        : places.find((each) => isWithin(path, each.path) || isWithin(each.path, path));
    return path === undefined || place === undefined
      ? []
      : [
          overlap(
            input,
            path,
            `It would be written where ${place.path} is recorded`,
            'Give a path of its own, outside of inputs and outputs.',
          ),
        ];
  });
}

function overlap(input: string, path: string, what: string, hint: string): Problem {
  return {
    code: 'record/overlap',
    path,
    key: `inputs.${input}`,
    message: `${what}, so there is no digest that stays true.`,
    hint,
  };
}
