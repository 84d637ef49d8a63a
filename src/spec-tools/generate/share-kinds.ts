import type { EntityFacts } from "./read-entity.ts";
import type { FieldsByKind } from "./tables.ts";

type Kind = keyof FieldsByKind;
type Entities = Readonly<Record<string, EntityFacts>>;

/** Kinds of fields by name, said once for all entities that agree. */
export interface SharedKinds {
  /** Names that several services have. */
  readonly shared: FieldsByKind;
  /** Names that only this service has. */
  readonly ofService: ReadonlyMap<string, FieldsByKind>;
  /** What an entity says against them. */
  exceptionsOf(entity: EntityFacts): FieldsByKind;
}

function eachField(fields: FieldsByKind, take: (name: string, kind: Kind) => void): void {
  for (const [kind, names] of Object.entries(fields)) for (const name of names.split(" ")) take(name, kind as Kind);
}

function add(fields: FieldsByKind, kind: Kind, name: string): void {
  fields[kind] = fields[kind] === undefined ? name : `${fields[kind]} ${name}`;
}

/** The kind that most entities give a name; among equals the first in the alphabet, so that the same specs give the same bytes. */
function usualKind(counts: ReadonlyMap<Kind, number>): Kind {
  const [most] = [...counts].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
  return most?.[0] ?? "plain";
}

/**
 * Fields of one name mean the same in nearly every entity of an API (`Created` is a date in all of them), so the name's
 * usual kind is said once, and an entity says only what differs.
 */
export function shareKinds(services: ReadonlyMap<string, Entities>): SharedKinds {
  const counts = new Map<string, Map<Kind, number>>();
  const places = new Map<string, Set<string>>();
  for (const [service, entities] of services)
    for (const entity of Object.values(entities))
      eachField(entity.fields, (name, kind) => {
        const own = counts.get(name) ?? new Map<Kind, number>();
        counts.set(name, own.set(kind, (own.get(kind) ?? 0) + 1));
        places.set(name, (places.get(name) ?? new Set()).add(service));
      });
  const usual = new Map([...counts].map(([name, own]) => [name, usualKind(own)]));
  const shared: FieldsByKind = {};
  const ofService = new Map<string, FieldsByKind>();
  for (const [name, kind] of usual) {
    if (kind === "plain") continue;
    const [only = "", ...others] = places.get(name) ?? [];
    const own = ofService.get(only) ?? {};
    if (others.length === 0) ofService.set(only, own);
    add(others.length > 0 ? shared : own, kind, name);
  }
  return {
    shared,
    ofService,
    exceptionsOf({ fields }) {
      const exceptions: FieldsByKind = {};
      eachField(fields, (name, kind) => {
        if (usual.get(name) !== kind) add(exceptions, kind, name);
      });
      return exceptions;
    },
  };
}
