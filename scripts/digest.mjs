import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What no build step reads: tests, documents, outputs and hidden files. */
const ignored = /(^|\/)(node_modules|build|\..*)(\/|$)|\.test\.tsx?$|\.md$/

/**
 * SHA-256 over the names and bytes of every file under the paths (files or folders, relative to `root`; those that do
 * not exist count as empty), and over `extra`. The order in which the file system lists them does not matter.
 */
export function digestOf(root, paths, extra = '') {
  const hash = createHash('sha256').update(extra)
  for (const file of paths.flatMap((path) => filesUnder(root, join(root, path))).sort())
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesUnder(root, path) {
  const name = relative(root, path).split(sep).join('/')
  if (ignored.test(name)) return []
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return []
  if (entry.isFile()) return [name]
  return readdirSync(path).flatMap((child) => filesUnder(root, join(path, child)))
}
