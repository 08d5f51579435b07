import { IconEye, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import type { Briefvoorbeeld, Procedurevraag } from '../../../../../pgb/zaak/contract-brief.ts'
import { magWel } from '../../../aanmelding/index.ts'
import { ApiFout } from '../../../api/index.ts'
import { Foutsamenvatting, Kaart, Knop, Melding, toonGetal } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import { foutzin, useZaken } from '../../../zaken/woorden.ts'
import type { Deelprops } from '../deel.ts'
import { Briefblad } from './briefblad.tsx'
import { Briefvelden, type Concept, LEEG, mistVan, vraagVan } from './briefvelden.tsx'
import { Klokgevolg } from './klokgevolg.tsx'
import { vraagVoorbeeld } from './vraag.ts'
import { useBriefwoorden } from './woorden.ts'

const STAPPEN: readonly string[] = ['ontvangen', 'in_behandeling', 'voorgesteld']

/** A letter that moves the clock: first seen with what it does, then sent. A change of the form asks to see it anew. */
export function MaakBrief(props: Deelprops) {
  const { ik, zaak } = props
  const t = useBriefwoorden()
  const kan = magWel(ik, 'brief.versturen') && STAPPEN.includes(zaak.status)
  return (
    <Kaart titel={t('maak.titel')} id="maak-brief">
      {kan ? (
        <Formulier {...props} />
      ) : (
        <p className="muted">{t(magWel(ik, 'brief.versturen') ? 'maak.nietNu' : 'maak.nietRecht')}</p>
      )}
    </Kaart>
  )
}

interface Gezien {
  /** What was asked, and of which version of the case: another one must be seen again. */
  readonly vinger: string
  readonly vraag: Procedurevraag
  readonly voorbeeld: Briefvoorbeeld
}

function Formulier({ ik, zaak, daad }: Deelprops) {
  const t = useBriefwoorden()
  const [concept, zetConcept, wis] = useConcept<Concept>(`brief ${zaak.id}`, LEEG)
  const [poging, zetPoging] = useState(0)
  const [gezien, zetGezien] = useState<Gezien | null>(null)
  const [fout, zetFout] = useState<ApiFout | null>(null)
  const [bezig, zetBezig] = useState(false)
  const mist = mistVan(concept)
  const vinger = JSON.stringify([concept, zaak.versie])
  const bekijk = async () => {
    const vraag = vraagVan(concept)
    if (mist.length > 0 || vraag === null) return zetPoging(poging + 1)
    zetBezig(true)
    zetFout(null)
    try {
      zetGezien({ vinger, vraag, voorbeeld: await vraagVoorbeeld(ik, zaak.id, vraag) })
    } catch (oorzaak) {
      zetGezien(null)
      zetFout(oorzaak instanceof ApiFout ? oorzaak : new ApiFout('netwerk', 0))
    } finally {
      zetBezig(false)
    }
  }
  const verstuur = async (vraag: Procedurevraag) => {
    if (!(await daad.doe('brieven', vraag))) return
    zetGezien(null)
    zetPoging(0)
    wis()
  }
  return (
    <form
      className="stack"
      aria-label={t('maak.titel')}
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void bekijk()
      }}
    >
      {poging > 0 && (
        <Foutsamenvatting
          poging={poging}
          fouten={mist.map((naam) => ({ veldId: `brief-${naam}`, tekst: t(`maak.fout.${naam}`) }))}
        />
      )}
      <Briefvelden concept={concept} zet={zetConcept} mist={poging > 0 ? mist : []} />
      <p>
        <Knop type="submit" icoon={IconEye} bezig={bezig}>
          {t('maak.bekijk')}
        </Knop>
      </p>
      {fout !== null && <Geweigerd fout={fout} />}
      {gezien !== null && gezien.vinger === vinger && (
        <Voorbeeld gezien={gezien} naam={zaak.naam} bezig={daad.bezig} onVerstuur={() => void verstuur(gezien.vraag)} />
      )}
    </form>
  )
}

function Geweigerd({ fout }: { fout: ApiFout }) {
  const t = useBriefwoorden()
  const z = useZaken()
  const taal = useTaal()
  const zin = fout.code === 'brief-kan-niet' ? t('maak.past') : foutzin(z, fout.code)
  const gebreken = fout.antwoord?.fouten ?? []
  return (
    <Melding toon="fout" titel={t('maak.geweigerd')} rol="alert">
      {gebreken.length === 0 && <p>{zin ?? z('fout.tekst')}</p>}
      {gebreken.map(({ pointer, code, uitleg }) => (
        <p key={`${pointer} ${code}`}>{uitleg[taal]}</p>
      ))}
    </Melding>
  )
}

function Voorbeeld(props: { gezien: Gezien; naam: string; bezig: boolean; onVerstuur: () => void }) {
  const { vraag, voorbeeld } = props.gezien
  const t = useBriefwoorden()
  const taal = useTaal()
  return (
    <section className="stack brief__voorbeeld" aria-labelledby="brief-voorbeeld">
      <h3 id="brief-voorbeeld">{t('maak.voorbeeld')}</h3>
      <Klokgevolg soort={vraag.soort} gevolg={voorbeeld.gevolg} />
      <Briefblad brief={voorbeeld.brief} naam={t('aan', { naam: props.naam })} />
      <p className="s muted">
        {t('maak.zinnen', { aantal: toonGetal(Math.round(voorbeeld.woordenPerZin * 10) / 10, taal) })}{' '}
        {t('maak.anders')}
      </p>
      <p>
        <Knop soort="primair" icoon={IconSend} bezig={props.bezig} onKlik={props.onVerstuur}>
          {t('maak.verstuur')}
        </Knop>
      </p>
    </section>
  )
}
