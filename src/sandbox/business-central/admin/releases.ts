/** A minor version of the application that the service released, or will release, to everybody. */
export interface Release {
  /** Counts months; the next minor version is one more. */
  readonly number: number;
  readonly major: number;
  readonly minor: number;
  /** `28.1`, as updates are named. */
  readonly name: string;
  readonly releasedAtMs: number;
}

/** Major versions come in April and October, a minor version in every month between. */
const minorsPerMajor = 6;
const firstMajor = 24;
const firstRelease = { year: 2024, month: 3, day: 5 };

/** The release with this number; 0 is 24.0 of April 2024. */
export function releaseNumber(number: number): Release {
  const major = firstMajor + Math.floor(number / minorsPerMajor);
  const minor = number % minorsPerMajor;
  return {
    number,
    major,
    minor,
    name: `${major}.${minor}`,
    releasedAtMs: Date.UTC(firstRelease.year, firstRelease.month + number, firstRelease.day),
  };
}

/** The newest release at a moment of sandbox time. */
export function newestRelease(atMs: number): Release {
  const at = new Date(atMs);
  let number = (at.getUTCFullYear() - firstRelease.year) * 12 + at.getUTCMonth() - firstRelease.month;
  if (releaseNumber(number).releasedAtMs > atMs) number--;
  return releaseNumber(Math.max(0, number));
}

/** The release that a version of two or four parts belongs to, or undefined when it is no version. */
export function releaseOf(version: string): Release | undefined {
  const parts = /^(\d+)\.(\d+)(?:\.\d+\.\d+)?$/.exec(version);
  if (!parts) return undefined;
  const minor = Number(parts[2]);
  const number = (Number(parts[1]) - firstMajor) * minorsPerMajor + minor;
  return number < 0 || minor >= minorsPerMajor ? undefined : releaseNumber(number);
}

/** The four parts of a release: believable build numbers that grow from month to month. */
export function fullVersion(release: Release): string {
  const build = 17_000 + release.number * 923;
  return `${release.name}.${build}.${build + 61 + ((release.number * 37) % 400)}`;
}
