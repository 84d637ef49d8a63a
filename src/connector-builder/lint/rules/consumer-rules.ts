import { textAt, textsAt } from "../../../kit/json-access.ts";
import { type Breach, type LintInput, type LintOperation, type Rule, sources } from "../rule.ts";
import { eachParameter } from "./each.ts";
import { bodiesOf, expandAll, rowsOf, schemasOf } from "./walk-schemas.ts";

const maxTools = 128;
/** With more, an agent chooses worse. */
const advisedTools = 30;
/** Rows that an agent can still read in one answer; `$top` above it does not help. */
const lowTop = 100;
const numberFormats = ["float", "double", "decimal", "currency", "integer", "int32", "byte", "number"];
const integerFormats = ["byte", "integer", "int32", "int64", "uint64", "unixtime", "enum"];
const readTypes = ["application/json", "text/plain", "*/*", "application/octet-stream", "text/csv", "text/html"];

function isShown({ operation }: LintOperation): boolean {
  return operation["x-ms-visibility"] !== "internal" && !("x-ms-trigger" in operation);
}

/** One breach for many places: agents and apps are many, and a list of hundreds is read by nobody. */
function together(places: readonly string[], message: string): Breach[] {
  const [first] = places;
  if (first === undefined) return [];
  return [{ at: first, message: places.length === 1 ? message : `${message}; so do ${places.length - 1} others` }];
}

function wrongNumber(type: unknown, format: unknown): boolean {
  if (typeof format !== "string") return false;
  return (
    (type === "number" && !numberFormats.includes(format)) || (type === "integer" && !integerFormats.includes(format))
  );
}

function listsWithout(
  input: LintInput,
  names: RegExp,
  good: (parameter: Readonly<Record<string, unknown>>) => boolean,
): string[] {
  return input.operations
    .filter(
      (operation) =>
        isShown(operation) &&
        rowsOf(input.definition, operation.operation) &&
        !operation.parameters.some((parameter) => names.test(textAt(parameter, "name") ?? "") && good(parameter)),
    )
    .map(({ id }) => id);
}

/** Rules of those who read a connector: agents of Copilot Studio, Power Apps. */
export const consumerRules: readonly Rule[] = [
  {
    id: "PP-CS-01",
    severity: "consumer",
    source: sources.copilot,
    reason:
      "An agent reads answers of at most 500 KB and chooses among at most 128 tools by their descriptions, better among 30.",
    check: (input) => {
      const tools = input.operations.filter(isShown).length;
      return [
        ...(tools > advisedTools
          ? [
              {
                at: "paths",
                message: `${tools} operations are shown, of which an agent ${tools > maxTools ? `takes ${maxTools}` : `is better given ${advisedTools}`} at most`,
              },
            ]
          : []),
        ...together(
          listsWithout(
            input,
            /^\$?(top|limit|pagesize|maxpagesize)$/i,
            (parameter) => Number(parameter["default"]) <= lowTop,
          ),
          "answers a list without a low default for the number of rows",
        ),
        ...together(
          listsWithout(input, /^\$?(select|fields)$/i, () => true),
          "answers a list without a choice of fields",
        ),
      ];
    },
  },
  {
    id: "PP-PFX-01",
    severity: "consumer",
    source: sources.powerFx,
    reason:
      "Power Apps drops a function with a number of an unknown format, and shows no fields of what holds itself or is neither JSON nor text.",
    check: (input) => [
      ...[...schemasOf(input)]
        .filter(({ schema }) => wrongNumber(schema["type"], schema["format"]))
        .map(({ at, schema }) => ({ at, message: `${String(schema["type"])} of format ${String(schema["format"])}` })),
      ...eachParameter(input, (parameter) =>
        wrongNumber(parameter["type"], parameter["format"])
          ? `${String(parameter["type"])} of format ${String(parameter["format"])}`
          : undefined,
      ),
      ...bodiesOf(input).flatMap(({ at, schema }) =>
        expandAll(input.definition, schema).recursive === undefined ? [] : [{ at, message: "holds itself" }],
      ),
      ...input.operations.flatMap(({ id, operation }) =>
        textsAt(operation, "produces")
          .filter((type) => !readTypes.includes(type))
          .map((type) => ({ at: id, message: `answers ${type}` })),
      ),
    ],
  },
];
