import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

/** Set-up step: examples.yaml as JSON, for browser and server alike; the expected figures stay in the YAML. */
const source = join(import.meta.dirname, '../../examples.yaml')
const target = join(import.meta.dirname, '../../build/examples.json')

const examples = parse(readFileSync(source, 'utf8')) as Record<string, unknown>[]
mkdirSync(dirname(target), { recursive: true })
writeFileSync(`${target}.new`, JSON.stringify(examples.map(({ expected: _, ...example }) => example)))
renameSync(`${target}.new`, target)
