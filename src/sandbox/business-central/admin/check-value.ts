import { isObject } from "../../../kit/json-access.ts";
import { deref, type SchemaObject, type SpecDocument } from "../../core/spec.ts";

/** Keywords that request bodies of this API use beside those that the sandbox reads everywhere. */
interface RequestSchema extends SchemaObject {
  readonly const?: unknown;
  readonly pattern?: string;
}

/** What is wrong with a value, and where. */
export interface ValueProblem {
  /** The property concerned, empty for the body itself. */
  readonly target: string;
  /** `shape`: text that is too long or has the wrong form; `value`: a wrong type or choice. */
  readonly kind: "missing" | "value" | "shape";
}

const formats: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  "date-time": /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
};

/** Holds a value against a schema and gives the first problem. Properties that the schema does not name are ignored. */
export function checkValue(
  document: SpecDocument,
  node: SchemaObject,
  value: unknown,
  target = "",
): ValueProblem | undefined {
  const schema: RequestSchema = deref(document, node);
  if (schema.oneOf && schema.oneOf.filter((part) => !checkValue(document, part, value, target)).length !== 1)
    return { target, kind: "value" };
  for (const part of schema.allOf ?? []) {
    const problem = checkValue(document, part, value, target);
    if (problem) return problem;
  }
  if (schema.const !== undefined && value !== schema.const) return { target, kind: "value" };
  if (schema.enum && !schema.enum.includes(value)) return { target, kind: "value" };
  if (schema.type !== undefined && schema.format !== "binary" && !hasType(value, schema.type))
    return { target, kind: "value" };
  if (typeof value === "string") return checkText(schema, value, target);
  if (Array.isArray(value))
    return schema.items && first(value, (item) => checkValue(document, schema.items ?? {}, item, target));
  return isObject(value) ? checkProperties(document, schema, value) : undefined;
}

function checkText(schema: RequestSchema, value: string, target: string): ValueProblem | undefined {
  const format = schema.format === undefined ? undefined : formats[schema.format];
  const bad =
    value.length > (schema.maxLength ?? Infinity) ||
    format?.test(value) === false ||
    (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value));
  return bad ? { target, kind: "shape" } : undefined;
}

function checkProperties(
  document: SpecDocument,
  schema: RequestSchema,
  value: Readonly<Record<string, unknown>>,
): ValueProblem | undefined {
  const missing = schema.required?.find((name) => isBlank(value[name]));
  if (missing !== undefined) return { target: missing, kind: "missing" };
  return first(Object.entries(schema.properties ?? {}), ([name, property]) =>
    value[name] === undefined || value[name] === null ? undefined : checkValue(document, property, value[name], name),
  );
}

/** The service treats null, and text of blanks, as missing. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function hasType(value: unknown, type: string | readonly string[]): boolean {
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return [type].flat().some((wanted) => wanted === own || (wanted === "integer" && Number.isInteger(value)));
}

function first<T>(values: readonly T[], check: (value: T) => ValueProblem | undefined): ValueProblem | undefined {
  for (const value of values) {
    const problem = check(value);
    if (problem) return problem;
  }
  return undefined;
}
