import { expect, test } from "vitest";
import { isFieldName, isFieldPath, isODataName } from "../../src/kit/odata-name.ts";

// The characters of odataIdentifier by their categories: L, Nl, Nd, Mn, Mc, Pc, Cf; beside them what services have.
test.each(["Id", "_", "Ⅷ", "名前", "a1", "é", "का", "a‿b", "a\u200d", "request-id", "x.y", "2nd", "a~b"])(
  "%s names a field",
  (name) => {
    expect(isFieldName(name)).toBe(true);
    expect(isFieldPath(`N.Order/${name}/Id`)).toBe(true);
  },
);

// What ends a name, a list, a key or quotes in the grammar, or what an address cannot hold.
test.each([..."'\",/&?#%=()[]{};:+*@$ \t\n\\|<>!^`", "\u0000", "\ud800", "😀"])(
  "%j is no part of a name",
  (character) => {
    for (const name of [character, `a${character}`, `${character}a`, `a${character}b`]) {
      expect(isODataName(name)).toBe(false);
      expect(isFieldName(name)).toBe(false);
    }
    expect(isFieldPath(`a${character}`)).toBe(false);
  },
);

test.each(["", "-a", ".a", "~", ".", "..", "\u0301a", "a".repeat(481)])("%j is no name", (name) => {
  expect(isODataName(name)).toBe(false);
});

// primitiveLiteral of v4, and the numbers of v2.
test.each([
  "1",
  "12L",
  "2d",
  "1.5",
  "2.5M",
  "1e5",
  "3f",
  "2024-01-02",
  "null",
  "true",
  "NaN",
  "INF",
  "12345678-1234-1234-1234-1234567890ab",
])("%s is a name for an address, and a value in a query", (name) => {
  expect(isODataName(name)).toBe(true);
  expect(isFieldName(name)).toBe(false);
});
