import { parentPort, workerData } from "node:worker_threads";
import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { lintSpec } from "./lint-spec.ts";

// What `lintWithin` starts: checks one description and answers with the findings, or with what was wrong.
try {
  parentPort?.postMessage({ findings: await lintSpec(String(workerData)) });
} catch (error) {
  if (!(error instanceof SpecInvalid)) throw error;
  // A class does not pass from one thread to another; what it was made of does.
  parentPort?.postMessage({ where: error.where, what: error.what, advice: error.advice });
}
