import type { QueryType } from "../odata/model/entity-type.ts";
import { nextQuery } from "../odata/page/next-link.ts";
import { parseQueryOptions, type QueryOptions } from "../odata/page/query-options.ts";
import { readPage } from "../odata/page/read-page.ts";
import { QueryRefusal } from "../odata/refusal.ts";
import { jsonAnswer } from "./answer-json.ts";
import { type Presentation, presentRecord } from "./present.ts";
import { etagOf, type RecordSet, type StoredRecord, sourceOf } from "./record-set.ts";

/** The query, in which a name that means nothing here is refused. */
function optionsOf(query: URLSearchParams, type: QueryType, { dialect }: Presentation): QueryOptions {
  const stray = [...query.keys()].find((name) => !name.startsWith("$"));
  if (stray !== undefined) throw new QueryRefusal("not-supported", `The query option '${stray}' is unknown here.`);
  return parseQueryOptions(query, type, dialect);
}

/** Answers with a page of records. */
export function answerList(records: readonly StoredRecord[], set: RecordSet, url: URL, at: Presentation): Response {
  const { model } = at.data;
  const older = model.version !== "v4";
  const options = optionsOf(url.searchParams, set.entityType, at);
  const page = readPage({
    source: sourceOf(records),
    type: set.entityType,
    options,
    dialect: at.dialect,
    pageSize: at.pageSize,
    token: options.skipToken,
  });
  const rows = page.positions.flatMap((position) => {
    const record = records[position];
    return record ? [presentRecord(record, options, at)] : [];
  });
  const link =
    page.next === undefined
      ? undefined
      : `${new URL(at.root).origin}${url.pathname}?${nextQuery(url.search, { $skiptoken: encodeURIComponent(page.next) })}`;
  if (older)
    return jsonAnswer(
      200,
      {
        d: {
          results: rows,
          ...(page.count === undefined ? {} : { __count: String(page.count) }),
          ...(link === undefined ? {} : { __next: link }),
        },
      },
      model,
    );
  return jsonAnswer(
    200,
    {
      "@odata.context": `${at.root}/$metadata#${set.resource.name}`,
      ...(page.count === undefined ? {} : { "@odata.count": page.count }),
      value: rows,
      ...(link === undefined ? {} : { "@odata.nextLink": link }),
    },
    model,
  );
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
  const older = model.version !== "v4";
  const listOnly = ["$filter", "$orderby", "$top", "$skip", "$count"].find((name) => url.searchParams.has(name));
  if (listOnly !== undefined)
    throw new QueryRefusal("not-supported", `The query option '${listOnly}' means nothing for one record.`);
  const shown = presentRecord(record, optionsOf(url.searchParams, record.set.entityType, at), at);
  const body = older
    ? { d: shown }
    : { "@odata.context": `${at.root}/$metadata#${record.set.resource.name}/$entity`, ...shown };
  return jsonAnswer(status, body, model, { etag: etagOf(record), ...headers });
}
