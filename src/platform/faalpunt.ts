/**
 * Named places where a test can make the program fail: die, break off, or be slow (drills D1, D2). Nothing happens unless
 * `zetFaalpunt` was called at the start, and that is refused without the switch for tests, and in production.
 */
import { setTimeout as wacht } from 'node:timers/promises'
import { Startfout } from './startfout.ts'

const FAALPUNTEN = [
  'inhoud-gelezen',
  'toets-klaar',
  'besluitrij',
  'auditrij',
  'sleutel-bewaard',
  'voor-commit',
  'na-commit',
  'antwoord-half',
  'brief-gemaakt',
  'uitbericht-genomen',
  'uitbericht-verzonden',
  'taak-genomen',
  'taak-gedaan',
  'opgave-rijen',
  'opgave-bytes',
  'opgave-hash',
  'opgave-bevroren',
  'opgave-ingediend',
  'opgave-hernoemen',
] as const

export type Faalpunt = (typeof FAALPUNTEN)[number]
type Soort = 'kill' | 'fout' | 'traag'

const VORM = new RegExp(`^(${FAALPUNTEN.join('|')}):(kill|fout|traag)(?::([1-9][0-9]{0,3}))?$`)
const TRAAG_MS = 2_000

/** Whether a text names a place, a way to fail, and perhaps the how manieth passing: `voor-commit:kill:2`. */
export const isFaalpunt = (tekst: string): boolean => VORM.test(tekst)

let gezet: { readonly naam: Faalpunt; readonly soort: Soort; nog: number } | null = null

export interface Faalinstelling {
  readonly faalpunt: string | null
  readonly isProef: boolean
  readonly modus: 'demo' | 'productie'
}

/** Throws when a place to fail is asked for outside a test. */
export function zetFaalpunt({ faalpunt: tekst, isProef, modus }: Faalinstelling): void {
  gezet = null
  if (tekst === null) return
  if (modus === 'productie' || !isProef) {
    throw new Startfout(
      'faalpunt-buiten-proef',
      'OZK_FAALPUNT laat het programma expres falen. Dat kan alleen in een proef (OZK_PROEF=ja), nooit in productie.',
      'OZK_FAALPUNT makes the program fail on purpose. That is for tests only (OZK_PROEF=ja), never for production.',
    )
  }
  const [, naam, soort, keer = '1'] = VORM.exec(tekst) ?? []
  if (naam === undefined) throw new Startfout('faalpunt-onbekend', 'Dit faalpunt is er niet.', 'No such failpoint.')
  gezet = { naam: naam as Faalpunt, soort: soort as Soort, nog: Number(keer) }
}

/** Fails here when this place was chosen. `eerst` runs just before, for a failure that needs a half deed. */
export function faalpunt(naam: Faalpunt, eerst?: () => Promise<void>): Promise<void> | undefined {
  if (gezet === null || gezet.naam !== naam) return undefined
  gezet.nog--
  return gezet.nog === 0 ? faal(gezet.soort, naam, eerst) : undefined
}

async function faal(soort: Soort, naam: Faalpunt, eerst: (() => Promise<void>) | undefined): Promise<void> {
  await eerst?.()
  if (soort === 'kill') process.kill(process.pid, 'SIGKILL')
  if (soort === 'fout') throw new Error(`Failpoint ${naam}`)
  await wacht(TRAAG_MS)
}
