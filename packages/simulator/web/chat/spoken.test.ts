import { expect, test } from 'vitest'
import type { Content } from '../../src/platform/content'
import { spokenText } from './spoken'

const article = { description: 'd', picUrl: '', url: '' }

test.each<readonly [Content, string]>([
  [{ type: 'text', text: '你好' }, '你好'],
  [
    { type: 'fault', text: '出现故障', reason: 'The status is 500.' },
    'The service of this account is out of order, please try again later',
  ],
  [{ type: 'notice', text: '已关注 小店', notice: { code: 'followed', account: '小店' } }, 'You follow 小店'],
  [{ type: 'link', title: '文档', description: '', url: 'http://u' }, '文档'],
  [{ type: 'msgmenu', head: '满意吗？', choices: [], tail: '' }, '满意吗？'],
  [{ type: 'location', latitude: 1, longitude: 2, label: '广州' }, '广州'],
  [
    {
      type: 'news',
      articles: [
        { ...article, title: '一' },
        { ...article, title: '二' },
      ],
    },
    '一\n二',
  ],
  [{ type: 'image', url: '/m', mediaId: 'm' }, ''],
])('%j is told in English as %j', (content, text) => {
  expect(spokenText(content, 'en')).toBe(text)
})
