import type { Zoekantwoord, Zoekdeel } from '../../../../pgb/zaak/contract-stukken.ts'
import { Kaart, Knop, Leeg, Schakel, toonKorteDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useStukken } from '../../zaken/stukwoorden.ts'
import { Statuspil } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'

const adres = (id: string): string => `/pgb/dossiers/${encodeURIComponent(id)}`

interface Props {
  antwoord: Zoekantwoord
  bezig: boolean
  meer: (deel: Zoekdeel) => void
}

/** Cases, holders and carers, each in its own group; name and year of birth, no address. */
export function Treffers({ antwoord, bezig, meer }: Props) {
  const t = useStukken()
  const totaal = antwoord.zaken.rijen.length + antwoord.budgethouders.rijen.length + antwoord.zorgverleners.rijen.length
  if (totaal === 0)
    return (
      <Kaart label={t('zoeken.titel')}>
        <Leeg titel={t('zoeken.niets')} kop="h2">
          <p className="muted tekst">{t('zoeken.nietsTekst')}</p>
        </Leeg>
      </Kaart>
    )
  const groep = { bezig, meer }
  return (
    <>
      <Groep {...groep} deel="zaken" groep={antwoord.zaken} toon={(zaak) => <Zaak zaak={zaak} key={zaak.id} />} />
      <Groep
        {...groep}
        deel="budgethouders"
        groep={antwoord.budgethouders}
        toon={(houder) => <Houder houder={houder} key={houder.id} />}
      />
      <Groep
        {...groep}
        deel="zorgverleners"
        groep={antwoord.zorgverleners}
        toon={(wie) => <Zorgverlener wie={wie} key={wie.id} />}
      />
    </>
  )
}

interface Groepprops<R> {
  deel: Zoekdeel
  groep: { rijen: readonly R[]; volgende: string | null }
  bezig: boolean
  meer: (deel: Zoekdeel) => void
  toon: (rij: R) => React.ReactNode
}

function Groep<R>({ deel, groep: { rijen, volgende }, bezig, meer, toon }: Groepprops<R>) {
  const t = useStukken()
  if (rijen.length === 0) return null
  const aantal =
    volgende === null ? t('zoeken.treffers', { count: rijen.length }) : t('zoeken.eerste', { aantal: rijen.length })
  return (
    <Kaart titel={t(`zoeken.${deel}`)} naast={aantal} vol>
      <ul className="zoek-lijst">{rijen.map(toon)}</ul>
      {volgende !== null && (
        <div className="kaart__voet">
          <Knop bezig={bezig} onKlik={() => meer(deel)}>
            {t('zoeken.meer')}
            <span className="sr"> {t(`zoeken.${deel}`).toLowerCase()}</span>
          </Knop>
        </div>
      )}
    </Kaart>
  )
}

function Zaak({ zaak }: { zaak: Zoekantwoord['zaken']['rijen'][number] }) {
  const t = useStukken()
  const zaken = useZaken()
  const taal = useTaal()
  return (
    <li>
      <Schakel naar={adres(zaak.id)}>{zaak.nummer}</Schakel>
      <span>
        {zaak.naam} <span className="muted">{t('zoeken.geboren', { jaar: zaak.geboortejaar })}</span>
      </span>
      <span className="row s muted">
        {zaken(`soort.${zaak.soort}`)}, {toonKorteDatum(zaak.ontvangenOp, taal)}
        <Statuspil status={zaak.status} />
      </span>
    </li>
  )
}

function Houder({ houder }: { houder: Zoekantwoord['budgethouders']['rijen'][number] }) {
  const t = useStukken()
  const [nieuwste] = houder.zaken
  return (
    <li>
      {nieuwste === undefined ? <b>{houder.naam}</b> : <Schakel naar={adres(nieuwste.id)}>{houder.naam}</Schakel>}
      <span className="muted">{t('zoeken.geboren', { jaar: houder.geboortejaar })}</span>
      <Zaaknummers aantal={houder.aantalZaken} zaken={houder.zaken} />
    </li>
  )
}

function Zorgverlener({ wie }: { wie: Zoekantwoord['zorgverleners']['rijen'][number] }) {
  const t = useStukken()
  const codes = [
    ...(wie.agbCode === null ? [] : [t('zoeken.agb', { code: wie.agbCode })]),
    ...(wie.kvkNummer === null ? [] : [t('zoeken.kvk', { code: wie.kvkNummer })]),
  ]
  return (
    <li>
      <b>{wie.naam}</b>
      <span className="muted">{codes.join(', ')}</span>
      <Zaaknummers aantal={wie.aantalZaken} zaken={wie.zaken} />
    </li>
  )
}

function Zaaknummers({ aantal, zaken }: { aantal: number; zaken: readonly { id: string; nummer: string }[] }) {
  const t = useStukken()
  return (
    <span className="zoek-nummers s">
      <span className="muted">{t('zoeken.inZaken', { count: aantal })}</span>
      {zaken.map(({ id, nummer }) => (
        <Schakel naar={adres(id)} key={id}>
          {nummer}
        </Schakel>
      ))}
    </span>
  )
}
