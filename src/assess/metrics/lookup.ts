/** The one of an id; an id that is not there is a defect of ours, because what a user writes was checked before. */
export function lookup<T extends { readonly id: string }>(all: readonly T[]): (id: string) => T {
  const byId = new Map(all.map((each) => [each.id, each]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) {
      throw new Error(`the registry has no ${id}`);
    }
    return found;
  };
}
