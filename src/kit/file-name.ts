/** Names that Windows keeps for devices, whatever their ending. @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const device = /^(con|prn|aux|nul|conin|conout|clock|(com|lpt)\d)$/;

/** Longer names are cut: some file systems take 143 bytes, and an ending is added. */
const longest = 80;

/**
 * A text as the name of a file on every system, without its ending: small letters of ASCII, digits and hyphens. Letters
 * without a form in ASCII are written as their code points, so that texts in any script have names that differ. Texts that
 * differ in letter case or signs only have one name, as their files would be one on many disks.
 *
 * @param otherwise the name of a text of which nothing is left
 */
export function fileName(text: string, otherwise: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/[^A-Za-z0-9-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16).padStart(4, "0")}`)
    .slice(0, longest)
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  if (plain === "") return otherwise;
  return device.test(plain) ? `${plain}-service` : plain;
}
