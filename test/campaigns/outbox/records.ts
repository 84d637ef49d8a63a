import { addressOf } from "./find-record.ts";
import type { OutboxJob } from "./job.ts";
import { type Row, readRows } from "./read-rows.ts";

/** A record as the service shows it. */
export interface SeenRecord {
  readonly id: string;
  readonly marker: string;
  /** Rises with each record that the service makes in its set and company. */
  readonly order: bigint;
}

const digits = (value: unknown): bigint => BigInt(String(value).replaceAll(/\D/g, "") || "0");

/** All records of all sets that the shop writes to, by fetch alone. */
export async function readRecords({ site }: OutboxJob): Promise<readonly SeenRecord[]> {
  const seen: SeenRecord[] = [];
  const add = async (
    company: string | number,
    set: string,
    read: (row: Row) => readonly [unknown, unknown, unknown],
  ) => {
    const { url, token } = addressOf(site, company, set);
    for (const row of await readRows(url, token)) {
      const [id, marker, order] = read(row);
      seen.push({ id: String(id), marker: String(marker), order: digits(order) });
    }
  };
  for (const division of site.exact.divisions) {
    // A record has its row version from when it was made, unless it was changed since.
    const accounts = "sync/CRM/Accounts?$select=Timestamp,ID,Code,Name&$filter=Timestamp%20gt%200L";
    await add(division, accounts, ({ ID, Code, Name, Timestamp }) => {
      const code = String(Code).trim();
      return [ID, String(Name) === `Customer ${code}` ? code : Name, Timestamp];
    });
    await add(division, "crm/Contacts?$select=ID,LastName", ({ ID, LastName }) => [ID, LastName, 0]);
    await add(division, "hrm/Costcenters?$select=ID,Code", ({ ID, Code }) => [ID, Code, 0]);
    await add(division, "salesorder/SalesOrders?$select=OrderID,YourRef", ({ OrderID, YourRef }) => [
      OrderID,
      YourRef,
      0,
    ]);
  }
  const { company } = site.businessCentral;
  const orders = "salesOrders?$select=id,number,externalDocumentNumber";
  await add(company, orders, (row) => [row["id"], row["externalDocumentNumber"], row["number"]]);
  await add(company, "customers?$select=id,displayName", (row) => [row["id"], row["displayName"], 0]);
  return seen;
}
