import { answerRecord, bodyRecord, mayBeNone } from "./read-record.ts";
import {
  type Method,
  methods,
  type Operation,
  type PathItem,
  type Reference,
  resolve,
  type Schema,
  type SpecDocument,
} from "./spec-document.ts";
import type { FieldNames, OperationRow } from "./tables.ts";

/** The statement without the facts it rests on: they are for readers of the spec. */
function withoutFacts<T extends object>(statement: T | undefined): Record<string, unknown> | undefined {
  if (!statement) return undefined;
  return Object.fromEntries(Object.entries(statement).filter(([name]) => name !== "facts"));
}

/** What programs read of `x-paging`: where the next page's address stands follows from the style. */
function readPaging(paging: Operation["x-paging"]): Record<string, unknown> | undefined {
  const { nextLink: _nextLink, ...row } = withoutFacts(paging) ?? {};
  return paging && row;
}

/** What programs read of `x-access`: who may call is for readers of the spec, and reading is the level where none is said. */
function readAccess(access: Operation["x-access"]): Record<string, unknown> | undefined {
  const { callers: _callers, level, ...row } = withoutFacts(access) ?? {};
  const said = level === undefined || level === "read" ? row : { ...row, level };
  return Object.keys(said).length > 0 ? said : undefined;
}

/** Headers of a request that a client sets by an option of its own. */
const knownHeaders: ReadonlySet<string> = new Set(["If-Match", "Prefer"]);

/** Whether a parameter that is required is one of the row's `required`: `$select` has a word of its own there, and the path is always demanded. */
function isDemanded(name: string, place: string): boolean {
  return place === "query" ? name !== "$select" : place === "header" && name === "If-Match";
}

/** What the spec says of an operation: more than programs must know at run time, since types are made of it too. */
export interface OperationFacts {
  readonly row: OperationRow;
  /** Fields that the vendor demands in the body, separated by spaces. */
  readonly demands: FieldNames;
  /** Schema of the part of the body that links the record to others. */
  readonly links: string | undefined;
  /** Whether the operation takes no body at all. */
  readonly bodyless: boolean;
}

/** What was read already, by the components that references of a path lead to: tables and types ask for the same. */
const known = new WeakMap<SpecDocument["components"], WeakMap<PathItem, Readonly<Record<string, OperationFacts>>>>();

/** Reads what tables and types need of the operations of one path, by method. */
export function readOperations(document: SpecDocument, item: PathItem): Readonly<Record<string, OperationFacts>> {
  let items = known.get(document.components);
  if (!items) known.set(document.components, (items = new WeakMap()));
  let rows = items.get(item);
  if (!rows) items.set(item, (rows = readAll(document, item)));
  return rows;
}

function readAll(document: SpecDocument, item: PathItem): Record<string, OperationFacts> {
  const rows: Record<string, OperationFacts> = {};
  for (const method of methods) {
    const operation = item[method];
    if (operation) rows[method.toUpperCase()] = readOperation(document, item, method, operation);
  }
  return rows;
}

/** The statuses of success, those without a body marked. A range without a body says nothing of the body. */
function declaredAnswers(document: SpecDocument, { responses }: Operation): FieldNames | undefined {
  const answers = Object.entries(responses)
    .filter(([status]) => /^2(\d\d|XX)$/.test(status))
    .flatMap(([status, response]) => {
      const isFilled = Object.keys(resolve(document.components.responses, response).content ?? {}).length > 0;
      if (isFilled) return [status];
      return status === "2XX" ? [status, `${status}-`] : [`${status}-`];
    });
  return answers.join(" ") || undefined;
}

/** Whether a schema has null among its types. */
function mayBeNull(document: SpecDocument, schema: Schema | Reference | undefined): boolean {
  const { type } = schema ? resolve(document.components.schemas, schema) : {};
  return Array.isArray(type) && type.includes("null");
}

/** What an operation does, unless it is what most of its method do; where nothing is said, it may book. */
function unusualEffect(method: Method, { "x-effect": said }: Operation): string | undefined {
  if (method === "get") return undefined;
  const effect = said ?? (method === "post" ? "post" : undefined);
  return effect === (method === "delete" ? "destroy" : "change") ? undefined : effect;
}

function readOperation(document: SpecDocument, item: PathItem, method: Method, operation: Operation): OperationFacts {
  const body = bodyRecord(document, operation);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve(document.components.parameters, parameter),
  );
  const names = (place: string): string[] => [
    ...new Set(parameters.filter((parameter) => parameter.in === place).map(({ name }) => name)),
  ];
  const literals = Object.fromEntries(
    parameters.flatMap((parameter) => (parameter["x-literal"] ? [[parameter.name, parameter["x-literal"]]] : [])),
  );
  const row = {
    id: operation.operationId,
    record: answerRecord(document, operation),
    body: body.name,
    paging: readPaging(operation["x-paging"]),
    orList: withoutFacts(operation["x-or-list"]),
    orNone: mayBeNone(document, operation) || undefined,
    needsSelect: parameters.some(({ name, required }) => name === "$select" && required) ? true : undefined,
    noTop: operation["x-paging"]?.pageSize !== undefined && !names("query").includes("$top") ? true : undefined,
    retry: operation["x-retry"],
    answers: operation["x-retry"] === undefined ? undefined : declaredAnswers(document, operation),
    commits: operation["x-commits"],
    effect: unusualEffect(method, operation),
    quota: withoutFacts(operation["x-quota"]),
    async: withoutFacts(operation["x-async"]),
    access: readAccess(operation["x-access"]),
    query:
      names("query")
        .filter((name) => !name.startsWith("$"))
        .join(" ") || undefined,
    nullable:
      parameters
        .filter(({ in: place, schema }) => place === "path" && mayBeNull(document, schema))
        .map(({ name }) => name)
        .join(" ") || undefined,
    required:
      parameters
        .filter(({ name, in: place, required }) => required && isDemanded(name, place))
        .map(({ name }) => name)
        .join(" ") || undefined,
    filterRequired: operation["x-filter-required"]?.map((fields) => [fields].flat().join(" ")),
    headers:
      names("header")
        .filter((name) => knownHeaders.has(name))
        .join(" ") || undefined,
    literals: Object.keys(literals).length > 0 ? literals : undefined,
  };
  return {
    row: Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as OperationRow,
    demands: body.demands.join(" "),
    links: body.links,
    bodyless: operation.requestBody === undefined,
  };
}
