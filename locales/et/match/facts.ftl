# Phrases that state the facts that several topics share, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-affected_scope =
    .match-everyone =
        ei? kõik-kasutajad/kõigil-kasutajatel/kõikidel-kasutajatel/kõigi-kasutajate/kõiki-kasutajaid/kõigi-kasutajatega
        ei? kõik/kõigil/kõikidel/kõigi töötaja*/inimes*/kontod/kontodel/õpilas*/kolleeg*
        ei? kõigil/kõikidel korraga/sama/nii/meil
        puudutab/mõjutab kõiki/kõik/kõigi
        ei? kogu/terve/tervel/tervet firma*/maja*/kontor*/kool*/ettevõt*/asutus*/organisatsioon*/tenant*/rentnik*
        kellelgi/ühelgi ei $eitoimi
        mitte-kellelgi/mitte-keegi
        ükski kasutaja*/töötaja*/inimene ei $eitoimi
        keegi ei saa/pääse sisse/parooli/lähtestada/muuta/vahetada/registreeri*
    .match-one_forest_or_domain =
        ei? ainult? ühe/ühest/teise/teisest/kindla/uue/sealse* domeeni*/metsa*/forest* $kasutaja
        ei? ainult/kogu? ühe/ühes/ühest/teise/teises/uue/uues domeenis/domeeni/metsas/metsa/foresti*
        ei? ainult üks/teine mets/forest/domeen
        vanas/vana/vanades/teises/teistes/muudes/ülejäänud metsas/metsades/forestis/forestides/domeenis/domeenides korras/töötab/toimib/töötavad/toimivad
    .match-one_ou =
        ei? ühe/ühes/ühest/ühel/kindla/kindlas/teatud/teises/konkreetse/selle OU/OU-s/OU-st/OU-l/organisatsiooniüksus* $kasutaja?
        ei? ainult OU/OU-s/OU-st/OU-l/organisatsiooniüksus*
    .match-single_users =
        ei? ainult? $ukskasutaja
        ei? ainult? kahel/kolmel/mõnel/mõned/mõnedel/paaril/paar/üksikutel/osadel/osad/kaks/kolm $kasutaja
        ei? ainult-minul/ainult-mul/ainult-temal/ainult-ühel/ainult-osadel/ainult-mõnel/ainult-paaril/vaid-ühel
        ei? ühel kindlal/konkreetsel
        teistel/muudel/ülejäänud*/teised/kolleegil/kolleegidel $kasutaja? $toimib/töötavad
        teistel/teised $kasutaja? $pole probleem*/viga
    .match-admin_role_holders =
        ainult/vaid admin*/rolliga $kasutaja?
        adminid-ei/administraatorid-ei/adminitel-ei/administraatoritel-ei/adminidel-ei $eitoimi
        tavakasutaja* $toimib
    .no-match =
        kuidas/soovime/tahame/kas lubada/lubame kõik/kõigile/kõigil/kõikidele
        $sees kõik/kõigil/kõigile/kõikidel/kõikidele $kasutaja?
        mitte/pole kõik/kõigil/kõikidel $kasutaja?
        kas kõik/kõigil/kõigi/kõikidel $kasutaja?

