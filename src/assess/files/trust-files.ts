import type { SubjectPolicy } from '../../policy/policy.ts';

/** Paths of the keys, certificates and trusted roots that a subject names. */
export function trustFiles({
  signature,
  provenance,
}: Pick<SubjectPolicy, 'signature' | 'provenance'>): readonly string[] {
  return [signature, provenance?.signature].flatMap((each) => {
    const { key, certificate, 'trusted-root': root } = each ?? {};
    return [key, certificate, root].flatMap((path) => path ?? []);
  });
}
