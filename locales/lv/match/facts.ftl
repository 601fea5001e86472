# Phrases that state the facts that several topics share, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-affected_scope =
    .match-everyone =
        visiem lietotājiem/darbiniekiem/kolēģiem
        visiem $neizdodas
        visiem pēc $atiestata_vai_maina
        visi lietotāji/darbinieki/kolēģi $neizdodas
        neviens/nevienam lietotājs/lietotājam/darbiniekam $neizdodas
        nevienam $atpakalrakstisana
        neviens nevar
        $neizdodas viss/visa/visā uzņēmums/uzņēmumam/organizācija/firma/iestāde/skola/nomnieks
        viss/visā uzņēmums/uzņēmumam/organizācija/firma/iestāde/skola
        skar/ietekmē visus/visi lietotājus
        visiem nesinhronizē*/nepienāk/neatnāk
        visiem uzreiz
        nevienam $neizdodas
    .match-one_forest_or_domain =
        tikai $viens/otrs/otrā/jaunā $mezs $ne?
        tikai $viens/otrs/otrā domēns $ne?
        $viens/otrs/otrā $mezs lietotāji $ne?
        $viens/otrs/otrā domēns lietotāji $ne?
        viens no? mežiem/domēniem $ne?
    .match-one_ou =
        tikai $viens/konkrēts ou $ne?
        $viens/konkrēts ou $lietotaji $ne?
        $viens ou $neizdodas
        tikai? $viens organizācijas vienība $ne?
        visi/visiem no $viens ou $ne?
    .match-single_users =
        tikai $viens/divi/diviem/trīs/trim $lietotajs $ne?
        $viens $lietotajs $ne?
        tikai man/es $ne?
        $neizdodas man vienam/vienai/vienīgajam/vienīgajai/vienīgais/vienīgā
        daži/dažiem/dažas/dažām/atsevišķi/atsevišķiem/konkrēts/konkrētam $lietotajs $ne?
        dažiem/dažām $neizdodas
        dažiem/dažām $iet $ne?
        pārējiem/citiem/kolēģiem viss? $iet
        pārējiem/citiem viss kārtībā/labi/ok
        pārējie/citi/kolēģi lietotāji? var
    .match-admin_role_holders =
        $neizdodas tikai admini/administratori/adminiem/administratoriem
        $neizdodas tikai lietotāji ar? admin* loma/lomu
        lietotāji ar admin* loma/lomu $neizdodas
    .no-match =
        tikai $viens grup* lietotājs $ne?
        visu laiku $neizdodas
        ne visiem lietotājiem?
        ne visi lietotāji?

