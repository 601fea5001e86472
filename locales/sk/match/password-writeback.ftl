# Phrases that state the facts of password-writeback, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-origin =
    .match-sspr_portal =
        akams sspr
        passwordreset.microsoftonline.com $reset/cez/stránka/stránke/portál/portáli
        sspr portál/portáli/stránka/stránke/web/webe
        stránka/stránke/portál/portáli na $reset/$forgotten $password
        $reset zabudnutého $password web/webe/stránke
        na aka.ms sspr
    .match-my_account =
        myaccount*/mysignins*/myprofile*
        moje/mojom konto/konte stránka/stránke/portál/portáli
        $change $password profil/profile office/o365/m365/portálu/webe
        security info $change $password
    .match-sign_in_page =
        na/z/zo prihlasovacej stránke/stránky $resetorchange/microsoft*/office/o365/m365/365
        $resetorchange $password na/z/zo prihlasovacej stránke/stránky
        pri prihlásení do office/o365/m365/365/portálu/teams $asks $change $password
    .match-windows_sign_in_screen =
        na/z/zo prihlasovacej/zamknutej/uzamknutej obrazovke/obrazovky windows*?
        lockscreen*/lock-screen
        lock/login/logon/signin screen/screene/screenu windows*?
        reset*/obnov* $password na/z/zo/pri prihlásení/prihlasovaní do? windows*
        prihlasovacia obrazovka windows*
        $reset $password priamo? na/z/zo prihlasovacej obrazovke/obrazovky
    .match-entra_admin_center =
        $resetorchange $password $viaentra
        $viaentra admin/portál/portálu/portal
        $resetorchange $password entra admin center/centra/centre
        entra.microsoft.com $resetorchange $password?
    .match-azure_portal =
        $resetorchange $password $viaazure portál*/portal*
        $viaazure portál/portálu/portal
        portal.azure.com $resetorchange $password?
    .match-m365_admin_center =
        admin.microsoft.com $resetorchange $password?
        $resetorchange $password m365/office/o365/365/microsoft admin center/centre/centra/portál*/centrum
        $resetorchange $password centrespravovania/centraspravovania/centrumspravovania
        cez/v/z/zo m365/office/o365/365 admin center/centra/centre/centrum/portál*
        aktívni/aktívnych používatelia $reset $password
        admin.cloud.microsoft $resetorchange
    .match-graph_reset_api =
        resetpassword graph
        graph $reset $password? api/metóda/metódou
        authenticationmethod resetpassword
    .match-powershell_or_graph_user_update =
        set-msoluserpassword
        set-azureaduserpassword
        update-mguser passwordprofile?
        update-mguserpassword
        passwordprofile
        powershell* $resetorchange/nastav* $password
        skriptom/skript/skriptu $resetorchange/nastav*/meníme $password
        aplikácia/appka $change/nastavuje $password cez graph
    .no-match =
        $link? $resetorchange $password na/z/zo prihlasovacej stránke/stránky

