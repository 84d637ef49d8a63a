/** A path as the package, its imports and our patterns have it: Node.js and bundlers on Windows write backslashes. */
export function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
