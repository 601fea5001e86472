# Phrases that state the facts that several topics share, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-affected_scope =
    .match-everyone =
        $fails/$blocked všetci/všetkým/všetkých $users?
        $fails/$notarrive nikto/nikomu/nikoho $users?
        nikto/nikomu sa? neprihlási/nezmení/neresetne/nedostane
        $forall $users?
        $fails $forall
        33*/32*/31*/80*/sspr0*/8023*/sspr $forall
        33*/32*/31*/80*/sspr0* všetkým/všetci
        týka/dotýka/postihlo/postihuje všetkých $users?
        rovnaké/rovnako/isté $forall
        celá/celej/celú firma/firme/firmu/škola/škole/úrad/úrade $fails
        nikto z/zo/vo? firma/firme/organizácia/škola/oddelení
        žiadny/žiadnemu $user $fails
        plošne/globálne $fails
        každému-používateľovi/každému-užívateľovi/každému-userovi
        nielen $oneuser
        nejde len o jedného/jeden $user?
        $noprompt nikto/nikomu/nikoho
    .match-one_forest_or_domain =
        $fails jedna/jednej/jednu/druhá/druhej/nová/novej doména
        $fails jeden/jednom/jednému/druhý/druhom/novom/nový forest/les
        $fails len/iba/jedine/akurát jedna/jednej/druhá/druhej/nová/novej doména
        $fails len/iba/jedine/akurát jeden/jednom/jednému/druhý/druhom/novom/nový forest/les
        $users z/zo jedna/jednej/druhej/novej doména
        $users z/zo jeden/jedného/druhého/nového forest/les
        len/iba v/vo jednej doména
        len/iba v/vo jednom forest/les
        jedna/jednej doménová štruktúra
        nový/nového forest/les $users z/zo neho/toho $fails
    .match-one_ou =
        $fails jedna/jednej/jednu/konkrétna/konkrétnej/určitá/určitej ou
        len/iba v/vo/z/zo/pre jedna/jednej/jednu ou
        $users v/vo/z/zo jedna/jednej/konkrétnej/určitej ou
        $fails jedna/jednej/jednu organizačná jednotka
        len/iba v/vo/z/zo jedna/jednej organizačná jednotka
        $users v/vo/z/zo jedna/jednej organizačná jednotka
        $fails len/iba ou
        len/iba jedno-oddelenie/jednom-oddelení/jednému-oddeleniu/odbor
    .match-single_users =
        $oneuser
        len/iba/jedine/akurát $oneuser
        $fewusers
        niektorí/niektorým/niektorých/viacerí/viacerým/jednotliví/jednotlivým/dvom/dvaja/dvoch/trom/traja/troch $users
        len/iba niektorí/niektorým/niektorých $users?
        konkrétny/konkrétnemu/konkrétneho/určitý/určitému $user
        $onlyone $fails
        $onlyone $user
        len/iba časť/časti $users
        $fails u-niektorých/pri-niektorých
        $othersfine
        $othersfine $works
        $atothers to? $works
        všetkým/všetci ostatným/ostatní/iným/iní $works
        ostatní/ostatným/iní/iným/druhým $users to? $works
        ostatní/iní to? prihlásia/zmenia/obnovia/resetnú/resetujú
        kolegovi/kolegyni/kolegom to $works
        nikto/nikomu iný/inému nemá/nerobí/nehlási/nesťažuje to?
    .match-admin_role_holders =
        $fails len/iba/jedine/akurát $admin
        $fails len/iba globálny $admin
        len-u/len-pri/len-pre/iba-u/iba-pri/iba-pre $admin
        len/iba $user s/so admin*/správcovská rola/rolou
        bežným/bežní/obyčajným/normálnym $users $works
        $fails len/iba držitelia/držiteľom roly
    .no-match =
        všetkým/všetko ostatným/ostatné ide/funguje/chodí
        všetci/všetkým/všetko $works/beží $fails
        $fails všetci/všetkým/všetkých okrem/mimo
        $fails všetky/všetkých metódy/domény/služby/servery/heslá/skupiny/zariadenia/počítače/porty/práva/licencie
        všetko skúsili/skúšali/vyskúšali/skúsil/skúšal/vyskúšal/skontrolovali/urobili/spravili $fails

