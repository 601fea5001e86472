# Phrases that state the facts that several topics share, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-affected_scope =
    .match-everyone =
        nobody/noone/no-user/no-users can/able/reset*/change/login/signin/register/unlock/gets/works
        $cant work/works/reset/change/$signin/register/able anyone/anybody
        all/every $users not? affected/impacted/same/fail/error/problem/stuck/cant/cannot/unable?
        everyone/everybody affected/impacted/gets/sees/has/complains/same
        everyone/everybody cant/cannot/fails/unable/not
        for/to/with/affects/hits everyone/everybody
        every time anyone/anybody/someone
        company-wide/tenant-wide/org-wide/organization-wide
    .match-single_users =
        $only-one not? $user
        only-him/only-her/only-me/just-him/just-her/just-me/only-myself not?
        only/just for/with/affects/affecting one/two/few/some/this/single/him/her/me $user?
        one/two/2/three/3/few/couple/some/several $user affected/only/cannot/cant/complains/unable
        works/fine/ok/can others/colleagues/everyone-else/other-users/the-rest not?
    .match-one_forest_or_domain =
        only/just/one/single/second/another/child/acquired/whole forest/domain/subdomain affected/fails/users not?
    .match-one_ou =
        only? in/from? one/single/specific/certain/all/only ou/organizational-unit $users? not?
    .match-admin_role_holders =
        only/just/all/our/every admins/administrators/global-admins not? affected/cant/cannot/fails/unable/reset
        only/just users? with/holding admin/entra role/roles
    .no-match =
        not/isnt just/only me/him/her/one/single $user?
        not everyone/everybody/all/every affected/users?
        enabled/activated/allowed/set/scope/licensed/on/$question for/to/of everyone/all/some/selected/group
        all/every/everyone $users? have/has/registered/licence/license/p1/mfa/synced
        all/every/everyone/everybody $users? except/but/besides/apart
        $question/policy/want/report/setting for/of? all/every/everyone $users

fact-operation =
    .match-self_reset =
        forgot/forgotten/forgets/forgetting his/her/their/my/own/the? $password not?
        user/she/he/they/i/customer/employee/colleague/guest/student cant/cannot? reset/resets/resetting his/her/their/my/own? $password
        reset/resets/resetting his/her/their/my/own own? $password not?
        reset $password himself/herself/themselves/myself/themself not?
        $sspr reset not? user/page/users?
        reset/resetting $password on/via/with/through/in/using aka.ms/sspr/self-service
    .match-self_change =
        user/she/he/they/i/customer/employee/colleague/student change/changes/changed/changing $password not?
        change/changes/changed/changing his/her/their/my/own/the? $password not? my-account/myaccount/myaccount*/profile/settings/mysignins*
        change/changes/changed/changing his/her/their/my/own $password not?
        change/changing it/password myaccount/my-account/mysignins*/security-info
    .match-forced_change =
        must/has-to/have-to/forced/required/asked/prompted/told change/update $password at/on/during/when $signin
        $signin forces/demands/requires/wants/asks new/change $password
        password expired/expiry prompt/asked/forced/must change/new
    .match-unlock_only =
        unlock/unlocks/unlocking account/acct/himself/herself/themselves/only/sspr not?
        unlock/unlocking without/keep/keeps/keeping reset/password/pw/changing
    .match-admin_reset =
        $admin reset/resets/resetted/resetting/sets/changed/changes $password? not?
        $admin reset/resets/resetted/resetting user/users/user's/his/her/their $password
        reset/set/changed/resetting by/from/as $admin not?
        i/we/reset reset/set/did/it/password/him/her/users in/from/via/with admin-center/admincenter/azure-portal/entra/admin-portal
        i/we reset/set his/her/their/the/a users/user's? password/pw/it
    .match-setup_wizard =
        wizard not? configure/enabling/fails/error/says/shows/stops
        enabling/configuring/turning $writeback wizard/connect error/fails/not?
        configure $writeback unable/cant/cannot/error/fails
    .no-match =
        cannot/cant change $password flag/option/box/checkbox/attribute/ticked/set/is
        must change $password next/first logon/login/signin
        asked/prompted/has/must change $password again/once/second/more/twice
        $question i/we/user/users/policy reset/change/resetting/changing my/their/his/the/all/users? $password
        $question to/on/for/about? reset/change/unlock $password?
        reset/change password $rights not?
        forgot/reset/change password link/button/toggle/option not?
        policy/report/know/when/if/question/whether reset*/change* $password
        $admin wants/policy/know/when/asks/changed/changes server/permission/firewall/gpo/licence/connector
        changed password connector/msol/service/sync account

