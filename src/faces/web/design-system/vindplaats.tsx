import { IconExternalLink } from '@tabler/icons-react'
import type { Vindplaats } from '../../../pgb/contract.ts'
import { useTaal } from '../teksten/index.ts'
import { Icoon } from './icoon.tsx'
import { toonDatum } from './weergave.ts'
import { useWoorden } from './woorden.ts'

/** A link to another site, marked as such. The mark stays on the line of the last word. */
export function BuitenSchakel({ href, children }: { href: string; children: string }) {
  const t = useWoorden()
  const knip = children.lastIndexOf(' ') + 1
  return (
    <a href={href} rel="external noreferrer" className="buiten">
      {children.slice(0, knip)}
      <span className="nw">
        {children.slice(knip)}
        <Icoon van={IconExternalLink} />
      </span>
      <span className="sr"> {t('andereSite')}</span>
    </a>
  )
}

/** Where it stands: the article, with a link to the text when a stable one exists. */
export function VindplaatsLink({ vindplaats }: { vindplaats: Vindplaats }) {
  const { artikel, url } = vindplaats
  return url === undefined ? <span>{artikel}</span> : <BuitenSchakel href={url}>{artikel}</BuitenSchakel>
}

/** Which text of the source: a dated text by its date, another document by its name. */
export function Versietekst({ vindplaats }: { vindplaats: Vindplaats }) {
  const t = useWoorden()
  const taal = useTaal()
  const datum = toonDatum(vindplaats.versie, taal)
  return datum === vindplaats.versie ? datum : t('tekstVan', { datum })
}
