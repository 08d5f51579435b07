/** What the signed-in people of the bench ask for: the mix of SPD-6, from the store's own cases, with a seed. */
import { randomUUID } from 'node:crypto'
import { Toeval } from '../src/pgb/demo/toeval.ts'
import { csrfToken } from '../src/platform/aanmelding/index.ts'
import type { Verzoek } from './web-rijder.ts'

export interface Mens {
  readonly regio: string
  readonly sessie: string
  /** Own open cases, and own cases of every kind. */
  readonly open: readonly Benchzaak[]
  readonly alle: readonly string[]
  readonly namen: readonly string[]
}

export interface Benchzaak {
  readonly id: string
  versie: number
  /** True while a change of it is under way: a person does not save twice at once. */
  bezet: boolean
  /** The dossier as the case showed it, without what has acts of its own. */
  readonly dossier: Record<string, unknown>
}

/** Of each hundred requests. */
export const MIX = { lijst: 40, zaak: 25, tegels: 10, geschiedenis: 5, oordeel: 10, bewaren: 5, zoeken: 5 } as const
type Soort = keyof typeof MIX

const REGEL = 'WLZ-3.3.3-4-A'
const RUST_OP = { documenten: [], feiten: ['/aanvraag/motiveringKeuze'], signalen: [] }
const POINTERS = ['/aanvraag/ingangsdatum', '/zorgbehoefte', '/peildatum', '/aanvraag/motiveringKeuze'] as const

export function maakMix(mensen: readonly [Mens, ...Mens[]], zaad: string): () => Verzoek {
  const t = new Toeval(zaad)
  let teller = 0
  return () => {
    teller++
    const soort = t.gewogen<Soort>(MIX)
    const mens = t.kies(mensen)
    if (soort === 'oordeel' || soort === 'bewaren') {
      const zaak = vrijeZaak(t, mens)
      // Everything of this person is being saved at this moment: look instead.
      return zaak === null ? lees(t, mens, 'lijst') : wijzig(mens, zaak, soort, `${zaad}-${teller}`)
    }
    return lees(t, mens, soort)
  }
}

function lees(t: Toeval, mens: Mens, soort: Exclude<Soort, 'oordeel' | 'bewaren'>): Verzoek {
  return { soort, methode: 'GET', pad: `/api/v1/zaken${padVan(t, mens, soort)}`, koppen: koekje(mens) }
}

function padVan(t: Toeval, mens: Mens, soort: Exclude<Soort, 'oordeel' | 'bewaren'>): string {
  switch (soort) {
    case 'lijst':
      // Half of the time one's own work, half of the time that of everybody.
      return t.kans(5000) ? '?behandelaar=ik&aantal=50' : '?aantal=50'
    case 'tegels':
      return '/tegels'
    case 'zoeken':
      return `?zoek=${encodeURIComponent(kies(t, mens.namen))}&aantal=50`
    case 'zaak':
      return `/${kies(t, mens.alle)}`
    default:
      return `/${kies(t, mens.alle)}/geschiedenis?pointer=${encodeURIComponent(t.kies(POINTERS))}`
  }
}

function vrijeZaak(t: Toeval, { open }: Mens): Benchzaak | null {
  for (let poging = 0; poging < 5 && open.length > 0; poging++) {
    const zaak = open[t.geheel(0, open.length - 1)]
    if (zaak && !zaak.bezet) return zaak
  }
  return null
}

function wijzig(mens: Mens, zaak: Benchzaak, soort: 'oordeel' | 'bewaren', kenmerk: string): Verzoek {
  zaak.bezet = true
  const motivering = `Besproken in gesprek ${kenmerk}. Het plan past bij de zorgvraag.`
  const inhoud =
    soort === 'oordeel'
      ? { regel: REGEL, uitkomst: 'voldaan', motivering, rustOp: RUST_OP }
      : bewaring(zaak, motivering)
  return {
    soort,
    methode: 'POST',
    pad: `/api/v1/zaken/${zaak.id}/${soort === 'oordeel' ? 'oordelen' : 'dossier'}`,
    koppen: {
      ...koekje(mens),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'if-match': `"${zaak.versie}"`,
      'x-ozk-csrf': csrfToken(mens.sessie),
    },
    inhoud: JSON.stringify(inhoud),
    na: (status, etag) => {
      const versie = /"([0-9]+)"/.exec(etag ?? '')?.[1]
      if (status === 200 && versie !== undefined) zaak.versie = Number(versie)
      zaak.bezet = false
    },
  }
}

function bewaring({ dossier }: Benchzaak, motiveringKeuze: string) {
  const aanvraag = { ...(dossier.aanvraag as Record<string, unknown>), motiveringKeuze }
  return { dossier: { ...dossier, aanvraag }, bron: 'telefoon' }
}

const koekje = ({ sessie }: Mens): Record<string, string> => ({ cookie: `ozk-lokaal=${sessie}` })

const kies = (t: Toeval, lijst: readonly string[]): string => lijst[t.geheel(0, Math.max(0, lijst.length - 1))] ?? ''
