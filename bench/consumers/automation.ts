// Compiled by bench/types.ts: the same calls to Business Central's Automation API.
import { createAutomationClient } from "erp-openapi/business-central-automation";

declare const auth: import("erp-openapi/oauth").OAuthClient;
const client = createAutomationClient({ auth, environmentName: "Production" });
declare const company: string;

for await (const pack of client.list("/companies({companyId})/configurationPackages", {
  companyId: company,
  select: ["id", "code"],
  filter: { code: { startsWith: "S" } },
}))
  console.log(pack.id, pack.code);
await client.create("/companies({companyId})/configurationPackages", { code: "SETUP" }, { companyId: company });
