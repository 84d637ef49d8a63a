// Reads on where another process stopped: node continue-list.ts <origin> <access token> <division> <page token>
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";

const [origin = "", token = "", company = "", pageToken = ""] = process.argv.slice(2);
const exact = createExactOnlineClient({
  country: "nl",
  origin,
  auth: { token: async () => token, markStale: () => undefined },
});
const ids: string[] = [];
for await (const { ID } of exact.list("/api/v1/{division}/crm/Accounts", {
  division: division(Number(company)),
  select: ["ID"],
  pageToken,
}))
  ids.push(ID);
process.stdout.write(JSON.stringify(ids));
