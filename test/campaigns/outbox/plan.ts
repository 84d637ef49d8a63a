import type { EnqueueOptions, WriteBody } from "../../../src/writes/index.ts";
import type { OutboxJob } from "./job.ts";

/** What must be in the services in the end. */
export type Expected =
  /** One record with the marker. */
  | "once"
  /** None: it was rejected, or its time was over. */
  | "never"
  /** The record that was there before has the marker as its name. */
  | "last"
  /** The same for a moment; another write of its sequence is the last. */
  | "passed"
  /** The record that was there before is gone. */
  | "gone";

/** One write of the shop. */
export interface Planned {
  /** Tells it apart from all others; stands in the record that it makes. */
  readonly marker: string;
  readonly service: "exact" | "bc";
  readonly verb: "create" | "update" | "remove";
  readonly path: string;
  readonly body: WriteBody | undefined;
  readonly options: EnqueueOptions;
  readonly expected: Expected;
  /** Id of the record that was there before. */
  readonly record?: string;
  /** The body gets there the ID that the record of this other write will have. */
  readonly refersTo?: { readonly marker: string; readonly field: string };
}

const exactPath = (set: string): string => `/api/v1/{division}/${set}`;
export const paths = {
  accounts: exactPath("crm/Accounts"),
  account: exactPath("crm/Accounts(guid'{ID}')"),
  contacts: exactPath("crm/Contacts"),
  costcenters: exactPath("hrm/Costcenters"),
  salesOrders: exactPath("salesorder/SalesOrders"),
  customer: "/companies({companyId})/customers({customerId})",
  orders: "/companies({companyId})/salesOrders",
} as const;

/** Units after which kinds come again. */
const round = 20;
/** Writes of such a round. */
const writesOfRound = 27;
/** No record has it: what refers to it is refused, until a person repairs it. */
export const nobody = "00000000-0000-4000-8000-000000000009";
/** Begins the references of orders that the person rejects. */
export const unwanted = "unwanted ";

/** How many units have about so many writes. */
export const unitsOf = (writes: number): number => Math.ceil((writes / writesOfRound) * round);
const cappedKind = 18;
/** How many of them are of the kind that is capped. */
export const cappedOf = (units: number): number => Math.floor(units / round);
/** Whether one is. Shops store these first: on a slow machine, too, the first day is full, and the second enough for the rest. */
export const isCapped = ({ shops }: OutboxJob, unit: number): boolean =>
  Math.floor(unit / shops) % round === cappedKind;
/** How many accounts must be there before: two of a round are changed, one is removed, and one is referred to. */
export const accountsFor = (units: number): number => Math.ceil((units / round) * 3) + 20;
export const customersFor = (units: number): number => Math.ceil(units / round) + 5;

/**
 * What the shop wants of one unit, the same whenever it is asked: a shop that was killed goes on where its own table ends.
 * Each shop has every n-th unit; sequences are shared by all of them.
 */
