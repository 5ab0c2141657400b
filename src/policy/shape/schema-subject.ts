import { z } from 'zod';
import type { AttributeBinding, ReferenceChoice } from '../policy.ts';
import { documentsSchema } from './schema-documents.ts';
import { provenanceSchema } from './schema-provenance.ts';
import { signatureSchema } from './schema-signature.ts';

/** A name or value as it is written: YAML's numbers and booleans count as the text that stands in the file. */
const scalar = z.union([z.string().regex(/\S/u), z.number(), z.boolean()]);

/** A column of a table, exactly as in its header. */
export const columnName = scalar.transform(String);

/** A value in a table; tables compare without the blanks around a value, so does the policy. */
export const tableValue = scalar.transform((value) => String(value).trim());

const filePath = z.string().min(1);

export const attributeObject = z.strictObject({
  column: columnName.describe('Name of the column in the table.'),
  bins: z
    .array(z.number())
    .min(1)
    .exactOptional()
    .describe(
      'Edges that cut a numeric column into groups, strictly ascending, in the unit of the column: [25, 45] gives <25, [25, 45), ≥45.',
    ),
});

const attribute = z.union([
  columnName.transform((column): AttributeBinding => ({ column })),
  attributeObject,
]);

export const positiveObject = z.strictObject({
  label: z
    .union([tableValue.transform((value) => [value]), z.array(tableValue).min(1)])
    .describe('Value, or values, of the positive class in the label column.'),
  prediction: z
    .union([tableValue.transform((value) => [value]), z.array(tableValue).min(1)])
    .describe('Value, or values, of the positive class in the prediction column.'),
});

const positive = z.union([
  tableValue.transform((value) => ({ label: [value], prediction: [value] })),
  z
    .array(tableValue)
    .min(1)
    .transform((values) => ({ label: values, prediction: values })),
  positiveObject,
]);

const reference = tableValue.transform(
  (value): ReferenceChoice =>
    value === 'largest' || value === 'best' || value === 'overall' ? value : { value },
);

export const evaluationSchema = z.strictObject({
  table: filePath.describe(
    'Path of the evaluation table, from the folder of this file; or a glob whose matches are shards of one table.',
  ),
  label: columnName.describe('Column of the truth.'),
  prediction: columnName
    .exactOptional()
    .describe('Column of the decision; for regression, of the predicted number.'),
  score: columnName
    .exactOptional()
    .describe(
      'Column of the probability of the positive class, 0 to 1. Needed by AUC, log-loss and calibration.',
    ),
  scores: z
    .record(z.string().trim().min(1), columnName)
    .exactOptional()
    .describe(
      'Multiclass: for each class the column of its probability, 0 to 1. Each row sums to 1 within .015. Without `prediction` the decision is the class with the highest one; of several the first by name.',
    ),
  threshold: z
    .number()
    .min(0)
    .max(1)
    .exactOptional()
    .describe('The decision is "score ≥ threshold" when there is no decision column. 0 to 1, no default.'),
  exact: z
    .boolean()
    .exactOptional()
    .describe(
      'true keeps every distinct score, so that AUC, average precision and score distances are exact. Default false: past 4,096 distinct scores they are kept in 4,000 bins.',
    ),
  positive: positive
    .exactOptional()
    .describe(
      'The class that the rates count: a value, a list of values, or { label, prediction } when the two columns are coded differently.',
    ),
  favourable: z
    .enum(['positive', 'negative'])
    .default('positive')
    .describe(
      'Which outcome people want: positive or negative. Default positive. Used by ratios, disparate impact and benefit.',
    ),
  weight: columnName
    .exactOptional()
    .describe('Column of row weights, each at least 0. Without it every row counts 1.'),
  id: columnName
    .exactOptional()
    .describe("Column that identifies a row; pairs the rows with the baseline's."),
  attributes: z
    .array(attribute)
    .default([])
    .describe(
      'Sensitive attributes: columns whose groups are compared. A name, or { column, bins } for a numeric one.',
    ),
  intersections: z
    .array(z.tuple([columnName, columnName], columnName))
    .default([])
    .describe('Combinations of two or more columns whose joint groups are compared: [[sex, race]].'),
  slices: z
    .array(attribute)
    .default([])
    .describe('Columns that are not sensitive and still looked at. A name, or { column, bins }.'),
  strata: z
    .array(attribute)
    .default([])
    .describe('Columns within whose values conditional disparity is computed. A name, or { column, bins }.'),
  reference: z
    .record(z.string(), reference)
    .default({})
    .describe(
      'For each attribute the group that the others are compared with: a value, or largest, best, overall.',
    ),
  population: z
    .record(z.string(), z.record(z.string(), z.number().min(0).max(1)))
    .default({})
    .describe('For each attribute the share of its groups in the population, 0 to 1, which sum to 1.'),
  counterfactual: columnName
    .exactOptional()
    .describe(
      'Column that marks rows which differ only in the attribute; rows with one value of it belong together.',
    ),
  severity: filePath
    .exactOptional()
    .describe(
      'Path of a table with the cost of each confusion (columns truth, decision, cost), from the folder of this file.',
    ),
  features: z
    .array(columnName)
    .min(1)
    .exactOptional()
    .describe(
      'Columns that the model sees, for drift, leakage and range. Default: every column of both the evaluation and the training table that no other key names as label, prediction, score, weight, id or counterfactual.',
    ),
});

export const trainingSchema = z.strictObject({
  table: filePath.describe('Path or glob of the training table, from the folder of this file.'),
});

export const shiftSchema = z.strictObject({
  table: filePath.describe(
    'Path or glob of a table with the columns of the evaluation table, from the folder of this file.',
  ),
});

export const subjectSchema = z.strictObject({
  id: tableValue.describe('Name of the subject, unique in the policy: one model with its evidence.'),
  task: z
    .enum(['binary', 'multiclass', 'regression'])
    .exactOptional()
    .describe('binary, multiclass or regression. Inferred from the table, and shown, when absent.'),
  model: filePath
    .exactOptional()
    .describe(
      'Path of the model, from the folder of this file: a file, or a folder with all that is below it. Its digest is what deployment is bound to.',
    ),
  card: filePath.exactOptional().describe('Path of the model card, from the folder of this file.'),
  documents: documentsSchema
    .exactOptional()
    .describe(
      'Paths of further documents, by name. One that is not named is looked for where such documents lie by convention.',
    ),
  signature: signatureSchema
    .exactOptional()
    .describe(
      'Whom the signature of the model has to be by: { key }, { certificate } or { identity, issuer, trusted-root }. For a pull request the base branch’s counts.',
    ),
  provenance: provenanceSchema
    .exactOptional()
    .describe(
      'What SLSA provenance of the model has to say: { builder, source, ref, workflow, signature }. For a pull request the base branch’s counts.',
    ),
  evaluation: evaluationSchema.describe('The evaluation table, and which of its columns mean what.'),
  training: trainingSchema
    .exactOptional()
    .describe('The training table: reference for drift, leakage and representation.'),
  shifts: z
    .record(z.string().regex(/\S/u), shiftSchema)
    .exactOptional()
    .describe(
      'By name, tables of other circumstances (a later month, another site) with the columns of the evaluation table.',
    ),
  watch: z
    .array(filePath)
    .default([])
    .describe(
      'Globs of files whose change makes a pull request touch this subject, besides the folders of what is bound.',
    ),
});
