/**
 * Tells whether a chain of links has come back to where it was, holding one link only, however long the chain is.
 *
 * @see https://maths-people.anu.edu.au/~brent/pub/pub051.html Brent's way of finding cycles
 */
export function watchForLoop(): (link: string) => boolean {
  let held: string | undefined;
  let steps = 0;
  let until = 1;
  return (link) => {
    if (link === held) return true;
    steps += 1;
    if (steps === until) {
      held = link;
      until *= 2;
    }
    return false;
  };
}
