/** Runs work of one name after the other, in the order of the calls; different names do not wait for each other. */
export function createTurns(): <Result>(name: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
    const end = turn.then(ignore, ignore).then(() => {
      if (last.get(name) === end) last.delete(name);
    });
    last.set(name, end);
    return turn;
  };
}

const ignore = (): void => undefined;
