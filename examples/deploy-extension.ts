// An extension of Business Central is deployed, against the sandbox: node examples/deploy-extension.ts Contoso_Warehouse.app
import { createAutomationClient } from "erp-openapi/business-central-automation";
import { deployExtension } from "erp-openapi/business-central-automation/workflows";
import { isErpError } from "erp-openapi/errors";
import { startSandbox } from "erp-openapi/sandbox";

const file = process.argv[2] ?? "Contoso_Warehouse.app";
const { businessCentral, stop } = await startSandbox({ clock: { rate: 60 } });
const automation = createAutomationClient({
  environmentName: "Production",
  origin: businessCentral.origin,
  auth: businessCentral.auth,
});
// An extension is deployed for all companies of the environment, through any of them.
let companyId = "";
for await (const { id } of automation.list("/companies", { select: ["id"], limit: 1 })) companyId = id;

try {
  const { manifest, outcome, installedVersion } = await deployExtension(automation, file, {
    companyId,
    onProgress: (step, progress) => console.log(progress ? `${step}: ${progress.status}` : step),
  });
  console.log(`${manifest.name} ${installedVersion}: ${outcome}`);
} catch (error) {
  if (!isErpError(error)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
await stop();