fact-operation =
    .match-self_reset =
        $cannot si $reset $password
        $cannot $user si $reset $password
        $cannot sám/sama/sami $reset $password
        $forgotten $password $reset
        $reset $password? cez/pri/pomocou/v sspr
        sspr reset
        akams sspr $reset
        $reset $password? lockscreen*/lock-screen
        $reset $password? zamknutej/uzamknutej/prihlasovacej obrazovke/obrazovky
        $reset vlastného/svojho/vlastné/svoje/moje $password
        cez/pri/po samoobslužný/samoobslužnom/samoobslužnej reset/obnova/obnovenie
        samoobslužnom vytvorení nového $password
        $cannot $admin si $reset $password vlastné/svoje?
        $user/hosť/guest chce/skúša/potrebuje si? $reset $password
        $user si $reset $password cez/na/v web*/portál/sspr/stránke
        nastavil/nastavila/nastavili si nové $password sspr
        akams sspr $password nové
        $user zabudol/zabudla svoje? $password
        $admin $cannot? $reset svoje/vlastné/svojho $password
    .match-self_change =
        $cannot si $change $password
        $cannot $user si? $change $password
        $cannot sám/sama/sami $change $password
        $change svoje/vlastné/moje/svojho/vlastného $password
        $cannot mi $change $password
        pri zmene $password
        $user si? skúša/skúšal/chce/chcel $change $password
        $change $password myaccount*/mysignins*/profile
        $change $password zadať/zadá/zadám/zadáva staré/aktuálne/súčasné
        zmenil/zmenila/zmenili/zmením/zmení si $password na/cez/v/vo $cloud/office*/myaccount*/portáli/webe
    .match-forced_change =
        vynútená/vynútenej/povinná/povinnej/nútená/nútenej zmena/zmene $password pri? prihlásení?
        musí/musím/musia/treba $change $password pri prvom? prihlásení
        pri prvom/ďalšom prihlásení? $change $password
        pri prihlásení $asks $change $password
        vypršané/expirované/vypršalo/expirovalo/vypršaného $password $change
        $change $password po vypršaní/expirácii $password?
        núti/nútí $user? $change $password
    .match-unlock_only =
        nevie/nevedia/nemôže/nemôžem/neviem/nedá/nejde/nedarí odomknúť/odomyká/odblokovať/unlock/odomknutie $account
        $user? si odomknúť/odomkne/odomkol/odblokovať/odblokuje $account
        len/iba odomknúť/odblokovať/unlock/odomknutie
        odomknúť/odomknutie/odblokovať/unlock $account? bez reset*/obnov*/zmeny
        odomknúť/odomknutie/odblokovať/unlock $account? cez/pri/v sspr
        samo* odomknutie $account
        unlock-account/account-unlock/unlock-účtu
        odomknúť/odblokovať/unlock $account a? nechať/ponechať staré? $password
    .match-admin_reset =
        $admin/helpdesk resetol/resetoval/resetuje/resetne/resetla/resetli/resetovali/zresetoval/zresetuje/resetujú $password?
        $admin/helpdesk mu/jej/im/nám $reset $password
        $admin/helpdesk $reset $password $user?
        $cannot $admin/helpdesk $reset $password $user?
        $cannot $admin/helpdesk $change $password $user
        neviem/nevieme/nemôžem/nemôžeme $reset používateľovi/užívateľovi/userovi/používateľom/zamestnancovi/kolegovi $password
        $reset $password $user? $viaadmincenter
        $reset $user? $password? entra/azure/m365 admin center/centra/centre
        admin-reset/admin-resete/admin-resetu
        $reset od/cez $admin/helpdesk
        $reset $password? helpdeskom
        resetli/resetol/resetla/resetovali/obnovili/zresetovali sme/som mu/jej/im/používateľovi/užívateľovi/kolegovi $password
        $reset $password? portal.azure.com/entra.microsoft.com/admin.microsoft.com
    .match-setup_wizard =
        $cannot/nedokáže $wizard zapnúť/nastaviť/nakonfigurovať/dokončiť
        $wizard $connect? hlási/píše/padne/padá/zlyhá/skončí/vyhodí/chyba/odmieta/nedokáže
        pri zapínaní/nastavovaní/konfigurácii/konfigurovaní writeback*/zápisu/zápis
        nejde/nedá/nevieme zapnúť/aktivovať writeback/writebacku $connect/$wizard
        unable to configure
    .no-match =
        $cannot si nastaviť/zaregistrovať/registrovať/pridať údaje/metódy/telefón/číslo/mail/mobil na? $resetorchange $password
        $ticked/príznak/flag že? $user? nemôže/nesmie $change $password
        $ticked/príznak/flag že? musí $change $password pri? ďalšom? prihlásení?
        ako/kedy/prečo vypršať/vyprší/expiruje $password $change?

fact-worked_before =
    .match-true =
        prestal/prestalo/prestala/prestali
        predtým/doteraz/donedávna/dovtedy/kedysi/včera/minule/dosiaľ/vždy fungovalo/fungoval/fungovala/išlo/išiel/šlo/chodilo/chodili
        minulý/predvčerom týždeň/mesiac? fungovalo/fungoval/išlo/šlo
        fungovalo/fungoval/išlo/šlo do/až včera/októbra/pondelka/aktualizácie/upgradu/zmeny
        fungovalo/fungoval/fungovala/išlo/šlo roky/rok/mesiace/mesiac/týždne
        dobre/normálne/pekne fungovalo/išlo
        $fails odvtedy/odkedy
        nejde/nefunguje/nechodí od včera/rána/dnes/pondelka/piatku/víkendu/utorka/stredy/štvrtka
        nejde/nefunguje zrazu/odrazu/náhle
        predtým to/sa ide/idú/dalo/vedel/vedeli
        $fails od tej/toho/tohto chvíle/dňa/momentu
    .match-false =
        nikdy nefungovalo/nefungoval/nefungovala/nešlo/neišlo/nefungovali/nešiel
        nikdy predtým? to? nie? nefungovalo/nešlo
        od začiatku nejde/nefunguje/nefungovalo/nešlo
        nikdy ešte? fungovalo/išlo/fungoval nie

