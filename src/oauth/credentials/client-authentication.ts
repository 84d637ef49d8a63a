import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import type { Provider } from "../provider.ts";
import type { Runtime } from "../runtime.ts";
import { signAssertion } from "./client-assertion.ts";
import type { ClientCertificate } from "./client-certificate.ts";

/** A text, or a function that fetches it when it is needed, from a vault for example. */
export type SecretSource = string | (() => string | Promise<string>);

/** How a client shows the token endpoint who it is. */
export type ClientCredential =
  | { readonly kind: "none" }
  | { readonly kind: "secret"; readonly secret: SecretSource }
  | { readonly kind: "certificate"; readonly certificate: ClientCertificate };

/** The credential in the shape of one token request. */
export interface ClientAuthentication {
  readonly method: "body" | "header";
  readonly secretParamName: string;
  readonly secret: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Printable ASCII: what RFC 6749 allows, and what simple-oauth2 accepts without an error that shows the value. */
const printable = /^[\x20-\x7e]+$/;

/**
 * Makes the credential ready for one request; an assertion is signed anew each time.
 *
 * @throws {OAuthConfigurationInvalid} for a secret that is empty or has other than printable ASCII characters
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
 */
export async function authenticateClient(
  provider: Provider,
  clientId: string,
  credential: ClientCredential,
  runtime: Runtime,
): Promise<ClientAuthentication> {
  switch (credential.kind) {
    case "none":
      // simple-oauth2 always adds a secret in body mode; the id under its own name changes nothing.
      return { method: "body", secretParamName: "client_id", secret: clientId, parameters: {} };
    case "secret": {
      const secret = typeof credential.secret === "string" ? credential.secret : await credential.secret();
      if (typeof secret !== "string" || !printable.test(secret)) {
        throw new OAuthConfigurationInvalid(
          "The client secret has to be text of printable ASCII characters; this one is empty or has others, perhaps a line break at its end.",
        );
      }
      return {
        method: provider.clientAuthentication === "basic" ? "header" : "body",
        secretParamName: "client_secret",
        secret,
        parameters: {},
      };
    }
    case "certificate":
      return {
        method: "body",
        secretParamName: "client_assertion",
        secret: await signAssertion(credential.certificate, clientId, provider.endpoints.token, runtime),
        // RFC 7523 section 2.2.
        parameters: { client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" },
      };
  }
}
