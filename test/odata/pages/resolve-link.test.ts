import { describe, expect, test } from "vitest";
import { resolveLink } from "../../../src/odata/pages/resolve-link.ts";

const asked = "https://start.exactonline.nl/api/v1/1/crm/Accounts?$select=ID";

describe("resolveLink", () => {
  test.each([
    // Fact 47: already encoded, to be followed as it is.
    "https://start.exactonline.nl/api/v1/1/crm/Accounts?$skiptoken=datetime'2018-09-21T04%3A18%3A55.617',guid'4A'",
    "https://START.exactonline.nl:443/x?a=%2f+",
  ])("returns %s verbatim", (link) => expect(resolveLink(link, { asked })).toBe(link));

  // RFC 3986, section 5.4.1, as far as its references stay on the host: "Within a representation with a well defined
  // base URI", given and wanted.
  test.each([
    ["g", "http://a/b/c/g"],
    ["./g", "http://a/b/c/g"],
    ["g/", "http://a/b/c/g/"],
    ["/g", "http://a/g"],
    ["//a/g", "http://a/g"],
    ["?y", "http://a/b/c/d;p?y"],
    ["g?y", "http://a/b/c/g?y"],
    ["g?y#s", "http://a/b/c/g?y#s"],
    [";x", "http://a/b/c/;x"],
    ["g;x=1/../y", "http://a/b/c/y"],
    ["../g", "http://a/b/g"],
    ["../../g", "http://a/g"],
    ["../../../g", "http://a/g"],
  ])("%s is relative to what was asked", (link, want) => {
    expect(resolveLink(link, { asked: "http://a/b/c/d;p?q" })).toBe(want);
  });

  test("a context goes before what was asked, unless what it gives does not fit", () => {
    const source = { asked: "https://h/svc/Customers?$top=1", context: "https://h/svc/$metadata#Customers" };
    expect(resolveLink("Customers?$skiptoken=5", source)).toBe("https://h/svc/Customers?$skiptoken=5");
    const below = { asked: "https://h/svc/Customers(1)/Orders", context: "../$metadata#Orders" };
    expect(resolveLink("Orders?$skiptoken=5", below)).toBe("https://h/svc/Orders?$skiptoken=5");
    const fits = (address: string): boolean => address.includes("/Customers(1)/");
    expect(resolveLink("Orders?$skiptoken=5", below, [], fits)).toBe("https://h/svc/Customers(1)/Orders?$skiptoken=5");
    expect(() => resolveLink("Invoices?$skiptoken=5", below, [], (address) => address.includes("Orders?"))).toThrow(
      expect.objectContaining({ code: "LINK_REFUSED", message: expect.stringContaining("another list") }),
    );
  });

  test.each([
    ["https://inner.example/x?a='%2f'&b=ü", "https://start.exactonline.nl/x?a='%2f'&b=ü"],
    ["HTTPS://INNER.example:443?a", "https://start.exactonline.nl?a"],
    ["https:\\\\inner.example\\x", "https://start.exactonline.nl\\x"],
    ["https:inner.example/x", "https://start.exactonline.nl/x"],
    ["//inner.example/x", "https://start.exactonline.nl/x"],
  ])("%s of an allowed origin is asked for at the client's own", (link, want) => {
    expect(resolveLink(link, { asked }, ["https://inner.example"])).toBe(want);
  });

  test.each<[string, string | undefined]>([
    ["https://evil.example/api/v1/1/crm/Accounts", "https://evil.example"],
    ["//evil.example/api/v1/1/crm/Accounts", "https://evil.example"],
    ["\\\\evil.example\\x", "https://evil.example"],
    ["http://start.exactonline.nl/x", "http://start.exactonline.nl"],
    ["https://start.exactonline.nl:8443/x", "https://start.exactonline.nl:8443"],
    ["https://start.exactonline.nl.evil.example/x", "https://start.exactonline.nl.evil.example"],
    ["https://start.exactonline.nl@evil.example/x", "https://evil.example"],
    ["https://user:pass@start.exactonline.nl/x", "https://start.exactonline.nl"],
    ["//user@start.exactonline.nl/x", "https://start.exactonline.nl"],
    ["javascript:alert(1)", undefined],
    ["data:text/plain,x", undefined],
    ["", undefined],
    ["https://", undefined],
    ["https:\\evil.example\\x", "https://evil.example"],
  ])("refuses %s", (link, origin) => {
    const fits = (address: string): boolean => address.includes("Accounts");
    expect(() => resolveLink(link, { asked }, ["https://inner.example"], fits)).toThrow(
      expect.objectContaining({ code: "LINK_REFUSED", origin }),
    );
  });

  test("a context of another host leads nowhere but to what was asked", () => {
    const source = { asked, context: "https://evil.example/$metadata#x" };
    expect(resolveLink("Accounts?$skiptoken=1", source)).toBe(
      "https://start.exactonline.nl/api/v1/1/crm/Accounts?$skiptoken=1",
    );
  });
});