fact-worked_before =
    .match-true =
        worked/used-to/was works? work/before/until/previously/yesterday/fine/earlier/week/month/ok
        $writeback/$sspr/it used-to work/works
        worked till/until/up
        not/no/stopped working/works/work anymore/longer/suddenly
        $writeback/sspr/phs/hash-sync/selfservice stopped/quit working
        $writeback/sspr/phs/hash-sync stopped/broke/died since/yesterday/overnight/last/suddenly
        since yesterday/today/monday/friday/weekend/last $cant/nobody/broken/stopped
        was/were fine/ok before/yesterday/until/last?
    .match-false =
        never worked
        not/hasnt/didnt ever/once work/worked/before
    .no-match =
        old/previous/temporary/former $password not? work/works/working anymore/longer?
        stopped/works/worked after/for restart/reboot/others/me/colleagues

fact-change_before_failure =
    .match-none_known =
        nothing/no/not change/changed/changes/changing
        no recent/known change/changes
    .match-first_enablement =
        just/newly/first/recently/now enabled/activated/set-up/turned/switched/rolled/configured $writeback/$sspr/phs/it?
        first time/setup/rollout enabled/enabling/activated
    .match-connect_upgrade =
        after/since/following upgrade/update/upgraded/updated/upgrading $connect
        upgraded/updated $connect last/yesterday/recently/today/weekend/ago/just/overnight
        after/since new/upgrade/update version/build/$connect $connect?
    .match-server_restart =
        after/since/following restart*/reboot*/power server/connect/host?
    .match-network_change =
        after/since/following new/change/changed/changes firewall/proxy/network/fw/rules/router/isp/zscaler
        new firewall/proxy/fw since/after/yesterday/last
    .match-forest_added =
        forest/domain added/joined/connected
        after/since/new adding/added/new forest/domain
    .match-gpo_hardening =
        after/since gpo/hardening/baseline/cis/policy hardening/change/applied/security?
    .match-acl_change =
        after/since/someone changed/change/removed/cleaned rights/permissions/acl/delegation
        rights/permissions/acl/delegation changed/cleaned/removed yesterday/recently/someone/last/before?
    .match-staging_switch =
        switched/swapped/moved/changed/failover/switch to/staging staging/server/mode
    .match-connector_password_changed =
        changed/rotated/change/reset/new password/pw/pwd $connector account?
    .match-service_account_changed =
        service-account/svc-account/gmsa changed/replaced/new/swapped
    .match-licence_change =
        licence/license/licenses/licences/plan changed/removed/expired/switched/downgraded/moved
        moved/switched/downgraded from/to e1/e3/e5/f3/business
    .match-ou_change =
        moved/renamed/move/moving ou/organizational-unit
        users/user moved/move other/another/new/different ou
    .match-methods_policy_change =
        methods-policy/authentication-methods/auth-methods/registration-policy changed/migrated/changing/edited
    .no-match =
        after/since/also/tried/still/same/despite/no/not/help* restart/reboot/restarted help*/change*/nothing/works/fine/again
        restart*/reboot* pc/laptop/computer/phone/outlook/browser/user/router/his/her/client
        $question/need/want/plan/before upgrade/update/rotate/reset/move/change password? $connector? account?
        upgrade/update/upgraded windows/win11/win10/pc/laptop/office/exchange/phone/iphone/ios

fact-sspr_code =
    .match-none =
        no/without/not sspr? code/number error? shown/displayed/page

