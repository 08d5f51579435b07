import { IconNote } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { Zaakbeeld } from '../../../../../pgb/zaak/contract.ts'
import { magWel } from '../../../aanmelding/index.ts'
import { Kaart, Knop, TekstVeld, VinkVeld } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import { toonMoment } from '../../../zaken/moment.ts'
import { useStukken } from '../../../zaken/stukwoorden.ts'
import { persoonsnaam } from '../../../zaken/weergave.tsx'
import { useZaken } from '../../../zaken/woorden.ts'
import type { Deelprops } from '../deel.ts'

/** Every note, newest first, with a field to find words in them; nothing leaves the page for that. */
export function Notities({ ik, zaak, daad }: Deelprops) {
  const t = useStukken()
  const zaken = useZaken()
  const taal = useTaal()
  const [zoek, zetZoek] = useState('')
  const gevonden = zaak.notities.toReversed().filter(({ tekst }) => past(tekst, zoek))
  return (
    <Kaart titel={t('notities.titel')} naast={t('notities.gevonden', { count: gevonden.length })}>
      <div className="stack">
        {zaak.notities.length > 1 && <TekstVeld label={t('notities.zoek')} waarde={zoek} onWijzig={zetZoek} />}
        <p className="sr" role="status">
          {zoek !== '' && t('notities.gevonden', { count: gevonden.length })}
        </p>
        {gevonden.length === 0 ? (
          <p className="muted">{t(zoek === '' ? 'notities.geen' : 'notities.geenTreffer')}</p>
        ) : (
          <ol className="tijd">
            {gevonden.map(({ id, tekst, vastgelegd, door, documenten }) => (
              <li key={id}>
                <p className="tekst doc-notitie">{tekst}</p>
                {documenten.length > 0 && (
                  <p className="s">{t('notities.rustOp', { namen: namenVan(zaak, documenten).join(', ') })}</p>
                )}
                <p className="s muted">
                  {persoonsnaam(zaken, door, ik)}, {toonMoment(vastgelegd, taal)}
                </p>
              </li>
            ))}
          </ol>
        )}
        {magWel(ik, 'zaak.notitie-maken') && <NieuweNotitie zaak={zaak} daad={daad} />}
      </div>
    </Kaart>
  )
}

/** Every word that was typed stands in the text. */
function past(tekst: string, zoek: string): boolean {
  const klein = tekst.toLocaleLowerCase()
  return zoek
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((woord) => klein.includes(woord))
}

const namenVan = ({ documenten }: Zaakbeeld, ids: readonly string[]): string[] =>
  documenten.filter(({ id }) => ids.includes(id)).map(({ naam }) => naam)

function NieuweNotitie({ zaak, daad }: Omit<Deelprops, 'ik'>) {
  const t = useStukken()
  const [tekst, zetTekst, wisTekst] = useConcept(`notitie ${zaak.id}`, '')
  const [rust, zetRust, wisRust] = useConcept<readonly string[]>(`notitie rust ${zaak.id}`, [])
  const [leeg, zetLeeg] = useState(false)
  const bewaar = async (e: FormEvent) => {
    e.preventDefault()
    zetLeeg(tekst.trim() === '')
    if (tekst.trim() === '') return
    const inhoud = { tekst: tekst.trim(), ...(rust.length > 0 ? { documenten: rust } : {}) }
    if (!(await daad.doe('notities', inhoud))) return
    wisTekst()
    wisRust()
  }
  return (
    <form className="stack" noValidate onSubmit={(e) => void bewaar(e)}>
      <TekstVeld
        label={t('notities.nieuw')}
        rijen={3}
        maxLengte={10_000}
        waarde={tekst}
        onWijzig={zetTekst}
        fout={leeg && tekst.trim() === '' ? t('notities.leeg') : undefined}
      />
      {zaak.documenten.length > 0 && (
        <fieldset className="doc-rust">
          <legend className="utrecht-form-label">{t('notities.rust')}</legend>
          {zaak.documenten.map(({ id, naam }) => (
            <VinkVeld
              key={id}
              label={naam}
              waarde={rust.includes(id)}
              onWijzig={(aan) => zetRust(aan ? [...rust, id] : rust.filter((ander) => ander !== id))}
            />
          ))}
        </fieldset>
      )}
      <Knop type="submit" icoon={IconNote} bezig={daad.bezig}>
        {t('notities.knop')}
      </Knop>
    </form>
  )
}
