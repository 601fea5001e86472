# Phrases that state the facts of sspr-registration, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-registration_trouble =
    .match-never_asked =
        ni/niso/nikoli/ne-bo pozvan/pozvana/pozvani/pozove za/k? registr*
        ne pozove/vpraša/zahteva/sprašuje registr*
        ne ponudi/pojavi/prikaže registracija/registracije/registracijo
        ne dobi/dobijo/dobiva/vidi poziv/poziva registracij*
        ni poziva registracij*
        nikoli ne? pozove/vpraša/zahteva/sprašuje registr*
        nikoli/nikdar/sploh ne? vpraša/vprašalo/zahteva/pozove/ponudi/pojavi registr*/metod*/sspr?
        ob? prijavi/vpisu ne vpraša/zahteva/pozove/ponudi/pokaže registr*/metod*
    .match-asked_again =
        $again/stalno-znova sprašuje/vpraša/zahteva/poziva registracij*/podatk*/informacij*/metod*/authenticator*
        $again/stalno-znova pozvan/pozvani/pozove/hoče/sili registracij*/podatk*/informacij*/metod*/authenticator*
        $again/stalno-znova sprašuje/vpraša/zahteva/poziva/pozvan/pozvani/pozove/hoče/sili mfa/telefon*/potrd*/način*/preverjanj*
        $again registracij*/registrirati/registrira mora/morajo/zahteva/poziva
        ob-vsaki/ob-vsakem/pri-vsaki/pri-vsakem prijavi/vpisu sprašuje/vpraša/zahteva/poziva registracij*/podatk*/informacij*/metod*
        ob-vsaki/ob-vsakem/pri-vsaki/pri-vsakem prijavi/vpisu pozvan/pozove/hoče/mora registracij*/podatk*/informacij*/metod*
        ob-vsaki/ob-vsakem/pri-vsaki/pri-vsakem prijavi/vpisu sprašuje/vpraša/zahteva/poziva authenticator*/mfa/potrd*/registrir*/način*
        ob-vsaki/ob-vsakem/pri-vsaki/pri-vsakem prijavi/vpisu pozvan/pozove/hoče/mora authenticator*/mfa/potrd*/registrir*/način*
        vsak-dan/vsak-teden/vsaki-dan mora/morajo/zahteva/sprašuje/poziva/hoče registrir*/registracij*/potrd*/potrjev*/podatk*/informacij*
        poziv/pozivi registracij*/potrd*/informacij* vedno/$again/ponavlja/ponavljajo/vrača
        $again more information required
        $again pojavi/prikaže/skoči/vrže/kaže/dobi poziv/prompt/okno/zaslon/registracij*/informacij*
        registracij*/poziv*/prompt/okno se? stalno/vedno/vsakič/nenehno/znova ponavlja/pojavlja/pojavi/vrača/odpira
        $again sprašuje/vpraša/zahteva/hoče/prosi/poziva metod*/telefon*/registracij*/podatk*/mfa/authenticator*/isto
        vsak-dan/vsako-jutro/vsak-teden/vsakič sprašuje/vpraša/zahteva/hoče/prosi/poziva registr*/metod*/podatk*/telefon*/potrd*/mfa
        vsakih dni/mesecev/tednov vpraša/sprašuje/preverja/zahteva jih? če? telefon*/številk*/podatk*/metod*/potrd*
        $again/vsak-dan/vsako-jutro več/dodatnih/dodatne informacij/informacije
    .match-page_refused =
        $registration_page zavrne/denied/zavrnjen/blokira/blokiran/zavrača
        dostop/access zavrnjen/denied registracij*/registrir*/mysecurityinfo
        ne-pusti registrirati/registracij*/registrira
        mysecurityinfo/mysecurityinfo* ne-odpre/ne-dela/ne-deluje/ne-pusti/zavrne/zavrača/blokira/blokirana/napaka/ni-dostopa/zavrnjen
        stran/strani za-registracijo/registracij*/security-info/varnostn* ne-odpre/zavrne/zavrača/blokira
        stran/strani za-registracijo/registracij*/security-info/varnostn* blokirana/ne-pusti/zavrnjen/ni-dostopa
        registracija/registracijo/registracije blokirana/zavrnjena/zavrne/blokira/zavrača pogojn*/ca/conditional?
        pri-registraciji/ob-registraciji dostop zavrnjen/blokiran/denied
        ne more/morejo odpreti/dostopati/priti mysecurityinfo/security-info/registracij*
        ne more/morejo registrirati varnostn*/security/metod*/načine/način/telefon*/authenticator* dostop/zavrnjen?
        $registration_page ne-odpre/ne-dela/ne-deluje/ne-pusti/zavrne/zavrača/blokira/blokirana/napaka/zavrnjen
        $registration_page/stran* registracij*? dostop/access $refuses
        $registration_page/registracij* ne odpre/pusti/dovoli/more
        ne more/morejo/pusti registrir*/registracij*/dodati/dodat metod*/telefon*/authenticator*/mfa?
    .match-method_not_offered =
        ni/niso ponujen/ponujena/ponujeno/ponujeni metoda/način/možnost/sms/telefon/authenticator/e-pošta/mail/klic
        ne ponudi/ponuja/prikaže/vidi/vidijo/ponujajo/najde/kaže $methods/možnosti/možnost/sms/telefona
        ne ponudi/ponuja/prikaže/vidi/vidijo/ponujajo/najde/kaže telefon/authenticatorja/authenticator/klic/klica
        manjka/manjkajo/izginil*/zmanjkal* metoda/način/možnost/opcija sms/telefon/authenticator/klic/e-pošta/registracij*
        ni opcije/možnosti/metode/izbire sms/telefon/telefona/authenticator/e-pošta/mail/klic/klica
        sms/telefon/authenticator/klic ni na? voljo/izbiro registracij*?
        ne ponudi/ponuja/pokaže/prikaže/vidi pri? registraciji? sms/telefon*/klic*/authenticator*/mail*/e-pošt*/$methods
        ni na-izbiro/na-voljo/opcije/možnosti/izbire sms/telefon*/klic*/authenticator*/mail*/e-pošt*/$methods
    .match-reset_refused =
        stran/strani za-ponastavitev/za-reset gesla/geslo? zavrne/zavrača/zavrnil*/blokira/ne-pusti/odbije
        ponastavitev/reset/sspr uporabnika/ga/jo? zavrne/zavrača/zavrnil/odbije
        sspr ne-pusti uporabnik*?
        ne more $reset geslo premalo/ni/nima registriran*/metod*/načinov
        registriran/registrirana/registriral ne more $reset
        ne-morete/ne-more ponastaviti/ponastavite gesla ker? niste/ni? registrirani/registriran
        sspr/passwordreset*/stran* reset*?/ponastavit*? $refuses uporabnik*?
        reset/ponastavitev gesla zavrnjen*/zavrne/blokiran*
    .match-code_not_received =
        $code/sms/sms-koda/klic ne pride/prihaja/dobi/dobijo/prejme/prejmejo/dobim/dobiva/prispe/pošlje/prihajajo
        $code/sms/klic ni/niso prišla/prišel/dobil/dobila/prejel/prispela/poslana/prispel/prejela
        ni-kode/ni-sms/ni-smsa/ni-klica
        čaka/čakajo kodo/kode/sms ne/zaman?
        brez kode/sms-a telefon/mail/sms
        kode ne-dobi/ne-dobijo/ne-prejme/ne-prejmejo/ni
        $code/sms/klic/mail s? kodo? sploh/nikoli/še ne? pride/prispe/dobi/prejme/prišel/prišla ni?
        $code/sms/klic ne/ni dobi*/dobiva/prejme/pride/prispe/prihaja/dospe mail*?/telefon*?
    .match-link_missing =
        ni/brez/nima povezave/linka/gumba/možnosti/link/povezava $forgotten geslo/gesla?
        manjka/manjkajo povezava/link/gumb/možnost $forgotten geslo/gesla?
        ne vidi/vidijo/prikaže/kaže/vidim povezave/linka/povezava/link/gumba/gumb $forgotten geslo/gesla?
        izginila/izginil/skrita/skrit povezava/link/gumb $forgotten geslo/gesla?
        link/povezava/povezave/gumb/gumba/opcije pozabil*/pozabljeno/forgot/reset geslo/gesla/password? ni/manjka/izginil*
        na? strani? manjka/ni/nima link*/povezav*/gumb* pozabil*/pozabljeno/forgot/ponastav*/reset geslo/gesla/password?
    .match-report_gap =
        poročilo/poročilu/poročila/report manjka/manjkajo/fali registracij*/ponastavit*/uporabnik*?
        poročilo/poročilu/poročila/report ne kaže/prikaže/prikazuje/vidi/vidijo/pokaže registracij*/ponastavit*/uporabnik*?
        ni/niso v-poročilu/v-reportu registracij*/ponastavit*/uporabnik*?
        poročilo/report prazno/prazen/nepopolno

