export { MiddelenScherm } from './middelen-scherm.tsx'
export { PlanScherm } from './plan-scherm.tsx'
export { NieuwPlanScherm } from './vorm-scherm.tsx'
