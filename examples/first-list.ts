// The first accounts of a company in Exact Online, against the sandbox: no account, no secret, no network.
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { exactOnline, OAuthClient } from "erp-openapi/oauth";
import { startSandbox } from "erp-openapi/sandbox";
import { memoryTokenStore } from "erp-openapi/stores/memory";

const { exact: site, stop } = await startSandbox({ clock: "real" });
const auth = new OAuthClient({
  ...site,
  provider: exactOnline({ country: "nl", origin: site.origin }),
  store: memoryTokenStore(),
  account: "bookkeeping",
});
const signIn = await fetch(auth.authorizationUrl().url, {
  redirect: "manual",
  headers: { "x-sandbox-user": "kim@example.com" },
});
await auth.exchange(signIn.headers.get("location") ?? "");

const exact = createExactOnlineClient({ country: "nl", origin: site.origin, auth });
const company = division(site.divisions[0] ?? 0);
for await (const account of exact.list("/api/v1/{division}/crm/Accounts", {
  division: company,
  select: ["Code", "Name"],
  limit: 3,
}))
  console.log(account.Code, account.Name);
await stop();