fact-user_kind =
    .match-synced =
        synced/synchronized/synchronised/hybrid/onprem user/users/account/identity/object
        $user synced/synchronized/synchronised from/by/with ad/onprem*/connect/domain
    .match-cloud_only =
        cloud-only/cloudonly/pure-cloud/only-cloud user/account/users/accounts/only?
        $user created/exists/made/lives directly/only cloud/entra/365/azure
        account/user created/made in cloud/entra/365
    .match-guest_work_account =
        guest/guests/external/b2b user/account/partner/from work/partner/company/tenant/org/another/other/school
        guest/b2b work/school/business account
    .match-guest_personal_account =
        guest/guests/external/b2b with/has/uses/personal gmail/hotmail/outlook.com/yahoo/live.com/personal/private/google/account
    .no-match =
        $question/make/create synced/cloud-only/guest user/account/users

fact-user_sign_in_method =
    .match-phs =
        uses/using/with/we/domain phs/password-hash-sync/hash-sync signin/authentication/auth/login
    .match-pta =
        uses/using/with/have/we/on/via pta/passthrough/pass-through auth*?
        pta/passthrough/pass-through agent/agents/auth*/signin/enabled/users/domain
    .match-federated =
        federated domain/user/users/account/tenant/with/signin/adfs
        adfs/okta/pingfederate/ping signin/login/federated/users/domain/uses/use/using/we/have/with
    .no-match =
        from/to/instead/migrated/former/removed/retired/before/decommissioned adfs/federation/okta/pta/passthrough/phs
        $not/wizard/admin federated/adfs/pta/passthrough/federation signin? admin?

fact-user_sync_client =
    .match-connect_sync =
        uses/use/using/synced-by/synced-with/via/running connect-sync/aadconnect/adconnect/entraconnect/azureadconnect/aadc
        connect-sync user/users/domain/forest/used
    .match-cloud_sync =
        uses/use/using/synced/we/via/by/with/through/running/domain cloud-sync/cloudsync
        cloud-sync/cloudsync user/users/domain/forest/agent/customer/tenant
        cloud/entra/sync provisioning agent not?
        provagent/aadconnectprovisioningagent not?
    .match-none =
        $not synced/synchronized any/at/by tool/all/connect
    .no-match =
        from/to/instead/migrate*/moving/switch*/should/$not connect-sync/cloud-sync/cloudsync

fact-user_has_entra_role =
    .match-true =
        $user/he/she is/has/with/holds global/user/helpdesk/exchange/authentication/password/entra admin/administrator role?
        $user/he/she/admin has/holds/with/assigned admin/entra/administrator/directory role
        global-admin/globaladmin not? reset/his/her/own/account/trying/user/asked/has/must/needs/register
        admin/administrator not? reset* own/his/her/their/himself/herself password?
        admins/administrators $cant/asked/prompted/must register/registration
    .match-false =
        normal/regular/ordinary user/users/account not?
    .no-match =
        domain/local/enterprise/schema/server/windows/database/network admin/admins/administrator
        no/without/lacks/which/need*/$question admin? role report*/reader/needed/register

fact-user_enabled_onprem =
    .match-false =
        $user disabled in/on ad/onprem*/domain/active-directory/locally

fact-user_found_in_ad =
    .match-false =
        $user deleted/removed/gone/missing/not-found/disappeared from/in/on? ad/domain/active-directory/onprem*
        $user/object $not exist/exists/found/there ad/domain/active-directory/onprem*
    .no-match =
        user/users password not? found/changed/reset/works/still

fact-user_in_sync_scope =
    .match-false =
        $user/ou out-of/outside/not-in/not/isnt/excluded/filtered sync/synced/scope/filter/connect
        ou not/isnt/arent/unticked/deselected/excluded selected/synced/sync/ticked/included/filter/connect
        $user/ou filtered-out/unsynced/out-of-scope
    .no-match =
        excluded/filtered from/by phs/hash/writeback/sspr/mfa/rule

fact-user_phs_excluded =
    .match-true =
        $user/ou? excluded/left/filtered/omitted out? phs/hash/password-hash/hash-sync/selective
        selective phs/hash/password-hash/hash-sync excludes/filter/rule/leaves user?
    .match-false =
        no selective phs/hash/password-hash

