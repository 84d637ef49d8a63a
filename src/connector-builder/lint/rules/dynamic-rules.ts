import { type JsonObject, objectAt, textAt } from "../../../kit/json-access.ts";
import { type Breach, type LintInput, type LintOperation, type Rule, sources } from "../rule.ts";
import { hasName } from "./connection-settings.ts";
import { bodiesOf, schemaAt, schemasOf, successSchema } from "./walk-schemas.ts";

const choices = ["x-ms-dynamic-values", "x-ms-dynamic-list"] as const;
const shapes = ["x-ms-dynamic-schema", "x-ms-dynamic-properties"] as const;

/** A parameter, a field or a body that asks an operation. */
interface Asking {
  readonly at: string;
  readonly holder: JsonObject;
  readonly inBody: boolean;
}

function* askingPlaces(input: LintInput): Generator<Asking> {
  const asks = (holder: JsonObject): boolean => [...choices, ...shapes].some((form) => form in holder);
  for (const { id, parameters } of input.operations)
    for (const parameter of parameters)
      if (asks(parameter)) yield { at: `${id} ${textAt(parameter, "name")}`, holder: parameter, inBody: false };
  const bodies = new Set(
    bodiesOf(input)
      .filter(({ isInput }) => isInput)
      .map(({ at }) => at),
  );
  for (const { at, schema } of schemasOf(input))
    if (asks(schema)) yield { at, holder: schema, inBody: bodies.has(at.split(".")[0] ?? "") || !/ \d{3}/.test(at) };
}

/** What is wrong with the paths of a drop-down in the answer that it asks for. */
function wrongPath(definition: JsonObject, target: LintOperation, form: string, ask: JsonObject): string | undefined {
  const [collection, ...fields] =
    form === "x-ms-dynamic-values"
      ? ["value-collection", "value-path", "value-title"]
      : ["itemsPath", "itemValuePath", "itemTitlePath"];
  const answer = successSchema(target.operation);
  if (answer === undefined) return `${target.id} answers nothing`;
  for (const name of [collection ?? "", ...fields])
    if (textAt(ask, name)?.startsWith("/")) return `${name} begins with a slash`;
  const list = schemaAt(definition, answer, textAt(ask, collection ?? "") ?? "");
  if (list === "open") return undefined;
  if (list?.["type"] !== "array")
    return `${collection} ${textAt(ask, collection ?? "") ?? "(the answer)"} is no list in the answer of ${target.id}`;
  const missing = fields.find(
    (name) =>
      textAt(ask, name) !== undefined && schemaAt(definition, list["items"], textAt(ask, name) ?? "") === undefined,
  );
  return missing === undefined ? undefined : `${missing} ${textAt(ask, missing)} is not in a row of ${target.id}`;
}

function wrongAsk(input: LintInput, { at, holder }: Asking): Breach[] {
  return [...choices, ...shapes].flatMap((form): Breach[] => {
    if (!(form in holder)) return [];
    const ask = objectAt(holder, form);
    if (form === "x-ms-dynamic-values" && ("builtInOperation" in ask || "capability" in ask)) return [];
    const target = input.operations.find(({ id }) => id === textAt(ask, "operationId"));
    if (!target) return [{ at, message: `${form} asks ${textAt(ask, "operationId")}, which does not exist` }];
    const missing = target.parameters
      .filter(
        (other) =>
          other["required"] === true &&
          !("default" in other) &&
          other["in"] !== "body" &&
          !hasName(objectAt(ask, "parameters"), String(other["name"])),
      )
      .map((other): Breach => ({ at, message: `${form} does not give ${textAt(other, "name")} to ${target.id}` }));
    const wrong = shapes.some((shape) => shape === form) ? undefined : wrongPath(input.definition, target, form, ask);
    return wrong === undefined ? missing : [...missing, { at, message: `${form}: ${wrong}`, severity: "warning" }];
  });
}

/** Names of all parameters beside bodies, in lower case. */
function parameterNames({ operations }: LintInput): Set<string> {
  return new Set(
    operations.flatMap(({ parameters }) =>
      parameters
        .filter((parameter) => parameter["in"] !== "body")
        .map((parameter) => (textAt(parameter, "name") ?? "").toLowerCase()),
    ),
  );
}

/** Names of the fields at the root of each definition and each body, in lower case. */
function rootFields(input: LintInput): Map<string, Set<string>> {
  return new Map(
    [...schemasOf(input)].map(({ at, schema }) => [
      at,
      new Set(Object.keys(objectAt(schema, "properties")).map((name) => name.toLowerCase())),
    ]),
  );
}

/**
 * Whether the older form leaves open what an argument comes from: a field of the body, or what has the name of both a field
 * and a parameter. What only a parameter is called is clear.
 */
function leavesOpen(ask: JsonObject, parameters: ReadonlySet<string>, fields: ReadonlySet<string>): boolean {
  return Object.values(objectAt(ask, "parameters")).some((value) => {
    const from = (textAt(value, "parameter") ?? textAt(value, "parameterReference"))?.toLowerCase();
    return from !== undefined && (!parameters.has(from) || fields.has(from));
  });
}

/** Rules on drop-downs and on shapes that an operation gives. */
export const dynamicRules: readonly Rule[] = [
  {
    id: "PP-DYN-01",
    severity: "error",
    source: sources.extensions,
    reason:
      "A drop-down asks an operation of the same file, gives it what it requires, and finds its values in the answer.",
    check: (input) => [...askingPlaces(input)].flatMap((asking) => wrongAsk(input, asking)),
  },
  {
    id: "PP-DYN-02",
    severity: "warning",
    source: sources.validator,
    reason: "Which field is meant is clear in the newer form only, as soon as one refers to a field of a body.",
    check: (input) => {
      const [parameters, fields] = [parameterNames(input), rootFields(input)];
      return [...askingPlaces(input)].flatMap(({ at, holder, inBody }) => {
        const own = fields.get(at.split(/[.[]/)[0] ?? "") ?? new Set<string>();
        const old = [
          ["x-ms-dynamic-values", "x-ms-dynamic-list"],
          ["x-ms-dynamic-schema", "x-ms-dynamic-properties"],
        ] as const;
        return old
          .filter(
            ([form, newer]) =>
              form in holder && !(newer in holder) && inBody && leavesOpen(objectAt(holder, form), parameters, own),
          )
          .map(([form, newer]) => ({ at, message: `${form} without ${newer}` }));
      });
    },
  },
  {
    id: "PP-DYN-03",
    severity: "warning",
    source: sources.extensions,
    reason: "An operation that fills drop-downs only is hidden from makers.",
    check: (input) => {
      const asked = new Set(
        [...askingPlaces(input)].flatMap(({ holder }) =>
          [...choices, ...shapes].map((form) => textAt(objectAt(holder, form), "operationId") ?? ""),
        ),
      );
      return input.operations
        .filter(({ id, operation }) => asked.has(id) && operation["x-ms-visibility"] !== "internal")
        .map(({ id }): Breach => ({ at: id, message: "fills a drop-down and is shown" }));
    },
  },
];
