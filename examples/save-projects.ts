// All projects of a company go into SQLite, each once, by its id. Run it again: only rows that differ are written.
import { DatabaseSync } from "node:sqlite";
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { exactOnline, OAuthClient } from "erp-openapi/oauth";
import { startSandbox } from "erp-openapi/sandbox";
import { memoryTokenStore } from "erp-openapi/stores/memory";

const { exact: site, stop } = await startSandbox({ clock: "real", rows: { ProjectProject: 150 } });
const auth = new OAuthClient({
  ...site,
  provider: exactOnline({ country: "nl", origin: site.origin }),
  store: memoryTokenStore(),
  account: "bookkeeping",
});
const signIn = await fetch(auth.authorizationUrl().url, {
  redirect: "manual",
  headers: { "x-sandbox-user": "kim@example.com" },
});
await auth.exchange(signIn.headers.get("location") ?? "");

const exact = createExactOnlineClient({ country: "nl", origin: site.origin, auth });
const database = new DatabaseSync(process.argv[2] ?? ":memory:");
database.exec("CREATE TABLE IF NOT EXISTS projects (id TEXT PRIMARY KEY, code TEXT, description TEXT) STRICT");
const upsert = database.prepare(`INSERT INTO projects VALUES (?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET code = excluded.code, description = excluded.description
  WHERE code IS NOT excluded.code OR description IS NOT excluded.description`);

let written = 0;
const projects = exact.list("/api/v1/{division}/project/Projects", {
  division: division(site.divisions[0] ?? 0),
  select: ["ID", "Code", "Description"],
});
for await (const { ID, Code, Description } of projects)
  written += Number(upsert.run(ID, Code ?? null, Description ?? null).changes);
console.log(
  `${written} rows written, ${Object.values(database.prepare("SELECT count(*) FROM projects").get() ?? {})[0]} there`,
);
await stop();
