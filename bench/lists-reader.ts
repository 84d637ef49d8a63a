// Reads the list of lists-server.ts in one way, and tells how fast and with how much memory: <way> <origin>
import { createExactOnlineClient, division } from "../src/clients/exact-online/index.ts";
import { type ApiIndex, type ApiTypes, createODataClient, type ServiceTable } from "../src/clients/odata/index.ts";
import { convertByHand, type WireLine } from "./transaction-lines.ts";

const [way = "", origin = ""] = process.argv.slice(2);
const path = "/api/v1/{division}/financialtransaction/TransactionLines";
const auth = { token: async () => "token", markStale: () => undefined };
const quota = { maxWaitMs: 60_000 };

/** The same rows with amounts that keep their digits; Exact Online itself has no decimals (fact 59). */
const table: ServiceTable = {
  paths: {
    [path]: {
      GET: { id: "ListTransactionLines", record: "Line", paging: { style: "odata-v2", items: "d", pageSize: 1000 } },
    },
  },
  entities: {
    Line: {
      fields: { datetime: "Created Modified Date DueDate", guid: "ID Account GLAccount", decimal: "AmountDC AmountFC" },
    },
  },
};
const index: ApiIndex = {
  name: "lines",
  version: "v1",
  server: { url: "", variables: {} },
  quota: { limits: [] },
  prefixes: { "": "lines" },
  services: { lines: async () => ({ table }) },
};
interface Types extends ApiTypes {
  paths: { [path]: { get: { parameters: { path: { division: number } }; responses: object } } };
  records: { Line: { row: { AmountDC: number } } };
  calls: { [path]: { list: "Line" } };
  complete: true;
}

/** What is in memory now; with `--expose-gc` what is in use, without what waits to be collected. */
function sample(): void {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  samples.push(globalThis.gc ? heapUsed + external : rss);
}

async function countRows(rows: AsyncIterable<object>): Promise<number> {
  let count = 0;
  for await (const _row of rows) {
    count += 1;
    if (count % 50_000 === 0) sample();
  }
  return count;
}

/** A loop as one writes it without a client: the fastest that there is. */
async function countInPlace(convert?: (row: WireLine) => WireLine): Promise<number> {
  let count = 0;
  let url: string | undefined = origin + path.replace("{division}", "124132");
  while (url !== undefined) {
    const response: Response = await fetch(url, {
      headers: { authorization: "Bearer token", accept: "application/json" },
    });
    const { d }: { d: { results: WireLine[]; __next?: string } } = JSON.parse(await response.text());
    for (const wire of d.results) {
      if (convert ? convert(wire) : wire) count += 1;
      if (count % 50_000 === 0) sample();
    }
    url = d.__next;
  }
  return count;
}

const ways: Readonly<Record<string, () => Promise<number>>> = {
  client: () =>
    countRows(
      createExactOnlineClient({ country: "nl", origin, auth, quota }).list(path, { division: division(124132) }),
    ),
  exact: () =>
    countRows(
      createODataClient<Types>({ index, baseUrl: origin, flavor: "exact-online", auth, numbers: "exact" }).list(path, {
        division: division(124132),
      }),
    ),
  "loop with conversions": () => countInPlace(convertByHand),
  "loop without": () => countInPlace(),
};

const samples: number[] = [];
const cpu = process.cpuUsage();
const startedAt = performance.now();
const rows = await ways[way]?.();
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(
  JSON.stringify({
    rows,
    seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: (user + system) / 1e6,
    samples,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }),
);
process.exit();
