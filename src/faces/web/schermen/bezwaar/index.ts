export { BezwarenScherm } from './bezwaren-scherm.tsx'
