import { describe, expect, it } from "vitest";
import { readBaseAddress } from "../../src/clients/base-address.ts";

describe("readBaseAddress", () => {
  it.each([
    { given: "https://start.exactonline.nl", want: "https://start.exactonline.nl" },
    { given: "https://start.exactonline.nl/", want: "https://start.exactonline.nl" },
    { given: "http://127.0.0.1:4000", want: "http://127.0.0.1:4000" },
    { given: "http://[::1]:4000", want: "http://[::1]:4000" },
    { given: "http://localhost:4000/api", want: "http://localhost:4000/api" },
  ])("$given", ({ given, want }) => {
    expect(readBaseAddress("origin", given)).toBe(want);
  });

  it.each([
    "http://start.exactonline.nl",
    "ftp://127.0.0.1",
    "start.exactonline.nl",
    "",
    "http://localhost.example.com",
  ])("refuses %s before a token could travel there", (given) => {
    expect(() => readBaseAddress("origin", given)).toThrow(
      `origin is ${JSON.stringify(given)}: expected an https address.`,
    );
  });

  it.each(["https://x.example/api?key=1", "https://x.example/#a", "https://x.example?"])(
    "refuses %s, behind which no path can stand",
    (given) => {
      expect(() => readBaseAddress("baseUrl", given)).toThrow(
        `baseUrl is ${JSON.stringify(given)}: expected an address without a query or a fragment.`,
      );
    },
  );
});