fact-prompt_kind =
    .match-more_information =
        potrebn*/potrebuje/potrebujemo/zahtevan*/potrebujejo/rabi več/dodatne/dodatnih informacij/informacije/podatkov
        more information required/needed
        več informacij je? potrebnih
    .match-confirm_info =
        potrdi/potrdite/potrditi/potrditev/potrjevati/potrjuje podatke/podatkov/podatki varnostn*/svoje?
        potrdi/potrdite/potrditi/potrditev/potrjevati/potrjuje informacije/informacij/načine/metode varnostn*/svoje?
        preveri/preverite/preveriti podatke/podatkov/podatki držijo/pravilni/točni/veljavni/ažurni/svoje
        preveri/preverite/preveriti informacije/informacij/načine/metode držijo/pravilni/točni/veljavni/ažurni/svoje
        ali-so podatki/informacije/metode točni/pravilni/pravilne/ažurni/aktualni/veljavni
        verify confirm info/information/details
        verify/confirm your authentication/contact/security info/information/details
        vpraša/sprašuje/preverja če/ali telefon*/številk*/podatk*/mail/naslov še? drži/držijo/pravi/pravilni/točni/velja/veljajo
    .match-improve_sign_ins =
        izboljša/izboljšajte/izboljšaj/izboljšanje vpisovanj*/prijav*/vpis*
        improve your sign-ins/signins/sign

