# Phrases that state the facts of sspr-registration, in the words of customers and staff, one on each line. The program proposes the
# value, a person confirms it. docs/search.md tells how a phrase is matched.

fact-registration_trouble =
    .match-never_asked =
        ei küsi*/palu*/nõua/nõuta/nõutud kunagi? registreer*
        registreer* ei küsita/paluta/nõuta/küsi/palu/nõua/küsitud/palutud
        registreerimisaken*/registreerimisakna*/registreerimisviip* ei tule/ilmu/hüppa/kuvata
        kunagi ei küsi*/palu*/nõua/nõuta $turbeteave/telefon*/meetod*
        uutel*/uued/uus kasutaja* ei küsi*/palu*/nõua/nõuta telefon*/$turbeteave/meetod*
        uutelt/uutel $kasutaja? ei küsi*/palu*/nõua/nõuta sisselogimi*? kunagi? telefon*/$turbeteave/meetod*
    .match-asked_again =
        ei? $pidevalt küsi*/palu*/nõuab/nõutakse registreeri*
        ei? $pidevalt küsi*/palu*/nõuab/nõutakse $turbeteave
        ei? iga/igal kord/korra/sisselogimi* küsi*/palu*/nõuab/nõutakse registreeri*/$turbeteave/meetod*
        ei? $pidevalt/iga-kord/igal-sisselogimisel more-information/information required?
        ei? $pidevalt tuleb/ilmub/hüppab/viskab $turbeteave
        ei? registreeri* nõu*/viip*/aken/küsi* tuleb/ilmub/hüppab $pidevalt
        ei? iga aasta/kuu/nädala/päeva tagant/järel/järgi uuesti/jälle? küsi*/palu*/kuvab/kuvatakse/näitab/ilmub/hüppab
    .match-page_refused =
        $registreerimisleht ei avane/lase/pääse/lae/tööta/ava/laadi
        ei? $registreerimisleht $nurjub/blokeeri*/bloki*/blocked/keelatud
        registreerimi*/turbeteabe/turvateabe leht*/lehe*/lehel/lehele ei avane/lase/pääse/lae/ava
        ei? registreerimi*/turbeteabe leht*/lehe*/lehel blokeeri*/bloki*/blocked/keelatud
        ei? $turbeteave registreer* blokeeri*/keelatud
        security-info leht*? ei avane/lase/pääse/lae
    .match-method_not_offered =
        $meetod ei pakuta/paku/kuvata/näe/näita/saa/lase valida?
        $meetod valik*/variant*/varian*/loend*/nimekir* $puudub
        $meetod variant*/varian*/valik* ei pakuta/paku/kuvata/näe/näita
    .match-reset_refused =
        sspr*/lähtestusleht*/lähtestuslehe* leht*/lehel? ei lase/pääse
        $parool $lahtestada ei lase
        lähtest* leht/lehel/lehe ei lase/pääse
        ei? konto*/kasutaja* $pole lubatud $parool $lahtestada
        ei? reset own? password registered
        ei? lähtest*/sspr* ütleb et $pole registreeri*/lubatud
    .match-code_not_received =
        $kood ei $saabu
        $kood $pole tulnud/saabunud/jõudnud
        $kood ei saa kätte
        kõne*/automaatkõne*/telefonikõne* kood*? ei tule/jõua/saabu
        ei saa* kinnituskood*/smsi/turvakood*/koodi
    .match-link_missing =
        unusta* parool*/salasõna* $link $puudub
        unusta* parool*/salasõna* $link ei näe/kuvata/paista/ilmu
        lähtest*/reset*/sspr* $link $puudub
        forgot* my? password? $link $puudub
        access account $link $puudub
        sisselogimisleh* $parool lähtest* $link? $puudub
        $link $pole unusta*
    .match-report_gap =
        $aruanne $puudub registreer*/lähtest*/kasutaja*/andmed/kirje*
        $aruanne ei näita/kuva/kajasta/kajastu/näe/leia
        $aruanne $pole registreer*/lähtest*/kasutaja*/andme* näha/näe/kirje*?
        $aruanne tühi/puudulik*/poolik*
    .no-match =
        kas/kuidas $meetod asenda*

fact-prompt_kind =
    .match-more_information =
        more information required/needed
        lisateave*/lisateavet/lisainfo* vaja/nõutav/vajalik/nõutud/nõuab/küsib/vajame
        rohkem teavet/infot/andmeid vaja/vajame/nõutav
        organisatsioon* vajab rohkem/lisa*
    .match-confirm_info =
        ei? kinnita*/üle $turbeteave/autentimisandme* vaadata/õige*/ajakoha*?
        ei? kinnita* registreeri*? meetod* õige*?
        ei? küsib/küsitakse/kysib kas teie? andmed/meetodid/number/telefon* õige*/kehti*/endiselt
        ei? kas teie andmed õige*/kehti*
        ei? kas su/sinu/teie/mu/minu/tema telefon*/number*/meil*/email*/andmed/kontaktid/meetodid õige*/kehti*/ajakoha*
        review/verify security-info
        security-info/security info? up? to? date/correct
    .match-improve_sign_ins =
        improve your? signins/signin/sign-ins
        ei? sisselogimi* turvalisemaks

