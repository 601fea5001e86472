# Phrases that state the facts of password-hash-sync, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-phs_symptom =
    .match-new_password_refused =
        $makonis ar jaun* $parole? $nelaiz/nevar
        $makonis $nepienem jaun*/nomainīt* $parole?
        $makonis $nepienem $parole
        jaun* $parole $makonis $neiet
        $makonis tikai vec* $parole?
        $makonis $iet vec* $parole?
        $makonis joprojām/vēl/palika/paliek vec* $parole?
        $makonis prasa vec* $parole?
        pēc $parole maiņas/nomaiņas ad/lokāl*? nevar/$neiet $makonis
        $parole nesinhronizē*/nesinko* uz? $makonis
        $parole netiek sinhronizēt* uz? $makonis
        $maina $parole ad $makonis vecā
        bet $makonis ne/nestrādā/neiet
    .match-temporary_password_refused =
        pagaidu/temporary $parole/password $neiet/$nepienem/$nelaiz
        pagaidu/temporary parole $makonis $nepienem/$nelaiz
        ar pagaidu $parole nevar $ieiet?
        iedeva/iedod/uzlika/dabūja pagaidu $parole
        ielikta/uzlikta/ielika/saņēma pagaidu $parole
    .match-expired_password_still_works =
        beig*/beidz* $parole joprojām/vēl $iet
        beig*/beidz* $parole termiņ*/derīgum*
        ad beig*/beidz* $parole
        expired password still works
    .match-expired_account_still_works =
        beig*/beidz* kont* joprojām/vēl $iet
        beig*/beidz* kont* termiņ*/derīgum* derīgum*?
        ad beig*/beidz* kont*
        expired account still works?
        account expired joprojām/bet var/ielog*/strādā
    .match-alert_only =
        brīdinājum*/alert* connect health $ne?
        brīdinājum*/alert* $parole sinhroniz* $ne?
        brīdinājum*/alert* phs $ne?
        brīdinājum*/alert* password hash $ne?
        password hash sync* heartbeat skipped $ne?
        brīdinājum*/alert*/epasts $parole netiek/nav sinhronizēt*
        portāl* rāda nav $parole sinhroniz*
        no recent password synchronization $ne?
        portāl*/connect brīdin* password/parol* hash/sinhroniz* $ne?
        password hash sync* nav heartbeat
    .no-match =
        kas/ko/kā/vai/kad ja? beig*/beidz* termiņ*/derīgum* $parole/kont*
        ja beig*/beidz* $parole/kont*
        beig*/beidz* $parole termiņ*/derīgum*? jāmaina/prasa/nevar/nelaiž

fact-in_staged_rollout =
    .match-true =
        lietotāj*? ir staged rollout grup*?
        pievienot* staged rollout
        pakāpenisk* ieviešan* grup*
    .match-false =
        nav staged rollout
        nav pakāpenisk* ieviešan*

fact-phs_cloud_flag =
    .match-true =
        phs $nomnieks ir? $ieslegts
        $parole sinhroniz* $nomnieks ir? $ieslegts
        passwordhashsync true
    .match-false =
        phs $nomnieks $izslegts
        phs $nomnieks nav $ieslegts
        $parole sinhroniz* $nomnieks $izslegts
        $parole sinhroniz* $nomnieks nav $ieslegts
        $parole hash sync disabled portāl*
        passwordhashsync false
    .no-match =
        $jauta $parbaudit vai? phs/passwordhashsync ir? $ieslegts?

fact-temporary_passwords_enabled =
    .match-true =
        forcepasswordchangeonlogon $ieslegts
    .match-false =
        forcepasswordchangeonlogon $izslegts
        forcepasswordchangeonlogon nav $ieslegts

fact-cloud_password_policy_on =
    .match-true =
        cloudpasswordpolicyforpasswordsyncedusersenabled $ieslegts
        enforcecloudpasswordpolicy* $ieslegts
    .match-false =
        cloudpasswordpolicyforpasswordsyncedusersenabled $izslegts
        cloudpasswordpolicyforpasswordsyncedusersenabled nav $ieslegts
        enforcecloudpasswordpolicy* $izslegts

fact-phs_in_connect =
    .match-on =
        phs $connect ir? $ieslegts
        $parole sinhroniz* $connect ir? $ieslegts
        $parole jaucējkod* sinhroniz* $connect $ieslegts
        password hash sync* $connect ir? $ieslegts
    .match-off =
        $parole sinhroniz* $connect $izslegts
        $parole sinhroniz* $connect nav $ieslegts
        $parole jaucējkod* sinhroniz* $connect $izslegts
        $parole jaucējkod* sinhroniz* $connect nav $ieslegts
        password hash sync* $connect nav $ieslegts
        password hash sync* $connect $izslegts
        phs/hash $connect nav $ieslegts
        phs/hash $connect $izslegts
    .match-off_for_forest =
        $parole sinhroniz* $mezs $izslegts
        $parole sinhroniz* $mezs nav $ieslegts
        phs/hash $connect? $mezs $izslegts
        phs/hash $connect? $mezs nav $ieslegts
    .no-match =
        kā/kur/vai $ieslegts password? hash/phs sync*? $connect

fact-phs_heartbeat_recent =
    .match-true =
        $notikums 654 ir
    .match-false =
        nav $notikums 654
        nav 654

fact-phs_event_611 =
    .match-none =
        nav $notikums 611
        nav 611
    .match-access_denied_8453 =
        replication access denied
        replication access was denied
        611 8453
    .match-rpc_unavailable_1722 =
        rpc server unavailable
        rpc server* nav pieejams
        rpc server* nepieejams

fact-phs_object_log =
    .match-success =
        objekt* žurnāl*/log* success
    .match-filtered_by_target =
        filteredbytarget
    .match-no_target_connection =
        notargetconnection
    .match-source_connector_missing =
        sourceconnectornotpresent
    .match-target_not_exported =
        targetnotexportedtodirectory

fact-fips_policy_on =
    .match-true =
        fips polit*? $ieslegts
        fips polit*? ir $ieslegts
        fips compliant algoritm*/algorithms $ieslegts?
    .match-false =
        fips polit*? $izslegts
        fips polit*? nav $ieslegts
        nav fips
    .no-match =
        $jauta $parbaudit vai? fips ir? $ieslegts?

fact-fips_exception_set =
    .match-true =
        enforcefipspolicy false
    .match-false =
        miiserver.exe.config nav enforcefipspolicy/izņēm*
        enforcefipspolicy nav

fact-replication_rights =
    .match-both =
        abas replikācij* $tiesibas
        $savienotajs ir replikācij* $tiesibas
    .match-changes_only =
        nav/trūkst replicating directory changes all
        tikai replicating directory changes
    .match-neither =
        nav/trūkst replikācij* $tiesibas
        nav/trūkst replicating directory changes
        $savienotajs nav/trūkst replikācij* $tiesibas
        nav replicate directory changes

fact-preferred_dc_failed =
    .match-true =
        $notikums 616
        vēlam*/preferred domēn*/dc kontroller*? neatbild/nepieejams