fact-operation =
    .match-self_reset =
        pats/pati/paši/pašam/pašiem $atiestata $ne?
        $lietotajs nevar/nevaru/neizdodas $atiestata $parole
        $atiestata aizmirs* $parole? $ne?
        aizmirs* $parole $atiestata_vai_maina/sspr $ne?
        aizmirs* $parole $klikskina $ne?
        $lietotajs aizmirs* $parole $ne?
        $atiestata_vai_maina $parole sspr $ne?
        $atiestata sspr caur/ar/izmantojot/no? $ne?
        $atiestata sav* $parole $ne?
        $atiestata $parole pašapkalpošan* $ne?
        $parole $atiestata pēc aizmirš* $ne?
        nevar/neizdodas $atiestata aizmirs* $parole?
        $admins $atiestata sav* $parole $ne?
        paroli atiestatīt/noresetot nevar/neizdodas
        nevar/neizdodas atjaunot $parole
        $viesis nevar $atiestata sav*? $parole
    .match-self_change =
        $lietotajs nevar/nevaru/neizdodas $maina $parole
        pats/pati/paši $maina $parole $ne?
        $maina sav* $parole $ne?
        $maina $parole zin* vec*/pašreiz* $ne?
        $maina $parole myaccount/mysignins $ne?
        $maina $parole my account $ne?
        $maina $parole ctrl alt del $ne?
        $maina $parole ctrlaltdel $ne?
    .match-forced_change =
        piespied* $parole maiņ*
        $pierakstas liek/prasa/pieprasa/spiež $maina $parole
        $pierakstas jāmaina/jānomaina $parole
        $parole beig*/beidz* liek/prasa/jāmaina/jānomaina $maina
        $parole beig*/beidz* jāmaina/jānomaina
    .match-unlock_only =
        atbloķ*/unlock savu kont*/account $ne?
        lietotājs* atbloķ*/unlock kont*/account $ne?
        pats/pati/paši atbloķ*/unlock kont*/account $ne?
        atbloķ*/unlock kont*/account bez $atiestata
        atbloķ*/unlock kont*/account sspr $ne?
        atbloķ*/unlock kont*/account nemain*/neatiestat* $parole $ne?
        tikai atbloķ*/unlock kont*/account $ne?
        atbloķ*/unlock kont*/account bez $maina
    .match-admin_reset =
        $admins $atiestata_vai_maina $lietotajs? $parole $ne?
        $admins iestat*/uzlik*/uzliek/iedeva/iedod jaun* $parole $ne?
        $admins reset/reseto*/atiestatīšan* $ne?
        it nodaļa/dienests $atiestata_vai_maina $parole
        $atiestata_vai_maina $lietotajs $parole azure/entra/m365 portāl*/centr*/center $ne?
        $atiestata_vai_maina $parole azure/entra/m365 portāl*/centr*/center $ne?
    .match-setup_wizard =
        $vednis kļūd*/error*/karājas/apstājas
        connect* $vednis $neizdodas
        liek*/ieslēdz*/konfigurē* $atpakalrakstisana $vednis $ne?
        nevar/nevaru/nevaram/neizdodas/neļauj $ieslegts $atpakalrakstisana
        nevar/nevaru/neizdodas konfigurēt* $atpakalrakstisana
        unable configure password writeback
        $vednis unable configure
        $vednis met/rāda/izmet kļūd*
    .no-match =
        kā $admins? $lietotajs? pareizi? $atiestata_vai_maina $lietotajs? $parole
        kā/kur/vai $lietotajs var $atiestata_vai_maina $parole
        cannot change password $ne?
        can't change password $ne?
        $atiestata_vai_maina $savienotajs/$pakalpojums kont* $parole $ne?
        pēc $parole $atiestata_vai_maina vēlreiz/atkal/otrreiz $ne?
        vēlreiz/atkal/otrreiz prasa/liek/jāmaina $maina $parole $ne?

fact-worked_before =
    .match-true =
        agrāk/senāk/vakar/pagājušo/pagājušajā viss? nedēļ*? $stradaja
        iepriekš viss/labi/normāli $stradaja
        līdz šim/vakardienai/šodienai viss? $stradaja
        pirms nedēļas/mēneša/dienas vēl? strādāja*/darbojās
        $atpakalrakstisana/sspr/sinhroniz* vairs $neiet
        $atpakalrakstisana/sspr/sinhroniz* pēkšņi $neiet/pārstāja
        pārstāja/pārstājusi/pārtrauca strādāt/darboties
        ilgi/gadiem/gadu strādāja*/darbojās
        vēl vakar strādāja*/darbojās
        $atpakalrakstisana/sspr/sinhroniz*/$parole vairs neiet/neraksta/nesinhroniz*/nestrādā/nedarbojas
        $parole vairs neraksta atpakaļ
        iepriekš/agrāk viss? $stradaja
    .match-false =
        nekad nav strādājis/strādājusi/darbojies/darbojusies/gājis
        nekad nestrādāja*/nedarbojās
        no paša sākuma $neiet
        no sākuma $neiet
        kopš ieviešan*/uzstādīšan*/ieslēgšan* $neiet
        vēl ne reizi nav? strādāj*/darboj*/izdev*