fact-operation =
    .match-self_reset =
        ei saa/lase/luba/õnnestu/suuda/oska/toimi $parool $lahtestada
        ei? unusta* $parool $lahtestada/uus/uue/uut
        ei? $kasutaja unusta* $parool $lahtestada?
        ei? saa? ise oma? $parool $lahtestada
        ei? saa? oma ise? $parool $lahtestada
        ei? saa? admin* oma ise? $parool $lahtestada
        ei? $kasutaja reset teeb/tegi/teha/tegemisel/proovib
        ei? proovi*/ürita* $kasutaja? $parool? $lahtestada
        ei? sspr* $parool $lahtestada
        ei? sspr* kaudu/läbi/abil/portaali*/lehel/lehelt/lehe $lahtestada
        iseteenindus* $parool? $lahtestada/paroolilähtest* ei $eitoimi
        iseteenindus* $parool? $lahtestada/paroolilähtest* $nurjub
    .match-self_change =
        ei saa/lase/luba/õnnestu/võimalda/suuda oma? ise? $parool muuta/vahetada
        ei lase/luba/õnnestu/võimalda $parool muutmine/muutmist/vahetamine/vahetamist/vahetus/vahetust
        ei? ise oma? $parool muuta/muutma/muutis/vahetada/vahetas/vahetama/vahetasin
        ei? oma ise? $parool muuta/muutis/vahetada/vahetas/vahetasin/vahetamine
        ei? $kasutaja $parool muutis/vahetas/muutsin/vahetasin/muudab/vahetab
        ei? proovi*/ürita* $parool muuta/vahetada/muutma/vahetama
        ei? teadaoleva* $parool muutm*/muuta/vahet*
        $parool muutmine/vahetamine/vahetus ei $eitoimi
        ei? $parool muutmine/vahetamine/vahetus/muutmisel/vahetamisel/vahetusel $nurjub
        paroolivahetus*/paroolimuutm* ei $eitoimi
        ei? paroolivahetus*/paroolimuutm* $nurjub
    .match-forced_change =
        ei? sisselogimi*/logimi*/sisselogides nõutud/nõutav*/sunnitud/kohustuslik* $parool muut*/muuda*/vahet*
        ei? sisselogimi*/logimi*/sisselogides/esimesel nõuab/nõutakse/sunnib/sunnitakse/peab/küsib/palub oma? $parool muut*/muuda*/vahet*
        ei? sunnitud/kohustuslik*/pealesunnitud $parool muutm*/muutus*/vahet*/paroolivahetus*/paroolimuut*
        ei? sunnitud/kohustuslik*/pealesunnitud paroolivahetus*/paroolimuut*
        ei? saa? lase? aegunud $parool muuta/muutm*/vahet*
        ei? esimesel/esmasel sisselogimisel/logimisel oma? $parool muut*/vahet*
        ei? $parool aegus*/aegunud nõuab/sunnib/palub/käsib uut/uue/muut*/vahet*
    .match-unlock_only =
        ei? saa? ise oma? konto* lukust lahti/avada/vabastada/välja
        ei? konto* lukust avada/avam*/lahti/vabasta*/avan*/avane
        ei? saa? lukus/lukustatud konto* avada/avam*/lahti/vabasta*
        ei? ainult lukust? avada/lahti/avam*/vabastada konto*?
        ei? tahab/soovib/saab ainult avada/lahti
        ei? konto* unlock*
        ei? lukust lahti/avada ilma $parool
    .match-admin_reset =
        ei? saa? $admin $kasutaja? $parool $lahtestada
        ei? saa? $admin $kasutaja? $parool muutis/muutsin/vahetas/vahetasin/muuta/vahetada
        ei? ma/mina/me/meie $lahtestada $kasutaja $parool
        ei? $halduskeskus $kasutaja? $parool $lahtestada/$muudab
        ei? $admin poolt/antud/pandud/määratud/tehtud $parool $lahtestada?
        ei? $admin reset* $parool?
        ei? $admin pani/määras/andis $kasutaja? uue/uus/ajuti* $parool
    .match-setup_wizard =
        ei? $viisard $nurjub
        ei? $viisard punane/punase/punast rist/risti/ristiga/märk
        ei? $viisard katkeb/katkestab/unable
        ei? $writeback sisselülit*/sisse-lülitamine/sisse-lülitamisel/lubami* $nurjub/unable/cannot
        $viisard ei lähe/õnnestu/lase/suuda/lõpeta/saa
        ei? $viisard jääb/jäi kinni/seisma/toppama/hangub
        ei? $writeback ei saa/õnnestu/lase/suuda $seadistada
        ei? $writeback $seadistada $nurjub
    .no-match =
        $admin domain/domeeni/domeen/schema/enterprise/protected/kaitstud grup*/rühm*/liige
        admin*/admins domain
        pärast/peale/kus/millal/kuidas $parool muut*/vahet*/vahetas/muutis
        pärast/peale paroolivahetus*/paroolimuut*
        pärast/peale $parool vahetust/muutmist/vahetamist ei? $eitoimi?
        ad/ad-s $kasutaja? $parool muutis/vahetas
        kuidas/kuhu/kus/millal/kas $kasutaja? sspr*? $parool $lahtestada
        teavita* $parool $lahtestada
        ei? $parast $writeback sisselülit*/lubami* $nurjub
        ei? saa? lase? $parool $lahtestada jaoks? registreeri*/registreerida/registreeruda

