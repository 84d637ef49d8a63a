import { loadSpec } from "../../core/spec.ts";
import { type ApiModel, buildApiModel } from "../api/service-model.ts";

let built: ApiModel | undefined;

/** The model of the Automation API, built once for a process; nobody changes it. */
export function automationModel(): ApiModel {
  built ??= buildApiModel(loadSpec("business-central-automation"));
  return built;
}
