import { type JsonObject, listAt, objectAt, textAt } from "../../../kit/json-access.ts";
import type { Breach, LintInput } from "../rule.ts";

/** Parameters of one way to connect: the plain ones, or those of a set. */
export interface ParameterSet {
  readonly at: string;
  readonly parameters: JsonObject;
}

/** Every set of connection parameters, the plain one included. */
export function parameterSets(properties: JsonObject | undefined): ParameterSet[] {
  const sets = listAt(objectAt(properties, "connectionParameterSets"), "values").map((set) => ({
    at: textAt(set, "name") ?? "set",
    parameters: objectAt(set, "parameters"),
  }));
  return [{ at: "connectionParameters", parameters: objectAt(properties, "connectionParameters") }, ...sets];
}

/** OAuth settings of a connection parameter, with what stands around them. */
export interface OAuthSetting {
  readonly settings: JsonObject;
  readonly provider: string;
  readonly custom: JsonObject;
  readonly set: ParameterSet;
}

/** One breach for each OAuth setting of which `broken` says something. */
export function eachSetting(input: LintInput, broken: (setting: OAuthSetting) => string | undefined): Breach[] {
  return parameterSets(input.properties).flatMap((set) =>
    Object.entries(set.parameters).flatMap(([name, parameter]) => {
      if (textAt(parameter, "type") !== "oauthSetting") return [];
      const settings = objectAt(parameter, "oAuthSettings");
      const message = broken({
        settings,
        provider: (textAt(settings, "identityProvider") ?? "").toLowerCase(),
        custom: objectAt(settings, "customParameters"),
        set,
      });
      return message === undefined ? [] : [{ at: `${set.at} ${name}`, message }];
    }),
  );
}

/** `{ value }` of a custom parameter, or an empty text. */
export function valueOf(custom: JsonObject, name: string): string {
  return textAt(objectAt(custom, name), "value") ?? "";
}

/** Whether an object has a member of this name, without case: so does the platform look names up. */
export function hasName(object: JsonObject, name: string): boolean {
  const wanted = name.trim().toLowerCase();
  return Object.keys(object).some((own) => own.toLowerCase() === wanted);
}

/** Whether a connection parameter is shown and has to be filled in. */
export function isAsked(parameters: JsonObject, name: string): boolean {
  const constraints = objectAt(objectAt(objectAt(parameters, name), "uiDefinition"), "constraints");
  return (
    name in parameters &&
    String(constraints["required"]) === "true" &&
    String(constraints["hidden"] ?? "false") === "false"
  );
}
