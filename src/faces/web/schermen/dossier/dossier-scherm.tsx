import { useParams } from '@tanstack/react-router'
import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import { type Ik, MetInlog } from '../../aanmelding/index.ts'
import { ApiFout } from '../../api/index.ts'
import { FoutBijOphalen, KnopLink, Kruimels, Laden, Melding, Paginakop } from '../../design-system/index.ts'
import { Doelvraag } from '../../zaken/doelvraag.tsx'
import { useZaak, useZaakdaad } from '../../zaken/vraag.ts'
import { foutnummer } from '../../zaken/weergave.tsx'
import { useWerk } from '../../zaken/werk.ts'
import { useZaken } from '../../zaken/woorden.ts'
import { Beschikkingtab } from './beschikking/beschikking-tab.tsx'
import { Bezwaartab } from './bezwaar/bezwaar-tab.tsx'
import { Daadmelding } from './daadmelding.tsx'
import { isDeel, type Zaakdeel } from './deel.ts'
import { Documententab } from './documenten/index.ts'
import { Feitentab } from './feiten.tsx'
import { Geschiedenistab } from './geschiedenis.tsx'
import { Gesprektab } from './gesprek.tsx'
import { Dossierkop } from './kop.tsx'
import { Overzicht } from './overzicht.tsx'
import { Plichtentab } from './plichten/plichten-tab.tsx'
import { Termijntab } from './termijn/index.ts'
import { Toetstab } from './toets-tab.tsx'
import { Vaststellingtab } from './vaststelling/vaststelling-tab.tsx'
import { VierOgen } from './vier-ogen.tsx'
import { Zorgverlenerstab } from './zorgverleners/zorgverleners-tab.tsx'

/** One case: what is known, what the rules say of it, the clock, the history, and the decision with four eyes. */
export function DossierScherm() {
  const t = useZaken()
  const { id = '', deel } = useParams({ strict: false }) as { id?: string; deel?: string }
  return (
    <MetInlog titel={t('lijst.zaken')} recht="zaak.lezen">
      {(ik) => <Opgehaald ik={ik} id={id} deel={isDeel(deel) ? deel : 'overzicht'} key={id} />}
    </MetInlog>
  )
}

function Opgehaald({ ik, id, deel }: { ik: Ik; id: string; deel: Zaakdeel }) {
  const t = useZaken()
  const doel = useWerk()
  const vraag = useZaak(id)
  if (vraag.data) return <Dossier ik={ik} zaak={vraag.data} deel={deel} />
  if (vraag.isPending)
    return (
      <>
        <Paginakop titel={t('lijst.zaken')} />
        <div className="kaart">
          <Laden wat={t('dossier.laden')} />
        </div>
      </>
    )
  if (vraag.error instanceof ApiFout && vraag.error.code === 'doel-nodig')
    return (
      <>
        <Paginakop titel={doel('doel.titel')} />
        <Doelvraag ik={ik} id={id} onOpen={() => void vraag.refetch()} />
      </>
    )
  const weg = vraag.error instanceof ApiFout && [400, 404].includes(vraag.error.status)
  return (
    <>
      <Paginakop titel={weg ? t('dossier.nietGevonden') : t('lijst.zaken')} />
      {weg ? (
        <Melding toon="info" titel={t('dossier.nietGevonden')}>
          <p>{t('dossier.nietGevondenTekst')}</p>
          <p className="melding__acties">
            <KnopLink naar="/werkvoorraad">{t('dossier.terug')}</KnopLink>
          </p>
        </Melding>
      ) : (
        <FoutBijOphalen
          titel={t('fout.lijst')}
          nummer={foutnummer(vraag.error)}
          onOpnieuw={() => void vraag.refetch()}
        />
      )}
    </>
  )
}

function Dossier({ ik, zaak, deel }: { ik: Ik; zaak: Zaakbeeld; deel: Zaakdeel }) {
  const t = useZaken()
  const daad = useZaakdaad(ik, zaak)
  const delen = { ik, zaak, daad }
  return (
    <>
      <Paginakop
        titel={zaak.naam}
        onder={`${zaak.nummer} · ${t(`soort.${zaak.soort}`).toLowerCase()}`}
        kruimels={<Kruimels paden={[{ naar: '/werkvoorraad', naam: t('titel') }]} />}
      />
      <Dossierkop {...delen} deel={deel} />
      <Daadmelding zaak={zaak} daad={daad} />
      <div className="grid g-main">
        <div className="dossier-deel">
          {deel === 'overzicht' && <Overzicht {...delen} />}
          {deel === 'feiten' && <Feitentab {...delen} />}
          {deel === 'gesprek' && <Gesprektab {...delen} />}
          {deel === 'toets' && <Toetstab {...delen} />}
          {deel === 'plichten' && <Plichtentab {...delen} />}
          {deel === 'zorgverleners' && <Zorgverlenerstab {...delen} />}
          {deel === 'beschikking' && <Beschikkingtab {...delen} />}
          {deel === 'bezwaar' && <Bezwaartab {...delen} />}
          {deel === 'vaststelling' && <Vaststellingtab {...delen} />}
          {deel === 'termijn' && <Termijntab {...delen} />}
          {deel === 'documenten' && <Documententab {...delen} />}
          {deel === 'geschiedenis' && <Geschiedenistab zaak={zaak} ik={ik} />}
        </div>
        <VierOgen {...delen} />
      </div>
    </>
  )
}
