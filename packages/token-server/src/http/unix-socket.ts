import { lstat, unlink } from 'node:fs/promises'
import { connect } from 'node:net'

/**
 * A server that was killed leaves its socket behind; one that still answers keeps it. Nothing but a socket
 * is ever removed.
 */
export async function removeStaleSocket(path: string): Promise<void> {
  const isSocket = await lstat(path).then(
    (found) => found.isSocket(),
    () => false,
  )
  // A connection to a file of another kind is refused too, as it is for a socket without a listener: hence
  // `isSocket`.
  if (isSocket && !(await isAnswered(path))) await unlink(path)
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(path, () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'ECONNREFUSED'))
  })
}
