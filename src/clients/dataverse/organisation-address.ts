import { ClientAddressInvalid } from "../../errors/client-address-invalid.ts";
import { readBaseAddress } from "../base-address.ts";

/** Name and region as people say them: `contoso.crm4`. */
const shortName = /^[a-z0-9-]+(?:\.api)?\.crm\d*$/i;
/** A host without its scheme, in whichever cloud it is. */
const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+){2,}$/i;

/** Current version of the Web API; what works in one of 9 works in later ones. */
const apiPath = "/api/data/v9.2";

/**
 * The address of the Web API of an organisation.
 *
 * @throws {ClientAddressInvalid} when it is neither an address nor a name with its region, or not https
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/compose-http-requests-handle-errors#web-api-url-and-versions
 * @example
 * ```ts
 * organisationAddress("contoso.crm4"); // "https://contoso.crm4.dynamics.com/api/data/v9.2"
 * ```
 */
export function organisationAddress(organisation: string): string {
  if (typeof organisation !== "string" || organisation === "")
    throw new ClientAddressInvalid("organisation", organisation, expected);
  if (shortName.test(organisation)) return `https://${organisation.toLowerCase()}.dynamics.com${apiPath}`;
  const address = host.test(organisation) ? `https://${organisation}` : organisation;
  const origin = URL.parse(address)?.origin ?? "null";
  if (origin === "null") throw new ClientAddressInvalid("organisation", organisation, expected);
  return readBaseAddress("organisation", origin) + apiPath;
}

const expected = [
  "a name with its region, such as contoso.crm4",
  "or an address, such as https://contoso.crm4.dynamics.com",
];
