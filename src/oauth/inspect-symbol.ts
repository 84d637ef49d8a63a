/**
 * Key of the method that Node's `console.log` and `util.inspect` print an object by. From the registry rather than from
 * `node:util`, so that declarations need no `@types/node`, which a compiler would read whole.
 *
 * @see https://nodejs.org/api/util.html#utilinspectcustom
 */
export const inspectSymbol: unique symbol = Symbol.for("nodejs.util.inspect.custom");
