import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { parseYaml, YamlRefused } from "../../kit/parse-yaml.ts";
import { type FactCheck, type OtherCheck, type ReadCheck, type Service, services } from "./fact.ts";

/** Where the checks are written down. */
export const checksFile = "specs/fact-checks.yaml";

const otherKinds = ["write", "traffic", "documents", "none"] as const satisfies readonly OtherCheck["kind"][];

const refused = (what: string, line?: number): SpecInvalid =>
  new SpecInvalid(line === undefined ? checksFile : `${checksFile}:${line}`, what, "Correct the file.");

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isMapping(value) && Object.values(value).every((text) => typeof text === "string" && text.trim() !== "");
}

function isService(value: unknown): value is Service {
  return Object.values(services).some((service) => service === value);
}

/** The checks that one request makes possible. */
function readOf(entry: unknown, at: number): [string, ReadCheck][] {
  const where = `entry ${at + 1} of read`;
  if (!isMapping(entry)) throw refused(`${where} is no mapping`);
  const { at: service, request, headers, token, decides, ...others } = entry;
  const [other] = Object.keys(others);
  if (other !== undefined) throw refused(`${where} has the unknown name ${other}`);
  if (!isService(service)) throw refused(`${where}: at is none of ${Object.values(services).join(", ")}`);
  if (typeof request !== "string" || !/^GET (?:\/|https:\/\/)\S/.test(request))
    throw refused(`${where}: request is no GET with an address`);
  if (headers !== undefined && !isTexts(headers)) throw refused(`${where}: headers are no texts`);
  if (token !== undefined && token !== "none") throw refused(`${where}: token can only be none`);
  if (!isTexts(decides)) throw refused(`${where}: decides has no sentence for each fact`);
  return Object.entries(decides).map(([number, how]) => [
    number,
    {
      kind: "read",
      at: service,
      request,
      ...(headers && { headers }),
      ...(token && { token }),
      how: how.replaceAll("`", ""),
    },
  ]);
}

function parse(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (cause) {
    if (!(cause instanceof YamlRefused)) throw cause;
    throw refused(cause.message, cause.line);
  }
}

/**
 * Reads `specs/fact-checks.yaml`: the check of each fact by its number.
 *
 * @throws {SpecInvalid} for an unknown kind, for a request that is no GET, and for a fact that has two checks.
 */
export function readChecks(text: string): Map<string, FactCheck> {
  const file = parse(text);
  if (!isMapping(file)) throw refused("this is no mapping");
  const { read, ...others } = file;
  if (!Array.isArray(read)) throw refused("read is no list");
  const found: [string, FactCheck][] = read.flatMap(readOf);
  for (const [name, lines] of Object.entries(others)) {
    const kind = otherKinds.find((known) => known === name);
    if (kind === undefined) throw refused(`${name} is no kind of check`);
    if (!isTexts(lines)) throw refused(`${name} has no sentence for each fact`);
    for (const [number, how] of Object.entries(lines)) found.push([number, { kind, how: how.replaceAll("`", "") }]);
  }
  const checks = new Map<string, FactCheck>();
  for (const [number, check] of found) {
    if (checks.has(number)) throw refused(`fact ${number} has two checks`);
    checks.set(number, check);
  }
  return checks;
}
