import { createHash, randomBytes } from 'node:crypto'

/** Pushes a text as WeChat does; resolves to the reply's Content. */
export async function say(url, token, content) {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = randomBytes(6).toString('hex')
  const signature = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest('hex')
  const query = new URLSearchParams({ signature, timestamp, nonce })
  const body = `<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>${timestamp}</CreateTime><MsgType>text</MsgType><Content><![CDATA[${content}]]></Content><MsgId>1</MsgId></xml>`
  const answer = await fetch(`${url}?${query}`, { method: 'POST', body })
  return /<Content><!\[CDATA\[(.*?)\]\]>/s.exec(await answer.text())?.[1]
}
