import { isErpError } from "../../errors/erp-error.ts";
import type { Provider } from "../../oauth/index.ts";
import { clockLink } from "./clock-link.ts";
import { readTokenRefusal, type TokenLink, type TokenRefusal } from "./entra-refusal.ts";
import { broken, type Link, notChecked, ok } from "./finding.ts";
import { ask, refusalText } from "./probe.ts";
import { readTokenClaims, type TokenClaims } from "./token-claims.ts";

/** What the chain at Entra is about. */
export interface EntraPatient {
  readonly provider: Provider;
  readonly clientId: string;
  readonly redirectUri: string;
  /** What to type in order to sign in. */
  readonly login: string;
  readonly isApplication: boolean;
  /** A token of the profile. */
  getToken(): Promise<string>;
  /** A token that another program got, to be looked at in place of the profile's. */
  readonly givenToken: string | undefined;
  /** Audience that the API wants. */
  readonly audience: string;
}

/** The token in hand, once the links before it hold. */
export interface TokenInHand {
  token(): Promise<string>;
  claims(): Promise<TokenClaims | undefined>;
}

const withoutSlash = (address: string): string => address.replace(/\/+$/, "").toLowerCase();

/** First-party id of Business Central, which stands in some tokens in place of its address (fact 100). */
const audienceIds: Readonly<Record<string, string>> = {
  "996def3d-b36c-4153-8607-a6fd3c01b89f": "https://api.businesscentral.dynamics.com",
  "00000003-0000-0000-c000-000000000000": "https://graph.microsoft.com",
};

/** The links of a sign-in at Entra, from the clock to the audience of the token; and the token behind them. */
export function entraLinks(patient: EntraPatient): { readonly links: readonly Link[]; readonly inHand: TokenInHand } {
  const { provider, givenToken } = patient;
  const discovery = provider.endpoints.token.replace(
    /\/oauth2\/v2\.0\/token$/,
    "/v2.0/.well-known/openid-configuration",
  );
  let asked: Promise<string | TokenRefusal> | undefined;
  const answer = (): Promise<string | TokenRefusal> =>
    (asked ??=
      givenToken === undefined
        ? patient.getToken().catch((error: unknown) => {
            if (!isErpError(error)) throw error;
            return readTokenRefusal(error, patient);
          })
        : Promise.resolve(givenToken));
  const inHand: TokenInHand = {
    async token() {
      const got = await answer();
      return typeof got === "string" ? got : "";
    },
    claims: async () => readTokenClaims(await inHand.token()),
  };

  const order: readonly TokenLink[] = ["client credentials", "admin consent", "sign-in"];
  const tokenLink = (name: TokenLink, good: string): Link => ({
    name,
    gate: true,
    async look() {
      if (givenToken !== undefined) return notChecked("the token comes from a file");
      const got = await answer();
      if (typeof got !== "string" && got.link === name) return broken(got.found, got.fix);
      if (typeof got !== "string" && order.indexOf(got.link) < order.indexOf(name))
        return notChecked(`mend ${got.link} first`);
      if (name === "admin consent" && patient.isApplication && (await inHand.claims())?.roles.length === 0) {
        return broken(
          "the application gets a token without any permission",
          readTokenRefusal({ code: "CONSENT_REQUIRED" }, patient).fix,
        );
      }
      return ok(good);
    },
  });

  const links: Link[] = [
    clockLink(discovery),
    {
      name: "tenant",
      gate: true,
      async look() {
        const found = await ask(discovery);
        if (found.status === 200) return ok(`${provider.tenant} is known at ${new URL(discovery).host}`);
        return broken(
          `${provider.tenant}: ${refusalText(found)}`,
          `Give the tenant's id or domain: Entra admin center › Overview › Tenant ID; then ${patient.login} --tenant <id>`,
        );
      },
    },
    tokenLink(
      "client credentials",
      patient.isApplication ? "the secret or certificate is accepted" : "the app is accepted",
    ),
    tokenLink(
      "admin consent",
      patient.isApplication
        ? "the application has permissions in this tenant"
        : "the person or an administrator consented",
    ),
    tokenLink(
      "sign-in",
      patient.isApplication ? "none needed: the application acts for itself" : "a token can be had without a person",
    ),
    {
      name: "audience",
      gate: true,
      async look() {
        const claims = await inHand.claims();
        if (!claims) return notChecked("the token cannot be read, as it should be for everybody but its API");
        const audience = withoutSlash(audienceIds[claims.audience.toLowerCase()] ?? claims.audience);
        if (audience === withoutSlash(patient.audience)) return ok(`the token is for ${claims.audience}`);
        return broken(
          `the token is for ${claims.audience}`,
          `Ask for a token with the scope ${patient.audience}/.default: one of another resource is refused with 401.`,
        );
      },
    },
  ];
  return { links, inHand };
}
