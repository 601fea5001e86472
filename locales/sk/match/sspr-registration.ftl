# Phrases that state the facts of sspr-registration, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-registration_trouble =
    .match-never_asked =
        $noprompt nikdy? na/o? registrác*/registrova*/údaje/metódy
        $noprompt aby/na sa? zaregistroval*/registrova*/nastavil*
        nezobrazí/nezobrazuje/nezobrazila/nepríde/neprišla/neobjaví výzva/výzvy/výzvu registrác*?
        okno/obrazovka/stránka na? registrác* nezobrazí/nezobrazuje/neobjaví/nevyskočí
        nikoho/nikomu/nikto/nikdy $noprompt/nepýtalo/nezobrazilo registrác*/registrova*/údaje/metódy?
        nikto/nikdy nedostal*/nevidel* výzva/výzvu na? registrác*?
        výzva/výzvu na? registrác* nedostal*/nevidel*/nezobraz*/nevyskoč*/neprišl*/chýba
        pri prihlásení $noprompt registrác*/zaregistrovať/metódy/údaje?
        prihlásen*/login nikdy? neponúka/neponúkne/neponúklo registráciu/zaregistrova*/registrova*
        neponúka-registráciu/neponúkne-registráciu/neponúklo-registráciu/neponúka-zaregistrovať/neponúkne-zaregistrovať
    .match-asked_again =
        $again $asks registrác*/registrova*/zaregistrova*/potvrdiť/potvrdenie/údaje/telefón/číslo/metód*/informácie/kontakt*
        pri každom prihlásení $asks registrác*/registrova*/zaregistrova*/potvrdiť/údaje/telefón/metód*/nastaviť/ďalšie?
        výzva/okno/obrazovka na? registrác*? $again chodí/vyskakuje/vracia/zobrazuje/objavuje
        každých dní/mesiacov/mesiace/týždeň/deň $asks potvrdiť/potvrdenie/údaje/overiť/skontrolovať?
        $again pýta či? sú? údaje/telefón/číslo aktuálne/správne?
        zaregistrovaný/registrovaný je? a? $again $asks
        nanucuje/vnucuje mi? authenticator
        $again $asks improve/more/výzva/okno/hláška/authenticator
        $again dostáva/chodí/prichádza výzva/výzvu registrác*
        každý deň/ráno $asks registrác*/údaje/metód*/telefón
        dookola/opakovane/znova/znovu/zas/zase/furt/neustále improve/more your/information
        $again dáva/ukazuje/hádže/zobrazuje/vyhadzuje improve/more/výzva/okno
    .match-page_refused =
        mysecurityinfo*/ssprsetup nejde/nepustí/nepúšťa/odmietne/odmieta/blokuje/zablokuje/chyba/blokovan*/neotvorí
        registračná/registračnej/registračnú stránka/stránke/stránku $refuses/neotvorí/$blocked/padne/hlási
        nevie/nevedia/nemôže/nemôžu/nemôžem/neviem/nedá/nejde/nedarí sa zaregistrovať/registrovať $user? reset*/sspr/obnov*?
        odtiaľto sa tam nedostanete
        you can't get there from here
        53003 registrác*/mysecurityinfo/ssprsetup
        53003
        registrácia zablokovan*/odmietnut*/blokovan*/neprejde/zlyhá/padá
        stránka/stránku bezpečnostn* údaj* nejde/nepustí/odmietne/blokuje/nedostanem
        mysignins/mysecurityinfo security? info? $refuses/$blocked
    .match-method_not_offered =
        neponúka/neponúkne/neponúkajú/neukazuje mu/mi? $method
        $method chýba/zmizol/zmizla/zmizli/nie v/vo? ponuke/možnostiach/zozname/výbere
        $method nedá/nemôžem/nejde vybrať/zvoliť/pridať
        zmizol/zmizla/zmizli/chýba $method z/zo/v ponuky/ponuke/možností/metód
        v/vo ponuke nie/nemá/chýba je? $method
        nemá/nemám/nevidí v/vo ponuke $method
        pri registráci* neponúka/neponúkne/neukazuje $method
    .match-reset_refused =
        stránka/portál na/pre $reset/$forgotten $password odmietne/odmieta/nepustí/nepúšťa/zamietne/neoverí/odmietla
        $reset $password odmietne/odmietnutý/odmietnuté/zamietnutý/odmietlo/odmieta
        akams sspr nepustí/odmietne/odmieta/nepúšťa/hlási/píše/chyba
        sspr0* $reset/stránka $password?
        nepodarilo overiť $account $reset/sspr?
        nemáte zaregistrovaných dosť/dostatok overovacích? metód
        sspr ho/ju/ma? odmietne/odmieta/nepustí/nepúšťa
    .match-code_not_received =
        kód/kódu/sms/smska/esemeska $notarrive
        mail/email/e-mail s/so kódom/kód $notarrive
        overovací/overovacia/overovacie kód/sms/mail/e-mail/kódy $notarrive
        nikdy/nič nepríde/neprišlo žiadny? kód/sms
        čaká/čakám/čakáme na kód/sms
        kód/mail/email skončil/padá/končí/chodí v/vo/do $spam/karanténe
        nezazvoní/nezvoní/nezazvonil telefón/linka?
        hovor/telefonát s/so? kódom $notarrive
        kód na/do? mobil/telefón/mail/email $notarrive
        overovací/overovacia/overovacie kód/sms/mail na? mobil/telefón $notarrive
        kód/mail/email/kódom zachytil/zachytila/zachytený/zablokoval/zahodil antispam/filter*/karanténa/gateway
    .match-link_missing =
        zmizol/nevidno/nevidí/nevidím/nezobrazuje/nezobrazí $link na/pre? $reset/$forgotten $password?
        $nolink na/pre? $reset/$forgotten
        $nolink
        chýba-zabudol/chýba-zabudnuté/chýba-zabudli/chýba-forgot
        zmizlo/nevidno/nezobrazuje zabudol/zabudnuté/zabudli/nemáte som/ste? $password/prístup
        $link na $reset/$forgotten $password? nie/zmizol/nezobrazuje/nevidno je/tam?
        na/z prihlasovacej stránke/stránky nie/zmizol je? $link
        prihlasovacej stránke/stránky $nolink
        nie je $link na $reset/$forgotten
        forgot password zmizlo/nezobrazuje/nevidno link/odkaz?
        forgot password-chýba
    .match-report_gap =
        report*/zostav*/prehľad*/štatistik* registráci*/resetov/obnovení/sspr $lacks/prázdn*/nevidno/neukazuje/nesedí/nesedia/nezobrazuje
        report*/zostave/zostava/log*/audit*/denník* nevidno/chýba/chýbajú/nie/neukazuje staré/staršie registráci*/reset*/obnov*
        registrácie/resety/registrácií/resetov v/vo report*/zostav*/log*/denník*/audit* nevidno/chýba/chýbajú/nie/neukazuje/nesedia
        report*/zostav* je prázdn*/nesedí/neúpln*
        počty/čísla/počet v/vo report*/zostav* nesedia/nesedí
        self-service password management prázdn*
        registrácie/registráci*/resety staršie ako/než nevidno/chýbajú/nie/nevidím
    .no-match =
        $notarrive/nevyskočí/nezobrazí/nevidí/nevidno/zmizol/zmizla $again? improve/more your/information

