import { Schakel } from '../../design-system/index.ts'
import { useHuis } from '../../huis/woorden.ts'

/** The rooms that are there, for who came to an address without one. */
export function Wegwijzer() {
  const t = useHuis()
  return (
    <ul className="lijst">
      <li>
        <Schakel naar="/toets">{t('nav.toets')}</Schakel>
      </li>
      <li>
        <Schakel naar="/regelbank">{t('nav.regelbank')}</Schakel>
      </li>
      <li>
        <Schakel naar="/pgb-check">{t('nav.check')}</Schakel>
      </li>
      <li>
        <a href="/api/docs">{t('nav.api')}</a>
      </li>
    </ul>
  )
}
