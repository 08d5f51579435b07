export { Dekking } from './dekking.tsx'
export { Voorwaardenlijst } from './lijst.tsx'
export { Versies } from './versies.tsx'
export { Voorwaardepagina } from './voorwaarde.tsx'
