import { bilingual } from './bilingual'

/** The words of the panel with the account's files and articles. */
export const LIBRARY_WORDS = bilingual(
  {
    libraryPanel: '素材库',
    files: '文件',
    noFiles: '还没有文件。用户发送或机器人上传的图片、语音、视频出现在这里。',
    fromUser: '用户发送',
    fromAccount: '公众号上传',
    articles: '文章',
    noArticles: '还没有文章。机器人通过 /cgi-bin/draft/add 添加的草稿和发布的文章出现在这里。',
    draft: '草稿',
    published: '已发布',
    details: '查看详情',
  },
  {
    libraryPanel: 'Library',
    files: 'Files',
    noFiles: 'No files yet. Pictures, voice and video that a user sends or the bot uploads appear here.',
    fromUser: 'Sent by a user',
    fromAccount: 'Uploaded by the account',
    articles: 'Articles',
    noArticles: 'No articles yet. Drafts that the bot adds by /cgi-bin/draft/add and what it publishes appear here.',
    draft: 'draft',
    published: 'published',
    details: 'Details',
  },
)
