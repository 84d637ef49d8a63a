import { describe, expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";

const long = { type: "string" };
const short = { type: "string", maxLength: 3 };

/** A document that takes the component `Use`. */
const documentOf = (schemas: object): object => ({
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: {
    "/things": {
      post: {
        operationId: "CallThing",
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Use" } } } },
        responses: {},
      },
    },
  },
  components: { schemas },
});

const shown = (before: object, after: object): string[] =>
  compareSpecs(documentOf(before), documentOf(after)).map(
    ({ kind, place, types, flows }) => `${kind} ${place} ${types}/${flows}`,
  );

const use = (v: object): object => ({ type: "object", properties: { v } });

/** References by other means than a path in the document (JSON Schema 2020-12, sections 8.2 and 8.2.3). */
const references: readonly (readonly [string, (target: object) => object])[] = [
  [
    "$ref to an $anchor",
    (target) => ({ Use: { ...use({ $ref: "#an" }), $defs: { An: { $anchor: "an", ...target } } } }),
  ],
  [
    "$ref to a $dynamicAnchor",
    (target) => ({ Use: { ...use({ $ref: "#an" }), $defs: { An: { $dynamicAnchor: "an", ...target } } } }),
  ],
  [
    "$dynamicRef to a $dynamicAnchor",
    (target) => ({ Use: { ...use({ $dynamicRef: "#an" }), $defs: { An: { $dynamicAnchor: "an", ...target } } } }),
  ],
  [
    "$ref to an $id",
    (target) => ({
      Use: { ...use({ $ref: "https://a.example/an" }), $defs: { An: { $id: "https://a.example/an", ...target } } },
    }),
  ],
  [
    "$ref relative to the $id around it",
    (target) => ({
      Use: { $id: "https://a.example/all/use", ...use({ $ref: "an" }), $defs: { An: { $id: "an", ...target } } },
    }),
  ],
  [
    "$ref to an $anchor below an $id",
    (target) => ({
      Use: use({ $ref: "https://a.example/all#an" }),
      All: { $id: "https://a.example/all", $defs: { An: { $anchor: "an", ...target } } },
    }),
  ],
  [
    "$ref by a path from the $id around it",
    (target) => ({ Use: { $id: "https://a.example/use", ...use({ $ref: "#/$defs/An" }), $defs: { An: target } } }),
  ],
  ["$ref with a percent sign", (target) => ({ Use: use({ $ref: "#/components/schemas/a%20b" }), "a b": target })],
];

describe.each(references)("%s", (_what, schemas) => {
  test("leads to what changes", () => {
    expect(shown(schemas(long), schemas(short))).toContainEqual(
      expect.stringMatching(/^limit-tightened .* major\/breaks$/),
    );
    expect(shown(schemas(short), schemas(long))).toContainEqual(
      expect.stringMatching(/^limit-loosened .* patch\/safe$/),
    );
  });

  test("is no change where nothing changes but what it is written as", () => {
    const [out] = [use(long)];
    expect(
      shown(schemas(long), { ...schemas(long), Use: out }).filter((line) => !line.startsWith("type-renamed")),
    ).toEqual([]);
  });
});

test("an anchor is that of the $id around it, not another of the same name", () => {
  const part = (id: string, target: object): object => ({
    $id: `https://a.example/${id}`,
    ...use({ $ref: "#an" }),
    $defs: { An: { $anchor: "an", ...target } },
  });
  const other = part("other", long);
  expect(shown({ Other: other, Use: part("use", long) }, { Other: other, Use: part("use", short) })).toEqual([
    "limit-tightened Use.v major/breaks",
  ]);
  expect(
    shown(
      { Other: part("other", long), Use: part("use", long) },
      { Other: part("other", short), Use: part("use", long) },
    ),
  ).toEqual(["limit-tightened Other.v minor/safe"]);
});

test("references in circles end, and a lost one is no schema", () => {
  const circle = {
    Use: { $anchor: "an", type: "object", properties: { v: { $ref: "#an" }, w: { $dynamicRef: "#lost" } } },
  };
  expect(shown(circle, structuredClone(circle))).toEqual([]);
  const self = { Use: { $anchor: "an", $ref: "#an" } };
  expect(shown(self, { Use: { ...self.Use, maxLength: 3 } })).toEqual(["limit-tightened Use major/breaks"]);
  const choice = (more: object): object => ({
    Use: { $dynamicAnchor: "an", oneOf: [{ type: "string", ...more }, { $dynamicRef: "#an" }] },
  });
  expect(shown(choice({}), choice({ maxLength: 3 }))).toEqual(["limit-tightened Use major/breaks"]);
});
