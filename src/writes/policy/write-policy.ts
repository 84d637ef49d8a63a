import { WriteInvalid } from "../../errors/write-invalid.ts";
import { isObject, listAt } from "../../kit/json-access.ts";
import type { DayCap, NewWrite, WriteEffect } from "../store/write-record.ts";

/** Whether a write is sent by itself, waits for a person, or is not taken at all. */
export type PolicyDecision = "auto" | "person" | "never";

/** What is decided of the writes that meet all conditions. A condition that is left out is met by all. */
export interface PolicyRule {
  readonly decision: PolicyDecision;
  readonly service?: string;
  readonly company?: string | number;
  /** Path as in the spec. */
  readonly path?: string;
  readonly effect?: WriteEffect | readonly WriteEffect[];
  /**
   * Met by bodies whose amount is at most this, whatever its sign. `field` may lead through lists, `Lines/Amount`: then
   * it is the sum of all. A body without the field, or with a reference there, does not meet it.
   */
  readonly amount?: { readonly field: string; readonly atMost: number };
  /**
   * How many of these are sent a day (UTC) and company, at most; the others wait for the next day. Needs a name.
   * @default as many as there are
   */
  readonly perDay?: number;
  /** Under which days are counted, for all processes alike. */
  readonly name?: string;
}

/** Rules in their order: the first one whose conditions are met decides. */
export type WritePolicy = readonly PolicyRule[];

/** What stands behind every policy: what books, sends or destroys asks a person. */
export const defaultRules: WritePolicy = [{ effect: ["post", "destroy"], decision: "person" }, { decision: "auto" }];

/** What a rule looks at. */
export type JudgedWrite = Pick<NewWrite, "service" | "company" | "path" | "effect"> & { readonly body: unknown };

/** What is decided of a write. */
export interface Judgement {
  readonly decision: PolicyDecision;
  readonly cap: DayCap | undefined;
}

const conditions = ["decision", "service", "company", "path", "effect", "amount", "perDay", "name"];
const decisions: readonly unknown[] = ["auto", "person", "never"];
const effects: readonly unknown[] = ["read", "draft", "change", "post", "destroy"];

/**
 * Checks rules before the first write: a condition with a slip of the pen in its name would be met by everything.
 *
 * @throws {WriteInvalid} for the first rule that is none
 */
export function checkPolicy(policy: WritePolicy): void {
  for (const [at, rule] of policy.entries()) {
    const wrong = (what: string): WriteInvalid => new WriteInvalid(`policy[${at}] ${what}`);
    const strange = Object.keys(rule).find((name) => !conditions.includes(name));
    if (strange !== undefined) throw wrong(`has ${strange}, which is no condition: ${conditions.join(", ")}.`);
    if (!decisions.includes(rule.decision)) throw wrong("has no decision: auto, person or never.");
    if (rule.effect !== undefined && ![rule.effect].flat().every((one) => effects.includes(one)))
      throw wrong("has an effect that is none: read, draft, change, post, destroy.");
    if (rule.amount !== undefined && !(rule.amount.field !== "" && rule.amount.atMost >= 0))
      throw wrong("has an amount without a field, or without an atMost of 0 or more.");
    if (rule.perDay !== undefined && !(Number.isSafeInteger(rule.perDay) && rule.perDay >= 0))
      throw wrong("has a perDay that is no whole number of writes.");
    if (rule.perDay !== undefined && !rule.name) throw wrong("counts a day and has no name to count under.");
  }
}

/** Values that a path of fields leads to, through lists as well. */
function valuesAt(value: unknown, fields: readonly string[]): unknown[] {
  const [field, ...rest] = fields;
  if (field === undefined) return [value];
  const next = isObject(value) ? value[field] : undefined;
  const inside = Array.isArray(next) ? listAt(value, field) : [next];
  return inside.flatMap((one) => valuesAt(one, rest));
}

function amountOf(body: unknown, field: string): number | undefined {
  const values = valuesAt(body, field.split("/")).map((value) =>
    typeof value === "number" || (typeof value === "string" && value.trim() !== "") ? Number(value) : Number.NaN,
  );
  const sum = values.reduce((total, value) => total + Math.abs(value), 0);
  return values.length > 0 && Number.isFinite(sum) ? sum : undefined;
}

function meets(rule: PolicyRule, write: JudgedWrite): boolean {
  const { service, company, path, effect, amount } = rule;
  if (service !== undefined && service !== write.service) return false;
  if (company !== undefined && String(company) !== write.company) return false;
  if (path !== undefined && path !== write.path) return false;
  if (effect !== undefined && ![effect].flat().includes(write.effect)) return false;
  if (amount === undefined) return true;
  const found = amountOf(write.body, amount.field);
  return found !== undefined && found <= amount.atMost;
}

/** What a policy decides of a write. */
export function judge(policy: WritePolicy, write: JudgedWrite): Judgement {
  const rule = [...policy, ...defaultRules].find((one) => meets(one, write));
  const { decision = "person", perDay, name = "" } = rule ?? {};
  return { decision, cap: perDay === undefined ? undefined : { name, perDay } };
}
