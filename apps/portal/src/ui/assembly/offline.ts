import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Tells the service worker which files the page is made of. The rare letters' fonts stay out: they are kept when they
 * are first used.
 */
export function offline(): Plugin {
  return {
    name: 'hiroba-offline',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js']
      if (worker?.type !== 'chunk') throw new Error('the service worker is missing from the build')
      const files = Object.keys(bundle).filter((name) => name.startsWith('assets/') && !/-rest-/.test(name))
      const version = createHash('sha256')
      for (const name of files.sort()) version.update(name)
      const list = JSON.stringify(['/', '/icon.svg', ...files.map((name) => `/${name}`)])
      worker.code = worker.code
        .replace(/(["'`])__FILES__\1/, JSON.stringify(list))
        .replace(/(["'`])__VERSION__\1/, JSON.stringify(version.digest('hex').slice(0, 16)))
    },
  }
}
