# Phrases that state the facts of password-writeback, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-origin =
    .match-sspr_portal =
        ei? akams sspr
        ei? passwordreset.microsoftonline.com
        ei? sspr portaal*/leht/lehel/lehelt/lehe
        ei? lähtestusportaal*/lähtestamisportaal*/lähtestusleht*/lähtestuslehe*/taastamisleht*/taastamislehe*
        ei? paroolilähtest*/lähtestamise/taastamise portaal*/leht/lehel/lehelt
        ei? passwordreset leht/lehel/lehelt/portaal*
    .match-my_account =
        ei? myaccount*
        ei? my account/accounti leht*/lehel/portaal*?
        ei? minu konto lehel/leht/lehelt/portaal*/alt
    .match-sign_in_page =
        ei? sisselogimislehe*/sisselogimisleht*/loginlehe* $parool $lahtestada/$muudab
        ei? sisselogimise/login/logimise lehel/lehelt $parool $lahtestada/$muudab
    .match-windows_sign_in_screen =
        ei? windows*/arvuti* $lukuekraan $parool? reset*/lähtest*/link*?
        ei? windows* sisselogimise/login/logon/lukustus/sisselogimis ekraan*/kuva*
        ei? lukustuskuva*/lukustusekraan*/lukuekraan* parool*/reset*/lähtest*
    .match-entra_admin_center =
        ei? entra admin-center/admin-centeris/admin-centerist/halduskeskus*/haldusportaal*/portaal* $kasutaja? $parool $lahtestada/$muudab
        ei? entra.microsoft.com $parool $lahtestada
    .match-azure_portal =
        ei? azure portaal*/portal* $parool $lahtestada/$muudab
        ei? portal.azure.com $parool $lahtestada
    .match-m365_admin_center =
        ei? $m365 halduskeskus*/admincenter*/haldusportaal*/admin-center/admin-centeris/admin-centerist $parool $lahtestada/$muudab?
        ei? admin.microsoft.com $parool
    .match-graph_reset_api =
        ei? resetpassword api*/graph*/meetod*/graphi*
        ei? graph* api*? $parool $lahtestada
    .match-powershell_or_graph_user_update =
        ei? powershell* $parool $lahtestada/$muudab/seadis*/määra*/pan*/set*
        ei? setmsoluserpassword
        ei? setazureaduserpassword
        ei? updatemguser*/updatemgbetauser*

