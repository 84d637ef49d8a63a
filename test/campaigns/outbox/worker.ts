// A process of the campaign over writes that sends what is due, until it is killed.
import { openWrites } from "./open-store.ts";
import { endWithParent, readJob } from "./read-job.ts";

await openWrites(readJob()).run({ signal: endWithParent() });
process.exit();