fact-works_elsewhere =
    .match-true =
        kodus/kodust/koduvõrgus/koduarvuti*/väljaspool/väljastpoolt töötab/saab/õnnestub/toimib/läheb
        mobiilis/mobiilist/telefonis/telefonist töötab/toimib
        kontoris/kontorist/tööl/töölt/koolis/koolist/sisevõrgus/sisevõrgust töötab/saab/õnnestub/toimib/läheb
        kontori*/firma/ettevõtte/töö/kooli/kodu/teisest/teises võrk*/võrgu* töötab/saab/õnnestub/toimib/läheb
        teises/teisest/muus/teisel arvuti*/võrgu*/seadme*/brauseri*/telefoni* töötab/saab/õnnestub/toimib/läheb
        mobiil* internet*/neti*/andmeside* töötab/saab/õnnestub/toimib
        hotspot*/inkognito*/privaataken* töötab/saab/õnnestub/toimib
    .match-false =
        teises/teisest/muus/teisel arvuti*/võrgu*/seadme*/brauseri*/telefoni* ka/samuti ei
        kodus/kodust/väljast ka/samuti ei
        ei kuskil/kusagil tööta/õnnestu/saa

fact-code_channel =
    .match-sms =
        sms*/tekstisõnum* $kood
        sms*/tekstisõnum* ei $saabu
        sms*/tekstisõnum* ei saa kätte?
        sms*/tekstisõnum* $pole tulnud/saabunud/jõudnud
    .match-call =
        kood* kõne*/helista*/automaatkõne*
        kõne*/automaatkõne*/telefonikõne* ei tule/jõua
        telefonikõne*/häälkõne*/automaatkõne*
    .match-email =
        $kood mail*/email*/meil*/epost*/e-posti/e-postile/meilikood*
        emailikood*/mailikood*
        $kood kirjaga/meiliga
        $kood kiri/kirja/kirjas/meil
        $kood rämps*/spämm*/spam*/junk*
    .no-match =
        kas/kuidas sms*/meil*/kõne* kood* asenda*

fact-code_mail =
    .match-inbox =
        kood*/kinnituskood*/kinnituskoodi/turvakood* sisendkaust*/inbox* on/olemas/leid*?
    .match-junk_folder =
        kood*/kinnituskood*/kinnituskoodi/turvakood* rämps*/spämm*/spam*/junk*
    .match-blocked_by_filter =
        kood*/kinnituskood*/kinnituskoodi/turvakood* karantiin*/meilifilter*/meilifiltri*/spämmifilter*
    .match-wrong_address =
        kood*/kinnituskood*/kinnituskoodi/turvakood* vale/valele/vanale/vana/tundmatule aadress*/mail*/email*/epost*/postkast*/meili*
    .no-match =
        rämps* tühi/pole/ei

fact-sspr_registered =
    .match-true =
        juba sspr* registreeri*
        kasutaja on sspr* registreeritud/registreerunud/registreerinud olemas?
        issprregistered true
        kasutaja on? juba? end/ennast ära registreerinud/registreerunud
    .match-false =
        kasutaja* $pole sspr* registreeritud/registreerunud/registreerinud
        $pole sspr* registreeritud/registreerunud/registreerinud
        issprregistered false

fact-has_mfa_method =
    .match-true =
        mfa*/mitmik* meetod* on? olemas/seadistatud
    .match-false =
        ühtegi mfa*/mitmik* meetod* $pole
        mfa*/mitmik* meetod* $puudub
        kasutaja*/tal $pole mfa* registreeri*/seadistatud/häälestatud/peal/olemas

fact-phone_format =
    .match-correct =
        number*/telefon* õiges/korrektses vormingu*/formaadi*/kujul
    .match-no_country_code =
        ilma riigikood*/suunakood*/maakood*/372*/plussita/plussmärgita
        riigikood*/suunakood*/maakood* $puudub
    .match-no_space =
        ilma tühikuta
        tühik* $puudub number*/riigikood*?
    .match-extension =
        sisenumber*/sisenumbri*/sisenr*
        extension number*/telefon*

