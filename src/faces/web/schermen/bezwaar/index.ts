export { Bezwaartab } from './bezwaar-tab.tsx'
export { BezwarenScherm } from './bezwaren-scherm.tsx'
