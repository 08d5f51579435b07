/** publicodes: each rule and each step of the calculation is a rule of its model; missing facts are the text 'onbekend'. */
import Engine from 'publicodes'
import { CIJFERS, TARIEFRIJEN, TELLENDE_VERHOGINGEN } from './cijfers.ts'
import { BESLISLIJSTEN } from './regels.ts'
import {
  type Antwoord,
  type Beslislijst,
  type Gelijke,
  naamVan,
  type Plat,
  type Voorwaarde,
  type Waarde,
} from './voorwaarde.ts'

const REGELNAMEN = new Set(BESLISLIJSTEN.map(({ id }) => naamVan(id)))
/** Amounts and counts stay numbers; every other fact is text, so that a missing one is a value like another. */
const isGetal = (feit: string): boolean => feit.endsWith('Cent') || GETALLEN.has(feit)
const GETALLEN = new Set(['halveEtmalen', 'dagen', 'dagenInJaar'])
const MISSEND_GETAL = -1
/** publicodes names are lower case here, so that no fact looks like a unit or an operator. */
const feitnaam = (feit: string): string => (REGELNAMEN.has(feit) ? feit : `f ${feit.toLowerCase()}`)

const alsTekst = (waarde: Waarde): string => `'${waarde === null ? 'onbekend' : String(waarde)}'`

type Conditie =
  | string
  | { readonly [sleutel in 'toutes ces conditions' | 'une de ces conditions']?: readonly Conditie[] }

function schrijf(v: Voorwaarde): Conditie {
  switch (v.soort) {
    case 'is':
      return `${feitnaam(v.feit)} = ${alsTekst(v.waarde)}`
    case 'ontbreekt':
      return isGetal(v.feit) ? `${feitnaam(v.feit)} = ${MISSEND_GETAL}` : `${feitnaam(v.feit)} = 'onbekend'`
    case 'een_van':
      return { 'une de ces conditions': v.waarden.map((waarde) => `${feitnaam(v.feit)} = '${waarde}'`) }
    case 'boven_nul':
      return `${feitnaam(v.feit)} > 0`
    case 'alle':
      return { 'toutes ces conditions': v.delen.map(schrijf) }
    case 'een':
      return { 'une de ces conditions': v.delen.map(schrijf) }
  }
}

const schrijfLijst = ({ takken, anders }: Beslislijst): unknown =>
  takken.length === 0
    ? { valeur: `'${anders}'` }
    : {
        variations: [
          ...takken.map(([voorwaarde, uitkomst]) => ({ si: schrijf(voorwaarde), alors: `'${uitkomst}'` })),
          { sinon: `'${anders}'` },
        ],
      }

const kies = (si: Conditie, alors: unknown, sinon: unknown) => ({ variations: [{ si, alors }, { sinon }] })
const rond = (valeur: string) => ({ valeur, arrondi: 'oui' })
const laagste = (...waarden: unknown[]) => ({ 'le minimum de': waarden })
const hoogste = (...waarden: unknown[]) => ({ 'le maximum de': waarden })

function tarief(welk: 'totaalCent' | 'begeleidingGroepCent'): unknown {
  return {
    variations: [
      ...TARIEFRIJEN.map((rij) => ({
        si: `f tarief = '${rij.zzpCode} ${rij.begeleidingGroep}'`,
        alors: String(rij[welk]),
      })),
      { sinon: '0' },
    ],
  }
}

const EKT_BEKEND: Conditie = {
  'toutes ces conditions': [`f ektkostencent >= 0`, `f ektoverleg = 'true'`],
}