fact-change_before_failure =
    .match-none_known =
        nekas nav mainīts/mainījies/mainījās
        neko neesam/nav mainīj*
        neko-nemainīju/neko-nemainīja/neko-nemainījām/neko-nemainījuši/nekas-nemainījās
        nekādas/nekādu izmaiņas/izmaiņu
        bez izmaiņām
        neviens neko nav? mainīj*/nemainīj*
    .match-first_enablement =
        $driz $ieslegts $atpakalrakstisana/sspr/phs
        $driz $ieslegts/uzstādī*/uzlik* $parole sinhroniz*/jaucējkod*
        tikko/nupat/nesen ieviesām/ieviesa* $atpakalrakstisana/sspr/phs
        pirmo/pirmā reizi $ieslegts/konfigurē*/uzstād*
        pēc $atpakalrakstisana/sspr/phs iespējošan*/ieslēgšan*/aktivizēšan*
        pēc pirmās iespējošan*/ieslēgšan*
        kopš $ieslegts $atpakalrakstisana/sspr/phs
    .match-connect_upgrade =
        pēc connect* $jauninasana
        pēc aad/azure/ad/entra connect* $jauninasana
        pēc $jauninasana
        kopš $jauninasana
        jauninājām/uzjauninā*/atjauninājām/upgreidoj*/upgradeoj* connect*
        $jauns connect* versij* uzlik*/uzinstal*/pārgā*
    .match-server_restart =
        pēc server* restart*/pārstart*/reboot*/pārlād*
        kopš server* restart*/pārstart*/reboot*
        restartē*/pārstartē*/rebootoj* server* kopš/pēc
    .match-network_change =
        pēc $ugunsmuris_vai_starpniekserveris $izmainas/main*/nomain*/noteikum*/kārtul*
        pēc tīkl* $izmainas/pārbūv*
        mainīj*/nomain*/uzlik* $ugunsmuris_vai_starpniekserveris
        izmaiņ* $ugunsmuris/tīkl*
        kopš $ugunsmuris_vai_starpniekserveris
        vakar/nesen/tikko/šodien $maina $ugunsmuris_vai_starpniekserveris
        $jauns $ugunsmuris_vai_starpniekserveris
    .match-forest_added =
        pievien* jauns/jauna/jaunu/otru/otrs/vēl $mezs
        pievienots/pievienojām/pievienoja $mezs
        pēc $mezs pievien*
        $jauns $mezs
    .match-gpo_hardening =
        pēc gpo $izmainas/main*/uzlikšan*/ieviešan*
        pēc hardening*
        pēc drošīb* pastiprināšan*/baseline*
        pēc grup* politik* $izmainas/ieviešan*/main*
        $jauns gpo
        $jauns grup* politik*
        security/cis baseline*
        uzlik*/ieviesām/ieviesa gpo
        pēc drošīb* gpo/politik* ieviešan*/uzlikšan*/maiņ*
    .match-acl_change =
        pēc $tiesibas $izmainas/sakārtošan*/tīrīšan*
        mainīj*/nomain* $tiesibas ad/ou $kad
        mainījām/mainīja $tiesibas ad/ou/active
        noņēm*/atņēm* $tiesibas ad/ou/active/$savienotajs
        pēc acl $izmainas
        pēc delegācij*/deleģēšan* $izmainas/tīrīšan*
    .match-staging_switch =
        pēc staging* server*? pārslēg*/$izmainas
        pārslēdz*/pārgāj* uz? staging*/sagatavošan*
        pārslēdz*/pārgāj* uz? otr*/rezerves server*
        pēc pārslēg* uz? staging*/rezerves/otru server*?
        pēc swing migrācij*/migration
    .match-connector_password_changed =
        nomain*/mainīj* $savienotajs $parole
        nomain*/mainīj* $savienotajs kont*? $parole $kad
        pēc $savienotajs kont*? $parole $izmainas
        kopš $savienotajs kont*? $parole $izmainas/nomain*
    .match-service_account_changed =
        nomain*/mainīj* adsync $pakalpojums? kont* $kad
        nomain*/mainīj* $pakalpojums kont* $kad
        pēc $pakalpojums/adsync kont* $izmainas
    .match-licence_change =
        pēc licen* $izmainas/izmaiņ*/pārej*/noņemšan*
        nomain*/mainīj* licen* tagad/kopš/vakar/nesen/tikko/tika/bija/šodien
        noņēm*/atņēm* licen* tagad/kopš/vakar/nesen/tikko/tika/bija/šodien
        pārgāj* uz? cit*/lētāk* licen*/plān*
        mainīt* licen* tika/bija
    .match-ou_change =
        pārviet*/pārcēl*/pārcelt*/pārlik* uz? cit*/jaun*/otr* ou
        pārviet*/pārcēl*/pārcelt*/pārlik* lietotāj* ou
        pārdēv*/pārsauk* ou
        pārdēv*/pārsauk*/pārviet* organizācij* vienīb*
        pēc ou $izmainas/pārvieto*/pārdēv*/pārcelšan*
    .match-methods_policy_change =
        pēc metož* politik* $izmainas/migrācij*
        mainīj*/nomainīj*/mainīt* autentifik* metož*/metod* politik*
        mainīj*/mainīt* metož* politik*
        pēc autentif* metož* migrācij*/$izmainas
        pēc migrācij* jaun* metož*? politik*
    .no-match =
        vai/kā pēc connect* $jauninasana $ne?
        kā nomainīt $savienotajs kont*? $parole $ne?
        $ugunsmuris_vai_starpniekserveris nav maiņ*/mainī*/aiztikt*
        $ugunsmuris_vai_starpniekserveris nemain*/neesam
        nav $jauns $ugunsmuris_vai_starpniekserveris/mežs

