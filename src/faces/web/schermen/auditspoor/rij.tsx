import { useParams } from '@tanstack/react-router'
import type { Logdetail, Zegelbewijs } from '../../../../platform/contract.ts'
import { MetInlog } from '../../aanmelding/index.ts'
import { Kaart, Kruimels, Meer, Melding, Paginakop } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Feiten, naamVan, Opgehaald } from '../../toezicht/delen.tsx'
import { useToezichtvraag } from '../../toezicht/vraag.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { rolnaam, useZaken } from '../../zaken/woorden.ts'

/** One row of the log, with the proof that it is as it was sealed. */
export function RijScherm() {
  const t = useToezicht()
  const { id = '' } = useParams({ strict: false })
  return (
    <MetInlog titel={t('audit.rij')} recht="logboek.lezen">
      {() => (
        <>
          <Paginakop
            titel={t('audit.rij')}
            kruimels={<Kruimels paden={[{ naar: '/auditspoor', naam: t('audit.terug') }]} />}
          />
          <Rij id={id} />
        </>
      )}
    </MetInlog>
  )
}

function Rij({ id }: { id: string }) {
  const t = useToezicht()
  const rij = useToezichtvraag<Logdetail>(`/logboek/rijen/${encodeURIComponent(id)}`, {
    herhaal: ({ zegel }) => zegel === null,
  })
  return (
    <Opgehaald van={rij}>
      {(detail) => (
        <div className="stack">
          <Kaart titel={t('audit.feiten')}>
            <Inhoud detail={detail} />
          </Kaart>
          <Kaart titel={t('audit.zegel')}>
            <Bewijs zegel={detail.zegel} />
          </Kaart>
        </div>
      )}
    </Opgehaald>
  )
}

function Inhoud({ detail: { rij, deel, activiteit, doelInWoorden, toegang, bron, versie } }: { detail: Logdetail }) {
  const t = useToezicht()
  const z = useZaken()
  const taal = useTaal()
  const uitkomst = t(rij.uitkomst === 'fout' ? 'audit.foutUitkomst' : `audit.${rij.uitkomst}`)
  return (
    <Feiten
      paren={[
        [t('audit.wanneer'), toonMoment(rij.tijdstip, taal)],
        [t('audit.wie'), `${naamVan(t, rij.gebruiker)} (${rolnaam(z, rij.rol)})`],
        [t('audit.wat'), rij.soort],
        [t('audit.waarop'), `${rij.objectSoort} ${rij.objectId}`],
        [t('regio'), rij.regio],
        [t('audit.uitkomst'), rij.reden === null ? uitkomst : `${uitkomst}: ${rij.reden}`],
        [t('audit.deel'), deel.length === 0 ? t('audit.geenDeel') : deel.join(', ')],
        [t('audit.doel'), doelInWoorden[taal]],
        [t('audit.activiteit'), activiteit[taal]],
        [t('audit.relatie'), rij.behandelrelatie],
        [t('audit.toegang'), toegang],
        [t('audit.bron'), `${bron}, ${versie}`],
      ]}
    />
  )
}

function Bewijs({ zegel }: { zegel: Zegelbewijs | null }) {
  const t = useToezicht()
  if (zegel === null) return <Melding toon="info" titel={t('audit.zegelWacht')} />
  const { checkpoint, klopt, regio, maand, volgnummer, hashNu } = zegel
  return (
    <div className="stack">
      <Melding toon={klopt ? 'goed' : 'fout'} titel={t(klopt ? 'audit.zegelGoed' : 'audit.zegelFout')}>
        <p>{checkpoint === null ? t('audit.zegelZonderPunt') : t('audit.zegelHoe')}</p>
      </Melding>
      <Feiten
        paren={[
          [t('audit.partitie'), `${regio} ${maand}`],
          [t('audit.volgnummer'), volgnummer],
          ...(checkpoint === null ? [] : ([[t('audit.omvang'), checkpoint.omvang]] as const)),
          [
            t('audit.hash'),
            <code className="toezicht-code" key="hash">
              {hashNu}
            </code>,
          ],
          ...(checkpoint === null
            ? []
            : ([
                [
                  t('audit.wortel'),
                  <code className="toezicht-code" key="wortel">
                    {checkpoint.wortel}
                  </code>,
                ],
              ] as const)),
        ]}
      />
      {checkpoint !== null && checkpoint.pad.length > 0 && (
        <Meer titel={t('audit.pad')}>
          <ol>
            {checkpoint.pad.map((hash) => (
              <li key={hash}>
                <code className="toezicht-code">{hash}</code>
              </li>
            ))}
          </ol>
        </Meer>
      )}
    </div>
  )
}
