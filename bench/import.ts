import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median } from "./median.ts";

const types = 160;

/** Metadata of 2 MB: entity types with 70 properties, navigations, an action each. */
export function largeMetadata(): string {
  const primitives = [
    "Edm.String",
    "Edm.Int32",
    "Edm.Decimal",
    "Edm.Guid",
    "Edm.DateTimeOffset",
    "Edm.Boolean",
    "Edm.Date",
  ];
  const entity = (number: number): string => {
    const properties = Array.from(
      { length: 70 },
      (_, at) =>
        `<Property Name="field${at}ofEntity${number}" Type="${primitives[at % primitives.length]}" MaxLength="100"><Annotation Term="Org.OData.Core.V1.Description" String="What field ${at} of entity ${number} says."/></Property>\n`,
    );
    const next = (number + 1) % types;
    return `<EntityType Name="entity${number}"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Guid" Nullable="false"><Annotation Term="Org.OData.Core.V1.Computed"/></Property>\n${properties.join("")}<NavigationProperty Name="next" Type="N.entity${next}"/><NavigationProperty Name="lines" Type="Collection(N.entity${next})"/></EntityType>\n<Action Name="post${number}" IsBound="true"><Parameter Name="it" Type="N.entity${number}"/></Action>\n`;
  };
  const numbers = Array.from({ length: types }, (_, number) => number);
  return `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="N" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n${numbers.map(entity).join("")}<EntityContainer Name="C">${numbers.map((number) => `<EntitySet Name="entities${number}" EntityType="N.entity${number}"/>`).join("\n")}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;
}

/** The steps, each in a process of its own, so that peak memory is that of the whole way so far. */
const steps: Readonly<Record<string, (code: (file: string) => string) => string>> = {
  import: (code) => `
    import { readFileSync } from "node:fs";
    import { importMetadata } from ${code("src/spec-tools/import/import-metadata.ts")};
    import { writeImported } from ${code("src/spec-tools/import/write-imported.ts")};
    writeImported("specs/large", importMetadata(readFileSync("metadata.xml", "utf8"), { title: "Large", serverUrl: "https://large.test" }), { replace: true });`,
  "import, generate, compile types": (code) => `${steps["import"]?.(code)}
    import { makeClient } from ${code("src/spec-tools/emit/make-client.ts")};
    import ts from ${code("node_modules/typescript/lib/typescript.js")};
    writeImported("client", (await makeClient("specs/large", { name: "large" })).files, { replace: true });
    const program = ts.createProgram([process.cwd() + "/client/types.d.ts"], { strict: true, noEmit: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, lib: ["lib.es2022.d.ts"], types: [] });
    const [wrong] = ts.getPreEmitDiagnostics(program);
    if (wrong) throw new Error(ts.flattenDiagnosticMessageText(wrong.messageText, " "));`,
};

/** What a step must not exceed. */
const limits: Readonly<Record<string, { seconds: number; megabytes: number }>> = {
  import: { seconds: 2, megabytes: 700 },
  "import, generate, compile types": { seconds: 8, megabytes: 700 },
};

interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

function runStep(folder: string, name: string, text: string): Run {
  const script = join(folder, "step.mjs");
  writeFileSync(
    script,
    `${text}\nconst { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();\nprocess.stderr.write("used " + (userCPUTime + systemCPUTime) + " " + maxRSS);\n`,
  );
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });
  const seconds = (performance.now() - startedAt) / 1000;
  const [, cpu, peak] = /used (\d+) (\d+)/.exec(stderr) ?? [];
  if (status !== 0 || peak === undefined) throw new Error(`${name} failed: ${stderr}`);
  return { seconds, cpuSeconds: Number(cpu) / 1e6, megabytes: Number(peak) / 1024 };
}

/** Time and peak memory of importing a large document, and of the whole way to compiled types, beside what they may take. */
export function benchImport(): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "erp-bench-"));
  try {
    const metadata = largeMetadata();
    writeFileSync(join(folder, "metadata.xml"), metadata);
    const title = [
      `metadata of ${(metadata.length / 1024 / 1024).toFixed(1)} MB, ${types} entity types`,
      "median time",
      "of it processor",
      "peak memory",
      "may take",
    ];
    const rows = Object.entries(steps).map(([name, print]) => {
      const runs = Array.from({ length: 3 }, () =>
        runStep(
          folder,
          name,
          print((file) => JSON.stringify(resolve(file))),
        ),
      );
      const of = (pick: (run: Run) => number): number => median(runs.map(pick));
      const limit = limits[name];
      return [
        name,
        `${of(({ seconds }) => seconds).toFixed(1)} s`,
        `${of(({ cpuSeconds }) => cpuSeconds).toFixed(1)} s`,
        `${Math.round(of(({ megabytes }) => megabytes))} MB`,
        `${limit?.seconds} s, ${limit?.megabytes} MB`,
      ];
    });
    return [title, ...rows];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
