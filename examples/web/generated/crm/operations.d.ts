// Made by `erp-openapi spec generate` from crm: change that, never this file.

import type { ApiIndex } from "erp-openapi/odata";

export declare const index: ApiIndex;
