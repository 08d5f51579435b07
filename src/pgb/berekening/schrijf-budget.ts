/** The calculation written out: each step with amount, difference, article and one sentence (PGB-20). */
import { rlz, type Vindplaats, vindplaats } from '../../regelgeving/bron.ts'
import { parameterVanJaar } from '../../regelgeving/parameter.ts'
import { tarieventabelVan } from '../../regelgeving/tarieventabel.ts'
import { schrijfZin, type Tweetalig, type Zin, zin } from '../../regelgeving/zin.ts'
import { schrijfDatum } from '../../waarden/datum.ts'
import { ZORGPROFIELEN } from '../../waarden/zorgprofiel.ts'
import type { Budget, Budgetstap, Dossier } from '../contract.ts'
import { ONDERDELEN } from '../contract.ts'
import type { Berekening } from './berekening.ts'
import type { Periode } from './periode.ts'

interface Regel {
  readonly stap: string
  readonly bedragCent: number
  readonly vindplaats: Vindplaats
  readonly naam: Tweetalig
  readonly uitleg: Zin
}

export function schrijfBudget(dossier: Dossier, periode: Periode, berekening: Berekening): Budget {
  const { jaar } = periode
  let vorige = 0
  const stappen = [
    ...basisregels(dossier, jaar, berekening),
    ...verhogingsregels(dossier, jaar, berekening),
    ...slotregels(periode, jaar, berekening),
  ].map((regel): Budgetstap => {
    const verschilCent = regel.bedragCent - vorige
    vorige = regel.bedragCent
    return { ...regel, verschilCent, uitleg: schrijfZin(regel.uitleg) }
  })
  return {
    jaar,
    van: schrijfDatum(periode.van),
    tot: schrijfDatum(periode.tot),
    dagen: berekening.dagen,
    dagenInJaar: berekening.dagenInJaar,
    onderdelen: Object.fromEntries(
      ONDERDELEN.map((naam, i) => [naam, berekening.delen[i] ?? 0]),
    ) as Budget['onderdelen'],
    totaalCent: berekening.totaalCent,
    verantwoordingsvrijCent: berekening.verantwoordingsvrijCent,
    stappen,
  }
}

const regel = (stap: string, bedragCent: number, plaats: Vindplaats, naam: Tweetalig, uitleg: Zin): Regel => ({
  stap,
  bedragCent,
  vindplaats: plaats,
  naam,
  uitleg,
})

const GROEP: Record<string, Tweetalig> = {
  geen: { nl: 'zonder begeleiding in een groep', en: 'without group guidance' },
  zonder_vervoer: { nl: 'met begeleiding in een groep, zonder vervoer', en: 'with group guidance, without transport' },
  met_vervoer: { nl: 'met begeleiding in een groep en vervoer', en: 'with group guidance and transport' },
}

function basisregels(dossier: Dossier, jaar: number, b: Berekening): Regel[] {
  const zzp = ZORGPROFIELEN.get(dossier.toegewezenZzpCode ?? dossier.indicatie.zzpCode)
  const groep =
    zzp?.sector === 'VV'
      ? { nl: 'één rij', en: 'one row' }
      : (GROEP[dossier.budgetplan?.begeleidingGroep ?? 'geen'] ?? { nl: '', en: '' })
  const etmalen = dossier.deeltijdverblijf?.etmalenThuisPerWeek
  const behoefte = dossier.zorgbehoefte?.perJaarCent
  return [
    regel(
      'basisbedrag',
      b.basisbedrag,
      tarieventabelVan(jaar)?.vindplaats ?? rlz('bijlage H'),
      { nl: 'Basisbedrag', en: 'Base amount' },
      zin('Tarieventabel {jaar}, zorgprofiel {zzp}, {groep}.', 'Tariff table {jaar}, profile {zzp}, {groep}.', {
        jaar,
        zzp: zzp?.zzp ?? '',
        groep,
      }),
    ),
    regel(
      'deeltijdverblijf',
      b.naDeeltijdverblijf,
      rlz('5.1 lid 3 en 4'),
      { nl: 'Deeltijdverblijf', en: 'Part-time residence' },
      etmalen === undefined
        ? zin('Er is geen deeltijdverblijf.', 'There is no part-time residence.')
        : zin(
            'U bent {etmalen} van de 7 etmalen thuis. Het deel voor begeleiding in een groep blijft heel.',
            'You are at home {etmalen} of 7 days. The part for group guidance stays whole.',
            { etmalen },
          ),
    ),
    regel(
      'combinatie_mpt',
      b.naMpt,
      rlz('5.1 lid 2'),
      { nl: 'Combinatie met mpt', en: 'Combination with mpt' },
      dossier.mpt === undefined
        ? zin('Er is geen zorg in natura (mpt) naast het pgb.', 'There is no care in kind (mpt) beside the pgb.')
        : zin(
            'De prijs van het mpt gaat eraf: {af}. Het bedrag wordt niet lager dan nul.',
            'The cost of the mpt comes off: {af}. The amount does not go below zero.',
            { af: { cent: b.mptAf } },
          ),
    ),
    regel(
      'op_maat',
      b.naOpMaat,
      rlz('5.8a'),
      { nl: 'Op maat', en: 'Set to the need' },
      behoefte === undefined
        ? zin(
            'Er is geen zorgbehoefte vastgesteld en dat hoeft voor dit pgb nog niet.',
            'No need is established, and for this pgb that is not required yet.',
          )
        : zin(
            'De zorg die nodig is kost {behoefte}. Het laagste van dat bedrag en het maximum telt.',
            'The care that is needed costs {behoefte}. The lower of that amount and the maximum counts.',
            { behoefte: { cent: behoefte } },
          ),
    ),
  ]
}

