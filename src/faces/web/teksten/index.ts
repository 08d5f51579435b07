/**
 * The store of screen texts. A screen has one pair of files, `nl/<name>.ts` and `en/<name>.ts`; the English one has the
 * type `Vorm<typeof nl>`, so a key that lacks is a type error. Keys that end in `_one` and `_other` are plurals of i18next,
 * asked for without the ending and with `{ count }`.
 */
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

export type Taal = 'nl' | 'en'
export interface Tekstboom {
  readonly [sleutel: string]: string | Tekstboom
}
/** The same keys, any text. */
export type Vorm<T> = { readonly [K in keyof T]: T[K] extends string ? string : Vorm<T[K]> }

type Kaal<K extends string> = K extends `${infer B}_one` ? B : K extends `${infer B}_other` ? B : K
/** Every path to a text: `lijst.titel`. */
export type Sleutel<T> = {
  [K in keyof T & string]: T[K] extends string ? Kaal<K> : `${K}.${Sleutel<T[K]>}`
}[keyof T & string]

export type Vertaler<T> = (sleutel: Sleutel<T>, waarden?: Record<string, string | number>) => string

const BEWAARD = 'ozk.taal'

void i18next.use(initReactI18next).init({
  lng: beginTaal(),
  fallbackLng: 'nl',
  resources: {},
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
  initAsync: false,
})
document.documentElement.lang = i18next.language

/** Puts the texts of a screen in the store and gives the hook that reads them. Call it once, at the top of a module. */
export function maakTeksten<T extends Tekstboom>(naam: string, nl: T, en: Vorm<T>): () => Vertaler<T> {
  i18next.addResourceBundle('nl', naam, nl)
  i18next.addResourceBundle('en', naam, en)
  return () => {
    const { t } = useTranslation(naam)
    return (sleutel, waarden) => t(sleutel, { ...waarden })
  }
}

/** The language of the screen now. Re-renders when it changes. */
export function useTaal(): Taal {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'nl'
}

export function kiesTaal(taal: Taal): void {
  if (i18next.language === taal) return
  bewaar(taal)
  document.documentElement.lang = taal
  void i18next.changeLanguage(taal)
}

/** The address wins, then what was chosen before on this device, then Dutch. */
function beginTaal(): Taal {
  const gevraagd = new URLSearchParams(window.location.search).get('taal')
  if (gevraagd === 'en' || gevraagd === 'nl') {
    bewaar(gevraagd)
    return gevraagd
  }
  try {
    return window.localStorage.getItem(BEWAARD) === 'en' ? 'en' : 'nl'
  } catch {
    return 'nl'
  }
}

/** A browser may refuse storage; then the address alone keeps the language. */
function bewaar(taal: Taal): void {
  // The pgb-check promises to keep nothing at all; there the address alone carries the language.
  if (window.location.pathname.startsWith('/pgb-check')) return
  try {
    window.localStorage.setItem(BEWAARD, taal)
  } catch {}
}
