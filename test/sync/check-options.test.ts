import { expect, test } from "vitest";
import { openCopy } from "./support/copy-under-test.ts";

test.each<[string, object, string]>([
  ["an option", { stes: {} }, "createSync has no option stes (did you mean sets?): it takes client, target, company,"],
  [
    "an option of a set",
    { sets: { "shop/Rows": { selct: ["Name"] } } },
    'sets["shop/Rows"] has no option selct (did you mean select?): it takes select, table, columns, row.',
  ],
])("%s that there is not is refused by the nearest name, before anything is made", (_what, options, says) => {
  expect(() => openCopy(Object(options))).toThrow(
    expect.objectContaining({ code: "SYNC_OPTION_INVALID", message: expect.stringContaining(says) }),
  );
});

test.each<[string, object, string]>([
  ["plan", { evryMs: 1 }, "sync.plan has no option evryMs (did you mean everyMs?): it takes everyMs, count, signal."],
  [
    "run",
    { deadLineMs: 1 },
    "sync.run has no option deadLineMs (did you mean deadlineMs?): it takes deadlineMs, signal,",
  ],
  [
    "changes",
    { companis: "all" },
    "sync.changes has no option companis (did you mean companies?): it takes after, companies.",
  ],
  [
    "verify",
    { repairs: true },
    "sync.verify has no option repairs (did you mean repair?): it takes repair, signal, waitMs.",
  ],
])("so is an option of %s", async (method, options, says) => {
  const { sync } = openCopy({});
  const calls = {
    plan: () => sync.plan([], options),
    run: async () => sync.run({ sets: [] } as never, options).next(),
    changes: async () => sync.changes(options).next(),
    verify: () => sync.verify([], options),
  };
  await expect(calls[method as keyof typeof calls]()).rejects.toMatchObject({
    code: "SYNC_OPTION_INVALID",
    message: expect.stringContaining(says),
  });
});