fact-works_elsewhere =
    .match-true =
        doma/od-doma/iz-doma/na-mobilcu/prek-mobilnih/z-mobilnimi $works podatki/podatkov?
        z-drugega/iz-drugega/na-drugem/v-drugem omrežja/omrežju/računalnika/računalniku/naprave/telefona/telefonu/kraja $works
        z-druge/na-drugi/iz-druge naprave/napravi/lokacije/lokaciji $works
        drugje-dela/drugje-deluje/drugje-gre/drugje-lahko/drugje-uspe/drugod-dela/drugod-deluje/drugod-gre
        v-pisarni/iz-pisarne/v-službi/na-vpn/prek-vpn/v-službenem $works
        doma/od-doma/na-mobitelu/na-mobilnem/prek-hotspota/drugje/z-domačega/iz-domačega se? lahko? registrira/odpre/dela/deluje/gre/uspe
        iz-drugega/z-drugega/na-drugem računalnika/računalniku/omrežja/omrežju/wifi lahko? registrira/odpre/dela/deluje/gre/uspe
    .match-false =
        nikjer $fails/ne-odpre
        niti-doma/tudi-doma/tudi-od-doma/tudi-drugje ne? $works?
        z-drugega/iz-drugega/na-drugem/v-drugem omrežja/omrežju/računalnika/računalniku/naprave/telefona/telefonu tudi ne/enako/isto
        z-druge/na-drugi/iz-druge naprave/napravi/lokacije/lokaciji tudi? ne/enako/isto
    .no-match =
        kako/če od-doma/doma $works?

