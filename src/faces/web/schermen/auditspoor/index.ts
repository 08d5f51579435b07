export { AuditspoorScherm } from './auditspoor-scherm.tsx'
export { InzageScherm } from './inzage.tsx'
export { RijScherm } from './rij.tsx'
