import 'weui/dist/style/base/base.min.css'
import 'weui/dist/style/widget/weui-button/weui-button.min.css'
import './login.css'
import { render } from 'preact'
import { Login } from './login'

const root = document.getElementById('login')
// The frame that shows the page on a phone says whose phone it is.
const openid = window.frameElement?.getAttribute('data-openid') ?? undefined
if (root) render(<Login query={location.search} openid={openid} />, root)
