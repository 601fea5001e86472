# Phrases that state the facts of sspr-registration, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-registration_trouble =
    .match-never_asked =
        neprasa reģistrēties/reģistrēt
        neprasa reģistrēties sspr
        neparādās reģistrāc* uzaicinājum*/uzvedne/logs/lapa
        lietotāj* nav prasīts reģistrēties
        nepiedāvā reģistrēties
        nelūdz reģistrēties
        nekad/nevienreiz nav? prasa/prasīja/prasīts/neprasa/neprasīja $registret metod*?
        $lietotaji neprasa/neprasīja $registret
    .match-asked_again =
        more information required katru/visu/atkal/vienmēr $ne?
        atkal/vēlreiz/nemitīgi/regulāri prasa/liek/lūdz reģistr* $ne?
        visu laiku prasa/liek/lūdz reģistr* $ne?
        katru reizi/dienu/rītu prasa/liek/lūdz reģistr* $ne?
        katru reizi/dienu/rītu prasa papildinformācij* $ne?
        visu laiku/katru reizi? more information required $ne?
        atkal/vēlreiz prasa apstiprin*/pārbaud* metod*/tālru*/telefon* $ne?
        atkal un? atkal prasa/liek reģistr*/metod* $ne?
        lai? gan/kaut jau reģistrē* prasa/liek $ne?
        ik pa? laikam/reizei/dienām lūdz/prasa/liek apstiprināt/pārbaudīt/reģistrēt*/metod*
        visu laiku/visulaik prasa/lec/nāk/izlec/parādās $ne?
        visu laiku improve/more sign-ins/information $ne?
        katru reizi ielogojoties/pierakstoties prasa/liek/lūdz $ne?
        katru reizi/dienu/rītu improve/more $ne?
    .match-page_refused =
        security info lap* nelādējas/neielādējas/tukša
        mysecurityinfo nelādējas/neielādējas/tukša
        nevar/neizdodas/neļauj atvērt mysecurityinfo
        nevar/neizdodas atvērt drošīb* informācij*
        nevar/neizdodas atvērt security info
        mysecurityinfo neveras/neatveras/kļūda/bloķē*/$neiet
        reģistrācij* lap* neveras/neatveras/kļūda/bloķē*/$neiet
        security info lap* kļūda/neveras/bloķē* $ne?
        nelaiž reģistrācij*/reģistrēšan* lap*
        nevar/neizdodas piereģistrēt*/reģistrēt mfa/authenticator metod*?
        nevar/neizdodas reģistrēties sspr/mysecurityinfo
        mysecurityinfo/reģistrācijas/reģistrēšanās lap* piekļuve? liegta
        mysecurityinfo/reģistrācij* lap* nevar atvērt/ieiet
        mysecurityinfo reģistrācij*? lap*? neveras/neatveras/nestrādā/nevar
        you cant get there from here
    .match-method_not_offered =
        nav metožu/metodes izvēl*
        nevar izvēlēties/pievienot sms/$talrunis/metod*/authenticator
        nerāda sms/telefon*/authenticator metod*/opcij*/iespēj*
        nav pieejama/pieejams sms/telefon* metod*/opcij*
        sarakstā nav sms/telefon*/authenticator metod*?
        nepiedāvā/nerāda/neredz/nedod izvēlēties? sms/īsziņ*/$talrunis/authenticator/metod*/epast*/zvan*
        nepiedāvā/nerāda/neredz/nedod drošīb* jautājum*
        nav pieejam* sms/$talrunis/authenticator/epast* opcij*/iespēj*/metod*?
    .match-reset_refused =
        nav reģistrēj*/reģistrēt* sspr/atiestat*
        sspr neļauj/nelaiž
        neļauj $atiestata $parole
        havent registered password reset
        youre not registered
        you cant reset your own password
        nav atļauts/iespējots $atiestata $parole šim? kont*
        not enabled password reset
        atiestatīšan*/sspr lap* nelaiž/neļauj/atsaka/noraida
        lap* nelaiž/neļauj/atsaka/noraida $atiestata
    .match-code_not_received =
        nevar saņemt/dabūt/iegūt sms? kodu/kods/kodus
        sms/īsziņa kodu? $nepienak
        nesaņem/nesaņemu/nedabū sms/īsziņu/kodu
        nepienāk sms/zvans/epasts ar kodu
        nezvana verifik*/kod*/apstiprinā*
        zvans/sms/īsziņa/epasts ar? kod* $nepienak
        kod*/zvans/sms/īsziņa/īsziņas $nepienak
        kod*/sms/īsziņ*/zvans/epasts nav atnācis/pienācis/saņemts
    .match-link_missing =
        nav $parole? $atiestata sait*/links
        pazudusi/pazuda aizmirs*/$atiestata $parole? sait*/links
        nerāda/neredz*/neparādās aizmirs*/$atiestata $parole? sait*/links
        nav/trūkst forgot password? link*/sait*
        pierakst*/login lap* nav $atiestata? sait*/links
        trūkst $parole $atiestata sait*/links
        nav/nerāda/neredz*/trūkst/pazudusi sait*/link*/poga aizmirs* $parole
    .match-report_gap =
        atskait*/report*/pārskat* trūkst/tukš*/nerāda/neparādās/nav reģistrē*/reģistrāc*/lietotāj*/$atiestata
        usage insights tukš*/nerāda/trūkst
        atskait*/report* par? sspr/reģistrāc* tukš*/trūkst/nerāda
        audit* nav sspr/$atiestata/reģistrāc* ierakst*
        reģistrācij* atskait*/report* tukš*/trūkst/nerāda/nepilnīg*
        atskait*/report*/pārskat* neredz*/nav/trūkst/nerāda reģistrāc*/reģistrēš*/atiestat* lietotāj*?
    .no-match =
        pienāk sms/kod*/zvans normāli/labi/ok $ne?