fact-change_before_failure =
    .match-none_known =
        nič/nikto nemenili/nemenil/nemenilo/nezmenili/nezmenilo/nezmenil/nerobili/nerobil
        nikto nič nemenil/nezmenil/nerobil
        žiadna/žiadne/žiadnej zmena/zmeny zmien?
        bez zmien/zmeny na/v? server*/prostredí/našej
        bez akejkoľvek/nejakej zmeny
    .match-first_enablement =
        práve/čerstvo/teraz/dnes/včera zapli/zapol/zapíname/nasadili/spustili/aktivovali writeback/zápis/sspr/hash/phs
        po zapnutí/nasadení/aktivácii/spustení writeback*/zápisu/sspr/phs/hash/samoobsluž*
        nové/prvé/čerstvé nasadenie/nasadení/zapnutie/zapnutí
        prvýkrát/prvý zapli/zapíname/zapnúť/nasadzujeme/nastavujeme/nasadili
    .match-connect_upgrade =
        po upgrade/upgradu/upgrad*/inovácii $connect?
        po aktualiz*/update/updatu/updat* $connect
        po aktualizácii/update azure/entra ad? connect*
        odkedy/odvtedy/keď/ako sme/som upgrad*/aktualizovali/updat* $connect
        upgradovali/upgradli/upgradol/aktualizovali/updatovali/updatli sme/som $connect
        po prechode/prechod na novú/novšiu/vyššiu verziu $connect?
        od upgrade/upgradu/aktualizácie $connect
        upgrade/upgradu $connect prepísal/rozbil/pokazil
        po preinštalovaní/reinštalácii $connect
        nová verzia $connect odvtedy/od/odkedy
    .match-server_restart =
        po/od/odkedy $restart server*/servra/stroja?
        po/od/odkedy $restart
        odvtedy $restart server*/serv*
        prestal/prestalo/prestali po $restart
        po vypnutí/výpadku server*/servra/prúdu/elektriny a? nabehnutí/naštartovaní/zapnutí
    .match-network_change =
        po/od/odkedy zmena/zmene/zmeny/výmena/výmene/výmeny/úprave/zásahu/nasadení $firewall/proxy/siete/sieti/router*/vpn/providera
        po/od zmena/zmene/výmene pravidiel na? $firewall
        zmenili/menili/vymenili/vymenil/upravili/prehodili sme/som/nám/sa? $firewall/proxy/sieť/router/pravidlá/vpn
        sieťari/sieťar/sieťoví menili/zmenili/robili/upravovali/vymenili
        nový/nové/novú/nového/novom $firewall/proxy/router
        po prechode/migrácii na nový/nového/novú/iný/iného $firewall/proxy/providera/operátora/sieť/internet
        po presune/presunutí server* do inej/novej siete/vlan*/sieti
        $firewall/proxy sa? menil/menila/menilo/zmenila/zmenil/vymieňal
    .match-forest_added =
        pridali/pridaní/pridanie/pridal/pripojili/dopojili nový/nového/ďalší/druhý/druhého? forest/forestu/les/lesa
        po pridaní/pripojení/dopojení forest/forestu/lesa/domény
        pridali/pripojili/dopojili novú/druhú/ďalšiu ad? doménu
        pridali/pripojili/dopojili/pridaní novú/novej? doménovú/doménovej štruktúru/štruktúry
        po fúzii/akvizícii forest*/les/doménu/domény/firmy?
    .match-gpo_hardening =
        po/od/cez hardening*/hardeningu/hardeningom
        po/od sprísnení/sprísnenie/utiahnutí/nasadení/zmene/úprave gpo/baseline*/politík/politiky/policy skupinov*?
        po/od sprísnení/utiahnutí/zvýšení zabezpečenia/bezpečnosti/security
        nová/nové/novú/novej gpo
        sprísnili/utiahli/nasadili/zmenili/upravili sme/som gpo/baseline*/zabezpečenie/bezpečnosť
        po nasadení/aplikovaní bezpečnostn*/security/cis/microsoft baseline*/benchmark*/politík/šablóny
        bezpečnostný/security/cis baseline*/benchmark*
        po zmene skupinov* politiky
        zapli/nasadili/nastavili/zapnutí/nasadení cez gpo
    .match-acl_change =
        po zmena/zmene/úprave/úpravách/odobratí/odobraní/čistení/vyčistení práv/oprávnení/povolení/acl/delegácie/delegovania
        zmenili/menili/upravili/upravovali/odobrali/vyčistili/resetli sme/som/niekto $right/delegácie
        niekto menil/zmenil/odobral/upravil/odstránil $right
        po audite/zmene ad práv/oprávnení/povolení
        odobrali/odstránili authenticated users
    .match-staging_switch =
        po/od prepnutí/prepnutie/prehodení/vypnutí/zapnutí staging*
        prepli/preplo/prepol/prehodili/prepnutí/prepnutie server*? do/zo/z/na/medzi staging*
        prepli/preplo/prepol/prehodili/prepnutí/prepnutie na? záložný/druhý/iný/nový/záložného/sekundárny server*
        po prepnutí/prehodení sync*/connect*/aadc server*
        prepli/prepnutí prípravný/prípravného režim/režimu
    .match-connector_password_changed =
        po/od $change/zmene/zmeny/rotácii/resete/reset $password $connector
        $change/resetli/vymenili/rotovali/resetol sme/som/niekto? $password $connector
        $change/zmene/rotácii $password $account $connector
        $change/zmene $password $account ktorým connect*/aadc číta/čita
    .match-service_account_changed =
        po/od $change/zmene/zmeny/výmene servisného/služby/služobného $account adsync?
        $change/vymenili/prehodili sme/som/niekto servisný/servisné/servisného/služobný $account
        zmenili/vymenili/menili/zmene/výmene konto/účet/účtu/konta služby/adsync
        $change/zmene $password servisného/servisnému/služby $account adsync/služby
        adsync beží/prešiel/prehodili/prepli pod/na iným/iný/nový/novým/gmsa $account?
    .match-licence_change =
        po/od zmena/zmene/zmeny/výmene/odobratí/prehodení/vypršaní/skončení/predĺžení $licence/predplatného/plánu
        zmenili/menili/vymenili/prehodili/odobrali/zmenila/zobrali sme/som/nám/mu/sa licencie/licenciu/licencia/predplatné/plán
        prešli/prechod/prechode sme/na/z iný/lacnejší/iné/lacnejšie/nový/inú/lacnejšiu plán/licencie/licenciu/predplatné
        po prechode/prechod na/z/zo business*/e1/e3/e5/f3/a3/standard/basic
        prešli sme na/z/zo business*/e1/e3/e5/f3/a3
        po vypršaní/skončení trial*/skúšobnej
        vypršala/skončila/expirovala licencia/skúšobná/trial
    .match-ou_change =
        po presune/presunutí/presunutie/premiestnení/presun do? inej/iného/novej? ou
        presunuli/presunul/premiestnili/presunutý/presunuté/presunutí/hodili do inej/novej/druhej? ou
        po premenovaní/reorganizácii/zmene/presunoch ou/oučiek
        premenovali/premenoval/reorganizovali/presunuli sme/som/niekto? ou
        po presune/presunutí do? inej/novej organizačnej jednotky
        po premenovaní/zmene organizačnej/organizačných jednotky/jednotiek
        presunuli/presunutý do inej/novej organizačnej jednotky
    .match-methods_policy_change =
        po/od migrácii/migrácia/migrácie/zmene/úprave metód/metódy overovania?
        po/od migrácii/migrácia/zmene/úprave politiky/policy metód
        migrovali/zmenili/menili/upravili/vypli/vyplo sme/som/sa metódy/metód/politiku
        prešli/prechode na novú/nové/nových politiku/policy/metódy/metód
        migration complete odvtedy/od/nejde
        zvýšili/zmenili sme/som počet metód
        po/od zmena/zmene/migrácii authentication methods policy?
    .no-match =
        po upgrade/upgradu windows*/dc/radič*/licencie/office*/telefónu/mobilu/plánu/agent*/os/počítač*/notebook*/forest*
        po $restart služby/adsync/počítač*/pc/notebook*/telefón*/mobil*/agent*/windows*
        po/od $change/rotácii $password servisného/servisných/služby/služobného $account/účtov/kont
        $change sme/som/niekto? $password servisného/servisnému/služby/servisných $account/účtov/kont
        ani po $restart
        treba/musím/musíme/stačí/pomôže $restart server*? po?
        ani po? $restart server*? nepomohol/nepomohlo?

