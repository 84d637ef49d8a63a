/** What looks up and what reads, in one file of the package, which may have few. */
export { describeCommand } from "./describe.ts";
export { listCommand } from "./list.ts";
export { operationsCommand } from "./operations.ts";
