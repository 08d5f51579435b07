/** The budget plan of a holder: relatives at the informal rate, formal carers of the region, hours that fit the need. */
import { parameterVanJaar } from '../../regelgeving/parameter.ts'
import { isVv } from '../../waarden/zorgprofiel.ts'
import type { Dossier } from '../contract.ts'
import type { DemoZorgverlener, Signaal } from './geschiedenis.ts'
import type { Houder } from './houder.ts'
import { familienaam } from './naam.ts'
import type { Toeval } from './toeval.ts'

type Budgetplan = NonNullable<Dossier['budgetplan']>
type Post = NonNullable<Budgetplan['posten']>[number]
type Functie = Post['functie']

export interface Plan {
  readonly budgetplan: Budgetplan
  readonly signalen: readonly Signaal[]
}

const WEKEN = 52
/** At most so many hours a week for one carer outside the Arbeidstijdenbesluit (Rlz 5.18). */
const UREN_MAX = 40

export function maakPlan(
  t: Toeval,
  houder: Houder,
  zorgverleners: readonly DemoZorgverlener[],
  perJaarCent: number,
  jaar: number,
): Plan {
  const posten: Post[] = []
  const signalen: Signaal[] = []
  const perWeek = Math.floor(perJaarCent / WEKEN)
  const metFamilie = houder.woonsituatie === 'thuis' && t.kans(7000)
  const formeel = kiesFormeel(t, houder, zorgverleners)
  if (metFamilie) posten.push(...familieposten(t, houder, Math.floor((perWeek * (formeel ? 45 : 95)) / 100), jaar))
  if (formeel) {
    const deel = metFamilie ? 50 : 95
    posten.push(formelePost(t, houder, formeel, Math.floor((perWeek * deel) / 100), jaar))
    if (houder.begeleidingGroep !== 'geen') posten.push(groepspost(t, formeel))
    if (formeel.signaal) {
      const { naam, signaal: soort, agbCode, kvkNummer } = formeel
      signalen.push({ naam, soort, agbCode, kvkNummer })
    }
  }
  if (houder.isKind && t.kans(2500)) posten.push(logeerpost(t, houder))
  const gekwalificeerd = posten.some(({ zorgverlener }) => zorgverlener.gekwalificeerd === true)
  return {
    budgetplan: {
      begeleidingGroep: houder.begeleidingGroep,
      alleenGecontracteerdeAanbieders: false,
      gekwalificeerdeZorg: { thuis: gekwalificeerd && t.kans(6000), extern: houder.begeleidingGroep !== 'geen' },
      posten,
    },
    signalen,
  }
}

function kiesFormeel(
  t: Toeval,
  { woonsituatie }: Houder,
  zorgverleners: readonly DemoZorgverlener[],
): DemoZorgverlener | null {
  const inWoonhuis = woonsituatie === 'kleinschalig_wooninitiatief'
  if (!inWoonhuis && t.kans(1800)) return null
  const [eerste, ...rest] = zorgverleners.filter(({ soort }) => (soort === 'wooninitiatief') === inWoonhuis)
  return eerste ? t.kies([eerste, ...rest]) : null
}

const tariefMaximum = (id: 'uurtarief_informeel_maximum' | 'uurtarief_formeel_maximum', jaar: number): number => {
  const maximum = parameterVanJaar(id, jaar)
  if (!maximum) throw new Error(`Geen ${id} voor ${jaar}: voor dat jaar is geen demo te maken`)
  return maximum.waarde
}

/** Quarters of an hour a week that a sum of money buys, at least one. */
const kwartieren = (centPerWeek: number, tariefCent: number, urenMax: number): number =>
  Math.min(urenMax * 4, Math.max(1, Math.floor((centPerWeek * 4) / tariefCent))) / 4

function familieposten(t: Toeval, houder: Houder, centPerWeek: number, jaar: number): Post[] {
  const functie: Functie = isVv(houder.zzpCode) ? 'persoonlijke_verzorging' : 'begeleiding_individueel'
  const tariefCent = tariefMaximum('uurtarief_informeel_maximum', jaar) - t.geheel(0, 500)
  const zorgverlener = {
    naam: familienaam(t, houder.persoon.naam),
    grondFormeelTarief: 'geen',
    familie: t.kies(['eerste_graad', 'eerste_graad', 'tweede_graad']),
    gekwalificeerd: t.kans(800),
  } as const
  const betaald: Post = {
    zorgverlener,
    functie,
    eenheid: 'uur',
    aantalPerWeek: kwartieren(centPerWeek, tariefCent, UREN_MAX),
    tariefCent,
  }
  if (!t.kans(5000)) return [betaald]
  // Unpaid care stands in the plan too, beside the need (PGB-2).
  return [
    betaald,
    { zorgverlener, functie: 'huishoudelijke_hulp', eenheid: 'uur', aantalPerWeek: t.geheel(2, 12), onbetaald: true },
  ]
}

function formelePost(t: Toeval, houder: Houder, van: DemoZorgverlener, centPerWeek: number, jaar: number): Post {
  const tariefCent = tariefMaximum('uurtarief_formeel_maximum', jaar) - t.geheel(500, 3500)
  const functie: Functie = isVv(houder.zzpCode)
    ? t.kies(['persoonlijke_verzorging', 'verpleging', 'begeleiding_individueel'])
    : 'begeleiding_individueel'
  return {
    zorgverlener: formeleZorgverlener(van),
    functie,
    eenheid: 'uur',
    aantalPerWeek: kwartieren(centPerWeek, tariefCent, 100),
    tariefCent,
  }
}

const formeleZorgverlener = (van: DemoZorgverlener): Post['zorgverlener'] => ({
  naam: van.naam,
  agbCode: van.agbCode,
  kvkNummer: van.kvkNummer,
  grondFormeelTarief: van.soort === 'zzp' ? 'zzp' : 'onderneming',
  familie: 'geen',
  gekwalificeerd: van.gekwalificeerd,
  gecontracteerd: van.gecontracteerd,
})

const groepspost = (t: Toeval, van: DemoZorgverlener): Post => ({
  zorgverlener: formeleZorgverlener(van),
  functie: 'begeleiding_groep',
  eenheid: 'dagdeel',
  aantalPerWeek: t.geheel(2, 8),
  urenPerDagdeel: t.geheel(2, 4),
  doel: 'Leren samenwerken en zelf de dag plannen, in kleine stappen.',
  tariefCent: t.geheel(4500, 6500),
})

const logeerpost = (t: Toeval, houder: Houder): Post => ({
  zorgverlener: { naam: familienaam(t, houder.persoon.naam), grondFormeelTarief: 'geen', familie: 'tweede_graad' },
  functie: 'logeeropvang',
  eenheid: 'etmaal',
  aantalPerWeek: 1,
  tariefCent: t.geheel(8000, 12_000),
})
