/** The engine did what the contract does not say. */
export class Difference extends Error {}

export function difference(what: string): Difference {
  return new Difference(what);
}
