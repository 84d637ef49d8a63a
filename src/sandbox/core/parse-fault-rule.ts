import { validateHeaderName, validateHeaderValue } from "node:http";
import { SandboxFaultInvalid } from "../../errors/sandbox-fault-invalid.ts";
import { isObject, valueAt } from "../../kit/json-access.ts";
import type { FaultEffect, FaultRule, WorkBehind } from "./fault-rule.ts";
import { isServiceName, serviceNames } from "./service-names.ts";

/** A rule with its defaults filled in. */
export interface ParsedFaultRule {
  readonly matches: (call: FaultCall) => boolean;
  readonly nth: number;
  readonly count: number;
  readonly probability: number;
  readonly effect: FaultEffect;
}

/** What a rule can see of a call. */
export interface FaultCall {
  readonly service: string;
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
}

/** Names that a rule may use: one with a slip of the pen would strike nothing. */
export interface KnownNames {
  /** Whether a service has this operation. */
  isOperation(name: string): boolean;
  /** Whether a create can lose a field, or lines, of this name; any create unless an operation is named. */
  canLose(name: string, operation: string | undefined): boolean;
  /** Whether the answer to a write can tell of a failure in a field of this name; to any write unless one is named. */
  canTellFailure(name: string, operation: string | undefined): boolean;
}

/** Takes every name. */
export const anyName: KnownNames = { isOperation: () => true, canLose: () => true, canTellFailure: () => true };

type Fields = Readonly<Record<string, unknown>>;

const effectFields: Readonly<Record<FaultEffect["kind"], readonly string[]>> = {
  answer: ["status", "headers", "body", "work", "delayMs"],
  "html-page": ["status", "work", "delayMs"],
  "slow-work": ["delayMs"],
  "slow-first-byte": ["delayMs"],
  "slow-body": ["pauseMs", "firstBytes"],
  cut: ["when", "delayMs"],
  "malformed-json": [],
  "fails-inside": ["field", "says"],
  loses: ["fields"],
  alters: ["chance"],
  token: ["as"],
  "claims-challenge": ["claims", "onlyCapable"],
};

const bodiless: readonly number[] = [204, 205, 304];

/** Headers that say where an answer ends: with another value than the sandbox's own it would have none, or two. */
const framing = new Set(["content-length", "transfer-encoding"]);

/**
 * Reads a rule as a caller or another process wrote it.
 * @throws {SandboxFaultInvalid} when anything in it is unknown or out of range
 */
export function parseFaultRule(value: FaultRule | unknown, known: KnownNames): ParsedFaultRule {
  const rule = fieldsOf(value, "the rule", ["operation", "service", "nth", "count", "probability", "effect"]);
  const { service } = rule;
  if (service !== undefined && !isServiceName(service))
    throw bad("service", `is ${show(service)}; use one of ${serviceNames.join(", ")}.`);
  const operation = operationTest(rule.operation, (name) => known.isOperation(name));
  const effect = parseEffect(rule.effect);
  checkFields(effect, rule.operation, known);
  return {
    matches: (call) => (service === undefined || call.service === service) && operation(call),
    nth: number(rule, "nth", { least: 1, whole: true }) ?? 1,
    count: number(rule, "count", { least: 1, whole: true }) ?? (rule.nth === undefined ? Infinity : 1),
    probability: number(rule, "probability", { least: 0, most: 1 }) ?? 1,
    effect,
  };
}

/** Refuses names of fields that the calls which the rule strikes do not have. */
function checkFields(effect: FaultEffect, operation: unknown, known: KnownNames): void {
  const named = typeof operation === "string" && patternOf(operation) === undefined ? operation : undefined;
  const who = named ?? "Exact Online";
  const strange = effect.kind === "loses" ? effect.fields.find((name) => !known.canLose(name, named)) : undefined;
  if (strange !== undefined)
    throw bad(
      "effect.fields",
      `has ${show(strange)}, which no create of ${who} can lose: give fields that callers write, or names of lines, as the spec spells them.`,
    );
  if (effect.kind === "fails-inside" && effect.field !== undefined && !known.canTellFailure(effect.field, named))
    throw bad("effect.field", `is ${show(effect.field)}, in which no write of ${who} tells of a failure (x-failure).`);
}

