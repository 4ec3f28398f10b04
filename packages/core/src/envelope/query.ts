import { WxError } from '../base/error'

/**
 * The parameters that the platform puts behind the URL.
 * Source: https://developers.weixin.qq.com/doc/service/guide/dev/push/
 */
export interface CallbackQuery {
  readonly signature: string | undefined
  readonly timestamp: string
  readonly nonce: string
  readonly encryptType: string | undefined
  readonly msgSignature: string | undefined
  readonly echostr: string | undefined
}

/*
 * The signature joins its parts without separators, so every part has one exact form: otherwise characters
 * could be moved from one into its neighbour without changing the hash.
 */
const SIGNATURE = /^[0-9a-fA-F]{40}$/
const TIMESTAMP = /^[0-9]{10}$/
const NONCE = /^[A-Za-z0-9_-]{1,32}$/
const ENCRYPT_TYPE = /^[A-Za-z]{0,8}$/
/** WeCom's string is encrypted and so base64, with `+`, `/` and `=`. */
const ECHOSTR = /^[\w+/-]{1,256}={0,2}$/

/**
 * Throws a `WxError` of code `query-invalid` for a parameter that is missing, given twice or not of its form.
 */
export function readQuery(params: URLSearchParams): CallbackQuery {
  let signature: string | undefined
  let timestamp: string | undefined
  let nonce: string | undefined
  let encryptType: string | undefined
  let msgSignature: string | undefined
  let echostr: string | undefined
  // One pass, which also finds parameters given twice.
  params.forEach((value, name) => {
    switch (name) {
      case 'signature':
        signature = checked(name, SIGNATURE, value, signature)
        break
      case 'timestamp':
        timestamp = checked(name, TIMESTAMP, value, timestamp)
        break
      case 'nonce':
        nonce = checked(name, NONCE, value, nonce)
        break
      case 'encrypt_type':
        encryptType = checked(name, ENCRYPT_TYPE, value, encryptType)
        break
      case 'msg_signature':
        msgSignature = checked(name, SIGNATURE, value, msgSignature)
        break
      case 'echostr':
        echostr = checked(name, ECHOSTR, value, echostr)
        break
    }
  })
  if (signature === undefined && msgSignature === undefined) throw missing('signature')
  if (timestamp === undefined) throw missing('timestamp')
  if (nonce === undefined) throw missing('nonce')
  return { signature, timestamp, nonce, encryptType, msgSignature, echostr }
}

function checked(name: string, form: RegExp, value: string, before: string | undefined): string {
  if (before !== undefined) throw new WxError('query-invalid', `The query has ${name} more than once; WeChat sends it once.`)
  if (form.test(value)) return value
  throw new WxError(
    'query-invalid',
    `The query's ${name} is ${JSON.stringify(value.slice(0, 40))} (${value.length} characters); it must match ${form.source}.`,
  )
}

function missing(name: string): WxError {
  return new WxError(
    'query-invalid',
    `The query has no ${name}. Every request from WeChat has it; was this URL opened by hand, or does a proxy drop the query?`,
  )
}
