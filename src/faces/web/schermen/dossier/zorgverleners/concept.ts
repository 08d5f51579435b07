/** An agreement as it is being filled in, and what it becomes when it is sent. */
import type { Zaakbeeld } from '../../../../../pgb/zaak/contract.ts'
import type { NieuweOvereenkomst, Overeenkomstbeeld } from '../../../../../pgb/zaak/contract-overeenkomst.ts'

type Overeenkomst = NieuweOvereenkomst['overeenkomst']
type Losgelaten<T> = { [lid in keyof T]?: T[lid] | undefined }

export type Conceptovereenkomst = Losgelaten<Omit<Overeenkomst, 'posten'>> &
  Losgelaten<Pick<NieuweOvereenkomst, 'ontvangenOp' | 'stuk'>> & {
    readonly posten: Overeenkomst['posten']
    readonly wat: string
  }

type Post = Overeenkomst['posten'][number]
type Zorgverlener = Overeenkomst['zorgverlener']
export const GRONDEN = [
  'onderneming',
  'zzp',
  'big',
  'geen',
] as const satisfies readonly Zorgverlener['grondFormeelTarief'][]
export const FAMILIE = [
  'geen',
  'echtgenoot',
  'eerste_graad',
  'tweede_graad',
] as const satisfies readonly Zorgverlener['familie'][]
const EENHEDEN: Readonly<Record<Post['functie'], Post['eenheid']>> = {
  persoonlijke_verzorging: 'uur',
  verpleging: 'uur',
  begeleiding_individueel: 'uur',
  begeleiding_groep: 'dagdeel',
  huishoudelijke_hulp: 'uur',
  logeeropvang: 'etmaal',
  vervoer: 'rit',
}
export const FUNCTIES = Object.keys(EENHEDEN) as Post['functie'][]
export const postVoor = (functie: Post['functie']): Post => ({ functie, eenheid: EENHEDEN[functie], aantalPerWeek: 1 })

export const leegConcept = (vandaag: string, dossier: Zaakbeeld['dossier']): Conceptovereenkomst => ({
  ontvangenOp: vandaag,
  van: dossier.aanvraag.ingangsdatum,
  posten: [],
  wat: '',
})

export const conceptVan = ({ overeenkomst }: Overeenkomstbeeld, vandaag: string): Conceptovereenkomst => ({
  ...overeenkomst,
  ontvangenOp: vandaag,
  wat: '',
})

/** Every paid carer of the plan once, with all care that he gives. */
export function carersVan({ budgetplan }: Zaakbeeld['dossier']) {
  const posten = (budgetplan?.posten ?? []).filter(({ onbetaald }) => onbetaald !== true)
  return [...new Set(posten.map(({ zorgverlener }) => zorgverlener.naam.trim()))].map((naam) => {
    const eigen = posten.filter(({ zorgverlener }) => zorgverlener.naam.trim() === naam)
    const concept: Partial<Conceptovereenkomst> = {
      zorgverlener: { ...eigen[0]?.zorgverlener, naam },
      posten: eigen.map(({ zorgverlener: _, onbetaald: __, ...post }) => post),
    }
    return { naam, concept }
  })
}

/** What lacks, by the name of its sentence, or what can be sent. */
export function gaveVan(
  { ontvangenOp, stuk, wat, zorgverlener, soort, van, posten, ...rest }: Conceptovereenkomst,
  wijzigt: string | null,
): { readonly mist: 'vulIn' | 'vulWat' } | { readonly goed: NieuweOvereenkomst } {
  if (!ontvangenOp || !zorgverlener || zorgverlener.naam.trim() === '' || !soort || !van || posten.length === 0)
    return { mist: 'vulIn' }
  if (wijzigt !== null && (stuk === undefined || wat.trim() === '')) return { mist: 'vulWat' }
  const overeenkomst = {
    zorgverlener: { ...bekend(zorgverlener), naam: zorgverlener.naam },
    soort,
    van,
    posten,
    ...bekend(rest),
  }
  const wijziging = wijzigt === null || stuk === undefined ? {} : { wijzigt, stuk, wat: wat.trim() }
  return { goed: { ontvangenOp, overeenkomst, ...wijziging } }
}

type Bekend<T> = { [lid in keyof T]?: Exclude<T[lid], undefined> }
const bekend = <T extends object>(velden: T): Bekend<T> =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined)) as Bekend<T>
