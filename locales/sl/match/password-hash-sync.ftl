# Phrases that state the facts of password-hash-sync, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-phs_symptom =
    .match-new_password_refused =
        novo/novega/novim/spremenjeno geslo $in_cloud ne $works/sprejme/more
        $cloud zavrača/zavrne/zavrnil novo/novega geslo
        $cloud ne sprejme/sprejema/pozna/prizna novo/novega geslo
        $in_cloud še/še-vedno/samo? $works/ostane? staro geslo?
        po $changed gesla? $in_domain ne more/morejo/$works/pride prijaviti/vpisati/$cloud/$in_cloud?
        po $changed gesla ne more/morejo/gre prijaviti/vpisati/prijava/vpis/noter $in_cloud/$cloud
        novo/spremenjeno geslo se? ne sinhronizira/prenese/pride/sinha oblak/v-oblak/m365/v-m365/do-oblaka?
        $in_cloud še-vedno/še/samo/vedno $works? prijavi? staro/starim geslo/geslom?
        novo geslo $in_cloud 365? ne $works/prime/prijavi
        z? novim geslom ne more/gre/pride prijavi*?/vpis*? $in_cloud
        ne more/morejo? prijavi*/vpis*/pride? $in_cloud z? novim geslom
        sprememb*/zamenjav*/novo gesla v-ad/v-domeni/iz-ad ne pride/vidi/prenese/sinhronizira v-oblak?/oblak?/m365?
        $cloud hoče/zahteva/sprejme/prime/pozna še/še-vedno/vedno/samo staro geslo?
    .match-temporary_password_refused =
        začasno/začasnim/začasnega/temporary/temp geslo ne $works/sprejme/more
        začasno/začasnega/temporary geslo zavrača/zavrne/zavrnjeno/zavrnil oblak/m365?
        $cloud zavrača/zavrne/zavrnil začasno/začasnega/temporary geslo
        z? začasnim geslom ne more/morejo/gre/pride prijavi*?/vpis*?
        začasno/začasnega geslo ad/adju/helpdesk? ne prime/dela/deluje/velja/sprejme
    .match-expired_password_still_works =
        poteklo/poteklim/potečeno/pretečeno/potečenim/pretečenim/expired geslo še/še-vedno/vseeno/kljub $works/lahko/prijavi/vpiše
        geslo je-poteklo/poteklo/potečeno/pretečeno $cloud še/še-vedno/vseeno $works/prijavi/vpiše/lahko
        s-poteklim/z-poteklim/s-pretečenim/s-potečenim geslom lahko/še? prijavi/vpiše/prijavijo/vpišejo/dela
        poteklo/potečeno/pretečeno geslo $cloud $works
        potekl*/pretečen*/potečen* geslo/geslom še/še-vedno/vseeno bere/dela/dostopa/pride/prijavi/uporablja/lahko
        geslo v? domeni/ad/adju? poteklo/potečeno/pretečeno $cloud kar/še/še-vedno? naprej? $works/prijavi/prijavlja/vpiše/pride
    .match-expired_account_still_works =
        potekel/potekli/pretečen račun/računi/account/računom še/še-vedno/vseeno/kljub $works/prijavi/vpiše/lahko
        pretekel/expired/poteklim račun/računi/account/računom še/še-vedno/vseeno/kljub $works/prijavi/vpiše/lahko
        $account je-potekel/potekel/pretečen $cloud še/še-vedno/vseeno dela/deluje/prijavi/vpiše/lahko
        s-poteklim/s-pretečenim/s-potečenim računom lahko/še? prijavi/vpiše/prijavijo/vpišejo/dela
        račun ad/domeni potekel/pretečen/expired še/še-vedno/vseeno dela/deluje/prijavi/vpiše/lahko
        potekl*/pretečen*/potekel račun*/uporabnik* še/še-vedno/vseeno bere/dela/dostopa/pride/prijavi/uporablja/lahko
        onemogočen*/disabled/disablan* $account še/še-vedno/vseeno bere/dela/dostopa/pride/prijavi/uporablja/lahko
    .match-alert_only =
        $only opozorilo/alert/obvestilo/mail da? gesla/gesel/geslo/hash/sinhronizaci*
        opozorilo/alert/obvestilo/mail gesla/hashi se/da? ne sinhronizirajo/sinhronizira
        opozorilo/alert/obvestilo health password hash/sync
        opozorilo/alert/obvestilo password hash sync* heartbeat?
        opozorilo/alert/obvestilo sinhronizacij* gesel/gesla/zgoščenih/hash $no_event? 120/minut?
        dobili/dobil/dobimo/prišlo/prišel opozorilo/alert/obvestilo/mail gesla/gesel/password ne? sinhroniz*/sync*
        opozorilo/alert/obvestilo/mail po? mailu? da? gesla/gesel/password ne sinhroniz*
        password hash sync* heartbeat alert/opozorilo/skipped

