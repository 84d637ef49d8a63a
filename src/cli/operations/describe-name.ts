import { expandFields } from "../../kit/expand-fields.ts";
import { objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { describeChanges } from "../../spec-tools/changes/describe-changes.ts";
import { methods, type Operation, type SpecDocument } from "../../spec-tools/generate/spec-document.ts";
import { readDocument } from "../apis/api-document.ts";
import { type Api, type ApiOperation, allOperations } from "../apis/apis.ts";
import { isList, listName } from "../apis/find-list.ts";
import { namesIn } from "../apis/read-parameters.ts";
import { type DescribedField, describeFields } from "./describe-fields.ts";
import { findDescribed } from "./find-described.ts";
import { pageAddress } from "./operation-page.ts";
import { clientMakers, requiredOf, type WaysToCall, waysToCall } from "./ways-to-call.ts";

/** One operation, as far as somebody who calls it has to know. */
export interface DescribedOperation extends WaysToCall {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** Arguments of the path and of the query, OData's own left out. */
  readonly parameters: readonly string[];
  /** What a caller has to be granted, in words. */
  readonly access: string;
  /** Rows of a full page. */
  readonly pageSize?: number;
  /** Whether a repeat is harmless; `safe` for what only reads. */
  readonly retry: string;
  /** The address at which the guides show it. */
  readonly page: string;
  readonly deprecated?: true;
}

/** An operation or a set, as far as somebody who uses it has to know. */
export interface Description {
  readonly name: string;
  readonly api: Api["name"];
  readonly title: string;
  readonly description: string;
  /** Sets of other APIs with the same name, each with its API. */
  readonly namesakes: readonly { readonly name: string; readonly api: Api["name"] }[];
  /** What makes the client that the TypeScript forms speak of. */
  readonly client: string;
  readonly operations: readonly DescribedOperation[];
  /** Fields by which a record is found again after an unknown outcome. */
  readonly naturalKey: readonly string[];
  /** How a copy of the set stays in step, in a sentence; undefined for what is no list. */
  readonly copy?: string;
  /** Fields of the records by their schema: of a body that is another than the answer, both. */
  readonly records: readonly { readonly record: string; readonly fields: readonly DescribedField[] }[];
}

/** `application: API.ReadWrite.All; a person: user_impersonation` */
function accessOf({ "x-access": access }: Operation): string {
  if (!access) return "nothing beyond the sign-in";
  const level = textAt(access, "level");
  const scopes = textsAt(access, "scopes").map((scope) => `scope ${scope}${level === undefined ? "" : ` (${level})`}`);
  const permissions = objectAt(access, "permissions");
  const granted = (["application", "delegated"] as const).flatMap((caller) => {
    const names = textsAt(permissions, caller);
    return names.length === 0 ? [] : [`${caller === "application" ? "application" : "person"}: ${names.join(" or ")}`];
  });
  const sets = textsAt(access, "permissionSets");
  const callers = textAt(access, "callers");
  return [
    ...scopes,
    ...granted,
    ...(sets.length > 0 ? [`permission sets ${sets.join(", ")}`] : []),
    ...(callers === "delegated" ? ["people only"] : callers === "application" ? ["applications only"] : []),
    ...(access["delegatedAdmin"] === false ? ["no delegated administrators"] : []),
  ].join("; ");
}

/** The operation of a document that a row of the tables stands for. */
export function describedIn(document: SpecDocument, { path, method }: ApiOperation): Operation | undefined {
  const name = methods.find((one) => one.toUpperCase() === method);
  return name && document.paths[path]?.[name];
}

/** What is said of one operation; nothing where the document does not have it. @param all what the command line chooses among */
export function describeOperation(
  operation: ApiOperation,
  document: SpecDocument,
  all: readonly ApiOperation[],
): DescribedOperation[] {
  const described = describedIn(document, operation);
  if (!described) return [];
  const { method, path, row } = operation;
  return [
    {
      id: row.id,
      method,
      path,
      summary: described.summary ?? "",
      description: described.description ?? "",
      parameters: [...namesIn(path), ...(row.query?.split(" ") ?? [])],
      access: accessOf(described),
      ...(row.paging?.pageSize !== undefined && { pageSize: row.paging.pageSize }),
      retry: method === "GET" ? "safe" : (row.retry ?? "never"),
      page: pageAddress(operation, described.tags?.[0] ?? ""),
      ...(described.deprecated && { deprecated: true as const }),
      ...waysToCall(operation, described, document, all),
    },
  ];
}

/** The fields of a record; of a body that is no record, each may be sent. */
function fieldsOf(
  document: SpecDocument,
  operations: readonly ApiOperation[],
  record: string,
  create: Operation | undefined,
): DescribedField[] {
  const fields = describeFields(document, record, create ? requiredOf(document, create) : []);
  const isAnswer = operations.some(({ row }) => row.record === record);
  const saysNothing = fields.every(({ write }) => write.length === 0);
  return isAnswer || !saysNothing ? fields : fields.map((field) => ({ ...field, write: ["create"] }));
}

/**
 * What the package knows of an operation or a set.
 *
 * @param among the APIs that may be meant
 * @throws {UsageInvalid} with the nearest names
 */
export async function describeName(name: string, among: readonly Api[]): Promise<Description> {
  const all = await allOperations();
  const {
    name: own,
    operations,
    namesakes,
  } = findDescribed(
    all.filter(({ api }) => among.includes(api)),
    name,
  );
  const [first] = operations;
  const raw = first && readDocument(first.api.document);
  if (!first || !raw) throw new Error("The package has the descriptions of its operations.");
  const document = expandFields(raw);
  const main = operations.find(isList) ?? operations.find(({ row }) => row.record !== undefined) ?? first;
  const creating = operations.find(({ method, row }) => method === "POST" && row.body !== undefined);
  const required = creating && describedIn(document, creating);
  const isOne = operations.length === 1;
  const names = isOne ? [first.row.body, first.row.record] : [main.row.record ?? main.row.body, creating?.row.body];
  const records = [...new Set(names.filter((record) => record !== undefined))].map((record) => ({
    record,
    fields: fieldsOf(document, operations, record, required && record === creating?.row.body ? required : undefined),
  }));
  const schema = records[0] && document.components.schemas[records[0].record];
  const copy = describeChanges(document).get(main.row.id);
  const title = describedIn(document, main);
  return {
    name: own,
    api: first.api.name,
    title: document.info.title,
    description: (isOne ? title?.description : (schema?.description ?? title?.description)) ?? title?.summary ?? "",
    namesakes: namesakes.map(({ path, api }) => ({ name: listName(path), api: api.name })),
    client: clientMakers[first.api.name],
    operations: operations.flatMap((operation) => describeOperation(operation, document, all)),
    naturalKey: [...(schema?.["x-natural-key"] ?? [])],
    ...(copy !== undefined && isList(main) && { copy: copy.replaceAll("`", "") }),
    records: records.filter(({ fields }) => fields.length > 0),
  };
}
