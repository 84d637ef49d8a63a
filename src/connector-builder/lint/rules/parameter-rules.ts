import { type JsonObject, listAt, textAt, textsAt } from "../../../kit/json-access.ts";
import { type Breach, type Rule, sources } from "../rule.ts";
import { eachParameter } from "./each.ts";
import { schemasOf } from "./walk-schemas.ts";

const types: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === "string",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
};
const smallWords = ["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"];

function fits(parameter: JsonObject, value: unknown): boolean {
  return types[textAt(parameter, "type") ?? ""]?.(value) ?? true;
}

function isTitle(title: string): boolean {
  return title.split(/\s+/).every((word) => smallWords.includes(word) || !/^[a-z]/.test(word));
}

/** What is wrong with the default and the choices of a parameter or a schema. */
function wrongValues(holder: JsonObject): string | undefined {
  if ("default" in holder && !fits(holder, holder["default"]))
    return `default ${JSON.stringify(holder["default"])} is no ${textAt(holder, "type")}`;
  if (!("enum" in holder)) return undefined;
  const choices = listAt(holder, "enum");
  if (
    choices.length === 0 ||
    new Set(choices).size !== choices.length ||
    !choices.every((choice) => fits(holder, choice))
  )
    return "has an empty, repeated or mistyped choice";
  const named = listAt(holder, "x-ms-enum-values").map((item) =>
    typeof item === "object" && item !== null && "value" in item ? item.value : undefined,
  );
  const offered = new Set(choices);
  return named.every((value) => offered.has(value)) && new Set(named).size === named.length
    ? undefined
    : "names a choice that is not among the choices, or twice";
}

/** A default that is not among the choices; PP-PAR-08 speaks of one of another type. */
function strangeDefault(holder: JsonObject): string | undefined {
  const choices = listAt(holder, "enum");
  return choices.length > 0 &&
    "default" in holder &&
    fits(holder, holder["default"]) &&
    !choices.includes(holder["default"])
    ? `default ${JSON.stringify(holder["default"])} is not among the choices`
    : undefined;
}

