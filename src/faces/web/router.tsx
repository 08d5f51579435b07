import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Huis } from './huis/huis.tsx'
import { leesZoek, schrijfZoek, type Zoek } from './router-zoek.ts'
import { BuitenDeKaart } from './schermen/overig/buiten-de-kaart.tsx'
import { Foutpagina } from './schermen/overig/foutpagina.tsx'

const wortel = createRootRoute({
  component: Huis,
  notFoundComponent: BuitenDeKaart,
  errorComponent: Foutpagina,
  validateSearch: (zoek: Record<string, unknown>): Zoek => zoek as Zoek,
  search: {
    // English stays in the address while someone walks through the app; Dutch is the default and is not written.
    middlewares: [
      ({ search, next }) => {
        const nieuw = next(search)
        if (nieuw.taal === 'nl') return { ...nieuw, taal: undefined }
        return search.taal === 'en' && nieuw.taal === undefined ? { ...nieuw, taal: 'en' } : nieuw
      },
    ],
  },
})

const start = () => import('./schermen/overig/startpagina.tsx')
const regelbank = () => import('./schermen/regelbank/index.ts')
const toets = () => import('./schermen/toets/index.ts')
const check = () => import('./schermen/pgb-check/index.ts')
const werkvoorraad = () => import('./schermen/werkvoorraad/index.ts')
const dossier = () => import('./schermen/dossier/index.ts')
const nieuweZaak = () => import('./schermen/nieuwe-zaak/index.ts')
const zoeken = () => import('./schermen/zoeken/index.ts')
const tweede = () => import('./schermen/tweede-beoordeling/index.ts')
const beheer = () => import('./schermen/beheer/index.ts')
const auditspoor = () => import('./schermen/auditspoor/index.ts')
const signalen = () => import('./schermen/signalen/index.ts')
const landing = () => import('./schermen/overig/mijn-werk.tsx')
const verplichtingen = () => import('./schermen/verplichtingen/index.ts')
const aanvragen = () => import('./schermen/aanvraag/index.ts')
const huisbezoeken = () => import('./schermen/huisbezoeken/index.ts')
const overeenkomsten = () => import('./schermen/overeenkomsten/index.ts')
const kader = () => import('./schermen/kader/index.ts')
const inkoop = () => import('./schermen/inkoop/index.ts')
const transitie = () => import('./schermen/transitie/index.ts')
const hulpmiddelen = () => import('./schermen/opgaven/hulpmiddelen/index.ts')
const opgaven = () => import('./schermen/opgaven/index.ts')
const bezwaar = () => import('./schermen/bezwaar/index.ts')
const voortzetting = () => import('./schermen/voortzetting/index.ts')
const vaststelling = () => import('./schermen/vaststelling/index.ts')
const kaart = { getParentRoute: () => wortel }

