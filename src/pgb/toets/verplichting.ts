/**
 * Additional obligations (Rlz 5.18 lid 2): the system proposes, with its reasons; a person decides and may impose
 * others (PGB-10 to PGB-13). The beleidsregel that works them out is that of one Wlz-uitvoerder; elsewhere the same
 * questions rest on the article itself.
 */
import { beleidsregel, rlz, type Vindplaats } from '../../regelgeving/bron.ts'
import type { Beoordelingen } from '../../regelgeving/kern.ts'
import type { GegevenBeoordeling } from '../../regelgeving/regel.ts'
import { type Zin, zin } from '../../regelgeving/zin.ts'
import type { Dossier, Verplichting } from '../contract.ts'
import { RISICOFACTOREN } from '../contract.ts'
import { type Overeenkomst, overeenkomstMetPlan } from './signaal.ts'

/** Regions whose Wlz-uitvoerder made the beleidsregel that we hold: Zuid-Holland Noord and Amstelland en De Meerlanden. */
const REGIOS_MET_BELEIDSREGEL: ReadonlySet<string> = new Set(['5516', '5517'])

/** Whether a beleidsregel of this region is entered. */
export const heeftBeleidsregel = (regio: string): boolean => REGIOS_MET_BELEIDSREGEL.has(regio)

const BEVOEGDHEID = rlz('5.18 lid 2')
const BELEIDSREGEL = { '2.1.1': beleidsregel('2.1.1'), '2.1.2': beleidsregel('2.1.2'), '2.1.3': beleidsregel('2.1.3') }

export interface Verplichtingsvoorstel {
  readonly soort: Verplichting['soort']
  readonly regel: string
  readonly aanleiding: readonly string[]
  readonly besluit: 'open' | 'opgelegd' | 'niet_nodig'
  readonly zin: Zin
  readonly vindplaats: Vindplaats
  /** Pointers of the facts that led to it. */
  readonly feiten: readonly string[]
  readonly heeftBeleidsregel: boolean
  readonly beoordeling: GegevenBeoordeling | null
}

type Gegeven = Beoordelingen

export function stelVerplichtingenVoor(dossier: Dossier, gegeven: Gegeven): readonly Verplichtingsvoorstel[] {
  const voorstellen: Verplichtingsvoorstel[] = []
  const kwaliteit = gekwalificeerdeZorgverlener(dossier, gegeven)
  if (kwaliteit) voorstellen.push(kwaliteit)
  const groep = begeleidingGroep(dossier, gegeven)
  if (groep) voorstellen.push(groep)
  dossier.signalenZorgverlener?.forEach((signaal, i) => {
    const overeenkomst = overeenkomstMetPlan(signaal, dossier.budgetplan)
    if (overeenkomst !== 'geen') voorstellen.push(uitsluiting(dossier, gegeven, signaal, i, overeenkomst))
  })
  dossier.verplichtingenOpgelegd?.forEach(({ soort }, i) => {
    voorstellen.push({
      soort,
      regel: 'RLZ-5.18-2',
      aanleiding: [],
      besluit: 'opgelegd',
      zin: zin(
        'Deze plicht legde een medewerker op, met eigen motivering.',
        'An employee imposed this duty, with a motivation.',
      ),
      vindplaats: BEVOEGDHEID,
      feiten: [`/verplichtingenOpgelegd/${i}/motivering`],
      heeftBeleidsregel: true,
      beoordeling: null,
    })
  })
  return voorstellen
}

/** What every proposal under the beleidsregel shares: its place, and what a person decided about it. */
function voorstel(
  dossier: Dossier,
  gegeven: Gegeven,
  paragraaf: '2.1.1' | '2.1.2' | '2.1.3',
  inhoud: Pick<Verplichtingsvoorstel, 'soort' | 'aanleiding' | 'zin' | 'feiten'>,
): Verplichtingsvoorstel {
  const regel = `BAV-${paragraaf}`
  const metBeleidsregel = heeftBeleidsregel(dossier.regio)
  const beoordeling = gegeven.get(regel) ?? null
  return {
    soort: inhoud.soort,
    aanleiding: inhoud.aanleiding,
    zin: inhoud.zin,
    feiten: inhoud.feiten,
    regel,
    besluit: beoordeling === null ? 'open' : beoordeling.uitkomst === 'voldaan' ? 'niet_nodig' : 'opgelegd',
    vindplaats: metBeleidsregel ? BELEIDSREGEL[paragraaf] : BEVOEGDHEID,
    heeftBeleidsregel: metBeleidsregel,
    beoordeling,
  }
}

