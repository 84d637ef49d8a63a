import type { EntitySet, Relation } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";
import { relationOf } from "../model/relations.ts";
import { Refusal } from "../requests/refusal.ts";

/** What a read answers of each row. */
export interface Selection {
  /** Fields to write, collections among them. */
  readonly fields: readonly Field[];
  /** Collections to write with their rows, and what of those. */
  readonly expanded: ReadonlyMap<Field, Expansion>;
}

/** An expanded collection. */
export interface Expansion {
  readonly relation: Relation | undefined;
  readonly selection: Selection | undefined;
  /** `$select` of the collection's next page. */
  readonly select: string | undefined;
}

function names(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function fieldNamed(set: EntitySet, name: string): Field {
  const field = set.fieldsByName.get(name);
  if (!field) throw new Refusal(400, `Could not find a property named '${name}' on type '${set.schemaName}'.`);
  return field;
}

function expansionOf(set: EntitySet, field: Field, nested: readonly string[] | undefined): Expansion {
  const relation = relationOf(set, field);
  if (!relation) return { relation, selection: undefined, select: undefined };
  const select = nested?.includes("*") ? undefined : nested?.join(",");
  return { relation, selection: parseSelection(relation.child, select ?? null, null), select };
}

/** Reads `$select` and `$expand`, nested selections such as `SalesInvoiceLines/ID` included. */
export function parseSelection(set: EntitySet, select: string | null, expand: string | null): Selection {
  const expandNames = new Set(names(expand ?? ""));
  if (expandNames.size === 0 && (select === null || select.trim() === "" || select.trim() === "*"))
    return { fields: set.fields, expanded: new Map() };
  const collections = [...expandNames].map((name) => {
    const field = fieldNamed(set, name);
    if (field.kind !== "collection") throw new Refusal(400, `'${name}' cannot be expanded: it is no collection.`);
    return field;
  });
  const wanted = names(select ?? "*");
  const nested = new Map<string, string[]>();
  const fields = new Set<Field>();
  for (const name of wanted.length > 0 ? wanted : ["*"]) {
    const [outer = "", inner] = name.split("/");
    if (outer === "*") for (const field of set.fields) fields.add(field);
    else fields.add(fieldNamed(set, outer));
    if (inner === undefined) continue;
    if (!expandNames.has(outer))
      throw new Refusal(400, `'${name}' selects inside '${outer}', which has to be in $expand.`);
    nested.set(outer, [...(nested.get(outer) ?? []), inner]);
  }
  const expanded = new Map(collections.map((field) => [field, expansionOf(set, field, nested.get(field.name))]));
  return { fields: [...fields], expanded };
}