fact-prompt_kind =
    .match-more_information =
        more information required
        viac/ďalšie informácie/informácií potrebn*/treba/potrebuje/vyžad*/required
        vaša organizácia potrebuje viac/ďalšie informácie/informácií
    .match-confirm_info =
        $asks potvrdiť/potvrdenie/skontrolovať/overiť/prekontrolovať či? údaje/telefón/číslo/informácie/kontakt*/metód*
        sú? údaje/telefón/číslo/informácie/metódy ešte/stále? aktuálne/správne pýta/či/chce
        potvrdiť/potvrďte/potvrdenie/skontrolujte/skontrolovať/overiť svoje/moje/kontaktné/bezpečnostné? údaje/informácie/číslo/metódy
        potvrdzovať/potvrdzovanie údaje/údajov/telefón/číslo/metódy
    .match-improve_sign_ins =
        improve your sign-ins/signins
        improve your sign ins
        zlepšite/vylepšite/zlepšiť svoje/spôsob? prihlasovanie/prihlasovania
        nanucuje/vnucuje/pretláča/tlačí/núti authenticator
        zostáva dní na nastavenie overenia/authenticator*?

fact-works_elsewhere =
    .match-true =
        z/zo domu/iného/mobilu/inej/práce/kancelárie/firmy počítača/pc/siete/zariadenia/notebooku? to/sa? ide/funguje/zaregistruje/prejde/dá
        na/v inom/druhom/inej/druhej počítači/pc/sieti/zariadení/notebooku/mobile ide/funguje/zaregistruje/prejde/pustí
        v/vo práci/kancelárii/firme sa zaregistrujem/zaregistruje/ide/funguje
        doma/inde ide/funguje/prejde/zaregistruje
        cez mobil/mobilné/hotspot dáta/data? ide/funguje/prejde
    .match-false =
        ani z/zo/v/na domu/doma/inom/inej/iného/mobilu/práce počítača/počítači/pc/siete/zariadenia/prehliadači? nejde/nefunguje/nedá?
        ani inde nejde/nefunguje/doma/?
        nejde/nefunguje nikde odnikiaľ/odvšadiaľ/doma/práci/ani/inde
        všade rovnaké/rovnako/to? isté

