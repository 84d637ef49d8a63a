// Which operations of Exact Online book something that must not be sent twice?
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const spec = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("erp-openapi/specs/exact-online.json")), "utf8"),
);

for (const [path, item] of Object.entries<Record<string, { summary: string; "x-retry"?: string }>>(spec.paths)) {
  if (!path.includes("/salesinvoice/")) continue;
  for (const [method, operation] of Object.entries(item)) {
    if (operation["x-retry"] === "never") console.log(`${method.toUpperCase()} ${path}: ${operation.summary}`);
  }
}
