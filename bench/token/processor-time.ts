/**
 * Loaded into a server by `--import`, before its own code: answers each message of the parent with the processor time
 * that the process has used so far, in microseconds.
 */
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.(user + system)
})