fact-user_message =
    .match-none =
        $noerror
        nič nepíše/nehlási/nevypíše/nezobrazí/nevyhodí
        tvári sa že? prebehlo/prešlo/úspešne/ok
    .match-on_prem_policy =
        nespĺňa/nespĺňajú/nespĺňali/nesplnilo/nevyhovuje politik*/policy/požiadavk*/zložitosť/komplexnosť/pravidl*/podmienky/kritériá
        $password nespĺňa/nevyhovuje politik*/policy/požiadavk*/zložitosť/komplexnosť/pravidl*/podmienky/kritériá
        $password nespĺňa/nevyhovuje
        does not meet password? policy/requirements
        $password nezodpovedá politike/požiadavkám/pravidlám
        zložitosť/komplexnosť $password nespĺňa/nestačí
        chyba/hláška o? politike/policy $password
    .match-banned_password =
        $password? ľahko/jednoducho uhádnuť/uhádnuteľn*/uhádne
        zakázané-heslo/zakázané-slovo/zakázané-slová/zakázaného-slova
        $password príliš/veľmi bežné/časté/jednoduché/známe
        ťažšie uhádnuť/uhádne/uhádnuteľn*
        slovo/slová/frázu/vzor ľahko uhádnuť/uhádnuteľn*
        banned password
        $password na/zo/v zozname zakázaných
    .match-service_problem =
        vyskytol/vyskytli/nastal/píše/hlási/vraj/hláška problém/problémy so? službou/službe
        píše/hlási/vraj/že služba má problém/problémy
        problém služba skúste neskôr
        there is/was a? problem with the? service
        momentálne/dočasne $password nemôžeme/nedá $resetorchange skúste? neskôr?
    .match-connectivity =
        lokálna/onprem/onpremises/miestna služba/service nedostupná/neodpovedá/unavailable/spojenie/pripojenie
        nepodarilo/nemôžeme/nedokáže/nevie spojiť/pripojiť s/so/k lokáln*/onprem*/podnikov*/firemn* služb*/adresár*/prostred*
        your on-premises service unavailable
    .match-servers_catching_up =
        servery dobiehajú/dobehnú/potrebujú/nestíhajú/spracúvajú/spracovávajú čas*? zmien*?
        servers catching up
        chvíľu potrvá servery spracujú/dobehnú
    .match-success_wait_cloud =
        úspešne/úspech/zmenené počkať/počkajte/čakať kým/než prihlás* cloud*?
    .match-info_changed_onprem =
        údaje/informácie konta/účtu? zmenili/zmenené v/vo? lokálne/lokálnom/onprem*/ad
    .match-contact_admin =
        obráťte/kontaktujte/kontaktovať/obrátiť sa? na? správcu/admina/administrátora/správca
        mám/máme/má kontaktovať správcu/admina/administrátora
        contact your admin/administrator
        obráťte/kontaktujte/kontaktovať/obrátiť sa? na? svojho? správcu/admina/administrátora/správca
    .match-wrong_current_password =
        aktuálne/súčasné/terajšie/pôvodné $password nesprávne/zlé/neplatné/neberie/nesedí/neplatí/chybné/nezadali/nesúhlasí
        staré $password nesprávne/zlé/nesedí/chybné je?
        neberie aktuálne/súčasné/terajšie/pôvodné $password
        zmene neberie/neprijíma staré $password
        current password incorrect/wrong
        zle/nesprávne zadané aktuálne/súčasné/staré $password
    .match-too_many_attempts =
        priveľa/veľa/mnoho pokusov príliš?
        príliš veľa/mnoho/často pokusov/skúšal*/skúšali?
        too many attempts/times/requests
        prekročen* počet/limit pokusov
        skúste o? 24 hodín
        zablokoval*/zamkl*/zamkol*/blokuj* $reset/sspr na? 24/deň/zajtra hodín?
    .match-wizard_unable_to_configure =
        unable to configure password writeback
        unable to configure writeback
        $wizard nedokáže/nedokázal/nevie/nemôže/nepodarilo/nemohol nakonfigurovať/nastaviť/zapnúť/konfigurovať
    .no-match =
        žiadna/žiadnu/bez chyba/chyby/chybu/hláška log*/denník*/event*/serveri/audit*
        čo/aké/ktoré/kde je/sú? na? zozname zakázaných $password

fact-new_password_works_in_cloud =
    .match-true =
        nové/novým/zmenené/resetnuté $password v/vo/do/na/len/iba? $cloud $accepts
        nové $password platí/ide/funguje len/iba? v/vo/do $cloud
        v/vo/do $cloud nové $password $accepts
        v/vo/do $cloud sa novým $password? prihlásim/prihlási/prihlasujem/dostanem
        cloud/office/o365/m365/teams/outlook už? berie/prijíma nové $password
        $password v/vo cloude/office/o365/m365 zmenené/sa zmenilo/zmení ok?
        $password sa zmení/zmenilo/zmenil len/iba v? $cloud
    .match-false =
        nové/novým $password v/vo/do/na? $cloud $refuses
        $cloud $refuses nové $password
        $cloud ešte neberie/nepozná nové? $password
        v/vo/do $cloud stále/ešte platí/funguje/ide staré/starým $password
        do/v/vo $cloud ho/ju? nové/novým $password $refuses
        $cloud $stays staré/starým/pôvodné/pôvodným
        $cloud $stays staré/starým/pôvodné/pôvodným $password
        $cloud $stays $still staré/starým/pôvodné/pôvodným
        v/vo/do $cloud $still? prihlási/prihlásim/prihlasuje/dostane len/iba? starým/pôvodným $password
        do/v/vo $cloud novým heslom neprihlási/neprihlásim/nedostane/nedostanem/neprihlásia
        po zmene $password $cloud $refuses
        ale v/vo/do/na $cloud ešte/stále? nie
        v/vo/do/na $cloud nové/novým $refuses
        $cloud ešte/stále nové/novým $refuses
    .no-match =
        $cloud $domain $stays staré/starým/pôvodné/pôvodným
        staré/starým/pôvodné/pôvodným $password $accepts v/vo/do/na? $domain
        ale v/vo/do/na $cloud ešte/stále? nie je/sú/má/mám/máme

