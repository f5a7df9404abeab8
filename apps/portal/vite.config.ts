import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { fonts } from './src/ui/assembly/fonts.ts'
import { offline } from './src/ui/assembly/offline.ts'

export default defineConfig({
  plugins: [react(), tailwind(), fonts(), offline()],
  build: {
    outDir: 'build',
    target: 'baseline-widely-available',
    // Inline data would need a wider content security policy for fonts, and would be loaded even when unused.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { app: 'index.html', sw: 'src/ui/offline/service-worker.ts' },
      output: {
        // A service worker must keep its name and stand at the root, or it could not serve the whole page.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  worker: { format: 'es' },
})
