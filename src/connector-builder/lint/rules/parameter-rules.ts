import { listAt, objectAt, textAt, type JsonObject } from "../../json-value.ts";
import { sources, type Breach, type LintInput, type LintOperation, type Rule } from "../rule.ts";

/** One breach for each parameter of which `broken` says something. */
function each(input: LintInput, broken: (parameter: JsonObject, operation: LintOperation) => string | undefined): Breach[] {
  return input.operations.flatMap((operation) =>
    operation.parameters.flatMap((parameter) => {
      const message = broken(parameter, operation);
      return message === undefined ? [] : [{ at: `${operation.id} ${textAt(parameter, "name")}`, message }];
    }),
  );
}

const types: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === "string",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
};

function fits(parameter: JsonObject, value: unknown): boolean {
  return types[textAt(parameter, "type") ?? ""]?.(value) ?? true;
}

/** Rules on parameters. */
export const parameterRules: readonly Rule[] = [
  {
    id: "PP-PAR-01", severity: "error", source: sources.validator, reason: "Every variable of a path is a required parameter, and the other way round.",
    check: ({ operations }) => operations.flatMap(({ id, path, parameters }) => {
      const declared = parameters.filter((parameter) => parameter["in"] === "path");
      const names = declared.map((parameter) => textAt(parameter, "name") ?? "");
      const variables = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
      return [
        ...variables.filter((name) => !names.includes(name)).map((name) => ({ at: id, message: `{${name}} is not declared` })),
        ...names.filter((name) => !variables.includes(name)).map((name) => ({ at: id, message: `${name} is not in the path` })),
        ...declared.filter((parameter) => parameter["required"] !== true).map((parameter) => ({ at: id, message: `${textAt(parameter, "name")} has to be required` })),
      ];
    }),
  },
  { id: "PP-PAR-02", severity: "warning", source: sources.extensions, reason: "Without it, a slash in a value becomes a part of the path.", check: (input) => each(input, (parameter) => (parameter["in"] === "path" && !["single", "double"].includes(textAt(parameter, "x-ms-url-encoding") ?? "") ? "has no x-ms-url-encoding" : undefined)) },
  { id: "PP-PAR-03", severity: "error", source: sources.validator, reason: "Encoding is a matter of paths.", check: (input) => each(input, (parameter) => ("x-ms-url-encoding" in parameter && parameter["in"] !== "path" ? "has x-ms-url-encoding outside of the path" : undefined)) },
  {
    id: "PP-PAR-04", severity: "error", source: sources.validator, reason: "Names are unique in their place; there is one body, or a form.",
    check: ({ operations }) => operations.flatMap(({ id, parameters }) => {
      const places = parameters.map((parameter) => textAt(parameter, "in"));
      const keys = parameters.map((parameter) => `${textAt(parameter, "in")} ${textAt(parameter, "name")}`);
      const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
      const bodies = places.filter((place) => place === "body").length;
      return [...twice.map((key) => ({ at: id, message: `${key} comes twice` })), ...(bodies > 1 || (bodies === 1 && places.includes("formData")) ? [{ at: id, message: "has several bodies" }] : [])];
    }),
  },
  { id: "PP-PAR-05", severity: "error", source: sources.validator, reason: "The connection is the platform's business.", check: (input) => each(input, (parameter) => (/^(connectionId|authorization)$/i.test(textAt(parameter, "name") ?? "") ? "is a reserved name" : undefined)) },
  { id: "PP-PAR-06", severity: "error", source: sources.extensions, reason: "Nobody can fill in what is required and hidden.", check: (input) => each(input, (parameter) => (parameter["required"] === true && parameter["x-ms-visibility"] === "internal" && !("default" in parameter) && parameter["in"] !== "body" ? "is required and internal without a default" : undefined)) },
  { id: "PP-PAR-07", severity: "warning", source: sources.validator, reason: "A hidden default is sent only when it is required.", check: (input) => each(input, (parameter) => (parameter["x-ms-visibility"] === "internal" && "default" in parameter && parameter["required"] !== true ? "is internal with a default, but not required" : undefined)) },
  {
    id: "PP-PAR-08", severity: "error", source: sources.validator, reason: "Defaults and choices have the type of the parameter.",
    check: (input) => each(input, (parameter) => {
      if ("default" in parameter && !fits(parameter, parameter["default"])) return `default ${JSON.stringify(parameter["default"])} is no ${textAt(parameter, "type")}`;
      if (!("enum" in parameter)) return undefined;
      const choices = listAt(parameter, "enum");
      return choices.length === 0 || new Set(choices).size !== choices.length || !choices.every((choice) => fits(parameter, choice)) ? "has an empty, repeated or mistyped choice" : undefined;
    }),
  },
  { id: "PP-PAR-09", severity: "consumer", source: "https://github.com/MicrosoftDocs/power-platform/issues/344", reason: "Power Apps drops functions with list parameters.", check: (input) => each(input, (parameter) => (parameter["type"] === "array" && parameter["in"] !== "body" ? "is a list" : undefined)) },
  {
    id: "PP-PAR-10", severity: "warning", source: sources.strings, reason: "Makers see titles and sentences, not names.",
    check: (input) => each(input, (parameter) => {
      if (parameter["in"] === "body" || parameter["x-ms-visibility"] === "internal") return undefined;
      const title = textAt(parameter, "x-ms-summary") ?? "";
      if (title === "" || title.length > 80) return "has no title of 1 to 80 characters";
      return /[.!?]$/.test(textAt(parameter, "description") ?? "") ? undefined : "has no description that ends as a sentence does";
    }),
  },
  { id: "PP-PAR-11", severity: "warning", source: sources.schemas, reason: "A body has a schema, everything else a type.", check: (input) => each(input, (parameter) => ((parameter["in"] === "body") === ("schema" in parameter) && ("type" in parameter || parameter["in"] === "body") ? undefined : "has neither the schema of a body nor a type")) },
  {
    id: "PP-PAR-12", severity: "warning", source: sources.powerFx, reason: "Power Apps renames one of two parameters with the same name.",
    check: ({ operations }) => operations.flatMap(({ id, parameters }) => {
      const names = parameters.map((parameter) => textAt(parameter, "name") ?? "");
      return names.filter((name, index) => names.indexOf(name) !== index).map((name) => ({ at: id, message: `${name} stands in two places` }));
    }),
  },
  {
    id: "PP-DYN-01", severity: "error", source: sources.extensions, reason: "A drop-down asks an operation of the same file and gives it what it requires.",
    check: (input) => each(input, (parameter) => {
      for (const form of ["x-ms-dynamic-values", "x-ms-dynamic-list"]) {
        if (!(form in parameter)) continue;
        const ask = objectAt(parameter, form);
        const target = input.operations.find(({ id }) => id === textAt(ask, "operationId"));
        if (!target) return `${form} asks ${textAt(ask, "operationId")}, which does not exist`;
        const missing = target.parameters.find((other) => other["required"] === true && !("default" in other) && !(String(other["name"]) in objectAt(ask, "parameters")));
        if (missing) return `${form} does not give ${textAt(missing, "name")} to ${target.id}`;
      }
      return undefined;
    }),
  },
];
