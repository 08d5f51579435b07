import { IconFileCode, IconPrinter } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { InzageOverzicht } from '../../../../platform/contract.ts'
import { REGIOS } from '../../../../waarden/regio.ts'
import { MetInlog } from '../../aanmelding/index.ts'
import { Kaart, Knop, Kruimels, Leeg, Paginakop, Tabel } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Opgehaald } from '../../toezicht/delen.tsx'
import { useToezichtvraag } from '../../toezicht/vraag.ts'
import { deelnaam, useToezicht } from '../../toezicht/woorden.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { rolnaam, useZaken } from '../../zaken/woorden.ts'

/** What the holder of a case may ask: who used my data, when, which part and what for. It names no staff. */
export function InzageScherm() {
  const t = useToezicht()
  const { id = '' } = useParams({ strict: false })
  return (
    <MetInlog titel={t('inzage.titel')} recht="logboek.overzicht-maken">
      {() => <Overzicht id={id} />}
    </MetInlog>
  )
}

function Overzicht({ id }: { id: string }) {
  const t = useToezicht()
  const taal = useTaal()
  const overzicht = useToezichtvraag<InzageOverzicht>(`/zaken/${encodeURIComponent(id)}/inzage`)
  return (
    <>
      <Paginakop
        titel={t('inzage.titel')}
        onder={t('inzage.onder')}
        kruimels={<Kruimels paden={[{ naar: `/pgb/dossiers/${encodeURIComponent(id)}`, naam: t('inzage.terug') }]} />}
        acties={
          overzicht.data && (
            <>
              <Knop icoon={IconPrinter} onKlik={() => window.print()}>
                {t('inzage.print')}
              </Knop>
              <Knop icoon={IconFileCode} onKlik={() => bewaarJson(overzicht.data)}>
                {t('inzage.json')}
              </Knop>
            </>
          )
        }
      />
      <Kaart label={t('inzage.lijst')} vol>
        <Opgehaald van={overzicht}>
          {(gelezen) => (
            <>
              {gelezen.regels.length === 0 ? <Leeg titel={t('inzage.leeg')} /> : <Regels overzicht={gelezen} />}
              <p className="kaart__voet s muted">
                {t('inzage.gemaakt', { moment: toonMoment(gelezen.gemaakt, taal) })}
              </p>
            </>
          )}
        </Opgehaald>
      </Kaart>
    </>
  )
}

/** The same answer that the screen shows: asking again would be one more row in the log. */
function bewaarJson(overzicht: InzageOverzicht): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(overzicht, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `inzage-${overzicht.gemaakt.slice(0, 10)}.json`
  link.click()
  URL.revokeObjectURL(url)
}

type Regel = InzageOverzicht['regels'][number]
const ACTIES = ['maken', 'lezen', 'wijzigen', 'verwijderen', 'uitvoeren'] as const

function Regels({ overzicht: { regels } }: { overzicht: InzageOverzicht }) {
  const t = useToezicht()
  const z = useZaken()
  const taal = useTaal()
  const rijen = regels.map((regel, i) => ({ ...regel, nummer: String(i) }))
  const wat = ({ actie, uitkomst }: Regel): string => {
    const bekend = ACTIES.find((een) => een === actie)
    const woord = bekend ? t(`inzage.actie.${bekend}`) : actie
    return uitkomst === 'gelukt' ? woord : t('inzage.geweigerd')
  }
  return (
    <Tabel
      bijschrift={t('inzage.lijst')}
      rijen={rijen}
      sleutel={({ nummer }) => nummer}
      kaarten
      kolommen={[
        { id: 'wanneer', kop: t('inzage.wanneer'), rijkop: true, cel: ({ wanneer }) => toonMoment(wanneer, taal) },
        {
          id: 'wie',
          kop: t('inzage.organisatie'),
          cel: ({ regio, rol }) => t('inzage.zorgkantoor', { regio: REGIOS.get(regio) ?? regio, rol: rolnaam(z, rol) }),
        },
        { id: 'wat', kop: t('inzage.wat'), cel: wat },
        {
          id: 'deel',
          kop: t('inzage.deel'),
          cel: ({ deel }) =>
            deel.length === 0 ? t('audit.geenDeel') : deel.map((code) => deelnaam(t, code)).join(', '),
        },
        { id: 'doel', kop: t('inzage.waarvoor'), cel: ({ doel }) => doel[taal] },
      ]}
    />
  )
}
