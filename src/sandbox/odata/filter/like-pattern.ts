/** What one sign of a text has to be; undefined for any number of any signs. */
type Token = ((sign: string) => boolean) | undefined;

/** The set between brackets: `a-f` is a range, `^` in front turns it round. */
function setOf(text: string): (sign: string) => boolean {
  const turned = text.startsWith("^");
  const members = turned ? text.slice(1) : text;
  const isIn = (sign: string): boolean => {
    for (let at = 0; at < members.length; at++) {
      const first = members.charAt(at);
      if (members.charAt(at + 1) === "-" && at + 2 < members.length) {
        if (sign >= first && sign <= members.charAt(at + 2)) return true;
        at += 2;
      } else if (sign === first) return true;
    }
    return false;
  };
  return (sign) => isIn(sign) !== turned;
}

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    const end = sign === "[" ? pattern.indexOf("]", at + 2) : -1;
    if (sign === "%") tokens.push(undefined);
    else if (sign === "_") tokens.push(() => true);
    else if (end > 0) {
      tokens.push(setOf(pattern.slice(at + 1, end)));
      at = end;
    } else tokens.push((one) => one === sign);
  }
  return tokens;
}

/**
 * Reads a pattern of LIKE as SQL Server does, without case: `%` is any text, `_` any sign, `[a-f]` one of a set, `[^a]`
 * none of it.
 *
 * @see https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql
 */
export function likePattern(pattern: string): (text: string) => boolean {
  const tokens = tokensOf(pattern.toLowerCase());
  return (given) => {
    const text = given.toLowerCase();
    let [at, next] = [0, 0];
    // Where the last % stands, and how much of the text it has taken: only it has to be tried again.
    let [star, taken] = [-1, 0];
    while (at < text.length) {
      const token = tokens[next];
      if (next < tokens.length && token === undefined) [star, taken] = [next++, at];
      else if (token?.(text.charAt(at))) [at, next] = [at + 1, next + 1];
      else if (star >= 0) [at, next] = [++taken, star + 1];
      else return false;
    }
    return tokens.slice(next).every((token) => token === undefined);
  };
}
