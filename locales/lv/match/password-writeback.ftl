# Phrases that state the facts of password-writeback, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-origin =
    .match-sspr_portal =
        akams sspr $ne?
        sspr portāl*/lap* $ne?
        passwordreset portāl*/lap* $ne?
        $parole atiestatīšan* portāl*/lap* $ne?
        pašapkalpošan* portāl* $ne?
    .match-my_account =
        myaccount $ne?
        my account lap*/portāl*/sadaļ*? $ne?
        mysignins $ne?
    .match-sign_in_page =
        $atiestata_vai_maina $parole no? $pierakstas/signin lap* $ne?
        pierakstīšanās/pieteikšanās/login lap* aizmirs* $parole $ne?
    .match-windows_sign_in_screen =
        windows $pierakstas/logon/lock ekrān*/screen $ne?
        dator* $pierakstas/logon/lock ekrān*/screen $ne?
        no? lock screen $ne?
        windows ekrān* $atiestata_vai_maina $parole $ne?
        bloķēšan* ekrān* $atiestata_vai_maina $parole $ne?
        win10/win11/windows login screen $ne?
        windows $pierakstas ekrān*/logs/logā $ne?
    .match-entra_admin_center =
        $atiestata_vai_maina $parole no? entra portāl*/centr*/center/admin* $ne?
        $atiestata_vai_maina $parole entra.microsoft.com $ne?
    .match-azure_portal =
        $atiestata_vai_maina $parole no? azure portāl* $ne?
        $atiestata_vai_maina $parole portal.azure.com $ne?
        $admins reset/atiestat* azure portāl* $ne?
    .match-m365_admin_center =
        $atiestata_vai_maina $parole no? m365/365/o365/office admin* centr*/center/portāl*/panel* $ne?
        $atiestata_vai_maina $parole m365/365/o365/office admin* $ne?
        $atiestata_vai_maina $parole admin.microsoft.com $ne?
        m365/365/o365/office admin* centr*/center $atiestata_vai_maina $ne?
    .match-graph_reset_api =
        resetpassword api/metod*/graph $ne?
        $atiestata $parole graph api $ne?
    .match-powershell_or_graph_user_update =
        setmsoluserpassword $ne?
        setazureaduserpassword $ne?
        updatemguser $ne?
        $atiestata_vai_maina/uzlik*/iestat* $parole powershell* $ne?
        $atiestata_vai_maina/uzlik*/iestat* $parole skript* $ne?

fact-user_message =
    .match-none =
        bez kļūdas/kļūdām paziņojum*/ziņojum*?
        nekādu/nekādas kļūdu/kļūdas
        kļūdu/kļūdas nerāda/nemet/neuzrāda
    .match-on_prem_policy =
        $parole neatbilst polit* $ne?
        $parole neatbilst $parole? prasīb*/noteikum* $ne?
        does not meet password policy
        doesnt meet password policy
        not meet onpremises/policy requirements/policies
    .match-banned_password =
        $parole pārāk/par vienkārš*/vājš*/vāja $ne?
        $parole viegli uzmin* $ne?
        aizliegt* $parole $ne?
        $parole banned/aizliegta $ne?
        too easy to? guess $ne?
        $parole ir? pārāk vāj*/bieži lietot* $ne?
        fuzzypolicyviolation* $ne?
        pārāk/par viegli uzmin* $ne?
        viegli uzminama $ne?
        easily guessable $ne?
        aizliegt* $parole sarakst* $ne?
    .match-service_problem =
        mēģin* vēlāk $ne?
        try again later $ne?
        pamēģin* vēlāk $ne?
        problēm* ar? $pakalpojums vēlāk? $ne?
    .match-connectivity =
        nevar sasniegt lokāl* $pakalpojums/server*
        nevar sasniegt on-prem* $pakalpojums/server*
        could not reach onprem*
        couldnt reach onprem*
        nevar savienoties lokāl* $parole $pakalpojums
        lokāl* $pakalpojums nav sasniedzam*/pieejam*
    .match-servers_catching_up =
        catching up $ne?
        serveri* vajag/vajadzīgs/nepieciešams laiks/laiku $ne?
    .match-success_wait_cloud =
        izdev*/nomainīt*/veiksmīg* jāpagaida/jāuzgaida/pagaidiet/uzgaidiet $ne?
        bet jāpagaida/jāuzgaida/pagaidiet/uzgaidiet
    .match-info_changed_onprem =
        kont* informācij* mainīt*/mainīj* lokāl* $ne?
        account information changed onprem* $ne?
    .match-contact_admin =
        sazin*/jāsazin*/kontaktē*/jāvērš*/vērs* administrator*/admin* $ne?
        contact your? admin*/administrator* $ne?
    .match-wrong_current_password =
        vec*/pašreiz*/esoš* $parole nepareiz* $ne?
        vec*/pašreiz*/esoš* $parole nav pareiz*
        current password incorrect/wrong $ne?
    .match-too_many_attempts =
        pārāk daudz mēģin* $ne?
        par daudz mēģin* $ne?
        too many attempts/times/tries/requests $ne?
    .match-wizard_unable_to_configure =
        unable configure password writeback
        nevar konfigurēt $atpakalrakstisana
        $vednis nevar/neizdodas konfigurēt

