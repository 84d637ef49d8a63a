import { type JsonObject, listAt, objectAt, textAt } from "../../../kit/json-access.ts";
import { type Breach, type LintInput, type Rule, sources } from "../rule.ts";
import { eachParameter } from "./each.ts";
import { bodiesOf, expandAll, expandSchema, schemasOf } from "./walk-schemas.ts";

const maxPerBody = 512;
const maxPerOperation = 16_384;
const deepestSeen = 12;
/** Levels at which a look for read-only members ends; the platform shows far fewer. */
const deepestFollowed = 200;
const forbidden = ["oneOf", "anyOf", "not", "nullable", "const", "patternProperties", "if", "then"];
const discouraged = ["allOf", "discriminator", "uniqueItems", "xml"];
const formats = [
  "int32",
  "int64",
  "float",
  "double",
  "byte",
  "binary",
  "date",
  "date-time",
  "password",
  "date-no-tz",
  "email",
  "html",
  "uri",
  "uuid",
];

function each(input: LintInput, broken: (schema: JsonObject) => string | undefined): Breach[] {
  return [...schemasOf(input)].flatMap(({ at, schema }) => {
    const message = broken(schema);
    return message === undefined ? [] : [{ at, message }];
  });
}

/** What is wrong with a format; Power Apps knows fewer for numbers. */
function wrongFormat(holder: JsonObject): string | undefined {
  const format = holder["format"];
  if (format === undefined) return undefined;
  return typeof format === "string" && formats.includes(format) ? undefined : `format ${String(format)}`;
}

/** Where a reference leads, when it leads to the wrong place or to another reference. */
function wrongReference(definition: JsonObject, schema: JsonObject): string | undefined {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return undefined;
  const target = reference.startsWith("#/definitions/") ? expandSchema(definition, schema) : undefined;
  if (!target) return `${reference} leads nowhere`;
  return typeof target["$ref"] === "string" && Object.keys(target).length === 1
    ? `${reference} leads to another reference`
    : undefined;
}

