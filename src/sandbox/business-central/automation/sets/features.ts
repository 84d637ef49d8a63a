import { Refusal } from "../../../odata/refusal.ts";
import { type EntitySet, tableSet } from "../../api/entity-set.ts";
import { businessRule } from "../../api/error-answer.ts";
import type { EnvironmentTables } from "../environment-tables.ts";

/** Features that can be switched on before they are mandatory. */
export function featuresSet(tables: EnvironmentTables): EntitySet {
  const { features } = tables;
  const isOn = (position: number): boolean => features.at(position)["enabled"] !== "None";
  return {
    ...tableSet(features),
    actions: {
      activate(position, _, body): undefined {
        for (const name of ["updateInBackground", "startDateTime"]) {
          if (body[name] === undefined)
            throw new Refusal(400, "BadRequest_RequiredParamNotProvided", `The parameter '${name}' is missing.`);
        }
        if (isOn(position)) throw businessRule("The feature is already enabled.");
        features.update(position, { enabled: "All Users" });
      },
      deactivate(position): undefined {
        if (!isOn(position)) throw businessRule("The feature is already disabled.");
        if (features.at(position)["isOneWay"] === true) throw businessRule("The feature cannot be disabled again.");
        features.update(position, { enabled: "None" });
      },
    },
  };
}
