import ts from "typescript";
import { describe, expect, test } from "vitest";
import { consumerOptions } from "../../bench/consumer-options.ts";

/** What a compiler does with a program: counts, which no other work on the machine changes. `npm run bench types` has the times. */
function compile(consumer: string) {
  const program = ts.createProgram([`bench/consumers/${consumer}.ts`], consumerOptions);
  const errors = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
  return {
    errors,
    nodes: program.getNodeCount(),
    types: program.getTypeCount(),
    instantiations: program.getInstantiationCount(),
  };
}

// Each makes the calls of its pair: with a client of ours, and with openapi-fetch alone on the same types.
const pairs = [
  ["all three clients", "ours", "plain"],
  ["one service", "ours-by-service", "plain-by-service"],
] as const;

describe("beside openapi-fetch on the same types", () => {
  test.each(pairs)("%s: a compiler reads and works out little more", { timeout: 120_000 }, (_what, own, plain) => {
    const [ours, theirs] = [compile(own), compile(plain)];
    expect([ours.errors, theirs.errors]).toEqual([[], []]);
    expect(ours.nodes / theirs.nodes).toBeLessThan(1.12);
    // Records are made of what they have in common with others: 2 % more types, of 6 % fewer lines; arguments that are lists
    // and objects are written by aliases in openapi-fetch's own calls as well: 5 % more. That a path has the methods too are
    // 500 types, whatever a program has: 12 % of one that uses one service, 2 % of one that uses three APIs.
    expect(ours.types / theirs.types).toBeLessThan(1.5);
    // Each method is worked out once for the name as it was written, so that a misspelt one is answered by the nearest: 15
    // to 20 % more, which a program of 700 calls takes a second longer for.
    // What a path can do is worked out from the same number of types, once a program: 1,500 more, 2 % of the larger one.
    expect(ours.instantiations / theirs.instantiations).toBeLessThan(1.4);
  });
});

test("the sales of Business Central cost a compiler little more than the whole Automation API", {
  timeout: 120_000,
}, () => {
  const [sales, automation] = [compile("sales"), compile("automation")];
  expect([sales.errors, automation.errors]).toEqual([[], []]);
  expect(sales.nodes / automation.nodes).toBeLessThan(1.1);
  expect(sales.types / automation.types).toBeLessThan(1.4);
});
