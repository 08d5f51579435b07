import { IconSend } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Maandbeeld, Opgavebeeld } from '../../../../opgaven/contract.ts'
import { systemClock } from '../../../../platform/clock.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { DatumVeld, Knop, TekstVeld } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useToezichtdaad } from '../../toezicht/vraag.ts'
import { Gedaan } from './delen.tsx'
import { toonMaand, useOpgaven } from './woorden.ts'

/** The dialog says what happens and through which channel; its button names the act. */
export function Indienknop({ ik, beeld, opgave }: { ik: Ik; beeld: Maandbeeld; opgave: Opgavebeeld }) {
  const t = useOpgaven()
  const taal = useTaal()
  const venster = useRef<HTMLDialogElement>(null)
  const daad = useToezichtdaad(ik)
  const [dag, zetDag] = useState<string | undefined>(systemClock.today())
  const [bewijs, zetBewijs] = useState('')
  const [gemeldOp, zetGemeldOp] = useState<string | undefined>(systemClock.today())
  const { melding } = beeld.post
  const mist = dag === undefined || bewijs.trim().length < 3 || (melding && gemeldOp === undefined)
  const doe = async () => {
    if (mist) return
    const inhoud = { dag, ontvangstbewijs: bewijs.trim(), ...(melding ? { gemeldOp } : {}) }
    if (await daad.doe(`/opgaven/${opgave.id}/indiening`, inhoud)) venster.current?.close()
  }
  return (
    <>
      <Knop soort="primair" icoon={IconSend} onKlik={() => venster.current?.showModal()}>
        {t('maand.dienIn')}
      </Knop>
      <dialog ref={venster} className="venster" aria-labelledby="indien-titel">
        <form
          className="stack"
          noValidate
          onSubmit={(e) => {
            e.preventDefault()
            void doe()
          }}
        >
          <h2 id="indien-titel">{t('indien.titel', { maand: toonMaand(beeld.tijdvak, taal) })}</h2>
          <p>{t('indien.wat', { kanaal: t(`kanaal.${beeld.post.kanaal}`) })}</p>
          <p className="s">
            {t('indien.hash')}: <code>{`${opgave.sha256.slice(0, 8)}…${opgave.sha256.slice(-8)}`}</code>
          </p>
          {daad.fout !== null && <Gedaan daad={daad} goed="" />}
          <DatumVeld label={t('indien.dag')} waarde={dag} onWijzig={zetDag} />
          {melding && <DatumVeld label={t('indien.gemeld')} waarde={gemeldOp} onWijzig={zetGemeldOp} />}
          <TekstVeld
            label={t('indien.bewijs')}
            hint={t('indien.bewijsHint')}
            maxLengte={200}
            waarde={bewijs}
            onWijzig={zetBewijs}
          />
          <div className="row">
            <Knop type="submit" soort="primair" bezig={daad.bezig} {...(mist ? { kanNiet: t('indien.nodig') } : {})}>
              {t('indien.knop')}
            </Knop>
            <Knop soort="stil" onKlik={() => venster.current?.close()}>
              {t('indien.sluit')}
            </Knop>
          </div>
        </form>
      </dialog>
    </>
  )
}
