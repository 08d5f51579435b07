/**
 * What kind of care it is: a unit that fits the function, group guidance in half-days of two to four consecutive hours with
 * a described goal, and transport only with it. The functions of the plan are those of the Wlz; what is no Wlz care cannot
 * be entered. A welfare activity or the ordinary structure of the day in a residence is not group guidance.
 */
import { beleidsregel, rlz } from '../../regelgeving/bron.ts'
import { zin } from '../../regelgeving/zin.ts'
import type { Bevinding, Budgetplan, Plaatspost, Post } from './post.ts'

/** A half-day is so many consecutive hours, at least and at most. */
const UREN_DAGDEEL_MIN = 2
const UREN_DAGDEEL_MAX = 4

const EENHEDEN: Readonly<Record<Post['functie'], readonly Post['eenheid'][]>> = {
  persoonlijke_verzorging: ['uur'],
  verpleging: ['uur'],
  begeleiding_individueel: ['uur'],
  begeleiding_groep: ['dagdeel'],
  huishoudelijke_hulp: ['uur'],
  logeeropvang: ['etmaal', 'dagdeel', 'uur'],
  vervoer: ['rit', 'uur', 'dagdeel', 'etmaal'],
}

const DAGDEEL = beleidsregel('1, begeleiding groep')
const WLZ_ZORG = rlz('5.16 lid 3 en 4')

export function controleerZorg(plan: Budgetplan, posten: readonly Plaatspost[]): Bevinding[] {
  return [...posten.flatMap((post) => [...toetsEenheid(post), ...toetsDagdeel(post)]), ...toetsKeuze(plan, posten)]
}

function toetsEenheid({ post, plek }: Plaatspost): Bevinding[] {
  const { functie, eenheid } = post
  if (EENHEDEN[functie].includes(eenheid)) return []
  if (functie === 'begeleiding_groep')
    return [
      {
        pointer: `${plek}/eenheid`,
        code: 'groep-niet-in-dagdelen',
        ernst: 'fout',
        zin: zin('Begeleiding in een groep gaat in dagdelen.', 'Group guidance goes by half-days.'),
        vindplaats: DAGDEEL,
      },
    ]
  return [
    {
      pointer: `${plek}/eenheid`,
      code: 'eenheid-past-niet',
      ernst: 'oordeel',
      zin: zin(
        'Deze eenheid hoort niet bij deze zorg. Klopt dit?',
        'This unit does not go with this care. Is it right?',
      ),
      vindplaats: WLZ_ZORG,
    },
  ]
}

function toetsDagdeel({ post, plek }: Plaatspost): Bevinding[] {
  const { functie, eenheid, urenPerDagdeel, doel } = post
  const bevindingen: Bevinding[] = []
  if (eenheid === 'dagdeel') {
    const pointer = `${plek}/urenPerDagdeel`
    if (urenPerDagdeel === undefined)
      bevindingen.push({
        pointer,
        code: 'dagdeel-uren-onbekend',
        ernst: 'ontbreekt',
        zin: zin('Hoeveel uur een dagdeel duurt, is niet bekend.', 'How many hours a half-day lasts is not known.'),
        vindplaats: DAGDEEL,
      })
    else if (urenPerDagdeel < UREN_DAGDEEL_MIN || urenPerDagdeel > UREN_DAGDEEL_MAX)
      bevindingen.push({
        pointer,
        code: urenPerDagdeel < UREN_DAGDEEL_MIN ? 'dagdeel-te-kort' : 'dagdeel-te-lang',
        ernst: 'fout',
        zin: zin(
          'Een dagdeel duurt {min} tot {max} uur achter elkaar. Hier staat {uren} uur.',
          'A half-day lasts {min} to {max} hours on end. Here it says {uren} hours.',
          { min: UREN_DAGDEEL_MIN, max: UREN_DAGDEEL_MAX, uren: urenPerDagdeel },
        ),
        vindplaats: DAGDEEL,
      })
  }
  if (functie === 'begeleiding_groep' && (doel ?? '').trim() === '')
    bevindingen.push({
      pointer: `${plek}/doel`,
      code: 'doel-ontbreekt',
      ernst: 'fout',
      zin: zin(
        'Er staat geen doel bij. Een uitje of de gewone dagindeling van een woonvorm is geen begeleiding in een groep.',
        'No goal is given. An outing or the ordinary day of a residence is not group guidance.',
      ),
      vindplaats: DAGDEEL,
    })
  return bevindingen
}

/** What the plan says of group guidance beside what its posts say. */
function toetsKeuze({ begeleidingGroep }: Budgetplan, posten: readonly Plaatspost[]): Bevinding[] {
  const groep = posten.find(({ post }) => post.functie === 'begeleiding_groep')
  const vervoer = posten.find(({ post }) => post.functie === 'vervoer')
  const bevindingen: Bevinding[] = []
  if (groep && begeleidingGroep === 'geen')
    bevindingen.push({
      pointer: '/budgetplan/begeleidingGroep',
      code: 'groep-niet-gekozen',
      ernst: 'fout',
      zin: zin(
        'In het plan staat begeleiding in een groep, maar er is gekozen voor geen groep.',
        'The plan has group guidance, but the choice is no group.',
      ),
      vindplaats: rlz('bijlage H'),
    })
  if (!groep && begeleidingGroep !== 'geen' && posten.length > 0)
    bevindingen.push({
      pointer: '/budgetplan/begeleidingGroep',
      code: 'groep-zonder-post',
      ernst: 'ontbreekt',
      zin: zin(
        'Er is gekozen voor begeleiding in een groep, maar geen post zegt wie die geeft.',
        'Group guidance is chosen, but no item says who gives it.',
      ),
      vindplaats: rlz('bijlage H'),
    })
  if (vervoer && begeleidingGroep !== 'met_vervoer')
    bevindingen.push({
      pointer: `${vervoer.plek}/functie`,
      code: 'vervoer-zonder-groep',
      ernst: 'oordeel',
      zin: zin(
        'Er staat vervoer in het plan, zonder begeleiding in een groep met vervoer. Is dit Wlz-zorg?',
        'The plan has transport, without group guidance with transport. Is this Wlz care?',
      ),
      vindplaats: WLZ_ZORG,
    })
  return bevindingen
}
