import { createHash } from "node:crypto";
import type { ModelProperty, ModelType, ServiceModel } from "../odata/model/service-model.ts";

const day = (number: number): string => new Date(Date.UTC(2024, 0, 1 + number, 8, 30)).toISOString().slice(0, 19) + "Z";

/** A GUID that depends on the seed alone. */
function guidOf(seed: string): string {
  const hex = createHash("sha256").update(seed).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What a made-up value follows beside its type. */
type MadeUp = Pick<ModelProperty, "name" | "maxLength"> & Partial<Pick<ModelProperty, "digits">>;

/** A value of a primitive type, different for each number. */
function primitive(type: string, { name, maxLength, digits }: MadeUp, number: number): unknown {
  switch (type) {
    case "Edm.Guid":
      return guidOf(`${name}/${number}`);
    case "Edm.Boolean":
      return number % 2 === 0;
    case "Edm.Byte":
    case "Edm.SByte":
      return number % 100;
    case "Edm.Int16":
    case "Edm.Int32":
      return number;
    case "Edm.Int64":
      return 1_000_000 + number;
    case "Edm.Decimal":
      return digits && digits[1] < 2 ? number : number + 0.25;
    case "Edm.Double":
    case "Edm.Single":
      return number + 0.25;
    case "Edm.DateTime":
    case "Edm.DateTimeOffset":
      return day(number);
    case "Edm.Date":
      return day(number).slice(0, 10);
    case "Edm.TimeOfDay":
      return "08:30:00";
    case "Edm.Time":
    case "Edm.Duration":
      return "PT8H30M";
    case "Edm.Binary":
      return Buffer.from(String(number)).toString("base64");
    case "Edm.String": {
      // A name of a person or place may have an apostrophe: addresses and filters must double it.
      const text = number % 3 === 2 ? `${name}'s ${number}` : `${name} ${number}`;
      if (maxLength === undefined || text.length <= maxLength) return text;
      const digits = String(number);
      return name.slice(0, Math.max(0, maxLength - digits.length)) + digits.slice(-maxLength);
    }
    default:
      return type.startsWith("Edm.Geo") ? { type: "Point", coordinates: [number, number] } : `${name} ${number}`;
  }
}

/** A value of any type; complex types are filled some levels deep. */
export function madeUpValue(
  property: MadeUp & Pick<ModelProperty, "type">,
  number: number,
  model: ServiceModel,
  depth = 0,
): unknown {
  const { name } = property.type;
  if (property.type.collection)
    return [1, 2].map((more) =>
      madeUpValue({ ...property, type: { name, collection: false } }, number + more, model, depth + 1),
    );
  const members = model.enums.get(name)?.members;
  if (members) return members[number % members.length] ?? "";
  const type = model.types.get(name);
  if (!type) return primitive(name, property, number);
  return depth > 3 ? {} : madeUpFields(type, number, model, depth);
}

/** All properties of an entity or complex type. */
export function madeUpFields(type: ModelType, number: number, model: ServiceModel, depth = 0): Record<string, unknown> {
  const values = [...type.fields.values()];
  return Object.fromEntries(values.map((property) => [property.name, madeUpValue(property, number, model, depth + 1)]));
}
