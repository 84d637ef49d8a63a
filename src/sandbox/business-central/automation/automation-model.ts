import { modelOf, type SpecDocument } from "../../core/spec.ts";
import { type ApiModel, buildApiModel } from "../api/service-model.ts";

class Built {
  readonly model: ApiModel;

  constructor(document: SpecDocument) {
    this.model = buildApiModel(document);
  }
}

/** The model of the Automation API, built once for a process; nobody changes it. */
export function automationModel(): ApiModel {
  return modelOf("business-central-automation", Built).model;
}
