import { expect, it } from "vitest";
import { slugOf } from "../../docs/site/slug-of.ts";

it.each([
  { given: "What there is", want: "what-there-is" },
  { given: "Exact Online: a token, and more!", want: "exact-online-a-token-and-more" },
  { given: "Größe (a.4)", want: "größe-a4" },
])("$given → #$want", ({ given, want }) => {
  expect(slugOf(given)).toBe(want);
});