fact-new_password_works_onprem =
    .match-true =
        nové/novým/zmenené $password v/vo/do/na? $domain $accepts
        v/vo/do/na $domain sa novým $password? prihlásim/prihlási/prihlasujem/dostanem
        do počítača/windowsu/windows/domény/pc/notebooku sa prihlásim/prihlási novým? $password?
        $domain už? berie/prijíma nové $password
    .match-false =
        nové/novým $password v/vo/do/na? $domain $refuses
        $domain $refuses nové $password
        v/vo/do/na $domain $still staré/starým/pôvodné $password
        $domain berie/pýta/chce stále/len/iba? staré/pôvodné $password
        $password v/vo ad/doméne sa? nezmenilo/nezmení/nezmenil/nezmenené
        v/vo ad/doméne ostane/ostalo/zostane/zostalo staré/pôvodné $password?
        v/vo/do/na $domain $still? prihlási/prihlásim/prihlasuje/dostane len/iba? starým/pôvodným $password
        $domain $stays staré/starým/pôvodné/pôvodným
        $domain $stays staré/starým/pôvodné/pôvodným $password
        $domain $stays $still staré/starým/pôvodné/pôvodným
        ale/len nie-v/nie-vo/nie-na/nie-do $domain
        v/vo/do/na $domain nové/novým $refuses
        ale v/vo/do/na $domain ešte/stále? nie
    .no-match =
        $domain $cloud $stays staré/starým/pôvodné/pôvodným
        $domain $cloud $stays $still staré/starým/pôvodné/pôvodným
        $password z/zo $domain $refuses v/vo/do? $cloud?
        $password z/zo $domain v/vo/do $cloud $refuses
        ale v/vo/do/na $domain ešte/stále? nie je/sú/má/mám/máme
        staré/starým/pôvodné/pôvodným $password $accepts v/vo/do/na? $cloud

fact-prompted_to_change_again =
    .match-true =
        po $reset/zmene $password? $onemore/ďalšiu/ďalšie $asks zmenu/zmeniť/nové/zmena?
        $onemore $asks zmenu/zmeniť/nové $password
        $password treba/musí/musím/musia meniť/zmeniť dvakrát/druhýkrát/znova/znovu/opäť
        $asks ďalšiu zmenu $password?
        po $reset musí/musím/musia $onemore meniť/zmeniť
        dvakrát $change $password
        po úspešnom? $reset $password? si? $asks/chce $onemore $change $password
        po $reset $onemore $asks $change $password?
    .match-false =
        po $reset už? nič nepýta/nechce/nežiada

fact-user_in_protected_group =
    .match-true =
        člen/členom/členovia/je/sú/v domain/enterprise/schema admins/admin skupine?
        člen/členom/členovia/je/sú/v account/backup/server/print operators
        člen/členom/je/v skupine/skupiny? administrators
        člen/členom/je/v chránenej skupiny/skupine/skupina
        domain admin účet/konto/používateľ/užívateľ
        doménový/doménoví/doménovému $admin $reset/si/zabudol
        privilegovaný/privilegované/privilegovaná $person
        domain admin/admins/adminom $reset/sspr/si
        ľuďom v account operators
        adminsdholder
    .match-false =
        už? nie je člen/členom/v? domain admins/admin
        už? nie je člen/členom/v? chránenej skupiny/skupine
        nie je člen/členom/v? žiadnej chránenej? skupiny/skupine
        nikdy nebol v? domain admins
        nie je člen/členom v? account operators

fact-user_admin_count =
    .match-0 =
        admincount 0/nula/prázdn*/null/nenastaven*
        admincount0
        admincount nie je nastaven*
    .match-1 =
        admincount 1/jedna/jednotka/true
        admincount1
        admincount ostal/zostal/ostalo/zostalo

fact-user_inheritance_enabled =
    .match-true =
        dedenie je zapnut*/povolen*/aktívn*/ok
        inheritance je? zapnut*/enabled/ok
    .match-false =
        dedenie/dedičnosť vypnut*/zakázan*/prerušen*/nezapnut*/nezaplo/zrušen*/vypli/vypol/neprechádza/blokovan*
        dedenie nie je zapnut*/povolen*/aktívn*
        inheritance vypnut*/disabled/zakázan*/off/false
        objekt/konto/účet/používateľ/ou nededí/nededia práva/oprávnenia?
        svieti/vidno/ponúka/tlačidlo enable inheritance
        prerušen* dedenie/dedičnosť

fact-user_locked_onprem =
    .match-true =
        $account $locked v/vo? ad/doméne
        $person je/má $locked
        $account sa mu/hneď/znova/stále/zas/zase zamkne/zamyká/zamkol/zamklo/uzamkne
        lockedout true
        account locked out?
        $locked $account
        zablokovan* $account v/vo ad/doméne
    .match-false =
        $account nie je $locked
        lockedout false

