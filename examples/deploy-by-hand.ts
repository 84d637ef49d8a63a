// The same in the steps of the Automation API: node examples/deploy-by-hand.ts Contoso_Warehouse.app
import { openAsBlob } from "node:fs";
import { createAutomationClient } from "erp-openapi/business-central-automation";
import { startSandbox } from "erp-openapi/sandbox";

const file = await openAsBlob(process.argv[2] ?? "Contoso_Warehouse.app");
const { businessCentral, stop } = await startSandbox({ clock: { rate: 60 } });
const automation = createAutomationClient({
  environmentName: "Production",
  origin: businessCentral.origin,
  auth: businessCentral.auth,
});
let companyId = "";
for await (const { id } of automation.list("/companies", { select: ["id"], limit: 1 })) companyId = id;

// 1. A record of the upload. A deployment that failed leaves its own behind, and then a second is refused: change that one.
const { systemId: extensionUploadId } = await automation.create(
  "/companies({companyId})/extensionUpload",
  { schedule: "Current version", schemaSyncMode: "Add" },
  { companyId },
);
// 2. The file, into the record.
const content = "/companies({companyId})/extensionUpload({extensionUploadId})/extensionContent";
await automation.upload(content, file, { companyId, extensionUploadId, ifMatch: "*" });
// 3. The action, which answers with nothing, not even with an id.
const start = "/companies({companyId})/extensionUpload({extensionUploadId})/Microsoft.NAV.upload";
const started = await automation.run(start, { companyId, extensionUploadId });
// 4. Its state, in a list of all deployments: the newest of this name and version.
const match = { publisher: "Contoso & Sons", name: "Warehouse", appVersion: "1.0.0.0" };
const { status } = await automation.wait(start, started, { companyId, extensionUploadId, match });
console.log(status);
await stop();
