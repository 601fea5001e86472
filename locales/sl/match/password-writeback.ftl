# Phrases that state the facts of password-writeback, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-origin =
    .match-sspr_portal =
        ne? aka.ms sspr
        ne? sspr-portal/sspr-portalu/sspr-portala/sspr-strani/sspr-stran
        ne? portal/portalu/portala/stran/strani za-ponastavitev/za-reset gesla/geslo
        ne? passwordreset.microsoftonline.com stran/$reset
        ne? aka.ms/passwordreset/sspr stran*/portal*/link $reset?
        ne? passwordreset.microsoftonline.com
    .match-my_account =
        ne? my-account/myaccount/my-accountu/my-accounta/my-accountom
        ne? myaccount.microsoft.com
        ne? stran/strani/portal/portalu/prek/preko moj-račun/mojem-računu/mojega-računa
        ne? v-moj/na-moj račun $change
        ne? v-mojem/na-mojem računu $change
        ne? mysignins/mysignins.microsoft.com/myprofile $change geslo
    .match-sign_in_page =
        ne? stran/strani za-vpis/za-prijavo $change geslo?
        ne? prijavni/prijavna/prijavno/vpisni/login strani/stran $change geslo?
        ne? na? prijavni/vpisni/login/microsoftovi strani/stran ponastav*/reset/pozabil*/pozabljeno/forgot/$change geslo?
    .match-windows_sign_in_screen =
        ne? prijavni/prijavnem/prijavnega/vpisni zaslon/zaslonu/zaslona/ekran/ekranu windows?
        ne? vpisnem/zaklenjen/zaklenjenem/zaklenjenega/login zaslon/zaslonu/zaslona/ekran/ekranu windows?
        ne? zaslon/zaslonu/zaslona/ekran/ekranu za-vpis/za-prijavo v? windows?
        ne? lock-screen/lockscreen/lock-screenu/lockscreenu
        ne? windows login/logon/prijava/prijavi/vpis $reset geslo
        ne? ctrl+alt+del/ctrl-alt-del/ctrlaltdel
        ne? ctrl alt del
        ne? zaklenjen*/prijavn*/lock windows/računalnik*/zaslon*/screen* $reset/$change/pozabil* geslo?
    .match-entra_admin_center =
        ne? entra admin/skrbnišk* center/centru/centra/središč*/portal/portalu
        ne? entra-portal/entra-portalu/entra-portala
        ne? entra.microsoft.com
        ne? aad-portal/aad-portalu/aad-portala
    .match-azure_portal =
        ne? azure-portal/azure-portalu/azure-portala/azureportal/portal-azure/portalu-azure/portala-azure
        ne? portal.azure.com
    .match-m365_admin_center =
        ne? $cloud/microsoft365 admin/skrbnišk* center/centru/centra/središč*/portal/portalu
        ne? skrbnišk* središč* microsoft 365
        ne? admin-center/admin-centru/admin-centra $cloud
        ne? admin.microsoft.com
        ne? portal.office.com $admin
    .match-graph_reset_api =
        ne? graph resetpassword
        ne? resetpassword metod*/api/klic
    .match-powershell_or_graph_user_update =
        ne? powershell/powershellom/powershella $reset/nastavi/spremeni/zamenja/ponastavljen*/nastavljen* geslo
        ne? update-mguser/set-msoluserpassword/set-azureaduserpassword/updatemguser
        ne? graph patch/update user/uporabnik/passwordprofile
        ne? passwordprofile

