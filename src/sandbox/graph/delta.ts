import { maxPageSize, parsePrefer } from "../odata/page/prefer-header.ts";
import { noOptions, parseQueryOptions } from "../odata/page/query-options.ts";
import { presentFlat } from "../odata/present/present-row.ts";
import { Refusal } from "../odata/refusal.ts";
import { answerJson } from "./answers.ts";
import { type DeltaState, formatDeltaToken, parseDeltaToken } from "./delta-token.ts";
import { type GraphSet, graphDialect } from "./records.ts";

/** Rows on a page unless `Prefer: odata.maxpagesize` asks for another number. */
const pageSize = 10;

/** So many of the tokens of a folder are remembered; older ones die, as in a cache that is full. */
const remembered = 200;

/** What changed is asked for without these; a first request with one of them is refused. */
const refused = ["$filter", "$orderby", "$search", "$expand", "$top", "$skip"];

/**
 * The changes of a folder, page by page: at first all its records, later what was written or removed since.
 * @see https://learn.microsoft.com/graph/delta-query-overview
 * @see https://learn.microsoft.com/graph/api/contact-delta
 * @see https://learn.microsoft.com/graph/api/message-delta
 */
export function answerDelta(set: GraphSet, root: string, { searchParams: query }: URL, headers: Headers): Response {
  const size = maxPageSize(parsePrefer(headers.get("prefer"))) ?? pageSize;
  const state = stateOf(set, query);
  const { rows, more } = state.isFirst ? firstPage(set, state, size) : laterPage(set, state, size);
  const next: DeltaState = { ...state, ...more, serial: ++set.deltaTokens.serial };
  const link = `${root}${set.address}/delta?`;
  return answerJson({
    "@odata.context": `${root}/$metadata#Collection(${set.name})`,
    ...(more.isOver
      ? { "@odata.deltaLink": `${link}$deltatoken=${formatDeltaToken(withoutEnd(next))}` }
      : { "@odata.nextLink": `${link}$skiptoken=${formatDeltaToken(withoutEnd(next))}` }),
    value: rows,
  });
}

function withoutEnd({ until, at, isFirst, select, serial }: DeltaState): DeltaState {
  return { until, at, isFirst, select, serial };
}

function stateOf(set: GraphSet, query: URLSearchParams): DeltaState {
  const token = query.get("$deltatoken") ?? query.get("$skiptoken");
  if (token === null) {
    const strange = refused.find((name) => query.has(name));
    if (strange !== undefined)
      throw new Refusal(
        400,
        "ErrorInvalidUrlQuery",
        `The query parameter '${strange}' is not supported with change tracking.`,
      );
    const { select } = parseQueryOptions(query, set.table.type, graphDialect);
    return { until: set.table.version, at: 0, isFirst: true, select, serial: 0 };
  }
  const state = parseDeltaToken(token);
  // A token that is none is a bad request; one that is forgotten wants a new beginning.
  if (!state) throw new Refusal(400, "ErrorInvalidUrlQueryFilter", "The change tracking token is badly formed.");
  if (state.serial <= Math.max(set.deltaTokens.forgotten, set.deltaTokens.serial - remembered))
    throw new Refusal(
      410,
      "syncStateNotFound",
      "The sync state generation is not found; synchronize again from the beginning.",
    );
  if (!query.has("$deltatoken")) return state;
  return { ...state, until: set.table.version, isFirst: false };
}

interface DeltaPage {
  readonly rows: readonly Record<string, unknown>[];
  readonly more: { readonly at: number; readonly isOver: boolean };
}

function firstPage(set: GraphSet, state: DeltaState, size: number): DeltaPage {
  const positions: number[] = [];
  for (const position of set.table.positions(state.at)) {
    if (positions.length === size) return { rows: shown(set, state, positions), more: { at: position, isOver: false } };
    positions.push(position);
  }
  // What was written while the pages were read comes again with the first changes.
  return { rows: shown(set, state, positions), more: { at: state.until, isOver: true } };
}

function laterPage(set: GraphSet, state: DeltaState, size: number): DeltaPage {
  const changed = set.table.writtenAfter(state.at).filter((position) => set.table.versionOf(position) <= state.until);
  const page = changed.slice(0, size);
  const last = page.at(-1);
  const isOver = page.length === changed.length;
  return {
    rows: shown(set, state, page),
    more: { at: isOver || last === undefined ? state.until : set.table.versionOf(last), isOver },
  };
}

function shown(set: GraphSet, { select }: DeltaState, positions: readonly number[]): Record<string, unknown>[] {
  const type = { "@odata.type": `#microsoft.graph.${set.name}` };
  return positions.map((position) =>
    set.table.has(position)
      ? { ...type, ...presentFlat(set.table, position, { ...noOptions, select }, graphDialect) }
      : { ...type, id: set.table.writtenKey(position)[0], "@removed": { reason: "deleted" } },
  );
}
