import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";

/** A certified OpenID provider on loopback, with rotation and reuse detection, and a browser that always says yes. */
export interface OidcServer extends AsyncDisposable {
  readonly issuer: string;
  /** Token requests by grant type, in their order. */
  readonly tokenRequests: string[];
  /** Follows a sign-in up to the address of the callback, as a browser would. */
  signIn(url: string): Promise<string>;
  /** Types a device code in and confirms. */
  confirmDevice(userCode: string): Promise<void>;
}

const redirectUri = "https://app.example.com/callback";

const clients = [
  {
    client_id: "public",
    token_endpoint_auth_method: "none",
    application_type: "native",
    grant_types: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
    redirect_uris: ["http://localhost", "http://127.0.0.1/cb"],
  },
  {
    client_id: "web",
    client_secret: "web-secret: & +",
    token_endpoint_auth_method: "client_secret_post",
    grant_types: ["authorization_code", "refresh_token"],
    redirect_uris: [redirectUri],
  },
  {
    client_id: "basic",
    client_secret: "basic-secret: & +",
    token_endpoint_auth_method: "client_secret_basic",
    grant_types: ["client_credentials"],
    redirect_uris: [],
    response_types: [],
  },
];

export async function startOidcServer(): Promise<OidcServer> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const tokenRequests: string[] = [];
  // The issuer names the port, so the port comes first.
  const server = createServer((request, response) => void handle(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const provider = new Provider(issuer, {
    clients,
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: "RS256", use: "sig", kid: "k1" }] },
    cookies: { keys: ["test"] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      deviceFlow: { enabled: true },
      revocation: { enabled: true },
    },
    interactions: { url: (_ctx: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id, name: "Ann" }) }),
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    scopes: ["openid", "offline_access", "read"],
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      RefreshToken: 86_400,
      DeviceCode: 600,
      Grant: 86_400,
      Interaction: 600,
      Session: 600,
      ClientCredentials: 600,
    },
  });
  const serve = provider.callback();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.startsWith("/interaction/")) return interact(request, response);
    if (request.url === "/token")
      request.on("data", (chunk: Buffer) =>
        tokenRequests.push(new URLSearchParams(chunk.toString()).get("grant_type") ?? ""),
      );
    await serve(request, response);
  }

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (prompt.name === "login")
      return provider.interactionFinished(
        request,
        response,
        { login: { accountId: "ann" } },
        { mergeWithLastSubmission: false },
      );
    const grant = new provider.Grant({ accountId: session?.accountId, clientId: String(params.client_id) });
    grant.addOIDCScope("openid offline_access read");
    await provider.interactionFinished(
      request,
      response,
      { consent: { grantId: await grant.save() } },
      { mergeWithLastSubmission: true },
    );
  }

  return {
    issuer,
    tokenRequests,
    signIn: (url) => browse(issuer, url),
    async confirmDevice(userCode) {
      const browser = new Browser();
      const form = await (await browser.open(`${issuer}/device`)).text();
      const confirm = await (
        await browser.open(`${issuer}/device`, new URLSearchParams({ xsrf: xsrfOf(form), user_code: userCode }))
      ).text();
      await browser.open(
        `${issuer}/device`,
        new URLSearchParams({ xsrf: xsrfOf(confirm), user_code: userCode, confirm: "yes" }),
      );
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function xsrfOf(page: string): string {
  return /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
}

async function browse(issuer: string, url: string): Promise<string> {
  const browser = new Browser();
  const response = await browser.open(url, undefined, issuer);
  const location = response.headers.get("location");
  if (!location) throw new Error(`The sign-in stopped with ${response.status}: ${await response.text()}`);
  return location;
}

/** Keeps cookies and follows redirects as long as they stay where they began. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async open(url: string, body?: URLSearchParams, stayAt = ""): Promise<Response> {
    let response = await this.#send(url, body);
    for (let hops = 0; hops < 10; hops++) {
      const location = response.headers.get("location");
      if (!location) break;
      const next = new URL(location, url).href;
      if (!next.startsWith(stayAt)) break;
      response = await this.#send(next);
    }
    return response;
  }

  async #send(url: string, body?: URLSearchParams): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie },
      ...(body ? { method: "POST", body } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
      this.#cookies.set(name, value);
    }
    return response;
  }
}
