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
   * it is the sum of all. A body without the field, or with a reference there, does not meet it. Of an `auto` rule it is a
   * limit: what the rule is for but for its amount asks a person, unless another rule of yours decides.
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

/** Whether a rule is for a write, whatever its amount. */
function isFor({ service, company, path, effect }: PolicyRule, write: JudgedWrite): boolean {
  if (service !== undefined && service !== write.service) return false;
  if (company !== undefined && String(company) !== write.company) return false;
  if (path !== undefined && path !== write.path) return false;
  return effect === undefined || [effect].flat().includes(write.effect);
}

function meets(rule: PolicyRule, write: JudgedWrite): boolean {
  if (!isFor(rule, write)) return false;
  if (rule.amount === undefined) return true;
  const found = amountOf(write.body, rule.amount.field);
  return found !== undefined && found <= rule.amount.atMost;
}

/** Stands before those for all where a rule lets writes go up to an amount: it would limit nothing otherwise. */
const aboveTheAmount: PolicyRule = { decision: "person" };

/** What a policy decides of a write. */
export function judge(policy: WritePolicy, write: JudgedWrite): Judgement {
  const isLimited = policy.some((one) => one.decision === "auto" && one.amount !== undefined && isFor(one, write));
  const rules = [...policy, ...(isLimited ? [aboveTheAmount] : defaultRules)];
  const { decision = "person", perDay, name = "" } = rules.find((one) => meets(one, write)) ?? {};
  return { decision, cap: perDay === undefined ? undefined : { name, perDay } };
}
