// Made by `erp-openapi spec generate` from graph: change that, never this file.

import type { ApiIndex } from "erp-openapi/odata";

export declare const index: ApiIndex;