fact-user_message =
    .match-on_prem_policy =
        ne-ustreza/ne-izpolnjuje pravilnik/pravilniku/politika geslo/za-gesla? mestu/domen*/onprem/lokaln*? uporabe? $message
        ne-odgovarja/neustrezno pravilnik/pravilniku/politika geslo/za-gesla? mestu/domen*/onprem/lokaln*? uporabe? $message
        ne-ustreza/ne-izpolnjuje politiki/zahtev*/policy geslo/za-gesla? mestu/domen*/onprem/lokaln*? uporabe? $message
        ne-odgovarja/neustrezno politiki/zahtev*/policy geslo/za-gesla? mestu/domen*/onprem/lokaln*? uporabe? $message
        geslo ne-ustreza/ne-izpolnjuje pravilnik/pravilniku/politika/politiki/policy na? mestu/domen*/onprem uporabe?
        geslo ne-ustreza/ne-izpolnjuje pravilnik/pravilniku/politika/politiki/policy na? lokaln*/podjetja/organizacij* uporabe?
        geslo ne-ustreza/ne-izpolnjuje pravilnik/pravilniku/politika/politiki/policy za? gesla?
        does not meet on-premises/onprem policy/policies
        pravilnik*/politik* na? mestu? uporabe/domen*/lokaln*/onprem zavrnil*/zavrača/zavrne geslo
        geslo ne ustreza/izpolnjuje/zadošča domensk*/lokaln*/kompleksnost*/pravil*/politik*/zahtev* organizacij*?
        password does not/doesnt meet policy/requirements/complexity
        ne ustreza/ustrezajo/izpolnjuje/zadošča pravilom/pravilniku/politiki/zahtevam podjetja/organizacije/firme/domene
    .match-banned_password =
        geslo prelahko/prelahka/lahko/enostavno uganiti/ugane/uganejo/uganljivo
        prelahko/prelahka/prelahek uganiti/ugane/geslo/gesla
        geslo vsebuje/besedo prepovedan*/besedo
        geslo prepovedano/banned $message
        $message prepovedano/banned/pogosto/prepogosto geslo/password
        geslo prepogosto/preveč-pogosto/preveč-znano uporabljeno?
        geslo je? na? seznamu/listi prepovedan*/banned
        geslo preveč-pogosto/pogosto/prepogosto/preenostavno/common $message
        can't/cant/too choose/easy/common guess/password
    .match-service_problem =
        poskusite/poskusi/poizkusite znova/ponovno? pozneje/kasneje
        težava/težave/problem s-storitvijo/storitve $message
        storitev/servis trenutno? ni na-voljo/dostopna/voljo
        try again later
    .match-connectivity =
        storitev/strežnik/servis lokaln*/mestu/onprem* ni/ne-moremo/ne dosegljiv/dosegljiva/vzpostaviti/doseči/poveže
        ne more/moremo/morem doseči/vzpostaviti/povezati onprem*/mestu/lokalnim/lokalno storitev/storitvijo/okolje/povezave?
        could-not/cannot connect/reach/contact on-premises/onprem
        storitev/servis/strežnik lokaciji/lokacija/lokalni/lokalna/lokalne ni/ne dosegljiv/dosegljiva/dostopna/dostopen
    .match-servers_catching_up =
        strežniki/serverji/serverjem/strežnikom potrebujejo/rabijo/potrebuje čas/časa uskladitev/uskladijo?
        catching up
        dohitijo/dohitevajo/uskladijo/uskladitev strežniki/serverji
        strežnik* čas uskladit*/sinhroniziraj*/dohit*
        strežniki/strežnik/serverji usklajujejo/usklajuje/dohitevajo/sinhronizirajo/lovijo še?
    .match-success_wait_cloud =
        uspelo/uspešno/spremenjeno/ponastavljeno počakajte/počakati/počakaj/počaka oblak/vpisom/prijavo/minut
        geslo uspešno počakajte/počakati nekaj/minut
    .match-info_changed_onprem =
        podatki/informacije račun/računu/računa spremenili/spremenjeni/spremenile na? mestu/onprem/lokalno/domeni
        account information changed
        račun spremenjen/spremenil mestu/onprem/lokalno $message
    .match-contact_admin =
        obrni/obrnite/obrne/kontaktira/kontaktirajte/kontaktiraj/stopi/obrniti na? $admin/skrbnika/admina/administratorja
        contact your $admin
        obvesti/obvestite/pokličite skrbnik/skrbnika/admina/administratorja javi/piše?
        obrnite/obrniti/obrne/kontaktirajte/pokliči/pokličite na? skrbnik*/admin*
        kontaktira* admin*/skrbnik*
    .match-wrong_current_password =
        trenutno/staro/dosedanje/obstoječe geslo napačno/nepravilno/neveljavno/narobe/wrong/incorrect
        trenutno/staro/dosedanje/obstoječe geslo ni pravilno/pravo/prav/veljavno
        $message/trdi napačno/nepravilno trenutno/staro geslo
        trenutno/staro/current/old geslo/password napačno/narobe/wrong/incorrect/napačen
        trenutno/staro geslo ni/ne pravo/pravilno/prime/sprejme/ustreza
    .match-too_many_attempts =
        preveč/prevečkrat poskusov/poskusil/poskusila/poskušal/poizkusov/poskusi
        too many attempts
        presežen*/prekoračen* število/limit/omejitev poskus*
        prevečkrat/preveč/preveckrat poskus*/poizkus*/vpisal*/vnesel*
    .match-wizard_unable_to_configure =
        $wizard ne-more/ne-uspe/ne-zna/unable/cannot konfigurirati/nastaviti/configure/vklopiti/omogočiti
        unable-to configure password? writeback
        cannot configure password? writeback
    .match-none =
        brez/nobenega/ni-nobenega sporočila/obvestila o? napaki?
        ni-sporočila/ni-obvestila napaki/napake
        nič-ne/nič napiše/$message/pokaže ne?
        brez/nobene/nobenega obvestila/sporočila/napake javi?
        ne javi/vrže/pokaže/prikaže nič/ničesar/napake
    .no-match =
        v? logih/logu/dnevniku/dnevnikih/eventih/viewerju ni? nobene/nobenega/brez napake/napak/errorja
        naprava/računalnik/telefon ne ustreza/izpolnjuje pravilom/pravilniku/politiki/zahtevam podjetja/organizacije/firme/domene

