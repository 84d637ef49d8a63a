// Every company that somebody may open, in both services, against the sandbox: no account, no secret, no network.
import { createBusinessCentralClient } from "erp-openapi/business-central";
import { createAdminCenterClient } from "erp-openapi/business-central-admin";
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { startSandbox } from "erp-openapi/sandbox";

const { exact: site, businessCentral, stop } = await startSandbox();

// Exact Online: the one list that needs no company says in which one to begin.
const exact = createExactOnlineClient({ country: "nl", origin: site.origin, auth: site.auth });
let last = 0;
for await (const me of exact.list("/api/v1/current/Me", { select: ["CurrentDivision"] }))
  last = me.CurrentDivision ?? 0;
const companies = exact.list("/api/v1/{division}/system/Divisions", {
  division: division(last),
  select: ["Code", "Description", "Country"],
});
for await (const { Code, Description } of companies) console.log(`Exact Online ${Code}: ${Description}`);

// Business Central: companies are in environments, and these in the tenant of the token.
const { origin, auth } = businessCentral;
const center = createAdminCenterClient({ origin, auth });
for await (const environment of center.list("/applications/environments", {})) {
  if (environment.status !== "Active" || environment.name === undefined) continue;
  const client = createBusinessCentralClient({ environment: environment.name, origin, auth });
  for await (const { name, id } of client.list("/companies", { select: ["name", "id"] }))
    console.log(`Business Central ${environment.name}, ${name}: ${id}`);
}
await stop();
