import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { keepsSecrets } from "../../kit/loopback.ts";

/**
 * Refuses an address to which secrets, codes or tokens would travel in the clear, or from which keys would come that
 * anybody on the way could exchange. Checked when a client is made, and again before each request.
 *
 * @param what the address in words, for the message
 * @throws {OAuthConfigurationInvalid} when it is plain http to another machine, or no http address at all
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.2 "MUST require the use of TLS"
 */
export function refusePlainHttp(what: string, address: string): void {
  const url = URL.parse(address);
  if (url && keepsSecrets(url)) return;
  throw new OAuthConfigurationInvalid(
    url
      ? `${what} is ${url.protocol}//${url.host}, and without TLS anybody on the way reads secrets and tokens. Use its https address; plain http is for this machine alone (127.0.0.1, [::1], localhost).`
      : `${what} is no absolute URL. Give its https address.`,
  );
}
