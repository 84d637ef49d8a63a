// Made by `erp-openapi spec generate` from crm: change that, never this file.
import type { ODataClient, ODataClientOptions } from "erp-openapi/odata";
import type { calls, paths, records } from "./types.js";

export { index } from "./operations.js";

/** The types of the whole API. */
export interface CrmTypes {
  paths: paths;
  records: records;
  calls: calls;
  complete: true;
}

export type CrmClient = ODataClient<CrmTypes>;

export interface CrmOptions extends Omit<ODataClientOptions, "index" | "baseUrl"> {
  /** Address in front of the paths. @default "https://service.invalid" */
  readonly baseUrl?: string;
}

/** A client of the API; `auth` gives its tokens; noSignIn() where the service wants none. */
export declare function createCrmClient(options: CrmOptions): CrmClient;