fact-sspr_code =
    .match-sspr_0009 =
        sspr_009
        sspr 009
    .match-sspr_0010 =
        sspr_010
    .match-sspr_0011 =
        sspr_011
    .match-sspr_0012 =
        sspr_012
    .match-sspr_0013 =
        sspr_013
    .match-sspr_0014 =
        sspr_014
    .match-sspr_0029 =
        sspr_029
    .match-sspr_0030 =
        sspr_030

fact-user_kind =
    .match-synced =
        $konts ir sinhronizēt*
        sinhronizēts lietotāj* no? lokāl*/ad
        sinhronizēts no lokāl* ad
        $konts sinhronizēt*/sinhronizējas no ad
        hibrīd* $konts
        synced user/users/lietotāj*
        ad lietotāj* sinhronizēt*
        $konts no lokāl* ad
        $konts nāk no ad
    .match-cloud_only =
        tikai mākoņa*/mākonī* $konts
        cloud-only
        $konts izveidot* mākonī*
        tīrs/tīri mākoņa*
        mākoņa kont* bez ad
    .match-guest_work_account =
        $viesis cit*/partner* uzņēmum*/organizācij*/nomniek*/tenant*/firm*
        $viesis ar darba/mācību kont*
        b2b viesis/viesim/viesi/guest/lietotāj*
        $viesis no cit* firm*/uzņēmum*/organizācij*
    .match-guest_personal_account =
        $viesis ar gmail/hotmail/outlook.com/yahoo/inbox.lv
        $viesis personīg*/personisk*/privāt* kont*/epast*
        $viesis gmail/hotmail kont*?

fact-user_sign_in_method =
    .match-phs =
        izmantojam phs
        pierakst*/autentif*/login ar phs
        mums ir? phs
        pārgāj* no? pta/adfs uz? phs
        izmantojam $parole jaucējkod* sinhroniz*
        izmantojam password hash
    .match-pta =
        izmantojam pta
        pta
        passthrough
        pass through auth*
        tranzīta autentif*
    .match-federated =
        adfs
        federatīvs/federatīvā/federatīvam/federēts/federētā/federated domēn*/domain
        federatīvs/federatīvi/federēts/federēti/federated lietotāj*/user*
        domēn* ir federēts/federatīvs/federated
    .no-match =
        vai/kā/kādēļ federēt*/federatīv* domēn*/lietotāj* $ne?
        vai/kas/kā adfs/pta/phs $ne?

fact-user_sync_client =
    .match-connect_sync =
        sinhroniz* ar/caur aad/entra/azure? ad? connect
        connect sync
        izmantojam aad/azure/entra? ad? connect
    .match-cloud_sync =
        cloud sync
        cloudsync
        mākoņa sinhronizācija*
        connect cloud sync
        sinhroniz* ar/caur connect? cloud sync
        provisioning agent*
        nodrošināšanas aģent*
    .no-match =
        kā ieslēg*/iespējo*/uzstād*/instalē* $ne?

