import type { Moods } from "../../moods/moods.ts";

/** What has an app's id: an installed app, an update on offer, or an app that another one needs. */
type Place = "app" | "update" | "requirement";

/** A row with the id of an app under the name that it has in this place (fact 180). */
export function withAppId<T extends { readonly appId: string }>(
  moods: Moods,
  place: Place,
  row: T,
): Omit<T, "appId"> & ({ readonly appId: string } | { readonly id: string }) {
  const mood = moods.of(180);
  const named = mood !== "documented" && (place === "app" || (place === "requirement" && mood === "seen"));
  const { appId, ...others } = row;
  return named ? { id: appId, ...others } : { appId, ...others };
}