fact-new_password_works_in_cloud =
    .match-true =
        darba? $makonis jaun* $parole? $iet
        $makonis ar jaun* $parole? var/tiek/iet/$ieiet
        $makonis $pienem jaun* $parole?
    .match-false =
        $makonis ar jaun* $parole? $nelaiz/nevar
        $makonis $nepienem jaun* $parole?
        darba? $makonis jaun* $parole? $neiet
        $makonis tikai vec* $parole?
        $makonis $iet vec* $parole?
        $makonis joprojām/vēl/palika/paliek vec* $parole
        $makonis ar jaun* $parole nevar $ieiet
        bet $makonis ne/nestrādā/neiet/nevar

fact-new_password_works_onprem =
    .match-true =
        darba? $domens jaun* $parole? $iet
        $domens ar jaun* $parole? var/tiek/iet/$ieiet
        $domens $pienem jaun* $parole?
    .match-false =
        $domens ar jaun* $parole? $nelaiz/nevar
        $domens $nepienem jaun* $parole?
        darba? $domens jaun* $parole? $neiet
        $domens tikai vec* $parole?
        $domens $iet tikai? vec* $parole?
        $domens joprojām/vēl/palika/paliek vec* $parole?
        $domens prasa vec* $parole?
        $domens ar jaun* $parole? nevar $ieiet
        bet $domens ne/nestrādā/neiet/nevar
        ad/domēn*/lokāl* $parole nemainās/nenomainās/nemainījās/nenomainījās
        ad jaunā $parole nenonāk/neaiziet/neparādās
    .no-match =
        bet ad konts/lietotāj*
        bet ne domēn* $dc
        darba $domens jaun* $parole?

fact-prompted_to_change_again =
    .match-true =
        pēc $atiestata atkal/vēlreiz prasa/liek/jāmaina/jānomaina $maina? $ne?
        atkal/vēlreiz prasa/liek/pieprasa $maina $parole $ne?
        $parole atkal/vēlreiz jāmaina/jānomaina $ne?
        pēc $atiestata prasa/liek $maina $parole $ne?
        prasa/liek $maina $parole otrreiz/otru $ne?
        vēlreiz/atkal/otrreiz prasa/liek/jāmaina $maina $parole? $ne?

