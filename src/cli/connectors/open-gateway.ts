import { Gateway, type GatewayOptions } from "../../connector-builder/simulator/gateway.ts";
import type { ImportedConnector } from "../../connector-builder/simulator/imported-connector.ts";
import type { ConnectionValues } from "../../connector-builder/simulator/policy-context.ts";
import { sendOverNetwork, type WireRequest, type WireSend } from "../../connector-builder/simulator/wire-message.ts";
import { exactCountries } from "../../oauth/index.ts";
import { chooseProfile, type NamedProfile } from "../accounts/choose-profile.ts";
import { openSignedIn } from "../accounts/open-account.ts";
import { countryOf } from "../accounts/provider-of.ts";
import type { ServiceName } from "../home/profile.ts";
import { openHome } from "../home/sandbox-home.ts";
import { say } from "../print.ts";
import type { AccountFlags } from "../shared-options.ts";

/** The service that a connector signs in to, by its host. */
function serviceOf({ origin }: ImportedConnector): ServiceName {
  return new URL(origin).hostname.includes("exactonline") ? "exact" : "business-central";
}

/** Says what is sent, so that a maker sees what the platform makes of the inputs; never a header, which may hold the token. */
const sendAloud: WireSend = async (request) => {
  const response = await sendOverNetwork(request);
  say(`${request.method} ${request.url} → ${response.status}`);
  return response;
};

/**
 * A connector with the connection of a profile.
 *
 * @throws {ErpError} in the cases of `chooseProfile()` and `openSignedIn()`
 */
export async function openGateway(connector: ImportedConnector, flags: AccountFlags): Promise<Gateway> {
  const home = openHome(flags);
  const chosen = chooseProfile(home, { ...flags, service: serviceOf(connector) });
  const account = await openSignedIn(home, chosen);
  const { origin, service } = chosen.profile;
  return new Gateway(connector, {
    token: async () => (await account.token()).value,
    connection: service === "exact" ? { "token:country": siteOf(countryOf(chosen)) } : tenantOf(chosen),
    ...(origin !== undefined && { baseUrl: origin }),
    send: sendAloud,
  });
}

/** The tenant in which a profile signs in, as the connection's field names it; none where the person decides. */
function tenantOf({ profile: { tenant = "" } }: NamedProfile): ConnectionValues {
  return ["", "common", "organizations"].includes(tenant) ? {} : { "token:TenantId": tenant };
}

/** What the connection of a connector calls a country: what stands behind `start.exactonline.`. */
function siteOf(country: keyof typeof exactCountries): string {
  return exactCountries[country].replace(/^.*start\.exactonline\./, "");
}

/** A connector whose requests are kept instead of sent; needs no account. */
export function dryGateway(connector: ImportedConnector, sent: WireRequest[]): Gateway {
  const options: GatewayOptions = {
    token: "",
    // A key that nobody has: it would be shown, and the request is not sent.
    connection: { "token:country": "nl", api_key: "key", username: "user", password: "password" },
    send: ({ headers, ...request }) => {
      const { authorization: _, ...shown } = headers;
      sent.push({ ...request, headers: shown });
      return Promise.resolve({ status: 204, headers: {}, body: new Uint8Array() });
    },
  };
  return new Gateway(connector, options);
}
