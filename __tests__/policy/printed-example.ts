/** The example that the design prints, word for word. */
export const PRINTED = `version: 1
extends: [baseline]                 # shipped: baseline, strict, fates-mlops; or a file in this repository
subjects:
  - id: income
    task: binary                    # binary | multiclass | regression; inferred, and shown, when absent
    model: models/income.onnx       # optional; its digest is what deployment is bound to
    card: MODEL_CARD.md
    evaluation:
      table: evaluation/predictions.csv      # csv, tsv, json, jsonl, parquet, xlsx (gzip too), or a glob: shards of one table
      label: income                 # column of the truth
      prediction: predicted         # column of the decision
      score: probability            # optional; multiclass: scores: { class: column, … }
      threshold: 0.5                # decision = score ≥ threshold, when there is no decision column
      positive: ">50K"              # the class that the rates count: a value, a list, or { label: …, prediction: … } when coded differently
      favourable: positive          # positive | negative: which outcome people want (ratios, disparate impact, benefit)
      weight: fnlwgt                # optional
      id: row_id                    # optional: pairs rows with the baseline's
      attributes: [sex, { column: age, bins: [25, 45] }]    # sensitive attributes
      intersections: [[sex, race]]
      slices: [native_country]      # not sensitive, still looked at
      strata: [occupation]          # for conditional disparity
      reference: { sex: Male }      # a value, or largest | best | overall
      population: { sex: { Female: 0.51, Male: 0.49 } }     # for representation
      counterfactual: pair_id       # rows that differ only in the attribute
      severity: severity.csv        # cost of confusing class i with j
    training: { table: data/train.csv }      # reference for drift, leakage, representation
    watch: ["src/train/**"]         # besides the folders of what is bound above
requirements:
  - metric: fairness/demographic-parity-difference
    on: sex                         # overall | sex | [sex, race] | { slice: native_country }
    max: 0.10                       # or min; or within: [0.8, 1.25] for metrics whose ideal lies inside
    warn: 0.08
    regress: 0.02                   # how much farther from its ideal than at the base it may get
    level: required                 # required (default) | advisory
    weight: 1
    groups: [Female]                # groups that must be measurable
    subjects: [income]              # all when absent
    options: {}
    because: A gap above ten points needs a decision by the product owner.
    owner: "@credit-team"
  - metric: performance/accuracy
    min: 0.80
minimum: { group: 30, positives: 5, negatives: 5, decided: 5, confidence: 0.95 }
gate:
  on: point                         # point | proven-outside | proven-inside
  fail-on: inconclusive             # fail | inconclusive | warn | never; the action's input can only make it stricter
waivers: .fates/waivers.yml
`;
