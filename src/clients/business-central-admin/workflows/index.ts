// The contract of "erp-openapi/business-central-admin/workflows": several calls that belong together.
export {
  type EnvironmentPlace,
  type IdleOptions,
  type Occupation,
  occupationOf,
  waitUntilIdle,
  whenIdle,
} from "./when-idle.ts";

// What the signatures above name.

export type { Clock } from "../../../http/clock.ts";