fact-user_cannot_change_password =
    .match-true =
        user cannot change password
        cannotchangepassword true
        $ticked/príznak používateľ? nemôže/nesmie $change $password
        v/vo ad nastaven*/zaškrtnut* že? nemôže/nesmie $change $password
        cannot change password $ticked
    .match-false =
        cannotchangepassword false
        cannot change password $unticked

fact-user_joined_with_enabled_rule =
    .match-false =
        chýba pravidlo user accountenabled
        user accountenabled chýba/nie
    .match-true =
        pravidlo user accountenabled je

fact-enabled_accounts_for_person =
    .match =
        povolené/povolených/enabled/aktívne/aktívnych účty/účtov/kontá/kont

fact-ou_path_has_reserved_char =
    .match-true =
        ou v/vo/má názve/názov čiark*/plus/lomk*/lomítk*/bodkočiark*/úvodzovk*/mriežk*/špeciáln*/vyhraden* znak*?
        čiark*/plus/lomk*/lomítk*/znak*/úvodzovk* v/vo názve ou/organizačn*
        dn obsahuje/má spätn*? lomk*/lomítk*/čiark*/plus/vyhraden*
        vyhraden*/špeciáln* znak* v/vo? ou/dn/organizačnej
        $user má v mene/cn lomk*/lomítk*/čiark*/plus
    .match-false =
        ou v názve žiadne/nemá čiark*/špeciáln*/vyhraden* znak*?
        názov/názvy ou bez čiark*/špeciáln*/vyhraden* znak*?

fact-changed_within_min_age =
    .match-true =
        $password dnes/včera/práve už? $change druhýkrát/znova/opäť/dvakrát
        dnes už $change $password
        druhýkrát/dvakrát za/v jeden/deň/dnes $change $password?
        minimálny vek $password? neuplynul/neprešiel

fact-portal_writeback_toggle =
    .match-true =
        $tenant writeback/write-back je? $on
        $tenant spätný? zápis/zápisu $password? je? $on
        on-premises integration writeback/zápis? je? $on
        write back passwords to your on-premises je? $on
        enable password write back for synced users $on
    .match-false =
        $tenant writeback/write-back $off
        $tenant nie/nemáme je? writeback/write-back $on
        $tenant spätný? zápis $password? $off
        $tenant nie je spätný? zápis $password? $on
        on-premises integration writeback/zápis? $off
        on-premises integration writeback/zápis? nie je $on
        write back passwords to your on-premises directory? $off
        write back passwords to your on-premises directory? nie je $on
        enable password write back for synced users $off
        enable password write back for synced users $on nie
    .no-match =
        $howto $on spätný? zápis? password? writeback? v? $tenant
        $tenant? nie? je? spätný? zápis/writeback/write-back $password? $on/$off pre/cez cloud-sync

fact-portal_cloud_sync_toggle =
    .match-true =
        write back passwords with connect? cloudsync je $on
        cloudsync writeback/zápis je $on
    .match-false =
        write back passwords with connect? cloudsync $off
        write back passwords with connect? cloudsync $on nie
        cloudsync writeback/zápis/možnosť/políčko/toggle/prepínač $off
        cloudsync writeback/zápis/možnosť/políčko/toggle/prepínač nie je $on

fact-portal_unlock_toggle =
    .match-true =
        odomknutie/odomykanie/unlock $account? bez obnov*/reset* je? $on
        allow users to unlock accounts without $on
    .match-false =
        odomknutie/odomykanie/unlock $account? bez obnov*/reset* $off
        odomknutie/odomykanie/unlock bez obnov*/reset* nejde/nie zvoliť/vybrať/zapnut*/povolen*/ponuke
        chýba voľba/možnosť odomknúť/odomknutie/unlock $account?
        ponúka len/iba nové $password odomknutie/odomknúť nie
        allow users to unlock accounts without $off
        allow users to unlock accounts without $on nie

fact-onprem_integration_page_shown =
    .match-true =
        stránka/záložka/stránku/karta on-premises integration je/vidno/vidím/zobrazuje/zobrazí
    .match-false =
        chýba-stránka/chýba-záložka/chýba-karta on-premises integration
        nevidím/nevidno/nezobrazuje/nezobrazí/nevidíme stránka/záložka/stránku/karta on-premises integration
        nie je tam? stránka/záložka/karta on-premises integration
        on-premises integration nevidím/nevidno/nezobrazuje/nevidíme

