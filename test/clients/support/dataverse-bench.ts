import type { ApiIndex, ServiceTable } from "../../../generated/tables.ts";
import { createODataClient, type ODataClient, type ODataClientOptions } from "../../../src/clients/odata/index.ts";
import type { AttemptEvent } from "../../../src/http/index.ts";
import type { Sandbox, SandboxOptions } from "../../../src/sandbox/index.ts";
import { entraTokens, sandboxClock, sandboxForTest } from "./signed-in.ts";

/** What `$metadata` says of Dataverse's accounts, as far as the tests need it. */
const table: ServiceTable = {
  paths: {
    "/accounts": {
      GET: {
        id: "ListAccounts",
        record: "account",
        paging: { style: "odata-v4", items: "value" },
      },
      POST: { id: "CreateAccount", body: "account", record: "account", retry: "never" },
    },
    "/accounts({accountid})": {
      GET: { id: "GetAccount", record: "account" },
      PATCH: { id: "UpdateAccount", body: "account", record: "account", retry: "never", headers: "If-Match" },
      DELETE: { id: "DeleteAccount", retry: "idempotent" },
    },
  },
  entities: {
    account: {
      naturalKey: "name",
      fields: { guid: "accountid", instant: "modifiedon", decimal: "revenue" },
      write: { text: "name revenue telephone1" },
    },
  },
};
const index: ApiIndex = {
  name: "dataverse",
  version: "v9.2",
  server: { url: "", variables: {} },
  quota: { limits: [] },
  prefixes: { "": "accounts" },
  services: { accounts: async () => ({ table }) },
};

interface Account {
  accountid?: string;
  name?: string | null;
  revenue?: number | null;
  telephone1?: string | null;
  modifiedon?: string | null;
  "@odata.etag"?: string;
}
interface Query {
  $select?: string;
  $filter?: string;
}
export interface DataverseTypes {
  paths: {
    "/accounts": {
      get: { parameters: { query?: Query; header?: { Prefer?: string } }; responses: object };
      post: { parameters: object; responses: object };
    };
    "/accounts({accountid})": {
      get: { parameters: { path: { accountid: string }; query?: { $select?: string } }; responses: object };
      patch: { parameters: { path: { accountid: string }; header?: { "If-Match"?: string } }; responses: object };
      delete: { parameters: { path: { accountid: string } }; responses: object };
    };
  };
  records: {
    account: {
      row: Account;
      key: "accountid";
      create: "name" | "revenue" | "telephone1";
      update: "name" | "revenue" | "telephone1";
      noFilter: "modifiedon";
    };
  };
  calls: {
    "/accounts": { list: "account"; create: { body: "account"; demands: "name"; answer: "account" } };
    "/accounts({accountid})": {
      get: "account";
      update: { body: "account"; answer: "account" };
      remove: { answer: never };
    };
  };
  complete: true;
}

/** A client of the sandbox's Dataverse, and what its calls leave behind. */
export interface DataverseBench {
  readonly sandbox: Sandbox;
  readonly dataverse: ODataClient<DataverseTypes>;
  readonly events: AttemptEvent[];
}

/** Starts a sandbox and a client of it; both end with the test. */
export async function openDataverse(
  sandboxOptions: SandboxOptions = {},
  options: Partial<ODataClientOptions> = {},
): Promise<DataverseBench> {
  const sandbox = await sandboxForTest(sandboxOptions);
  const { origin } = sandbox.dataverse;
  const events: AttemptEvent[] = [];
  const auth = entraTokens(sandbox, `${origin}/.default`);
  const dataverse = createODataClient<DataverseTypes>({
    index,
    baseUrl: `${origin}/api/data/v9.2/`,
    flavor: "dataverse",
    auth,
    clock: sandboxClock(sandbox),
    log: { onAttempt: (event) => void events.push(event) },
    ...options,
  });
  return { sandbox, dataverse, events };
}