fact-sspr_code =
    .match-none =
        žiadny/bez/nie sspr kód/kódu
        nevidno/nezobrazuje/nepíše/neukazuje žiadny kód chyby/sspr?
        žiadny/bez chybový/chybového kód/kódu
        žiadny/bez kód/kódu chyby

fact-user_kind =
    .match-synced =
        synchronizovaný/synchronizovaná/synchronizovaného/synced $person
        $person synchronizovan*/synced z/zo/s/so ad/doména/lokálneho/lokálnej/onprem
        $person je/sú synchronizovan*/synced
        hybridný/hybridné/hybridná $person/identita
        onpremisessyncenabled true
        $person sa synchronizuje z/zo ad/doména
        synced user
    .match-cloud_only =
        cloudonly
        $person len/iba/čisto/výlučne/only cloud/cloude/cloudové/cloudový
        $person vytvoren*/založen* len/iba/priamo? v/vo cloude/office/o365/m365
        vytvoren*/založen* len/iba/priamo v/vo? cloude
        existuje len/iba v? cloude
        $person onmicrosoft*
        čisto cloudový/cloudové/cloudová $person
        onpremisessyncenabled prázdn*/false/null
        nikdy nebol/nebolo/nebola v ad/doméne $person?
    .match-guest_work_account =
        hosť/guest/externista/externý/externého pracovným/pracovné/firemným/firemné/školským/školské $account
        hosť/guest/externista/externý z/zo inej/druhej/cudzej/partnerskej firmy/organizácie/spoločnosti/tenantu
        hosť/guest/externista z/zo iného/cudzieho tenantu/tenanta/nájomníka
        partner/dodávateľ guest/hosť z/so inej/pracovným/firemným
    .match-guest_personal_account =
        hosť/guest/externista/externý/partner osobným/osobné/súkromným/súkromné $account
        hosť/guest/externista/externý gmail*/hotmail*/outlook.com/live.com
        hosť/guest microsoft? osobným/osobné $account
    .no-match =
        $person je? mimo synchronizovan*
        $person nie je? synchronizovan*

