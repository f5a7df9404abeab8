import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const needed = 24

/**
 * The path of a Node 24 or newer: the platform package among the root's optionalDependencies that got installed, else
 * the Node that runs this. `undefined` where both are too old or missing. A Node found elsewhere in PATH (npm adds the
 * node_modules/.bin of every parent folder) is not asked.
 */
export function findNode(root) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const name of Object.keys(optionalDependencies)) {
    const folder = join(root, 'node_modules', name)
    if (!existsSync(join(folder, 'package.json'))) continue
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const node = join(folder, bin.node)
    const answer = spawnSync(node, ['--version'], { encoding: 'utf8' })
    if (answer.status === 0 && majorOf(answer.stdout) >= needed) return node
  }
  return majorOf(process.version) >= needed ? process.execPath : undefined
}

function majorOf(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0)
}