fact-user_in_protected_group =
    .match-true =
        domain/enterprise/schema admins
        aizsargāt* grup*
        protected group/users
        account operators
        domēna admin* grup*
        lietotāj* ir domēna admin*
        protected users grup*
    .match-false =
        nav aizsargāt* grup*
        nav domain admins
        vairs? nav domain/enterprise/schema admins
        vairs? nav protected users/group
        kādreiz/agrāk/iepriekš/savulaik bija domain/enterprise/schema admins
        kādreiz/agrāk/iepriekš/savulaik bija aizsargāt* grup*
        kādreiz/agrāk/iepriekš/savulaik bija domēna admin*
        izņem*/izņēm*/izmest*/noņem*/noņēm* no domain/enterprise/schema admins
        izņem*/izņēm*/izmest*/noņem*/noņēm* no protected users/group
        izņem*/izņēm*/izmest*/noņem*/noņēm* no aizsargāt* grup*
    .no-match =
        $jauta $parbaudit vai? aizsargāt*/protected ir? $ieslegts?
        bija domain/enterprise/schema admins

fact-user_admin_count =
    .match-0 =
        admincount 0
        admincount ir? nulle
    .match-1 =
        admincount ir? 1

fact-user_inheritance_enabled =
    .match-true =
        mantošana/inheritance ir? $ieslegts
    .match-false =
        mantošan*/inheritance $izslegts
        mantošan*/inheritance nav $ieslegts
        nemanto atļauj*/tiesīb*
        mantošan*/inheritance izslēgt* lietotāj*/ou
    .no-match =
        $jauta $parbaudit vai? mantošan*/inheritance ir? $ieslegts?

fact-user_locked_onprem =
    .match-true =
        konts bloķēts/nobloķēts lokāl*/domēn*
        ad/domēn* konts/lietotāj* ir? $blokets
    .match-false =
        konts nav bloķēts/nobloķēts lokāl*/domēn*/ad
        ad/domēn* konts/lietotāj* nav $blokets
    .no-match =
        $jauta $parbaudit vai? konts ir? $ieslegts?

fact-user_cannot_change_password =
    .match-true =
        user cannot change password
        user can't change password
        cannot change password atzīm*/ieslēg*/ķeksis
        cannot change password $ieslegts/ielikts/uzlikts
    .match-false =
        cannot change password nav atzīm*/ieslēg*

fact-enabled_accounts_for_person =
    .match =
        iespējoti/aktīvi ad konti
        aktīvi konti

fact-ou_path_has_reserved_char =
    .match-true =
        ou nosauk* komats/zvaigznīte/speciāl*/slīpsvītra/rezervēt*/pluszīme
        speciāl*/rezervēt* simbol*/rakstzīm* ou

fact-changed_within_min_age =
    .match-true =
        minimāl* vecum* nav pagājis/beidzies
        $parole jau šodien mainīt*/mainīj*/nomain*
        otrreiz šodien/dienā $maina $parole
        divreiz dienā $maina $parole

fact-portal_writeback_toggle =
    .match-true =
        $atpakalrakstisana $nomnieks ir? $ieslegts
        onpremises integration $atpakalrakstisana $ieslegts
    .match-false =
        $atpakalrakstisana $nomnieks $izslegts
        $atpakalrakstisana $nomnieks nav $ieslegts
        onpremises integration $izslegts
        onpremises integration nav $ieslegts
        write back passwords your on-premises directory nav/noņemts/$izslegts
        write back passwords nav/noņemts/$izslegts $ieslegts?
    .no-match =
        $jauta $parbaudit vai? $atpakalrakstisana ir? $ieslegts?

fact-portal_cloud_sync_toggle =
    .match-true =
        $atpakalrakstisana ar? cloud sync $ieslegts
    .match-false =
        $atpakalrakstisana ar? cloud sync $izslegts
        $atpakalrakstisana ar? cloud sync nav $ieslegts
        cloud sync ķeks* nav ielikt*/uzlikt*/atzīm*
        cloud sync ķeks* noņem*/izņem*/izslēg*
        cloud sync $nomnieks nav $ieslegts

fact-portal_unlock_toggle =
    .match-true =
        allow users to? unlock accounts? $ieslegts
        atļaut* atbloķē* bez $atiestata
    .match-false =
        atbloķē* bez $atiestata nav $ieslegts
        atbloķē* bez $atiestata $izslegts/aizlieg*