fact-code_channel =
    .match-sms =
        ne? sms $code
        sms ne pride/prihaja/dobi/prejme/dobijo/dobim/prejmejo
        sms ni/niso prišel/prispel/dobil/dobila/prejel/poslan
        ne dobi/dobijo/prejme/prejmejo/dobiva/dobim sms/smsa/smsov/sms-a/sms-ov
        ni-sms/ni-smsa/ni-sms-a
        ne? $code prek/preko/po/na/v sms/sms-u/smsu/sms-a/sms-om/smsa
        ne? $code na-telefon/na-mobitel/na-mobilni sporočilo/sms/pride/dobi/dobijo/prejme
    .match-call =
        klic ne pride/prihaja/dobi/prejme/zazvoni
        ne dobi/dobijo/prejme/dobim klica/klic
        telefon ne? zazvoni/zvoni ne?
        ne? $code prek/preko/po klic/klica/klicem/telefonu klic?
        klic s-kodo/za-kodo/s-potrditveno/za-potrditev ne? pride/kodo
        ne/ni? klic/klica/klici s-kodo/za-kodo/s-potrditveno/za-potrditev
    .match-email =
        ne? $code na/po/prek/preko/v mail/maila/e-pošto/e-pošti/email/emaila/e-mail/mailu/e-naslov/gmail/nabiralnik
        mail/email/e-pošta/e-mail/sporočilo s-kodo/za-kodo ne? pride/prišel/prispe/dobi
        ne? mail/email/e-mail/e-pošta $code/s-kodo

fact-code_mail =
    .match-inbox =
        $code/mail v-prejetem/v-prejeti/v-inboxu/v-inbox/med-prejetimi pošti?
    .match-junk_folder =
        $code_message v-spamu/v-spam/v-neželeni/v-junku/v-junk/v-vsiljeni/med-neželeno/med-vsiljeno/med-spamom pošti/pošto/mapi?
        $code/mail spam/junk/neželen*/vsiljen* pristane/konča/pade/najde/gre/bila/je
        $code_message/mail s? kodo? med/v/pod spam/spamu/junk/neželen*/vsiljen*/junku pošto/pošti?
    .match-blocked_by_filter =
        $code_message v-karanteni/karantena/karanteno/filter/filtru zadržan*/ustavil*/je/konča/blokiran*?
        $code_message v-karanteni
        spam/poštni/mail filter/gateway/karantena blokira/zadrži/ustavi/zadržal/blokiral $code_message
    .match-wrong_address =
        $code/mail star/stari/napačen/napačni/drug/neobstoječ naslov/mail/e-naslov/email poslan*/gre/pošilja?
        $code gre/pošlje/pošilja/poslana na-star/na-stari/na-napačen/na-napačni/na-drug mail/naslov/e-naslov/e-poštni
        naslov/mail/e-naslov/email $bad_address ne-bere/ne-uporablja/več?
        naslov/e-naslov $bad_address

fact-sspr_registered =
    .match-true =
        uporabnik/user/je registriran/registrirana za-sspr/sspr/ponastavitev
        issspregistered true
        issprregistered true
        isssprregistered true
        isssprregistered=true
    .match-false =
        ni/niso registriran/registrirana/registrirani za? sspr/ponastavitev/reset
        $account ni registriran/registrirana za-sspr/sspr/ponastavitev
        isssprregistered false
        isssprregistered=false

fact-gate_methods =
    .match =
        $admin ima $methods
        $admin ima $only? registrirano/registrirani/registriran $methods

