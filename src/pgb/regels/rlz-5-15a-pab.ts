import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { beoordelingNodig, gegevensOntbreken, nietVoldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { codesVan } from '../../waarden/zorgprofiel.ts'
import { pgbRegel, zzpNaam } from './pgb-regel.ts'

const PAB_PROFIELEN = codesVan('5LG', '6LG', '7LG', '8VV')

const NIET_VOLDAAN_1 = nietVoldaan(zin('De verzekerde is jonger dan 18.', 'The insured is under 18.'))
const NIET_VOLDAAN_2 = nietVoldaan(
  zin(
    'Er is een vertegenwoordiger; de verzekerde regelt niet alles zelf.',
    'There is a representative; the insured does not manage everything alone.',
  ),
)
const NIET_VOLDAAN_3 = nietVoldaan(zin('Er is een cognitieve beperking.', 'There is a cognitive limitation.'))

/** Personal assistance budget: conditions first, then the facts, then a judgement (spec 11). */
export const persoonlijkAssistentiebudget = pgbRegel({
  id: 'RLZ-5.15A-PAB',
  eis: 'PGB-20',
  naam: { nl: 'Persoonlijk assistentiebudget', en: 'Personal assistance budget' },
  tekst: {
    nl: 'Bij LG 5, 6 of 7 en VV 8 kan het pgb op aanvraag omhoog. U bent 18 of ouder, heeft geen cognitieve beperking en regelt alles zelf. Een arts oordeelt dat u altijd zorg dichtbij nodig heeft, en het zorgkantoor heeft u zelf gezien.',
    en: 'With LG 5, 6 or 7 and VV 8 the pgb may be raised on request. You are 18 or older, have no cognitive limitation and manage everything yourself. A doctor judges that you always need care nearby, and the zorgkantoor has seen you in person.',
  },
  aard: 'verhoging_mogelijk',
  criterium: 0,
  vindplaats: rlz('5.15a'),
  geldig: geldigSindsTekstVan(2026),
  opmerking: {
    nl: 'De tekst van 2026. In 2015 golden alleen LG 5 en LG 7; wanneer LG 6 en VV 8 erbij kwamen, vonden wij niet.',
    en: 'The text of 2026. In 2015 only LG 5 and LG 7 counted; when LG 6 and VV 8 were added we did not find.',
  },
  gevraagd: ({ pabCent }) => pabCent > 0,
  leest: [
    'pabCent',
    'toegewezenZzpCode',
    'isMinderjarigBijStart',
    'heeftVertegenwoordiger',
    'pabCognitieveBeperking',
    'pabOordeelArtsOp',
    'pabPersoonlijkGezienOp',
  ],
  parameters: ['pab_maximum'],
  toets: (feiten) => {
    if (!PAB_PROFIELEN.has(feiten.toegewezenZzpCode))
      return nietVoldaan(
        zin('Bij zorgprofiel {zzp} kan dit niet.', 'With profile {zzp} this is not possible.', {
          zzp: zzpNaam(feiten.toegewezenZzpCode),
        }),
      )
    if (feiten.isMinderjarigBijStart) return NIET_VOLDAAN_1
    if (feiten.heeftVertegenwoordiger) return NIET_VOLDAAN_2
    if (feiten.pabCognitieveBeperking === true) return NIET_VOLDAAN_3
    const ontbreekt = (['pabOordeelArtsOp', 'pabCognitieveBeperking', 'pabPersoonlijkGezienOp'] as const).filter(
      (feit) => feiten[feit] === undefined,
    )
    if (ontbreekt.length > 0)
      return gegevensOntbreken(
        zin(
          'Voor het persoonlijk assistentiebudget missen wij nog gegevens.',
          'We still miss facts for the personal assistance budget.',
        ),
        ...ontbreekt,
      )
    return beoordelingNodig(
      zin(
        'Heeft de verzekerde om medische redenen altijd zorg dichtbij nodig, en regelt hij alles zelf? Gevraagd is {bedrag} per jaar.',
        'Does the insured always need care nearby for medical reasons, and manage everything alone? {bedrag} a year is asked.',
        { bedrag: { cent: feiten.pabCent } },
      ),
    )
  },
})
