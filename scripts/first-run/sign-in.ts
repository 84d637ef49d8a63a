import { browserOf } from "../../src/cli/accounts/sandbox-browser.ts";
import { entra, exactOnline, OAuthClient, type Provider } from "../../src/oauth/index.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { memoryTokenStore } from "../../src/stores/memory/index.ts";
import { sandboxRuntime } from "./sandbox-time.ts";
import type { Progress, StepResult } from "./step.ts";

/** The clients of both sign-ins. */
export interface SignedIn {
  readonly businessCentral: OAuthClient;
  readonly exact: OAuthClient;
}

const person = "kim@example.com";

async function signInAt(
  provider: Provider,
  app: { readonly clientId: string; readonly clientSecret: string },
  redirectUri: string,
  sandbox: Sandbox,
  open: boolean,
): Promise<OAuthClient> {
  const client = new OAuthClient({
    provider,
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    redirectUri,
    store: memoryTokenStore(),
    account: "first-run",
    runtime: sandboxRuntime(sandbox),
  });
  await client.authorize(open ? {} : { openBrowser: browserOf(person) });
  return client;
}

/**
 * Signs in to both services by the whole round trip: PKCE and state, the sign-in page, the callback on this machine,
 * the code for tokens.
 *
 * @param open uses the default browser, where the person clicks
 */
export async function signIn(
  sandbox: Sandbox,
  open: boolean,
  progress: Progress,
): Promise<{ clients: SignedIn; result: StepResult }> {
  progress("Business Central");
  const { entra: directory, exact: site } = sandbox;
  const businessCentral = await signInAt(
    entra({ tenant: directory.tenantId, resource: "business-central", authority: directory.origin }),
    directory,
    "http://localhost/callback",
    sandbox,
    open,
  );
  progress("Exact Online");
  const exact = await signInAt(
    exactOnline({ country: "nl", origin: site.origin }),
    site,
    "http://127.0.0.1/callback",
    sandbox,
    open,
  );
  return {
    clients: { businessCentral, exact },
    result: { made: "a grant at Entra, a grant at Exact Online", where: "this process" },
  };
}
