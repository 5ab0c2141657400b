/** Where a metric is looked at: everything, the groups of a sensitive attribute, of an intersection, or of a slice. */
export type Scope =
  | { readonly kind: 'overall' }
  | { readonly kind: 'attribute'; readonly columns: readonly [string] }
  | { readonly kind: 'intersection'; readonly columns: readonly [string, string, ...string[]] }
  | { readonly kind: 'slice'; readonly columns: readonly [string] };

export type ScopeKind = Scope['kind'];

/** Columns of the cube's marginal; none for overall. */
export function columnsOf(scope: Scope): readonly string[] {
  return scope.kind === 'overall' ? [] : scope.columns;
}

/** `overall`, `"sex"`, or `["sex", "race"]`: the form in JSON, and in `on:` of a policy. */
export function scopeValue(scope: Scope): string | readonly string[] {
  switch (scope.kind) {
    case 'overall':
      return 'overall';
    case 'attribute':
    case 'slice':
      return scope.columns[0];
    case 'intersection':
      return scope.columns;
  }
}

/** An injective text of a scope, for keys and ids: JSON, so that no column name can imitate another scope. */
export function scopeKey(scope: Scope): string {
  return JSON.stringify([scope.kind, ...columnsOf(scope)]);
}

/** Whether a written `on` is the columns of an intersection; `Array.isArray` does not narrow a readonly array. */
export function isColumns(
  on: string | readonly string[] | { readonly slice: string },
): on is readonly string[] {
  return Array.isArray(on);
}
