/** `Current_x0020_version` to `Current version`: how Business Central spells enumeration members (fact 122). */
export function decodeXmlName(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** `Current version` to `Current_x0020_version`. */
export function encodeXmlName(text: string): string {
  return text.replaceAll(
    /[^A-Za-z0-9_]/g,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
