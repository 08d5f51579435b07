import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId, useState } from 'react'
import type { Simulatiebeeld } from '../../../../kader/contract.ts'
import { ApiFout, vraag } from '../../api/index.ts'
import { Kaart, Knop, Melding, SelectVeld, toonBedrag, toonDatum, toonGetal } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { vraagTekst } from '../../toezicht/vraag.ts'
import { Kaderplot } from './plot.tsx'
import { useKader } from './woorden.ts'

/** In steps of the slider: percentages in hundredths of a percent, the transfer in eurocents. */
const SCHUIVEN = [
  { naam: 'indexatie', min: -200, max: 800, stap: 10 },
  { naam: 'tarief', min: -500, max: 1000, stap: 50 },
  { naam: 'instroom', min: -2000, max: 2000, stap: 100 },
  { naam: 'opMaat', min: 0, max: 10_000, stap: 100 },
  { naam: 'overheveling', min: -300_000_000, max: 1_000_000_000, stap: 10_000_000 },
] as const
type Naam = (typeof SCHUIVEN)[number]['naam']
type Standen = Readonly<Partial<Record<Naam, number>>>
const BEREIKEN = ['regio', 'land'] as const

/** Sliders that show at once what would happen. The server computes; nothing is changed. */
export function WatAls({ regio, jaar }: { regio: string; jaar: number }) {
  const t = useKader()
  const [bereik, zetBereik] = useState<(typeof BEREIKEN)[number]>('regio')
  const [standen, zetStanden] = useState<Standen>({})
  const traag = useDeferredValue(standen)
  const delen = Object.fromEntries(Object.entries(traag).map(([naam, stand]) => [naam, String(stand)]))
  const zoek = vraagTekst({ regio, jaar: String(jaar), bereik, ...delen })
  const { data, error } = useQuery({
    queryKey: ['toezicht', 'simulatie', zoek],
    queryFn: ({ signal }) => vraag<Simulatiebeeld>(`/api/v1/kader/simulatie${zoek}`, { signal }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  return (
    <Kaart titel={t('wat.titel')} voet={t('wat.niets')}>
      <form className="stack" onSubmit={(e) => e.preventDefault()}>
        <SelectVeld
          label={t('wat.bereik')}
          keuzes={BEREIKEN.map((waarde) => ({ waarde, label: t(`wat.${waarde}`) }))}
          waarde={bereik}
          onWijzig={(nieuw) => zetBereik(nieuw ?? 'regio')}
        />
        {SCHUIVEN.map((schuif) => (
          <Schuif
            key={schuif.naam}
            schuif={schuif}
            waarde={standen[schuif.naam] ?? (schuif.naam === 'opMaat' ? (data?.aandeelOpMaatBp ?? 0) : 0)}
            zet={(nieuw) => zetStanden({ ...standen, [schuif.naam]: nieuw })}
          />
        ))}
        <div role="status">
          {error !== null ? (
            <Melding
              toon="letop"
              titel={error instanceof ApiFout && error.code === 'te-weinig-regios' ? t('wat.weinig') : t('wat.mislukt')}
            />
          ) : (
            data && <Gevolg beeld={data} />
          )}
        </div>
        {data && error === null && Object.keys(standen).length > 0 && (
          <Kaderplot
            deel={{
              jaar,
              verloop: [{ dag: data.vandaag, gebruiktCent: data.nu.gebruiktCent, kaderCent: data.nu.kaderCent }],
              lijn: data.anders.lijn,
              kaderCent: data.anders.kaderCent,
              overschrijdtOp: data.anders.overschrijdtOp,
            }}
          />
        )}
        <p className="row">
          <Knop soort="stil" onKlik={() => zetStanden({})}>
            {t('wat.terug')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}

function Schuif(props: { schuif: (typeof SCHUIVEN)[number]; waarde: number; zet: (nieuw: number) => void }) {
  const { schuif, waarde, zet } = props
  const t = useKader()
  const taal = useTaal()
  const id = useId()
  const { naam, min, max, stap } = schuif
  const tekst =
    naam === 'overheveling'
      ? t('wat.mln', { getal: toonGetal(waarde / 100_000_000, taal) })
      : t('wat.procent', { getal: toonGetal(waarde / 100, taal) })
  return (
    <div className="schuif">
      <label className="utrecht-form-label" htmlFor={id}>
        {t(`wat.${naam}`)}
      </label>
      <output htmlFor={id}>{tekst}</output>
      <input
        type="range"
        id={id}
        min={min}
        max={max}
        step={stap}
        value={waarde}
        aria-valuetext={tekst}
        onChange={(e) => zet(Number(e.target.value))}
      />
    </div>
  )
}

/** The result in words: fits or not, by how much, and from which day. */
function Gevolg({ beeld: { anders, jaar } }: { beeld: Simulatiebeeld }) {
  const t = useKader()
  const taal = useTaal()
  const heel = (cent: number) => toonBedrag(cent, taal, { heel: true })
  const { overCent, overschrijdtOp, topCent, gebruiktCent, verwachtCent } = anders
  if (overCent === null)
    return (
      <Melding toon="info" titel={t('wat.zonder', { bedrag: heel(verwachtCent) })}>
        <p className="s">{t('wat.zonderTekst')}</p>
      </Melding>
    )
  const past = overschrijdtOp === null
  return (
    <Melding
      toon={past ? 'goed' : 'fout'}
      titel={past ? t('wat.past', { bedrag: heel(-overCent) }) : t('wat.teVeel', { bedrag: heel(topCent) })}
    >
      <p className="s">{past ? t('wat.nooit', { jaar }) : t('wat.vanaf', { dag: toonDatum(overschrijdtOp, taal) })}</p>
      <p className="s">{t('wat.gebruikt', { gebruikt: heel(gebruiktCent), verwacht: heel(verwachtCent) })}</p>
    </Melding>
  )
}
