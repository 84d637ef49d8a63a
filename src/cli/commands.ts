import type { CommandEntry } from "./command-entry.ts";

/** Every command, in the order of the overview. A literal table, so that `--version` and `--help` load nothing else. */
export const commands: readonly CommandEntry[] = [
  {
    name: "login",
    description: "sign in to business-central, dataverse, graph or exact",
    load: async () => (await import("./commands/login.ts")).loginCommand(),
  },
  {
    name: "logout",
    description: "remove tokens from this machine",
    load: async () => (await import("./commands/logout.ts")).logoutCommand(),
  },
  {
    name: "status",
    description: "show profiles and how long their tokens live",
    load: async () => (await import("./commands/status.ts")).statusCommand(),
  },
  {
    name: "token",
    description: "print a valid access token, for scripts",
    load: async () => (await import("./commands/token.ts")).tokenCommand(),
  },
  {
    name: "keep-alive",
    description: "use idle grants before they die, on a schedule",
    load: async () => (await import("./commands/keep-alive.ts")).keepAliveCommand(),
  },
  {
    name: "list",
    description: "all rows of a list, as CSV, JSON or JSON lines",
    load: async () => (await import("./commands/list.ts")).listCommand(),
  },
  {
    name: "call",
    description: "call an operation by its operationId",
    load: async () => (await import("./commands/call.ts")).callCommand(),
  },
  {
    name: "quota",
    description: "what is left of the limits, per company",
    load: async () => (await import("./commands/quota.ts")).quotaCommand(),
  },
  {
    name: "log",
    description: "calls that a program kept: find, show, send again, forget",
    load: async () => (await import("./commands/log.ts")).logCommand(),
  },
  {
    name: "webhook",
    description: "try a webhook with an event as the vendor would send it",
    load: async () => (await import("./commands/webhook.ts")).webhookCommand(),
  },
  {
    name: "doctor",
    description: "find the broken link of a sign-in, and what to click or set",
    load: async () => (await import("./commands/doctor.ts")).doctorCommand(),
  },
  {
    name: "sandbox",
    description: "run pretend Entra, Business Central, Dataverse, Graph and Exact Online on this machine",
    load: async () => (await import("./commands/sandbox.ts")).sandboxCommand(),
  },
  {
    name: "connector",
    description: "what Power Platform imports: build it, lint it, pack it, try an action before the import",
    load: async () => (await import("./commands/connector.ts")).connectorCommand(),
  },
  {
    name: "spec",
    description: "import any OData service, correct it, generate its client, compare versions",
    load: async () => (await import("./commands/spec.ts")).specCommand(),
  },
  {
    name: "completion",
    description: "print what bash, zsh or fish needs to complete commands, operations and lists",
    load: async () => (await import("./commands/completion.ts")).completionCommand(),
  },
  {
    name: "complete",
    description: "answer a shell that completes",
    hidden: true,
    load: async () => (await import("./commands/complete.ts")).completeCommand(commands),
  },
];
