import type { InnerEffect } from "../../core/fault-rule.ts";
import type { World } from "../../core/service.ts";
import type { EndpointMethod } from "../../core/service-router.ts";
import { isGuid } from "../../odata/filter/literal.ts";
import { parseQueryOptions } from "../../odata/page/query-options.ts";
import { readPage } from "../../odata/page/read-page.ts";
import { entityBody, listBody } from "../../odata/present/envelope.ts";
import { presentFlat } from "../../odata/present/present-row.ts";
import { Refusal } from "../../odata/refusal.ts";
import { keyTexts, parseResourcePath } from "../../odata/resource-path.ts";
import type { RowTable } from "../../odata/rows/row-table.ts";
import { dataverseDialect } from "../dataverse-dialect.ts";
import { noRecord } from "../dataverse-error.ts";
import { jsonAnswer } from "../records/record-call.ts";
import { SolutionActions } from "./solution-actions.ts";
import { createSolutionTables } from "./solution-tables.ts";

/** The most rows on a page (fact 172). */
const pageSize = 5000;

/** A request below the root of the Web API. */
export interface SolutionCall {
  /** Address of the service's root, without a slash at its end. */
  readonly root: string;
  readonly url: URL;
  readonly body: string;
}

/** What is at an address: as faults and the log name it, and who answers. */
export type SolutionEndpoint = readonly [
  operation: string,
  method: EndpointMethod,
  path: string,
  answer: (call: SolutionCall, request: Request) => Response,
];

/** Import of solutions: its actions, and the tables that tell how far it is. */
export interface Solutions {
  /** Their paths are those that `pathOf` makes. */
  readonly endpoints: readonly SolutionEndpoint[];
  /** One spelling for an address below the root: keys and arguments are left out. */
  pathOf(path: string): string;
  /** Says what a fault wants of a request that comes here next. */
  strike(request: Request, effect: InnerEffect | undefined): void;
}

/** Puts the import of solutions together. */
export function createSolutions(world: World): Solutions {
  const tables = createSolutionTables();
  const actions = new SolutionActions(world, tables);
  const struck = new WeakMap<Request, InnerEffect>();
  const sets = Object.entries(tables).flatMap(([set, table]): SolutionEndpoint[] => {
    const name = `${set.charAt(0).toUpperCase()}${set.slice(1)}`;
    return [
      [`List${name}`, "GET", `/${set}`, (call) => list(call, set, table)],
      [`Get${name.replace(/s$/, "")}`, "GET", `/${set}/key`, (call) => get(call, set, table)],
    ];
  });
  return {
    endpoints: [
      ...sets,
      [
        "StageSolution",
        "POST",
        "/StageSolution",
        ({ root, body }) => json(root, "StageSolutionResponse", actions.stage(body)),
      ],
      [
        "ImportSolutionAsync",
        "POST",
        "/ImportSolutionAsync",
        ({ root, body }, request) =>
          json(root, "ImportSolutionAsyncResponse", actions.import(body, struck.get(request))),
      ],
      [
        "RetrieveSolutionImportResult",
        "GET",
        "/RetrieveSolutionImportResult",
        ({ root, url }) =>
          json(root, "RetrieveSolutionImportResultResponse", actions.result(decodeURIComponent(url.pathname))),
      ],
    ],
    pathOf: (path) =>
      path
        .replace(/^\/(asyncoperations|importjobs|solutions|connectors)\(.*\)$/s, "/$1/key")
        .replace(/^\/RetrieveSolutionImportResult(\(.*\)|\/key)$/s, "/RetrieveSolutionImportResult"),
    strike(request, effect) {
      if (effect) struck.set(request, effect);
    },
  };
}

function json(root: string, type: string, body: object): Response {
  return jsonAnswer(200, { "@odata.context": `${root}/$metadata#Microsoft.Dynamics.CRM.${type}`, ...body });
}

function list({ root, url }: SolutionCall, set: string, rows: RowTable): Response {
  const { type } = rows;
  const options = parseQueryOptions(url.searchParams, type, dataverseDialect);
  const { positions, count } = readPage({ source: rows, type, options, dialect: dataverseDialect, pageSize });
  const shown = positions.map((position) => presentFlat(rows, position, options, dataverseDialect));
  return jsonAnswer(200, listBody(dataverseDialect, `${root}/$metadata#${set}`, { rows: shown, count }));
}

function get({ root, url }: SolutionCall, set: string, rows: RowTable): Response {
  const { type } = rows;
  const [first] = parseResourcePath(url.pathname.slice(new URL(root).pathname.length));
  const [key = ""] = keyTexts(first?.key ?? new Map(), type.key, type.name);
  if (!isGuid(key)) throw new Refusal(400, "0x80060888", `The key '${key}' is not a GUID.`);
  const position = rows.find([key.toLowerCase()]);
  if (position === undefined) throw noRecord(set.slice(0, -1), key);
  const options = parseQueryOptions(url.searchParams, type, dataverseDialect);
  const shown = presentFlat(rows, position, options, dataverseDialect);
  return jsonAnswer(200, entityBody(dataverseDialect, `${root}/$metadata#${set}`, shown));
}
