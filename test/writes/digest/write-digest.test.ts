import { array, assert, double, jsonValue, property, record, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { digestOf, digestWith, ownDigest } from "../../../src/writes/digest/write-digest.ts";

const call = { service: "exact", company: "1", verb: "create", path: "/a", arguments: { division: 1 } } as const;
const none = new Map<string, string>();

/** A number whose digits are kept, as bodies have it where a decimal must not be rounded. */
const raw = (digits: string): unknown => Reflect.apply(Reflect.get(JSON, "rawJSON"), JSON, [digits]);

test("a digest made again from what is stored is the one that was approved, whatever the body", () => {
  const body = record({
    value: jsonValue(),
    numbers: array(double({ noNaN: true, noDefaultInfinity: true })),
    decimals: array(stringMatching(/^-?[1-9][0-9]{0,30}\.[0-9]{1,20}$/).map(raw)),
    reference: record({ $ref: stringMatching(/^[a-z"\\]{1,9}$/), field: stringMatching(/^[A-Z]{1,3}$/) }),
  });
  const check = property(body, (given) => {
    const approved = digestWith(ownDigest({ ...call, ifMatch: "e", body: given }), new Map([["w", "d"]]));
    const stored = { ...call, ifMatch: "e", body: JSON.stringify(given) };
    expect(digestOf(stored, new Map([["w", "d"]]))).toBe(approved);
  });
  assert(check, { seed: 22, numRuns: 300 });
});

test("a digest changes with a digit that a number of JavaScript would not keep", () => {
  const [one, other] = ["1.10000000000000000001", "1.10000000000000000002"].map((digits) =>
    digestOf({ ...call, body: `{"Amount":${digits}}` }, none),
  );
  expect(one).not.toBe(other);
});

test("a write without a body has a digest, too", () => {
  expect(digestOf({ ...call, ifMatch: undefined, body: undefined }, none)).toBe(
    ownDigest({ ...call, ifMatch: undefined, body: undefined }),
  );
});
