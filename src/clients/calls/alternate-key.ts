import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import { PathParameterInvalid } from "../../errors/path-parameter-invalid.ts";
import { textsAt } from "../../kit/json-access.ts";
import { printLiteral } from "../../odata/literals/print-literal.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { shapeOf } from "../tables/entity-shape.ts";
import type { CallValues } from "./call-values.ts";
import type { ClientContext } from "./client-context.ts";

/** The key of the record that a path ends with: `({accountid})`. */
const lastKey = /\([^()]*\{[^()]*\)$/;

/**
 * Signs with which a record is stored and not found again by an alternate key: an answer 404 would be taken for "there is
 * none".
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/define-alternate-keys-entity#create-alternate-keys
 */
const unfindable = /[/<>*%&:\\?+]/;

/**
 * The path of a record in front of its key.
 *
 * @throws {ArgumentInvalid} when it ends with none, the service knows no other keys, or the key was given too
 */
export function withoutKey({ habits }: ClientContext, { method, path }: FoundOperation, values: CallValues): string {
  if (!habits.alternateKeys)
    throw new ArgumentInvalid(method, path, "this service knows no alternate keys: leave alternateKey out.");
  const [key] = lastKey.exec(path) ?? [];
  if (key === undefined)
    throw new ArgumentInvalid(
      method,
      path,
      "alternateKey names the record that a path ends with, and this one ends with no key.",
    );
  const own = [...key.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const given = own.find((name) => values[name] !== undefined);
  if (given !== undefined)
    throw new ArgumentInvalid(method, path, `alternateKey and ${given} both name the record: give one of them.`);
  return path.slice(0, -key.length);
}

/** The schema of the record that a path leads to. */
function recordOf({ row, table, path }: FoundOperation): string | undefined {
  return row.body ?? row.record ?? table.paths[path]?.GET?.record;
}

/** What is said of a field; nothing of those that objects have by themselves. */
const ofField = <T>(said: Readonly<Record<string, T>> | undefined, field: string): T | undefined =>
  said && Object.hasOwn(said, field) ? said[field] : undefined;

/** Refuses fields that are no key of the table, where the spec says which there are. */
function checkFields(operation: FoundOperation, fields: readonly string[]): void {
  const { method, path, table } = operation;
  const record = recordOf(operation);
  const known = textsAt(record === undefined ? undefined : table.entities[record], "alternateKeys");
  const isKey = (key: string): boolean => {
    const own = key.split(" ");
    return own.length === fields.length && own.every((field) => fields.includes(field));
  };
  if (known.length === 0 || known.some(isKey)) return;
  const keys = known.map((key) => key.replaceAll(" ", " and ")).join(", or ");
  throw new ArgumentInvalid(method, path, `there is no alternate key of ${fields.join(" and ")}: expected ${keys}.`);
}

/**
 * Writes an alternate key as it stands in an address: `(accountnumber='A1',_primarycontactid_value=…)`.
 *
 * @throws {ArgumentInvalid} for fields that are no alternate key of the table
 * @throws {PathParameterInvalid} for a value that does not fit its field, or that the service finds nothing by
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/use-alternate-key-reference-record
 */
export function printAlternateKey(operation: FoundOperation, key: Readonly<Record<string, unknown>>): string {
  const fields = Object.keys(key);
  checkFields(operation, fields);
  const { kinds, types } = shapeOf(operation.table, recordOf(operation));
  const parts = fields.map((field) => {
    const value = key[field];
    if (value === undefined || value === null) throw new PathParameterInvalid(field, "is missing");
    if (typeof value === "string" && !value.isWellFormed())
      throw new PathParameterInvalid(field, "has half of a surrogate pair, which no address can hold");
    const kind = ofField(kinds, field) ?? (ofField(types, field) === "text" ? "string" : undefined);
    if ((kind === undefined || kind === "string") && typeof value === "string" && unfindable.test(value))
      throw new PathParameterInvalid(field, "has one of / < > * % & : \\ ? +, by which Dataverse finds no record");
    try {
      return `${encodeURIComponent(field)}=${encodeURIComponent(printLiteral("v4", kind, value))}`;
    } catch (error) {
      if (!(error instanceof LiteralInvalid)) throw error;
      throw new PathParameterInvalid(field, `is no ${error.kind}: ${error.advice}`, { cause: error });
    }
  });
  return `(${parts.join(",")})`;
}
