import { readFileSync } from "node:fs";

/** A metadata document of the project's own, and how it is imported. */
export interface Sample {
  readonly name: string;
  readonly metadata: string;
  /** Set whose records contain all others in the address. */
  readonly under?: string;
}

const read = (name: string): string => readFileSync(new URL(`../samples/${name}.xml`, import.meta.url), "utf8");

const sample = (name: string, under?: string): Sample => ({
  name,
  metadata: read(name),
  ...(under !== undefined && { under }),
});

/** Samples that were written for the tests: what custom Business Central APIs, Dataverse, Exact Online and others say of themselves. */
export const samples: readonly Sample[] = [
  sample("automation-api", "companies"),
  sample("business-central-api", "companies"),
  sample("business-central-web-service", "Company"),
  sample("dataverse"),
  sample("exact-online-v2"),
  sample("university-v4"),
  sample("warehouse-v3"),
];

/** The sample of a name. */
export function sampleNamed(name: string): Sample {
  const found = samples.find((one) => one.name === name);
  if (!found) throw new Error(`There is no sample ${name}.`);
  return found;
}
