import { expect, test } from "vitest";
import { convertFormat } from "../../../src/connector-builder/swagger/convert-format.ts";

test.each([
  ["string", "uuid", "uuid"],
  ["string", "date-time", "date-time"],
  ["string", "odata-v2-datetime", "date-no-tz"],
  ["string", "int64", undefined],
  ["string", "code18", undefined],
  ["integer", "uint8", "int32"],
  ["integer", "int16", "int32"],
  ["integer", "int64", "int64"],
  ["number", "decimal", "double"],
  ["number", "money", undefined],
  ["boolean", "int32", undefined],
  ["string", undefined, undefined],
])("%s as %s becomes %s", (type, format, want) => {
  expect(convertFormat(type, format)).toBe(want);
});
