import type { DocumentEvidence, KindFacts } from '../../document.ts';

/** What a CycloneDX bill says of the subject's model, held against the files. */
export interface BillOfMaterialsEvidence extends DocumentEvidence {
  readonly path: string;
  /** Against the published schema of its version. */
  readonly isValid: boolean;
  /** It lists the model as a component of the type `machine-learning-model`. */
  readonly hasModel: boolean;
  /** `other`: the bill has the SHA-256 of other content than is there; `absent`: it has none, or there is no file. */
  readonly digest: 'match' | 'other' | 'absent';
  /** It names at least one data set, and all that it names as files are there. */
  readonly listsData: boolean;
  readonly hasLicence: boolean;
}

export const BOM_HINT =
  'Write an ML bill of materials in CycloneDX 1.6: `fates bom fates-report.json --out bom.cdx.json` begins one.';

export const BOM_FACTS: KindFacts = { grade: 'declared', hint: BOM_HINT };
