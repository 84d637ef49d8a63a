import type { Dialect } from "../odata/dialect.ts";
import type { ModelProperty, ModelType, ServiceModel } from "../odata/model/service-model.ts";
import { nextQuery } from "../odata/page/next-link.ts";
import { type ExpandItem, noOptions, type QueryOptions } from "../odata/page/query-options.ts";
import { readRows } from "../odata/page/read-page.ts";
import { expandedMembers, type ShownPage } from "../odata/present/envelope.ts";
import { etagOf, keyOf, pagedRecords, type StoredRecord } from "./record-set.ts";
import type { ServiceData } from "./service-data.ts";

/** What an answer is made of. */
export interface Presentation {
  readonly data: ServiceData;
  /** Address of the service, without a slash at its end. */
  readonly root: string;
  readonly pageSize: number;
  readonly dialect: Dialect;
}

const older = (model: ServiceModel): boolean => model.version !== "v4";

/** A value as the version's JSON has it. */
export function wireValue(value: unknown, property: Pick<ModelProperty, "type">, model: ServiceModel): unknown {
  if (value === null || value === undefined) return null;
  const { name, collection } = property.type;
  if (collection) {
    const items = Array.isArray(value)
      ? value.map((item) => wireValue(item, { type: { name, collection: false } }, model))
      : [];
    return older(model) ? { results: items } : items;
  }
  const structured = model.types.get(name);
  if (structured && typeof value === "object")
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [
        field,
        structured.fields.has(field) ? wireValue(inner, structured.fields.get(field) ?? property, model) : inner,
      ]),
    );
  if (!older(model)) return value;
  if (name === "Edm.DateTime") return `/Date(${Date.parse(String(value))})/`;
  if (name === "Edm.DateTimeOffset") return `/Date(${Date.parse(String(value))}+0000)/`;
  return name === "Edm.Int64" || name === "Edm.Decimal" ? String(value) : value;
}

/** A key's value as the version writes it in addresses. */
function keyText(value: unknown, type: string, model: ServiceModel): string {
  const text = String(value);
  if (type === "Edm.String" || model.enums.has(type)) return `'${text.replaceAll("'", "''")}'`;
  if (!older(model)) return text;
  const print: Readonly<Record<string, string>> = {
    "Edm.Guid": `guid'${text}'`,
    "Edm.DateTime": `datetime'${text.slice(0, 19)}'`,
    "Edm.Int64": `${text}L`,
    "Edm.Decimal": `${text}M`,
  };
  return print[type] ?? text;
}

/** Address of a record. */
export function addressOf(record: StoredRecord, { data, root }: Pick<Presentation, "data" | "root">): string {
  const { set } = record;
  const place = set.parent
    ? `${addressOf(set.parent, { data, root })}/${encodeURIComponent(set.resource.name)}`
    : `${root}/${encodeURIComponent(set.resource.name)}`;
  if (set.resource.singleton) return place;
  const parts = keyOf(record).map((value, index) => ({
    name: set.type.key[index] ?? "",
    text: keyText(value, set.type.fields.get(set.type.key[index] ?? "")?.type.name ?? "Edm.String", data.model),
  }));
  const inner =
    parts.length === 1 ? (parts[0]?.text ?? "") : parts.map(({ name, text }) => `${name}=${text}`).join(",");
  return `${place}(${encodeURIComponent(inner).replaceAll("%2C", ",").replaceAll("%3D", "=")})`;
}

/** What stands under an expanded navigation. */
function expanded(
  record: StoredRecord,
  { navigation: name, options, nested = noOptions }: ExpandItem,
  at: Presentation,
): Record<string, unknown> {
  const navigation = record.set.type.navigations.get(name);
  if (!navigation) return {};
  const { data } = at;
  const records = data.follow(record, navigation);
  if (!navigation.type.collection) return { [name]: records[0] ? presentRecord(records[0], nested, at) : null };
  const target = records[0]?.set ?? data.targetOf(record.set.resource, navigation);
  if (!target) return expandedMembers(data.model, name, { rows: [] });
  const { rows, count, next } = presentPage(records, target.type, nested, at);
  const kept = [...options].map(([option, text]) => `${option}=${encodeURIComponent(text)}`).join("&");
  const link =
    next &&
    `${addressOf(record, at)}/${encodeURIComponent(name)}?${nextQuery(kept, { $skiptoken: encodeURIComponent(next) })}`;
  return expandedMembers(data.model, name, { rows, count, next: link });
}

/** A page of records as JSON; `next` is the token of the next one. */
export function presentPage(
  records: readonly StoredRecord[],
  type: ModelType,
  options: QueryOptions,
  at: Presentation,
): ShownPage {
  const found = readRows(pagedRecords(records, type, at.data.model), { ...at, options, token: options.skipToken });
  return { ...found, rows: found.rows.map((record) => presentRecord(record, options, at)) };
}

/** A record as the version's JSON has it, with what was selected and expanded. */
export function presentRecord(
  record: StoredRecord,
  { select, expand }: QueryOptions = noOptions,
  at: Presentation,
): Record<string, unknown> {
  const { data } = at;
  const { type } = record.set;
  const names = select ?? Object.keys(record.values);
  const fields = names.flatMap((name): [string, unknown][] => {
    const property = type.fields.get(name);
    if (!property && !(type.open && name in record.values)) return [];
    return [[name, property ? wireValue(record.values[name], property, data.model) : record.values[name]]];
  });
  const nested = Object.assign({}, ...expand.map((item) => expanded(record, item, at)));
  if (!older(data.model)) return { "@odata.etag": etagOf(record), ...Object.fromEntries(fields), ...nested };
  const uri = addressOf(record, at);
  const deferred = select
    ? {}
    : Object.fromEntries(
        [...type.navigations.keys()].map((name) => [
          name,
          { __deferred: { uri: `${uri}/${encodeURIComponent(name)}` } },
        ]),
      );
  return {
    __metadata: { uri, type: type.name, etag: etagOf(record) },
    ...Object.fromEntries(fields),
    ...deferred,
    ...nested,
  };
}
