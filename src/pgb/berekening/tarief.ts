/** The row of bijlage H that a case reads, or the named error when we do not hold it (PGB-22). */
import { type Tariefrij, tariefrijenVan, tarieventabelVan } from '../../regelgeving/tarieventabel.ts'
import { isVv, ZORGPROFIELEN } from '../../waarden/zorgprofiel.ts'
import type { Dossier, Fout } from '../contract.ts'

export type Tariefkeuze =
  | { readonly rij: Tariefrij }
  /** The plan does not say which group guidance, so the row cannot be chosen yet. */
  | { readonly rij: null }
  | { readonly fout: Fout }

export function kiesTarief(dossier: Dossier, jaar: number): Tariefkeuze {
  const code = dossier.toegewezenZzpCode ?? dossier.indicatie.zzpCode
  if (tarieventabelVan(jaar) === null) return { fout: geenTabel(jaar) }
  const rijen = tariefrijenVan(jaar, code)
  if (!rijen) return { fout: geenRij(dossier, jaar, code) }
  if (isVv(code)) {
    const rij = rijen.get('nvt')
    return rij ? { rij } : { fout: geenRij(dossier, jaar, code) }
  }
  const begeleidingGroep = dossier.budgetplan?.begeleidingGroep
  if (begeleidingGroep === undefined) return { rij: null }
  const rij = rijen.get(begeleidingGroep)
  return rij ? { rij } : { fout: geenRij(dossier, jaar, code, begeleidingGroep) }
}

function geenTabel(jaar: number): Fout {
  return {
    pointer: '/aanvraag/ingangsdatum',
    code: 'tarief-ontbreekt',
    uitleg: {
      nl: `Wij hebben geen tarieventabel (bijlage H Rlz) voor ${jaar}. Er wordt niets geschat.`,
      en: `We hold no tariff table (bijlage H Rlz) for ${jaar}. Nothing is estimated.`,
    },
  }
}

const GROEP = {
  geen: { nl: ' zonder begeleiding in een groep', en: ' without group guidance' },
  zonder_vervoer: { nl: ' met begeleiding in een groep zonder vervoer', en: ' with group guidance without transport' },
  met_vervoer: { nl: ' met begeleiding in een groep en vervoer', en: ' with group guidance and transport' },
} as const

function geenRij(dossier: Dossier, jaar: number, code: string, begeleidingGroep?: keyof typeof GROEP): Fout {
  const zzp = ZORGPROFIELEN.get(code)?.zzp ?? code
  const groep = begeleidingGroep === undefined ? { nl: '', en: '' } : GROEP[begeleidingGroep]
  return {
    pointer: dossier.toegewezenZzpCode === undefined ? '/indicatie/zzpCode' : '/toegewezenZzpCode',
    code: 'tarief-ontbreekt',
    uitleg: {
      nl: `De tarieventabel van ${jaar} heeft bij ons geen rij voor zorgprofiel ${zzp} (${code})${groep.nl}. Er wordt niets geschat.`,
      en: `Our tariff table of ${jaar} has no row for profile ${zzp} (${code})${groep.en}. Nothing is estimated.`,
    },
  }
}