function operationTest(value: unknown, isOperation: (name: string) => boolean): (call: FaultCall) => boolean {
  if (value === undefined) return () => true;
  const pattern =
    value instanceof RegExp ? new RegExp(value.source, value.flags.replace(/[gy]/g, "")) : patternOf(value);
  if (pattern)
    return (call) =>
      (call.operation !== undefined && pattern.test(call.operation)) || pattern.test(`${call.method} ${call.path}`);
  if (typeof value !== "string" || value === "")
    throw bad("operation", `is ${show(value)}; give an operationId or a regular expression between slashes.`);
  if (!isOperation(value))
    throw bad(
      "operation",
      `is ${show(value)}, which no service has; see the operationIds of the specs, or give a regular expression between slashes.`,
    );
  return (call) => call.operation === value;
}

function patternOf(value: unknown): RegExp | undefined {
  const parts = typeof value === "string" ? /^\/(.+)\/([imsu]*)$/s.exec(value) : null;
  if (!parts) return undefined;
  try {
    return new RegExp(parts[1] ?? "", parts[2]);
  } catch {
    throw bad("operation", `is ${show(value)}, which is no regular expression.`);
  }
}

function parseEffect(value: unknown): FaultEffect {
  const kind = valueAt(value, "kind");
  if (!isEffectKind(kind))
    throw bad("effect.kind", `is ${show(kind)}; use one of ${Object.keys(effectFields).join(", ")}.`);
  const effect = fieldsOf(value, "effect", ["kind", ...effectFields[kind]]);
  const at = "effect.";
  switch (kind) {
    case "answer": {
      const status = required(number(effect, "status", { least: 200, most: 599, whole: true }, at), "effect.status");
      const headers = headersOf(effect.headers);
      const { body } = effect;
      if (body !== undefined && typeof body !== "string") throw bad("effect.body", `is ${show(body)}; give text.`);
      if (body && bodiless.includes(status))
        throw bad("effect.body", `cannot go with status ${status}, which has no body.`);
      return { kind, status, ...(headers && { headers }), ...(body !== undefined && { body }), ...workBehind(effect) };
    }
    case "html-page": {
      const status = number(effect, "status", { least: 200, most: 599, whole: true }, at) ?? 502;
      if (bodiless.includes(status))
        throw bad("effect.status", `is ${status}, which has no body: no page goes with it.`);
      return { kind, status, ...workBehind(effect) };
    }
    case "slow-work":
    case "slow-first-byte":
      return { kind, delayMs: delayOf(effect) };
    case "slow-body": {
      const firstBytes = number(effect, "firstBytes", { least: 0, whole: true }, at) ?? 1;
      return { kind, pauseMs: required(number(effect, "pauseMs", { least: 0 }, at), "effect.pauseMs"), firstBytes };
    }
    case "cut": {
      const when = oneOf(effect.when, "effect.when", ["before-work", "after-work", "in-body", "work-later"]);
      if (when === "work-later") return { kind, when, delayMs: delayOf(effect) };
      refuseDelay(effect, 'when "work-later"');
      return { kind, when };
    }
    case "malformed-json":
      return { kind };
    case "fails-inside": {
      const [field, says] = [optionalText(effect, "field"), optionalText(effect, "says")];
      return { kind, ...(field !== undefined && { field }), ...(says !== undefined && { says }) };
    }
    case "loses": {
      const { fields } = effect;
      const names = Array.isArray(fields) ? fields.filter((name) => typeof name === "string" && name !== "") : [];
      if (!Array.isArray(fields) || names.length === 0 || names.length < fields.length)
        throw bad("effect.fields", `is ${show(fields)}; give a list of field names.`);
      return { kind, fields: names };
    }
    case "alters":
      return { kind, chance: required(number(effect, "chance", { least: 0, most: 1 }, at), "effect.chance") };
    case "token":
      return { kind, as: oneOf(effect.as, "effect.as", ["expired", "revoked"]) };
    case "claims-challenge": {
      const { claims, onlyCapable = false } = effect;
      if (claims !== undefined && !isJson(claims)) throw bad("effect.claims", "must be the text of a JSON object.");
      if (typeof onlyCapable !== "boolean")
        throw bad("effect.onlyCapable", `is ${show(onlyCapable)}; give true or false.`);
      return { kind, onlyCapable, ...(claims !== undefined && { claims }) };
    }
  }
}