fact-code_channel =
    .match-sms =
        $sms/textová kód/kódom/kódu $notarrive?
        $sms $notarrive
        kód cez/na/v sms/smsku/esemesku/mobil/mobile
        textová správa $notarrive
        čaká/čakám na sms/smsku
        $sms $arrives
        $sms s/so? kódom $notarrive
    .match-call =
        nezazvoní/nezvoní/nezazvonil/nezavolá/nezavolal*
        hovor/telefonát/zavolanie/hlasový kód/kódom/$notarrive
        volá/zavolá/zvoní na/do ústredňu/ústredne/ústredni/pevnú/linku/recepciu/recepcii/kancelárie
        kód cez hovor/telefonát/volanie
        nezazvoní pevná linka/telefón
        hovor/telefonát s/so? kódom/kód $notarrive
        kód volaním/hovorom/telefonátom/zavolaním
        telefón/mobil nezazvoní/nezvoní/nezazvonil
    .match-email =
        mail/email/e-mail/mailom/emailom kód/kódom/kódu/overovací
        kód cez/na/v/do mail/email/e-mail/maili/schránky/schránku
        overovací/overovacie mail/email/e-mail
        kód/mail/email skončil/padá/končí/chodí/je v/vo/do $spam/karanténe

fact-code_mail =
    .match-inbox =
        kód/mail/email je/prišiel v/vo/do doručenej/inboxe/inbox pošte/pošty?
    .match-junk_folder =
        kód/mail/email/e-mail/pošta skončil/skončilo/padá/končí/chodí/je/našiel/spadol v/vo/do $spam
        v/vo $spam kód/mail/email/e-mail pošte?
    .match-blocked_by_filter =
        karanténa/karanténe/karantény/karanténu kód/mail/email/e-mail/msonlineservicesteam*/zachytila/skončil
        filter/antispam/gateway zachytil/zablokoval/zahodil/blokuje/zahadzuje kód/mail/email/e-mail/msonlineservicesteam*
        mail/email/kód zablokovan*/zachyten* filter*/antispam*/gateway/karanténe
    .match-wrong_address =
        posiela/chodí/prišiel/ide/odosiela kód/mail/to? na? starú/inú/súkromnú/zlú/nesprávnu/zrušenú adresu/mail/schránku/email
        kód/mail/email prišiel/chodí/ide do schránky ktorej/ktorá nedostanem/nemám/nemá/neexistuje
        zle/nesprávne/zlý/nesprávny/starý zadaný/uvedený mail/email/adresa
        stará/starú súkromná/súkromnú adresa/adresu/mail kód/ktorú?

