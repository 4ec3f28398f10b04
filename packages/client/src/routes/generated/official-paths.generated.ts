// Generated from data/ by `pnpm --filter @wx/client endpoints`; do not edit.

import type { PathTable } from '../route'

export const OFFICIAL_PATHS: PathTable = {
  paths: `/bizwifi/account/ get_connecturl:G
/bizwifi/apportal/ register
/bizwifi/bar/ set
/bizwifi/couponput/ get set
/bizwifi/device/ add delete list
/bizwifi/finishpage/ set
/bizwifi/homepage/ get set
/bizwifi/openplugin/ token:G
/bizwifi/qrcode/ get
/bizwifi/shop/ clean get list update
/bizwifi/statistics/ list
/card/ batchget:0 create delete get getapplyprotocol:G getcolors:G modifystock update
/card/boardingpass/ checkin
/card/code/ checkcode:S consume decrypt:S deposit get getdepositcount mark unavailable update
/card/generalcard/ updateuser
/card/giftcard/maintain/ set
/card/giftcard/order/ batchget:1 get refund
/card/giftcard/page/ add batchget get update
/card/giftcard/pay/submch/ bind
/card/giftcard/pay/whitelist/ add
/card/giftcard/pay/wxa/ set
/card/giftcard/wxa/ set
/card/invoice/biz/ getselecttitleurl getusertitleurl
/card/invoice/ clearoutinvoice getauthdata getauthurl insert:2 makeoutinvoice queryinvoceinfo rejectinsert scantitle:S3 setbizattr?action=get_auth_field setbizattr?action=get_contact setbizattr?action=get_pay_mch setbizattr?action=set_auth_field setbizattr?action=set_contact setbizattr?action=set_pay_mch seturl
/card/invoice/platform/ createcard getpdf setpdf:U updatestatus
/card/invoice/reimburse/ getinvoicebatch getinvoiceinfo updateinvoicestatus updatestatusbatch
/card/landingpage/ create
/card/location/ batchadd:U batchget:U
/card/luckymoney/ updateuserbalance
/card/meetingticket/ updateuser
/card/membercard/ activate updateuser
/card/membercard/activate/ geturl
/card/membercard/activatetempinfo/ get
/card/membercard/activateuserform/ set
/card/membercard/userinfo/ get
/card/mkt/activity/ create
/card/movieticket/ updateuser
/card/mpnews/ gethtml
/card/pay/ activate:G confirm getcoinsinfo:G getorder getorderlist:1 getpayprice recharge
/card/paycell/ set
/card/paygiftcard/ add batchget:4 delete getbyid
/card/paygiftmembercard/ add delete get
/card/qrcode/ create
/card/selfconsumecell/ set
/card/storewxa/ get set
/card/submerchant/ batchget:5 get submit update
/card/testwhitelist/ set
/card/user/ getcardlist
/cgi-bin/account/ componentrebindadmin fastregister getaccountbasicinfo modifyheadimage modifysignature
/cgi-bin/ api_getwxcategory:G changeopenid clear_quota:BO7 cloud_register_device get_api_domain_ip:GB6 get_current_autoreply_info:G6 get_current_selfmenu_info:G6 get_device_ticket getcallbackip:GB6 reset_device shorturl stable_token:N31 token:GNS31
/cgi-bin/callback/ check:BS6
/cgi-bin/clear_quota/ v2:N8
/cgi-bin/comment/ close:3 delete:3 list:9 markelect:3 open:3 unmarkelect:3
/cgi-bin/comment/reply/ add:3 delete:3
/cgi-bin/component/ api_authorizer_token:C10 api_component_token:N11 api_confirm_authorization:C12 api_create_preauthcode:C10 api_get_authorizer_info:C10 api_get_authorizer_list:C13 api_get_authorizer_option:C10 api_query_auth:CS10 api_set_authorizer_option:C10 api_start_push_ticket:N14 batchget_card_merchant:C15 check_card_agent_qualification:GC check_card_merchant_qualification:CS fastregisterweapp?action=create:C fastregisterweapp?action=search:C get_authorizer_option:C get_card_merchant:C get_domain_confirmfile:C getprivacysetting modify_wxa_jump_domain:C modify_wxa_server_domain:C set_authorizer_option:C setprivacysetting upload_card_agent_qualification:C upload_card_merchant_qualification:C uploadprivacyextfile:U
/cgi-bin/component/clear_quota/ v2:N16
/cgi-bin/customservice/ getkflist:G3 getonlinekflist:G3
/cgi-bin/draft/ add:17 batchget:18 count:G6 delete:17 get:17 switch update:17
/cgi-bin/freepublish/ batchget:19 delete:3 get:3 getarticle:3 submit:3
/cgi-bin/groups/ create delete get:G getid update
/cgi-bin/groups/members/ batchupdate update
/cgi-bin/guide/ addguide2guidegroup addguideacct addguidebuyerdisplaytag addguidebuyerrelation addguidebuyertag addguidemassendjob addguidetagoption cancelguidemassendjob delguide2guidegroup delguideacct delguidebuyerrelation delguidebuyertag delguidecardmaterial delguidegroup delguideimagematerial delguidetagoption delguidewordmaterial getgroupbyguide getgroupinfo getguideacct getguideacctconfig getguideacctlist getguidebuyerchatrecord getguidebuyerdisplaytag getguidebuyerrelation getguidebuyerrelationbybuyer getguidebuyerrelationlist getguidebuyertag getguidecardmaterial getguideconfig getguidegrouplist getguideimagematerial:20 getguidemassendjob getguidemassendjoblist:21 getguidetagoption getguidewordmaterial:22 guidecreateqrcode newguidegroup newguidetagoption pushshowwxapathmenu queryguidebuyerbytag rebindguideacctforbuyer setguideacctconfig setguidecardmaterial setguideconfig setguideimagematerial setguidewordmaterial updateguideacct updateguidebuyerrelation updateguidemassendjob
/cgi-bin/material/ add_material:U6 add_news batchget_material:18 del_material:6 get_material:D6 get_materialcount:G6 update_news
/cgi-bin/media/ get:GD6 getfeedbackmedia:GD upload:U6 uploadimg:U17 uploadnews uploadvideo
/cgi-bin/media/get/ jssdk:GD3
/cgi-bin/media/voice/ addvoicetorecofortext:U17 queryrecoresultfortext:17 translatecontent:S23
/cgi-bin/menu/ addconditional:3 create:24 delconditional:3 delete:G24 get:G24 trymatch:S3
/cgi-bin/message/custom/business/ send typing
/cgi-bin/message/custom/ send:O24 typing:3
/cgi-bin/message/mass/ delete:24 get:24 preview:24 send:25 sendall:26
/cgi-bin/message/mass/speed/ get:24 set:24
/cgi-bin/message/subscribe/ bizsend:27 send
/cgi-bin/message/template/ send:28 subscribe:3
/cgi-bin/open/ bind create get have:G sameentity:G unbind
/cgi-bin/openapi/quota/ clear:6 get:BO6
/cgi-bin/openapi/rid/ get:O6
/cgi-bin/poi/ addpoi delpoi getpoi getpoilist:29 getwxcategory:G updatepoi
/cgi-bin/qrcode/ create:30
/cgi-bin/shorten/ fetch:S27 gen:27
/cgi-bin/tags/ create:24 delete:24 get:G24 getidlist:3 update:24
/cgi-bin/tags/members/ batchblacklist:3 batchtagging:3 batchunblacklist:3 batchuntagging:3 getblacklist:32
/cgi-bin/template/ api_add_template:30 api_set_industry:30 del_private_template:30 get_all_private_template:G30 get_industry:G30
/cgi-bin/ticket/ getticket:G17
/cgi-bin/user/ get:G33 info:G24
/cgi-bin/user/info/ batchget:24 updateremark:3
/cgi-bin/user/tag/ get:34
/cgi-bin/wxopen/ addcategory deletecategory getallcategories:G getcategoriesbytype getcategory:G getweappsupportversion modifycategory qrcodejumpadd:27 qrcodejumpdelete:27 qrcodejumpdownload:S27 qrcodejumpget:S27 qrcodejumppublish:27 setweappsupportversion wxamplink wxamplinkget:S wxampunlink
/cgi-bin/wxopen/template/ add del list:35
/cgi-bin/wxopen/template/library/ get list:35
/cgi-bin/wxverify/ checkwxverifynickname:S
/channels/ec/service/product/ getcardinfo:17
/cityservice/face/identify/ getimage:D getinfo getuseridkey:S
/cityservice/ getmedrealname:S36 getmsgrelation getservicepath sendchannelmsg sendmsgdata
/customservice/kfaccount/ add:3 canceladmin:G del:G del:3 inviteworker:3 setadmin:G update:3 uploadheadimg:U3
/customservice/kfsession/ close:3 create:3 getsession:G3 getsessionlist:G3 getwaitcase:G3
/customservice/msgrecord/ getmsglist:37 getrecord
/customservice/work/ bind get:G unbind
/cv/img/ aicrop:U3 qrcode:U3 superresolution:U3
/cv/ocr/ bankcard:U3 bizlicense:U3 comm:U3 driving:U3 drivinglicense:U3 idcard:U3 menu:U3 platenum:U3
/datacube/ getarticleread:3 getarticleshare:3 getarticlesummary:3 getarticletotal:3 getarticletotaldetail:3 getbizsummary:3 getcardbizuininfo getcardcardinfo getcardmembercarddetail getcardmembercardinfo getinterfacesummary:3 getinterfacesummaryhour:3 getupstreammsg:3 getupstreammsgdist:3 getupstreammsgdistmonth:3 getupstreammsgdistweek:3 getupstreammsghour:3 getupstreammsgmonth:3 getupstreammsgweek:3 getusercumulate:3 getuserread:3 getuserreadhour:3 getusershare:3 getusersharehour:3 getusersummary:3
/device/ authorize_device bind compel_bind compel_unbind create_qrcode get_bind_device:G get_openid:G get_stat:G getqrcode:GS transmsg unbind verify_qrcode
/intp/eldermedical/ gethospnoticelist previewhopsnotice publichopsnotice sethopsnotice
/intp/marketcode/ applycode applycodedownload:S applycodequery:S codeactive codeactivequery:S tickettocode
/intp/ quickcheckstudentidentity
/intp/realname/ checkrealnameinfo getauthurl
/intp/transportcode/ getbusinessview
/marketing/user_action_set_reports/ get:G
/marketing/user_action_sets/ add get:G
/marketing/user_actions/ add
/marketing/wechat_ad_leads/ get:G
/merchant/category/ getproperty getsku getsub
/merchant/common/ upload_img:U
/merchant/ create del get getbystatus modproductstatus update
/merchant/express/ add del getall:G getbyid update
/merchant/group/ add del getall:G getbyid productmod propertymod
/merchant/order/ close getbyfilter getbyid setdelivery
/merchant/shelf/ add del getall:G getbyid mod setdeliverymod
/merchant/stock/ add reduce
/nontax/ createbillcard downloadbill:DS2 getbillauthurl getorder:2 getorderlist:2 getrealname insertbill:2 micropay:2 mocknotification:2 mockqueryfee:2 notifyinconsistentorder:2 queryfee:2 refund:2 unifiedorder:2
/nontax/vehicle/ entrancenotify payapply querystate
/publisher/ stat?action=publisher_adpos_general:G stat?action=publisher_cps_general:G stat?action=publisher_settlement:G
/redpacketcover/wxapp/cover_url/ get_by_token:S
/scan/merchantinfo/ get:G
/scan/product/ clear create get getlist:38 getqrcode modstatus update
/scan/product/v2/ add getinfo getinfobypage status
/scan/scanticket/ check
/scan/testwhitelist/ set
/semantic/semproxy/ search:39
/shakearound/account/ auditstatus:G register
/shakearound/device/ applyid applystatus:S bindlocation bindpage search update
/shakearound/device/group/ add adddevice delete deletedevice getdetail getlist update
/shakearound/lottery/ addlotteryinfo querylottery:G setlotteryswitch:G setprizebucket
/shakearound/material/ add:U
/shakearound/page/ add delete search update
/shakearound/relation/ search
/shakearound/statistics/ device:S devicelist page:S pagelist
/shakearound/user/ getshakeinfo
/sns/ auth:GP30 jscode2session:GNS41 userinfo:GP30
/sns/component/ jscode2session:GCS40
/sns/oauth2/ access_token:GNS42 refresh_token:GNS43
/sns/oauth2/component/ access_token:GCS40 refresh_token:GCS40
/wxa/ addtotemplate:C api_wxa_querynickname:S bind_tester change_visitstatus changewxasearchstatus commit deletetemplate:C fetchdatasetting get_auditstatus get_category:G get_effective_domain get_effective_webviewdomain get_latest_auditstatus:G get_page:G get_prefetchdnsdomain:G get_qrcode:GD get_webviewdomain_confirmfile getappealrecords getdefaultamsinfo:2 getgrayreleaseplan:G getillegalrecords getmpadminauth getshowwxaitem:G gettemplatedraftlist:GC gettemplatelist:GC getversioninfo getvisitstatus getwxamplinkforshow:G getwxasearchstatus:G grayrelease memberauth?action=get_experiencer modify_domain modify_domain_directly mpverifybetaweapp operationams?action=agency_check_can_open_publisher:S operationams?action=agency_create_adunit operationams?action=agency_create_publisher operationams?action=agency_get_adpos_genenral operationams?action=agency_get_adunit_code operationams?action=agency_get_adunit_general operationams?action=agency_get_adunit_list operationams?action=agency_get_black_list operationams?action=agency_get_cover_adpos_scene operationams?action=agency_get_cover_adpos_status operationams?action=agency_get_mp_amscategory_blacklist operationams?action=agency_get_settlement operationams?action=agency_get_tmpl_type operationams?action=agency_set_black_list operationams?action=agency_set_cover_adpos_scene operationams?action=agency_set_cover_adpos_status operationams?action=agency_set_mp_amscategory_blacklist operationams?action=agency_update_adunit operationams?action=get_agency_ad_unit_list operationams?action=get_agency_settled_revenue queryquota:G release revertcoderelease:G revertgrayrelease:G set_prefetchdnsdomain setbetaweappnickname setdefaultamsinfo:2 setnickname setwebviewdomain setwebviewdomain_directly speedupaudit submit_audit unbind_tester undocodeaudit:G updateshowwxaitem uploadmedia:U verifybetaweapp
/wxa/component/ fastregisterbetaweapp:C fastregisterpersonalweapp?action=create:C fastregisterpersonalweapp?action=query:C
/wxa/icp/ apply_icp_filing cancel_apply_icp_filing cancel_icp_filing create_icp_verifytask get_icp_entrance_info:G get_online_icp_order:G query_icp_certificate_types:G query_icp_district_code:G query_icp_nrlx_types:G query_icp_service_content_types:G query_icp_subject_types:G query_icp_verifytask upload_icp_media:U
/wxa/sec/ queryblocktmplmsg
/wxa/security/ apply_privacy_interface applysetorderpathinfo:C get_code_privacy_info:G get_privacy_interface:G getorderpathinfo
/wxaapi/newtmpl/ addtemplate:27 deltemplate:27 getcategory:G27 getpubtemplatekeywords:G27 getpubtemplatetitles:G44 gettemplate:G27`,
  extras: [
    {"pages":{"offset":"offset","size":"count","list":"card_id_list"}},
    {"pages":{"offset":"offset","size":"count","list":"order_list"}},
    {"auto":{"appid":"appId"}},
    {"rights":["verified-subscription","verified-service"]},
    {"pages":{"offset":"offset","size":"count","list":"rule_list"}},
    {"pages":{"send":"begin_id","read":"next_begin_id","list":"info_list"}},
    {"rights":["subscription","verified-subscription","service","verified-service","test"]},
    {"auto":{"appid":"appId"},"rights":["subscription","verified-subscription","service","verified-service","test"]},
    {"auto":{"appid":"appId","appsecret":"appSecret"},"rights":["subscription","verified-subscription","service","verified-service","test"]},
    {"pages":{"offset":"begin","size":"count","list":"comment","max":49},"rights":["verified-subscription","verified-service"]},
    {"auto":{"component_appid":"appId"}},
    {"auto":{"component_appid":"appId","component_appsecret":"appSecret"}},
    {"tokenParam":"component_access_token"},
    {"auto":{"component_appid":"appId"},"pages":{"offset":"offset","size":"count","list":"list"}},
    {"auto":{"component_appid":"appId","component_secret":"appSecret"}},
    {"pages":{"send":"next_get","read":"next_get","list":"list"}},
    {"auto":{"component_appid":"appId","appsecret":"appSecret"}},
    {"rights":["subscription","verified-subscription","service","verified-service"]},
    {"pages":{"offset":"offset","size":"count","list":"item","max":20},"rights":["subscription","verified-subscription","service","verified-service","test"]},
    {"pages":{"offset":"offset","size":"count","list":"item","max":20},"rights":["verified-subscription","verified-service"]},
    {"pages":{"offset":"start","size":"num","list":"model_list"}},
    {"pages":{"offset":"offset","size":"limit","list":"list"}},
    {"pages":{"offset":"start","size":"num","list":"word_list"}},
    {"raw":"text/plain","rights":["subscription","verified-subscription","service","verified-service"]},
    {"rights":["verified-subscription","verified-service","test"]},
    {"idempotency":"clientmsgid","rights":["verified-service"]},
    {"idempotency":"clientmsgid","rights":["verified-subscription","verified-service","test"]},
    {"rights":["verified-service"]},
    {"idempotency":"client_msg_id","rights":["verified-service","test"]},
    {"pages":{"offset":"begin","size":"limit","list":"business_list"}},
    {"rights":["verified-service","test"]},
    {"auto":{"appid":"appId","secret":"appSecret"},"rights":["subscription","verified-subscription","service","verified-service","test"]},
    {"pages":{"send":"begin_openid","read":"next_openid","list":"data.openid"},"rights":["verified-subscription","verified-service"]},
    {"pages":{"send":"next_openid","read":"next_openid","list":"data.openid"},"rights":["verified-subscription","verified-service","test"]},
    {"pages":{"send":"next_openid","read":"next_openid","list":"data.openid"},"rights":["verified-subscription","verified-service"]},
    {"pages":{"offset":"offset","size":"count","list":"list"}},
    {"auto":{"app_id":"appId"}},
    {"pages":{"send":"msgid","read":"msgid","list":"recordlist","first":1},"rights":["verified-subscription","verified-service"]},
    {"pages":{"offset":"offset","size":"limit","list":"key_list"}},
    {"auto":{"appid":"appId"},"rights":["verified-service"]},
    {"tokenParam":"component_access_token","auto":{"component_appid":"appId"}},
    {"auto":{"appid":"appId","secret":"appSecret"}},
    {"auto":{"appid":"appId","secret":"appSecret"},"rights":["verified-service","test"]},
    {"auto":{"appid":"appId"},"rights":["verified-service","test"]},
    {"pages":{"offset":"start","size":"limit","list":"data","max":30},"rights":["verified-service"]},
  ],
}
