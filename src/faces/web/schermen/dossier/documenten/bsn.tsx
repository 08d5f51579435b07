import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Zaakbeeld } from '../../../../../pgb/zaak/contract.ts'
import { BSN_DOELEN, type BsnAntwoord } from '../../../../../pgb/zaak/contract-stukken.ts'
import { type Ik, magWel } from '../../../aanmelding/index.ts'
import { vraag } from '../../../api/index.ts'
import { Knop, Melding, SelectVeld } from '../../../design-system/index.ts'
import { useStukken } from '../../../zaken/stukwoorden.ts'
import { useZaken } from '../../../zaken/woorden.ts'

type Doel = (typeof BSN_DOELEN)[number]

/** The last digits; the whole number only for a purpose, which goes into the log first (PLT-22). */
export function Bsn({ ik, zaak }: { ik: Ik; zaak: Zaakbeeld }) {
  const t = useStukken()
  const zaken = useZaken()
  const [heel, zetHeel] = useState<string | null>(null)
  const [open, zetOpen] = useState(false)
  if (zaak.bsn === null) return zaken('dossier.bsnGeen')
  return (
    <span className="doc-bsn">
      <span role="status">{heel ?? zaken('dossier.bsnEinde', { cijfers: zaak.bsn.slice(-3) })}</span>{' '}
      {magWel(ik, 'zaak.bsn-tonen') && (
        <Knop
          soort="stil"
          icoon={heel === null ? IconEye : IconEyeOff}
          ariaExpanded={open}
          onKlik={() => (heel === null ? zetOpen(!open) : zetHeel(null))}
        >
          {t(heel === null ? 'bsn.toon' : 'bsn.verberg')}
        </Knop>
      )}
      {open && (
        <Doelvraag
          ik={ik}
          zaak={zaak.id}
          onBsn={(bsn) => {
            zetHeel(bsn)
            zetOpen(false)
          }}
        />
      )}
    </span>
  )
}

function Doelvraag({ ik, zaak, onBsn }: { ik: Ik; zaak: string; onBsn: (bsn: string | null) => void }) {
  const t = useStukken()
  const vak = useRef<HTMLFormElement>(null)
  const [doel, zetDoel] = useState<Doel>()
  const [stand, zetStand] = useState<'rust' | 'bezig' | 'leeg' | 'fout'>('rust')
  useEffect(() => vak.current?.querySelector('select')?.focus(), [])
  const toon = async () => {
    if (doel === undefined) return zetStand('leeg')
    zetStand('bezig')
    try {
      const { bsn } = await vraag<BsnAntwoord>(`/api/v1/zaken/${encodeURIComponent(zaak)}/bsn-inzages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-ozk-csrf': ik.csrf },
        body: JSON.stringify({ doel }),
      })
      onBsn(bsn)
    } catch {
      zetStand('fout')
    }
  }
  return (
    <form
      ref={vak}
      className="doc-bsn__vraag stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void toon()
      }}
    >
      <SelectVeld<Doel>
        label={t('bsn.waarom')}
        hint={t('bsn.gevolg')}
        keuzes={BSN_DOELEN.map((een) => ({ waarde: een, label: t(`bsn.doel.${een}`) }))}
        waarde={doel}
        fout={stand === 'leeg' && doel === undefined ? t('bsn.kies') : undefined}
        onWijzig={zetDoel}
      />
      {stand === 'fout' && <Melding toon="fout" titel={t('bsn.fout')} rol="alert" />}
      <Knop type="submit" bezig={stand === 'bezig'}>
        {t('bsn.knop')}
      </Knop>
    </form>
  )
}
