import 'weui/dist/style/base/base.min.css'
import 'weui/dist/style/widget/weui-button/weui-button.min.css'
import 'weui/dist/style/widget/weui-cell/weui-cell.min.css'
import 'weui/dist/style/widget/weui-cell/weui-cell-form.min.css'
import 'weui/dist/style/widget/weui-tips/weui-actionsheet.min.css'
import 'weui/dist/style/widget/weui-tips/weui-toptips.min.css'
import 'weui/dist/style/widget/weui-loading/weui-loading.min.css'
import './app.css'
import { render } from 'preact'
import { App } from './app'

const root = document.getElementById('app')
if (root) render(<App />, root)
