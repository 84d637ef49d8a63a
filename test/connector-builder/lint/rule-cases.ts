import { documentCases } from "./cases/document-cases.ts";
import { dynamicCases } from "./cases/dynamic-cases.ts";
import { operationCases } from "./cases/operation-cases.ts";
import { packageCases } from "./cases/package-cases.ts";
import type { RuleCase } from "./cases/rule-case.ts";
import { schemaCases } from "./cases/schema-cases.ts";
import { signInCases } from "./cases/sign-in-cases.ts";

/** One case, or more, for each rule. */
export const ruleCases: readonly RuleCase[] = [
  ...documentCases,
  ...operationCases,
  ...schemaCases,
  ...dynamicCases,
  ...signInCases,
  ...packageCases,
];
