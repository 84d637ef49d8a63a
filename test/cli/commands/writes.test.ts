import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { writesCommand } from "../../../src/cli/commands/writes.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { examplesOf, splitLine } from "../support/examples.ts";
import { run } from "../support/run.ts";
import { firstId, ordersOf, shopOrders, signIn, unknownCustomer } from "../support/shop-orders.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox({ seed: 1, scale: { quota: 100 }, rows: { CrmAccount: 5, LogisticsItem: 5 } });
let company: string;
beforeAll(async () => {
  company = await signIn(used);
});

/** A write as lists have it. */
interface Listed {
  readonly id: string;
  readonly digest: string;
  readonly state: string;
  readonly key: string;
  readonly reason: string;
  readonly request: string;
  readonly body: string;
}

/** Stores orders of a shop, and what works on its store. */
async function shop(name: string, options: { count?: number; refused?: number; ask?: true } = {}) {
  const { ask, ...rest } = options;
  const { words, store, file } = await shopOrders(company, { name, ...rest });
  expect(await run(...words, ...(ask ? ["--ask"] : []))).toMatchObject({ code: 0 });
  const writes = (command: string, ...more: string[]) => run("writes", command, ...more, "--sandbox", "--store", store);
  const list = async (...more: string[]): Promise<Listed[]> =>
    JSON.parse((await writes("list", ...more, "--json")).stdout) as Listed[];
  return { words, store, file, writes, list };
}

/** As if minutes had passed: every time of the store lies that much earlier. */
function letMinutesPass(store: string): void {
  const database = new DatabaseSync(store.replace("sqlite:", ""), { timeout: 5000 });
  database.exec(
    "UPDATE erp_write SET until_ms = until_ms - 600000, settle_at_ms = settle_at_ms - 600000, not_before_ms = not_before_ms - 600000",
  );
  database.close();
}

/** The first of a list. */
function first<T>(all: readonly T[]): T {
  const [one] = all;
  if (one === undefined) throw new Error("The list is empty.");
  return one;
}

describe("list and show", () => {
  test("what waits for a person comes first, with its key and its reason", async () => {
    const { writes, list } = await shop("LIST", { refused: 2 });
    await writes("run");
    const waiting = first(await list("--all"));
    expect(waiting).toMatchObject({
      state: "refused",
      key: "YourRef=LIST-2",
      reason: expect.stringContaining("OrderedBy"),
      request: `POST /api/v1/${company}/salesorder/SalesOrders`,
      body: expect.stringContaining(`"OrderedBy":"${unknownCustomer}"`),
    });
    const { code, stdout } = await writes("list");
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^id .*\n-.*\n[0-9a-f-]{36} {2}refused {2}339766 {3}create salesorder\/SalesOrders {2}YourRef=LIST-2 .*\n1 of these waits for a person: .*\n$/,
      ),
    ]);
    expect((await list("--state", "done")).map(({ key }) => key)).toEqual(["YourRef=LIST-1", "YourRef=LIST-3"]);
    expect(await writes("list", "--company", "1")).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "No write waits for anybody, or is on its way.\n",
    });
    expect((await writes("list", "--all", "--limit", "1")).stderr).toContain("There are more than these 1");
  });

  test("one write is shown to the letter, with its history and the ways out", async () => {
    const { writes, list, store } = await shop("SHOW", { count: 1, refused: 1 });
    await writes("run");
    const { id, digest } = first(await list());
    const { stdout } = await writes("show", id);
    expect(stdout).toContain(`digest     ${digest}\n`);
    expect(stdout).toContain(`POST /api/v1/${company}/salesorder/SalesOrders\n{\n  "YourRef": "SHOW-1",\n`);
    expect(stdout).toContain(`      "Notes": "say \\"hi\\"; twice"\n`);
    expect(stdout).toMatch(/ approved {8}0 .*\n.* sending {9}1 .*\n.* refused {9}1 +API_BAD_REQUEST /);
    expect(stdout.split("\n").slice(-4)).toEqual([
      `  erp-openapi writes repair ${id} --set Field=value --store ${store} --sandbox`,
      `  erp-openapi writes retry ${id} --store ${store} --sandbox`,
      `  erp-openapi writes give-up ${id} --reason '…' --store ${store} --sandbox`,
      "",
    ]);
    const shown = JSON.parse((await writes("show", id, "--json")).stdout) as { history: { state: string }[] };
    expect(shown.history.map(({ state }) => state)).toEqual(["approved", "sending", "refused"]);
  });
});

