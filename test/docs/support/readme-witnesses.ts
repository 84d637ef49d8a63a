/** A test, by its file and its title, or a measurement, by its file in `bench/` and the words of its row. */
export type Witness = readonly [file: string, words: string];

/**
 * What shows that a row of a table of README.md is true, by the first cell of the row. A row whose statement is several
 * things has a witness for each that could become wrong by itself.
 */
export const readmeWitnesses: Readonly<Record<string, readonly Witness[]>> = {
  // import, gives
  "`erp-openapi/exact-online`": [
    ["test/clients/exact-online.test.ts", "a broken page is an error, never a short list"],
    ["test/editor/editor.test.ts", "$title is one error of few words"],
  ],
  "`erp-openapi/business-central-admin`": [
    [
      "test/clients/business-central-admin/answers.test.ts",
      "is found in a list, in which a sample of the documents shows it",
    ],
  ],
  "`erp-openapi/business-central`": [
    [
      "test/clients/business-central/documents.test.ts",
      "an order is made with its lines in one request (deep insertion)",
    ],
    [
      "test/clients/business-central/company.test.ts",
      "a company is found by its exact name, however many begin with it",
    ],
    [
      "test/repo/compile-cost.test.ts",
      "the sales of Business Central cost a compiler little more than the whole Automation API",
    ],
  ],
  "`erp-openapi/business-central-automation`": [
    ["test/docs/operation-programs.test.ts", "every statement compiles behind the lines that its page begins with"],
  ],
  "`erp-openapi/exact-online/by-service`": [
    ["test/repo/compile-cost.test.ts", "%s: a compiler reads and works out little more"],
  ],
  "`erp-openapi/<business-central-api>/workflows`": [
    [
      "test/clients/business-central-automation/workflows/deploy-extension.test.ts",
      "deploys a new extension, step by step, and leaves no record behind",
    ],
    [
      "test/clients/business-central-admin/workflows/when-idle.test.ts",
      "waits until it is idle, and tells what it waits for",
    ],
  ],
  "`erp-openapi/dataverse`": [
    [
      "test/clients/dataverse/read-changes.test.ts",
      "a token of another list, of other fields, or none at all is refused before anything is sent",
    ],
    [
      "test/clients/dataverse/formatted.test.ts",
      "values come with what people read, and lookups with the record that they lead to",
    ],
    ["test/clients/dataverse/references.test.ts", "links records and takes links away, of one and of several"],
  ],
  "`erp-openapi/odata`": [
    ["test/clients/odata.test.ts", "a create with an unknown outcome is settled, by fields that the caller names"],
  ],
  "`erp-openapi/oauth`": [
    ["test/oauth/oauth-client.test.ts", "no grant, or none that can be renewed, asks for a sign-in with its address"],
    ["test/oauth/providers/presets.test.ts", "refuses an unknown country and an origin that is none"],
    ["test/oauth/web/web-handlers.test.ts", "a handler works as a listener of node:http and Express"],
  ],
  "`erp-openapi/stores/memory`, `/file`, `/sqlite`, `/postgres`": [
    [
      "test/oauth/oauth-client.test.ts",
      "1,000 concurrent token() calls of two processes on one store send one request",
    ],
    ["test/stores/claims/claim-store.test.ts", "of 50 who take it at once, one has it"],
    ["test/stores/deliveries/delivery-store.test.ts", "of 50 who begin at once, one has it"],
  ],
  "`erp-openapi/http`": [
    ["test/http/chain.test.ts", "the order of the chain: retry › quota › auth › log › timeout"],
    ["test/http/log/replay-call.test.ts", "is sent again as it was, with a token of now, and once only"],
    [
      "test/http/trace/trace-calls.test.ts",
      "without an SDK, or when spans are not wanted, there are none, and nothing is lost",
    ],
  ],
  "`erp-openapi/webhooks`": [
    [
      "test/webhooks/receive.test.ts",
      "text is read to the letter, a byte order mark and all; what is no UTF-8 is malformed",
    ],
    [
      "test/webhooks/thousand-deliveries.test.ts",
      "1000 notifications, doubled and out of order, some of whose handlers fail: each is handled once",
    ],
    ["test/webhooks/sandbox.test.ts", "a weak secret and an address that is none are refused before anything is sent"],
  ],
  "`erp-openapi/sync`": [
    ["test/sync/model.test.ts", "whatever happens to a copy, it ends as the contract says"],
    [
      "test/sync/feed/changes.test.ts",
      "are a load's inserts, then what became different, each with a token to go on from",
    ],
    ["test/sync/verify/verify-sets.test.ts", "finds 1,000 of 1,000 planted differences"],
  ],
  "`erp-openapi/sync/sqlite`, `/postgres`": [
    ["test/sync/sqlite/index.test.ts", "the file is for the owner alone"],
    [
      "test/sync/postgres/index.test.ts",
      "a copy is loaded, changed, emptied of deleted rows, moved and mended, as on SQLite",
    ],
  ],
  "`erp-openapi/writes`": [
    ["test/writes/model.test.ts", "whatever happens to stored writes, they become what the contract says"],
    ["test/writes/create-writes.test.ts", "is asked as the policy says; what it never lets go is never stored"],
    ["test/writes/create-writes.test.ts", "has its record found, and nothing is sent twice"],
  ],
  "`erp-openapi/writes/sqlite`, `/postgres`": [
    ["test/writes/processes.test.ts", "send each write exactly once from SQLite, in the order of its sequence"],
    ["test/writes/processes.test.ts", "send each write exactly once from PostgreSQL, in the order of its sequence"],
  ],
  "`erp-openapi/sandbox`": [
    ["test/sandbox/start-sandbox.test.ts", "gives each service and the control an origin of its own, on loopback"],
    ["test/sandbox/readme.test.ts", "every test that a row names exists"],
  ],
  "`erp-openapi/errors`": [["test/errors/index.test.ts", "the index exports every error and guard, by name"]],
  "`erp-openapi/<api>/codes`": [["test/repo/package.test.ts", "every export leads to a file"]],
  "`erp-openapi/specs/<api>.json`": [["test/repo/package.test.ts", "every export leads to a file"]],
  // API, operations
  "Business Central v2.0, the standard API": [
    ["test/docs/readme-statements.test.ts", "each API has as many operations as its row says"],
    ["test/generated/standard-api.test.ts", "what belongs to a record alone has no set of its own"],
  ],
  "Business Central Admin Center v2.29": [
    ["test/docs/readme-statements.test.ts", "each API has as many operations as its row says"],
  ],
  "Business Central Automation v2.0": [
    ["test/docs/readme-statements.test.ts", "each API has as many operations as its row says"],
  ],
  "Exact Online v1": [["test/docs/readme-statements.test.ts", "each API has as many operations as its row says"]],
  // folder, holds
  "`specs/`": [["test/repo/facts.test.ts", "is said by the README"]],
  "`generated/`": [["test/scripts/generate.test.ts", "check fails and names a file that was changed by hand"]],
  "`connector/`": [
    ["test/connector-builder/adapt/every-request.test.ts", "there are fourteen descriptions"],
    ["test/connector-builder/build/build-all.test.ts", "are fresh"],
  ],
  "`src/`": [["test/repo/imports.test.ts", "every folder of src is in the table and says its job in a README"]],
  "`docs/`": [["test/e2e/docs-site.test.ts", "has no dead link"]],
  "`test/`, `bench/`, `examples/`, `scripts/`": [
    [
      "test/repo/mirrored-tests.test.ts",
      "stand at the mirrored path of a source, or are listed as tests of a whole folder",
    ],
    ["test/repo/examples.test.ts", "every example is run here"],
  ],
  // command, does
  "`npm run generate [api …]`": [["test/scripts/generate.test.ts", "generate prints what it made, and check agrees"]],
  "`npm run connectors`": [
    ["test/connector-builder/build/build-all.test.ts", "of the same files gives the same files"],
    ["test/scripts/first-run/first-run.test.ts", "leaves a solution of each connector"],
  ],
  "`npm run check`": [["test/scripts/generate.test.ts", "check fails when a spec changed since"]],
  "`npm run lint:specs`": [["test/spec-tools/lint/telemetry.test.ts", "npm run lint:specs connects to nobody"]],
  "`npm run types`": [["test/scripts/types.test.ts", "both compilers find the same faults"]],
  "`npm run lint`": [["test/repo/readme.test.ts", "every npm script that it names exists, and every script is named"]],
  "`npm run test:quick [base]`": [["test/scripts/rooms-of.test.ts", "%s"]],
  "`npm run test:moods`": [
    [
      "test/sandbox/moods/default-moods.test.ts",
      "a sandbox without moods has those of the run, which are believed unless the run chose others",
    ],
  ],
  "`npm run test:csharp`": [["test/repo/workflows.test.ts", "$file: $command is there"]],
  "`npm run build`": [["test/repo/package.test.ts", "holds what is built, and nothing else"]],
  "`npm run postman`": [
    [
      "test/spec-tools/postman/to-postman-collection.test.ts",
      "has each operation of the spec as one request, and is the same text each time",
    ],
  ],
  "`npm run docs`": [["test/e2e/docs-site.test.ts", "has no dead link"]],
  "`npm run recording`": [
    [
      "test/scripts/first-minutes/record.test.ts",
      "the recording in README.md is what the commands print today: npm run recording",
    ],
    [
      "test/scripts/terminal/terminal-pictures.test.ts",
      "the pictures of terminals show what the commands print today: npm run recording",
    ],
  ],
  "`npm run coverage`": [
    ["test/repo/readme.test.ts", "every npm script that it names exists, and every script is named"],
  ],
  "`npm run mutation [room …]`": [["test/docs/readme-statements.test.ts", "as many rooms are mutated as its row says"]],
  "`npm run changeset`": [
    ["test/repo/readme.test.ts", "every npm script that it names exists, and every script is named"],
  ],
  "`npm run bench [name …]`": [
    ["test/docs/readme-statements.test.ts", "each measurement is one of a bench that npm run bench runs"],
  ],
  "`npm run campaign:kill`, …": [
    ["test/docs/readme-statements.test.ts", "each campaign that is named is there, and none is left out"],
  ],
  // measured
  "`npm start`, first run and second": [
    [
      "test/scripts/first-run/first-run.test.ts",
      "ends with a table of what was made, where it is and how long it took",
    ],
    ["test/scripts/first-run/first-run.test.ts", "makes again only what changed, and copies the new sandbox anew"],
  ],
  "`npm run generate`, three APIs, before the fourth came": [["bench/generate.ts", "npm run generate"]],
  "all connectors built and judged": [["bench/connectors.ts", "both (goal 5 s)"]],
  "`$metadata` of 1.9 MB, 160 entity types: import; the whole way to compiled types": [["bench/import.ts", "import"]],
  "`erp-openapi --version`": [["bench/cli.ts", "erp-openapi --version"]],
  "`startSandbox()`": [["bench/sandbox.ts", "startSandbox()"]],
  "sandbox, one small GET, ten connections": [["bench/sandbox.ts", "GET one Exact account, ten connections"]],
  "sandbox, a million rows page by page": [["bench/sandbox.ts", "peak memory meanwhile"]],
  "`token()` from memory": [
    ["bench/tokens.ts", "token(), cached"],
    ["bench/tokens.ts", "@azure/msal-node, cached"],
  ],
  "one coordinated refresh: SQLite, PostgreSQL, file": [["bench/tokens.ts", "the bare token request, by fetch"]],
  "one small GET through the whole chain": [["bench/http.ts", "openapi-fetch through the chain"]],
  "a call log in SQLite on top of it": [["bench/call-log.ts", "without a call log"]],
  "a million rows by `list()`": [["bench/lists.ts", "list(), heap of 40 MB"]],
  "`tsc`, a file that uses all three clients; one that names its services": [["bench/types.ts", "all three clients"]],
  "first chunk of the Exact Online client, gzip": [["bench/bundle.ts", "first chunk"]],
};
