import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { Regelbank, TabelKaart } from '../../../../regelgeving/contract.ts'
import { type Kolom, Pil, Schakel, Tabel, VindplaatsLink } from '../../design-system/index.ts'
import { useLijsttoetsen } from './lijsttoetsen.ts'
import { Lijstraam, MetRegelbank } from './raam.tsx'
import { type T, useT } from './woorden.ts'

/** A year between the first and the last table: with its table, or known to be missing. */
interface Jaar {
  jaar: number
  tabel: TabelKaart | undefined
}

export function Tabellijst() {
  return <MetRegelbank>{(bank) => <Lijst bank={bank} />}</MetRegelbank>
}

function Lijst({ bank }: { bank: Regelbank }) {
  const t = useT()
  useLijsttoetsen()
  return (
    <Lijstraam bank={bank} deel="tabellen">
      <Tabel
        bijschrift={t('tabel.lijst')}
        kolommen={kolommenVan(t)}
        rijen={jarenVan(bank.tabellen)}
        sleutel={(rij) => String(rij.jaar)}
        kaarten
      />
    </Lijstraam>
  )
}

function jarenVan(tabellen: readonly TabelKaart[]): Jaar[] {
  const jaren = tabellen.map((tabel) => tabel.jaar)
  const [eerste, laatste] = [Math.min(...jaren), Math.max(...jaren)]
  if (jaren.length === 0) return []
  return Array.from({ length: laatste - eerste + 1 }, (_, i) => laatste - i).map((jaar) => ({
    jaar,
    tabel: tabellen.find((tabel) => tabel.jaar === jaar),
  }))
}

export function VolledigPil({ volledig }: { volledig: boolean }) {
  const t = useT()
  return volledig ? (
    <Pil toon="goed" icoon={IconCircleCheck}>
      {t('tabel.volledig')}
    </Pil>
  ) : (
    <Pil toon="letop" icoon={IconAlertTriangle}>
      {t('tabel.onvolledig')}
    </Pil>
  )
}

function kolommenVan(t: T): Kolom<Jaar>[] {
  return [
    {
      id: 'jaar',
      kop: t('kolom.jaar'),
      rijkop: true,
      cel: ({ jaar, tabel }) =>
        tabel ? (
          <Schakel naar={`/regelbank/tarieventabellen/${jaar}`}>{t('tabel.titel', { jaar: String(jaar) })}</Schakel>
        ) : (
          <span className="muted">{jaar}</span>
        ),
    },
    {
      id: 'volledig',
      kop: t('kolom.volledig'),
      cel: ({ tabel }) =>
        tabel ? (
          <VolledigPil volledig={tabel.volledig} />
        ) : (
          <>
            <Pil toon="stil">{t('tabel.gatJaar')}</Pil>
            <span className="s muted blok">{t('tabel.gatTekst')}</span>
          </>
        ),
    },
    { id: 'rijen', kop: t('kolom.rijen'), getal: true, cel: ({ tabel }) => tabel?.rijen.length ?? '' },
    {
      id: 'bron',
      kop: t('kolom.bron'),
      cel: ({ tabel }) =>
        tabel ? (
          <>
            <VindplaatsLink vindplaats={tabel.vindplaats} />
            <code className="blok muted id">{tabel.vindplaats.bron}</code>
          </>
        ) : (
          ''
        ),
    },
  ]
}
