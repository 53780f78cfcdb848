/** The calendar day where the program runs. */

/** ISO, by the local clock: the day on which someone here would say a document is written. */
export function localDate(now: Date): string {
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
