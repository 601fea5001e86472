# Phrases that state the facts of password-writeback, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-origin =
    .match-sspr_portal =
        aka.ms sspr
        passwordreset.microsoftonline.com
        $sspr/reset portal/page/site/website/link
    .match-my_account =
        my-account/myaccount/myaccount.microsoft.com page/portal/change?/changing?
        myaccount*/mysignins*/myprofile* not?
        office/365 profile/settings change/changed/changing password
    .match-sign_in_page =
        office/microsoft/365/m365/browser/web signin/sign-in/login/logon page not?
        signin/login/logon/sign-in page forgot/reset/change password? link?
    .match-windows_sign_in_screen =
        windows/pc/laptop lock/login/logon/signin/sign-in/welcome screen not?
        lock/login/logon/signin/sign-in screen windows/pc/laptop/reset/forgot
    .match-entra_admin_center =
        entra/entra.microsoft.com admin? center/centre/portal/admincenter not? reset*?
        entra.microsoft.com
    .match-azure_portal =
        azure portal not? reset*/in/from?
        portal.azure.com
    .match-m365_admin_center =
        365/m365/o365/office/microsoft/microsoft365 admin center/centre/portal/console not?
        admin.microsoft.com/admin.cloud.microsoft
    .match-graph_reset_api =
        graph/api resetpassword/reset-password
    .match-powershell_or_graph_user_update =
        set-msoluserpassword/set-azureaduserpassword/update-mguser/passwordprofile/set-mguser*
        powershell/script/graph set/sets/reset/resets/changed/changing/patch password/passwords not?
        via/with/by/using/from powershell/script reset/set/changed/password not?

fact-user_message =
    .match-none =
        no/without error message/text shown?
        just/simply/silently/only nothing/spins/hangs happens/happen/error?
        fails/failed silently/silent
    .match-on_prem_policy =
        doesnt/not/does/fails/didnt meet/meets/match/comply/satisfy onprem*/on-premises/organization/company/your? policy/requirements
        $password not/doesnt/violates meet*/match/policy policy/requirements/complexity?
    .match-banned_password =
        $password? too easy/simple/weak/common guess/guessed?
        easy/easily/harder/hard guess/guessed/guessable $password? not?
        $password contains banned/forbidden/word/name/phrase/pattern not?
    .match-service_problem =
        problem/issue/trouble with our/the/reset service/services
        try again/later service/moment/few/some minutes? not?
        something went wrong not?
    .match-connectivity =
        could/couldnt/cant/cannot/unable/not reach/contact/connect onprem*/on-premises service/directory/server?
        onprem*/on-premises service/directory not/unreachable/unavailable/contacted/reached reached/available/contacted?
    .match-servers_catching_up =
        servers/server still? catching up
    .match-success_wait_cloud =
        reset/changed/success* but/wait/few/minutes/before minutes/before/wait $signin/cloud
    .match-info_changed_onprem =
        account information/info changed/has onprem*/on-premises?
    .match-contact_admin =
        contact/contacting/ask/call your/my/the/an/system? admin/administrator
    .match-wrong_current_password =
        current/old $password wrong/incorrect/invalid/mismatch/not/isnt entered/right/match/correct?
        type/types/typed/typing/enter/enters/entered/entering my/his/her/their/the? old/current/existing $password times? it? says/saying/said? its/is? wrong/incorrect/invalid
    .match-too_many_attempts =
        too many/much attempts/tries/requests/times
    .match-wizard_unable_to_configure =
        unable/cannot/cant/couldnt configure/enable/set $writeback
    .no-match =
        user/users/i/to/should contact/contacts/contacted/call my/the/it/support? admin/administrator
        our policy says/requires/is

fact-new_password_works_in_cloud =
    .match-true =
        new $password? $good in/on/for/with? $cloud/cloud-apps
        $good in/with/for $cloud new/only password?
    .match-false =
        new $password? $bad in/to/for? $cloud accepted?
        $cloud $bad/ignores accept/take/know? new password?
        $cloud $still wants/accepts/asks/takes/knows/works? old/previous password?
        old/previous $password $still works/valid/accepted/good? $cloud
        but not/old $cloud
        not-in/not-on/not-for teams/outlook/365/m365/o365/office
    .no-match =
        forgot/reset/$question new/old password cloud/office/365
        cloud provisioning/sync agent? $bad? accept? writes/write/writing? new? $password?