fact-user_message =
    .match-none =
        ilma veatea*/tõrketea*
        mingit/ühtegi $teade/errorit/viga ei näita/anna/tule/kuva/kuvata/ole
        mingit/ühtegi $teade/errorit pole
    .match-on_prem_policy =
        $parool ei vasta poliitika*/paroolipoliitika*/nõue*/nõudeid/nõuetele/nõudmis*/keerukus*/reegli*
        ei vasta paroolipoliitika*/paroolinõue*/paroolireegli*/poliitikale/nõuetele/nõudmistele/reeglitele
        ei? meet* password* policy/requirements/complexity
        ei? $parool policy* meet*/violat*
    .match-banned_password =
        ei? $parool liiga? kergesti/lihtsasti/kerge/lihtne/lihtsalt äraarvata*/ära-arvatav/arvata/aimata*/arvatav
        ei? $parool äraarvatav*/ära-arvatav
        ei? $parool liiga levinud/tuntud/tavaline/lihtne
        ei? easy/easily guess*
        ei? ütleb/$teade et? keelatud parool*/sõna
        ei? $parool on keelatud nimekirjas/loendis
    .match-service_problem =
        ei? proovi/proovige/proovida hiljem uuesti?
        try again later
        teenus* probleem* proovi*/hiljem/hetkel?
        ütleb/$teade et? teenus* probleem*/tõrge/viga
        service problem/issue/error
    .match-connectivity =
        ei ühendust/ühendu*/ühenduda kohapeals*/kohalik*/onprem* teenus*/keskkon*/paroolilähtest*
        $pole ühendust kohapeals*/kohalik*/onprem* teenus*/keskkon*/paroolilähtest*
        ei? reach on-premises/on-prem service/password
        kohapealse*/kohalik*/on-prem teenus*/paroolilähtest* $pole kättesaadav
    .match-servers_catching_up =
        server* vaja*/tarvis aega järele*/järgi?
        server* catch*
        server* järele/järgi jõuda/jõudmi*
    .match-success_wait_cloud =
        õnnestus* pilv* oota*
        pilv* sisselogimi* oota*
        pilv* logimi*/logida/sisse oota* mõni/mõned/paar/natuke/minut*
    .match-info_changed_onprem =
        kontoteave/kontoandmed/andmed muutunud/muutus kohapeal*
        account info*/information changed
    .match-contact_admin =
        ei? pöördu* administraator*/admin* poole?
        ei? ühendust/kontakt* võta*/võtke/võtma/võtta administraator*/admin*
        ei? ütleb/$teade/palub/käsib/soovitab et? pöördu*/ühendust/kontakt* administraator*/admin*/it
        ei? contact your? admin*
    .match-wrong_current_password =
        ei? praegune/vana/olemasolev/kehtiv/senine $parool on? vale/valesti/incorrect/vigane
        ei? current/old password* incorrect/wrong/invalid
    .match-too_many_attempts =
        ei? liiga palju/mitu katse*/proovimi*/kordi/katset/korda
        ei? too many attempts/times/tries/requests
    .match-wizard_unable_to_configure =
        ei? $viisard saa/suuda/suutnud/saanud/suutis $writeback? $seadistada
        ei? unable/error/cannot configure/configuring password? writeback
        ei? $viisard $seadistada $nurjub

fact-new_password_works_in_cloud =
    .match-true =
        $uus $parool $toimib $pilv
        $pilv $uus $parool $toimib/sisse
        $pilvestoimib
    .match-false =
        $pilv ikka/endiselt/veel/tahab/küsib/nõuab? vana $parool $toimib/sisse/peab/ikka/edasi?
        $uus $parool ei $eitoimi $pilv
        $pilv ei $eitoimi $uus $parool
        $pilv tahab/küsib/nõuab/võtab/ikka ainult? ikka? vana/vanaga
        $uus $parool $pilv pole/mitte/keeldu*/tagasi/vale/refused $toimib?
        pilves-mitte/365-s-mitte/m365-s-mitte/teamsis-mitte/outlookis-mitte
    .no-match =
        $pilv $kohapeal vana $parool $toimib
        $pilv $kohapeal ei $uus? $parool? ikka? $toimib/$eitoimi

fact-new_password_works_onprem =
    .match-true =
        $uus $parool $toimib $kohapeal/vpn*
        $kohapeal $uus $parool sisse/saan/$toimib
        $kohapealtoimib
    .match-false =
        $kohapeal/vpn* ikka/endiselt/veel/peab vana $parool
        $kohapeal/vpn* vana $parool $toimib/edasi/endiselt/sisse/peab
        $kohapeal/vpn* saab/pääseb/logib/saan/saavad/pääsevad/logivad sisse? ainult/vaid/ikka/endiselt/veel vana/vanaga $parool?
        $kohapeal/vpn* $toimib/võtab ainult/vaid/ikka/endiselt/veel vana/vanaga $parool?
        $uus $parool ei $eitoimi $kohapeal/vpn*
        $kohapeal $uus $parool ei $eitoimi
        $uus $parool ei jõua/liigu/kirjutata ad/ad-sse/ad-s/kohapeal*/kohalik*/domeeni*/active
        arvutis-mitte/domeenis-mitte/windowsis-mitte/kohapeal-mitte/ad-s-mitte/arvutisse-mitte
    .no-match =
        $pilv $kohapeal/vpn* saab/pääseb/logib/saan/saavad/pääsevad/logivad sisse? ainult/vaid/ikka/endiselt/veel vana/vanaga $parool?
        $pilv $kohapeal vana $parool $toimib
        $pilv $kohapeal ei $uus? $parool? ikka? $toimib/$eitoimi

