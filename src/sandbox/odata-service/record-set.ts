import type { EntityType, Field, FieldType, Row, Value } from "../odata/model/entity-type.ts";
import { formatEtag } from "../odata/rows/etag.ts";
import type { RowSource } from "../odata/rows/row-source.ts";
import type { ModelResource, ModelType, ServiceModel } from "./service-model.ts";

/** A record, and what it leads to. */
export interface StoredRecord {
  values: Readonly<Record<string, unknown>>;
  version: number;
  /** Where it stands in lists: after all records that were there before it. */
  readonly place: number;
  /** Set that it stands in. */
  readonly set: RecordSet;
  /** Records that a navigation leads to, where no property says it. */
  readonly links: Map<string, readonly StoredRecord[]>;
  /** Contained records by navigation, made when they are first asked for. */
  readonly contained: Map<string, RecordSet>;
}

const fieldTypes: Readonly<Record<string, FieldType>> = {
  "Edm.Guid": "guid",
  "Edm.Boolean": "boolean",
  "Edm.Byte": "integer",
  "Edm.SByte": "integer",
  "Edm.Int16": "integer",
  "Edm.Int32": "integer",
  "Edm.Int64": "long",
  "Edm.Decimal": "decimal",
  "Edm.Double": "decimal",
  "Edm.Single": "decimal",
  "Edm.Date": "date",
  "Edm.DateTime": "date-time",
  "Edm.DateTimeOffset": "date-time",
};

const isValue = (value: unknown): value is Value =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/** What the engine of OData v4 has to know of a type to read queries. */
export function entityTypeOf(type: ModelType, model: ServiceModel): EntityType {
  const fields = new Map(
    [...type.properties.values()]
      .filter((property) => property.type.name !== "Edm.Stream")
      .map((property): [string, Field] => {
        const members = model.enums.get(property.type.name)?.members ?? [];
        const scalar = !property.type.collection && !model.types.has(property.type.name);
        return [
          property.name,
          {
            name: property.name,
            type: members.length > 0 ? "enum" : (fieldTypes[property.type.name] ?? "string"),
            nullable: property.nullable,
            maxLength: property.maxLength,
            filterable: property.filterable && scalar,
            create: property.creatable,
            update: property.updatable,
            members,
          },
        ];
      }),
  );
  return {
    name: type.name,
    key: type.key,
    fields,
    navigations: new Map([...type.navigations.values()].map(({ name, type: target }) => [name, target.name])),
    target: (navigation) => {
      const target = model.types.get(type.navigations.get(navigation)?.type.name ?? "");
      return target && entityTypeOf(target, model);
    },
  };
}

/** Records as the engine reads them: by their places, which stay what they are when others come and go. */
export function sourceOf(records: readonly StoredRecord[]): {
  readonly source: RowSource;
  recordAt(place: number): StoredRecord;
} {
  const byPlace = new Map(records.map((record) => [record.place, record]));
  const places = [...byPlace.keys()].sort((a, b) => a - b);
  const recordAt = (place: number): StoredRecord => {
    const record = byPlace.get(place);
    if (!record) throw new RangeError(`There is no record at ${place}.`);
    return record;
  };
  return {
    recordAt,
    source: {
      count: places.length,
      positions: (from = 0) => places.filter((place) => place >= from),
      has: (place) => byPlace.has(place),
      at: (place) => rowOf(recordAt(place)),
      etag: (place) => etagOf(recordAt(place)),
      find: () => undefined,
    },
  };
}

const rowOf = ({ values }: StoredRecord): Row =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => isValue(entry[1])));

/**
 * Records of an entity set, of a singleton, or contained in another record. No table of `odata/rows`: records hold
 * lists and objects, are what links lead to, and nothing of them is made up before it is there.
 */
export class RecordSet {
  readonly type: ModelType;
  readonly entityType: EntityType;
  readonly resource: ModelResource;
  /** The record that contains these. */
  readonly parent: StoredRecord | undefined;
  readonly #nextPlace: () => number;
  readonly #records = new Set<StoredRecord>();
  #serial = 0;

  /** `nextPlace` numbers the records of the whole service. */
  constructor(
    type: ModelType,
    model: ServiceModel,
    resource: ModelResource,
    nextPlace: () => number,
    parent?: StoredRecord,
  ) {
    this.type = type;
    this.entityType = entityTypeOf(type, model);
    this.resource = resource;
    this.parent = parent;
    this.#nextPlace = nextPlace;
  }

  /** Number for the next made-up key. */
  nextNumber(): number {
    return (this.#serial += 1);
  }

  all(): StoredRecord[] {
    return [...this.#records];
  }

  add(values: Readonly<Record<string, unknown>>): StoredRecord {
    this.#serial += 1;
    const record: StoredRecord = {
      values,
      version: 1,
      place: this.#nextPlace(),
      set: this,
      links: new Map(),
      contained: new Map(),
    };
    this.#records.add(record);
    return record;
  }

  remove(record: StoredRecord): void {
    this.#records.delete(record);
  }
}

/** Parts of a record's key in the order of its type. */
export function keyOf({ values, set }: StoredRecord): Value[] {
  return set.type.key.map((name) => {
    const value = values[name];
    return isValue(value) ? value : null;
  });
}

export const etagOf = (record: StoredRecord): string => formatEtag(keyOf(record), record.version);
