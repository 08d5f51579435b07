import type { ParameterKaart, Regelbank } from '../../../../regelgeving/contract.ts'
import { schrijfDatum } from '../../../../waarden/datum.ts'
import {
  Kaart,
  type Kolom,
  Kruimels,
  Paginakop,
  Plotraam,
  Schakel,
  Tabel,
  toonBedrag,
  VindplaatsLink,
} from '../../design-system/index.ts'
import { type Taal, useTaal } from '../../teksten/index.ts'
import { jarenVanGat, maakTrap, type Trap } from './trap.ts'
import { TrapPlot } from './trap-plot.tsx'
import { metHoofdletter, toonEenheid, toonPeriode, toonWaarde } from './weergave.tsx'
import { type T, toonPlek, useT } from './woorden.ts'

type Waarde = ParameterKaart['waarden'][number]
/** A row of the table: a value, or a gap between two values. */
type Rij = { soort: 'waarde'; waarde: Waarde } | { soort: 'gat'; vanaf: string; totEnMet: string }

/** One dated figure: its values through time, gaps shown as gaps, and where the program uses it. */
export function Parameterpagina({ bank, kaart }: { bank: Regelbank; kaart: ParameterKaart }) {
  const t = useT()
  const taal = useTaal()
  const trap = maakTrap(kaart.waarden)
  const kruimels = [
    { naar: '/regelbank', naam: t('titel') },
    { naar: '/regelbank/parameters', naam: t('tabs.parameters') },
  ]
  return (
    <>
      <Paginakop
        kruimels={<Kruimels paden={kruimels} />}
        titel={metHoofdletter(kaart.naam[taal])}
        onder={<code className="breekt">{kaart.id}</code>}
      />
      <div className="grid g-main">
        <div className="stack-5">
          <Kaart
            titel={t('parameter.waarden')}
            vol
            voet={trap && trap.gaten.length > 0 ? t('parameter.geenGat') : undefined}
          >
            {trap && (
              <div className="kaart__plot">
                <Plot kaart={kaart} trap={trap} />
              </div>
            )}
            <Tabel
              bijschrift={t('parameter.waarden')}
              kolommen={kolommenVan(t, taal, kaart)}
              rijen={rijenVan(kaart.waarden, trap)}
              sleutel={(rij) => (rij.soort === 'gat' ? `gat ${rij.vanaf}` : `${rij.waarde.vanaf} ${rij.waarde.waarde}`)}
              kaarten
            />
          </Kaart>
          {kaart.opmerkingen.length > 0 && (
            <Kaart titel={t('parameter.opmerkingen')}>
              <ul className="lijst" lang="nl">
                {kaart.opmerkingen.map((opmerking) => (
                  <li key={opmerking} className="tekst">
                    {opmerking}
                  </li>
                ))}
              </ul>
            </Kaart>
          )}
        </div>
        <div className="stack-5">
          <Kaart titel={t('parameter.kenmerken')}>
            <dl className="dl">
              <dt>{t('parameter.soort')}</dt>
              <dd>{t(`soort.${kaart.soort}`)}</dd>
              <dt>{t('parameter.eenheid')}</dt>
              <dd lang="nl">{kaart.soort === 'bedrag' ? `euro ${toonEenheid(kaart)}` : kaart.eenheid}</dd>
            </dl>
          </Kaart>
          <GebruiktIn bank={bank} ids={kaart.gebruiktIn} />
        </div>
      </div>
    </>
  )
}

function Plot({ kaart, trap }: { kaart: ParameterKaart; trap: Trap }) {
  const t = useT()
  const taal = useTaal()
  const toon = (waarde: number) =>
    kaart.soort === 'bedrag'
      ? toonBedrag(Math.round(waarde), taal, { heel: Math.round(waarde) % 100 === 0 })
      : toonWaarde(t, taal, kaart, waarde)
  const gaten =
    trap.gaten.length === 0
      ? t('parameter.zonderGaten')
      : t('parameter.gatenZijn', { jaren: trap.gaten.map(jarenVanGat).join(', ') })
  const label = t('parameter.plot', {
    naam: kaart.naam[taal],
    aantal: trap.treden.length,
    eerste: toon(trap.treden[0]?.waarde ?? 0),
    laatste: toon(trap.treden.at(-1)?.waarde ?? 0),
    gaten,
  })
  return (
    <Plotraam
      label={label}
      teken={(breedte) => <TrapPlot trap={trap} breedte={breedte} toon={toon} gatTekst={t('parameter.gat')} />}
    />
  )
}

/** Newest first, with the gaps in their place. */
function rijenVan(waarden: readonly Waarde[], trap: Trap | null): Rij[] {
  const rijen: Rij[] = waarden.map((waarde) => ({ soort: 'waarde', waarde }))
  for (const gat of trap?.gaten ?? [])
    rijen.push({ soort: 'gat', vanaf: schrijfDatum(gat.van), totEnMet: schrijfDatum(gat.tot - 1) })
  const begin = (rij: Rij) => (rij.soort === 'gat' ? rij.vanaf : (rij.waarde.vanaf ?? ''))
  return rijen.sort((a, b) => begin(b).localeCompare(begin(a)))
}

function kolommenVan(t: T, taal: Taal, kaart: ParameterKaart): Kolom<Rij>[] {
  const eenheid = toonEenheid(kaart)
  return [
    {
      id: 'periode',
      kop: t('regel.geldig'),
      rijkop: true,
      cel: (rij) =>
        rij.soort === 'gat'
          ? toonPeriode(t, taal, rij.vanaf, rij.totEnMet)
          : toonPeriode(t, taal, rij.waarde.vanaf, rij.waarde.totEnMet),
    },
    {
      id: 'waarde',
      kop: eenheid === '' ? t('kolom.waarde') : `${t('kolom.waarde')} ${eenheid}`,
      getal: true,
      klasse: 'breekt-eenheid',
      cel: (rij) =>
        rij.soort === 'gat' ? (
          <span className="muted">{t('parameter.onbekend')}</span>
        ) : (
          <b>{toonWaarde(t, taal, kaart, rij.waarde.waarde)}</b>
        ),
    },
    {
      id: 'vindplaats',
      kop: t('regel.vindplaats'),
      cel: (rij) =>
        rij.soort === 'gat' ? (
          <span className="muted">{t('parameter.gatRij')}</span>
        ) : (
          <>
            <VindplaatsLink vindplaats={rij.waarde.vindplaats} />
            <code className="blok muted id">{rij.waarde.vindplaats.bron}</code>
            {rij.waarde.opmerking !== null && (
              <span className="s muted blok" lang="nl">
                {rij.waarde.opmerking}
              </span>
            )}
          </>
        ),
    },
  ]
}

function GebruiktIn({ bank, ids }: { bank: Regelbank; ids: readonly string[] }) {
  const t = useT()
  const taal = useTaal()
  return (
    <Kaart titel={t('parameter.gebruiktIn')}>
      {ids.length === 0 ? (
        <p className="muted">{t('parameter.nietGebruikt')}</p>
      ) : (
        <ul className="lijst">
          {ids.map((id) => {
            const regel = bank.regels.find((kaart) => kaart.id === id)
            return (
              <li key={id}>
                {regel ? (
                  <>
                    <Schakel naar={`/regelbank/${encodeURIComponent(id)}`}>{regel.naam[taal]}</Schakel>
                    <code className="blok muted id">{id}</code>
                  </>
                ) : (
                  toonPlek(t, id)
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Kaart>
  )
}