test("a write that another key sealed is listed and shown as that, and can be given up", async () => {
  const { writes, list, words, store } = await shop("SEALED", { count: 1 });
  const newer = await shopOrders(company, { name: "NEWER", count: 1 });
  const before = process.env["ERP_OPENAPI_KEY"];
  onTestFinished(() => {
    if (before === undefined) delete process.env["ERP_OPENAPI_KEY"];
    else process.env["ERP_OPENAPI_KEY"] = before;
  });
  process.env["ERP_OPENAPI_KEY"] = Buffer.alloc(32, 1).toString("base64");
  const { id, reason } = first(await list());
  expect(reason).toBe("sealed under a key that was not given");
  expect((await writes("show", id)).stdout).toContain("sealed: set ERP_OPENAPI_KEY to the key of its store\n");
  // A key that opens nothing is the wrong one, and takes nothing out of the way.
  expect(await writes("run")).toMatchObject({ code: 1, stderr: expect.stringContaining("the newest one") });
  expect(first(await list()).state).toBe("approved");
  expect(await run(...newer.words.map((word) => (word === newer.store ? store : word)))).toMatchObject({ code: 0 });
  expect(await writes("run")).toMatchObject({ code: 1 });
  expect((await list("--state", "blocked")).map((one) => one.id)).toEqual([id]);
  // The key of the tokens is another one as well now: that is no fault of a write, which waits.
  expect((await list("--state", "approved")).map(({ key }) => key)).toEqual(["YourRef=NEWER-1"]);
  expect(await writes("give-up", id, "--reason", "the key is lost")).toMatchObject({ code: 0 });
  expect((await run(...words)).stdout).toContain("0 new, 1 there already");
});

describe("approve", () => {
  test("shows the write and approves nothing before the digest of what was shown is given", async () => {
    const { writes, list } = await shop("DIGEST", { count: 1, ask: true });
    const { id, digest } = first(await list());
    const asked = await writes("approve", id);
    expect([asked.code, asked.stderr]).toEqual([
      2,
      `Nothing is approved yet. If this is what should be sent, say so: --digest ${digest.slice(0, 12)}\n`,
    ]);
    expect(asked.stdout).toContain('"YourRef": "DIGEST-1"');
    expect(await writes("approve", id, "--digest", digest.slice(0, 11))).toMatchObject({ code: 2 });
    const other = digest.startsWith("0") ? "1".repeat(12) : "0".repeat(12);
    expect(await writes("approve", id, "--digest", other)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("is another one than was shown (its digest differs)"),
    });
    expect((await list())[0]?.state).toBe("proposed");
    expect(await writes("approve", id, "--digest", digest.slice(0, 12))).toMatchObject({ code: 0 });
    const events = (await writes("events", "--json")).stdout.trimEnd().split("\n");
    expect(events.map((line) => JSON.parse(line) as object)).toMatchObject([
      { state: "proposed" },
      { state: "approved", by: userInfo().username },
    ]);
    expect(await writes("approve", id)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("is approved, and approve is for writes that are proposed"),
    });
  });

  test("takes a list that somebody looked at, and nothing that is another one since", async () => {
    const { writes, list } = await shop("LISTED", { ask: true });
    const all = await list();
    const file = join(temporaryFolder(), "review.json");
    writeFileSync(file, JSON.stringify(all.map((one, at) => (at === 1 ? { ...one, digest: "0".repeat(64) } : one))));
    const { code, stdout, stderr } = await writes("approve", "--listed", file, "--by", "kim");
    expect([code, stdout]).toEqual([1, "2 writes approved, 1 not.\n"]);
    expect(stderr).toContain(`Write ${all[1]?.id} is another one than was shown`);
    expect((await list()).map(({ state }) => state)).toEqual(["proposed", "approved", "approved"]);
    expect(await writes("run")).toMatchObject({ code: 1 });
    expect(await ordersOf(company, "LISTED")).toEqual(["LISTED-1", "LISTED-3"]);
  });

  test.each([[[]], [["0198c0de", "--listed", "x"]], [["--digest", "000000000000"]]])(
    "needs one write or a list: %j",
    async (words) => {
      const { writes } = await shop("NEEDS", { count: 1 });
      expect(await writes("approve", ...words)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("name one write, with --digest, or a list"),
      });
    },
  );
});

