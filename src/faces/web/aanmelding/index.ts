/** Who is logged in, for every screen. */
export { type Ik, magWel, meldAf, regiosVan, useIk } from './ik.ts'
export { Inloglink, MetInlog } from './inlog-nodig.tsx'
