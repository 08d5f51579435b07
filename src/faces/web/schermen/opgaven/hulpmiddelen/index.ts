export { HulpmiddelopgaveScherm } from './opgave-scherm.tsx'
export { UitgavenScherm } from './uitgaven-scherm.tsx'
