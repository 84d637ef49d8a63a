import { readMetadata } from "../../../src/spec-tools/import/read-metadata.ts";
import { toOpenapi } from "../../../src/spec-tools/import/to-openapi.ts";

/** A document of v4 with one schema `N`. */
export const small = (content: string): string =>
  `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="N" Alias="Self" xmlns="http://docs.oasis-open.org/odata/ns/edm">${content}</Schema></edmx:DataServices></edmx:Edmx>`;

/** A document of v3 with one schema `N`. */
export const smallOlder = (content: string, version: "2008/09" | "2009/11" = "2009/11"): string =>
  `<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices><Schema Namespace="N" xmlns="http://schemas.microsoft.com/ado/${version}/edm" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata" xmlns:sap="http://www.sap.com/Protocols/SAPData">${content}</Schema></edmx:DataServices></edmx:Edmx>`;

export const idKey = '<Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.Int32" Nullable="false"/>';

/** An object of a document, by the names that lead to it. */
export function inside(document: object, ...names: readonly string[]): Record<string, unknown> {
  let current: unknown = document;
  for (const name of names) current = Reflect.get(Object(current), name);
  return Object(current);
}

/** The description that is made of a document. */
export const described = (text: string, select?: readonly string[]): object =>
  toOpenapi(readMetadata(text, { ...(select && { select }) }), {
    title: "T",
    serverUrl: "https://t.example",
    ...(select && { select }),
  }).document;

/** `GET /path`, in the order of the document. */
export const operationsOf = (document: object): string[] =>
  Object.entries(inside(document, "paths")).flatMap(([path, item]) =>
    Object.keys(Object(item)).flatMap((method) => (method === "parameters" ? [] : [`${method.toUpperCase()} ${path}`])),
  );

/** Names of the shared query parameters that an operation takes. */
export const optionsAt = (document: object, path: string): string[] =>
  [inside(document, "paths", path, "get")["parameters"] ?? []]
    .flat()
    .map((one) => String(Reflect.get(Object(one), "$ref") ?? Reflect.get(Object(one), "name")).replace(/^.*\//, ""));
