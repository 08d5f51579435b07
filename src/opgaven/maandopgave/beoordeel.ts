/** The checks on one row that was read, each apart from the others (NZA-2, NZA-5). */
import { parameterVanJaar } from '../../regelgeving/parameter.ts'
import { tariefrijenVan, tarieventabelVan } from '../../regelgeving/tarieventabel.ts'
import { isBurgerservicenummer } from '../../waarden/burgerservicenummer.ts'
import { type Dag, dagenInJaar, delenVan, jaarVan } from '../../waarden/datum.ts'
import { isRegiocode } from '../../waarden/regio.ts'
import { codesVan, isVv } from '../../waarden/zorgprofiel.ts'
import { type Bevinding, type Bevindingcode, bevinding } from './bevinding.ts'
import { DELEN, type Kolom, NIET_NEGATIEF } from './kolommen.ts'
import { leegGebrek, type Opgaverij } from './rij.ts'
import { schrijfBedrag } from './waarde.ts'

export interface Opgavejaar {
  readonly jaar: number
  readonly peildatum: Dag
}

/** What holds for the file as a whole. */
export interface Bestandsbeeld extends Opgavejaar {
  /** The number that every row should bear; null when no row has one. */
  readonly zorgkantoornummer: string | null
  isDubbel(volgnummer: string): boolean
}

type Meld = (kolom: Kolom, code: Bevindingcode, nl: string, en: string) => void

export function beoordeelRij(rij: Opgaverij, beeld: Bestandsbeeld, uit: (gevonden: Bevinding) => void): void {
  const meld: Meld = (kolom, code, nl, en) => uit(bevinding(rij.nummer, kolom, code, nl, en))
  beoordeelPersoon(rij, beeld, meld)
  beoordeelProfiel(rij, beeld, meld)
  beoordeelBedragen(rij, meld)
  for (const kolom of legeDatums(rij)) uit(leegGebrek(rij.nummer, kolom))
  beoordeelDatums(rij, beeld, meld)
  beoordeelToeslagen(rij, beeld, meld)
}

function beoordeelPersoon(rij: Opgaverij, beeld: Bestandsbeeld, meld: Meld): void {
  const { volgnummer, zorgkantoornummer, geboortejaar } = rij
  if (volgnummer !== null) {
    if (beeld.isDubbel(volgnummer))
      meld('volgnummer', 'volgnummer-dubbel', 'Dit volgnummer komt vaker voor.', 'This number occurs more than once.')
    if (isBurgerservicenummer(volgnummer))
      meld(
        'volgnummer',
        'volgnummer-lijkt-bsn',
        'Dit kan een BSN zijn. Gebruik een pseudoniem.',
        'This may be a BSN. Use a pseudonym.',
      )
  }
  if (zorgkantoornummer !== null) {
    if (zorgkantoornummer !== beeld.zorgkantoornummer)
      meld(
        'zorgkantoornummer',
        'regio-onjuist',
        `Dit bestand is van zorgkantoor ${beeld.zorgkantoornummer}; hier staat ${zorgkantoornummer}.`,
        `This file belongs to zorgkantoor ${beeld.zorgkantoornummer}; this says ${zorgkantoornummer}.`,
      )
    if (!isRegiocode(zorgkantoornummer))
      meld(
        'zorgkantoornummer',
        'zorgkantoor-onbekend',
        `Zorgkantoor ${zorgkantoornummer} staat niet in COD001.`,
        `Zorgkantoor ${zorgkantoornummer} is not in COD001.`,
      )
  }
  const laatste = jaarVan(beeld.peildatum)
  if (geboortejaar !== null && (geboortejaar < GEBOREN_MIN || geboortejaar > laatste))
    meld(
      'geboortejaar',
      'geboortejaar-onmogelijk',
      `Het geboortejaar ligt tussen ${GEBOREN_MIN} en ${laatste}; hier staat ${geboortejaar}.`,
      `The year of birth lies between ${GEBOREN_MIN} and ${laatste}; this says ${geboortejaar}.`,
    )
}

const GEBOREN_MIN = 1900

function beoordeelProfiel({ geindiceerd, toegewezen, groep }: Opgaverij, { jaar }: Bestandsbeeld, meld: Meld): void {
  if (geindiceerd !== null && toegewezen !== null && geindiceerd !== toegewezen)
    meld(
      'toegewezen_zorgprofiel',
      'toegewezen-anders',
      `Toegewezen is ${toegewezen}, geïndiceerd ${geindiceerd}.`,
      `Assigned is ${toegewezen}, indicated ${geindiceerd}.`,
    )
  if (toegewezen === null) return
  if (groep === true && isVv(toegewezen))
    meld(
      'begeleiding_groep',
      'groep-bij-vv',
      'Bij VV maakt begeleiding groep geen verschil in het budget.',
      'With VV group guidance makes no difference to the budget.',
    )
  if (tarieventabelVan(jaar)?.volledig === true && tariefrijenVan(jaar, toegewezen) === null)
    meld(
      'toegewezen_zorgprofiel',
      'profiel-zonder-pgb',
      `Voor dit zorgprofiel staat in bijlage H Rlz van ${jaar} geen pgb.`,
      `Annex H of the Rlz has no pgb for this profile in ${jaar}.`,
    )
}

