/** Sources, parameters, terms and tables as cards for the Regelbank. Which rules read a figure, the rules themselves tell. */
import { BRONNEN, vindplaats } from './bron.ts'
import type { BronKaart, ParameterKaart, TabelKaart } from './contract.ts'
import termijnen from './gegevens/termijnen.json' with { type: 'json' }
import toeslagen from './gegevens/toeslagen.json' with { type: 'json' }
import { TARIEVENTABELLEN } from './tarieventabel.ts'

export function bronkaarten(): BronKaart[] {
  return [...BRONNEN.values()].map((bron) => ({ ...bron }))
}

/** `gebruik` maps the id of a parameter to the rules and steps that read it. */
export function parameterkaarten(gebruik: ReadonlyMap<string, readonly string[]>): ParameterKaart[] {
  const bedragen = toeslagen.parameters.map(
    ({ id, naam, eenheid, soort, artikel, waarden, opmerkingen }): ParameterKaart => ({
      id,
      naam,
      eenheid,
      soort: soort as ParameterKaart['soort'],
      waarden: waarden.map((rij) => ({
        vanaf: rij.vanaf,
        totEnMet: rij.totEnMet,
        waarde: rij.waarde,
        vindplaats: vindplaats(rij.bron, artikel),
        opmerking: grenzen(rij) ?? rij.opmerking,
      })),
      opmerkingen: [...opmerkingen],
      gebruiktIn: [...(gebruik.get(id) ?? [])],
    }),
  )
  const termen = termijnen.termijnen.map(
    ({ id, naam, nl, eenheid, begint, waarde, vanaf, totEnMet, bron, artikel, opmerking }): ParameterKaart => ({
      id,
      naam,
      eenheid: begint === '-' ? eenheid : `${eenheid}, vanaf: ${begint}`,
      soort: 'termijn',
      waarden: [{ vanaf, totEnMet, waarde, vindplaats: vindplaats(bron, artikel), opmerking }],
      opmerkingen: [nl],
      gebruiktIn: [...(gebruik.get(id) ?? [])],
    }),
  )
  return [...bedragen, ...termen]
}

/** A percentage between limits says so beside the figure. */
function grenzen(rij: object): string | null {
  const { minimumCent, maximumCent } = rij as { minimumCent?: number | null; maximumCent?: number | null }
  if (typeof minimumCent !== 'number' || typeof maximumCent !== 'number') return null
  return `ten minste ${minimumCent} en ten hoogste ${maximumCent} eurocent per jaar`
}

export function tabelkaarten(): TabelKaart[] {
  return TARIEVENTABELLEN.map(({ jaar, volledig, vindplaats: plaats, opmerkingen, rijen }) => ({
    jaar,
    volledig,
    vindplaats: plaats,
    opmerkingen: [...opmerkingen],
    rijen: rijen.map((rij) => ({
      zzp: rij.zzp,
      zzpCode: rij.zzpCode,
      begeleidingGroep: rij.begeleidingGroep,
      totaalCent: rij.totaalCent,
      componenten: {
        persoonlijkeVerzorging: rij.persoonlijkeVerzorgingCent,
        verpleging: rij.verplegingCent,
        begeleidingIndividueel: rij.begeleidingIndividueelCent,
        begeleidingGroep: rij.begeleidingGroepCent,
        huishoudelijkeHulp: rij.huishoudelijkeHulpCent,
      },
    })),
  }))
}
