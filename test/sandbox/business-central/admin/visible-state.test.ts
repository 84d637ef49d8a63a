import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { EnvironmentStore, environmentNamed } from "../../../../src/sandbox/business-central/environments.ts";
import { listFiles } from "../../../support/list-files.ts";
import { createBench } from "./support/admin-bench.ts";

/** Constants of a module that start empty, and what it may assign anew: state that no field shows. */
function hiddenState(file: string, text = readFileSync(file, "utf8")): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) =>
      declarationList.declarations
        .filter(
          ({ initializer }) =>
            (declarationList.flags & ts.NodeFlags.Const) === 0 ||
            (initializer && ts.isNewExpression(initializer) && !initializer.arguments?.length) ||
            (initializer && ts.isArrayLiteralExpression(initializer) && initializer.elements.length === 0),
        )
        .map(({ name }) => `${file}: ${name.getText()}`),
    );
}

test("no module of the Admin Center holds state of its own", () => {
  const files = listFiles("src/sandbox/business-central/admin").filter((file) => file.endsWith(".ts"));
  expect(files.flatMap((file) => hiddenState(file))).toEqual([]);
  const planted = "const a = new WeakMap<X, Y>();\nlet b = 1;\nconst c: X[] = [];\nconst d = new Set([1]);";
  expect(hiddenState("x.ts", planted)).toEqual(["x.ts: a", "x.ts: b", "x.ts: c"]);
});

test("what was set up is a field of its environment, and nobody else's", async () => {
  const bench = createBench();
  const contact = { name: "Kim", email: "kim@example.com", url: "https://example.com" };
  await bench.done("SetSupportContact", { body: contact });
  const [production, sandbox] = ["Production", "Sandbox"].map((name) => environmentNamed(bench.world, name));
  expect([production?.admin.contact, sandbox?.admin.contact.name]).toEqual([contact, ""]);
  expect(EnvironmentStore.of(createBench().world).named("Production")?.admin.contact.name).toBe("");
});
