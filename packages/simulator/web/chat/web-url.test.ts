import { expect, test } from 'vitest'
import { webUrl } from './web-url'

test.each([
  ['https://example.com/a', 'https://example.com/a'],
  ['HTTP://example.com', 'HTTP://example.com'],
  // The page may be below a path of another server.
  ['/api/media/m1', './api/media/m1'],
  ['//evil.cn', undefined],
  ['/\\evil.cn', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('%j becomes %j', (address, url) => expect(webUrl(address)).toBe(url))
