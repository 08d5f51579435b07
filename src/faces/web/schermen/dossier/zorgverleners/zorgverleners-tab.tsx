import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { magWel } from '../../../aanmelding/index.ts'
import { FoutBijOphalen, Kaart, Knop, Laden, Leeg, Melding, toonDatum } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useOvereenkomsten, useOvereenkomstwoorden } from '../../../zaken/overeenkomst.ts'
import { foutnummer } from '../../../zaken/weergave.tsx'
import type { Deelprops } from '../deel.ts'
import '../plichten/plichten.css'
import '../feiten.css'
import { Nieuwformulier } from './nieuw.tsx'
import { Overeenkomstkaart } from './overeenkomst-kaart.tsx'

/** Agreements of the holder: what came in, what the test sees, what was decided, how it stands at the SVB (PGB-15). */
export function Zorgverlenerstab(props: Deelprops) {
  const t = useOvereenkomstwoorden()
  const taal = useTaal()
  const { ik, zaak } = props
  const { data, isPending, error, refetch } = useOvereenkomsten(zaak.id)
  const [nieuw, zetNieuw] = useState<string | true | null>(null)
  if (isPending)
    return (
      <div className="kaart">
        <Laden wat={t('laden')} />
      </div>
    )
  if (data === undefined)
    return <FoutBijOphalen titel={t('fout')} nummer={foutnummer(error)} onOpnieuw={() => void refetch()} />
  const { overeenkomsten, betaaladviesGeblokkeerdSinds: sinds } = data
  const mag = magWel(ik, 'overeenkomst.vastleggen')
  const oud = overeenkomsten.find(({ id }) => id === nieuw)
  return (
    <div className="toets-uitkomst">
      {sinds !== null && (
        <Melding toon="fout" titel={t('geblokkeerd', { datum: toonDatum(sinds, taal) })}>
          <p>{t('geblokkeerdTekst')}</p>
        </Melding>
      )}
      <Kaart
        titel={t('titel')}
        naast={
          mag &&
          nieuw === null && (
            <Knop icoon={IconPlus} onKlik={() => zetNieuw(true)}>
              {t('nieuw.knop')}
            </Knop>
          )
        }
      >
        <div className="stack">
          {nieuw !== null && (
            <Nieuwformulier key={oud?.id ?? ''} {...props} oud={oud ?? null} klaar={() => zetNieuw(null)} />
          )}
          {overeenkomsten.length === 0 && nieuw === null && (
            <Leeg titel={t('leeg')}>
              <p>{t('leegTekst')}</p>
            </Leeg>
          )}
          {overeenkomsten.toReversed().map((beeld) => (
            <Overeenkomstkaart
              key={beeld.id}
              ik={ik}
              beeld={beeld}
              onWijzig={mag && beeld.stand === 'goedgekeurd' ? () => zetNieuw(beeld.id) : undefined}
            />
          ))}
        </div>
      </Kaart>
    </div>
  )
}
