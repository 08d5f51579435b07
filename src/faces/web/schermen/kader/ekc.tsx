import { useState } from 'react'
import type { Boekingen } from '../../../../kader/contract.ts'
import type { Ik } from '../../aanmelding/index.ts'
import {
  BedragVeld,
  DatumVeld,
  Kaart,
  Knop,
  SelectVeld,
  toonBedrag,
  toonKorteDatum,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useToezichtdaad, useToezichtvraag, vraagTekst } from '../../toezicht/vraag.ts'
import { useConcept } from '../../zaken/concept.ts'
import { Uitslag } from './uitslag.tsx'
import { useKader } from './woorden.ts'

interface Ekc {
  beschikking?: string | undefined
  bedragCent?: number | undefined
  geldigOp?: string | undefined
}

/** Extra costs of corona of a decision of this year; absent while no decision was booked. */
export function Ekcformulier({ ik, regio, jaar }: { ik: Ik; regio: string; jaar: number }) {
  const t = useKader()
  const taal = useTaal()
  const { data } = useToezichtvraag<Boekingen>(`/kader/boekingen${vraagTekst({ regio, jaar: String(jaar) })}`)
  const daad = useToezichtdaad(ik)
  const [ekc, zetEkc, wis] = useConcept<Ekc>(`kader-ekc ${regio} ${jaar}`, {})
  const [mist, zetMist] = useState(false)
  const besluiten = (data?.boekingen ?? []).filter((boeking) => !boeking.ekc)
  if (besluiten.length === 0) return null
  const { beschikking, bedragCent, geldigOp } = ekc
  const bewaar = async () => {
    const leeg = beschikking === undefined || bedragCent === undefined || bedragCent <= 0 || geldigOp === undefined
    zetMist(leeg)
    if (leeg) return
    if (await daad.doe('/kader/ekc', { regio, jaar, beschikking, bedragCent, geldigOp })) wis()
  }
  return (
    <Kaart titel={t('ekc.titel')}>
      <form
        className="stack"
        noValidate
        aria-label={t('ekc.titel')}
        onSubmit={(e) => {
          e.preventDefault()
          void bewaar()
        }}
      >
        <p className="s muted">{t('ekc.uitleg')}</p>
        <Uitslag daad={daad} goed={t('ekc.gedaan')} mist={mist ? t('boek.vulIn') : undefined} />
        <SelectVeld
          label={t('ekc.besluit')}
          keuzes={besluiten.map((boeking) => ({
            waarde: boeking.herkomst,
            label: `${toonKorteDatum(boeking.geldigOp, taal)}, ${toonBedrag(boeking.bedragCent, taal)} (${boeking.herkomst.slice(0, 8)})`,
          }))}
          waarde={beschikking}
          onWijzig={(nieuw) => zetEkc({ ...ekc, beschikking: nieuw })}
        />
        <BedragVeld
          label={t('boek.bedragVeld')}
          waarde={bedragCent}
          onWijzig={(nieuw) => zetEkc({ ...ekc, bedragCent: nieuw })}
        />
        <DatumVeld
          label={t('boek.geldigOp')}
          waarde={geldigOp}
          onWijzig={(nieuw) => zetEkc({ ...ekc, geldigOp: nieuw })}
        />
        <p className="row">
          <Knop type="submit" bezig={daad.bezig}>
            {t('ekc.bewaar')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}
