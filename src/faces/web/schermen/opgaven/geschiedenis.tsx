import { IconReplace } from '@tabler/icons-react'
import { useState } from 'react'
import type { Herbouwd, Maandbeeld, Opgavestap } from '../../../../opgaven/contract.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import { vraag } from '../../api/index.ts'
import { Kaart, Knop, Melding, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Gebrekformulier } from './gebrek.tsx'
import { type Opgavewoorden, useOpgaven } from './woorden.ts'

/** Everything that happened to the report of a month, newest first, and how the delivery stands under art. 9. */
export function Geschiedenis({ ik, beeld }: { ik: Ik; beeld: Maandbeeld }) {
  const t = useOpgaven()
  const taal = useTaal()
  return (
    <>
      <Kaart titel={t('geschiedenis.titel')} naast={beeld.opgave && <Nabouw opgave={beeld.opgave.id} />}>
        {beeld.stappen.length === 0 ? (
          <p>{t('geschiedenis.leeg')}</p>
        ) : (
          <ol className="tijd">
            {[...beeld.stappen].reverse().map((stap) => (
              <li key={`${stap.vastgelegd} ${stap.stap}`}>
                <b>{zinVan(t, stap, taal)}</b>
                <span className="s muted blok">{toonDatum(stap.dag, taal)}</span>
              </li>
            ))}
          </ol>
        )}
      </Kaart>
      <Levering ik={ik} beeld={beeld} />
    </>
  )
}

function zinVan(t: Opgavewoorden, { stap, gegevens }: Opgavestap, taal: 'nl' | 'en'): string {
  const tekst = (naam: string): string => String(gegevens[naam] ?? '')
  switch (stap) {
    case 'gevalideerd':
      return t('geschiedenis.gevalideerd', { fouten: tekst('fouten'), waarschuwingen: tekst('waarschuwingen') })
    case 'bevroren':
      return t('geschiedenis.bevroren', { sha: `${tekst('sha256').slice(0, 4)}…${tekst('sha256').slice(-4)}` })
    case 'ingediend':
      return t(gegevens.opnieuw === true ? 'geschiedenis.opnieuw' : 'geschiedenis.ingediend', {
        bewijs: tekst('ontvangstbewijs'),
      })
    case 'gebrek': {
      const aard = t(`levering.aarden.${tekst('aard') as 'onjuist'}`)
      const kenmerk = tekst('kenmerk')
      if (typeof gegevens.hersteltermijn !== 'string') return t('geschiedenis.gebrekZonder', { aard, kenmerk })
      return t('geschiedenis.gebrek', { aard, kenmerk, termijn: toonDatum(gegevens.hersteltermijn, taal) })
    }
    case 'escalatie':
      return t('geschiedenis.escalatie', {
        instrument: t(`levering.instrument.${tekst('instrument') as 'boete'}`),
        kenmerk: tekst('kenmerk'),
      })
    default:
      return t('geschiedenis.gebouwd')
  }
}

/** Proves that the report can be built again with the same bytes. */
function Nabouw({ opgave }: { opgave: string }) {
  const t = useOpgaven()
  const [stand, zetStand] = useState<'rust' | 'bezig' | 'goed' | 'fout' | 'mislukt'>('rust')
  const doe = async () => {
    zetStand('bezig')
    try {
      const { gelijk } = await vraag<Herbouwd>(`/api/v1/opgaven/${opgave}/herbouw`, {})
      zetStand(gelijk ? 'goed' : 'fout')
    } catch {
      zetStand('mislukt')
    }
  }
  return (
    <>
      <Knop icoon={IconReplace} bezig={stand === 'bezig'} onKlik={() => void doe()}>
        {t('maand.herbouw')}
      </Knop>
      <div role="status">
        {stand === 'goed' && <Melding toon="goed" titel={t('maand.herbouwGoed')} />}
        {stand === 'fout' && <Melding toon="fout" titel={t('maand.herbouwFout')} />}
        {stand === 'mislukt' && <Melding toon="fout" titel={t('maand.mislukt')} />}
      </div>
    </>
  )
}

function Levering({ ik, beeld }: { ik: Ik; beeld: Maandbeeld }) {
  const t = useOpgaven()
  const taal = useTaal()
  const { tijdigheid, open, magEscaleren, herstelkansen } = beeld.levering
  return (
    <Kaart titel={t('levering.titel')}>
      <div className="stack">
        <p>
          {t('levering.tijd')} <b>{t(`levering.${tijdigheid}`)}</b>.{' '}
          <span className="muted">{t('levering.apart')}</span>
        </p>
        {open !== null && (
          <p>
            {open.hersteltermijn === null
              ? t('levering.openZonder', { aard: t(`levering.aarden.${open.aard}`) })
              : t('levering.open', {
                  aard: t(`levering.aarden.${open.aard}`),
                  termijn: toonDatum(open.hersteltermijn, taal),
                })}
          </p>
        )}
        {(magEscaleren || herstelkansen > 0) && <p>{magEscaleren ? t('levering.mag') : t('levering.kans')}</p>}
        {magWel(ik, 'opgave.indienen') && <Gebrekformulier ik={ik} tijdvak={beeld.tijdvak} soort={beeld.post.soort} />}
      </div>
    </Kaart>
  )
}
