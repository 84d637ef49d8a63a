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
    description: "refresh idle grants before they expire; run it on a schedule",
    load: async () => (await import("./commands/keep-alive.ts")).keepAliveCommand(),
  },
  {
    name: "operations",
    description: "find operations of all APIs by words: their names, methods, paths and what they do",
    load: async () => (await import("./commands/reading.ts")).operationsCommand(),
  },
  {
    name: "describe",
    description: "fields, codes, scopes, pages and commands of an operation or a set",
    load: async () => (await import("./commands/reading.ts")).describeCommand(),
  },
  {
    name: "list",
    description: "print all rows of a list, as CSV, JSON or JSON lines",
    load: async () => (await import("./commands/reading.ts")).listCommand(),
  },
  {
    name: "call",
    description: "call an operation by its operationId",
    load: async () => (await import("./commands/call.ts")).callCommand(),
  },
  {
    name: "create",
    description: "create a record; --dry-run shows exactly what would be sent",
    load: async () => (await import("./commands/write-record.ts")).writeRecordCommand("create"),
  },
  {
    name: "update",
    description: "change fields of a record; --dry-run shows exactly what would be sent",
    load: async () => (await import("./commands/write-record.ts")).writeRecordCommand("update"),
  },
  {
    name: "remove",
    description: "remove a record; --dry-run shows exactly what would be sent",
    load: async () => (await import("./commands/write-record.ts")).writeRecordCommand("remove"),
  },
  {
    name: "sync",
    description: "keep tables of a database equal to sets of a company: plan, run, status, verify, export, schema",
    load: async () => (await import("./commands/sync.ts")).syncCommand(),
  },
  {
    name: "writes",
    description: "writes that are stored until they happened: list, show, approve, run, repair and more",
    load: async () => (await import("./commands/writes.ts")).writesCommand(),
  },
  {
    name: "import",
    description: "store the rows of a CSV or JSON file as writes, each once, and send them",
    load: async () => (await import("./commands/import.ts")).importCommand(),
  },
  {
    name: "from-table",
    description: "the same for rows of your own SQLite or PostgreSQL table",
    load: async () => (await import("./commands/from-table.ts")).fromTableCommand(),
  },
  {
    name: "quota",
    description: "show what is left of the limits, for each company",
    load: async () => (await import("./commands/quota.ts")).quotaCommand(),
  },
  {
    name: "log",
    description: "show calls that a program recorded, send them again, remove them",
    load: async () => (await import("./commands/log.ts")).logCommand(),
  },
  {
    name: "webhook",
    description: "send a test event to a webhook, as the vendor would",
    load: async () => (await import("./commands/webhook.ts")).webhookCommand(),
  },
  {
    name: "doctor",
    description: "find the broken link of a sign-in, and what to click or set",
    load: async () => (await import("./commands/doctor.ts")).doctorCommand(),
  },
  {
    name: "sandbox",
    description: "simulate Entra, Business Central, Dataverse, Graph and Exact Online on this machine",
    load: async () => (await import("./commands/sandbox.ts")).sandboxCommand(),
  },
  {
    name: "connector",
    description: "connectors for Power Platform: build, lint, pack, and run an action before the import",
    load: async () => (await import("./commands/connector.ts")).connectorCommand(),
  },
  {
    name: "spec",
    description: "import any OData service, correct it, generate its client, compare versions",
    load: async () => (await import("./commands/spec.ts")).specCommand(),
  },
  {
    name: "dataverse",
    description: "types and a client of the tables of your organisation: pull",
    load: async () => (await import("./commands/dataverse.ts")).dataverseCommand(),
  },
  {
    name: "completion",
    description: "print the completion script for bash, zsh or fish: commands, operations and lists",
    load: async () => (await import("./commands/completion.ts")).completionCommand(),
  },
  {
    name: "complete",
    description: "print completions; the completion script calls it",
    hidden: true,
    load: async () => (await import("./commands/complete.ts")).completeCommand(commands),
  },
];
