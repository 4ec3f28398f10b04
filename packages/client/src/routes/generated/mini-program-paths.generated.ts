// Generated from data/ by `pnpm --filter @wx/client endpoints`; do not edit.

import type { PathTable } from '../route'

export const MINI_PROGRAM_PATHS: PathTable = {
  paths: `/cgi-bin/business/ get list:0 register update
/cgi-bin/express/business/account/ bind getall:G
/cgi-bin/express/business/delivery/ getall:G
/cgi-bin/express/business/order/ add batchget cancel get
/cgi-bin/express/business/path/ get
/cgi-bin/express/business/printer/ getall:G update
/cgi-bin/express/business/quota/ get
/cgi-bin/express/business/ test_update_order
/cgi-bin/express/delivery/contact/ get
/cgi-bin/express/delivery/no_worry_return/ add get unbind
/cgi-bin/express/delivery/open_msg/ follow_waybill get_delivery_list open_openmsg open_query_plugin query_follow_trace query_trace trace_waybill update_follow_waybill_goods update_waybill_goods
/cgi-bin/express/delivery/path/ update
/cgi-bin/express/delivery/ pathnotify userquery
/cgi-bin/express/delivery/return/ add get open_return unbind
/cgi-bin/express/delivery/scatter/ update_complaint_result
/cgi-bin/express/delivery/service/business/ update
/cgi-bin/express/delivery/single_waybill/ cancel_order evaluate_feedback fee get_bill:D refund_order update
/cgi-bin/express/delivery/template/ preview:S
/cgi-bin/express/intracity/ addorder:R apply:R balancequery:SR cancelorder:R createstore:R getcity:R getpaymode:R mocknotify:R preaddorder:R queryflow:R queryorder:R querystore:R setpaymode:R storecharge:R storerefund:R updatestore:R
/cgi-bin/express/local/business/delivery/ getall
/cgi-bin/express/local/business/ open realmock_update_order test_update_order update_order
/cgi-bin/express/local/business/order/ add addtips cancel confirm_return get pre_add precancel readd
/cgi-bin/express/local/business/shop/ add get
/cgi-bin/express/local/delivery/ update_order
/cgi-bin/message/device/subscribe/ send
/cgi-bin/message/wxopen/activityid/ create:G
/cgi-bin/message/wxopen/chattoolmsg/ send
/cgi-bin/message/wxopen/employeerelationmsg/ send
/cgi-bin/message/wxopen/template/ send uniform_send
/cgi-bin/message/wxopen/updatablemsg/ send
/cgi-bin/midas/ cancelpay:1 getbalance:1 pay:1 present:1
/cgi-bin/midas/sandbox/ cancelpay:1 getbalance:1 pay:1 present:1
/cgi-bin/soter/ verify_signature:S
/cgi-bin/wxaapp/ createwxaqrcode:D
/componenttcb/ batchcreatecsversion:C batchdelcsversion:C batchdeletefile:C batchdownloadfile:CS batchgetenvid:C batchsetcspropotion:C batchshareenv:C batchupdatetriggers:C batchuploadscf:C batchuploadscfcode:C createcloudbaserunenv:C createcloudbaserunresauth:C createcloudbaserunserverversion:C createcontainerservice:C createcsversion:C createenv:C createstaticstore:C dbaggregate:C dbcollection:C2 dbexport:C dbgetacl:CS dbimport:C dbindex:C dbmigrationstate:C dbmodifyacl:C dbrecord:C delcontainerservice:C delcsversion:C deletecloudbaserunserverversion:C deletescf:C describecloudbaserunenvs:CS describeenvs:CS describestaticstore:CS establishcloudbaserunserver:C getbucket:C getcslist:C3 getcsversiondetail:C getcsversionlist:C4 getscflist:C5 gettriggers:C opencontainerservice:C releasecloudbaserunversion:C rollupdatecloudbaserunserverversion:C setcspropotion:C setcsversionconfig:C staticfilelist:CS staticuploadfile:C updatescfconfig:C uploadfile:C
/datacube/ getgameanalysisdata getweanalysisappiddailyretaininfo getweanalysisappiddailysummarytrend getweanalysisappiddailyvisittrend getweanalysisappidmonthlyretaininfo getweanalysisappidmonthlyvisittrend getweanalysisappiduserportrait getweanalysisappidvisitdistribution getweanalysisappidvisitpage getweanalysisappidweeklyretaininfo getweanalysisappidweeklyvisittrend
/donut/ code2verifyinfo:GS6 unbindapple unbindphone unbindweixin unregisteruser
/tcb/ adddelayedfunctiontask batchdeletefile batchdownloadfile:S checkmobile cloudbasereport createclouduser createenvandresource createfunction createpressuretesttask createsendsmstask databaseadd databaseaggregate databasecollectionadd databasecollectiondelete databasecollectionget:S databasecount:S databasedelete databasemigrateexport databasemigrateimport databasemigratequeryinfo:S databasequery:S databaseupdate describeextensionuploadinfo:S describesmsrecords:S downloadfunction:S getappconfig getcallbackconfig getcodesecret getenvinfo getfuncconfig getopendata getpressuretestreport getpressureteststatus getqcloudtoken getstatistics getuploadsignature getvoipsign invokecloudfunction:B7 listfunctions:S5 modifyenv:B sendsms sendsmsv2 setcallbackconfig shareenv updateindex uploadappconfig uploadfile uploadfuncconfig usecloudaccesstoken:B wxpaylist:S wxpayopenauth
/user-order/ combine-orders orders
/user-order/combine-orders/ shippings
/user-order/orders-permission/ confirm open
/user-order/orders/ shippings
/user-order/shoppinginfo/ verify:S
/wedata/ wedata_get_login_config:CS wedata_get_perm_list:S wedata_login wedata_query_bind_list:S wedata_set_login_config:C wedata_set_user_perm wedata_unbind_user
/wxa/ add_store addnearbypoi apply_merchant applywxastore checksession:G create_map_poi createwxagameroom del_store delnearbypoi devplugin?action=dev_agree devplugin?action=dev_apply_list:S devplugin?action=dev_delete devplugin?action=dev_refuse generate_urllink generatenfcscheme generatescheme genwxashortlink get_district:G get_merchant_audit_info:G get_merchant_category:G get_store_info get_store_list:15 get_user_notify getnearbydetailpage:G getnearbyofficialserviceinfo:G getnearbypoilist:G getopendata getpaidunionid:G getpluginopenpid:S getsnticket getstorewxaattr:G getuserriskrank:O1 getvoipsign getwxacode:DSO getwxacodeunlimit:D getwxadevinfo:G getwxagameframe:G getwxagameidentityinfo:G getwxagameroominfo:G imagesearch:U img_sec_check:U media_check_async modify_merchant msg_sec_check:O nearbyapplycategory plugin?action=apply plugin?action=list plugin?action=unbind query_urllink queryscheme remove_user_storage resetusersessionkey:G search_map_poi servicemarket servicemarketretrieve set_user_notify set_user_notifyext set_user_storage setdynamicdata setnearbypoishowstatus setuserinteractivedata sitesearch:S update_store
/wxa/book/ addbookauth addbookauthbyappid auditbook batchcreatechapter createbook createchapter delbookauth delbookauthbyappid deletebook deletechapter getbook getchapter listbook:S8 listchapter:S9 querybookauth:10 querybookauthv2 reorderchapter replacechapter updatebook updatechapterseq
/wxa/business/ applyliveinfo batchcreateretail checkencryptedmsg:S get_wxa_followers getgoodswarehouse getliveinfo:11 getliveinfo?action=get_replay:12 getpayfororder:1 getretailinfo getretailmessagelist getretailopenidlist getuserencryptkey getuserphonenumber:SO push_message retailbusinessapply retailnotifybusiness unbinduserb2cauthinfo
/wxa/business/gamematch/ creatematchrule deletematchrule getallmatchrule setmatchopenstate updatematchrule
/wxa/business/group/ adddevice createid getinfo removedevice
/wxa/business/insurance_freight/ applypay claim createchargeid createorder getorderlist:13 getpayorderlist:13 getsummary open query_open refund update_notify_funds
/wxa/business/license/ activedevice getdeviceinfo getpkglist
/wxa/business/novelreader/ getpreviewsetting setpreviewsetting setrecmdnovel
/wxa/business/performance/ boot
/wxa/business/runtime/ adddevice pushappmsg
/wxa/charge/usage/ get:G14 get_recent_average:G
/wxa/component/ fastregisterenterpriseweapp
/wxa/game/ cancelpay getbalance pay present queryorderinfo
/wxa/game/content_spam/ media_check_sync msg_sec_check
/wxa/icp/ get_icp_media:GD
/wxa/log/ get_scene:G
/wxa/search/ wxaapi_submitpages
/wxa/sec/ authidentitytree query_auth_and_icp queryauth reauth submit_auth_and_icp uploadauthmaterial:U wxaauth
/wxa/sec/famousbrand/ apply get_status
/wxa/sec/order/ get_order get_order_detail_path get_order_list:16 is_trade_managed:S1 is_trade_management_confirmation_completed:S1 notify_confirm_receive opspecialorder set_msg_jump_path setwxatradetypecgi update_order_detail_path upload_combined_shipping_info upload_shipping_info
/wxa/sec/vod/ applyupload auditdrama authorizeapp authorizecopyright authorizedrama commitupload deauthorizeapp deauthorizecopyright deauthorizedrama deletemedia getauthorizeapps:G getauthorizedapps:G getauthorizedobjects:17 getauthorizeobjects:17 getcdnlogs getcdnusagedata getcopyrightauthorizationlist:13 getcopyrightauthorizedlist:13 getdrama getdramalatestauditinfo getmedia getmedialink gettask listdramas:S18 listmedia:S19 listpackages:S modifydramabasicinfo pullupload replacedramamedia singlefileupload:U submitreplacedramamedias uploadpart:U
/wxa/servicemarket/ get_paid_order_list:C20
/wxa/servicemarket/service/ get_service_buyer:C get_service_buyer_list:C21 login_auth:C
/wxa/vip/shop/list/ get
/wxa/vip/user/info/ add delete get update
/wxa/vip/user/list/ get:13
/wxaapi/broadcast/ getgoodswarehouse
/wxaapi/broadcast/goods/ add audit delete deleteInRoom getVideo getapproved:G22 getkey:G onsale push resetaudit setkey sort update
/wxaapi/broadcast/role/ addrole deleterole getrolelist:G13
/wxaapi/broadcast/room/ addassistant addgoods addsubanchor create deleteroom deletesubanchor editroom getassistantlist:G getpushurl:G getsharedcode:G getsubanchor:G modifyassistant modifysubanchor removeassistant updatecomment updatefeedpublic updatekf updatereplay
/wxaapi/comment/apikfquota/ reset
/wxaapi/comment/commentinfo/ get:G
/wxaapi/comment/commentreply/ add delete
/wxaapi/comment/ confirmcompromise
/wxaapi/comment/mpcommentlist/ get:G23
/wxaapi/comment/replyandcommentreplylist/ get:G
/wxaapi/feedback/ list:G
/wxaapi/log/ get_client_version:G get_performance get_scene:G jserr_detail:S24 jserr_list:S24 jserr_search:S
/wxaapi/minishop/ busiAppeal bussiRespondComplaint bussiSupplyProof bussiSupplyRefund complaintOrderDetail:G
/wxaapi/userlog/ userlog_search:G
/wxaapi/wxaembedded/ add_embedded del_authorize del_embedded get_list:G25 get_own_list:G25 set_authorize
/wxaapi/wxamptrade/ get_guarantee_status:G get_penalty_list:G26
/wxadrama/ setplayerdramarecmdswitch
/xpay/ bind_transfer_accout cancel_currency_pay cancel_subscribe_contract complete_complaint create_funds_bill create_withdraw_order currency_pay download_adverfunds_order download_bill get_complaint_detail get_complaint_list:27 get_negotiation_history:28 get_upload_file_sign notify_provide_goods present_currency query_adver_funds query_biz_balance query_download_order query_funds_bill query_order query_publish_goods query_recover_bill query_subscribe_contract query_transfer_account query_upload_goods query_user_balance query_withdraw_order refund_order response_complaint send_subscribe_pre_payment start_download_order start_publish_goods start_upload_goods submit_subscribe_pay_order upload_vp_file`,
  extras: [
    {"pages":{"offset":"offset","size":"count","list":"list"}},
    {"auto":{"appid":"appId"}},
    {"pages":{"offset":"offset","size":"limit","list":"collections"}},
    {"pages":{"offset":"offset","size":"limit","list":"cslist"}},
    {"pages":{"offset":"offset","size":"limit","list":"items"}},
    {"pages":{"offset":"offset","size":"limit","list":"functions"}},
    {"auto":{"appid":"appId","appsecret":"appSecret"}},
    {"raw":"text"},
    {"pages":{"offset":"offset","size":"limit","list":"book_list"}},
    {"pages":{"offset":"offset","size":"limit","list":"chapter_list"}},
    {"pages":{"offset":"offset","size":"count","list":"results"}},
    {"pages":{"offset":"start","size":"limit","list":"room_info"}},
    {"pages":{"offset":"start","size":"limit","list":"live_replay"}},
    {"pages":{"offset":"offset","size":"limit","list":"list"}},
    {"pages":{"offset":"offset","size":"limit","list":"detailList"}},
    {"pages":{"offset":"offset","size":"limit","list":"business_list"}},
    {"pages":{"send":"last_index","read":"last_index","list":"order_list","more":"has_more"}},
    {"pages":{"offset":"offset","size":"limit","list":"objects"}},
    {"pages":{"offset":"offset","size":"limit","list":"drama_info_list"}},
    {"pages":{"offset":"offset","size":"limit","list":"media_info_list"}},
    {"pages":{"offset":"offset","size":"limit","list":"order_list"}},
    {"pages":{"offset":"offset","size":"limit","list":"buyer_list"}},
    {"pages":{"offset":"offset","size":"limit","list":"goods"}},
    {"pages":{"offset":"offset","size":"limit","list":"commentList"}},
    {"pages":{"offset":"offset","size":"limit","list":"data"}},
    {"pages":{"offset":"start","size":"num","list":"wxa_embedded_list"}},
    {"pages":{"offset":"offset","size":"limit","list":"appealList"}},
    {"pages":{"offset":"offset","size":"limit","list":"complaints"}},
    {"pages":{"offset":"offset","size":"limit","list":"history"}},
  ],
}
