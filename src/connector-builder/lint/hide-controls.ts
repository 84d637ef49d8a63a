/** U+FDD0 to U+FDEF: characters that no text has (Unicode 23.7), as many as there are controls. */
const firstHidden = 0xfdd0;
const hidden = /[\ufdd0-\ufdef]/g;

/** A file whose texts can be read by a strict scanner. */
export interface HiddenControls {
  /** The file, as long as before. */
  readonly text: string;
  /** Where texts begin that had a control character, such as a line break as it is. */
  readonly places: readonly number[];
}

/** Puts stand-ins of the same length in the place of control characters that stand in JSON's texts as they are. */
export function hideControls(json: string): HiddenControls {
  const pieces: string[] = [];
  const places: number[] = [];
  let done = 0;
  const outside = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"/g;
  for (let found = outside.exec(json); found; found = outside.exec(json)) {
    if (found[0] !== '"') continue;
    let at = outside.lastIndex;
    for (; at < json.length && json.charCodeAt(at) !== 0x22; at++) {
      const code = json.charCodeAt(at);
      if (code === 0x5c) at++;
      else if (code < 0x20) {
        if (places.at(-1) !== found.index) places.push(found.index);
        pieces.push(json.slice(done, at), String.fromCharCode(firstHidden + code));
        done = at + 1;
      }
    }
    outside.lastIndex = at + 1;
  }
  return { text: pieces.length === 0 ? json : pieces.join("") + json.slice(done), places };
}

/** A text with its control characters again. */
export function showControls(text: string): string {
  return text.replace(hidden, (stand) => String.fromCharCode(stand.charCodeAt(0) - firstHidden));
}