fact-in_staged_rollout =
    .match-true =
        uporabnik/user/je/skupina/v-skupini staged-rollout/staged-rolloutu/staged-rollouta
        v-staged rollout/rolloutu
        staged-rollout/postopn*-uvedb* vklopljen/vključen/dodan/aktiven
        je/vključen/dodan v-postopni/v-postopno uvedbi/uvedbo
    .match-false =
        ni v? staged-rollout/staged-rolloutu
        uporabnik/user/skupina ni v? staged-rollout/staged-rolloutu
        ni v? postopni/postopno uvedbi/uvedba
        brez/nimamo staged-rollout/staged-rollouta

fact-phs_cloud_flag =
    .match-true =
        passwordhashsync true
        passwordhashsync=true
        phs v-najemniku/v-tenantu/v-oblaku $on
    .match-false =
        passwordhashsync false
        passwordhashsync=false
        phs v-najemniku/v-tenantu/v-oblaku $off
        phs v-najemniku/v-tenantu/v-oblaku ni $on

fact-temporary_passwords_enabled =
    .match-true =
        userforcepasswordchangeonlogonenabled true
        forcepasswordchangeonlogon true/vklopljen*/omogočen*
    .match-false =
        userforcepasswordchangeonlogonenabled false
        forcepasswordchangeonlogon false/izklopljen*/onemogočen*
        forcepasswordchangeonlogon ni vklopljen*/omogočen*/nastavljen*

fact-cloud_password_policy_on =
    .match-true =
        cloudpasswordpolicyforpasswordsyncedusersenabled true
        enforcecloudpasswordpolicyforpasswordsyncedusers true
        cloudpasswordpolicy* vklopljen*/omogočen*
    .match-false =
        cloudpasswordpolicyforpasswordsyncedusersenabled false
        enforcecloudpasswordpolicyforpasswordsyncedusers false
        cloudpasswordpolicy* ni vklopljen*/omogočen*
        cloudpasswordpolicy* $off

fact-phs_in_connect =
    .match-on =
        phs $in_connect $on
        password hash sync* v-connectu/v-connect/v-čarovniku/connect $on
        sinhronizacij* zgoščen*/gesel v-connectu/v-connect/v-čarovniku/connect $on
    .match-off =
        phs $in_connect $off
        phs $in_connect ni $on
        password hash sync* v-connectu/v-connect/v-čarovniku/connect $off
        password hash sync* v-connectu/v-connect/v-čarovniku/connect ni $on
        sinhronizacij* zgoščen*/gesel v-connectu/v-connect/v-čarovniku/connect $off
        sinhronizacij* zgoščen*/gesel v-connectu/v-connect/v-čarovniku/connect ni $on
    .match-off_for_forest =
        phs $off samo? za? en/eden/drugi/ta/nov/novi gozd/forest
        phs ni $on za? en/eden/drugi/ta/nov/novi gozd/forest
        phs samo/en/ta/drugi gozd/forest $off
        sinhronizacij* gesel/zgoščen* $off samo/en/ta/drugi? gozd/forest

