import { afterEach, describe, expect, test, vi } from "vitest";
import { run } from "../support/run.ts";

afterEach(() => void vi.unstubAllEnvs());

/** Operations on a terminal of so many characters. */
function operations(width: number | undefined, ...words: string[]) {
  vi.stubEnv("COLUMNS", width === undefined ? "" : String(width));
  return run("operations", ...words);
}

test("a line for each, the best first, and how many more there are", async () => {
  const { code, stdout, stderr } = await operations(undefined, "sales", "order");
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.slice(0, 3).map((line) => line.split(/ {2,}/))).toEqual([
    ["operation", "api", "method", "path", "what it does"],
    expect.arrayContaining([expect.stringMatching(/^-+$/)]),
    ["ListSalesOrders", "standard", "GET", "/companies({companyId})/salesOrders", "List sales orders"],
  ]);
  expect(lines).toHaveLength(22);
  expect(stderr).toMatch(/^\d+ more: --all, or more words\.\n$/);
});

test("--all leaves none out, --api those of the others", async () => {
  const first = await operations(undefined, "sales", "order", "--json");
  const all = await operations(undefined, "sales", "order", "--json", "--all");
  const [shown, found]: { api: string; operation: string }[][] = [JSON.parse(first.stdout), JSON.parse(all.stdout)];
  const more = Number(/^\d+/.exec(first.stderr)?.[0]);
  expect([shown?.length, found?.length, all.stderr]).toEqual([20, 20 + more, ""]);
  const exact = await operations(undefined, "sales", "order", "--json", "--api", "exact", "--all");
  const ids = (rows: { operation: string }[] = []): string[] => rows.map(({ operation }) => operation).sort();
  expect(ids(JSON.parse(exact.stdout))).toEqual(ids(found?.filter(({ api }) => api === "exact")));
});

test("without words there are all of an API, in the order of its description", async () => {
  const { stdout, stderr } = await operations(undefined, "--api", "admin");
  expect(stdout.split("\n").slice(2).filter(Boolean)).toHaveLength(20);
  expect(stderr).toBe("55 more: --all, or words.\n");
});

test("a misspelt word is read as the nearest, and that is told beside the answer", async () => {
  const { code, stdout, stderr } = await operations(undefined, "acounts", "--json");
  expect([code, stderr.split("\n")[0]]).toEqual([0, "No operation has the word acounts: it is read as account."]);
  expect(JSON.parse(stdout)[0]).toEqual({
    api: "exact",
    operation: "ListCrmAccounts",
    method: "GET",
    path: "/api/v1/{division}/crm/Accounts",
    set: "crm/Accounts",
    summary: "List accounts",
    tags: expect.any(Array),
  });
});

test("words that no operation has together, and words that none has", async () => {
  const some = await operations(undefined, "payroll", "environment", "copy");
  expect([some.code, some.stderr]).toEqual([0, expect.stringContaining("these have most of them")]);
  expect(await operations(undefined, "zzqxv")).toEqual({
    code: 1,
    stdout: "",
    stderr: "No operation has the word zzqxv, or one near it.\nNothing is found by these words.\n",
  });
  expect(await operations(undefined, "zzqxv", "--json")).toMatchObject({ code: 1, stdout: "[]\n" });
});

test("an API that there is not is refused with those that there are", async () => {
  const { code, stdout, stderr } = await operations(undefined, "orders", "--api", "graph");
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/admin.*automation|exact.*admin/);
});

describe.each([60, 80, 120, 400])("a terminal of %s characters", (width) => {
  test.each([["sales order"], ["copy environment"], ["upload extension"]])("%s", async (words) => {
    const { stdout } = await operations(width, ...words.split(" "));
    // An address is copied as it stands: a line of one word may be longer.
    const tooLong = stdout.split("\n").filter((line) => line.length > width && line.trim().split(/\s+/).length > 2);
    expect(tooLong).toEqual([]);
    const { stdout: json } = await operations(width, ...words.split(" "), "--json");
    const found: { operation: string; summary: string }[] = JSON.parse(json);
    const flat = stdout.replaceAll(/\s+/g, " ");
    expect(found.filter(({ operation }) => !flat.includes(operation))).toEqual([]);
    expect(flat.includes("what it does")).toBe(width > 120);
  });
});

test("each operation that is told is described by its own id", async () => {
  const { stdout } = await operations(undefined, "bank", "--json");
  const found: { operation: string; api: string }[] = JSON.parse(stdout);
  for (const { operation, api } of found.slice(0, 5)) {
    const described = await run("describe", operation, "--api", api, "--json");
    expect(JSON.parse(described.stdout)).toMatchObject({ name: operation, api });
  }
});
