/** Cards as people write them: own texts, the structure after public templates. */

/** The template of Hugging Face, as its library writes it. */
export const UNTOUCHED = `---
# For reference on model card metadata, see the spec
# Doc / guide: https://huggingface.co/docs/hub/model-cards
{}
---

# Model Card for Model ID

<!-- Provide a quick summary of what the model is/does. -->

This modelcard aims to be a base template for new models. It has been generated using [this raw template](https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/templates/modelcard_template.md?plain=1).

## Model Details

### Model Description

<!-- Provide a longer summary of what this model is. -->

- **Developed by:** [More Information Needed]
- **Funded by [optional]:** [More Information Needed]
- **Shared by [optional]:** [More Information Needed]
- **Model type:** [More Information Needed]
- **Language(s) (NLP):** [More Information Needed]
- **License:** [More Information Needed]
- **Finetuned from model [optional]:** [More Information Needed]

### Model Sources [optional]

<!-- Provide the basic links for the model. -->

- **Repository:** [More Information Needed]
- **Paper [optional]:** [More Information Needed]
- **Demo [optional]:** [More Information Needed]

## Uses

<!-- Address questions around how the model is intended to be used, including the foreseeable users of the model and those affected by the model. -->

### Direct Use

[More Information Needed]

### Downstream Use [optional]

[More Information Needed]

### Out-of-Scope Use

[More Information Needed]

## Bias, Risks, and Limitations

<!-- This section is meant to convey both technical and sociotechnical limitations. -->

[More Information Needed]

### Recommendations

Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.

## How to Get Started with the Model

Use the code below to get started with the model.

[More Information Needed]

## Training Details

### Training Data

[More Information Needed]

### Training Procedure

#### Preprocessing [optional]

[More Information Needed]

#### Training Hyperparameters

- **Training regime:** [More Information Needed] <!--fp32, fp16 mixed precision -->

#### Speeds, Sizes, Times [optional]

[More Information Needed]

## Evaluation

### Testing Data, Factors & Metrics

#### Testing Data

[More Information Needed]

#### Factors

[More Information Needed]

#### Metrics

[More Information Needed]

### Results

[More Information Needed]

#### Summary

## Model Examination [optional]

[More Information Needed]

## Environmental Impact

Carbon emissions can be estimated using the [Machine Learning Impact calculator](https://mlco2.github.io/impact#compute) presented in [Lacoste et al. (2019)](https://arxiv.org/abs/1910.09700).

- **Hardware Type:** [More Information Needed]
- **Hours used:** [More Information Needed]

## Technical Specifications [optional]

### Model Architecture and Objective

[More Information Needed]

### Compute Infrastructure

[More Information Needed]

#### Hardware

[More Information Needed]

#### Software

[More Information Needed]

## Citation [optional]

**BibTeX:**

[More Information Needed]

**APA:**

[More Information Needed]

## Glossary [optional]

[More Information Needed]

## More Information [optional]

[More Information Needed]

## Model Card Authors [optional]

[More Information Needed]

## Model Card Contact

[More Information Needed]
`;

/** The same template, answered. */
export const FILLED = `---
license: apache-2.0
library_name: sklearn
pipeline_tag: tabular-classification
language: en
tags: [income, tabular]
datasets: [adult]
metrics: [accuracy, f1]
model-index:
  - name: income
    results:
      - task: { type: tabular-classification }
        dataset: { name: Adult, type: adult }
        metrics:
          - { type: accuracy, value: 0.871 }
---

# Model Card for income

A gradient boosted tree that says whether a household earns more than fifty thousand dollars.

## Model Details

### Model Description

- **Developed by:** Credit risk team, credit-risk@bank.example
- **Model type:** Gradient boosted decision trees, version 1.4
- **License:** apache-2.0

## Uses

### Direct Use

A loan officer reads the score next to the application and decides alone.

### Out-of-Scope Use

Not for decisions about housing, employment or insurance.

## Human Oversight

The loan officer may override every
decision of the model without asking. The service is switched off by the
team on call within an hour. Officers are trained to question the score,
against automation bias.

## Bias, Risks, and Limitations

The data are from one country and thirty years old; people who are self-employed
are few, and the score is worth less for them.

### Recommendations

Do not use the score for applicants below 21.

## Training Details

### Training Data

Two thirds of the census extract of 1994, drawn at random.

## Evaluation

### Testing Data, Factors & Metrics

#### Testing Data

The remaining third of the same extract, 16281 rows.

#### Factors

Sex and race as the census coded them, and both together.

#### Metrics

Accuracy and false positive rate at the threshold of 0.5.

### Results

| sex    | accuracy | false positive rate |
| ------ | -------- | ------------------- |
| Female | 0.93     | 0.02                |
| Male   | 0.81     | 0.09                |

Accuracy by race was 0.87 for White and 0.90 for Black applicants.

## Model Card Contact

credit-risk@bank.example
`;

/** Mitchell et al.'s nine sections, as lists. */
export const MITCHELL = `# Model Card - Smile detection

## Model Details

* Developed by researchers of the vision group, 2024, version 2.
* Convolutional network that was trained on faces and then tuned for smiles.

## Intended Use

* Meant for playful applications, such as adding cartoon faces to photos.
* Particularly meant for younger people.
* Not suitable for detecting emotion or for deciding about anybody.

## Factors

* Groups by gender, age and skin type, and their combinations.

## Metrics

* False positive rate and false negative rate at a threshold of 0.5.

## Evaluation Data

* A public set of faces, its test part, chosen because it is annotated by group.

## Training Data

* The training part of the same public set of faces.

## Quantitative Analyses

* False positive rate by gender: 0.04 for women, 0.06 for men.

## Ethical Considerations

* Faces are of public persons; no new data were collected, and no private ones are in it.

## Caveats and Recommendations

* Does not capture race or skin type beyond the two bins that the annotators used.
`;

export const SHORT = `# Iris classifier

Logistic regression that tells three kinds of iris apart by four lengths, version 1.

**Intended use:** teaching, and tests of the pipeline that serves it.

**Limitations:** nobody tested it on plants of other regions or on damaged flowers.

Contact: Ada Example <ada@example.org>
`;

export const GERMAN = `# Modellkarte Einkommen

Dieses Modell sagt voraus, ob ein Haushalt mehr als fünfzigtausend Euro im Jahr verdient.

## Verwendungszweck

Sachbearbeiterinnen sehen die Bewertung neben dem Antrag und entscheiden selbst über ihn.

## Einschränkungen

Die Daten stammen aus einem einzigen Land und sind dreißig Jahre alt, also nicht mehr aktuell.

## Kontakt

Team Kreditrisiko, zuständig für dieses Modell und seine Überwachung im Betrieb.
`;
