// The first accounts of a company in Exact Online, against the sandbox: no account, no secret, no network.
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { startSandbox } from "erp-openapi/sandbox";

const { exact: site, stop } = await startSandbox();
const exact = createExactOnlineClient({ country: "nl", origin: site.origin, auth: site.auth });
const company = division(site.divisions[0] ?? 0);
for await (const { Code, Name } of exact.list("/api/v1/{division}/crm/Accounts", {
  division: company,
  select: ["Code", "Name"],
  limit: 3,
}))
  console.log(Code, Name);
await stop();