fact-require_registration =
    .match-true =
        require users? register* $sees/yes/jah/sisse
        registreeri* sisselogimisel nõutav/nõutud/kohustuslik
    .match-false =
        require users? register* $valjas/no/välja/pole
        registreeri* sisselogimisel $pole nõutav/nõutud/kohustuslik/nõuta

fact-reconfirm_days =
    .match =
        kinnita*/reconfirm* päev*/päeva/days
        days before users? asked?
        uuesti? kinnita*/küsib/küsitakse iga päeva/päev
        iga päeva tagant/järel

fact-other_prompt_source =
    .match-registration_campaign =
        registreerimiskampaania*
        registration campaign*
        authenticator*? nudge*
    .match-security_defaults =
        security defaults on? $sees
        security defaults $sees
        turbe/turva/turvalisuse vaikesätted/vaikesätete/vaikeseaded on? $sees
        turbe/turva/turvalisuse vaikesätted/vaikesätete/vaikeseaded $sees
    .match-conditional_access =
        tingimusjuurdepääs*/ca nõuab/nõue mfa*/mitmik*
        conditional access nõuab mfa*/mitmik*
        ca/tingimusjuurdepääsu poliitika* nõuab mfa*/mitmik*
    .match-identity_protection =
        identity protection* registreeri*/poliitika*/policy?
        id protection* registreeri*/poliitika*?
    .match-per_user_mfa =
        peruser mfa*
        kasutajapõhi* mfa*/mitmik*
        per user mfa*

fact-migration_state =
    .match-not_started =
        migratsioon*/migreerimi*/üleminek*/migration $pole alusta*
        manage? migration not? started
        premigration
    .match-in_progress =
        meetod*? migratsioon*/migreerimi*/üleminek*/migration pooleli/käib/käimas/progress/inprogress
    .match-complete =
        meetod*? migratsioon*/migreerimi*/üleminek*/migration on? lõpetatud/tehtud/valmis/complete/completed/lõppenud

fact-method_in_new_policy =
    .match-true =
        autentimismeetod*/uues/uus poliitika* meetod*/sms*/authenticator*? $sees/märgitud
    .match-false =
        autentimismeetod*/uues/uus poliitika* meetod*/sms*/authenticator*? $valjas/puudub
        autentimismeetod*/uues/uus poliitika* meetod*/sms*/authenticator*? $pole $sees/märgitud

fact-method_in_legacy_policy =
    .match-true =
        vana/vanas/legacy poliitika*/loend*/sspr* meetod*/sms*? $sees/märgitud
    .match-false =
        vana/vanas/legacy poliitika*/loend* meetod*/sms*? $valjas
        vana/vanas/legacy poliitika*/loend* meetod*/sms*? $pole $sees/märgitud

fact-ca_register_result =
    .match-not_applied =
        ca/conditional/tingimusjuurdepääs* access? poliitika*? not applied
        tingimusjuurdepääs*/ca poliitika*? ei rakendu*
    .match-report_only =
        reportonly*
        ainult aruandl*
    .match-success =
        ca/tingimusjuurdepääs*/conditional access? poliitika*? success
    .match-failure =
        ca/tingimusjuurdepääs*/conditional access? poliitika*? failure/nurjus/nurjub/fail/failed
        ca/tingimusjuurdepääs*/conditional access? poliitika*? blokeeri*/block* registreeri*

fact-ca_grant =
    .match-block =
        ca/tingimusjuurdepääs* poliitika*? blokeeri*/block*
        conditional access poliitika*/policy? blokeeri*/block*
        blokeeri*/block* ligipääs*/juurdepääs* poliitika*/ca
    .match-require_device =
        nõuab/nõutakse/vaja ühilduva*/vastava*/hallatud/hallatava*/compliant/liidetud/liitunud seade*/seadet/device
        compliant device
        nõuetele vastav* seade*/seadet
        hybrid joined device*/seade*
    .match-require_mfa =
        ca/tingimusjuurdepääs* nõuab mfa*/mitmik*
        conditional access nõuab mfa*/mitmik*

fact-branding_link_shown =
    .match-true =
        bränding* link* $sees/olemas/märgitud
        show selfservice password? reset? $sees/märgitud
    .match-false =
        bränding* link* $valjas/peidetud
        bränding* link* $pole $sees/märgitud
        show selfservice password? reset? $valjas

fact-report_days_back =
    .match =
        aruan*/raport* viimas*? päev*/päeva
        päev* tagasi aruan*/raport*

fact-report_reader_entitled =
    .match-true =
        aruan*/raport* lugeja* roll*/litsents* olemas
        reports reader roll* olemas
    .match-false =
        aruan*/raport* lugeja* roll*/litsents*/õigus* $puudub
        aruan*/raport* vaatami* õigus*/litsents*/roll* $puudub
        aruan*/raport* ei pääse ligi/juurde
