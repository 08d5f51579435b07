/** The one maker of letters: checks that letter and outcome fit, and writes the model. It tests no law and adds up no money. */

import { leesDatum } from '../../waarden/datum.ts'
import { onbereikbaar } from '../../waarden/onbereikbaar.ts'
import type { Budget, Toetsuitkomst } from '../contract.ts'
import {
  INTREKKINGSGRONDEN,
  isBevoegdheid,
  schrijfBuitenBehandeling,
  schrijfDoorzending,
  schrijfIntrekking,
  schrijfVaststelling,
  schrijfVoornemen,
  schrijfWeigering,
} from './afwijzing.ts'
import { type Brief, type Briefopdracht, type Briefuitslag, type Briefzaak, brieffout, type Inhoud } from './brief.ts'
import { alleTekst } from './leesbaarheid.ts'
import { opgelegd, plichtenGedekt } from './plichten.ts'
import { schrijfAanvulling, schrijfOntvangst, schrijfVertraging } from './procedure.ts'
import { weigerredenen } from './redenen.ts'
import { Schrijver, schoon } from './schrijver.ts'
import { schrijfGedeeltelijk, schrijfVerlening, schrijfWijziging, type Werk } from './verlening.ts'
import { WOORDENLIJST } from './woordenlijst.ts'

export function maakBrief(opdracht: Briefopdracht): Briefuitslag<Brief> {
  const gebrek = gebrekIn(opdracht)
  if (gebrek) return gebrek
  const taal = opdracht.taal ?? 'nl'
  const werk: Werk = {
    brief: new Schrijver(taal),
    bijlagen: new Schrijver(taal),
    zaak: opdracht.zaak,
    uitkomst: opdracht.uitkomst,
  }
  if (taal === 'en')
    werk.brief.alinea(
      'Dit is een vertaling. Alleen de brief in het Nederlands telt.',
      'This is a translation to help you. Only the letter in Dutch counts.',
    )
  const onderwerp = schrijf(werk, opdracht)
  schrijfWoordenlijst(werk, onderwerp)
  return { goed: omslag(werk, opdracht, onderwerp) }
}

function schrijf(werk: Werk, opdracht: Briefopdracht): string {
  const { budget } = opdracht.uitkomst
  switch (opdracht.soort) {
    case 'ontvangstbevestiging':
      return schrijfOntvangst(werk)
    case 'aanvulling':
      return schrijfAanvulling(werk, opdracht)
    case 'vertraging':
      return schrijfVertraging(werk, opdracht)
    case 'voornemen':
      return schrijfVoornemen(werk, opdracht)
    case 'verlening':
      return schrijfVerlening(werk, opdracht, gekend(budget))
    case 'gedeeltelijk':
      return schrijfGedeeltelijk(werk, opdracht, gekend(budget))
    case 'wijziging':
      return schrijfWijziging(werk, opdracht, gekend(budget))
    case 'weigering':
      return schrijfWeigering(werk, opdracht)
    case 'intrekking':
      return schrijfIntrekking(werk, opdracht)
    case 'buiten_behandeling':
      return schrijfBuitenBehandeling(werk, opdracht)
    case 'doorzending':
      return schrijfDoorzending(werk, opdracht)
    case 'vaststelling':
      return schrijfVaststelling(werk, opdracht)
    default:
      return onbereikbaar(opdracht)
  }
}

function gekend(budget: Budget | null): Budget {
  if (budget === null) throw new Error('Een verlening zonder budget kwam door de controle')
  return budget
}

const VERLENEND: readonly Toetsuitkomst['advies'][] = ['toekennen', 'toekennen_met_verplichtingen']

const verleent = ({ advies, budget }: Toetsuitkomst): boolean => budget !== null && VERLENEND.includes(advies)

/** A partial grant names its ground, and the outcome bears it; only the ceiling is not in the outcome (PGB-30). */
function draagtGrond(uitkomst: Toetsuitkomst, { grond, behoefteCent = 0 }: Inhoud<'gedeeltelijk'>): boolean {
  if (grond === 'verplichting') return opgelegd(uitkomst).length > 0
  if (grond === 'plafond') return true
  const opMaat = uitkomst.budget?.stappen.find(({ stap }) => stap === 'op_maat')
  return opMaat !== undefined && (opMaat.verschilCent < 0 || behoefteCent > opMaat.bedragCent)
}

