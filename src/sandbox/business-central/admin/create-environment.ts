import type { AdminCall } from "./admin-call.ts";
import { installPlatformApps } from "./app-catalog.ts";
import { findRing, isCountryOffered, ringVersions } from "./applications.ts";
import { checkFamily } from "./find-environment.ts";
import { addEnvironment, checkNewName, checkRoom, prepare } from "./new-environment.ts";
import { Refusal } from "./refusal.ts";

const newDatabaseKilobytes = 450_000;

/** Starts a new environment with a demonstration company. */
export function createEnvironment(call: AdminCall): unknown {
  checkFamily(call);
  const name = call.path("environmentName");
  const body = call.body();
  const type = body.text("environmentType") === "Production" ? "Production" : "Sandbox";
  const countryCode = body.text("countryCode").toUpperCase();
  const version = chooseVersion(
    call,
    type,
    body.optionalText("ringName") ?? "PROD",
    body.optionalText("applicationVersion"),
  );
  if (!isCountryOffered(countryCode))
    throw new Refusal(["applicationFamilyNotAccessible"], `The family is not on offer in ${countryCode}.`);
  checkNewName(call, name);
  checkRoom(call, type, newDatabaseKilobytes);

  const environment = addEnvironment(call, {
    name,
    type,
    countryCode,
    ringName: version.ringName,
    version: version.number,
    companies: 1,
    companiesSeed: name,
    databaseStorageInKilobytes: newDatabaseKilobytes,
    apps: installPlatformApps(version.number),
  });
  return prepare(call, environment, undefined, (random) => random.integer(4, 9) * 60_000);
}

/** The version that ring and wish lead to, or a refusal that names the one which is wrong. */
function chooseVersion(
  call: AdminCall,
  type: "Production" | "Sandbox",
  ringName: string,
  wanted: string | undefined,
): { number: string; ringName: string } {
  const ring = findRing(ringName);
  if (!ring) throw new Refusal(["resourceDoesNotExist"], `There is no ring ${ringName}.`, { target: "ringName" });
  if (type === "Production" && !ring.productionRing) {
    throw new Refusal(
      ["invalidInput"],
      `Production environments exist on production rings only, ${ringName} is none.`,
      { target: "ringName" },
    );
  }
  const versions = ringVersions(ring, call.world.clock.now());
  const number = wanted === undefined ? versions.at(-1) : versions.find((version) => version === wanted);
  if (number === undefined)
    throw new Refusal(["invalidInput"], `The ring does not offer the version ${wanted}.`, {
      target: "applicationVersion",
    });
  return { number, ringName: ring.productionRing ? "Prod" : "Preview" };
}
