/** Gathers from the store what a letter needs beside the outcome: who it is to, who it is from, and what a person chose. */
import { leesInstelling } from '../../platform/instelling-regio.ts'
import { REGIOS } from '../../waarden/regio.ts'
import {
  type Briefinhoud,
  type Briefzaak,
  type Deelgrond,
  type Inhoud as InhoudVan,
  jaarbedrag,
  opgelegd,
  type Plichttekst,
  plichttitel,
} from '../brief/index.ts'
import type { Dossier } from '../contract.ts'
import { ingangVan } from '../intrekking/gebeurtenis.ts'
import type { Briefbron } from './brief-afdruk.ts'
import type { Daad } from './daad.ts'
import { type Inhoud, KADERGROND } from './inhoud.ts'
import { leesNamen } from './store/beeld-rijen.ts'
import { leesKeten } from './store/besluit-rijen.ts'
import { leesBesluitbrief, leesBrieven } from './store/brief-rijen.ts'
import { leesTermijnregels } from './store/termijn-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'

/** Setting of a region: its name, address and telephone as they stand above a letter. */
export const BRIEFHOOFD = 'briefhoofd'
type Zorgkantoor = Briefzaak['zorgkantoor']

/** `ondertekenaar`: id of who signs; without a known name the office signs. */
export async function briefzaak(daad: Daad, zaak: Zaakrij, ondertekenaar: string): Promise<Briefbron['zaak']> {
  const zorgkantoor = await leesZorgkantoor(daad, zaak.regio)
  const naam = (await leesNamen(daad.tx, [ondertekenaar])).get(ondertekenaar)
  return {
    nummer: zaak.nummer,
    ontvangenOp: zaak.ontvangenOp,
    naam: zaak.naam,
    adresregels: [],
    zorgkantoor,
    ondertekenaar:
      naam === undefined ? { naam: zorgkantoor.naam, functie: 'afdeling pgb' } : { naam, functie: 'pgb-consulent' },
  }
}

async function leesZorgkantoor({ tx, vandaag }: Daad, regio: string): Promise<Zorgkantoor> {
  const gekozen = await leesInstelling(tx, regio, BRIEFHOOFD, vandaag)
  const kaal = { naam: `Zorgkantoor ${REGIOS.get(regio) ?? regio}`, adresregels: [], telefoon: '' }
  return isZorgkantoor(gekozen) ? { ...kaal, ...gekozen } : kaal
}

function isZorgkantoor(waarde: unknown): waarde is Partial<Zorgkantoor> {
  if (typeof waarde !== 'object' || waarde === null) return false
  const { naam, telefoon, adresregels }: { naam?: unknown; telefoon?: unknown; adresregels?: unknown } = waarde
  const tekst = (deel: unknown): boolean => deel === undefined || typeof deel === 'string'
  return (
    tekst(naam) &&
    tekst(telefoon) &&
    (adresregels === undefined || (Array.isArray(adresregels) && adresregels.every(tekst)))
  )
}

/** Names of all who judged in this dossier. Who has no account is one of the staff. */
export async function namenVan({ tx }: Daad, { beoordelingen = [], verplichtingenOpgelegd = [] }: Dossier) {
  const ids = [...new Set([...beoordelingen, ...verplichtingenOpgelegd].map(({ door }) => door))]
  const namen = await leesNamen(tx, ids)
  return Object.fromEntries(ids.map((id) => [id, namen.get(id) ?? 'Een medewerker']))
}

/** The source of the letter of a proposed decision. The objection term counts from a day of sending that is not known yet. */
export async function bronVoorBesluit(
  daad: Daad,
  zaak: Zaakrij,
  inhoud: Inhoud,
  voorsteller: string,
): Promise<Briefbron> {
  return {
    vorm: 1,
    inhoud: await inhoudVoorBesluit(daad, zaak, inhoud),
    zaak: { ...(await briefzaak(daad, zaak, voorsteller)), verzondenOp: null },
    namen: await namenVan(daad, inhoud.dossier),
  }
}

