/** The oldest Node that the package runs on, as `engines` in package.json has it. */
export const oldestNode = "22.20";

/** What is wrong with a version of Node; undefined when it will do. Loads nothing: older ones take none of the rest. */
export function nodeTooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return `erp-openapi needs Node ${oldestNode} or newer, and this is Node ${version}: install a newer one from https://nodejs.org.`;
}
