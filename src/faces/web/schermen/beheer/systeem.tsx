import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import type { Toestand } from '../../../../platform/contract.ts'
import { Kaart, Pil, Tabel } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Feiten, Opgehaald } from '../../toezicht/delen.tsx'
import { useToezichtvraag } from '../../toezicht/vraag.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { toonMoment } from '../../zaken/moment.ts'

const ZEGELPIL = {
  bij: { toon: 'goed', icoon: IconCircleCheck },
  achter: { toon: 'letop', icoon: IconAlertTriangle },
  alarm: { toon: 'fout', icoon: IconCircleX },
} as const

/** How the store, the sealer and the queues are, and the settings without secrets. */
export function Systeem() {
  const t = useToezicht()
  const toestand = useToezichtvraag<Toestand>('/beheer/toestand')
  return (
    <Opgehaald van={toestand}>
      {(nu) => (
        <>
          <Kaart titel={t('beheer.toestand')}>
            <Stand nu={nu} />
          </Kaart>
          <Kaart titel={t('beheer.instellingen')} vol>
            <Tabel
              bijschrift={t('beheer.instellingen')}
              rijen={nu.instellingen}
              sleutel={({ naam }) => naam}
              dicht
              kolommen={[
                { id: 'naam', kop: t('beheer.instelling'), rijkop: true, cel: ({ naam }) => naam },
                { id: 'waarde', kop: t('beheer.waarde'), cel: ({ waarde }) => <span className="id">{waarde}</span> },
              ]}
            />
          </Kaart>
        </>
      )}
    </Opgehaald>
  )
}

function Stand({ nu }: { nu: Toestand }) {
  const t = useToezicht()
  const taal = useTaal()
  const { verzegelaar, opslag, migraties, taken, bewaarjarenLog } = nu
  return (
    <Feiten
      paren={[
        [
          t('beheer.verzegelaar'),
          <span className="row" key="zegel">
            <Pil {...ZEGELPIL[verzegelaar.stand]}>{t(`beheer.${verzegelaar.stand}`)}</Pil>
            {t('beheer.wachtend', { count: verzegelaar.wachtend })}
          </span>,
        ],
        [
          t('beheer.checkpoint'),
          verzegelaar.laatsteCheckpoint === null
            ? t('beheer.geenCheckpoint')
            : toonMoment(verzegelaar.laatsteCheckpoint, taal),
        ],
        [t('beheer.opslag'), t(opslag.soort === 'eigen' ? 'beheer.opslagEigen' : 'beheer.opslagServer', opslag)],
        [
          t('beheer.migraties'),
          t('beheer.migratiesTekst', { aantal: migraties.aantal, laatste: migraties.laatste ?? '–' }),
        ],
        [t('beheer.programma'), nu.programma],
        [t('beheer.regelset'), `${nu.regelset.versie} (${nu.regelset.hash.slice(0, 12)})`],
        [t('beheer.uitberichten'), nu.uitberichten],
        [t('beheer.taken'), t('beheer.takenTekst', taken)],
        [t('beheer.virus'), t(nu.virusscanner ? 'beheer.aan' : 'beheer.uit')],
        [t('beheer.bewaar'), t('beheer.bewaarTekst', { jaren: bewaarjarenLog.jaren })],
      ]}
    />
  )
}
