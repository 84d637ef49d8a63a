/** The arguments of a function, of which it has up to two lists; of some generic functions the compiler tells but one. */
type Arguments<F> = F extends { (...args: infer First): unknown; (...args: infer Second): unknown }
  ? First | Second
  : F extends (...args: infer Only) => unknown
    ? Only
    : never;

/** Typed arguments as the untyped method wants them; an interface as its fields, which may then be any. */
type Given<Args, Wanted> = {
  [At in keyof Args]: At extends keyof Wanted
    ? [Args[At]] extends [Wanted[At]]
      ? Args[At]
      : { [Field in keyof Args[At]]: Args[At][Field] }
    : Args[At];
};

/** Whether the untyped method takes each list of arguments. */
type Fits<Args, Wanted> = Args extends readonly unknown[] ? (Given<Args, Wanted> extends Wanted ? true : false) : false;

/** How many arguments there are at most. */
type Arity<Args> = Args extends readonly unknown[] ? Required<Args>["length"] : never;

/** Whether a typed method takes as many arguments, of the same kinds, and answers with something of the same kind. */
type IsLike<Typed, Untyped> = Untyped extends (...args: infer Wanted) => infer Result
  ? Typed extends (...args: never) => Result
    ? Arity<Wanted> extends Arity<Arguments<Typed>>
      ? Fits<Arguments<Typed>, Wanted>
      : false
    : false
  : Typed extends Untyped
    ? true
    : false;

/**
 * Names that only one of two interfaces has, and those of typed methods whose arguments the untyped one does not take,
 * or whose answers it does not give.
 */
export type Misfits<Typed, Untyped> = {
  [Name in keyof Typed | keyof Untyped]: Name extends keyof Typed & keyof Untyped
    ? [IsLike<Typed[Name], Untyped[Name]>] extends [true]
      ? never
      : Name
    : Name;
}[keyof Typed | keyof Untyped];
