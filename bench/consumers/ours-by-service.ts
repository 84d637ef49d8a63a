// Compiled by bench/types.ts: a program that uses one service of Exact Online.
import { createExactOnlineClient, division } from "erp-openapi/exact-online/by-service";
import type { CrmTypes } from "erp-openapi/exact-online/types/crm";

declare const auth: import("erp-openapi/oauth").OAuthClient;
const exact = createExactOnlineClient<CrmTypes>({ auth, country: "nl" });
const company = division(123456);

for await (const account of exact.list("/api/v1/{division}/crm/Accounts", {
  division: company,
  select: ["ID", "Name"],
  filter: { Name: { startsWith: "A" } },
}))
  console.log(account.ID, account.Name);
await exact.create("/api/v1/{division}/crm/Accounts", { Name: "New" }, { division: company });
