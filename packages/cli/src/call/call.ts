import { text } from 'node:stream/consumers'
import { WxError } from '@wx/core'
import { nearestName } from '@wx/core/internal'
import type { Command } from 'commander'
import { addTokenSourceOptions } from '../account/options'
import type { Fields } from '../client/client'
import { withClient } from '../client/with-client'
import { parseObject, printJson, readObject } from '../json'
import type { Terminal } from '../terminal'
import { checkPath } from './path'

const METHODS = ['GET', 'POST'] as const

type Method = (typeof METHODS)[number]

/** What stands behind the path: parameters of the query, and a body as JSON or `@file`. */
interface CallArguments {
  readonly query: Fields
  readonly body: string | undefined
}

export function addCallCommand(program: Command, terminal: Terminal): void {
  addTokenSourceOptions(program.command('call'))
    .description('call an endpoint of the platform, and print its answer. 调用接口并输出应答')
    .argument('<method>', 'GET or POST')
    .argument('<path>', 'such as /cgi-bin/user/info')
    .argument('[parameters...]', 'name=value for the query; for POST a body: JSON, or @file, or piped in')
    .action((method: string, path: string, parameters: readonly string[], _flags, self: Command) => {
      return call(self, methodOf(method), checkPath(path), readArguments(parameters), terminal)
    })
}

/** `wx call`: the answer on standard output. */
async function call(command: Command, method: Method, path: string, given: CallArguments, terminal: Terminal): Promise<void> {
  if (method === 'GET' && given.body !== undefined)
    throw new WxError('config-invalid', 'A GET has no body, and one parameter is not name=value, such as openid=oABC.')
  const body = method === 'GET' ? {} : await bodyOf(given.body, terminal)
  await withClient(command, terminal, async ({ client }) => {
    const { query } = given
    printJson(terminal, method === 'GET' ? await client.get(path, query) : await client.post(path, body, { query }))
  })
}

function methodOf(text: string): Method {
  const method = METHODS.find((one) => one === text.toUpperCase())
  if (method !== undefined) return method
  const nearest = nearestName(text, METHODS)
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`
  throw new WxError('config-invalid', `The method is "${text}"; it must be GET or POST.${hint}`)
}

function readArguments(parameters: readonly string[]): CallArguments {
  const pairs: [string, string][] = []
  let body: string | undefined
  for (const parameter of parameters) {
    const [, name, value] = /^([\w.-]+)=(.*)$/s.exec(parameter) ?? []
    if (name !== undefined && value !== undefined) pairs.push([name, value])
    else if (body === undefined) body = parameter
    else throw new WxError('config-invalid', `There are two bodies, and a call has one: quote JSON as a whole, '{"a": 1}'.`)
  }
  if (pairs.some(([name]) => name === 'access_token'))
    throw new WxError('config-invalid', 'access_token is added by the program: leave it out.')
  return { query: Object.fromEntries(pairs), body }
}

async function bodyOf(given: string | undefined, { stdin }: Terminal): Promise<Fields> {
  if (given?.startsWith('@')) return readObject(given.slice(1))
  if (given !== undefined) return parseObject(given, 'The body')
  const piped = stdin.isTTY ? '' : await text(stdin)
  if (piped.trim() !== '') return parseObject(piped, 'The body')
  throw new WxError('config-invalid', `A POST has a body: write JSON, such as '{}', or @file, or pipe it in.`)
}
