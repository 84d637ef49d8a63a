import type { ApiOperation } from "../../../src/cli/apis/apis.ts";
import { otherContentOf, requiredOf } from "../../../src/cli/operations/ways-to-call.ts";
import { type Operation, resolve, type SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";
import { sampleChanges } from "./call-samples.ts";
import { sampleOf, sampleRecord } from "./sample-body.ts";

/** Variables of an address that have one useful value, or one that is a reader's to give. */
const shown: Readonly<Record<string, string>> = {
  country: "nl",
  apiVersion: "v2.29",
  applicationFamily: "BusinessCentral",
};

/** `{division}` → `$division`, as a shell puts a value in between double quotes. */
const asVariables = (text: string): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => shown[name] ?? `$${name}`);

/** What OData and the service ask for before they answer at all. */
function queryOf({ row }: ApiOperation): string {
  const required = row.required?.split(" ") ?? [];
  const named = required.filter((name) => name === "$filter" || row.query?.split(" ").includes(name));
  const field = row.filterRequired?.[0]?.split(" ")[0];
  const parts = [
    ...named.map((name) => `${name.replace(/^\$/, "\\$")}=$${name.replace(/^\$/, "")}`),
    ...(row.needsSelect && !named.includes("$select") ? ["\\$select=$fields"] : []),
    ...(field === undefined || named.includes("$filter") ? [] : [`\\$filter=${field}%20eq%20$value`]),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The required fields of a form; a file's comes from a file of its name. */
function formOf({ requestBody }: Operation, { components }: SpecDocument): string {
  const body = requestBody && resolve(components.requestBodies, requestBody);
  const declared = body?.content?.["multipart/form-data"]?.schema;
  const { required = [], properties = {} } = declared ? resolve(components.schemas, declared) : {};
  const fields = required.map((name) => {
    const property = properties[name];
    const schema = property ? resolve(components.schemas, property) : {};
    return `-F ${name}=${schema.format === "binary" ? "@file" : String(sampleOf(components.schemas, schema))}`;
  });
  return fields.join(" ");
}

/**
 * An operation as `curl` sends it. What a reader has to fill in stands as variables of the shell, the token in `$TOKEN`.
 *
 * @param server address of the API, with its variables in braces
 */
export function curlOf(operation: ApiOperation, described: Operation, document: SpecDocument, server: string): string {
  const { method, path, row } = operation;
  const content = otherContentOf(document, described);
  const isReceived = content === "bytes received" || content === "text received";
  const required = method === "POST" ? requiredOf(document, described) : [];
  const sent = (): string => {
    if (method !== "POST") return `'${JSON.stringify(sampleChanges(document, described, row.body))}'`;
    return required.length > 0 ? `'${JSON.stringify(sampleRecord(document, row.body, required))}'` : "@body.json";
  };
  const body =
    content === "bytes sent"
      ? ['-H "Content-Type: application/octet-stream" --data-binary @file']
      : content === "form sent"
        ? [formOf(described, document)]
        : row.body === undefined
          ? []
          : [`-H "Content-Type: application/json" --data ${sent()}`];
  return [
    `curl ${method === "GET" ? "" : `-X ${method} `}"${asVariables(`${server}${path}`)}${queryOf(operation)}"`,
    `-H "Authorization: Bearer $TOKEN" -H "Accept: ${isReceived ? "*/*" : "application/json"}"`,
    ...(row.required?.split(" ").includes("If-Match") ? ['-H "If-Match: $etag"'] : []),
    ...body,
    ...(isReceived ? ["-o file"] : []),
  ].join(" \\\n  ");
}