fact-new_password_works_onprem =
    .match-true =
        new $password? $good on/in/for/with/at? $ad
        but $good on/in $ad
    .match-false =
        new $password? $bad in/on/to/for? $ad accepted/working?
        $ad $still has/wants/accepts/knows/takes/works? old/previous/same $password?
        old/previous $password $still works/valid/accepted/active/needed? $ad
        but not/old $ad
        not-on/not-in/not-at/not-for laptop/pc/computer/windows
        $ad $not/never updated/changed/written/gets/got/receives $password?
        only/just/not works/changed/updated/reset $cloud not/only/never/nothing? $ad
        $not/never reaches/reach/reached/arrive/arrives/written $password? ad/onprem*/domain
    .no-match =
        reach/contact/connect onprem*/on-premises password? reset? service not?
        $question/forgot/minimum/agent/filter/protection/azure new/old password domain/ad/windows/dc not?

fact-prompted_to_change_again =
    .match-true =
        asked/prompted/has/must/told/forced/asks change/reset it/$password? again/twice/once-more/second-time/immediately not?
        change $password once/another/one more/time after/reset
        successful/succesful/success/works/reset/after change/must/asked/forced again/immediately next/logon/signin/login

fact-user_in_protected_group =
    .match-true =
        $user/he/she/is/member in/of/member domain/enterprise/schema/account/backup/print/server admins/operators/admin
        $user/he/she/is member/in/of/belongs protected group/groups/users
        account-operators/backup-operators/server-operators/print-operators
        protected/adminsdholder/privileged group/account/user/member
        domain/enterprise admin/admins/administrator account/cant/cannot/user/reset/own/member not?
    .match-false =
        $not/left/removed/longer member/in/of/from/the/any? protected/domain/enterprise group/admins/groups
        left the/group/that group/anymore not?
    .no-match =
        $question protected/admins/privileged group/groups/account

fact-user_admin_count =
    .match-0 =
        admincount/admin-count 0/not/empty/cleared/zero/null set?
    .match-1 =
        admincount/admin-count 1/one/still/set/is

fact-user_inheritance_enabled =
    .match-true =
        inheritance $on
    .match-false =
        inheritance is/was? $off/blocked/broken/disable/disables/switched
        $not inherit/inherits/inheriting/inherited permissions/rights?
    .no-match =
        $question/check*/enable/verify/must/need/should inheritance

fact-user_locked_onprem =
    .match-true =
        $user/he/she locked/lockedout/locked-out out? ad/onprem*/domain/windows/active-directory not?
        $user/he/she locked-out/lockedout again/constantly? not?

fact-user_cannot_change_password =
    .match-true =
        cannot/cant change password ticked/set/flag/checked/option/enabled

fact-enabled_accounts_for_person =
    .match =
        enabled accounts/account ad/person/user/forests/each/same/he/she/her/his/forest?

fact-ou_path_has_reserved_char =
    .match-true =
        ou/dn/path/name has/contains/with special/slash/reserved/comma/hash/plus/quote/backslash/semicolon character?
        slash/comma/backslash/semicolon/plus in ou/dn/path
    .match-false =
        $not/without special/reserved character/characters/slash ou/dn/path?

fact-changed_within_min_age =
    .match-true =
        changed/set it/$password? yesterday/today/hour/hours/minutes/recently/already again/day/twice/ago?
        changed/set it/$password days/day/yesterday/hours/hour/today/already min/minimum age/days
        changed/set yesterday/today/just/this-morning again/twice/cant/second not?
    .match-false =
        $not changed password/it for/in/since weeks/months/years/days/year/recently

fact-portal_writeback_toggle =
    .match-true =
        $writeback $on in? portal/tenant/entra/azure/cloud
        on-premises-integration/onprem-integration/onpremises-integration writeback? $on
        portal/tenant/entra toggle/checkbox/option/switch $writeback? $on
    .match-false =
        $writeback checkbox/toggle/switch/option/box? $off in? portal/tenant/entra/azure/cloud/on-premises/integration
        your on-premises/onprem directory $off
        portal/tenant/entra $writeback $not/isnt on/ticked/enabled/active/checked
    .no-match =
        $question/cloud-sync/cloudsync/agent/connect/wizard/unlock $writeback $on/$off