function model(): Record<string, unknown> {
  const b: Record<string, unknown> = {
    basis: tarief('totaalCent'),
    groep: tarief('begeleidingGroepCent'),
    'deel zonder groep': rond('(basis - groep) * f halveetmalen / 14'),
    'na deel': { valeur: 'deel zonder groep + groep' },
    'mpt af': laagste('na deel', 'f mptcent'),
    'na mpt': { valeur: 'na deel - mpt af' },
    'ekt maximum': rond(`basis * ${CIJFERS.ektPercentage / 100}`),
    'ekt grens': { valeur: 'na deel + ekt maximum' },
    'f ektstand': kies(EKT_BEKEND, kies('f ektkostencent <= ekt grens', "'afgewend'", "'te_duur'"), "'onbekend'"),
    'na op maat': kies('f zorgbehoeftecent >= 0', laagste('na mpt', 'f zorgbehoeftecent'), 'na mpt'),
    // One minimum or maximum per rule: nested ones clash inside publicodes.
    'ekt vanaf nul': hoogste('0', 'ekt gat'),
    'ekt tot maximum': laagste('ekt vanaf nul', 'ekt maximum'),
    'ekt gat': { valeur: 'f ektkostencent - mpt af - na op maat' },
    ekt: kies({ 'toutes ces conditions': ['na op maat >= na mpt', EKT_BEKEND] }, 'ekt tot maximum', '0'),
    'na meerzorg': {
      somme: [
        'na op maat',
        'ekt',
        'f premiescent',
        ...TELLENDE_VERHOGINGEN.map(([id, bedrag]) => kies(`${naamVan(id)} = 'niet_voldaan'`, '0', feitnaam(bedrag))),
      ],
    },
    'met pab': laagste({ valeur: 'na meerzorg + f pabcent' }, String(CIJFERS.pabMaximumCent)),
    'na pab': kies("rlz_5_15a_pab = 'voldaan'", hoogste('na meerzorg', 'met pab'), 'na meerzorg'),
    toeslag: kies(
      "rlz_5_13_wi = 'voldaan'",
      kies(
        "f tweedetoeslag = 'true'",
        String(CIJFERS.toeslagCent + CIJFERS.tweedeToeslagCent),
        String(CIJFERS.toeslagCent),
      ),
      '0',
    ),
    'na wooninitiatief': { valeur: 'na pab + toeslag' },
    gegarandeerd: rond(`f vorigjaarcent * ${Math.round(CIJFERS.garantiePercentage * 100)} / 10000`),
    'garantie gat': { valeur: 'gegarandeerd - f verminderingcent - na wooninitiatief' },
    garantie: kies(
      { 'toutes ces conditions': ["rlz_5_15_garantie = 'voldaan'", 'f vorigjaarcent > 0'] },
      hoogste('0', 'garantie gat'),
      '0',
    ),
    jaarbedrag: { valeur: 'na wooninitiatief + garantie' },
    totaal: rond('jaarbedrag * f dagen / f dageninjaar'),
  }
  for (const kant of ['a', 'b'])
    b[`f heropent${kant}`] = kies(
      { 'toutes ces conditions': ["f ektstand = 'afgewend'", `f ondoelmatigvooroverleg${kant} = 'true'`] },
      "'true'",
      "'false'",
    )
  for (const lijst of BESLISLIJSTEN) b[naamVan(lijst.id)] = schrijfLijst(lijst)
  return b
}

const legKlaar = (plat: Plat): Record<string, string | number> => ({
  ...Object.fromEntries(
    Object.entries(plat).map(([feit, waarde]) => [
      feitnaam(feit),
      isGetal(feit) ? Number(waarde ?? MISSEND_GETAL) : alsTekst(waarde),
    ]),
  ),
  'f tarief': `'${plat.toegewezenZzpCode} ${plat.tariefrij}'`,
})

export function maakPublicodes(voorbeeld: Plat): Gelijke {
  // Every fact is a rule of the model with a value of its own, which the situation then replaces.
  const feiten = Object.fromEntries(
    Object.entries(legKlaar(voorbeeld)).map(([naam, waarde]) => [naam, { 'par défaut': waarde }]),
  )
  const motor = new Engine({ ...feiten, ...model() } as ConstructorParameters<typeof Engine>[0], {
    logger: { log: () => {}, warn: () => {}, error: console.error },
  })
  return {
    naam: 'publicodes',
    pakket: 'publicodes',
    legKlaar,
    reken: (invoer): Antwoord => {
      motor.setSituation(invoer as Record<string, string | number>)
      const uitkomsten: Record<string, string> = {}
      for (const { id } of BESLISLIJSTEN) uitkomsten[id] = String(motor.evaluate(naamVan(id)).nodeValue)
      return { uitkomsten, totaalCent: Number(motor.evaluate('totaal').nodeValue) }
    },
    lees: (uitvoer) => uitvoer as Antwoord,
  }
}
