import { describe, expect, test } from "vitest";
import { nextLinkWithin } from "../../../src/odata/pages/next-link.ts";

const origins = ["https://start.exactonline.nl", "http://127.0.0.1:8080/"];

describe("nextLinkWithin", () => {
  test.each([
    // Fact 47: already encoded, to be followed as it is.
    "https://start.exactonline.nl/api/v1/1/crm/Accounts?$skiptoken=datetime'2018-09-21T04%3A18%3A55.617',guid'4A'",
    "https://START.exactonline.nl:443/x?a=%2f+",
    "http://127.0.0.1:8080/next?a='",
  ])("returns %s verbatim", (link) => expect(nextLinkWithin(origins, link)).toBe(link));

  test.each<[string, string | undefined]>([
    ["https://evil.example/api/v1/1/crm/Accounts", "https://evil.example"],
    ["http://start.exactonline.nl/x", "http://start.exactonline.nl"],
    ["https://start.exactonline.nl:8443/x", "https://start.exactonline.nl:8443"],
    ["https://start.exactonline.nl.evil.example/x", "https://start.exactonline.nl.evil.example"],
    ["https://start.exactonline.nl@evil.example/x", "https://evil.example"],
    ["https://user:pass@start.exactonline.nl/x", "https://start.exactonline.nl"],
    ["//start.exactonline.nl/x", undefined],
    ["/api/v1/1/crm/Accounts?$skiptoken=1", undefined],
    ["javascript:alert(1)", undefined],
    ["data:text/plain,x", undefined],
    ["", undefined],
    ["https:\\\\evil.example\\x", "https://evil.example"],
  ])("refuses %s", (link, origin) => {
    expect(() => nextLinkWithin(origins, link)).toThrow(expect.objectContaining({ code: "LINK_REFUSED", origin }));
  });

  test("an allowed origin that is none allows nothing", () => {
    expect(() => nextLinkWithin(["data:x", "nonsense"], "data:x")).toThrow(
      expect.objectContaining({ code: "LINK_REFUSED" }),
    );
  });
});