fact-user_sign_in_method =
    .match-phs =
        máme/používame/používa/ideme/cez phs
        prihlasovanie/prihlasujú/prihlasujeme/prihlasuje/overovanie/autentifikácia cez? phs/cez-hash/cez-hashe
        signin/login metóda? phs
    .match-pta =
        máme/používame/používa/cez/je pta
        máme/používame/používa/cez passthrough/pass-through
        prihlasovanie/prihlasujú/prihlasujeme/prihlasuje/overovanie/autentifikácia/login cez? pta/passthrough
        máme/používame/cez prechodné overovanie
        pta/passthrough agent*
        heslo/heslá overuje/overujú náš/lokálny/domáci server/ad/radič
    .match-federated =
        máme/používame/používa/cez/ideme/idú adfs
        prihlasovanie/prihlasujú/prihlasujeme/prihlasuje/hlásime/hlásia/overovanie/login cez? adfs/federáciu/federácia
        doména/domény/tenant federovan*/federated
        federovaný/federovaní/federovaného $user
        máme federáciu/federácia/federovan*
        presmeruje/presmerováva na? adfs
    .match-cloud =
        prihlasovanie/prihlasuje/overovanie len/iba/čisto cloud/cloude
    .no-match =
        rozdiel medzi? phs/pta/passthrough/adfs/federáciou
        prejsť/prechod/prechádzame/migrovať/plánujeme na? phs/pta/passthrough/adfs

fact-user_sync_client =
    .match-connect_sync =
        máme/používame/používa/synchronizujeme/synchronizuje cez? azure/entra? ad? $connect
        synchronizácia/sync/synchronizované/synchronizuje cez $connect
        connect sync nie cloudsync
    .match-cloud_sync =
        cloud-sync/cloud-syncu/cloud-syncom/cloud-synchronizácia
        connect cloudsync/cloudsyncu/cloudsyncom
        máme/používame/používa/synchronizujeme cez? cloudsync/cloudsyncu
        máme/používame entra/azure connect? cloudsync
        provisioning/zriaďovania agent*
    .no-match =
        nepoužívame/nepoužíva/namiesto/miesto/zo/z cloudsync/cloudsyncu
        plánujeme/zvažujeme/prejsť/prechod cloudsync/cloudsyncu

fact-user_has_entra_role =
    .match-true =
        $person je globálny/global $admin
        $person má/s/so rola/rolu/rolou $admin/admin*/správc*/entra
        má/majú/s/so admin*/správcovskú/správcovskou rolu/rola/rolou
        má/majú rolu/rola $admin/správcu/entra
        $admin si $resetorchange $password vlastné/svoje?
        globálny/globálnemu $admin $reset svoje/vlastné/svojho $password
        $admin/admin* $account $reset/sspr
        držiteľ/držitelia roly
        $admin zabudol $password
    .match-false =
        $person nemá/bez žiadnu/žiadnej? rolu/rola/roly
        nie je $admin $user? ani? bežný/obyčajný
        nemá žiadnu admin* rolu/rola
        bez roly $admin/správcu/entra/admin*
    .no-match =
        domain/doménový/doménoví/lokálny $admin/admins si $resetorchange $password vlastné/svoje?
        domain/doménový/lokálny $admin zabudol $password

fact-user_enabled_onprem =
    .match-true =
        $account v/vo ad/doméne je povolen*/enabled/aktívn*
    .match-false =
        $account v/vo ad/doméne je? zakázan*/vypnut*/deaktivovan*/disabled/disablovan*/disabl*/neaktívn*
        $account je? zakázan*/disabled/disablovan*/deaktivovan*
        $account má vypnut*/zakázan*/disabled
        doménový/doménové/lokálny/lokálne/ad $account zakázan*/vypnut*/deaktivovan*/disabled/disablovan*
        $user je? zakázan*/disabled/disablovan*/deaktivovan* v/vo ad/doméne
        zakázali/disablovali/vypli/deaktivovali $account v/vo ad/doméne

fact-user_found_in_ad =
    .match-true =
        $person v/vo ad existuje/nájdem/vidím
    .match-false =
        $person v/vo ad/doméne neexistuje/nemáme/nenašiel/nenájde/nevidím
        $person v/vo ad už? nie je
        $person zmazan*/vymazan*/odstránen*/zmazal*/vymazal*/odstránil* v/vo/z/zo ad/doméne
        $person už? nie je v/vo ad
        objekt v/vo ad/doméne neexistuje/zmazaný/vymazaný/nenašiel

