import { describe, expect, test } from "vitest";
import { compareRecord } from "../../../src/clients/writing/compare-record.ts";
import type { EntityShape } from "../../../src/odata/entity-shape.ts";

const line: EntityShape = { kinds: { Item: "guid", Day: "date" } };
const shape: EntityShape = {
  kinds: { Code: "code18" },
  nested: { Lines: () => line },
  parts: { Address: { kinds: {} } },
};
const compare = (sent: object, stored: object) =>
  compareRecord(shape, { ...sent }, { ...stored }).map(({ path, how }) => `${path} ${how}`);

const of = (item: string, quantity: number, text = item) => ({ Item: item, Quantity: quantity, Text: text });

describe("a record is held against what was sent", () => {
  test("fields by their type; what it does not show, and what the service adds, says nothing", () => {
    expect(
      compare({ Code: "1", Name: "Kim", "Name@odata.type": "x" }, { Code: "     1", Name: "Ki", Modified: 1 }),
    ).toEqual(["Name cut"]);
    expect(compare({ Password: "x", Lines: [of("a", 1)] }, { Name: "Kim" })).toEqual([]);
    expect(compareRecord(shape, { Name: "Kim" }, { Name: null })).toEqual([
      { path: "Name", how: "lost", sent: "Kim", stored: null },
    ]);
  });

  test("parts field by field", () => {
    expect(compare({ Address: { City: "Ede", Street: "A" } }, { Address: { City: "Ede", Street: null } })).toEqual([
      "Address.Street lost",
    ]);
  });

  test("lines in whichever order they come, equal ones each by itself", () => {
    const sent = [of("a", 1), of("b", 2), of("a", 1), of("c", 3)];
    expect(compare({ Lines: sent }, { Lines: [...sent].reverse() })).toEqual([]);
    expect(compare({ Lines: sent }, { Lines: [of("a", 1), of("c", 3), of("b", 2)] })).toEqual(["Lines[2] line"]);
    expect(compare({ Lines: sent }, { Lines: [] })).toHaveLength(4);
    expect(compare({ Lines: [of("a", 1)] }, { Lines: [of("z", 9), of("a", 1)] })).toEqual([]);
  });

  test("a line that lost a field is still that line, also beside one that is gone", () => {
    const sent = [of("a", 1, "one"), of("b", 2, "two"), of("c", 3, "three")];
    const stored = [of("c", 3, "thr"), of("a", 1, "one")];
    expect(compare({ Lines: sent }, { Lines: stored })).toEqual(["Lines[1] line", "Lines[2].Text cut"]);
  });

  test("a document of thousands of lines, each with a difference, in a moment", () => {
    const sent = Array.from({ length: 3000 }, (_, at) => of(`i${at}`, at + 0.25));
    const stored = sent.map((one) => ({ ...one, Quantity: Math.floor(one.Quantity) }));
    expect(compare({ Lines: sent }, { Lines: stored })).toEqual(sent.map((_, at) => `Lines[${at}].Quantity rounded`));
  });
});
