import { isObject, type JsonObject } from "../../../kit/json-access.ts";
import type { QueryType } from "../model/entity-type.ts";
import { QueryRefusal } from "../refusal.ts";
import type { RefuseValue } from "./read-value.ts";

/** Whether a body may say what a field holds: it is taken, passed over in silence, or refused. */
export type WriteRight = "taken" | "passed over" | "refused";

/** What a type and its service say of a body. `F` is a field, `V` a value as the service holds it. */
export interface BodyRules<F, V> {
  /** The field of a name. */
  field(name: string): F | undefined;
  /** Whether a name leads to other records. */
  leadsOn?(name: string): boolean;
  /** Names that say nothing of the record. @default those of annotations, which have an `@` */
  isSilent?(name: string): boolean;
  /** The name that a sent one means. @default itself */
  spell?(sent: string): string;
  /** What becomes of a name that the type does not have: an open type says how its value is kept. @default "refused" */
  readonly strange?: "refused" | "passed over" | ((value: unknown) => V);
  right(field: F): WriteRight;
  read(value: unknown, field: F): V;
  /** Takes records that come along; false where the service takes none. @default none */
  deep?(name: string, value: unknown): boolean;
  /** Names that must be there; of those that a client may not send none is demanded. @default none */
  readonly required?: readonly string[];
  /** @default no value, or null */
  isMissing?(value: unknown): boolean;
  readonly refuse: RefuseValue;
}

/** Reads a JSON object out of a body. */
export function parseJsonObject(text: string): JsonObject {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new QueryRefusal("bad-body", "The body is not valid JSON.");
  }
  if (!isObject(body)) throw new QueryRefusal("bad-body", "The body must be a JSON object.");
  return body;
}

/**
 * Takes the values out of a body, and refuses the first thing that does not fit: names that do not exist before any value
 * is looked at, and what is missing last.
 */
export function readBody<F, V>(body: JsonObject, rules: BodyRules<F, V>): Record<string, V> {
  const { strange = "refused", leadsOn = () => false, refuse } = rules;
  const said = namesIn(body, rules);
  const values: Record<string, V> = {};
  for (const [name, value] of said) {
    const field = rules.field(name);
    const right = field === undefined ? "taken" : rules.right(field);
    if (right === "passed over") continue;
    if (right === "refused") refuse("read-only", name);
    if (leadsOn(name)) {
      if (!rules.deep?.(name, value)) refuse("deep", name);
    } else if (field !== undefined) values[name] = rules.read(value, field);
    else if (typeof strange === "function") values[name] = strange(value);
  }
  refuseMissing(said, rules);
  return values;
}

/** What the body says, by the type's own names. */
function namesIn<F, V>(body: JsonObject, rules: BodyRules<F, V>): ReadonlyMap<string, unknown> {
  const { strange = "refused", leadsOn = () => false, isSilent = (name: string) => name.includes("@") } = rules;
  const said = new Map<string, unknown>();
  for (const [sent, value] of Object.entries(body)) {
    if (isSilent(sent)) continue;
    const name = rules.spell?.(sent) ?? sent;
    if (strange === "refused" && rules.field(name) === undefined && !leadsOn(name)) rules.refuse("unknown", sent);
    // Of two spellings the right one counts.
    if (name === sent || !Object.hasOwn(body, name)) said.set(name, value);
  }
  return said;
}

/** Demands what must be there; a service does not demand what its clients may not send. */
function refuseMissing<F, V>(said: ReadonlyMap<string, unknown>, rules: BodyRules<F, V>): void {
  const { required = [], isMissing = (value: unknown) => value === undefined || value === null } = rules;
  const missing = required.filter((name) => {
    const field = rules.field(name);
    return isMissing(said.get(name)) && (field === undefined || rules.right(field) === "taken");
  });
  const [first] = missing;
  if (first !== undefined) rules.refuse("missing", first, missing);
}

/** The name of a type that a sent one means, whatever its case; else as it was sent. */
export function spelledAs(sent: string, { fields, navigations }: QueryType): string {
  if (fields.has(sent) || navigations.has(sent)) return sent;
  const wanted = sent.toLowerCase();
  return [...fields.keys(), ...navigations.keys()].find((name) => name.toLowerCase() === wanted) ?? sent;
}
