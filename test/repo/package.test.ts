import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type InstalledPackage, installPackage } from "../support/install-package.ts";

let installed: InstalledPackage;

beforeAll(() => {
  installed = installPackage();
  copyFileSync("test/consumers/consumer.ts", join(installed.folder, "consumer.ts"));
  writeFileSync(join(installed.folder, "package.json"), '{ "type": "module" }');
});

afterAll(() => rmSync(installed.folder, { recursive: true, force: true }));

function run(node: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd: installed.folder,
    encoding: "utf8",
    timeout: 120_000,
  });
  return { status, stdout, stderr };
}

const compilers = {
  "5.9": resolve("node_modules/typescript/bin/tsc"),
  "7": resolve("test/consumers/node_modules/typescript7/bin/tsc"),
};
const nodes = {
  "22": resolve("test/consumers/node_modules/node22/bin/node"),
  "24": process.execPath,
  "26": resolve("test/consumers/node_modules/node26/bin/node"),
};

function compile(compiler: string, options: object) {
  writeFileSync(
    join(installed.folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        target: "es2022",
        types: ["node"],
        ...options,
      },
      files: ["consumer.ts"],
    }),
  );
  return run(process.execPath, compiler, "-p", ".");
}

describe("the packed package", () => {
  test("holds what is built, and nothing else", () => {
    const outside = installed.files.filter(
      (file) => !/^dist\/(src|generated)\/.*\.(js|d\.ts|json|txt)$|^dist\/connector\/sources\.zip$/.test(file),
    );
    expect(outside).toEqual(["LICENSE", "README.md", "dist/skill/SKILL.md", "package.json"]);
  });

  // What a registry stores and a consumer downloads, whether or not the sandbox and the command line are used.
  test("is small", () => {
    // Eighty of them say how the sets of a service stay in step: a program loads those of the services that it copies.
    expect(installed.files.length).toBeLessThanOrEqual(500);
    // Nine without the standard API of Business Central, whose 886 operations are three: document, types, tables.
    expect(installed.unpackedBytes).toBeLessThanOrEqual(12e6);
    expect(installed.tarballBytes).toBeLessThanOrEqual(2.5e6);
  });

  test("brings three packages along, and asks for no version of a program's own tools", () => {
    const { dependencies, peerDependencies }: { dependencies: object; peerDependencies: object } = JSON.parse(
      readFileSync("package.json", "utf8"),
    );
    expect({ dependencies: Object.keys(dependencies), peerDependencies }).toEqual({
      dependencies: ["iron-webcrypto", "jose", "openapi-fetch"],
      peerDependencies: { "@opentelemetry/api": ">=1.9.0" },
    });
  });

  // After a file was added on purpose: `npx vitest run test/repo/package.test.ts -u`, and read the difference.
  test("holds the files that a person has read the list of", async () => {
    await expect(`${installed.files.join("\n")}\n`).toMatchFileSnapshot("package-files.txt");
  });

  test("every export leads to a file", async () => {
    const { exports } = await import(join(installed.folder, "node_modules/erp-openapi/package.json"), {
      with: { type: "json" },
    }).then((json) => json.default as { exports: Record<string, string | Record<string, string>> });
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    );
    const missing = targets.filter(
      (target) => !target.includes("*") && !existsSync(join(installed.folder, "node_modules/erp-openapi", target)),
    );
    expect(missing).toEqual([]);
  });

  // Measured with 5.4.5; a compiler before 5.7 stops at an argument of Uint8Array.
  test("declarations hold nothing that TypeScript 5.4 does not know", () => {
    const declared = installed.files.filter((file) => file.endsWith(".d.ts"));
    const newer = declared.filter((file) =>
      /\bUint8Array</.test(readFileSync(join(installed.folder, "node_modules/erp-openapi", file), "utf8")),
    );
    expect([declared.length > 100, newer]).toEqual([true, []]);
  });

  // One name of Node's would have whoever imports a client read @types/node too, which is larger than the client.
  test("declarations name nothing of Node's", { timeout: 120_000 }, () => {
    const { status, stdout } = compile(compilers["7"], {
      module: "nodenext",
      noEmit: true,
      types: [],
      listFiles: true,
    });
    const read = stdout.split("\n").filter((line) => line.endsWith(".d.ts"));
    expect({
      status,
      client: read.some((file) => file.endsWith("erp-openapi/dist/src/clients/exact-online/index.d.ts")),
      ofNode: read.filter((file) => file.includes("/@types/node/")),
    }).toEqual({ status: 0, client: true, ofNode: [] });
  });

  test("publint finds nothing, suggestions included", async () => {
    const bytes = readFileSync(installed.tarball);
    const { messages } = await publint({
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
      strict: true,
    });
    expect(messages).toEqual([]);
  });

  // ESM only, by exports: CommonJS gets the module by dynamic import, and resolution from before 2020 finds nothing.
  test("types are right for every resolution that can see them", { timeout: 120_000 }, async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(installed.tarball))));
    if (analysis.types === false) throw new Error("The package has no types.");
    const problems = analysis.problems.filter(
      (problem) =>
        !(
          "resolutionKind" in problem &&
          (problem.resolutionKind === "node10" ||
            (problem.resolutionKind === "node16-cjs" && problem.kind === "CJSResolvesToESM"))
        ),
    );
    expect(problems).toEqual([]);
  });

  test("runs nothing when it is installed, and only the bare name has an effect when it is imported", () => {
    const { scripts, sideEffects }: { scripts: Record<string, string>; sideEffects: unknown } = JSON.parse(
      readFileSync("package.json", "utf8"),
    );
    expect({
      sideEffects,
      scripts: ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare", "dependencies"].filter(
        (name) => name in scripts,
      ),
    }).toEqual({ sideEffects: ["./dist/src/errors/package-root.js"], scripts: [] });
  });

  // The declarations themselves are checked under nodenext; a consumer that skips them must compile with a bundler too.
  test.each(
    Object.entries(compilers).flatMap(
      ([version, compiler]) =>
        [
          [version, "nodenext", compiler, { module: "nodenext", outDir: `out-${version}` }],
          [
            version,
            "bundler",
            compiler,
            { module: "esnext", moduleResolution: "bundler", skipLibCheck: true, noEmit: true },
          ],
        ] as const,
    ),
  )(
    "compiles with TypeScript %s, moduleResolution %s",
    (_version, _resolution, compiler, options) => {
      expect(compile(compiler, options)).toEqual({ status: 0, stdout: "", stderr: "" });
    },
    120_000,
  );

  test.each(Object.entries(nodes))(
    "runs on Node %s",
    (_version, node) => {
      const { status, stdout, stderr } = run(node, "out-5.9/consumer.js");
      expect({ status, stderr: stderr.replace(/.*(ExperimentalWarning|--trace-warnings).*\n/g, "") }).toEqual({
        status: 0,
        stderr: "",
      });
      expect(JSON.parse(stdout)).toEqual({
        names: ["Production", "Sandbox"],
        companies: 3,
        accounts: 70,
        contacts: 5,
        open: 20,
      });
    },
    120_000,
  );
});

test("the project's own commands run on the pinned Node and TypeScript", () => {
  expect(process.version).toMatch(/^v24\./);
  expect(spawnSync("npx", ["--no-install", "tsc", "-v"], { encoding: "utf8", timeout: 120_000 }).stdout).toMatch(
    /Version 5\.9\./,
  );
});