fact-prompted_to_change_again =
    .match-true =
        nõuab/küsib/palub/nõutakse/peab/palutakse/tahab/käsib uuesti/jälle/veelkord/taas/veel-kord $parool $muudab
        $parast lähtest*/reset*/õnnestu* nõuab/küsib/palub/nõutakse/peab/tahab kohe? uuesti? $parool $muudab
        nõuab/küsib/palub/tahab/küsitakse/nõutakse kohe/uuesti/jälle/taas/veelkord uut/uue $parool windows*/arvuti*/sisselogimi*/logimi*
    .match-false =
        uuesti/jälle $parool $muudab ei nõua/nõuta/küsi/palu/paluta

fact-user_in_protected_group =
    .match-true =
        domain/enterprise/schema admins/adminsi/admin
        domeeni adminnide/administraatorite/adminide rühm*/grup*/liige
        kaitstud/protected rühm*/grup*/users/group*
        account/backup/server/print operators
    .match-false =
        $pole kuulu? kaitstud rühm*/grup*/gruppi
        $pole üheski kaitstud rühm*/grup*

fact-user_admin_count =
    .match-0 =
        admincount0
        admincount on? 0/null/tühi/määramata
    .match-1 =
        admincount1
        admincount on? 1/üks

fact-user_inheritance_enabled =
    .match-true =
        inheritance/pärimine/pärilus* on? $sees
    .match-false =
        inheritance/pärimine/pärilus* $valjas/blokeeritud/katki
        inheritance/pärimine/pärilus* $pole $sees
        inheritance/pärimine/pärilus* $puudub

fact-user_locked_onprem =
    .match-true =
        konto/kasutaja* on? AD-s/ADs/kohapeal/kohalikus/domeenis/on-prem? lukus/lukustatud/locked/lukku
        AD konto* lukus/lukustatud/locked
        lockedout true
    .match-false =
        ei ole? konto/kasutaja* lukus/lukustatud/locked
        pole konto/kasutaja* lukus/lukustatud/locked
        lockedout false
    .no-match =
        sspr*/pilves/entra* konto/kasutaja* lukus/lukustatud

fact-user_cannot_change_password =
    .match-true =
        ei? cannot change password $sees/flag*/märgitud/märkeruut*/valitud/ruut/checkbox
    .match-false =
        cannot change password $pole märgitud/valitud/sees

fact-ou_path_has_reserved_char =
    .match-true =
        OU/OU-s/OU-l/organisatsiooniüksus* nime*/nimi kaldkriips*/erimär*/koma*/slash*/jutumär*
        erimär*/kaldkriips* OU/OU-s nime*/teel/tees

fact-changed_within_min_age =
    .match-true =
        minimaal*/miinimum* vanus*/age $pole täis/täitunud/möödunud/läbi
        minimaal*/miinimum*/min vanus*/age/iga ei luba/lase vahetada/muuta?
        miinimumvanus*/miinimumiga/minimumage ei luba/lase/täis/täitunud
        täna/just/äsja juba $parool vahetas/muutis/vahetanud/muutnud
        $parool alles täna/just/eile vahetatud/vahetati/muudeti/muudetud

fact-portal_writeback_toggle =
    .match-true =
        $portaal $writeback on? $sees
        $portaal kirjuta* $parool tagasi $sees
        on-premises-integration/onpremises integration? $writeback on? $sees
        writeback synced users $sees
    .match-false =
        $portaal $writeback $valjas
        $portaal $writeback $puudub $sees?
        $portaal kirjuta* $parool tagasi? $puudub/$valjas $sees?
        onpremises integration $writeback $valjas/$puudub
        writeback synced users $valjas
    .no-match =
        $portaal $writeback $puudub leht*/lehte/menüü*/valik*

fact-portal_cloud_sync_toggle =
    .match-true =
        $writeback cloud sync* $sees/märgitud portaal*?
    .match-false =
        $writeback cloud sync* $valjas portaal*?
        $writeback cloud sync* $pole $sees/märgitud portaal*?

