import type { Words } from "./read-words.ts";

/** A property, as the keys of words name one. */
export interface NamedProperty {
  /** The file of its entity below the folder of the API, without its ending: `crm/Accounts`. */
  readonly set: string;
  readonly name: string;
  /** Its `format`, or else the `type` that is not null. */
  readonly type: string;
}

/** Sets that show the rows of another set in another way. */
const twin = /^(?:bulk|sync)\//;

/** `bulk/CRM/Accounts.Name` and `crm/Accounts.Name` → `crm/accounts.Name`: sets below bulk and sync differ in letter case. */
function withoutCase(key: string): string {
  const dot = key.indexOf(".");
  return key.slice(0, dot).replace(twin, "").toLowerCase() + key.slice(dot);
}

/**
 * Finds the key under which a property's sentence stands, in the order that the head of `words.yaml` gives: an override
 * of its own, one of the set that it is a twin of, its name with its type, its name alone.
 */
export function keyFinder({ names, overrides }: Words): (property: NamedProperty) => string | undefined {
  const ordinary = Object.keys(overrides).filter((key) => !twin.test(key));
  const byTwin = new Map(ordinary.map((key) => [withoutCase(key), key]));
  return ({ set, name, type }) => {
    const own = `${set}.${name}`;
    if (Object.hasOwn(overrides, own)) return own;
    const ofTwin = twin.test(set) ? byTwin.get(withoutCase(own)) : undefined;
    return ofTwin ?? [`${name} (${type})`, name].find((key) => Object.hasOwn(names, key));
  };
}