fact-audit_onprem_agent =
    .match-none =
        onpremisesagent none/žiadny/prázdn*
        onpremisesagent je none
    .match-entra_connect =
        onpremisesagent entra/aad/azure connect*?
        onpremisesagent connect*
    .match-cloud_sync =
        onpremisesagent cloudsync

fact-connector_identity_type =
    .match-application =
        connectoridentitytype application/aplikácia
    .match-service_account =
        connectoridentitytype serviceaccount/service account?

fact-writeback_in_connect =
    .match-true =
        $connect/$wizard password? writeback/write-back je? $on
        optional features password? writeback je? $on
        $connect/$wizard spätný? zápis $password je? $on
        passwordreset konfigurácia enabled true
    .match-false =
        $connect/$wizard password? writeback/write-back $off
        $connect/$wizard nie je password? writeback/write-back $on
        optional features password? writeback je? $off
        optional features password? writeback je? $on nie
        $connect/$wizard spätný? zápis $password $off
        $connect/$wizard nie je spätný? zápis $password $on
        $connect writeback nikdy nezapli/nezapol/nezapínali
    .no-match =
        $howto $on spätný? zápis? password? writeback? v? $connect/$wizard

fact-dotnet_version =
    .match =
        dotnet
        net framework
        dotnet framework

fact-clock_skew_minutes =
    .match =
        hodiny/čas na? server*? sa? rozchádza*/rozišli/mešká*/predbieha*/ponáhľa*/posunut*/ide/idú o minút/min/minúty
        hodiny/hodín/čas rozchádza*/rozišli/mešká*/predbieha*/posunut*/nesedí/odchýlka/rozdiel/pozadu/dopredu minút/min/minúty
        hodiny/čas server* o minút/min/minúty
        odchýlka/rozdiel/posun času/čase/hodín minút/min/minúty

fact-setup_admin_kind =
    .match-cloud_only =
        $wizard/$connect cloudonly/cloudový/onmicrosoft* $admin/$account
        cloudonly $admin
    .match-synced_managed =
        $wizard/$connect/nastavenie synchronizovan*/synced $admin/$account
        synchronizovan*/synced $admin managed?
    .match-federated =
        $wizard/$connect/nastavenie federovan*/federated $admin/$account
        $admin z/zo adfs/federovan* domény?
        federovaný-admin/federovaným-adminom/federovaného-admina/federovaný-správca/federovaným-správcom/federated-admin
    .no-match =
        $resetorchange $password federovan*/federated/synchronizovan*/synced/cloudonly $user/$account

fact-setup_admin_password_ok =
    .match-true =
        $admin sa inde/inom prihlási/prihlásim počítači/pc?
    .match-false =
        $admin z/v sprievodcovi/setupe expirované/vypršané/dočasné/zlé $password

fact-connect_on_dc =
    .match-true =
        $connect nainštalovan*/beží/bežiaci/je priamo? na dc/radiči/domain
        $connect priamo na dc/radiči
    .match-false =
        $connect nie je na dc/radiči
        $connect samostatn*/vlastn* serveri/server/virtuálke mimo/nie? dc/radič*

fact-sb_443_reachable =
    .match-true =
        servicebus*/relay 443 otvoren*/ok/prejde/true/funguje/dostupn*
        port 443 je otvoren*/ok
        servicebus* dostupn*/prejde na? 443?
    .match-false =
        servicebus*/relay port? 443 $blocked
        port? 443 von $blocked
        port 443 je? $blocked
        $firewall nepustí/blokuje/zablokoval/nepúšťa/zahadzuje servicebus*/relay
        test-netconnection servicebus*/relay false/failed/neprejd*
        server nedostane/nevidí/nepripojí na/k servicebus*/relay
        port? 443 servicebus*/relay z? $connect? server*? $blocked
    .no-match =
        pwreset*/passwordreset* port? 443 je? otvoren*/ok/zavret*/zatvoren*/blokovan*/zablokovan*

fact-pwreset_443_reachable =
    .match-true =
        passwordreset* 443 otvoren*/ok/prejde/true/funguje/dostupn*
    .match-false =
        passwordreset* port? 443? $blocked
        $firewall nepustí/blokuje/zablokoval/nepúšťa passwordreset*
        server nedostane/nevidí na passwordreset*

