// An environment of Business Central is copied, and waited for, against the sandbox: no account, no secret, no network.
import { createAdminCenterClient } from "erp-openapi/business-central-admin";
import { entra, OAuthClient } from "erp-openapi/oauth";
import { startSandbox } from "erp-openapi/sandbox";
import { memoryTokenStore } from "erp-openapi/stores/memory";

const { entra: directory, businessCentral, clock, stop } = await startSandbox({ clock: "manual" });
const provider = entra({ tenant: directory.tenantId, resource: "admin-center", authority: directory.origin });
const { clientId, clientSecret, redirectUri } = directory;
const auth = new OAuthClient({
  provider,
  clientId,
  clientSecret,
  redirectUri,
  store: memoryTokenStore(),
  account: "me",
});
const signIn = await fetch(auth.authorizationUrl().url, {
  redirect: "manual",
  headers: { "x-sandbox-user": "kim@example.com" },
});
await auth.exchange(signIn.headers.get("location") ?? "");

const center = createAdminCenterClient({ origin: businessCentral.origin, auth });
const copy = "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy";
const source = { applicationFamily: "BusinessCentral", sourceEnvironmentName: "Production" };
const started = await center.create(copy, { environmentName: "Trial", type: "Sandbox" }, source);
clock.advance(3_600_000); // a copy takes minutes, or hours
const { status } = await center.wait(copy, started, {
  ...source,
  onProgress: (progress) => console.log(progress.status),
});
console.log("Trial:", status);
await stop();
