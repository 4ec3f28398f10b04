import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { enhanceAppWithTabs } from 'vitepress-plugin-tabs/client'
import { h } from 'vue'
import { ColumnPicker } from './column-picker'
import { CopyMarkdown } from './copy-markdown'
import { FilterBox } from './filter-box'
import './style.css'

const theme: Theme = {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'doc-before': () => h(CopyMarkdown) }),
  enhanceApp({ app }) {
    enhanceAppWithTabs(app)
    app.component('ColumnPicker', ColumnPicker)
    app.component('FilterBox', FilterBox)
  },
}
export default theme
