/** Whether a text is a day of the calendar, `jjjj-mm-dd`; the platform sees no room and has no dates of its own. */
export function isDag(tekst: string): boolean {
  const [, jaar = 0, maand = 0, dag = 0] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst)?.map(Number) ?? []
  const isSchrikkel = jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0)
  const lengtes = [31, isSchrikkel ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return jaar >= 1900 && dag >= 1 && dag <= (lengtes[maand - 1] ?? 0)
}
