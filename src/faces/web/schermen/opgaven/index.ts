export { BestandScherm } from './bestand-scherm.tsx'
export { KalenderScherm } from './kalender-scherm.tsx'
export { MaandScherm } from './maand-scherm.tsx'
