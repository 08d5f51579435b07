import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './stijl/index.css'

const plek = document.getElementById('app')
if (plek === null) throw new Error('index.html has no element #app')
createRoot(plek).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
