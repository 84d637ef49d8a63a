let controller: AbortController | undefined;

/**
 * Aborts at the first Ctrl-C, or when the process is asked to end, so that files and tokens are left whole; a second
 * one ends the process at once.
 */
export function interruption(): AbortSignal {
  if (!controller) {
    const made = new AbortController();
    controller = made;
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => made.abort());
  }
  return controller.signal;
}

/** Whether somebody stopped the work. */
export function wasInterrupted(): boolean {
  return controller?.signal.aborted === true;
}
