import type { ApiIndex, ServiceTable } from "../../../generated/tables.ts";

/** The index of an API of one service, whatever its paths. */
export function indexOf(name: string, table: ServiceTable): ApiIndex {
  return {
    name,
    version: "1",
    server: { url: "", variables: {} },
    quota: { limits: [] },
    prefixes: { "": name },
    services: { [name]: async () => ({ table }) },
  };
}
