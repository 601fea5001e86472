# Phrases that state the facts of password-hash-sync, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-phs_symptom =
    .match-new_password_refused =
        new/changed $password? $bad in/to/for/by? $cloud accepted/working?
        $cloud $bad/refuses/rejects accept/take/know? new $password?
        $cloud $still wants/accepts/asks/takes/knows/works? old/previous $password?
        old/previous $password $still works/valid/accepted/good? $cloud
        cant/cannot/unable $signin $cloud new $password
        new $password $not sync/synced/syncing/synchronized/replicated/arrive/arrives/propagating cloud/365/entra/azure?
        changed $password in/on ad/locally/onprem*/domain $bad/old $cloud
        $cloud says/saying/keeps/shows wrong/incorrect/invalid $password
    .match-temporary_password_refused =
        temp/temporary/initial $password? $bad in/to/for/by? $cloud/$signin
        $cloud $bad/rejects/refuses accept? temp/temporary/initial $password?
        temp/temporary/initial $password $bad
    .match-expired_password_still_works =
        expired $password $still works/valid/accepted/can/able/signs/good $cloud/signin/login?
        $password expired/expires ad/onprem*/domain? but/still can/able/works/log/logs/login/sign
        $password expired ad/onprem*/locally/active-directory
        $password expired ad/weeks/months/ago/days/onprem* $still works/able/can
    .match-expired_account_still_works =
        expired/disabled account/user $still can/able/works/signs/logs/login $cloud/teams?
        account/user expired $still works/can/able/signs/logs/login/access
        account/accounts expired ad/onprem*/locally/active-directory
        leaver/leavers/ex-employee/ex-employees/terminated $still works/can/able/signs/logs/login/log/access $cloud
        accountexpires/account-expires passed/expired/ago still/works/can/login/signs
    .match-alert_only =
        alert/notification/warning/mail/email/health password/hash/phs sync/synchronization/synchronized/synced/heartbeat not?
        alert/warning/mail/notification about/from/that connect-health/phs/password-hash/hash-sync not?
    .no-match =
        $question/when/until/long/forgot new/old/temp password cloud/365/sync/synced
        $not expired/temp/temporary password/account
        $cant/blocked/locked $signin/access/open/use $cloud/anything/anywhere/anymore/in
        expired ad/onprem* asks/asked/must/has/prompted/forced

fact-in_staged_rollout =
    .match-true =
        in/member/added/uses/using staged rollout group/phs/user?
        staged-rollout user/users/group/enabled/on
    .match-false =
        $not/removed/outside in/of/from? staged rollout group?

fact-phs_cloud_flag =
    .match-true =
        phs/password-hash/hash-sync/hash feature/flag/switch? $on tenant/portal/cloud
    .match-false =
        phs/password-hash/hash-sync/hash feature/flag/switch/sync? $off tenant/portal/cloud
        passwordsync/passwordhashsync/onpremisespasswordhashsync false/off/disabled
        tenant/cloud flag/feature/switch $off phs/hash/password-hash?

fact-temporary_passwords_enabled =
    .match-true =
        forcepasswordchangeonlogon/userforcepasswordchangeonlogonenabled true/on/enabled
        temporary/temp passwords/password sync/accepted? $on/synced/allowed tenant/feature?
    .match-false =
        forcepasswordchangeonlogon/userforcepasswordchangeonlogonenabled false/off/disabled/not
        temporary/temp passwords sync/feature/synchronization/arent/not $off/not/synced tenant/enabled/allowed?

fact-cloud_password_policy_on =
    .match-true =
        cloudpasswordpolicyforpasswordsyncedusersenabled/cloud-password-policy $on
    .match-false =
        cloudpasswordpolicyforpasswordsyncedusersenabled/cloud-password-policy $off/not
        disablepasswordexpiration set/is/shown/user/users?

fact-phs_in_connect =
    .match-on =
        phs/password-hash/hash-sync/hash sync/synchronization? is? $on connect/wizard/server/aadc/too/everywhere?
    .match-off =
        phs/password-hash/hash-sync/hash sync/synchronization? is? $off connect/wizard/server/aadc?
    .match-off_for_forest =
        phs/password-hash/hash-sync/hash sync? $off for/in/only? one/this/that/second/new/user's forest
        phs/password-hash/hash-sync/hash sync? $off for/in/only? forest
    .no-match =
        phs/password-hash/hash-sync/hash sync? $on/$off tenant/portal/cloud/entra/flag/staged
        $question/need/enable/want phs/password-hash/hash-sync/hash $on/$off

fact-phs_heartbeat_recent =
    .match-true =
        654/656/657 event/logged/there/recent/every/seen/ok/last
    .match-false =
        no/without/missing/never/not 654/656/657 event/hours/since?
        654/656/657 missing/stopped/old/gone/$not event?
        password/phs/hash channel/sync/heartbeat silent/stalled/stuck/quiet/dead forest?
        no/missing heartbeat/ping password/phs/hash/forest/hours

fact-phs_event_611 =
    .match-none =
        no/without/not event? 611
    .match-access_denied_8453 =
        8453
        replication access denied not?
    .match-rpc_unavailable_1722 =
        1722
        rpc server unavailable/not-available not?

fact-phs_cloud_error =
    .match-connection =
        652/655 timeout/time-out/proxy/tls/connection/connect/timed not?

fact-phs_object_log =
    .match-success =
        object/password log/history success/successful
    .match-filtered_by_target =
        filteredbytarget/filtered-by-target/filtered by? target?
    .match-no_target_connection =
        notargetconnection/no-target-connection
    .match-source_connector_missing =
        sourceconnectornotpresent/source-connector-not-present/source connector not? present?
    .match-target_not_exported =
        targetnotexportedtodirectory/target-not-exported/targetnotexported
    .match-error =
        object/password log/history error/unknown/failed for/user/says?
    .match-empty =
        object/password log/history empty/blank/nothing/no entry/entries?

fact-fips_policy_on =
    .match-true =
        fips $on/policy/mode/gpo/enforced/compliant
    .match-false =
        fips $off/not policy?
        no/without fips
    .no-match =
        fips exception/exemption/enforcefipspolicy/$question

fact-fips_exception_set =
    .match-true =
        enforcefipspolicy/fips-exception/fips-exemption/miiserver.exe.config false/added/set/present/has/there/fips?
    .match-false =
        enforcefipspolicy/fips-exception/fips-exemption/miiserver.exe.config $not/missing/lacks/gone/overwritten/lost fips/set/entry?
        no/without/missing/lost fips exception/exemption

fact-replication_rights =
    .match-both =
        both replicat*/replicating rights/permissions/granted
        $connector has/granted both/replicat* replicat*/and/all/rights
    .match-changes_only =
        only/just replicat*/replicating directory? changes not/missing?
        replicat* changes all missing/not/lacks
    .match-neither =
        neither replicat* rights/right
        no/missing/lacks/without/lost/not replicat* rights/right/permission/permissions
    .no-match =
        no/missing/without replicat* changes and/or replicat* all

fact-preferred_dc_failed =
    .match-true =
        preferred dc/domain-controller/dcs $blocked/down/offline/unreachable/dead/decommissioned/removed
