import { isObject, type JsonObject, objectAt, textAt } from "../../../kit/json-access.ts";
import { type Breach, type LintInput, type LintOperation, type Rule, sources } from "../rule.ts";
import { expandSchema } from "./walk-schemas.ts";

const forms = ["x-ms-dynamic-values", "x-ms-dynamic-list", "x-ms-dynamic-schema", "x-ms-dynamic-properties"] as const;
/** A place of an operation that asks another operation. */
interface Ask {
  readonly at: string;
  readonly form: (typeof forms)[number];
  readonly ask: JsonObject;
}

function* asksOf(definition: JsonObject, { id, operation, parameters }: LintOperation): Generator<Ask> {
  // A schema asks the same wherever it stands; what holds itself would never end.
  const seen = new Set<JsonObject>();
  function* below(value: unknown, at: string): Generator<Ask> {
    const target = expandSchema(definition, value);
    if (!target || seen.has(target)) return;
    seen.add(target);
    for (const form of forms) if (form in target) yield { at, form, ask: objectAt(target, form) };
    for (const [name, member] of Object.entries(objectAt(target, "properties"))) yield* below(member, `${at}.${name}`);
    yield* below(target["items"], `${at}[]`);
  }
  for (const parameter of parameters) {
    yield* below(parameter, `${id} ${textAt(parameter, "name")}`);
    yield* below(parameter["schema"], `${id} body`);
  }
  for (const [status, response] of Object.entries(objectAt(operation, "responses")))
    if (isObject(response)) yield* below(response["schema"], `${id} ${status}`);
}

/** Names that an operation takes, its body's and those of the fields of its body among them, in lower case. */
function takenBy(definition: JsonObject, { parameters }: LintOperation): Set<string> {
  const taken = new Set<string>();
  const seen = new Set<JsonObject>();
  const fields = (schema: unknown): void => {
    const target = expandSchema(definition, schema);
    if (!target || seen.has(target)) return;
    seen.add(target);
    for (const [name, member] of Object.entries(objectAt(target, "properties"))) {
      taken.add(name.toLowerCase());
      fields(member);
    }
    fields(target["items"]);
  };
  for (const parameter of parameters) {
    taken.add((textAt(parameter, "name") ?? "").toLowerCase());
    if (parameter["in"] !== "body") continue;
    taken.add("body");
    fields(parameter["schema"]);
  }
  return taken;
}

/** Whether there are the names that a path goes through: `body/customer/id`, or `customer.id` in the older forms. */
function isTaken(taken: ReadonlySet<string>, path: string): boolean {
  const wanted = path.toLowerCase();
  return [[wanted], wanted.split("/"), wanted.split(/[./]/)].some((names) => names.every((name) => taken.has(name)));
}

function wrongParameters(target: ReadonlySet<string>, own: ReadonlySet<string>, { ask }: Ask): string[] {
  const asked = textAt(ask, "operationId") ?? "";
  return Object.entries(objectAt(ask, "parameters")).flatMap(([name, value]) => {
    const from = textAt(value, "parameterReference") ?? textAt(value, "parameter");
    return [
      ...(isTaken(target, name) ? [] : [`gives ${name} to ${asked}, which has no such parameter`]),
      ...(from === undefined || isTaken(own, from)
        ? []
        : [`takes ${from} from its own operation, which has no such parameter`]),
    ];
  });
}

function check(input: LintInput): Breach[] {
  const operations = new Map(input.operations.map((operation) => [operation.id, operation]));
  const taken = new Map<LintOperation, Set<string>>();
  const takenOf = (operation: LintOperation): Set<string> => {
    const names = taken.get(operation) ?? takenBy(input.definition, operation);
    taken.set(operation, names);
    return names;
  };
  return input.operations.flatMap((operation) =>
    [...asksOf(input.definition, operation)].flatMap((ask) => {
      const target = operations.get(textAt(ask.ask, "operationId") ?? "");
      // PP-DYN-01 says that there is none.
      if (!target) return [];
      return wrongParameters(takenOf(target), takenOf(operation), ask).map((wrong) => ({
        at: ask.at,
        message: `${ask.form} ${wrong}`,
      }));
    }),
  );
}

/** The rule on what an operation is given that is asked for a drop-down or a shape. */
export const dynamicParameterRules: readonly Rule[] = [
  {
    id: "PP-DYN-04",
    severity: "warning",
    source: sources.extensions,
    reason:
      "What a drop-down or a shape gives is a parameter of the operation that it asks, and comes from one of its own.",
    check,
  },
];
