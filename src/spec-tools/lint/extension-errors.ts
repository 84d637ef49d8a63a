import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { extensionRules } from "./extension-schemas.ts";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validators = new Map<string, ValidateFunction>();

/** What is wrong with the value of an extension that we have; nothing for one of another name. */
export function extensionErrors(name: string, value: unknown): ErrorObject[] {
  if (!Object.hasOwn(extensionRules, name)) return [];
  const validate = validators.get(name) ?? ajv.compile(extensionRules[name]?.schema ?? {});
  validators.set(name, validate);
  validate(value);
  // That one of two shapes was meant says nothing beside what is wrong with it.
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
}
