import { useQuery } from '@tanstack/react-query'
import type { Static } from 'typebox'
import type { Plicht } from '../../../../pgb/zaak/contract.ts'
import type { Documentlijst } from '../../../../pgb/zaak/contract-stukken.ts'
import { vraag } from '../../api/index.ts'
import { Laden, Schakel, SelectVeld, toonKorteDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useOordeelwoorden } from './woorden.ts'

/** The document that proves it, of those in the dossier. Nothing to choose from: the way to the dossier. */
export function Bewijsveld(props: {
  plicht: Plicht
  waarde: string | undefined
  onWijzig: (document: string | undefined) => void
}) {
  const { plicht, waarde, onWijzig } = props
  const t = useOordeelwoorden()
  const taal = useTaal()
  const { data, isPending } = useQuery({
    queryKey: ['zaken', 'zaak', plicht.zaak, 'bewijs'],
    queryFn: ({ signal }) =>
      vraag<Static<typeof Documentlijst>>(`/api/v1/zaken/${encodeURIComponent(plicht.zaak)}/documenten`, { signal }),
    retry: false,
  })
  if (isPending) return <Laden wat={t('lijst.stukkenLaden')} />
  const naar = <Schakel naar={`/pgb/dossiers/${encodeURIComponent(plicht.zaak)}/documenten`}>{plicht.nummer}</Schakel>
  if (data === undefined || data.documenten.length === 0)
    return (
      <p className="s muted">
        {t(data === undefined ? 'lijst.stukkenDicht' : 'lijst.stukkenGeen')} {naar}
      </p>
    )
  return (
    <SelectVeld
      label={t('lijst.document')}
      hint={t('lijst.documentHint')}
      hoeftNiet
      keuzes={data.documenten.map(({ id, naam, ontvangenOp }) => ({
        waarde: id,
        label: `${naam} (${toonKorteDatum(ontvangenOp, taal)})`,
      }))}
      waarde={waarde}
      onWijzig={onWijzig}
    />
  )
}
