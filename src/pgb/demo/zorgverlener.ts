/** The formal carers of a region: invented firms, sole traders and small residential initiatives; a few bear a signal. */
import type { DemoZorgverlener, Medewerker } from './geschiedenis.ts'
import { organisatienaam, persoonsnaam, teamnaam, wooninitiatiefnaam } from './naam.ts'
import { verzonnenNummer } from './nummer.ts'
import { Toeval } from './toeval.ts'

const SIGNALEN = [
  'fraude_pgb',
  'onder_kwaliteitsstandaard',
  'contract_geweigerd',
  'niet_gekwalificeerd_handeling',
] as const
/** One carer in so many has a signal. */
const SIGNAAL_EEN_OP = 19
const BEWONERS_PER_WOONINITIATIEF = 14
const WOONINITIATIEF_EEN_OP = 6

/** Number of the first KvK number; those of AGB begin at zero. */
const EERSTE_KVK = 5000

export function maakZorgverleners(zaad: string, regio: string, aantalHouders: number): DemoZorgverlener[] {
  const t = new Toeval(`${zaad}/zorgverleners`)
  const woonhuizen = Math.ceil(aantalHouders / WOONINITIATIEF_EEN_OP / BEWONERS_PER_WOONINITIATIEF)
  const soorten: DemoZorgverlener['soort'][] = [
    ...Array.from({ length: Math.max(4, Math.ceil(aantalHouders / 40)) }, () => 'organisatie' as const),
    ...Array.from({ length: Math.max(4, Math.ceil(aantalHouders / 30)) }, () => 'zzp' as const),
    ...Array.from({ length: woonhuizen }, () => 'wooninitiatief' as const),
  ]
  return soorten.map((soort, i) => ({
    naam: soort === 'zzp' ? persoonsnaam(t) : soort === 'organisatie' ? organisatienaam(t) : wooninitiatiefnaam(t),
    soort,
    agbCode: verzonnenNummer(regio, i),
    kvkNummer: verzonnenNummer(regio, EERSTE_KVK + i),
    gecontracteerd: soort === 'organisatie' && t.kans(1500),
    gekwalificeerd: t.kans(8500),
    signaal: i % SIGNAAL_EEN_OP === 3 ? t.kies(SIGNALEN) : null,
  }))
}

/** One consulent for so many holders, one second assessor for so many consulenten, teams of six. */
const HOUDERS_PER_CONSULENT = 110
const CONSULENTEN_PER_BEOORDELAAR = 3
const TEAMGROOTTE = 6

export function maakMedewerkers(zaad: string, regio: string, aantalHouders: number): Medewerker[] {
  const t = new Toeval(`${zaad}/medewerkers`)
  const consulenten = Math.max(2, Math.ceil(aantalHouders / HOUDERS_PER_CONSULENT))
  const beoordelaars = Math.max(2, Math.ceil(consulenten / CONSULENTEN_PER_BEOORDELAAR))
  return Array.from({ length: consulenten + beoordelaars }, (_, i) => {
    const rol = i < consulenten ? ('consulent' as const) : ('beoordelaar' as const)
    const nummer = rol === 'consulent' ? i : i - consulenten
    return {
      id: `${rol}-${regio}-${String(nummer + 1).padStart(2, '0')}`,
      naam: persoonsnaam(t),
      rol,
      team: teamnaam(Math.floor(nummer / TEAMGROOTTE)),
    }
  })
}
