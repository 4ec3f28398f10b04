import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { enhanceAppWithTabs } from 'vitepress-plugin-tabs/client'
import { ColumnPicker } from './column-picker'
import { FilterBox } from './filter-box'
import './style.css'

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    enhanceAppWithTabs(app)
    app.component('ColumnPicker', ColumnPicker)
    app.component('FilterBox', FilterBox)
  },
}
export default theme
