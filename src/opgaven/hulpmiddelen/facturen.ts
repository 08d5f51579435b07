/** Lines of suppliers' invoices: read, judged and brought to the columns of the report (NZA-8). Pure. */
import { datum, leesDatum, schrijfDatum } from '../../waarden/datum.ts'
import { leesBedrag } from '../maandopgave/waarde.ts'
import type { Meld } from './gebrek.ts'
import { type Categorie, categorieVan, HULPMIDDELEN } from './kolommen.ts'
import { type Kolommen, type Veldrij, veldrijen } from './rij.ts'

export interface Factuurregel {
  readonly rij: number
  readonly leverancier: string
  readonly factuur: string
  readonly regel: number
  readonly datum: string
  /** `jjjj-mm`: the month in which the money counts. */
  readonly maand: string
  readonly hulpmiddel: string
  readonly categorie: Categorie
  /** Below zero: a credit. */
  readonly bedragCent: number
}

/** What must hold for the file as a whole. */
export interface Verwacht {
  readonly regio: string
  readonly vandaag: string
}

const FACTUURVORM: Kolommen = {
  zorgkantoornummer: { cijfers: 4 },
  leverancier: { cijfers: 8 },
  factuur: 'tekst',
  regel: { cijfers: 1 },
  datum: 'datum',
  hulpmiddel: 'tekst',
  behandeling: 'tekst',
  bedrag: 'bedrag',
}

/** First year of the law. */
const EERSTE_JAAR = '2015'

/** Only lines without an error come out; each defect of the others is named. */
export function* facturenIn(inhoud: Buffer, verwacht: Verwacht, meld: Meld): Generator<Factuurregel, void> {
  const gezien = new Map<string, number>()
  for (const rij of veldrijen(inhoud, FACTUURVORM, meld)) {
    const regel = leesRegel(rij, verwacht, meld)
    const sleutel = sleutelVan(rij)
    const eerder = sleutel === null ? undefined : gezien.get(sleutel)
    if (eerder !== undefined) {
      const nl = `Deze factuurregel staat ook in rij ${eerder}. Een correctie is een eigen regel met een eigen nummer.`
      meld(
        rij.nummer,
        'regel',
        'regel-dubbel',
        nl,
        `Row ${eerder} is the same invoice line. A correction is a line of its own with its own number.`,
      )
      continue
    }
    if (sleutel !== null) gezien.set(sleutel, rij.nummer)
    if (regel !== null) yield regel
  }
}

const NIETS: Meld = () => undefined

/** Judged apart from the other fields, so that a bad amount does not hide a double line. */
function sleutelVan(rij: Veldrij): string | null {
  const stil = rij.zonderMelden(NIETS)
  const delen = [stil.lees('leverancier', AGB), stil.lees('factuur', FACTUUR), stil.lees('regel', NUMMER)]
  return delen.includes(null) ? null : delen.join('|')
}

const AGB = /^[0-9]{8}$/
const FACTUUR = /^[0-9A-Za-z][0-9A-Za-z ./_-]{0,49}$/
const NUMMER = /^[1-9][0-9]{0,6}$/
const BEDRAG = /^-?[0-9.]{1,20},[0-9]{2}$/

function leesRegel(rij: Veldrij, verwacht: Verwacht, meld: Meld): Factuurregel | null {
  const regioGoed = isRegio(rij, verwacht.regio, meld)
  const leverancier = rij.lees('leverancier', AGB)
  const factuur = rij.lees('factuur', FACTUUR)
  const regel = rij.lees('regel', NUMMER)
  const dag = leesDag(rij, verwacht.vandaag, meld)
  const soort = leesSoort(rij, meld)
  const bedragCent = leesCent(rij, 'bedrag')
  if (!regioGoed || leverancier === null || factuur === null || regel === null) return null
  if (dag === null || soort === null || bedragCent === null) return null
  const vast = { rij: rij.nummer, leverancier, factuur, regel: Number(regel) }
  return { ...vast, datum: dag, maand: dag.slice(0, 7), ...soort, bedragCent }
}

export function isRegio(rij: Veldrij, regio: string | null, meld: Meld): boolean {
  const gelezen = rij.lees('zorgkantoornummer', /^[0-9]{4}$/)
  if (gelezen === null) return false
  if (regio === null || gelezen === regio) return true
  meld(
    rij.nummer,
    'zorgkantoornummer',
    'regio-onjuist',
    `Dit bestand hoort bij regio ${regio}.`,
    `This file is of region ${regio}.`,
  )
  return false
}

/** Null when the amount cannot be used; then that was named. */
export function leesCent(rij: Veldrij, kolom: string): number | null {
  const tekst = rij.lees(kolom, BEDRAG)
  const cent = tekst === null ? null : leesBedrag(tekst)
  if (tekst !== null && cent === null) rij.onleesbaar(kolom)
  return cent
}

function leesDag(rij: Veldrij, vandaag: string, meld: Meld): string | null {
  const tekst = rij.lees('datum', /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  if (tekst === null) return null
  const dag = leesDatum(tekst)
  if (dag === null) {
    rij.onleesbaar('datum')
    return null
  }
  if (dag > datum(vandaag)) {
    meld(rij.nummer, 'datum', 'datum-in-toekomst', 'Deze dag moet nog komen.', 'This day is yet to come.')
    return null
  }
  if (tekst.slice(0, 4) < EERSTE_JAAR) {
    meld(rij.nummer, 'datum', 'datum-buiten-jaar', 'Voor 2015 was er geen Wlz.', 'There was no Wlz before 2015.')
    return null
  }
  return schrijfDatum(dag)
}

function leesSoort(rij: Veldrij, meld: Meld): { hulpmiddel: string; categorie: Categorie } | null {
  const hulpmiddel = rij.lees('hulpmiddel', /^[a-z_]{1,40}$/)
  const letter = rij.lees('behandeling', /^[JN]$/, 'leeg')
  if (hulpmiddel === null) return null
  if (!Object.hasOwn(HULPMIDDELEN, hulpmiddel)) {
    const namen = Object.keys(HULPMIDDELEN).join(', ')
    meld(
      rij.nummer,
      'hulpmiddel',
      'code-onbekend',
      `Dit hulpmiddel kennen wij niet. Kies uit: ${namen}.`,
      `We do not know this device. Choose from: ${namen}.`,
    )
    return null
  }
  const categorie = categorieVan(hulpmiddel, letter === null ? null : letter === 'J')
  if (categorie === null) {
    if (rij.isLeeg('behandeling'))
      meld(
        rij.nummer,
        'behandeling',
        'behandeling-ontbreekt',
        'Vul J of N in: dit hulpmiddel telt met of zonder behandeling.',
        'Fill in J or N: this device counts with or without treatment.',
      )
    return null
  }
  if (categorie === 'persoonsgebonden' && letter !== null)
    meld(
      rij.nummer,
      'behandeling',
      'behandeling-overbodig',
      'Bij persoonsgebonden hulpmiddelen telt behandeling niet.',
      'Treatment does not count for person-bound devices.',
    )
  return { hulpmiddel, categorie }
}
