import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ApiFout } from './api/index.ts'
import { router } from './router.tsx'

const opvraging = new QueryClient({
  defaultOptions: {
    queries: {
      refetchOnWindowFocus: false,
      // What the server refuses stays refused; a broken connection is tried once more.
      retry: (keer, fout) => keer < 1 && !(fout instanceof ApiFout && fout.soort === 'geweigerd'),
    },
  },
})

export function App() {
  return (
    <QueryClientProvider client={opvraging}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
