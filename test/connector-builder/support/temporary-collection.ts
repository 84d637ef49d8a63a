import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { document, yamlText } from "./small-connector.ts";

/** A folder with one connector `rows` and its API, as a repository has them. */
export class TemporaryCollection implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), "connector-collection-"));
  readonly folder = join(this.root, "connector");
  readonly generated = [join(this.root, "generated")];

  constructor() {
    this.write("generated/rows/openapi.json", JSON.stringify(document));
    this.write("connector/rows/connector.yaml", yamlText);
    this.write(
      "connector/rows/apiProperties.json",
      JSON.stringify({
        properties: {
          connectionParameters: {},
          iconBrandColor: "#123456",
          policyTemplateInstances: [
            {
              templateId: "updatenextlink",
              title: "Pages",
              parameters: { "x-ms-apimTemplateParameter.nextLinkPropertyName": "nextLink" },
            },
          ],
        },
      }),
    );
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