function gekwalificeerdeZorgverlener(dossier: Dossier, gegeven: Gegeven): Verplichtingsvoorstel | null {
  const factoren = RISICOFACTOREN.filter((factor) => dossier.risicofactoren?.[factor] === true)
  const zorg = dossier.budgetplan?.gekwalificeerdeZorg
  if (factoren.length === 0 || zorg?.thuis === true) return null
  const contacten = zorg?.contactenExternMetThuisPerMaand ?? 0
  const metContact = zorg?.extern === true && contacten > 0
  const feiten = factoren.map((factor) => `/risicofactoren/${factor}`)
  feiten.push('/budgetplan/gekwalificeerdeZorg/thuis')
  if (metContact)
    feiten.push(
      '/budgetplan/gekwalificeerdeZorg/extern',
      '/budgetplan/gekwalificeerdeZorg/contactenExternMetThuisPerMaand',
      '/budgetplan/gekwalificeerdeZorg/externAanwezigThuis',
    )
  return voorstel(dossier, gegeven, '2.1.1', {
    soort: 'gekwalificeerde_zorgverlener',
    aanleiding: metContact ? [...factoren, 'extern_met_contact'] : factoren,
    zin: metContact ? externMetContact(contacten, zorg?.externAanwezigThuis) : GEEN_GEKWALIFICEERDE,
    feiten,
  })
}

const GEEN_GEKWALIFICEERDE = zin(
  'Er zijn risico’s en het plan laat thuis geen gekwalificeerde zorgverlener zien. Is die nodig: waar, hoe vaak en tot wanneer?',
  'There are risks and the plan shows no qualified carer at home. Is one needed: where, how often and until when?',
)

const externMetContact = (contacten: number, aanwezig: boolean | undefined): Zin =>
  zin(
    'Er zijn risico’s. Buitenshuis is er een gekwalificeerde zorgverlener, die {contacten} keer per maand contact heeft met thuis, {aanwezig}. Is dat genoeg?',
    'There are risks. There is a qualified carer outside the home, in contact with home {contacten} times a month, {aanwezig}. Is that enough?',
    {
      contacten,
      aanwezig:
        aanwezig === undefined
          ? { nl: 'onbekend is of die ook thuis komt', en: 'whether also present at home is not known' }
          : aanwezig
            ? { nl: 'ook aanwezig thuis', en: 'also present at home' }
            : { nl: 'niet aanwezig thuis', en: 'not present at home' },
    },
  )

function begeleidingGroep(dossier: Dossier, gegeven: Gegeven): Verplichtingsvoorstel | null {
  const { budgetplan, verzekerde } = dossier
  if (!budgetplan || verzekerde.woonsituatie !== 'thuis' || verzekerde.schoolOfWerk !== false) return null
  const inPlan = budgetplan.posten?.some(({ functie }) => functie === 'begeleiding_groep') ?? false
  if (budgetplan.begeleidingGroep !== 'geen' || inPlan) return null
  return voorstel(dossier, gegeven, '2.1.2', {
    soort: 'begeleiding_groep',
    aanleiding: ['thuis_zonder_school_of_werk'],
    zin:
      verzekerde.zinvolleDaginvulling === true
        ? zin(
            'De verzekerde woont thuis, zonder school of werk. Het plan beschrijft een andere invulling van de dag. Is begeleiding in een groep toch nodig?',
            'The insured lives at home, without school or work. The plan describes another way to fill the day. Is group guidance still needed?',
          )
        : zin(
            'De verzekerde woont thuis, zonder school of werk en zonder begeleiding in een groep. Is die nodig, of past individuele begeleiding beter?',
            'The insured lives at home, without school or work and without group guidance. Is it needed, or does individual guidance fit better?',
          ),
    feiten: [
      '/verzekerde/woonsituatie',
      '/verzekerde/schoolOfWerk',
      '/budgetplan/begeleidingGroep',
      '/verzekerde/zinvolleDaginvulling',
    ],
  })
}

type Signaal = NonNullable<Dossier['signalenZorgverlener']>[number]

function uitsluiting(
  dossier: Dossier,
  gegeven: Gegeven,
  signaal: Signaal,
  plaats: number,
  overeenkomst: Overeenkomst,
): Verplichtingsvoorstel {
  const functie = signaal.soort === 'niet_gekwalificeerd_handeling'
  const zeker = overeenkomst === 'zeker'
  return voorstel(dossier, gegeven, '2.1.3', {
    soort: functie ? 'uitsluiting_functie' : 'uitsluiting_zorgverlener',
    aanleiding: [signaal.soort],
    zin: zin(
      '{soort} {naam} in het plan. Moet {wat} worden uitgesloten voor deze verzekerde?',
      '{soort} {naam} in the plan. Must {wat} be excluded for this insured?',
      {
        soort: zeker
          ? { nl: 'Er is een signaal over zorgverlener', en: 'There is a signal on carer' }
          : {
              nl: 'Er is een mogelijke overeenkomst op naam met een signaal, over zorgverlener',
              en: 'There is a possible match by name with a signal, on carer',
            },
        naam: signaal.naam.trim(),
        wat: functie
          ? { nl: 'een functie bij deze zorgverlener', en: 'a function of this carer' }
          : { nl: 'deze zorgverlener', en: 'this carer' },
      },
    ),
    feiten: [`/signalenZorgverlener/${plaats}/soort`, `/signalenZorgverlener/${plaats}/naam`],
  })
}
