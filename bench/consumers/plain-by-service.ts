// Compiled by bench/types.ts: the calls of ours-by-service.ts with openapi-fetch alone, on the same types.

import type { paths } from "erp-openapi/exact-online/types/crm";
import createClient from "openapi-fetch";

const exact = createClient<paths>({ baseUrl: "https://start.exactonline.nl" });
const company = { division: 123456 };

const { data } = await exact.GET("/api/v1/{division}/crm/Accounts", {
  params: { path: company, query: { $select: ["ID", "Name"], $filter: "startswith(Name,'A')" } },
});
for (const account of Array.isArray(data?.d) ? data.d : (data?.d.results ?? [])) console.log(account.ID, account.Name);
await exact.POST("/api/v1/{division}/crm/Accounts", { params: { path: company }, body: { Name: "New" } });