fact-portal_unlock_toggle =
    .match-true =
        lukust avamine/avada ilma? lähtest*/lähtestamata on? $sees
        allow users? unlock* accounts? $sees/märgitud
    .match-false =
        lukust avamine/avada lähtest*/lähtestamata $pole $sees
        lukust avamine/avada ilma? lähtest*/lähtestamata on? $valjas
        allow users? unlock* accounts? $valjas

fact-onprem_integration_page_shown =
    .match-true =
        onpremises integration leht/jaotis/menüü on? nähtav/olemas/näha
    .match-false =
        onpremises integration leht/lehte/jaotist/menüüd? puudub
        onpremises integration leht/lehte/jaotist/menüüd? $pole näha
        onpremises integration leht/lehte/jaotist/menüüd? ei näe/kuvata/paista/ilmu
        kohapealne/kohapealse integreerimi* leht/lehte? $puudub

fact-audit_onprem_agent =
    .match-none =
        onpremisesagent none
        auditilogi*/auditlogi* agent/agendi* none/puudub
    .match-entra_connect =
        onpremisesagent connect*
    .match-cloud_sync =
        onpremisesagent cloud*

fact-connector_identity_type =
    .match-application =
        connectoridentitytype application
        $konnektor application identity
    .match-service_account =
        connectoridentitytype serviceaccount

fact-writeback_in_connect =
    .match-true =
        $connect/$viisard $writeback on? $sees
    .match-false =
        $connect/$viisard $writeback $valjas
        $connect/$viisard $writeback $puudub $sees

fact-dotnet_version =
    .match =
        net framework*
        dotnet*
        net 4*

fact-clock_skew_minutes =
    .match =
        kell/kella/aeg/serverikell server*? taga/ees/vale/valesti/nihkes/nihe/mööda minutit/min/minuti

fact-setup_admin_kind =
    .match-cloud_only =
        $viisard pilvekonto*/onmicrosoft*/cloud-only
    .match-synced_managed =
        $viisard sünkroonitud/sünkroniseeritud konto*/admin*/kasutaja*
    .match-federated =
        $viisard liitdomeen*/adfs*/federeeri*/federat*/föder*

fact-connect_on_dc =
    .match-true =
        $connect $installitud $dc
        $connect samas/sama/otse $dc/dc-sse
    .match-false =
        $connect $pole $installitud $dc

fact-sb_443_reachable =
    .match-true =
        servicebus*/service-bus/service-busi 443 $lahti
    .match-false =
        servicebus*/relay*/service-bus/service-busi/service-busile ei ühendu*/ühendust/ligi/vasta/pääse
        servicebus*/relay*/service-bus/service-busi $pole kättesaadav/$lahti
        servicebus*/service-bus/service-busi/relay* 443? port? $kinni
        servicebus*/service-bus/service-busi 443 ei

fact-pwreset_443_reachable =
    .match-true =
        passwordresetmicrosoftonline* 443 $lahti
    .match-false =
        passwordresetmicrosoftonline* 443? ei ühendu*/ühendust/vasta
        passwordresetmicrosoftonline* $pole kättesaadav
        passwordresetmicrosoftonline* 443? $kinni

fact-allowlist_sb_entry =
    .match-wildcard_correct =
        servicebus*/service-bus lubatud/lisatud/sees/olemas $lubatudloend
        servicebus* wildcard*/metamärk*/metamärgi*/tärn* lubatud/lisatud/sees/olemas
    .match-exact_namespace_hosts =
        üksikud/konkreetsed/ainult host*/nimeruum* lubatud
    .match-wrong_networks_domain =
        servicebus.windows.networks
    .match-absent =
        servicebus*/service-bus $puudub lubatud/lisatud/$lubatudloend
    .match-not_filtered =
        väljaminev* liiklus* kõik lubatud/lahti/avatud
        väljaminev*/outbound liiklus*? $pole piira*/filtreeri*/piiratud

