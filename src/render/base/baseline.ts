/** Whose policy judged, and what the numbers were compared with: the same words in every medium. */
import type { Text } from '../../judge/text.ts';
import { text } from '../../judge/text.ts';
import type { Baseline, Report, SubjectReport } from '../../report/report.ts';
import { shortRef } from '../headline.ts';
import { cutLong } from '../visible.ts';
import { claimBecause, sentenceOf } from './because.ts';

/** Why a change is judged by its own policy, and that its numbers have no baseline: what a reader must not miss. */
export function baseNotes({ policy, baseline }: Pick<Report, 'policy' | 'baseline'>): readonly Text[] {
  const own =
    policy.side === 'head' ? [claimBecause("Judged by this change's own policy", policy.because)] : [];
  const uncompared =
    baseline.state === 'unavailable' ? [claimBecause('Not compared with the base', baseline.because)] : [];
  return [...own, ...uncompared];
}

/** `baseline measured at e4f5a6b, read from local git`; empty where nothing is to be said. `baseNotes` says why one is unavailable. */
export function baselineLine(baseline: Baseline): Text {
  const { state, ref, from, because } = baseline;
  const at = ref === undefined ? [] : text` at ${shortRef(ref)}`;
  const source = from === undefined ? [] : [`, read from ${cutLong(from, 200)}`];
  const why = because === undefined ? '' : sentenceOf(because).replace(/\.$/, '');
  switch (state) {
    case 'measured':
      return ['baseline measured', ...at, ...source];
    case 'reused':
      return ['baseline unchanged', ...(ref === undefined ? [] : text` since ${shortRef(ref)}`), ...source];
    case 'report':
      return ['baseline of the report', ...(from === undefined ? [] : text` ${from}`), ...at];
    case 'unavailable':
      return ['baseline unavailable', ...at];
    case 'absent':
      return why === '' ? [] : [`no baseline (${why})`];
  }
}

const STANDINGS: { readonly [S in NonNullable<SubjectReport['standing']>]: string } = {
  same: '',
  new: 'New: the base does not have it, so there is nothing to compare with.',
  rebound: 'Rebound: this change alters which files and columns it is measured from.',
  renamed: 'Renamed: only paths changed, and git sees each as a rename.',
  removed: 'Removed: the policy of this change no longer has it.',
};

/** What the change does to a subject, and where its baseline is another one than the report's; empty for the usual case. */
export function standingNotes(
  { standing = 'same', baseline }: SubjectReport,
  overall: Baseline,
): readonly Text[] {
  const what = STANDINGS[standing];
  const isUsual = baseline?.state === overall.state && baseline.because === overall.because;
  return [
    ...(what === '' ? [] : [[what]]),
    ...(baseline === undefined || isUsual ? [] : ownBaseline(standing, baseline)),
  ];
}

function ownBaseline(
  standing: SubjectReport['standing'],
  { state, because }: NonNullable<SubjectReport['baseline']>,
): readonly Text[] {
  switch (state) {
    case 'measured':
      return [['Its baseline was measured at the base commit.']];
    case 'reused':
      return [['Its evidence is unchanged since the base.']];
    case 'report':
      return [['Its baseline is from the base report.']];
    case 'new':
      return standing === 'new' ? [] : [claimBecause('Nothing at the base to compare it with', because)];
    case 'unavailable':
      return [claimBecause('Not compared with the base', because)];
  }
}
