// Made by `erp-openapi spec generate` from crm: change that, never this file.

import type * as Accounts from "./types/accounts.js";
import type { components as shared } from "./shared-types.js";

export interface paths extends Accounts.paths {}
export interface operations extends Accounts.operations {}
export interface records extends Accounts.records {}
export interface calls extends Accounts.calls {}
type Accounts_schemas = Accounts.components["schemas"];
interface schemas extends Accounts_schemas {}
export interface components {
  schemas: schemas;
  parameters: shared["parameters"];
  responses: shared["responses"];
}
