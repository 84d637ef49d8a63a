/** Whether two ids are the same: services write them in either case (fact 182). */
export function isSameKey(value: unknown, wanted: unknown): boolean {
  return String(value).toLowerCase() === String(wanted).toLowerCase();
}
