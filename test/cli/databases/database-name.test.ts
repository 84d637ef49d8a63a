import { describe, expect, test } from "vitest";
import { readDatabaseName } from "../../../src/cli/databases/database-name.ts";

describe("a database as it is typed", () => {
  test.each([
    ["sqlite:erp.sqlite", { kind: "sqlite", file: "erp.sqlite" }],
    ["sqlite:C:\\data\\erp.sqlite", { kind: "sqlite", file: "C:\\data\\erp.sqlite" }],
    ["postgres://kim@host/erp", { kind: "postgres", url: "postgres://kim@host/erp" }],
    ["postgresql://host/erp", { kind: "postgres", url: "postgresql://host/erp" }],
    ["postgres:postgres://kim@host/erp", { kind: "postgres", url: "postgres://kim@host/erp" }],
  ])("%s", (text, want) => expect(readDatabaseName("--to", text)).toEqual(want));

  test.each(["erp.sqlite", "sqlite", "sqlite:", "mysql://host/erp", "postgres:host", ""])(
    "%j names none, and the error names the option",
    (text) =>
      expect(() => readDatabaseName("--store", text)).toThrow(
        expect.objectContaining({ code: "USAGE_INVALID", message: expect.stringMatching(/^--store /) }),
      ),
  );
});
