import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconLoader2, IconShieldCheck } from '@tabler/icons-react'
import type { Ketencontrole, KetencontrolesAntwoord } from '../../../../platform/contract.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { Kaart, Knop, Leeg, Pil, Tabel, toonGetal } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { naamVan, Opgehaald, Uitslag } from '../../toezicht/delen.tsx'
import { useToezichtdaad, useToezichtvraag } from '../../toezicht/vraag.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { toonMoment } from '../../zaken/moment.ts'

const PIL = {
  loopt: { toon: 'info', icoon: IconLoader2 },
  goed: { toon: 'goed', icoon: IconCircleCheck },
  fout: { toon: 'fout', icoon: IconCircleX },
  mislukt: { toon: 'letop', icoon: IconAlertTriangle },
  afgebroken: { toon: 'stil', icoon: IconAlertTriangle },
} as const

const loopt = ({ controles }: KetencontrolesAntwoord) => controles.some(({ stand }) => stand === 'loopt')

/** The proof of the whole log, behind the screen, with its result kept. */
export function Keten({ ik }: { ik: Ik }) {
  const t = useToezicht()
  const daad = useToezichtdaad(ik)
  const lijst = useToezichtvraag<KetencontrolesAntwoord>('/logboek/ketencontroles', { herhaal: loopt })
  const bezig = lijst.data !== undefined && loopt(lijst.data)
  return (
    <Kaart titel={t('audit.keten')} vol>
      <div className="kaart__in stack">
        <p>{t('audit.ketenUitleg')}</p>
        {daad.fout !== null && <Uitslag daad={daad} goed="" />}
        <div className="row">
          <Knop
            soort="primair"
            icoon={IconShieldCheck}
            bezig={daad.bezig}
            {...(bezig ? { kanNiet: t('audit.looptAl') } : {})}
            onKlik={() => void daad.doe('/logboek/ketencontroles')}
          >
            {t('audit.controleer')}
          </Knop>
        </div>
      </div>
      <Opgehaald van={lijst}>
        {({ controles }) =>
          controles.length === 0 ? (
            <Leeg titel={t('audit.geenControle')}>
              <p className="muted">{t('audit.geenControleTekst')}</p>
            </Leeg>
          ) : (
            <Lijst controles={controles} />
          )
        }
      </Opgehaald>
    </Kaart>
  )
}

function Lijst({ controles }: { controles: readonly Ketencontrole[] }) {
  const t = useToezicht()
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('audit.ketenLijst')}
      rijen={controles}
      sleutel={({ id }) => id}
      kaarten
      kolommen={[
        { id: 'wanneer', kop: t('audit.wanneer'), rijkop: true, cel: ({ begonnen }) => toonMoment(begonnen, taal) },
        { id: 'wie', kop: t('audit.wie'), cel: ({ door }) => naamVan(t, door) },
        { id: 'stand', kop: t('audit.stand'), cel: (controle) => <Stand controle={controle} /> },
        { id: 'rijen', kop: t('audit.rijen'), getal: true, cel: ({ rijen }) => toonGetal(rijen, taal) },
        {
          id: 'punten',
          kop: t('audit.checkpoints'),
          getal: true,
          cel: ({ checkpoints }) => toonGetal(checkpoints, taal),
        },
        { id: 'wachten', kop: t('audit.wachten'), getal: true, cel: ({ onverzegeld }) => toonGetal(onverzegeld, taal) },
      ]}
    />
  )
}

function Stand({ controle: { stand, rijen, totaal, bevindingen } }: { controle: Ketencontrole }) {
  const t = useToezicht()
  const taal = useTaal()
  return (
    <>
      <span role={stand === 'loopt' ? 'status' : undefined}>
        <Pil {...PIL[stand]}>{t(`audit.${stand}`)}</Pil>
      </span>
      {stand === 'loopt' && (
        <span className="s muted blok">
          {t('audit.voortgang', { rijen: toonGetal(rijen, taal), totaal: toonGetal(totaal, taal) })}
        </span>
      )}
      {bevindingen.length > 0 && (
        <ul className="s" aria-label={t('audit.bevindingen')}>
          {bevindingen.slice(0, 5).map(({ code, regio, maand, volgnummer }) => (
            <li key={`${code} ${regio} ${maand} ${volgnummer}`}>
              {t('audit.bevinding', { code, regio, maand, nummer: volgnummer ?? '–' })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