fact-new_password_works_in_cloud =
    .match-true =
        novo geslo v-oblaku/v-cloudu/oblak/cloud $works/sprejeto/ok
        novo geslo $in_cloud/$cloud $works
        $in_cloud $works z? novim/novo geslom/geslo?
        v-oblaku/v-cloudu novo $works
        v-oblaku/v-cloudu $works
        novim geslom $in_cloud prijavi/vpiše/pride/noter/lahko
        z? novim geslom dela/gre/pride/prijavi/lahko $in_cloud
        novo geslo dela/deluje/prime/velja $in_cloud/samo?
    .match-false =
        novo geslo v-oblaku/v-cloudu/oblak/cloud ne $works
        novo geslo $in_cloud/$cloud ne $works
        $cloud zavrača/zavrne/zavrnil novo/novega geslo
        v-oblaku/v-cloudu $fails novo? geslo?
        $in_cloud še-vedno/še/samo $works? staro/starim geslo?
        v-oblaku/v-cloudu $works staro geslo?
        $in_cloud novim geslom ne
        ne more/morejo? prijavi*/vpis*/pride? $in_cloud z? novim geslom
        z? novim geslom ne more/gre/pride prijavi*?/vpis*? $in_cloud
        novo geslo $in_cloud 365? ne $works/prime
        $cloud hoče/zahteva/sprejme/prime/pozna še/še-vedno/vedno/samo staro geslo?

fact-new_password_works_onprem =
    .match-true =
        novo geslo $in_domain $works
        $in_domain $works z? novim/novo geslo/geslom?
        novim geslom $in_domain prijavi/vpiše/pride/noter/lahko
        z? novim geslom dela/gre/pride/prijavi/lahko? $in_domain
    .match-false =
        novo geslo $in_domain ne $works
        $in_domain še/še-vedno/ostane/$works/samo? staro geslo?
        $in_domain še-vedno/še/ostane/ostalo/samo staro geslo/dela/deluje?
        $in_domain pa $fails
        $in_domain $fails novo geslo
        $in_domain pa-ne
        $in_cloud $works $in_domain ne
        $in_domain novim geslom ne
        ne more/morejo? prijavi*/vpis*/pride? $in_domain z? novim geslom
        z? novim geslom ne more/gre/pride prijavi*?/vpis*? $in_domain
        $in_domain/računalnik* še/samo/le/vedno staro/starim/stari geslo/geslom/z? prijavi*?
        $in_domain ga-ne/se-ne/ne vidi/pride/zapiše/zapisuje/spremeni/prenese novo? geslo?

fact-prompted_to_change_again =
    .match-true =
        $again/še-enkrat/še-eno/ponovna/nova/vedno zahteva/mora/zahtevana/morajo sprememba/spremembo/$change/zamenjavo/menjavo geslo/gesla
        po ponastavitev/ponastavitvi/reset/resetu zahteva/mora/zahtevana/morajo $again/še sprememba/spremembo/$change/zamenjavo
        dvakrat zaporedoma/zapored? mora/morajo $change geslo
        po resetu/ponastavitvi/reset spet/znova/ponovno/takoj/še mora/zahteva/hoče/sili $change/novo/menjavo/zamenjavo geslo?
        spet/znova/ponovno hoče/zahteva/vpraša/sili novo/menjavo/zamenjavo geslo/gesla
        $again/takoj/še-enkrat/še-eno sili/prisili/hoče/zahteva/mora v? $change/$changed geslo

fact-user_in_protected_group =
    .match-true =
        uporabnik/user/član/članica/je zaščiten* skupin*
        uporabnik/user/član/je v-zaščiteni/v-protected skupini/group/grupi
        član/je-v/uporabnik/user domain-admins/domain-admin/domain-adminih/enterprise-admins
        član/je-v/uporabnik/user account-operators/backup-operators/schema-admins/print-operators/server-operators
        član/uporabnik/user/je skupin* domain-admins/enterprise-admins/account-operators
        član/uporabnik/user/je skupin* backup-operators/schema-admins/administrators/print-operators
    .match-false =
        ni/noben član zaščiten* skupin*
        ni v? zaščiten* skupin*
        ni v/član? domain-admins/domain-admin/enterprise-admins/account-operators skupin*?
    .no-match =
        ne vem/vemo če/ali uporabnik? je? v? zaščiten*/protected skupin*
        preveri/preveriti če/ali uporabnik/user? je? v? zaščiten*/protected skupin*

fact-user_admin_count =
    .match-1 =
        admincount 1
        admincount=1/admincount1
        admin-count na 1
    .match-0 =
        admincount 0/prazen/prazno/null
        admincount=0/admincount0
        admincount ni/not nastavljen/set
        brez admincount/admincounta

fact-user_inheritance_enabled =
    .match-true =
        dedovanje/inheritance vklopljeno/omogočeno/enabled/ok
    .match-false =
        dedovanje/inheritance izklopljeno/onemogočeno/prekinjeno/disabled/ugasnjeno/blokirano/pretrgano
        dedovanje/inheritance ni vklopljeno/omogočeno/enabled
        brez dedovanja/dedovanje/inheritance
        ne deduje/dedujejo $rights
    .no-match =
        $question ali? ima? $account? $on/izklopljeno dedovanje/inheritance

