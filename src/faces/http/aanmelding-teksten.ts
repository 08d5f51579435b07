/** What the door says when it stays shut. An outsider does not learn why. */
import type { Aanmeldfout } from '../../platform/aanmelding/index.ts'
import type { Tweetaligheid } from '../../platform/operatie.ts'

export type Weigercode = Aanmeldfout | 'geen-inlogdienst' | 'niet-aangemeld' | 'niet-toegestaan' | 'van-elders'

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })
export const TEKSTEN: Readonly<Record<Weigercode, { status: number; titel: Tweetaligheid; detail: Tweetaligheid }>> = {
  'aanmelding-geweigerd': {
    status: 401,
    titel: t('Inloggen is niet gelukt', 'Login failed'),
    detail: t('Probeer het opnieuw. Lukt het weer niet? Vraag uw beheerder.', 'Try again, or ask your administrator.'),
  },
  'aanmelding-verlopen': {
    status: 401,
    titel: t('Inloggen duurde te lang', 'Login took too long'),
    detail: t('Begin opnieuw met inloggen.', 'Start the login again.'),
  },
  'inlogdienst-niet-bereikbaar': {
    status: 503,
    titel: t('De inlogdienst antwoordt niet', 'The login service does not answer'),
    detail: t(
      'U kunt nu niet inloggen. Wie al is ingelogd, kan doorwerken. Probeer het straks opnieuw.',
      'You cannot log in now. Whoever is logged in can go on. Try again later.',
    ),
  },
  'geen-inlogdienst': {
    status: 503,
    titel: t('Er is geen inlogdienst', 'There is no login service'),
    detail: t(
      'Vraag uw beheerder om een inlogdienst in te stellen.',
      'Ask your administrator to set up a login service.',
    ),
  },
  'niet-aangemeld': {
    status: 401,
    titel: t('U bent niet ingelogd', 'You are not logged in'),
    detail: t('Log in via /aanmelden.', 'Log in at /aanmelden.'),
  },
  'niet-toegestaan': {
    status: 403,
    titel: t('Dit mag u niet', 'You may not do this'),
    detail: t('Uw rol geeft u dit recht niet.', 'Your role does not give you this right.'),
  },
  'van-elders': {
    status: 403,
    titel: t('Geweigerd', 'Refused'),
    detail: t(
      'Dit verzoek komt niet van onze eigen pagina. Laad de pagina opnieuw.',
      'This request does not come from our own page. Load the page again.',
    ),
  },
}