fact-portal_cloud_sync_toggle =
    .match-true =
        $writeback cloud-sync/cloudsync $on portal/tenant/toggle/option/checkbox?
    .match-false =
        $writeback cloud-sync/cloudsync $off/not portal/tenant/toggle/option/checkbox?

fact-portal_unlock_toggle =
    .match-true =
        unlock without/reset/only allowed/$on option/toggle/portal/tenant
    .match-false =
        unlock without/reset/only option/toggle/portal/setting/checkbox/allowed $off/not/missing

fact-onprem_integration_page_shown =
    .match-true =
        on-premises-integration/onprem-integration/onpremises-integration page/blade/tab shown/visible/opens/is/there
        in/on/under on-premises-integration/onprem-integration/onpremises-integration
    .match-false =
        on-premises/onprem/onpremises integration page/tab/blade/menu? missing/gone/not/hidden/isnt/cant/dont/greyed see/shown/there/find?

fact-audit_onprem_agent =
    .match-none =
        audit onprem*/on-premises agent none/empty/blank
    .match-entra_connect =
        audit onprem*/on-premises agent connect/aadc/aadconnect log?
    .match-cloud_sync =
        audit onprem*/on-premises agent cloud-sync/cloudsync log?

fact-connector_identity_type =
    .match-application =
        application/app-based/application-based identity/authentication/registration/auth connector/connect
        connector/connect uses/with/signs/via application/certificate/app identity/authentication/registration?
    .match-service_account =
        sync_*/sync-account/directory-synchronization-account/service account connector/identity/cloud signs/uses

fact-writeback_in_connect =
    .match-true =
        $writeback $on in/on/by? $connect/wizard/server
    .match-false =
        $writeback $off in/on/by? $connect/wizard/server
        $writeback optional/feature? not/isnt/wasnt/no/never ticked/enabled/selected/on/active/checked $connect/wizard/server
    .no-match =
        $question/portal/tenant/cloud-sync/agent $writeback $on/$off
        hash/phs $off/$on connect/wizard

fact-dotnet_version =
    .match =
        net/.net/dotnet framework version?
        dotnet/net 4*

fact-clock_skew_minutes =
    .match =
        clock/systemtime off/skew/behind/ahead/drift/wrong/late/fast/slow/difference server? sync? minutes/min?
        time off/behind/ahead/drift/wrong/fast minutes/min on? sync? server?

fact-setup_admin_kind =
    .match-cloud_only =
        wizard/setup/signed/entered/used with/as? cloud-only/onmicrosoft*/cloud account/admin
    .match-synced_managed =
        wizard/setup/signed/entered/used with/as? synced/synchronized account/admin
    .match-federated =
        wizard/setup/signed/entered/used with/as? federated/adfs account/admin

fact-setup_admin_password_ok =
    .match-false =
        admin/setup/wizard account/password cant/cannot/fails/not/wrong elsewhere/another/wizard/anywhere computer/signin?

fact-connect_on_dc =
    .match-true =
        $connect installed/runs/running/is/sits on dc/domain-controller

fact-sb_443_reachable =
    .match-true =
        443 servicebus/service-bus/relay open/ok/reachable/works/succeeds/true/fine
    .match-false =
        servicebus/service-bus/relay/servicebus.windows.net 443/port/outbound? $blocked/blocks/block
        443 servicebus/service-bus/relay/servicebus.windows.net $blocked/blocks
    .no-match =
        $question/need/needs/required 443/servicebus/service-bus/relay open/needed/server/port?

fact-pwreset_443_reachable =
    .match-false =
        passwordreset.microsoftonline.com/ssprdedicated* 443/port? $blocked

