// Runs the sandbox of a folder, of its sources or of a build, and tells where it is; every line of input asks for the processor time so far. Ends with whoever started it.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

const startedAt = performance.now();
const index = `${process.argv[2] ?? "."}/src/sandbox/index.`;
const { startSandbox } = await import(pathToFileURL(index + (existsSync(`${index}ts`) ? "ts" : "js")).href);
const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="N" xmlns="http://docs.oasis-open.org/odata/ns/edm"><EntityType Name="Item"><Key><PropertyRef Name="Id"/></Key>
<Property Name="Id" Type="Edm.Int32" Nullable="false"/><Property Name="Name" Type="Edm.String"/><Property Name="Price" Type="Edm.Decimal"/></EntityType>
<EntityContainer Name="C"><EntitySet Name="Items" EntityType="N.Item"/></EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;
const { exact, graph, entra, dataverse, businessCentral, odata } = await startSandbox({
  clock: "manual",
  scale: { quota: 1_000_000 },
  services: [{ name: "shop", metadata, rows: { Items: 200 } }],
});
const said = { exact, graph, entra, dataverse, businessCentral, odata };
process.stdout.write(
  `${JSON.stringify({ ...said, startMs: performance.now() - startedAt, cpuMs: process.cpuUsage() })}\n`,
);
process.stdin.on("data", () => process.stdout.write(`${JSON.stringify(process.cpuUsage())}\n`));
process.stdin.on("end", () => process.exit());
