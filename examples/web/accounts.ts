// A web app in one function: people sign in, see accounts of their Dataverse organisation, and sign out.
import { createWebHandlers, dataverse, entra, OAuthClient, type TokenStore } from "erp-openapi/oauth";
import { explain } from "./explain.ts";
import { createCrmClient } from "./generated/crm/index.js";
import { link, page, paragraph, table } from "./page.ts";

export interface AccountsSettings {
  /** Address of the organisation: https://contoso.crm4.dynamics.com */
  organisation: string;
  tenant: string;
  clientId: string;
  clientSecret: string;
  /** As registered: https://app.example.com/callback */
  redirectUri: string;
  /** At least 32 characters, from a vault. */
  cookieKey: string;
  store: TokenStore;
  /** Where lines for the log go. @default console.error */
  tell?(line: string): void;
  /** Address and time of a sandbox, for tests. */
  authority?: string;
  now?(): number;
}

export function createAccountsApp(settings: AccountsSettings): (request: Request) => Promise<Response> {
  const { organisation, tenant, clientId, clientSecret, redirectUri, cookieKey, store, authority } = settings;
  const { tell = console.error, now = Date.now } = settings;
  const provider = entra({ tenant, resource: dataverse(organisation), ...(authority !== undefined && { authority }) });
  const client = new OAuthClient({ provider, clientId, clientSecret, redirectUri, store, runtime: { now } });
  const options = {
    client,
    redirectUri,
    cookieKeys: { current: cookieKey },
    now,
    failure: (error: Error) => explain(error, tell),
  };
  const { login, callback, logout, account } = createWebHandlers(options);
  const consent = createWebHandlers({ ...options, signIn: { prompt: "consent" } });

  const accounts = async (request: Request): Promise<Response> => {
    const name = await account(request);
    if (name === undefined)
      return page("Accounts", paragraph("You are not signed in.") + link({ to: "/login", label: "Sign in" }));
    const crm = createCrmClient({
      baseUrl: `${organisation}/api/data/v9.2`,
      flavor: "dataverse",
      auth: client.forAccount(name),
    });
    const rows: string[][] = [];
    const select = ["name", "address1_city", "telephone1"] as const;
    for await (const row of crm.list("/accounts", { select, orderBy: "name", limit: 50 }))
      rows.push(select.map((field) => row[field] ?? ""));
    return page("Accounts", table(["Name", "City", "Telephone"], rows), { isSignedIn: true });
  };

  const routes: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
    "GET /": accounts,
    "GET /login": login,
    "GET /consent": consent.login,
    "GET /callback": callback,
    "POST /logout": logout,
  };
  return async (request) => {
    const route = routes[`${request.method} ${new URL(request.url).pathname}`];
    if (!route) return page("Not found", link({ to: "/", label: "Accounts" }), { status: 404 });
    return route(request).catch((error: unknown) => explain(error, tell));
  };
}
