import type { QueryType } from "../odata/model/entity-type.ts";
import { nextQuery } from "../odata/page/next-link.ts";
import { parseQueryOptions, type QueryOptions } from "../odata/page/query-options.ts";
import { entityBody, listBody } from "../odata/present/envelope.ts";
import { QueryRefusal } from "../odata/refusal.ts";
import { jsonAnswer } from "./answer-json.ts";
import { type Presentation, presentPage, presentRecord } from "./present.ts";
import { etagOf, type RecordSet, type StoredRecord } from "./record-set.ts";

/** The query, in which a name that means nothing here is refused. */
function optionsOf(query: URLSearchParams, type: QueryType, { dialect }: Presentation): QueryOptions {
  const stray = [...query.keys()].find((name) => !name.startsWith("$"));
  if (stray !== undefined) throw new QueryRefusal("not-supported", `The query option '${stray}' is unknown here.`);
  return parseQueryOptions(query, type, dialect);
}

/** Answers with a page of records. */
export function answerList(records: readonly StoredRecord[], set: RecordSet, url: URL, at: Presentation): Response {
  const options = optionsOf(url.searchParams, set.type, at);
  const { rows, count, next } = presentPage(records, set.type, options, at);
  const link =
    next &&
    `${new URL(at.root).origin}${url.pathname}?${nextQuery(url.search, { $skiptoken: encodeURIComponent(next) })}`;
  const body = listBody(at.data.model, `${at.root}/$metadata#${set.resource.name}`, { rows, count, next: link });
  return jsonAnswer(200, body, at.data.model);
}

/** Answers with one record. */
export function answerRecord(
  record: StoredRecord,
  url: URL,
  at: Presentation,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { model } = at.data;
  const listOnly = ["$filter", "$orderby", "$top", "$skip", "$count"].find((name) => url.searchParams.has(name));
  if (listOnly !== undefined)
    throw new QueryRefusal("not-supported", `The query option '${listOnly}' means nothing for one record.`);
  const shown = presentRecord(record, optionsOf(url.searchParams, record.set.type, at), at);
  const body = entityBody(model, `${at.root}/$metadata#${record.set.resource.name}`, shown);
  return jsonAnswer(status, body, model, { etag: etagOf(record), ...headers });
}
