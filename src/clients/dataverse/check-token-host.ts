import { ClientOptionInvalid } from "../../errors/client-option-invalid.ts";
import { partOf } from "../../kit/hidden-part.ts";
import type { ClientOptions } from "../client-options.ts";

/** An organisation has two hosts, which stand for each other: `contoso.crm4` and `contoso.api.crm4` (fact 167). */
const hostOf = (address: string): string | undefined => URL.parse(address)?.host.replace(/^([^.]+)\.api\./, "$1.");

/**
 * Refuses tokens that are for other hosts than the organisation's: it would get those of another one. What its scopes do
 * not name by an address, as that of a token source of the caller's own, is taken as it comes.
 *
 * @throws {ClientOptionInvalid} when the scopes name other hosts only
 */
export function checkTokenHost(auth: ClientOptions["auth"], address: string): void {
  const scope = partOf(auth, "token-scope");
  const scopes: readonly unknown[] = Array.isArray(scope) ? scope : [];
  const named = scopes.filter((one): one is string => typeof one === "string" && /^https?:/i.test(one));
  const own = hostOf(address);
  if (named.length === 0 || named.some((one) => hostOf(one) === own)) return;
  const { origin } = new URL(address);
  throw new ClientOptionInvalid(
    `auth has tokens for ${named.join(", ")}, and the organisation is ${origin}: give entra() its own, resource: dataverse(${JSON.stringify(origin)}).`,
  );
}
