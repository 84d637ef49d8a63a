import { fieldsReadBy } from "../odata/filter/filter-fields.ts";
import { primitiveShape } from "../odata/model/edm-type.ts";
import { isValue, type Value } from "../odata/model/entity-type.ts";
import type { ModelResource, ModelType, ServiceModel } from "../odata/model/service-model.ts";
import type { PagedRows } from "../odata/page/paged-rows.ts";
import { formatEtag } from "../odata/rows/etag.ts";

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

/** Records as the engine reads them: by their places, which stay what they are when others come and go. */
export function pagedRecords(
  records: readonly StoredRecord[],
  { name, fields }: ModelType,
  { enums }: ServiceModel,
): PagedRows<StoredRecord> {
  const get = (field: string) => {
    const { filterable = false, type } = fields.get(field) ?? {};
    if (!type) return undefined;
    const shape = enums.has(type.name) ? "enum" : (primitiveShape(type.name)?.type ?? "string");
    return { name: field, filterable, type: shape } as const;
  };
  const inPlace = [...records].sort((a, b) => a.place - b.place);
  return {
    fields: fieldsReadBy(name, { get }, ({ values }, field) => {
      const value = values[field.name];
      return isValue(value) ? value : null;
    }),
    behind: (place) => (typeof place === "number" ? inPlace.filter((record) => record.place > place) : inPlace),
    placeOf: ({ place }) => place,
  };
}

/**
 * Records of an entity set, of a singleton, or contained in another record. No table of `odata/rows`: records hold
 * lists and objects, are what links lead to, and nothing of them is made up before it is there.
 */
export class RecordSet {
  readonly type: ModelType;
  readonly resource: ModelResource;
  /** The record that contains these. */
  readonly parent: StoredRecord | undefined;
  readonly #nextPlace: () => number;
  readonly #records = new Set<StoredRecord>();
  #serial = 0;

  /** `nextPlace` numbers the records of the whole service. */
  constructor(type: ModelType, resource: ModelResource, nextPlace: () => number, parent?: StoredRecord) {
    this.type = type;
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
