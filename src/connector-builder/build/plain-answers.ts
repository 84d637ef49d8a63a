import { objectAt, textAt } from "../../kit/json-access.ts";
import { listSwaggerOperations } from "../swagger/list-swagger-operations.ts";
import type { SwaggerDocument, SwaggerOperation, SwaggerParameter, SwaggerSchema } from "../swagger/types.ts";
import type { SelectedOperation } from "./select-operations.ts";

/** OData v2 answers XML unless it is asked for JSON, which elsewhere the script does. */
const accept: SwaggerParameter = {
  name: "Accept",
  in: "header",
  required: true,
  type: "string",
  default: "application/json",
  "x-ms-summary": "Accept",
  description: "Asks for JSON.",
  "x-ms-visibility": "internal",
};

function skipToken(nextLink: string): SwaggerParameter {
  return {
    name: "$skiptoken",
    in: "query",
    required: false,
    type: "string",
    "x-ms-summary": "Skip Token",
    description: `For the next page: what stands behind $skiptoken= in ${nextLink} of the page before, decoded. Empty for the first page.`,
    "x-ms-visibility": "advanced",
  };
}

/** What makes an operation usable without a script: it asks for JSON, and with `takesToken` takes the token of the next page. */
export function plainParameters(
  { operation: source }: SelectedOperation,
  operation: SwaggerOperation,
  takesToken: boolean,
): SwaggerParameter[] {
  const paging = objectAt(source, "x-paging");
  const nextLink = textAt(paging, "nextLink");
  const has = (name: string): boolean => operation.parameters.some((parameter) => parameter.name === name);
  const isWrapped = Object.values(operation.responses).some(({ schema }) => schema?.properties?.["d"] !== undefined);
  return [
    ...(isWrapped && !has("Accept") ? [accept] : []),
    ...(takesToken && nextLink !== undefined && !has("$skiptoken") ? [skipToken(nextLink)] : []),
  ];
}

/** Takes the format of zone-less times off: without the script they come as `/Date(milliseconds)/`. */
export function withoutDates(document: SwaggerDocument): void {
  const seen = new Set<SwaggerSchema>();
  const walk = (schema: SwaggerSchema | undefined): void => {
    const shape = schema?.$ref === undefined ? schema : document.definitions[schema.$ref.replace("#/definitions/", "")];
    if (!shape || seen.has(shape)) return;
    seen.add(shape);
    if (shape.format === "date-no-tz") delete shape.format;
    walk(shape.items);
    for (const property of Object.values(shape.properties ?? {})) walk(property);
  };
  for (const { operation } of listSwaggerOperations(document))
    for (const { schema } of Object.values(operation.responses)) walk(schema);
}

/** What the definition says of itself when it comes alone. */
export function plainDescription(
  document: SwaggerDocument,
  leftOut: readonly string[],
  nextLink: string | undefined,
): string {
  const operations = listSwaggerOperations(document).map(({ operation }) => operation);
  const wrapped = operations.some(({ parameters }) => parameters.some(({ name }) => name === "Accept"));
  const triggers = leftOut.filter((name) => name.startsWith("When")).length;
  const others = leftOut.length - triggers;
  const counted = (count: number, word: string): string[] =>
    count === 0 ? [] : [`${count} ${word}${count === 1 ? "" : "s"}`];
  return [
    document.info.description,
    `This file is for the import without script and policies, at ${document.host}.`,
    nextLink === undefined
      ? ""
      : `A list answers one page at most: for the next one pass $skiptoken, which stands in the address ${nextLink}.`,
    wrapped
      ? "Rows stand in d.results or in d, a record in d, and dates come as /Date(milliseconds)/ in the time of the site."
      : "",
    leftOut.length === 0
      ? ""
      : `Left out, because only the script can do it: ${[...counted(triggers, "trigger"), ...counted(others, "action")].join(" and ")}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