/** Rules on parameters. */
export const parameterRules: readonly Rule[] = [
  {
    id: "PP-PAR-01",
    severity: "error",
    source: sources.validator,
    reason: "Every variable of a path is a required parameter, and the other way round.",
    check: ({ operations }) =>
      operations.flatMap(({ id, path, parameters }) => {
        const declared = parameters.filter((parameter) => parameter["in"] === "path");
        const names = declared.map((parameter) => textAt(parameter, "name") ?? "");
        const variables = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
        return [
          ...variables
            .filter((name) => !names.includes(name))
            .map((name) => ({ at: id, message: `{${name}} is not declared` })),
          ...names
            .filter((name) => !variables.includes(name))
            .map((name) => ({ at: id, message: `${name} is not in the path` })),
          ...declared
            .filter((parameter) => parameter["required"] !== true)
            .map((parameter) => ({ at: id, message: `${textAt(parameter, "name")} has to be required` })),
        ];
      }),
  },
  {
    id: "PP-PAR-02",
    severity: "warning",
    source: sources.extensions,
    reason: "Without it, a slash in a value becomes a part of the path.",
    check: (input) =>
      eachParameter(input, (parameter) =>
        parameter["in"] === "path" && !["single", "double"].includes(textAt(parameter, "x-ms-url-encoding") ?? "")
          ? "has no x-ms-url-encoding"
          : undefined,
      ),
  },
  {
    id: "PP-PAR-03",
    severity: "warning",
    source: sources.validator,
    reason: "Encoding is a matter of paths.",
    check: (input) => [
      ...eachParameter(input, (parameter) =>
        "x-ms-url-encoding" in parameter && parameter["in"] !== "path" && parameter["in"] !== "query"
          ? "has x-ms-url-encoding outside of the path"
          : undefined,
      ),
      ...eachParameter(input, (parameter) =>
        "x-ms-url-encoding" in parameter && parameter["in"] === "query"
          ? "has x-ms-url-encoding in the query"
          : undefined,
      ),
      ...[...schemasOf(input)]
        .filter(({ schema }) => "x-ms-url-encoding" in schema)
        .map(({ at }) => ({ at, message: "has x-ms-url-encoding in a schema" })),
    ],
  },
  {
    id: "PP-PAR-04",
    severity: "error",
    source: sources.validator,
    reason: "Names are unique in their place; there is one body, or a form; files travel in forms.",
    check: ({ operations, definition }) =>
      operations.flatMap(({ id, operation, parameters }): Breach[] => {
        const places = parameters.map((parameter) => textAt(parameter, "in"));
        const keys = parameters.map((parameter) => `${textAt(parameter, "in")} ${textAt(parameter, "name")}`);
        const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
        const bodies = places.filter((place) => place === "body").length;
        const consumes = "consumes" in operation ? textsAt(operation, "consumes") : textsAt(definition, "consumes");
        const files = parameters.filter((parameter) => parameter["type"] === "file");
        const outside: Breach = {
          at: id,
          message: "has a file outside of a multipart form",
          severity: "warning",
        };
        return [
          ...twice.map((key) => ({ at: id, message: `${key} comes twice` })),
          ...(bodies > 1 || (bodies === 1 && places.includes("formData"))
            ? [{ at: id, message: "has several bodies" }]
            : []),
          ...(files.some((parameter) => parameter["in"] !== "formData") ||
          (files.length > 0 && !consumes.includes("multipart/form-data"))
            ? [outside]
            : []),
        ];
      }),
  },
  {
    id: "PP-PAR-05",
    severity: "error",
    source: sources.validator,
    reason: "The connection is the platform's business.",
    check: (input) =>
      eachParameter(input, (parameter) =>
        /^connectionId$/i.test(textAt(parameter, "name") ?? "") ||
        (parameter["in"] === "header" && /^authorization$/i.test(textAt(parameter, "name") ?? ""))
          ? "is a reserved name"
          : undefined,
      ),
  },
  {
    id: "PP-PAR-06",
    severity: "error",
    source: sources.extensions,
    reason: "Nobody can fill in what is required and hidden.",
    check: (input) =>
      eachParameter(input, (parameter) =>
        parameter["required"] === true &&
        parameter["x-ms-visibility"] === "internal" &&
        !("default" in parameter) &&
        parameter["in"] !== "body"
          ? "is required and internal without a default"
          : undefined,
      ),
  },
  {
    id: "PP-PAR-07",
    severity: "warning",
    source: sources.validator,
    reason: "A hidden default is sent only when it is required.",
    check: (input) =>
      eachParameter(input, (parameter) =>
        parameter["x-ms-visibility"] === "internal" && "default" in parameter && parameter["required"] !== true
          ? "is internal with a default, but not required"
          : undefined,
      ),
  },
  {
    id: "PP-PAR-08",
    severity: "warning",
    source: sources.validator,
    reason: "Defaults and choices have the type of the parameter.",
    check: (input) => [
      ...eachParameter(input, wrongValues),
      ...[...schemasOf(input)].flatMap(({ at, schema }) => {
        const message = wrongValues(schema);
        return message === undefined ? [] : [{ at, message }];
      }),
    ],
  },
  {
    id: "PP-PAR-13",
    severity: "warning",
    source: sources.validator,
    reason: "A default is one of the choices; the designer shows an empty drop-down for another.",
    check: (input) => [
      ...eachParameter(input, strangeDefault),
      ...[...schemasOf(input)].flatMap(({ at, schema }) => {
        const message = strangeDefault(schema);
        return message === undefined ? [] : [{ at, message }];
      }),
    ],
  },
  {
    id: "PP-PAR-09",
    severity: "consumer",
    source: "https://github.com/MicrosoftDocs/power-platform/issues/344",
    reason: "Power Apps drops functions with list parameters.",
    check: (input) =>
      eachParameter(input, (parameter) =>
        parameter["type"] !== "array" || parameter["in"] === "body"
          ? undefined
          : parameter["collectionFormat"] === "multi"
            ? "is a list that repeats its name"
            : "is a list",
      ),
  },
  {
    id: "PP-PAR-10",
    severity: "certification",
    source: sources.strings,
    reason: "Makers see titles and sentences, not names.",
    check: (input) =>
      eachParameter(input, (parameter) => {
        if (parameter["in"] === "body" || parameter["x-ms-visibility"] === "internal") return undefined;
        const title = textAt(parameter, "x-ms-summary") ?? "";
        if (title === "" || title.length > 80) return "has no title of 1 to 80 characters";
        if (!isTitle(title)) return `the title "${title}" has words without a capital`;
        return /[.!?]$/.test(textAt(parameter, "description") ?? "")
          ? undefined
          : "has no description that ends as a sentence does";
      }),
  },
  {
    id: "PP-PAR-11",
    severity: "warning",
    source: sources.schemas,
    reason: "A body has a schema, everything else a type.",
    check: (input) =>
      eachParameter(input, (parameter) =>
        (parameter["in"] === "body") === "schema" in parameter && ("type" in parameter || parameter["in"] === "body")
          ? undefined
          : "has neither the schema of a body nor a type",
      ),
  },
  {
    id: "PP-PAR-12",
    severity: "warning",
    source: sources.powerFx,
    reason: "Power Apps renames one of two parameters with the same name.",
    check: ({ operations }) =>
      operations.flatMap(({ id, parameters }) => {
        const places = new Map<string, Set<unknown>>();
        for (const parameter of parameters)
          places.set(
            textAt(parameter, "name") ?? "",
            (places.get(textAt(parameter, "name") ?? "") ?? new Set()).add(parameter["in"]),
          );
        return [...places]
          .filter(([, found]) => found.size > 1)
          .map(([name]) => ({ at: id, message: `${name} stands in two places` }));
      }),
  },
];