/** Why this letter cannot be made from this outcome; null when it can. */
function gebrekIn(opdracht: Briefopdracht): ReturnType<typeof brieffout> | null {
  return (
    gebrekInZaak(opdracht.zaak) ??
    gebrekInDatums(opdracht) ??
    pastNiet(opdracht) ??
    zonderPlichttekst(opdracht) ??
    zonderAfweging(opdracht)
  )
}

function gebrekInZaak(zaak: Briefzaak): ReturnType<typeof brieffout> | null {
  if (schoon(zaak.naam) === '' || schoon(zaak.nummer) === '')
    return brieffout('ongeldige-briefgegevens', 'Naam of zaaknummer ontbreekt.', 'Name or case number is missing.')
  if (zaak.bsnGemaskeerd !== undefined && !/^[•*x]{6,}[0-9]{0,3}$/u.test(zaak.bsnGemaskeerd))
    return brieffout(
      'ongeldige-briefgegevens',
      'Een brief draagt geen BSN. Geef ten hoogste de laatste drie cijfers, de rest als punten.',
      'A letter bears no BSN. Give at most the last three digits, the rest as dots.',
    )
  return null
}

/** Every text in the order that looks like a date is one that exists. */
function gebrekInDatums({ uitkomst: _, zaak, ...inhoud }: Briefopdracht): ReturnType<typeof brieffout> | null {
  const datums: unknown[] = [zaak.ontvangenOp, ...(zaak.datum === null ? [] : [zaak.datum])]
  for (const naam of ['uiterlijk', 'nieuweDatum', 'reageerUiterlijk', 'per', 'gevraagdOp'])
    if (naam in inhoud) datums.push(inhoud[naam as keyof typeof inhoud])
  if ('vorige' in inhoud && inhoud.vorige) datums.push(inhoud.vorige.datum)
  if ('plichten' in inhoud)
    for (const { vanaf, totEnMet, bewijs } of inhoud.plichten ?? [])
      datums.push(...[vanaf, totEnMet, bewijs?.uiterlijk].filter((dag) => dag !== undefined))
  const fout = datums.find((tekst) => typeof tekst !== 'string' || leesDatum(tekst) === null)
  return fout === undefined
    ? null
    : brieffout('ongeldige-briefgegevens', `Geen bestaande datum: ${String(fout)}`, `No existing date: ${String(fout)}`)
}

/** Nothing is granted or refused against the outcome, or while a needed judgement is open (PGB-5). */
function pastNiet(opdracht: Briefopdracht): ReturnType<typeof brieffout> | null {
  const { uitkomst } = opdracht
  const past = (wel: boolean) =>
    wel
      ? null
      : brieffout(
          'brief-past-niet-bij-uitkomst',
          `Een brief "${opdracht.soort}" past niet bij deze uitkomst (${uitkomst.advies}).`,
          `A letter "${opdracht.soort}" does not fit this outcome (${uitkomst.advies}).`,
        )
  switch (opdracht.soort) {
    case 'verlening':
    case 'wijziging':
      return past(verleent(uitkomst))
    case 'gedeeltelijk':
      return past(verleent(uitkomst) && draagtGrond(uitkomst, opdracht))
    case 'voornemen':
      return past(uitkomst.advies === 'weigeren' && weigerredenen(uitkomst).length > 0)
    case 'weigering':
      return past(
        weigerredenen(uitkomst, opdracht.plafond).length > 0 &&
          (uitkomst.advies === 'weigeren' || (opdracht.plafond === true && verleent(uitkomst))),
      )
    case 'doorzending':
      return past(uitkomst.advies === 'niet_bevoegd')
    case 'intrekking':
      return past(INTREKKINGSGRONDEN.includes(opdracht.grond))
    default:
      return null
  }
}

/** An obligation binds only when its holder is told what to do: where, how often, until when. */
function zonderPlichttekst(opdracht: Briefopdracht): ReturnType<typeof brieffout> | null {
  if (opdracht.soort !== 'verlening' && opdracht.soort !== 'gedeeltelijk' && opdracht.soort !== 'wijziging') return null
  return plichtenGedekt(opdracht.uitkomst, opdracht.plichten)
    ? null
    : brieffout(
        'plichttekst-ontbreekt',
        'Elke opgelegde plicht heeft één tekst nodig, en een tekst hoort bij een opgelegde plicht.',
        'Each imposed obligation needs one text, and a text belongs to an imposed obligation.',
      )
}

