// Compiled by bench/types.ts: the calls of ours.ts with openapi-fetch alone, on the same types.
import createClient from "openapi-fetch";
import type { paths as AdminPaths } from "../../dist/generated/business-central-admin/types.js";
import type { paths as AutomationPaths } from "../../dist/generated/business-central-automation/types.js";
import type { paths as ExactPaths } from "../../dist/generated/exact-online/types.js";

const center = createClient<AdminPaths>({ baseUrl: "https://api.businesscentral.dynamics.com/admin/v2.29" });
const automation = createClient<AutomationPaths>({
  baseUrl: "https://api.businesscentral.dynamics.com/v2.0/Production/api/microsoft/automation/v2.0",
});
const exact = createClient<ExactPaths>({ baseUrl: "https://start.exactonline.nl" });
const company = { division: 123456 };
const companyId = "11111111-2222-3333-4444-555555555555";

const { data: environments } = await center.GET("/applications/environments");
for (const environment of environments?.value ?? []) console.log(environment.name, environment.status);
await center.POST("/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy", {
  params: { path: { applicationFamily: "BusinessCentral", sourceEnvironmentName: "Production" } },
  body: { environmentName: "Copy", type: "Sandbox" },
});

const { data: users } = await automation.GET("/companies({companyId})/users", {
  params: { path: { companyId }, query: { $select: ["userSecurityId", "state"], $filter: "state eq 'Enabled'" } },
});
for (const user of users?.value ?? []) console.log(user.state);
await automation.PATCH("/companies({companyId})/users({userSecurityId})", {
  params: { path: { companyId, userSecurityId: companyId }, header: { "If-Match": "*" } },
  body: { state: "Disabled" },
});

const { data: accounts } = await exact.GET("/api/v1/{division}/crm/Accounts", {
  params: { path: company, query: { $select: ["ID", "Name"], $filter: "startswith(Name,'A')" } },
});
for (const account of Array.isArray(accounts?.d) ? accounts.d : (accounts?.d.results ?? []))
  console.log(account.ID, account.Name);
const { data: items } = await exact.GET("/api/v1/{division}/logistics/Items", {
  params: { path: company, query: { $select: ["ID", "Code"], $filter: "Code eq '1'" } },
});
for (const item of Array.isArray(items?.d) ? items.d : (items?.d.results ?? [])) console.log(item.ID, item.Code);
const { data: made } = await exact.POST("/api/v1/{division}/crm/Accounts", {
  params: { path: company },
  body: { Name: "New" },
});
const key = { ...company, ID: made?.d.ID ?? "" };
const { data: read } = await exact.GET("/api/v1/{division}/crm/Accounts(guid'{ID}')", {
  params: { path: key, query: { $select: ["Name"] } },
});
await exact.PUT("/api/v1/{division}/crm/Accounts(guid'{ID}')", { params: { path: key }, body: { Name: "Renamed" } });
console.log(read?.d.Name);
