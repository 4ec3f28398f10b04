// Generated from data/ by `pnpm --filter @wx/client endpoints`; do not edit.

import type { WxAnswer } from '../answer'
import type { CallOptions, DownloadOptions, Media, NoFields, UploadOptions, WxFields } from '../call-options'
import type { OfficialShapes } from './official-shapes.generated'
import type { CustomMessage, BusinessMessage } from '../bodies/custom-message'
import type { MassToTag, MassToUsers, MassPreview } from '../bodies/mass-message'
import type { Menu, ConditionalMenu } from '../bodies/menu-button'
import type { TemplateMessage, OneTimeMessage, SubscriptionNotice, MiniProgramNotice } from '../bodies/template-message'

export interface GetRoutes {
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/account/get_connecturl': { args: [query?: NoFields, options?: CallOptions]; answer: { data?: { connect_url?: string } } }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/openplugin/token': { args: [query?: NoFields, options?: CallOptions]; answer: { data?: { is_open?: string; wifi_token?: string } } }
/** 卡券 · coupons and cards. */
'/card/getapplyprotocol': { args: [query?: NoFields, options?: CallOptions]; answer: { category: readonly ({ primary_category_id: number; category_name: string; secondary_category: readonly ({ secondary_category_id: number; category_name: string; need_qualification_stuffs?: readonly string[] })[] })[] } }
/** 卡券 · coupons and cards. Its fields are not known. */
'/card/getcolors': { args: [query?: WxFields, options?: CallOptions]; answer: WxAnswer }
/** 卡券 · coupons and cards. */
'/card/pay/activate': { args: [query?: NoFields, options?: CallOptions]; answer: { reward?: string } }
/** 卡券 · coupons and cards. */
'/card/pay/getcoinsinfo': { args: [query?: NoFields, options?: CallOptions]; answer: { free_coin?: number; pay_coin?: number; total_coin?: number } }
/** 门店 · stores (POI). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/api_getwxcategory': { args: [query?: WxFields, options?: CallOptions]; answer: WxAnswer }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/check_card_agent_qualification': { args: [query?: NoFields, options?: CallOptions]; answer: { result?: number } }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_getkflist.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/customservice/getkflist': { args: [query?: { business_id?: string }, options?: CallOptions]; answer: { kf_list: readonly ({ kf_id: string | number; kf_account: string; kf_nick: string; kf_headimgurl: string; kf_wx?: string; kf_openid?: string; invite_wx?: string; invite_expire_time?: number; invite_status?: string })[] } }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_getonlinekflist.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/customservice/getonlinekflist': { args: [query?: { business_id?: string }, options?: CallOptions]; answer: { kf_online_list: readonly ({ kf_id: string | number; kf_account: string; status: number; kf_openid?: string; accepted_case: number; auto_accept?: number })[] } }
/** [草稿](https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_count.html) · drafts. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/draft/count': { args: [query?: NoFields, options?: CallOptions]; answer: { total_count: number } }
/** [凭据、票据、网络](https://developers.weixin.qq.com/doc/service/api/base/api_getapidomainip.html) · tokens, tickets, network. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/get_api_domain_ip': { args: [query?: NoFields, options?: CallOptions]; answer: { ip_list: readonly string[] } }
/** [自动回复规则](https://developers.weixin.qq.com/doc/service/api/notify/autoreplies/api_getcurrentautoreplyinfo.html) · auto-reply rules. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/get_current_autoreply_info': { args: [query?: NoFields, options?: CallOptions]; answer: { is_add_friend_reply_open?: 0 | 1; is_autoreply_open?: 0 | 1; add_friend_autoreply_info?: { type: string; content: string }; message_default_autoreply_info?: { type: string; content: string }; keyword_autoreply_info?: { list: readonly ({ rule_name: string; reply_mode: string; create_time: number; keyword_list_info: readonly ({ match_mode: string; type: string; content: string })[]; reply_list_info: readonly ({ type: string; content?: string; news_info?: { list: readonly ({ title: string; author?: string; digest?: string; show_cover?: 0 | 1; cover_url: string; content_url: string; source_url?: string })[] } })[] })[] } } }
/** [自定义菜单](https://developers.weixin.qq.com/doc/service/api/custommenu/api_getcurrentselfmenuinfo.html) · menus. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/get_current_selfmenu_info': { args: [query?: NoFields, options?: CallOptions]; answer: { is_menu_open?: 0 | 1; selfmenu_info: { button: readonly OfficialShapes.SelfMenuButton[] } } }
/** [凭据、票据、网络](https://developers.weixin.qq.com/doc/service/api/base/api_getcallbackip.html) · tokens, tickets, network. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/getcallbackip': { args: [query?: NoFields, options?: CallOptions]; answer: { ip_list: readonly string[] } }
/** 标签、黑名单、旧分组 · tags, blacklist, old groups.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/groups/get': { args: [query?: NoFields, options?: CallOptions]; answer: { groups?: readonly ({ id?: number; name?: string; count?: number })[] } }
/** [永久素材](https://developers.weixin.qq.com/doc/service/api/material/permanent/api_getmaterialcount.html) · permanent material. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/material/get_materialcount': { args: [query?: NoFields, options?: CallOptions]; answer: { voice_count: number; video_count: number; image_count: number; news_count: number } }
/** [自定义菜单](https://developers.weixin.qq.com/doc/service/api/custommenu/api_deletemenu.html) · menus. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/menu/delete': { args: [query?: NoFields, options?: CallOptions]; answer: {} }
/** [自定义菜单](https://developers.weixin.qq.com/doc/service/api/custommenu/api_getmenu.html) · menus. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/menu/get': { args: [query?: NoFields, options?: CallOptions]; answer: { menu: { button: readonly OfficialShapes.MenuButtonRead[]; menuid?: number }; conditionalmenu?: readonly ({ button: readonly OfficialShapes.MenuButtonRead[]; menuid?: number; matchrule: { group_id?: number; tag_id?: number; /** @deprecated since 2021-12-31 */ sex?: number; client_platform_type?: number | string; /** @deprecated since 2021-12-31 */ country?: string; /** @deprecated since 2021-12-31 */ province?: string; /** @deprecated since 2021-12-31 */ city?: string; language?: string } })[] } }
/** 开放平台账号绑定 · open platform: account binding. */
'/cgi-bin/open/have': { args: [query?: NoFields, options?: CallOptions]; answer: { have_open?: boolean } }
/** 开放平台账号绑定 · open platform: account binding. */
'/cgi-bin/open/sameentity': { args: [query?: NoFields, options?: CallOptions]; answer: { same_entity?: boolean } }
/** 门店 · stores (POI). */
'/cgi-bin/poi/getwxcategory': { args: [query?: NoFields, options?: CallOptions]; answer: { category_list?: readonly string[] } }
/** [标签、黑名单、旧分组](https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettags.html) · tags, blacklist, old groups. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/tags/get': { args: [query?: NoFields, options?: CallOptions]; answer: { tags: readonly ({ id: number; name: string; count: number })[] } }
/** [模板消息](https://developers.weixin.qq.com/doc/service/api/notify/template/api_getalltemplates.html) · template messages. Accounts: 已认证服务号, 测试号. */
'/cgi-bin/template/get_all_private_template': { args: [query?: NoFields, options?: CallOptions]; answer: { template_list: readonly ({ template_id: string; title: string; primary_industry: string; deputy_industry: string; content: string; example?: string })[] } }
/** [模板消息](https://developers.weixin.qq.com/doc/service/api/notify/template/api_getindustry.html) · template messages. Accounts: 已认证服务号, 测试号. */
'/cgi-bin/template/get_industry': { args: [query?: NoFields, options?: CallOptions]; answer: { primary_industry?: { first_class: string; second_class: string }; secondary_industry?: { first_class: string; second_class: string } } }
/** [凭据、票据、网络](https://developers.weixin.qq.com/doc/service/api/webdev/jssdk/api_getticket.html) · tokens, tickets, network. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号. */
'/cgi-bin/ticket/getticket': { args: [query: { type: 'jsapi' | 'wx_card' | (string & {}) }, options?: CallOptions]; answer: { ticket: string; expires_in: number } }
/** [凭据、票据、网络](https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html) · tokens, tickets, network. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/token': { args: [query: { grant_type: 'client_credential'; appid?: string; secret?: string }, options?: CallOptions]; answer: { access_token: string; expires_in: number } }
/** [用户](https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getfans.html) · users. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/user/get': { args: [query?: { next_openid?: string }, options?: CallOptions]; answer: { total: number; count: number; data?: { openid: readonly string[] }; next_openid?: string } }
/** [用户](https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_userinfo.html) · users. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/user/info': { args: [query: { openid: string; lang?: 'zh_CN' | 'zh_TW' | 'en' }, options?: CallOptions]; answer: OfficialShapes.InfoResult }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/wxopen/getallcategories': { args: [query?: NoFields, options?: CallOptions]; answer: OfficialShapes.GetallcategoriesResult }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/wxopen/getcategory': { args: [query?: NoFields, options?: CallOptions]; answer: { categories: readonly ({ first: number; first_name: string; second: number; second_name: string; audit_status: number; audit_reason?: string })[]; limit: number; quota: number; category_limit: number } }
/** 客服账号与会话 · service staff and sessions. */
'/customservice/kfaccount/canceladmin': { args: [query: { kf_openid: string; business_id?: string }, options?: CallOptions]; answer: {} }
/** 客服账号与会话 · service staff and sessions.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/customservice/kfaccount/del': { args: [query: { kf_openid: string }, options?: CallOptions]; answer: {} }
/** 客服账号与会话 · service staff and sessions. */
'/customservice/kfaccount/setadmin': { args: [query: { kf_openid: string; business_id?: string }, options?: CallOptions]; answer: {} }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getkfsession.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/customservice/kfsession/getsession': { args: [query: { openid: string }, options?: CallOptions]; answer: { kf_account?: string; createtime?: number } }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getkfsessionlist.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/customservice/kfsession/getsessionlist': { args: [query: { kf_account: string }, options?: CallOptions]; answer: { sessionlist: readonly ({ openid: string; createtime: number })[] } }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_getwaitcase.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/customservice/kfsession/getwaitcase': { args: [query?: NoFields, options?: CallOptions]; answer: { count: number; waitcaselist: readonly ({ openid: string; latest_time: number })[] } }
/** 客服账号与会话 · service staff and sessions. */
'/customservice/work/get': { args: [query?: NoFields, options?: CallOptions]; answer: { entityName?: string; corpid?: string; bindTime?: number } }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/device/get_bind_device': { args: [query?: WxFields, options?: CallOptions]; answer: WxAnswer }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/device/get_openid': { args: [query?: WxFields, options?: CallOptions]; answer: WxAnswer }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/device/get_stat': { args: [query?: WxFields, options?: CallOptions]; answer: WxAnswer }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/device/getqrcode': { args: [query?: WxFields, options?: CallOptions]; answer: WxAnswer }
/** 广告数据上报 · ad reporting. Its fields are not known. */
'/marketing/user_action_set_reports/get': { args: [query?: WxFields, options?: CallOptions]; answer: WxAnswer }
/** 广告数据上报 · ad reporting. Its fields are not known. */
'/marketing/user_action_sets/get': { args: [query?: WxFields, options?: CallOptions]; answer: WxAnswer }
/** 广告数据上报 · ad reporting. Its fields are not known. */
'/marketing/wechat_ad_leads/get': { args: [query?: WxFields, options?: CallOptions]; answer: WxAnswer }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/express/getall': { args: [query?: NoFields, options?: CallOptions]; answer: { templates_info?: readonly OfficialShapes.TemplatesInfo[] } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/group/getall': { args: [query?: NoFields, options?: CallOptions]; answer: { groups_detail?: readonly ({ group_id?: number; group_name?: string })[] } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/shelf/getall': { args: [query?: NoFields, options?: CallOptions]; answer: { shelves?: readonly ({ shelf_info?: { module_infos?: readonly ({ group_infos?: { groups?: readonly unknown[]; img_background?: string }; group_info?: { group_id?: number; filter?: { count?: unknown } }; eid?: number })[] }; shelf_banner?: string; shelf_name?: string; shelf_id?: number })[] } }
/** [流量主](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html) · publisher revenue. */
'/publisher/stat?action=publisher_adpos_general': { args: [query: { ad_slot?: string; start_date: string; end_date: string; page: number; page_size: number }, options?: CallOptions]; answer: { base_resp: { ret: number; err_msg: string }; summary: { req_succ_count: number; exposure_count: number; exposure_rate: number; click_count: number; click_rate: number; income: number; ecpm: number }; list: readonly ({ req_succ_count: number; exposure_count: number; exposure_rate: number; click_count: number; click_rate: number; income: number; ecpm: number; date: string; slot_id: number | bigint; ad_slot: string })[]; total_num: number } }
/** [流量主](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html) · publisher revenue. */
'/publisher/stat?action=publisher_cps_general': { args: [query: { start_date: string; end_date: string; page: number; page_size: number }, options?: CallOptions]; answer: { base_resp: { ret: number; err_msg: string }; summary: { req_succ_count: number; exposure_count: number; click_count: number; click_rate: number; order_count: number; order_rate: number; total_fee: number; total_commission: number }; list: readonly ({ req_succ_count: number; exposure_count: number; click_count: number; click_rate: number; order_count: number; order_rate: number; total_fee: number; total_commission: number; date: string })[]; total_num: number } }
/** [流量主](https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html) · publisher revenue. */
'/publisher/stat?action=publisher_settlement': { args: [query: { start_date: string; end_date: string; page: number; page_size: number }, options?: CallOptions]; answer: { base_resp: { ret: number; err_msg: string }; body: string; revenue_all: number; penalty_all: number; settled_revenue_all: number; settlement_list: readonly ({ date: string; zone: string; month: string; order: number; sett_status: number; settled_revenue: number; sett_no: string; mail_send_cnt: number; slot_revenue: readonly ({ slot_id: string; slot_settled_revenue: number })[] })[]; total_num: number } }
/** 扫商品 · product scan.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/scan/merchantinfo/get': { args: [query?: NoFields, options?: CallOptions]; answer: { brand_tag_list?: readonly string[]; verified_list?: readonly ({ verified_firm_code?: string; verified_cate_list?: readonly ({ verified_cate_id?: string; verified_cate_name?: string })[] })[] } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/account/auditstatus': { args: [query?: NoFields, options?: CallOptions]; answer: { data?: { apply_time?: number; audit_comment?: string; audit_status?: number; audit_time?: number } } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/lottery/querylottery': { args: [query?: NoFields, options?: CallOptions]; answer: { result?: { lottery_id?: string; title?: string; desc?: string; onoff?: number; begin_time?: number; expire_time?: number; sponsor_appid?: string; appid?: string; prize_count_limit?: number; prize_count?: number; jump_url?: string; expired_prizes?: number; drawed_prizes?: number; available_prizes?: number; expired_value?: number; drawed_value?: number; available_value?: number } } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/lottery/setlotteryswitch': { args: [query?: NoFields, options?: CallOptions]; answer: {} }
/** [网页授权](https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsauth.html) · web OAuth. Accounts: 已认证服务号, 测试号. */
'/sns/auth': { args: [query: { access_token: string; openid: string }, options?: CallOptions]; answer: {} }
/** 第三方平台授权 · open platform: authorisation. */
'/sns/component/jscode2session': { args: [query: { grant_type: 'authorization_code'; js_code: string; appid: string; component_appid?: string }, options?: CallOptions]; answer: { openid: string; unionid?: string; session_key: string } }
/** 小程序登录 · mini-program login. */
'/sns/jscode2session': { args: [query: { grant_type: 'authorization_code'; appid?: string; secret?: string; js_code: string }, options?: CallOptions]; answer: { openid: string; unionid?: string; session_key: string } }
/** [网页授权](https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsaccesstoken.html) · web OAuth. Accounts: 已认证服务号, 测试号. */
'/sns/oauth2/access_token': { args: [query: { grant_type: 'authorization_code'; appid?: string; secret?: string; code: string }, options?: CallOptions]; answer: { access_token: string; expires_in: number; refresh_token: string; openid: string; scope: string; unionid?: string; is_snapshotuser?: 0 | 1 } }
/** 第三方平台授权 · open platform: authorisation. */
'/sns/oauth2/component/access_token': { args: [query: { grant_type: 'authorization_code'; code: string; appid: string; component_appid?: string }, options?: CallOptions]; answer: { access_token: string; expires_in: number; refresh_token: string; openid: string; scope: string; unionid?: string; is_snapshotuser?: 0 | 1 } }
/** 第三方平台授权 · open platform: authorisation. */
'/sns/oauth2/component/refresh_token': { args: [query: { grant_type: 'refresh_token'; refresh_token: string; appid: string; component_appid?: string }, options?: CallOptions]; answer: { access_token: string; expires_in: number; refresh_token: string; openid: string; scope: string } }
/** [网页授权](https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsrefreshtoken.html) · web OAuth. Accounts: 已认证服务号, 测试号. */
'/sns/oauth2/refresh_token': { args: [query: { grant_type: 'refresh_token'; appid?: string; refresh_token: string }, options?: CallOptions]; answer: { access_token: string; expires_in: number; refresh_token: string; openid: string; scope: string } }
/** [网页授权](https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsuserinfo.html) · web OAuth. Accounts: 已认证服务号, 测试号. */
'/sns/userinfo': { args: [query: { access_token: string; openid: string; lang?: 'zh_CN' | 'zh_TW' | 'en' }, options?: CallOptions]; answer: { openid: string; unionid?: string; nickname: string; /** @deprecated since 2021-12-31 */ sex?: number; /** @deprecated since 2021-12-31 */ country?: string; /** @deprecated since 2021-12-31 */ province?: string; /** @deprecated since 2021-12-31 */ city?: string; headimgurl: string; privilege?: readonly string[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/get_category': { args: [query?: NoFields, options?: CallOptions]; answer: { category_list: readonly ({ first_id: number; first_class: string; second_id: number; second_class: string; third_id?: number; third_class?: string })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/get_latest_auditstatus': { args: [query?: NoFields, options?: CallOptions]; answer: { auditid: number | bigint; status: number; reason?: string; ScreenShot?: string; screenshot?: string; user_version?: string; user_desc?: string; submit_audit_time?: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/get_page': { args: [query?: NoFields, options?: CallOptions]; answer: { page_list: readonly string[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/get_prefetchdnsdomain': { args: [query?: NoFields, options?: CallOptions]; answer: { prefetch_dns_domain: readonly ({ url: string; status: number })[]; size_limit: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/getgrayreleaseplan': { args: [query?: NoFields, options?: CallOptions]; answer: { gray_release_plan: { status: number; gray_percentage: number; create_timestamp: number; support_debuger_first?: boolean; support_experiencer_first?: boolean } } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/getshowwxaitem': { args: [query?: NoFields, options?: CallOptions]; answer: { can_open?: 0 | 1; is_open?: 0 | 1; appid?: string; nickname?: string; headimg?: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/gettemplatedraftlist': { args: [query?: NoFields, options?: CallOptions]; answer: { draft_list: readonly ({ draft_id: number | bigint; user_version: string; user_desc: string; create_time: number })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/gettemplatelist': { args: [query?: { template_type?: number }, options?: CallOptions]; answer: { template_list: readonly ({ template_id: number | bigint; template_type: number; draft_id?: number | bigint; user_version: string; user_desc: string; source_miniprogram_appid: string; source_miniprogram: string; audit_scene?: number; audit_status?: number; reason?: string; category_list: readonly ({ address?: string; tag?: string; title?: string; first_id: number; first_class: string; second_id: number; second_class: string; third_id?: number; third_class?: string })[]; create_time: number; developer?: string })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/getwxamplinkforshow': { args: [query: { page: number; num: number }, options?: CallOptions]; answer: { biz_info_list: readonly ({ appid: string; nickname: string; headimg: string })[]; total_num: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/getwxasearchstatus': { args: [query?: NoFields, options?: CallOptions]; answer: { status: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/get_icp_entrance_info': { args: [query?: NoFields, options?: CallOptions]; answer: { info: { status: number; is_canceling?: boolean; audit_data?: readonly ({ key_name: string; error: string; suggest?: string })[] } } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/get_online_icp_order': { args: [query?: NoFields, options?: CallOptions]; answer: { icp_subject: OfficialShapes.IcpSubject; icp_applets: { base_info: { appid: string; name: string; service_content_types: readonly number[]; nrlx_details?: readonly ({ type: number; code?: string; media?: string })[]; comment?: string }; principal_info: OfficialShapes.PrincipalInfo } } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/query_icp_certificate_types': { args: [query?: NoFields, options?: CallOptions]; answer: { items: readonly ({ type: number; subject_type: number; name: string; remark?: string })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/query_icp_district_code': { args: [query?: NoFields, options?: CallOptions]; answer: { items: readonly OfficialShapes.IcpDistrict[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/query_icp_nrlx_types': { args: [query?: NoFields, options?: CallOptions]; answer: { items: readonly ({ type: number; name: string })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/query_icp_service_content_types': { args: [query?: NoFields, options?: CallOptions]; answer: { items: readonly ({ type: number; parent_type?: number; name: string; remark?: string })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/query_icp_subject_types': { args: [query?: NoFields, options?: CallOptions]; answer: { items: readonly ({ type: number; name: string; remark?: string })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/queryquota': { args: [query?: NoFields, options?: CallOptions]; answer: { rest: number; limit: number; speedup_rest: number; speedup_limit: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/revertcoderelease': { args: [query?: { action?: 'get_history_version' | (string & {}); app_version?: number | string }, options?: CallOptions]; answer: { version_list?: readonly ({ app_version: number; user_version: string; user_desc: string; commit_time: number })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/revertgrayrelease': { args: [query?: NoFields, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/security/get_code_privacy_info': { args: [query?: NoFields, options?: CallOptions]; answer: { without_auth_list: readonly string[]; without_conf_list: readonly string[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/security/get_privacy_interface': { args: [query?: NoFields, options?: CallOptions]; answer: { interface_list: readonly ({ api_name: string; api_ch_name: string; api_desc: string; api_link?: string; group_name?: string; audit_id?: number | bigint; status?: number; apply_time?: number; fail_reason?: string })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/undocodeaudit': { args: [query?: NoFields, options?: CallOptions]; answer: {} }
/** [订阅通知](https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getcategory.html) · subscription notices. Accounts: 已认证服务号. */
'/wxaapi/newtmpl/getcategory': { args: [query?: NoFields, options?: CallOptions]; answer: { data: readonly ({ id: number; name: string })[] } }
/** [订阅通知](https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getpubnewtemplatekeywords.html) · subscription notices. Accounts: 已认证服务号. */
'/wxaapi/newtmpl/getpubtemplatekeywords': { args: [query: { tid: string }, options?: CallOptions]; answer: { data: readonly ({ kid: number; name: string; example?: string; rule?: string })[]; count?: number } }
/** [订阅通知](https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getpubnewtemplatetitles.html) · subscription notices. Accounts: 已认证服务号. */
'/wxaapi/newtmpl/getpubtemplatetitles': { args: [query: { ids: string; start: number; limit: number }, options?: CallOptions]; answer: { data: readonly ({ tid: number; title: string; type: number; categoryId: number | string })[]; count: number } }
/** [订阅通知](https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getwxapubnewtemplate.html) · subscription notices. Accounts: 已认证服务号. */
'/wxaapi/newtmpl/gettemplate': { args: [query?: NoFields, options?: CallOptions]; answer: { data: readonly ({ priTmplId: string; title: string; content: string; type: number; example?: string; keywordEnumValueList?: readonly ({ keywordCode: string; enumValueList: readonly string[] })[] })[] } }
}

export interface PostRoutes {
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/apportal/register': { args: [body: { shop_id: number | bigint; ssid: string; reset: string }, options?: CallOptions]; answer: { data?: { secretkey?: string } } }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/bar/set': { args: [body: { shop_id: number | bigint; bar_type: number }, options?: CallOptions]; answer: {} }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/couponput/get': { args: [body: { shop_id: number | bigint }, options?: CallOptions]; answer: { data?: { shop_id?: string; card_status?: number; card_id?: string; card_describe?: string; start_date?: string; end_date?: string } } }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/couponput/set': { args: [body: { shop_id: number | bigint; card_id: string; card_describe: string; start_time: string; end_time: string; card_quantity: number }, options?: CallOptions]; answer: {} }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/device/add': { args: [body: { shop_id: number | bigint; ssid: string; password: string }, options?: CallOptions]; answer: {} }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/device/delete': { args: [body: { bssid: string }, options?: CallOptions]; answer: {} }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/device/list': { args: [body?: NoFields, options?: CallOptions]; answer: { data?: { recordcount?: number; pageindex?: number; pagecount?: number; records?: readonly ({ shop_id?: number | bigint; ssid?: string; bssid?: string })[] } } }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/finishpage/set': { args: [body: { shop_id: number | bigint; finishpage_url: string }, options?: CallOptions]; answer: {} }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/homepage/get': { args: [body: { shop_id: number | bigint }, options?: CallOptions]; answer: { date?: { shop_id?: number | bigint; template_id?: number; url?: string } } }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/homepage/set': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/qrcode/get': { args: [body: { shop_id: number | bigint; img_id: number }, options?: CallOptions]; answer: { data?: { qrcode_url?: string } } }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/shop/clean': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/shop/get': { args: [body: { shop_id: number | bigint; pageindex?: number; pagesize?: number }, options?: CallOptions]; answer: { data?: { shop_name?: string; ssid?: string; ssid_list?: readonly string[]; ssid_password_list?: readonly ({ ssid?: string; password?: string })[]; password?: string; protocol_type?: number; ap_count?: number; template_id?: number; homepage_url?: string; bar_type?: number; sid?: string; poi_id?: string; homepage_wxa_user_name?: string; homepage_wxa_path?: string; finishpage_url?: string; finishpage_wxa_user_name?: string; finishpage_wxa_path?: string; finishpage_type?: number } } }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/shop/list': { args: [body?: { pageindex?: number; pagesize?: number }, options?: CallOptions]; answer: { data?: { totalcount?: number; pageindex?: number; pagecount?: number; records?: readonly ({ shop_id?: string; shop_name?: string; ssid?: string; ssid_list?: readonly string[]; protocol_type?: number; sid?: string })[] } } }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/shop/update': { args: [body: { shop_id: number | bigint; old_ssid: string; ssid: string }, options?: CallOptions]; answer: {} }
/** 微信连 Wi-Fi(旧) · Wi-Fi (legacy). */
'/bizwifi/statistics/list': { args: [body: { begin_date: string; end_date: string; shop_id?: number | bigint }, options?: CallOptions]; answer: { date?: readonly ({ shop_id?: string; statis_time?: number; total_user?: number; homepage_uv?: number; new_fans?: number; total_fans?: number })[] } }
/** 卡券 · coupons and cards. */
'/card/batchget': { args: [body: { offset: number; count: number; status_list?: readonly string[] }, options?: CallOptions]; answer: { card_id_list: readonly string[]; total_num: number } }
/** 卡券 · coupons and cards. */
'/card/boardingpass/checkin': { args: [body: { card_id?: string; code: string; etkt_bnr?: string; class?: string; passenger_name?: string; seat?: string; qrcode_data?: string; is_cancel?: boolean }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/code/checkcode': { args: [body: { card_id: string; code: readonly string[] }, options?: CallOptions]; answer: { exist_code: readonly string[]; not_exist_code: readonly string[] } }
/** 卡券 · coupons and cards. */
'/card/code/consume': { args: [body: { card_id?: string; code: string }, options?: CallOptions]; answer: { card: { card_id: string }; openid: string } }
/** 卡券 · coupons and cards. */
'/card/code/decrypt': { args: [body: { encrypt_code: string }, options?: CallOptions]; answer: { code: string } }
/** 卡券 · coupons and cards. */
'/card/code/deposit': { args: [body: { card_id: string; code: readonly string[] }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/code/get': { args: [body: { card_id?: string; code: string; check_consume?: boolean }, options?: CallOptions]; answer: { card: { card_id: string; code?: string; card_number?: string; begin_time: number; end_time: number; bonus?: number; balance?: number }; user_card_status: string; openid: string; nickname?: string; membership_number?: string; user_info?: { common_field_list: readonly ({ name: string; value: string })[]; custom_field_list: readonly ({ name: string; value: string })[] }; bonus?: number; balance?: number; order_id?: string; background_pic_url?: string; can_consume?: boolean; outer_str?: string; unionid?: string } }
/** 卡券 · coupons and cards. */
'/card/code/getdepositcount': { args: [body: { card_id: string }, options?: CallOptions]; answer: { count: number } }
/** 卡券 · coupons and cards. */
'/card/code/mark': { args: [body: { code: string; card_id: string; openid: string; is_mark: string }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/code/unavailable': { args: [body: { card_id?: string; code: string; reason?: string }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/code/update': { args: [body: { card_id?: string; code: string; new_code: string }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/create': { args: [body: { card: { card_type: string; groupon?: { base_info: OfficialShapes.BaseInfo; advanced_info: OfficialShapes.AdvancedInfo; deal_detail: string }; cash?: { base_info: OfficialShapes.BaseInfo; advanced_info: OfficialShapes.AdvancedInfo; least_cost: number; reduce_cost: number }; discount?: { base_info: OfficialShapes.BaseInfo; advanced_info: OfficialShapes.AdvancedInfo; discount: number }; gift?: { base_info: OfficialShapes.BaseInfo; advanced_info: OfficialShapes.AdvancedInfo; gift: string }; general_coupon?: { base_info: OfficialShapes.BaseInfo; advanced_info: OfficialShapes.AdvancedInfo; default_detail: string }; general_card?: { base_info: { sub_merchant_info?: { merchant_id: string }; logo_url: string; code_type: string; brand_name: string; title: string; color: string; notice: string; description: string; sku: { quantity: number }; date_info: { type: string; begin_timestamp?: number; end_timestamp?: number; fixed_term?: number; fixed_begin_term?: number }; use_custom_code?: boolean; get_custom_code_mode?: string; bind_openid?: boolean; service_phone?: string; location_id_list?: readonly (number | bigint)[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; center_app_brand_user_name?: string; center_app_brand_pass?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; custom_app_brand_user_name?: string; custom_app_brand_pass?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; promotion_app_brand_user_name?: string; promotion_app_brand_pass?: string; get_limit?: number; use_limit?: number; can_share?: boolean; can_give_friend?: boolean; source?: string; giftcard_info: { price: number }; max_give_friend_times: number; need_push_on_view?: boolean }; advanced_info: OfficialShapes.AdvancedInfo; sub_card_type: string; background_pic_url?: string; prerogative: string; auto_activate?: boolean; supply_bonus: boolean; init_bonus?: number; supply_balance: boolean; init_balance?: number; custom_field1?: { name_type?: string; name?: string; url?: string }; custom_field2?: { name_type?: string; name?: string; url?: string }; custom_field3?: { name_type?: string; name?: string; url?: string } }; member_card?: { base_info: { sub_merchant_info?: { merchant_id: string }; logo_url: string; code_type: string; brand_name: string; title: string; color: string; notice: string; description: string; sku: { quantity: number }; date_info: { type: string; begin_timestamp?: number; end_timestamp?: number; fixed_term?: number; fixed_begin_term?: number }; use_custom_code?: boolean; get_custom_code_mode?: string; bind_openid?: boolean; service_phone?: string; location_id_list?: readonly (number | bigint)[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; center_app_brand_user_name?: string; center_app_brand_pass?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; custom_app_brand_user_name?: string; custom_app_brand_pass?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; promotion_app_brand_user_name?: string; promotion_app_brand_pass?: string; get_limit?: number; use_limit?: number; can_share?: boolean; can_give_friend?: boolean; source?: string; need_push_on_view?: boolean; pay_info?: { swipe_card?: { is_swipe_card: boolean } } }; advanced_info: OfficialShapes.AdvancedInfo; background_pic_url?: string; prerogative: string; auto_activate?: boolean; wx_activate?: boolean; wx_activate_after_submit?: boolean; activate_url?: string; activate_app_brand_user_name?: string; activate_app_brand_pass?: string; wx_activate_after_submit_url?: string; supply_bonus: boolean; bonus_url?: string; bonus_cleared?: string; bonus_rules?: string; bonus_rule?: OfficialShapes.BonusRule; supply_balance: boolean; balance_url?: string; balance_rules?: string; custom_field1?: { name_type?: string; name?: string; url?: string }; custom_field2?: { name_type?: string; name?: string; url?: string }; custom_field3?: { name_type?: string; name?: string; url?: string }; custom_cell1?: { name: string; tips: string; url: string }; custom_cell2?: { name: string; tips: string; url: string }; custom_cell3?: { name: string; tips: string; url: string }; discount?: number }; meeting_ticket?: { base_info: OfficialShapes.BaseInfo; advanced_info: OfficialShapes.AdvancedInfo; meeting_detail: string; map_url?: string }; scenic_ticket?: { base_info: OfficialShapes.BaseInfo; advanced_info: OfficialShapes.AdvancedInfo; ticket_class: string; guide_url?: string }; movie_ticket?: { base_info: OfficialShapes.BaseInfo; advanced_info: OfficialShapes.AdvancedInfo; detail: string }; boarding_pass?: { base_info: OfficialShapes.BaseInfo; advanced_info: OfficialShapes.AdvancedInfo; from: string; to: string; flight: string; gate?: string; check_in_url?: string; air_model: string; departure_time: number; landing_time: number } } }, options?: CallOptions]; answer: { card_id: string } }
/** 卡券 · coupons and cards. */
'/card/delete': { args: [body: { card_id: string }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/generalcard/updateuser': { args: [body: { card_id: string; code: string; background_pic_url?: string; bonus?: number; record_bonus?: string; balance?: number; record_balance?: string; custom_field_value1?: string; custom_field_value2?: string; custom_field_value3?: string; can_give_friend?: boolean }, options?: CallOptions]; answer: { openid: string; result_bonus: number; result_balance: number } }
/** 卡券 · coupons and cards. */
'/card/get': { args: [body: { card_id: string }, options?: CallOptions]; answer: { card: { card_type: string; groupon?: { base_info: OfficialShapes.BaseInfo3; advanced_info: OfficialShapes.AdvancedInfo2; deal_detail: string }; cash?: { base_info: OfficialShapes.BaseInfo3; advanced_info: OfficialShapes.AdvancedInfo2; least_cost: number; reduce_cost: number }; discount?: { base_info: OfficialShapes.BaseInfo3; advanced_info: OfficialShapes.AdvancedInfo2; discount: number }; gift?: { base_info: OfficialShapes.BaseInfo3; advanced_info: OfficialShapes.AdvancedInfo2; gift: string }; general_coupon?: { base_info: OfficialShapes.BaseInfo3; advanced_info: OfficialShapes.AdvancedInfo2; default_detail: string }; member_card?: { base_info: { id: string; logo_url: string; code_type: string; brand_name: string; title: string; color: string; notice: string; description: string; sku: { quantity: number; total_quantity: number }; date_info: { type: string; begin_timestamp?: number; end_timestamp?: number; fixed_term?: number; fixed_begin_term?: number }; status: string; use_custom_code?: boolean; get_custom_code_mode?: string; bind_openid?: boolean; service_phone?: string; location_id_list?: readonly (number | bigint)[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; get_limit?: number; use_limit?: number; can_share?: boolean; can_give_friend?: boolean; source?: string; update_time: number; create_time: number; need_push_on_view?: boolean }; advanced_info: OfficialShapes.AdvancedInfo2; prerogative: string; bind_old_card_url?: string; activate_url?: string; supply_bonus?: boolean; bonus_cleared?: string; bonus_rules?: string; bonus_rule?: OfficialShapes.BonusRule; supply_balance?: boolean; balance_rules?: string; discount?: number }; meeting_ticket?: { base_info: OfficialShapes.BaseInfo3; advanced_info: OfficialShapes.AdvancedInfo2; meeting_detail: string; map_url?: string }; scenic_ticket?: { base_info: OfficialShapes.BaseInfo3; advanced_info: OfficialShapes.AdvancedInfo2; ticket_class: string; guide_url?: string }; movie_ticket?: { base_info: OfficialShapes.BaseInfo3; advanced_info: OfficialShapes.AdvancedInfo2; detail: string }; boarding_pass?: { base_info: OfficialShapes.BaseInfo3; advanced_info: OfficialShapes.AdvancedInfo2; from: string; to: string; flight: string; gate?: string; check_in_url?: string; air_model: string; departure_time: number; landing_time: number } } } }
/** 卡券 · coupons and cards. */
'/card/giftcard/maintain/set': { args: [body: { page_id?: string; all?: boolean; maintain: boolean }, options?: CallOptions]; answer: { control_info: { biz_control_type: string; system_biz_control_type: string; list: readonly ({ page_id: string | number | bigint; page_control_type: string; system_page_control_type: string })[] } } }
/** 卡券 · coupons and cards. */
'/card/giftcard/order/batchget': { args: [body: { begin_time?: number; end_time?: number; sort_type: string; offset: number; count: number }, options?: CallOptions]; answer: { order_list: readonly OfficialShapes.OrderList2[]; total_count: number } }
/** 卡券 · coupons and cards. */
'/card/giftcard/order/get': { args: [body: { order_id: string }, options?: CallOptions]; answer: { order: OfficialShapes.OrderList2 } }
/** 卡券 · coupons and cards. */
'/card/giftcard/order/refund': { args: [body: { order_id: string }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/giftcard/page/add': { args: [body: OfficialShapes.AddBody, options?: CallOptions]; answer: { page_id: string | number | bigint } }
/** 卡券 · coupons and cards. */
'/card/giftcard/page/batchget': { args: [body?: NoFields, options?: CallOptions]; answer: { page_id_list: readonly string[] } }
/** 卡券 · coupons and cards. */
'/card/giftcard/page/get': { args: [body: { page_id: string }, options?: CallOptions]; answer: OfficialShapes.AddBody }
/** 卡券 · coupons and cards. */
'/card/giftcard/page/update': { args: [body: { page: { banner_pic_url: string; page_title: string; support_multi?: boolean; support_buy_for_self?: boolean; theme_list?: readonly OfficialShapes.ThemeList[]; category_list?: readonly ({ title: string })[]; address: string; service_phone: string; biz_description: string; need_receipt?: boolean; cell_1?: { title: string; url: string }; cell_2?: { title: string; url: string }; page_id: string } }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/giftcard/pay/submch/bind': { args: [body: { sub_mch_id: string; wxa_appid: string }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/giftcard/pay/whitelist/add': { args: [body: { sub_mch_id: string }, options?: CallOptions]; answer: { url: string } }
/** 卡券 · coupons and cards. */
'/card/giftcard/pay/wxa/set': { args: [body: { wxa_appid: string; page_id: string }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/giftcard/wxa/set': { args: [body: { wxa_appid: string; page_id: string }, options?: CallOptions]; answer: {} }
/** 电子发票 · invoices. */
'/card/invoice/biz/getselecttitleurl': { args: [body?: { attach?: string; biz_name?: string }, options?: CallOptions]; answer: { url: string } }
/** 电子发票 · invoices. */
'/card/invoice/biz/getusertitleurl': { args: [body?: { title?: string; tax_no?: string; phone?: string; addr?: string; bank_type?: string; bank_no?: string; user_fill?: 0 | 1; out_title_id?: string }, options?: CallOptions]; answer: { url: string } }
/** 电子发票 · invoices. */
'/card/invoice/clearoutinvoice': { args: [body: { invoiceinfo: { wxopenid: string; fpqqlsh: string; nsrsbh: string; nsrmc: string; yfpdm: string; yfphm: string } }, options?: CallOptions]; answer: {} }
/** 电子发票 · invoices. */
'/card/invoice/getauthdata': { args: [body: { order_id: string; s_pappid: string }, options?: CallOptions]; answer: { invoice_status: string; auth_time?: number; user_auth_info?: { user_field?: { title: string; phone: string; email: string; custom_field?: readonly ({ key: string; value: string })[] }; biz_field?: { title: string; phone: string; tax_no: string; addr: string; bank_type: string; bank_no: string; custom_field?: readonly ({ key: string; value: string })[] } } } }
/** 电子发票 · invoices. */
'/card/invoice/getauthurl': { args: [body: { order_id: string; s_pappid: string; money: number; timestamp: number; source: string; redirect_url?: string; ticket: string; type: number }, options?: CallOptions]; answer: { auth_url: string; appid?: string } }
/** 电子发票 · invoices. */
'/card/invoice/insert': { args: [body: { order_id: string; appid?: string; card_id: string; card_ext: { nonce_str?: string; user_card: { invoice_user_data: { title: string; fee_without_tax: number; fee: number; tax: number; billing_no: string; billing_code: string; billing_time: number; info: readonly ({ name: string; unit: string; num: number; price: number })[]; check_code: string; s_pdf_media_id: string; s_trip_pdf_media_id?: string; buyer_number: string; buyer_address_and_phone?: string; buyer_bank_account?: string; seller_number?: string; seller_address_and_phone?: string; seller_bank_account?: string; remarks?: string; maker?: string; cashier?: string } } } }, options?: CallOptions]; answer: { code: string; openid: string; unionid?: string } }
/** 电子发票 · invoices. */
'/card/invoice/makeoutinvoice': { args: [body: { invoiceinfo: { wxopenid: string; ddh: string; fpqqlsh: string; nsrsbh: string; nsrmc: string; nsrdz: string; nsrdh: string; nsrbank: string; nsrbankid: string; ghfnsrsbh?: string; ghfmc?: string; ghfdz?: string; ghfdh?: string; ghfbank?: string; ghfbankid?: string; kpr: string; skr?: string; fhr?: string; jshj: number; hjje: number; hjse: number; bz?: string; hylx?: number; invoicedetail_list: readonly ({ fphxz: number; spbm: string; xmmc: string; dw: string; ggxh: string; xmsl: number; xmdj: number; xmje: number; sl: number; se: number })[] } }, options?: CallOptions]; answer: {} }
/** 电子发票 · invoices. */
'/card/invoice/platform/createcard': { args: [body: { invoice_info: { base_info: { logo_url: string; title: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string }; type: string; payee: string } }, options?: CallOptions]; answer: { card_id: string } }
/** 电子发票 · invoices. */
'/card/invoice/platform/getpdf': { args: [body: { action: string; s_media_id: string }, options?: CallOptions]; answer: { pdf_url: string; pdf_url_expire_time: number } }
/** 电子发票 · invoices. */
'/card/invoice/platform/updatestatus': { args: [body: { card_id: string; code: string; reimburse_status: string }, options?: CallOptions]; answer: {} }
/** 电子发票 · invoices. */
'/card/invoice/queryinvoceinfo': { args: [body: { fpqqlsh: string; nsrsbh: string }, options?: CallOptions]; answer: { invoicedetail: { fpqqlsh: string; fpdm: string; fphm: string; kprq: string; jym: string; pdfurl: string } } }
/** 电子发票 · invoices. */
'/card/invoice/reimburse/getinvoicebatch': { args: [body: { item_list: readonly ({ card_id: string; encrypt_code: string })[] }, options?: CallOptions]; answer: { item_list: readonly OfficialShapes.ItemList[] } }
/** 电子发票 · invoices. */
'/card/invoice/reimburse/getinvoiceinfo': { args: [body: { card_id: string; encrypt_code: string }, options?: CallOptions]; answer: OfficialShapes.ItemList }
/** 电子发票 · invoices. */
'/card/invoice/reimburse/updateinvoicestatus': { args: [body: { card_id: string; encrypt_code: string; reimburse_status: string }, options?: CallOptions]; answer: {} }
/** 电子发票 · invoices. */
'/card/invoice/reimburse/updatestatusbatch': { args: [body: { openid: string; reimburse_status: string; invoice_list: readonly ({ card_id: string; encrypt_code: string })[] }, options?: CallOptions]; answer: {} }
/** 电子发票 · invoices. */
'/card/invoice/rejectinsert': { args: [body: { order_id: string; s_pappid: string; reason: string; url?: string }, options?: CallOptions]; answer: {} }
/** 电子发票 · invoices. Accounts: 已认证公众号, 已认证服务号. */
'/card/invoice/scantitle': { args: [body: { scan_text: string }, options?: CallOptions]; answer: { title_type: number; title: string; tax_no?: string; phone?: string; addr?: string; bank_type?: string; bank_no?: string } }
/** 电子发票 · invoices. */
'/card/invoice/setbizattr?action=get_auth_field': { args: [body?: NoFields, options?: CallOptions]; answer: { auth_field?: { user_field?: { show_title?: 0 | 1; show_phone?: 0 | 1; show_email?: 0 | 1; custom_field?: readonly ({ key: string; is_require?: 0 | 1; notice?: string })[]; require_phone?: 0 | 1; require_email?: 0 | 1 }; biz_field?: { show_title?: 0 | 1; show_tax_no?: 0 | 1; show_addr?: 0 | 1; show_phone?: 0 | 1; show_bank_type?: 0 | 1; show_bank_no?: 0 | 1; custom_field?: readonly ({ key: string; is_require?: 0 | 1; notice?: string })[]; require_tax_no?: 0 | 1; require_addr?: 0 | 1; require_phone?: 0 | 1; require_bank_type?: 0 | 1; require_bank_no?: 0 | 1 } } } }
/** 电子发票 · invoices. */
'/card/invoice/setbizattr?action=get_contact': { args: [body?: NoFields, options?: CallOptions]; answer: { contact?: { phone: string; time_out: number } } }
/** 电子发票 · invoices. */
'/card/invoice/setbizattr?action=get_pay_mch': { args: [body?: NoFields, options?: CallOptions]; answer: { paymch_info?: { mchid: string; s_pappid: string } } }
/** 电子发票 · invoices. */
'/card/invoice/setbizattr?action=set_auth_field': { args: [body: { auth_field: { user_field?: { show_title?: 0 | 1; show_phone?: 0 | 1; show_email?: 0 | 1; custom_field?: readonly ({ key: string; is_require?: 0 | 1; notice?: string })[] }; biz_field?: { show_title?: 0 | 1; show_tax_no?: 0 | 1; show_addr?: 0 | 1; show_phone?: 0 | 1; show_bank_type?: 0 | 1; show_bank_no?: 0 | 1; custom_field?: readonly ({ key: string; is_require?: 0 | 1; notice?: string })[] } } }, options?: CallOptions]; answer: {} }
/** 电子发票 · invoices. */
'/card/invoice/setbizattr?action=set_contact': { args: [body: { contact: { phone: string; time_out: number } }, options?: CallOptions]; answer: {} }
/** 电子发票 · invoices. */
'/card/invoice/setbizattr?action=set_pay_mch': { args: [body: { paymch_info: { mchid: string; s_pappid: string } }, options?: CallOptions]; answer: {} }
/** 电子发票 · invoices. */
'/card/invoice/seturl': { args: [body?: NoFields, options?: CallOptions]; answer: { invoice_url: string } }
/** 卡券 · coupons and cards. */
'/card/landingpage/create': { args: [body: { banner: string; page_title: string; can_share: boolean; scene: string; card_list: readonly ({ card_id: string; thumb_url: string })[] }, options?: CallOptions]; answer: { page_id: string | number | bigint; url: string } }
/** 卡券 · coupons and cards.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/card/luckymoney/updateuserbalance': { args: [body: { code: string; card_id: string; balance: number }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/meetingticket/updateuser': { args: [body: { card_id?: string; code: string; begin_time?: number; end_time?: number; zone?: string; entrance?: string; seat_number?: string }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/membercard/activate': { args: [body: { card_id?: string; code: string; membership_number: string; background_pic_url?: string; activate_begin_time?: number; activate_end_time?: number; init_bonus?: number; init_bonus_record?: string; init_balance?: number; init_custom_field_value1?: string; init_custom_field_value2?: string; init_custom_field_value3?: string }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/membercard/activate/geturl': { args: [body: { card_id: string; outer_str?: string }, options?: CallOptions]; answer: { url: string } }
/** 卡券 · coupons and cards. */
'/card/membercard/activatetempinfo/get': { args: [body: { activate_ticket: string }, options?: CallOptions]; answer: { info: { common_field_list: readonly ({ name: string; value: string })[]; custom_field_list: readonly ({ name: string; value: string })[] } } }
/** 卡券 · coupons and cards. */
'/card/membercard/activateuserform/set': { args: [body: { card_id: string; service_statement?: { name: string; url: string }; bind_old_card?: { name: string; url: string }; required_form?: OfficialShapes.RequiredForm; optional_form?: OfficialShapes.RequiredForm }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/membercard/updateuser': { args: [body: { card_id: string; code: string; background_pic_url?: string; bonus?: number; add_bonus?: number; record_bonus?: string; balance?: number; add_balance?: number; record_balance?: string; custom_field_value1?: string; custom_field_value2?: string; custom_field_value3?: string; notify_optional?: { is_notify_bonus?: boolean; is_notify_balance?: boolean; is_notify_custom_field1?: boolean; is_notify_custom_field2?: boolean; is_notify_custom_field3?: boolean } }, options?: CallOptions]; answer: { openid: string; result_bonus: number; result_balance: number } }
/** 卡券 · coupons and cards. */
'/card/membercard/userinfo/get': { args: [body: { card_id: string; code: string }, options?: CallOptions]; answer: { openid: string; nickname: string; sex: string; membership_number: string; user_info?: { common_field_list: readonly ({ name: string; value?: string; value_list?: readonly string[] })[]; custom_field_list: readonly ({ name: string; value?: string; value_list?: readonly string[] })[] }; bonus: number; balance: number; user_card_status: string; has_active?: boolean } }
/** 卡券 · coupons and cards. */
'/card/mkt/activity/create': { args: [body: { info: { basic_info: { activity_bg_color: string; activity_tinyappid: string; begin_time: number; end_time: number; gift_num: number; max_partic_times_act: number; max_partic_times_one_day: number; mch_code: string }; card_info_list: readonly ({ card_id: string; min_amt: number; membership_appid: string })[]; custom_info: { type: string } } }, options?: CallOptions]; answer: { activity_id?: string } }
/** 卡券 · coupons and cards. */
'/card/modifystock': { args: [body: { card_id: string; increase_stock_value?: number; reduce_stock_value?: number }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/movieticket/updateuser': { args: [body: { card_id?: string; code: string; ticket_class?: string; screening_room?: string; show_time?: number; duration?: number; seat_number?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/mpnews/gethtml': { args: [body: { card_id: string }, options?: CallOptions]; answer: { content: string } }
/** 卡券 · coupons and cards. */
'/card/pay/confirm': { args: [body: { card_id: string; quantity: number; order_id: string }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/pay/getorder': { args: [body: { order_id: number }, options?: CallOptions]; answer: { order_info?: { order_id?: string; status?: string; create_time?: string; pay_finish_time?: string; desc?: string; free_coin_count?: string; pay_coin_count?: string; refund_free_coin_count?: string; refund_pay_coin_count?: string; openid?: string; order_type?: string } } }
/** 卡券 · coupons and cards. */
'/card/pay/getorderlist': { args: [body: { offset: number; count: number; order_type: string; nor_filter: { status: string }; sort_info: { sort_key: string; sort_type: string }; begin_time: number; end_time: number }, options?: CallOptions]; answer: { total_num?: number; order_list?: readonly ({ order_id?: string; status?: string; create_time?: number; pay_finish_time?: number; desc?: string; free_coin_count?: string; pay_coin_count?: string; refund_free_coin_count?: string; refund_pay_coin_count?: string; openid?: string; order_type?: string })[] } }
/** 卡券 · coupons and cards. */
'/card/pay/getpayprice': { args: [body: { card_id: string; quantity: number }, options?: CallOptions]; answer: { order_id?: string; price?: string; free_coin?: string; pay_coin?: string } }
/** 卡券 · coupons and cards. */
'/card/pay/recharge': { args: [body: { coin_count: number }, options?: CallOptions]; answer: { order_id?: string; qrcode_url?: string; qrcode_buffer?: string } }
/** 卡券 · coupons and cards. */
'/card/paycell/set': { args: [body: { card_id: string; is_open: boolean }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/paygiftcard/add': { args: [body: { rule_info: { type: string; base_info: { mchid_list: readonly string[]; begin_time: number; end_time: number }; member_rule?: { card_id: string; least_cost: number; max_cost: number; jump_url?: string; app_brand_id?: string; app_brand_pass?: string } } }, options?: CallOptions]; answer: { rule_id: number; fail_mchid_list: readonly ({ mchid: string; errcode: number; errmsg?: string; occupy_rule_id?: number; occupy_appid?: string })[]; succ_mchid_list: readonly string[] } }
/** 卡券 · coupons and cards. */
'/card/paygiftcard/batchget': { args: [body: { type: string; effective: boolean; offset: number; count: number }, options?: CallOptions]; answer: { rule_list: readonly OfficialShapes.RuleList[]; total_count: number } }
/** 卡券 · coupons and cards. */
'/card/paygiftcard/delete': { args: [body: { rule_id: number }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/paygiftcard/getbyid': { args: [body: { rule_id: number }, options?: CallOptions]; answer: { rule_info: OfficialShapes.RuleList } }
/** 卡券 · coupons and cards. */
'/card/paygiftmembercard/add': { args: [body: { card_id: string; jump_url: string; mchid_list: readonly string[]; begin_time: number; end_time: number; min_cost: number; max_cost: number; is_locked: boolean }, options?: CallOptions]; answer: { fail_mchid_list?: readonly ({ mchid?: string; occupy_rule_id?: number; occupy_appid?: string })[]; succ_mchid_list?: readonly string[] } }
/** 卡券 · coupons and cards. */
'/card/paygiftmembercard/delete': { args: [body: { card_id: string; mchid_list: readonly number[] }, options?: CallOptions]; answer: { fail_mchid_list?: readonly ({ mchid?: string; occupy_rule_id?: number; occupy_appid?: string })[]; succ_mchid_list?: readonly ({ mchid?: string; occupy_rule_id?: number; occupy_appid?: string })[] } }
/** 卡券 · coupons and cards. */
'/card/paygiftmembercard/get': { args: [body: { mchid: string }, options?: CallOptions]; answer: { card_id?: string; occupy_appid?: string; is_locked?: boolean } }
/** 卡券 · coupons and cards. */
'/card/qrcode/create': { args: [body: { expire_seconds?: number; action_name: string; action_info: { card?: { card_id: string; code?: string; openid?: string; is_unique_code?: boolean; outer_id?: number; outer_str?: string }; multiple_card?: { card_list: readonly ({ card_id: string; code?: string; openid?: string; is_unique_code?: boolean; outer_id?: number; outer_str?: string })[] } } }, options?: CallOptions]; answer: { expire_seconds: number; ticket: string; url: string; show_qrcode_url: string } }
/** 卡券 · coupons and cards. */
'/card/selfconsumecell/set': { args: [body: { card_id: string; is_open: boolean; need_verify_cod: boolean; need_remark_amount: boolean }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/storewxa/get': { args: [body: { poi_id: string }, options?: CallOptions]; answer: { card_id?: string } }
/** 卡券 · coupons and cards. */
'/card/storewxa/set': { args: [body: { poi_id: string; card_id: string }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/submerchant/batchget': { args: [body: { begin_id: string; limit: number; status?: string }, options?: CallOptions]; answer: { info_list: readonly OfficialShapes.InfoList[]; next_begin_id?: string | number | bigint } }
/** 卡券 · coupons and cards. */
'/card/submerchant/get': { args: [body: { merchant_id: string }, options?: CallOptions]; answer: OfficialShapes.GetResult }
/** 卡券 · coupons and cards. */
'/card/submerchant/submit': { args: [body: { info: { app_id?: string; brand_name: string; logo_url: string; protocol: string; end_time: number; agreement_media_id?: string; operator_media_id?: string; primary_category_id: number; secondary_category_id: number } }, options?: CallOptions]; answer: OfficialShapes.GetResult }
/** 卡券 · coupons and cards. */
'/card/submerchant/update': { args: [body: { info: { app_id?: string; brand_name: string; logo_url: string; protocol: string; end_time: number; agreement_media_id?: string; operator_media_id?: string; primary_category_id: number; secondary_category_id: number; merchant_id: string } }, options?: CallOptions]; answer: OfficialShapes.GetResult }
/** 卡券 · coupons and cards. */
'/card/testwhitelist/set': { args: [body?: { openid?: readonly string[]; username?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 卡券 · coupons and cards. */
'/card/update': { args: [body: { card_id: string; groupon?: { base_info: OfficialShapes.BaseInfo2; deal_detail?: string }; cash?: { base_info: OfficialShapes.BaseInfo2; least_cost?: number; reduce_cost?: number }; discount?: { base_info: OfficialShapes.BaseInfo2; discount?: number }; gift?: { base_info: OfficialShapes.BaseInfo2; gift?: string }; general_coupon?: { base_info: OfficialShapes.BaseInfo2; default_detail?: string }; general_card?: { base_info: { logo_url?: string; code_type?: string; brand_name?: string; title?: string; color?: string; notice?: string; description?: string; date_info?: { type: string; begin_timestamp?: number; end_timestamp?: number; fixed_term?: number; fixed_begin_term?: number }; service_phone?: string; location_id_list?: readonly (number | bigint)[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; center_app_brand_user_name?: string; center_app_brand_pass?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; custom_app_brand_user_name?: string; custom_app_brand_pass?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; promotion_app_brand_user_name?: string; promotion_app_brand_pass?: string; get_limit?: number; use_limit?: number; can_share?: boolean; can_give_friend?: boolean; source?: string; need_push_on_view?: boolean }; background_pic_url?: string; prerogative?: string; auto_activate?: boolean; supply_bonus?: boolean; supply_balance?: boolean; custom_field1?: { name_type?: string; name?: string; url?: string }; custom_field2?: { name_type?: string; name?: string; url?: string }; custom_field3?: { name_type?: string; name?: string; url?: string } }; member_card?: { base_info: { logo_url?: string; code_type?: string; brand_name?: string; title?: string; color?: string; notice?: string; description?: string; date_info?: { type: string; begin_timestamp?: number; end_timestamp?: number; fixed_term?: number; fixed_begin_term?: number }; service_phone?: string; location_id_list?: readonly (number | bigint)[]; use_all_locations?: boolean; center_title?: string; center_sub_title?: string; center_url?: string; center_app_brand_user_name?: string; center_app_brand_pass?: string; custom_url_name?: string; custom_url_sub_title?: string; custom_url?: string; custom_app_brand_user_name?: string; custom_app_brand_pass?: string; promotion_url_name?: string; promotion_url_sub_title?: string; promotion_url?: string; promotion_app_brand_user_name?: string; promotion_app_brand_pass?: string; get_limit?: number; use_limit?: number; can_share?: boolean; can_give_friend?: boolean; source?: string; need_push_on_view?: boolean; pay_info?: { swipe_card?: { is_swipe_card: boolean } } }; background_pic_url?: string; prerogative?: string; auto_activate?: boolean; wx_activate?: boolean; wx_activate_after_submit?: boolean; activate_url?: string; activate_app_brand_user_name?: string; activate_app_brand_pass?: string; wx_activate_after_submit_url?: string; supply_bonus?: boolean; bonus_url?: string; bonus_cleared?: string; bonus_rules?: string; bonus_rule?: OfficialShapes.BonusRule; supply_balance?: boolean; balance_url?: string; balance_rules?: string; custom_field1?: { name_type?: string; name?: string; url?: string }; custom_field2?: { name_type?: string; name?: string; url?: string }; custom_field3?: { name_type?: string; name?: string; url?: string }; custom_cell1?: { name: string; tips: string; url: string }; custom_cell2?: { name: string; tips: string; url: string }; custom_cell3?: { name: string; tips: string; url: string }; discount?: number; modify_msg_operation?: { url_cell?: { card_id_list?: readonly string[]; end_time?: number; text?: string; url?: string; app_brand_id?: string; app_brand_pass?: string } }; activate_msg_operation?: { url_cell?: { card_id_list?: readonly string[]; end_time?: number; text?: string; url?: string; app_brand_id?: string; app_brand_pass?: string } } }; meeting_ticket?: { base_info: OfficialShapes.BaseInfo2; meeting_detail?: string; map_url?: string }; scenic_ticket?: { base_info: OfficialShapes.BaseInfo2; ticket_class?: string; guide_url?: string }; movie_ticket?: { base_info: OfficialShapes.BaseInfo2; detail?: string }; boarding_pass?: { base_info: OfficialShapes.BaseInfo2; from?: string; to?: string; flight?: string; gate?: string; check_in_url?: string; air_model?: string; departure_time?: number; landing_time?: number } }, options?: CallOptions]; answer: { send_check?: boolean } }
/** 卡券 · coupons and cards. */
'/card/user/getcardlist': { args: [body: { openid: string; card_id?: string }, options?: CallOptions]; answer: { card_list: readonly ({ card_id: string; code: string })[]; has_share_card?: boolean } }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/account/componentrebindadmin': { args: [body: { taskid: string }, options?: CallOptions]; answer: {} }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/account/fastregister': { args: [body: { ticket: string }, options?: CallOptions]; answer: { appid: string; authorization_code: string; is_wx_verify_succ?: boolean | 'true' | 'false'; is_link_succ?: boolean | 'true' | 'false' } }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/account/getaccountbasicinfo': { args: [body?: NoFields, options?: CallOptions]; answer: { appid: string; account_type: number; principal_type: number; principal_name: string; credential?: string; realname_status: number; registered_country?: number; nickname_info: { nickname: string; modify_used_count: number; modify_quota: number }; head_image_info: { head_image_url: string; modify_used_count: number; modify_quota: number }; signature_info: { signature: string; modify_used_count: number; modify_quota: number }; wx_verify_info: { qualification_verify?: boolean; naming_verify?: boolean; annual_review?: boolean; annual_review_begin_time?: number; annual_review_end_time?: number }; nickname?: string; customer_type?: number } }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/account/modifyheadimage': { args: [body: { head_img_media_id: string; x1: number; y1: number; x2: number; y2: number }, options?: CallOptions]; answer: {} }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/account/modifysignature': { args: [body: { signature: string }, options?: CallOptions]; answer: {} }
/** [凭据、票据、网络](https://developers.weixin.qq.com/doc/service/api/base/api_callbackcheck.html) · tokens, tickets, network. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/callback/check': { args: [body: { action: 'dns' | 'ping' | 'all'; check_operator: 'DEFAULT' | 'CHINANET' | 'UNICOM' | 'CAP' }, options?: CallOptions]; answer: { dns?: readonly ({ ip: string; real_operator: string })[]; ping?: readonly ({ ip: string; from_operator: string; package_loss: string; time: string })[] } }
/** 用户 · users. */
'/cgi-bin/changeopenid': { args: [body: { from_appid: string; openid_list: readonly string[] }, options?: CallOptions]; answer: { result_list: readonly ({ err_msg: string; ori_openid: string; new_openid?: string })[] } }
/** [调用额度](https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/clear_quota.html) · quotas, diagnostics. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/clear_quota': { args: [body?: { appid?: string }, options?: CallOptions]; answer: {} }
/** 调用额度 · quotas, diagnostics. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/clear_quota/v2': { args: [body?: { appid?: string; appsecret?: string }, options?: CallOptions]; answer: {} }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/cloud_register_device': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** [图文留言](https://developers.weixin.qq.com/doc/service/api/leaving/api_closecomment.html) · article comments. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/comment/close': { args: [body: { msg_data_id: number | bigint; index?: number }, options?: CallOptions]; answer: {} }
/** [图文留言](https://developers.weixin.qq.com/doc/service/api/leaving/api_delcomment.html) · article comments. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/comment/delete': { args: [body: { msg_data_id: number | bigint; index?: number; user_comment_id: number | bigint }, options?: CallOptions]; answer: {} }
/** [图文留言](https://developers.weixin.qq.com/doc/service/api/leaving/api_listcomment.html) · article comments. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/comment/list': { args: [body: { msg_data_id: number | bigint; index?: number; begin: number; count: number; type: number }, options?: CallOptions]; answer: { comment: readonly ({ user_comment_id: number | bigint; openid?: string; content: string; comment_type?: 0 | 1; reply?: { content: string; create_time: number } | readonly ({ content: string; create_time: number })[]; create_time: number })[]; total: number } }
/** [图文留言](https://developers.weixin.qq.com/doc/service/api/leaving/api_electcomment.html) · article comments. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/comment/markelect': { args: [body: { msg_data_id: number | bigint; index?: number; user_comment_id: number | bigint }, options?: CallOptions]; answer: {} }
/** [图文留言](https://developers.weixin.qq.com/doc/service/api/leaving/api_openarticlecomment.html) · article comments. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/comment/open': { args: [body: { msg_data_id: number | bigint; index?: number }, options?: CallOptions]; answer: {} }
/** [图文留言](https://developers.weixin.qq.com/doc/service/api/leaving/api_replycomment.html) · article comments. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/comment/reply/add': { args: [body: { msg_data_id: number | bigint; index?: number; user_comment_id: number | bigint; content: string }, options?: CallOptions]; answer: {} }
/** [图文留言](https://developers.weixin.qq.com/doc/service/api/leaving/api_delreplycomment.html) · article comments. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/comment/reply/delete': { args: [body: { msg_data_id: number | bigint; index?: number; user_comment_id: number | bigint }, options?: CallOptions]; answer: {} }
/** [图文留言](https://developers.weixin.qq.com/doc/service/api/leaving/api_unelectcomment.html) · article comments. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/comment/unmarkelect': { args: [body: { msg_data_id: number | bigint; index?: number; user_comment_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/api_authorizer_token': { args: [body: { component_appid?: string; authorizer_appid: string; authorizer_refresh_token: string }, options?: CallOptions]; answer: { authorizer_access_token: string; authorizer_refresh_token?: string; expires_in: number } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/api_component_token': { args: [body: { component_appid?: string; component_appsecret?: string; component_verify_ticket: string }, options?: CallOptions]; answer: { component_access_token: string; expires_in: number } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/api_confirm_authorization': { args: [body: { component_appid: string; authorizer_appid: string; funcscope_category_id: number; confirm_value: number }, options?: CallOptions]; answer: {} }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/api_create_preauthcode': { args: [body?: { component_appid?: string }, options?: CallOptions]; answer: { pre_auth_code: string; expires_in: number } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/api_get_authorizer_info': { args: [body: { component_appid?: string; authorizer_appid: string }, options?: CallOptions]; answer: { authorizer_info: { user_name: string; nick_name: string; head_img: string; service_type_info: { id: number; name?: string }; verify_type_info: { id: number; name?: string }; principal_name?: string; alias?: string; signature?: string; qrcode_url?: string; business_info?: { open_store?: 0 | 1; open_scan?: 0 | 1; open_pay?: 0 | 1; open_card?: 0 | 1; open_shake?: 0 | 1 }; MiniProgramInfo?: { network: { RequestDomain: readonly string[]; WsRequestDomain: readonly string[]; UploadDomain: readonly string[]; DownloadDomain: readonly string[]; UDPDomain?: readonly string[]; BizDomain?: readonly string[]; TCPDomain?: readonly string[] }; categories: readonly ({ first: string; second: string })[]; visit_status: number }; account_status?: number; register_type?: number; basic_config?: { is_phone_configured?: boolean; is_email_configured?: boolean }; channels_info?: { id: number }; store_info?: { id: number }; talent_info?: { id: number }; supplier_info?: { id: number }; idc?: number }; authorization_info: { authorizer_appid: string; authorizer_access_token?: string; authorizer_refresh_token?: string; expires_in?: number; func_info?: readonly OfficialShapes.FuncInfo[] } } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/api_get_authorizer_list': { args: [body: { component_appid?: string; offset: number; count: number }, options?: CallOptions]; answer: { total_count: number; list: readonly ({ authorizer_appid: string; refresh_token?: string; auth_time: number })[] } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/api_get_authorizer_option': { args: [body: { option_name: string; component_appid?: string; authorizer_appid: string }, options?: CallOptions]; answer: { authorizer_appid: string; option_name: string; option_value: string | number } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/api_query_auth': { args: [body: { component_appid?: string; authorization_code: string }, options?: CallOptions]; answer: { authorization_info: { authorizer_appid: string; authorizer_access_token?: string; authorizer_refresh_token?: string; expires_in?: number; func_info?: readonly OfficialShapes.FuncInfo[] } } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/api_set_authorizer_option': { args: [body: { option_name: string; option_value: string; component_appid?: string; authorizer_appid: string }, options?: CallOptions]; answer: {} }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/api_start_push_ticket': { args: [body?: { component_appid?: string; component_secret?: string }, options?: CallOptions]; answer: {} }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/batchget_card_merchant': { args: [body: { next_get: string }, options?: CallOptions]; answer: { list?: readonly ({ appid?: string; name?: string; primary_category_id?: number; secondary_category_id?: number; submit_time?: string; result?: number })[]; next_get?: string } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/check_card_merchant_qualification': { args: [body: { appid: string }, options?: CallOptions]; answer: { result?: number } }
/** 调用额度 · quotas, diagnostics. */
'/cgi-bin/component/clear_quota/v2': { args: [body?: { appid?: string; component_appid?: string; appsecret?: string }, options?: CallOptions]; answer: {} }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/fastregisterweapp?action=create': { args: [body: { name: string; code: string; code_type: number; legal_persona_name: string; legal_persona_wechat: string; component_phone?: string }, options?: CallOptions]; answer: {} }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/fastregisterweapp?action=search': { args: [body: { name: string; legal_persona_name: string; legal_persona_wechat: string }, options?: CallOptions]; answer: {} }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/get_authorizer_option': { args: [body: { option_name: string }, options?: CallOptions]; answer: { option_name?: string; option_value?: string } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/get_card_merchant': { args: [body: { appid: string }, options?: CallOptions]; answer: { appid?: string; name?: string; primary_category_id?: number; secondary_category_id?: number; submit_time?: string; result?: number } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/get_domain_confirmfile': { args: [body?: NoFields, options?: CallOptions]; answer: { file_name: string; file_content: string } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/getprivacysetting': { args: [body?: { privacy_ver?: number }, options?: CallOptions]; answer: { code_exist?: 0 | 1; owner_setting?: OfficialShapes.OwnerSetting; privacy_list?: readonly string[]; setting_list?: readonly ({ privacy_key: string; privacy_text: string; privacy_label?: string })[]; privacy_desc?: { privacy_desc_list: readonly ({ privacy_key: string; privacy_desc: string })[] }; update_time?: number; sdk_privacy_info_list?: readonly OfficialShapes.SdkPrivacyInfo[] } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/modify_wxa_jump_domain': { args: [body: { action: string; is_modify_published_together?: boolean; wxa_jump_h5_domain?: string }, options?: CallOptions]; answer: { published_wxa_jump_h5_domain?: string; testing_wxa_jump_h5_domain?: string; invalid_wxa_jump_h5_domain?: string } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/modify_wxa_server_domain': { args: [body: { action: string; is_modify_published_together?: boolean; wxa_server_domain?: string }, options?: CallOptions]; answer: { published_wxa_server_domain?: string; testing_wxa_server_domain?: string; invalid_wxa_server_domain?: string } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/set_authorizer_option': { args: [body: { option_name: string; option_value: string }, options?: CallOptions]; answer: {} }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/setprivacysetting': { args: [body: { privacy_ver?: number; owner_setting: { contact_email?: string; contact_phone?: string; contact_qq?: string; contact_weixin?: string; ext_file_media_id?: string; notice_method: string; store_expire_timestamp?: string; store_region?: unknown }; setting_list?: readonly ({ privacy_key: string; privacy_text: string })[]; sdk_privacy_info_list?: readonly OfficialShapes.SdkPrivacyInfo[] }, options?: CallOptions]; answer: {} }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/upload_card_agent_qualification': { args: [body: { register_capital: string; business_license_media_id: string; tax_registration_certificate_media_id: string; last_quarter_tax_listing_media_id: string }, options?: CallOptions]; answer: {} }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/upload_card_merchant_qualification': { args: [body: { appid: string; name: string; logo_meida_id: string; business_license_media_id: string; operator_id_card_media_id: string; agreement_file_media_id: string; primary_category_id: string; secondary_category_id: string }, options?: CallOptions]; answer: {} }
/** [草稿](https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add.html) · drafts. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号. */
'/cgi-bin/draft/add': { args: [body: { articles: readonly OfficialShapes.Articles[] }, options?: CallOptions]; answer: { media_id: string } }
/** [草稿](https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_batchget.html) · drafts. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/draft/batchget': { args: [body: { offset: number; count: number; no_content?: 0 | 1 }, options?: CallOptions]; answer: { item: readonly ({ media_id: string; content?: { news_item: readonly OfficialShapes.NewsItem2[]; create_time?: number; update_time?: number }; update_time: number })[]; item_count: number; total_count: number } }
/** [草稿](https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_delete.html) · drafts. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号. */
'/cgi-bin/draft/delete': { args: [body: { media_id: string }, options?: CallOptions]; answer: {} }
/** [草稿](https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_getdraft.html) · drafts. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号. */
'/cgi-bin/draft/get': { args: [body: { media_id: string }, options?: CallOptions]; answer: { news_item: readonly OfficialShapes.NewsItem2[] } }
/** [草稿](https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_switch.html) · drafts. */
'/cgi-bin/draft/switch': { args: [body?: NoFields, options?: CallOptions & { query?: { checkonly?: 1 } }]; answer: { is_open?: 0 | 1 } }
/** [草稿](https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_update.html) · drafts. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号. */
'/cgi-bin/draft/update': { args: [body: { media_id: string; index: number; articles: OfficialShapes.Articles }, options?: CallOptions]; answer: {} }
/** [发布](https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_batchget.html) · publishing. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/freepublish/batchget': { args: [body: { offset: number; count: number; no_content?: 0 | 1 }, options?: CallOptions]; answer: { item: readonly ({ article_id: string | number | bigint; content?: { news_item: readonly OfficialShapes.NewsItem[]; create_time?: number; update_time?: number }; update_time: number })[]; item_count: number; total_count: number } }
/** [发布](https://developers.weixin.qq.com/doc/service/api/public/api_freepublishdelete.html) · publishing. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/freepublish/delete': { args: [body: { article_id: string; index?: number }, options?: CallOptions]; answer: {} }
/** [发布](https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_get.html) · publishing. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/freepublish/get': { args: [body: { publish_id: number | bigint | string }, options?: CallOptions]; answer: { publish_id: number | bigint | string; publish_status: number; article_id?: string | number | bigint; article_detail?: { count: number; item: readonly ({ idx: number; article_url: string })[] }; fail_idx?: readonly number[] } }
/** [发布](https://developers.weixin.qq.com/doc/service/api/public/api_freepublishgetarticle.html) · publishing. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/freepublish/getarticle': { args: [body: { article_id: string }, options?: CallOptions]; answer: { news_item: readonly OfficialShapes.NewsItem[] } }
/** [发布](https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_submit.html) · publishing. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/freepublish/submit': { args: [body: { media_id: string }, options?: CallOptions]; answer: { publish_id: number | bigint | string; msg_data_id?: string | number | bigint } }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/get_device_ticket': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 标签、黑名单、旧分组 · tags, blacklist, old groups.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/groups/create': { args: [body: { group: { name: string } }, options?: CallOptions]; answer: { group?: { id?: number; name?: string; count?: number } } }
/** 标签、黑名单、旧分组 · tags, blacklist, old groups.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/groups/delete': { args: [body: { group: { id: number } }, options?: CallOptions]; answer: {} }
/** 标签、黑名单、旧分组 · tags, blacklist, old groups.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/groups/getid': { args: [body: { openid: string }, options?: CallOptions]; answer: { groupid?: number } }
/** 标签、黑名单、旧分组 · tags, blacklist, old groups.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/groups/members/batchupdate': { args: [body: { openid_list: readonly string[]; to_groupid: number }, options?: CallOptions]; answer: {} }
/** 标签、黑名单、旧分组 · tags, blacklist, old groups.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/groups/members/update': { args: [body: { openid: string; to_groupid: number }, options?: CallOptions]; answer: {} }
/** 标签、黑名单、旧分组 · tags, blacklist, old groups.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/groups/update': { args: [body: { group: { id: number; name: string } }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/addguide2guidegroup': { args: [body: { group_id: number | bigint; guide_account: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/addguideacct': { args: [body?: { guide_account?: string; guide_openid?: string; guide_nickname?: string; guide_headimgurl?: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/addguidebuyerdisplaytag': { args: [body: { guide_account?: string; guide_openid?: string; openid: string; display_tag_list: readonly string[] }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/addguidebuyerrelation': { args: [body?: { guide_account?: string; guide_openid?: string; openid?: string; buyer_nickname?: string; buyer_list?: readonly ({ openid: string; buyer_nickname?: string })[] }, options?: CallOptions]; answer: { buyer_resp?: readonly ({ errcode: number; errmsg: string; openid: string })[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/addguidebuyertag': { args: [body: { guide_account?: string; guide_openid?: string; openid?: string; openid_list?: readonly string[]; tag_value: string }, options?: CallOptions]; answer: { buyer_resp?: readonly ({ errcode: number; errmsg: string; openid: string })[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/addguidemassendjob': { args: [body: { guide_account?: string; guide_openid?: string; task_name: string; task_remark?: string; push_time: number; openid: readonly string[]; material: readonly ({ type: number; media_id?: string; word?: string; appid?: string; title?: string; path?: string })[] }, options?: CallOptions]; answer: { task_result: readonly ({ task_id: number | bigint; openid: readonly string[] })[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/addguidetagoption': { args: [body: { tag_name: string; tag_values: readonly string[] }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/cancelguidemassendjob': { args: [body: { task_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/delguide2guidegroup': { args: [body: { group_id: number | bigint; guide_account: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/delguideacct': { args: [body?: { guide_account?: string; guide_openid?: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/delguidebuyerrelation': { args: [body?: { guide_account?: string; guide_openid?: string; openid?: string; openid_list?: readonly string[] }, options?: CallOptions]; answer: { buyer_resp?: readonly ({ errcode: number; errmsg: string; openid: string })[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/delguidebuyertag': { args: [body: { guide_account?: string; guide_openid?: string; openid?: string; openid_list?: readonly string[]; tag_value: string }, options?: CallOptions]; answer: { buyer_resp?: readonly ({ errcode: number; errmsg: string; openid: string })[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/delguidecardmaterial': { args: [body: { type: number; appid: string; title: string; path: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/delguidegroup': { args: [body: { group_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/delguideimagematerial': { args: [body: { type: number; picurl: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/delguidetagoption': { args: [body: { tag_name: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/delguidewordmaterial': { args: [body: { type: number; word: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getgroupbyguide': { args: [body: { guide_account: string }, options?: CallOptions]; answer: { group_id_list: readonly (number | bigint)[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getgroupinfo': { args: [body: { group_id: number | bigint; page: number; num: number }, options?: CallOptions]; answer: { guide_list: readonly ({ guide_account?: string; guide_openid?: string; guide_nickname: string; guide_headimgurl: string; create_time: number })[]; total_num: number } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguideacct': { args: [body?: { guide_account?: string; guide_openid?: string }, options?: CallOptions]; answer: { guide_account?: string; guide_openid?: string; guide_nickname: string; guide_headimgurl: string; status?: number } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguideacctconfig': { args: [body?: NoFields, options?: CallOptions]; answer: { black_keyword?: { values: readonly string[]; updatetime: number }; guide_auto_reply?: { content: string; updatetime: number } } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguideacctlist': { args: [body: { page: number; num: number }, options?: CallOptions]; answer: { total_num?: number; list?: readonly ({ guide_account?: string; guide_openid?: string; guide_nickname?: string; guide_headimgurl?: string; status?: number })[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidebuyerchatrecord': { args: [body: { guide_account?: string; guide_openid?: string; openid?: string; begin_time?: number; end_time?: number; page: number; num: number }, options?: CallOptions]; answer: { msg_list: readonly ({ guide_account: string; openid: string; content: string; content_type: number; direction: number; create_time: number })[]; total_num: number } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidebuyerdisplaytag': { args: [body: { guide_account?: string; guide_openid?: string; openid: string }, options?: CallOptions]; answer: { display_tag_list: readonly string[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidebuyerrelation': { args: [body: { guide_account?: string; guide_openid?: string; openid: string }, options?: CallOptions]; answer: { openid: string; buyer_nickname: string; create_time: number } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidebuyerrelationbybuyer': { args: [body: { openid: string }, options?: CallOptions]; answer: { guide_account?: string; guide_openid?: string; openid: string; buyer_nickname: string; create_time: number } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidebuyerrelationlist': { args: [body: { guide_account?: string; guide_openid?: string; page: number; num: number }, options?: CallOptions]; answer: { list?: readonly ({ openid: string; buyer_nickname: string; create_time: number })[]; total_num: number } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidebuyertag': { args: [body: { guide_account?: string; guide_openid?: string; openid: string }, options?: CallOptions]; answer: { tag_values: readonly string[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidecardmaterial': { args: [body: { type: number }, options?: CallOptions]; answer: { card_list: readonly ({ appid: string; title: string; path: string; picurl: string; master_id?: number | bigint; slave_id?: number | bigint })[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguideconfig': { args: [body?: { guide_account?: string; guide_openid?: string }, options?: CallOptions]; answer: { guide_fast_reply_list: readonly ({ content: string; updatetime: number })[]; guide_auto_reply?: { msgtype: number; content: string; updatetime: number }; guide_auto_reply_plus?: { msgtype: number; content: string; updatetime: number } } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidegrouplist': { args: [body?: NoFields, options?: CallOptions]; answer: { group_list: readonly ({ id: number | bigint; name: string; create_time: number; update_time: number })[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguideimagematerial': { args: [body: { type: number; start: number; num: number }, options?: CallOptions]; answer: { model_list: readonly ({ picurl: string })[]; total_num: number } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidemassendjob': { args: [body: { task_id: number | bigint }, options?: CallOptions]; answer: { job: OfficialShapes.Job } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidemassendjoblist': { args: [body?: { guide_account?: string; guide_openid?: string; task_status?: readonly number[]; offset?: number; limit?: number }, options?: CallOptions]; answer: { list: readonly OfficialShapes.Job[]; total_count: number } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidetagoption': { args: [body?: NoFields, options?: CallOptions]; answer: { options: readonly ({ tag_name: string; tag_values: readonly string[] })[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidewordmaterial': { args: [body: { type: number; start: number; num: number }, options?: CallOptions]; answer: { word_list: readonly ({ word: string; create_time: number })[]; total_num: number } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/guidecreateqrcode': { args: [body?: { guide_account?: string; guide_openid?: string; qrcode_info?: string }, options?: CallOptions]; answer: { qrcode_url: string } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/newguidegroup': { args: [body: { group_name: string }, options?: CallOptions]; answer: { group_id: number | bigint } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/newguidetagoption': { args: [body: { tag_name: string; tag_values: readonly string[] }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. Its fields are not known. */
'/cgi-bin/guide/pushshowwxapathmenu': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 导购 · shopping guides. */
'/cgi-bin/guide/queryguidebuyerbytag': { args: [body: { guide_account?: string; guide_openid?: string; tag_values: readonly string[]; push_count?: number }, options?: CallOptions]; answer: { openid_list: readonly string[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/rebindguideacctforbuyer': { args: [body?: { old_guide_account?: string; old_guide_openid?: string; new_guide_account?: string; new_guide_openid?: string; openid?: string; openid_list?: readonly string[] }, options?: CallOptions]; answer: { buyer_resp?: readonly ({ errcode: number; errmsg: string; openid: string })[] } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/setguideacctconfig': { args: [body: { is_delete: boolean; black_keyword?: { values: readonly string[] }; guide_auto_reply?: { content: string } }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/setguidecardmaterial': { args: [body: { type: number; appid: string; title: string; path: string; media_id: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/setguideconfig': { args: [body: { guide_account?: string; guide_openid?: string; is_delete: boolean; guide_fast_reply_list?: readonly ({ content: string })[]; guide_auto_reply?: { msgtype: number; content: string }; guide_auto_reply_plus?: { msgtype: number; content: string } }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/setguideimagematerial': { args: [body: { type: number; media_id: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/setguidewordmaterial': { args: [body: { type: number; word: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/updateguideacct': { args: [body?: { guide_account?: string; guide_openid?: string; guide_nickname?: string; guide_headimgurl?: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/updateguidebuyerrelation': { args: [body: { guide_account?: string; guide_openid?: string; openid: string; buyer_nickname: string }, options?: CallOptions]; answer: {} }
/** 导购 · shopping guides. */
'/cgi-bin/guide/updateguidemassendjob': { args: [body: { task_id: number | bigint; task_name?: string; task_remark?: string; push_time?: number; openid?: readonly string[]; material?: readonly ({ type: number; media_id?: string; word?: string; appid?: string; title?: string; path?: string })[] }, options?: CallOptions]; answer: {} }
/** 永久素材 · permanent material.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/material/add_news': { args: [body: OfficialShapes.AddNewsBody, options?: CallOptions]; answer: { media_id: string } }
/** [永久素材](https://developers.weixin.qq.com/doc/service/api/material/permanent/api_batchgetmaterial.html) · permanent material. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/material/batchget_material': { args: [body: { type: 'image' | 'voice' | 'video' | 'news'; offset: number; count: number }, options?: CallOptions]; answer: { total_count: number; item_count: number; item: readonly ({ media_id: string; name?: string; url?: string; content?: { news_item?: readonly ({ thumb_media_id: string; thumb_url: string; title: string; author: string; digest: string; content_source_url: string; content: string; url: string; show_cover_pic?: 0 | 1; need_open_comment?: 0 | 1; only_fans_can_comment?: 0 | 1 })[]; update_time: number; create_time: number }; update_time: number })[] } }
/** [永久素材](https://developers.weixin.qq.com/doc/service/api/material/permanent/api_delmaterial.html) · permanent material. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/material/del_material': { args: [body: { media_id: string }, options?: CallOptions]; answer: {} }
/** 永久素材 · permanent material.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/material/update_news': { args: [body: { media_id: string; index: number; articles: OfficialShapes.Articles2 }, options?: CallOptions]; answer: {} }
/** [临时素材](https://developers.weixin.qq.com/doc/service/api/notify/message/api_uploadnewsmsg.html) · temporary media.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/media/uploadnews': { args: [body: OfficialShapes.AddNewsBody, options?: CallOptions]; answer: { type: string; media_id?: string; created_at: number; thumb_media_id?: string } }
/** 临时素材 · temporary media. */
'/cgi-bin/media/uploadvideo': { args: [body: { media_id: string; title?: string; description?: string }, options?: CallOptions]; answer: { type: string; media_id: string; created_at: number } }
/** [语音与翻译](https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_queryrecoresultfortext.html) · speech, translation. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号. */
'/cgi-bin/media/voice/queryrecoresultfortext': { args: [body: NoFields | undefined, options: CallOptions & { query: { voice_id: string; lang?: 'zh_CN' | 'en_US' } }]; answer: { result: string } }
/** [语音与翻译](https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_translatecontent.html) · speech, translation. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号. */
'/cgi-bin/media/voice/translatecontent': { args: [body: string, options: CallOptions & { query: { lfrom: 'zh_CN' | 'en_US'; lto: 'zh_CN' | 'en_US' } }]; answer: { from_content: string; to_content: string } }
/** [自定义菜单](https://developers.weixin.qq.com/doc/service/api/custommenu/api_addconditionalmenu.html) · menus. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/menu/addconditional': { args: [body: ConditionalMenu, options?: CallOptions]; answer: { menuid: number | bigint | string } }
/** [自定义菜单](https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu.html) · menus. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/menu/create': { args: [body: Menu, options?: CallOptions]; answer: {} }
/** [自定义菜单](https://developers.weixin.qq.com/doc/service/api/custommenu/api_deleteconditionalmenu.html) · menus. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/menu/delconditional': { args: [body: { menuid: number | bigint | string }, options?: CallOptions]; answer: {} }
/** [自定义菜单](https://developers.weixin.qq.com/doc/service/api/custommenu/api_trymatchmenu.html) · menus. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/menu/trymatch': { args: [body: { user_id: string }, options?: CallOptions]; answer: { button: readonly OfficialShapes.MenuButtonRead[] } }
/** 客服消息 · customer-service messages. */
'/cgi-bin/message/custom/business/send': { args: [body: BusinessMessage, options?: CallOptions]; answer: {} }
/** 客服消息 · customer-service messages. */
'/cgi-bin/message/custom/business/typing': { args: [body: { touser: string; command: string; businessid: number | bigint }, options?: CallOptions]; answer: {} }
/** [客服消息](https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage.html) · customer-service messages. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/message/custom/send': { args: [body: CustomMessage, options?: CallOptions]; answer: {} }
/** [客服消息](https://developers.weixin.qq.com/doc/service/api/customer/message/api_typing.html) · customer-service messages. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/message/custom/typing': { args: [body: { touser: string; command: 'Typing' | 'CancelTyping' }, options?: CallOptions]; answer: {} }
/** [群发](https://developers.weixin.qq.com/doc/service/api/notify/message/api_deletemassmsg.html) · mass messages. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/message/mass/delete': { args: [body?: { msg_id?: number | bigint | string; article_idx?: number; url?: string }, options?: CallOptions]; answer: {} }
/** [群发](https://developers.weixin.qq.com/doc/service/api/notify/message/api_massmsgget.html) · mass messages. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/message/mass/get': { args: [body: { msg_id: number | bigint | string }, options?: CallOptions]; answer: { msg_id: number | bigint | string; msg_status: 'SEND_SUCCESS' | 'SENDING' | 'SEND_FAIL' | 'DELETE' | (string & {}) } }
/** [群发](https://developers.weixin.qq.com/doc/service/api/notify/message/api_preview.html) · mass messages. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/message/mass/preview': { args: [body: MassPreview, options?: CallOptions]; answer: { msg_id?: number | bigint; msg_data_id?: number | bigint } }
/** [群发](https://developers.weixin.qq.com/doc/service/api/notify/message/api_masssend.html) · mass messages. Accounts: 已认证服务号. */
'/cgi-bin/message/mass/send': { args: [body: MassToUsers, options?: CallOptions]; answer: { msg_id: number | bigint | string; msg_data_id?: number | bigint | string } }
/** [群发](https://developers.weixin.qq.com/doc/service/api/notify/message/api_sendall.html) · mass messages. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/message/mass/sendall': { args: [body: MassToTag, options?: CallOptions]; answer: { msg_id: number | bigint | string; msg_data_id?: number | bigint | string } }
/** [群发](https://developers.weixin.qq.com/doc/service/api/notify/message/api_getspeed.html) · mass messages. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/message/mass/speed/get': { args: [body?: NoFields, options?: CallOptions]; answer: { speed: number; realspeed: number } }
/** [群发](https://developers.weixin.qq.com/doc/service/api/notify/message/api_setspeed.html) · mass messages. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/message/mass/speed/set': { args: [body: { speed: number }, options?: CallOptions]; answer: {} }
/** [订阅通知](https://developers.weixin.qq.com/doc/service/api/notify/notify/api_sendnewsubscribemsg.html) · subscription notices. Accounts: 已认证服务号. */
'/cgi-bin/message/subscribe/bizsend': { args: [body: SubscriptionNotice, options?: CallOptions]; answer: {} }
/** 订阅通知 · subscription notices. */
'/cgi-bin/message/subscribe/send': { args: [body: MiniProgramNotice, options?: CallOptions]; answer: {} }
/** [模板消息](https://developers.weixin.qq.com/doc/service/api/notify/template/api_sendtemplatemessage.html) · template messages. Accounts: 已认证服务号, 测试号. */
'/cgi-bin/message/template/send': { args: [body: TemplateMessage, options?: CallOptions]; answer: { msgid: number | bigint } }
/** [一次性订阅](https://developers.weixin.qq.com/doc/service/api/notify/subscribe/api_templatesubscribe.html) · one-time subscription. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/message/template/subscribe': { args: [body: OneTimeMessage, options?: CallOptions]; answer: {} }
/** 开放平台账号绑定 · open platform: account binding. */
'/cgi-bin/open/bind': { args: [body: { appid: string; open_appid: string }, options?: CallOptions]; answer: {} }
/** 开放平台账号绑定 · open platform: account binding. */
'/cgi-bin/open/create': { args: [body: { appid: string }, options?: CallOptions]; answer: { open_appid: string } }
/** 开放平台账号绑定 · open platform: account binding. */
'/cgi-bin/open/get': { args: [body: { appid: string }, options?: CallOptions]; answer: { open_appid: string } }
/** 开放平台账号绑定 · open platform: account binding. */
'/cgi-bin/open/unbind': { args: [body: { appid: string; open_appid: string }, options?: CallOptions]; answer: {} }
/** 调用额度 · quotas, diagnostics. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/openapi/quota/clear': { args: [body: { cgi_path: string }, options?: CallOptions]; answer: {} }
/** 调用额度 · quotas, diagnostics. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/openapi/quota/get': { args: [body: { cgi_path: string }, options?: CallOptions]; answer: { quota: { daily_limit: number; used: number; remain: number }; rate_limit?: { call_count: number; refresh_second: number }; component_rate_limit?: { call_count: number; refresh_second: number } } }
/** 调用额度 · quotas, diagnostics. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/openapi/rid/get': { args: [body: { rid: string }, options?: CallOptions]; answer: { request: { request_url: string; request_body: string; response_body: string; invoke_time: number; cost_in_ms: number; client_ip?: string } } }
/** 门店 · stores (POI). */
'/cgi-bin/poi/addpoi': { args: [body: { business: { base_info: { sid?: string; business_name: string; branch_name?: string; province: string; city: string; district: string; address: string; telephone: string; categories: readonly string[]; offset_type: number; longitude: number; latitude: number; photo_list?: readonly ({ photo_url: string })[]; recommend?: string; special?: string; introduction?: string; open_time?: string; avg_price?: number } } }, options?: CallOptions]; answer: { poi_id?: string | number | bigint } }
/** 门店 · stores (POI). */
'/cgi-bin/poi/delpoi': { args: [body: { poi_id: string }, options?: CallOptions]; answer: {} }
/** 门店 · stores (POI). */
'/cgi-bin/poi/getpoi': { args: [body: { poi_id: string }, options?: CallOptions]; answer: { business: { base_info: { sid?: string; business_name: string; branch_name: string; province: string; city: string; district: string; address: string; telephone: string; categories: readonly string[]; offset_type: number; longitude: number; latitude: number; photo_list?: readonly ({ photo_url: string })[]; recommend?: string; special?: string; introduction?: string; open_time?: string; avg_price?: number; available_state: number; update_status: number } } } }
/** 门店 · stores (POI). */
'/cgi-bin/poi/getpoilist': { args: [body: { begin: number; limit: number }, options?: CallOptions]; answer: { business_list: readonly ({ base_info: { sid?: string; business_name: string; branch_name: string; province: string; city: string; district: string; address: string; telephone: string; categories: readonly string[]; offset_type: number; longitude: number; latitude: number; photo_list?: readonly ({ photo_url: string })[]; recommend?: string; special?: string; introduction?: string; open_time?: string; avg_price?: number; available_state: number; update_status: number; poi_id: string | number | bigint; mapid?: string; upgrade_status?: number; upgrade_comment?: string } })[]; total_count: number } }
/** 门店 · stores (POI). */
'/cgi-bin/poi/updatepoi': { args: [body: { business: { base_info: { poi_id: string; sid?: string; telephone?: string; photo_list?: readonly ({ photo_url: string })[]; recommend?: string; special?: string; introduction?: string; open_time?: string; avg_price?: number } } }, options?: CallOptions]; answer: {} }
/** [二维码、短链](https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodes/api_createqrcode.html) · QR codes, short keys. Accounts: 已认证服务号, 测试号. */
'/cgi-bin/qrcode/create': { args: [body: { expire_seconds?: number; action_name: 'QR_SCENE' | 'QR_STR_SCENE' | 'QR_LIMIT_SCENE' | 'QR_LIMIT_STR_SCENE'; action_info: { scene: { scene_id?: number; scene_str?: string } } }, options?: CallOptions]; answer: { expire_seconds?: number; ticket: string; url: string } }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/reset_device': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** [二维码、短链](https://developers.weixin.qq.com/doc/service/api/qrcode/shorten/api_fetchshorten.html) · QR codes, short keys. Accounts: 已认证服务号. */
'/cgi-bin/shorten/fetch': { args: [body: { short_key: string }, options?: CallOptions]; answer: { expire_seconds?: number; long_data: string; create_time: number } }
/** [二维码、短链](https://developers.weixin.qq.com/doc/service/api/qrcode/shorten/api_genshortkey.html) · QR codes, short keys. Accounts: 已认证服务号. */
'/cgi-bin/shorten/gen': { args: [body: { expire_seconds?: number; long_data: string }, options?: CallOptions]; answer: { short_key: string } }
/** 二维码、短链 · QR codes, short keys.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/shorturl': { args: [body: { action: string; long_url: string }, options?: CallOptions]; answer: { short_url: string } }
/** [凭据、票据、网络](https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken.html) · tokens, tickets, network. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/stable_token': { args: [body: { appid?: string; secret?: string; grant_type: 'client_credential'; force_refresh?: boolean }, options?: CallOptions]; answer: { access_token: string; expires_in: number } }
/** [标签、黑名单、旧分组](https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_createtag.html) · tags, blacklist, old groups. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/tags/create': { args: [body: { tag: { name: string } }, options?: CallOptions]; answer: { tag: { id: number; name: string } } }
/** [标签、黑名单、旧分组](https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_deletetag.html) · tags, blacklist, old groups. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/tags/delete': { args: [body: { tag: { id: number } }, options?: CallOptions]; answer: {} }
/** [标签、黑名单、旧分组](https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettagidlist.html) · tags, blacklist, old groups. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/tags/getidlist': { args: [body: { openid: string }, options?: CallOptions]; answer: { tagid_list: readonly number[] } }
/** [标签、黑名单、旧分组](https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchblacklist.html) · tags, blacklist, old groups. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/tags/members/batchblacklist': { args: [body: { openid_list: readonly string[] }, options?: CallOptions]; answer: {} }
/** [标签、黑名单、旧分组](https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_batchtagging.html) · tags, blacklist, old groups. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/tags/members/batchtagging': { args: [body: { openid_list: readonly string[]; tagid: number }, options?: CallOptions]; answer: { fail_openid_list?: readonly string[] } }
/** [标签、黑名单、旧分组](https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchunblacklist.html) · tags, blacklist, old groups. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/tags/members/batchunblacklist': { args: [body: { openid_list: readonly string[] }, options?: CallOptions]; answer: {} }
/** [标签、黑名单、旧分组](https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_batchuntagging.html) · tags, blacklist, old groups. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/tags/members/batchuntagging': { args: [body: { openid_list: readonly string[]; tagid: number }, options?: CallOptions]; answer: { fail_openid_list?: readonly string[] } }
/** [标签、黑名单、旧分组](https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getblacklist.html) · tags, blacklist, old groups. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/tags/members/getblacklist': { args: [body?: { begin_openid?: string }, options?: CallOptions]; answer: { total: number; count: number; data?: { openid: readonly string[] }; next_openid?: string } }
/** [标签、黑名单、旧分组](https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_updatetag.html) · tags, blacklist, old groups. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/tags/update': { args: [body: { tag: { id: number; name: string } }, options?: CallOptions]; answer: {} }
/** [模板消息](https://developers.weixin.qq.com/doc/service/api/notify/template/api_addtemplate.html) · template messages. Accounts: 已认证服务号, 测试号. */
'/cgi-bin/template/api_add_template': { args: [body: { template_id_short: string; keyword_name_list?: readonly string[] }, options?: CallOptions]; answer: { template_id: string } }
/** [模板消息](https://developers.weixin.qq.com/doc/service/api/notify/template/api_setindustry.html) · template messages. Accounts: 已认证服务号, 测试号. */
'/cgi-bin/template/api_set_industry': { args: [body: { industry_id1: string; industry_id2: string }, options?: CallOptions]; answer: {} }
/** [模板消息](https://developers.weixin.qq.com/doc/service/api/notify/template/api_deletetemplate.html) · template messages. Accounts: 已认证服务号, 测试号. */
'/cgi-bin/template/del_private_template': { args: [body: { template_id: string }, options?: CallOptions]; answer: {} }
/** [用户](https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_batchuserinfo.html) · users. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/user/info/batchget': { args: [body: { user_list: readonly ({ openid: string; lang?: 'zh_CN' | 'zh_TW' | 'en' })[] }, options?: CallOptions]; answer: { user_info_list: readonly OfficialShapes.InfoResult[] } }
/** [用户](https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_updateremark.html) · users. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/user/info/updateremark': { args: [body: { openid: string; remark: string }, options?: CallOptions]; answer: {} }
/** [用户](https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettagfans.html) · users. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/user/tag/get': { args: [body: { tagid: number; next_openid?: string }, options?: CallOptions]; answer: { count: number; data?: { openid: readonly string[] }; next_openid?: string } }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/wxopen/addcategory': { args: [body: { categories: readonly ({ first: number; second: number; certicates?: readonly ({ key: string; value: string; expire_time?: number; is_permanent?: 0 | 1 })[] })[] }, options?: CallOptions]; answer: {} }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/wxopen/deletecategory': { args: [body: { first: number; second: number }, options?: CallOptions]; answer: {} }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/wxopen/getcategoriesbytype': { args: [body?: { verify_type?: number }, options?: CallOptions]; answer: OfficialShapes.GetallcategoriesResult }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/wxopen/getweappsupportversion': { args: [body?: NoFields, options?: CallOptions]; answer: { now_version: string; uv_info: { items: readonly ({ version: string; percentage: number })[] } } }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/wxopen/modifycategory': { args: [body: { first: number; second: number; certicates: readonly ({ key: string; value: string; expire_time?: number; is_permanent?: 0 | 1 })[] }, options?: CallOptions]; answer: {} }
/** [代管账号与关联](https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpadd.html) · open platform: account, linking. Accounts: 已认证服务号. */
'/cgi-bin/wxopen/qrcodejumpadd': { args: [body: { prefix: string; permit_sub_rule?: number; state?: number; appid?: string; path: string; open_version?: number; debug_url?: readonly string[]; is_edit: 0 | 1 }, options?: CallOptions]; answer: {} }
/** [代管账号与关联](https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpdelete.html) · open platform: account, linking. Accounts: 已认证服务号. */
'/cgi-bin/wxopen/qrcodejumpdelete': { args: [body: { prefix: string; appid?: string }, options?: CallOptions]; answer: {} }
/** 代管账号与关联 · open platform: account, linking. Accounts: 已认证服务号. */
'/cgi-bin/wxopen/qrcodejumpdownload': { args: [body?: NoFields, options?: CallOptions]; answer: { file_name: string; file_content: string } }
/** [代管账号与关联](https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumpget.html) · open platform: account, linking. Accounts: 已认证服务号. */
'/cgi-bin/wxopen/qrcodejumpget': { args: [body?: { appid?: string; get_type?: number; prefix_list?: readonly string[]; page_num?: number; page_size?: number }, options?: CallOptions]; answer: { list_size: number; rule_list: readonly ({ prefix: string; permit_sub_rule?: number; state: number; path: string; open_version?: number; debug_url?: readonly string[] })[]; qrcodejump_pub_quota: number; qrcodejump_open?: 0 | 1; total_count?: number } }
/** [代管账号与关联](https://developers.weixin.qq.com/doc/service/api/qrcode/qrcodejump/api_qrcodejumppublish.html) · open platform: account, linking. Accounts: 已认证服务号. */
'/cgi-bin/wxopen/qrcodejumppublish': { args: [body: { prefix: string }, options?: CallOptions]; answer: {} }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/wxopen/setweappsupportversion': { args: [body: { appid?: string; version: string }, options?: CallOptions]; answer: {} }
/** 代管账号与关联 · open platform: account, linking.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/wxopen/template/add': { args: [body: { id: string; keyword_id_list: readonly number[] }, options?: CallOptions]; answer: { template_id?: string } }
/** 代管账号与关联 · open platform: account, linking.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/wxopen/template/del': { args: [body: { template_id: string }, options?: CallOptions]; answer: {} }
/** 代管账号与关联 · open platform: account, linking.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/wxopen/template/library/get': { args: [body: { id: string }, options?: CallOptions]; answer: { id?: string; title?: string; keyword_list?: readonly ({ keyword_id?: number; name?: string; example?: string })[] } }
/** 代管账号与关联 · open platform: account, linking.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/wxopen/template/library/list': { args: [body: { offset: number; count: number }, options?: CallOptions]; answer: { list?: readonly ({ id?: string; title?: string })[]; total_count?: number } }
/** 代管账号与关联 · open platform: account, linking.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/wxopen/template/list': { args: [body: { offset: number; count: number }, options?: CallOptions]; answer: { list?: readonly ({ template_id?: string; title?: string; content?: string; example?: string })[] } }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/wxopen/wxamplink': { args: [body: { appid: string; notify_users: 0 | 1; show_profile: 0 | 1 }, options?: CallOptions]; answer: {} }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/wxopen/wxamplinkget': { args: [body?: NoFields, options?: CallOptions]; answer: { wxopens: { items: readonly ({ appid: string; username: string; nickname: string; headimg_url: string; email?: string; source?: string; status: number; selected?: 0 | 1; nearby_display_status?: 0 | 1; released?: 0 | 1; func_infos?: readonly ({ id: number; name: string; status: number })[]; copy_verify_status?: number })[] } } }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/wxopen/wxampunlink': { args: [body: { appid: string }, options?: CallOptions]; answer: {} }
/** 代管账号与关联 · open platform: account, linking. */
'/cgi-bin/wxverify/checkwxverifynickname': { args: [body: { nick_name: string }, options?: CallOptions]; answer: { hit_condition?: boolean; wording?: string } }
/** [草稿](https://developers.weixin.qq.com/doc/service/api/draftbox/shop/api_ecsgetproductcardinfo.html) · drafts. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号. */
'/channels/ec/service/product/getcardinfo': { args: [body: { product_id: string; article_type: 'news' | 'newspic'; card_type: number }, options?: CallOptions]; answer: { product_key?: string; DOM?: string } }
/** 城市服务 · city services. */
'/cityservice/face/identify/getinfo': { args: [body: { verify_result: string }, options?: CallOptions]; answer: { identify_ret: number; identify_time: number; validate_data?: string; openid?: string; user_id_key?: string; name_utf8_md5?: string; id_card_number_md5?: string; finish_time?: number } }
/** 城市服务 · city services. */
'/cityservice/face/identify/getuseridkey': { args: [body: { name: string; id_card_number: string }, options?: CallOptions]; answer: { user_id_key: string; expires_in: number } }
/** 城市服务 · city services. */
'/cityservice/getmedrealname': { args: [body: { app_id?: string; open_id: string; wxmed_authcode: string }, options?: CallOptions]; answer: { app_id: string; open_id: string; key_version: number; cipher_real_name: string; cipher_algorithm: string } }
/** 城市服务 · city services. */
'/cityservice/getmsgrelation': { args: [body: { business_id: number; open_id: string }, options?: CallOptions]; answer: { is_subscribed?: boolean | 0 | 1 } }
/** 城市服务 · city services. */
'/cityservice/getservicepath': { args: [body: { page_type: number; src_channel: number; city_name?: string; card_type?: number; service_id?: number; content_name?: string; params?: readonly string[]; ext_params?: readonly ({ key: string; value: string })[] }, options?: CallOptions]; answer: { app_id?: string; path: string; query_string: string; business_type?: string | number; username?: string } }
/** 城市服务 · city services. */
'/cityservice/sendchannelmsg': { args: [body: { app_id: string; open_id: string; order_id?: string; msg_id: string; status: number; business_id: number; testonly_is_trial?: 0 | 1; business_info?: { redirect_page?: { page_type: string; url?: string; app_id?: string; fullpath?: string }; [name: string]: unknown } }, options?: CallOptions]; answer: {} }
/** 城市服务 · city services. */
'/cityservice/sendmsgdata': { args: [body: { openid: string; biz_template_id: string; result_page_style_id?: string; deal_msg_style_id?: string; card_style_id?: string; order_no: string; url?: string; data?: { [name: string]: { value: string; /** @deprecated since 2023-05-04 */ color?: string } } }, options?: CallOptions]; answer: { result_page_url?: string } }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_addkfaccount.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/customservice/kfaccount/add': { args: [body: { kf_account: string; nickname: string; password?: string; kf_wx?: string; business_id?: string }, options?: CallOptions]; answer: {} }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_delkfaccount.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/customservice/kfaccount/del': { args: [body: { kf_account: string; business_id?: string }, options?: CallOptions]; answer: {} }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_invitekfworker.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/customservice/kfaccount/inviteworker': { args: [body: { kf_account: string; invite_wx: string }, options?: CallOptions]; answer: {} }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_updatekfaccount.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/customservice/kfaccount/update': { args: [body: { kf_account: string; nickname: string; password?: string; kf_wx?: string }, options?: CallOptions]; answer: {} }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_closesession.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/customservice/kfsession/close': { args: [body: { kf_account: string; openid: string; text?: string }, options?: CallOptions]; answer: {} }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/messctrl/api_createkfsession.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/customservice/kfsession/create': { args: [body: { kf_account: string; openid: string; text?: string }, options?: CallOptions]; answer: {} }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/message/api_getmsglist.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/customservice/msgrecord/getmsglist': { args: [body: { starttime: number; endtime: number; msgid: number | bigint; number: number }, options?: CallOptions]; answer: { msgid: number | bigint; number: number; recordlist: readonly ({ openid: string; worker: string; opercode: number; text: string; time: number })[] } }
/** 客服账号与会话 · service staff and sessions.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/customservice/msgrecord/getrecord': { args: [body: { starttime: number; endtime: number; pagesize?: number; pageindex?: number }, options?: CallOptions]; answer: { retcode?: number; recordlist?: readonly ({ worker?: string; openid?: string; opercode?: number | string; time?: number; text?: string })[] } }
/** 客服账号与会话 · service staff and sessions. */
'/customservice/work/bind': { args: [body: { corpid: string }, options?: CallOptions]; answer: {} }
/** 客服账号与会话 · service staff and sessions. */
'/customservice/work/unbind': { args: [body: { corpid: string }, options?: CallOptions]; answer: {} }
/** 数据统计 · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getarticleread': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; msgid: string; detail: { read_user: number; read_user_source?: readonly ({ user_count: number; scene_desc: string })[] } })[]; is_delay?: boolean } }
/** 数据统计 · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getarticleshare': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; msgid: string; detail: { share_user: number } })[]; is_delay?: boolean } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticlesummary.html) · statistics. Accounts: 已认证公众号, 已认证服务号.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/datacube/getarticlesummary': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; msgid: string; title: string; int_page_read_user: number; int_page_read_count: number; ori_page_read_user: number; ori_page_read_count: number; share_user: number; share_count: number; add_to_fav_user: number; add_to_fav_count: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getarticletotal.html) · statistics. Accounts: 已认证公众号, 已认证服务号.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/datacube/getarticletotal': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; msgid: string; title: string; details: readonly ({ stat_date: string; target_user: number; int_page_read_user: number; int_page_read_count: number; ori_page_read_user: number; ori_page_read_count: number; share_user: number; share_count: number; add_to_fav_user: number; add_to_fav_count: number; int_page_from_session_read_user: number; int_page_from_session_read_count: number; int_page_from_hist_msg_read_user: number; int_page_from_hist_msg_read_count: number; int_page_from_feed_read_user: number; int_page_from_feed_read_count: number; int_page_from_friends_read_user: number; int_page_from_friends_read_count: number; int_page_from_other_read_user: number; int_page_from_other_read_count: number; feed_share_from_session_user: number; feed_share_from_session_cnt: number; feed_share_from_feed_user: number; feed_share_from_feed_cnt: number; feed_share_from_other_user: number; feed_share_from_other_cnt: number; int_page_from_kanyikan_read_user?: number; int_page_from_kanyikan_read_count?: number; int_page_from_souyisou_read_user?: number; int_page_from_souyisou_read_count?: number })[] })[] } }
/** 数据统计 · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getarticletotaldetail': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date?: string; msgid?: string; publish_type?: number; title?: string; content_url?: string; detail_list?: readonly ({ stat_date: string; read_user: number; read_user_source?: readonly ({ user_count: number; scene_desc: string })[]; share_user: number; zaikan_user: number; like_user: number; comment_count: number; collection_user: number; praise_money?: number; read_subscribe_user?: number; read_delivery_rate?: number; read_finish_rate?: number; read_avg_activetime?: number; read_jump_position?: readonly ({ position: number; rate: number })[] })[] })[]; is_delay?: boolean } }
/** 数据统计 · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getbizsummary': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; detail: { read_user: number; read_user_source?: readonly ({ user_count: number; scene_desc: string })[]; share_user: number; zaikan_user: number; like_user: number; comment_count: number; collection_user: number; redirect_ori_page_user: number; send_page_count: number } })[]; is_delay?: boolean } }
/** 数据统计 · statistics. */
'/datacube/getcardbizuininfo': { args: [body: { begin_date: string; end_date: string; cond_source: number }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; view_cnt: number; view_user: number; receive_cnt: number; receive_user: number; verify_cnt: number; verify_user: number; given_cnt: number; given_user: number; expire_cnt: number; expire_user: number })[] } }
/** 数据统计 · statistics. */
'/datacube/getcardcardinfo': { args: [body: { begin_date: string; end_date: string; cond_source: number; card_id?: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; view_cnt: number; view_user: number; receive_cnt: number; receive_user: number; verify_cnt: number; verify_user: number; given_cnt: number; given_user: number; expire_cnt: number; expire_user: number; card_id: string; card_type: number })[] } }
/** 数据统计 · statistics. */
'/datacube/getcardmembercarddetail': { args: [body: { begin_date: string; end_date: string; card_id: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; view_cnt: number; view_user: number; receive_cnt: number; receive_user: number; verify_cnt: number; verify_user: number; active_cnt: number; active_user: number; total_user: number; total_receive_user: number; cardid: string; merchanttype?: number; submerchantid?: string | number | bigint; new_user: number; payOriginalFee: number; fee: number })[] } }
/** 数据统计 · statistics. */
'/datacube/getcardmembercardinfo': { args: [body: { begin_date: string; end_date: string; cond_source: number }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; view_cnt: number; view_user: number; receive_cnt: number; receive_user: number; verify_cnt: number; verify_user: number; active_cnt: number; active_user: number; total_user: number; total_receive_user: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/api/api_getinterfacesummary.html) · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getinterfacesummary': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; callback_count: number; fail_count: number; total_time_cost: number; max_time_cost: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/api/api_getinterfacesummaryhour.html) · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getinterfacesummaryhour': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; callback_count: number; fail_count: number; total_time_cost: number; max_time_cost: number; ref_hour: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsg.html) · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getupstreammsg': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; msg_type: number; msg_user: number; msg_count: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgdist.html) · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getupstreammsgdist': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; count_interval: number; msg_user: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgdistmonth.html) · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getupstreammsgdistmonth': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; count_interval: number; msg_user: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgdistweek.html) · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getupstreammsgdistweek': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; count_interval: number; msg_user: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsghour.html) · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getupstreammsghour': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; msg_type: number; msg_user: number; msg_count: number; ref_hour: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgmonth.html) · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getupstreammsgmonth': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; msg_type: number; msg_user: number; msg_count: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/mess/api_getupstreammsgweek.html) · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getupstreammsgweek': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; msg_type: number; msg_user: number; msg_count: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/user/api_getusercumulate.html) · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getusercumulate': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; cumulate_user: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getuserread.html) · statistics. Accounts: 已认证公众号, 已认证服务号.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/datacube/getuserread': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; user_source: number; int_page_read_user: number; int_page_read_count: number; ori_page_read_user: number; ori_page_read_count: number; share_user: number; share_count: number; add_to_fav_user: number; add_to_fav_count: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getuserreadhour.html) · statistics. Accounts: 已认证公众号, 已认证服务号.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/datacube/getuserreadhour': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; user_source: number; int_page_read_user: number; int_page_read_count: number; ori_page_read_user: number; ori_page_read_count: number; share_user: number; share_count: number; add_to_fav_user: number; add_to_fav_count: number; ref_hour: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getusershare.html) · statistics. Accounts: 已认证公众号, 已认证服务号.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/datacube/getusershare': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; share_scene: number; share_user: number; share_count: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/news/api_getusersharehour.html) · statistics. Accounts: 已认证公众号, 已认证服务号.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/datacube/getusersharehour': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; share_scene: number; share_user: number; share_count: number; ref_hour: number })[] } }
/** [数据统计](https://developers.weixin.qq.com/doc/service/api/wedata/user/api_getusersummary.html) · statistics. Accounts: 已认证公众号, 已认证服务号. */
'/datacube/getusersummary': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; user_source: number; new_user: number; cancel_user: number })[] } }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/device/authorize_device': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/device/bind': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/device/compel_bind': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/device/compel_unbind': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/device/create_qrcode': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/device/transmsg': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/device/unbind': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 硬件设备(旧) · devices (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/device/verify_qrcode': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 一物一码、实名 · item codes, real name. Its fields are not known. */
'/intp/eldermedical/gethospnoticelist': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 一物一码、实名 · item codes, real name. Its fields are not known. */
'/intp/eldermedical/previewhopsnotice': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 一物一码、实名 · item codes, real name. Its fields are not known. */
'/intp/eldermedical/publichopsnotice': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 一物一码、实名 · item codes, real name. Its fields are not known. */
'/intp/eldermedical/sethopsnotice': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 一物一码、实名 · item codes, real name. */
'/intp/marketcode/applycode': { args: [body: { code_count: number; isv_application_id: string }, options?: CallOptions]; answer: { application_id: number | bigint } }
/** 一物一码、实名 · item codes, real name. */
'/intp/marketcode/applycodedownload': { args: [body: { application_id: number | bigint; code_start: number; code_end: number }, options?: CallOptions]; answer: { buffer: string } }
/** 一物一码、实名 · item codes, real name. */
'/intp/marketcode/applycodequery': { args: [body?: { application_id?: number | bigint; isv_application_id?: string }, options?: CallOptions]; answer: { application_id: number | bigint; isv_application_id: string; status: string; code_generate_list?: readonly ({ code_start: number; code_end: number })[]; update_time?: number; create_time?: number } }
/** 一物一码、实名 · item codes, real name. */
'/intp/marketcode/codeactive': { args: [body: { application_id: number | bigint; activity_name: string; product_brand: string; product_title: string; product_code: string; wxa_appid: string; wxa_path: string; wxa_type?: number; code_start: number; code_end: number }, options?: CallOptions]; answer: {} }
/** 一物一码、实名 · item codes, real name. */
'/intp/marketcode/codeactivequery': { args: [body?: { application_id?: number | bigint; code_index?: number; code?: string; code_url?: string }, options?: CallOptions]; answer: OfficialShapes.CodeactivequeryResult }
/** 一物一码、实名 · item codes, real name. */
'/intp/marketcode/tickettocode': { args: [body: { openid: string; code_ticket: string }, options?: CallOptions]; answer: OfficialShapes.CodeactivequeryResult }
/** 一物一码、实名 · item codes, real name. */
'/intp/quickcheckstudentidentity': { args: [body: { openid: string; wx_studentcheck_code: string }, options?: CallOptions]; answer: { bind_status: number; is_student?: boolean } }
/** 一物一码、实名 · item codes, real name. */
'/intp/realname/checkrealnameinfo': { args: [body: { openid: string; real_name: string; cred_type: number; cred_id: string; code: string }, options?: CallOptions]; answer: { verify_openid: string; verify_real_name?: string } }
/** 一物一码、实名 · item codes, real name. */
'/intp/realname/getauthurl': { args: [body: { redirect_url: string }, options?: CallOptions]; answer: { auth_url: string; expires_in: number; appid?: string } }
/** 一物一码、实名 · item codes, real name. Its fields are not known. */
'/intp/transportcode/getbusinessview': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 广告数据上报 · ad reporting. Its fields are not known. */
'/marketing/user_action_sets/add': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 广告数据上报 · ad reporting. Its fields are not known. */
'/marketing/user_actions/add': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/category/getproperty': { args: [body: { cate_id: number | bigint }, options?: CallOptions]; answer: { properties?: readonly ({ id?: string; name?: string; property_value?: readonly ({ id?: string; name?: string })[] })[] } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/category/getsku': { args: [body: { cate_id: number | bigint }, options?: CallOptions]; answer: { sku_table?: readonly ({ id?: string; name?: string; value_list?: readonly ({ id?: string; name?: string })[] })[] } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/category/getsub': { args: [body: { cate_id: number | bigint }, options?: CallOptions]; answer: { cate_list?: readonly ({ id?: number; name?: string })[] } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/create': { args: [body: { product_base: OfficialShapes.ProductBase; sku_list: readonly ({ sku_id: string; price: number; icon_url: string; product_code: string; ori_price: number; quantity: number })[]; attrext: OfficialShapes.Attrext2; delivery_info: { delivery_type: number; template_id: number; express: readonly ({ id: number; price: number })[] } }, options?: CallOptions]; answer: { product_id?: string } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/del': { args: [body: { product_id: string }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/express/add': { args: [body: { delivery_template: string }, options?: CallOptions]; answer: { template_id?: number | bigint } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/express/del': { args: [body: { template_id: number }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/express/getbyid': { args: [body: { template_id: number }, options?: CallOptions]; answer: { template_info?: OfficialShapes.TemplatesInfo } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/express/update': { args: [body: { delivery_template: string; template_id: number }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/get': { args: [body: { product_id: string }, options?: CallOptions]; answer: { product_info?: { product_base?: { name?: string; category_id?: readonly string[]; img?: readonly string[]; detail?: readonly ({ text?: string; img?: string })[]; property?: readonly ({ id?: string; vid?: string })[]; sku_info?: readonly ({ id?: string; vid?: readonly string[] })[]; buy_limit?: number; main_img?: string; detail_html?: string }; sku_list?: readonly ({ sku_id?: string; price?: number; icon_url?: string; product_code?: string; ori_price?: number; quantity?: number })[]; attrext?: OfficialShapes.Attrext; delivery_info?: { delivery_type?: number; template_id?: number; express?: readonly ({ id?: number; price?: number })[] }; product_id?: string } } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/getbystatus': { args: [body: { status: number }, options?: CallOptions]; answer: { products_info?: readonly ({ product_base?: { name?: string; category_id?: readonly string[]; img?: readonly string[]; detail?: readonly ({ text?: string; img?: string })[]; property?: readonly ({ id?: string; vid?: string })[]; sku_info?: readonly ({ id?: string; vid?: readonly unknown[] })[]; buy_limit?: number; main_img?: string; detail_html?: string }; sku_list?: readonly ({ sku_id?: string; price?: number; icon_url?: string; product_code?: string; ori_price?: number; quantity?: number })[]; attrext?: OfficialShapes.Attrext; delivery_info?: { delivery_type?: number; template_id?: number; express?: readonly ({ id?: number; price?: number })[] }; product_id?: string; status?: number })[] } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/group/add': { args: [body: { group_detail: { group_name: string; product_list: readonly string[] } }, options?: CallOptions]; answer: { group_id?: number } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/group/del': { args: [body: { group_id: number }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/group/getbyid': { args: [body: { group_id: number }, options?: CallOptions]; answer: { group_detail?: { group_id?: number; group_name?: string; product_list?: readonly string[] } } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/group/productmod': { args: [body: { group_id: number; product: readonly ({ product_id: string; mod_action: number })[] }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/group/propertymod': { args: [body: { group_id: number; group_name: string }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/modproductstatus': { args: [body: { product_id: string; status: number }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/order/close': { args: [body: { order_id: string }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/order/getbyfilter': { args: [body: { status?: number; begintime: number; endtime: number }, options?: CallOptions]; answer: { order_list?: readonly OfficialShapes.OrderList[] } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/order/getbyid': { args: [body: { order_id: string }, options?: CallOptions]; answer: { order?: OfficialShapes.OrderList } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/order/setdelivery': { args: [body: { order_id: string; delivery_company: string; delivery_track_no: string; need_delivery?: number; is_others?: number }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/shelf/add': { args: [body: { shelf_data: { module_infos: readonly ({ eid: number; group_info: { filter: { count: number }; group_id: number } })[] }; shelf_banner: string; shelf_name: string }, options?: CallOptions]; answer: { shelf_id?: number } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/shelf/del': { args: [body: { shelf_id: number }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/shelf/getbyid': { args: [body: { shelf_id: number }, options?: CallOptions]; answer: { shelf_info?: { module_infos?: readonly ({ group_infos?: { groups?: readonly ({ group_id?: number; filter?: { count?: unknown } })[]; img_background?: string }; group_info?: { group_id?: number; filter?: { count?: number } }; eid?: number })[] }; shelf_banner?: string; shelf_name?: string; shelf_id?: number } }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/shelf/mod': { args: [body: { shelf_id: number; shelf_data: { module_infos: readonly ({ eid: number; group_info: { filter: { count: number }; group_id: number } })[] }; shelf_banner: string; shelf_name: string }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/shelf/setdeliverymod': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/stock/add': { args: [body: { product_id: string; sku_info: string; quantity: number }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/stock/reduce': { args: [body: { product_id: string; sku_info: string; quantity: number }, options?: CallOptions]; answer: {} }
/** 微信小店(旧) · old shop (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/update': { args: [body: { product_base: OfficialShapes.ProductBase; sku_list: readonly ({ sku_id: string; price: number; icon_url: string; product_code: string; ori_price: number; quantity: number })[]; attrext: OfficialShapes.Attrext2; delivery_info: { delivery_type: number; template_id: number; express: readonly ({ id: number; price: number })[] }; product_id: string }, options?: CallOptions]; answer: {} }
/** 非税缴费 · non-tax payments. */
'/nontax/createbillcard': { args: [body: { invoice_info: { base_info: { logo_url: string }; payee: string } }, options?: CallOptions]; answer: { card_id: string } }
/** 非税缴费 · non-tax payments. */
'/nontax/getbillauthurl': { args: [body: { order_id: string; s_pappid: string; money: number; timestamp?: number; source: string; redirect_url?: string; ticket: string }, options?: CallOptions]; answer: { auth_url: string; expire_time: number } }
/** 非税缴费 · non-tax payments. */
'/nontax/getorder': { args: [body: { appid?: string; service_id?: number; order_id: string }, options?: CallOptions]; answer: { order_id: string; appid: string; openid: string; desc: string; fee_type: number; fee: number; status: number; trans_id?: string; bank_id?: string; bank_name?: string; bank_account?: string; refund_out_id?: string; refund_order_id?: string; refund_reason?: string; refund_finish_time?: number; partial_refund_info?: readonly ({ refund_out_id: string; refund_order_id: string; refund_fee: number; refund_reason: string; refund_status: string; refund_finish_time?: number })[]; order_no?: string; department_code?: string; department_name: string; payment_notice_type?: number; payment_notice_no?: string; payment_info_source: number; bill_type_code?: string; bill_no?: string; region_code: string; scene: string; items: readonly ({ no: number; item_id: string; item_name: string; overdue?: number; penalty?: number; fee: number })[]; notify_history: readonly ({ appid: string; name: string; notify_detail: readonly ({ errcode: number; errmsg?: string; ret: number; ret_errmsg?: string; url?: string; wxnontaxstr: string; status: number; cost_time: number; notify_time: number; third_resp?: string; third_resp_data?: string })[]; notify_cnt: number })[]; pay_finish_time?: number; create_time: number } }
/** 非税缴费 · non-tax payments. */
'/nontax/getorderlist': { args: [body: { appid?: string; order_no?: string; payment_notice_no?: string; department_code: string; region_code: string }, options?: CallOptions]; answer: { order_id_list: readonly string[]; paid_order_id?: string } }
/** 非税缴费 · non-tax payments. */
'/nontax/getrealname': { args: [body: { wx_realname_token: string }, options?: CallOptions]; answer: { key_encrypt_type: string; key: string; data_encrypt_type: string; data: string } }
/** 非税缴费 · non-tax payments. */
'/nontax/insertbill': { args: [body: { order_id: string; appid?: string; card_id: string; card_ext: { user_card: { invoice_user_data: { title: string; fee: number; billing_no: string; billing_code: string; billing_time: number; s_pdf_media_id: string } } } }, options?: CallOptions]; answer: { code: string; openid: string } }
/** 非税缴费 · non-tax payments. */
'/nontax/micropay': { args: [body: { appid?: string; bank_id?: string; bank_account?: string; mch_id?: string; desc: string; fee: number; order_no?: string; payment_notice_type?: number; payment_notice_no?: string; payment_notice_create_time: number; payment_expire_date: string; user_name?: string; department_code: string; department_name: string; region_code: string; auth_code: string; items: readonly ({ no: number; item_id: string; item_name: string; overdue?: number; penalty?: number; fee: number })[] }, options?: CallOptions]; answer: { order_id: string } }
/** 非税缴费 · non-tax payments. */
'/nontax/mocknotification': { args: [body: { appid?: string; url: string; version: number }, options?: CallOptions]; answer: {} }
/** 非税缴费 · non-tax payments. */
'/nontax/mockqueryfee': { args: [body: { appid?: string; url: string; version: number }, options?: CallOptions]; answer: {} }
/** 非税缴费 · non-tax payments. */
'/nontax/notifyinconsistentorder': { args: [body?: { appid?: string; order_id?: string }, options?: CallOptions]; answer: {} }
/** 非税缴费 · non-tax payments. */
'/nontax/queryfee': { args: [body: { appid?: string; service_id?: number; bank_id?: string; payment_notice_type?: number; payment_notice_no: string; department_code: string; region_code: string }, options?: CallOptions]; answer: { fee: number; user_name?: string; department_code?: string; department_name: string; payment_notice_type?: number; payment_notice_no: string; payment_notice_create_time: number; payment_expire_date: number; region_code: string; items: readonly ({ no: number; item_id: string; item_name: string; overdue?: number; penalty?: number; fee: number })[] } }
/** 非税缴费 · non-tax payments. */
'/nontax/refund': { args: [body: { appid?: string; order_id: string; reason: string; refund_fee?: number; refund_out_id?: string }, options?: CallOptions]; answer: { refund_order_id: string } }
/** 非税缴费 · non-tax payments. */
'/nontax/unifiedorder': { args: [body: { appid?: string; service_id?: number; trade_type?: string; bank_id?: string; bank_account?: string; mch_id?: string; openid?: string; app_appid?: string; desc: string; fee: number; return_url?: string; ip: string; order_no?: string; payment_notice_type?: number; payment_notice_no?: string; payment_notice_create_time: number; payment_expire_date: string; user_name?: string; department_code: string; department_name: string; region_code: string; scene: string; items: readonly ({ no: number; item_id: string; item_name: string; overdue?: number; penalty?: number; fee: number })[]; auto_call_pay?: boolean }, options?: CallOptions]; answer: { order_id: string; pay_url?: string; miniprogram: { appid: string; pagepath: string; query_string: string; business_type: string } } }
/** 非税缴费 · non-tax payments. */
'/nontax/vehicle/entrancenotify': { args: [body: { appid?: string; bank_id?: string; bank_account?: string; mch_id?: string; region_code: string; trade_scene: string; scene_info: { start_time: number; plate_number: string; car_type?: string; notify_url?: string; parking_name?: string; openid?: string; free_time?: number } }, options?: CallOptions]; answer: { user_state: string } }
/** 非税缴费 · non-tax payments. */
'/nontax/vehicle/payapply': { args: [body: { appid?: string; bank_id?: string; bank_account?: string; mch_id?: string; desc: string; fee: number; order_no?: string; payment_notice_type?: number; payment_notice_no?: string; department_code: string; department_name: string; region_code?: string; goods_tag?: string; trade_scene: string; scene_info: { start_time: number; end_time?: number; charging_time?: number; plate_number: string; car_type?: string; parking_name?: string; space_number?: string; openid?: string; entrance_name?: string; exit_name?: string; carrying_capacity?: string; carrying_range?: string; channel_type?: string } }, options?: CallOptions]; answer: { order_id: string } }
/** 非税缴费 · non-tax payments. */
'/nontax/vehicle/querystate': { args: [body: { appid?: string; bank_id?: string; bank_account?: string; mch_id?: string; region_code: string; trade_scene: string; jump_scene?: string; openid?: string; plate_number?: string; material_info?: string; channel_type?: string }, options?: CallOptions]; answer: { user_state: string; openid?: string; path?: string; plate_number_info?: readonly string[]; authorize_package?: { [name: string]: string } } }
/** 红包封面 · red-packet covers. */
'/redpacketcover/wxapp/cover_url/get_by_token': { args: [body: { openid: string; ctoken: string }, options?: CallOptions]; answer: { data: { url: string } } }
/** 扫商品 · product scan.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/scan/product/clear': { args: [body: { keystandard: number; keystr: string }, options?: CallOptions]; answer: {} }
/** 扫商品 · product scan.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/scan/product/create': { args: [body?: NoFields, options?: CallOptions]; answer: { pid?: string } }
/** 扫商品 · product scan. Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/scan/product/get': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 扫商品 · product scan.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/scan/product/getlist': { args: [body: { offset: number; limit: number; status: string }, options?: CallOptions]; answer: { total?: number; key_list?: readonly ({ keystandard?: string; keystr?: string; category_id?: string; category_name?: string; update_time?: string; status?: string })[] } }
/** 扫商品 · product scan.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/scan/product/getqrcode': { args: [body: { keystandard: string; keystr: string; extinfo: string; qrcode_size: number }, options?: CallOptions]; answer: { pic_url?: string; qrcode_url?: string } }
/** 扫商品 · product scan.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/scan/product/modstatus': { args: [body: { keystandard: string; keystr: string; status: string }, options?: CallOptions]; answer: {} }
/** 扫商品 · product scan.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/scan/product/update': { args: [body: { keystandard: string; keystr: string; brand_info: { action_info: { action_list: readonly ({ type: string; name: string; link: string; image: string; showtype: string; appid: string; text: string })[] } } }, options?: CallOptions]; answer: { pid?: string } }
/** 扫商品 · product scan. */
'/scan/product/v2/add': { args: [body: { product: readonly ({ pid: string; image_info?: { main_image_list: readonly ({ url: string })[] }; category_info?: { category_item: readonly ({ category_name: string })[] }; official_category_info?: { category_item: readonly ({ category_name: string })[] }; tag_info?: { tag_item: readonly ({ tag_name: string })[] }; link_info?: { link_type: string; wxa_appid?: string; url?: string }; title?: string; sub_title?: string; brand?: string; shop_info?: { source?: number }; desc?: string; price_info?: { min_price: number; max_price: number; min_ori_price?: number; max_ori_price?: number }; sale_info?: { sale_status: string; stock?: number }; sku_info?: { sku_item: readonly ({ sku_id?: string; barcode_type?: string; barcode?: string; source?: number; image_info?: { main_image_list: readonly ({ url: string })[] }; link_url?: string; price_info?: { min_price: number; max_price: number; min_ori_price?: number; max_ori_price?: number }; sale_info?: { sale_status: string; stock?: number }; shop_info?: { source?: number }; attribute_info?: { attribute_item: readonly ({ attribute_key: string; attribute_value: string })[] } })[] }; custom_info?: { custom_list: readonly ({ key: string; value: string })[] }; partial_update?: 0 | 1 })[] }, options?: CallOptions]; answer: { status_ticket: string } }
/** 扫商品 · product scan. */
'/scan/product/v2/getinfo': { args: [body: { product: { pid: string } }, options?: CallOptions]; answer: { product: OfficialShapes.Product } }
/** 扫商品 · product scan. */
'/scan/product/v2/getinfobypage': { args: [body: { page_context?: string; page_num: number; page_size: number }, options?: CallOptions]; answer: { product: readonly OfficialShapes.Product[]; page_context?: string } }
/** 扫商品 · product scan. */
'/scan/product/v2/status': { args: [body: { status_ticket: string }, options?: CallOptions]; answer: { result: { total_cnt: number; succ_cnt: number; fail_cnt: number; progress: string; statuses: readonly ({ pid: string; ret: number; err_msg?: string })[] } } }
/** 扫商品 · product scan.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/scan/scanticket/check': { args: [body: { ticket: string }, options?: CallOptions]; answer: { keystandard?: string; keystr?: string; openid?: string; scene?: string; is_check?: string; is_contact?: string } }
/** 扫商品 · product scan.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/scan/testwhitelist/set': { args: [body: { openid: string; userName: string }, options?: CallOptions]; answer: {} }
/** 语义理解 · semantics. Accounts: 已认证服务号. */
'/semantic/semproxy/search': { args: [body: { query: string; category: string; latitude?: number; longitude?: number; city?: string; region?: string; appid?: string; uid?: string }, options?: CallOptions]; answer: { query: string; type: string; semantic?: unknown; result?: unknown; answer?: string; text?: string } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/account/register': { args: [body: { name: string; phone_number: string; email: string; qualification_cert_urls: readonly string[]; apply_reason: string; industry_id: string }, options?: CallOptions]; answer: { data?: unknown } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/applyid': { args: [body: { quantity: number; apply_reason: string; comment?: string; poi_id?: number | bigint }, options?: CallOptions]; answer: { data?: { apply_id?: number | bigint; audit_status?: number; audit_comment?: string } } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/applystatus': { args: [body: { apply_id: number | bigint }, options?: CallOptions]; answer: { data?: { apply_time?: number; audit_comment?: string; audit_status?: number; audit_time?: number } } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/bindlocation': { args: [body: { device_identifier: { device_id: number | bigint; uuid: string; major: number; minor: number }; poi_id: number | bigint; type?: number; poi_appid: string }, options?: CallOptions]; answer: {} }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/bindpage': { args: [body: { device_identifier: { device_id: number | bigint; uuid: string; major: number; minor: number }; page_ids: readonly (number | bigint)[]; bind: unknown; append: unknown }, options?: CallOptions]; answer: {} }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/group/add': { args: [body: { group_name: string }, options?: CallOptions]; answer: { data?: { group_id?: string; group_name?: string } } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/group/adddevice': { args: [body: { group_id: string; device_identifiers: readonly unknown[] }, options?: CallOptions]; answer: { data?: unknown } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/group/delete': { args: [body: { group_id: string }, options?: CallOptions]; answer: { data?: unknown } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/group/deletedevice': { args: [body?: NoFields, options?: CallOptions]; answer: { data?: unknown } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/group/getdetail': { args: [body: { group_id: string; begin: number; count: number }, options?: CallOptions]; answer: { data?: { group_id?: string; group_name?: string; total_count?: number; devices?: readonly ({ device_id?: string; uuid?: string; major?: string; minor?: string; comment?: string; poi_id?: string })[] } } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/group/getlist': { args: [body: { begin: number; count: number }, options?: CallOptions]; answer: { data?: { total_count?: number; groups?: readonly ({ group_id?: string; group_name?: string })[] } } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/group/update': { args: [body: { group_id: string; group_name: string }, options?: CallOptions]; answer: { data?: unknown } }
/** 摇周边(旧) · iBeacon (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/search': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/device/update': { args: [body: { device_identifier: { device_id: number | bigint; uuid: string; major: number; minor: number }; comment: string }, options?: CallOptions]; answer: {} }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/lottery/addlotteryinfo': { args: [body: { title: string; desc: string; onoff: number; begin_time: number; expire_time: number; sponsor_appid: string; total: number; jumpurl: string; key: string }, options?: CallOptions]; answer: { lottery_id?: string; page_id?: number } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/lottery/setprizebucket': { args: [body: { lottery_id: string; mchid: string; sponsorapp_id: string; prizeinfolist: { ticket: string } }, options?: CallOptions]; answer: { repeat_ticket_list?: readonly ({ ticket?: string })[] } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/page/add': { args: [body: { title: string; description: string; page_url: string; comment?: string; icon_url: string }, options?: CallOptions]; answer: { data?: { page_id?: number | bigint } } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/page/delete': { args: [body: { page_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 摇周边(旧) · iBeacon (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/page/search': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/page/update': { args: [body: { page_id: number | bigint; title: string; description: string; page_url: string; comment?: string; icon_url: string }, options?: CallOptions]; answer: { data?: { page_id?: number | bigint } } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/relation/search': { args: [body: { type: number; device_identifier: { device_id: number | bigint; uuid: string; major: number; minor: number }; page_id: number | bigint; begin: number; count: number }, options?: CallOptions]; answer: { data?: { relations?: readonly ({ device_id?: number | bigint; uuid?: string; major?: number; minor?: number; page_id?: number | bigint })[]; total_count?: number } } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/statistics/device': { args: [body: { device_identifier: { device_id: number | bigint; uuid: string; major: number; minor: number }; begin_date: number; end_date: number }, options?: CallOptions]; answer: { data?: readonly ({ click_pv?: number; click_uv?: number; ftime?: number; shake_pv?: number; shake_uv?: number })[] } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/statistics/devicelist': { args: [body: { date: number; page_index: string }, options?: CallOptions]; answer: { data?: { devices?: readonly ({ device_id?: string; major?: string; minor?: string; uuid?: string; shake_pv?: number; shake_uv?: number; click_pv?: number; click_uv?: number })[]; date?: number; total_count?: string; page_index?: string } } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/statistics/page': { args: [body: { page_id: number | bigint; begin_date: number; end_date: number }, options?: CallOptions]; answer: { data?: readonly ({ click_pv?: number; click_uv?: number; ftime?: number; shake_pv?: number; shake_uv?: number })[] } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/statistics/pagelist': { args: [body: { date: number; page_index: number }, options?: CallOptions]; answer: { data?: { pages?: readonly ({ page_id?: number; click_pv?: number; click_uv?: number; shake_pv?: number; shake_uv?: number })[]; date?: number; total_count?: number; page_index?: number } } }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/user/getshakeinfo': { args: [body: { ticket: string; need_poi?: number }, options?: CallOptions]; answer: { data?: { page_id?: string; beacon_info?: { distance?: number; major?: number; minor?: number; uuid?: string }; openid?: string; poi_id?: number | bigint } } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/addtotemplate': { args: [body: { draft_id: number | bigint; template_type?: number }, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/api_wxa_querynickname': { args: [body?: { audit_id?: number | bigint }, options?: CallOptions]; answer: { nickname: string; audit_stat: number; fail_reason?: string; audit_time?: number; create_time: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/bind_tester': { args: [body: { wechatid: string }, options?: CallOptions]; answer: { userstr: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/change_visitstatus': { args: [body: { action: 'open' | 'close' }, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/changewxasearchstatus': { args: [body: { status: number }, options?: CallOptions]; answer: { status: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/commit': { args: [body: { template_id: number | bigint | string; ext_json: string; user_version: string; user_desc: string }, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/component/fastregisterbetaweapp': { args: [body: { name: string; openid: string }, options?: CallOptions]; answer: { unique_id: string; authorize_url: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/component/fastregisterpersonalweapp?action=create': { args: [body: { idname: string; wxuser: string; component_phone?: string }, options?: CallOptions]; answer: { taskid: string; status: number; authorize_url?: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/component/fastregisterpersonalweapp?action=query': { args: [body: { taskid: string }, options?: CallOptions]; answer: { taskid: string; status: number; authorize_url?: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/deletetemplate': { args: [body: { template_id: number | bigint | string }, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/fetchdatasetting': { args: [body: { action: string; is_pre_fetch_open?: boolean; pre_fetch_type?: number; pre_fetch_url?: string; pre_env?: string; pre_function_name?: string; is_period_fetch_open?: boolean; period_fetch_type?: number; period_fetch_url?: string; period_env?: string; period_function_name?: string }, options?: CallOptions]; answer: { is_pre_fetch_open?: boolean; pre_fetch_type?: number; pre_fetch_url?: string; pre_env?: string; pre_function_name?: string; is_period_fetch_open?: boolean; period_fetch_type?: number; period_fetch_url?: string; period_env?: string; period_function_name?: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/get_auditstatus': { args: [body: { auditid: number | bigint }, options?: CallOptions]; answer: { status: number; reason?: string; screenshot?: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/get_effective_domain': { args: [body?: NoFields, options?: CallOptions]; answer: { mp_domain?: { requestdomain: readonly string[]; wsrequestdomain: readonly string[]; uploaddomain: readonly string[]; downloaddomain: readonly string[]; udpdomain: readonly string[]; tcpdomain: readonly string[] }; third_domain?: { requestdomain: readonly string[]; wsrequestdomain: readonly string[]; uploaddomain: readonly string[]; downloaddomain: readonly string[]; udpdomain: readonly string[]; tcpdomain: readonly string[] }; direct_domain?: { requestdomain: readonly string[]; wsrequestdomain: readonly string[]; uploaddomain: readonly string[]; downloaddomain: readonly string[]; udpdomain: readonly string[]; tcpdomain: readonly string[] }; effective_domain?: { requestdomain: readonly string[]; wsrequestdomain: readonly string[]; uploaddomain: readonly string[]; downloaddomain: readonly string[]; udpdomain: readonly string[]; tcpdomain: readonly string[] } } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/get_effective_webviewdomain': { args: [body?: NoFields, options?: CallOptions]; answer: { mp_webviewdomain?: readonly string[]; third_webviewdomain?: readonly string[]; direct_webviewdomain?: readonly string[]; effective_webviewdomain?: readonly string[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/get_webviewdomain_confirmfile': { args: [body?: NoFields, options?: CallOptions]; answer: { file_name: string; file_content: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/getappealrecords': { args: [body: { illegal_record_id: string }, options?: CallOptions]; answer: { records: readonly ({ appeal_record_id: number | bigint; appeal_count: number; appeal_from: number; appeal_status: number; materials?: readonly ({ illegal_material?: { content: string; content_url: string }; appeal_material?: { reason: string; proof_material_ids: readonly string[] } })[]; punish_description?: string; audit_reason?: string; appeal_time: number })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/getdefaultamsinfo': { args: [body: { appid?: string } | undefined, options: CallOptions & { query: { action: string } }]; answer: { ret: number; err_msg?: string; share_ratio: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/getillegalrecords': { args: [body?: { start_time?: number; end_time?: number }, options?: CallOptions]; answer: { records: readonly ({ illegal_record_id: string; illegal_reason: string; illegal_content: string; rule_name: string; rule_url: string; create_time: number })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/getmpadminauth': { args: [body: { mp_appid: string; same_admin: 0 | 1 }, options?: CallOptions]; answer: { authorize_url: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/getversioninfo': { args: [body?: NoFields, options?: CallOptions]; answer: { exp_info?: { exp_time: number; exp_version: string; exp_desc: string }; release_info?: { release_time: number; release_version: string; release_desc: string } } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/getvisitstatus': { args: [body?: NoFields, options?: CallOptions]; answer: { status: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/grayrelease': { args: [body: { gray_percentage: number; support_debuger_first?: boolean; support_experiencer_first?: boolean }, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/apply_icp_filing': { args: [body: { icp_subject: OfficialShapes.IcpSubject; icp_applets: { base_info: { appid?: string; name?: string; service_content_types?: readonly number[]; nrlx_details?: readonly ({ type: number; code?: string; media?: string })[]; comment?: string }; principal_info: OfficialShapes.PrincipalInfo }; icp_materials: { commitment_letter?: readonly string[]; business_name_change_letter?: readonly string[]; party_building_confirmation_letter?: readonly string[]; promise_video?: readonly string[]; authenticity_responsibility_letter?: readonly string[]; authenticity_commitment_letter?: readonly string[]; website_construction_proposal?: readonly string[]; subject_other_materials?: readonly string[]; applets_other_materials?: readonly string[]; holding_certificate_photo?: readonly string[] } }, options?: CallOptions]; answer: { hints?: readonly ({ errcode: number; errmsg?: string; err_field: string })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/cancel_apply_icp_filing': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/cancel_icp_filing': { args: [body: { cancel_type: number }, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/create_icp_verifytask': { args: [body?: NoFields, options?: CallOptions]; answer: { task_id: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/query_icp_verifytask': { args: [body: { task_id: string }, options?: CallOptions]; answer: { is_finish?: boolean; face_status: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/memberauth?action=get_experiencer': { args: [body: { action: string }, options?: CallOptions]; answer: { members: readonly ({ userstr: string })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/modify_domain': { args: [body: { action: 'add' | 'delete' | 'set' | 'get' | (string & {}); requestdomain?: readonly string[]; wsrequestdomain?: readonly string[]; uploaddomain?: readonly string[]; downloaddomain?: readonly string[]; udpdomain?: readonly string[]; tcpdomain?: readonly string[] }, options?: CallOptions]; answer: { requestdomain?: readonly string[]; wsrequestdomain?: readonly string[]; uploaddomain?: readonly string[]; downloaddomain?: readonly string[]; udpdomain?: readonly string[]; tcpdomain?: readonly string[]; invalid_requestdomain?: readonly string[]; invalid_wsrequestdomain?: readonly string[]; invalid_uploaddomain?: readonly string[]; invalid_downloaddomain?: readonly string[]; invalid_udpdomain?: readonly string[]; invalid_tcpdomain?: readonly string[]; no_icp_domain?: readonly string[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/modify_domain_directly': { args: [body: { action: string; requestdomain?: readonly string[]; wsrequestdomain?: readonly string[]; uploaddomain?: readonly string[]; downloaddomain?: readonly string[]; udpdomain?: readonly string[] }, options?: CallOptions]; answer: OfficialShapes.ModifyDomainResult }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/mpverifybetaweapp': { args: [body: { mp_appid: string; ticket: string }, options?: CallOptions]; answer: { authorize_url: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_check_can_open_publisher': { args: [body?: NoFields, options?: CallOptions]; answer: { ret: number; err_msg?: string; status: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_create_adunit': { args: [body: { name: string; type: string; video_duration_min?: number; video_duration_max?: number; tmpl_type?: number; tmpl_id?: string }, options?: CallOptions]; answer: { ret: number; err_msg?: string; ad_unit_id: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_create_publisher': { args: [body?: NoFields, options?: CallOptions]; answer: { ret: number; err_msg?: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_get_adpos_genenral': { args: [body: { page: number; page_size: number; start_date: string; end_date: string; ad_slot?: string }, options?: CallOptions]; answer: { ret: number; err_msg?: string; summary: { req_succ_count: number; exposure_count: number; exposure_rate: number; click_count: number; click_rate: number; income: number; ecpm: number }; list: readonly ({ req_succ_count: number; exposure_count: number; exposure_rate: number; click_count: number; click_rate: number; income: number; ecpm: number; slot_id: number | bigint; ad_slot: string; date: string })[]; total_num: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_get_adunit_code': { args: [body: { ad_unit_id: string }, options?: CallOptions]; answer: { ret: number; err_msg?: string; code: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_get_adunit_general': { args: [body: { page: number; page_size: number; start_date: string; end_date: string; ad_slot?: string; ad_unit_id?: string }, options?: CallOptions]; answer: { ret: number; err_msg?: string; list: readonly ({ ad_unit_id: string; ad_unit_name: string; stat_item: readonly ({ req_succ_count: number; exposure_count: number; exposure_rate: number; click_count: number; click_rate: number; income: number; ecpm: number; ad_slot: string; date: string })[] })[]; total_num: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_get_adunit_list': { args: [body: { page: number; page_size: number; ad_slot?: string; ad_unit_id?: string }, options?: CallOptions]; answer: { ret: number; err_msg?: string; ad_unit: readonly OfficialShapes.AdUnit[]; total_num: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_get_black_list': { args: [body?: NoFields, options?: CallOptions]; answer: OfficialShapes.OperationamsResult2 }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_get_cover_adpos_scene': { args: [body?: NoFields, options?: CallOptions]; answer: { ret: number; err_msg?: string; cover_scene_list: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_get_cover_adpos_status': { args: [body?: NoFields, options?: CallOptions]; answer: { ret: number; err_msg?: string; status: number; next_open_time?: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_get_mp_amscategory_blacklist': { args: [body?: NoFields, options?: CallOptions]; answer: { ret: number; err_msg?: string; ams_category: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_get_settlement': { args: [body: { page: number; page_size: number; start_date: string; end_date: string }, options?: CallOptions]; answer: OfficialShapes.OperationamsResult }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_get_tmpl_type': { args: [body: { ad_unit_id: string }, options?: CallOptions]; answer: { ret: number; err_msg?: string; tmpl_type: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_set_black_list': { args: [body: { op: number; list: readonly string[] }, options?: CallOptions]; answer: OfficialShapes.OperationamsResult2 }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_set_cover_adpos_scene': { args: [body: { cover_scene_list: string }, options?: CallOptions]; answer: { ret: number; err_msg?: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_set_cover_adpos_status': { args: [body: { status: number }, options?: CallOptions]; answer: { ret: number; err_msg?: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_set_mp_amscategory_blacklist': { args: [body: { ams_category: string }, options?: CallOptions]; answer: { ret: number; err_msg?: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=agency_update_adunit': { args: [body: { ad_unit_id: string; name: string; status: string; video_duration_min?: number; video_duration_max?: number; tmpl_type?: number; tmpl_id?: string }, options?: CallOptions]; answer: { ret: number; err_msg?: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=get_agency_ad_unit_list': { args: [body: { page: number; page_size: number; ad_slot?: string; tmpl_id?: string; is_return_tmpl_bind_list?: 0 | 1 }, options?: CallOptions]; answer: { ret: number; err_msg?: string; ad_unit_list: readonly ({ tmpl_id: string; ad_unit_name: string; slot_id?: string; ad_slot?: string; tmpl_bind_total_num: number; tmpl_bind_list?: readonly OfficialShapes.AdUnit[] })[]; total_num: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/operationams?action=get_agency_settled_revenue': { args: [body: { page: number; page_size: number; start_date: string; end_date: string }, options?: CallOptions]; answer: OfficialShapes.OperationamsResult }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/release': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** [模板消息](https://developers.weixin.qq.com/doc/service/api/notify/template/api_queryblocktmplmsg.html) · template messages. */
'/wxa/sec/queryblocktmplmsg': { args: [body: { tmpl_msg_id: string; largest_id: number | bigint; limit: number }, options?: CallOptions]; answer: { msginfo?: { id: number | bigint | string; tmpl_msg_id: string; title: string; content: string; send_timestamp: number; openid: string } | readonly ({ id: number | bigint | string; tmpl_msg_id: string; title: string; content: string; send_timestamp: number; openid: string })[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/security/apply_privacy_interface': { args: [body: { api_name: string; content: string; pic_list?: readonly string[]; video_list?: readonly string[]; url_list?: readonly string[] }, options?: CallOptions]; answer: { audit_id?: number | bigint } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/security/applysetorderpathinfo': { args: [body: { batch_req: { path: string; appid_list?: readonly string[]; img_list?: readonly string[]; video?: string; test_account?: string; test_pwd?: string; test_remark?: string } }, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/security/getorderpathinfo': { args: [body: { info_type: number }, options?: CallOptions]; answer: { msg: { path: string; img_list?: readonly string[]; video?: string; test_account?: string; test_pwd?: string; test_remark?: string; status: number; apply_time: number } } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/set_prefetchdnsdomain': { args: [body: { prefetch_dns_domain: readonly ({ url: string })[] }, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/setbetaweappnickname': { args: [body: { name: string }, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/setdefaultamsinfo': { args: [body: { appid?: string; share_ratio: number }, options: CallOptions & { query: { action: string } }]; answer: { ret: number; err_msg?: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/setnickname': { args: [body: { nick_name: string; id_card?: string; license?: string; naming_other_stuff_1?: string; naming_other_stuff_2?: string; naming_other_stuff_3?: string; naming_other_stuff_4?: string; naming_other_stuff_5?: string }, options?: CallOptions]; answer: { audit_id?: number | bigint; wording?: string } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/setwebviewdomain': { args: [body: { action: string; webviewdomain?: readonly string[] }, options?: CallOptions]; answer: { webviewdomain?: readonly string[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/setwebviewdomain_directly': { args: [body: { action: string; webviewdomain?: readonly string[] }, options?: CallOptions]; answer: { webviewdomain?: readonly string[] } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/speedupaudit': { args: [body: { auditid: number | bigint }, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/submit_audit': { args: [body: { item_list: readonly ({ address?: string; title?: string; tag?: string; first_id: number; first_class: string; second_id: number; second_class: string; third_id?: number; third_class?: string })[]; preview_info?: { video_id_list: readonly string[]; pic_id_list: readonly string[] }; version_desc?: string; feedback_info?: string; feedback_stuff?: string; ugc_declare?: { scene?: readonly number[]; other_scene_desc?: string; method?: readonly number[]; has_audit_team?: 0 | 1; audit_desc?: string }; privacy_api_not_use?: boolean; order_path?: string }, options?: CallOptions]; answer: { auditid: number | bigint } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/unbind_tester': { args: [body?: { wechatid?: string; userstr?: string }, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/updateshowwxaitem': { args: [body: { wxa_subscribe_biz_flag: 0 | 1; appid?: string }, options?: CallOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/verifybetaweapp': { args: [body: { verify_info: { enterprise_name: string; code: string; code_type: number; legal_persona_name: string; legal_persona_wechat: string; legal_persona_idcard: string; component_phone: string } }, options?: CallOptions]; answer: {} }
/** [订阅通知](https://developers.weixin.qq.com/doc/service/api/notify/notify/api_addwxanewtemplate.html) · subscription notices. Accounts: 已认证服务号. */
'/wxaapi/newtmpl/addtemplate': { args: [body: { tid: string; kidList: readonly number[]; sceneDesc: string }, options?: CallOptions]; answer: { priTmplId: string } }
/** [订阅通知](https://developers.weixin.qq.com/doc/service/api/notify/notify/api_delwxanewtemplate.html) · subscription notices. Accounts: 已认证服务号. */
'/wxaapi/newtmpl/deltemplate': { args: [body: { priTmplId: string }, options?: CallOptions]; answer: {} }
}

export interface UploadRoutes {
/** 电子发票 · invoices. */
'/card/invoice/platform/setpdf': { args: [query: NoFields, form: { pdf: Media } & UploadOptions]; answer: { s_media_id: string | number | bigint } }
/** 卡券 · coupons and cards. Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/card/location/batchadd': { args: [query: WxFields, form: WxFields]; answer: WxAnswer }
/** 卡券 · coupons and cards. Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/card/location/batchget': { args: [query: WxFields, form: WxFields]; answer: WxAnswer }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/uploadprivacyextfile': { args: [query: NoFields, form: { file: Media } & UploadOptions]; answer: { ext_file_media_id: string } }
/** [永久素材](https://developers.weixin.qq.com/doc/service/api/material/permanent/api_addmaterial.html) · permanent material. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/material/add_material': { args: [query: { type: 'image' | 'voice' | 'video' | 'thumb' }, form: { media: Media; /** JSON of `{ title?: string; introduction?: string }` */ description?: string } & UploadOptions]; answer: { media_id: string; url?: string } }
/** [临时素材](https://developers.weixin.qq.com/doc/service/api/material/temporary/api_uploadtempmedia.html) · temporary media. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/media/upload': { args: [query: { type: 'image' | 'voice' | 'video' | 'thumb' }, form: { media: Media } & UploadOptions]; answer: { type: string; media_id?: string; created_at: number; thumb_media_id?: string } }
/** [临时素材](https://developers.weixin.qq.com/doc/service/api/notify/message/api_uploadimage.html) · temporary media. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号. */
'/cgi-bin/media/uploadimg': { args: [query: NoFields, form: { media: Media } & UploadOptions]; answer: { url: string } }
/** [语音与翻译](https://developers.weixin.qq.com/doc/service/api/openpoc/ai/api_addvoicetorecofortext.html) · speech, translation. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号. */
'/cgi-bin/media/voice/addvoicetorecofortext': { args: [query: { format: 'mp3' | (string & {}); voice_id: string; lang?: 'zh_CN' | 'en_US' }, form: { media: Media } & UploadOptions]; answer: {} }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/servicermanage/api_uploadkfheadimg.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/customservice/kfaccount/uploadheadimg': { args: [query: { kf_account: string }, form: { media: Media } & UploadOptions]; answer: {} }
/** [图像与文字识别](https://developers.weixin.qq.com/doc/service/api/openpoc/image/api_imgaicrop.html) · image and OCR. Accounts: 已认证公众号, 已认证服务号. */
'/cv/img/aicrop': { args: [query?: { img_url?: string; ratios?: string }, form?: { img?: Media } & UploadOptions]; answer: { results: readonly ({ crop_left: number; crop_top: number; crop_right: number; crop_bottom: number })[]; img_size: { w: number; h: number } } }
/** [图像与文字识别](https://developers.weixin.qq.com/doc/service/api/openpoc/image/api_imgqrcode.html) · image and OCR. Accounts: 已认证公众号, 已认证服务号. */
'/cv/img/qrcode': { args: [query?: { img_url?: string }, form?: { img?: Media } & UploadOptions]; answer: { code_results: readonly ({ type_name: string; data?: string; pos?: { left_top: { x: number; y: number }; right_top: { x: number; y: number }; right_bottom: { x: number; y: number }; left_bottom: { x: number; y: number } } })[]; img_size: { w: number; h: number } } }
/** 图像与文字识别 · image and OCR. Accounts: 已认证公众号, 已认证服务号. */
'/cv/img/superresolution': { args: [query?: { img_url?: string }, form?: { img?: Media } & UploadOptions]; answer: { media_id: string } }
/** [图像与文字识别](https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_bankcardocr.html) · image and OCR. Accounts: 已认证公众号, 已认证服务号. */
'/cv/ocr/bankcard': { args: [query?: { type?: string; img_url?: string }, form?: { img?: Media } & UploadOptions]; answer: { number?: string; id?: string } }
/** [图像与文字识别](https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_bizlicenseocr.html) · image and OCR. Accounts: 已认证公众号, 已认证服务号. */
'/cv/ocr/bizlicense': { args: [query?: { type?: string; img_url?: string }, form?: { img?: Media } & UploadOptions]; answer: { reg_num?: string; serial?: string; legal_representative?: string; type_of_organization?: string; enterprise_name?: string; type_of_enterprise?: string; address?: string; business_scope?: string; registered_capital?: string; paid_in_capital?: string; valid_period?: string; registered_date?: string; cert_position?: { pos: { left_top: { x: number; y: number }; right_top: { x: number; y: number }; right_bottom: { x: number; y: number }; left_bottom: { x: number; y: number } } }; img_size: { w: number; h: number } } }
/** [图像与文字识别](https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_commocr.html) · image and OCR. Accounts: 已认证公众号, 已认证服务号. */
'/cv/ocr/comm': { args: [query?: { img_url?: string }, form?: { img?: Media } & UploadOptions]; answer: { items: readonly ({ text: string; pos: { left_top: { x: number; y: number }; right_top: { x: number; y: number }; right_bottom: { x: number; y: number }; left_bottom: { x: number; y: number } } })[]; img_size: { w: number; h: number } } }
/** [图像与文字识别](https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_drivingocr.html) · image and OCR. Accounts: 已认证公众号, 已认证服务号. */
'/cv/ocr/driving': { args: [query?: { type?: string; img_url?: string }, form?: { img?: Media } & UploadOptions]; answer: { plate_num: string; vehicle_type: string; owner: string; addr: string; use_character: string; model: string; vin: string; engine_num: string; register_date: string; issue_date: string; plate_num_b: string; record: string; passengers_num: string; total_quality: string; prepare_quality: string; overall_size?: string; card_position_front?: { pos: { left_top: { x: number; y: number }; right_top: { x: number; y: number }; right_bottom: { x: number; y: number }; left_bottom: { x: number; y: number } } }; card_position_back?: { pos: { left_top: { x: number; y: number }; right_top: { x: number; y: number }; right_bottom: { x: number; y: number }; left_bottom: { x: number; y: number } } }; img_size?: { w: number; h: number } } }
/** [图像与文字识别](https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_drivinglicenseocr.html) · image and OCR. Accounts: 已认证公众号, 已认证服务号. */
'/cv/ocr/drivinglicense': { args: [query?: { type?: string; img_url?: string }, form?: { img?: Media } & UploadOptions]; answer: { id_num: string; name: string; sex: string; nationality?: string; address: string; birth_date: string; issue_date: string; car_class: string; valid_from: string; valid_to: string; official_seal: string } }
/** [图像与文字识别](https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_idcardocr.html) · image and OCR. Accounts: 已认证公众号, 已认证服务号. */
'/cv/ocr/idcard': { args: [query?: { type?: string; img_url?: string }, form?: { img?: Media } & UploadOptions]; answer: { type: string; id?: string; name?: string; addr?: string; gender?: string; nationality?: string; valid_date?: string } }
/** [图像与文字识别](https://developers.weixin.qq.com/doc/service/api/openpoc/ocr/api_menuocr.html) · image and OCR. Accounts: 已认证公众号, 已认证服务号. */
'/cv/ocr/menu': { args: [query?: { img_url?: string }, form?: { img?: Media } & UploadOptions]; answer: { content?: { menu_items: readonly ({ name: string; price: number })[] } | string } }
/** 图像与文字识别 · image and OCR. Accounts: 已认证公众号, 已认证服务号. */
'/cv/ocr/platenum': { args: [query?: { img_url?: string }, form?: { img?: Media } & UploadOptions]; answer: { number: string } }
/** 微信小店(旧) · old shop (withdrawn). Its fields are not known.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/merchant/common/upload_img': { args: [query: WxFields, form: WxFields]; answer: WxAnswer }
/** 摇周边(旧) · iBeacon (withdrawn).
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/shakearound/material/add': { args: [query: { type: string }, form: { media: Media } & UploadOptions]; answer: { data?: { pic_url?: string } } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/icp/upload_icp_media': { args: [query: NoFields, form: { media: Media; type: string; icp_order_field: string; certificate_type?: number } & UploadOptions]; answer: { type: string; media_id: string; create_at: number } }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/uploadmedia': { args: [query: NoFields, form: { media: Media } & UploadOptions]; answer: { type: string; mediaid: string } }
}

export interface DownloadRoutes {
/** [永久素材](https://developers.weixin.qq.com/doc/service/api/material/permanent/api_getmaterial.html) · permanent material. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/material/get_material': { args: [body: { media_id: string }, options?: DownloadOptions]; answer: { news_item?: readonly OfficialShapes.NewsItem2[]; title?: string; description?: string; down_url?: string } }
/** [临时素材](https://developers.weixin.qq.com/doc/service/api/material/temporary/api_getmedia.html) · temporary media. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/media/get': { args: [query: { media_id: string }, options?: DownloadOptions]; answer: { video_url?: string } }
/** [临时素材](https://developers.weixin.qq.com/doc/service/api/material/temporary/api_gethdvoice.html) · temporary media. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/media/get/jssdk': { args: [query: { media_id: string }, options?: DownloadOptions]; answer: {} }
/** 临时素材 · temporary media. */
'/cgi-bin/media/getfeedbackmedia': { args: [query: { record_id: number; media_id: string }, options?: DownloadOptions]; answer: {} }
/** 城市服务 · city services. */
'/cityservice/face/identify/getimage': { args: [body: { verify_result: string }, options?: DownloadOptions]; answer: {} }
/** 非税缴费 · non-tax payments. */
'/nontax/downloadbill': { args: [body: { appid?: string; mch_id?: string; bill_date: string; bill_type?: string }, options?: DownloadOptions]; answer: {} }
/** 代开发小程序 · open platform: mini-programs. */
'/wxa/get_qrcode': { args: [query?: { path?: string }, options?: DownloadOptions]; answer: {} }
}

export interface PageRoutes {
/** 卡券 · coupons and cards. */
'/card/batchget': { args: [params: { offset?: number; count: number; status_list?: readonly string[] }, options?: CallOptions]; item: string }
/** 卡券 · coupons and cards. */
'/card/giftcard/order/batchget': { args: [params: { begin_time?: number; end_time?: number; sort_type: string; offset?: number; count: number }, options?: CallOptions]; item: OfficialShapes.OrderList2 }
/** 卡券 · coupons and cards. */
'/card/pay/getorderlist': { args: [params: { offset?: number; count: number; order_type: string; nor_filter: { status: string }; sort_info: { sort_key: string; sort_type: string }; begin_time: number; end_time: number }, options?: CallOptions]; item: { order_id?: string; status?: string; create_time?: number; pay_finish_time?: number; desc?: string; free_coin_count?: string; pay_coin_count?: string; refund_free_coin_count?: string; refund_pay_coin_count?: string; openid?: string; order_type?: string } }
/** 卡券 · coupons and cards. */
'/card/paygiftcard/batchget': { args: [params: { type: string; effective: boolean; offset?: number; count: number }, options?: CallOptions]; item: OfficialShapes.RuleList }
/** 卡券 · coupons and cards. */
'/card/submerchant/batchget': { args: [params: { begin_id?: string; limit: number; status?: string }, options?: CallOptions]; item: OfficialShapes.InfoList }
/** [图文留言](https://developers.weixin.qq.com/doc/service/api/leaving/api_listcomment.html) · article comments. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/comment/list': { args: [params: { msg_data_id: number | bigint; index?: number; begin?: number; count?: number; type: number }, options?: CallOptions]; item: { user_comment_id: number | bigint; openid?: string; content: string; comment_type?: 0 | 1; reply?: { content: string; create_time: number } | readonly ({ content: string; create_time: number })[]; create_time: number } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/api_get_authorizer_list': { args: [params: { component_appid?: string; offset?: number; count: number }, options?: CallOptions]; item: { authorizer_appid: string; refresh_token?: string; auth_time: number } }
/** 第三方平台授权 · open platform: authorisation. */
'/cgi-bin/component/batchget_card_merchant': { args: [params?: { next_get?: string }, options?: CallOptions]; item: { appid?: string; name?: string; primary_category_id?: number; secondary_category_id?: number; submit_time?: string; result?: number } }
/** [草稿](https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_batchget.html) · drafts. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/draft/batchget': { args: [params?: { offset?: number; count?: number; no_content?: 0 | 1 }, options?: CallOptions]; item: { media_id: string; content?: { news_item: readonly OfficialShapes.NewsItem2[]; create_time?: number; update_time?: number }; update_time: number } }
/** [发布](https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_batchget.html) · publishing. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/freepublish/batchget': { args: [params?: { offset?: number; count?: number; no_content?: 0 | 1 }, options?: CallOptions]; item: { article_id: string | number | bigint; content?: { news_item: readonly OfficialShapes.NewsItem[]; create_time?: number; update_time?: number }; update_time: number } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguideimagematerial': { args: [params: { type: number; start?: number; num: number }, options?: CallOptions]; item: { picurl: string } }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidemassendjoblist': { args: [params?: { guide_account?: string; guide_openid?: string; task_status?: readonly number[]; offset?: number; limit?: number }, options?: CallOptions]; item: OfficialShapes.Job }
/** 导购 · shopping guides. */
'/cgi-bin/guide/getguidewordmaterial': { args: [params: { type: number; start?: number; num: number }, options?: CallOptions]; item: { word: string; create_time: number } }
/** [永久素材](https://developers.weixin.qq.com/doc/service/api/material/permanent/api_batchgetmaterial.html) · permanent material. Accounts: 公众号, 已认证公众号, 服务号, 已认证服务号, 测试号. */
'/cgi-bin/material/batchget_material': { args: [params: { type: 'image' | 'voice' | 'video' | 'news'; offset?: number; count?: number }, options?: CallOptions]; item: { media_id: string; name?: string; url?: string; content?: { news_item?: readonly ({ thumb_media_id: string; thumb_url: string; title: string; author: string; digest: string; content_source_url: string; content: string; url: string; show_cover_pic?: 0 | 1; need_open_comment?: 0 | 1; only_fans_can_comment?: 0 | 1 })[]; update_time: number; create_time: number }; update_time: number } }
/** 门店 · stores (POI). */
'/cgi-bin/poi/getpoilist': { args: [params: { begin?: number; limit: number }, options?: CallOptions]; item: { base_info: { sid?: string; business_name: string; branch_name: string; province: string; city: string; district: string; address: string; telephone: string; categories: readonly string[]; offset_type: number; longitude: number; latitude: number; photo_list?: readonly ({ photo_url: string })[]; recommend?: string; special?: string; introduction?: string; open_time?: string; avg_price?: number; available_state: number; update_status: number; poi_id: string | number | bigint; mapid?: string; upgrade_status?: number; upgrade_comment?: string } } }
/** [标签、黑名单、旧分组](https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getblacklist.html) · tags, blacklist, old groups. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/tags/members/getblacklist': { args: [params?: { begin_openid?: string }, options?: CallOptions]; item: string }
/** [用户](https://developers.weixin.qq.com/doc/service/api/usermanage/userinfo/api_getfans.html) · users. Accounts: 已认证公众号, 已认证服务号, 测试号. */
'/cgi-bin/user/get': { args: [params?: { next_openid?: string }, options?: CallOptions]; item: string }
/** [用户](https://developers.weixin.qq.com/doc/service/api/usermanage/tag/api_gettagfans.html) · users. Accounts: 已认证公众号, 已认证服务号. */
'/cgi-bin/user/tag/get': { args: [params: { tagid: number; next_openid?: string }, options?: CallOptions]; item: string }
/** 代管账号与关联 · open platform: account, linking.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/wxopen/template/library/list': { args: [params: { offset?: number; count: number }, options?: CallOptions]; item: { id?: string; title?: string } }
/** 代管账号与关联 · open platform: account, linking.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/wxopen/template/list': { args: [params: { offset?: number; count: number }, options?: CallOptions]; item: { template_id?: string; title?: string; content?: string; example?: string } }
/** [客服账号与会话](https://developers.weixin.qq.com/doc/service/api/customer/message/api_getmsglist.html) · service staff and sessions. Accounts: 已认证公众号, 已认证服务号. */
'/customservice/msgrecord/getmsglist': { args: [params: { starttime: number; endtime: number; msgid?: number | bigint; number: number }, options?: CallOptions]; item: { openid: string; worker: string; opercode: number; text: string; time: number } }
/** 扫商品 · product scan.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/scan/product/getlist': { args: [params: { offset?: number; limit: number; status: string }, options?: CallOptions]; item: { keystandard?: string; keystr?: string; category_id?: string; category_name?: string; update_time?: string; status?: string } }
/** [订阅通知](https://developers.weixin.qq.com/doc/service/api/notify/notify/api_getpubnewtemplatetitles.html) · subscription notices. Accounts: 已认证服务号. */
'/wxaapi/newtmpl/getpubtemplatetitles': { args: [params: { ids: string; start?: number; limit?: number }, options?: CallOptions]; item: { tid: number; title: string; type: number; categoryId: number | string } }
}