fact-prompt_kind =
    .match-more_information =
        more information required $ne?
        vajadzīga/nepieciešama papildu informācij* $ne?
        vajadzīga/nepieciešama/prasa papildinformācij* $ne?
        prasa papildu informācij* $ne?
    .match-confirm_info =
        apstiprin*/pārbaud* vai? joprojām/vēl pareiz* metod*/tālru*/telefon*/numur* $ne?
        dont lose access to? your account $ne?
        prasa/lūdz apstiprin*/pārbaud* $talrunis/numur*/metod*/kontaktinformācij* $ne?
        verify your info $ne?
    .match-improve_sign_ins =
        improve your? sign-ins $ne?
        improve your? sign ins $ne?
        uzlabojiet pierakst* $ne?
        uzlabot pierakst* prasa/piedāvā/uzvedne $ne?
    .no-match =
        lai pielik*/pievieno*/uzlik*/reģistrēt* prasa/liek/vajag apstiprin*/pārbaud* $talrunis?

fact-works_elsewhere =
    .match-true =
        no mājām izdodas/var/iet/reģistrējas $ne?
        no mājām viss/normāli/labi/bez strādā/darbojas
        no cit* dator*/$talrunis/tīkl*/ierīc*/vietas $iet/izdodas/reģistrējas $ne?
        cit* dator*/telefon*/ierīc*/tīkl* $iet/izdodas $ne?
        ārpus biroja*/uzņēmum* izdodas/var/iet $ne?
        ar mobilo/telefon* internet* $iet/izdodas $ne?
        no mājām/mobilā/cita var/izdodas reģistrēt* $ne?
        no $talrunis/mājām/mājas izdodas/var/iet/strādā
    .match-false =
        nekur $neiet
        arī no mājām $neiet
        arī cit* dator*/tīkl*/ierīc*/telefon* $neiet

fact-code_channel =
    .match-sms =
        kod* ar/pa/caur sms/īsziņ* $ne?
        sms/īsziņa/īsziņas $nepienak
        nesaņem/nesaņemu/nedabū sms/īsziņu
        sms/īsziņ* verifikācij*/apstiprin*? kod* $ne?
    .match-call =
        zvan* kod* $ne?
        kod* ar/pa/caur zvan* $ne?
        nepienāk/neatnāk verifik*/apstiprinā*? zvans
        nezvana verifik*/kod*/apstiprinā*
    .match-email =
        kod* uz/pa/ar epast* $ne?
        kod* epast* nepienāk/neatnāk/nepienāca/neatnāca $ne?
        kod* uz pastu/pastkasti $ne?
        epast* verifikācij*/apstiprin*? kod* $ne?
    .no-match =
        pienāk sms/kod*/zvans normāli/labi/ok
        sms kod* pienāk
        nepiedāvā/nerāda sms/zvan*

fact-code_mail =
    .match-inbox =
        kod* ir? iesūtnē/inbox
    .match-junk_folder =
        kod* spamā/mēstulēs/junk/nevēlam* $ne?
        epast* ar? kod* spamā/mēstulēs/junk/nevēlam* $ne?
    .match-blocked_by_filter =
        kod* karantīn* $ne?
        epast* ar? kod* karantīn*/bloķē*/filtr* $ne?
    .match-wrong_address =
        kod* uz? vec*/nepareiz*/cit*/svešu epast*/adres* $ne?
        kod*/epast* adres*/epast* vairs? nelieto/neizmanto/nelasa

fact-sspr_registered =
    .match-true =
        lietotāj* ir reģistrējies/reģistrēts sspr
        jau reģistrējies/reģistrēts sspr/atiestat*
        issspr registered true
        isssprregistered true
    .match-false =
        lietotāj* nav reģistrēj*/reģistrēt* sspr
        nav reģistrēj*/reģistrēt* sspr/atiestat*
        lietotāj* nav neko/nevienu reģistrē* metod*?
        nereģistrēts lietotāj* sspr
        isssprregistered false
        lietotāj* nav reģistrējis metod*

fact-gate_methods =
    .match =
        admin* derīg* metod*
        admin* metod*