fact-user_in_sync_scope =
    .match-true =
        $person/ou je v/vo rozsahu/scope synchronizácie/sync*?
        ou sa synchronizuje
    .match-false =
        ou nesynchronizuje/nesynchronizujeme/nesynchronizovan*
        ou ktorá/ktoré/čo sa? nesynchronizuje/nesynchronizujú/nesynchronizujeme
        ktorá/ktorú sa? nesynchronizuje/nesynchronizujeme
        mimo rozsahu/scope synchronizácie/sync*?
        nie v/vo rozsahu/scope synchronizácie/sync*?
        vypadol/vypadlo/vypadla/vylúčený/vyradený zo/z synchronizácie/syncu/sync/filtra/scope
        $person odfiltrovan*/vyfiltrovan*
        $person nesynchronizuje/nesynchronizovan*
        mimo synchronizovan* ou/oučiek/organizačn*
        mimo synchronizácie/syncu
    .no-match =
        $user nesynchronizuje/nesynchronizujú/nesynchronizovalo $password/hash*

fact-user_phs_excluded =
    .match-true =
        phsfiltered
        vylúčený/vylúčené/vylúčení/vyňatý/vynechaný z/zo hash*/phs synchronizácie/sync?
        vylúčený/vylúčené/vylúčení/vynechaný z/zo synchronizácie/sync hash*? hesiel
        chýba/nemá/bez phsincluded
        selektívn*/selective phs/hash*/sync*/synchronizácia $password? $user/ho/ju/ich vynech*/vylúč*/preskakuje/preskočí
    .match-false =
        nie je vylúčený/vynechaný z/zo hash*/phs/synchronizácie
        má phsincluded

fact-must_change_flag_set =
    .match-true =
        must change password
        musí $change $password pri ďalšom/najbližšom prihlásení/logone
        $ticked/flag/príznak musí zmeniť $password
        pwdlastset0
        pwdlastset je/na/zostal/ostane 0/nula
        pwdlastset 0
        $ticked/flag/príznak must change
    .match-false =
        must change nie/nemá $ticked
        $unticked must/musí change/zmeniť $password

fact-user_licence =
    .match-p1_or_p2 =
        má/majú/máme/mám/s/so p1/p2
        má/majú/máme/mám/s/so $licence? entra/azure/aad id/ad? premium/p1/p2
        $licence p1/p2 má/majú/máme/priraden*/je/sú
        priraden* p1/p2
        s licenciou p1/p2
    .match-bundle_with_p1 =
        $haslicence/s/so microsoft/m365 365? $e3plan
        m365 $e3plan
        microsoft 365 $e3plan
        $haslicence/licencie ems e3/e5?
        enterprise mobility security
    .match-business_premium =
        business premium
        $haslicence m365/microsoft/365? business premium
    .match-business_standard_or_lower =
        business standard/basic/essentials
        $haslicence m365/microsoft/365? business standard/basic/essentials
        len/iba business standard/basic
    .match-office_plan_without_p1 =
        office 365 e1/e3/e5/a1
        o365 e1/e3/e5/a1
        office365 e1/e3/e5/a1
        $haslicence len/iba? e1/f3kiosk/kiosk
        $haslicence/len exchange online plan
    .match-free_or_none =
        $person nemá/bez $licence
        nemá/nemajú/nemáme/bez žiadnu/žiadna/žiadnej/nijakú $licence
        nemá/nemajú $licence
        bez licencie/licencií
        entra/azure/aad id/ad? free
        free tenant/licencia/verzia/edícia
        bezplatná/bezplatnú verzia/verziu/licencia/licenciu/edícia entra/azure
        žiadna licencia
    .no-match =
        nemá/nemajú/bez $licence p1/p2/premium/office/windows/intune/na
        $person nemá/bez $licence p1/p2/premium/office/windows/intune/na
        z/zo/predtým business premium/standard/basic na/prešli

fact-sspr_enabled_scope =
    .match-none =
        sspr none
        sspr/samoobsluž*/selfservice $reset? je/nastaven*? none/pre-nikoho
        password reset none
        reset*/obnov* $password nastaven* na none
        sspr vypnut*/vypli/vypol/nezapnut*/nezapli/nezapínali/nepovolen*/disabled
        samoobslužný/samoobslužné/selfservice $reset/vytvorenie nového? $password? $off/nezapli/zakázan*
        reset/obnova/obnovenie $password sme nikdy? nezapli/nezapínali/nepovolili
        sspr nie je zapnut*/povolen*
        nemáme zapnut*/povolen* sspr
        sspr nemáme/nepoužívame zapnut*?
    .match-selected =
        sspr/reset*/obnov* $password? selected
        sspr/reset*/obnov* $password? len/iba pre/vybran*/pilotn*/testovac* skupin*
        sspr/reset* zapnut*/povolen* len/iba? pre? vybran*/jednu/jednej/pilotn*/konkrétn*/testovac* skupin*
        len/iba pilotn*/vybran* skupin* sspr/reset*
        sspr len/iba? pre/pilotn*/vybran* vybran*/pilotn*/používatelia/skupinu
    .match-all =
        sspr/reset* zapnut*/povolen*/máme/nastaven* pre? všetkých/všetkým
        sspr/reset* all
        reset*/obnov* $password nastaven* na all
        sspr je zapnut*/povolen* pre všetkých
    .no-match =
        sspr writeback/zápis*/registrác*/výzv*/odomk*/notifik* vypnut*/vypli/vypol/nezapnut*/disabled/nepovolen*
        sspr vypnut*/nepovolen*/zakázan* pre/pri správc*/admin*