/** A power used against someone asks a weighing of interests, named in the letter (PGB-9). */
function zonderAfweging(opdracht: Briefopdracht): ReturnType<typeof brieffout> | null {
  const nodig =
    (opdracht.soort === 'intrekking' && isBevoegdheid(opdracht.grond)) ||
    (opdracht.soort === 'wijziging' && isLager(opdracht)) ||
    (opdracht.soort === 'vaststelling' && opdracht.vastgesteldCent < opdracht.betaaldCent)
  if (!nodig || ('afweging' in opdracht && opdracht.afweging !== undefined && schoon(opdracht.afweging) !== ''))
    return null
  return brieffout(
    'belangenafweging-ontbreekt',
    'Dit besluit is in het nadeel van de budgethouder. De weging van belangen ontbreekt.',
    'This decision is to the detriment of the budget holder. The weighing of interests is missing.',
  )
}

type Wijzigingsopdracht = Inhoud<'wijziging'> & { uitkomst: Toetsuitkomst }

/** Compared by the year when both are known: a shorter period is not a lower pgb. */
function isLager({ uitkomst: { budget }, vorige, nadeelGetoetst }: Wijzigingsopdracht): boolean {
  if (!budget || !vorige || nadeelGetoetst) return false
  const { bedragCent, jaarCent } = vorige
  return jaarCent === undefined ? budget.totaalCent < bedragCent : jaarbedrag(budget) < jaarCent
}

/** The running amount of a whole year: that of the last step before the part of the year. */
export function jaarbedrag({ stappen, totaalCent }: Budget): number {
  const deel = stappen.findIndex(({ stap }) => stap === 'deel_van_het_jaar')
  return stappen[deel - 1]?.bedragCent ?? totaalCent
}

/** The hard words that this letter uses, explained at its end. */
function schrijfWoordenlijst({ brief, bijlagen: s }: Werk, onderwerp: string): void {
  const tekst = [onderwerp, ...alleTekst([...brief.blokken, ...s.blokken])].join('\n')
  const gebruikt = WOORDENLIJST.filter(({ vormen }) => vormen.test(tekst))
  if (gebruikt.length === 0) return
  s.kop('Bijlage: moeilijke woorden', 'Annex: hard words')
  s.tabel(
    s.zin('Moeilijke woorden', 'Hard words'),
    [
      { tekst: s.zin('Woord', 'Word'), getal: false },
      { tekst: s.zin('Betekenis', 'Meaning'), getal: false },
    ],
    gebruikt.map(({ woord, uitleg }) => [s.uit(woord), s.uit(uitleg)]),
  )
}

function omslag({ brief: s, bijlagen }: Werk, { soort, zaak }: Briefopdracht, onderwerp: string): Brief {
  const regels = (adres: readonly string[]): string[] => adres.map(schoon).filter((regel) => regel !== '')
  const nummer = schoon(zaak.nummer)
  return {
    soort,
    taal: s.taal,
    onderwerp,
    datum: zaak.datum,
    afzender: {
      naam: schoon(zaak.zorgkantoor.naam),
      adresregels: regels(zaak.zorgkantoor.adresregels),
      telefoon: schoon(zaak.zorgkantoor.telefoon),
    },
    ontvanger: { naam: schoon(zaak.naam), adresregels: regels(zaak.adresregels) },
    gegevens: [
      {
        label: s.zin('Datum', 'Date'),
        waarde: zaak.datum === null ? s.zin('proef, nog niet verstuurd', 'draft, not sent yet') : s.dag(zaak.datum),
      },
      { label: s.zin('Ons kenmerk', 'Our reference'), waarde: nummer },
      ...(zaak.bsnGemaskeerd === undefined
        ? []
        : [{ label: s.zin('Uw burgerservicenummer', 'Your BSN'), waarde: zaak.bsnGemaskeerd }]),
    ],
    aanhef: s.zin('Beste {naam},', 'Dear {naam},', { naam: zaak.aanspreeknaam ?? zaak.naam }),
    blokken: s.blokken,
    groet: s.zin('Met vriendelijke groet,', 'Kind regards,'),
    ondertekenaar: {
      naam: schoon(zaak.ondertekenaar.naam),
      functie: s.zin('{functie}, namens {kantoor}', '{functie}, on behalf of {kantoor}', {
        functie: zaak.ondertekenaar.functie,
        kantoor: zaak.zorgkantoor.naam,
      }),
    },
    bijlagen: bijlagen.blokken,
    voet: nummer,
    woorden: { pagina: s.zin('Pagina', 'Page'), van: s.zin('van', 'of') },
  }
}
