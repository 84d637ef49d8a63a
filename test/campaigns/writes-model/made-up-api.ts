import type { ApiIndex, OperationRow } from "../../../generated/tables.ts";
import type { WritePolicy } from "../../../src/writes/index.ts";

/** How long the made-up service works on a request at most. Milliseconds. */
export const settleMs = 60_000;
/** How long a write is its sender's. Milliseconds. */
export const leaseMs = 30_000;
/** Notes that are sent a day at most. */
export const notesPerDay = 2;

/** What can be written: made with a key, booked with a key, made without any, changed over and over. */
export const kinds = {
  order: { verb: "create", path: "/{company}/orders" },
  booking: { verb: "create", path: "/{company}/bookings" },
  note: { verb: "create", path: "/{company}/notes" },
  setting: { verb: "update", path: "/{company}/settings({id})" },
} as const;
export type Kind = keyof typeof kinds;

/** Orders up to an amount go by themselves; bookings ask a person, as what books always does. */
export const autoAmount = 100;
export const policy: WritePolicy = [
  { path: kinds.order.path, amount: { field: "amount", atMost: autoAmount }, decision: "auto" },
  { path: kinds.note.path, decision: "auto", perDay: notesPerDay, name: "notes" },
];

const list = (record: string): OperationRow => ({
  id: `List${record}`,
  record,
  paging: { style: "odata-v4", items: "value" },
});
const create = (record: string): OperationRow => ({
  id: `Create${record}`,
  body: record,
  record,
  retry: "never",
  answers: "201",
});
const write = { text: "code name mark parent", number: "amount" };

/** The API as the client knows it. */
export const apiIndex: ApiIndex = {
  name: "made-up",
  version: "1",
  server: { url: "", variables: {} },
  quota: { limits: [] },
  prefixes: { "": "all" },
  services: {
    all: async () => ({
      table: {
        paths: {
          "/{company}/orders": { GET: list("Order"), POST: create("Order") },
          "/{company}/bookings": { GET: list("Booking"), POST: { ...create("Booking"), effect: "post" } },
          "/{company}/notes": { POST: create("Note") },
          "/{company}/settings({id})": {
            GET: { id: "GetSetting", record: "Setting" },
            PATCH: { id: "UpdateSetting", body: "Setting", record: "Setting", retry: "idempotent", answers: "200" },
          },
        },
        entities: {
          Order: { naturalKey: "code", write },
          Booking: { naturalKey: "code", write },
          Note: { write },
          Setting: { write },
        },
      },
    }),
  },
};
