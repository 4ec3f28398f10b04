import { text } from 'node:stream/consumers'
import { WxError } from '@wx/core'
import { nearestName } from '@wx/core/internal'
import type { Command } from 'commander'
import { withClient } from '../client/with-client'
import { parseObject, printJson, readObject } from '../json'
import type { Terminal } from '../terminal'
import { checkPath } from './path'

/** Their answer is the token itself, and a call of the second one ends the token in use. */
const TOKEN_PATHS: readonly string[] = ['/cgi-bin/stable_token', '/cgi-bin/token']
const METHODS = ['GET', 'POST'] as const

type Method = (typeof METHODS)[number]

type Fields = Readonly<Record<string, unknown>>

/** What stands behind the path: parameters of the query, and a body as JSON or `@file`. */
interface CallArguments {
  readonly query: Fields
  readonly body: string | undefined
}

/** `wx call`: the answer on standard output. */
export async function call(
  command: Command,
  method: string,
  path: string,
  parameters: readonly string[],
  terminal: Terminal,
): Promise<void> {
  const isGet = methodOf(method) === 'GET'
  checkPath(path)
  refuseTokenPath(path)
  const { query, body } = readArguments(parameters)
  if (isGet && body !== undefined)
    throw new WxError('config-invalid', 'A GET has no body, and one parameter is not name=value, such as openid=oABC.')
  const fields = isGet ? {} : await bodyOf(body, terminal)
  await withClient(command, terminal, async (wx) => {
    printJson(terminal, isGet ? await wx.get(path, query) : await wx.post(path, fields, { query }))
  })
}

function methodOf(text: string): Method {
  const method = METHODS.find((one) => one === text.toUpperCase())
  if (method !== undefined) return method
  const nearest = nearestName(text, METHODS)
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`
  throw new WxError('config-invalid', `The method is "${text}"; it must be GET or POST.${hint}`)
}

function refuseTokenPath(path: string): void {
  const [place = ''] = path.split('?')
  if (TOKEN_PATHS.includes(place))
    throw new WxError('config-invalid', `${place} answers with a token: use wx token get, which shares it with your programs.`)
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
