import { describe, expect, test } from "vitest";
import { attachmentLink } from "../../../src/odata/media/attachment-link.ts";

const site = "https://start.exactonline.nl";

describe("attachmentLink (fact 70)", () => {
  test.each([
    [
      "/docs/SysAttachment.aspx?ID=4a&_Division_=1&Stamp=x%2By",
      "https://start.exactonline.nl/docs/SysAttachment.aspx?ID=4a&_Division_=1&Stamp=x%2By&Download=1",
    ],
    [
      "https://start.exactonline.nl/docs/SysAttachment.aspx?ID=4a",
      "https://start.exactonline.nl/docs/SysAttachment.aspx?ID=4a&Download=1",
    ],
    ["https://start.exactonline.nl/docs/x?Download=1", "https://start.exactonline.nl/docs/x?Download=1"],
    ["docs/x#part", "https://start.exactonline.nl/docs/x?Download=1"],
  ])("%s", (url, want) => expect(attachmentLink(site, url)).toBe(want));

  test.each([
    "https://evil.example/docs/x",
    "//evil.example/docs/x",
    "https://start.exactonline.be/docs/x",
    "javascript:alert(1)",
  ])("refuses %s", (url) => {
    expect(() => attachmentLink(site, url)).toThrow(expect.objectContaining({ code: "LINK_REFUSED" }));
  });
});
