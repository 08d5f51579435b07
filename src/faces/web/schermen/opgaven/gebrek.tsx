import { useState } from 'react'
import { GEBREKSOORTEN } from '../../../../opgaven/contract.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { DatumVeld, Knop, Meer, SelectVeld, TekstVeld } from '../../design-system/index.ts'
import { useToezichtdaad } from '../../toezicht/vraag.ts'
import { Gedaan } from './delen.tsx'
import { useOpgaven } from './woorden.ts'

/** What the NZa wrote about a delivery (NZA-7). */
export function Gebrekformulier({ ik, tijdvak, soort }: { ik: Ik; tijdvak: string; soort: string }) {
  const t = useOpgaven()
  const daad = useToezichtdaad(ik)
  const [aard, zetAard] = useState<(typeof GEBREKSOORTEN)[number]>()
  const [dag, zetDag] = useState<string>()
  const [hersteltermijn, zetTermijn] = useState<string>()
  const [kenmerk, zetKenmerk] = useState('')
  const inhoudelijk = aard === 'onjuist' || aard === 'onvolledig'
  const mist =
    aard === undefined || dag === undefined || kenmerk.trim() === '' || (inhoudelijk && hersteltermijn === undefined)
  const bewaar = () => {
    if (mist) return
    const termijn = hersteltermijn === undefined ? {} : { hersteltermijn }
    void daad.doe('/opgaven/gebreken', { tijdvak, soort, aard, dag, kenmerk: kenmerk.trim(), ...termijn })
  }
  return (
    <Meer titel={t('levering.meld')}>
      <form
        className="stack"
        noValidate
        aria-label={t('levering.meld')}
        onSubmit={(e) => {
          e.preventDefault()
          bewaar()
        }}
      >
        <Gedaan daad={daad} goed={t('levering.gedaan')} />
        <SelectVeld
          label={t('levering.aard')}
          keuzes={GEBREKSOORTEN.map((waarde) => ({ waarde, label: t(`levering.aarden.${waarde}`) }))}
          waarde={aard}
          onWijzig={zetAard}
        />
        <DatumVeld label={t('levering.dag')} waarde={dag} onWijzig={zetDag} />
        {inhoudelijk && <DatumVeld label={t('levering.termijn')} waarde={hersteltermijn} onWijzig={zetTermijn} />}
        <TekstVeld label={t('levering.kenmerk')} maxLengte={200} waarde={kenmerk} onWijzig={zetKenmerk} />
        <p className="row">
          <Knop type="submit" bezig={daad.bezig} {...(mist ? { kanNiet: t('levering.nodig') } : {})}>
            {t('levering.knop')}
          </Knop>
        </p>
      </form>
    </Meer>
  )
}