fact-user_has_entra_role =
    .match-true =
        $konts ir admin* loma*/lomu
        $konts ar admin* loma*/lomu
        $konts ar entra/azure loma*/lomu
        lietotāj* ir globāl* admin*
        $konts piešķirt* admin* loma*/lomu
        $admins nevar/neizdodas $atiestata_vai_maina sav* $parole
        $admins $atiestata_vai_maina sav* $parole
        global*/globāl* admin*
    .match-false =
        $konts nav admin*? loma*/lomu
        parast* lietotāj* bez loma*/lomu/lomām
    .no-match =
        contact your? admin*/administrator* $atiestata_vai_maina? sav*? $parole?
        sazin*/jāsazin*/kontaktē*/vērs* admin*/administrator* $atiestata_vai_maina? sav*? $parole? $ne?

fact-user_enabled_onprem =
    .match-true =
        ad konts/lietotāj* ir? aktīvs/iespējots/enabled
    .match-false =
        ad/domēn*/lokāl* konts/lietotāj*/user* ir? $atspejots

fact-user_found_in_ad =
    .match-true =
        lietotāj*/konts ad eksistē/pastāv
    .match-false =
        lietotāj*/konts nav atrodams/atrasts ad
        lietotāj*/konts neeksistē ad
        lietotāj*/konts izdzēst* no ad
        ad tāda lietotāj* nav

fact-user_in_sync_scope =
    .match-true =
        lietotāj*/ou ir sinhroniz* tvērum*
        lietotāj* ou ir sinhronizēt*/sinhronizācijā
    .match-false =
        ou nav sinhronizācijā/sinhronizācijas/sinhronizēta/sinhronizēts
        lietotāj* nav sinhroniz* tvērum*
        $konts nesinhronizējas/nesinhronizē
        $konts netiek sinhronizēt*
        ārpus sinhroniz* tvērum*/scope
        ou izslēg*/izņemt*/izfiltrēt* no sinhroniz*
        ou netiek sinhronizēt*
        ou nav atzīmēt* filtr*/connect*/sinhroniz*
    .no-match =
        $konts $parole hash/jaucējkod*? nesinhroniz*
        visiem $konts $parole hash/jaucējkod*? nesinhroniz*
        $konts $parole hash/jaucējkod*? netiek sinhronizēt*

fact-user_phs_excluded =
    .match-true =
        phsfiltered
        lietotāj* izslēg*/izņemt* no phs
        lietotāj* izslēg*/izņemt* no $parole sinhroniz*
        lietotāj* izslēg*/izņemt* no $parole jaucējkod* sinhroniz*
        selektīv*/selective phs izslēg*
        $konts izslēg*/izņem*/izmet*/izmest* no $parole? hash sync*
        $konts izņem*/izmest* no phs

fact-must_change_flag_set =
    .match-true =
        must change password next logon
        must change password at next logon
        must change password
        jāmaina/jānomaina $parole nākam* pierakst*/pieteik*/reiz*/logon
        pwdlastset 0
        pwdlastset ir? nulle
    .match-false =
        must change nav atzīmēt*/ielikt*/ieslēg*
        must change $izslegts

fact-user_licence =
    .match-p1_or_p2 =
        ir/ar p1/p2 licen*?
        lietotāj* p1/p2 licen*
        entra id p1/p2
        premium p1/p2
        piešķirt* p1/p2
    .match-bundle_with_p1 =
        m365 e3/e5/a3/a5/f1/f3
        microsoft 365 e3/e5/a3/a5/f1/f3
        ems e3/e5
        enterprise mobility security
    .match-business_premium =
        business premium
        biznes* premium
    .match-business_standard_or_lower =
        business standard
        business basic
        biznes* standard*/basic
        apps for business
    .match-office_plan_without_p1 =
        office 365 e1/e3/e5/a1
        o365 e1/e3/e5/a1
    .match-free_or_none =
        $konts nav licen*
        $konts bez licen*
        nav piešķirt* licen*
        entra id free
        bezmaksas licen*
        azure ad free
        nelicencēt* lietotāj*
        nav nekādas/nevienas/vispār licen*
    .no-match =
        bez p1/p2/premium licen*
        nav p1/p2/premium licen*
        kād*/vai/cik vajag/vajadzīg*/nepieciešam*/der p1/p2/premium/e3/e5 licen*?
        kād* licen* vajag/vajadzīg*/nepieciešam*
        p1 vai p2

