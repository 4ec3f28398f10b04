import type { DefaultTheme } from 'vitepress'

type SearchWords = NonNullable<DefaultTheme.LocalSearchOptions['translations']>

/** What the theme says around a page. */
export const CHROME: Readonly<Record<'zh' | 'en', DefaultTheme.Config>> = {
  zh: {
    outline: { level: [2, 3], label: '本页内容' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '换成浅色',
    darkModeSwitchTitle: '换成深色',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    langMenuLabel: '换一种语言',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '没有这一页',
      quote: '网址可能写错了，或者这一页换了地方。试试搜索。',
      linkLabel: '去首页',
      linkText: '去首页',
    },
  },
  en: {
    outline: { level: [2, 3], label: 'On this page' },
    docFooter: { prev: 'Previous', next: 'Next' },
    notFound: {
      title: 'No such page',
      quote: 'The address may be wrong, or the page has moved. Try the search.',
      linkLabel: 'To the front page',
      linkText: 'To the front page',
    },
  },
}

export const SEARCH_WORDS: SearchWords = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详情',
    resetButtonTitle: '清空',
    backButtonTitle: '关闭搜索',
    noResultsText: '没有找到',
    footer: {
      selectText: '打开',
      selectKeyAriaLabel: '回车',
      navigateText: '移动',
      navigateUpKeyAriaLabel: '上',
      navigateDownKeyAriaLabel: '下',
      closeText: '关闭',
      closeKeyAriaLabel: 'Esc',
    },
  },
}
