import { type JsonObject, textAt } from "../../kit/json-access.ts";
import type { ConfigSecurity } from "../config/connector-config.ts";
import type { SourceOperation } from "../openapi/list-operations.ts";
import { entraSignIn, isEntra } from "./entra-sign-in.ts";
import type { Loss, LossLog } from "./loss-log.ts";
import { alternativesOf, codeFlow, describeScheme, schemesOf } from "./security-of.ts";

/** Whether a connection with this security satisfies a scheme. */
function satisfies(security: ConfigSecurity | undefined, scheme: JsonObject): boolean {
  if (!security) return false;
  const http = textAt(scheme, "scheme")?.toLowerCase();
  if ("authorizationUrl" in security)
    return codeFlow(scheme) !== undefined || (isEntra(security.tokenUrl) && entraSignIn(scheme) !== undefined);
  if ("basic" in security) return http === "basic";
  const { name, in: place } = security.apiKey;
  if (http === "bearer") return place === "header" && name.toLowerCase() === "authorization";
  return textAt(scheme, "in") === place && textAt(scheme, "name") === name;
}

const lacking = /^no sign-in: it wants (.*); by hand/;

/** The ways to sign in that operations want where a connection has none, in words, out of what was told. */
export function wantedSignIns(losses: readonly Loss[]): string[] {
  return [
    ...new Set(
      losses.flatMap(({ feature, became }) => (feature === "security" ? (lacking.exec(became)?.[1] ?? []) : [])),
    ),
  ];
}

/** Tells which operations want a sign-in that the connection does not have. */
export function tellSignIn(
  operations: readonly SourceOperation[],
  security: ConfigSecurity | undefined,
  losses: LossLog,
): void {
  for (const operation of operations) {
    const schemes = schemesOf(operation.document);
    const alternatives = alternativesOf(operation);
    const words = (names: readonly string[]): string =>
      names.map((name) => describeScheme(schemes.get(name) ?? { type: name })).join(" together with ");
    const satisfied = alternatives.some(
      (names) => names.length === 1 && satisfies(security, schemes.get(names[0] ?? "") ?? {}),
    );
    if (alternatives.length === 0 || satisfied) continue;
    const wanted = [...new Set(alternatives.map(words))].join(", or ");
    losses.add(
      "security",
      `${operation.method.toUpperCase()} ${operation.path}`,
      `${security ? "another sign-in than that of the connection" : "no sign-in"}: it wants ${wanted}; by hand in apiProperties.json and under security`,
    );
  }
}
