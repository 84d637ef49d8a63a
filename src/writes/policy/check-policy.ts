import type { ClientCore } from "../../clients/core/client-core.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import { WriteInvalid } from "../../errors/write-invalid.ts";
import { isObject } from "../../kit/json-access.ts";
import { meant } from "../../kit/meant.ts";
import type { PolicyRule, WritePolicy } from "./write-policy.ts";

/** Every name of a rule, which the compiler holds against it. */
const conditions: Readonly<Record<keyof PolicyRule, true>> = {
  decision: true,
  service: true,
  company: true,
  path: true,
  effect: true,
  amount: true,
  perDay: true,
  name: true,
};
const decisions = ["auto", "person", "never"];
const effects = ["read", "draft", "change", "post", "destroy"];

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** The first slip in a rule, as the rest of a sentence that begins with it. */
function slipIn(rule: PolicyRule, services: readonly string[]): string | undefined {
  const strange = Object.keys(rule).find((name) => !Object.hasOwn(conditions, name));
  if (strange !== undefined) return `has ${meant(strange, Object.keys(conditions))}, which is no condition`;
  const { decision, service, company, path, effect, amount, perDay, name }: Readonly<Record<string, unknown>> = {
    ...rule,
  };
  const one = (what: string, value: unknown, known: readonly string[]): string | undefined =>
    known.includes(String(value))
      ? undefined
      : `has the ${what} ${meant(String(value), known)}, which is none: ${known.join(", ")}`;
  if (decision === undefined) return "has no decision: auto, person or never";
  const ofDecision = one("decision", decision, decisions);
  if (ofDecision !== undefined) return ofDecision;
  if (service !== undefined && !services.includes(String(service))) return one("service", service, services);
  if (company !== undefined && !isText(company) && !Number.isSafeInteger(company))
    return "has a company that is neither a text nor a whole number";
  if (path !== undefined && !isText(path)) return "has a path that is no text";
  const given = [effect ?? []].flat();
  if (effect !== undefined && given.length === 0) return "has an empty list of effects, which nothing meets";
  const wrong = given.find((each) => !effects.includes(String(each)));
  if (wrong !== undefined) return one("effect", wrong, effects);
  if (amount !== undefined) {
    const { field, atMost, ...more } = isObject(amount) ? amount : {};
    const [other] = Object.keys(more);
    if (other !== undefined) return `has an amount with ${meant(other, ["field", "atMost"])}, which is no part of it`;
    if (!isText(field) || !(typeof atMost === "number" && atMost >= 0))
      return "has an amount without a field, or without an atMost of 0 or more";
  }
  if (perDay === undefined) return undefined;
  if (!(Number.isSafeInteger(perDay) && Number(perDay) >= 0)) return "has a perDay that is no whole number of writes";
  return isText(name) ? undefined : "counts a day and has no name to count under";
}

/**
 * Checks rules before the first write: one with a slip of the pen would be met by everything, or by nothing.
 *
 * @param services names under which writes are stored
 * @throws {WriteInvalid} for the first rule that is none
 */
export function checkPolicy(policy: WritePolicy, services: readonly string[]): void {
  for (const [at, rule] of policy.entries()) {
    const slip = isObject(rule) ? slipIn(rule, services) : "is no rule";
    if (slip !== undefined) throw new WriteInvalid(`policy[${at}] ${slip}.`);
  }
}

const verbs = ["create", "update", "remove", "run"] as const;

/** Whether a client writes at a path. */
async function hasPath({ writes }: ClientCore, path: string): Promise<boolean> {
  for (const verb of verbs)
    try {
      await writes.operation(verb, path);
      return true;
    } catch (error) {
      if (!hasErrorCode(error, "ARGUMENT_INVALID")) throw error;
    }
  return false;
}

/**
 * Checks the paths of rules against what the clients know, which has to be loaded for it.
 *
 * @throws {WriteInvalid} for the first one that no client writes at
 */
export async function checkPaths(
  policy: WritePolicy,
  services: readonly string[],
  coreOf: (service: string) => Promise<ClientCore>,
): Promise<void> {
  for (const [at, { path, service }] of policy.entries()) {
    if (path === undefined) continue;
    const cores = await Promise.all((service === undefined ? services : [service]).map(coreOf));
    const found = await Promise.all(cores.map((core) => hasPath(core, path)));
    if (!found.includes(true))
      throw new WriteInvalid(
        `policy[${at}] has the path ${path}, at which ${service ?? services.join(", ")} writes nothing: take one of the spec as it is written there, with its braces.`,
      );
  }
}
