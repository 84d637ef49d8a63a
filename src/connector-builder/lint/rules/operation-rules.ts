import { isObject, listAt, objectAt, textAt, textsAt } from "../../../kit/json-access.ts";
import { type Breach, type LintOperation, type Rule, sources } from "../rule.ts";
import { eachOperation } from "./each.ts";

const maxOperations = 256;
const consumable = ["application/json", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded"];
const itemMembers = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "parameters",
  "x-ms-notification-content",
];

function* repeated(
  operations: readonly LintOperation[],
  keyOf: (operation: LintOperation) => string,
  message: string,
): Generator<Breach> {
  const seen = new Map<string, string>();
  for (const operation of operations) {
    const key = keyOf(operation);
    const other = seen.get(key);
    if (other !== undefined && other !== operation.path) yield { at: operation.id, message: `${message} ${other}` };
    else seen.set(key, operation.path);
  }
}

/** Every word with a capital, as in `Get Row By Name`. */
function isTitleCase(title: string): boolean {
  const words = title.split(" ").filter((word) => word.length > 3);
  return words.length > 2 && words.every((word) => /^[A-Z][a-z]/.test(word));
}

/** Whether both paths fit one address: in each segment the same text, or a variable against a text. */
function overlap(one: string, other: string): boolean {
  const [left, right] = [one.toLowerCase().split("/"), other.toLowerCase().split("/")];
  const isVariable = (segment = ""): boolean => /^\{[^}]*\}$/.test(segment);
  const mixed = left.some((segment, index) => isVariable(segment) !== isVariable(right[index]));
  return (
    mixed &&
    left.length === right.length &&
    left.every((segment, index) => segment === right[index] || isVariable(segment) || isVariable(right[index]))
  );
}

