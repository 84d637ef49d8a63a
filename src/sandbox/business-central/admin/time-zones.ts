/** The Windows time zones that an update window can be given in, with the names that this machine knows them by. */
const zones: Readonly<Record<string, { readonly zone: string; readonly place: string }>> = {
  "AUS Eastern Standard Time": { zone: "Australia/Sydney", place: "Canberra, Melbourne, Sydney" },
  "Central European Standard Time": { zone: "Europe/Warsaw", place: "Sarajevo, Skopje, Warsaw, Zagreb" },
  "Central Standard Time": { zone: "America/Chicago", place: "Central Time (US & Canada)" },
  "Eastern Standard Time": { zone: "America/New_York", place: "Eastern Time (US & Canada)" },
  "FLE Standard Time": { zone: "Europe/Helsinki", place: "Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius" },
  "GMT Standard Time": { zone: "Europe/London", place: "Dublin, Edinburgh, Lisbon, London" },
  "India Standard Time": { zone: "Asia/Kolkata", place: "Chennai, Kolkata, Mumbai, New Delhi" },
  "Pacific Standard Time": { zone: "America/Los_Angeles", place: "Pacific Time (US & Canada)" },
  "Romance Standard Time": { zone: "Europe/Paris", place: "Brussels, Copenhagen, Madrid, Paris" },
  "Tokyo Standard Time": { zone: "Asia/Tokyo", place: "Osaka, Sapporo, Tokyo" },
  UTC: { zone: "UTC", place: "Coordinated Universal Time" },
  "W. Europe Standard Time": { zone: "Europe/Berlin", place: "Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna" },
};

const minuteMs = 60_000;

/** Whether there is a time zone with this id. */
export function isTimeZone(id: string): boolean {
  return id in zones;
}

/** Minutes that a zone is ahead of UTC at a moment. */
export function offsetMinutes(id: string, atMs: number): number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zones[id]?.zone ?? "UTC", timeZoneName: "longOffset" });
  const name = format.formatToParts(atMs).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})$/.exec(name) ?? [];
  return sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The moment at which the clocks of a zone show this many minutes after midnight of a day. */
export function momentOf(id: string, midnightUtcMs: number, minutes: number): number {
  const wallMs = midnightUtcMs + minutes * minuteMs;
  const guess = wallMs - offsetMinutes(id, wallMs) * minuteMs;
  return wallMs - offsetMinutes(id, guess) * minuteMs;
}

/** Every time zone, with what holds at a moment. */
export function timeZones(atMs: number): readonly Record<string, unknown>[] {
  const year = new Date(atMs).getUTCFullYear();
  return Object.entries(zones).map(([id, { place }]) => {
    const now = offsetMinutes(id, atMs);
    const january = offsetMinutes(id, Date.UTC(year, 0, 1));
    const july = offsetMinutes(id, Date.UTC(year, 6, 1));
    const standard = Math.min(january, july);
    return {
      id,
      displayName: `(UTC${standard === 0 ? "" : offsetText(standard)}) ${place}`,
      currentUtcOffset: offsetText(now),
      supportsDaylightSavingTime: january !== july,
      isCurrentlyDaylightSavingTime: now !== standard,
    };
  });
}

function offsetText(minutes: number): string {
  const part = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${part(Math.abs(minutes) / 60)}:${part(Math.abs(minutes) % 60)}`;
}
