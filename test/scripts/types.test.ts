import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

const compilers = {
  "5.9": resolve("node_modules/typescript/bin/tsc"),
  "7": resolve("test/consumers/node_modules/typescript7/bin/tsc"),
};

/** A fault for each rule of tsconfig.json, a line each. */
const faulty = `import { join } from "node:path";
import { Shape } from "./shape.ts";
const words: Record<string, string> = {};
export const first: string = words["first"];
export const shape: Shape = { size: undefined };
export function unused(value: number): number { const twice = value * 2; return 1; }
export function implicit(value) { return value; }
export class Base { run(): void {} }
export class Derived extends Base { run(): void {} }
export enum Colour { Red }
export function fall(value: number): string { switch (value) { case 1: value++; case 2: return "two"; default: return ""; } }
export const misspelt = { size: 1 } satisfies Shape & { colour: string };
`;

function judge(compiler: string): readonly string[] {
  const folder = temporaryFolder({
    "package.json": `{ "type": "module" }`,
    "shape.ts": "export interface Shape { size?: number }\n",
    "faulty.ts": faulty,
    "tsconfig.json": JSON.stringify({
      extends: resolve("tsconfig.json"),
      compilerOptions: { typeRoots: [resolve("node_modules/@types")], rootDir: ".", outDir: "out", rootDirs: [] },
      include: ["*.ts"],
      exclude: [],
    }),
  });
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", join(folder, "tsconfig.json"), "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 120_000,
  });
  return [...stdout.matchAll(/^faulty\.ts\((\d+),\d+\): error (TS\d+)/gm)].map(([, line, code]) => `${line} ${code}`);
}

// `npm run types` asks the native compiler, `npm run build` the one of 5.9: what one refuses the other has to refuse.
test("both compilers find the same faults", { timeout: 120_000 }, () => {
  const found = judge(compilers["5.9"]);
  expect(found).toEqual([
    "1 TS6133",
    "2 TS1484",
    "4 TS2322",
    "5 TS2375",
    "6 TS6133",
    "7 TS7006",
    "9 TS4114",
    "10 TS1294",
    "11 TS7029",
    "12 TS1360",
  ]);
  expect([...judge(compilers["7"])].sort()).toEqual([...found].sort());
});