fact-allowlist_sb_entry =
    .match-wildcard_correct =
        povolen*/allowlist*/whitelist* máme/je servicebus.windows.net hviezdičk*/wildcard*/zástupn*?
        vo? výnimke/výnimkách/pravidle je/máme servicebus.windows.net
        povolené máme servicebus.windows.net
    .match-exact_namespace_hosts =
        povolen*/allowlist*/whitelist*/výnimk* len/iba konkrétn*/jednotliv*/presn* host*/adres*/namespace servicebus*?
    .match-wrong_networks_domain =
        servicebus.windows.networks
        windows.networks
        servicebus windows networks
    .match-absent =
        servicebus* nie/chýba v/vo výnimke/výnimkách/allowlist*/whitelist*/pravidlách/pravidle/povolených
        servicebus* nemáme/nie povolen*/vo? výnimk*
        chýba/chýbajú výnimka/pravidlo/výnimky pre servicebus*
    .match-not_filtered =
        odchádzajúc*/von nefiltrujeme/nefiltruje/neblokujeme/neobmedzujeme
        odchádzajúc*/von všetko povolen*/otvoren*/pustené
        firewall von nič neblokuje/nefiltruje

fact-proxy_used =
    .match-true =
        server* ide/chodí/pristupuje/môže von/internet/do? len/iba? cez proxy
        von/internet/internetu len/iba? cez proxy
        máme/používame/používa/musí proxy server*?
        server* je za/cez proxy
        zscaler
    .match-false =
        nemáme/nepoužívame/nepoužíva/bez proxy
        žiadna/žiadnu/žiaden/nijaká proxy
        ide/chodí/pripája von/internet/cloudu priamo bez? proxy?
    .no-match =
        $change/výmene/vymenili/prechod*/zrušili/zrušení proxy

fact-machine_config_proxy =
    .match-true =
        proxy je zapísan*/nastaven*/v/vo/pridan* v/vo? machine.config
        machine.config má/obsahuje/nastaven*/pridali proxy/defaultproxy
    .match-false =
        machine.config nie je proxy/defaultproxy?
        machine.config chýba/nemá/bez/nenastaven*/nemáme proxy/defaultproxy
        proxy chýba/nenastaven* v/vo machine.config

fact-proxy_probe =
    .match-http_407 =
        407
        proxy vracia/chce/žiada/pýta prihlásenie/autentifikáciu/overenie
        proxy authentication required
    .match-http_403 =
        proxy 403
        403 od/cez proxy
        http 403
    .match-no_connection =
        proxy timeout/neodpovedá
    .match-ok =
        cez proxy 401/200 vráti/vracia/odpoveď?

fact-tls_inspection =
    .match-true =
        ssl/tls/https $inspection
        $firewall/proxy/zscaler rozbaľuje/dešifruje/podpisuje/inšpektuje/prepisuje/vymieňa/podvrhuje https/ssl/tls/certifikát*/prevádzku
        certifikát servicebus*? vydala/vydal/podpísala/podpísal/vystavil/vystavila naša/náš/firma/firewall/proxy
        podpisuje/vymieňa/podvrhuje certifikáty/certifikát firewall*/proxy/fw
    .match-false =
        ssl/tls/https $inspection nemáme/vypnut*/vypli/nie/nerobí/žiadna
        žiadna/bez ssl/tls/https $inspection
        ssl/tls/https $inspection výnimka/výnimku/bypass/vynechan*
        ssl/tls/https $inspection na? $firewall? pre? $connect? server*? vypnut*/vypli/vynechan*/výnimk*

fact-idle_timeout_s =
    .match =
        idle timeout sekúnd/sekundy/sek/sec/s
        timeout/limit nečinnosti sekúnd/sekundy/sek/sec/s
        nečinné/idle spojenie/spojenia po sekúnd/sekundách/sek/sec/s

fact-root_ca_ok =
    .match-true =
        koreňov*/root certifikát*/ca je/sú ok/aktuálne/nainštalovan*/poriadku
    .match-false =
        chýba/nemá/nemáme/chýbajú digicert/koreňov*/root certifikát*/ca/global
        remote certificate is invalid
        vzdialený certifikát neplatný/neplatn*
        server* nedôveruje/neverí certifikát*/servicebus*/relay
        nemá/chýbajú aktuálne/nové koreňové certifikáty
        chýba digicert

fact-smb_445_ok =
    .match-true =
        445 je? otvoren*/ok/prejde/true/funguje
    .match-false =
        445 je? $blocked/false/blokuje/nepustí/filtered
        smb k/na/ku dc/radiču/radič blokovan*/zablokovan*/nejde

fact-target_dc_writable =
    .match-true =
        radič/dc je zapisovateľn*/writable/plný
        isreadonly false
    .match-false =
        rodc
        isreadonly true
        radič/dc len/iba na? čítanie/readonly
        readonly dc/radič
        read-only domain? controller/radič

