import { expect, test } from "vitest";
import { fuzzHttp } from "../campaigns/fuzz-http.ts";

test("a short run of the campaign: all targets hold", () => {
  expect(fuzzHttp(8000).map(({ inputs }) => inputs)).toEqual(Array(8).fill(1000));
});
