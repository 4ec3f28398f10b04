import { lstat, unlink } from 'node:fs/promises'
import { connect } from 'node:net'

/**
 * Removes the socket file that a killed server left. A socket that still answers stays, and so does a file
 * that is no socket.
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
