export { NieuweZaak } from './nieuwe-zaak.tsx'
