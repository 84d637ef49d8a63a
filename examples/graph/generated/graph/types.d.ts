// Made by `erp-openapi spec generate` from graph: change that, never this file.

import type * as Me from "./types/me.js";
import type { components as shared } from "./shared-types.js";

export interface paths extends Me.paths {}
export interface operations extends Me.operations {}
export interface records extends Me.records {}
export interface calls extends Me.calls {}
type Me_schemas = Me.components["schemas"];
interface schemas extends Me_schemas {}
export interface components {
  schemas: schemas;
  parameters: shared["parameters"];
  responses: shared["responses"];
}
