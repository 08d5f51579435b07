/**
 * The only place that asks what time it is. Everything else receives a `Clock`, so that a test or a replay can say which
 * moment it is.
 */
export interface Clock {
  /** This moment. */
  now(): Date
  /** The calendar day in the Netherlands, `jjjj-mm-dd`, wherever the server stands. */
  today(): string
}

/** The Swedish locale writes a date as `jjjj-mm-dd`. */
const DAG_IN_NEDERLAND = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

export function clockFrom(now: () => Date): Clock {
  return { now, today: () => DAG_IN_NEDERLAND.format(now()) }
}

export const systemClock: Clock = clockFrom(() => new Date())
