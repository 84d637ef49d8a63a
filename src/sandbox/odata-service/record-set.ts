import type { EntityType, Field, FieldType, Row, Value } from "../odata/model/entity-type.ts";
import { formatEtag } from "../odata/rows/etag.ts";
import type { RowSource } from "../odata/rows/row-source.ts";
import type { ModelResource, ModelType, ServiceModel } from "./service-model.ts";

/** A record, and what it leads to. */
export interface StoredRecord {
  values: Readonly<Record<string, unknown>>;
  version: number;
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

/** Some records in an order of their own, such as those that a navigation leads to. */
export function sourceOf(records: readonly StoredRecord[]): RowSource {
  return {
    count: records.length,
    positions: (from = 0) => Array.from({ length: Math.max(0, records.length - from) }, (_, index) => from + index),
    has: (position) => position < records.length,
    at: (position) => rowOf(records[position]),
    etag: (position) => {
      const record = records[position];
      return record ? etagOf(record) : "";
    },
    find: () => undefined,
  };
}

const rowOf = (record: StoredRecord | undefined): Row =>
  Object.fromEntries(
    Object.entries(record?.values ?? {}).filter((entry): entry is [string, Value] => isValue(entry[1])),
  );

/** Records of an entity set, of a singleton, or contained in another record; a row source for the engine of OData v4. */
export class RecordSet implements RowSource {
  readonly type: ModelType;
  readonly entityType: EntityType;
  readonly resource: ModelResource;
  /** The record that contains these. */
  readonly parent: StoredRecord | undefined;
  #records: (StoredRecord | undefined)[] = [];
  #serial = 0;

  constructor(type: ModelType, model: ServiceModel, resource: ModelResource, parent?: StoredRecord) {
    this.parent = parent;
    this.type = type;
    this.entityType = entityTypeOf(type, model);
    this.resource = resource;
  }

  get count(): number {
    return this.#records.filter((record) => record !== undefined).length;
  }

  /** Number for the next made-up key. */
  nextNumber(): number {
    return (this.#serial += 1);
  }

  *positions(from = 0): Generator<number> {
    for (let position = from; position < this.#records.length; position += 1) if (this.has(position)) yield position;
  }

  has(position: number): boolean {
    return this.#records[position] !== undefined;
  }

  recordAt(position: number): StoredRecord {
    const record = this.#records[position];
    if (!record) throw new RangeError(`There is no record ${position} of ${this.type.name}.`);
    return record;
  }

  at(position: number): Row {
    return rowOf(this.recordAt(position));
  }

  etag(position: number): string {
    return etagOf(this.recordAt(position));
  }

  find(key: readonly Value[]): number | undefined {
    for (const position of this.positions())
      if (keyOf(this.recordAt(position)).every((part, index) => same(part, key[index] ?? null))) return position;
    return undefined;
  }

  all(): StoredRecord[] {
    return this.#records.filter((record) => record !== undefined);
  }

  add(values: Readonly<Record<string, unknown>>): StoredRecord {
    this.#serial += 1;
    const record: StoredRecord = { values, version: 1, set: this, links: new Map(), contained: new Map() };
    this.#records.push(record);
    return record;
  }

  remove(record: StoredRecord): void {
    this.#records[this.#records.indexOf(record)] = undefined;
  }
}

const same = (one: Value, other: Value): boolean =>
  one === other ||
  (typeof one === "string" &&
    typeof other === "string" &&
    one.toLowerCase() === other.toLowerCase() &&
    /^[0-9a-f-]{36}$/i.test(one));

/** Parts of a record's key in the order of its type. */
export function keyOf({ values, set }: StoredRecord): Value[] {
  return set.type.key.map((name) => {
    const value = values[name];
    return isValue(value) ? value : null;
  });
}

export const etagOf = (record: StoredRecord): string => formatEtag(keyOf(record), record.version);
