import type { Command } from "commander";

/** A command as the overview shows it; what it is made of is loaded only when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly description: string;
  load(): Promise<Command>;
}

/** Every command, in the order of the overview. A literal table, so that `--version` and `--help` load nothing else. */
export const commands: readonly CommandEntry[] = [
  { name: "sandbox", description: "run pretend Entra, Business Central, Dataverse, Graph and Exact Online on this machine", load: async () => (await import("./commands/sandbox.ts")).sandboxCommand() },
  { name: "spec", description: "import any OData service, correct it, generate its client, compare versions", load: async () => (await import("./commands/spec.ts")).specCommand() },
];
