import { IconSearch } from '@tabler/icons-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Ik, MetInlog } from '../../aanmelding/index.ts'
import type { ApiFout } from '../../api/index.ts'
import { FoutBijOphalen, Kaart, Knop, Laden, Leeg, Melding, Paginakop, TekstVeld } from '../../design-system/index.ts'
import { useStukken } from '../../zaken/stukwoorden.ts'
import { useZoeken } from './gebruik-zoeken.ts'
import { Treffers } from './treffers.tsx'
import { LEEG, opdrachtVan, useZoekvraag, type Velden, zetVelden } from './zoekvraag.ts'
import './zoeken.css'

/** Search over cases, holders and carers of the own regions (PGB-1). */
export function ZoekenScherm() {
  const t = useStukken()
  return (
    <MetInlog titel={t('zoeken.titel')} recht="zaak.zoeken">
      {(ik) => <Zoeken ik={ik} />}
    </MetInlog>
  )
}

function Zoeken({ ik }: { ik: Ik }) {
  const t = useStukken()
  const { velden, beurt } = useZoekvraag()
  const { antwoord, bezig, fout, zoek, meer, wis } = useZoeken(ik)
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const gelezen = opdrachtVan(velden)
  const vraag = () => {
    zetGeprobeerd('fouten' in gelezen)
    if ('goed' in gelezen) void zoek(gelezen.goed)
  }
  // The bar on top asks by itself; typing on this screen asks on Enter or the button.
  const nu = useRef(vraag)
  nu.current = vraag
  useEffect(() => {
    if (beurt > 0) nu.current()
  }, [beurt])
  const leeg = () => {
    zetVelden(LEEG)
    zetGeprobeerd(false)
    wis()
  }
  return (
    <>
      <Paginakop titel={t('zoeken.titel')} onder={t('zoeken.onder')} />
      <Vraagformulier
        velden={velden}
        fouten={geprobeerd && 'fouten' in gelezen ? gelezen.fouten : {}}
        bezig={bezig}
        onVraag={vraag}
        onWis={leeg}
      />
      <div className="zoek-uit" aria-live="polite">
        {fout !== null ? (
          <Mislukt fout={fout} onOpnieuw={vraag} />
        ) : antwoord !== null ? (
          <Treffers antwoord={antwoord} bezig={bezig} meer={meer} />
        ) : bezig ? (
          <div className="kaart">
            <Laden wat={t('zoeken.laden')} />
          </div>
        ) : (
          <Kaart label={t('zoeken.begin')}>
            <Leeg titel={t('zoeken.begin')} kop="h2">
              <p className="muted tekst">{t('zoeken.beginTekst')}</p>
            </Leeg>
          </Kaart>
        )}
      </div>
    </>
  )
}

interface Formulierprops {
  velden: Velden
  fouten: Extract<ReturnType<typeof opdrachtVan>, { fouten: unknown }>['fouten']
  bezig: boolean
  onVraag: () => void
  onWis: () => void
}

function Vraagformulier({ velden, fouten, bezig, onVraag, onWis }: Formulierprops) {
  const t = useStukken()
  const veld = (naam: keyof Velden) => {
    const code = fouten[naam]
    return {
      id: `zoek-${naam}`,
      label: t(`zoeken.${naam}`),
      waarde: velden[naam],
      onWijzig: (waarde: string) => zetVelden({ ...velden, [naam]: waarde }),
      fout: code === undefined ? undefined : t(`zoeken.fout.${code}`),
    }
  }
  return (
    <Kaart label={t('zoeken.titel')}>
      <form
        className="zoek-velden"
        noValidate
        autoComplete="off"
        onSubmit={(e: FormEvent) => {
          e.preventDefault()
          onVraag()
        }}
      >
        <TekstVeld {...veld('naam')} hint={t('zoeken.naamHint')} maxLengte={100} spelling={false} />
        <TekstVeld {...veld('jaar')} maxLengte={4} inputMode="numeric" />
        <TekstVeld {...veld('nummer')} maxLengte={30} spelling={false} />
        <TekstVeld {...veld('code')} maxLengte={8} inputMode="numeric" />
        <TekstVeld {...veld('bsn')} hint={t('zoeken.bsnHint')} maxLengte={12} inputMode="numeric" />
        <div className="row">
          <Knop type="submit" soort="primair" icoon={IconSearch} bezig={bezig}>
            {t('zoeken.knop')}
          </Knop>
          <Knop soort="stil" onKlik={onWis}>
            {t('zoeken.wis')}
          </Knop>
        </div>
      </form>
    </Kaart>
  )
}

/** What the person can mend is said in words; anything else gets a short number. */
function Mislukt({ fout, onOpnieuw }: { fout: ApiFout; onOpnieuw: () => void }) {
  const t = useStukken()
  const { gegevens } = fout.probleem
  const reden =
    typeof gegevens === 'object' && gegevens !== null && 'reden' in gegevens ? String(gegevens.reden) : fout.code
  const zin = {
    'geen-kenmerk': t('zoeken.fout.leeg'),
    'te-ruim': t('zoeken.fout.ruim'),
    'bsn-klopt-niet': t('zoeken.fout.bsn'),
    'bsn-zonder-tweede-kenmerk': t('zoeken.fout.tweede'),
    'te-veel-getoond': t('zoeken.fout.te-veel-getoond'),
    'niet-aangemeld': t('zoeken.fout.verlopen'),
  }[reden]
  if (zin !== undefined) return <Melding toon="letop" titel={zin} rol="alert" />
  return <FoutBijOphalen titel={t('zoeken.fout.titel')} nummer={fout.nummer} onOpnieuw={onOpnieuw} />
}
