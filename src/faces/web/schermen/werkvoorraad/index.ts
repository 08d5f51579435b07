export { Werkvoorraad } from './werkvoorraad.tsx'