fact-onprem_integration_page_shown =
    .match-true =
        redz*/ir onpremises integration lap*/sadaļ*?
    .match-false =
        nav onpremises integration lap*/sadaļ*/cilne*?
        neredz*/nerāda/pazudusi onpremises integration
        nav lokāl* integrācij* lap*/sadaļ*
        neredz*/nerāda lokāl* integrācij*

fact-audit_onprem_agent =
    .match-none =
        onpremisesagent none/tukšs
    .match-entra_connect =
        onpremisesagent connect/entra connect?
    .match-cloud_sync =
        onpremisesagent cloud sync?

fact-connector_identity_type =
    .match-application =
        connectoridentitytype application
        application based auth*
    .match-service_account =
        connectoridentitytype serviceaccount

fact-writeback_in_connect =
    .match-true =
        $atpakalrakstisana $connect ir? $ieslegts
    .match-false =
        $atpakalrakstisana $connect $izslegts
        $atpakalrakstisana $connect nav $ieslegts
    .no-match =
        $jauta $parbaudit vai? $atpakalrakstisana ir? $ieslegts?

fact-dotnet_version =
    .match =
        net framework
        dotnet
        framework versija

fact-clock_skew_minutes =
    .match =
        pulkstenis minūtes
        laiks nesakrīt minūtes
        clock skew
        laika nobīde
        pulksteņa nobīde/novirze
        pulkstenis/laiks atšķiras/atpaliek/steidzas/nobīdījies

fact-setup_admin_kind =
    .match-cloud_only =
        $vednis onmicrosoft* kont*/admin*
        $vednis mākoņa* kont*/admin*
    .match-synced_managed =
        $vednis sinhronizēt* kont*/admin*
    .match-federated =
        $vednis federatīv*/federēt*/adfs kont*/admin*

fact-setup_admin_password_ok =
    .match-false =
        $vednis admin*? kont* $parole nepareiz*/beidz*/beig*

fact-connect_on_dc =
    .match-true =
        connect* instalēt*/uzlikt*/uzstādīt*/stāv uz? dc
        connect* instalēt*/uzlikt*/uzstādīt*/stāv uz? domēn* $dc
        connect* uz domēn* $dc
        connect* uz dc
    .match-false =
        connect* nav uz dc
        connect* nav uz? domēn* $dc

fact-sb_443_reachable =
    .match-true =
        servicebus* 443 atvērt*/sasniedzam*/pieejam*/vaļā/ok/iet
        service bus 443 atvērt*/sasniedzam*/pieejam*/vaļā/ok/iet
    .match-false =
        servicebus* 443 $aizverts/timeout/failed
        service bus 443 $aizverts/timeout
        servicebus* bloķē*/timeout/nesasniedzam*
        service bus bloķē*/nesasniedzam*/timeout
        servicebus* nav sasniedzam*/pieejam*
        service bus nav sasniedzam*/pieejam*
        nevar/neizdodas sasniegt/savienoties servicebus*
        nevar/neizdodas sasniegt/savienoties service bus

fact-pwreset_443_reachable =
    .match-true =
        passwordreset.microsoftonline.com 443? atvērt*/sasniedzam*/pieejam*/ok
    .match-false =
        passwordreset.microsoftonline.com 443? $aizverts/timeout/nesasniedzam*/nepieejam*
        passwordreset.microsoftonline.com 443? nav sasniedzam*/pieejam*
        nevar/neizdodas sasniegt/savienoties passwordreset.microsoftonline.com

fact-allowlist_sb_entry =
    .match-wildcard_correct =
        servicebus.windows.net atļaut*/whitelist*/allowlist*
    .match-wrong_networks_domain =
        servicebus.windows.networks
    .match-absent =
        servicebus* nav atļaut*/whitelist*/allowlist*
        servicebus* nav atļaut* sarakst*
        service bus nav atļaut*/whitelist*/allowlist*
    .match-not_filtered =
        izejoš* trafik*/datplūsm* netiek/nav filtrēt*
        izejoš* viss atļauts/vaļā