/** Rules on operations and their paths. */
export const operationRules: readonly Rule[] = [
  {
    id: "PP-OP-01",
    severity: "error",
    source: sources.validator,
    reason: "One file takes 256 operations.",
    check: ({ operations }) =>
      operations.length > maxOperations ? [{ at: "paths", message: `${operations.length} operations` }] : [],
  },
  {
    id: "PP-OP-02",
    severity: "error",
    source: sources.powerFx,
    reason: "Function names are made of letters and digits only, without case.",
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
  {
    id: "PP-OP-03",
    severity: "certification",
    source: sources.strings,
    reason: "Identifiers are PascalCase; only a revision has an underscore.",
    check: (input) =>
      eachOperation(input, ({ id }) => (/^[A-Z][A-Za-z0-9]*(_V\d+)?$/.test(id) ? undefined : "is not PascalCase")),
  },
  {
    id: "PP-OP-04",
    severity: "certification",
    source: sources.strings,
    reason: "Titles are short plain text in sentence case.",
    check: (input) =>
      eachOperation(input, ({ operation }) => {
        const summary = textAt(operation, "summary") ?? "";
        if (summary.length === 0 || summary.length > 80)
          return `the title has ${summary.length} characters, 1 to 80 are wanted`;
        if (isTitleCase(summary)) return `the title "${summary}" has a capital in every word`;
        return /^[A-Z][A-Za-z0-9 ()]*[A-Za-z0-9)]$/.test(summary)
          ? undefined
          : `the title "${summary}" holds more than letters, digits, spaces and brackets`;
      }),
  },
  {
    id: "PP-OP-05",
    severity: "error",
    source: sources.validator,
    reason: "The importer refuses titles above 120 characters.",
    check: (input) =>
      eachOperation(input, ({ operation }) =>
        (textAt(operation, "summary") ?? "").length > 120 ? "the title has more than 120 characters" : undefined,
      ),
  },
  {
    id: "PP-OP-06",
    severity: "certification",
    source: sources.strings,
    reason: "A description is a sentence that says more than the title.",
    check: (input) =>
      eachOperation(input, ({ operation }) => {
        const description = textAt(operation, "description") ?? "";
        if (description === "") return "has no description";
        if (!/[.!?]$/.test(description)) return "the description does not end as a sentence does";
        if (/https?:\/\//.test(description)) return "the description holds an address";
        return description.replace(/\.$/, "") === textAt(operation, "summary")
          ? "the description repeats the title"
          : undefined;
      }),
  },
  {
    id: "PP-OP-07",
    severity: "certification",
    source: sources.strings,
    reason: "Triggers say when they fire.",
    check: (input) =>
      eachOperation(input, ({ operation }) => {
        if (!("x-ms-trigger" in operation)) return undefined;
        if (!/^When /.test(textAt(operation, "summary") ?? "")) return 'the title of a trigger begins with "When"';
        return /^This operation triggers when /.test(textAt(operation, "description") ?? "")
          ? undefined
          : 'the description of a trigger begins with "This operation triggers when"';
      }),
  },
  {
    id: "PP-OP-08",
    severity: "error",
    source: sources.validator,
    reason: "Paths are templates without query, fragment and defaults.",
    check: (input) =>
      eachOperation(input, ({ path }) =>
        /^\/[^?#*]*$/.test(path) && !/\{[^{}]*=/.test(path) && /^[^{}]*(\{[^{}/]+\}[^{}]*)*$/.test(path)
          ? undefined
          : `the path ${path} is no template`,
      ),
  },
  {
    id: "PP-OP-09",
    severity: "error",
    source: sources.validator,
    reason: "Two paths that differ in case or in the names of variables only are one.",
    check: ({ operations }) => [
      ...repeated(operations, ({ path }) => path.toLowerCase(), "has the path of"),
      ...repeated(
        operations,
        ({ path, method }) => `${method} ${path.replace(/\{[^{}]+\}/g, "{}").toLowerCase()}`,
        "has the shape of",
      ),
    ],
  },
  {
    id: "PP-OP-10",
    severity: "warning",
    source: sources.validator,
    reason: "An address that fits two paths may be taken for the wrong one.",
    check: ({ operations }) =>
      operations.flatMap(({ id, method, path }, index) =>
        operations
          .slice(index + 1)
          .filter((other) => other.method === method && overlap(path, other.path))
          .map((other) => ({ at: id, message: `an address of ${other.path} fits ${path} as well` })),
      ),
  },
  {
    id: "PP-OP-11",
    severity: "warning",
    source: sources.validator,
    reason: "A request that reads has no body.",
    check: (input) =>
      eachOperation(input, ({ method, parameters }) =>
        ["get", "head"].includes(method) &&
        parameters.some((parameter) => ["body", "formData"].includes(textAt(parameter, "in") ?? ""))
          ? `is a ${method.toUpperCase()} with a body`
          : undefined,
      ),
  },
  {
    id: "PP-OP-12",
    severity: "error",
    source: sources.schemas,
    reason: "Paths hold their operations themselves, under the seven known methods.",
    check: ({ definition }) =>
      Object.entries(objectAt(definition, "paths")).flatMap(([path, item]) =>
        (isObject(item) ? Object.keys(item) : [])
          .filter((name) => !itemMembers.includes(name) && !/^x-(?!ms-)/.test(name))
          .map(
            (name): Breach =>
              name === "$ref"
                ? { at: path, message: "refers to another place" }
                : { at: path, message: `${name} is no method`, severity: "warning" },
          ),
      ),
  },
  {
    id: "PP-OP-13",
    severity: "certification",
    source: sources.extensions,
    reason: "Makers see first what is marked important.",
    check: (input) =>
      eachOperation(input, ({ operation }) => ("x-ms-visibility" in operation ? undefined : "has no visibility")),
  },
  {
    id: "PP-OP-14",
    severity: "warning",
    source: sources.versioning,
    reason:
      "Of a family at most two revisions are in use, each with a number of its own; what replaces a revision is named where that one is deprecated.",
    check: function* ({ operations }) {
      const families = new Map<string, { id: string; revision: unknown; deprecated: boolean }[]>();
      for (const { id, operation } of operations) {
        const annotation = objectAt(operation, "x-ms-api-annotation");
        const deprecated = operation["deprecated"] === true;
        const replacement = objectAt(annotation, "replacement");
        if (
          Object.keys(replacement).length > 0 &&
          !(deprecated && "api" in replacement && "operationId" in replacement)
        )
          yield { at: id, message: "names a replacement without being deprecated, or without api and operationId" };
        const family = textAt(annotation, "family");
        if (family !== undefined)
          families.set(family, [...(families.get(family) ?? []), { id, revision: annotation["revision"], deprecated }]);
      }
      for (const [family, members] of families) {
        if (new Set(members.map(({ revision }) => revision)).size !== members.length)
          yield { at: family, message: `${members.map(({ id }) => id).join(" and ")} have the same revision` };
        if (members.filter(({ deprecated }) => !deprecated).length > 2)
          yield { at: family, message: "has more than two revisions that are not deprecated" };
      }
    },
  },
  {
    id: "PP-OP-15",
    severity: "warning",
    source: sources.validator,
    reason: "Bodies are JSON, text or forms.",
    check: (input) =>
      eachOperation(input, ({ operation, parameters }) => {
        if (!parameters.some((parameter) => ["body", "formData"].includes(textAt(parameter, "in") ?? "")))
          return undefined;
        const types =
          listAt(operation, "consumes").length > 0
            ? textsAt(operation, "consumes")
            : textsAt(input.definition, "consumes");
        return types.length > 0 && types.every((type) => consumable.includes(type))
          ? undefined
          : `consumes ${types.join(", ") || "nothing"}`;
      }),
  },
];