fact-has_mfa_method =
    .match-true =
        lietotāj* ir mfa metod*
        lietotāj* ir authenticator
    .match-false =
        nav nevienas/nekādas mfa metod*
        lietotāj* nav mfa metod*
        lietotāj* nav mfa
        vēl nav mfa reģistrēt*/metod*

fact-phone_format =
    .match-correct =
        numur* ierakstīts/norādīts/formāts pareiz*
    .match-no_country_code =
        numur*/$talrunis bez 371/valsts/+371 koda?
        numur* nav valsts kod*
        bez valsts koda/kods
    .match-no_space =
        numur* bez atstarp*
    .match-extension =
        numur*/$talrunis ar papildnumur*/iekšējo
        numur*/$talrunis ext/extension/papildnumur*/iekšējais
        extension/papildnumur* pielikts/galā/klāt

fact-require_registration =
    .match-true =
        require users to? register $ieslegts/yes
        require registration $ieslegts/yes
    .match-false =
        require users to? register $izslegts
        require registration $izslegts
        require users to? register ir? no
        reģistrāc*/reģistrēš* $pierakstas $izslegts
        reģistrāc*/reģistrēš* $pierakstas nav $ieslegts
        obligāt* reģistrāc*/reģistrēš* $izslegts
        obligāt* reģistrāc*/reģistrēš* nav $ieslegts

fact-reconfirm_days =
    .match =
        reconfirm days/dien*?
        reconfirm authentication information
        apstiprin* ik? pēc dienām
        atkārtoti jāapstiprina dien*

fact-other_prompt_source =
    .match-registration_campaign =
        reģistrācijas kampaņa
        registration campaign
    .match-security_defaults =
        security defaults $ieslegts
        drošīb* noklusējum* iestatījum*? $ieslegts
        ir security defaults
    .match-conditional_access =
        ca/conditional policy/politika/access prasa/liek mfa
        conditional access prasa/liek mfa/reģistr*
        nosacījum* piekļuv* politik*? prasa/liek mfa/reģistr*
    .match-identity_protection =
        identity protection polit*/policy/reģistr*/registration
    .match-per_user_mfa =
        per-user mfa
        per user mfa
        mfa enforced/enabled lietotāj*

fact-migration_state =
    .match-not_started =
        migrācij* nav sākt*/uzsākt*
        premigration
    .match-in_progress =
        $metodes migrācij* procesā/notiek/sākt*
        migration in progress
    .match-complete =
        $metodes migrācij* pabeig*/complete
        migration complete

fact-method_in_new_policy =
    .match-true =
        sms/metod*/authenticator/telefon* ir? $ieslegts metož*/jaun* politik*
    .match-false =
        sms/metod*/authenticator/telefon* $izslegts/aizliegt* metož*/jaun* politik*
        sms/metod*/authenticator/telefon* nav $ieslegts metož*/jaun* politik*
        authentication methods policy $izslegts

fact-method_in_legacy_policy =
    .match-true =
        sms/metod*/authenticator/telefon* ir? $ieslegts vec*/legacy politik*/sarakst*
    .match-false =
        sms/metod*/authenticator/telefon* nav $ieslegts vec*/legacy politik*/sarakst*

fact-ca_register_result =
    .match-not_applied =
        nosacījum* piekļuv*/politik* not applied
        conditional access not applied
    .match-report_only =
        report-only
        report only
    .match-failure =
        conditional access failure
        conditional access polit* failure/neizdevās/bloķē
        nosacījum* piekļuv* failure/bloķē/noraida
        ca politik* failure/bloķē/noraida
    .match-success =
        conditional access success

fact-ca_grant =
    .match-block =
        politik*/policy block access
        conditional access bloķē reģistr*/piekļuv*
        ca politik* bloķē
        politik* bloķē reģistr*/piekļuv*
    .match-require_device =
        prasa compliant/atbilstoš*/pārvaldīt* ierīc*/device
        require compliant device
        prasa hybrid/hibrīd* joined? ierīc*/dator*
        device must be compliant
    .match-require_mfa =
        prasa mfa lai reģistr*
        reģistr* prasa mfa
        politik* prasa mfa reģistr*

fact-branding_link_shown =
    .match-true =
        branding/noformējum* $atiestata/sspr? sait*/link* $ieslegts
    .match-false =
        branding/noformējum* $atiestata/sspr? sait*/link* $izslegts
        branding/noformējum* $atiestata/sspr? sait*/link* nav $ieslegts

fact-report_days_back =
    .match =
        atskaite dienām/dienas
        pēdējās/pēdējām dienas
        pārskats pēdējās dienas
        par dienām
        neredz*/nerāda/trūkst reģistrē*/reģistrāc* pirms dienām/dienas
        atskait*/pārskat*/report* neredz*/nerāda/trūkst pirms dienām/dienas
        atskait*/pārskat*/report* vecāk*/senāk* par? dienām/dienas
        pēdējās/pēdējo dienas
