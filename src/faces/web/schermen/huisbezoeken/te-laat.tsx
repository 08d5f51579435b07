import { IconClockExclamation } from '@tabler/icons-react'
import type { Bezoekbord } from '../../../../pgb/zaak/contract-overgang.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { Kaart, Pil, Tabel, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Houdernaam } from './bord.tsx'
import { Verslagknop } from './verslag.tsx'
import { useOvergangwoorden } from './woorden.ts'

/** Who should have been visited already and stands in no month: these stand out. */
export function TeLaat({ ik, bord: { teLaat }, mag }: { ik: Ik; bord: Bezoekbord; mag: boolean }) {
  const t = useOvergangwoorden()
  const taal = useTaal()
  if (teLaat.length === 0)
    return (
      <Kaart titel={t('lijst.titel')}>
        <p>{t('lijst.leeg')}</p>
      </Kaart>
    )
  return (
    <Kaart titel={t('lijst.titel')} vol>
      <Tabel
        bijschrift={t('lijst.bijschrift', { count: teLaat.length })}
        rijen={teLaat}
        sleutel={({ houder }) => houder}
        kaarten
        kolommen={[
          { id: 'houder', kop: t('lijst.houder'), rijkop: true, cel: (bezoek) => <Houdernaam bezoek={bezoek} /> },
          { id: 'uiterlijk', kop: t('lijst.uiterlijk'), cel: ({ uiterlijk }) => toonDatum(uiterlijk, taal) },
          {
            id: 'laatst',
            kop: t('lijst.laatst'),
            cel: ({ bezocht }) => (bezocht === null ? t('lijst.nooit') : toonDatum(bezocht, taal)),
          },
          {
            id: 'stand',
            kop: t('lijst.stand'),
            cel: (bezoek) => (
              <>
                <Pil toon="fout" icoon={IconClockExclamation}>
                  {t('teLaat')}
                </Pil>
                {mag && <Verslagknop ik={ik} bezoek={bezoek} />}
              </>
            ),
          },
        ]}
      />
    </Kaart>
  )
}
