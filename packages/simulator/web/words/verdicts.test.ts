import { describe, expect, test } from 'vitest'
import { explain } from '../../src/delivery/explanation'
import { reasonOf } from '../../src/delivery/reason'
import type { Verdict, VerdictCode } from '../../src/delivery/verdict'
import { type Notice, type NoticeCode, noticeText } from '../../src/platform/notice'
import { NOTICES } from './notices'
import { VERDICTS } from './verdicts'

/** One verdict of each code; a code that is missing does not compile. */
const EVERY: { readonly [C in VerdictCode]: Verdict<C> } = {
  'nothing-listens': { code: 'nothing-listens', error: 'ECONNREFUSED' },
  'host-unknown': { code: 'host-unknown', error: 'ENOTFOUND' },
  'connection-lost': { code: 'connection-lost', error: 'ECONNRESET' },
  'network-failed': { code: 'network-failed', error: 'EPROTO' },
  'certificate-refused': { code: 'certificate-refused', error: 'CERT_HAS_EXPIRED' },
  'no-second-address': { code: 'no-second-address' },
  late: { code: 'late' },
  'cut-on-purpose': { code: 'cut-on-purpose' },
  'simulator-closed': { code: 'simulator-closed' },
  status: { code: 'status', status: 500 },
  'body-too-long': { code: 'body-too-long' },
  'body-not-utf8': { code: 'body-not-utf8' },
  'success-not-alone': { code: 'success-not-alone', start: '"success\\n"' },
  json: { code: 'json', start: '"{}"' },
  html: { code: 'html', start: '"<html>"' },
  'text-before-xml': { code: 'text-before-xml', start: '"\\n<xml>"' },
  'not-a-reply': { code: 'not-a-reply', start: '"ok"' },
  'bad-xml': { code: 'bad-xml', error: 'malformed', detail: 'The body is not a document.' },
  'not-encrypted': { code: 'not-encrypted' },
  'encrypted-in-plain-mode': { code: 'encrypted-in-plain-mode' },
  'envelope-incomplete': { code: 'envelope-incomplete' },
  'signature-wrong': { code: 'signature-wrong' },
  undecryptable: { code: 'undecryptable', error: 'bad-padding', detail: 'The padding is wrong.' },
  'empty-text': { code: 'empty-text' },
  'empty-field': { code: 'empty-field', element: 'MediaId' },
  'element-missing': { code: 'element-missing', element: 'Image' },
  'text-too-long': { code: 'text-too-long', bytes: 2049, most: 2048 },
  'media-unknown': { code: 'media-unknown', element: 'MediaId', mediaId: 'm2' },
  'article-count': { code: 'article-count', count: '11' },
  'articles-missing': { code: 'articles-missing', count: 2, articles: 1 },
  'article-empty': { code: 'article-empty' },
  'parties-not-swapped': { code: 'parties-not-swapped' },
  'receiver-wrong': { code: 'receiver-wrong', given: 'o2', openid: 'o1' },
  'sender-wrong': { code: 'sender-wrong', given: 'wx1', accountId: 'gh_1' },
  'time-invalid': { code: 'time-invalid', given: 'now' },
  'type-unknown': { code: 'type-unknown', given: 'Text', known: ['text', 'image'] },
  'no-reply': { code: 'no-reply' },
  unopened: { code: 'unopened' },
  'late-success': { code: 'late-success', afterMs: 4_500 },
  'bot-failed': { code: 'bot-failed' },
  'reply-not-shown': { code: 'reply-not-shown' },
  'message-later': { code: 'message-later', answeredMs: 4_500, messageMs: 6_000 },
  'message-refused': { code: 'message-refused', errcode: 45_047, meaning: { zh: '下行条数超过上限', en: 'out of response count limit' } },
  'mark-fail': { code: 'mark-fail' },
  'lost-on-purpose': { code: 'lost-on-purpose' },
}

const STATUSES = [201, 302, 401, 403, 404, 500].map((status) => ({ code: 'status', status }) as const)
const CASES: readonly Verdict[] = [...Object.values(EVERY), ...STATUSES]

/** Four English words in a row are a sentence, not a name. */
const SENTENCE = /\b[a-z]+(?: [a-z]+){3}/i
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/

describe.each(CASES)('the verdict $code', (verdict) => {
  test('says in each language what is wrong and the next step', () => {
    const zh = explain(verdict, VERDICTS.zh)
    const en = explain(verdict, VERDICTS.en)
    for (const text of [zh.what, zh.next]) {
      expect(text).toMatch(/[\u4e00-\u9fff].*[。]$/)
      expect(text).not.toMatch(SENTENCE)
    }
    for (const text of [en.what, en.next]) {
      expect(text).toMatch(/^[A-Z].*[.]$/)
      expect(text).not.toMatch(CHINESE)
    }
    expect(reasonOf(verdict)).toBe(`${en.what} ${en.next}`)
  })
})

const NOTICE_OF_EACH: { readonly [C in NoticeCode]: Notice<C> } = {
  followed: { code: 'followed', account: 'A' },
  unfollowed: { code: 'unfollowed', account: 'A' },
  scanned: { code: 'scanned', scene: '42' },
  'code-expired': { code: 'code-expired' },
  located: { code: 'located', latitude: 1, longitude: 2 },
  pressed: { code: 'pressed', button: 'B' },
  opened: { code: 'opened', url: 'http://u' },
  'to-staff': { code: 'to-staff', agent: '' },
  'to-ai': { code: 'to-ai' },
}

test.each(Object.values(NOTICE_OF_EACH))('the notice $code has words in each language', (notice: Notice) => {
  expect(noticeText(notice, NOTICES.zh)).toMatch(/[\u4e00-\u9fff]/)
  expect(noticeText(notice, NOTICES.en)).not.toMatch(CHINESE)
})
