import { dump } from "js-yaml";

/** A value as YAML that people go on writing, in lines of at most 120 characters where its texts have blanks. */
export function printYaml(value: unknown): string {
  return dump(value, { lineWidth: 120 });
}