fact-has_mfa_method =
    .match-true =
        uporabnik/user/že ima/imajo registriran*/nastavljen* mfa/authenticator metod*/način*?
        uporabnik/user/že ima/imajo mfa/authenticator metodo/registriran*/nastavljen*
    .match-false =
        nima/nimajo/brez/ni nobene/še/nobenega mfa/authenticatorja metode/načina/registrirane?
        $account nima/nimajo/brez mfa/authenticatorja metode/načina/registrirane/registriranega?
        nima/nimajo/brez mfa metode/metod/načina/načinov

fact-phone_format =
    .match-no_country_code =
        brez/manjka/ni/nima klicne/klicna/pozivne/državne/mednarodne kode/koda/številke/številka države?
        brez/manjka/nima/ni +386/386/00386
        brez/manjka/nima plusa/plus/predpone številk*/telefon*?
        številka/telefon vpisan*?/zapisan*? brez/ni/manjka 386/+386/00386/plusa/predpone/klicne/državne kode?
        številka vpisana/zapisana 041*/040*/031*/051*/070*
        brez-386/brez-plusa/brez-predpone/brez-klicne
    .match-no_space =
        brez/manjka/ni presledka/presledek telefon*/številk*/kod*/386
        brez/manjka presledka/presledek
        brez/manjka/ni presledka za/po? 386/+386/kodo/klicno?
        presledka/presledek ni/manjka/brez 386/+386/številk*/predpon*
        številka/telefon? vpisan*/zapisan*? brez/ni/manjka presledka za/po/pred/med? 386/+386
    .match-extension =
        številka/telefon/številko interna/interno/internim/extension/ext/interne
        interna/interno številka/številko/telefonska
        z-interno/s-interno številko
    .match-correct =
        številka/telefon zapis*/format? pravilen/pravilno/pravilna/prav zapisan*/vpisan*/format

fact-require_registration =
    .match-true =
        require users register signing? $on/yes/da
        registracija $at_sign_in zahtevana/obvezna/vklopljena/omogočena/zahteva
    .match-false =
        require users register signing? izklopljen*/no/ne
        require users register signing? ni $on
        registracija $at_sign_in ni zahtevana/obvezna/vklopljena/omogočena
        registracija $at_sign_in izklopljena/onemogočena

fact-reconfirm_days =
    .match =
        dni ponovn*/vnovičn*/znova potrditev/potrditvijo/potrditve/potrditi/potrdi
        reconfirm dni/days/nastavljen*
        days before users asked reconfirm
        potrditev/potrjevanje/potrditi/potrdi vsakih dni
        vsakih/na dni vpraša/vprašajo/sprašuje/preverja če? jih? telefon*/številk*/podatk*/metod*/potrd*

fact-other_prompt_source =
    .match-registration_campaign =
        registracijska/registracijsko kampanja/kampanjo
        kampanja/kampanjo/kampanje za? registracijo/registracije/authenticator*
        registration campaign vklopljen*/aktivn*/enabled?
    .match-security_defaults =
        security-defaults $on/aktivn*/imamo/yes
        privzet* varnostn* nastavit* vklopljen*/omogočen*/aktivn*
    .match-conditional_access =
        pogojni/pogojn*/conditional dostop/dostopa/access zahteva/pravilnik/politika/policy mfa/večkratn*
        ca pravilnik/politika/policy zahteva mfa
    .match-identity_protection =
        identity-protection pravilnik/politika/policy/zahteva/registracij*/mfa
        zaščit* identitet* pravilnik/politika/zahteva/registracij*
    .match-per_user_mfa =
        per-user/peruser mfa
        mfa na-uporabnika/po-uporabniku/posameznega/posameznem uporabnika/uporabniku?

fact-migration_state =
    .match-not_started =
        migracija/migracije/prehod/migration metod/načinov/pravilnik*/methods? ni/nismo/še začeta/začet/začeli/začela
        migracija/migracije/prehod ni/nismo še začeta/začet/začeli
        migration not started
        pre-migration/premigration
    .match-in_progress =
        migracija/prehod/migration metod/načinov/pravilnik*/methods v-teku/poteka/progress
        migration in progress
        migracija/prehod v-teku/je-v-teku
    .match-complete =
        migracija/prehod/migration metod/načinov/pravilnik*/methods končan/končana/zaključen/zaključena/complete/dokončana/dokončan
        migration complete
        migracija/prehod končan/končana/zaključen/zaključena/dokončana/dokončan