fact-proxy_used =
    .match-true =
        $proxy kaudu/läbi/taga/kasutusel/kasutab/kasutame/vahel
        server* $proxy taga/kaudu/läbi
        $proxy annab/andis/tagastab/küsib/vastab 407/403/autent*/parool*
    .match-false =
        $proxy $puudub
        $proxy ei kasuta/kasutata
        ilma $proxy
        server* otse internetis/internetti/internet
    .no-match =
        machineconfig* $proxy pole/puudub/ei

fact-machine_config_proxy =
    .match-true =
        machineconfig* $proxy/defaultproxy lisatud/sees/olemas/pandud/kirjas/lisasime
    .match-false =
        machineconfig* $proxy/defaultproxy $puudub

fact-proxy_probe =
    .match-http_403 =
        $proxy 403
        http403
    .match-http_407 =
        $proxy/http/viga/error 407
        http407
        407 proxy authentication

fact-tls_inspection =
    .match-true =
        tls/ssl/https inspection*/inspektsioon*/inspekteeri*/dekrüpt*/lahtikrüpt*/bump*/inspect*
        deep packet? inspection*
        tulemüür*/firewall*/proxy* dekrüpteeri*/dekrüptib ssl/tls/https?
        ssl/tls/https lahti murtakse/murrab
    .match-false =
        tls/ssl/https inspection*/inspektsioon*/inspekteeri*/dekrüpt*/inspect* $puudub
        tls/ssl/https inspection*/inspektsioon* $valjas

fact-idle_timeout_s =
    .match =
        idle timeout* s/sek/sekund*/sec
        jõudeaeg*/jõudeaja*/jõudeühendus* s/sek/sekund*
        tulemüür*/firewall*/proxy* timeout* sek/sekund*

fact-root_ca_ok =
    .match-true =
        juursert*/juurserdid olemas/korras
    .match-false =
        sert*/serti/sertifikaat* ei usalda*/usaldata
        sert* usaldamata/untrusted/kehtetu
        remote certificate invalid
        juursert*/juurserdid $puudub

fact-smb_445_ok =
    .match-true =
        445 $lahti
    .match-false =
        445 $kinni
        445 $pole $lahti
        445 ei ühendu*

fact-target_dc_writable =
    .match-false =
        rodc*
        kirjutuskaitstud/readonly $dc

fact-right_reset_password =
    .match-true =
        reset password õigus* olemas/antud/lisatud/peal
    .match-false =
        $konnektor? reset password õigus* $puudub
        $konnektor õigus* $puudub $parool $lahtestada

fact-right_write_lockouttime =
    .match-true =
        lockouttime õigus* olemas/antud/lisatud
    .match-false =
        lockouttime õigus*/kirjuta*? $puudub

fact-right_write_pwdlastset =
    .match-true =
        pwdlastset õigus* olemas/antud/lisatud
    .match-false =
        pwdlastset õigus*/kirjuta* $puudub

fact-right_unexpire_password =
    .match-true =
        unexpire* õigus*? olemas/antud/lisatud
    .match-false =
        unexpire* õigus*? $puudub

fact-acl_age_minutes =
    .match =
        õigus*/acl*/permission* minutit/min/minuti tagasi

fact-remote_sam_restricted =
    .match-true =
        restrictremotesam $sees/määratud/seatud/olemas
        samr*/sam-i*/sam kaugkutse* piiratud/keelatud/blokeeri*
        remote sam/samr calls/kutse*? piiratud/keelatud/restricted/blokeeri*
    .match-false =
        restrictremotesam $puudub

fact-authusers_in_prew2k =
    .match-true =
        authenticated users prewindows olemas/sees/liige/liikmed
    .match-false =
        authenticated users prewindows $puudub/eemaldatud/eemaldati/eemaldasime
        authenticated users prewindows $pole
        prewindows 2000 compatible tühi/tühjaks/pole/eemaldatud

fact-ldap_sign_encrypt =
    .match-true =
        sign encrypt ldap $sees/märgitud
    .match-false =
        sign encrypt ldap $pole $sees/märgitud
        sign encrypt ldap $valjas/välja