fact-worked_before =
    .match-true =
        varem/enne/seni/siiani/siiamaani/eile/üleeile/eelmine/eelmisel/muidu töötas/toimis
        päev/päeva/nädal/nädalat/kuu/aega tagasi töötas/toimis veel?
        lakkas/lõpetas töötamast/töötamise/toimimast
        $writeback/$sspr/$phs/lähtest*/sünk*/registreer* ei tööta/toimi/liigu enam
        ei tööta/toimi/saa/lase enam
        enne/varem oli/kõik korras
    .match-false =
        ei? kunagi $pole töötanud/toiminud/õnnestunud
        kunagi ei töötanud/toiminud
        algusest-peale pole/ei töötanud/tööta/toiminud/toimi
    .no-match =
        uuesti/teist-korda/teistkordselt enam ei lase/saa/luba/anna

fact-change_before_failure =
    .match-none_known =
        midagi $pole muudetud/muutnud/muutunud/muutund/muutus/tehtud
        midagi ei muudetud/muutnud/muutunud/tehtud/muutnud/muudetud/muutus
        muudatusi/muutusi $pole teinud/tehtud/olnud/teada?
        muudatusi/muutusi ei tehtud/teinud/olnud
    .match-first_enablement =
        just/äsja/esmakordselt $lubasime $writeback/sspr*/$phs
        esimest-korda $lubasime
        esmakord*/esmane/esimene häälesta*/seadista*/lubamine/paigaldus*
        $parast $writeback/sspr*/$phs lubamist/sisselülitamist/häälestamist/seadistamist
    .match-connect_upgrade =
        $parast/kui/kohe $connect uuend*/upgrade*/update*/versiooniuuend*
        $parast versiooniuuend*/versioonitäiend*/upgrade*/upgreid*/upgradei
        $parast uuendamist/uuendamisest/uuendust
        $parast $connect? versiooni vahetust/vahetamist/uuendust/tõstmist
        uuendasime/uuendati/uuendasin/upgradesime/upgradeti/upgradeeri* $connect
        $connect sai uuendatud
        $parast uuele/uuema connect*? versioonile/versiooni* üleminek*/minekut
    .match-server_restart =
        $parast server* restart*/taaskäivit*/reboot*/buutimi*/alglaadi*
        server* $uuestikaivitatud
    .match-network_change =
        $uus $tulemuur
        $muudeti/uuendati/uuendust/muudatus* $tulemuur ära?
        võrgumuudatus*/võrguvahetus*/tulemüürivahetus*
        $muudeti/muudatus*/ümberehitus* võrku/võrgus/võrgu
        $parast $tulemuur/võrgu/võrgus $muudab/muudat*/uuend*/töid/tööd/hooldus*
    .match-forest_added =
        lisasime/lisati/lisatud/lisamist/lisasin/lisandus mets/metsa/metsad/forest*
        uus/uue/uut/teise/teine mets/metsa/forest/foresti lisa*
    .match-gpo_hardening =
        $parast/tegime/tehti/rakendati/rakendasime hardening*/turbekarmista*
        uus/uue/uut/uued/$muudeti/muudatus*/$parast/rakenda*/karmista* gpo*/rühmapoliitika*/grupipoliitika*/baseline*
        turvet/turvalisust/turva karmista*/tugevda*
        $parast server*/domeen*/dc* karmista*/hardening*
    .match-acl_change =
        $muudeti/muudatus*/korrasta*/korista*/puhasta* ad/ad-s/active/directory/ou/kasutaja* õigus*/acl*/permission*
        $parast ad/ad-s/acl* õigus*/muudat* muutm*/muudat*/korrasta*?
        acl*/õigusi $muudeti
    .match-staging_switch =
        ümberlülit*/switch*/failover* staging*/ettevalmistusserver*
        lülit* ümber/üle staging*/ettevalmistusserver*
        vahetasime/vahetati/aktiveerisime staging server*
        staging*/ettevalmistusserver* aktiivseks/üle/ümber lülit*/tegime/võtsime/läksime
        staging*/ettevalmistusserver* aktiveeri* $parast
        $parast staging*/ettevalmistus* vahet*/ümberlülit*/lülit*/üleminek*
    .match-connector_password_changed =
        $konnektor konto*? $parool $muudeti ära?
    .match-service_account_changed =
        teenusekonto*/teenuskonto*/teeninduskonto* $parool? $muudeti ära?
        service-account/service account*? $parool $muudeti
    .match-licence_change =
        litsents* $muudeti/muudatus*/vähendati/vähendasime ära?
        $parast litsents* $muudab/muudat*/eemalda*/äravõtmist/üleminek*
        võtsime/võeti litsents* ära
    .match-ou_change =
        teise/uude/uue $ou kolis*/viidi/viisime/teisald*/liiguta*/tõsteti/tõstsime/üle/pandi/panime
        $ou ümbernimet*/nimetati/nimetasime/kolisime/teisald*/koliti
        $ou $muudeti/muudatus*
    .match-methods_policy_change =
        $meetodid poliitika*/policy $muudeti/muudatus*/üleminek*/migreer*/uus/uuele
        $parast $meetodid poliitika*? muut*/migr*/üleminek*/migratsioon*
        $parast authentication methods policy/migration/migratsioon*
    .no-match =
        ei-tea/kas $tulemuur midagi? $muudeti
        ei tea kas midagi? $muudeti
        kas midagi $muudeti