fact-sspr_enabled_scope =
    .match-none =
        sspr $izslegts
        $parole atiestatīšana* $izslegts
        sspr nav $ieslegts
        pašapkalpošan* $izslegts
        pašapkalpošan* $parole? atiestat*? nav $ieslegts
        sspr none
        $parole atiestat* nav $ieslegts
        sspr nevienam nav? $ieslegts
    .match-selected =
        sspr $ieslegts tikai grup*
        sspr $ieslegts tikai vien* grup*
        sspr $ieslegts grup*
        sspr selected
        sspr $ieslegts daļai/atlasīt*/izvēlēt*/dažiem
        $parole atiestat* $ieslegts tikai vien*? grup*
        sspr/atiestatīšan* tikai? vien* grup*
    .match-all =
        sspr $ieslegts visiem/visi
        sspr $ieslegts visiem/visi lietotājiem
        sspr all users?
        pašapkalpošan* $ieslegts visiem/visi lietotājiem
    .no-match =
        kā $ieslegts sspr visiem/grupai
        sspr reģistrāc*/reģistrēš* $izslegts/$ieslegts $ne?
        kā $ieslegts sspr visiem/tikai lietotājiem/grupai
        $jauta $parbaudit sspr/$parole atiestat*? kam?

fact-user_in_sspr_group =
    .match-true =
        lietotāj* ir sspr grup*
        lietotāj* ir grup* kur* $ieslegts sspr
    .match-false =
        lietotāj* nav sspr grup*
        nav pievienot* sspr grup*
        lietotāj* nav grup* kur* $ieslegts sspr
        lietotāj* ārpus sspr grup*

fact-methods_required =
    .match-1 =
        vajag/prasa/nepieciešam*/vajadzīg*/pietiek 1/vien* metod*
    .match-2 =
        vajag/prasa/nepieciešam*/vajadzīg* 2/div* metod*
        jābūt 2/div* metod*
        politik* prasa 2/div* metod*
        bet vajag/prasa/jābūt 2/div*

fact-methods_registered =
    .match =
        reģistrēt*/piereģistrēt* metod*
        reģistrēj* metod*
        ir tikai metod*
        lietotāj* metod* piereģistrē*

fact-methods_only_directory_data =
    .match-true =
        $talrunis/numur* tikai ad/direktorij*
        numur*/$talrunis/epast* no ad nav reģistrēt*
        tikai dati no ad/direktorij*
        $talrunis/numur* nāk/ņemts/paņemts/atnācis/ir no ad/direktorij*

fact-sspr_throttle_audit =
    .match-true =
        bloķē* 24 stund* $ne?
        bloķē* 24h $ne?
        blocked from self service password reset $ne?
        blocked from selfservice password reset $ne?
        sspr bloķēt* diennakt*/stund* $ne?

fact-admin_sspr_allowed =
    .match-true =
        allowedtousesspr true
        admin* sspr ir? $ieslegts
    .match-false =
        allowedtousesspr false
        admin* sspr $izslegts/aizlieg*
        admin* sspr nav $ieslegts

fact-azure_cloud =
    .match-public =
        publisk* mākon*
    .match-us_government =
        gcc high
        us government cloud
        valdības mākon*
        login.microsoftonline.us
    .match-china_21vianet =
        21vianet
        ķīna* mākon*/nomniek*/tenant*
        login.partner.microsoftonline.cn

fact-connect_version =
    .match =
        aadconnect
        adconnect
        connect versija
        connect build/būvējums/ver/v
        aad/azure/entra? ad? connect versija?
        sync server* versija/build

