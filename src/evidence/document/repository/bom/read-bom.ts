/** What a CycloneDX document says of models and data, as far as it can be understood, valid or not. */
import { z } from 'zod';
import type { SubjectPolicy } from '../../../../policy/policy.ts';

type Path = readonly (string | number)[];

export interface BomModel {
  readonly path: Path;
  readonly name: string;
  /** Lower case. */
  readonly sha256?: string;
  readonly hasLicence: boolean;
  readonly datasets: readonly BomDataset[];
}

export interface BomDataset {
  readonly path: Path;
  /** Of an entry that stands elsewhere in the bill. */
  readonly ref?: string;
  readonly name?: string;
}

export interface BomData {
  readonly path: Path;
  readonly name: string;
  readonly sha256?: string;
}

export interface ReadBom {
  readonly models: readonly BomModel[];
  /** Components of the type `data`. */
  readonly data: readonly BomData[];
  readonly refs: ReadonlySet<string>;
}

/** A part that is not of the expected form is left out: the schema says so. */
const loosely = <T extends z.ZodType>(type: T) => z.array(type.optional().catch(undefined)).catch([]);

const TEXT = z.string().optional().catch(undefined);
const HASHES = loosely(z.object({ alg: z.string(), content: z.string() }));
const LICENCE = z.object({ license: z.object({ id: TEXT, name: TEXT }).optional(), expression: TEXT });
const DATASET = z.object({
  ref: TEXT,
  name: TEXT,
  'bom-ref': TEXT,
  contents: z.object({ url: TEXT }).optional().catch(undefined),
});
const CARD = z.object({
  modelParameters: z
    .object({ datasets: loosely(DATASET) })
    .optional()
    .catch(undefined),
});
const COMPONENT = z.object({
  type: TEXT,
  name: TEXT,
  'bom-ref': TEXT,
  hashes: HASHES,
  licenses: loosely(LICENCE),
  modelCard: CARD.optional().catch(undefined),
  components: z.array(z.unknown()).catch([]),
});
const BOM = z.object({
  metadata: z.object({ component: z.unknown() }).optional().catch(undefined),
  components: z.array(z.unknown()).catch([]),
});

type Component = z.infer<typeof COMPONENT>;

export function readBom(value: unknown): ReadBom {
  const { metadata, components = [] } = BOM.safeParse(value).data ?? {};
  const all = [
    ...componentsIn([metadata?.component], ['metadata', 'component'], false),
    ...componentsIn(components, ['components'], true),
  ];
  const models = all.filter(({ component }) => component.type === 'machine-learning-model').map(modelOf);
  const data = all
    .filter(({ component }) => component.type === 'data')
    .map(({ component, path }) => ({ path, name: component.name ?? '', ...sha256Of(component) }));
  const ofDatasets = all.flatMap(({ component }) => datasetsOf(component).map((each) => each['bom-ref']));
  const refs = [...all.map(({ component }) => component['bom-ref']), ...ofDatasets];
  return { models, data, refs: new Set(refs.filter((ref) => ref !== undefined)) };
}

interface Placed {
  readonly component: Component;
  readonly path: Path;
}

/** Components with those inside them; the depth is that of the JSON, which is bounded. */
function componentsIn(values: readonly unknown[], at: Path, isList: boolean): readonly Placed[] {
  return values.flatMap((value, index) => {
    const path = isList ? [...at, index] : at;
    const component = COMPONENT.safeParse(value).data;
    return component === undefined
      ? []
      : [{ component, path }, ...componentsIn(component.components, [...path, 'components'], true)];
  });
}

function modelOf({ component, path }: Placed): BomModel {
  const datasets = datasetsOf(component).map(({ ref, name, contents }, index) => {
    const named = name ?? contents?.url;
    return {
      path: [...path, 'modelCard', 'modelParameters', 'datasets', index],
      ...(ref === undefined ? {} : { ref }),
      ...(named === undefined ? {} : { name: named }),
    };
  });
  const hasLicence = component.licenses.some(
    (each) => (each?.expression ?? each?.license?.id ?? each?.license?.name ?? '') !== '',
  );
  return { path, name: component.name ?? '', ...sha256Of(component), hasLicence, datasets };
}

function datasetsOf({ modelCard }: Component): readonly z.infer<typeof DATASET>[] {
  return (modelCard?.modelParameters?.datasets ?? []).filter((each) => each !== undefined);
}

function sha256Of({ hashes }: Component): { readonly sha256?: string } {
  const found = hashes.find((hash) => hash?.alg === 'SHA-256');
  return found === undefined ? {} : { sha256: found.content.toLowerCase() };
}

/** The component of the subject's model: by its digest, else by its name, else the only one that there is. */
export function modelIn(
  { models }: ReadBom,
  { id, model }: Pick<SubjectPolicy, 'id' | 'model'>,
  sha256: string | undefined,
): BomModel | undefined {
  const file = model?.slice(model.lastIndexOf('/') + 1) ?? '';
  const names = new Set([model, file, file.replace(/\.[^.]+$/u, ''), id].map((name) => name?.toLowerCase()));
  return (
    models.find((each) => sha256 !== undefined && each.sha256 === sha256) ??
    models.find((each) => names.has(each.name.toLowerCase())) ??
    (models.length === 1 ? models[0] : undefined)
  );
}
