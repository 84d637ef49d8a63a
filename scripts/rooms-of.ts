/** Folders of tests that look at what is no room of `src/`. */
const besides: readonly (readonly [prefix: string, folder: string])[] = [
  ["connector/", "test/connector-builder"],
  ["docs/", "test/docs"],
  ["generated/", "test/generated"],
  ["scripts/", "test/scripts"],
  ["specs/", "test/spec-tools"],
];

/**
 * Folders of tests for files that changed, sorted: `src/http/retry/plan.ts` → `test/http/`. A folder ends with `/`, so
 * that no other of a longer name is meant. Which rooms build on a room is left to `npm test`.
 */
export function roomsOf(files: readonly string[]): readonly string[] {
  const rooms = new Set<string>();
  for (const file of files) {
    const [top, room, ...below] = file.split("/");
    const beside = besides.find(([prefix]) => file.startsWith(prefix))?.[1];
    if ((top === "src" || top === "test") && room && below.length > 0) rooms.add(`test/${room}/`);
    else if (beside) rooms.add(`${beside}/`);
    else rooms.add("test/repo/");
  }
  return [...rooms].sort();
}