fact-user_locked_onprem =
    .match-true =
        $account zaklenjen/zaklenjena/locked $in_domain
        zaklenjen/locked $in_domain
        $account zaklenjen/zaklenjeni
        $account je? zaklenjen/zaklenjena/locked-out
        lockedout true
        locked out
        $account še/vedno/ostane/spet zaklenjen*/locked/lockan v-ad?/v-domeni?
    .match-false =
        $account ni zaklenjen/zaklenjena/locked v-ad/v-domeni?
        lockedout false

fact-user_cannot_change_password =
    .match-true =
        cannot change password $on/obkljukano/označeno/vklopljeno/nastavljen/nastavljeno/kljukica
        $account ne sme/more spremeniti/zamenjati geslo/gesla obkljukan/obkljukano/označen/označeno/kljukica
        cannotchangepassword true
    .match-false =
        cannot change password ni $on/obkljukano/označeno/nastavljen
        cannotchangepassword false

fact-user_joined_with_enabled_rule =
    .match-true =
        pravilo/rule accountenabled povezan/povezana/prisotno/joined/je
    .match-false =
        pravilo/rule accountenabled ni/manjka/missing povezan/povezana/prisotno?
        brez pravila/rule accountenabled

fact-enabled_accounts_for_person =
    .match =
        omogočen*/aktivn* račun* ad/gozd*/osebo/uporabnik
        omogočene/omogočena/omogočenih računa/račune/računov ad?

fact-ou_path_has_reserved_char =
    .match-true =
        poseben/posebni/posebne/rezerviran/rezervirani/nedovoljen/čuden znak/znaki/znake/znakov ou/dn/organizacijsk*
        ou ima/vsebuje/z? poševnico/vejico/plusom/plus/podpičjem/narekovaje/slash/poševnica/vejica imenu/ime/imenom
        poševnica/vejica/plus/slash/podpičje v-imenu ou/organizacijsk*
    .match-false =
        ou brez/nima posebnih/rezerviranih znakov

fact-changed_within_min_age =
    .match-true =
        geslo danes/ravnokar/pravkar že $changed/spremenila/zamenjala/menjala
        geslo $changed/spremenjeno/zamenjano pred-eno/pred-pol/pred-dvema uro/ure/urama
        že-danes/isti-dan/istega-dne $changed/spremenjeno/zamenjano/menjano geslo
        geslo mlajše minimaln*/najmanjš* starost*
        geslo danes/zjutraj/včeraj/pravkar/ravnokar že zamenjal*/spremenil*/menjal*/resetiral*

fact-portal_writeback_toggle =
    .match-true =
        $writeback $in_portal zapisovanj*? $on/prižgan
        on-premises integration $on/prižgan
        $writeback on-premises directory $on
        enable password write-back synced users $on
    .match-false =
        $writeback $in_portal zapisovanj*? $off
        $writeback $in_portal zapisovanj*? ni $on
        on-premises integration $off
        on-premises integration ni $on
        enable password write-back synced users ni $on
    .no-match =
        kako/kje vklopi/vklopim/vklopiti/vklopimo/omogočim/omogočiti/obkljukam password? $writeback $in_portal?
        kdaj/če/ali bo/je/mora password? $writeback $on $in_portal/$in_connect?

fact-portal_cloud_sync_toggle =
    .match-true =
        $writeback cloud-sync/cloudsync/cloud-synca/cloud-syncom v-portalu/portal? $on
    .match-false =
        $writeback cloud-sync/cloudsync/cloud-synca/cloud-syncom v-portalu/portal? $off
        $writeback cloud-sync/cloudsync/cloud-synca/cloud-syncom v-portalu/portal? ni $on

fact-portal_unlock_toggle =
    .match-true =
        odklepanje/unlock brez ponastavitve/reseta/reset dovoljeno/vklopljeno/omogočeno/obkljukano
        allow-users unlock without resetting vklopljeno/obkljukano/omogočeno/enabled/yes
    .match-false =
        odklepanje/unlock brez ponastavitve/reseta/reset ni dovoljeno/vklopljeno/omogočeno/obkljukano
        odklepanje/unlock brez ponastavitve/reseta/reset izklopljeno/onemogočeno/prepovedano
        allow-users unlock without resetting izklopljeno/disabled
        ni/brez opcije/možnosti/izbire odklep*/odkleni*/unlock brez $reset/ponastavitve/reseta

fact-onprem_integration_page_shown =
    .match-true =
        stran/zavihek/meni on-premises integration vidi/vidim/vidna/prikaže/prikazana/je
    .match-false =
        on-premises integration manjka/skrit*/izginil*
        ne vidi/vidim/vidimo/prikaže/kaže/najdem/najde on-premises integration
        ni strani/zavihka/menija/postavke/možnosti on-premises integration

fact-audit_onprem_agent =
    .match-none =
        onpremisesagent none/prazen/prazno
        onpremisesagent=none
    .match-entra_connect =
        onpremisesagent connect/entra/aad
        onpremisesagent entra connect
    .match-cloud_sync =
        onpremisesagent cloud-sync/cloudsync
        onpremisesagent cloud sync

