// Compiled by bench/types.ts: a program that uses the sales of Business Central alone.
import { type companyOf, createBusinessCentralClient } from "erp-openapi/business-central/by-service";
import type { SalesTypes } from "erp-openapi/business-central/types/sales";

declare const auth: import("erp-openapi/oauth").OAuthClient;
const client = createBusinessCentralClient<SalesTypes>({ auth, environment: "Production" });
declare const company: Awaited<ReturnType<typeof companyOf>>;

for await (const order of client.list("/companies({companyId})/salesOrders", {
  companyId: company,
  select: ["id", "number"],
  filter: { number: { startsWith: "S" } },
}))
  console.log(order.id, order.number);
await client.create("/companies({companyId})/salesOrders", { customerNumber: "10000" }, { companyId: company });