fact-allowlist_sb_entry =
    .match-wildcard_correct =
        servicebus/servicebus.windows.net wildcard/allowed/whitelisted/allowlisted $firewall/correct/ok?
    .match-exact_namespace_hosts =
        single/exact/only/individual/specific hosts/host/namespace/fqdn $firewall/servicebus/relay allowed?
    .match-wrong_networks_domain =
        servicebus.windows.networks/windows.networks
    .match-absent =
        $not servicebus/service-bus/servicebus.windows.net $firewall/allowed/rule/entry/whitelisted
    .match-not_filtered =
        outbound/internet $not/all filtered/allowed/open/restricted/restrictions

fact-proxy_used =
    .match-true =
        behind/through/via/has/uses/using/use/must/with web? proxy not? server/internet/traffic?
        proxy internet/outbound/server/required/mandatory/zscaler
    .match-false =
        no/without/not/bypass*/isnt/doesnt proxy used/server/use/is?
    .no-match =
        application/app/web-app/password/protection/adfs/wap proxy agent/service/connector/wap?
        $question/need proxy use/used/configured/needed

fact-machine_config_proxy =
    .match-true =
        proxy machine.config/machineconfig entered/set/added/in/configured
    .match-false =
        proxy machine.config/machineconfig $not/missing/lacks set/entered/in/added
        $not/missing proxy machine.config/machineconfig

fact-proxy_probe =
    .match-ok =
        proxy/probe request/test/invoke-webrequest? ok/200/answers/works/succeeds
    .match-http_403 =
        proxy/probe/webrequest 403/forbidden not?
        403/forbidden for/to/from/on/at servicebus/service-bus/relay/servicebus.windows.net
    .match-http_407 =
        proxy/probe/webrequest 407/authentication/credentials returns/gives/error/required/wants? not?
    .match-no_connection =
        proxy/probe/webrequest no/times/refused/not/cannot connection/out/answer/connect

fact-tls_inspection =
    .match-true =
        tls/ssl/https inspection/interception/decryption/inspects/decrypts/inspecting/inspected/breaking
    .match-false =
        $not/without/excluded/bypass* tls/ssl/https? inspection/interception/decryption/inspected/decrypted

fact-idle_timeout_s =
    .match =
        idle timeout/connection/connections/sessions/tcp
        $firewall drops/cuts/kills/closes/resets connection/connections/idle/silent/sessions after/seconds/sec

fact-root_ca_ok =
    .match-false =
        root certificate/cert/ca/digicert missing/not/untrusted/isnt/expired/no/lacks server/trusted/installed?
        certificate/cert/chain untrusted/not-trusted/trusted/invalid/not servicebus/service-bus/relay

fact-smb_445_ok =
    .match-false =
        445/smb port/tcp/dc/domain-controller? $blocked

fact-target_dc_writable =
    .match-true =
        dc/domain-controller writable/writeable/rwdc not-rodc?
    .match-false =
        rodc/readonly-dc/read-only-dc/read-only-domain-controller used/uses/connects/only/is/talks?
        dc/domain-controller read-only/readonly/not-writable/isnt-writable

fact-right_reset_password =
    .match-true =
        $connector account? $has reset password $rights on/user?
    .match-false =
        $connector account? $lacks reset password $rights?
        $lacks reset password $rights

fact-right_write_lockouttime =
    .match-true =
        $connector? $has write? lockouttime/lockout-time $rights?
    .match-false =
        $lacks write? lockouttime/lockout-time $rights?

fact-right_write_pwdlastset =
    .match-true =
        $connector? $has write? pwdlastset/pwd-last-set $rights?
    .match-false =
        $lacks write? pwdlastset/pwd-last-set $rights?

fact-right_unexpire_password =
    .match-true =
        $connector? $has unexpire password? $rights?
    .match-false =
        $lacks unexpire password? $rights?

fact-acl_age_minutes =
    .match =
        permissions/rights/acl/permission changed/set/granted/fixed/added/given/delegated? minutes/min/mins ago?

fact-remote_sam_restricted =
    .match-true =
        remote/restrict*/restrictremotesam sam/sam-calls restricted/policy/restrict/blocked/enabled/set/limited/calls
        restrictremotesam/restrict-remote-sam

fact-authusers_in_prew2k =
    .match-false =
        authenticated-users/auth-users $lacks/not pre-windows/prewindows/pre-w2k/pre compatible/group/2000
        pre-windows/prewindows/pre-w2k/pre 2000? compatible/access/group empty/emptied/removed/cleared/cleaned not?