function beoordeelBedragen({ bedragen }: Opgaverij, meld: Meld): void {
  for (const kolom of NIET_NEGATIEF) {
    const cent = bedragen[kolom]
    if (cent !== null && cent < 0)
      meld(kolom, 'negatief-niet-toegestaan', 'Dit bedrag mag niet onder nul zijn.', 'This amount may not be negative.')
  }
  const { totaal, combinatie_pgb_mpt: mpt, overig } = bedragen
  if (mpt !== null && mpt > 0)
    meld(
      'combinatie_pgb_mpt',
      'mpt-positief',
      'Het mpt-deel is een aftrekpost: nul of lager.',
      'The mpt part is a deduction: zero or less.',
    )
  if (overig !== null && overig !== 0)
    meld('overig', 'overig-toelichting', 'Leg uit waardoor dit verschil komt.', 'Explain what causes this difference.')
  let som = 0
  for (const deel of DELEN) {
    const cent = bedragen[deel]
    if (cent === null) return
    som += cent
  }
  if (totaal !== null && som !== totaal)
    meld(
      'totaal',
      'som-klopt-niet',
      `De delen zijn samen ${schrijfBedrag(som)}; het totaal is ${schrijfBedrag(totaal)}.`,
      `The parts come to ${schrijfBedrag(som)}; the total is ${schrijfBedrag(totaal)}.`,
    )
}

/** Both dates may be empty only for a holder with nothing but a reservation; with amounts unknown nothing is said. */
function legeDatums(rij: Opgaverij): readonly Kolom[] {
  const { ingangLeeg, eindeLeeg, bedragen } = rij
  if (!ingangLeeg && !eindeLeeg) return []
  if (ingangLeeg !== eindeLeeg) return [ingangLeeg ? 'ingangsdatum' : 'einddatum']
  const { totaal, reservering_jaar: jaar, reservering_jaarbasis: basis } = bedragen
  const zonderReservering = jaar !== null && basis !== null && jaar <= 0 && basis <= 0
  return (totaal !== null && totaal !== 0) || zonderReservering ? ['ingangsdatum', 'einddatum'] : []
}

function beoordeelDatums({ ingang, einde }: Opgaverij, { jaar, peildatum }: Bestandsbeeld, meld: Meld): void {
  for (const [kolom, dag] of [
    ['ingangsdatum', ingang],
    ['einddatum', einde],
  ] as const)
    if (dag !== null && jaarVan(dag) !== jaar)
      meld(kolom, 'datum-buiten-jaar', `Deze datum ligt niet in ${jaar}.`, `This date is not in ${jaar}.`)
  if (ingang !== null && einde !== null && einde < ingang)
    meld('einddatum', 'datums-omgekeerd', 'Het einde ligt voor het begin.', 'The end lies before the start.')
  if (ingang !== null && ingang > peildatum)
    meld(
      'ingangsdatum',
      'start-na-peildatum',
      'Het begin ligt na de peildatum.',
      'The start is after the reference date.',
    )
}

const TWEEDE_BEDRAG = codesVan('4VV', '5VV', '6VV', '7VV', '8VV')

/** Supplements against the most that the law gives for these days; without dates, row or figure it is not judged. */
function beoordeelToeslagen(rij: Opgaverij, { jaar }: Bestandsbeeld, meld: Meld): void {
  const { ingang, einde, toegewezen, groep, bedragen } = rij
  if (ingang === null || einde === null || toegewezen === null || einde < ingang) return
  if (delenVan(ingang).jaar !== jaar || delenVan(einde).jaar !== jaar) return
  const naarRato = (jaarbedrag: number, deler: number): number =>
    omhoog(jaarbedrag * (einde - ingang + 1), dagenInJaar(jaar) * deler)
  const rijen = tariefrijenVan(jaar, toegewezen)
  const tarief = rijen?.get(isVv(toegewezen) ? 'nvt' : groep ? 'met_vervoer' : 'geen')
  const { ekt, wooninitiatieftoeslag } = bedragen
  if (ekt !== null && tarief && (groep !== null || isVv(toegewezen))) {
    const hoogstens = naarRato(tarief.totaalCent, 4)
    if (ekt > hoogstens)
      meld(
        'ekt',
        'ekt-boven-125',
        `Extra kosten thuis is hoogstens een kwart van het basisbedrag: ${schrijfBedrag(hoogstens)}.`,
        `Extra costs at home are at most a quarter of the base amount: ${schrijfBedrag(hoogstens)}.`,
      )
  }
  const eerste = parameterVanJaar('wooninitiatieftoeslag', jaar)
  const tweede = TWEEDE_BEDRAG.has(toegewezen) ? parameterVanJaar('wooninitiatief_kwaliteitstoeslag_vv', jaar) : NUL
  if (wooninitiatieftoeslag === null || eerste === null || tweede === null) return
  const hoogstens = naarRato(eerste.waarde + tweede.waarde, 1)
  if (wooninitiatieftoeslag > hoogstens)
    meld(
      'wooninitiatieftoeslag',
      'toeslag-boven-maximum',
      `Deze toeslag is voor deze dagen hoogstens ${schrijfBedrag(hoogstens)} (art. 5.13 Rlz).`,
      `This supplement is at most ${schrijfBedrag(hoogstens)} for these days (art. 5.13 Rlz).`,
    )
}

const NUL = { waarde: 0 } as const
const omhoog = (teller: number, noemer: number): number =>
  (teller - (teller % noemer)) / noemer + (teller % noemer > 0 ? 1 : 0)
