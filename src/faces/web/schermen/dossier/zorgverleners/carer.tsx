import { JaNeeVeld, SelectVeld, TekstVeld } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useOvereenkomstwoorden } from '../../../zaken/overeenkomst.ts'
import { toonFeit, useToetsteksten } from '../../toets/uitkomst/index.ts'
import { type Conceptovereenkomst, type carersVan, FAMILIE, FUNCTIES, GRONDEN, postVoor } from './concept.ts'

interface Props {
  concept: Conceptovereenkomst
  zet: (anders: Partial<Conceptovereenkomst>) => void
  carers: ReturnType<typeof carersVan>
  /** A change is of the same carer. */
  vast: boolean
}

/** Who it is, and what decides his highest rate. A carer of the plan brings his care along. */
export function Carervelden({ concept, zet, carers, vast }: Props) {
  const t = useOvereenkomstwoorden()
  const toets = useToetsteksten()
  const taal = useTaal()
  const { zorgverlener, posten } = concept
  const inPlan = carers.some(({ naam }) => naam === zorgverlener?.naam)
  const woord = (lid: string, waarde: string) => toonFeit(toets, taal, `/budgetplan/posten/0/${lid}`, waarde)
  const carer = (anders: object) => zet({ zorgverlener: { naam: '', ...zorgverlener, ...anders } })
  return (
    <div className="plichtvelden">
      {carers.length > 0 && (
        <SelectVeld
          label={t('nieuw.carer')}
          leeg={t('nieuw.anders')}
          keuzes={carers.map(({ naam }) => ({ waarde: naam, label: naam }))}
          waarde={inPlan ? zorgverlener?.naam : undefined}
          onWijzig={(naam) => {
            const gekozen = carers.find((mogelijk) => mogelijk.naam === naam)
            zet(gekozen === undefined ? { zorgverlener: undefined, posten: [] } : gekozen.concept)
          }}
        />
      )}
      {!inPlan && !vast && (
        <>
          <TekstVeld
            label={t('nieuw.naam')}
            maxLengte={200}
            waarde={zorgverlener?.naam ?? ''}
            onWijzig={(naam) => carer({ naam })}
          />
          <SelectVeld
            label={t('nieuw.functie')}
            keuzes={FUNCTIES.map((waarde) => ({ waarde, label: woord('functie', waarde) }))}
            waarde={posten[0]?.functie}
            onWijzig={(functie) => zet({ posten: functie === undefined ? [] : [postVoor(functie)] })}
          />
        </>
      )}
      <SelectVeld
        label={t('nieuw.grond')}
        keuzes={GRONDEN.map((waarde) => ({ waarde, label: woord('zorgverlener/grondFormeelTarief', waarde) }))}
        waarde={zorgverlener?.grondFormeelTarief}
        onWijzig={(grondFormeelTarief) => carer({ grondFormeelTarief })}
      />
      <SelectVeld
        label={t('nieuw.familie')}
        keuzes={FAMILIE.map((waarde) => ({ waarde, label: woord('zorgverlener/familie', waarde) }))}
        waarde={zorgverlener?.familie}
        onWijzig={(familie) => carer({ familie })}
      />
      <JaNeeVeld
        label={t('nieuw.arbeidstijden')}
        waarde={zorgverlener?.onderArbeidstijdenbesluit}
        onWijzig={(onderArbeidstijdenbesluit) => carer({ onderArbeidstijdenbesluit })}
      />
    </div>
  )
}
