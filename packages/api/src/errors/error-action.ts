import type { Words } from '../advice'

/**
 * The class of an error code: what a program can do about it. The classes are ours; the platform has none.
 */
export type ErrorAction =
  | 'none'
  | 'refresh-token'
  | 'refresh-component'
  | 'reauthorize'
  | 'retry'
  | 'wait-minute'
  | 'quota'
  | 'ip-allowlist'
  | 'config'
  | 'permission'
  | 'user-state'
  | 'state'
  | 'duplicate'
  | 'not-found'
  | 'content'
  | 'fix-request'
  | 'local'

/** The advice for each class. A code with better advice has it in `advice.ts`. */
export const ACTION_ADVICE: Readonly<Record<ErrorAction, Words>> = {
  none: { zh: '无需处理。', en: 'Nothing needs to be done.' },
  'refresh-token': {
    zh: '换用新的 access_token，再调用一次。',
    en: 'Get a newer access token, and call once more.',
  },
  'refresh-component': {
    zh: '换用新的 component_access_token，或等待下一次推送的 component_verify_ticket。',
    en: 'Get a newer component access token, or wait for the next component_verify_ticket.',
  },
  reauthorize: { zh: '请用户或账号管理员重新授权。', en: 'Ask the user or the account’s owner to authorise again.' },
  retry: {
    zh: '稍后重试，每次间隔更久；只重试可以重复执行的调用。',
    en: 'Try again later, each time after a longer pause. Repeat only a call that may be made twice.',
  },
  'wait-minute': { zh: '一分钟后重试。', en: 'Try again in a minute.' },
  quota: {
    zh: '额度或数量已到上限，重试无用：等额度恢复，或删除不用的对象。',
    en: 'A limit is reached, so trying again does not help: wait until the quota comes back, or delete what is not needed.',
  },
  'ip-allowlist': {
    zh: '把出口 IP 加入公众平台的 IP 白名单。',
    en: 'Add the public address to the IP allow list (IP 白名单) in the console.',
  },
  config: { zh: '核对凭证和公众平台里的设置。', en: 'Check the credentials and the settings in the console.' },
  permission: {
    zh: '账号没有这个接口的权限，或权限因违规被收回：在公众平台的「接口权限」里查看。',
    en: 'The account has no right to this call, or lost it by a penalty: see 接口权限 in the console.',
  },
  'user-state': {
    zh: '接收者当前的状态不允许，重试无用：更新用户记录。',
    en: 'The recipient’s state does not allow it, so trying again does not help: update the user’s record.',
  },
  state: {
    zh: '对象当前的状态不允许这个操作：先查询状态。',
    en: 'The object’s present state does not allow this: read its state first.',
  },
  duplicate: { zh: '已经存在：使用已有的，或换一个名称。', en: 'It exists already: use the existing one, or take another name.' },
  'not-found': { zh: '不存在：核对 id，它可能已被删除。', en: 'It does not exist: check the id; it may have been deleted.' },
  content: { zh: '内容没有通过安全检查：修改内容。', en: 'A check of the content refused it: change the content.' },
  'fix-request': { zh: '请求的参数有误：对照接口文档修改。', en: 'The request is wrong: compare it with the endpoint’s documentation.' },
  local: {
    zh: '这是官方加解密示例代码的返回值，接口不会返回它：检查 Token、EncodingAESKey 和 AppID。',
    en: 'The platform’s sample code for encryption returns it, never the API: check Token, EncodingAESKey and AppID.',
  },
}
