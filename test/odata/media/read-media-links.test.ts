import { expect, test } from "vitest";
import { readMediaLinks } from "../../../src/odata/media/read-media-links.ts";

test.each([
  // Fact 123.
  [
    { "c@odata.mediaReadLink": "https://h/r", "c@odata.mediaEditLink": "https://h/e", "c@odata.mediaEtag": 'W/"1"' },
    { read: "https://h/r", edit: "https://h/e", etag: 'W/"1"' },
  ],
  [{ "c@odata.mediaReadLink": 5 }, { read: undefined, edit: undefined, etag: undefined }],
])("media links of %o", (wire, want) => {
  expect(readMediaLinks(wire, "c")).toEqual(want);
});