/** Rules on schemas. */
export const schemaRules: readonly Rule[] = [
  {
    id: "PP-SCH-01",
    severity: "error",
    source: sources.powerFx,
    reason: "An operation with such a schema cannot be used.",
    check: (input) => [
      ...each(input, (schema) => {
        const found = forbidden.find((name) => name in schema);
        return found === undefined ? undefined : `uses ${found}`;
      }),
      ...each(input, (schema) =>
        Array.isArray(schema["type"]) || schema["type"] === "null" ? "has several types, or null" : undefined,
      ).map((breach): Breach => ({ ...breach, severity: "warning" })),
    ],
  },
  {
    id: "PP-SCH-02",
    severity: "warning",
    source: "https://github.com/MicrosoftDocs/power-platform/issues/302",
    reason: "Designers lose properties behind it.",
    check: (input) =>
      each(input, (schema) => {
        const found = discouraged.find((name) => name in schema);
        return found === undefined ? undefined : `uses ${found}`;
      }),
  },
  {
    id: "PP-SCH-03",
    severity: "error",
    source: sources.validator,
    reason: "References lead to definitions, parameters and responses of the same file, and not to another reference.",
    check: (input) => [
      ...each(input, (schema) => wrongReference(input.definition, schema)),
      ...eachParameter(input, (parameter) =>
        "$ref" in parameter ? `${textAt(parameter, "$ref")} leads nowhere` : undefined,
      ),
    ],
  },
  {
    id: "PP-SCH-04",
    severity: "warning",
    source: sources.validator,
    reason: "What stands beside a reference is ignored.",
    check: (input) =>
      each(input, (schema) =>
        "$ref" in schema && Object.keys(schema).length > 1 ? "has members beside $ref" : undefined,
      ),
  },
  {
    id: "PP-SCH-05",
    severity: "error",
    source: sources.validator,
    reason:
      "A value of required properties that hold themselves never ends; Power Apps turns any record that holds itself into text.",
    check: (input) =>
      bodiesOf(input).flatMap(({ at, schema }): Breach[] => {
        const { recursive, endless } = expandAll(input.definition, schema);
        if (recursive === undefined) return [];
        return [
          endless
            ? { at, message: `requires ${recursive} within itself` }
            : { at, message: `holds ${recursive} within itself`, severity: "warning" },
        ];
      }),
  },
  {
    id: "PP-SCH-06",
    severity: "error",
    source: sources.validator,
    reason:
      "A body takes 512 schemas after references are expanded, an operation 16,384; the limit of depth is not published.",
    check: (input) => {
      const sizes = bodiesOf(input).map(({ at, schema }) => ({ at, ...expandAll(input.definition, schema) }));
      const sums = new Map<string, number>();
      for (const { at, schemas } of sizes) {
        const id = at.slice(0, at.lastIndexOf(" "));
        sums.set(id, (sums.get(id) ?? 0) + schemas);
      }
      const ofOperation = input.operations.map(({ id }) => ({ at: id, schemas: sums.get(id) ?? 0 }));
      return [
        ...sizes
          .filter(({ schemas }) => schemas > maxPerBody)
          .map(({ at, schemas }) => ({ at, message: `${schemas} schemas` })),
        ...ofOperation
          .filter(({ schemas }) => schemas > maxPerOperation)
          .map(({ at, schemas }) => ({ at, message: `${schemas} schemas` })),
        ...sizes
          .filter(({ depth }) => depth > deepestSeen)
          .map(({ at, depth }): Breach => ({ at, message: `${depth} levels deep`, severity: "warning" })),
      ];
    },
  },
  {
    id: "PP-SCH-07",
    severity: "warning",
    source: sources.schemas,
    reason: "An unknown format fails the import, or makes a function disappear.",
    check: (input) => [...each(input, wrongFormat), ...eachParameter(input, wrongFormat)],
  },
  {
    id: "PP-SCH-08",
    severity: "warning",
    source: sources.validator,
    reason: "Lists have items; what is required exists, on an object.",
    check: (input) =>
      each(input, (schema) => {
        if (schema["type"] === "array" && !("items" in schema)) return "is an array without items";
        if (!("required" in schema)) return undefined;
        if (schema["type"] !== undefined && schema["type"] !== "object")
          return `requires members of a ${String(schema["type"])}`;
        const names = listAt(schema, "required");
        const inherited = listAt(schema, "allOf").length > 0;
        return names.length > 0 &&
          names.every((name) => typeof name === "string" && (inherited || name in objectAt(schema, "properties")))
          ? undefined
          : "requires nothing, or what does not exist";
      }),
  },
  {
    id: "PP-SCH-09",
    severity: "certification",
    source: sources.certification,
    reason: "Designers show nothing for an empty object.",
    check: (input) =>
      each(input, (schema) => {
        const isDynamic = "x-ms-dynamic-schema" in schema || "x-ms-dynamic-properties" in schema;
        const members = Object.keys(schema).filter(
          (name) => !["description", "x-ms-summary", "x-ms-visibility", "title"].includes(name),
        );
        return !isDynamic &&
          (members.length === 0 ||
            (schema["type"] === "object" &&
              Object.keys(objectAt(schema, "properties")).length === 0 &&
              !("allOf" in schema) &&
              !("additionalProperties" in schema)))
          ? "is empty"
          : undefined;
      }),
  },
  {
    id: "PP-SCH-10",
    severity: "warning",
    source: sources.validator,
    reason: "Nobody may fill in what is read only, so it cannot be required.",
    check: (input) => {
      const wrong = (schema: unknown, seen: Set<string>, depth = 0): string[] => {
        const reference = textAt(schema, "$ref");
        const target = expandSchema(input.definition, schema);
        if (!target || depth > deepestFollowed || (reference !== undefined && seen.has(reference))) return [];
        if (reference !== undefined) seen.add(reference);
        const properties = Object.entries(objectAt(target, "properties"));
        const needed = new Set(listAt(target, "required"));
        const own = properties
          .filter(
            ([name, property]) => needed.has(name) && expandSchema(input.definition, property)?.["readOnly"] === true,
          )
          .map(([name]) => name);
        return [
          ...own,
          ...[...properties.map(([, property]) => property), target["items"]].flatMap((member) =>
            wrong(member, seen, depth + 1),
          ),
        ];
      };
      return bodiesOf(input)
        .filter(({ isInput }) => isInput)
        .flatMap(({ at, schema }) =>
          [...new Set(wrong(schema, new Set()))].map((name) => ({ at, message: `${name} is read only and required` })),
        );
    },
  },
  {
    id: "PP-SCH-11",
    severity: "warning",
    source: sources.extensions,
    reason: "Visibility has three values in lower case.",
    check: (input) => {
      const wrong = (holder: JsonObject): string | undefined =>
        "x-ms-visibility" in holder &&
        !["important", "advanced", "internal"].includes(String(holder["x-ms-visibility"]))
          ? "has an unknown visibility"
          : undefined;
      return [...each(input, wrong), ...eachParameter(input, wrong)];
    },
  },
];
