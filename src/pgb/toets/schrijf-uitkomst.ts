/** A toets written out: the onderbouwing of every outcome, for screen, letter, API and CLI alike (PGB-4, PLT-11). */
import type { RegelOordeel } from '../../regelgeving/regel.ts'
import { schrijfDag, schrijfZin, type Tweetalig } from '../../regelgeving/zin.ts'
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import { schrijfBudget } from '../berekening/schrijf-budget.ts'
import type { Dossier, Oordeel, Toetsuitkomst, Verplichting } from '../contract.ts'
import { FEIT, type PgbFeiten } from '../feiten.ts'
import { REGELSET } from '../regelset.ts'
import { schrijfTermijnen } from '../termijn/schrijf-termijnen.ts'
import type { Toetsing } from './toetsing.ts'
import type { Verplichtingsvoorstel } from './verplichting.ts'

export function schrijfUitkomst(toetsing: Toetsing): Toetsuitkomst {
  const { dossier, peildatum, advies, oordelen, verplichtingen, berekening, periode, termijn } = toetsing
  return {
    regelset: REGELSET,
    peildatum,
    advies,
    oordelen: oordelen.map((oordeel) => schrijfOordeel(dossier, oordeel)),
    verplichtingen: verplichtingen.map((voorstel) => schrijfVerplichting(dossier, voorstel)),
    budget: berekening === null ? null : schrijfBudget(dossier, periode, berekening),
    termijnen: schrijfTermijnen(termijn),
  }
}

function schrijfOordeel(
  dossier: Dossier,
  { regel, uitkomst, zin, ontbreekt, beoordeling, uit }: RegelOordeel<PgbFeiten>,
): Oordeel {
  return {
    regel: regel.id,
    uitkomst,
    vindplaats: regel.vindplaats,
    feiten: feitenUit(
      dossier,
      [...regel.vraagt, ...regel.leest].flatMap((feit) => FEIT[feit]),
    ),
    ...(ontbreekt.length > 0 ? { ontbreekt: [...new Set(ontbreekt.map((feit) => FEIT[feit][0] ?? ''))] } : {}),
    uitleg: beoordeling ? beoordeeld(beoordeling) : schrijfZin(zin),
    naam: regel.naam,
    aard: regel.aard,
    criterium: regel.criterium,
    geldigVanaf: schrijfDatum(regel.geldig.vanaf),
    ...(uit.length > 0 ? { volgtUit: [...uit] } : {}),
    ...(beoordeling
      ? {
          beoordeling: {
            uitkomst: beoordeling.uitkomst,
            door: beoordeling.door,
            op: beoordeling.op,
            motivering: beoordeling.motivering,
          },
        }
      : {}),
  }
}

/** A judgement speaks for itself: who, when, what and why. */
function beoordeeld({
  uitkomst,
  door,
  op,
  motivering,
}: NonNullable<RegelOordeel<PgbFeiten>['beoordeling']>): Tweetalig {
  const dag = datum(op)
  const woord = uitkomst === 'voldaan' ? { nl: 'voldaan', en: 'met' } : { nl: 'niet voldaan', en: 'not met' }
  return {
    nl: `${door} oordeelde op ${schrijfDag(dag, 'nl')}: ${woord.nl}. ${motivering}`,
    en: `${door} judged on ${schrijfDag(dag, 'en')}: ${woord.en}. ${motivering}`,
  }
}

const GEEN_BELEIDSREGEL: Tweetalig = {
  nl: ' Van deze regio is geen beleidsregel ingevoerd; de bevoegdheid rust op artikel 5.18 lid 2 Rlz.',
  en: ' No beleidsregel of this region is entered; the power rests on article 5.18(2) Rlz.',
}

function schrijfVerplichting(dossier: Dossier, voorstel: Verplichtingsvoorstel): Verplichting {
  const zin = voorstel.beoordeling ? beoordeeld(voorstel.beoordeling) : schrijfZin(voorstel.zin)
  return {
    soort: voorstel.soort,
    regel: voorstel.regel,
    aanleiding: [...voorstel.aanleiding],
    besluit: voorstel.besluit,
    uitleg: voorstel.heeftBeleidsregel ? zin : { nl: zin.nl + GEEN_BELEIDSREGEL.nl, en: zin.en + GEEN_BELEIDSREGEL.en },
    vindplaats: voorstel.vindplaats,
    feiten: feitenUit(dossier, voorstel.feiten),
  }
}

/** The facts that are there, by their JSON pointer. Of a whole part of the dossier only its presence or length is shown. */
function feitenUit(dossier: Dossier, pointers: readonly string[]): Record<string, unknown> {
  const feiten: Record<string, unknown> = {}
  for (const pointer of pointers) {
    const waarde = opPointer(dossier, pointer)
    if (waarde === undefined) continue
    feiten[pointer] = Array.isArray(waarde)
      ? waarde.length
      : typeof waarde === 'object' && waarde !== null
        ? true
        : waarde
  }
  return feiten
}

function opPointer(dossier: Dossier, pointer: string): unknown {
  let waarde: unknown = dossier
  for (const deel of pointer.slice(1).split('/')) {
    if (typeof waarde !== 'object' || waarde === null || !Object.hasOwn(waarde, deel)) return undefined
    waarde = (waarde as Record<string, unknown>)[deel]
  }
  return waarde
}
