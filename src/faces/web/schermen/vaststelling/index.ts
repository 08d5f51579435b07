export { BetalingenScherm } from './betalingen-scherm.tsx'
export { Vaststellingtab } from './vaststelling-tab.tsx'
