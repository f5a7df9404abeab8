/** Keeps the built page's files, so that it opens without a network the next time. Not while developing. */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // Failing means only that the page needs the network to open; nothing that a person would have to mend.
  navigator.serviceWorker.register('/sw.js').catch(() => undefined)
}