fact-must_change_flag_set =
    .match-true =
        must change password/pw at? next/first logon/login/signin flag/set/ticked/option/on/checkbox?
        must-change/mustchange flag/option/set/ticked/next
        pwdlastset/pwd-last-set is/0/zero 0/zero
    .match-false =
        must change password/pw next logon/login/signin $off/not/isnt

fact-user_licence =
    .match-p1_or_p2 =
        $user/has/have/with/using entra/azure/aad/id/ad? premium? p1/p2 licence/license/plan/licensed?
        p1/p2/aadp1/aadp2 licence/license/assigned/has/have/licensed/plan
    .match-bundle_with_p1 =
        has/have/with/on/using/licence/license/licensed/users/user e3/e5/a3/a5/f1/f3/m365e3/m365e5
        e3/e5/a3/a5/f1/f3 licence/license/plan/assigned/licensed/user/incl*/tenant/subscription
    .match-business_premium =
        business premium/prem licence/license/plan?
    .match-business_standard_or_lower =
        business standard/basic/essentials licence/license/plan?
    .match-office_plan_without_p1 =
        office/o365 e1/e3/e5/a1/f3/plan licence/license?
        e1/a1/k1 licence/license/plan/only/has/user
    .match-free_or_none =
        free licence/license/tier/entra/azure/edition/tenant
        no/without/hasnt/unlicensed/not/doesnt any? licence/license/licenses/licensed assigned?
    .no-match =
        need*/require*/missing/buy/lacks/must/without/no/not/which/enough/$question e3/e5/p1/p2/premium/business/f3 licence/license?
        no/not/without licence/license problem/issue/needed/required/change/error
        prio/priority/severity/sev/ticket/incident p1/p2

fact-sspr_enabled_scope =
    .match-none =
        $sspr is? none/nobody/$off tenant?
    .match-selected =
        $sspr/reset set/enabled/limited/allowed/only/selected for/to? group/selected/pilot
    .match-all =
        $sspr/reset set/enabled/on/allowed for/to/is all/everyone/everybody
    .no-match =
        $question/want/need/enable enable/set/limit/turn? $sspr all/everyone/group/selected/off/on
        $writeback/hash/phs/unlock $off/$on/all/group

fact-user_in_sspr_group =
    .match-true =
        $user/he/she is/already/member in/of sspr/pilot/reset/selfservice group
    .match-false =
        $user/he/she $not in/member/of sspr/reset/pilot/enabled/right/allowed group
        outside/missing/removed sspr/reset/pilot/self-service group
    .no-match =
        $not in/of/member protected/domain/admin/staged/rollout/administrators group/admins?

fact-methods_required =
    .match-1 =
        one/1/single/only method required/needed/needs/enough/requires reset?
    .match-2 =
        two/2/both/second methods required/needed/needs/requires/asks/must/demands reset?
        two/2/both ways/methods/forms/verifications/proofs wants/needs/requires/required/asks/demands/expects/insists verify/verification/reset?

fact-methods_registered =
    .match =
        method registered/enrolled/set-up
        registered/enrolled/has/have/only methods/method/phone
    .no-match =
        methods/method required/needed/requires/needs/must/require

fact-methods_only_directory_data =
    .match-true =
        phone/number/mail/email/data/mobile only/just from/in/comes ad/directory/hr/synced/onprem*
        directory data/phone/number/mail only/never/not registered/count*?
    .match-false =
        phone/number/mail/method registered himself/herself/themselves/by-user

fact-sspr_throttle_audit =
    .match-true =
        blocked/locked/throttled from/for/out 24 h/hours/hrs/hour
        blocked/locked/throttled/wait reset/sspr 24h/24hours/day/tomorrow
    .match-false =
        $not throttled/blocked sspr/reset/24/24h

fact-admin_sspr_allowed =
    .match-true =
        $sspr/reset admins/administrators/admin allowed/enabled/on for?
    .match-false =
        $sspr/reset admins/administrators/admin $off/not/blocked/disallowed/forbidden for?
        admins/administrators $not allowed/permitted reset/sspr/own
        allowedtousesspr
    .no-match =
        normal/regular/$question admins/administrators/admin allowed/enabled/reset