fact-sspr_code =
    .match-none =
        ilma veakood*/tõrkekood*/koodita
        mingit/ühtegi sspr? koodi/veakoodi ei näita/kuva/kuvata/anna/ole
        koodi/veakoodi lehel $pole

fact-user_kind =
    .match-synced =
        on? sünkroonitud/sünkroniseeritud/sünkitud/synced kasutaja*/konto/kontod
        ei? kasutaja*/konto* on? AD-st sünkroonitud/sünkroonitakse/sünkitud/tuleb/pärit
        ei? kohalik*/kohapeals* AD/AD-st kasutaja*/konto*
        ei? on-prem ad? kasutaja*/konto*
        ei? hübriidkasutaja*/hübriidkonto*/hübriid-kasutaja/hübriid-konto
    .match-cloud_only =
        ei? pilvekasutaja*/pilvekonto*/cloudonly*/cloud-only
        ei? ainult? pilves/pilve/cloudis loodud/tehtud/tehti/loodi kasutaja*/konto*
        ei? ainult pilve/pilves konto/kontod/kontol/kontoga/kasutaja*/olev*
    .match-guest_work_account =
        ei? külali*/guest* töökonto*/tookonto*/firmakonto*/koolikonto*
        ei? külali*/guest* teise/teisest firma*/ettevõt*/rentnik*/tenant*/organisatsioon*/asutus*
    .match-guest_personal_account =
        ei? külali*/guest* isiklik*/gmail*/hotmail*/eraisik*/outlook.com/live.com
    .no-match =
        sünkroonitud/synced pole/ei/mitte kasutaja*/konto*
        kas/kuidas pilvekasutaja*/pilvekonto*/hübriidkasutaja*/cloud-only/külali*

