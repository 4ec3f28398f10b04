/**
 * A kind of account. `service` is 服务号, `subscription` is 公众号 (订阅号 before 2025) without verification,
 * personal ones included; `verified-…` the same with 微信认证 of an organisation; `test` is 测试号.
 */
export type AccountKind = 'verified-service' | 'service' | 'verified-subscription' | 'subscription' | 'test'

export const ACCOUNT_KINDS: readonly AccountKind[] = ['verified-service', 'service', 'verified-subscription', 'subscription', 'test']