fact-connector_identity_type =
    .match-application =
        connectoridentitytype application/aplikacija
        connectoridentitytype=application
        application based authentication connect
    .match-service_account =
        connectoridentitytype serviceaccount/service
        connectoridentitytype=serviceaccount

fact-writeback_in_connect =
    .match-true =
        $writeback $in_connect zapisovanj*? $on/prižgan
        passwordwritebackenabled true
    .match-false =
        $writeback $in_connect zapisovanj*? $off
        $writeback $in_connect zapisovanj*? ni $on
    .no-match =
        kako/kje vklopi/vklopim/vklopiti/vklopimo/omogočim/omogočiti/obkljukam password? $writeback $in_connect?
        kdaj/če/ali bo/je/mora password? $writeback $on $in_portal/$in_connect?

fact-dotnet_version =
    .match =
        dotnet/net framework
        framework
        net/dotnet verzija/različica/version

fact-clock_skew_minutes =
    .match =
        ura strežnik*? zamuja/prehiteva/odstopa/zaostaja
        odstopanje/zamik/razlika ure/ura
        clock skew

fact-setup_admin_kind =
    .match-cloud_only =
        cloud-only/cloudonly/oblačni global/globalni? $admin/globalni
        račun čarovnik*/nastavitev onmicrosoft.com/onmicrosoft
    .match-synced_managed =
        sinhroniziran/sinhroniziranim/synced global/globalni? $admin/adminom/skrbnikom
    .match-federated =
        federiran/federiranim/združen/združenim/federated global/globalni? $admin/adminom/skrbnikom
        prijavljam/prijavil/prijavljen/vpisujem/vpisan sem/se? z/s/kot? adfs/ad-fs/federiran*/federated računom/accountom/adminom/skrbnikom
        $wizard adfs/ad-fs/federiran*/federated računom/accountom/adminom/skrbnikom

fact-setup_admin_password_ok =
    .match-true =
        global/globalni admin/adminom/skrbnikom/skrbnik prijavi/vpiše/prijava/vpis/prijavim drugje/drugod/drugem/portal dela/uspe/ok/lahko
        nastavitvenim/setup admin/adminom/skrbnikom/skrbnik prijavi/vpiše drugje/drugod/drugem/portal dela/uspe/ok/lahko
        nastavitvenim/setup admin/adminom/skrbnikom/skrbnik prijava/vpis/prijavim drugje/drugod/drugem/portal dela/uspe/ok/lahko
    .match-false =
        global/globalni/setup admin/admina/skrbnika/adminu/skrbnik geslo začasno/poteklo/potečeno/napačno

fact-connect_on_dc =
    .match-true =
        $connect/sync na-dc/na-dcju/na-domenskem/na-krmilniku/na-dc-ju nameščen/teče/laufa? kontroler*/krmilnik*/domene?
    .match-false =
        $connect ni na-dc/na-dcju/na-domenskem/na-krmilniku nameščen? kontroler*/krmilnik*/domene?
        $connect na-ločenem/na-svojem/na-samostojnem/na-member strežniku/serverju

fact-sb_443_reachable =
    .match-true =
        servicebus*/service-bus 443? $reachable/dela/deluje
    .match-false =
        servicebus*/service-bus 443? ni/ne $reachable/doseže/dosežemo/dosežem/pride/gre/poveže
        servicebus*/service-bus 443? $blocked

fact-pwreset_443_reachable =
    .match-true =
        passwordreset.microsoftonline.com/passwordreset* 443? $reachable
    .match-false =
        passwordreset.microsoftonline.com/passwordreset* 443? ni/ne $reachable/doseže/dosežemo/dosežem
        passwordreset.microsoftonline.com/passwordreset* 443? $blocked

fact-allowlist_sb_entry =
    .match-wildcard_correct =
        servicebus.windows.net dovoljen/whitelistan/whitelisti/seznamu/allowlisti/odprt wildcard/zvezdica/zvezdico/nadomestn*
        wildcard/zvezdica/zvezdico servicebus.windows.net/servicebus
    .match-exact_namespace_hosts =
        posamezni/posamezne/točni/točno/konkretni/konkretne gostitelji/gostitelje/hosti/hoste/imena/naslovi/naslove servicebus*
    .match-wrong_networks_domain =
        servicebus.windows.networks
    .match-absent =
        servicebus*/service-bus ni na? whitelisti/whitelist/seznamu/allowlisti/pravilih/dovoljen*
        servicebus*/service-bus manjka na? whitelisti/whitelist/seznamu/allowlisti/pravilih
    .match-not_filtered =
        ves/vse/celoten odhodni/odhodno/izhodni/outbound promet dovoljen/odprt
        odhodni/izhodni/outbound promet ni/se-ne/brez filtriran/filtrira/omejen/omejitev/filtriranja
        firewall/požarni ne filtrira/omejuje/blokira odhodn*/izhodn*/outbound