fact-user_sign_in_method =
    .match-phs =
        kasutame/kasutab/kasutusel/kasutuses/kasutan phs/parooliräs*/phs-i
        sisselogimi*/autentimi*/logimi* phs-iga/phs/parooliräs* põhine/kasutab?
        password hash sync* kasutusel/kasutame/kasutab
    .match-pta =
        pta/pta-d/pta-ga/pta-l/pta-le
        läbivautent*/läbiv-autentimine
        passthrough auth*?
        pass through auth*
    .match-federated =
        ei? adfs*/liitdomeen*/liitautent*/federeeri*/liitkasutaja*/föder*/federat*/ad-fs
        ei? liidetud/liit domeen*/kasutaja*
    .match-cloud =
        ainult pilveautentimi*
    .no-match =
        phs pta
        pta/adfs erinevus/vahe/vahel
        mitte/pole pta/adfs/föder*/federat*

fact-user_sync_client =
    .match-connect_sync =
        kasutame/kasutab/kasutusel/sünk* entra/azure/aad/ad connect* sync?
        kasutame/kasutab/kasutusel aadconnect*/adconnect*/connectiga/entraconnect*
        entra connect sync
    .match-cloud_sync =
        cloud sync*
        cloudsync*
        pilvesünkroon*/pilvesünk*
        provisioning agent*/agendi*
    .match-none =
        sünkroonimist/sünkroonimis* üldse $pole kasutusel?
    .no-match =
        parool*/parooliräs*/sünkroonimine sünk* connect* $sees/$valjas

fact-user_has_entra_role =
    .match-true =
        kasutajal/kasutaja/tal/temal on? admin*/administraator*/üldadmin*/globaaladmin* roll*
        kasutaja*/konto* on? üldadmin*/globaaladmin*/global-admin
        kasutaja/ta on? ise admin/administraator
        global/globaal*/üld/exchange/user/helpdesk admin/adminid/adminil/adminitel/admini/administraator/administraatori/administraatorid/administraatoril/administrator
        üldadmin*/globaaladmin*
        rolliga kasutaja*/konto*
        admin*/administraator* rolliga/õigustega kasutaja*/konto*
        administraator/admin/adminnid/adminid ise? oma ise? $parool
    .match-false =
        kasutaja*/tal $pole admin*/administraator*
        ühtegi/mingit admin*? roll* $pole
        on tavakasutaja*/tavakasutaja
        tavakasutaja*/tavaline-kasutaja ei saa/tööta/õnnestu

fact-user_enabled_onprem =
    .match-true =
        konto/kasutaja AD-s/ADs/kohapeal/kohalikus/onprem/domeenis lubatud/enabled/aktiivne
        ei ole? konto/kasutaja lukus? keelatud/disabled
        pole konto/kasutaja lukus? keelatud/disabled
    .match-false =
        konto/kasutaja/kontot AD-s/AD/ADs/kohapeal/kohalikus/onprem/domeenis $keelatud
        AD konto* $keelatud
        konto/kasutaja $keelatud
    .no-match =
        keelatud parool*/sspr*/lähtest*/loend*

fact-user_found_in_ad =
    .match-true =
        kasutaja*/konto* AD-s/ADs on? olemas
    .match-false =
        kasutaja*/konto* AD-st/AD-s kustutatud/kustutati/kustutasime
        kasutaja*/konto* AD-st/AD-s kustutatud/kustutati/kustutasime ära
        kasutaja*/konto* AD-s/AD-st ei leia/leita/leitud enam?

fact-user_in_sync_scope =
    .match-true =
        kasutaja*/OU/konto* on? sünk* ulatus*/skoobi*/skoop/scope*
        OU/kasutaja* sünk* valitud/linnutatud/kaasatud
    .match-false =
        $pole/väljas/väljaspool/väljub kasutaja*/OU/konto* sünk* ulatus*/skoobi*/skoop/scope*
        OU/OU-d/kasutaja* välja filtreeri*
        OU/OU-d $pole sünk* valitud/kaasatud/linnutatud
        OU filter* väljas/välja

fact-user_phs_excluded =
    .match-true =
        phsfiltered
        kasutaja* phs*/parooliräs* välista*/väljajäetud/exclude*
        kasutaja* parooliräs*/phs* välja jäetud

