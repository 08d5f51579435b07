import type { Versieverschil, Voorwaardencatalogus, Voorwaardenset } from '../../../../inkoop/contract.ts'
import { Kaart, Melding, Paginakop, Schakel, Tabel, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Delen, MetVoorwaarden } from './raam.tsx'
import { useT } from './woorden.ts'

/** Versions side by side: what is new, changed and lapsed. The server compares; this shows. */
export function Versies() {
  return <MetVoorwaarden>{(set, catalogus) => <Pagina set={set} catalogus={catalogus} />}</MetVoorwaarden>
}

function Pagina({ set, catalogus }: { set: Voorwaardenset; catalogus: Voorwaardencatalogus }) {
  const t = useT()
  const taal = useTaal()
  const gemerkt = set.paragrafen.flatMap((p) => (p.wijziging ? [{ ...p, wijziging: p.wijziging }] : []))
  return (
    <>
      <Paginakop titel={t('verschil.titel')} onder={t('verschil.onder')} />
      <div className="stack-5">
        <section className="kaart" aria-label={t('verschil.bekend')}>
          <Delen set={set} deel="verschil" />
          <Tabel
            bijschrift={t('verschil.bekend')}
            rijen={catalogus.versies}
            sleutel={({ versie }) => versie}
            kaarten
            kolommen={[
              { id: 'versie', kop: t('verschil.versie'), rijkop: true, cel: ({ versie }) => versie },
              {
                id: 'uitgegeven',
                kop: t('verschil.uitgegeven'),
                cel: ({ uitgegeven }) => toonDatum(uitgegeven, taal),
              },
              { id: 'geldig', kop: t('verschil.geldig'), cel: ({ geldig }) => geldig.vanaf.slice(0, 4) },
              { id: 'aantal', kop: t('verschil.aantal'), getal: true, cel: ({ voorwaarden }) => voorwaarden.length },
            ]}
          />
        </section>
        {catalogus.verschillen.length === 0 && (
          <Melding toon="info" titel={t('verschil.een', { versie: set.versie })}>
            <p className="tekst">{t('verschil.eenTekst')}</p>
          </Melding>
        )}
        {catalogus.verschillen.map((v) => (
          <Verschil key={v.naar} verschil={v} catalogus={catalogus} />
        ))}
        <Kaart titel={t('verschil.gemerkt')}>
          <ul className="lijst">
            {gemerkt.map(({ id, titel, wijziging }) => (
              <li key={id}>
                <b>
                  {id} {titel[taal]}.
                </b>{' '}
                {wijziging[taal]}
              </li>
            ))}
          </ul>
        </Kaart>
      </div>
    </>
  )
}

function Verschil({ verschil, catalogus }: { verschil: Versieverschil; catalogus: Voorwaardencatalogus }) {
  const t = useT()
  const taal = useTaal()
  const { van, naar, nieuw, gewijzigd, vervallen, ongewijzigd } = verschil
  const velden = new Map(gewijzigd.map((w) => [w.id, w.velden.join(', ')]))
  const titel = (versie: string, id: string) =>
    catalogus.versies.find((set) => set.versie === versie)?.voorwaarden.find((v) => v.id === id)?.titel[taal] ?? id
  const groepen = [
    { soort: 'nieuw', versie: naar, ids: nieuw },
    { soort: 'gewijzigd', versie: naar, ids: [...velden.keys()] },
    { soort: 'vervallen', versie: van, ids: vervallen },
  ] as const
  return (
    <Kaart titel={t('verschil.vanNaar', { van, naar })} voet={t('verschil.ongewijzigd', { aantal: ongewijzigd })}>
      <div className="stack">
        {groepen.map(({ soort, versie, ids }) => (
          <div key={soort}>
            <h3>{t(`verschil.${soort}`)}</h3>
            {ids.length === 0 && <p className="muted">{t('verschil.geen')}</p>}
            <ul className="lijst">
              {ids.map((id) => (
                <li key={id}>
                  <code>{id}</code>{' '}
                  <Schakel naar={`/inkoop/voorwaarden/${id}?versie=${versie}`}>{titel(versie, id)}</Schakel>
                  {soort === 'gewijzigd' && <span className="s muted blok">{velden.get(id)}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Kaart>
  )
}
