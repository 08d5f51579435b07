/** A carer who is called qualified shows it with evidence that is valid on the first day of the pgb (beleidsregel 2.1.1). */
import { beleidsregel, rlz } from '../../regelgeving/bron.ts'
import { zin } from '../../regelgeving/zin.ts'
import { type Dag, datum } from '../../waarden/datum.ts'
import type { Planvraag } from '../contract-budgetplan.ts'
import { type Bevinding, naamsleutel, type Plaatspost } from './post.ts'
import { perZorgverlener } from './uren.ts'

type Bewijs = NonNullable<Planvraag['bewijzen']>[number]
const GEKWALIFICEERD = beleidsregel('2.1.1')

export function controleerKwalificatie(
  posten: readonly Plaatspost[],
  bewijzen: readonly Bewijs[],
  start: Dag,
): Bevinding[] {
  return perZorgverlener(posten).flatMap((eigen) => {
    const namen = new Set(eigen.map(({ post }) => naamsleutel(post.zorgverlener.naam)))
    const hier = bewijzen.filter(({ zorgverlener }) => namen.has(naamsleutel(zorgverlener)))
    return [...toetsGekwalificeerd(eigen, hier, start), ...toetsBig(eigen, hier, start)]
  })
}

const geldtOp = ({ van, tot }: Bewijs, dag: Dag): boolean =>
  datum(van) <= dag && (tot === undefined || dag <= datum(tot))

function toetsGekwalificeerd(eigen: readonly Plaatspost[], bewijzen: readonly Bewijs[], start: Dag): Bevinding[] {
  const post = eigen.find(({ post: { zorgverlener } }) => zorgverlener.gekwalificeerd === true)
  if (!post) return []
  if (bewijzen.some((bewijs) => geldtOp(bewijs, start))) return []
  const pointer = `${post.plek}/zorgverlener/gekwalificeerd`
  const naam = post.post.zorgverlener.naam.trim()
  const [laatste] = [...bewijzen].sort((a, b) => (b.tot ?? b.van).localeCompare(a.tot ?? a.van))
  if (!laatste)
    return [
      {
        pointer,
        code: 'bewijs-ontbreekt',
        ernst: 'ontbreekt',
        zin: zin('Er is geen bewijs dat {naam} gekwalificeerd is.', 'There is no evidence that {naam} is qualified.', {
          naam,
        }),
        vindplaats: GEKWALIFICEERD,
      },
    ]
  const later = datum(laatste.van) > start
  return [
    {
      pointer,
      code: later ? 'bewijs-nog-niet-geldig' : 'bewijs-verlopen',
      ernst: 'fout',
      zin: later
        ? zin('Het bewijs van {naam} geldt pas vanaf {dag}.', 'The evidence of {naam} holds from {dag} only.', {
            naam,
            dag: { dag: datum(laatste.van) },
          })
        : zin('Het bewijs van {naam} gold tot en met {dag}.', 'The evidence of {naam} held up to {dag}.', {
            naam,
            dag: { dag: datum(laatste.tot ?? laatste.van) },
          }),
      vindplaats: GEKWALIFICEERD,
    },
  ]
}

/** Who gets the formal rate for being in the BIG register, is in it on the first day. */
function toetsBig(eigen: readonly Plaatspost[], bewijzen: readonly Bewijs[], start: Dag): Bevinding[] {
  const post = eigen.find(({ post: { zorgverlener } }) => zorgverlener.grondFormeelTarief === 'big')
  if (!post || bewijzen.some((bewijs) => bewijs.soort === 'big' && geldtOp(bewijs, start))) return []
  return [
    {
      pointer: `${post.plek}/zorgverlener/grondFormeelTarief`,
      code: 'big-zonder-bewijs',
      ernst: 'ontbreekt',
      zin: zin(
        'Er is geen geldig bewijs dat {naam} in het BIG-register staat.',
        'There is no valid evidence that {naam} is in the BIG register.',
        { naam: post.post.zorgverlener.naam.trim() },
      ),
      vindplaats: rlz('5.22 lid 1 en 2'),
    },
  ]
}
