/** Every standard that `fates evidence --for` knows. */
import { annexIv } from './standards/annex-iv.ts';
import { iso42001 } from './standards/iso-42001.ts';
import { nistAiRmf } from './standards/nist-ai-rmf.ts';
import type { Standard } from './standards/standard.ts';

export const STANDARDS: readonly Standard[] = [annexIv, nistAiRmf, iso42001];
