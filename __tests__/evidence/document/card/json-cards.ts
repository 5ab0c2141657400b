/** Cards that are JSON; own texts, the structure after the published schemas. */

export const TOOLKIT = `{
  "schema_version": "0.0.2",
  "model_details": {
    "name": "income",
    "overview": "A gradient boosted tree that predicts whether a household earns more.",
    "owners": [
      { "name": "Credit risk team", "contact": "credit-risk@bank.example" }
    ],
    "version": { "name": "1.4", "date": "2026-01-12" }
  },
  "model_parameters": {
    "model_architecture": "Gradient boosted decision trees",
    "data": [
      { "name": "train", "description": "Two thirds of the census extract" },
      { "name": "test", "description": "The remaining third of the extract" }
    ]
  },
  "quantitative_analysis": {
    "performance_metrics": [
      { "type": "accuracy", "value": "0.93", "slice": "sex=Female" },
      { "type": "accuracy", "value": "0.81", "slice": "sex=Male" }
    ]
  },
  "considerations": {
    "users": [{ "description": "Loan officers of the bank" }],
    "use_cases": [{ "description": "Read the score next to an application" }],
    "limitations": [
      { "description": "The data are thirty years old and from one country" },
      { "description": "Out of scope: decisions about housing and employment" }
    ],
    "ethical_considerations": [
      { "name": "Women may be refused more often", "mitigation_strategy": "Rates are watched each month" }
    ]
  }
}
`;

export const CYCLONEDX = `{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "version": 1,
  "components": [
    { "type": "library", "name": "numpy", "version": "2.1.0" },
    {
      "type": "machine-learning-model",
      "name": "income",
      "version": "1.4",
      "description": "Predicts whether a household earns more than fifty thousand dollars.",
      "supplier": { "name": "Credit risk team" },
      "modelCard": {
        "modelParameters": {
          "task": "classification",
          "architectureFamily": "gradient boosting",
          "datasets": [
            { "type": "dataset", "name": "Training data: two thirds of the census extract" },
            { "type": "dataset", "name": "Test data: the remaining third of it" }
          ]
        },
        "quantitativeAnalysis": {
          "performanceMetrics": [
            { "type": "accuracy", "value": "0.93", "slice": "sex: Female" },
            { "type": "accuracy", "value": "0.81", "slice": "sex: Male" }
          ]
        },
        "considerations": {
          "users": ["Loan officers of the bank"],
          "useCases": ["Read the score next to an application"],
          "technicalLimitations": ["The data are thirty years old and from one country"],
          "ethicalConsiderations": [
            { "name": "Women may be refused more often", "mitigationStrategy": "Rates are watched each month" }
          ],
          "fairnessAssessments": [
            { "groupAtRisk": "Women who apply alone", "harms": "Refused more often" }
          ]
        }
      }
    }
  ]
}
`;
