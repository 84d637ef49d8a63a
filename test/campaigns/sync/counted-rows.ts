import type { TableLayout } from "../../../src/sync/target/target.ts";

/** Rows of a company in which its writer counts. */
export const rowsPerCompany = 60;

/** A table whose rows count their own changes: 1, 2, 3, with no number left out. */
export const counted: TableLayout = {
  name: "counted",
  set: "counted/Rows",
  key: ["id"],
  columns: [
    { name: "id", type: "text" },
    { name: "n", type: "integer" },
  ],
  indexes: [],
};