fact-must_change_flag_set =
    .match-true =
        must change password next? logon?
        järgmisel sisselogimisel/logimisel $parool muut*/vahet*
        linnuke*/märge/lipp/flag must change
        kasutaja peab järgmisel sisselogimisel $parool
    .match-false =
        must change password? $pole $sees/märgitud/linnu*/valitud
        must change password? linnuke* $puudub/eemaldatud
        must change password? linnuke* $pole

fact-user_licence =
    .match-p1_or_p2 =
        p1/p2 litsents*
        entra-id/entra/premium p1/p2
        ad/aad premium p1/p2?
        aadp1/aadp2
    .match-bundle_with_p1 =
        microsoft 365 e3/e5/f1/f3/a3/a5/g3/g5
        m365/ms365 e3/e5/f1/f3/a3/a5/g3/g5
        ems e3/e5?
        enterprise mobility security
    .match-business_premium =
        business/bussiness/biznes premium*
    .match-business_standard_or_lower =
        business/bussiness standard*/basic*/essentials
    .match-office_plan_without_p1 =
        office/o365 365? e1/e3/e5/f3/a1/a3/k1
    .match-free_or_none =
        ei? unlicensed
        üldse/ühtegi/mingit/mitte litsents* $puudub
        $pole kasutaja*/kontole litsents* määratud/antud/peal/külge
        kasutaja* litsents* puudub/puudu
        tasuta/free litsents*/tellimus*/tenant*/rentnik*/azure
        entra/azure ad/id? free

fact-sspr_enabled_scope =
    .match-none =
        $sspr $valjas/none
        $sspr $pole $sees
    .match-selected =
        $sspr selected/valitud
        $sspr $sees ainult? ühele/rühma*/grupi*/piloot*/osadele/pilot*
        $sspr ainult rühma*/grupi*/piloot*/osadele/valitud/pilot*
    .match-all =
        $sspr on? $sees kõigile/kõik/kõigil/kõikidele/all kasutaja*?
    .no-match =
        $sspr $writeback/$link/registreeri* $pole $sees
        $sspr $writeback/$link/registreeri* $valjas
        kuidas/soovime/tahame/tahaks lubada sspr* kõigile/kõikidele kasutaja*?

fact-user_in_sspr_group =
    .match-true =
        kasutaja/ta on/kuulub sspr* rühmas/grupis/rühma/gruppi
        kasutaja on/kuulub lubatud/õiges/vajalikus rühmas/grupis/rühma/gruppi
    .match-false =
        $pole kasutaja* sspr*/lubatud/õiges/vajalikus $ruhmas
        $pole kuulu? sspr* $ruhmas

fact-methods_required =
    .match-1 =
        nõutud/nõutakse/nõuab/nõutav/piisab/vaja 1/üks/ühte/ühest/ühe meetod*
    .match-2 =
        nõutud/nõutakse/nõuab/nõutav/vaja/peab 2/kaks/kahte/kaht meetod*

fact-methods_registered =
    .match =
        kasutajal/tal on? registreeri* meetod*
        registreeritud meetodit/meetodeid
        kasutajal ainult registreeri*

fact-methods_only_directory_data =
    .match-true =
        telefon*/number*/numbrid/kontaktandmed ainult ad/ad-s/kataloog*
        ise midagi $pole registreeri* ainult? ad*?

fact-sspr_throttle_audit =
    .match-true =
        blocked from? selfservice
        ei? sspr*/lähtest*/kasutaja*/konto* blokeeri*/blokitud/lukus* 24 tund*/tunni*/h
        ei? sspr*/lähtest*/kasutaja*/konto* blokeeri*/blokitud/lukus* 24h/24-tundi/ööpäev*
        ei? 24-tunniks/24-tundi/24h/24-h/ööpäevaks blokeeri*/lukus*

fact-admin_sspr_allowed =
    .match-true =
        allowedtousesspr true
    .match-false =
        admin*/administraator* sspr*/paroolilähtest* $valjas
        admin*/administraator* sspr*/paroolilähtest* $pole lubatud
        allowedtousesspr false

fact-azure_cloud =
    .match-public =
        avalik/avalikus azure? pilv/pilves
    .match-us_government =
        gcc high
        us government
        government cloud
        azure gov*
    .match-china_21vianet =
        21vianet
        hiina $portaal/pilv*/azure
        azure china

