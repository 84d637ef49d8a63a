import { FeedRewound } from "../../errors/feed-rewound.ts";
import { WriteInvalid } from "../../errors/write-invalid.ts";
import { WriteNotFound } from "../../errors/write-not-found.ts";
import { isWriteState } from "../states/write-states.ts";
import type { Write, WriteEvent, WriteSummary } from "../store/write-record.ts";
import type { WriteQuery } from "../store/write-store.ts";
import { ask, type Script, type SqlValue } from "./script.ts";
import { openWrite } from "./sealed-rows.ts";
import { findWrite, type StoreContext } from "./store-context.ts";
import { readSummary, type SqlRow } from "./write-rows.ts";

/** One write, opened. */
export function* getWrite(context: StoreContext, id: string): Script<Write | undefined> {
  const row = yield* findWrite(context, id);
  return row && openWrite(context.keys, row);
}

/** Writes in the order in which they were stored, without what is sealed. */
export function* listWrites(context: StoreContext, query: WriteQuery): Script<WriteSummary[]> {
  const { after, limit = 100 } = query;
  const behind = after === undefined ? undefined : yield* findWrite(context, after);
  if (after !== undefined && !behind) throw new WriteNotFound(after);
  const { dialect } = context;
  const values: SqlValue[] = [];
  const value = (one: SqlValue): string => `$${values.push(one)}`;
  const writes = dialect.table("erp_write");
  const conditions = [
    ...(["service", "company", "sequence"] as const).flatMap((name) =>
      query[name] === undefined ? [] : [`${name} = ${value(query[name])}`],
    ),
    ...(query.states ? [`state IN (${query.states.map(value).join(", ") || "''"})`] : []),
    ...(behind ? [`place > ${value(behind.place)}`] : []),
  ];
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
  const { rows } = yield* ask(`SELECT * FROM ${writes}${where} ORDER BY place LIMIT ${value(limit)}`, values);
  return rows.map(readSummary);
}

const tokenForm = /^(\d{1,15})\.([0-9a-f]{1,40})$/;

function readEvent(row: SqlRow): WriteEvent {
  const { state, by_text: by, code } = row;
  if (!isWriteState(state)) throw new Error(`There is no state ${String(state)}.`);
  return {
    token: `${Number(row["place"])}.${String(row["check_text"])}`,
    id: String(row["write_id"]),
    state,
    attempt: Number(row["attempt"]),
    digest: String(row["digest"]),
    by: typeof by === "string" ? by : undefined,
    code: typeof code === "string" ? code : undefined,
    atMs: Number(row["at_ms"]),
  };
}

/** Changes behind a token, in the order that is given to what was committed; see `WriteStore.events`. */
export function* readEvents(
  { dialect }: StoreContext,
  after: string | undefined,
  limit: number,
  id: string | undefined,
): Script<WriteEvent[]> {
  const [, place, check] = tokenForm.exec(after ?? "0.0") ?? [];
  if (place === undefined) throw new WriteInvalid("after is the token of an event, as events() gave it.");
  const { eventOrder: order } = dialect;
  const events = dialect.table("erp_write_event");
  yield* dialect.numberEvents();
  if (after !== undefined) {
    const { rows } = yield* ask(`SELECT check_text FROM ${events} WHERE ${order} = $1`, [Number(place)]);
    if (rows[0]?.["check_text"] !== check) throw new FeedRewound();
  }
  const { rows } = yield* ask(
    `SELECT ${order} AS place, check_text, write_id, state, attempt, digest, by_text, code, at_ms FROM ${events}
     WHERE ${order} > $1${id === undefined ? "" : " AND write_id = $3"} ORDER BY ${order} LIMIT $2`,
    [Number(place), limit, ...(id === undefined ? [] : [id])],
  );
  return rows.map(readEvent);
}