describe("what a person decides", () => {
  test("a refused write is repaired, approved anew and sent; the file it came from is there already then", async () => {
    const { writes, list, words, file } = await shop("REPAIR", { refused: 2 });
    expect(await writes("run")).toMatchObject({ code: 1 });
    const refused = first(await list());
    expect(await writes("repair", refused.id)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("say what to send instead: --set Field=value"),
    });
    const good = JSON.parse(first(await list("--state", "done")).body) as { OrderedBy: string };
    const repaired = await writes("repair", refused.id, "--set", `OrderedBy=${good.OrderedBy}`, "--json");
    const { digest, state } = JSON.parse(repaired.stdout) as Listed;
    expect([repaired.code, state, digest === refused.digest]).toEqual([0, "proposed", false]);
    expect(await writes("approve", refused.id, "--digest", refused.digest)).toMatchObject({ code: 1 });
    expect(await writes("approve", refused.id, "--digest", digest)).toMatchObject({ code: 0 });
    expect(await writes("run")).toMatchObject({ code: 0, stdout: "sandbox/exact-online: 1 done.\n" });
    expect(await ordersOf(company, "REPAIR")).toEqual(["REPAIR-1", "REPAIR-2", "REPAIR-3"]);
    // The body is another one now, and the file says what it was.
    expect(file).toMatch(/orders\.csv$/);
    expect((await run(...words)).stdout).toBe("6 rows: 0 new, 3 there already, 0 refused.\n");
  });

  test("a repair with a whole body keeps the key, and takes no field that may not be written", async () => {
    const { writes, list } = await shop("BODY", { count: 1, refused: 1 });
    await writes("run");
    const { id, body } = first(await list());
    expect(await writes("repair", id, "--body", '{"OrderStatus":1}')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("OrderStatus is read only or unknown"),
    });
    const { YourRef: _, ...rest } = JSON.parse(body) as Record<string, unknown>;
    expect(await writes("repair", id, "--body", JSON.stringify(rest))).toMatchObject({ code: 0 });
    expect(first(await list()).body).toContain('"YourRef":"BODY-1"');
  });

  test("reject, retry and give-up; the file that comes again brings neither back, unless that is asked for", async () => {
    const { writes, list, words } = await shop("DECIDE", { count: 2, refused: 1 });
    const [one, other] = await list();
    expect(await writes("reject", other?.id ?? "", "--reason", "ordered twice")).toMatchObject({
      code: 0,
      stdout: `Write ${other?.id} is rejected.\n`,
    });
    await writes("run");
    expect(await writes("retry", one?.id ?? "")).toMatchObject({ code: 0 });
    expect(await writes("run")).toMatchObject({ code: 1 });
    expect(await writes("give-up", one?.id ?? "", "--reason", "typed by hand")).toMatchObject({ code: 0 });
    expect(await writes("run")).toMatchObject({ code: 0, stdout: "sandbox/exact-online: nothing was due.\n" });
    expect((await list("--all")).map(({ state, reason }) => [state, reason])).toEqual([
      ["given-up", "typed by hand"],
      ["rejected", "ordered twice"],
    ]);
    expect(await writes("retry", other?.id ?? "")).toMatchObject({ code: 1 });
    expect((await run(...words)).stdout).toBe("4 rows: 0 new, 2 there already, 0 refused.\n");
    expect(await list()).toEqual([]);
    expect((await run(...words, "--again")).stdout).toContain("4 rows: 2 new, 0 there already, 0 refused.");
    expect((await list()).map(({ state, key }) => [state, key])).toEqual([
      ["approved", "YourRef=DECIDE-1"],
      ["approved", "YourRef=DECIDE-2"],
    ]);
    expect(await writes("reject", "nothing", "--reason", "x")).toMatchObject({ code: 1 });
  });

  test("only a write of which nobody knows how it ended is confirmed, and with a record", async () => {
    const folder = temporaryFolder();
    const [file, database] = [join(folder, "hours.csv"), join(folder, "writes.sqlite")];
    writeFileSync(file, "line_id,day,hours\nA,2026-03-02,7.5\n");
    const place = ["--sandbox", "--store", `sqlite:${database}`];
    const item = await firstId(company, "logistics/Items");
    const map = ["--map", "Date=day", "--map", "Quantity=hours", "--set", `Item=${item}`, "--key", "line_id"];
    const rule = used.sandbox.faults.add({
      operation: /CreateProjectTimeTransaction/,
      nth: 1,
      effect: { kind: "cut", when: "after-work" },
    });
    onTestFinished(() => void used.sandbox.faults.remove(rule));
    const path = ["--company", company, "--path", "project/TimeTransactions"];
    expect(await run("import", file, ...path, ...place, ...map, "--run")).toMatchObject({ code: 1 });
    const unknown = await run("writes", "list", ...place, "--json");
    const { id, state } = first(JSON.parse(unknown.stdout) as Listed[]);
    expect(state).toBe("unknown");
    letMinutesPass(`sqlite:${database}`);
    expect(await run("writes", "run", ...place)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("sandbox/exact-online: 1 person.\n1 write waits for a person"),
    });
    expect(await run("writes", "confirm", id, "--record", "7", ...place)).toMatchObject({ code: 2 });
    const record = '{"ID":"b6a1f2ce-0000-4000-8000-000000000001"}';
    expect(await run("writes", "confirm", id, "--record", record, ...place)).toMatchObject({
      code: 0,
      stdout: `Write ${id} is done.\n`,
    });
    expect(await run("writes", "run", ...place)).toMatchObject({ code: 0 });
    expect((await run("writes", "show", id, ...place)).stdout).toContain("b6a1f2ce-0000-4000-8000-000000000001");
    expect(await run("writes", "confirm", id, ...place)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("confirm is for writes that are person"),
    });
  });
});