fact-connect_version =
    .match =
        $connect versioon*/ver/build*
        $connect 2*
        $connect v2*
        $connect 16*
        $connect 15*
        $connect 14*

fact-adsync_service =
    .match-running =
        adsync*/sünkroonimisteenus*/sünkroonimiseteenus* teenus*? töötab/jookseb/käib/running
    .match-stopped =
        adsync*/sünkroonimisteenus*/sünkroonimiseteenus* teenus*? $peatatud
        ad-sync/azure-ad sync? teenus $peatatud
        adsync*/sünkroonimisteenus*/sünkroonimiseteenus* teenus*? ei tööta/jookse/käi
        sünk* teenus $peatatud
    .match-start_fails_logon =
        ei? teenus*/adsync* käivitu*? 1069
        ei? sündmus*/event*/error*/viga 7038
        ei? 1069 logon
        ei? teenus*/adsync*/service logon fail*
        logon failure/failed
    .match-start_fails_key =
        ei? sündmus*/event*/error*/viga/teenus*/adsync* 6028
        ei? krüptovõti*/krüptovõtme* lugeda/loe/pääse/kadunud/puudub
        ei? encryption key*

fact-staging_mode =
    .match-true =
        on? staging $reziim
        staging $reziim $sees
        server* staging/stagingus/stagingul $reziim?
        server* on? ettevalmistusrežiim*
        ettevalmistusrežiim* $sees
        stagingmodeenabled true
    .match-false =
        staging $reziim $valjas
        $pole staging $reziim
        server*? $pole ettevalmistusrežiim*
        ettevalmistusrežiim* $valjas
        stagingmodeenabled false
    .no-match =
        kas/kuidas/kus/mis on? server*? staging $reziim?
        kas/kuidas server*? ettevalmistusrežiim*

fact-active_connect_servers =
    .match =
        aktiivset/aktiivne/aktiivseid $connect server*
        aktiivset/aktiivne/aktiivseid sünk*/sünkroonimisserver* server*?
        aktiivset server*

fact-tls12_ok =
    .match-true =
        tls12/tls-12 on? $sees/olemas/ok
        tls 12/1.2 on? $sees/olemas/ok
    .match-false =
        tls12/tls-12 $valjas/puudub
        tls 1.2 $valjas/puudub
        tls12 $pole $sees/toetatud
        tls 1.2 $pole $sees/toetatud
        ainult tls10/tls11

fact-preferred_dc_set =
    .match-true =
        eelistatud $dc/dcd
        preferred dc*/domain
    .match-false =
        eelistatud $dc/dcd $pole määratud/valitud/seatud/kasutusel
        preferred dc*/domain $pole määratud/valitud/seatud

fact-dc_ports_ok =
    .match-true =
        pordid/portid $dc $lahti
    .match-false =
        pordid/port/portid $dc $kinni
        port/pordid/tcp 135/389/88/53/49152/636 $kinni
        pordid/port/portid $pole $dc $lahti
        rpc* pordid/port* $kinni
    .no-match =
        port*? 445 $dc? $kinni/$lahti

fact-pdc_reachable =
    .match-true =
        pdc/pdc-emulaator* kättesaadav/vastab
    .match-false =
        pdc/pdc-emulaator*/pdc-ga/pdc-d/pdc-ni ei vasta/ühendu*/ühendust
        pdc/pdc-emulaator* $pole kättesaadav

fact-connector_credentials_ok =
    .match-true =
        $konnektor konto? $parool õige/kehtib/korras
    .match-false =
        nostartcredentials
        $konnektor konto? $parool vale/vananenud/aegunud/vana/kehtetu
        $konnektor konto? identimisteave/mandaat*/credentials vale/aegunud/kehtetu/invalid
        $konnektor konto? $parool ei kehti

fact-event_6000 =
    .match-true =
        sündmus*/event*/id/evendi* 6000
        6000 logis
    .match-false =
        sündmus*/event*/evendi* 6000 $puudub
