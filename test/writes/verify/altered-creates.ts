import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import type { NotKept } from "../../../src/errors/write-not-kept.ts";
import { textAt } from "../../../src/kit/json-access.ts";
import { type Alteration, type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";
import { createWrites } from "../../../src/writes/index.ts";
import { sqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { Dice } from "../preview/random-bodies.ts";
import { keys } from "../store/samples.ts";

/** What became of creates whose fields and lines the service lost, cut, rounded and padded by chance. */
export interface ReadBackReport {
  readonly creates: number;
  /** What the service's own journal says that it did, by the way in which. */
  readonly altered: Readonly<Record<string, number>>;
  /** What the journal says and the read-back does not. */
  readonly missed: readonly string[];
  /** What the read-back says and the journal does not. */
  readonly falseAlarms: readonly string[];
  /** Writes that are not `done`, and records that were not read. */
  readonly undone: number;
  /** Writes of which somebody was told. */
  readonly told: number;
}

/** What the judge believes of the read-back's findings: a control takes some away. */
export type Believe = (found: readonly NotKept[]) => readonly NotKept[];

/** Mistakes of a comparer, each of which the judge has to see. */
export const mistakes: Readonly<Record<string, Believe>> = {
  "ignores lines": (found) => found.filter(({ path }) => !path.includes("[")),
  "takes rounded numbers for kept": (found) => found.filter(({ how }) => how !== "rounded"),
  "takes the beginning of a text for all of it": (found) => found.filter(({ how }) => how !== "cut"),
};

const orders = "/api/v1/{division}/salesorder/SalesOrders";
const accounts = "/api/v1/{division}/crm/Accounts";

const words = ["bolt", "nut", "washer", "screw", "hinge", "bracket", "plate", "spring"];

function orderBody(dice: Dice, items: readonly string[], buyer: string, number: number) {
  const price = (): number => (1 + dice.below(100_000)) / 100;
  const line = (at: number) => ({
    Item: items[at % items.length],
    Quantity: (100 + dice.below(5000)) / 100,
    NetPrice: price(),
    Description: `${at} ${dice.pick(words)} ${dice.below(1e6)}`,
    Notes: `line ${number}.${at}`,
    DeliveryDate: `2026-0${1 + dice.below(9)}-1${dice.below(10)}`,
  });
  return {
    OrderedBy: buyer,
    YourRef: `shop-${number}`,
    Description: `Order ${dice.pick(words)} ${dice.below(1e6)}`,
    OrderDate: `2026-0${1 + dice.below(9)}-1${dice.below(10)}`,
    AmountDiscount: price(),
    Remarks: `first\r\nsecond ${number}`,
    SalesOrderLines: Array.from({ length: 2 + dice.below(4) }, (_, at) => line(at)),
  };
}

function accountBody(dice: Dice, number: number) {
  return {
    Code: String(1_000_000 + number),
    Name: `Customer ${dice.pick(words)} ${number}`,
    City: dice.pick(words),
    Website: `https://example.com/${number}`,
    CreditLineSales: (1 + dice.below(1_000_000)) / 100,
    IsSupplier: true,
    ConsolidationScenario: dice.below(7),
    StartDate: "2026-03-02",
    Remarks: `  note ${number} `,
    Email: null,
  };
}

/** A token that outlives the run: campaigns are no tests, and share nothing with their benches. */
async function signIn({ exact }: Sandbox): Promise<string> {
  const { origin, clientId, clientSecret, redirectUri } = exact;
  const query = new URLSearchParams({ client_id: clientId, redirect_uri: redirectUri, response_type: "code" });
  const headers = { "x-sandbox-user": "kim@example.com" };
  const back = await fetch(`${origin}/api/oauth2/auth?${query}`, { redirect: "manual", headers });
  const code = new URL(back.headers.get("location") ?? "").searchParams.get("code") ?? "";
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    code,
    redirect_uri: redirectUri,
    client_id: clientId,
    client_secret: clientSecret,
  });
  const answer: unknown = await (await fetch(`${origin}/api/oauth2/token`, { method: "POST", body })).json();
  return textAt(answer, "access_token") ?? "";
}

/** How a run is made. */
export interface ReadBackRun {
  readonly creates: number;
  /** Where the writes are stored. */
  readonly file: string;
  readonly seed: number;
  /** @default all that was found */
  readonly believe?: Believe;
}

/** Stores creates and sends them to a service that alters them, and holds what is told against the service's own journal. */
export async function readBackCreates(run: ReadBackRun): Promise<ReadBackReport> {
  const sandbox = await startSandbox({
    clock: "manual",
    seed: run.seed,
    rows: { CrmAccount: 0, LogisticsItem: 20 },
    scale: { quota: 1_000_000, lifetime: 1000 },
  });
  try {
    return await runAt(sandbox, run);
  } finally {
    await sandbox.stop();
  }
}

async function runAt(
  sandbox: Sandbox,
  { creates, file, seed, believe = (found) => found }: ReadBackRun,
): Promise<ReadBackReport> {
  const token = await signIn(sandbox);
  const exact = createExactOnlineClient({
    country: "nl",
    origin: sandbox.exact.origin,
    auth: { token: async () => token, markStale: () => undefined },
  });
  const company = division(sandbox.exact.divisions[0] ?? 0);
  const at = { division: company };
  const dice = new Dice(seed);
  const items: string[] = [];
  for await (const { ID } of exact.list("/api/v1/{division}/logistics/Items", { ...at, select: ["ID"] }))
    items.push(String(ID));
  const buyer = await exact.create(accounts, { Name: "Buyer", Code: "1" }, at);
  sandbox.faults.add({ operation: /^Create/, effect: { kind: "alters", chance: 0.08 } });

  const store = sqliteWriteStore({ file, keys });
  await store.createSchema();
  const told = new Set<string>();
  const writes = createWrites({
    clients: { exact },
    store,
    inFlight: 8,
    notify: ({ id, notKept }) => notKept && told.add(id),
  });
  for (let number = 1; number <= creates; number++) {
    const [path, body] =
      number % 3 === 0
        ? ([accounts, accountBody(dice, number)] as const)
        : ([orders, orderBody(dice, items, buyer.ID, number)] as const);
    await writes.enqueue("exact", "create", path, body, at);
  }
  await writes.runOnce();

  const journal = Map.groupBy(sandbox.exact.alterations, ({ key }) => key);
  const altered: Record<string, number> = {};
  const report = { missed: [] as string[], falseAlarms: [] as string[], undone: 0 };
  for await (const { id } of writes.list()) {
    const write = await writes.get(id);
    const { record, notKept, unread } = write?.outcome ?? {};
    if (write?.state !== "done" || unread !== undefined) report.undone += 1;
    const key = String(record?.["OrderID"] ?? record?.["ID"]);
    const name = ({ path, how }: Pick<Alteration, "path" | "how"> | NotKept): string => `${key} ${path} ${how}`;
    const done = journal.get(key) ?? [];
    for (const { how } of done) altered[how] = (altered[how] ?? 0) + 1;
    // Blanks at the end are kept: who knows the service does not see them.
    const real = new Set(done.filter(({ how }) => how !== "padded").map(name));
    const found = new Set(believe(notKept ?? []).map(name));
    report.missed.push(...[...real].filter((one) => !found.has(one)));
    report.falseAlarms.push(...[...found].filter((one) => !real.has(one)));
  }
  await store.close();
  return { creates, altered, ...report, told: told.size };
}