function verhogingsregels(dossier: Dossier, jaar: number, b: Berekening): Regel[] {
  const overig = b.naOverig - b.naEkt
  const meer = b.naMeerzorg - b.naOverig
  return [
    regel(
      'ekt',
      b.naEkt,
      rlz('5.1a'),
      { nl: 'Extra kosten thuis', en: 'Extra costs at home' },
      ektUitleg(dossier, jaar, b),
    ),
    regel(
      'overig',
      b.naOverig,
      rlz('5.1c, 5.1d en 5.13a'),
      { nl: 'Palliatief, verpleging, kind, logeren, premies', en: 'Palliative, nursing, child, respite, premiums' },
      overig === 0
        ? zin('Deze verhogingen zijn niet gevraagd, of afgewezen.', 'These raises were not asked, or were turned down.')
        : zin('Gevraagde verhogingen samen: {overig}.', 'Raises asked together: {overig}.', {
            overig: { cent: overig },
          }),
    ),
    regel(
      'meerzorg',
      b.naMeerzorg,
      rlz('5.1e en 5.1f'),
      { nl: 'Meerzorg of duurdere begeleiding in een groep', en: 'Extra care or dearer group guidance' },
      meer === 0
        ? zin(
            'Meerzorg of duurdere begeleiding in een groep is niet gevraagd, of afgewezen.',
            'Extra care or dearer group guidance was not asked, or was turned down.',
          )
        : zin('Daar komt {meer} bij.', '{meer} is added.', { meer: { cent: meer } }),
    ),
    regel(
      'pab',
      b.naPab,
      rlz('5.15a'),
      { nl: 'Persoonlijk assistentiebudget', en: 'Personal assistance budget' },
      pabUitleg(dossier, jaar, b),
    ),
    regel(
      'wooninitiatief',
      b.naWooninitiatief,
      rlz('5.13 lid 1 en 2'),
      { nl: 'Toeslag wooninitiatief', en: 'Supplement residential initiative' },
      b.wooninitiatief === 0
        ? zin('U woont niet in een kleinschalig wooninitiatief.', 'You do not live in a small residential initiative.')
        : zin(
            'De toeslag voor een kleinschalig wooninitiatief is {toeslag}.',
            'The supplement for a small residential initiative is {toeslag}.',
            { toeslag: { cent: b.wooninitiatief } },
          ),
    ),
    regel(
      'budgetgarantie',
      b.naGarantie,
      rlz('5.15'),
      { nl: 'Budgetgarantie', en: 'Budget guarantee' },
      garantieUitleg(dossier, jaar, b),
    ),
  ]
}