fact-user_in_sspr_group =
    .match-true =
        je/sú v/vo sspr/povolenej/vybranej/selected/pilotnej skupine/skupina/group
        je/sú člen/členom/členmi sspr/povolenej/vybranej/pilotnej skupiny/skupina/group
        $user v/vo sspr/pilotnej/povolenej/vybranej skupine
        pridan*/pridali/zaraden* $user? do skupiny/skupina sspr/pilotnej/vybranej/povolenej
        je v skupine pre sspr/reset*
    .match-false =
        nie je/sú v/vo? sspr/povolenej/vybranej/selected/pilotnej skupine/skupina/group
        nie je/sú v skupine pre/na sspr/reset*
        nie člen/členom sspr/povolenej/vybranej/pilotnej skupiny/skupina
        zabudli/zabudol/nepridali/nepridal/nezaradili/nepridaný/nezaradený pridať? do? skupiny/skupina sspr?/reset*?
        mimo sspr/povolenej/vybranej/pilotnej skupiny
        nie v sspr
        nie je? v skupine ktor* môže/smie/má? $reset

fact-methods_required =
    .match-1 =
        vyžad*/požad*/treba/stačí/potrebn* jedna/jednu/1 metóda/metódy/metódu/spôsob
        počet metód nastaven*/vyžad*/požad* 1/jedna
    .match-2 =
        vyžad*/požad*/treba/chce/potrebn*/potrebuje dve/2/dvoch metódy/metód/metóda/spôsoby
        počet metód nastaven*/vyžad*/požad*/zvýš* 2/dve
        zvýšili/zvýšený/zvýšil počet? metód na? dve/2
        number of methods required 2

fact-methods_registered =
    .match =
        zaregistrovan*/registrovan*/nastaven*/zadan* metód/metódu/metódy/metóda
        má/mám/majú len/iba? metód/metódu/metódy
        $user len/iba metód/metódu/metódy

fact-methods_only_directory_data =
    .match-true =
        telefón/mobil/číslo/čísla/údaje len/iba z/zo/v/vo ad/adresára/adresári/profile
        len/iba údaje/čísla/číslo/telefón z/zo/v ad/adresára/adresári
        predvyplnen*/naimportovan* telefón*/čísl*/mobil* nič/nie zaregistrovan*
        nič nezaregistroval/nezaregistrované len/iba číslo/telefón/údaje v ad/adresári?
    .match-false =
        $user sa zaregistroval sám/sama/nielen

fact-sspr_throttle_audit =
    .match-true =
        blocked from self-service password reset
        blocked from self service password reset
        audit*/log* zablokovan*/blocked $reset/sspr 24?
        zablokovan*/blokovan* $reset/sspr? na 24/deň hod*?

fact-admin_sspr_allowed =
    .match-true =
        allowedtousesspr true
        sspr pre/pri $admin povolen*/zapnut*
    .match-false =
        allowedtousesspr false
        sspr/reset* pre/pri $admin zakázan*/vypnut*/nepovolen*
        $admin majú/má/je zakázan*/vypnut*/nepovolen* sspr/reset*

fact-azure_cloud =
    .match-us_government =
        gcc high
        us/usa gov*/government/vláda/vládny cloud/tenant
        azure government
        microsoftonline.us
    .match-china_21vianet =
        21vianet
        čínsky/čínskom/čínska/čínskeho/china cloud/tenant/azure
        azure/tenant/cloud v číne
        partner.microsoftonline.cn

fact-connect_version =
    .match =
        connect*/aadc/adsync $version2
        verzi*/version/build/upgrade/upgradu/upgradovali/upgradli/aktualizovali/aktualizácii $version2
        verzi*/version/build connect*/aadc 2.*/1.*
        upgrade/upgradu/upgradovali/aktualizovali/inovácii na $version2
        azureadconnect.exe 2.*/1.*

fact-adsync_service =
    .match-running =
        adsync beží/spusten*/running/naštartovan* služba/service?
        služba-beží/adsync-beží
        služba adsync/sync/synchronizačná beží/spusten*/running/ok/naštartovan*
        azure ad sync beží/spusten*/running
    .match-stopped =
        adsync zastaven*/stojí/nebeží/stopped/spadol/spadla/spadnut*/vypnut*/zastavil*
        služba/service adsync/sync/synchronizačná zastaven*/stojí/nebeží/stopped/spadol/spadla/spadnut*/vypnut*/zastavil*
        azure ad sync zastaven*/stojí/nebeží/stopped/spadla/vypnut* služba?
        služba sync* nie je spusten*/running
        služba zastavená/nebeží/stopped/stojí
        adsync nenabehol/nenaštartoval/nenaštartovala/nenabehla po?
        služba/synchronizácia sa? nespustila/nenabehla/nenaštartovala po reštart*/restart*
        synchronizačná služba nebeží/stojí/zastaven*/spadla
    .match-start_fails_logon =
        1069
        7038
        adsync/služba nespustí/nenaštartuje/nenabehne/nejde/nedá spustiť/naštartovať? logon/prihlásenie/heslo/1069/7038
        logon failure adsync/služba
        služba/adsync prihlásenie/logon zlyhal*/zlyhá/failed
        chyba/zlyhalo prihlásenia/prihlásenie/logon servisného/služobného/služby $account
    .match-start_fails_key =
        6028
        adsync/služba nespustí/nenaštartuje/nejde/nedá šifrovací/kľúč/key
        šifrovací/encryption kľúč/key nedostupn*/nenačíta*/nepodarilo/unable
    .no-match =
        agent*/aadconnectprovisioningagent/pta/proxy/fim/adfs/print*/intune služba/service nebeží/zastaven*/stojí/stopped/spadol/beží
        agent*/pta/provisioning/updater služba? nebeží/zastaven*/stojí/stopped

