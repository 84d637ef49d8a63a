import { type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";

/** What a person has to be told about signing in, read from `apiProperties.json`. */
export interface SignInFacts {
  /** `aad`, `oauth2generic`, `oauth2`, or empty when there is no OAuth. */
  readonly provider: string;
  /** Addresses and other settings, by the names of the file. */
  readonly custom: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  /** Whether a policy puts `Bearer` before the key of a connection. */
  readonly bearer: boolean;
  /** Whether an app can sign in without a person. */
  readonly apps: boolean;
  /** Ways to connect that a person chooses from. */
  readonly sets: readonly {
    readonly title: string;
    readonly description: string;
    /** Titles of the fields that this way asks for. */
    readonly fields: readonly string[];
  }[];
  /** Fields of a connection with their closed lists: `Country`: Netherlands, Belgium. */
  readonly fields: readonly {
    readonly title: string;
    readonly description: string;
    readonly choices: readonly string[];
  }[];
}

function shownFields(parameters: JsonObject): SignInFacts["fields"] {
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    const ui = objectAt(parameter, "uiDefinition");
    const constraints = objectAt(ui, "constraints");
    if (name === "token" || constraints["hidden"] === "true") return [];
    return [
      {
        title: textAt(ui, "displayName") ?? name,
        description: textAt(ui, "description") ?? "",
        choices: listAt(constraints, "allowedValues").map((choice) => textAt(choice, "text") ?? ""),
      },
    ];
  });
}

/** Whether a policy writes the header `Authorization` as `Bearer` and what stands in a field of the connection. */
function isBearer(policy: unknown): boolean {
  const parameters = objectAt(policy, "parameters");
  const at = (name: string): string => textAt(parameters, `x-ms-apimTemplateParameter.${name}`) ?? "";
  return at("name").toLowerCase() === "authorization" && /^Bearer @connectionParameters\(/i.test(at("value"));
}

/** Reads the sign-in of a connector from the contents of its `apiProperties.json`. */
export function signInFacts(properties: JsonObject): SignInFacts {
  const inner = objectAt(properties, "properties");
  const sets = listAt(objectAt(inner, "connectionParameterSets"), "values");
  const plain = objectAt(inner, "connectionParameters");
  const parameters = "token" in plain || sets.length === 0 ? plain : objectAt(sets[0], "parameters");
  const settings = objectAt(objectAt(parameters, "token"), "oAuthSettings");
  return {
    provider: textAt(settings, "identityProvider") ?? "",
    custom: Object.fromEntries(
      Object.entries(objectAt(settings, "customParameters")).map(([name, value]) => [
        name,
        textAt(value, "value") ?? "",
      ]),
    ),
    scopes: listAt(settings, "scopes").map(String),
    bearer: listAt(inner, "policyTemplateInstances").some(isBearer),
    apps: sets.some(
      (set) =>
        textAt(
          objectAt(
            objectAt(objectAt(objectAt(objectAt(set, "parameters"), "token"), "oAuthSettings"), "customParameters"),
            "grantType",
          ),
          "value",
        ) === "client_credentials",
    ),
    sets: sets.map((set) => ({
      title: textAt(objectAt(set, "uiDefinition"), "displayName") ?? "",
      description: textAt(objectAt(set, "uiDefinition"), "description") ?? "",
      fields: shownFields(objectAt(set, "parameters")).map(({ title }) => title),
    })),
    fields: shownFields(parameters),
  };
}
