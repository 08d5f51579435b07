import { IconBookmark, IconBookmarkPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Weergaven as Antwoord } from '../../../../pgb/zaak/contract-werk.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import { Icoon, Knop, Meer, Melding, Schakel, TekstVeld, VinkVeld } from '../../design-system/index.ts'
import { schrijfZoek, type Zoek } from '../../router-zoek.ts'
import { foutnaam, useWeergaven, useWerk, useWerkdaad } from '../../zaken/werk.ts'
import { FILTERS } from './vraag.ts'

type Weergave = Antwoord['weergaven'][number]

/** Lists that somebody kept: to go to, to keep this one, and to rename or remove one's own. */
export function Weergaven({ ik, zoek }: { ik: Ik; zoek: Zoek }) {
  const t = useWerk()
  const { data } = useWeergaven()
  const lijst = data?.weergaven ?? []
  return (
    <Meer
      titel={
        <>
          <Icoon van={IconBookmark} /> {t('weergave.titel')}{' '}
          {lijst.length > 0 && <span className="tel">{lijst.length}</span>}
        </>
      }
    >
      <div className="stack">
        {lijst.length === 0 ? (
          <p className="muted">{t('weergave.geen')}</p>
        ) : (
          <ul className="lijst">
            {lijst.map((weergave) => (
              <Rij key={weergave.id} ik={ik} weergave={weergave} />
            ))}
          </ul>
        )}
        {magWel(ik, 'werk.weergave-bewaren') && <Nieuw ik={ik} zoek={zoek} />}
      </div>
    </Meer>
  )
}

function Rij({ ik, weergave }: { ik: Ik; weergave: Weergave }) {
  const { id, naam, zoekvraag, vanMijzelf, eigenaar, gedeeldMet } = weergave
  const t = useWerk()
  const { doe, bezig, fout } = useWerkdaad(ik)
  const [nieuw, zetNieuw] = useState<string | null>(null)
  return (
    <li>
      <div className="row">
        <Schakel naar={`/werkvoorraad${zoekvraag === '' ? '' : `?${zoekvraag}`}`}>{naam}</Schakel>
        {gedeeldMet !== null && <span className="s muted">{gedeeldMet}</span>}
        {!vanMijzelf && <span className="s muted">{t('weergave.van', { naam: eigenaar.naam ?? '' })}</span>}
        {vanMijzelf && nieuw === null && (
          <>
            <Knop soort="stil" onKlik={() => zetNieuw(naam)}>
              {t('weergave.hernoemVan', { naam })}
            </Knop>
            <Knop
              soort="stil"
              icoon={IconTrash}
              bezig={bezig}
              onKlik={() => void doe(`werk/weergaven/${id}/verwijdering`)}
            >
              {t('weergave.wegVan', { naam })}
            </Knop>
          </>
        )}
      </div>
      {nieuw !== null && (
        <form
          className="row"
          onSubmit={(e) => {
            e.preventDefault()
            if (nieuw.trim() !== '')
              void doe(`werk/weergaven/${id}`, { naam: nieuw.trim(), gedeeld: gedeeldMet !== null }).then(
                (klaar) => klaar && zetNieuw(null),
              )
          }}
        >
          <TekstVeld
            label={t('weergave.naam')}
            maxLengte={60}
            waarde={nieuw}
            onWijzig={zetNieuw}
            fout={nieuw.trim() === '' ? t('weergave.leeg') : undefined}
          />
          <Knop type="submit" bezig={bezig}>
            {t('weergave.hernoem')}
          </Knop>
        </form>
      )}
      {fout !== null && <Melding toon="fout" titel={t(`fout.${foutnaam(fout)}`)} rol="alert" />}
    </li>
  )
}

function Nieuw({ ik, zoek }: { ik: Ik; zoek: Zoek }) {
  const t = useWerk()
  const { doe, bezig, fout } = useWerkdaad(ik)
  const [naam, zetNaam] = useState('')
  const [gedeeld, zetGedeeld] = useState(false)
  const [poging, zetPoging] = useState(false)
  const bewaar = async () => {
    zetPoging(true)
    if (naam.trim() === '') return
    const zoekvraag = schrijfZoek(Object.fromEntries(FILTERS.map((filter) => [filter, zoek[filter]])))
    if (!(await doe('werk/weergaven', { naam: naam.trim(), zoekvraag, gedeeld }))) return
    zetNaam('')
    zetPoging(false)
  }
  return (
    <form
      className="stack wv-smal"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      <TekstVeld
        label={t('weergave.naam')}
        hint={t('weergave.zonderNaam')}
        maxLengte={60}
        waarde={naam}
        onWijzig={zetNaam}
        fout={poging && naam.trim() === '' ? t('weergave.leeg') : undefined}
      />
      <VinkVeld label={t('weergave.deel')} waarde={gedeeld} onWijzig={zetGedeeld} />
      {fout !== null && <Melding toon="fout" titel={t(`fout.${foutnaam(fout)}`)} rol="alert" />}
      <p>
        <Knop type="submit" icoon={IconBookmarkPlus} bezig={bezig}>
          {t('weergave.nieuw')}
        </Knop>
      </p>
    </form>
  )
}
