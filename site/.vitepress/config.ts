import { type DefaultTheme, defineConfig, type HeadConfig } from 'vitepress'
import { tabsMarkdownPlugin } from 'vitepress-plugin-tabs'
import { apiSidebar } from '../sources/api'
import { anchor, type Language, REPOSITORY, SITE } from '../sources/page'
import { allPages } from '../sources/pages'
import { search } from './search'
import { sidebar } from './sidebar'
import { writeTexts } from './texts'
import { CHROME, SEARCH_WORDS } from './words'

const pages = allPages()
/** On GitHub Pages a site stands in a folder. */
const base = `${new URL(SITE).pathname}/`

const NAV: Readonly<Record<Language, DefaultTheme.NavItem[]>> = {
  zh: [
    { text: '开始', link: '/start/first-bot' },
    { text: '账号权限', link: '/account/rights' },
    { text: '错误码', link: '/errors/' },
    { text: '参考', items: reference('', ['API', '接口表', '全部推送']) },
  ],
  en: [
    { text: 'Start', link: '/en/start/first-bot' },
    { text: 'Rights', link: '/en/account/rights' },
    { text: 'Error codes', link: '/en/errors/' },
    { text: 'Reference', items: reference('/en', ['API', 'Endpoints', 'Every push']) },
  ],
}

function reference(base: string, [api = '', endpoints = '', events = '']: readonly string[]): DefaultTheme.NavItemWithLink[] {
  return [
    { text: api, link: `${base}/api/` },
    { text: endpoints, link: `${base}/reference/endpoints` },
    { text: events, link: `${base}/reference/events` },
  ]
}

function themeOf(language: Language): DefaultTheme.Config {
  const editText = language === 'zh' ? '在 GitHub 上修改这一页' : 'Edit this page on GitHub'
  return {
    ...CHROME[language],
    nav: NAV[language],
    sidebar: { ...apiSidebar(language), ...sidebar(language, pages) },
    // Sent to the browser as text: it may use nothing from outside of itself.
    editLink: { text: editText, pattern: ({ frontmatter }) => `https://github.com/wx-toolkit/wx/edit/main/${frontmatter.file ?? ''}` },
  }
}

export default defineConfig({
  srcDir: '.pages',
  outDir: 'dist',
  cacheDir: 'node_modules/.vitepress',
  title: '@wx',
  base,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  sitemap: { hostname: `${SITE}/` },
  cleanUrls: true,
  lastUpdated: false,
  locales: {
    root: {
      label: '中文',
      lang: 'zh-CN',
      description: '微信公众号开发工具包',
      themeConfig: themeOf('zh'),
    },
    en: {
      label: 'English',
      lang: 'en',
      description: 'A toolkit for WeChat Official Accounts',
      themeConfig: themeOf('en'),
    },
  },
  themeConfig: {
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    search: { provider: 'local', options: { ...search, locales: { root: { translations: SEARCH_WORDS } } } },
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // As GitHub makes them, so that a link works in both places.
    anchor: { slugify: anchor },
    config: (md) => {
      md.use(tabsMarkdownPlugin)
    },
  },
  // The search index of a language is one file, loaded at the first search.
  vite: { build: { chunkSizeWarningLimit: 2_000 } },
  transformHead: ({ pageData }): HeadConfig[] => [
    ['link', { rel: 'alternate', type: 'text/markdown', href: `${SITE}/${pageData.relativePath}` }],
  ],
  buildEnd: ({ outDir }) => writeTexts(outDir, pages),
})
