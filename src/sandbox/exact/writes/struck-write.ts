import type { EntitySet } from "../model/entity-set.ts";
import type { Value } from "../model/field.ts";
import type { ApiCall } from "../requests/call.ts";

const sentence = "The document could not be created.";

/** Names of fields and of lines that a create loses by a fault (fact 200). */
export function lossesOf({ effect }: Pick<ApiCall, "effect">): ReadonlySet<string> {
  return new Set(effect?.kind === "loses" ? effect.fields : []);
}

/** What the answer to a write says of its own failure by a fault (fact 198). */
export function failureOf({ effect }: Pick<ApiCall, "effect">, set: EntitySet): Readonly<Record<string, Value>> {
  if (effect?.kind !== "fails-inside") return {};
  const field = set.fields.find(({ name, tellsFailure }) => tellsFailure && name === (effect.field ?? name));
  if (!field) return {};
  return { [field.name]: field.type === "integer" ? 1 : (effect.says ?? sentence) };
}
