import type { AutomationBench } from "./automation-bench.ts";

/** A manifest that serves as an app's content. */
export interface TestApp {
  readonly id?: string;
  readonly name: string;
  readonly version?: string;
  readonly dependencies?: readonly { readonly id: string }[];
}

/** Opens the upload slot or takes the record that is there, uploads an app and begins to deploy it. */
export async function deployApp(bench: AutomationBench, app: TestApp | string, settings: object = {}): Promise<string> {
  const [standing] = (await bench.get("~/extensionUpload")).rows;
  const { systemId } = standing ?? (await bench.send("POST", "~/extensionUpload", settings)).json;
  const manifest = {
    id: "11111111-2222-4333-8444-555555555555",
    publisher: "Brouwer Techniek",
    version: "1.0.0.0",
    ...Object(app),
  };
  const content = Buffer.from(typeof app === "string" ? app : JSON.stringify(manifest));
  await bench.send("PATCH", `~/extensionUpload(${systemId})/extensionContent`, content, { "if-match": "*" });
  await bench.send("POST", `~/extensionUpload(${systemId})/Microsoft.NAV.upload`);
  return String(systemId);
}

/** A package file with one table of two records. */
export const rapidStart =
  "<DataList><CurrencyList><TableID>4</TableID><Currency><Code>EUR</Code></Currency><Currency><Code>USD</Code></Currency></CurrencyList></DataList>";

/** Creates a configuration package, uploads its file and imports it. */
export async function importPackage(bench: AutomationBench, code: string, content = rapidStart): Promise<string> {
  const { id } = (await bench.send("POST", "~/configurationPackages", { code, packageName: code })).json;
  await bench.send("PATCH", `~/configurationPackages(${id})/file('${code}')/content`, Buffer.from(content), {
    "if-match": "*",
  });
  await bench.send("POST", `~/configurationPackages(${id})/Microsoft.NAV.import`);
  bench.world.clock.advance(60_000);
  return String(id);
}
