/** What can be found in or beside a model file. The tables of rules are the source of SARIF rules, docs and remedies. */

export interface Rule {
  /** `pickle/dangerous-global`: kebab case, the part before the slash is its table. */
  readonly id: string;
  readonly title: string;
  /** What a finding of it makes of the file; `note` changes no answer. */
  readonly leadsTo: 'dangerous' | 'suspicious' | 'inconclusive' | 'note';
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  /** Why it is a harm, in one or two sentences. */
  readonly why: string;
  readonly remedy: string;
  readonly references: readonly { readonly title: string; readonly url: string }[];
}
