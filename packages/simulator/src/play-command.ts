import { readFile } from 'node:fs/promises'
import { isRecord, systemReason, visibleText } from '@wx/core/internal'
import { Command } from 'commander'

interface Flags {
  readonly simulator: string
}

/** The differences in words; none if users saw what was recorded. */
async function play(file: string, simulator: string): Promise<readonly string[]> {
  const body = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`Can't read ${file}: ${systemReason(error)}.`)
  })
  const response = await fetch(new URL('/api/playbacks', simulator), { method: 'POST', body }).catch(() => undefined)
  if (response === undefined) throw new Error(`No simulator answers at ${simulator}. Start one, or give its address as --simulator.`)
  if (!response.ok) throw new Error(`${file}: ${await response.text()}`)
  const playback: unknown = await response.json()
  const differences = isRecord(playback) && Array.isArray(playback.differences) ? playback.differences : []
  return differences.map((difference: unknown) => (isRecord(difference) ? String(difference.message) : String(difference)))
}

async function playAll(files: readonly string[], { simulator }: Flags, print: (line: string) => void): Promise<void> {
  let different = 0
  for (const file of files) {
    const messages = await play(file, simulator)
    print(`${messages.length === 0 ? '✓' : '✗'} ${file}`)
    for (const message of messages) print(`  ${message}`)
    if (messages.length > 0) different += 1
  }
  if (different > 0) throw new Error(`${different} of ${files.length} went otherwise than recorded.`)
}

/** `wx-simulator play`: plays scenarios on a running simulator. Rejects if users saw something else. */
export function playCommand(print: (line: string) => void): Command {
  return new Command('wx-simulator play')
    .configureOutput({ outputError: (text, write) => write(`${visibleText(text.trimEnd())}\n`) })
    .description('Play recorded scenarios to the bot of a running simulator, and compare what users see. The exit code is 1 if it differs.')
    .argument('<files...>', "scenarios in YAML, such as the chat page's panel records")
    .option('--simulator <url>', 'the address of its chat page', 'http://127.0.0.1:3900')
    .action((files: readonly string[], flags: Flags) => playAll(files, flags, print))
}