function ektUitleg(dossier: Dossier, jaar: number, b: Berekening): Zin {
  const kosten = dossier.verhogingen?.ektKostenPerJaarCent
  if (kosten === undefined) return zin('Extra kosten thuis zijn niet gevraagd.', 'Extra costs at home were not asked.')
  if (dossier.verhogingen?.ektOverlegOp === undefined)
    return zin(
      'De extra kosten thuis zijn nog niet besproken. Er komt niets bij.',
      'The extra costs at home were not discussed yet. Nothing is added.',
    )
  if (b.naOpMaat < b.naMpt)
    return zin(
      'Het budget past bij de zorgbehoefte. Extra kosten thuis zijn dan niet nodig.',
      'The budget fits the need. Extra costs at home are then not needed.',
    )
  return zin(
    'De zorg thuis kost {kosten}. Erbij komt {ekt}, ten hoogste {percentage} procent van het basisbedrag.',
    'Care at home costs {kosten}. {ekt} is added, at most {percentage} per cent of the base amount.',
    {
      kosten: { cent: kosten },
      ekt: { cent: b.ekt },
      percentage: parameterVanJaar('ekt_maximum_verhoging', jaar)?.waarde ?? 0,
    },
  )
}

function garantieUitleg({ budgetgarantie }: Dossier, jaar: number, b: Berekening): Zin {
  if (budgetgarantie === undefined) return zin('Er is geen budgetgarantie.', 'There is no budget guarantee.')
  if (!budgetgarantie.ononderbroken)
    return zin(
      'Het pgb is onderbroken. De garantie geldt niet meer.',
      'The pgb was interrupted. The guarantee no longer holds.',
    )
  return zin(
    'Gegarandeerd is {percentage} procent van {vorig}, min {vermindering}. Erbij: {erbij}.',
    'Guaranteed is {percentage} per cent of {vorig}, less {vermindering}. Added: {erbij}.',
    {
      percentage: parameterVanJaar('budgetgarantie_percentage', jaar)?.waarde ?? 0,
      vorig: { cent: budgetgarantie.pgbVorigJaarCent },
      vermindering: { cent: budgetgarantie.verminderingCent ?? 0 },
      erbij: { cent: b.garantie },
    },
  )
}

function pabUitleg(dossier: Dossier, jaar: number, b: Berekening): Zin {
  const gevraagd = dossier.verhogingen?.pabCent ?? 0
  if (gevraagd === 0) return zin('Dit is niet gevraagd.', 'This was not asked.')
  const maximum = parameterVanJaar('pab_maximum', jaar)?.waarde
  if (b.pab === 0 || maximum === undefined)
    return zin('Gevraagd is {gevraagd}. Er komt niets bij.', '{gevraagd} was asked. Nothing is added.', {
      gevraagd: { cent: gevraagd },
    })
  return zin('Erbij komt {pab}, tot samen ten hoogste {maximum}.', '{pab} is added, up to {maximum} in all.', {
    pab: { cent: b.pab },
    maximum: { cent: maximum },
  })
}

function slotregels(periode: Periode, jaar: number, b: Berekening): Regel[] {
  const vrij = parameterVanJaar('verantwoordingsvrij_bedrag', jaar)
  const dagen = { dagen: b.dagen, jaardagen: b.dagenInJaar, van: { dag: periode.van }, tot: { dag: periode.tot } }
  return [
    regel(
      'deel_van_het_jaar',
      b.totaalCent,
      vindplaats('bwbr0036014@2026-05-30', 'Rlz 5.12'),
      { nl: 'Deel van het jaar', en: 'Part of the year' },
      periode.afgekapt
        ? zin(
            'Van {van} tot en met {tot}: {dagen} van {jaardagen} dagen. Een langere periode was gevraagd en is afgekapt.',
            'From {van} up to {tot}: {dagen} of {jaardagen} days. A longer period was asked and was cut.',
            dagen,
          )
        : zin(
            'Van {van} tot en met {tot}: {dagen} van {jaardagen} dagen.',
            'From {van} up to {tot}: {dagen} of {jaardagen} days.',
            dagen,
          ),
    ),
    regel(
      'verantwoordingsvrij',
      b.totaalCent,
      vrij?.vindplaats ?? rlz('5.17 lid 1 onder c en lid 3'),
      { nl: 'Vrij te besteden', en: 'Free to spend' },
      b.verantwoordingsvrijCent === null || vrij === null
        ? zin(
            'Voor {jaar} hebben wij de grenzen van het vrij te besteden bedrag niet. Het staat daarom niet in dit budget.',
            'For {jaar} we do not hold the limits of the free amount. So it is not in this budget.',
            { jaar },
          )
        : zin(
            'Daarvan mag u {vrij} besteden zonder verantwoording: {percentage} procent, binnen de grenzen van het jaar.',
            'Of this you may spend {vrij} without accounting for it: {percentage} per cent, within the limits of the year.',
            { vrij: { cent: b.verantwoordingsvrijCent }, percentage: vrij.waarde },
          ),
    ),
  ]
}
