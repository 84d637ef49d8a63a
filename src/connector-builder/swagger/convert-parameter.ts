import { type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { resolveReference } from "../openapi/resolve-reference.ts";
import { convertCodes } from "./convert-codes.ts";
import { convertFormat } from "./convert-format.ts";
import { typeOf } from "./convert-schema.ts";
import { codesSentence, writtenSentence } from "./fill-in-sentences.ts";
import { titleOf } from "./title-of.ts";
import type { SwaggerParameter } from "./types.ts";

const literals: Record<string, string> = {
  guid: "Write it as guid'…' with the id between the quotes.",
  datetime: "Write it as datetime'2026-01-31T00:00:00'.",
  string: "Write it between single quotes; a quote inside is doubled.",
  int64: "Write the digits followed by L.",
};

/** Whether a path has this parameter between quotes, and not as the literal of a GUID. */
function isQuoted(path: string, name: string): boolean {
  const at = path.indexOf(`'{${name}}'`);
  return at >= 0 && !path.slice(0, at).endsWith("guid");
}

function describe(
  parameter: JsonObject,
  {
    title,
    isList,
    quoted,
    format,
    codes,
  }: { title: string; isList: boolean; quoted: boolean; format: string | undefined; codes: string | undefined },
): string {
  const parts = [
    textAt(parameter, "description")?.replace(/\s+/g, " ").trim() ?? `${title} of the call.`,
    isList ? "Separate several with commas." : "",
    literals[textAt(parameter, "x-literal") ?? ""] ?? writtenSentence(format) ?? "",
    codes ?? "",
    // The platform puts text into a path as it is, and has no policy that could double a quote.
    quoted ? "Write a single quote in it twice." : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** A path, query or header parameter of the operation at `path`. Lists become text with commas, since Power Apps refuses list parameters. */
export function convertParameter(document: JsonObject, parameter: JsonObject, path = ""): SwaggerParameter {
  const name = textAt(parameter, "name") ?? "";
  const place = textAt(parameter, "in");
  const schema = resolveReference(document, objectAt(parameter, "schema"));
  const isList = typeOf(schema) === "array";
  const type = isList || typeOf(schema) === "object" ? "string" : typeOf(schema);
  const title = titleOf(name);
  // What is written as a literal of the service's is no date to the platform.
  const isLiteral = literals[textAt(parameter, "x-literal") ?? ""] !== undefined;
  const format = isLiteral ? undefined : convertFormat(type, textAt(schema, "format"));
  const coded = { ...parameter, ...schema };
  const codes = isList ? undefined : codesSentence(coded);
  const quoted = place === "path" && isQuoted(path, name);
  const result: SwaggerParameter = {
    name,
    in: place === "path" || place === "header" ? place : "query",
    required: place === "path" || parameter["required"] === true,
    type,
    "x-ms-summary": title,
    description: describe(parameter, { title, isList, quoted, format, codes }),
  };
  if (format !== undefined) result.format = format;
  if (!isList) Object.assign(result, convertCodes(coded, type));
  if (typeof schema["default"] === type) Object.assign(result, { default: schema["default"] });
  if (typeof schema["maxLength"] === "number" && type === "string") result.maxLength = schema["maxLength"];
  if (typeof schema["minimum"] === "number" && type !== "string") result.minimum = schema["minimum"];
  if (place === "path") result["x-ms-url-encoding"] = "single";
  else if (!result.required) result["x-ms-visibility"] = "advanced";
  return result;
}
