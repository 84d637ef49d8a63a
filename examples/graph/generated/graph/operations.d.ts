import type { ApiIndex } from "erp-openapi/odata";
export declare const index: ApiIndex;