fact-phs_heartbeat_recent =
    .match-true =
        event/dogodek/vidim/vidimo/je/prihaja/redno 654/656/657
        654/656/657 vsakih/redno/prihaja/pride/prisoten/je
    .match-false =
        $no_event/nobenih event/eventa/dogodek/dogodka/dogodkov? 654/656/657
        654/656/657 manjka/manjkajo/ni/nobenega

fact-phs_event_611 =
    .match-none =
        $no_event event/eventa/dogodek/dogodka? 611
    .match-access_denied_8453 =
        611 access denied
        611 dostop zavrnjen
        replication access denied
        dostop replikacij* zavrnjen
    .match-rpc_unavailable_1722 =
        rpc server unavailable
        611 rpc
        strežnik/server rpc ni dosegljiv/na-voljo/voljo
        rpc nedosegljiv/unavailable

fact-phs_cloud_error =
    .match-none =
        $no_event event/eventa/dogodek/dogodka/dogodkov? 652/655
    .match-connection =
        652/655 timeout/proxy/povezava/povezave/tls/connection/potek/omrežje/network

fact-phs_object_log =
    .match-filtered_by_target =
        filteredbytarget
        filtered by target
    .match-no_target_connection =
        notargetconnection
        no target connection
    .match-source_connector_missing =
        sourceconnectornotpresent
        source connector not present
    .match-target_not_exported =
        targetnotexportedtodirectory
        target not exported
    .match-success =
        log/dnevnik/logu/dnevniku gesla/objekta/password success/uspešno
    .match-empty =
        log/dnevnik/logu/dnevniku gesla/objekta/password prazen/prazno
        ni zapisa/zapisov logu/dnevniku gesla/objekta

fact-fips_policy_on =
    .match-true =
        fips pravilnik/policy/način? $on/vklopljena
        fipsalgorithmpolicy 1
    .match-false =
        fips pravilnik/policy/način? $off
        fips pravilnik/policy/način? ni $on
        fipsalgorithmpolicy 0

fact-fips_exception_set =
    .match-true =
        enforcefipspolicy false
        miiserver.exe.config/miiserver izjema/izjemo/fips vpisan*/dodan*/nastavljen*/je
        fips izjema/izjemo vpisan*/dodan*/nastavljen*/miiserver*
    .match-false =
        miiserver.exe.config/miiserver izjema/izjeme/fips ni/brez/manjka vpisan*/dodan*/nastavljen*?
        fips izjema/izjeme ni/manjka/brez vpisan*/dodan*/nastavljen*?
        enforcefipspolicy ni/manjka vpisan*/dodan*/nastavljen*?

fact-replication_rights =
    .match-both =
        ima/imata obe/obeh/vse replikacijski/replikacijske/replication pravici/dovoljenji/pravice/dovoljenja
        ima replicating directory changes all
        ima $rights replikacijo/repliciranje/replikacije
    .match-changes_only =
        $only replicating directory changes
        manjka/nima/brez replicating directory changes all
        manjka/nima directory changes all
    .match-neither =
        nima/nimajo/brez replikacijskih/replication/replikacijske $rights
        nima/nimajo/brez $rights za-replikacijo/replikacijo/repliciranje/replikacije
        manjka/manjkajo $rights za-replikacijo/replikacijo/repliciranje/replikacije
        odvzeli/odstranili/odvzete pravice/dovoljenja za-replikacijo/replikacijo/repliciranje

fact-preferred_dc_failed =
    .match-true =
        event/dogodek/napaka 616
        preferred/prednostni/prednostn* dc/krmilnik*/kontroler* domene? ni/ne dosegljiv/odgovarja/odziva
        preferred/prednostni/prednostn* dc/krmilnik*/kontroler* domene? nedosegljiv/ugasnjen/down/odpovedal
    .match-false =
        $no_event event/eventa/dogodek/dogodka? 616