fact-adsync_service =
    .match-running =
        adsync $pakalpojums? darbojas/running/strādā/palaists
        adsync $pakalpojums ir running/palaists
        sinhroniz* $pakalpojums darbojas/running
    .match-stopped =
        adsync $pakalpojums? apstāj*/aptur*/stopped
        adsync $pakalpojums? $neiet
        microsoft azure ad sync stopped/apstāj*/aptur*
        adsync $pakalpojums? stāv/nogājis/nokritis/izslēgts
        sync/sinhroniz* $pakalpojums stopped/apstāj*/aptur*/nestrādā/nedarbojas
    .match-start_fails_logon =
        adsync $pakalpojums? nestartē*/nestartējas/nepalaižas/nesāk* 1069/7038
        adsync $pakalpojums? nestartē*/nestartējas/nepalaižas logon failure
        adsync $pakalpojums? nestartē*/nestartējas/nepalaižas kont* $parole
        sync $pakalpojums nestartē*/nepalaižas/nesāk* logon failure?
        logon failure $pakalpojums/adsync
        nestartē*/nepalaižas/nesāk* logon failure
    .match-start_fails_key =
        adsync $pakalpojums? nestartē*/nestartējas/nepalaižas 6028
        šifrēšan* atslēg* nepieejam*/nevar adsync
        adsync $pakalpojums? nesāk*/nestartē*/nepalaižas encryption/šifrēšan* key/atslēg*
        encryption key not accessible
    .no-match =
        $jauta $parbaudit adsync/sinhroniz* $pakalpojums? $ne?
        vai adsync/sinhroniz* $pakalpojums? darbojas $ne?

fact-staging_mode =
    .match-true =
        staging režīm*/mode $ieslegts
        staging $ieslegts
        server* ir? staging režīm*/mode/modā
        ir staging režīm*/mode/modā
        server* ir? sagatavošan* režīm*
        sagatavošan* režīm* $ieslegts
        stagingmodeenabled true
        connect* ir? staging/sagatavošan* mode/režīm*
        abi/abos/visi/visos sync*/connect* serveri/serveros ir? staging
    .match-false =
        staging režīm*/mode? $izslegts
        nav staging režīm*/mode/modā?
        server* nav staging
        stagingmodeenabled false
        server* nav sagatavošan* režīm*
        nav sagatavošan* režīm*
        sagatavošan* režīm* $izslegts
        staging nav $ieslegts
    .no-match =
        vai/kā/kas staging server*/connect*/mode/režīm* $ne?

fact-active_connect_servers =
    .match =
        aktīvi/aktīvie connect*/sync*/sinhronizācijas serveri
        aktīvi/aktīvie serveri

fact-tls12_ok =
    .match-true =
        tls 1.2 ir? $ieslegts/kārtībā/ok
    .match-false =
        tls 1.2 nav $ieslegts/konfigurēt*
        tls 1.2 $izslegts
        tikai tls 1.0/1.1
        bez tls 1.2
    .no-match =
        $jauta $parbaudit vai? tls ir? $ieslegts?
        create ssl/tls secure channel ssl/tls?

fact-preferred_dc_set =
    .match-true =
        only use preferred domain controllers
        preferred dc iestatīt*/$ieslegts/norādīt*
        vēlam* domēn* $dc iestatīt*/norādīt*/$ieslegts
    .match-false =
        preferred dc nav iestatīt*/norādīt*

fact-dc_ports_ok =
    .match-true =
        porti/ports uz dc atvērti/vaļā/ok
        porti/ports uz domēn* $dc atvērti/vaļā
    .match-false =
        porti/ports uz dc $aizverts
        porti/ports uz domēn* $dc $aizverts
        porti/ports 389/135/88/636/rpc $aizverts
    .no-match =
        445 port* uz? domēn*? $dc? $aizverts

fact-pdc_reachable =
    .match-true =
        pdc emulator*? pieejams/sasniedzams
    .match-false =
        pdc emulator*? nav pieejams/sasniedzams
        pdc emulator*? nepieejams/neatbild/nesasniedzams

fact-connector_credentials_ok =
    .match-true =
        $savienotajs konta? $parole ir? pareiza/derīga
    .match-false =
        nostartcredentials
        $savienotajs konta? $parole nav pareiza/derīga
        $savienotajs konta? $parole nepareiza/nederīga/vecā
        $savienotajs akreditācij* dati nederīg*/nepareiz*

fact-event_6000 =
    .match-true =
        $notikums 6000
        kļūda 6000
        6000 žurnāl*/log/logā
    .match-false =
        nav $notikums 6000
