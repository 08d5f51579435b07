import { useState } from 'react'
import type { Vaststellingsbeeld } from '../../../../../pgb/zaak/contract-wijziging.ts'
import type { Ik } from '../../../aanmelding/index.ts'
import { BedragVeld, Kaart, Knop, Melding, TekstVeld } from '../../../design-system/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import { useLosdaad } from '../../../zaken/overeenkomst.ts'
import { foutnaam, useWijzigingwoorden } from '../../../zaken/wijziging.ts'

const TEKST_MIN = 10

/** Proposes the amount that follows from the payments; a second person approves it in its own case. */
export function Vaststellingsvoorstel(props: {
  ik: Ik
  zaak: { readonly id: string; readonly versie: number }
  beeld: Vaststellingsbeeld
}) {
  const { ik, zaak, beeld } = props
  const t = useWijzigingwoorden()
  const [bedragCent, zetBedrag] = useState<number | undefined>(beeld.bedragCent)
  const [motivering, zetMotivering, wis] = useConcept(`vaststelling ${zaak.id} ${beeld.jaar}`, '')
  const [klaar, zetKlaar] = useState(false)
  const [mist, zetMist] = useState(false)
  const { stuur, bezig, fout } = useLosdaad(ik)
  const stelVoor = async () => {
    const heel = bedragCent !== undefined && motivering.trim().length >= TEKST_MIN
    zetMist(!heel)
    if (!heel) return
    const gave = { jaar: beeld.jaar, bedragCent, motivering: motivering.trim() }
    if (!(await stuur(`zaken/${encodeURIComponent(zaak.id)}/vaststellingen`, gave, zaak.versie))) return
    wis()
    zetKlaar(true)
  }
  if (klaar) return <Melding toon="goed" rol="status" titel={t('vaststelling.voorgesteld')} />
  return (
    <Kaart titel={t('vaststelling.voorstel')}>
      <form
        className="stack"
        noValidate
        aria-label={t('vaststelling.voorstel')}
        onSubmit={(e) => {
          e.preventDefault()
          void stelVoor()
        }}
      >
        {(mist || fout !== null) && (
          <Melding
            toon="fout"
            rol="alert"
            titel={mist ? t('bezwaar.vulIn') : t(`fout.${foutnaam(fout?.code ?? '')}`)}
          />
        )}
        <BedragVeld label={t('vaststelling.vastgesteld')} waarde={bedragCent} onWijzig={zetBedrag} />
        <p className="s muted">{t('vaststelling.lager')}</p>
        <TekstVeld
          label={t('vaststelling.motivering')}
          rijen={3}
          maxLengte={10_000}
          waarde={motivering}
          onWijzig={zetMotivering}
        />
        <p className="row">
          <Knop type="submit" bezig={bezig}>
            {t('vaststelling.stelVoor')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}
