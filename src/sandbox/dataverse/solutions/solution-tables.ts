import { type FieldType, flatType } from "../../odata/model/entity-type.ts";
import { RowTable } from "../../odata/rows/row-table.ts";

function tableOf(name: string, fields: Readonly<Record<string, FieldType>>): RowTable {
  const key = `${name}id`;
  return new RowTable(flatType(`Microsoft.Dynamics.CRM.${name}`, key, { [key]: "guid", ...fields }));
}

/** The tables that tell of an import, by the names of their sets. */
export type SolutionTables = Readonly<Record<"asyncoperations" | "importjobs" | "solutions" | "connectors", RowTable>>;

/**
 * The tables that an import writes; nobody writes them directly.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/importjob
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/asyncoperation
 */
export function createSolutionTables(): SolutionTables {
  return {
    asyncoperations: tableOf("asyncoperation", {
      name: "string",
      messagename: "string",
      statecode: "integer",
      statuscode: "integer",
      createdon: "date-time",
      startedon: "date-time",
      completedon: "date-time",
      message: "string",
      friendlymessage: "string",
      errorcode: "integer",
    }),
    importjobs: tableOf("importjob", {
      name: "string",
      solutionname: "string",
      progress: "decimal",
      createdon: "date-time",
      startedon: "date-time",
      completedon: "date-time",
      data: "string",
    }),
    solutions: tableOf("solution", {
      uniquename: "string",
      friendlyname: "string",
      version: "string",
      ismanaged: "boolean",
      installedon: "date-time",
      modifiedon: "date-time",
    }),
    connectors: tableOf("connector", {
      name: "string",
      displayname: "string",
      connectorinternalid: "string",
      connectortype: "integer",
      modifiedon: "date-time",
    }),
  };
}