async function inhoudVoorBesluit(daad: Daad, zaak: Zaakrij, inhoud: Inhoud): Promise<Briefinhoud> {
  const { keuze, dossier } = inhoud
  const { soort, motivering: reden, belangenafweging } = keuze
  const gewogen = inhoud.delen?.afweging?.motivering ?? belangenafweging
  const afweging = gewogen === undefined ? {} : { afweging: gewogen }
  const plichten = plichttekstenVan(inhoud)
  switch (soort) {
    case 'verlening':
      return { soort, plichten }
    case 'gedeeltelijk': {
      const behoefteCent = dossier.zorgbehoefte?.perJaarCent
      const grond = DEELGROND[keuze.grond ?? ''] ?? 'plafond'
      return { soort, plichten, grond, reden, ...(behoefteCent === undefined ? {} : { behoefteCent }) }
    }
    case 'wijziging': {
      const vorige = await vorigeVan(daad, zaak)
      const rest = { ...afweging, ...(vorige === undefined ? {} : { vorige }) }
      return { soort, plichten, reden, nadeelGetoetst: true, ...rest }
    }
    case 'weigering':
      return keuze.grond === KADERGROND ? { soort, plafond: true } : { soort }
    case 'intrekking': {
      const { gebeurtenis, peildatum, grond = '' } = keuze
      const onder = gebeurtenis && !/onder/.test(grond) ? ` onder ${gebeurtenis.onder}` : ''
      const per = gebeurtenis ? ingangVan(gebeurtenis) : peildatum
      return { soort, per, grond: regelVan(grond + onder), reden, ...afweging }
    }
    case 'buiten_behandeling':
      return { soort, ...(await ongebruiktVan(daad, zaak)) }
    case 'vaststelling': {
      if (!inhoud.vaststelling) throw new Error('Vaststelling zonder bedragen kwam door de controle')
      const { jaar, verleendCent, betaaldCent, vastgesteldCent } = inhoud.vaststelling
      return { soort, jaar, verleendCent, betaaldCent, vastgesteldCent, reden, ...afweging }
    }
    case 'doorzending': {
      const regio = dossier.verzekerde.regioWoonplaats ?? ''
      return { soort, naar: { naam: `Zorgkantoor ${REGIOS.get(regio) ?? regio}`, adresregels: [] } }
    }
  }
}

const DEELGROND: Readonly<Record<string, Deelgrond>> = {
  'Rlz 5.8a': 'op_maat',
  'Rlz 5.18 lid 2': 'verplichting',
  kader: 'plafond',
}

/** `Rlz 5.20 lid 1 onder a` as the id of a rule. */
const regelVan = (grond: string): string =>
  grond
    .replace('Rlz 5.20 lid ', 'RLZ-5.20-')
    .replace(/ onder ([a-z])$/, (_, letter: string) => `-${letter.toUpperCase()}`)

/** What each imposed obligation asks, as it is in the content; both lists are in the order of the outcome. */
function plichttekstenVan({ plichten = [], uitkomst }: Inhoud): Plichttekst[] {
  return opgelegd(uitkomst).flatMap(({ plaats }, n): Plichttekst[] => {
    const plicht = plichten[n]
    if (!plicht) return []
    const { tekst, zorgverlener, functies = [], bewijs, controleOp, tot } = plicht
    const wie = [zorgverlener, functies.join(', ')].filter((deel) => deel !== undefined && deel !== '')
    return [
      {
        plaats,
        titel: plichttitel(plicht.soort),
        tekst: wie.length === 0 ? tekst : `${tekst} (${wie.join(': ')})`,
        reden: plicht.reden,
        vanaf: plicht.ingang,
        ...(tot === undefined ? {} : { totEnMet: tot }),
        ...(bewijs === undefined
          ? {}
          : { bewijs: { wat: bewijs, ...(controleOp === undefined ? {} : { uiterlijk: controleOp }) } }),
      },
    ]
  })
}

/** The last decision of this holder that gave a budget, as the letter about it said. */
async function vorigeVan({ tx }: Daad, { regio, budgethouder }: Zaakrij): Promise<InhoudVan<'wijziging'>['vorige']> {
  for (const rij of (await leesKeten(tx, regio, budgethouder)).reverse()) {
    const { uitkomst, keuze } = JSON.parse(rij.inhoud) as Inhoud
    if (uitkomst.budget === null || !GEVEND.includes(rij.soort)) continue
    const datum = (await leesBesluitbrief(tx, regio, rij.id))?.datum ?? keuze.peildatum
    return { datum, bedragCent: uitkomst.budget.totaalCent, jaarCent: jaarbedrag(uitkomst.budget) }
  }
  return undefined
}

const GEVEND: readonly string[] = ['verlening', 'gedeeltelijk', 'wijziging']

/** The request to complete that went by unused: what was asked, when, and until when (Awb 4:5). */
async function ongebruiktVan({ tx }: Daad, { regio, id }: Zaakrij) {
  const regels = await leesTermijnregels(tx, regio, id)
  const einde = regels.findLast(({ einde, bij }) => einde === 'ongebruikt' && bij !== null)
  const begin = regels.find((regel) => regel.id === einde?.bij)
  if (!begin || !einde) throw new Error('Buiten behandeling zonder ongebruikte aanvulling kwam door de controle')
  const brief = (await leesBrieven(tx, { regio, zaak: id })).find(({ termijnregel }) => termijnregel === begin.id)
  const gevraagd = brief ? (JSON.parse(brief.bron) as Briefbron).inhoud : null
  return {
    gevraagdOp: begin.dag,
    uiterlijk: begin.tot ?? einde.dag,
    ontbrak: gevraagd?.soort === 'aanvulling' ? gevraagd.gevraagd : [begin.toelichting],
  }
}
