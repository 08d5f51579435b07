import { IconCircleCheck, IconClockPause } from '@tabler/icons-react'
import type { Kaderbeeld } from '../../../../kader/contract.ts'
import { Kaart, Leeg, Pil, Schakel, Tabel, toonBedrag, toonKorteDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useKader } from './woorden.ts'

/** Who waits for room, in the order of Rlz 5.10; who fits is shown, and a person lets the case go on. */
export function Wachtrij({ beeld: { wachtrij } }: { beeld: Kaderbeeld }) {
  const t = useKader()
  const taal = useTaal()
  return (
    <Kaart titel={t('wacht.titel')} vol voet={t('wacht.uitleg')}>
      {wachtrij.length === 0 ? (
        <Leeg titel={t('wacht.leeg')} />
      ) : (
        <Tabel
          bijschrift={t('wacht.lijst')}
          rijen={wachtrij}
          sleutel={({ id }) => id}
          kaarten
          kolommen={[
            { id: 'plaats', kop: t('wacht.plaats'), cel: ({ positie }) => positie },
            {
              id: 'zaak',
              kop: t('wacht.zaak'),
              rijkop: true,
              cel: ({ herkomst, kenmerk }) => (
                <Schakel naar={`/pgb/dossiers/${encodeURIComponent(herkomst)}`}>{kenmerk}</Schakel>
              ),
            },
            { id: 'volgorde', kop: t('wacht.volgorde'), cel: ({ volgordeOp }) => toonKorteDatum(volgordeOp, taal) },
            {
              id: 'natura',
              kop: t('wacht.natura'),
              cel: ({ zinAangebodenOp }) => toonKorteDatum(zinAangebodenOp, taal),
            },
            {
              id: 'bedrag',
              kop: t('wacht.bedrag'),
              getal: true,
              klasse: 'nw',
              cel: ({ bedragCent }) => toonBedrag(bedragCent, taal),
            },
            {
              id: 'stand',
              kop: t('wacht.stand'),
              cel: ({ past }) => (
                <Pil toon={past ? 'goed' : 'stil'} icoon={past ? IconCircleCheck : IconClockPause}>
                  {past ? t('wacht.past') : t('wacht.pastNiet')}
                </Pil>
              ),
            },
          ]}
        />
      )}
    </Kaart>
  )
}
