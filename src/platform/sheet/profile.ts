export interface TableProfile {
  readonly rows: number;
}
export function profileFrame(columns: readonly string[], values: readonly (readonly string[])[]): TableProfile {
  return { rows: values[0]?.length ?? columns.length };
}
