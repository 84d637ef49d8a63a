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
const quickMs = 60_000;

test.each(Object.entries(hostileDescriptions))(
  "two versions that differ everywhere are compared soon: %s",
  (_what, make) => {
    const description = make();
    expect(compareSpecs(description, JSON.parse(JSON.stringify(description)))).toEqual([]);
    const lengths = compareSpecs(description, changed(description)).map(({ what }) => what.length);
    expect(Math.max(0, ...lengths)).toBeLessThan(5_000);
  },
  quickMs,
);
