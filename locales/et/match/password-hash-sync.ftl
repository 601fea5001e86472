# Phrases that state the facts of password-hash-sync, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-phs_symptom =
    .match-new_password_refused =
        $uus parool/parooli/paroolid/salasõna* ei $eitoimi $pilv
        $uus parool/parooli/paroolid/salasõna* ei sünk*/jõua/liigu $pilv?
        $pilv ikka/endiselt/veel? vana $parool $toimib/peab/ikka/edasi/endiselt
        $pilv tahab/küsib/nõuab/võtab/ikka ainult? ikka? vana/vanaga
        parool/parooli/paroolid/paroole/salasõna* ei jõua/liigu/lähe/tule $pilv
        $parool muutus*/vahetus*/muudatus* ei jõua/liigu/sünk* $pilv
        parool/parooli/paroolid/paroole/salasõna* ei sünk* $pilv?
        ad-s/kohapeal* muudetud/vahetatud $parool ei $eitoimi
        ei? vahetas/muutis/vahetasin/muutsin ad-s/arvuti*/windows* $parool $pilv vana
    .match-temporary_password_refused =
        ajuti* $parool ei $eitoimi
        ajuti* parooliga sisse ei
        ajuti* $parool $pilv vale/keeldu*/refused
    .match-expired_password_still_works =
        aegunud $parool ikka/edasi/endiselt/$pilv? $toimib
        $parool aegus/aegunud/aegub ikka/edasi/endiselt/$pilv $toimib
    .match-expired_account_still_works =
        aegunud konto* $pilv? ikka/edasi/endiselt? $toimib
        konto aegus/aegunud/aegub $pilv/ikka/edasi/endiselt $toimib
    .match-alert_only =
        ei? hoiatus*/alert*/häire*/teavitus* parool*/parooliräs*/paroolisünk*/phs/password sünk*/sünkroon*/heartbeat*/hash?
        ei? hoiatus*/alert*/teavitus* password-hash/hash sync*?
        ei? connect health* hoiatus*/alert*/teavitus* parool*/password?
    .no-match =
        $parool ei tagasi* ad-sse/domeeni*

fact-in_staged_rollout =
    .match-true =
        staged rollout* rühm*/grup*?
        etapiviisili* kasutuselevõt*
    .match-false =
        $pole kuulu? staged rollout* rühm*/grup*?
        $pole etapiviisili* kasutuselevõt*

fact-phs_cloud_flag =
    .match-true =
        $portaal $phs on? $sees
        passwordhashsync true
    .match-false =
        $portaal $phs $valjas
        $portaal $phs $pole $sees
        passwordhashsync false

fact-temporary_passwords_enabled =
    .match-true =
        userforcepasswordchangeonlogonenabled $sees
        forcepasswordchangeonlogon* $sees
        userforcepasswordchangeonlogonenabledtrue
    .match-false =
        userforcepasswordchangeonlogonenabled $valjas
        forcepasswordchangeonlogon* $valjas/pole
        userforcepasswordchangeonlogonenabledfalse

fact-cloud_password_policy_on =
    .match-true =
        cloudpasswordpolicy* $sees
        enforcecloudpasswordpolicy* $sees
    .match-false =
        cloudpasswordpolicy* $valjas/pole
        enforcecloudpasswordpolicy* $valjas/pole

fact-phs_in_connect =
    .match-on =
        $connect/$viisard $phs on? $sees
    .match-off =
        $connect/$viisard $phs $valjas
        $connect/$viisard $phs $pole $sees
    .match-off_for_forest =
        $phs ühe/ühel/ühes/teise/selle/uue metsa*/forest* $valjas
        $phs ühe/ühel/ühes/teise/selle/uue metsa*/forest* $pole $sees

fact-phs_heartbeat_recent =
    .match-true =
        654 olemas/on/tuleb/korras/iga
        656/657 olemas/on/tuleb
        heartbeat*/eluimpulss*/elumär* $lahti/olemas/tuleb
    .match-false =
        654 $puudub
        654/656/657 sündmus*/event* $puudub
        heartbeat*/eluimpulss*/elumär* $puudub

fact-phs_event_611 =
    .match-none =
        611 sündmus*/event*? $puudub
    .match-access_denied_8453 =
        replication access denied
        611 access denied
        replikeerimi* juurdepääs keelatud
    .match-rpc_unavailable_1722 =
        rpc server* unavailable
        rpc server* pole/ei kättesaadav/vasta

fact-phs_cloud_error =
    .match-none =
        652/655 sündmus*/event*? $puudub
    .match-connection =
        652/655 $kinni/ühendus*/proxy*/tls/connection

fact-phs_object_log =
    .match-filtered_by_target =
        filteredbytarget
    .match-no_target_connection =
        notargetconnection
    .match-source_connector_missing =
        sourceconnectornotpresent
    .match-target_not_exported =
        targetnotexportedtodirectory
    .match-empty =
        objekti*? paroolilogi* tühi
        objekti*? paroolilogi* kirjeid/kirjet/midagi $pole

fact-fips_policy_on =
    .match-true =
        fips* on? $sees/nõutud
    .match-false =
        fips* $valjas
        fips* $pole $sees/kasutusel

fact-fips_exception_set =
    .match-true =
        enforcefipspolicy* false/lisatud/olemas
        miiserver* fips* erand* olemas/lisatud
    .match-false =
        enforcefipspolicy* $puudub/true
        miiserver* fips*? erand* $puudub

fact-replication_rights =
    .match-both =
        mõlemad replikeerimisõigus*/replicating olemas/antud/korras
        replikeerimisõigus* mõlemad? olemas/korras
        replicating? directory? changes all õigus*? olemas/antud
    .match-changes_only =
        replicating? directory? changes all õigus*? $puudub
        ainult replicating directory changes
    .match-neither =
        replikeerimisõigus* $puudub
        $konnektor? replicating directory changes õigus* $puudub
    .no-match =
        kas $konnektor? replicating directory changes õigus*

fact-preferred_dc_failed =
    .match-true =
        sündmus*/event*/id/evendi* 616
        eelistatud $dc ei vasta/ühendu*/kättesaadav/tööta
        ei? eelistatud $dc maas/surnud/kadunud
    .match-false =
        sündmus*/event* 616 $puudub
