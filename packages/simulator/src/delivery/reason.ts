import { type Explanation, type Explanations, explain } from './explanation'
import type { Verdict } from './verdict'

const REPLY = 'Answer with the XML of a reply, with "success" or with an empty body.'
const SWAP = "The reply's ToUserName is the push's FromUserName, and its FromUserName the push's ToUserName."

/** The verdicts in English. */
export const ENGLISH: Explanations = {
  'nothing-listens': ({ error }) => ({
    what: `Nothing listens at the bot's address (${error}).`,
    next: "Start the bot, or correct the simulator's target.",
  }),
  'host-unknown': ({ error }) => ({
    what: `The host name of the bot's address is not known (${error}).`,
    next: "Correct the simulator's target.",
  }),
  'connection-lost': ({ error }) => ({
    what: `The connection ended before the answer was complete (${error}).`,
    next: "See the bot's terminal: it may have crashed or restarted.",
  }),
  'network-failed': ({ error }) => ({
    what: `The bot could not be reached: ${error}.`,
    next: "Check the simulator's target, and what stands between it and the bot.",
  }),
  'certificate-refused': ({ error }) => ({
    what: `The TLS certificate of the bot's address is not accepted (${error}).`,
    next: 'Use a certificate for this host name from a public authority, with its whole chain, and renew it in time.',
  }),
  'no-second-address': () => ({
    what: 'This machine has no address 127.0.0.2, from which the second push comes.',
    next: 'On macOS, add it: sudo ifconfig lo0 alias 127.0.0.2.',
  }),
  late: () => ({
    what: 'No complete answer came within 5 seconds.',
    next: 'Answer "success" in time and send the answer as a customer-service message; with @wx/core by the option slow. If the handler did not even start, a body parser before the webhook may have taken the body: mount the webhook before it.',
  }),
  'cut-on-purpose': () => ({ what: 'The connection was cut on purpose.', next: 'End the disturbance to see the answer.' }),
  'simulator-closed': () => ({ what: 'The simulator was closed.', next: 'Start it again, and send again.' }),
  status: ({ status }) => explainStatus(status),
  'body-too-long': () => ({ what: 'The body is longer than 256 KiB; the rest was not read.', next: REPLY }),
  'body-not-utf8': () => ({ what: 'The body is not valid UTF-8.', next: 'Write the answer in UTF-8.' }),
  'success-not-alone': ({ start }) => ({
    what: `The body is ${start}: "success" must stand alone.`,
    next: 'Send the seven letters without a space, line end or BOM.',
  }),
  json: ({ start }) => ({
    what: `The body is JSON, ${start}; the platform does not accept it.`,
    next: `${REPLY} In Express that is res.send(…), not res.json(…).`,
  }),
  html: ({ start }) => ({
    what: `The body is an HTML page, ${start}.`,
    next: 'It is probably an error page of the framework or of a proxy: see the raw response, and the terminal of that program.',
  }),
  'text-before-xml': ({ start }) => ({
    what: `The body begins with white space, ${start}.`,
    next: 'Nothing may stand before <xml>, not even a line end.',
  }),
  'not-a-reply': ({ start }) => ({
    what: `The body is ${start}: neither "success", nor empty, nor XML that begins with <xml>.`,
    next: REPLY,
  }),
  'bad-xml': ({ detail }) => ({ what: detail, next: 'Build the reply with a library, and put texts into CDATA.' }),
  'not-encrypted': () => ({
    what: 'The reply is in plain text, but safe mode needs <Encrypt>.',
    next: 'Give the bot its EncodingAESKey and safe mode.',
  }),
  'encrypted-in-plain-mode': () => ({
    what: 'The reply is encrypted, but the account is in plain mode.',
    next: "Leave the bot's EncodingAESKey out, or give it to the simulator.",
  }),
  'envelope-incomplete': () => ({
    what: 'The encrypted reply lacks one of MsgSignature, TimeStamp and Nonce.',
    next: 'Add it; TimeStamp has a capital S.',
  }),
  'signature-wrong': () => ({
    what: "The reply's MsgSignature does not fit.",
    next: 'It must be the sha1 of the sorted token, TimeStamp, Nonce and Encrypt, as they stand in the body. Compare the Token on both sides.',
  }),
  undecryptable: ({ detail }) => ({
    what: `The reply's Encrypt can't be decrypted: ${detail}`,
    next: 'Compare the EncodingAESKey and the app id on both sides.',
  }),
  'empty-text': () => ({
    what: 'Content is missing or empty: a text reply needs a text.',
    next: 'To say nothing, answer "success".',
  }),
  'empty-field': ({ element }) => ({ what: `${element} is missing or empty.`, next: 'Fill it in; names are case-sensitive.' }),
  'element-missing': ({ element }) => ({ what: `The element ${element} is missing.`, next: 'Add it; its name is case-sensitive.' }),
  'text-too-long': ({ bytes, most }) => ({
    what: `Content has ${bytes} bytes of UTF-8; a reply takes ${most}, about ${Math.floor(most / 3)} Chinese characters.`,
    next: 'Shorten it, or send the rest as customer-service messages.',
  }),
  'media-unknown': ({ element, mediaId }) => ({
    what: `${element} ${JSON.stringify(mediaId)} is not known.`,
    next: 'Upload the file to /cgi-bin/media/upload of the simulator first.',
  }),
  'article-count': ({ count }) => ({ what: `ArticleCount is ${count}.`, next: 'It must be from 1 to 10.' }),
  'articles-missing': ({ count, articles }) => ({
    what: `ArticleCount is ${count}, but Articles has ${articles} item(s).`,
    next: 'Set it to the number of items.',
  }),
  'article-empty': () => ({ what: 'An item in Articles is empty.', next: 'Give it Title, Description, PicUrl and Url.' }),
  'parties-not-swapped': () => ({ what: 'ToUserName and FromUserName are still those of the push.', next: `A reply swaps them. ${SWAP}` }),
  'receiver-wrong': ({ given, openid }) => ({
    what: `ToUserName is ${JSON.stringify(given)}.`,
    next: `It must be the user who wrote, ${JSON.stringify(openid)}.`,
  }),
  'sender-wrong': ({ given, accountId }) => ({
    what: `FromUserName is ${JSON.stringify(given)}.`,
    next: `It must be the push's ToUserName, ${JSON.stringify(accountId)}, not the app id.`,
  }),
  'time-invalid': ({ given }) => ({ what: `CreateTime is ${JSON.stringify(given)}.`, next: 'It must be unix seconds, digits only.' }),
  'type-unknown': ({ given, known }) => ({
    what: `MsgType is ${JSON.stringify(given)}, which is no type of reply.`,
    next: `Use one of ${known.join(', ')}; the case of the letters counts.`,
  }),
  'no-reply': () => ({
    what: 'The bot answered without a reply.',
    next: 'If it should have replied: its terminal says whether a handler failed or returned what is no reply. Otherwise no handler takes such a push.',
  }),
  unopened: () => ({
    what: 'The bot answered without a reply, and has not replied to anything yet.',
    next: "If it should have replied, compare the AES key and the app id on both sides: a bot that can't decrypt a push gives the same answer, and only its own terminal says so.",
  }),
  'late-success': ({ afterMs }) => ({
    what: `The bot answered "success" after ${seconds(afterMs)}: its handler was most likely not done, and what it answers later is lost.`,
    next: 'Make the handler faster, or send the answer as a customer-service message; with @wx/core by the option slow.',
  }),
  'bot-failed': () => ({
    what: 'The bot reported an error while it worked on this push.',
    next: 'Correct what the error names; its stack is in the terminal.',
  }),
  'reply-not-shown': () => ({
    what: 'The bot replied, but the platform shows no reply to such an event.',
    next: 'Send a customer-service message, if the account has the right.',
  }),
  'message-later': ({ answeredMs, messageMs }) => ({
    what: `The bot answered "success" after ${seconds(answeredMs)}; its answer came as a customer-service message, ${seconds(messageMs)} after the push.`,
    next: 'Nothing is wrong.',
  }),
  'message-refused': ({ errcode, meaning }) => ({
    what: `The bot answered "success", and its customer-service message was refused: ${errcode}, ${meaning.en}.`,
    next: 'The user saw nothing. 48001: the account has no right to such messages; 45015 and 45047: the user has to write first.',
  }),
  'mark-fail': () => ({
    what: 'The platform sends this account nothing for a minute (MarkFail): 30 attempts timed out within 5 minutes, or the silence was asked for. The push is lost.',
    next: 'Wait a minute, and answer within 5 seconds. With the option markFail false, time-outs do not bring it.',
  }),
  'lost-on-purpose': () => ({ what: 'The push was lost on purpose.', next: 'End the disturbance, and send again.' }),
}

function explainStatus(status: number): Explanation {
  if (status === 401 || status === 403) {
    return {
      what: `The bot refused the push with HTTP status ${status}.`,
      next: 'See its terminal; most often Token or EncodingAESKey. Use the same token, key and mode on both sides, and set both clocks right.',
    }
  }
  return { what: `The bot answered with HTTP status ${status}; only 200 counts.`, next: nextAfter(status) }
}

function nextAfter(status: number): string {
  if (status === 404 || status === 405) return 'Check that the path in the target is the one where the bot is mounted.'
  if (status >= 300 && status < 400) return 'Redirects are not followed: make the address that it redirects to the target.'
  if (status < 300) return 'Set the status to 200; NestJS answers a POST with 201 unless the handler has @HttpCode(200).'
  return "See the bot's terminal: most often an exception, or a body parser (express.json() …) before the webhook, which must be mounted before it."
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

/** What is wrong and the next step, in English. */
export function reasonOf(verdict: Verdict): string {
  const { what, next } = explain(verdict, ENGLISH)
  return `${what} ${next}`
}
