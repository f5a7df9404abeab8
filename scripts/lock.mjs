import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Lets one process at a time pass, so that `npm start` and `npm test` do not install over each other. Waits for the
 * holder; takes over from one that has died. Returns the function that lets go.
 */
export function holdLock(file, say) {
  for (let told = false; ; ) {
    if (claim(file)) return () => rmSync(file, { force: true })
    const holder = Number(tryRead(file))
    if (!isAlive(holder)) {
      rmSync(file, { force: true })
      continue
    }
    if (!told) say(`別の準備（プロセス ${holder}）が終わるのを待っています。(Waiting for another set-up.)`)
    told = true
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
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

function tryRead(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
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
