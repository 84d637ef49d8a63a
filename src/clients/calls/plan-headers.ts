import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { printPrefer } from "../../odata/headers/print-prefer.ts";
import { toIfMatch } from "../../odata/headers/to-if-match.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import type { CallSettings } from "./call-settings.ts";
import type { ClientContext } from "./client-context.ts";

/** Whether the vendor takes the version of the record here. */
export function takesVersion({ row }: FoundOperation): boolean {
  return row.headers?.split(" ").includes("If-Match") === true;
}

/** The version that a write is for. `update` never creates: where PATCH could, any version stands for "there must be one". */
function ifMatchOf(
  { habits }: ClientContext,
  operation: FoundOperation,
  { ifMatch }: CallSettings,
): string | undefined {
  if (ifMatch === undefined) return operation.method === "PATCH" && habits.patchCreates ? "*" : undefined;
  if (!takesVersion(operation))
    throw new ArgumentInvalid(operation.method, operation.path, "the vendor takes no ifMatch here.");
  return toIfMatch(ifMatch);
}

/** What people read in place of a value, and which record a lookup leads to. */
export const formattedAnnotations = [
  "OData.Community.Display.V1.FormattedValue",
  "Microsoft.Dynamics.CRM.associatednavigationproperty",
  "Microsoft.Dynamics.CRM.lookuplogicalname",
].join(",");

/** What is asked of the service beside the request itself; to be repeated with every page (fact 172). */
function preferOf(
  { habits }: ClientContext,
  { method, path, row }: FoundOperation,
  { pageSize, formatted }: CallSettings,
): string | undefined {
  if (pageSize !== undefined && row.paging?.style !== "odata-v4")
    throw new ArgumentInvalid(method, path, "the server alone decides how many rows a page has: leave pageSize out.");
  if (formatted && !habits.formattedValues)
    throw new ArgumentInvalid(method, path, "this service sends no formatted values: leave formatted out.");
  const returnRecord =
    habits.answersOnRequest && row.record !== undefined && (method === "POST" || method === "PATCH") ? true : undefined;
  return printPrefer({
    ...(pageSize !== undefined && { maxPageSize: pageSize }),
    ...(returnRecord && { returnRecord }),
    ...(formatted && { annotations: formattedAnnotations }),
  });
}

/**
 * The headers of a request, from the arguments of its call.
 *
 * @throws {ArgumentInvalid} for one that the path does not take; `QueryInvalid` for a value that the header cannot have
 */
export function planHeaders(
  context: ClientContext,
  operation: FoundOperation,
  settings: CallSettings,
): Record<string, string> {
  const ifMatch = ifMatchOf(context, operation, settings);
  const prefer = preferOf(context, operation, settings);
  const { fromReplica = false } = settings;
  if (fromReplica && !context.habits.hasReplica)
    throw new ArgumentInvalid(
      operation.method,
      operation.path,
      "this service has no replica to read from: leave fromReplica out.",
    );
  return {
    ...context.headers,
    ...(ifMatch !== undefined && { "If-Match": ifMatch }),
    ...(prefer !== undefined && { Prefer: prefer }),
    ...(fromReplica && { "Data-Access-Intent": "ReadOnly" }),
  };
}