fact-proxy_used =
    .match-true =
        caur $starpniekserveris
        aiz $starpniekserveris
        izmantojam/izmanto $starpniekserveris
        server* iet caur $starpniekserveris
        ir $starpniekserveris internet*
        $starpniekserveris atbild/prasa/met
        $starpniekserveris 407
    .match-false =
        bez $starpniekserveris
        nav $starpniekserveris
        neizmantojam $starpniekserveris
    .no-match =
        $jauta $parbaudit vai? $starpniekserveris ir? $ieslegts?

fact-machine_config_proxy =
    .match-true =
        machine.config $starpniekserveris ir? ierakstīt*/norādīt*/ielikt*
    .match-false =
        machine.config nav $starpniekserveris
        machine.config $starpniekserveris nav? ierakstīt*/norādīt*

fact-proxy_probe =
    .match-http_403 =
        $starpniekserveris 403
        $starpniekserveris forbidden
    .match-http_407 =
        $starpniekserveris 407
        $starpniekserveris authentication required
        $starpniekserveris prasa autentif*/pierakst*/login
        $starpniekserveris atbild/met/dod/kļūd* 407

fact-tls_inspection =
    .match-true =
        tls/ssl/https inspekcij*/inspection $ieslegts?
        $ugunsmuris_vai_starpniekserveris atšifrē/dekriptē/pārparaksta/pārtver/uzlauž tls/ssl/https
        $ugunsmuris_vai_starpniekserveris pārparaksta/apmaina/aizvieto sertifikāt*
        tls/ssl/https dešifrēšan*/dekripcij*
        tls datplūsm* pārbaude
        dara/veic/notiek tls/ssl/https inspekcij*/inspection
        $ugunsmuris tls/ssl/https inspekcij*/inspection
        tls/ssl/https trafik*/datplūsm* atšifrē*/dekriptē*
    .match-false =
        tls/ssl/https inspekcij*/inspection $izslegts
        bez tls/ssl/https inspekcij*/inspection
        tls/ssl/https inspekcij*/inspection nav $ieslegts?

fact-idle_timeout_s =
    .match =
        idle timeout
        dīkstāves taimauts/timeout
        timeout/taimauts sekund*/sek/s

fact-root_ca_ok =
    .match-false =
        remote certificate invalid
        nav/trūkst saknes/root sertifikāt*/certificate/ca
        saknes/root sertifikāt* nav uzticam*
        neuzticas servicebus*/saknes/root sertifikāt*

fact-smb_445_ok =
    .match-true =
        445 atvērt*/ok/vaļā ports?
    .match-false =
        445 ports nav atvērt*/pieejam*
        445 port* uz? $dc? $aizverts
        445 $aizverts

fact-target_dc_writable =
    .match-false =
        rodc
        readonly dc
        readonly domain controller
        tikai lasām* dc/domēn* kontroller*?

fact-right_reset_password =
    .match-true =
        $savienotajs ir reset password $tiesibas
    .match-false =
        $savienotajs kont*? nav reset password $tiesibas?
        $savienotajs kont*? trūkst reset password $tiesibas?
        nav/trūkst $tiesibas reset password
        $savienotajs kont*? nav $tiesibas $atiestata $parole

fact-right_write_lockouttime =
    .match-false =
        nav/trūkst $tiesibas write? lockouttime

fact-right_write_pwdlastset =
    .match-false =
        nav/trūkst $tiesibas write? pwdlastset

fact-right_unexpire_password =
    .match-true =
        unexpire password ir $tiesibas?
    .match-false =
        nav/trūkst unexpire password $tiesibas?

fact-acl_age_minutes =
    .match =
        $tiesibas mainī* minūt*
        $tiesibas pirms minūt*
        $tiesibas uzlik*/pielik*/piešķīr* minūt*

fact-remote_sam_restricted =
    .match-true =
        restrictremotesam
        remote sam ierobežot*/restricted/bloķēt*
        attāl* sam izsaukum* ierobežot*/bloķēt*/aizliegt*
        restrict clients remote calls sam

