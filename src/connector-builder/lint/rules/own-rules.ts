import { objectAt, textAt } from "../../../kit/json-access.ts";
import { findBreakingChanges } from "../../lock/find-breaking-changes.ts";
import { lockOfDefinition } from "../../lock/operation-lock.ts";
import { type Rule, sources } from "../rule.ts";
import { eachSetting, isAsked, parameterSets, valueOf } from "./connection-settings.ts";

const manyTenants = ["common", "organizations"];

function hostOf(address: string): string | undefined {
  return /^https:\/\/([^/{}]+)/.exec(address)?.[1]?.toLowerCase();
}

/** Rules of this project: what is not forbidden, and yet ends in a connector that stops or a flow that breaks. */
export const ownRules: readonly Rule[] = [
  {
    id: "ERP-LOCK-01",
    severity: "error",
    source: sources.versioning,
    reason: "Flows keep what they were built with; what is gone or newly required stops them.",
    check: ({ definition, lock }) =>
      lock === undefined
        ? []
        : findBreakingChanges(lock, lockOfDefinition(definition)).map((message) => ({
            at: message.split(" ")[0] ?? "",
            message,
          })),
  },
  {
    id: "ERP-AUTH-01",
    severity: "warning",
    source: "https://learn.microsoft.com/connectors/custom-connectors/troubleshoot-oauth2",
    reason:
      "A renewal that does not send the refresh token, or asks another service, fails when the first token ends: after 60 minutes, or after ten.",
    check: (input) =>
      eachSetting(input, ({ provider, custom }) => {
        if (provider !== "oauth2" && provider !== "oauth2generic") return undefined;
        const [token, refresh] =
          provider === "oauth2"
            ? [valueOf(custom, "tokenUrl"), valueOf(custom, "refreshUrl")]
            : [valueOf(custom, "tokenUrlTemplate"), valueOf(custom, "refreshUrlTemplate")];
        // PP-AUTH-02 says that there is none.
        if (refresh === "") return undefined;
        if (hostOf(token) !== hostOf(refresh))
          return `asks ${hostOf(refresh) ?? "nobody"} for a renewal of what ${hostOf(token) ?? "nobody"} gave`;
        if (provider === "oauth2") return undefined;
        // With three addresses alone the platform sends what RFC 6749, section 6, wants.
        if (!("refreshBodyTemplate" in custom)) return undefined;
        const body = valueOf(custom, "refreshBodyTemplate");
        if (!/\{refreshtoken\}/i.test(body)) return "refreshBodyTemplate does not hold {RefreshToken}";
        return /grant_type=refresh_token/.test(body)
          ? undefined
          : "refreshBodyTemplate does not hold grant_type=refresh_token";
      }),
  },
  {
    id: "ERP-AUTH-02",
    severity: "warning",
    source: "https://learn.microsoft.com/entra/identity-platform/access-tokens",
    reason: "A token is for one audience; the service that is called refuses that of another with 401.",
    check: (input) =>
      eachSetting(input, ({ provider, custom }) => {
        const audience = hostOf(valueOf(custom, "resourceUri"));
        const host = textAt(input.definition, "host")?.toLowerCase();
        // An app of one's own is named by api:// or a GUID, which says nothing about the host.
        return provider !== "aad" || audience === undefined || audience === host
          ? undefined
          : `the token is for ${audience}, the calls go to ${host}`;
      }),
  },
  {
    id: "ERP-AUTH-03",
    severity: "error",
    source: "https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow",
    reason: "Without a person nobody tells the tenant, so the connection has to ask for it.",
    check: ({ properties }) =>
      parameterSets(properties).flatMap(({ at, parameters }) => {
        const custom = objectAt(objectAt(objectAt(parameters, "token"), "oAuthSettings"), "customParameters");
        const tenant = valueOf(custom, "tenantId");
        const isOpen = tenant === "" || manyTenants.includes(tenant);
        return valueOf(custom, "grantType") === "client_credentials" && isOpen && !isAsked(parameters, "token:TenantId")
          ? [{ at, message: `signs in at ${tenant || "no tenant"} without asking for token:TenantId` }]
          : [];
      }),
  },
  {
    id: "ERP-AUTH-04",
    severity: "warning",
    source: "https://learn.microsoft.com/entra/identity-platform/howto-convert-app-to-be-multi-tenant",
    reason: "With the id of a tenant in the connector nobody of another tenant can connect; common lets anybody.",
    check: (input) =>
      eachSetting(input, ({ provider, custom }) => {
        const tenant = valueOf(custom, "tenantId");
        return provider === "aad" && /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(tenant)
          ? `only people of ${tenant} can connect`
          : undefined;
      }),
  },
];