fact-connector_password_length =
    .match =
        $konnektor konto? $parool märki/tähemärki/sümbolit/pikk/pikkus*

fact-min_password_age_days =
    .match =
        minimaal* vanus* päev*?
        minimum password? age
        min password age
        $parool miinimum* vanus*/iga päev*

fact-password_meets_policy =
    .match-true =
        $parool vastab poliitika*/paroolipoliitika*/nõue*/nõuetele/nõudmis*/keerukus*
    .match-false =
        $parool liiga lühike*/lühikene
        $parool $pole piisavalt/küllalt pikk/keeruline/keerukas/tugev
        $parool juba/varem kasutatud/kasutanud/olnud
        sama $parool mis varem/enne

fact-banned_hit =
    .match-none =
        keelatud paroolide loend* $pole kasutusel/sees/põhjus*
    .match-cloud_list =
        fuzzypolicyviolation*
        custom banned password*
        keelatud paroolide loend*/nimekir* pilv*/entra*/azure/kohandatud
        kohandatud keelatud $parool
    .match-dc_agent =
        password protection* agent*/dc
        dcagent*
        paroolikaitse* agent*/dc
    .match-third_party_filter =
        specops*/nfront*/anixis*
        kolmanda/muu/teise osapoole/tootja? paroolifilter*/paroolifiltri*
        paroolifilter*/paroolifiltri*

fact-dc_4724_audit_failure =
    .match-true =
        4724 failure/nurjum*/fail*/ebaõnnest*/audit
        sündmus*/event* 4724
    .match-false =
        4724 $puudub

fact-request_reached_server =
    .match-true =
        31001
        31006
        31009
        päring*/taotlus*/katse*/request* jõuab/jõudis server*
    .match-false =
        31001/31006/31009 $puudub
        päring*/taotlus*/katse*/request* ei jõua/jõudnud server*
        server* ei jõua/jõudnud/tule/laeku midagi/ükski/ühtegi

fact-heartbeat_recent =
    .match-true =
        31019 olemas/tuleb/on/iga/viimane
        heartbeat*/eluimpulss*/südamelöö* $lahti/olemas/tuleb/käib
    .match-false =
        31019 $puudub
        heartbeat*/eluimpulss*/eluimpulsse/südamelöö* $puudub

fact-writeback_started_event =
    .match-true =
        31015 olemas/on/logis
    .match-false =
        31016
        31015 $puudub

fact-prs_error_event =
    .match-0 =
        sündmuselogi*/sündmustelogi*/eventlogi*/eventlog* $vigu $pole
        event/sündmuste logis $vigu $pole
        sündmuselogi*/eventlogi* tühi/puhas

fact-adsync_hr =
    .match-none =
        hr/hr-kood* $puudub logis?
    .match-ldap_policy_control =
        ldap* policy control*
        ldap* paroolipoliitika* juhtelement*/control*
    .match-access_denied_sam =
        erroraccessdenied sam*/kasutajateabe?
        access denied sam*

fact-event_6800 =
    .match-true =
        sündmus*/event*/id/evendi* 6800
        6800 logis
    .match-false =
        sündmus*/event*/evendi* 6800 $puudub

fact-agent_status =
    .match-active =
        provisioning/pilvesünk*/sync agent*/agendi* aktiivne/active/roheline/töötab
        agent* on? aktiivne/active
    .match-inactive =
        ei? agent*/agendid mitteaktiivne/inaktiivne/inactive/offline
        provisioning/pilvesünk*/sync agent*/agendi* $peatatud/punane
        provisioning/pilvesünk*/sync agent*/agendi* ei tööta/vasta
        agent* $pole aktiivne
    .match-not_installed =
        agent*/agenti $pole installitud/paigaldatud/installeeritud
        provisioning/pilvesünk*/sync agent*/agenti puudub

fact-agent_version =
    .match =
        agent*/agendi* versioon*/build*

fact-gmsa_writeback_rights =
    .match-true =
        gmsa* õigus* olemas/antud/korras
    .match-false =
        gmsa* õigus* $puudub