fact-sspr_registered =
    .match-true =
        $person je/sú zaregistrovan*/registrovan* na/pre? reset*/sspr/obnov*?
        issspregistered true
        isssprregistered true
        report/zostava ukazuje/píše zaregistrovan*/registrovan*
        zaregistroval* sa na/pre reset*/sspr/obnov*
        je zaregistrovan* na/pre reset*/sspr/obnov*
    .match-false =
        $person nie je zaregistrovan*/registrovan* na/pre? reset*/sspr/obnov*?
        isssprregistered false
        nikdy sa? nezaregistroval*/neregistroval*/nie zaregistroval*?
        $user nikdy? sa? nezaregistroval*/neregistroval*
        $user? nezaregistrovan*/neregistrovan* na/pre reset*/sspr/obnov*
        nie je zaregistrovan* na/pre reset*/sspr/obnov*

fact-gate_methods =
    .match =
        $admin má/mám/majú len/iba? metód/metódu/metódy

fact-has_mfa_method =
    .match-true =
        má/mám authenticator/mfa/fido/fido2 funkčn*/nastaven*/zaregistrovan*
        má zaregistrovan*/nastaven* authenticator/mfa/fido2
    .match-false =
        nemá/nemám/bez žiadnu/žiadnej/ešte/nijakú? mfa metódu/metódy/nastaven*/zaregistrovan*
        nemá/nemám authenticator žiadny/ani?
        nemá/nemám/bez žiadnu/žiadnej/ešte overovaciu? metódu/metódy
        stratil/stratila/nový telefón/mobil authenticator/mfa nový?
        kód z/zo aplikácie ktorú nemám/nemá
        nový zamestnanec potrebuje/nemá mfa
        potrebuje/treba mfa aby si nastavil/nastavila mfa

fact-phone_format =
    .match-correct =
        číslo/telefón je v/vo správnom/dobrom formáte/tvare
        formát čísla/telefónu je? správny/ok
    .match-no_country_code =
        bez/chýba/nemá predvoľby/predvoľba/predvoľbu/+421/00421 krajiny?
        číslo/čísla/telefón/telefóny bez/chýba predvoľby/predvoľba/+421/plus/kódu/kód krajiny?
        kód krajiny chýba/bez/nemá/nie
        bez 421
        číslo/telefón začína 09*/nulou
    .match-no_space =
        bez/chýba medzery/medzera za/po predvoľbe/predvoľbou/+421/kóde/kódom?
        číslo/čísla/telefón bez/chýba medzery/medzera
    .match-extension =
        klapka/klapkou/klapky/klapku
        číslo/linka/telefón s/so extension/klapkou

fact-require_registration =
    .match-true =
        require users to register when? signing? in? yes/áno/zapnut*/on
        vyžadovať/vyžadovanie/vyžaduje registráciu/registrácia/registrácie pri prihlásení je? zapnut*/áno/yes/on
        registrácia pri prihlásení je? zapnut*/povinná/vyžadovaná
    .match-false =
        require users to register when? signing? in? no/nie/vypnut*/off
        vyžadovať/vyžadovanie registráciu/registrácia/registrácie pri? prihlásení? vypnut*/nie/no/off/vypli
        registrácia pri prihlásení vypnut*/vypli/nevyžaduje/nie
        registráciu pri/na reset*/prihlásení sme? vypli/vypol/vypnut*

fact-reconfirm_days =
    .match =
        každých dní $asks/potvrdiť/potvrdzovať/overiť/skontrolovať
        po dňoch $asks/potvrdiť/potvrdzovať
        re-confirm/reconfirm dní/days/deň/na
        potvrdiť/potvrdenie/potvrdzovanie/overenie údajov/údaje/metód každých/po/na dní/dňoch
        dní ubehlo/uplynulo potvrdiť/skontrolovať/overiť?
        reset nastaven* na potvrdenie/opätovné dní
        každých dní
    .no-match =
        každých dní $password $change?

fact-other_prompt_source =
    .match-none =
        žiadna iná politika/policy
    .match-registration_campaign =
        registration campaign
        registračná/registračnú/registračnej kampaň/kampane
        nudge
    .match-security_defaults =
        security defaults zapnut*/máme/sú/on?
        predvolené/predvolených nastavenia/nastavení zabezpečenia
    .match-conditional_access =
        ca/conditional/podmienený access/prístup? politika/policy/pravidlo vyžaduje/pýta/vynucuje/chce mfa/viacfaktorové/registrác*
        conditional access vyžaduje/vynucuje mfa
    .match-identity_protection =
        identity protection
        id protection politika/registrác*/policy
    .match-per_user_mfa =
        peruser mfa
        per-user mfa
        mfa zapnuté/nastavené/enforced/enabled priamo/jednotlivým na/pri používateľovi/používateľ/userovi

