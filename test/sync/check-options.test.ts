import { expect, test } from "vitest";
import { openCopy } from "./support/copy-under-test.ts";

test.each<[string, object, string]>([
  ["an option", { stes: {} }, "createSync has no option stes (did you mean sets?): it takes client, target, company,"],
  [
    "an option of a set",
    { sets: { "shop/Rows": { selct: ["Name"] } } },
    'sets["shop/Rows"] has no selct (did you mean select?): it takes select, table, columns, row.',
  ],
])("%s that there is not is refused by the nearest name, before anything is made", (_what, options, says) => {
  expect(() => openCopy(Object(options))).toThrow(
    expect.objectContaining({ code: "SYNC_OPTION_INVALID", message: expect.stringContaining(says) }),
  );
});