fact-staging_mode =
    .match-true =
        je/beží/ostal/zostal/ostalo v/vo? staging*/stagingu
        v/vo staging* mode/móde/režime/modu
        staging* mode? true/zapnut*/enabled/aktívn*/on/zaškrtnut*
        stagingmodeenabled true
        v/vo prípravnom/pripravnom režime
        server* v/vo staging*/stagingu
        prípravný/pripravný režim zapnut*/aktívn*
        máme/má zapnut* staging*
    .match-false =
        nie je v/vo? staging*/stagingu mode/móde/režime?
        staging* mode? false/vypnut*/disabled/vypli/vypol
        stagingmodeenabled false
        nie v/vo prípravnom režime
        žiadny staging*
        nemáme staging* žiadny?
    .no-match =
        druhý/záložný/sekundárny/pasívny/iný server* je? v/vo? staging*/stagingu mode/móde/režime?
        zo/z staging* mode/módu/režimu?
        prepnut*/prepli/prepol/preplo/prehod* do/server*? v/vo? staging* mode/móde/režime?

fact-active_connect_servers =
    .match =
        aktívne/aktívnych synchronizačné/synchronizačných/connect/aadc/sync servery/serverov
        servery/serverov naraz/súčasne aktívne/aktívnych/exportuje/exportujú

fact-tls12_ok =
    .match-true =
        tls 1.2 je zapnut*/povolen*/ok/nastaven*/enabled/poriadku
        tls12/tls1.2 je zapnut*/povolen*/ok/nastaven*/enabled
        tls 1.2 máme zapnut*/povolen*/nastaven*
    .match-false =
        tls 1.2 nie je zapnut*/povolen*/nastaven*
        tls 1.2 vypnut*/nezapnut*/nepovolen*/disabled/nepodporuje/nemá/zakázan*
        tls12/tls1.2 vypnut*/nezapnut*/nepovolen*/disabled/nepodporuje/nemá/nie
        nemá/nemajú/nemáme/bez tls 1.2 zapnut*?
        schusestrongcrypto chýba/nie/0/nenastaven*/nemá
        len/iba tls 1.0/1.1
    .no-match =
        vypnutí/vypnutie/vypli/vypol/vypnut* tls 1.0/1.1

fact-preferred_dc_set =
    .match-true =
        only use preferred domain controllers? zaškrtnut*/zapnut*/nastaven*?
        nastaven*/máme/používame/používa/obmedzen* preferovaný/preferované/preferovaným radič/dc/radiče
        connect* obmedzen*/nastaven* len/iba? na preferovan* radič/dc/radiče
    .match-false =
        nemáme/nie žiadny? preferovaný/preferované radič/dc/radiče nastaven*?

fact-dc_ports_ok =
    .match-true =
        porty/port k/ku/na radiču/dc/radičom otvorené/ok/priechodné/prejdú
        porty sú? otvorené/ok k/na dc/radič/radiču/radičom
    .match-false =
        porty/port k/ku/na/medzi radiču/dc/radičom/radič $blocked
        port 389/135/88/53/49152/636 $blocked
        firewall blokuje/zablokoval/nepustí port*/rpc/ldap na/k/ku/medzi dc/radič/radiču/radičom
        rpc porty/port/rozsah zatvoren*/zavret*/blokovan*/zablokovan*/nepovolen*/blokuje
        server nedostane/nevidí na/k/ku? radič/radiču/dc/radiče
    .no-match =
        port 445/443 k/ku/na/medzi? radiču/dc/radičom/radič je? otvoren*/ok/$blocked

fact-pdc_reachable =
    .match-true =
        pdc emulátor*? dostupný/odpovedá/ok
    .match-false =
        pdc emulátor*? nedostupn*/neodpovedá/nevidno/unreachable/nedostane
        nedostupn*/nevidí pdc

fact-connector_credentials_ok =
    .match-false =
        no-start-credentials
        no start credentials
        konektor*/connect*/msol* má? uložené/uložených staré/zlé/nesprávne/neplatné $password/údaje
        $connector zlé/nesprávne/neplatné/staré $password/prihlasovacie
        neplatné/zlé/nesprávne prihlasovacie údaje $connector
    .match-true =
        $connector $password/prihlasovacie údaje? je/sú platné/správne/ok/aktuálne

fact-event_6000 =
    .match-true =
        udalosť/event/id/chyba/eventid 6000
        6000 v denníku/logu/logoch/eventlogu
    .match-false =
        žiadna/nie/bez udalosť/event 6000
        6000 nie/nevidno