fact-migration_state =
    .match-not_started =
        migrácia/migráciu/migration metód? nezačat*/nezačali/nespusten*/not
        migráciu/migrácia metód sme? nikdy? ešte? nerobili/nespustili/nezačali
        migration not started
        premigration
    .match-in_progress =
        migrácia/migration metód? prebieha/rozbehnut*/rozpracovan*
        migration in progress
        uprostred/počas migrácie metód
    .match-complete =
        migration complete
        migrácia/migráciu metód? dokončen*/dokončili/hotov*/ukončen*/complete/skončen*/prebehla
        po migrácii metód/metódy
        zmigrovan* metódy/metód

fact-method_in_new_policy =
    .match-true =
        v/vo novej politike/policy metód je? $on
        v/vo authentication methods policy je? $on
    .match-false =
        v/vo novej politike/policy metód nie je? $on
        v/vo novej politike/policy metód $off
        email otp vypnut*/nepovolen*/zakázan*/nie
        voice call vypnut*/nepovolen*/zakázan*/nie
        v/vo authentication methods policy je? $off

fact-method_in_legacy_policy =
    .match-true =
        v/vo starom/starej zozname/politike metód? je? $on
        legacy politike/policy metód? je? $on
    .match-false =
        v/vo starom/starej zozname/politike metód? $off
        legacy politike/policy metód? $off

fact-ca_register_result =
    .match-report_only =
        ca/conditional/politika access? reportonly/report-only
    .match-failure =
        53003
        ca/conditional/podmienený access/prístup? failure/zlyhanie/zlyhal*/blokuje/zablokoval*
        register security information failure/blokuje/zlyhal*/blokovan*
    .match-success =
        ca/conditional access? success/úspech
    .match-not_applied =
        ca/conditional access? not applied
        žiadna/nemáme ca/conditional/podmienený access/prístup politika/politiku

fact-ca_grant =
    .match-block =
        ca/conditional/podmienený access/prístup? politika/policy blokuje/blok/block/zablokoval* prístup?/registrác*?
        53003 blokovan*/zablokovan*/blokuje
        register security information blokuje/block/blokovan*
    .match-require_device =
        ca/politika/conditional $asks access? compliant/spravované/vyhovujúce/joined/hybrid/firemné zariadenie/device/počítač?
        vyžaduje/treba compliant/spravované/hybrid/joined zariadenie/device/join
        len/iba z/zo firemného/spravovaného/compliant zariadenia/počítača/notebooku
    .match-require_mfa =
        ca/politika/conditional $asks access? mfa/viacfaktorové
        chce/vyžaduje/pýta mfa pri/na/k registráci*/nastavenie/mysecurityinfo
        potrebuje/treba mfa aby si? nastavil*/zaregistroval*/registrova* mfa?
        registrácia/registráciu $asks mfa

fact-branding_link_shown =
    .match-true =
        show self-service password reset $on
        branding* odkaz/link je? $on/zobrazen*
    .match-false =
        show self-service password reset $off
        branding*/vzhľad* odkaz/link $off/skryt*
        po zmene loga/vzhľadu/brandingu zmizol/chýba odkaz/link

fact-report_days_back =
    .match =
        report*/zostav*/log*/denník* dní dozadu/spätne/naspäť/späť
        report*/zostav*/log*/denník* za posledných dní
        pred dňami registráci*/reset*/report*/zostav*
        registrácie/resety staršie ako/než dní
        spred dní registráci*/reset*/obnov*/report*/zostav*/log*

fact-report_reader_entitled =
    .match-true =
        má reports/security reader rolu/rola
    .match-false =
        $admin/helpdesk/kolega nemá reports/security? reader/rolu/rola
        nemá práva/oprávnenie/rolu/rola/licenciu na? report*/zostav*/audit*
        helpdesk nevidí report*/zostav*/log*/audit*