fact-right_reset_password =
    .match-true =
        $connector/konto/účet má $right reset password
    .match-false =
        $connector nemá $right na? $reset $password
        nemá $right reset password
        chýba/chýbajú $right reset password
        $connector/connect* nemá/nemajú $right na? $password
        set-adsyncpasswordwritebackpermissions nikto/nebolo/nespustil* nespustil*?
        konto/účet $connector/connect* bez práv/oprávnení/povolení

fact-right_write_lockouttime =
    .match-true =
        má $right write? lockouttime
    .match-false =
        chýba/nemá $right? write? lockouttime
        nemôže/nesmie zapisovať/zapísať lockouttime

fact-right_write_pwdlastset =
    .match-true =
        má $right write? pwdlastset
    .match-false =
        chýba/nemá $right? write? pwdlastset
        nemôže/nesmie zapisovať/zapísať pwdlastset

fact-right_unexpire_password =
    .match-true =
        má $right? unexpire password
    .match-false =
        chýba/nemá/nie/bez $right? unexpire password

fact-acl_age_minutes =
    .match =
        $right pred minútami/min/minútou
        $right pridali/zmenili/nastavili/upravili minút/min/minútami

fact-remote_sam_restricted =
    .match-true =
        restrictremotesam nastaven*/je/zapnut*/máme?
        restrict clients allowed remote calls sam
        vzdialené volania sam obmedzen*/zakázan*/blokovan*/zablokovan*
        gpo/baseline/politika obmedzuje/zakazuje/zakázala/blokuje volania? sam
        remote sam calls restricted/obmedzen*/zakázan*
        sprísn*/utiahn*/utiahl*/obmedz*/zakáz* gpo/politik*/policy? pre/na? remote/vzdialen* sam
    .match-false =
        restrictremotesam nie/chýba/nemáme/nenastaven* je? nastaven*?
        vzdialené volania sam neobmedzen*/povolen*

fact-connector_in_remote_sam_list =
    .match-false =
        $connector nie/chýba v/vo/medzi zozname/povolených/politike sam

fact-authusers_in_prew2k =
    .match-true =
        authenticated users je/sú v/vo/člen pre-windows 2000
    .match-false =
        pre-windows 2000 compatible access prázdn*/nie/chýba/odobrali/vyčistili
        authenticated users odobrali/odstránili/chýba/chýbajú/nie z/zo/v? pre-windows*? 2000?
        samserver práva/oprávnenia chýbajú/odobrali/odobraté/na čítanie?

fact-ldap_sign_encrypt =
    .match-true =
        sign and? encrypt ldap traffic? je? $on
    .match-false =
        sign and? encrypt ldap traffic? je? $off
        sign and? encrypt ldap traffic? je? $on nie
        sign and? encrypt ldap traffic? nie je $on
        vypol/vypli/vypnut* podpisovanie/šifrovanie ldap
        konektor* ldap bez šifrovania/podpisovania
        ldap nie je šifrovan*/podpisovan*

fact-policy_hints_supported =
    .match-false =
        policy hints nie/nepodporuje/nepodporujú/nepodporovan*/chýba sú?
        radič/dc nepodporuje/nepodporujú policy hints/2066

fact-connector_password_length =
    .match =
        $password $connector znak*
        $password konta/účtu $connector má? znak*
        dĺžka $password $connector

fact-min_password_age_days =
    .match =
        minimálny/minimálna/min vek/doba/platnosť $password dní/deň/dni?
        minimum password age
        minimálny/minimálna/min vek

fact-password_meets_policy =
    .match-true =
        $password spĺňa politiku/politika/požiadavky/zložitosť/komplexnosť/pravidlá/policy/podmienky/všetko
        $password dosť/dostatočne dlhé/zložité/silné/komplexné
    .match-false =
        $password príliš/veľmi/moc/málo krátke/jednoduché/slabé/zložité
        príliš krátke $password
        $password krátke doména/ad nezoberie/neberie/odmieta
        použil*/zadal*/skúša* to? isté/staré/rovnaké $password históri*/ako predtým?

fact-banned_hit =
    .match-none =
        nie je na? zozname zakázaných $password?
    .match-cloud_list =
        fuzzypolicyviolation*
        $password zakázan*/banned list/zozname/zoznam cloud*/entra/azure
        custom/vlastný banned list/zoznam password?
        banned password list
    .match-dc_agent =
        dcagent
        10016
        10017
        password protection radič/dc/agent/onprem blokuje/odmietol/odmieta/zamietol?
        azure/entra ad? password protection na/dc/onprem dc/radiči/agent?
        radič/dc domény? odmietol/odmieta/blokuje/zamietol zakázané/banned $password
    .match-third_party_filter =
        filter $password iného/tretej/cudzieho výrobcu/dodávateľa/strany
        specops/nfront/lithnet/anixis
        vlastný/iný password? filter $password? dll?
        third party password filter

