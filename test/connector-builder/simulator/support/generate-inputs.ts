import type {
  ImportedConnector,
  ImportedOperation,
} from "../../../../src/connector-builder/simulator/imported-connector.ts";
import { schemaOf } from "../../../../src/connector-builder/simulator/internal-defaults.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../../../src/kit/json-access.ts";
import { pick, seededRandom } from "./seeded-random.ts";

/** Text that encoders get wrong: quotes, spaces, `+`, `%`, what separates parts of an address, and other scripts. */
const texts = [
  "O'Neil",
  "a b",
  "1+1=2",
  "100% & more",
  "%27%2F",
  "a/b?c#d;e,f",
  "M\u00fcller & S\u00f6hne",
  "\u65e5\u672c\u8a9e",
  "\ud83e\uddfe receipt",
  'x:y@z$!*()[]{}|\\^`"<>~',
  "..\u2026",
  " padded ",
  "-",
  "\u00ad\u200b\u202e",
  "e\u0301",
];
/** The same for a key that stands between quotes: what a maker has to know of quotes has a test of its own. */
const quotedTexts = texts.filter((text) => !text.includes("'"));
/** What can stand in a key without quotes. */
const bareTexts = ["Base-1", "a.b", "2026-01-31", "x_y"];
const guids = ["0b0ca9c0-6a4f-4a83-9c39-4a5f6a7c1d2e", "FFFFFFFF-0000-4000-8000-ABCDEF012345"];

/** Which of the inputs that may be left out are given. */
export type Choice = "required" | "all" | "some";

function scalar(random: () => number, schema: JsonObject, pool: readonly string[]): unknown {
  const codes = listAt(schema, "enum");
  if (codes.length > 0) return pick(random, codes);
  switch (textAt(schema, "type")) {
    case "integer":
      return pick(random, [0, 1, -1, 42, 2_147_483_647]);
    case "number":
      return pick(random, [0, 0.1, -12.5, 1e21, 123_456.78]);
    case "boolean":
      return random() < 0.5;
  }
  switch (textAt(schema, "format")) {
    case "uuid":
      return pick(random, guids);
    case "date-time":
      return pick(random, ["2026-01-31T23:59:59Z", "2026-06-25T16:12:49.123+02:00"]);
    case "date-no-tz":
      return "2026-06-25T16:12:49";
    case "date":
      return "2026-01-31";
    case "byte":
      return "AAECAw==";
  }
  return pick(random, pool);
}

function value(
  random: () => number,
  connector: ImportedConnector,
  source: unknown,
  choice: Choice,
  depth: number,
): unknown {
  const schema = schemaOf(connector.definition, source);
  if (textAt(schema, "format") === "binary") return new Uint8Array([0, 255, 13, 10, 45, 45, 39]);
  if (textAt(schema, "type") === "array")
    return depth > 2 ? [] : [value(random, connector, schema["items"], choice, depth + 1)];
  if (textAt(schema, "type") !== "object") return scalar(random, schema, texts);
  const required = textsAt(schema, "required");
  const given = Object.entries(objectAt(schema, "properties")).filter(
    ([name]) => required.includes(name) || choice === "all" || (choice === "some" && random() < 0.4),
  );
  return Object.fromEntries(
    given.map(([name, property]) => [name, value(random, connector, property, choice, depth + 1)]),
  );
}

/** What stands around `{name}` in a path decides which characters its value may have. */
function pathPool(path: string, name: string): readonly string[] {
  const at = path.indexOf(`{${name}}`);
  if (path[at - 1] === "'") return quotedTexts;
  return /[(=]/.test(path[at - 1] ?? "") ? bareTexts : texts;
}

function parameterValue(
  random: () => number,
  connector: ImportedConnector,
  operation: ImportedOperation,
  parameter: JsonObject,
  choice: Choice,
): unknown {
  const name = textAt(parameter, "name") ?? "";
  switch (textAt(parameter, "in")) {
    case "body":
      return value(random, connector, parameter["schema"], choice, 0);
    case "path":
      // A 64-bit key is text in Swagger as on the wire.
      return operation.path.includes(`{${name}}L`)
        ? "9007199254740993"
        : scalar(random, parameter, pathPool(operation.path, name));
    case "formData":
      return textAt(parameter, "type") === "file"
        ? { name: 'a "b".app', content: new Uint8Array([0, 255, 13, 10]) }
        : scalar(random, parameter, texts);
    case "header":
      // Headers are ASCII without blanks at their ends.
      return scalar(random, parameter, ["nl-NL", 'W/"JzQ0Oyc="', "odata.maxpagesize=50", "*"]);
  }
  if (name === "$top" || name === "$skip") return pick(random, [0, 1, 60, 1000]);
  return scalar(random, parameter, texts);
}

/** Inputs of an action, made of its definition: the same seed gives the same ones. */
export function generateInputs(
  connector: ImportedConnector,
  operation: ImportedOperation,
  choice: Choice,
): Record<string, unknown> {
  const random = seededRandom(`${connector.name} ${operation.operationId} ${choice}`);
  const inputs: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    if (parameter["required"] !== true && (choice === "required" || (choice === "some" && random() < 0.5))) continue;
    inputs[textAt(parameter, "name") ?? ""] = parameterValue(random, connector, operation, parameter, choice);
  }
  // Fact 49: the server would leave rows out twice, so the client takes one of them.
  if ("$skip" in inputs && "$skiptoken" in inputs) delete inputs[random() < 0.5 ? "$skip" : "$skiptoken"];
  return inputs;
}

/** Whether every part of a value is plain data; what is a file is not. */
export function isPlain(candidate: unknown): boolean {
  return !(candidate instanceof Uint8Array) && !(isObject(candidate) && "content" in candidate);
}
