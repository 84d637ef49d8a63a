import { basename, resolve } from "node:path";
import { Command, Option } from "commander";
import { checkGivenSpec } from "../given-file.ts";
import { loadTools } from "../load-tools.ts";
import { print } from "../print.ts";

interface Flags {
  out: string;
  name?: string;
  flavor?: string;
  replace?: true;
}

async function generateClient(spec: string, { out, name, flavor, replace }: Flags): Promise<void> {
  checkGivenSpec(spec);
  const [{ makeClient }, { writeImported }, { pascalCase }] = await loadTools("spec generate", () =>
    Promise.all([
      import("../../spec-tools/emit/make-client.ts"),
      import("../../spec-tools/import/write-imported.ts"),
      import("../../spec-tools/import/naming.ts"),
    ]),
  );
  const own = name ?? basename(resolve(out));
  const { files, operations, notes } = await makeClient(spec, { name: own, ...(flavor !== undefined && { flavor }) });
  writeImported(out, files, { replace: replace ?? false });
  print(
    `${out}: ${operations} operations in ${files.size} files.\n${notes.map((note) => `Note: ${note}.\n`).join("")}\nimport { create${pascalCase(own)}Client } from "./${basename(resolve(out))}/index.js";`,
  );
}

/** `erp-openapi spec generate`: a typed client of a description, in a folder of the user's. */
export function specGenerateCommand(): Command {
  return new Command("generate")
    .description("generate a typed client of a description: JavaScript with declarations, and the bundled document")
    .argument("<spec>", "folder with an openapi.yaml, or one file")
    .requiredOption("--out <folder>", "folder to write; it must not exist, unless --replace is given")
    .option("--name <text>", "name of the API in the client's names (default: the name of the folder)")
    .addOption(
      new Option(
        "--flavor <service>",
        "kind of service (default: by its address and its OData version; openapi when it says nothing of OData)",
      ).choices(["business-central", "dataverse", "exact-online", "odata-v4", "odata-v2", "openapi"]),
    )
    .option("--replace", "replace the folder if it exists")
    .addHelpText(
      "after",
      `
Examples:
  erp-openapi spec generate specs/my-api --out src/my-api

Then, in a program:
  import { createMyApiClient } from "./my-api/index.js";
  const api = createMyApiClient({ auth });
  for await (const order of api.list("/Orders", { select: ["Id"] })) console.log(order.Id);

A document without extensions of ours, of any service, has plain calls:
  const { data } = await api.GET("/orders/{id}", { params: { path: { id: 5 } } });

It needs openapi-typescript@7 and typescript@5.9. Where a program has others, or none:
  npx -p erp-openapi -p openapi-typescript@7 -p typescript@5.9 erp-openapi spec generate …`,
    )
    .action(generateClient);
}