fact-proxy_used =
    .match-true =
        proxy vmes
        za-proxyjem/za-proxijem/za-proxyem/prek-proxyja/preko-proxyja/čez-proxy/skozi-proxy/prek-proxy/preko-proxy
        $uses/obvezen/obvezno proxy
        strežnik/server/connect/promet čez/prek/preko/skozi proxy
        proxy zahteva/blokira/zavrača/vrača/vrne
        posredniški/posredniškega/posredniškim strežnik/strežnika/strežnikom uporablja*/imamo/prek/preko
        proxy vrača/vrne/javi/zavrne/zahteva/blokira
        proxy na? strežniku/serverju nastavljen*?
    .match-false =
        brez-proxyja/brez-proxy/brez-proxya/ni-proxyja/nimamo-proxyja
        nimamo-proxy/ni-proxy/nobenega-proxyja/nima-proxyja/mimo-proxyja/mimo-proxy
        ne $uses proxy
        direktno/direkten/neposreden/direktni/neposredno dostop/povezava/gre internet brez? proxyja?

fact-machine_config_proxy =
    .match-true =
        machine.config proxy vpisan/vnesen/nastavljen/dodan/urejen/je
        machine.config vpisan/vnesen/nastavljen/dodan/urejen proxy?
    .match-false =
        machine.config proxy ni/manjka vpisan/vnesen/nastavljen/dodan?
        machine.config $no_event vpisan/vnesen/nastavljen/dodan/urejen/proxyja
        machine.config prazen/brez

fact-proxy_probe =
    .match-http_407 =
        407
        proxy authentication required
        proxy zahteva prijavo/avtentikacijo/vpis/preverjanje/geslo
    .match-http_403 =
        proxy/http/vrne/vrača/servicebus* 403
    .match-ok =
        servicebus*/invoke-webrequest vrne/vrača/dobimo/odgovor 401

fact-tls_inspection =
    .match-true =
        tls/ssl/https inspekcija/inspekcijo/inspection/inšpekcija/inšpekcijo/pregledovanje/dešifriranje/dekripcija/intercept
        tls/ssl/https inspekcija/inspekcijo/inspection/inšpekcija/pregledovanje/dešifriranje vklopljen*/aktivn*/dela/izvaja
        firewall/zscaler/požarni/proxy zid? prestreza/dešifrira/pregleduje/inspektira/razbija tls/ssl/https/promet
        potrdilo/certifikat/cert izdal/izdajatelj/podpisal firewall/zscaler/fortigate/proxy
    .match-false =
        brez/ni/nimamo/nobene tls/ssl/https inspekcije/inspekcija/inspection/inšpekcije/pregledovanja/dešifriranja
        tls/ssl/https inspekcija/inspekcijo/inspection/inšpekcija/pregledovanje/dešifriranje $off/izvzet*
        izvzet*/izjem* iz? tls/ssl/https inspekcije/inspekcija/inspection/inšpekcije/pregledovanja

fact-idle_timeout_s =
    .match =
        idle timeout
        timeout nedejavn*/neaktivn*
        časovna omejitev nedejavn*

fact-root_ca_ok =
    .match-true =
        korensko/root potrdilo/certifikat/ca nameščen/nameščeno/prisotno/ok/veljavno/zaupanja
    .match-false =
        root/korensko/korenski potrdilo/certifikat/ca/cert manjka/missing/poteklo/potekel/neveljavno/nezaupano/odstranjeno
        root/korensko/korenski potrdilo/certifikat/ca/cert ni nameščen/nameščeno/prisotno/zaupanja
        neveljavno/invalid oddaljeno/remote potrdilo/certificate/certifikat
        ne zaupa potrdilu/certifikatu/potrdilo/certifikat servicebus*/service?
        digicert manjka/missing/ni

fact-smb_445_ok =
    .match-true =
        445 $reachable/gre
        port/vrata/tcp/smb 445 $reachable
    .match-false =
        445 $blocked
        445 ni/ne $reachable/gre/dela
        port/vrata/tcp/smb 445 $blocked

fact-target_dc_writable =
    .match-true =
        dc/krmilnik/kontroler writable/zapisljiv/pisljiv
        zapisljiv/zapisljivega/writable dc/krmilnik/kontroler
        ni rodc
    .match-false =
        rodc/rodcja/rodcju
        read-only/readonly dc/krmilnik/kontroler/domain
        samo-za-branje/za-branje dc/krmilnik/kontroler

fact-right_reset_password =
    .match-true =
        ima $rights reset-password/resetpassword/ponastavitev
        $connector ima reset-password/pravico/dovoljenje pravico/dovoljenje? ponastavitev/reset-password gesla?
    .match-false =
        nima/nimajo/brez $rights reset-password/resetpassword/ponastavitev
        manjka/manjkajo $rights reset-password/resetpassword/ponastavitev
        manjka/manjkajo reset-password/resetpassword
        $connector nima/ne-sme pravice/dovoljenja? reset-password/ponastaviti/ponastavljati/ponastavitev gesla/gesel?