describe("run", () => {
  test("sends nothing of another service, and says whose writes there are", async () => {
    const { writes } = await shop("OTHERS", { count: 1 });
    const { code, stdout, stderr } = await writes("run", "--service", "books");
    expect([code, stdout]).toEqual([0, "books: nothing was due.\n"]);
    expect(stderr).toBe(
      "The store has writes of sandbox/exact-online too, which this run does not send: name one by --service, with its --api or --environment.\n",
    );
    expect(await ordersOf(company, "OTHERS")).toEqual([]);
  });

  test("killed between two writes, a run again makes each order once, also the one that was on its way", async () => {
    const { writes, list, store } = await shop("KILL", { count: 12 });
    const slow = { kind: "slow-first-byte", delayMs: 300 } as const;
    const rule = used.sandbox.faults.add({ operation: /CreateSalesOrderSalesOrder/, effect: slow });
    const main = resolve("src/cli/main.ts");
    const child = spawn(process.execPath, [main, "writes", "run", "--sandbox", "--store", store], { stdio: "ignore" });
    const ended = once(child, "exit");
    while ((await list("--state", "done")).length < 3 && child.exitCode === null) await sleep(20);
    child.kill("SIGKILL");
    await ended;
    used.sandbox.faults.remove(rule);
    const before = await list("--all");
    expect(before.filter(({ state }) => state === "sending").length).toBeGreaterThan(0);
    const again = await writes("run");
    expect([again.code, again.stdout]).toEqual([0, expect.stringMatching(/\d+ done\.\n\d+ writes? goe?s? on later/)]);
    letMinutesPass(store);
    expect(await writes("run", "--wait", "20s")).toMatchObject({ code: 0 });
    expect(new Set((await list("--all")).map(({ state }) => state))).toEqual(new Set(["done"]));
    const orders = await ordersOf(company, "KILL");
    expect([orders.length, new Set(orders).size]).toEqual([12, 12]);
  }, 90_000);

  test("--every goes on until Ctrl-C, which ends what is on its way first", async () => {
    const { list, store } = await shop("EVERY", { count: 9 });
    const slow = { kind: "slow-first-byte", delayMs: 1500 } as const;
    const rule = used.sandbox.faults.add({ operation: /CreateSalesOrderSalesOrder/, effect: slow });
    onTestFinished(() => void used.sandbox.faults.remove(rule));
    const main = resolve("src/cli/main.ts");
    const words = [main, "writes", "run", "--sandbox", "--store", store, "--every", "1m"];
    const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk) => (stdout += String(chunk)));
    child.stderr.on("data", (chunk) => (stderr += String(chunk)));
    const ended = once(child, "close");
    while ((await list("--state", "sending")).length === 0 && child.exitCode === null) await sleep(20);
    child.kill("SIGINT");
    expect([await ended, stderr]).toEqual([[130, null], "Stopped: what was on its way is ended.\n"]);
    expect(stdout).toMatch(/^sandbox\/exact-online: \d done\.\n/);
    expect((await list("--state", "sending")).length).toBe(0);
    // What was not begun is not begun any more.
    expect((await list("--state", "approved")).length).toBeGreaterThan(0);
  }, 60_000);
});

