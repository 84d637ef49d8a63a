import { listAt, objectAt, textAt, textsAt } from "../../json-value.ts";
import { sources, type Breach, type LintInput, type LintOperation, type Rule } from "../rule.ts";

const maxOperations = 256;
const consumable = ["application/json", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded"];

/** One breach for each operation of which `broken` says something. */
function each(input: LintInput, broken: (operation: LintOperation) => string | undefined): Breach[] {
  return input.operations.flatMap((operation) => {
    const message = broken(operation);
    return message === undefined ? [] : [{ at: operation.id, message }];
  });
}

function* repeated(operations: readonly LintOperation[], keyOf: (operation: LintOperation) => string, message: string): Generator<Breach> {
  const seen = new Map<string, string>();
  for (const operation of operations) {
    const key = keyOf(operation);
    const other = seen.get(key);
    if (other !== undefined && other !== operation.path) yield { at: operation.id, message: `${message} ${other}` };
    else seen.set(key, operation.path);
  }
}

/** Rules on operations and their paths. */
export const operationRules: readonly Rule[] = [
  {
    id: "PP-OP-01", severity: "error", source: sources.validator, reason: "One file takes 256 operations.",
    check: ({ operations }) => (operations.length > maxOperations ? [{ at: "paths", message: `${operations.length} operations` }] : []),
  },
  {
    id: "PP-OP-02", severity: "error", source: sources.powerFx, reason: "Function names are made of letters and digits only, without case.",
    check: function* ({ operations }) {
      const seen = new Map<string, string>();
      for (const { id, path, method } of operations) {
        const bare = id.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
        if (bare === "") yield { at: `${method} ${path}`, message: "has no operationId" };
        else if (seen.has(bare)) yield { at: id, message: `cannot be told from ${seen.get(bare)}` };
        seen.set(bare, id);
      }
    },
  },
  { id: "PP-OP-03", severity: "warning", source: sources.strings, reason: "Identifiers are PascalCase; only a revision has an underscore.", check: (input) => each(input, ({ id }) => (/^[A-Z][A-Za-z0-9]*(_V\d+)?$/.test(id) ? undefined : "is not PascalCase")) },
  {
    id: "PP-OP-04", severity: "warning", source: sources.strings, reason: "Titles are short plain text.",
    check: (input) => each(input, ({ operation }) => {
      const summary = textAt(operation, "summary") ?? "";
      if (summary.length === 0 || summary.length > 80) return `the title has ${summary.length} characters, 1 to 80 are wanted`;
      return /^[A-Z][A-Za-z0-9 ()]*[A-Za-z0-9)]$/.test(summary) ? undefined : `the title "${summary}" holds more than letters, digits, spaces and brackets`;
    }),
  },
  { id: "PP-OP-05", severity: "error", source: sources.validator, reason: "The importer refuses titles above 120 characters.", check: (input) => each(input, ({ operation }) => ((textAt(operation, "summary") ?? "").length > 120 ? "the title has more than 120 characters" : undefined)) },
  {
    id: "PP-OP-06", severity: "warning", source: sources.strings, reason: "A description is a sentence that says more than the title.",
    check: (input) => each(input, ({ operation }) => {
      const description = textAt(operation, "description") ?? "";
      if (description === "") return "has no description";
      if (!/[.!?]$/.test(description)) return "the description does not end as a sentence does";
      if (/https?:\/\//.test(description)) return "the description holds an address";
      return description.replace(/\.$/, "") === textAt(operation, "summary") ? "the description repeats the title" : undefined;
    }),
  },
  { id: "PP-OP-08", severity: "error", source: sources.validator, reason: "Paths are templates without query, fragment and defaults.", check: (input) => each(input, ({ path }) => (/^\/[^?#*]*$/.test(path) && !/\{[^}]*=/.test(path) && /^[^{}]*(\{[^{}/]+\}[^{}]*)*$/.test(path) ? undefined : `the path ${path} is no template`)) },
  {
    id: "PP-OP-09", severity: "error", source: sources.validator, reason: "Two paths that differ in case or in the names of variables only are one.",
    check: ({ operations }) => [...repeated(operations, ({ path }) => path.toLowerCase(), "has the path of"), ...repeated(operations, ({ path, method }) => `${method} ${path.replace(/\{[^}]+\}/g, "{}").toLowerCase()}`, "has the shape of")],
  },
  { id: "PP-OP-11", severity: "error", source: sources.validator, reason: "A GET has no body.", check: (input) => each(input, ({ method, parameters }) => (method === "get" && parameters.some((parameter) => ["body", "formData"].includes(textAt(parameter, "in") ?? "")) ? "is a GET with a body" : undefined)) },
  { id: "PP-OP-13", severity: "warning", source: sources.extensions, reason: "Makers see first what is marked important.", check: (input) => each(input, ({ operation }) => ("x-ms-visibility" in operation ? undefined : "has no visibility")) },
  {
    id: "PP-OP-14", severity: "warning", source: sources.versioning, reason: "A revision that replaces another says so only when the old one is deprecated.",
    check: (input) => each(input, ({ operation }) => {
      const replacement = objectAt(objectAt(operation, "x-ms-api-annotation"), "replacement");
      if (Object.keys(replacement).length === 0) return undefined;
      return operation["deprecated"] === true && "api" in replacement && "operationId" in replacement ? undefined : "names a replacement without being deprecated, or without api and operationId";
    }),
  },
  {
    id: "PP-OP-15", severity: "warning", source: sources.validator, reason: "Bodies are JSON, text or forms.",
    check: (input) => each(input, ({ operation, parameters }) => {
      if (!parameters.some((parameter) => ["body", "formData"].includes(textAt(parameter, "in") ?? ""))) return undefined;
      const types = listAt(operation, "consumes").length > 0 ? textsAt(operation, "consumes") : textsAt(input.definition, "consumes");
      return types.length > 0 && types.every((type) => consumable.includes(type)) ? undefined : `consumes ${types.join(", ") || "nothing"}`;
    }),
  },
];
