/** Cases for tests in the words of the field: start from a complete application and name only what matters. */

import { codesVan } from '../waarden/zorgprofiel.ts'
import type { Dossier } from './contract.ts'
import { toetsDossier } from './rekenhart.ts'

/** A complete application that is granted: invented holder, profile 4VG, living at home with work, whole of 2026. */
const VOLLEDIG: Dossier = {
  regio: '5529',
  aanvraag: {
    soort: 'nieuw',
    ontvangenOp: '2026-03-03',
    ingangsdatum: '2026-01-01',
    formulierVolledigEnJuist: true,
    budgetplanOntvangen: true,
    budgetplanVolgensModel: true,
    gesprekUitgenodigd: true,
    gesprekGeweigerd: false,
    nietVerschenenNaOproep: false,
    persoonlijkPlan: 'afgezien',
    motiveringKeuze: 'Ik wil mijn eigen begeleiders kiezen.',
    toestemmingGegevensCakEnSvb: true,
  },
  verzekerde: {
    geboortedatum: '1990-05-05',
    regioWoonplaats: '5529',
    woonadresInBrp: true,
    gedetineerd: false,
    failliet: false,
    schuldsanering: false,
    eerderPgbPlichtenNietNageleefd: false,
    verblijftInInstellingOpIngangsdatum: false,
    woonsituatie: 'thuis',
    schoolOfWerk: true,
  },
  indicatie: { zzpCode: '806', ingangsdatum: '2025-11-10' },
  budgetplan: { begeleidingGroep: 'geen', alleenGecontracteerdeAanbieders: false },
  zorgbehoefte: {
    perJaarCent: 100_000_000,
    vastgesteldOp: '2026-02-20',
    door: 'consulent-test',
    motivering: 'Afgestemd op het plan en het gesprek.',
  },
  beoordelingen: ['WLZ-3.3.3-4-A', 'WLZ-3.3.3-4-B', 'WLZ-3.3.3-4-C', 'RLZ-5.1-1'].map((regel) => ({
    regel,
    uitkomst: 'voldaan',
    motivering: 'Besproken tijdens het huisbezoek.',
    door: 'consulent-test',
    op: '2026-03-20',
  })),
}

type Beoordeling = NonNullable<Dossier['beoordelingen']>[number]

/** A case under construction. Each step gives a new one, so a base can be shared. */
export class Zaak {
  constructor(readonly dossier: Dossier) {}

  /** Sets the fact at a JSON pointer; undefined takes it away. Objects on the way are made. */
  met(pointer: string, waarde: unknown): Zaak {
    const kopie = structuredClone(this.dossier) as Record<string, unknown>
    const delen = pointer.slice(1).split('/')
    const laatste = delen.pop() ?? ''
    let plek = kopie
    for (const deel of delen) {
      plek[deel] ??= {}
      plek = plek[deel] as Record<string, unknown>
    }
    if (waarde === undefined) delete plek[laatste]
    else plek[laatste] = waarde
    return new Zaak(kopie as Dossier)
  }

  zonder(...pointers: string[]): Zaak {
    return pointers.reduce<Zaak>((zaak, pointer) => zaak.met(pointer, undefined), this)
  }

  /** The indicated profile by its short name, for instance 5VV. */
  metProfiel(zzp: string): Zaak {
    return this.met('/indicatie/zzpCode', [...codesVan(zzp)][0])
  }

  beoordeeld(regel: string, uitkomst: Beoordeling['uitkomst'], rest: Partial<Beoordeling> = {}): Zaak {
    const eerdere = this.dossier.beoordelingen ?? []
    return this.met('/beoordelingen', [
      ...eerdere,
      { regel, uitkomst, motivering: 'Beoordeeld voor deze test.', door: 'consulent-test', op: '2026-03-20', ...rest },
    ])
  }

  onbeoordeeld(regel: string): Zaak {
    return this.met(
      '/beoordelingen',
      this.dossier.beoordelingen?.filter((beoordeling) => beoordeling.regel !== regel),
    )
  }

  /** The whole answer. A case that gives an error stops the test. */
  uitkomst() {
    const uitslag = toetsDossier(this.dossier)
    if ('fout' in uitslag) throw new Error(`Toets gaf een fout: ${JSON.stringify(uitslag.fout)}`)
    return uitslag.goed
  }

  /** The named error that the toets stops with. */
  fout() {
    const uitslag = toetsDossier(this.dossier)
    if ('goed' in uitslag) throw new Error(`Toets gaf geen fout maar ${uitslag.goed.advies}`)
    return uitslag.fout
  }

  /** The outcome of one rule, with the facts that it misses. */
  oordeel(regel: string) {
    return this.uitkomst().oordelen.find((oordeel) => oordeel.regel === regel)
  }
}

export const eenAanvraag = (): Zaak => new Zaak(VOLLEDIG)