test("what is typed wrongly is one line, and says what to do", async () => {
  const file = join(temporaryFolder(), "none.sqlite");
  const empty = join(temporaryFolder(), "empty.sqlite");
  new DatabaseSync(empty).close();
  const cases: readonly (readonly [readonly string[], number, string])[] = [
    [["list"], 2, "error: required option '--store <database>' not specified. See: erp-openapi writes list --help"],
    [
      ["list", "--store", "x.sqlite"],
      2,
      "error: --store takes sqlite:FILE or postgres:URL, and 'x.sqlite' is neither.",
    ],
    [["list", "--store", `sqlite:${file}`], 2, `error: there is no file ${file}, which --store names.`],
    [["list", "--store", `sqlite:${empty}`], 2, `error: sqlite:${empty} holds no writes of this version: `],
    [["reject", "x", "--store", `sqlite:${empty}`], 2, "error: required option '--reason <text>' not specified."],
    [
      ["run", "--api", "business-central", "--store", `sqlite:${empty}`],
      2,
      "error: this needs an environment, and none",
    ],
  ];
  for (const [words, code, start] of cases) {
    const ran = await run("writes", ...words, ...(words.length > 1 ? ["--sandbox"] : []));
    expect([ran.code, ran.stderr.slice(0, start.length), ran.stderr.split("\n").length]).toEqual([code, start, 2]);
  }
});

test("the examples are understood", async () => {
  const command = writesCommand();
  const lines = (
    await Promise.all(
      command.commands.map((child) => examplesOf({ name: child.name(), description: "", load: async () => child })),
    )
  ).flat();
  expect(lines.length).toBeGreaterThan(12);
  for (const line of lines) {
    const [, , name = "", ...words] = splitLine(line);
    const child = command.commands.find((one) => one.name() === name);
    // Parsed, and not run: what they name is not there.
    const unknown = words.filter((word) => word.startsWith("--") && !child?.options.some(({ long }) => long === word));
    expect([line, unknown]).toEqual([line, []]);
  }
});