fact-authusers_in_prew2k =
    .match-false =
        prewindows 2000 grup* tukš*
        authenticated users izņemt*/noņemt*/dzēst* prewindows 2000?
        prewindows 2000 nav authenticated users

fact-ldap_sign_encrypt =
    .match-true =
        sign encrypt ldap $ieslegts
    .match-false =
        sign encrypt ldap $izslegts
        sign encrypt ldap nav $ieslegts
        ldap savienojum*/trafik*/datplūsm* nav šifrēt*
        ldap savienojum*/trafik*/datplūsm* nešifrēt*

fact-policy_hints_supported =
    .match-false =
        policy hints nav atbalstīt*
        neatbalsta policy hints

fact-connector_password_length =
    .match =
        $savienotajs konta? $parole rakstzīm*/simbol*/gara

fact-min_password_age_days =
    .match =
        minimālais vecums
        minimālais $parole vecums
        minimum password age
        min age
        min password age

fact-password_meets_policy =
    .match-true =
        $parole atbilst polit*
        $parole atbilst vis*? prasīb*
        $parole pietiekami gara/sarežģīta
    .match-false =
        $parole pārāk/par īsa
        $parole jau lietota/izmantota agrāk/iepriekš
        $parole vēstur* neļauj

fact-banned_hit =
    .match-cloud_list =
        aizliegt* $parole sarakst* mākon*/entra/azure
        fuzzypolicyviolation*
        custom banned password list
    .match-dc_agent =
        password protection dc agent*/aģent*
        password protection noraid*/atteic*/bloķē*
        dcagent noraid*/atteic*/10016/10017
    .match-third_party_filter =
        treš*/cita puses/ražotāja $parole filtr*
        specops/nfront/passfilt* $parole? filtr*

fact-dc_4724_audit_failure =
    .match-true =
        4724 audit* failure/kļūme/kļūda/fail
        $notikums 4724
    .match-false =
        nav $notikums 4724

fact-request_reached_server =
    .match-true =
        $notikums 31001/31006/31009 ir
        server* 31001/31006/31009 ir
        pieprasījums nonāk/sasniedz/atnāk server*
    .match-false =
        pieprasījums nenonāk/nesasniedz/neatnāk server*
        server* nekas neparādās/nenonāk/neatnāk/nepienāk
        server* logā/žurnālā/logos/žurnālos nekas/nekā
        nav $notikums 31001/31006/31009
        event viewer nekas/tukšs

fact-heartbeat_recent =
    .match-true =
        heartbeat ir
        $notikums 31019 ir
    .match-false =
        nav heartbeat
        nav $notikums 31019
        nav 31019
        heartbeat pazudis/apstāj*

fact-writeback_started_event =
    .match-true =
        $notikums 31015 ir
    .match-false =
        nav $notikums 31015
        $notikums 31016

fact-prs_error_event =
    .match-0 =
        nav passwordresetservice kļūd*/$notikums

fact-adsync_hr =
    .match-ldap_policy_control =
        ldap password policy control
    .match-access_denied_sam =
        error_access_denied sam/lietotāj*?
    .match-none =
        nav adsync kļūd* kod*

fact-event_6800 =
    .match-true =
        $notikums 6800
        kļūda 6800
    .match-false =
        nav $notikums 6800

fact-agent_status =
    .match-active =
        aģents/agent* ir? aktīvs/active/healthy
    .match-inactive =
        aģents/agent* neaktīvs/inactive/offline/unhealthy
        aģents/agent* nav aktīvs/active
        provisioning agent* apstāj*/aptur*/stopped
    .match-not_installed =
        aģents/agent* nav instalēt*/uzstādīt*/uzlikt*

fact-agent_version =
    .match =
        aģenta versija
        agent versija/version
        provisioning agent
        nodrošināšanas aģents

fact-gmsa_writeback_rights =
    .match-true =
        gmsa ir visas $tiesibas
    .match-false =
        gmsa nav $tiesibas
        gmsa trūkst $tiesibas
        provagentgmsa nav/trūkst $tiesibas
