import type { BronKaart, Regelbank } from '../../../../regelgeving/contract.ts'
import { BuitenSchakel, type Kolom, Schakel, Tabel } from '../../design-system/index.ts'
import { Filterrij, NietsGevonden, Telling } from './filterrij.tsx'
import { useFilter } from './gegevens.ts'
import { Lijstraam, MetRegelbank } from './raam.tsx'
import { type T, useT } from './woorden.ts'
import { gebruikVan, zoekBronnen } from './zoeken.ts'

/** Every document that a rule or figure was taken from, in the version that was read. */
export function Bronlijst() {
  return <MetRegelbank>{(bank) => <Lijst bank={bank} />}</MetRegelbank>
}

function Lijst({ bank }: { bank: Regelbank }) {
  const t = useT()
  const [zoek, zet] = useFilter()
  const gevonden = zoekBronnen(bank.bronnen, zoek)
  const uitvoer = {
    naam: t('tabs.bronnen'),
    koppen: ['id', 'titel', 'url', 'gezienIn', 'betrouwbaarheid'],
    rijen: gevonden.map((b) => [b.id, b.titel, b.url, b.gezienIn, b.betrouwbaarheid]),
    json: gevonden,
  }
  return (
    <Lijstraam bank={bank} deel="bronnen">
      <Filterrij zoek={zoek} zet={zet} filters={[]} />
      <Telling uitvoer={uitvoer}>{t('telling.bronnen', { count: gevonden.length })}</Telling>
      {gevonden.length === 0 ? (
        <NietsGevonden wis={() => zet({ zoek: undefined })} />
      ) : (
        <Tabel
          bijschrift={t('bron.lijst')}
          kolommen={kolommenVan(t, bank)}
          rijen={gevonden}
          sleutel={(b) => b.id}
          kaarten
        />
      )}
    </Lijstraam>
  )
}

function kolommenVan(t: T, bank: Regelbank): Kolom<BronKaart>[] {
  return [
    {
      id: 'bron',
      kop: t('kolom.bron'),
      rijkop: true,
      klasse: 'c-naam',
      cel: (b) => (
        <span lang="nl">
          {b.url === null ? b.titel : <BuitenSchakel href={b.url}>{b.titel}</BuitenSchakel>}
          <code className="blok muted id">{b.id}</code>
          {b.url === null && <span className="s muted zacht">{t('bron.geenLink')}</span>}
        </span>
      ),
    },
    {
      id: 'zeker',
      kop: t('kolom.betrouwbaarheid'),
      klasse: 'c-zeker',
      cel: (b) => (
        <span lang="nl">
          {b.betrouwbaarheid}
          <span className="s muted blok breekt">{b.gezienIn}</span>
        </span>
      ),
    },
    { id: 'gebruikt', kop: t('kolom.gebruikt'), klasse: 'nw doelen', cel: (b) => <Gebruik bank={bank} id={b.id} /> },
  ]
}

function Gebruik({ bank, id }: { bank: Regelbank; id: string }) {
  const t = useT()
  const { regels, parameters } = gebruikVan(bank, id)
  const vraag = `?bron=${encodeURIComponent(id)}`
  if (regels + parameters === 0) return <span className="muted">{t('bron.ongebruikt')}</span>
  return (
    <>
      {regels > 0 && (
        <span className="blok">
          <Schakel naar={`/regelbank${vraag}`}>{t('bron.regels', { count: regels })}</Schakel>
        </span>
      )}
      {parameters > 0 && (
        <span className="blok">
          <Schakel naar={`/regelbank/parameters${vraag}`}>{t('bron.parameters', { count: parameters })}</Schakel>
        </span>
      )}
    </>
  )
}
