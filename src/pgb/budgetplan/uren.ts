/**
 * A carer to whom the Arbeidstijdenbesluit does not apply works at most forty hours a week for this holder (Rlz 5.18 lid 1
 * onder d, 5.22 lid 5). Paid hours count: unpaid care by a relative is no work under an agreement.
 */
import { rlz } from '../../regelgeving/bron.ts'
import { parameterVanJaar } from '../../regelgeving/parameter.ts'
import { zin } from '../../regelgeving/zin.ts'
import { type Bevinding, isBetaald, naamsleutel, type Plaatspost, rond, urenPerWeek } from './post.ts'

export function controleerUren(posten: readonly Plaatspost[], jaar: number): Bevinding[] {
  const maximum = parameterVanJaar('uren_maximum_per_week', jaar)
  return perZorgverlener(posten.filter(({ post }) => isBetaald(post))).flatMap((eigen): Bevinding[] => {
    const uren = rond(eigen.reduce((som, { post }) => som + (urenPerWeek(post) ?? 0), 0))
    const [eerste] = eigen
    if (!eerste || uren === 0) return []
    const standen = eigen.map(({ post }) => post.zorgverlener.onderArbeidstijdenbesluit)
    // Said once of a carer is said: the plan repeats the carer in each item.
    if (standen.includes(true) && !standen.includes(false)) return []
    if (maximum === null) return [onbekendMaximum(jaar)]
    if (uren <= maximum.waarde) return []
    const { naam } = eerste.post.zorgverlener
    const waarden = { naam: naam.trim(), uren, maximum: maximum.waarde }
    return standen.includes(false)
      ? [
          {
            pointer: `${eerste.plek}/aantalPerWeek`,
            code: 'uren-boven-maximum',
            ernst: 'fout',
            zin: zin(
              '{naam} werkt {uren} uur per week. Hoogstens {maximum} uur mag.',
              '{naam} works {uren} hours a week. At most {maximum} hours are allowed.',
              waarden,
            ),
            vindplaats: maximum.vindplaats,
          },
        ]
      : [
          {
            pointer: `${eerste.plek}/zorgverlener/onderArbeidstijdenbesluit`,
            code: 'arbeidstijdenbesluit-onbekend',
            ernst: 'ontbreekt',
            zin: zin(
              '{naam} werkt {uren} uur per week. Meer dan {maximum} uur mag alleen als het Arbeidstijdenbesluit geldt. Geldt dat?',
              '{naam} works {uren} hours a week. More than {maximum} is allowed only under the Arbeidstijdenbesluit. Does it apply?',
              waarden,
            ),
            vindplaats: maximum.vindplaats,
          },
        ]
  })
}

function onbekendMaximum(jaar: number): Bevinding {
  return {
    pointer: '/ingangsdatum',
    code: 'maximum-onbekend',
    ernst: 'ontbreekt',
    zin: zin(
      `Wij hebben geen hoogste aantal uren per week voor ${jaar}. Er wordt niets geschat.`,
      `We hold no highest number of hours a week for ${jaar}. Nothing is estimated.`,
    ),
    vindplaats: rlz('5.18 lid 1 onder d'),
  }
}

/** Posts of one carer together: the same name, or the same AGB code under another spelling of the name. */
export function perZorgverlener(posten: readonly Plaatspost[]): (readonly Plaatspost[])[] {
  const groepen: { namen: Set<string>; codes: Set<string>; posten: Plaatspost[] }[] = []
  for (const post of posten) {
    const { naam, agbCode } = post.post.zorgverlener
    const sleutel = naamsleutel(naam)
    const bij = groepen.filter(
      ({ namen, codes }) => namen.has(sleutel) || (agbCode !== undefined && codes.has(agbCode)),
    )
    const [doel = { namen: new Set<string>(), codes: new Set<string>(), posten: [] }, ...rest] = bij
    if (bij.length === 0) groepen.push(doel)
    for (const ander of rest) {
      for (const oud of ander.namen) doel.namen.add(oud)
      for (const oud of ander.codes) doel.codes.add(oud)
      doel.posten.push(...ander.posten)
      groepen.splice(groepen.indexOf(ander), 1)
    }
    doel.namen.add(sleutel)
    if (agbCode !== undefined) doel.codes.add(agbCode)
    doel.posten.push(post)
  }
  return groepen.map(({ posten: eigen }) => eigen)
}
