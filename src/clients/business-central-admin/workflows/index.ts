// The contract of "erp-openapi/business-central-admin/workflows": several calls that belong together.
export {
  occupationOf,
  waitUntilIdle,
  whenIdle,
  type EnvironmentPlace,
  type IdleOptions,
  type Occupation,
} from "./when-idle.ts";
// What the signatures above name.
export type { Clock } from "../../../http/clock.ts";
