/**
 * The size of the rule engine in a browser: minified and compressed, with the kit that it uses, without the packs.
 * `engine` answers one scheme; `all` is the package's public face, with the money card and all its texts.
 * Run: node bench/engine-size.ts
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { conditions } from './contest.ts'

const source = new URL('../packages/funding/src/', import.meta.url).pathname
const faces = {
  engine: `export { loadPacks } from '${source}load.ts'
    export { Session } from '${source}engine/session.ts'
    export { estimate } from '${source}engine/estimate.ts'`,
  all: `export * from '${source}index.ts'`,
}
const limitKb = 60

async function sizeOf(name: string, code: string) {
  const bundle = await rolldown({
    input: name,
    plugins: [
      {
        name: 'face',
        resolveId: (id) => (id === name ? id : undefined),
        load: (id) => (id === name ? code : undefined),
      },
    ],
  })
  const { output } = await bundle.generate({ minify: true })
  await bundle.close()
  const [chunk] = output
  const foreign = chunk.moduleIds.filter((id) => id.includes('/node_modules/'))
  if (output.length > 1 || foreign.length > 0)
    throw new Error(`${name}: more than our own code in one file: ${foreign.join(', ')}`)
  const bytes = Buffer.from(chunk.code)
  return { modules: chunk.moduleIds.length - 1, minified: bytes.length, gzip: gzipSync(bytes).length }
}

const sizes = Object.fromEntries(
  await Promise.all(Object.entries(faces).map(async ([name, code]) => [name, await sizeOf(name, code)])),
) as Record<keyof typeof faces, Awaited<ReturnType<typeof sizeOf>>>
console.table(sizes)
const result = { ...conditions(), limitKb, sizes }
writeFileSync(new URL('results/engine-size.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
if (sizes.all.gzip > limitKb * 1024) {
  console.error(`${sizes.all.gzip} bytes are more than ${limitKb} kB.`)
  process.exitCode = 1
}
