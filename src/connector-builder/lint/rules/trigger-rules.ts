import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../../kit/json-access.ts";
import { type Breach, type LintInput, type LintOperation, type Rule, sources } from "../rule.ts";
import { expandSchema, schemaAt, successSchema } from "./walk-schemas.ts";

/** A property that takes the callback's address, and how it is reached. */
interface UrlPlace {
  readonly name: string;
  readonly isText: boolean;
  readonly required: boolean;
  readonly internal: boolean;
}

/** Every property of the body that is marked `x-ms-notification-url`. */
function urlPlaces(definition: JsonObject, { parameters }: LintOperation): UrlPlace[] {
  const below = (schema: unknown, name: string, required: boolean, internal: boolean, depth: number): UrlPlace[] => {
    const target = expandSchema(definition, schema);
    if (!target || depth > 12) return [];
    const hidden = internal || target["x-ms-visibility"] === "internal";
    const own =
      target["x-ms-notification-url"] === true
        ? [{ name, isText: target["type"] === "string", required, internal: hidden }]
        : [];
    const needed = listAt(target, "required");
    return [
      ...own,
      ...Object.entries(objectAt(target, "properties")).flatMap(([key, property]) =>
        below(property, key, required && needed.includes(key), hidden, depth + 1),
      ),
    ];
  };
  return parameters
    .filter((parameter) => parameter["in"] === "body")
    .flatMap((parameter) =>
      below(
        parameter["schema"],
        "body",
        parameter["required"] === true,
        parameter["x-ms-visibility"] === "internal",
        0,
      ),
    );
}

function pollingPolicies({ properties }: LintInput): JsonObject[] {
  return listAt(properties, "policyTemplateInstances")
    .filter((policy) => textAt(policy, "templateId")?.toLowerCase() === "pollingtrigger")
    .map((policy) => objectAt(policy, "parameters"));
}

/** Whether the service or the script itself answers with what to ask next: 202, with the state in `Location`. */
function keepsState({ properties, script = "" }: LintInput, { id, operation }: LintOperation): boolean {
  if ("202" in objectAt(operation, "responses")) return true;
  const own = textsAt(properties, "scriptOperations");
  return /\bHeaders\??\.Location\s*=/.test(script) && (own.length === 0 || own.includes(id));
}

/** Triggers that are called back, with where the callback's address goes. */
function webhooks(input: LintInput): { trigger: LintOperation; places: UrlPlace[] }[] {
  return input.operations
    .filter(({ operation }) => "x-ms-trigger" in operation)
    .map((trigger) => ({ trigger, places: urlPlaces(input.definition, trigger) }))
    .filter(({ trigger, places }) => places.length > 0 || "x-ms-notification-content" in trigger.item);
}

/** Rules on triggers. */
export const triggerRules: readonly Rule[] = [
  {
    id: "PP-TRG-01",
    severity: "error",
    source: sources.webhooks,
    reason: "A webhook trigger says what the callback brings and which text takes its address.",
    check: (input) =>
      webhooks(input).flatMap(({ trigger: { id, item }, places }) => [
        ...("x-ms-notification-content" in item
          ? []
          : [{ at: id, message: "has no x-ms-notification-content beside it" }]),
        ...(places.some(({ isText }) => isText)
          ? []
          : [{ at: id, message: "has no text with x-ms-notification-url in its body" }]),
      ]),
  },
  {
    id: "PP-TRG-02",
    severity: "warning",
    source: sources.webhooks,
    reason: "The platform fills the address in, so it is required and hidden.",
    check: (input) =>
      webhooks(input).flatMap(({ trigger: { id }, places }) =>
        places
          .filter(({ required, internal }) => !required || !internal)
          .map(({ name, required }) => ({
            at: `${id} ${name}`,
            message: required ? "is shown to makers" : "is not required all the way down",
          })),
      ),
  },
  {
    id: "PP-TRG-03",
    severity: "warning",
    source: sources.webhooks,
    reason: "Without an operation that ends it, a subscription outlives its flow.",
    check: (input) =>
      webhooks(input).flatMap(({ trigger: { id, path } }) => {
        // The address of the subscription comes in Location: it may lie elsewhere than the path that makes it.
        const ends = input.operations.filter(
          (other) =>
            other.method === "delete" && (other.path.startsWith(path) || /hook|subscription/i.test(other.path)),
        );
        if (ends.length === 0) return [{ at: id, message: "no DELETE ends a subscription" }];
        return ends.some(({ operation }) => operation["x-ms-visibility"] === "internal")
          ? []
          : [{ at: id, message: `${ends[0]?.id} is shown to makers` }];
      }),
  },
  {
    id: "PP-TRG-04",
    severity: "error",
    source: sources.extensions,
    reason: "A trigger fires once a row, or once a list.",
    check: (input) =>
      input.operations.flatMap(({ id, operation, item }): Breach[] => {
        if (!("x-ms-trigger" in operation)) return [];
        const kind = operation["x-ms-trigger"];
        if (kind !== "single" && kind !== "batch")
          return [{ at: id, message: "x-ms-trigger has to be single or batch" }];
        const content = expandSchema(
          input.definition,
          objectAt(item, "x-ms-notification-content")["schema"] ?? successSchema(operation),
        );
        const holdsList =
          content?.["type"] === "array" ||
          Object.values(objectAt(content, "properties")).some(
            (property) => expandSchema(input.definition, property)?.["type"] === "array",
          );
        return kind === "batch" && !holdsList
          ? [{ at: id, message: "is a batch without a list", severity: "warning" }]
          : [];
      }),
  },
  {
    id: "PP-TRG-05",
    severity: "warning",
    source: sources.polling,
    reason:
      "A trigger that is not called back asks again and again, which a policy arranges, or 202 with the state in Location.",
    check: (input) => {
      const called = new Set(webhooks(input).map(({ trigger }) => trigger.id));
      return input.operations
        .filter(({ id, operation }) => "x-ms-trigger" in operation && !called.has(id))
        .flatMap((trigger) => {
          const { id, operation, parameters } = trigger;
          const policy = pollingPolicies(input).find((candidate) =>
            textsAt(candidate, "x-ms-apimTemplate-operationName").includes(id),
          );
          if (!policy) return keepsState(input, trigger) ? [] : [{ at: id, message: "is in no policy pollingtrigger" }];
          const path = /^@triggerBody\(\)\.?(.*)$/
            .exec(textAt(policy, "x-ms-apimTemplateParameter.triggerDataPath") ?? "")?.[1]
            ?.replaceAll(".", "/");
          const rows = path === undefined ? undefined : schemaAt(input.definition, successSchema(operation), path);
          const asked = objectAt(policy, "x-ms-apimTemplateParameter.triggerConfig");
          const missing = Object.keys(asked).filter(
            (name) =>
              !parameters.some(
                (parameter) =>
                  parameter["in"] === "query" &&
                  parameter["name"] === name &&
                  parameter["x-ms-visibility"] === "internal",
              ),
          );
          return [
            ...(rows === undefined || (isObject(rows) && rows["type"] !== "array")
              ? [{ at: id, message: "its triggerDataPath leads to no list of the answer" }]
              : []),
            ...missing.map((name) => ({ at: id, message: `${name} is no hidden parameter of the query` })),
          ];
        });
    },
  },
];
