import { parentPort, workerData } from "node:worker_threads";
import { isErpError } from "../../errors/erp-error.ts";
import { lintSpec } from "./lint-spec.ts";

// What `lintWithin` starts: checks one description and answers with the findings, or with what was wrong.
try {
  parentPort?.postMessage({ findings: await lintSpec(String(workerData)) });
} catch (error) {
  if (!isErpError(error)) throw error;
  parentPort?.postMessage({ code: error.code, message: error.message });
}
