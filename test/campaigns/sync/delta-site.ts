import { createRandom } from "../../../src/sandbox/core/random.ts";
import type { MoodChoice } from "../../../src/sandbox/moods/moods.ts";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { columns } from "./delta-job.ts";

export type AccountRow = Readonly<Record<string, string | number | null>>;

/** An organisation with many accounts, and colleagues who write them. */
export interface DeltaSite {
  readonly sandbox: Sandbox;
  readonly token: string;
  /** One change by somebody else: an account comes, changes or goes. */
  change(): Promise<void>;
  /** How often each was done. */
  readonly done: Readonly<Record<"created" | "changed" | "deleted", number>>;
  /** All accounts by their ids, by `fetch` alone. */
  accounts(): Promise<Map<string, AccountRow>>;
}

export const names: readonly string[] = Object.values(columns).flatMap((some) => some.split(" "));

async function signIn({ entra, dataverse }: Sandbox): Promise<string> {
  const form = {
    grant_type: "client_credentials",
    client_id: entra.clientId,
    client_secret: entra.clientSecret,
    scope: `${dataverse.origin}/.default`,
  };
  const answer = await fetch(`${entra.authority}/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
  const granted: { access_token: string } = JSON.parse(await answer.text());
  return granted.access_token;
}

/** Starts it, and signs in. */
export async function openDeltaSite(seed: number, accounts: number, moods: MoodChoice): Promise<DeltaSite> {
  const sandbox = await startSandbox({
    seed,
    clock: "real",
    moods,
    scale: { quota: 1_000_000, lifetime: 1_000_000 },
    rows: { accounts },
  });
  const token = await signIn(sandbox);
  const root = `${sandbox.dataverse.origin}/api/data/v9.2`;
  const random = createRandom(seed, "delta");
  const done = { created: 0, changed: 0, deleted: 0 };
  const call = async (path: string, method = "GET", body?: object): Promise<Response> => {
    const answer = await fetch(path.startsWith("http") ? path : `${root}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body && { "content-type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const all = async (): Promise<Map<string, AccountRow>> => {
    const found = new Map<string, AccountRow>();
    for (let next: string | undefined = `/accounts?$select=${names.join(",")}`; next !== undefined; ) {
      const answer: Response = await call(next);
      const page: { value: AccountRow[]; "@odata.nextLink"?: string } = JSON.parse(await answer.text());
      for (const row of page.value) found.set(String(row["accountid"]), row);
      next = page["@odata.nextLink"];
    }
    return found;
  };
  const ids = [...(await all()).keys()];
  const pick = (): number => random.integer(0, ids.length - 1);
  let count = 0;
  return {
    sandbox,
    token,
    done,
    accounts: all,
    async change() {
      const chance = random.next();
      count += 1;
      if (chance < 0.25) {
        const answer = await call("/accounts", "POST", { name: `New ${count}`, numberofemployees: count });
        ids.push(/\(([^)]+)\)$/.exec(answer.headers.get("odata-entityid") ?? "")?.[1] ?? "");
        done.created += 1;
      } else if (chance < 0.85) {
        await call(`/accounts(${ids[pick()]})`, "PATCH", { name: `Changed ${count}`, address1_city: `City ${count}` });
        done.changed += 1;
      } else {
        const at = pick();
        await call(`/accounts(${ids[at]})`, "DELETE");
        // The last one takes its place: nobody asks for a place twice.
        const last = ids.pop() ?? "";
        if (at < ids.length) ids[at] = last;
        done.deleted += 1;
      }
    },
  };
}