// An optional part of the path (`{-$deel}`) keeps the screen mounted, so that what was filled in is not lost.
const routes = [
  createRoute({ ...kaart, path: '/', component: lazyRouteComponent(start, 'Startpagina') }),
  createRoute({ ...kaart, path: '/mijn-werk', component: lazyRouteComponent(landing, 'MijnWerk') }),
  createRoute({ ...kaart, path: '/pgb/signalen', component: lazyRouteComponent(signalen, 'SignalenScherm') }),
  createRoute({ ...kaart, path: '/pgb/dossiers', component: lazyRouteComponent(zoeken, 'ZoekenScherm') }),
  createRoute({ ...kaart, path: '/werkvoorraad', component: lazyRouteComponent(werkvoorraad, 'Werkvoorraad') }),
  createRoute({ ...kaart, path: '/pgb/nieuwe-zaak', component: lazyRouteComponent(nieuweZaak, 'NieuweZaak') }),
  createRoute({ ...kaart, path: '/zoeken', component: lazyRouteComponent(zoeken, 'ZoekenScherm') }),
  createRoute({ ...kaart, path: '/tweede-beoordeling', component: lazyRouteComponent(tweede, 'TweedeBeoordeling') }),
  createRoute({
    ...kaart,
    path: '/pgb/dossiers/$id/{-$deel}',
    component: lazyRouteComponent(dossier, 'DossierScherm'),
  }),
  createRoute({ ...kaart, path: '/inzage/$id', component: lazyRouteComponent(auditspoor, 'InzageScherm') }),
  createRoute({ ...kaart, path: '/auditspoor/rij/$id', component: lazyRouteComponent(auditspoor, 'RijScherm') }),
  createRoute({
    ...kaart,
    path: '/auditspoor/{-$deel}',
    component: lazyRouteComponent(auditspoor, 'AuditspoorScherm'),
  }),
  createRoute({ ...kaart, path: '/beheer/{-$deel}', component: lazyRouteComponent(beheer, 'BeheerScherm') }),
  createRoute({
    ...kaart,
    path: '/pgb/verplichtingen',
    component: lazyRouteComponent(verplichtingen, 'VerplichtingenScherm'),
  }),
  createRoute({
    ...kaart,
    path: '/pgb/overeenkomsten',
    component: lazyRouteComponent(overeenkomsten, 'OvereenkomstenScherm'),
  }),
  createRoute({ ...kaart, path: '/pgb/bezwaren', component: lazyRouteComponent(bezwaar, 'BezwarenScherm') }),
  createRoute({
    ...kaart,
    path: '/pgb/jaarovergang',
    component: lazyRouteComponent(voortzetting, 'VoortzettingScherm'),
  }),
  createRoute({
    ...kaart,
    path: '/pgb/vaststellingen',
    component: lazyRouteComponent(vaststelling, 'VaststellingenScherm'),
  }),
  createRoute({ ...kaart, path: '/pgb/betalingen', component: lazyRouteComponent(vaststelling, 'BetalingenScherm') }),
  createRoute({ ...kaart, path: '/kader/{-$jaar}', component: lazyRouteComponent(kader, 'KaderScherm') }),
  createRoute({ ...kaart, path: '/opgaven', component: lazyRouteComponent(opgaven, 'KalenderScherm') }),
  createRoute({ ...kaart, path: '/opgaven/controle', component: lazyRouteComponent(opgaven, 'BestandScherm') }),
  createRoute({
    ...kaart,
    path: '/opgaven/hulpmiddelen',
    component: lazyRouteComponent(hulpmiddelen, 'UitgavenScherm'),
  }),
  createRoute({
    ...kaart,
    path: '/opgaven/hulpmiddelen/$tijdvak/{-$deel}',
    component: lazyRouteComponent(hulpmiddelen, 'HulpmiddelopgaveScherm'),
  }),
  createRoute({
    ...kaart,
    path: '/opgaven/pgb/$tijdvak/{-$deel}',
    component: lazyRouteComponent(opgaven, 'MaandScherm'),
  }),
  createRoute({
    ...kaart,
    path: '/pgb/huisbezoeken',
    component: lazyRouteComponent(huisbezoeken, 'HuisbezoekenScherm'),
  }),
  createRoute({ ...kaart, path: '/pgb-check/aanvraag', component: lazyRouteComponent(aanvragen, 'AanvraagScherm') }),
  createRoute({ ...kaart, path: '/regelbank', component: lazyRouteComponent(regelbank, 'Regellijst') }),
  createRoute({ ...kaart, path: '/regelbank/parameters', component: lazyRouteComponent(regelbank, 'Parameterlijst') }),
  createRoute({
    ...kaart,
    path: '/regelbank/tarieventabellen',
    component: lazyRouteComponent(regelbank, 'Tabellijst'),
  }),
  createRoute({
    ...kaart,
    path: '/regelbank/tarieventabellen/$jaar',
    component: lazyRouteComponent(regelbank, 'Tabelpagina'),
  }),
  createRoute({ ...kaart, path: '/regelbank/bronnen', component: lazyRouteComponent(regelbank, 'Bronlijst') }),
  createRoute({ ...kaart, path: '/regelbank/$id', component: lazyRouteComponent(regelbank, 'Regelbankdetail') }),
  createRoute({ ...kaart, path: '/inkoop/voorwaarden', component: lazyRouteComponent(inkoop, 'Voorwaardenlijst') }),
  createRoute({ ...kaart, path: '/inkoop/voorwaarden/dekking', component: lazyRouteComponent(inkoop, 'Dekking') }),
  createRoute({ ...kaart, path: '/inkoop/voorwaarden/verschil', component: lazyRouteComponent(inkoop, 'Versies') }),
  createRoute({
    ...kaart,
    path: '/inkoop/voorwaarden/$id',
    component: lazyRouteComponent(inkoop, 'Voorwaardepagina'),
  }),
  createRoute({ ...kaart, path: '/inkoop/transitie', component: lazyRouteComponent(transitie, 'MiddelenScherm') }),
  createRoute({
    ...kaart,
    path: '/inkoop/transitie/nieuw',
    component: lazyRouteComponent(transitie, 'NieuwPlanScherm'),
  }),
  createRoute({ ...kaart, path: '/inkoop/transitie/$id', component: lazyRouteComponent(transitie, 'PlanScherm') }),
  createRoute({ ...kaart, path: '/toets/{-$deel}', component: lazyRouteComponent(toets, 'ToetsScherm') }),
  createRoute({ ...kaart, path: '/pgb-check/uitkomst', component: lazyRouteComponent(check, 'PgbCheckUitkomst') }),
  createRoute({ ...kaart, path: '/pgb-check/{-$vraag}', component: lazyRouteComponent(check, 'PgbCheckScherm') }),
]

export const router = createRouter({
  routeTree: wortel.addChildren(routes),
  parseSearch: leesZoek,
  stringifySearch: schrijfZoek,
  defaultPreload: 'intent',
  scrollRestoration: true,
  trailingSlash: 'never',
})
