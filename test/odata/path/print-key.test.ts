import { describe, expect, test } from "vitest";
import type { Dialect } from "../../../src/odata/dialect.ts";
import type { FieldKinds } from "../../../src/odata/field-kinds.ts";
import { printKey, type KeyValue } from "../../../src/odata/path/print-key.ts";

const guid = "4a1b2c3d-0001-4002-8003-00000000000a";

describe("printKey", () => {
  test.each<[Dialect, string[], FieldKinds, KeyValue, string]>([
    ["v2", ["ID"], { ID: "guid" }, guid, `(guid'${guid}')`],
    ["v4", ["id"], { id: "guid" }, guid, `(${guid})`],
    ["v2", ["HID"], { HID: "int64" }, "9007199254740993", "(9007199254740993L)"],
    ["v4", ["code"], {}, "O'Neil & co", "('O''Neil%20%26%20co')"],
    ["v4", ["code"], {}, { code: "A" }, "('A')"],
    ["v4", ["scope", "appId", "id"], { appId: "guid" }, { id: "D365", scope: "System", appId: guid }, `(scope='System',appId=${guid},id='D365')`],
    ["v2", ["Year", "Period"], {}, { Year: 2026, Period: 3 }, "(Year=2026,Period=3)"],
  ])("%s %s", (dialect, fields, kinds, key, want) => {
    expect(printKey(dialect, fields, kinds, key)).toBe(want);
  });

  test.each<[string[], FieldKinds, KeyValue, string | undefined]>([
    [["id"], { id: "guid" }, "not one", "id"],
    [["id"], {}, "", "id"],
    [["id"], {}, "\udc00", "id"],
    [["id"], {}, {}, "id"],
    [["a", "b"], {}, { a: "1" }, "b"],
    [["a", "b"], {}, { a: "1", b: "2", c: "3" }, "c"],
    [["a", "b"], {}, "1", undefined],
    [[], {}, "1", undefined],
  ])("refuses %s %o %o", (fields, kinds, key, field) => {
    expect(() => printKey("v4", fields, kinds, key)).toThrow(expect.objectContaining({ code: "KEY_INVALID", field }));
  });
});
