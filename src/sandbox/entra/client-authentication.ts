import { assertionType, verifyAssertion } from "./client-assertion.ts";
import { type AppRegistration, isPublic } from "./directory.ts";
import type { EntraState } from "./entra-state.ts";
import { EntraRefusal } from "./refusals.ts";

/** Finds the app of a token request and has it prove itself: secret in the body or by Basic, certificate, or nothing for a public client (facts 148, 161). */
export function authenticateClient(
  state: EntraState,
  request: Request,
  form: URLSearchParams,
  audiences: readonly string[],
): AppRegistration {
  const basic = basicCredentials(request.headers.get("authorization"));
  const clientId = form.get("client_id") ?? basic?.clientId ?? "";
  if (clientId === "") throw new EntraRefusal("parameterMissing", "client_id");
  const app = state.directory.app(clientId);
  const secret = form.get("client_secret") ?? basic?.secret;
  const assertion = form.get("client_assertion");
  if (isPublic(app)) {
    if (secret !== undefined || assertion !== null) throw new EntraRefusal("secretForbidden", clientId);
    return app;
  }
  if (assertion !== null) {
    if (form.get("client_assertion_type") !== assertionType)
      throw new EntraRefusal("parameterMissing", `client_assertion_type=${assertionType}`);
    verifyAssertion(app, assertion, audiences, state.world.clock.now());
    return app;
  }
  if (secret === undefined || secret === "") throw new EntraRefusal("secretMissing", clientId);
  if (secret === app.expiredSecret) throw new EntraRefusal("secretExpired", clientId);
  if (secret !== app.secret) throw new EntraRefusal("secretWrong", clientId);
  return app;
}

/** Both parts are form-encoded before they are joined (RFC 6749 section 2.3.1). */
function basicCredentials(authorization: string | null): { clientId: string; secret: string } | undefined {
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  if (encoded === undefined) return undefined;
  const [clientId = "", ...secret] = Buffer.from(encoded, "base64").toString().split(":");
  const decode = (text: string): string => new URLSearchParams(`v=${text.replaceAll("&", "%26")}`).get("v") ?? "";
  return { clientId: decode(clientId), secret: decode(secret.join(":")) };
}
