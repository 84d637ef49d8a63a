// Made by `erp-openapi spec generate` from graph: change that, never this file.
import type { ODataClient, ODataClientOptions } from "erp-openapi/odata";
import type { calls, paths, records } from "./types.js";

export { index } from "./operations.js";

/** The types of the whole API. */
export interface GraphTypes {
  paths: paths;
  records: records;
  calls: calls;
  complete: true;
}

export type GraphClient = ODataClient<GraphTypes>;

export interface GraphOptions extends Omit<ODataClientOptions, "index" | "baseUrl"> {
  /** Address in front of the paths. @default "https://graph.microsoft.com/v1.0" */
  readonly baseUrl?: string;
}

/** A client of the API; `auth` gives its tokens; noSignIn() where the service wants none. */
export declare function createGraphClient(options: GraphOptions): GraphClient;