fact-right_write_lockouttime =
    .match-true =
        ima $rights lockouttime
    .match-false =
        nima/brez/ni $rights lockouttime
        manjka/manjkajo lockouttime write/pravica/dovoljenje?
        manjka/manjkajo/nima/brez pravica/pravice/dovoljenje? za? lockouttime

fact-right_write_pwdlastset =
    .match-true =
        ima $rights pwdlastset
    .match-false =
        nima/brez/ni $rights pwdlastset
        manjka/manjkajo pwdlastset write/pravica/dovoljenje?
        manjka/manjkajo/nima/brez pravica/pravice/dovoljenje? za? pwdlastset

fact-right_unexpire_password =
    .match-true =
        ima $rights unexpire-password/unexpire
    .match-false =
        nima/brez/ni $rights unexpire-password/unexpire
        manjka/manjkajo unexpire-password/unexpire pravica/dovoljenje?

fact-acl_age_minutes =
    .match =
        pred minut/minutami/min dovoljenja/pravice/acl dodali/dodal/nastavil/spremenili?
        dovoljenja/pravice/acl spremenili/spremenjena/dodali/dodal/nastavili/dodane/nastavil pred minut/minutami/min

fact-remote_sam_restricted =
    .match-true =
        restrictremotesam nastavljen/nastavljeno/vklopljen/vklopljeno/je
        sam klici/klice oddaljen*? omejeni/omejene/restricted/blokirani
        remote sam omejen/omejeni/restricted/blokiran/omejitev
        restrict clients remote calls sam $on/nastavljen
    .match-false =
        restrictremotesam ni nastavljen/nastavljeno/vklopljen
        sam klici oddaljen*? niso/ni omejeni/omejene/blokirani

fact-connector_in_remote_sam_list =
    .match-true =
        $connector dodan/dovoljen/na-seznamu remote/restrictremotesam sam?
    .match-false =
        $connector ni dodan/dovoljen/na-seznamu remote/restrictremotesam sam?

fact-authusers_in_prew2k =
    .match-true =
        authenticated-users pre-windows 2000
        authenticated-users v? pre-windows-2000
    .match-false =
        authenticated-users ni/niso/manjka/odstranjen*/odstranili pre-windows 2000?
        pre-windows 2000 prazna/prazen/brez

fact-ldap_sign_encrypt =
    .match-true =
        sign encrypt ldap $on/vklopljeno/obkljukano/omogočeno
        ldap podpisan/podpisovanje šifriran/šifriranje vklopljen*/omogočen*
    .match-false =
        sign encrypt ldap $off/izklopljeno/onemogočeno
        sign encrypt ldap ni $on/vklopljeno/obkljukano/omogočeno

fact-policy_hints_supported =
    .match-true =
        policy-hints podpira/podpirajo/podprti
    .match-false =
        policy-hints ne/ni/niso podpira/podpirajo/podprti/podprto

fact-connector_password_length =
    .match =
        geslo $connector znakov/znaki/dolgo/dolžina
        dolžina gesla $connector

fact-min_password_age_days =
    .match =
        minimalna/najmanjša/minimum/min starost/age gesla/password?
        minimum password age
        minpasswordage

fact-password_meets_policy =
    .match-true =
        geslo ustreza/izpolnjuje pravilnik/pravilniku/politika/politiki/zahtevam/zahteve/kompleksnosti/pogojem/pogoje
        geslo dovolj dolgo/zapleteno/kompleksno/močno
    .match-false =
        geslo prekratko/prekratka/premalo-znakov/preenostavno/prešibko
        prekratko/prešibko geslo
        geslo nima/brez dovolj/številke/številk/znakov/posebnega/velike
        že uporabljeno/uporabljal/uporabil geslo zgodovina/zgodovini/prej?
        isto/enako/staro geslo $again uporabil/nastavil/vpisal/nastaviti/uporabiti
        geslo v-zgodovini/iz-zgodovine
        geslo v? zgodovini/history gesel?
        geslo prekratko/prešibko/preenostavno/kratko domen*?/pravil*?
        geslo že uporabil*/uporabljen* prej?/enkrat?

fact-banned_hit =
    .match-cloud_list =
        fuzzypolicyviolationinvalidpassword/fuzzypolicyviolation
        seznam/lista/seznamu/listi prepovedan*/banned gesel/geslo/password v-oblaku/entra/azure/oblak zavrnil/zavrne/zadel/hit
        custom banned list/password zavrnil/zavrne/hit/zadel
    .match-dc_agent =
        event/dogodek/napaka 10016/10017/30005/30021/30026
        password-protection agent/dc zavrnil/zavrne/zavrača/blokira/rejected
        dc-agent zavrnil/zavrne/zavrača/blokira geslo?
        password-protection zavrnil/zavrne/zavrača/blokira geslo
    .match-third_party_filter =
        specops/nfront/anixis/manageengine filter/password/policy/zavrnil/zavrne/zavrača/blokira
        filter gesel tretj*/drug*/zunanj* proizvajal*/ponudnik*
        password-filter tretj*/drug*/third zavrnil/zavrne?
        third-party password filter
    .match-none =
        ni na? seznamu/listi prepovedan*/banned gesel
        ni-prepovedano/ni-banned geslo

