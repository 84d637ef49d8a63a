// Compiled by bench/types.ts: a program that uses all three clients.
import { createAdminCenterClient } from "erp-openapi/business-central-admin";
import { createAutomationClient } from "erp-openapi/business-central-automation";
import { createExactOnlineClient, division } from "erp-openapi/exact-online";

declare const auth: import("erp-openapi/oauth").OAuthClient;
const center = createAdminCenterClient({ auth });
const automation = createAutomationClient({ auth, environmentName: "Production" });
const exact = createExactOnlineClient({ auth, country: "nl" });
const company = division(123456);
const companyId = "11111111-2222-3333-4444-555555555555";

for await (const environment of center.list("/applications/environments"))
  console.log(environment.name, environment.status);
await center.create(
  "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy",
  { environmentName: "Copy", type: "Sandbox" },
  { applicationFamily: "BusinessCentral", sourceEnvironmentName: "Production" },
);

for await (const user of automation.list("/companies({companyId})/users", {
  companyId,
  select: ["userSecurityId", "state"],
  filter: { state: "Enabled" },
}))
  console.log(user.state);
await automation.update(
  "/companies({companyId})/users({userSecurityId})",
  { state: "Disabled" },
  { companyId, userSecurityId: companyId, ifMatch: "*" },
);

for await (const account of exact.list("/api/v1/{division}/crm/Accounts", {
  division: company,
  select: ["ID", "Name"],
  filter: { Name: { startsWith: "A" } },
}))
  console.log(account.ID, account.Name);
for await (const item of exact.list("/api/v1/{division}/logistics/Items", {
  division: company,
  select: ["ID", "Code"],
  filter: { Code: "1" },
}))
  console.log(item.ID, item.Code);
const made = await exact.create("/api/v1/{division}/crm/Accounts", { Name: "New" }, { division: company });
const read = await exact.get("/api/v1/{division}/crm/Accounts(guid'{ID}')", {
  division: company,
  ID: made.ID,
  select: ["Name"],
});
await exact.update(
  "/api/v1/{division}/crm/Accounts(guid'{ID}')",
  { Name: "Renamed" },
  { division: company, ID: made.ID },
);
console.log(read.Name);
