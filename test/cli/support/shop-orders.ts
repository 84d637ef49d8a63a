import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { run } from "./run.ts";
import type { UsedSandbox } from "./use-sandbox.ts";

/** A shop's file of orders, and what stores it. */
export interface ShopOrders {
  readonly file: string;
  readonly store: string;
  /** Words of a command line that import it. */
  readonly words: readonly string[];
}

/** A record of the sandbox by the name of its set. */
export async function firstId(company: string, set: string): Promise<string> {
  const { stdout } = await run("list", set, "--sandbox", "--company", company, "--select", "ID", "--limit", "1");
  const { ID } = JSON.parse(stdout) as { ID: string };
  return ID;
}

/** A customer that the sandbox does not have: an order of his is refused. */
export const unknownCustomer = "00000000-dead-4000-8000-000000000000";

/**
 * Writes a file of orders as a Dutch spreadsheet does: semicolons, commas before decimals, days first, a mark of the byte
 * order; each order with two lines.
 *
 * @param refused number of an order whose customer there is not
 */
export async function shopOrders(
  company: string,
  { count = 3, name = "SHOP", refused }: { count?: number; name?: string; refused?: number } = {},
): Promise<ShopOrders> {
  const [customer, item] = [await firstId(company, "crm/Accounts"), await firstId(company, "logistics/Items")];
  const lines = Array.from({ length: count }, (_, at) => at + 1).flatMap((order) =>
    ["1,50", "2"].map((quantity) =>
      [
        `${name}-${order}`,
        order === refused ? unknownCustomer : customer,
        "02-03-2026",
        item,
        quantity,
        "12,10",
        '"say ""hi""; twice"',
      ].join(";"),
    ),
  );
  const file = join(temporaryFolder(), "orders.csv");
  writeFileSync(file, `\ufefforder_no;customer;day;item;qty;price;note\r\n${lines.join("\r\n")}\r\n`);
  const store = `sqlite:${join(temporaryFolder(), "writes.sqlite")}`;
  const map = [
    "YourRef=order_no",
    "OrderedBy=customer",
    "OrderDate=day",
    "SalesOrderLines/Item=item",
    "SalesOrderLines/Quantity=qty",
    "SalesOrderLines/NetPrice=price",
    "SalesOrderLines/Notes=note",
  ].flatMap((one) => ["--map", one]);
  const place = ["--sandbox", "--company", company, "--path", "salesorder/SalesOrders", "--store", store];
  const forms = ["--group-by", "order_no", "--dates", "dmy", "--decimals", "comma"];
  return { file, store, words: ["import", file, ...place, ...map, ...forms] };
}

/** References of the orders that the sandbox has of a shop, in order. */
export async function ordersOf(company: string, name = "SHOP"): Promise<string[]> {
  const words = ["--sandbox", "--company", company, "--select", "YourRef", "--json"];
  const { stdout } = await run(
    "list",
    "salesorder/SalesOrders",
    ...words,
    "--filter",
    `startswith(YourRef,'${name}-') eq true`,
  );
  return (JSON.parse(stdout) as { YourRef: string }[]).map(({ YourRef }) => YourRef).sort();
}

/** Signs in, and answers the first company. */
export async function signIn(used: UsedSandbox): Promise<string> {
  const signed = await run("login", "exact", "--sandbox", "--as", "kim@example.com");
  if (signed.code !== 0) throw new Error(signed.stderr);
  return String(used.sandbox.exact.divisions[0]);
}
