import { BOUNDS } from '../bounds.ts';
import type { Frame } from '../frame.ts';

export const threatModel: Frame = {
  id: 'threat-model',
  title: 'Threat-model coverage',
  kind: 'gates',
  source: {
    title:
      'Xiong et al.: Towards a robust and trustworthy machine learning system development: An engineering perspective, 2022',
    url: 'https://doi.org/10.1016/j.jisa.2022.103121',
  },
  limitation:
    'A threat that nobody thought of is in no table. What a treatment is worth, its own evidence says.',
  groups: [
    {
      id: 'declared',
      title: 'Threats and their treatment',
      criteria: [
        {
          id: 'threats-treated',
          text: 'Each attack on each asset is treated, or said not to apply and why.',
          checks: [{ metric: 'security/threat-model-coverage', min: 1 }],
        },
        {
          id: 'risks-stated',
          text: 'Risks are stated with owner, treatment and date.',
          checks: [{ metric: 'accountability/risk-register', min: BOUNDS.most }],
        },
        {
          id: 'risks-open',
          text: 'No high risk is open.',
          checks: [{ metric: 'accountability/untreated-risks', max: 0 }],
        },
      ],
    },
    {
      id: 'checked',
      title: 'What was checked against them',
      criteria: [
        {
          id: 'supply-chain',
          text: 'Supply chain: files were examined, dependencies are fixed.',
          checks: [
            { metric: 'security/unsafe-model-files', max: 0 },
            { metric: 'security/unpinned-dependencies', max: 0 },
          ],
        },
        {
          id: 'poisoning',
          text: 'Poisoning: the data that trained it are declared with their source.',
          checks: [{ metric: 'accountability/training-declaration', min: BOUNDS.most }],
        },
        {
          id: 'membership',
          text: 'Membership: rows of the training cannot be told from others.',
          checks: [{ metric: 'security/membership-inference-advantage', max: BOUNDS.advantage }],
        },
        {
          id: 'inversion',
          text: 'Inversion: what could be told from the model is not in committed tables in the clear.',
          checks: [{ metric: 'ethics/personal-data', max: 0 }],
        },
        {
          id: 'extraction',
          text: 'Extraction: no secret that opens the model is committed.',
          checks: [{ metric: 'security/secrets', max: 0 }],
        },
        {
          id: 'evasion',
          text: 'Evasion: it was measured under other circumstances.',
          checks: [{ metric: 'security/performance-drop', max: BOUNDS.drop }],
        },
      ],
    },
  ],
};