fact-method_in_new_policy =
    .match-true =
        $method v-novem/v-authentication/v-pravilniku/v-novi pravilnik*/politiki/policy/methods? vklopljen*/omogočen*/dovoljen*
        authentication methods policy/pravilnik* $method $on/dovoljen*
    .match-false =
        $method v-novem/v-authentication/v-pravilniku/v-novi pravilnik*/politiki/policy/methods? ni vklopljen*/omogočen*/dovoljen*
        $method v-novem/v-authentication/v-pravilniku/v-novi pravilnik*/politiki/policy/methods? $off
        authentication methods policy/pravilnik* $method $off
        authentication methods policy/pravilnik* $method ni vklopljen*/omogočen*/dovoljen*

fact-method_in_legacy_policy =
    .match-true =
        na-starem/v-starem/v-starih/legacy/v-legacy seznam*/pravilnik*/nastavitvah/policy? $on/potrjen*
    .match-false =
        na-starem/v-starem/v-starih/legacy/v-legacy seznam*/pravilnik*/nastavitvah/policy? ni $on/potrjen*

fact-ca_register_result =
    .match-not_applied =
        register-security info/information ca/pravilnik/pogojn*? not/ni applied/uporabljen
        $conditional_access dostop/pravilnik/policy? not-applied/ni-uporabljen/niso-uporabljeni/se-ne-uporablja
    .match-report_only =
        $conditional_access/pravilnik/policy dostop/dostopa? report-only/reportonly/samo-poročanje
        pravilnik*? samo za-poročanje/poročanje
    .match-failure =
        $conditional_access dostop/dostopa/pravilnik/policy? failure/neuspeh/neuspel*
        sign-in log*/dnevnik* vpis*? $conditional_access failure/neuspeh/neuspel*
    .match-success =
        $conditional_access dostop/dostopa/pravilnik/policy? success/uspeh

fact-ca_grant =
    .match-block =
        $conditional_access dostop/dostopa/pravilnik/policy? blokira/block/blokiral/blocked/prepoveduje
        ca/pravilnik/policy/politika blokira/block/blokiral/blocked registracij*/dostop
        pogojni dostop blokira/block/blokiral registracij*?
    .match-require_device =
        zahteva/zahtevana/potrebuje/zahtevano skladno/skladna/compliant napravo/naprava/device/joined
        zahteva/zahtevana/potrebuje/zahtevano pridruženo/pridružena/hybrid/upravljano napravo/naprava/device/joined
        require compliant/hybrid device/joined
    .match-require_mfa =
        $conditional_access dostop/dostopa/pravilnik/policy? zahteva/require mfa/večkratn* registracij*?
        za-registracijo/pri-registraciji/ob-registraciji zahteva/zahtevan* mfa/večkratn*

fact-branding_link_shown =
    .match-true =
        branding/podoba $reset_link podjetja? vklopljen*/prikazan*/prikazuje/obkljukan*
        show self-service password reset $on/yes
    .match-false =
        branding/podoba $reset_link podjetja? izklopljen*/skrit*/onemogočen*
        branding/podoba $reset_link podjetja? ni vklopljen*/prikazan*/obkljukan*
        show self-service password reset izklopljen*/onemogočen*/no
        show self-service password reset ni $on

fact-report_days_back =
    .match =
        dni/dneh/dnevi nazaj poročil*/report
        zadnjih/zadnjih-dni poročil*/report dni/dneh
        starejš* dni/dneh poročil*/report/registracij*

fact-report_reader_entitled =
    .match-true =
        ima vlogo reports/security reader
    .match-false =
        nima/brez vloge reports/security/global reader
        nima/brez licence/vloge za? poročil*
