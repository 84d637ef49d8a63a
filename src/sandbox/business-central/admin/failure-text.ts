import type { World } from "../../core/service.ts";
import type { Environment } from "../tenant.ts";

/** How a failed installation begins in the language of a country; English elsewhere. */
const sentences: Readonly<Record<string, string>> = {
  AT: "Die App konnte nicht installiert werden.",
  DE: "Die App konnte nicht installiert werden.",
  DK: "Appen kunne ikke installeres.",
  NL: "De app kan niet worden geïnstalleerd.",
};

/** What a failed operation of an app says: at the service a sentence in the environment's language with JSON in it (fact 190). */
export function failureText(world: World, { countryCode }: Environment, reason: string): string {
  if (world.moods.of(190) === "documented") return reason;
  const details = { code: "ExtensionManagementError", message: reason, innerError: { code: "DuplicateObjectId" } };
  return `${sentences[countryCode.toUpperCase()] ?? "The app could not be installed."} ${JSON.stringify(details)}`;
}
