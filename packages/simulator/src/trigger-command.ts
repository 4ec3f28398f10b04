import { isRecord, visibleText } from '@wx/core/internal'
import { Command, InvalidArgumentError } from 'commander'

interface Flags {
  readonly simulator: string
}

/** A field's value: JSON for a list and for a field of several parts, else the text as it stands. */
function fieldValue(text: string): unknown {
  if (!/^[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidArgumentError(`The value ${JSON.stringify(text)} can't be read as JSON.`)
  }
}

/** Reads `--Status success --MsgID=7`. */
function readFields(args: readonly string[]): Readonly<Record<string, unknown>> {
  const pairs: [string, unknown][] = []
  const left = [...args]
  while (left.length > 0) {
    const given = left.shift() ?? ''
    const [, name, inline] = /^--(\w+)(?:=(.*))?$/s.exec(given) ?? []
    if (name === undefined) throw new InvalidArgumentError(`${JSON.stringify(given)} is no field. Write --Status success.`)
    const value = inline ?? left.shift()
    if (value === undefined) throw new InvalidArgumentError(`The field ${name} has no value. Write --${name} value.`)
    pairs.push([name, fieldValue(value)])
  }
  return Object.fromEntries(pairs)
}

/** How the push ended, what was wrong, and the reply: a line each, of the reply as many as it has. */
async function trigger(push: string, args: readonly string[], { simulator }: Flags): Promise<readonly string[]> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ push, fields: readFields(args) }),
  }
  const response = await fetch(new URL('/api/pushes', simulator), request).catch(() => undefined)
  if (response === undefined) throw new Error(`No simulator answers at ${simulator}. Start one, or give its address as --simulator.`)
  if (!response.ok) throw new Error(await response.text())
  const exchange: unknown = await response.json()
  if (!isRecord(exchange)) return []
  const parts = [exchange.outcome, exchange.reason, exchange.reply].filter((part) => part !== undefined)
  return parts.flatMap((part) => String(part).split('\n'))
}

/** `wx-simulator trigger`: makes a running simulator push. */
export function triggerCommand(print: (line: string) => void): Command {
  return new Command('wx-simulator trigger')
    .configureOutput({ outputError: (text, write) => write(`${visibleText(text.trimEnd())}\n`) })
    .description('Push any message or event of the platform to the bot of a running simulator.')
    .usage('<push> [--Field value ...]')
    .argument('<push>', 'a name that bot.on takes, such as event:TEMPLATESENDJOBFINISH')
    .argument('[fields...]', 'fields that replace those of the sample, such as --Status success')
    .option('--simulator <url>', 'the address of its chat page', 'http://127.0.0.1:3900')
    .allowUnknownOption()
    .action(async (push: string, fields: readonly string[], flags: Flags) => {
      for (const line of await trigger(push, fields, flags)) print(line)
    })
}
