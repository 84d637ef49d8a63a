import type { ApiOperation } from "../../../src/cli/apis/apis.ts";
import { bytesOf, requiredOf } from "../../../src/cli/operations/ways-to-call.ts";
import type { Operation, SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";
import { sampleBody } from "./sample-body.ts";

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
  const named = (row.required?.split(" ") ?? []).filter((name) => row.query?.split(" ").includes(name));
  const field = row.filterRequired?.[0]?.split(" ")[0];
  const parts = [
    ...named.map((name) => `${name.replace(/^\$/, "\\$")}=$${name.replace(/^\$/, "")}`),
    ...(row.needsSelect && !named.includes("$select") ? ["\\$select=$fields"] : []),
    ...(field === undefined || named.includes("$filter") ? [] : [`\\$filter=${field}%20eq%20$value`]),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/**
 * An operation as `curl` sends it. What a reader has to fill in stands as variables of the shell, the token in `$TOKEN`.
 *
 * @param server address of the API, with its variables in braces
 */
export function curlOf(operation: ApiOperation, described: Operation, document: SpecDocument, server: string): string {
  const { method, path, row } = operation;
  const bytes = bytesOf(document, described);
  const required = method === "POST" ? requiredOf(document, described) : [];
  const body =
    bytes === "sent"
      ? ['-H "Content-Type: application/octet-stream" --data-binary @file']
      : row.body === undefined
        ? []
        : [
            `-H "Content-Type: application/json" --data ${
              required.length > 0
                ? `'${sampleBody(document, row.body, required)}'`
                : `@${method === "POST" ? "body" : "changes"}.json`
            }`,
          ];
  return [
    `curl ${method === "GET" ? "" : `-X ${method} `}"${asVariables(`${server}${path}`)}${queryOf(operation)}"`,
    `-H "Authorization: Bearer $TOKEN" -H "Accept: ${bytes === "received" ? "*/*" : "application/json"}"`,
    ...(row.required?.split(" ").includes("If-Match") ? ['-H "If-Match: $etag"'] : []),
    ...body,
    ...(bytes === "received" ? ["-o file"] : []),
  ].join(" \\\n  ");
}