fact-dc_4724_audit_failure =
    .match-true =
        4724 failure/fail/failed/neuspeh/neuspel/neuspešen/neuspešno/neuspela
        $event 4724 failure/audit/napaka/neuspeh/neuspel
        audit-failure 4724
    .match-false =
        $no_event event/eventa/dogodek/dogodka 4724
        4724 success/uspešno/uspeh/uspešen

fact-request_reached_server =
    .match-true =
        31001/31006/31009
        event/dogodek/vidim/vidimo/je/logu/dnevniku 31001/31006/31009
        zahteva/zahtevek/poskus pride/prispe/prispela/prišla/prišel/vidi/vidna/prispel do-strežnika/na-strežnik/na-strežniku
        zahteva/zahtevek/poskus pride/prispe/prispela/prišla/prišel/vidi/vidna/prispel logu/do-serverja/na-server
    .match-false =
        $no_event event/eventa/dogodek/dogodka 31001/31006/31009
        zahteva/zahtevek/poskus ne/ni pride/prispe/prispela/prišla/prišel/vidi/vidna do-strežnika/na-strežnik/na-strežniku
        zahteva/zahtevek/poskus ne/ni pride/prispe/prispela/prišla/prišel/vidi/vidna logu/do-serverja/na-server
        na-strežniku/na-serverju/v-dnevniku strežnika/viewerju? ni-nič/nič-ni/nič-se/nič-ne/ni-ničesar vidi/zapiše/zabeleži/pride?
        logu/v-event/v-eventih strežnika/viewerju/logu? ni-nič/nič-ni/nič-se/nič-ne/ni-ničesar vidi/zapiše/zabeleži/pride?
        na-strežniku/na-serverju/v-dnevniku/v-event logu? ni? nobenega-dogodka/nobenih-dogodkov/nobenega-eventa
        na-strežniku/na-serverju/v-dnevniku/v-event logu? ni? nobenega-zapisa/nobenih-zapisov/nobenih-eventov

fact-heartbeat_recent =
    .match-true =
        31019
        event/dogodek/vidim/vidimo/je/prihaja/redno 31019
        31019 vsakih/redno/prihaja/pride/je/5
        heartbeat/utrip je/redno/prihaja/ok
    .match-false =
        $no_event/nobenih event/eventa/dogodek/dogodka? 31019
        31019 manjka/manjkajo/ni
        $no_event heartbeata/heartbeat/utripa

fact-writeback_started_event =
    .match-true =
        31015
        event/dogodek/vidim/vidimo/je 31015
        31015 je/zabeležen/prisoten
    .match-false =
        $no_event event/eventa/dogodek/dogodka? 31015
        $event 31016
        poslušalec/listener ne/ni zažene/zagnan/starta/dela/deluje

fact-prs_error_event =
    .match-0 =
        v-event/v-eventih/v-application logu/viewerju/dnevniku? ni nobene/nobenega/napak/napake/error/errorja
        $no_event/nobene napak/napake/errorja/error event/eventih/application/dogodkov log/logu/dnevnik/dnevniku/viewerju?
        passwordresetservice nič/brez/ni napak/napake/errorja/dogodkov/eventov

fact-adsync_hr =
    .match-ldap_policy_control =
        password policy control ldap
        ldap kontrolnik pravilnik* gesl*
    .match-access_denied_sam =
        error_access_denied branj*/sam/6329/uporabnik*
        error_access_denied/erroraccessdenied
    .match-none =
        brez/ni/nobene kode hr/adsync
        $no_event event/eventa/dogodek/dogodka? 6329

fact-event_6800 =
    .match-true =
        $event/napaka 6800
        adsync 6800
    .match-false =
        $no_event event/eventa/dogodek/dogodka 6800

fact-agent_status =
    .match-active =
        agent/agenti aktiven/active/aktivni/zelen/healthy/zdrav/dejaven/dejavni
        agent cloud-sync/provisioning/sinhronizacijski aktiven/active/zelen/healthy/dejaven
    .match-inactive =
        agent/agenti neaktiven/inactive/nedejaven/offline/rdeč/neaktivni/mrtev/unhealthy/nedejavni
        agent/agenti ni/niso/ne aktiven/active/dejaven/aktivni/teče/odziva
        provisioning? agent* inactive/neaktiven/neaktivni/nedejaven/ugasnjen/rdeč/down
    .match-not_installed =
        agent/agenta ni/nimamo nameščen/nameščenega/inštaliran
        agent/agenta not-installed

fact-agent_version =
    .match =
        verzija/različica/version agent/agenta
        agent/agenta verzija/različica/version

fact-gmsa_writeback_rights =
    .match-true =
        gmsa ima pravice/dovoljenja/vse
        provagentgmsa ima pravice/dovoljenja/vse
    .match-false =
        gmsa/provagentgmsa nima/brez $rights/vseh
        gmsa/provagentgmsa manjka/manjkajo $rights
        agent/agenta račun nima pravic/dovoljenj