fact-azure_cloud =
    .match-us_government =
        gcc/gcch/gcchigh/dod/usgov/us-government/us-gov/government/govcloud tenant/cloud/high/customer?
    .match-china_21vianet =
        21vianet/vianet/china/mooncake tenant/cloud/azure/operated?

fact-connect_version =
    .match =
        $connect version/ver/build/release/v
        $connect 2*/16*/15*/14*
        version/build/ver/release 2*/16*/15*/14*
    .no-match =
        agent/net/framework/tls/dotnet/windows version/ver/build/1/2*/server

fact-adsync_service =
    .match-running =
        service/adsync is/still/itself running/up/started/runs fine/ok?
    .match-stopped =
        service/adsync $not running/started/up
        adsync/sync service stopped/down/stops/crashed/disabled/offline/dead
    .match-start_fails_logon =
        service/adsync $cant? start/starting/starts logon/login/signin/1069 failure/failed/error/refused/denied?
        adsync/sync service stopped? $cant start/starting/wont? logon/login failure/failed/error
        service-account $cant $signin adsync/service?
    .match-start_fails_key =
        service/adsync $cant/fails/wont start/starting key/keys/encryption/kms
        encryption/key/keys $not accessible/found/accessed/decrypt/read service/adsync/adsync?
        encryption key/keys $not accessible/found/accessed/read
    .no-match =
        service/adsync/sync $question/if running/stopped/start
        our/web/print/other/bus/reset service/services unavailable/down/problem/stopped

fact-staging_mode =
    .match-true =
        server/connect/box/aadc/it in/is/still/set/put/switched staging staging-mode/stagingmode/mode?
        in/is/still/runs staging-mode/stagingmode/staging
        staging-mode/stagingmode/staging mode? $on/is/was
    .match-false =
        $not/neither in? staging/staging-mode/stagingmode mode?
        staging/staging-mode/stagingmode mode? $off
    .no-match =
        other/second/another/standby/backup/2nd/spare/dr/third/one server? in? staging/staging-mode/stagingmode
        $question/should/want/put/disable/enable/turn/about staging/staging-mode/stagingmode mode?
        switch*/swap*/failover from/out/off/away staging/staging-mode

fact-active_connect_servers =
    .match =
        active/primary/live connect/sync/aadc/aadconnect/adconnect/adsync server/servers
        connect/sync/aadc/aadconnect/adconnect/adsync servers/server active/primary/live/outside
    .no-match =
        active directory

fact-tls12_ok =
    .match-true =
        tls/tls12 12/1.2/tls12? $on/set/ok/configured
    .match-false =
        tls/tls12 12/tls12? $off/missing/lacking/not/isnt
    .no-match =
        tls 10/11/13/1/13 $off/$on
        $question/need/required/requires/enable/must tls/tls12 12/tls12? required/needed/on/enabled?
        tls inspection/interception

fact-preferred_dc_set =
    .match-true =
        preferred dc/domain-controller/dcs/domain-controllers set/configured/only/list/limited/used/on?

fact-dc_ports_ok =
    .match-false =
        dc/dcs/domain-controller/domain-controllers unreachable/offline/down/not-reachable/isnt-reachable from? server/connect
        server/connect $cant reach/contact/connect/see dc/dcs/domain-controller/domain-controllers
        port/ports to/88/389/135/636 dc/dcs/domain-controller/domain-controllers $blocked
    .no-match =
        preferred/pdc/445/user/pc/laptop/client dc/domain-controller/reach unreachable/blocked/cant/cannot/not

fact-pdc_reachable =
    .match-true =
        pdc/pdce emulator? reachable/answers/online/ok
    .match-false =
        pdc/pdce emulator? $not/unreachable/offline/down reachable/answering/responding/reach?
        $cant reach/contact/ping pdc/pdce emulator?

fact-connector_credentials_ok =
    .match-true =
        $connector account? password/credentials/creds $good/correct/right/current
    .match-false =
        $connector account? password/credentials/creds wrong/incorrect/invalid/expired/outdated/bad

fact-event_6000 =
    .match-true =
        $event 6000
    .match-false =
        no/without event/eventid 6000
