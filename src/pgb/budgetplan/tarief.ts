/**
 * Rates against the maxima of Rlz 5.22. The informal maximum is the default. The formal one is for a company that gives
 * care, a self-employed carer, a carer in the BIG register, or an unbroken pgb from before 2014 (lid 1 and 2); a
 * self-employed or BIG carer who is spouse or kin in the first or second degree stays at the informal one (lid 3).
 */
import { rlz } from '../../regelgeving/bron.ts'
import { parameterVanJaar } from '../../regelgeving/parameter.ts'
import { zin } from '../../regelgeving/zin.ts'
import { type Bevinding, isBetaald, type Plaatspost, type Post } from './post.ts'

type Maximum = 'formeel' | 'informeel'
/** Undetermined: which fact decides. */
type Soort = Maximum | { readonly hangtAf: 'grondFormeelTarief' | 'familie' }

export function tariefsoortVan({ grondFormeelTarief, familie, pgbVoor2014Onafgebroken }: Post['zorgverlener']): Soort {
  if (grondFormeelTarief === 'onderneming' || pgbVoor2014Onafgebroken === true) return 'formeel'
  if (grondFormeelTarief === undefined) return { hangtAf: 'grondFormeelTarief' }
  if (grondFormeelTarief === 'geen') return 'informeel'
  if (familie === undefined) return { hangtAf: 'familie' }
  return familie === 'geen' ? 'formeel' : 'informeel'
}

const PARAMETER = {
  uur: { formeel: 'uurtarief_formeel_maximum', informeel: 'uurtarief_informeel_maximum' },
  // For informal care the law gives a maximum an hour only.
  dagdeel: { formeel: 'dagdeeltarief_formeel_maximum', informeel: null },
  etmaal: { formeel: null, informeel: null },
} as const

export function controleerTarieven(posten: readonly Plaatspost[], jaar: number): Bevinding[] {
  const bevindingen = posten.filter(({ post }) => isBetaald(post)).flatMap((post) => controleerPost(post, jaar))
  // A figure that lacks is named once, however many posts ask for it.
  const gezien = new Set<string>()
  return bevindingen.filter(({ code, zin: { nl } }) => {
    if (code !== 'maximum-onbekend') return true
    if (gezien.has(nl)) return false
    gezien.add(nl)
    return true
  })
}

function controleerPost({ post, plek }: Plaatspost, jaar: number): Bevinding[] {
  const { eenheid, tariefCent, functie } = post
  // A ride has no maximum in 5.22: transport is no care by the hour.
  if (eenheid === 'rit' || functie === 'vervoer') return []
  const pointer = `${plek}/tariefCent`
  if (tariefCent === undefined)
    return [
      {
        pointer,
        code: 'tarief-onbekend',
        ernst: 'ontbreekt',
        zin: zin('Het tarief van deze post is niet bekend.', 'The rate of this item is not known.'),
        vindplaats: rlz('5.22 lid 1 en 2'),
      },
    ]
  const soort = tariefsoortVan(post.zorgverlener)
  if (typeof soort === 'string') return toetsAan(soort, { post, plek }, tariefCent, jaar)
  // Whatever the fact turns out to be, a rate under the informal maximum is right.
  const laag = toetsAan('informeel', { post, plek }, tariefCent, jaar)
  const hangtErvanAf = laag[0]?.code === 'tarief-boven-informeel' || (laag.length > 0 && eenheid === 'dagdeel')
  if (!hangtErvanAf) return laag
  const feit = `${plek}/zorgverlener/${soort.hangtAf}`
  return soort.hangtAf === 'familie'
    ? [
        {
          pointer: feit,
          code: 'familie-onbekend',
          ernst: 'ontbreekt',
          zin: zin(
            'Wij weten niet of deze zorgverlener familie is. Voor familie geldt het lagere tarief.',
            'We do not know whether this carer is kin. For kin the lower rate holds.',
          ),
          vindplaats: rlz('5.22 lid 3'),
        },
      ]
    : [
        {
          pointer: feit,
          code: 'grond-onbekend',
          ernst: 'ontbreekt',
          zin: zin(
            'Wij weten niet waarom hier het hogere tarief mag.',
            'We do not know why the higher rate is allowed here.',
          ),
          vindplaats: rlz('5.22 lid 1 en 2'),
        },
      ]
}

function toetsAan(soort: Maximum, { post, plek }: Plaatspost, tariefCent: number, jaar: number): Bevinding[] {
  const { eenheid } = post
  const id = eenheid === 'rit' ? null : PARAMETER[eenheid][soort]
  const pointer = `${plek}/tariefCent`
  if (id === null)
    return [
      {
        pointer,
        code: 'eenheid-zonder-maximum',
        ernst: 'oordeel',
        zin: zin(
          'De wet noemt hier geen hoogste tarief per {eenheid}. Is dit tarief passend?',
          'The law names no highest rate per {eenheid} here. Is this rate fitting?',
          {
            eenheid: eenheid === 'dagdeel' ? { nl: 'dagdeel', en: 'half-day' } : { nl: 'etmaal', en: 'day and night' },
          },
        ),
        vindplaats: rlz('5.22 lid 1 en 2'),
      },
    ]
  const maximum = parameterVanJaar(id, jaar)
  if (maximum === null)
    return [
      {
        pointer: '/ingangsdatum',
        code: 'maximum-onbekend',
        ernst: 'ontbreekt',
        zin: zin(
          `Wij hebben geen ${NAAM[id].nl} voor ${jaar}. Er wordt niets geschat.`,
          `We hold no ${NAAM[id].en} for ${jaar}. Nothing is estimated.`,
        ),
        vindplaats: rlz('5.22 lid 1 en 2'),
      },
    ]
  if (tariefCent <= maximum.waarde) return []
  const waarden = { tarief: { cent: tariefCent }, maximum: { cent: maximum.waarde } }
  return [
    soort === 'informeel'
      ? {
          pointer,
          code: 'tarief-boven-informeel',
          ernst: 'fout',
          zin: zin(
            'Het tarief van {tarief} is te hoog. Voor deze zorgverlener mag hoogstens {maximum}.',
            'The rate of {tarief} is too high. For this carer at most {maximum} is allowed.',
            waarden,
          ),
          vindplaats: maximum.vindplaats,
        }
      : {
          pointer,
          code: 'tarief-boven-formeel',
          ernst: 'oordeel',
          zin: zin(
            'Het tarief van {tarief} is hoger dan {maximum}. Dat mag alleen als het NZa-tarief voor deze zorg hoger is. Is dat zo?',
            'The rate of {tarief} is above {maximum}. That is allowed only when the NZa rate for this care is higher. Is it?',
            waarden,
          ),
          vindplaats: maximum.vindplaats,
        },
  ]
}

const NAAM = {
  uurtarief_formeel_maximum: { nl: 'hoogste uurtarief voor formele zorg', en: 'highest hourly rate for formal care' },
  uurtarief_informeel_maximum: {
    nl: 'hoogste uurtarief voor informele zorg',
    en: 'highest hourly rate for informal care',
  },
  dagdeeltarief_formeel_maximum: {
    nl: 'hoogste tarief per dagdeel voor formele zorg',
    en: 'highest half-day rate for formal care',
  },
} as const