const delayOf = (effect: Fields): number =>
  required(number(effect, "delayMs", { least: 0 }, "effect."), "effect.delayMs");

function refuseDelay(effect: Fields, where: string): void {
  if (effect.delayMs !== undefined) throw bad("effect.delayMs", `goes only with ${where}.`);
}

function workBehind(effect: Fields): WorkBehind {
  const work = effect.work === undefined ? "none" : oneOf(effect.work, "effect.work", ["none", "done", "later"]);
  if (work === "later") return { work, delayMs: delayOf(effect) };
  refuseDelay(effect, 'work "later"');
  return { work };
}

function isEffectKind(value: unknown): value is FaultEffect["kind"] {
  return typeof value === "string" && Object.hasOwn(effectFields, value);
}

function fieldsOf(value: unknown, name: string, allowed: readonly string[]): Fields {
  if (!isObject(value)) throw bad(name, `is ${show(value)}; give an object.`);
  const unknown = Object.keys(value).find((key) => !allowed.includes(key));
  if (unknown !== undefined)
    throw bad(name === "effect" ? `effect.${unknown}` : unknown, `is unknown; ${name} takes ${allowed.join(", ")}.`);
  return Object.fromEntries(Object.entries(value));
}

function number(
  fields: Fields,
  key: string,
  range: { least: number; most?: number; whole?: boolean },
  at = "",
): number | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  const { least, most = Number.MAX_SAFE_INTEGER, whole = false } = range;
  if (typeof value === "number" && value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
  const limits = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  throw bad(`${at}${key}`, `is ${show(value)}; give a ${whole ? "whole " : ""}number ${limits}.`);
}

function optionalText(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  if (value === undefined || (typeof value === "string" && value !== "")) return value;
  throw bad(`effect.${key}`, `is ${show(value)}; give text.`);
}

function required<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw bad(field, "is missing.");
  return value;
}

function oneOf<T extends string>(value: unknown, field: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw bad(field, `is ${show(value)}; use one of ${choices.join(", ")}.`);
  return found;
}

/** Headers that end up on the wire as they are: a rule that Node could not send would strike as a failure of the sandbox. */
function headersOf(value: unknown): Readonly<Record<string, string>> | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw bad("effect.headers", `is ${show(value)}; give an object of header names with text values.`);
  const pairs = Object.entries<unknown>({ ...value }).map(([name, text]): [string, string] => {
    if (typeof text !== "string") throw bad("effect.headers", `has ${show(name)} without a text.`);
    if (framing.has(name.toLowerCase()))
      throw bad("effect.headers", `has ${show(name)}, which the sandbox sets; to break a body use cut or slow-body.`);
    try {
      validateHeaderName(name);
      validateHeaderValue(name, text);
      new Headers([[name, text]]);
    } catch {
      throw bad("effect.headers", `has ${show(name)}, of which the name or the text cannot be sent as a header.`);
    }
    return [name, text];
  });
  return Object.fromEntries(pairs);
}

function isJson(value: unknown): value is string {
  try {
    return typeof value === "string" && typeof JSON.parse(value) === "object";
  } catch {
    return false;
  }
}

function show(value: unknown): string {
  return value === undefined ? "missing" : (JSON.stringify(value) ?? String(value));
}

function bad(field: string, problem: string): SandboxFaultInvalid {
  return new SandboxFaultInvalid(field, problem);
}