fact-dc_4724_audit_failure =
    .match-true =
        4724 failure/zlyhanie/zlyhal*/neúspešn*/audit
        audit failure 4724
    .match-false =
        4724 žiadna/nie/nevidno/nemáme
        žiadna/bez udalosť? 4724

fact-request_reached_server =
    .match-true =
        31001/31006/31009
        31001/31006/31009 prišl*/vidno/je/chodí
        požiadavka/požiadavky na? server* dorazil*/prišl*/príde/dôjde/dorazí
        request dorazil/prišiel na? server*
    .match-false =
        31001/31006/31009 chýba/nie/nevidno/neprišl*/žiadna/nemáme
        požiadavka/požiadavky/request na? server* nedorazil*/neprišl*/nepríde/nedôjde/nechodí/nedorazí
        na server* nič nepríde/neprišlo/nedorazí/nedorazilo/nechodí
        žiadna požiadavka/request na? server*? nechodí/nepríde/nedorazí/neprišla/nedorazila
        na serveri v/vo denníku/logu/logoch nič/žiadna nevidno/udalosť?
        v/vo denníku/logu/logoch servera? nič nie? vidno/je

fact-heartbeat_recent =
    .match-true =
        31019 chodí/chodia/vidno/prichádza/je pravidelne/každých?
    .match-false =
        31019 chýba/nechodí/neprichádza/nie/nevidno/neprišl*/nepravidelne
        heartbeat/signál writeback*/31019 chýba/nechodí/neprichádza

fact-writeback_started_event =
    .match-true =
        31015 je/vidno/prišl*/zaznamenan*
        listener/endpoint writeback*/zápis? beží/počúva/naštartoval*/nabehol/spustil*/spusten*
    .match-false =
        31015 chýba/nie/nevidno/neprišl*/neprichádza/žiadna
        31016
        listener/endpoint writeback*/zápis? nebeží/nepočúva/neštartuje/nenaštartoval*/nenabehol/nespustil*/nespusten*
        listener/endpoint writeback*/zápis? nie je spusten*

fact-prs_error_event =
    .match-0 =
        žiadna/nie/nevidno chyba/udalosť/chyby v/od/zo passwordresetservice
        passwordresetservice žiadna/nič/žiadne/nehlási chyba/udalosť/chyby?
        nie je jediná/žiadna udalosť passwordresetservice

fact-adsync_hr =
    .match-none =
        žiadny/bez hr kód/kódu
        bez 6329
        žiadna/nie udalosť? 6329
    .match-ldap_policy_control =
        ldap password policy control
        1.2.840.113556.1.4.2066
    .match-access_denied_sam =
        error_access_denied
        error access denied 6329?

fact-event_6800 =
    .match-true =
        6800
        udalosť/event 6800
    .match-false =
        žiadna/nie/bez udalosť/event? 6800
        6800 nie/nevidno/neprišl*

fact-agent_status =
    .match-active =
        provisioning/cloudsync/zriaďovania agent je? aktívny/active/zelený/beží/healthy/ok
        agent je? active/aktívny/zelený/healthy
        agent cloudsync/provisioning je? aktívny/active/zelený/ok
    .match-inactive =
        provisioning/cloudsync/zriaďovania agent je? inactive/neaktívny/červený/nebeží/vypnutý/offline/stojí/spadol/odpojený
        agent je? inactive/neaktívny/červený/offline
        agent nebeží/spadol/odpojený
        aadconnectprovisioningagent nebeží/stojí/zastaven*/stopped
        server* s agentom/agent cloudsync? vypnut*/nebeží/spadol
    .match-not_installed =
        agent nenainštalovan*/nenainštalovali/neinštalovali
        agent nie je nainštalovan*
        nemáme nainštalovan* agent/agenta
        chýba-provisioning agent
    .no-match =
        pta/passthrough/dc/health/dcagent agent je? nebeží/beží/inactive/neaktívny/aktívny/active/spadol/ok/offline

fact-agent_version =
    .match =
        agent verzi*/version
        provisioning/cloudsync agent
        agent 1.1*
        agent starší ako/než? 1.*

fact-gmsa_writeback_rights =
    .match-true =
        gmsa/provagentgmsa* má $right
    .match-false =
        gmsa/provagentgmsa* nemá $right/právo/reset
        gmsa/provagentgmsa* chýba/chýbajú/bez $right/reset
        set-aadcloudsyncpermissions nikto/nebolo/nespustil* nespustil*?