export function unitOf(job: OutboxJob, unit: number): readonly Planned[] {
  const { site, seeded, shops } = job;
  const number = Math.floor(unit / shops);
  const kind = number % round;
  // Of each kind the units are counted over all shops.
  const nth = Math.floor(number / round) * shops + (unit % shops);
  const row = nth % 9;
  const division = site.exact.divisions[row % site.exact.divisions.length] ?? 0;
  const first = site.exact.divisions[0] ?? 0;
  const item = seeded.items[row % site.exact.divisions.length];
  const code = String(1_000_000 + unit);
  const companyId = site.businessCentral.company;
  const account = (options: EnqueueOptions = {}, expected: Expected = "once"): Planned => ({
    marker: code,
    service: "exact",
    verb: "create",
    path: paths.accounts,
    body: { Code: code, Name: `Customer ${code}` },
    options: { division, ...options },
    expected,
  });
  const webOrder = (marker: string, more: Partial<Planned> = {}): Planned => ({
    marker,
    service: "exact",
    verb: "create",
    path: paths.salesOrders,
    body: { YourRef: marker, SalesOrderLines: [{ Item: item, Quantity: 1 }] },
    options: { division },
    expected: "once",
    refersTo: { marker: code, field: "OrderedBy" },
    ...more,
  });
  const order = (options: EnqueueOptions): Planned => ({
    marker: `order ${code}`,
    service: "bc",
    verb: "create",
    path: paths.orders,
    body: { externalDocumentNumber: `order ${code}`, customerNumber: seeded.customers[0]?.number },
    options: { companyId, ...options },
    expected: "once",
  });
  switch (kind) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
      return [account({ sequence: `row ${row}` })];
    case 6:
    case 7:
      return [account({ priority: kind - 6 })];
    case 8:
      return [
        account(),
        nth % 10 === 9 ? webOrder(`${unwanted}${code}`, { expected: "never" }) : webOrder(`web ${code}`),
      ];
    case 9:
      return [account(), webOrder(`web ${code}`)];
    case 10:
    case 11: {
      const record = seeded.accounts[nth * 2 + kind - 10] ?? "";
      return [1, 2, 3].map((version) => ({
        marker: `account ${code} ${version}`,
        service: "exact",
        verb: "update",
        path: paths.account,
        body: { Name: `account ${code} ${version}` },
        options: { division: first, ID: record, sequence: `account ${code}`, key: `account ${code} ${version}` },
        expected: version === 3 ? "last" : "passed",
        record,
      }));
    }
    case 12:
      return [order({ sequence: `orders ${nth % 4}` })];
    case 13:
      return [order({})];
    case 14: {
      const record = seeded.customers[nth + 1]?.id ?? "";
      return [1, 2].map((version) => ({
        marker: `customer ${code} ${version}`,
        service: "bc",
        verb: "update",
        path: paths.customer,
        body: { displayName: `customer ${code} ${version}` },
        options: { companyId, customerId: record, ifMatch: "*", sequence: `customer ${code}` },
        expected: version === 2 ? "last" : "passed",
        record,
      }));
    }
    case 15:
    case 16:
      // No field finds a contact again. Every other one of kind 16 refers to nobody, and is repaired.
      if (kind === 16 && nth % 2 === 0)
        return [
          {
            marker: `web ${code}`,
            service: "exact",
            verb: "create",
            path: paths.salesOrders,
            body: {
              OrderedBy: nobody,
              YourRef: `web ${code}`,
              SalesOrderLines: [{ Item: seeded.items[0], Quantity: 1 }],
            },
            options: { division: first },
            expected: "once",
          },
        ];
      return [
        {
          marker: `contact ${code}`,
          service: "exact",
          verb: "create",
          path: paths.contacts,
          body: {
            Account: kind === 16 ? nobody : seeded.accounts.at(-1),
            FirstName: "Kim",
            LastName: `contact ${code}`,
          },
          options: { division: first, key: `contact ${code}` },
          expected: "once",
        },
      ];
    case 17: {
      const record = seeded.accounts[seeded.accounts.length - 2 - nth] ?? "";
      const options = { division: first, ID: record, key: `gone ${code}` };
      const base = { marker: `gone ${code}`, service: "exact", verb: "remove", path: paths.account } as const;
      return [{ ...base, body: undefined, options, expected: "gone", record }];
    }
    case cappedKind:
      return [
        {
          marker: `c${code}`,
          service: "exact",
          verb: "create",
          path: paths.costcenters,
          body: { Code: `c${code}`, Description: "Campaign" },
          options: { division: first, priority: 9 },
          expected: "once",
        },
      ];
    default: {
      const nowMs = Date.now() + job.shiftMs;
      const isLate = nth % 2 === 0;
      return isLate
        ? [account({ notBefore: nowMs + 86_400_000, expiresAt: nowMs + 2000 }, "never")]
        : [account({ notBefore: nowMs + 3000, priority: 5 })];
    }
  }
}
