import { IconUserShield } from '@tabler/icons-react'
import { useState } from 'react'
import type { Gebruikerrij } from '../../../../platform/contract.ts'
import { isBurgerservicenummer } from '../../../../waarden/burgerservicenummer.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { Knop, TekstVeld } from '../../design-system/index.ts'
import { Uitslag } from '../../toezicht/delen.tsx'
import { useToezichtdaad } from '../../toezicht/vraag.ts'
import { useToezicht } from '../../toezicht/woorden.ts'

/**
 * Who a member of staff is himself, so that the log can tell when somebody opens his own file. The number goes out once and
 * is kept nowhere: not as a draft, and not in the field after it was sent.
 */
export function EigenPersoon({ ik, persoon }: { ik: Ik; persoon: Gebruikerrij }) {
  const t = useToezicht()
  const daad = useToezichtdaad(ik)
  const [bsn, zetBsn] = useState('')
  const [poging, zetPoging] = useState(false)
  const cijfers = bsn.replace(/[ .]/g, '')
  const klopt = isBurgerservicenummer(cijfers)
  const zelf = persoon.id === ik.gebruiker
  const bewaar = async () => {
    if (zelf) return
    zetPoging(true)
    if (!klopt) return
    if (!(await daad.doe(`/gebruikers/${persoon.id}/eigen-persoon`, { bsn: cijfers }))) return
    zetBsn('')
    zetPoging(false)
  }
  return (
    <form
      className="stack"
      aria-labelledby="eigen-kop"
      autoComplete="off"
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      <h3 id="eigen-kop">{t('beheer.eigen.kop')}</h3>
      <p className="muted">{t('beheer.eigen.uitleg')}</p>
      <Uitslag daad={daad} goed={t('beheer.eigen.gedaan')} />
      <TekstVeld
        id="eigen-bsn"
        label={t('beheer.eigen.bsn')}
        hint={t('beheer.eigen.hint')}
        inputMode="numeric"
        spelling={false}
        breedte={14}
        maxLengte={11}
        waarde={bsn}
        onWijzig={zetBsn}
        fout={poging && !klopt ? t('beheer.eigen.fout') : undefined}
      />
      <div className="row">
        <Knop
          type="submit"
          icoon={IconUserShield}
          bezig={daad.bezig}
          {...(zelf ? { kanNiet: t('beheer.nietUzelf') } : {})}
        >
          {t('beheer.eigen.knop')}
        </Knop>
      </div>
    </form>
  )
}
