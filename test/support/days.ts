/** A day some days from today, `YYYY-MM-DD` (UTC): the gate goes by the day of the run, so tests of it cannot name one. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