fact-ldap_sign_encrypt =
    .match-false =
        sign encrypt ldap? traffic? $off/not connector?
        ldap signing/encryption $off/not connector?

fact-policy_hints_supported =
    .match-false =
        policy hints/hint ldap? control? $not/missing/unsupported/lacks dc?

fact-connector_password_length =
    .match =
        $connector password/pw/pwd characters/chars/long/length/signs/char

fact-min_password_age_days =
    .match =
        minimum/min password? age
        minage/min-age/minpwdage

fact-password_meets_policy =
    .match-true =
        $password meets/fulfils/fulfills/complies/ok/satisfies/conforms all? policy/requirements/complexity/rules
    .match-false =
        $password too/violates/only short/policy/history/characters
        $password? in/already/violates history/used/reused before?
        $password $not/fails meet/complex complexity/length/enough/history
    .no-match =
        says/message/error/unless/until/if/that/your/this/onprem*/on-premises meet/meets/policy/requirements/complexity

fact-banned_hit =
    .match-none =
        $not banned/forbidden/filter password/list/hit/refused
    .match-cloud_list =
        banned/forbidden/custom/global password/passwords? list cloud/entra/azure/tenant/custom/global
        custom/global banned password/passwords/list/words
    .match-dc_agent =
        $password protection dc? agent/proxy/rejects/refuses/blocks/dc rejects/refuses/blocks?
    .match-third_party_filter =
        third-party/3rd-party/specops/nfront/anixis/enzoic/other password? filter/policy? on/dc/rejects/refuses?

fact-dc_4724_audit_failure =
    .match-true =
        4724 failure/failed/audit/logged not?

fact-request_reached_server =
    .match-true =
        request/attempt/reset reached/reaches/arrives/arrived/logged/shows/seen server/connect/31001
    .match-false =
        request/requests/attempt/nothing/event/events not/never/no/nothing/doesnt reach/reaches/arrive/arrives/arrived/logged server/connect
        $not/no event/events/log/entry server/connect/eventlog when/for/after/about reset/user/attempt
        eventlog/event-log empty/silent/nothing/quiet
    .no-match =
        event/hash/sync user/heartbeat/654/611 not/no

fact-heartbeat_recent =
    .match-true =
        heartbeat ok/there/logged/every/recent/minutes/fine
    .match-false =
        heartbeat missing/gone/stopped/$not/old/hours
        no/without/missing heartbeat/heartbeats

fact-writeback_started_event =
    .match-true =
        listener/endpoint/service-host up/started/running/listening/ok
    .match-false =
        no 31005 event?
        listener/endpoint $not/down/stopped/fails/never start/started/running/up/starts?

fact-prs_error_event =
    .match-0 =
        no/without error? event/events 33004/33*/31*/logged/passwordresetservice

fact-adsync_hr =
    .match-ldap_policy_control =
        ldap? password? policy control missing/unsupported/lacks/not supported/found?
    .match-access_denied_sam =
        error_access_denied/access-denied reading/read/sam/user information/info?

fact-event_6800 =
    .match-true =
        $event 6800
    .match-false =
        no/without event/eventid? 6800

fact-agent_status =
    .match-active =
        agent/provagent provisioning/cloud-sync? active/healthy/green/running
    .match-inactive =
        agent/provagent provisioning/cloud-sync? inactive/red/offline/down/unhealthy/stopped/not-active
    .match-not_installed =
        agent/provagent provisioning/cloud-sync? not/isnt/no/missing/never/uninstalled installed/there?
    .no-match =
        protection/dc/pta/health/passthrough/pass-through/proxy agent/agents down/active/inactive/stopped/running/missing/not

fact-agent_version =
    .match =
        agent/provagent version/ver/build/release
        agent/provagent 1.1*
    .no-match =
        tls/net/protection/pta 12/1.2/agent/version

fact-gmsa_writeback_rights =
    .match-false =
        gmsa/provagentgmsa/pgmsa/managed-service-account/agent $lacks writeback/all/reset? $rights
        gmsa/provagentgmsa access/rights/permissions denied/missing/lacking
    .no-match =
        agent gets/got/with/says/error? access denied
