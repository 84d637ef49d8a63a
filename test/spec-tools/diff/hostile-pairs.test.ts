import { expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { hostileDescriptions } from "../../support/hostile-descriptions.ts";

/** Every text becomes a number, and every record and list another: little is left that is the same word for word. */
const changed = (description: object): unknown =>
  JSON.parse(
    JSON.stringify(description)
      .replaceAll('"type":"string"', '"type":"integer","minimum":1')
      .replaceAll('"type":"object"', '"type":["object","null"]')
      .replaceAll('"type":"array"', '"type":"array","minItems":1'),
  );

/** Long enough for a busy machine; what grows with the square of these takes longer, or all memory. */
const quickMs = 25_000;

test.each(Object.entries(hostileDescriptions))(
  "two versions that differ everywhere are compared soon: %s",
  (_what, make) => {
    const description = make();
    expect(compareSpecs(description, JSON.parse(JSON.stringify(description)))).toEqual([]);
    for (const change of compareSpecs(description, changed(description)))
      expect(change.what.length).toBeLessThan(5_000);
  },
  quickMs,
);
