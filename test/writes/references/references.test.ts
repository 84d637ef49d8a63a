import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveReferences, splitReferences } from "../../../src/writes/references/references.ts";

const reference = (field: string) => ({ $ref: "w1", field });

describe("references of a body", () => {
  test("are taken out, and put back where they stood", () => {
    const { plain, ids, restore } = splitReferences({
      OrderedBy: reference("ID"),
      YourRef: "17",
      Lines: [{ Item: { $ref: "w2", field: "ID" }, Quantity: 2 }, { Quantity: 3 }],
    });
    expect(plain).toEqual({ YourRef: "17", Lines: [{ Quantity: 2 }, { Quantity: 3 }] });
    expect(ids).toEqual(["w1", "w2"]);
    // What was made of the rest, with another spelling of its values.
    expect(restore({ YourRef: "17 ", Lines: [{ Quantity: "2" }, { Quantity: "3" }] })).toEqual({
      YourRef: "17 ",
      Lines: [{ Quantity: "2", Item: { $ref: "w2", field: "ID" } }, { Quantity: "3" }],
      OrderedBy: reference("ID"),
    });
  });

  test("are none where there are none, and dates and bytes stay what they are", () => {
    const when = new Date(0);
    const bytes = new Uint8Array([1]);
    const { plain, ids, restore } = splitReferences({ when, bytes });
    expect([plain, ids]).toEqual([{ when, bytes }, []]);
    const wire = { when: "1970-01-01" };
    expect(restore(wire)).toBe(wire);
  });

  test.each([
    [{ A: { $ref: 1, field: "ID" } }, "A is no reference"],
    [{ A: { $ref: "w", feld: "ID" } }, "A is no reference"],
    [{ A: { $ref: "w", field: "ID", more: 1 } }, "A is no reference"],
    [{ Lines: [{ A: { $ref: "w" } }] }, "Lines[0].A is no reference"],
    [{ Lines: [{ $ref: "w", field: "ID" }] }, "Lines[0] is a reference in a list"],
  ])("%j is none", (body, message) => {
    expect(() => splitReferences(body)).toThrow(message);
  });
});

describe("the values of references", () => {
  test("stand where they stood, and all else is as it was to the letter", () => {
    const text = '{"A":{"$ref":"w1","field":"ID"},"B":0.10000000000000000001,"C":[{"D":{"$ref":"w1","field":"No"}}]}';
    expect(resolveReferences(text, new Map([["w1", { ID: 'a"$&b', No: 7 }]]))).toBe(
      '{"A":"a\\"$&b","B":0.10000000000000000001,"C":[{"D":7}]}',
    );
  });

  test("are never taken for texts that look like references", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const body = { text: `${before}{"$ref":"w1","field":"ID"}${after}`, A: reference("ID") };
        const resolved: unknown = JSON.parse(resolveReferences(JSON.stringify(body), new Map([["w1", { ID: "x" }]])));
        expect(resolved).toEqual({ ...body, A: "x" });
      }),
    );
  });

  const resolve = (record: Record<string, unknown>) => () =>
    resolveReferences('{"A":{"$ref":"w1","field":"ID"}}', new Map([["w1", record]]));

  test.each([[{ Code: "1" }], [{ ID: null }], [{ ID: { a: 1 } }]])("that %j does not have are told", (record) => {
    expect(resolve(record)).toThrow(
      expect.objectContaining({
        code: "WRITE_INVALID",
        message:
          "Write w1 was done, and its record has no ID: repair this write with a field that it has, or the value itself.",
      }),
    );
  });

  test("are lost with a record that nobody could read, and what to do is said", () => {
    expect(resolve({})).toThrow(
      expect.objectContaining({
        code: "REFERENCE_LOST",
        id: "w1",
        field: "ID",
        message:
          "Write w1 was done, and nobody knows its record, so its ID is not known either: look it up at the service, and repair this write with the value itself, or give it up.",
      }),
    );
  });
});
