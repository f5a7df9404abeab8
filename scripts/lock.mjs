import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/**
 * Lets one set-up at a time pass, so that `npm start` and `npm test` do not install over each other. Waits for the
 * holders; takes over when they are dead. A child that works for the holder is added, because it may outlive it.
 */
export async function holdLock(file, say) {
  for (let told = false; !claim(file); await setTimeout(200)) {
    const holders = holdersOf(file).filter(isAlive)
    if (holders.length === 0) rmSync(file, { force: true })
    else if (!told)
      say(`別の準備（プロセス ${holders[0]}）が終わるのを待っています。(Waiting for another set-up.)`)
    told ||= holders.length > 0
  }
  return {
    add(pid) {
      writeFileSync(`${file}.new`, `${process.pid} ${pid}`)
      renameSync(`${file}.new`, file)
    },
    release: () => rmSync(file, { force: true }),
  }
}

/** Linking a written file is atomic: nobody sees a lock without its holder's number in it. */
function claim(file) {
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

function holdersOf(file) {
  try {
    return readFileSync(file, 'utf8').split(' ').map(Number)
  } catch {
    return []
  }
}

function isAlive(pid) {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
