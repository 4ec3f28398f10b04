import { expect, test } from 'vitest'
import { isRead } from './is-read'

test.each([
  ['GET', '/cgi-bin/user/info', true],
  ['GET', '/cgi-bin/menu/delete', false],
  ['GET', '/customservice/kfaccount/del?kf_account=a', false],
  ['POST', '/cgi-bin/user/info/batchget', true],
  ['POST', '/cgi-bin/comment/list', true],
  ['POST', '/datacube/getusersummary', true],
  ['POST', '/cgi-bin/message/custom/send', false],
  ['POST', '/cgi-bin/message/mass/sendall', false],
  ['POST', '/cgi-bin/unknown/listen', false],
  ['POST', '/cgi-bin/get/create', false],
] as const)('%s %s is a read: %s', (method, path, read) => expect(isRead(method, path)).toBe(read))
