/** Listeners of a caller as they must harm nobody. */
export const brokenListeners: [how: string, listener: () => Promise<never> | never][] = [
  [
    "throws",
    () => {
      throw new Error("the listener is broken");
    },
  ],
  ["rejects", async () => Promise.reject(new Error("the listener is broken"))],
];
